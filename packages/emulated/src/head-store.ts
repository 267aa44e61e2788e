import { KafiError, type Wait } from '@kafi/core'
import type { Context } from './context.ts'
import { encodeHead, keptCommits, parseHead, type Head, type PartitionLog } from './head.ts'
import { encodeName } from './names.ts'
import { corrupt } from './fields.ts'
import { twentyDigits } from './entry.ts'

/** A head and the version of it that was read or written. */
export interface StoredHead {
  readonly head: Head
  readonly etag: string
}

/** How often one change is sent again while nobody knows whether it landed. */
const maxSends = 20
const historyEvery = 16

/** The topic's folder: every key of the topic begins with it. */
export function topicFolder(topic: string): string {
  return `topics/${encodeName(topic)}`
}

/**
 * The stored head; `known` itself when it is still the newest; null: no such topic was ever made.
 * Errors: `KAFI_CORRUPT`.
 */
export async function loadHead(
  { store }: Context,
  topic: string,
  known: StoredHead | null,
  o: Wait,
): Promise<StoredHead | null> {
  const key = `${topicFolder(topic)}/head`
  const found = await store.get(key, known === null ? o : { ...o, ifNoneMatch: known.etag })
  if (found === 'same') return known
  if (found === 'absent') return null
  const where = `head of topic '${topic}' (${key})`
  const head = parseHead(found.body, where)
  if (head.topic !== topic) throw corrupt(where, `it is the head of '${head.topic.slice(0, 250)}'`)
  return { head, etag: found.etag }
}

/**
 * Replaces the head that was read (null: none) by `next`, exactly once: an answer that got lost is found out by reading.
 * Null: another was faster, `next` is not stored and never will be. Errors: `KAFI_OUTCOME_UNKNOWN` when the store keeps
 * silent for too long, or when so many others have written that this commit is forgotten.
 */
export async function writeHead(context: Context, base: StoredHead | null, next: Head): Promise<StoredHead | null> {
  const { store, instance, clock, random, signal } = context
  const key = `${topicFolder(next.topic)}/head`
  const sequence = context.nextSequence()
  next.version = (base?.head.version ?? 0) + 1
  next.nonce = context.uuid()
  noteCommit(next, instance, sequence)
  const body = encodeHead(next)
  for (let sends = 1; sends <= maxSends; sends += 1) {
    const answer = await sendHead(context, key, body, base)
    if (typeof answer === 'object') return { head: next, etag: answer.etag }
    const now = await look(context, next.topic)
    if (now === 'unknown') {
      await clock.delay(pauseMs(sends, random()), signal)
      continue
    }
    if (now !== null && hasLanded(now.head, instance, sequence)) return now
    // Another head is there, and every copy of ours asked for the one before: none can land any more.
    if ((now?.etag ?? null) !== (base?.etag ?? null)) return null
    if (answer === 'conflict') continue
    await clock.delay(pauseMs(sends, random()), signal)
  }
  throw outcomeUnknown(next.topic, `${store.constructor.name} did not say whether it stored the head`)
}

async function sendHead(
  { store, signal }: Context,
  key: string,
  body: ReturnType<typeof encodeHead>,
  base: StoredHead | null,
) {
  try {
    return await (base === null
      ? store.putIfAbsent(key, body, { signal })
      : store.putIfMatch(key, body, base.etag, { signal }))
  } catch (error) {
    if (isRetriable(error)) return 'unknown'
    throw error
  }
}

/** The stored head; 'unknown' when the store fails for now. */
async function look(context: Context, topic: string): Promise<StoredHead | null | 'unknown'> {
  try {
    return await loadHead(context, topic, null, context)
  } catch (error) {
    if (isRetriable(error)) return 'unknown'
    throw error
  }
}

function pauseMs(tries: number, random: number): number {
  return Math.min(1_000, 10 * 2 ** tries) * (0.5 + random)
}

/** Deletes files of a topic that nothing refers to. False: it failed, which does no harm; they are left for later. */
export async function deleteFiles(context: Context, topic: string, files: readonly string[]): Promise<boolean> {
  try {
    if (files.length > 0)
      await context.store.delete(
        files.map((file) => `${topicFolder(topic)}/${file}`),
        context,
      )
    return true
  } catch {
    return false
  }
}

function isRetriable(error: unknown): boolean {
  return error instanceof Error && 'retriable' in error && error.retriable === true
}

/** Did this commit of this instance reach the log that the head describes? */
export function hasLanded(head: Head, instance: string, sequence: number): boolean {
  const last = head.commits.get(instance)
  if (last !== undefined) return last >= sequence
  if (head.commits.size < keptCommits) return false
  throw outcomeUnknown(head.topic, `${keptCommits} other processes have written since`)
}

/** Notes a commit as the latest, and forgets the oldest ones. */
export function noteCommit(head: Head, instance: string, sequence: number): void {
  head.commits.delete(instance)
  head.commits.set(instance, sequence)
  for (const oldest of head.commits.keys()) {
    if (head.commits.size <= keptCommits) return
    head.commits.delete(oldest)
  }
}

/** A copy that may be changed without touching the original; entries, pages and bytes are shared. */
export function copyHead(head: Head): Head {
  return {
    ...head,
    config: new Map(head.config),
    partitions: head.partitions.map(copyPartition),
    writers: new Map(head.writers),
    commits: new Map(head.commits),
    trash: [...head.trash],
  }
}

function copyPartition(log: PartitionLog): PartitionLog {
  return { start: log.start, next: log.next, pages: [...log.pages], entries: [...log.entries] }
}

/**
 * Keeps a copy of the head (the newest 16 or more of them): what a repair begins with when the head itself is damaged.
 * A copy that fails is no error: the head is what counts.
 */
export async function keepHistory(context: Context, head: Head): Promise<void> {
  const folder = `${topicFolder(head.topic)}/history/`
  const { store, signal } = context
  try {
    await store.put(`${folder}${twentyDigits(head.version)}`, encodeHead(head), { signal })
    if (head.version % historyEvery === 0) await pruneHistory(context, folder)
  } catch {
    // The next change keeps the next copy.
  }
}

async function pruneHistory({ store, signal }: Context, folder: string): Promise<void> {
  const keys: string[] = []
  for await (const page of store.list(folder, { signal })) keys.push(...page.map(({ key }) => key))
  await store.delete(keys.slice(0, -historyEvery), { signal })
}

/** An error for a commit whose outcome cannot be found out. */
export function outcomeUnknown(topic: string, why: string, cause?: unknown): KafiError {
  const message = `a commit to '${topic}' may or may not have happened: ${why}; read the topic's end to find out`
  return new KafiError('KAFI_OUTCOME_UNKNOWN', message, { details: { topic }, cause })
}
