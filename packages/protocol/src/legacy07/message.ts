import { compress, decompress, defaultMaxInflatedBytes } from '../codec.ts'
import type { Bytes } from '../columns.ts'
import { crc32 } from '../crc32.ts'
import { corrupt, ProtocolError, tooLarge } from '../error.ts'

/** Compressions that Kafka 0.7 knows; the index is the number in a message's attributes. */
export const codecs07 = ['none', 'gzip', 'snappy'] as const

/** Compression of messages of Kafka 0.7. */
export type Codec07 = (typeof codecs07)[number]

/** A message of Kafka 0.7: it has neither key nor timestamp. */
export interface Message07 {
  readonly payload: Bytes
  /** Byte position in the log where it begins; of a compressed one, where the message that wraps it begins. */
  readonly offset: number
  /** Where the next fetch goes on. */
  readonly nextOffset: number
}

/** What a fetch gave. */
export interface MessageSet07 {
  readonly messages: readonly Message07[]
  /** Where the next fetch goes on. */
  readonly nextOffset: number
  /** Of a last message that did not come whole: the bytes it needs. */
  readonly wantedBytes: number | undefined
}

/** How messages are written. */
export interface MessageOptions07 {
  /** Default `none`. */
  readonly codec?: Codec07
  /** 0 is the format of Kafka 0.6, without attributes and compression. Default 1. */
  readonly magic?: 0 | 1
}

/** How messages are read. */
export interface ReadOptions07 {
  /** Bound on what compressed messages inflate to, all together, in bytes. Default 64 MiB. */
  readonly maxInflatedBytes?: number
}

/** Bytes of length and, by magic, of what stands before the payload. */
const lengthBytes = 4
const headBytes = [5, 6] as const

/**
 * Messages as they stand in a log of Kafka 0.7: length, magic, (attributes,) CRC-32 of the payload, payload. With a codec: one
 * message that wraps them all.
 *
 * @example
 * encodeMessages07([Buffer.from('pie')], { codec: 'gzip' })
 */
export function encodeMessages07(payloads: readonly Bytes[], options: MessageOptions07 = {}): Bytes {
  const { codec = 'none', magic = 1 } = options
  const attributes = codecs07.indexOf(codec)
  if (attributes < 0) throw new ProtocolError('KAFI_ARGUMENT', `Kafka 0.7 has no codec '${codec as string}'`)
  if (codec === 'none') return Buffer.concat(payloads.map((payload) => encodeMessage(payload, magic, 0)))
  if (magic === 0) throw new ProtocolError('KAFI_ARGUMENT', 'messages of magic 0 cannot be compressed')
  const inner = encodeMessages07(payloads, { magic })
  return encodeMessage(compress(codec, inner), magic, attributes)
}

function encodeMessage(payload: Bytes, magic: 0 | 1, attributes: number): Bytes {
  const length = headBytes[magic] + payload.length
  const bytes = Buffer.allocUnsafe(lengthBytes + length)
  bytes.writeInt32BE(length, 0)
  bytes[4] = magic
  if (magic === 1) bytes[5] = attributes
  bytes.writeUInt32BE(crc32(payload), headBytes[magic])
  bytes.set(payload, lengthBytes + headBytes[magic])
  return bytes
}

/**
 * Reads messages whose first byte has the position `offset` in the log. Compressed ones are unpacked; one that is cut off at the
 * end, as fetches give it, ends it. Payloads are views. `KAFI_CORRUPT`: a wrong CRC or length.
 *
 * @example
 * const { messages, nextOffset } = readMessages07(bytes, 0)
 */
export function readMessages07(bytes: Bytes, offset: number, options: ReadOptions07 = {}): MessageSet07 {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const budget = { bytes: options.maxInflatedBytes ?? defaultMaxInflatedBytes }
  const messages: Message07[] = []
  let pos = 0
  while (pos + lengthBytes <= bytes.length) {
    const end = pos + lengthBytes + view.getInt32(pos)
    if (end > bytes.length) return { messages, nextOffset: offset + pos, wantedBytes: end - pos }
    const { payload, codec } = readMessage(bytes, view, pos, end)
    const place = { offset: offset + pos, nextOffset: offset + end }
    if (codec === 'none') messages.push({ payload, ...place })
    else for (const one of unwrap(payload, codec, budget)) messages.push({ payload: one, ...place })
    pos = end
  }
  return { messages, nextOffset: offset + pos, wantedBytes: undefined }
}

function readMessage(bytes: Bytes, view: DataView, pos: number, end: number): { payload: Bytes; codec: Codec07 } {
  const magic = bytes[pos + 4]
  if (magic !== 0 && magic !== 1) throw corrupt(`a message of magic ${magic} is not of Kafka 0.7`, pos)
  const start = pos + lengthBytes + headBytes[magic]
  if (start > end) throw corrupt('a message shorter than its head', pos)
  const codec = magic === 0 ? 'none' : codecs07[bytes[pos + 5]! & 3]
  if (codec === undefined) throw corrupt('a message of an unknown codec', pos)
  const payload = bytes.subarray(start, end)
  if (crc32(payload) !== view.getUint32(start - 4))
    throw corrupt('a message has a wrong CRC; its bytes are damaged', pos)
  return { payload, codec }
}

/** The payloads of the messages in a compressed one: they are whole, and no wrappers themselves. */
function unwrap(payload: Bytes, codec: Codec07, budget: { bytes: number }): Bytes[] {
  if (budget.bytes < 1) throw tooLarge('what the messages inflate to, all together,', 0)
  const bytes = decompress(codec, payload, { maxInflatedBytes: budget.bytes })
  budget.bytes -= bytes.length
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const payloads: Bytes[] = []
  for (let pos = 0; pos < bytes.length;) {
    const end = pos + lengthBytes <= bytes.length ? pos + lengthBytes + view.getInt32(pos) : Infinity
    if (end > bytes.length) throw corrupt('a message in a compressed one is cut off', pos)
    const inner = readMessage(bytes, view, pos, end)
    if (inner.codec !== 'none') throw corrupt('a compressed message in a compressed one', pos)
    payloads.push(inner.payload)
    pos = end
  }
  return payloads
}
