import { KafiError } from './errors.ts'
import type { Bytes, Place } from './message.ts'
import { murmur2 } from './murmur2.ts'

/** What a partitioner may look at. */
export interface PartitionChoice {
  readonly topic: string
  readonly partitions: number
  /** The encoded key; null: no key. */
  readonly key: Bytes | null
  /** Number of batches that the producer has sealed: what keyless records rotate by. */
  readonly batch: number
}

/** Answers with the partition of a record, 0 to `partitions` - 1. */
export type Partitioner = (choice: PartitionChoice) => number

/**
 * The default: a key goes where Kafka's Java producer puts it (murmur2); records without a key fill one partition for
 * a batch and then the next one (the sticky partitioner of KIP-480, in order instead of at random).
 *
 * @example
 * partitionByKey({ topic: 't', partitions: 4, key: Buffer.from('21'), batch: 0 }) // 0
 */
export function partitionByKey({ key, partitions, batch }: PartitionChoice): number {
  if (key === null) return batch % partitions
  return (murmur2(key) & 0x7fffffff) % partitions
}

/** Refuses a partition that the topic does not have (`KAFI_PARTITION_UNKNOWN`). */
export function checkPartition({ topic, partition }: Place, partitions: number): void {
  if (Number.isInteger(partition) && partition >= 0 && partition < partitions) return
  throw new KafiError(
    'KAFI_PARTITION_UNKNOWN',
    `topic '${topic}' has no partition ${partition}; it has 0 to ${partitions - 1}, and -1 means any`,
    { details: { topic, partition, partitions } },
  )
}
