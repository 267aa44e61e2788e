import type { Backend, Block, Kept, TopicInfo, Wait } from './backend.ts'
import { isKafiError, KafiError } from './errors.ts'

const words: Readonly<Record<Kept, string>> = {
  timestamp: 'timestamps',
  timestampType: 'the time of appending as such (timestamp type)',
  headers: 'headers',
  offset: 'offsets',
  partition: 'partitions',
}

/** Refuses what a target is known to lose before anything is copied: timestamps, and partitions of a topic that has several. */
export async function checkTargetKeeps(source: TopicInfo, target: Backend, topic: string, o: Wait): Promise<void> {
  if (!target.keeps.has('timestamp')) throw lossError(source.topic, topic, 'timestamp')
  if (!target.keeps.has('partition') && source.partitions > 1) throw lossError(source.topic, topic, 'partition')
  const configs = await readConfigs(target, topic, o)
  // Kafka's broker would set the time of each record anew (KIP-32).
  if (configs?.get('message.timestamp.type') === 'LogAppendTime') throw lossError(source.topic, topic, 'timestamp')
}

/**
 * Configs of a topic for a copy. Undefined: none are kept, they cannot be told (brokers before 0.11), or the topic is still
 * to be made.
 *
 * @example
 * const configs = await readConfigs(backend, 'quakes', { signal })
 */
export async function readConfigs(
  backend: Backend,
  topic: string,
  o: Wait,
): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    return await backend.topics.configs?.(topic, new Map(), o)
  } catch (error) {
    if (isKafiError(error, 'KAFI_TOPIC_UNKNOWN') || isKafiError(error, 'KAFI_UNSUPPORTED')) return undefined
    throw error
  }
}

/** Refuses a block of which the target would lose something. */
export function checkBlockKept(block: Block, keeps: ReadonlySet<Kept>, topic: string): void {
  if (block.timestampType === 'append' && !keeps.has('timestampType'))
    throw lossError(block.topic, topic, 'timestampType', block)
  if (keeps.has('headers')) return
  for (let i = 0; i < block.records.count; i += 1) {
    if (block.records.headers(i).length > 0) throw lossError(block.topic, topic, 'headers', block, i)
  }
}

function lossError(source: string, topic: string, kept: Kept, block?: Block, i = 0): KafiError {
  const at = block && block.records.count > 0 ? `[${block.partition}] offset ${block.records.offset(i)}` : ''
  return new KafiError(
    'KAFI_UNSUPPORTED',
    `the target of topic '${topic}' does not keep ${words[kept]}, which '${source}'${at} has; lossy: true copies without`,
    { details: { topic, source, kept } },
  )
}
