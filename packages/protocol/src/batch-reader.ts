import { BatchColumns, type ReadOptions } from './batch-columns.ts'
import type { BatchHeader } from './batch-header.ts'
import type { Bytes, RecordColumns } from './columns.ts'

/**
 * The records of these batches as one set of columns. Lazy: a batch is checked, inflated and indexed when the first of its
 * records is asked for. Inflated batches beyond `maxInflatedBytes` together are dropped, oldest first, and made again at need.
 * Control batches are read like others: leave their headers out.
 *
 * @example
 * const headers = walkBatches(bytes).filter((header) => !header.control)
 * const records = readRecords(bytes, headers, { from: 42 })
 * for (let i = 0; i < records.count; i++) console.log(records.offset(i), records.value(i))
 */
export function readRecords(bytes: Bytes, headers: readonly BatchHeader[], options: ReadOptions = {}): RecordColumns {
  return new BatchColumns(bytes, headers, options)
}
