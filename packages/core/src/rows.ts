import type { Records } from './backend.ts'
import { KafiError } from './errors.ts'
import type { Bytes, Headers } from './message.ts'

/** A record as plain data: what {@link Records} holds in columns. */
export interface Row {
  readonly offset: number
  /** Milliseconds since 1970, UTC; -1: none. */
  readonly timestamp: number
  readonly key: Bytes | null
  readonly value: Bytes | null
  readonly headers: Headers
}

/**
 * Rows as the columns a reader or writer takes. Nothing is copied.
 *
 * @example
 * await writer.append([{ topic, partition: 0, records: recordsOf(rows) }], { signal })
 */
export function recordsOf(rows: readonly Row[]): Records {
  const row = (i: number): Row => {
    const found = rows[i]
    if (found === undefined) throw noRecord(i, rows.length)
    return found
  }
  return {
    count: rows.length,
    offset: (i) => row(i).offset,
    timestamp: (i) => row(i).timestamp,
    key: (i) => row(i).key,
    value: (i) => row(i).value,
    headers: (i) => row(i).headers,
  }
}

/**
 * Columns as rows that own their bytes, for a back-end that keeps records in memory.
 *
 * @example
 * log.push(...copyRows(run.records))
 */
export function copyRows(records: Records): Row[] {
  return Array.from({ length: records.count }, (_, i) => copyRow(records, i))
}

function copyRow(records: Records, i: number): Row {
  return {
    offset: records.offset(i),
    timestamp: records.timestamp(i),
    key: copyBytes(records.key(i)),
    value: copyBytes(records.value(i)),
    headers: records.headers(i).map(([name, value]) => [name, copyBytes(value)] as const),
  }
}

/** The same bytes in memory of their own; a Buffer's `slice` would share them. Null stays null. */
export function copyBytes(bytes: Bytes | null): Bytes | null {
  return bytes === null ? null : new Uint8Array(bytes)
}

function noRecord(i: number, count: number): KafiError {
  return new KafiError('KAFI_ARGUMENT', `there is no record ${i} of ${count}; look at \`count\` first`)
}
