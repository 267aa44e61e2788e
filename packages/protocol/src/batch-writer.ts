import { attributeBits, fields, headerSize, prefixSize, viewOf, writeInt64 } from './batch-fields.ts'
import { codecs, compress, type Codec } from './codec.ts'
import type { BatchTimestampType, Bytes, RecordSource } from './columns.ts'
import { crc32c } from './crc32c.ts'
import { makeRun, writeRecords, type Run, type Written } from './batch-run.ts'
import { copySink, giveSink, reserve, takeSink, type Sink } from './sink.ts'

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
  /** Default true. False: the batch has no CRC before {@link sealBatch}, so that its bytes may be on their way meanwhile. */
  readonly sealed?: boolean
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

/**
 * Gives a batch that was made with `sealed: false` its CRC, in place. `bytes` are those of the batch alone.
 *
 * @example
 * appendBatch(sink, records, { sealed: false })
 * sealBatch(sink.buffer.subarray(0, sink.length))
 */
export function sealBatch(bytes: Bytes): void {
  viewOf(bytes).setUint32(fields.crc, crc32c(bytes, fields.attributes))
}

function compressPayload(sink: Sink, from: number, { codec = 'none', level }: EncodeOptions): void {
  if (codec === 'none') return
  const payload = compress(codec, sink.buffer.subarray(from, sink.length), level === undefined ? {} : { level })
  sink.length = from
  reserve(sink, payload.length).set(payload, from)
  sink.length += payload.length
}

function writeHeader(sink: Sink, start: number, run: Run, written: Written, options: AppendOptions): void {
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
  if (options.sealed !== false) sealBatch(bytes)
}

function attributesOf({ codec = 'none', timestampType, transactional, control }: EncodeOptions): number {
  return (
    codecs.indexOf(codec) |
    (timestampType === 'append' ? attributeBits.append : 0) |
    (transactional === true ? attributeBits.transactional : 0) |
    (control === true ? attributeBits.control : 0)
  )
}
