import { headerSize } from './batch-fields.ts'
import type { BatchTimestampType, RecordSource } from './columns.ts'
import { sizeOfBytes, sizeOfHeaders } from './record-writer.ts'

/** Most that length, attributes and deltas of a record take: 5 + 1 + 8 + 5. */
const recordOverhead = 19

/**
 * Most bytes that record i takes in an uncompressed batch; the true size is at most 17 less.
 *
 * @example
 * if (recordSize(records, i) > maxBytes - batchOverhead) throw tooLarge
 */
export function recordSize(records: RecordSource, i: number): number {
  const headers = records.headers(i)
  const headerBytes = headers.length === 0 ? 1 : sizeOfHeaders(headers)
  return recordOverhead + sizeOfBytes(records.key(i)) + sizeOfBytes(records.value(i)) + headerBytes
}

/** Bytes of a batch beside its records. */
export const batchOverhead = headerSize

/** What {@link cutBatch} may be told. */
export interface CutOptions {
  /** First record of the batch, default 0. */
  readonly from?: number
  /** End of the records that may go in, default all. */
  readonly to?: number
  /** Bound on the uncompressed batch in bytes. A single record may be larger: it is a batch of its own. */
  readonly maxBytes: number
  /** Bound on the records, default Infinity. */
  readonly maxRecords?: number
  /** As it will be encoded: under `append` a batch ends where the timestamp changes. Default `create`. */
  readonly timestampType?: BatchTimestampType
  /** As it will be encoded: with own offsets a batch ends before they span 2^31. Default false. */
  readonly keepOffsets?: boolean
}

/**
 * End (exclusive) of the next batch: as many records from `from` on as fit into it, at least one where there is one.
 *
 * @example
 * for (let from = 0; from < records.count; ) {
 *   const to = cutBatch(records, { from, maxBytes: 1_000_000 })
 *   batches.push(encodeBatch(records, { from, to }))
 *   from = to
 * }
 */
export function cutBatch(records: RecordSource, options: CutOptions): number {
  const { from = 0, to = records.count, maxBytes, maxRecords = Infinity } = options
  let size = batchOverhead
  let end = from
  for (; end < to && end - from < maxRecords; end++) {
    size += recordSize(records, end)
    if (end > from && (size > maxBytes || mustCut(records, from, end, options))) return end
  }
  return end
}

function mustCut(records: RecordSource, from: number, i: number, { timestampType, keepOffsets }: CutOptions): boolean {
  if (timestampType === 'append' && records.timestamp(i) !== records.timestamp(from)) return true
  return keepOffsets === true && records.offset(i) - records.offset(from) > 0x7fff_ffff
}
