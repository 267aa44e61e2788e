import { crc32c, encodeBatch, headerSize, readHeader, readRecords, type RecordColumns } from '@kafi/protocol'
import type { Log, LogBatch } from './log.ts'

/** What {@link compactLog} may be told. */
export interface CompactOptions {
  /** Batches of which nothing is left: kept as empty batches (default; Kafka does so to remember producers), or dropped. */
  readonly keepEmpty?: boolean
}

/**
 * Compacts the whole log: of each key the last record stays, keyless records go, markers stay, and every batch keeps its range
 * of offsets, so holes and emptied batches come out as Kafka leaves them (Kafka: LogCleaner, DefaultRecordBatch).
 *
 * @example
 * compactLog(log)
 */
export function compactLog(log: Log, { keepEmpty = true }: CompactOptions = {}): void {
  const last = lastOffsets(log)
  log.batches = log.batches.flatMap((batch) => {
    const compacted = batch.header.control ? batch : compactBatch(batch, last)
    return compacted.header.count > 0 || keepEmpty ? [compacted] : []
  })
}

function lastOffsets(log: Log): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (const { bytes, header } of log.batches) {
    if (header.control) continue
    const records = readRecords(bytes, [header])
    for (let i = 0; i < records.count; i++) last.set(keyOf(records, i), records.offset(i))
  }
  return last
}

function compactBatch(batch: LogBatch, last: ReadonlyMap<string, number>): LogBatch {
  const { bytes, header } = batch
  const records = readRecords(bytes, [header])
  const kept = Array.from({ length: records.count }, (_, i) => i).filter(
    (i) => records.key(i) !== null && last.get(keyOf(records, i)) === records.offset(i),
  )
  if (kept.length === records.count) return batch
  const compacted = kept.length === 0 ? emptyBatch(bytes) : keepRecords(batch, records, kept)
  return { ...batch, bytes: compacted, header: readHeader(compacted, 0) }
}

function keepRecords({ header, bytes }: LogBatch, records: RecordColumns, kept: readonly number[]): Uint8Array {
  const { codec, timestampType, leaderEpoch, producerId, producerEpoch, baseSequence, transactional } = header
  const chosen = {
    count: kept.length,
    offset: (i: number) => records.offset(kept[i]!),
    timestamp: (i: number) => records.timestamp(kept[i]!),
    key: (i: number) => records.key(kept[i]!),
    value: (i: number) => records.value(kept[i]!),
    headers: (i: number) => records.headers(kept[i]!),
  }
  const producer = { producerId, producerEpoch, baseSequence, transactional }
  const made = encodeBatch(chosen, { keepOffsets: true, codec, timestampType, leaderEpoch, ...producer })
  // The end of the range stays; its start is the first record that is left, which readers may not rely on.
  const delta = header.baseOffset + header.lastOffsetDelta - readHeader(made, 0).baseOffset
  return patchBatch(made, { lastOffsetDelta: delta, maxTimestamp: bytes.subarray(35, 43) })
}

function emptyBatch(bytes: Uint8Array): Uint8Array {
  const head = new Uint8Array(bytes.subarray(0, headerSize))
  const view = new DataView(head.buffer)
  view.setInt32(8, headerSize - 12)
  view.setInt32(57, 0)
  return patchBatch(head, {})
}

function patchBatch(
  bytes: Uint8Array,
  { lastOffsetDelta, maxTimestamp }: { readonly lastOffsetDelta?: number; readonly maxTimestamp?: Uint8Array },
): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (lastOffsetDelta !== undefined) view.setInt32(23, lastOffsetDelta)
  if (maxTimestamp !== undefined) bytes.set(maxTimestamp, 35)
  view.setUint32(17, crc32c(bytes, 21))
  return bytes
}

function keyOf(records: RecordColumns, i: number): string {
  return Buffer.from(records.key(i) ?? []).toString('latin1')
}
