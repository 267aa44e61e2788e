import { corrupt, fieldsOf, int64Of, integerOf, listOf, textOf } from './fields.ts'

/**
 * One contiguous run of whole RecordBatch v2 bytes of one partition: where it lies and what is in it.
 *
 * `file` is a key below the topic's folder (`0/<20 digits>.<uuid>.log`, `journal/<20 digits>`), or '' for the tail that
 * rides in the head itself. Offsets are those a reader sees; the stored bytes are lower by `shift`.
 */
export interface Entry {
  readonly file: string
  /** First byte in the file. */
  readonly pos: number
  /** Bytes. */
  readonly size: number
  readonly base: number
  /** Offset after the last one. */
  readonly end: number
  /** Records. */
  readonly count: number
  /** CRC32C of the bytes as stored. */
  readonly crc: number
  /** Smallest and largest record timestamp, ms since 1970; -1: none. */
  readonly minTimestamp: number
  readonly maxTimestamp: number
  readonly shift: number
  /** When it was written, ms since 1970: retention of records without a timestamp goes by it. */
  readonly written: number
  /** Sparse index, see `sparse-index.ts`; '' where the run is short. */
  readonly index: string
}

/** A page of older entries: an immutable object of its own. Offsets and timestamps as in {@link Entry}. */
export interface PageRef {
  readonly file: string
  readonly size: number
  readonly crc: number
  readonly base: number
  readonly end: number
  readonly maxTimestamp: number
  /** Newest `written` of its entries. */
  readonly written: number
}

const segmentName = /^\d{20}\.[0-9a-z-]{1,64}\.log$/
const pageName = /^\d{20}\.[0-9a-z-]{1,64}\.page$/

/** An offset, version or epoch as it is written in names: 20 digits. */
export function twentyDigits(n: number): string {
  return String(n).padStart(20, '0')
}

/**
 * The entry as JSON. The partition's number is not repeated in the name.
 *
 * @example
 * encodeEntry(entry) // { n: '00000000000000000000.5f0c.log', b: '0', e: '3', c: 3, sz: 240, crc: 1, ts: ['5', '7'], w: '9' }
 */
export function encodeEntry(entry: Entry): Record<string, unknown> {
  return {
    n: entry.file.slice(entry.file.indexOf('/') + 1),
    ...(entry.pos === 0 ? {} : { pos: entry.pos }),
    b: String(entry.base),
    e: String(entry.end),
    c: entry.count,
    sz: entry.size,
    crc: entry.crc,
    ts: [String(entry.minTimestamp), String(entry.maxTimestamp)],
    ...(entry.shift === 0 ? {} : { sh: String(entry.shift) }),
    w: String(entry.written),
    ...(entry.index === '' ? {} : { ix: entry.index }),
  }
}

/** Reads what {@link encodeEntry} wrote. Errors: `KAFI_CORRUPT`, naming `where` and the field. */
export function parseEntry(value: unknown, partition: number, where: string): Entry {
  const f = fieldsOf(value, where)
  const name = textOf(f['n'], `${where}.n`)
  if (name !== '' && !segmentName.test(name)) throw corrupt(`${where}.n`, 'not a name of a segment')
  const [minTimestamp, maxTimestamp] = parseTimestamps(f['ts'], `${where}.ts`)
  const entry: Entry = {
    file: name === '' ? '' : `${partition}/${name}`,
    pos: integerOf(f['pos'] ?? 0, `${where}.pos`),
    base: int64Of(f['b'], `${where}.b`),
    end: int64Of(f['e'], `${where}.e`),
    count: integerOf(f['c'], `${where}.c`),
    size: integerOf(f['sz'], `${where}.sz`),
    crc: integerOf(f['crc'], `${where}.crc`, 0, 0xffff_ffff),
    minTimestamp,
    maxTimestamp,
    shift: int64Of(f['sh'] ?? '0', `${where}.sh`, Number.MIN_SAFE_INTEGER),
    written: int64Of(f['w'] ?? '0', `${where}.w`),
    index: textOf(f['ix'] ?? '', `${where}.ix`, 1 << 20),
  }
  if (entry.end <= entry.base || entry.count > entry.end - entry.base) throw corrupt(where, 'offsets that go backwards')
  return entry
}

/** Smallest and largest timestamp, stored as two texts. */
export function parseTimestamps(value: unknown, where: string): readonly [number, number] {
  const [min, max] = listOf(value, where, 2)
  return [int64Of(min, where, Number.MIN_SAFE_INTEGER), int64Of(max, where, Number.MIN_SAFE_INTEGER)]
}

/** A page reference as JSON. */
export function encodePageRef(page: PageRef): Record<string, unknown> {
  return {
    n: page.file.slice(page.file.indexOf('/') + 1),
    b: String(page.base),
    e: String(page.end),
    sz: page.size,
    crc: page.crc,
    ts: String(page.maxTimestamp),
    w: String(page.written),
  }
}

/** Reads what {@link encodePageRef} wrote. Errors: `KAFI_CORRUPT`. */
export function parsePageRef(value: unknown, partition: number, where: string): PageRef {
  const f = fieldsOf(value, where)
  const name = textOf(f['n'], `${where}.n`)
  if (!pageName.test(name)) throw corrupt(`${where}.n`, 'not a name of a page')
  return {
    file: `${partition}/${name}`,
    base: int64Of(f['b'], `${where}.b`),
    end: int64Of(f['e'], `${where}.e`),
    size: integerOf(f['sz'], `${where}.sz`, 0, 64 << 20),
    crc: integerOf(f['crc'], `${where}.crc`, 0, 0xffff_ffff),
    maxTimestamp: int64Of(f['ts'], `${where}.ts`, Number.MIN_SAFE_INTEGER),
    written: int64Of(f['w'], `${where}.w`),
  }
}
