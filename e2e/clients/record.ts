/** A record as clients of others are given it, or read it. */
export interface ClientRecord {
  readonly key: Uint8Array | null
  readonly value: Uint8Array | null
  readonly headers: readonly (readonly [string, Uint8Array | null])[]
  /** Milliseconds since 1970. */
  readonly timestamp: number
  readonly partition: number
}

/** A record that was read: it has an offset. */
export interface ReadRecord extends ClientRecord {
  readonly offset: number
}

/** A line that goes in or comes out: bytes are base64. */
interface Line {
  readonly key: string | null
  readonly value: string | null
  readonly headers: readonly (readonly [string, string | null])[]
  readonly timestamp: number
  readonly partition: number
  readonly offset?: number
}

/** A record as a JSON line. */
export function printLine({ key, value, headers, timestamp, partition }: ClientRecord): string {
  const line: Line = {
    key: toText(key),
    value: toText(value),
    headers: headers.map(([name, header]) => [name, toText(header)]),
    timestamp,
    partition,
  }
  return JSON.stringify(line)
}

/** The records of JSON lines, ordered by partition and offset. */
export function parseLines(text: string): ReadRecord[] {
  const lines = text.split('\n').filter((line) => line !== '')
  return orderRecords(lines.map(parseLine))
}

/** Records by partition and offset: partitions come in any order. */
export function orderRecords(records: readonly ReadRecord[]): ReadRecord[] {
  return [...records].sort((one, other) => one.partition - other.partition || one.offset - other.offset)
}

function parseLine(text: string): ReadRecord {
  const { key, value, headers, timestamp, partition, offset } = JSON.parse(text) as Line
  return {
    key: toBytes(key),
    value: toBytes(value),
    headers: headers.map(([name, header]) => [name, toBytes(header)]),
    timestamp,
    partition,
    offset: offset ?? -1,
  }
}

function toText(bytes: Uint8Array | null): string | null {
  return bytes && Buffer.from(bytes).toString('base64')
}

function toBytes(text: string | null): Uint8Array | null {
  return text === null ? null : new Uint8Array(Buffer.from(text, 'base64'))
}
