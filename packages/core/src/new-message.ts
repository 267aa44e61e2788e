import { KafiError } from './errors.ts'
import type { Bytes, Headers } from './message.ts'
import { noHeaders } from './columns.ts'

/** Headers to write: a list (order and repeated names are kept), or an object. Text is written as UTF-8. */
export type HeadersInput =
  ReadonlyArray<readonly [name: string, value: Bytes | string | null]> | Readonly<Record<string, Bytes | string | null>>

/** What goes with a value. */
export interface Envelope {
  /** Default: null, no key. */
  readonly key?: unknown
  /** Default: none. */
  readonly headers?: HeadersInput | null
  /** Milliseconds since 1970, UTC, or a date. Absent: now; 0: 1970; -1: none. */
  readonly timestamp?: number | Date
  /** Absent or -1: the partitioner's choice. */
  readonly partition?: number
}

/** A message to write. What `read`, `cat` and the others answer with is one, too: topic and offset are passed over. */
export interface NewMessage extends Envelope {
  /** Null is a tombstone, whatever the type. */
  readonly value: unknown
}

/**
 * Headers as they are written.
 *
 * @example
 * toHeaders({ trace: '7' }) // [['trace', <Buffer 37>]]
 */
export function toHeaders(input: HeadersInput | null | undefined): Headers {
  if (input === null || input === undefined) return noHeaders
  const list = Array.isArray(input) ? (input as readonly unknown[]) : Object.entries(input)
  return list.length === 0 ? noHeaders : list.map(toHeader)
}

function toHeader(header: unknown): Headers[number] {
  if (!Array.isArray(header) || header.length !== 2) throw headerError()
  const [name, value] = header as readonly unknown[]
  if (typeof name !== 'string') throw headerError()
  if (value === null || value instanceof Uint8Array) return [name, value]
  if (typeof value !== 'string') throw headerError(name)
  return [name, Buffer.from(value)]
}

function headerError(name?: string): KafiError {
  const which = name === undefined ? 'a header' : `header ${JSON.stringify(name.slice(0, 60))}`
  return new KafiError('KAFI_ARGUMENT', `${which} is not a pair of a name and of bytes, text or null`)
}

/** The time to write, in ms; refuses what is none (`KAFI_ARGUMENT`). */
export function toTimestamp(given: number | Date | undefined, now: () => number): number {
  if (given === undefined) return now()
  const timestamp = typeof given === 'number' ? given : given.getTime()
  if (Number.isSafeInteger(timestamp) && timestamp >= -1) return timestamp
  throw new KafiError('KAFI_ARGUMENT', `${timestamp} is no timestamp; give whole milliseconds since 1970, or a date`)
}
