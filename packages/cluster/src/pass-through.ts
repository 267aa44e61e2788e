import type { Block } from '@kafi/core'
import { walkBatches } from '@kafi/protocol'

/** Below it, batches are drawn together as records: brokers take one batch of a partition at a time. */
const worthwhileBytes = 16 * 1024

/**
 * Can the batches of this block go into Kafka with another header? Whole batches of magic 2, without gaps, with the time
 * their producer gave them, no markers; `batchBytes`: the largest that is tried. Small ones go in as records, many in one
 * batch.
 *
 * @example
 * const payload = canPass(block, 1_000_000) ? { batches: block.batches } : { records: block.records }
 */
export function canPass({ batches, records }: Block, batchBytes: number): boolean {
  if (batches === null) return false
  const headers = walkBatches(batches)
  const whole = headers.every(
    ({ count, lastOffsetDelta, control, timestampType, size }) =>
      count > 0 && lastOffsetDelta + 1 === count && !control && timestampType === 'create' && size <= batchBytes,
  )
  if (!whole || headers.length === 0) return false
  const last = headers[headers.length - 1]!
  if (last.position + last.size !== batches.length) return false
  if (headers.length > 1 && batches.length < headers.length * worthwhileBytes) return false
  return headers.reduce((sum, { count }) => sum + count, 0) === records.count
}
