import type { Bytes } from '../message.ts'
import type { Row } from '../rows.ts'

/** A time that every storage takes, in ms: retention by the clock would delete older records. */
export const someTime = Date.now()

/** A record to write: what is not given is plain. */
export function row(given: Partial<Row> = {}): Row {
  return { offset: 0, timestamp: someTime, key: null, value: utf8('value'), headers: [], ...given }
}

/** Records with the values `0`, `1`, ... */
export function numbered(count: number, from = 0): Row[] {
  return Array.from({ length: count }, (_, i) => row({ value: utf8(String(from + i)) }))
}

/** The values as text. */
export function textsOf(rows: readonly Row[]): (string | null)[] {
  return rows.map(({ value }) => (value === null ? null : Buffer.from(value).toString()))
}

/** Text as bytes. */
export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text)
}
