import { rangeOptionsOf } from './blocks.ts'
import { countOf } from './count.ts'
import type { CopyOptions, CopyResult } from './cp-options.ts'
import { copyTopic } from './cp-topic.ts'
import { KafiError } from './errors.ts'
import { run } from './operation.ts'
import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'
import { checkTopicName, type Topics, withTopics } from './topic-pattern.ts'

/** The name of the target topic: for one topic, or made from the name of each. */
export type TargetTopic = string | ((topic: string) => string)

/**
 * Copies topics to `target`, in order within each partition. Where the types of both ends are equal and no function looks
 * at the messages, bytes go through as they are: key, value, headers, timestamp and partition. A missing topic is made.
 *
 * Where the target keeps the progress of a copy with its data (Kafka and all emulated storages do), every record arrives
 * exactly once: a copy that was stopped or killed goes on where it stood, and one that is repeated copies what is new.
 * Elsewhere a repeated copy starts over.
 *
 * `KAFI_UNSUPPORTED`: the target cannot keep something (`lossy` lets go of it); `KAFI_ARGUMENT`: the target has fewer
 * partitions (`repartition` chooses them anew).
 *
 * @example
 * await cp(cluster, 'snacks', local, 'snacks-backup', { type: 'bytes' })
 */
export async function cp<V = unknown, K = unknown>(
  source: Storage,
  topics: Topics,
  target: Storage,
  targetTopic?: TargetTopic,
  options: CopyOptions<K, V> = {},
): Promise<CopyResult> {
  checkOptions('cp', options)
  if (options.source !== undefined) checkOptions('cp.source', options.source)
  if (options.target !== undefined) checkOptions('cp.target', options.target)
  const pairs = await pairTopics(source, topics, target, targetTopic, options as CopyOptions)
  // A copy that follows does not end, so the topics cannot wait for each other.
  if (rangeOptionsOf(source, options).follow) return copyAtOnce(source, target, pairs, options as CopyOptions)
  return copyInTurn(source, target, pairs, options as CopyOptions)
}

interface TopicPair {
  readonly topic: string
  readonly targetTopic: string
}

async function pairTopics(
  source: Storage,
  topics: Topics,
  target: Storage,
  targetTopic: TargetTopic | undefined,
  options: CopyOptions,
): Promise<readonly TopicPair[]> {
  const names = await run(source, options, (backend, o) =>
    withTopics(backend, topics, { ...o, internal: options.internal }, async (found) => {
      await backend.topics.watermarks(found, o)
      return found
    }),
  )
  if (typeof targetTopic === 'string' && names.length > 1) {
    throw new KafiError(
      'KAFI_ARGUMENT',
      `${names.length} topics cannot all become '${targetTopic}'; give a function of the name`,
    )
  }
  return names.map((topic) => {
    const pair = { topic, targetTopic: typeof targetTopic === 'function' ? targetTopic(topic) : (targetTopic ?? topic) }
    return checkPair(pair, source === target)
  })
}

function checkPair(pair: TopicPair, isSameStorage: boolean): TopicPair {
  checkTopicName(pair.targetTopic)
  if (!isSameStorage || pair.topic !== pair.targetTopic) return pair
  throw new KafiError('KAFI_ARGUMENT', `topic '${pair.topic}' cannot be copied onto itself; name another target topic`)
}

async function copyInTurn(
  source: Storage,
  target: Storage,
  pairs: readonly TopicPair[],
  options: CopyOptions,
): Promise<CopyResult> {
  const results: CopyResult[] = []
  let n = countOf('n', options.n)
  for (const { topic, targetTopic } of pairs) {
    const result = await copyTopic(source, topic, target, targetTopic, { ...options, n })
    results.push(result)
    n -= result.read
  }
  return sum(results)
}

/** One that fails stops the others. */
async function copyAtOnce(
  source: Storage,
  target: Storage,
  pairs: readonly TopicPair[],
  options: CopyOptions,
): Promise<CopyResult> {
  const stop = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal
  const copies = pairs.map(async ({ topic, targetTopic }) => {
    try {
      return await copyTopic(source, topic, target, targetTopic, { ...options, signal })
    } catch (error) {
      stop.abort(error)
      throw error
    }
  })
  await Promise.allSettled(copies)
  stop.signal.throwIfAborted()
  return sum(await Promise.all(copies))
}

function sum(results: readonly CopyResult[]): CopyResult {
  return {
    read: results.reduce((all, { read }) => all + read, 0),
    written: results.reduce((all, { written }) => all + written, 0),
    resumed: results.flatMap(({ resumed }) => resumed),
    offsets: results.flatMap(({ offsets }) => offsets),
  }
}
