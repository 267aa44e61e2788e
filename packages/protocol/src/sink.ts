import type { Bytes } from './columns.ts'

const noBytes = new Uint8Array(0)
const startBytes = 64 * 1024
/** A buffer beyond this is not kept for the next batch. */
const keptBytes = 4 * 1024 * 1024

/** Bytes that grow: what batches are written into. The first `length` bytes of `buffer` are used; `buffer` is replaced as it grows. */
export interface Sink {
  buffer: Bytes
  length: number
}

/**
 * An empty sink of this many bytes to begin with, default 64 KiB.
 *
 * @example
 * appendBatch(makeSink(1_000_000), records)
 */
export function makeSink(bytes = startBytes): Sink {
  return { buffer: new Uint8Array(bytes), length: 0 }
}

let spare: Bytes = noBytes

/** Takes the pooled buffer; a second taker at the same time gets one of its own. */
export function takeSink(): Sink {
  const sink = spare.length > 0 ? { buffer: spare, length: 0 } : makeSink()
  spare = noBytes
  return sink
}

/** Gives the buffer back to the pool. */
export function giveSink({ buffer }: Sink): void {
  if (buffer.length <= keptBytes) spare = buffer
}

/** What was written so far, copied: the owner may keep it. */
export function copySink({ buffer, length }: Sink): Bytes {
  // Uninitialized: `slice` would fill the memory with zeros before it copies, at twice the cost.
  const bytes = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer)
  bytes.set(new Uint8Array(buffer.buffer, buffer.byteOffset, length))
  return bytes
}

/** Makes room for `size` more bytes and gives the buffer. */
export function reserve(sink: Sink, size: number): Bytes {
  const needed = sink.length + size
  return needed <= sink.buffer.length ? sink.buffer : grow(sink, needed)
}

function grow(sink: Sink, needed: number): Bytes {
  const grown = new Uint8Array(Math.max(needed, sink.buffer.length * 2))
  grown.set(sink.buffer.subarray(0, sink.length))
  return (sink.buffer = grown)
}
