import type { Bytes, Headers } from './columns.ts'
import { sizeOfVarint, sizeOfVarlong, writeVarint, writeVarlong } from './varint.ts'

const noBytes = new Uint8Array(0)
const startBytes = 64 * 1024
/** A buffer beyond this is not kept for the next batch. */
const keptBytes = 4 * 1024 * 1024
/** Up to here a loop is faster than a call into `set`. */
const loopBytes = 10

/** Bytes that grow: what records are written into. */
export interface Sink {
  buffer: Bytes
  length: number
}

let spare: Bytes = noBytes

/** Takes the pooled buffer; a second taker at the same time gets one of its own. */
export function takeSink(length: number): Sink {
  const buffer = spare.length > 0 ? spare : new Uint8Array(startBytes)
  spare = noBytes
  return { buffer, length }
}

/** Gives the buffer back to the pool. */
export function giveSink({ buffer }: Sink): void {
  if (buffer.length <= keptBytes) spare = buffer
}

/** What was written so far, copied: the owner may keep it. */
export function copySink({ buffer, length }: Sink): Bytes {
  // Uninitialized: `slice` would fill the memory with zeros before it copies, at twice the cost.
  const bytes = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer)
  bytes.set(new Uint8Array(buffer.buffer, 0, length))
  return bytes
}

/** Makes room for `size` more bytes and gives the buffer. */
export function reserve(sink: Sink, size: number): Bytes {
  const needed = sink.length + size
  if (needed <= sink.buffer.length) return sink.buffer
  const grown = new Uint8Array(Math.max(needed, sink.buffer.length * 2))
  grown.set(sink.buffer.subarray(0, sink.length))
  return (sink.buffer = grown)
}

/** Adds one record of a batch v2. */
export function writeRecord(
  sink: Sink,
  offsetDelta: number,
  timestampDelta: number,
  key: Bytes | null,
  value: Bytes | null,
  headers: Headers,
): void {
  const size =
    1 +
    sizeOfVarlong(timestampDelta) +
    sizeOfVarint(offsetDelta) +
    sizeOfBytes(key) +
    sizeOfBytes(value) +
    (headers.length === 0 ? 1 : sizeOfHeaders(headers))
  const out = reserve(sink, size + 5)
  let pos = writeVarint(out, sink.length, size)
  out[pos++] = 0
  pos = writeVarlong(out, pos, timestampDelta)
  pos = writeVarint(out, pos, offsetDelta)
  pos = writeBytes(out, pos, key)
  pos = writeBytes(out, pos, value)
  if (headers.length === 0) out[pos++] = 0
  else pos = writeHeaders(out, pos, headers)
  sink.length = pos
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
  if (bytes === null) {
    out[pos] = 1
    return pos + 1
  }
  const { length } = bytes
  pos = writeVarint(out, pos, length)
  if (length > loopBytes) out.set(bytes, pos)
  else for (let i = 0; i < length; i++) out[pos + i] = bytes[i]!
  return pos + length
}
