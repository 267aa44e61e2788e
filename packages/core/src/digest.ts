import { createHash, type Hash } from 'node:crypto'
import type { Block } from './backend.ts'
import type { Bytes } from './message.ts'

/** What of a record can be left out of a comparison. */
export type Ignored = 'offset' | 'timestamp' | 'timestampType' | 'headers'

const scratchBytes = 65_536

/**
 * A running SHA-256 over records in order. Every record goes in as: offset, timestamp (int64 each), timestamp type
 * (int32: 0 create, 1 append, 2 none), key, value, number of headers (int32), name and value of each header; bytes as
 * their length (int32, -1: null) and themselves; what is ignored is left out. Runs of one digest are equal in all records.
 */
export class Digest {
  readonly #hash: Hash = createHash('sha256')
  readonly #ignored: ReadonlySet<Ignored>
  // Small fields are gathered: a call of the hash costs more than it hashes.
  readonly #scratch = Buffer.allocUnsafe(scratchBytes)
  #used = 0
  count = 0

  constructor(ignored: ReadonlySet<Ignored>) {
    this.#ignored = ignored
  }

  /** Adds record i of a block. */
  add({ records, timestampType }: Block, i: number): void {
    const timestamp = records.timestamp(i)
    this.count += 1
    if (!this.#ignored.has('offset')) this.#addInt64(records.offset(i))
    if (!this.#ignored.has('timestamp')) this.#addInt64(timestamp)
    if (!this.#ignored.has('timestampType')) this.#addInt32(timestamp === -1 ? 2 : timestampType === 'append' ? 1 : 0)
    this.#addBytes(records.key(i))
    this.#addBytes(records.value(i))
    if (this.#ignored.has('headers')) return
    const headers = records.headers(i)
    this.#addInt32(headers.length)
    for (const [name, value] of headers) {
      this.#addBytes(Buffer.from(name))
      this.#addBytes(value)
    }
  }

  /** The digest so far, in hex; the running one goes on. */
  hex(): string {
    this.#flush()
    return this.#hash.copy().digest('hex')
  }

  #addBytes(bytes: Bytes | null): void {
    this.#addInt32(bytes === null ? -1 : bytes.length)
    if (bytes === null) return
    if (bytes.length > 1024) {
      this.#flush()
      this.#hash.update(bytes)
      return
    }
    this.#reserve(bytes.length)
    this.#scratch.set(bytes, this.#used)
    this.#used += bytes.length
  }

  #addInt32(value: number): void {
    this.#reserve(4)
    this.#used = this.#scratch.writeInt32BE(value, this.#used)
  }

  /** Safe integers alone: the high half is written as a number. */
  #addInt64(value: number): void {
    this.#reserve(8)
    this.#scratch.writeInt32BE(Math.floor(value / 2 ** 32), this.#used)
    this.#used = this.#scratch.writeUInt32BE(value >>> 0, this.#used + 4)
  }

  #reserve(bytes: number): void {
    if (this.#used + bytes > scratchBytes) this.#flush()
  }

  #flush(): void {
    this.#hash.update(this.#scratch.subarray(0, this.#used))
    this.#used = 0
  }
}
