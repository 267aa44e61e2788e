import { KafiError } from './errors.ts'
import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'
import { runOnTopics, type TopicOptions } from './topic-run.ts'
import { checkPartitionCount, waitUntil } from './touch.ts'

/**
 * Raises the number of partitions of topics, and waits until that shows. Kafka cannot lower it; new partitions are empty,
 * and keys may go to another partition than before.
 *
 * @example
 * await storage.setPartitions('quakes', 4)
 */
export async function setPartitions(
  storage: Storage,
  topics: Topics,
  partitions: number,
  options: TopicOptions = {},
): Promise<void> {
  checkOptions('setPartitions', options)
  checkPartitionCount(partitions)
  await runOnTopics(storage, topics, options, async (backend, names, o) => {
    const { extend } = backend.topics
    if (extend === undefined) throw new KafiError('KAFI_UNSUPPORTED', 'this storage cannot add partitions to a topic')
    for (const name of names) await extend.call(backend.topics, name, partitions, o)
    await waitUntil(backend, storage.defaults, o, (infos) =>
      infos.every((info) => !names.includes(info.topic) || info.partitions >= partitions),
    )
  })
}
