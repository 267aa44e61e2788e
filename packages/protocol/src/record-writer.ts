import type { Bytes, Headers } from './columns.ts'
import {
  isShort,
  sizeOfUnsigned,
  sizeOfVarint,
  sizeOfVarlong,
  writeUnsigned,
  writeVarint,
  writeVarlong,
  zigzag,
} from './varint.ts'
import { reserve, type Sink } from './sink.ts'

/** Up to here a loop is faster than a call into `set`. */
const loopBytes = 10

/** Adds one record of a batch v2. */
export function writeRecord(
  sink: Sink,
  offsetDelta: number,
  timestampDelta: number,
  key: Bytes | null,
  value: Bytes | null,
  headers: Headers,
): void {
  if (headers.length === 0 && isShort(timestampDelta)) writePlainRecord(sink, offsetDelta, timestampDelta, key, value)
  else writeAnyRecord(sink, offsetDelta, timestampDelta, key, value, headers)
}

/** The record that nearly all are: every number is folded once, for its size and for itself. */
function writePlainRecord(
  sink: Sink,
  offsetDelta: number,
  timestampDelta: number,
  key: Bytes | null,
  value: Bytes | null,
): void {
  const keyLength = key === null ? -1 : key.length
  const valueLength = value === null ? -1 : value.length
  const [time, offset] = [zigzag(timestampDelta), zigzag(offsetDelta)]
  const [keySize, valueSize] = [zigzag(keyLength), zigzag(valueLength)]
  const numbers = sizeOfUnsigned(time) + sizeOfUnsigned(offset) + sizeOfUnsigned(keySize) + sizeOfUnsigned(valueSize)
  const size = 2 + numbers + (key === null ? 0 : keyLength) + (value === null ? 0 : valueLength)
  const out = reserve(sink, size + 5)
  let pos = writeUnsigned(out, sink.length, zigzag(size))
  out[pos] = 0
  pos = writeUnsigned(out, pos + 1, time)
  pos = writeUnsigned(out, pos, offset)
  pos = writeUnsigned(out, pos, keySize)
  if (key !== null) pos = copyBytes(out, pos, key)
  pos = writeUnsigned(out, pos, valueSize)
  if (value !== null) pos = copyBytes(out, pos, value)
  out[pos] = 0
  sink.length = pos + 1
}

function writeAnyRecord(
  sink: Sink,
  offsetDelta: number,
  timestampDelta: number,
  key: Bytes | null,
  value: Bytes | null,
  headers: Headers,
): void {
  const numbers = 1 + sizeOfVarlong(timestampDelta) + sizeOfVarint(offsetDelta)
  const size = numbers + sizeOfBytes(key) + sizeOfBytes(value) + sizeOfHeaders(headers)
  const out = reserve(sink, size + 5)
  let pos = writeVarint(out, sink.length, size)
  out[pos] = 0
  pos = writeVarlong(out, pos + 1, timestampDelta)
  pos = writeVarint(out, pos, offsetDelta)
  pos = writeBytes(out, pos, key)
  pos = writeBytes(out, pos, value)
  sink.length = writeHeaders(out, pos, headers)
}

/** Bytes that headers take in a record, with their count. */
export function sizeOfHeaders(headers: Headers): number {
  let size = sizeOfVarint(headers.length)
  for (const [name, value] of headers) {
    const nameBytes = Buffer.byteLength(name)
    size += sizeOfVarint(nameBytes) + nameBytes + sizeOfBytes(value)
  }
  return size
}

/** Bytes that a key or value takes in a record, with its length. */
export function sizeOfBytes(bytes: Bytes | null): number {
  return bytes === null ? 1 : sizeOfVarint(bytes.length) + bytes.length
}

function writeHeaders(out: Bytes, pos: number, headers: Headers): number {
  const text = Buffer.from(out.buffer, out.byteOffset, out.length)
  pos = writeVarint(out, pos, headers.length)
  for (const [name, value] of headers) {
    pos = writeVarint(out, pos, Buffer.byteLength(name))
    pos += text.write(name, pos)
    pos = writeBytes(out, pos, value)
  }
  return pos
}

function writeBytes(out: Bytes, pos: number, bytes: Bytes | null): number {
  if (bytes === null) return writeVarint(out, pos, -1)
  return copyBytes(out, writeVarint(out, pos, bytes.length), bytes)
}

function copyBytes(out: Bytes, pos: number, bytes: Bytes): number {
  const { length } = bytes
  if (length > loopBytes) out.set(bytes, pos)
  else for (let i = 0; i < length; i++) out[pos + i] = bytes[i]!
  return pos + length
}
