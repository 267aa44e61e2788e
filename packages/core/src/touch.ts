import { setTimeout as delay } from 'node:timers/promises'
import type { Backend, TopicInfo, Wait } from './backend.ts'
import type { Defaults } from './defaults.ts'
import { isKafiError, KafiError } from './errors.ts'
import { type Abortable, run } from './operation.ts'
import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'
import { checkTopicName } from './topic-pattern.ts'

/** How a topic is made. */
export interface TouchOptions extends Abortable {
  /** Default: 1. */
  readonly partitions?: number
  /** Copies of each partition, on a cluster. Default: the brokers' `default.replication.factor`. */
  readonly replicationFactor?: number
  /** Kafka's topic configs by their dotted names; `retention.ms` is the storage's default unless given. */
  readonly configs?: Readonly<Record<string, string | number | boolean>>
}

/**
 * Makes topics that are not there yet, and waits until they can be seen (`block.num.retries`, `block.interval`). One that
 * is there stays as it is; it is `KAFI_TOPIC_EXISTS` only if another number of partitions was asked for.
 *
 * @example
 * await storage.touch('quakes', { partitions: 4, configs: { 'retention.ms': -1 } })
 */
export async function touch(
  storage: Storage,
  topics: string | readonly string[],
  options: TouchOptions = {},
): Promise<void> {
  checkOptions('touch', options)
  const names = [topics].flat()
  const { partitions = 1, replicationFactor } = options
  names.forEach(checkTopicName)
  checkPartitionCount(partitions)
  const copies = replicationFactor === undefined ? {} : { replicationFactor }
  const configs = configsOf(storage.defaults, options)
  await run(storage, options, async (backend, o) => {
    for (const topic of names) {
      try {
        await backend.topics.create({ ...o, topic, partitions, configs, ...copies })
      } catch (error) {
        await acceptExisting(error, backend, topic, options.partitions, o)
      }
    }
    await waitUntil(backend, storage.defaults, o, (infos) =>
      names.every((name) => infos.some(({ topic }) => topic === name)),
    )
  })
}

/** Refuses what is no number of partitions (`KAFI_ARGUMENT`). */
export function checkPartitionCount(partitions: number): void {
  if (Number.isSafeInteger(partitions) && partitions > 0) return
  throw new KafiError('KAFI_ARGUMENT', `partitions must be a whole number from 1 on, not ${String(partitions)}`)
}

function configsOf(defaults: Defaults, { configs = {} }: TouchOptions): ReadonlyMap<string, string> {
  const given = Object.entries(configs).map(([name, value]): [string, string] => [name, String(value)])
  return new Map([['retention.ms', String(defaults.retentionMs)], ...given])
}

async function acceptExisting(
  error: unknown,
  backend: Backend,
  topic: string,
  wanted: number | undefined,
  o: Wait,
): Promise<void> {
  if (!isKafiError(error, 'KAFI_TOPIC_EXISTS')) throw error
  const info = (await backend.topics.list(o)).find((found) => found.topic === topic)
  if (info === undefined || wanted === undefined || info.partitions === wanted) return
  throw new KafiError(
    'KAFI_TOPIC_EXISTS',
    `topic '${topic}' is there with ${info.partitions} partitions, not ${wanted}; setPartitions() can raise the number`,
    { details: { topic, partitions: info.partitions }, cause: error },
  )
}

/**
 * Lists the topics until the condition holds: on a cluster, what was created or deleted shows with a delay. Gives up with
 * `KAFI_TIMEOUT` after `block.num.retries` times `block.interval`.
 */
export async function waitUntil(
  backend: Backend,
  { blockNumRetries, blockIntervalMs }: Defaults,
  o: Wait,
  holds: (infos: readonly TopicInfo[]) => boolean,
): Promise<void> {
  for (let left = blockNumRetries; !holds(await backend.topics.list(o)); left--) {
    if (left <= 0) {
      throw new KafiError(
        'KAFI_TIMEOUT',
        'the change of topics was taken but does not show yet; raise block.num.retries or block.interval',
        { retriable: true },
      )
    }
    await delay(blockIntervalMs, undefined, { signal: o.signal })
  }
}
