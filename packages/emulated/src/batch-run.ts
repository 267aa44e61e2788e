import type { Bytes, Records, Run } from '@kafi/core'
import {
  appendBatch,
  batchOverhead,
  checkBatch,
  recordSize,
  walkBatches,
  type BatchHeader,
  type Sink,
} from '@kafi/protocol'
import { seal, type PreparedBatch, type PreparedRun } from './placement.ts'
import type { SinkPool } from './sink-pool.ts'
import { tooLarge, type WriteRules } from './write-rules.ts'

/** Bytes of records in one batch of our own: what Kafka's brokers take at once by default. */
const batchBytes = 1_000_000
/** Memory to begin with for a run of many records: it grows when their first tells too little. */
const startBytes = 1 << 21

type Prepared = Pick<PreparedRun, 'batches' | 'count' | 'refused' | 'sinks'>

/**
 * The run as checked batches in memory of the pool, ready to be placed. Records are encoded; batches are copied as they
 * are, after their CRC was checked; control batches are left out.
 * Errors: `KAFI_CORRUPT` for damaged batches, naming the byte; a record that is too large is refused alone.
 */
export function prepareRun(run: Run, rules: WriteRules, pool: SinkPool): PreparedRun {
  const prepared =
    'batches' in run
      ? copyBatches(run.batches, rules, pool)
      : encodeRecords(run.records, run.timestampType ?? 'create', rules, pool)
  return { partition: run.partition, at: run.at, keep: rules.keepOffsets, ...prepared }
}

/** Headers of batches that were asked about and will be copied next: they are walked once. */
const walked = new WeakMap<Bytes, readonly BatchHeader[]>()

/**
 * Can these bytes go in as they are? Batches of magic 2 without control batches, and without gaps unless offsets are kept:
 * then record i of a run has offset `first + i`.
 */
export function canPassThrough(batches: Bytes, keepOffsets: boolean): boolean {
  try {
    const headers = walkBatches(batches, 0, batches.length, { partial: 'throw' })
    walked.set(batches, headers)
    return headers.every((header) => !header.control && (keepOffsets || header.lastOffsetDelta + 1 === header.count))
  } catch {
    return false
  }
}

function takeHeaders(batches: Bytes): readonly BatchHeader[] {
  const headers = walked.get(batches) ?? walkBatches(batches, 0, batches.length, { partial: 'throw' })
  walked.delete(batches)
  return headers
}

function copyBatches(batches: Bytes, rules: WriteRules, pool: SinkPool): Prepared {
  const headers = takeHeaders(batches)
  for (const header of headers) checkBatch(batches, header)
  const data = headers.filter((header) => !header.control && (header.count > 0 || rules.keepOffsets))
  for (const header of data) checkSize(header, rules)
  const sink = pool.take(batches.length)
  sink.buffer.set(batches)
  const prepared = data.map((header) => batchOf(sink.buffer, header, true))
  return { batches: prepared, count: countOf(prepared), refused: new Map(), sinks: [sink] }
}

function checkSize({ size, count, baseOffset }: BatchHeader, { maxMessageBytes }: WriteRules): void {
  // Many records in a batch that is too large are no reason to refuse what another log took; a record is.
  if (count === 1 && size > maxMessageBytes) throw tooLarge(size, maxMessageBytes, `the record of offset ${baseOffset}`)
}

function encodeRecords(
  records: Records,
  timestampType: 'create' | 'append',
  rules: WriteRules,
  pool: SinkPool,
): Prepared {
  const refused = new Map<number, Error>()
  const sink = pool.take(sizeHint(records))
  const maxBytes = Math.min(batchBytes, rules.maxMessageBytes)
  for (let from = 0; from < records.count;) {
    const start = sink.length
    const to = appendBatch(sink, records, { ...rules, from, maxBytes, timestampType, sealed: false })
    if (to === from + 1 && refuseLarge(sink, start, from, rules, refused)) sink.length = start
    from = to
  }
  // Only now: a sink that grows is another buffer.
  const { buffer, length } = sink
  const batches = walkBatches(buffer, 0, length, { partial: 'throw' }).map((header) => batchOf(buffer, header, false))
  if (length < rules.sealLater) batches.forEach(seal)
  return { batches, count: records.count, refused, sinks: [sink] }
}

/** About as many bytes as the run takes. */
function sizeHint(records: Records): number {
  return records.count === 0 ? 0 : Math.min(startBytes, batchOverhead + records.count * recordSize(records, 0))
}

function refuseLarge(
  sink: Sink,
  start: number,
  record: number,
  { maxMessageBytes }: WriteRules,
  refused: Map<number, Error>,
): boolean {
  const bytes = sink.length - start
  if (bytes <= maxMessageBytes) return false
  refused.set(record, tooLarge(bytes, maxMessageBytes, `record ${record} of the run`))
  return true
}

function batchOf(buffer: Bytes, header: BatchHeader, sealed: boolean): PreparedBatch {
  const { position, size, baseOffset, lastOffsetDelta, count, baseTimestamp, maxTimestamp } = header
  return {
    bytes: buffer.subarray(position, position + size),
    base: baseOffset,
    span: lastOffsetDelta + 1,
    count,
    minTimestamp: safeTimestamp(Math.min(baseTimestamp, maxTimestamp)),
    maxTimestamp: safeTimestamp(maxTimestamp),
    sealed,
  }
}

function safeTimestamp(timestamp: number): number {
  return Math.max(-1, Math.min(timestamp, Number.MAX_SAFE_INTEGER))
}

function countOf(batches: readonly PreparedBatch[]): number {
  return batches.reduce((sum, batch) => sum + batch.count, 0)
}
