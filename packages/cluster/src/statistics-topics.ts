import type { Place } from '@kafi/core'
import type { Client } from './client.ts'
import type { PartitionStatistics, TopicStatistics } from './statistics-report.ts'

/** What is written to one partition, and read from it. */
export interface PartitionFigures extends Place {
  txmsgs: number
  txbytes: number
  rxmsgs: number
  rxbytes: number
  /** Next offset that is read, and the last committed one; -1001: none. */
  next: number
  committed: number
}

const noOffset = -1001

/** A partition that nothing is known of. */
export function newFigures({ topic, partition }: Place): PartitionFigures {
  const counts = { txmsgs: 0, txbytes: 0, rxmsgs: 0, rxbytes: 0 }
  return { topic, partition, ...counts, next: noOffset, committed: noOffset }
}

/**
 * Topics and their partitions, in librdkafka's words. `nowMs` is that of the client's clock.
 *
 * @example
 * const { quakes } = reportTopics(client, [newFigures({ topic: 'quakes', partition: 0 })], clock.now())
 */
export function reportTopics(
  { metadata }: Client,
  partitions: readonly PartitionFigures[],
  nowMs: number,
): Readonly<Record<string, TopicStatistics>> {
  const names = [...new Set(partitions.map(({ topic }) => topic))]
  const report = (topic: string): [string, TopicStatistics] => {
    const at = metadata.topics.get(topic)?.at
    const own = partitions.filter((one) => one.topic === topic)
    return [
      topic,
      {
        topic,
        metadata_age: at === undefined || at === -Infinity ? -1 : Math.round(nowMs - at),
        partitions: Object.fromEntries(own.map((one) => [String(one.partition), reportPartition(metadata, one)])),
      },
    ]
  }
  return Object.fromEntries(names.map(report))
}

function reportPartition(metadata: Client['metadata'], figures: PartitionFigures): PartitionStatistics {
  const { partition, next, committed, txmsgs, txbytes, rxmsgs, rxbytes } = figures
  const { leader = -1, leaderEpoch = -1 } = metadata.partition(figures) ?? {}
  return {
    partition,
    ...{ broker: leader, leader, leader_epoch: leaderEpoch },
    ...{ next_offset: next, committed_offset: committed },
    ...{ txmsgs, txbytes, rxmsgs, rxbytes },
  }
}
