import type { Bytes } from './columns.ts'
import { badValue } from './message-fault.ts'
import { zeroUuid } from './message-source.ts'
import { writeUnsigned as putUnsigned } from './varint.ts'

/** Where a message is written to: bytes that grow, and, where it is asked for, large fields beside them. */
export interface MessageSink {
  buffer: Buffer
  view: DataView
  position: number
  /** Where what is not in `chunks` yet begins. */
  start: number
  /** What was written before, if large fields are taken by reference. */
  readonly chunks: Uint8Array[] | undefined
  /** How many tagged fields are open: in these nothing is taken by reference. */
  openTags: number
}

/** Fields of more bytes than this are taken by reference. */
const referencedBytes = 16 * 1024

/** An empty sink. With `chunks`, large bytes are not copied, see {@link takeChunks}. */
export function makeMessageSink(bytes: number, chunks?: Uint8Array[]): MessageSink {
  const buffer = Buffer.allocUnsafeSlow(bytes)
  return { buffer, view: viewOf(buffer), position: 0, start: 0, chunks, openTags: 0 }
}

function viewOf({ buffer, byteOffset, length }: Buffer): DataView {
  return new DataView(buffer, byteOffset, length)
}

/** Takes room for so many bytes and gives where it begins. It may replace `buffer` and `view`: look at them afterwards. */
function take(sink: MessageSink, size: number): number {
  const { position } = sink
  if (size > sink.buffer.length - position) grow(sink, size)
  sink.position = position + size
  return position
}

function putInt16(sink: MessageSink, value: number): void {
  const at = take(sink, 2)
  sink.view.setInt16(at, value)
}

function putInt32(sink: MessageSink, value: number): void {
  const at = take(sink, 4)
  sink.view.setInt32(at, value)
}

function grow(sink: MessageSink, size: number): void {
  const { buffer, position } = sink
  sink.buffer = Buffer.allocUnsafeSlow(Math.max(position + size, buffer.length * 2))
  sink.view = viewOf(sink.buffer)
  buffer.copy(sink.buffer, 0, 0, position)
}

/** All that was written, in pieces. */
export function takeChunks(sink: MessageSink): Uint8Array[] {
  const { buffer, start, position, chunks = [] } = sink
  if (position > start) chunks.push(buffer.subarray(start, position))
  sink.start = position
  return chunks
}

export function writeBool(sink: MessageSink, value: boolean, field: string): void {
  if (typeof value !== 'boolean') throw badValue(field, value, 'true or false')
  const at = take(sink, 1)
  sink.view.setInt8(at, value ? 1 : 0)
}

export function writeInt8(sink: MessageSink, value: number, field: string): void {
  if (typeof value !== 'number' || (value << 24) >> 24 !== value) throw badValue(field, value, 'an int8')
  const at = take(sink, 1)
  sink.view.setInt8(at, value)
}

export function writeInt16(sink: MessageSink, value: number, field: string): void {
  if (typeof value !== 'number' || (value << 16) >> 16 !== value) throw badValue(field, value, 'an int16')
  const at = take(sink, 2)
  sink.view.setInt16(at, value)
}

export function writeUint16(sink: MessageSink, value: number, field: string): void {
  if (typeof value !== 'number' || (value & 0xffff) !== value) throw badValue(field, value, 'a uint16')
  const at = take(sink, 2)
  sink.view.setUint16(at, value)
}

export function writeInt32(sink: MessageSink, value: number, field: string): void {
  if (typeof value !== 'number' || (value | 0) !== value) throw badValue(field, value, 'an int32')
  const at = take(sink, 4)
  sink.view.setInt32(at, value)
}

export function writeUint32(sink: MessageSink, value: number, field: string): void {
  if (typeof value !== 'number' || value >>> 0 !== value) throw badValue(field, value, 'a uint32')
  const at = take(sink, 4)
  sink.view.setUint32(at, value)
}

