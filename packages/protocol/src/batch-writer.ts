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

/** What is known of the run before its first record is written. */
interface Run {
  readonly from: number
  readonly to: number
  readonly baseOffset: number
  readonly baseTimestamp: number
  readonly keepOffsets: boolean
}

/** What came out of writing the records. */
interface Written {
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
 * The same, behind what `sink` holds already. For whoever writes many batches: a sink that is used again costs half of fresh
 * memory. After an error the sink holds what it held before.
 *
 * @example
 * const sink = makeSink()
 * appendBatch(sink, records, { baseOffset: 42 })
 * await file.write(sink.buffer.subarray(0, sink.length))
 * sink.length = 0
 */
export function appendBatch(sink: Sink, records: RecordSource, options: EncodeOptions = {}): void {
  const start = sink.length
  try {
    const run = makeRun(records, options)
    reserve(sink, headerSize)
    sink.length += headerSize
    const written = writeRecords(sink, records, run)
    if (options.timestampType === 'append') checkAppendTime(records, run)
    compressPayload(sink, start + headerSize, options)
    writeHeader(sink, start, run, written, options)
  } catch (error) {
    sink.length = start
    throw error
  }
}

function makeRun(records: RecordSource, options: EncodeOptions): Run {
  const { from = 0, to = records.count, keepOffsets = false } = options
  if (!(from >= 0 && from < to && to <= records.count)) {
    throw new ProtocolError('KAFI_ARGUMENT', `no batch can be made of records ${from} to ${to} of ${records.count}`)
  }
  const baseOffset = keepOffsets ? records.offset(from) : (options.baseOffset ?? 0)
  if (!(Number.isSafeInteger(baseOffset) && baseOffset >= 0)) {
    throw new ProtocolError('KAFI_ARGUMENT', `${baseOffset} is no base offset`, { details: { baseOffset } })
  }
  return { from, to, keepOffsets, baseOffset, baseTimestamp: records.timestamp(from) }
}

function writeRecords(sink: Sink, records: RecordSource, run: Run): Written {
  const { from, to, keepOffsets, baseOffset, baseTimestamp } = run
  let maxTimestamp = baseTimestamp
  let delta = -1
  for (let i = from; i < to; i++) {
    delta = keepOffsets ? checkDelta(records.offset(i) - baseOffset, delta, baseOffset) : delta + 1
    const timestamp = records.timestamp(i)
    const timestampDelta = timestamp - baseTimestamp
    if (!(Number.isSafeInteger(timestamp) && Number.isSafeInteger(timestampDelta))) throw badTimestamp(timestamp, i)
    if (timestamp > maxTimestamp) maxTimestamp = timestamp
    writeRecord(sink, delta, timestampDelta, records.key(i), records.value(i), records.headers(i))
  }
  return { lastOffsetDelta: delta, maxTimestamp }
}

function checkDelta(delta: number, before: number, baseOffset: number): number {
  if (delta > before && delta <= 0x7fff_ffff) return delta
  const message = `offset ${baseOffset + delta} cannot follow ${baseOffset + before} in a batch that begins at ${baseOffset}`
  throw new ProtocolError('KAFI_ARGUMENT', `${message}; cut the batch before it`, { details: { baseOffset, delta } })
}

function badTimestamp(timestamp: number, i: number): ProtocolError {
  const message = `the timestamp of record ${i}, ${timestamp}, is not a whole number of milliseconds that a batch can hold`
  return new ProtocolError('KAFI_ARGUMENT', message, { details: { index: i } })
}

// A reader sees one time for the whole batch: what differs would be lost without a word.
function checkAppendTime(records: RecordSource, { from, to, baseTimestamp }: Run): void {
  for (let i = from; i < to; i++) {
    if (records.timestamp(i) === baseTimestamp) continue
    const message = `records ${from} and ${i} have different append times, which one batch cannot hold; cut it between them`
    throw new ProtocolError('KAFI_ARGUMENT', message, { details: { index: i } })
  }
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
  view.setInt32(fields.count, run.to - run.from)
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
