import type { Bytes } from '../columns.ts'
import { corrupt, ProtocolError } from '../error.ts'

/** Bytes of the size before a frame: an int32, big endian. */
export const frameSizeBytes = 4

/** A frame is at most this long, in bytes, where nothing else is said: 100 MiB (Kafka: socket.request.max.bytes). */
export const defaultMaxFrameBytes = 100 * 1024 * 1024

/** A frame that may be long is given its memory as its bytes come, so that a size that lies costs nothing. */
const firstBytes = 1024 * 1024

/**
 * Cuts a stream of chunks into frames: an int32 size and as many bytes. A frame that came whole is a view of its chunk; one
 * that did not is put together in a buffer of its size, so its bytes are copied once.
 *
 * `push` throws `KAFI_CORRUPT` on a negative size and `KAFI_TOO_LARGE` on one over the cap; after that it takes nothing.
 *
 * @example
 * const reader = new FrameReader((frame) => console.log(frame.length), { maxFrameBytes: 1024 })
 * reader.push(Uint8Array.of(0, 0, 0, 2, 1, 2)) // 2
 */
export class FrameReader {
  readonly #onFrame: (frame: Bytes) => void
  readonly #maxFrameBytes: number
  readonly #head = new Uint8Array(frameSizeBytes)
  #headBytes = 0
  #size = 0
  #frame: Bytes | undefined
  #frameBytes = 0

  constructor(onFrame: (frame: Bytes) => void, { maxFrameBytes = defaultMaxFrameBytes } = {}) {
    this.#onFrame = onFrame
    this.#maxFrameBytes = maxFrameBytes
  }

  /** Takes the next bytes; calls `onFrame` for each frame that they end. */
  push(chunk: Bytes): void {
    let pos = 0
    while (pos < chunk.length) {
      if (this.#frame !== undefined) pos = this.#fill(chunk, pos)
      else if (this.#headBytes > 0 || pos + frameSizeBytes > chunk.length) pos = this.#fillHead(chunk, pos)
      else pos = this.#open(chunk, pos + frameSizeBytes, sizeAt(chunk, pos))
    }
  }

  #fillHead(chunk: Bytes, pos: number): number {
    this.#head[this.#headBytes++] = chunk[pos]!
    if (this.#headBytes < frameSizeBytes) return pos + 1
    this.#headBytes = 0
    return this.#open(chunk, pos + 1, sizeAt(this.#head, 0))
  }

  #open(chunk: Bytes, pos: number, size: number): number {
    if (size < 0) throw corrupt(`a frame of ${size} bytes: what answers there does not speak Kafka's protocol`, 0)
    if (size > this.#maxFrameBytes) throw tooLong(size, this.#maxFrameBytes)
    if (pos + size <= chunk.length) {
      this.#onFrame(chunk.subarray(pos, pos + size))
      return pos + size
    }
    this.#size = size
    this.#frame = Buffer.allocUnsafeSlow(Math.min(size, Math.max(firstBytes, chunk.length - pos)))
    this.#frameBytes = 0
    return pos
  }

  #fill(chunk: Bytes, pos: number): number {
    const wanted = Math.min(this.#size - this.#frameBytes, chunk.length - pos)
    const frame = this.#roomFor(this.#frameBytes + wanted)
    frame.set(chunk.subarray(pos, pos + wanted), this.#frameBytes)
    this.#frameBytes += wanted
    if (this.#frameBytes === this.#size) this.#finish(frame)
    return pos + wanted
  }

  #roomFor(bytes: number): Bytes {
    const frame = this.#frame!
    if (bytes <= frame.length) return frame
    const larger = Buffer.allocUnsafeSlow(this.#size)
    larger.set(frame.subarray(0, this.#frameBytes))
    return (this.#frame = larger)
  }

  #finish(frame: Bytes): void {
    this.#frame = undefined
    this.#onFrame(frame)
  }
}

function sizeAt(bytes: Bytes, pos: number): number {
  return (bytes[pos]! << 24) | (bytes[pos + 1]! << 16) | (bytes[pos + 2]! << 8) | bytes[pos + 3]!
}

function tooLong(size: number, maxFrameBytes: number): ProtocolError {
  const way = strangerOf(size) ?? 'raise it if the peer can be trusted'
  const message = `a frame of ${size} bytes is over maxFrameBytes, ${maxFrameBytes}; ${way}`
  return new ProtocolError('KAFI_TOO_LARGE', message, { details: { size, maxFrameBytes } })
}

/** What else answers so: the first bytes of other protocols, read as a size. */
function strangerOf(size: number): string | undefined {
  // An alert record of TLS (RFC 8446, section 5.1).
  if (size >>> 16 === 0x1503) return 'the port speaks TLS: give the tls options'
  return size === 0x48545450 ? 'the port speaks HTTP, not Kafka' : undefined
}
