import { attributeBits, fields, viewOf, writeInt64 } from './batch-fields.ts'
import { codecs, compress, type Codec } from './codec.ts'
import type { BatchTimestampType, Bytes, RecordSource } from './columns.ts'
import { crc32 } from './crc32.ts'
import { ProtocolError } from './error.ts'
import { messageHead, messagePrefix } from './message-header.ts'
import { copySink, giveSink, reserve, takeSink, type Sink } from './sink.ts'

/** What {@link writeMessageSet} may be told. */
export interface MessageSetOptions {
  /** 0: Kafka 0.8 and 0.9, without timestamps; 1: Kafka 0.10. */
  readonly magic: 0 | 1
  /** First record to take, default 0. */
  readonly from?: number
  /** End of the records to take (exclusive), default all. */
  readonly to?: number
  /** Offset of the first record, default 0 (with `keepOffsets`: its own). */
  readonly baseOffset?: number
  /** Write the records' own offsets, gaps included, instead of counting up. Default false. */
  readonly keepOffsets?: boolean
  /** Default `none`; anything else makes one wrapper. There is no zstd before v2. */
  readonly codec?: Exclude<Codec, 'zstd'>
  /** gzip 1-9, default 6. */
  readonly level?: number
  /** Default `create`; v1 alone. */
  readonly timestampType?: BatchTimestampType
  /** Drop headers, which these formats cannot hold, instead of refusing them with `KAFI_UNSUPPORTED`. Default false. */
  readonly lossy?: boolean
}

/** The options with the range filled in. */
type Chosen = MessageSetOptions & { readonly from: number; readonly to: number }

interface Message {
  readonly offset: number
  readonly timestamp: number
  readonly attributes: number
  readonly key: Bytes | null
  readonly value: Bytes | null
}

/**
 * Encodes records as messages v0 or v1; compressed, as one wrapper. v0 has no timestamps.
 *
 * @example
 * writeMessageSet(records, { magic: 1, codec: 'snappy', baseOffset: 42 })
 */
export function writeMessageSet(records: RecordSource, options: MessageSetOptions): Bytes {
  const { codec = 'none', from = 0, to = records.count } = options
  const chosen: Chosen = { ...options, from, to }
  if (!(from >= 0 && from < to && to <= records.count)) {
    throw new ProtocolError(
      'KAFI_ARGUMENT',
      `no message set can be made of records ${from} to ${to} of ${records.count}`,
    )
  }
  const sink = takeSink()
  try {
    const wrapped = codec !== 'none'
    writeAll(sink, records, chosen, wrapped)
    if (wrapped) wrapAll(sink, records, chosen, codec)
    return copySink(sink)
  } finally {
    giveSink(sink)
  }
}

function writeAll(sink: Sink, records: RecordSource, options: Chosen, wrapped: boolean): void {
  const { from, to, magic, lossy = false } = options
  const attributes = timeAttributes(options)
  // KIP-31: in a wrapper of v1 offsets are relative.
  const base = wrapped && magic === 1 ? offsetOf(records, options, from) : 0
  for (let i = from; i < to; i++) {
    if (!lossy && records.headers(i).length > 0) throw headersRefused(i)
    const offset = offsetOf(records, options, i) - base
    writeMessage(sink, magic, {
      offset,
      timestamp: records.timestamp(i),
      attributes,
      key: records.key(i),
      value: records.value(i),
    })
  }
}

function wrapAll(sink: Sink, records: RecordSource, options: Chosen, codec: Codec): void {
  const { magic, level, from, to } = options
  const value = compress(codec, copySink(sink), {
    brokenLz4Checksum: magic === 0,
    ...(level === undefined ? {} : { level }),
  })
  let timestamp = -1
  for (let i = from; i < to; i++) timestamp = Math.max(timestamp, records.timestamp(i))
  const attributes = codecs.indexOf(codec) | timeAttributes(options)
  sink.length = 0
  writeMessage(sink, magic, { offset: offsetOf(records, options, to - 1), timestamp, attributes, key: null, value })
}

function offsetOf(records: RecordSource, options: Chosen, i: number): number {
  const { keepOffsets = false, baseOffset = 0, from } = options
  const offset = keepOffsets ? records.offset(i) : baseOffset + i - from
  if (Number.isSafeInteger(offset) && offset >= 0) return offset
  throw new ProtocolError('KAFI_ARGUMENT', `${offset} is no offset`, { details: { index: i } })
}

function timeAttributes({ magic, timestampType }: MessageSetOptions): number {
  return magic === 1 && timestampType === 'append' ? attributeBits.append : 0
}

function writeMessage(sink: Sink, magic: 0 | 1, { offset, timestamp, attributes, key, value }: Message): void {
  const size = messageHead[magic] + 8 + (key?.length ?? 0) + (value?.length ?? 0)
  const out = reserve(sink, messagePrefix + size)
  const view = viewOf(out)
  const start = sink.length
  const head = start + messagePrefix
  writeInt64(view, start + fields.baseOffset, offset)
  view.setInt32(start + 8, size)
  out[head + 4] = magic
  out[head + 5] = attributes
  if (magic === 1) writeInt64(view, head + 6, timestamp)
  const next = writePart(out, view, head + messageHead[magic], key)
  sink.length = writePart(out, view, next, value)
  view.setUint32(head, crc32(out, head + 4, sink.length))
}

function writePart(out: Bytes, view: DataView, pos: number, part: Bytes | null): number {
  view.setInt32(pos, part?.length ?? -1)
  if (part !== null) out.set(part, pos + 4)
  return pos + 4 + (part?.length ?? 0)
}

function headersRefused(i: number): ProtocolError {
  const message = `record ${i} has headers, which messages before v2 cannot hold; say lossy to drop them`
  return new ProtocolError('KAFI_UNSUPPORTED', message, { details: { index: i } })
}