export function writeInt64(sink: MessageSink, value: bigint | number, field: string): void {
  if (typeof value === 'number') return writeSafe(sink, value, field)
  if (typeof value !== 'bigint' || BigInt.asIntN(64, value) !== value) throw badValue(field, value, 'an int64')
  const at = take(sink, 8)
  sink.view.setBigInt64(at, value)
}

/** Two halves: an int64 out of a number takes ten times as long through a bigint. */
function writeSafe(sink: MessageSink, value: number, field: string): void {
  if (!Number.isSafeInteger(value)) throw badValue(field, value, 'a safe integer or a bigint')
  const at = take(sink, 8)
  sink.view.setInt32(at, Math.floor(value / 0x1_0000_0000))
  sink.view.setInt32(at + 4, value | 0)
}

export function writeFloat64(sink: MessageSink, value: number, field: string): void {
  if (typeof value !== 'number') throw badValue(field, value, 'a number')
  const at = take(sink, 8)
  sink.view.setFloat64(at, value)
}

/** An id of 16 bytes from the 22 characters that Kafka prints. */
export function writeUuid(sink: MessageSink, value: string, field: string): void {
  if (typeof value !== 'string' || value.length !== 22) throw badUuid(field, value)
  const at = take(sink, 16)
  if (value === zeroUuid) sink.buffer.fill(0, at, at + 16)
  else if (sink.buffer.write(value, at, 16, 'base64url') !== 16) throw badUuid(field, value)
}

function badUuid(field: string, value: unknown): Error {
  return badValue(field, value, 'a uuid of 22 characters of base64url')
}

/** An unsigned varint of 32 bits. */
export function writeUnsigned(sink: MessageSink, value: number): void {
  const at = take(sink, 5)
  sink.position = putUnsigned(sink.buffer, at, value)
}

export function writeString(sink: MessageSink, value: string, flexible: boolean, field: string): void {
  if (typeof value !== 'string') throw badValue(field, value, 'a string')
  if (flexible) writeCompact(sink, value)
  else writeLegacy(sink, value, field)
}

/** The length is one byte wherever it cannot be more: then it is written when it is known. */
function writeCompact(sink: MessageSink, value: string): void {
  if (value.length > 42) return writeLong(sink, value)
  const at = take(sink, 1 + 3 * value.length)
  const length = putText(sink.buffer, value, at + 1)
  sink.buffer[at] = length + 1
  sink.position = at + 1 + length
}

function writeLong(sink: MessageSink, value: string): void {
  const length = Buffer.byteLength(value)
  writeUnsigned(sink, length + 1)
  const at = take(sink, length)
  sink.buffer.write(value, at, length, 'utf8')
}

function writeLegacy(sink: MessageSink, value: string, field: string): void {
  const at = take(sink, 2 + 3 * value.length)
  const length = putText(sink.buffer, value, at + 2)
  if (length > 0x7fff) throw badValue(field, `${length} bytes`, 'at most 32767')
  sink.view.setInt16(at, length)
  sink.position = at + 2 + length
}

/** Puts the text there and gives its length in bytes. Short ASCII needs no call into native code. */
function putText(buffer: Buffer, value: string, at: number): number {
  const { length } = value
  if (length > 24) return buffer.write(value, at, 'utf8')
  for (let index = 0; index < length; index++) {
    const code = value.charCodeAt(index)
    if (code >= 0x80) return buffer.write(value, at, 'utf8')
    buffer[at + index] = code
  }
  return length
}

export function writeNullableString(
  sink: MessageSink,
  value: string | null,
  flexible: boolean,
  nullable: boolean,
  field: string,
): void {
  if (value !== null) return writeString(sink, value, flexible, field)
  if (!nullable) throw badValue(field, value, 'a string')
  if (flexible) writeUnsigned(sink, 0)
  else putInt16(sink, -1)
}

/** Most bytes of an unsigned varint. */
const varintBytes = 5

/** Begins a tagged field; gives where its length will stand. */
export function beginTag(sink: MessageSink, tag: number): number {
  writeUnsigned(sink, tag)
  sink.openTags++
  return take(sink, varintBytes)
}

