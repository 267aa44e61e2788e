import fc from 'fast-check'
import type { Headers, RecordSource } from '../src/columns.ts'

/** A record as the tests write it down. */
export interface Plain {
  readonly offset: number
  readonly timestamp: number
  readonly key: Uint8Array | null
  readonly value: Uint8Array | null
  readonly headers: Headers
}

export const bytesOf = (text: string) => new TextEncoder().encode(text)

export function columnsOf(records: readonly Plain[]): RecordSource {
  return {
    count: records.length,
    offset: (i) => records[i]!.offset,
    timestamp: (i) => records[i]!.timestamp,
    key: (i) => records[i]!.key,
    value: (i) => records[i]!.value,
    headers: (i) => records[i]!.headers,
  }
}

/** Everything that the columns say, copied. */
export function plainOf(records: RecordSource): Plain[] {
  return Array.from({ length: records.count }, (_, i) => ({
    offset: records.offset(i),
    timestamp: records.timestamp(i),
    key: copy(records.key(i)),
    value: copy(records.value(i)),
    headers: records.headers(i).map(([name, value]) => [name, copy(value)] as const),
  }))
}

const copy = (bytes: Uint8Array | null) => (bytes === null ? null : new Uint8Array(bytes))

/** One record of these parts; what is left out is null, empty or 0. */
export function plain(parts: Partial<Plain> = {}): Plain {
  return { offset: 0, timestamp: 1_700_000_000_000, key: null, value: null, headers: [], ...parts }
}

const part = fc.option(fc.uint8Array({ maxLength: 80 }))
const name = fc.string({ unit: 'grapheme', maxLength: 12 })
const timestamps = [fc.integer({ min: -1, max: 2 ** 41 }), fc.constant(-1), fc.integer({ min: 0, max: 2 ** 52 })]

/** Runs of records with ascending offsets, gaps included. */
export const anyRecords: fc.Arbitrary<Plain[]> = fc
  .array(
    fc.record({
      gap: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 100_000 })),
      timestamp: fc.oneof(...timestamps),
      key: part,
      value: part,
      headers: fc.oneof(fc.constant([]), fc.array(fc.tuple(name, part), { maxLength: 4 })),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((records) => {
    let offset = 41
    return records.map(({ gap, ...rest }) => ({ ...rest, offset: (offset += gap) }))
  })

/** The same with offsets that count up from 0. */
export const anyDenseRecords = anyRecords.map((records) => records.map((record, offset) => ({ ...record, offset })))
