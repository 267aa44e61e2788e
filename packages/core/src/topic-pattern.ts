import { isRegExp } from 'node:util/types'
import type { Backend, TopicInfo, Wait } from './backend.ts'
import { isKafiError, KafiError } from './errors.ts'
import { nearest } from './nearest.ts'
import { findMatches } from './regex.ts'

/**
 * One topic or several: a name, a glob (`*` any run of characters, `?` any one), a regular expression (anywhere in the
 * name, as JavaScript has it), or a list of these.
 */
export type TopicPattern = string | RegExp
export type Topics = TopicPattern | readonly TopicPattern[]

/** Kafka's rule (org.apache.kafka.common.internals.Topic): 1 to 249 of these characters, not `.` or `..`. */
const legalName = /^(?!\.{1,2}$)[a-zA-Z0-9._-]{1,249}$/

/**
 * Refuses what Kafka does not take as the name of a topic (`KAFI_TOPIC_NAME`).
 *
 * @example
 * checkTopicName('../x') // throws
 */
export function checkTopicName(topic: unknown): asserts topic is string {
  if (typeof topic === 'string' && legalName.test(topic)) return
  const shown = showName(topic)
  throw new KafiError(
    'KAFI_TOPIC_NAME',
    `${shown} is no name for a topic; use 1 to 249 characters out of a-z A-Z 0-9 . _ - (not "." or "..")`,
    { details: { topic } },
  )
}

function showName(topic: unknown): string {
  if (typeof topic !== 'string') return typeOf(topic)
  return JSON.stringify(topic.length > 60 ? `${topic.slice(0, 60)}...` : topic)
}

/** Does the pattern stand for any number of topics? Plain names do not: they must exist. */
export function isPattern(pattern: TopicPattern): pattern is TopicPattern {
  return typeof pattern !== 'string' || /[*?]/.test(pattern)
}

/**
 * Does the glob match the whole name? Linear in the name for every star: no regular expression, nothing to blow up.
 *
 * @example
 * matchesGlob('quakes-*', 'quakes-2024') // true
 */
export function matchesGlob(glob: string, name: string): boolean {
  let g = 0
  let n = 0
  let star = -1
  let retry = 0
  while (n < name.length) {
    if (glob[g] === '*') {
      star = g++
      retry = n
    } else if (glob[g] === '?' || glob[g] === name[n]) {
      g++
      n++
    } else if (star >= 0) {
      g = star + 1
      n = ++retry
    } else return false
  }
  while (glob[g] === '*') g++
  return g === glob.length
}

/** Those of the topics that are meant, each once. Internal ones are left out unless asked for. */
export async function matchTopics(
  infos: readonly TopicInfo[],
  topics: Topics,
  options: FindOptions,
): Promise<readonly TopicInfo[]> {
  const shown = infos.filter((info) => options.internal === true || !info.internal)
  const found = new Set<TopicInfo>()
  for (const pattern of patternsOf(topics)) {
    for (const info of await matchesOne(shown, pattern, options)) found.add(info)
  }
  return [...found]
}

async function matchesOne(
  shown: readonly TopicInfo[],
  pattern: TopicPattern,
  options: FindOptions,
): Promise<readonly TopicInfo[]> {
  if (typeof pattern === 'string') return shown.filter((info) => matchesGlob(pattern, info.topic))
  const hits = await findMatches(
    pattern,
    shown.map((info) => info.topic),
    options,
  )
  return hits.map((i) => shown[i]).filter((info) => info !== undefined)
}

/** How the topics of a call are found. */
export type FindOptions = Wait & { readonly internal?: boolean | undefined }

/**
 * Does `work` with the names of the topics that are meant, each once, in the order given. A plain name is taken as it is;
 * if the back-end does not know it, the error names the nearest. A pattern that matches nothing is `KAFI_TOPIC_UNKNOWN`.
 *
 * @example
 * await withTopics(backend, 'quakes-*', o, (names) => backend.topics.watermarks(names, o))
 */
export async function withTopics<T>(
  backend: Backend,
  topics: Topics,
  options: FindOptions,
  work: (names: readonly string[]) => Promise<T>,
): Promise<T> {
  const names = await resolveTopics(backend, topics, options)
  try {
    return await work(names)
  } catch (error) {
    throw isKafiError(error, 'KAFI_TOPIC_UNKNOWN') ? await unknownTopic(error, names, backend, options) : error
  }
}

