import type { Records } from './backend.ts'
import type { Bytes, Headers } from './message.ts'

/** Bytes that a record takes beside its key, value and headers: an upper bound of the fields of a v2 record. */
const recordOverheadBytes = 32

/** The headers of records that have none: one array for all of them. */
export const noHeaders: Headers = Object.freeze([])

/**
 * Records that are gathered one by one and written as one run: an array for every field, no object for a record.
 * The bytes are kept as they are given, not copied.
 */
export class Columns implements Records {
  readonly #keys: (Bytes | null)[] = []
  readonly #values: (Bytes | null)[] = []
  readonly #headers: Headers[] = []
  readonly #timestamps: number[] = []
  readonly #offsets: number[] = []
  /** About as many bytes as the run takes when written without compression. */
  bytes = 0

  get count(): number {
    return this.#keys.length
  }

  /** `offset` matters to writers that keep offsets alone. */
  add(key: Bytes | null, value: Bytes | null, headers: Headers, timestamp: number, offset: number): void {
    this.#keys.push(key)
    this.#values.push(value)
    this.#headers.push(headers)
    this.#timestamps.push(timestamp)
    this.#offsets.push(offset)
    this.bytes += recordOverheadBytes + sizeOf(key) + sizeOf(value)
    if (headers.length > 0) this.bytes += headerBytes(headers)
  }

  offset(i: number): number {
    return this.#offsets[i]!
  }

  timestamp(i: number): number {
    return this.#timestamps[i]!
  }

  key(i: number): Bytes | null {
    return this.#keys[i]!
  }

  value(i: number): Bytes | null {
    return this.#values[i]!
  }

  headers(i: number): Headers {
    return this.#headers[i]!
  }
}

function sizeOf(bytes: Bytes | null): number {
  return bytes === null ? 0 : bytes.length
}

function headerBytes(headers: Headers): number {
  let bytes = 0
  for (const [name, value] of headers) bytes += 10 + 3 * name.length + sizeOf(value)
  return bytes
}
