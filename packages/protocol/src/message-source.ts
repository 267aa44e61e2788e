import type { Bytes } from './columns.ts'
import { badField } from './message-fault.ts'

/**
 * Bytes of a message and how far they were read. Every reader checks `end` first, so a message that was cut or that lies
 * about a length ends in an error with the field and the position.
 */
export interface MessageSource {
  readonly bytes: Bytes
  readonly buffer: Buffer
  readonly view: DataView
  position: number
  end: number
}

/** The id that stands for none, as Kafka prints it. */
export const zeroUuid = 'AAAAAAAAAAAAAAAAAAAAAA'

export const noBytes: Bytes = new Uint8Array(0)

/** Lists up to this length get their memory at once; longer ones as they are read. */
const presizedLength = 1024

/**
 * A source of these bytes, from their beginning.
 *
 * @example
 * readInt32(makeSource(bytes), 'brokerId')
 */
export function makeSource(bytes: Bytes): MessageSource {
  const { buffer, byteOffset, length } = bytes
  return {
    bytes,
    buffer: Buffer.from(buffer, byteOffset, length),
    view: new DataView(buffer, byteOffset, length),
    position: 0,
    end: length,
  }
}

/** Takes this many bytes and gives where they begin. */
function take(source: MessageSource, size: number, field: string): number {
  const { position } = source
  if (size > source.end - position) throw beyondEnd(source, size, field)
  source.position = position + size
  return position
}

function beyondEnd({ position, end }: MessageSource, size: number, field: string): Error {
  return badField(field, `needs ${size} bytes, and ${end - position} are left`, position)
}

export function readBool(source: MessageSource, field: string): boolean {
  return readInt8(source, field) !== 0
}

export function readInt8(source: MessageSource, field: string): number {
  return source.view.getInt8(take(source, 1, field))
}

export function readInt16(source: MessageSource, field: string): number {
  return source.view.getInt16(take(source, 2, field))
}

export function readUint16(source: MessageSource, field: string): number {
  return source.view.getUint16(take(source, 2, field))
}

export function readInt32(source: MessageSource, field: string): number {
  return source.view.getInt32(take(source, 4, field))
}

export function readUint32(source: MessageSource, field: string): number {
  return source.view.getUint32(take(source, 4, field))
}

export function readInt64(source: MessageSource, field: string): bigint {
  return source.view.getBigInt64(take(source, 8, field))
}

export function readFloat64(source: MessageSource, field: string): number {
  return source.view.getFloat64(take(source, 8, field))
}

/** An id of 16 bytes, as Kafka prints it: 22 characters of base64url. */
export function readUuid(source: MessageSource, field: string): string {
  const at = take(source, 16, field)
  return isZero(source.view, at) ? zeroUuid : source.buffer.toString('base64url', at, at + 16)
}

function isZero(view: DataView, at: number): boolean {
  return (view.getInt32(at) | view.getInt32(at + 4) | view.getInt32(at + 8) | view.getInt32(at + 12)) === 0
}

/** An unsigned varint of at most 32 bits (ByteUtils.readUnsignedVarint). */
export function readUnsigned(source: MessageSource, field: string): number {
  const first = source.view.getUint8(take(source, 1, field))
  return first < 0x80 ? first : readLonger(source, first & 0x7f, field)
}

function readLonger(source: MessageSource, first: number, field: string): number {
  let value = first
  for (let unit = 0x80; unit <= 0x1000_0000; unit *= 0x80) {
    const byte = source.view.getUint8(take(source, 1, field))
    value += (byte & 0x7f) * unit
    if (byte < 0x80 && value <= 0xffff_ffff) return value
    if (byte < 0x80) break
  }
  throw badField(field, 'has a varint of more than 32 bits', source.position)
}

/** A length or a count; -1 is null. */
function readLength(source: MessageSource, flexible: boolean, nullable: boolean, field: string): number {
  const length = flexible ? readUnsigned(source, field) - 1 : readInt32(source, field)
  return checkLength(source, length, nullable, field)
}

function checkLength(source: MessageSource, length: number, nullable: boolean, field: string): number {
  if (length >= 0 && length <= source.end - source.position) return length
  if (length === -1 && nullable) return -1
  throw badLength(source, length, field)
}

function badLength(source: MessageSource, length: number, field: string): Error {
  if (length === -1) return badField(field, 'is null, which it must not be', source.position)
  return length < 0 ? badField(field, `has length ${length}`, source.position) : beyondEnd(source, length, field)
}

export function readString(source: MessageSource, flexible: boolean, field: string): string {
  const length = flexible ? readUnsigned(source, field) - 1 : readInt16(source, field)
  return readText(source, checkLength(source, length, false, field))
}

export function readNullableString(
  source: MessageSource,
  flexible: boolean,
  nullable: boolean,
  field: string,
): string | null {
  const length = flexible ? readUnsigned(source, field) - 1 : readInt16(source, field)
  const checked = checkLength(source, length, nullable, field)
  return checked < 0 ? null : readText(source, checked)
}

function readText(source: MessageSource, length: number): string {
  const { position } = source
  source.position = position + length
  return length === 0 ? '' : source.buffer.toString('utf8', position, position + length)
}

/** A view of the bytes, not a copy. */
export function readBytes(source: MessageSource, flexible: boolean, field: string): Bytes {
  return viewOf(source, readLength(source, flexible, false, field))
}

export function readNullableBytes(
  source: MessageSource,
  flexible: boolean,
  nullable: boolean,
  field: string,
): Bytes | null {
  const length = readLength(source, flexible, nullable, field)
  return length < 0 ? null : viewOf(source, length)
}

/** The next bytes, not copied. Their number was checked. */
export function viewOf(source: MessageSource, length: number): Bytes {
  const { bytes, position } = source
  source.position = position + length
  return new Uint8Array(bytes.buffer, bytes.byteOffset + position, length)
}

/** How many items a list has, -1 for null. No item is smaller than `itemSize` bytes, so no count goes beyond the message. */
export function readCount(
  source: MessageSource,
  flexible: boolean,
  nullable: boolean,
  itemSize: number,
  field: string,
): number {
  const count = readLength(source, flexible, nullable, field)
  if (count * itemSize > source.end - source.position) throw beyondEnd(source, count * itemSize, field)
  return count
}

/** An array for so many items, filled by index from 0. */
export function makeList<Item>(count: number): Item[] {
  return count <= presizedLength ? new Array<Item>(count) : []
}

/** Is a struct that may be null there? One byte, negative for null. */
export function readPresence(source: MessageSource, nullable: boolean, field: string): boolean {
  if (readInt8(source, field) >= 0) return true
  if (nullable) return false
  throw badField(field, 'is null, which it must not be', source.position - 1)
}

/** The same in a tagged field: there it is an unsigned varint, 0 for null (MessageDataGenerator.java). */
export function readTaggedPresence(source: MessageSource, nullable: boolean, field: string): boolean {
  if (readUnsigned(source, field) > 0) return true
  if (nullable) return false
  throw badField(field, 'is null, which it must not be', source.position - 1)
}
