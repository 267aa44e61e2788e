import type { Bytes } from '../columns.ts'
import { corrupt, ProtocolError } from '../error.ts'

/** Bytes of the size before a frame: an int32, big endian. */
export const frameSizeBytes = 4

/** A frame is at most this long, in bytes, where nothing else is said: 100 MiB (Kafka: socket.request.max.bytes). */
export const defaultMaxFrameBytes = 100 * 1024 * 1024

/** A frame that may be long is given its memory as its bytes come, so that a size that lies costs nothing. */
const firstBytes = 1024 * 1024
/** What comes before the size of a frame is known is read into this much: the head of a long frame, or many short ones. */
const roomBytes = 16 * 1024

/** Memory for an answer of so many bytes, or more; undefined: none is at hand. It is the answer's until its user is done. */
export type FrameMemory = (bytes: number) => Bytes | undefined

/** How frames are cut. */
export interface FrameOptions {
  /** Default 100 MiB. */
  readonly maxFrameBytes?: number
  /** Asked for the memory of each frame. Default: new memory. */
  readonly memory?: FrameMemory
}

/**
 * Cuts a stream of bytes into frames: an int32 size and as many bytes. A frame has memory of its own, so a chunk may be
 * used again after `push`. Whoever can read into memory that is given reads into `room()` and pushes that: then what is
 * long is not copied at all.
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
  readonly #memory: FrameMemory
  readonly #head = new Uint8Array(frameSizeBytes)
  #room: Bytes | undefined
  #headBytes = 0
  #size = 0
  #frame: Bytes | undefined
  #frameBytes = 0

  constructor(onFrame: (frame: Bytes) => void, options: FrameOptions = {}) {
    const { maxFrameBytes = defaultMaxFrameBytes, memory = () => undefined } = options
    this.#onFrame = onFrame
    this.#maxFrameBytes = maxFrameBytes
    this.#memory = memory
  }

  /** Where the next bytes may be put, never empty: the frame that is under way, else memory for its head. */
  room(): Bytes {
    if (this.#frame === undefined) return (this.#room ??= Buffer.allocUnsafeSlow(roomBytes))
    const frame = this.#roomFor(this.#frameBytes + 1)
    return frame.subarray(this.#frameBytes, this.#size)
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
    const memory = this.#memory(size) ?? Buffer.allocUnsafe(Math.min(size, Math.max(firstBytes, chunk.length - pos)))
    this.#size = size
    this.#frame = memory
    this.#frameBytes = 0
    return this.#fill(chunk, pos)
  }

  #fill(chunk: Bytes, pos: number): number {
    const wanted = Math.min(this.#size - this.#frameBytes, chunk.length - pos)
    const frame = this.#roomFor(this.#frameBytes + wanted)
    const isThere = chunk.buffer === frame.buffer && chunk.byteOffset + pos === frame.byteOffset + this.#frameBytes
    if (!isThere) frame.set(chunk.subarray(pos, pos + wanted), this.#frameBytes)
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
    this.#onFrame(frame.length === this.#size ? frame : frame.subarray(0, this.#size))
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