/**
 * The names of the topics that are meant as of now. A pattern may match nothing: the others still hold.
 *
 * @example
 * await topicsNow(backend, ['quakes', 'storms-*'], { signal }) // ['quakes']
 */
export async function topicsNow(backend: Backend, topics: Topics, options: FindOptions): Promise<readonly string[]> {
  return uniqueOf(await matchesOf(backend, topics, options))
}

/** May other topics be found at another time? */
export function hasPattern(topics: Topics): boolean {
  return patternsOf(topics).some(isPattern)
}

/**
 * Topics as one regular expression for whole names, for those who can only take that (Kafka: KIP-848, RE2 syntax).
 *
 * @example
 * patternText(['quakes-*', /storm/i]) // 'quakes-.*|.*(?i:storm).*'
 */
export function patternText(topics: Topics): string {
  return patternsOf(topics).map(wholeText).join('|')
}

function wholeText(pattern: TopicPattern): string {
  if (typeof pattern !== 'string') return `.*(?${pattern.ignoreCase ? 'i' : ''}:${pattern.source}).*`
  const plain = pattern.replace(/[\\^$.|+()[\]{}]/g, '\\$&')
  return plain.replace(/\*/g, '.*').replace(/\?/g, '.')
}

async function resolveTopics(backend: Backend, topics: Topics, options: FindOptions): Promise<readonly string[]> {
  const found = await matchesOf(backend, topics, options)
  const none = found.find(({ names }) => names.length === 0)
  if (none === undefined) return uniqueOf(found)
  const pattern = String(none.pattern)
  const message = `no topic matches ${pattern}; ls() shows what there is`
  throw new KafiError('KAFI_TOPIC_UNKNOWN', message, { details: { pattern } })
}

/** What each pattern stands for now. */
interface Matches {
  readonly pattern: TopicPattern
  readonly names: readonly string[]
}

async function matchesOf(backend: Backend, topics: Topics, options: FindOptions): Promise<readonly Matches[]> {
  const patterns = patternsOf(topics)
  if (patterns.length === 0) throw new KafiError('KAFI_ARGUMENT', 'no topic given; name one, or a glob such as "*"')
  const infos = patterns.some(isPattern) ? await backend.topics.list(options) : []
  const found: Matches[] = []
  for (const pattern of patterns) found.push({ pattern, names: await namesOf(pattern, infos, options) })
  return found
}

/** Code without types may give anything. */
function patternsOf(topics: unknown): readonly TopicPattern[] {
  const patterns: readonly unknown[] = Array.isArray(topics) ? topics : [topics]
  if (patterns.every((one): one is TopicPattern => typeof one === 'string' || isRegExp(one))) return patterns
  throw new KafiError(
    'KAFI_ARGUMENT',
    `topics are given as a name, a glob, a RegExp, or a list of these: not ${typeOf(topics)}`,
  )
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'a list of other things' : value === null ? 'null' : typeof value
}

function uniqueOf(found: readonly Matches[]): readonly string[] {
  return [...new Set(found.flatMap(({ names }) => names))]
}

async function namesOf(
  pattern: TopicPattern,
  infos: readonly TopicInfo[],
  options: FindOptions,
): Promise<readonly string[]> {
  if (isPattern(pattern)) return (await matchTopics(infos, pattern, options)).map((info) => info.topic)
  checkTopicName(pattern)
  return [pattern]
}

/** The same error with the nearest name in it; as it is where no name is near, since the back-end knows more. */
async function unknownTopic(cause: unknown, topics: readonly string[], backend: Backend, o: Wait): Promise<unknown> {
  const names = (await backend.topics.list(o)).map((info) => info.topic)
  const topic = topics.find((name) => !names.includes(name)) ?? topics[0] ?? ''
  const near = nearest(topic, names)
  if (near === undefined) return cause
  const message = `no topic '${topic}' here; did you mean '${near}'?`
  return new KafiError('KAFI_TOPIC_UNKNOWN', message, { details: { topic }, cause })
}
