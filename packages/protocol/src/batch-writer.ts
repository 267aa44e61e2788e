import { attributeBits, fields, headerSize, prefixSize, viewOf, writeInt64 } from './batch-header.ts'
import { codecs, compress, type Codec } from './codec.ts'
import type { BatchTimestampType, Bytes, RecordSource } from './columns.ts'
import { crc32c } from './crc32c.ts'
import { ProtocolError } from './error.ts'
import { copySink, giveSink, reserve, takeSink, writeRecord, type Sink } from './record-sink.ts'

/** What {@link encodeBatch} may be told. */
export interface EncodeOptions {
  /** First record to take, default 0. */
  readonly from?: number
  /** End of the records to take (exclusive), default all. */
  readonly to?: number
  /** Offset of the first record, default 0 (with `keepOffsets`: its own). */
  readonly baseOffset?: number
  /** Write the records' own, ascending offsets, gaps included, instead of counting up. Default false. */
  readonly keepOffsets?: boolean
  /** Default `none`; `zstd` on Node 20 needs {@link loadZstd} first. */
  readonly codec?: Codec
  /** gzip 1-9 (default 6), zstd 1-22 (default 3). */
  readonly level?: number
  /** Default `create`. With `append` all records must have the same timestamp. */
  readonly timestampType?: BatchTimestampType
  /** Default -1: none. */
  readonly leaderEpoch?: number
  /** Default -1: none. */
  readonly producerId?: bigint
  /** Default -1: none. */
  readonly producerEpoch?: number
  /** Default -1: none. */
  readonly baseSequence?: number
  /** Default false. */
  readonly transactional?: boolean
  /** Default false; {@link encodeMarker} writes the markers of transactions. */
  readonly control?: boolean
}

/** What {@link appendBatch} may be told. */
export interface AppendOptions extends EncodeOptions {
  /**
   * Bound on the uncompressed batch in bytes: the batch ends before the record that would not fit, and also where the append
   * time changes or offsets would span 2^31. A first record that is larger goes in alone. Default: all records, or an error.
   */
  readonly maxBytes?: number
}

/** What is known of the run before its first record is written. */
interface Run {
  readonly from: number
  readonly to: number
  readonly append: boolean
  readonly maxBytes: number
  readonly baseOffset: number
  readonly baseTimestamp: number
  readonly keepOffsets: boolean
}

/** What came out of writing the records. */
interface Written {
  /** Record behind the last that went in. */
  readonly end: number
  readonly lastOffsetDelta: number
  readonly maxTimestamp: number
}

/**
 * Encodes records as one RecordBatch v2 (KIP-98). The bytes are the caller's own. `KAFI_ARGUMENT` for no records, offsets that
 * do not ascend or span more than 2^31, timestamps that are no safe integers, or that differ under `append`.
 *
 * @example
 * const batch = encodeBatch(records, { baseOffset: 42, codec: 'lz4' })
 */
export function encodeBatch(records: RecordSource, options: EncodeOptions = {}): Bytes {
  const sink = takeSink()
  try {
    appendBatch(sink, records, options)
    return copySink(sink)
  } finally {
    giveSink(sink)
  }
}

/**
 * The same, behind what `sink` holds already; answers the end (exclusive) of the records that went in. For whoever writes many
 * batches: a sink that is used again costs less than fresh memory, and `maxBytes` cuts in the same pass. After an error the
 * sink holds what it held before.
 *
 * @example
 * const sink = makeSink()
 * for (let from = 0; from < records.count; ) {
 *   from = appendBatch(sink, records, { from, baseOffset: 42 + from, maxBytes: 1_000_000 })
 * }
 * await file.write(sink.buffer.subarray(0, sink.length))
 */
export function appendBatch(sink: Sink, records: RecordSource, options: AppendOptions = {}): number {
  const start = sink.length
  try {
    const run = makeRun(records, options)
    reserve(sink, headerSize)
    sink.length += headerSize
    const written = writeRecords(sink, records, run)
    compressPayload(sink, start + headerSize, options)
    writeHeader(sink, start, run, written, options)
    return written.end
  } catch (error) {
    sink.length = start
    throw error
  }
}

function makeRun(records: RecordSource, options: AppendOptions): Run {
  const { from = 0, to = records.count, keepOffsets = false, maxBytes = Infinity } = options
  if (!(from >= 0 && from < to && to <= records.count)) {
    throw new ProtocolError('KAFI_ARGUMENT', `no batch can be made of records ${from} to ${to} of ${records.count}`)
  }
  const baseOffset = keepOffsets ? records.offset(from) : (options.baseOffset ?? 0)
  if (!(baseOffset >= 0 && Number.isSafeInteger(baseOffset + to - from))) {
    throw new ProtocolError('KAFI_ARGUMENT', `${baseOffset} is no base offset`, { details: { baseOffset } })
  }
  const append = options.timestampType === 'append'
  return { from, to, keepOffsets, append, maxBytes, baseOffset, baseTimestamp: records.timestamp(from) }
}

