import { attributeBits, codecOf, readInt64, viewOf } from './batch-fields.ts'
import type { Codec } from './codec.ts'
import type { Bytes } from './columns.ts'
import { crc32 } from './crc32.ts'
import { corrupt, ProtocolError } from './error.ts'

/** Bytes of offset and size before a message. */
export const messagePrefix = 12
/** Bytes from the CRC to the first length, by magic. */
export const messageHead = [6, 14] as const

/** A message of a message set v0 or v1, as it stands; a compressed one (`codec` is not `none`) wraps a message set. */
export interface MessageHeader {
  /** First byte of its offset. */
  readonly position: number
  /** With offset and size, in bytes. */
  readonly size: number
  /** Of a wrapper: the offset of the last message in it. */
  readonly offset: number
  readonly magic: 0 | 1
  /** CRC-32 (zip's) of everything behind it, unsigned. */
  readonly crc: number
  readonly attributes: number
  readonly codec: Codec
  /** Milliseconds since 1970, UTC; -1 in v0. */
  readonly timestamp: number
  readonly key: number
  /** -1: null. */
  readonly keyLength: number
  readonly value: number
  /** -1: null. */
  readonly valueLength: number
}

/**
 * Headers of the messages between `from` and `to`, wrappers unopened (Kafka: LegacyRecord.java). A message that is cut off at
 * the end, as fetches give it: stop before it (default) or throw `KAFI_CORRUPT`. `KAFI_UNSUPPORTED` for batches v2.
 *
 * @example
 * for (const message of walkMessages(bytes)) console.log(message.offset, message.codec)
 */
export function walkMessages(
  bytes: Bytes,
  from = 0,
  to = bytes.length,
  { partial = 'stop' }: { readonly partial?: 'stop' | 'throw' } = {},
): MessageHeader[] {
  const view = viewOf(bytes)
  const end = Math.min(to, bytes.length)
  const messages: MessageHeader[] = []
  for (let pos = from; pos < end;) {
    if (isPartial(view, pos, end)) {
      if (partial === 'stop') break
      throw corrupt('a message is cut off', pos)
    }
    const message = readMessage(view, pos)
    messages.push(message)
    pos += message.size
  }
  return messages
}

/**
 * Checks the message's CRC: `KAFI_CORRUPT` with its position and offset if it is wrong.
 *
 * @example
 * for (const message of walkMessages(bytes)) checkMessage(bytes, message)
 */
export function checkMessage(bytes: Bytes, { position, size, crc, offset }: MessageHeader): void {
  const actual = crc32(bytes, position + messagePrefix + 4, position + size)
  if (actual !== crc) throw corrupt(`the message of offset ${offset} has a wrong CRC; its bytes are damaged`, position)
}

function isPartial(view: DataView, pos: number, to: number): boolean {
  if (pos + messagePrefix > to) return true
  const size = view.getInt32(pos + 8)
  return size >= 0 && pos + messagePrefix + size > to
}

function readMessage(view: DataView, position: number): MessageHeader {
  const size = messagePrefix + view.getInt32(position + 8)
  const head = position + messagePrefix
  if (size < messagePrefix + 14) throw corrupt(`a message of ${size} bytes`, position)
  const magic = view.getInt8(head + 4)
  if (magic !== 0 && magic !== 1) throw wrongMagic(magic, position)
  if (size < messagePrefix + messageHead[magic] + 8) throw corrupt(`a message of ${size} bytes`, position)
  const attributes = view.getInt8(head + 5)
  const key = head + messageHead[magic] + 4
  const keyLength = view.getInt32(key - 4)
  const value = key + Math.max(0, keyLength) + 4
  const valueLength = value <= position + size ? view.getInt32(value - 4) : -2
  if (keyLength < -1 || valueLength < -1 || value + Math.max(0, valueLength) !== position + size) {
    throw corrupt('a message with wrong lengths', position)
  }
  const offset = readInt64(view, position)
  if (offset < 0 || !Number.isSafeInteger(offset)) throw corrupt(`a message of offset ${offset}`, position)
  return {
    position,
    size,
    offset,
    magic,
    crc: view.getUint32(head),
    attributes,
    codec: codecOf(attributes, position),
    timestamp: magic === 0 ? -1 : readInt64(view, head + 6),
    key,
    keyLength,
    value,
    valueLength,
  }
}

function wrongMagic(magic: number, position: number): ProtocolError {
  if (magic !== 2) return corrupt(`a message of magic ${magic}`, position)
  const message = `a record batch v2 among messages (at byte ${position}); read it with readRecords`
  return new ProtocolError('KAFI_UNSUPPORTED', message, { details: { position, magic } })
}

/** Did the broker set the time of this message? */
export function isAppendTime({ magic, attributes }: MessageHeader): boolean {
  return magic === 1 && (attributes & attributeBits.append) !== 0
}
