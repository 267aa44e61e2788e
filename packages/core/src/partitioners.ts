import { crc32 } from 'node:zlib'
import type { Partitioner } from './partitioner.ts'

/** A number from 0 to below 1: `Math.random`, or one's own. */
export type Random = () => number

/**
 * librdkafka's default (`consistent_random`): a key goes where CRC-32 puts it, also in clients of C, Python and Go; records
 * with no key, or an empty one, fill a partition chosen at random for a batch. Java's clients put keys elsewhere: see
 * {@link partitionByKey}.
 *
 * @example
 * producer(storage, 'quakes', { partitioner: partitionConsistently() })
 */
export function partitionConsistently(random: Random = Math.random): Partitioner {
  const stick = partitionSticky(random)
  return (choice) => {
    const { key, partitions } = choice
    return key === null || key.length === 0 ? stick(choice) : crc32(key) % partitions
  }
}

/**
 * One partition after the other, whatever the key (Java: RoundRobinPartitioner). A function of this kind is for one
 * producer: it counts.
 *
 * @example
 * producer(storage, 'quakes', { partitioner: partitionInTurn() })
 */
export function partitionInTurn(): Partitioner {
  let next = 0
  return ({ partitions }) => next++ % partitions
}

/**
 * One partition for a batch, whatever the key, then another at random (KIP-480; Java: UniformStickyPartitioner). A
 * function of this kind is for one producer: it remembers.
 *
 * @example
 * producer(storage, 'quakes', { partitioner: partitionSticky() })
 */
export function partitionSticky(random: Random = Math.random): Partitioner {
  let [current, batchOfCurrent] = [-1, -1]
  return ({ partitions, batch }) => {
    if (batch === batchOfCurrent && current < partitions) return current
    batchOfCurrent = batch
    current = chooseOther(current, partitions, random)
    return current
  }
}

/** Any partition but the last one, where there is another. */
function chooseOther(last: number, partitions: number, random: Random): number {
  if (last < 0 || last >= partitions) return Math.floor(random() * partitions)
  if (partitions === 1) return 0
  const chosen = Math.floor(random() * (partitions - 1))
  return chosen < last ? chosen : chosen + 1
}