function writeRecords(sink: Sink, records: RecordSource, run: Run): Written {
  const { from, to, keepOffsets, baseOffset, baseTimestamp, maxBytes } = run
  const maxLength = sink.length - headerSize + maxBytes
  let maxTimestamp = baseTimestamp
  let lastOffsetDelta = -1
  let end = from
  for (; end < to; end++) {
    const delta = keepOffsets ? records.offset(end) - baseOffset : end - from
    const timestamp = records.timestamp(end)
    const before = sink.length
    if (delta <= lastOffsetDelta) throw notAscending(end, delta, run)
    if (delta > 0x7fff_ffff || (run.append && timestamp !== baseTimestamp)) {
      if (maxBytes < Infinity) break
      throw misfit(end, run)
    }
    const timestampDelta = timestamp - baseTimestamp
    if (!(Number.isSafeInteger(timestamp) && Number.isSafeInteger(timestampDelta))) throw badTimestamp(timestamp, end)
    writeRecord(sink, delta, timestampDelta, records.key(end), records.value(end), records.headers(end))
    if (sink.length > maxLength && end > from) {
      sink.length = before
      break
    }
    lastOffsetDelta = delta
    if (timestamp > maxTimestamp) maxTimestamp = timestamp
  }
  return { end, lastOffsetDelta, maxTimestamp }
}

function notAscending(index: number, delta: number, { baseOffset }: Run): ProtocolError {
  const message = `record ${index} has offset ${baseOffset + delta}, but offsets in a batch must ascend from ${baseOffset}`
  return new ProtocolError('KAFI_ARGUMENT', message, { details: { index, baseOffset } })
}

// A reader sees one append time for the whole batch: what differs would be lost without a word.
function misfit(index: number, { from, baseOffset }: Run): ProtocolError {
  const message = `records ${from} and ${index} do not fit into one batch (from offset ${baseOffset})`
  const reason = 'their append times differ, or their offsets are more than 2^31 apart; cut the batch between them'
  return new ProtocolError('KAFI_ARGUMENT', `${message}: ${reason}`, { details: { index, baseOffset } })
}

function badTimestamp(timestamp: number, index: number): ProtocolError {
  const message = `the timestamp of record ${index}, ${timestamp}, is not a whole number of milliseconds a batch can hold`
  return new ProtocolError('KAFI_ARGUMENT', message, { details: { index } })
}

function compressPayload(sink: Sink, from: number, { codec = 'none', level }: EncodeOptions): void {
  if (codec === 'none') return
  const payload = compress(codec, sink.buffer.subarray(from, sink.length), level === undefined ? {} : { level })
  sink.length = from
  reserve(sink, payload.length).set(payload, from)
  sink.length += payload.length
}

function writeHeader(sink: Sink, start: number, run: Run, written: Written, options: EncodeOptions): void {
  const bytes = new Uint8Array(sink.buffer.buffer, sink.buffer.byteOffset + start, sink.length - start)
  const view = viewOf(bytes)
  writeInt64(view, fields.baseOffset, run.baseOffset)
  view.setInt32(fields.length, bytes.length - prefixSize)
  view.setInt32(fields.leaderEpoch, options.leaderEpoch ?? -1)
  view.setInt8(fields.magic, 2)
  view.setInt16(fields.attributes, attributesOf(options))
  view.setInt32(fields.lastOffsetDelta, written.lastOffsetDelta)
  writeInt64(view, fields.baseTimestamp, run.baseTimestamp)
  writeInt64(view, fields.maxTimestamp, written.maxTimestamp)
  view.setBigInt64(fields.producerId, options.producerId ?? -1n)
  view.setInt16(fields.producerEpoch, options.producerEpoch ?? -1)
  view.setInt32(fields.baseSequence, options.baseSequence ?? -1)
  view.setInt32(fields.count, written.end - run.from)
  view.setUint32(fields.crc, crc32c(bytes, fields.attributes))
}

function attributesOf({ codec = 'none', timestampType, transactional, control }: EncodeOptions): number {
  return (
    codecs.indexOf(codec) |
    (timestampType === 'append' ? attributeBits.append : 0) |
    (transactional === true ? attributeBits.transactional : 0) |
    (control === true ? attributeBits.control : 0)
  )
}
