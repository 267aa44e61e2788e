import { KafiError, type Bytes, type Records, type Run } from '@kafi/core'
import {
  checkBatch,
  cutBatch,
  encodeBatch,
  readHeader,
  walkBatches,
  type BatchHeader,
  type Codec,
} from '@kafi/protocol'
import type { PreparedBatch, PreparedRun } from './placement.ts'

/** Bytes of records in one batch of our own: what Kafka's brokers take at once by default. */
const batchBytes = 1_000_000

/** What of a topic's configuration matters for what is written to it. */
export interface WriteRules {
  readonly codec: Codec
  /** Largest batch (Kafka: max.message.bytes). */
  readonly maxMessageBytes: number
  readonly keepOffsets: boolean
}

/** The rules of a topic with this configuration. */
export function writeRules(config: ReadonlyMap<string, string>, keepOffsets: boolean): WriteRules {
  const maxMessageBytes = Number(config.get('max.message.bytes') ?? 1_048_588)
  return { codec: codecOf(config.get('compression.type')), maxMessageBytes, keepOffsets }
}

/**
 * The run as checked batches of our own, ready to be placed. Records are encoded; batches are copied as they are, after
 * their CRC was checked; control batches are left out.
 * Errors: `KAFI_CORRUPT` for damaged batches, naming the byte; a record that is too large is refused alone.
 */
export function prepareRun(run: Run, rules: WriteRules): PreparedRun {
  const prepared =
    'batches' in run
      ? copyBatches(run.batches, rules)
      : encodeRecords(run.records, run.timestampType ?? 'create', rules)
  return { partition: run.partition, at: run.at, keep: rules.keepOffsets, ...prepared }
}

/**
 * Can these bytes go in as they are? Batches of magic 2 without control batches, and without gaps unless offsets are kept:
 * then record i of a run has offset `first + i`.
 */
export function canPassThrough(batches: Bytes, keepOffsets: boolean): boolean {
  try {
    return walkBatches(batches, 0, batches.length, { partial: 'throw' }).every(
      (header) => !header.control && (keepOffsets || header.lastOffsetDelta + 1 === header.count),
    )
  } catch {
    return false
  }
}

function copyBatches(batches: Bytes, rules: WriteRules): Pick<PreparedRun, 'batches' | 'count' | 'refused'> {
  const headers = walkBatches(batches, 0, batches.length, { partial: 'throw' })
  for (const header of headers) checkBatch(batches, header)
  const data = headers.filter((header) => !header.control && (header.count > 0 || rules.keepOffsets))
  for (const header of data) checkSize(header, rules)
  const copy = Buffer.from(batches)
  const prepared = data.map((header) => batchOf(copy.subarray(header.position, header.position + header.size), header))
  return { batches: prepared, count: countOf(prepared), refused: new Map() }
}

function checkSize({ size, count, baseOffset }: BatchHeader, { maxMessageBytes }: WriteRules): void {
  // Many records in a batch that is too large are no reason to refuse what another log took; a record is.
  if (count === 1 && size > maxMessageBytes) throw tooLarge(size, maxMessageBytes, `the record of offset ${baseOffset}`)
}

function encodeRecords(
  records: Records,
  timestampType: 'create' | 'append',
  rules: WriteRules,
): Pick<PreparedRun, 'batches' | 'count' | 'refused'> {
  const refused = new Map<number, Error>()
  const batches: PreparedBatch[] = []
  const { codec, keepOffsets, maxMessageBytes } = rules
  const maxBytes = Math.min(batchBytes, maxMessageBytes)
  for (let from = 0; from < records.count;) {
    const to = cutBatch(records, { from, maxBytes, timestampType, keepOffsets })
    const batch = encode(records, { from, to, codec, timestampType, keepOffsets })
    const { length } = batch.bytes
    if (to === from + 1 && length > maxMessageBytes)
      refused.set(from, tooLarge(length, maxMessageBytes, `record ${from} of the run`))
    else batches.push(batch)
    from = to
  }
  return { batches, count: records.count, refused }
}

function encode(records: Records, options: Parameters<typeof encodeBatch>[1]): PreparedBatch {
  const bytes = encodeBatch(records, options)
  return batchOf(bytes, readHeader(bytes, 0))
}

function batchOf(
  bytes: Bytes,
  { baseOffset, lastOffsetDelta, count, baseTimestamp, maxTimestamp }: BatchHeader,
): PreparedBatch {
  const minTimestamp = safeTimestamp(Math.min(baseTimestamp, maxTimestamp))
  return {
    bytes,
    base: baseOffset,
    span: lastOffsetDelta + 1,
    count,
    minTimestamp,
    maxTimestamp: safeTimestamp(maxTimestamp),
  }
}

function safeTimestamp(timestamp: number): number {
  return Math.max(-1, Math.min(timestamp, Number.MAX_SAFE_INTEGER))
}

function countOf(batches: readonly PreparedBatch[]): number {
  return batches.reduce((sum, batch) => sum + batch.count, 0)
}

function codecOf(compression = 'producer'): Codec {
  return compression === 'producer' || compression === 'uncompressed' ? 'none' : (compression as Codec)
}

function tooLarge(bytes: number, most: number, what: string): KafiError {
  const message = `${what} takes ${bytes} bytes, more than the topic's max.message.bytes ${most}; raise it or send less`
  return new KafiError('KAFI_TOO_LARGE', message, { details: { bytes, maxMessageBytes: most } })
}