/** Ends a tagged field: its length is known now. */
export function closeTag(sink: MessageSink, at: number): void {
  const { buffer, position } = sink
  const from = at + varintBytes
  const end = putUnsigned(buffer, at, position - from)
  buffer.copyWithin(end, from, position)
  sink.position = position - (from - end)
  sink.openTags--
}

/** What bytes may be given as: in one piece or in several. */
export type BytesDraft = Uint8Array | readonly Uint8Array[]

export function writeBytes(sink: MessageSink, value: BytesDraft, flexible: boolean, field: string): void {
  const length = lengthOf(value, field)
  if (flexible) writeUnsigned(sink, length + 1)
  else putInt32(sink, length)
  if (value instanceof Uint8Array) putBytes(sink, value)
  else for (const piece of value) putBytes(sink, piece)
}

export function writeNullableBytes(
  sink: MessageSink,
  value: BytesDraft | null,
  flexible: boolean,
  nullable: boolean,
  field: string,
): void {
  if (value !== null) return writeBytes(sink, value, flexible, field)
  if (!nullable) throw badValue(field, value, 'bytes')
  writeNull(sink, flexible)
}

function writeNull(sink: MessageSink, flexible: boolean): void {
  if (flexible) writeUnsigned(sink, 0)
  else putInt32(sink, -1)
}

/** Bytes of the value together. */
export function lengthOf(value: BytesDraft, field: string): number {
  if (value instanceof Uint8Array) return value.length
  if (!Array.isArray(value)) throw badValue(field, value, 'bytes')
  let length = 0
  for (const piece of value as readonly unknown[]) {
    if (!(piece instanceof Uint8Array)) throw badValue(field, piece, 'bytes')
    length += piece.length
  }
  return length
}

/** Writes bytes as they are; large ones become a chunk of their own where chunks are wanted. */
export function putBytes(sink: MessageSink, bytes: Uint8Array): void {
  if (sink.chunks === undefined || sink.openTags > 0 || bytes.length <= referencedBytes) {
    const at = take(sink, bytes.length)
    sink.buffer.set(bytes, at)
  } else takeChunks(sink).push(bytes)
}

/** Writes how many items a list has and gives it; -1 for null. */
export function writeCount(
  sink: MessageSink,
  list: readonly unknown[] | null,
  flexible: boolean,
  nullable: boolean,
  field: string,
): number {
  if (list === null && nullable) {
    writeNull(sink, flexible)
    return -1
  }
  if (!Array.isArray(list)) throw badValue(field, list, 'a list')
  if (flexible) writeUnsigned(sink, list.length + 1)
  else putInt32(sink, list.length)
  return list.length
}

/** Writes whether a struct that may be null is there, and gives it. */
export function writePresence(sink: MessageSink, value: unknown, nullable: boolean, field: string): boolean {
  if (value === null && !nullable) throw badValue(field, value, 'an object')
  writeInt8(sink, value === null ? -1 : 1, field)
  return value !== null
}

/** The same in a tagged field: there it is an unsigned varint, 0 for null (MessageDataGenerator.java). */
export function writeTaggedPresence(sink: MessageSink, value: unknown, nullable: boolean, field: string): boolean {
  if (value === null && !nullable) throw badValue(field, value, 'an object')
  writeUnsigned(sink, value === null ? 0 : 1)
  return value !== null
}

/** Is it an object? */
export function isStruct<Item>(value: Item): value is Item & object {
  return typeof value === 'object' && value !== null
}

/** Throws unless it is an object. */
export function checkStruct<Item>(value: Item, field: string): Item & object {
  if (!isStruct(value)) throw badValue(field, value, 'an object')
  return value
}

/** What was written, in a copy that the caller may keep. */
export function copyMessage({ buffer, position }: MessageSink): Bytes {
  const bytes = Buffer.allocUnsafeSlow(position)
  buffer.copy(bytes, 0, 0, position)
  return new Uint8Array(bytes.buffer, 0, position)
}
