import { KafiError } from '@kafi/core'

const deepest = 1_000

// An object of one field with a name like these is a mark, or data that looks like one and then has one `$` more.
const looksMarked = /^\$+(?:bytes|number)$/

/**
 * Makes JSON of what JSON cannot say: bytes become `{"$bytes": "<base64>"}`, and NaN, the infinities and -0
 * `{"$number": "NaN"}`, at any depth. An object that looks like a mark gets one `$` more, so {@link unmark} gives back
 * exactly what came in. Values without any of it come back as they are. Dates become text, sets and maps lists. Deeper than 1,000: `KAFI_TOO_LARGE`; what is no
 * data (functions, symbols): `KAFI_ENCODE`.
 *
 * @example
 * mark({ id: new Uint8Array([1]) }) // -> { id: { $bytes: 'AQ==' } }
 */
export function mark(value: unknown): unknown {
  return isPlain(value, 0) ? value : markPart(value, 0)
}

function markPart(value: unknown, depth: number): unknown {
  if (typeof value === 'number') return markNumber(value)
  if (typeof value === 'function' || typeof value === 'symbol') throw notData(value)
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array)
    return { $bytes: Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64') }
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Set || value instanceof Map) return markPart([...value], depth)
  return mapParts(
    value,
    (part) => markPart(part, depth + 1),
    depth,
    (name) => (looksMarked.test(name) ? `$${name}` : name),
  )
}

// Almost every value: looked at without making anything.
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? !Object.is(value, -0) : markNumber(value) === value
  if (typeof value !== 'object' || value === null) return typeof value !== 'function' && typeof value !== 'symbol'
  if (depth > deepest) return false
  if (Array.isArray(value)) return value.every((part) => isPlain(part, depth + 1))
  return Object.getPrototypeOf(value) === Object.prototype && isPlainObject(value, depth)
}

function isPlainObject(value: object, depth: number): boolean {
  const names = Object.keys(value)
  if (names.length === 1 && looksMarked.test(names[0] ?? '')) return false
  return names.every((name) => isPlain(value[name as keyof typeof value], depth + 1))
}

/**
 * Undoes {@link mark}. A mark whose content is none is a `KAFI_DECODE`.
 *
 * @example
 * unmark({ $bytes: 'AQ==' }) // -> Uint8Array [1]
 */
export function unmark(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  const [name, second] = Object.keys(value)
  if (second === undefined && name === '$bytes') return bytesOf(Object.values(value)[0])
  if (second === undefined && name === '$number') return numberOf(Object.values(value)[0])
  return mapParts(
    value,
    (part) => unmark(part, depth + 1),
    depth,
    (each) => (looksMarked.test(each) ? each.slice(1) : each),
  )
}

// Most values hold nothing to change: they are walked, not copied.
function mapParts(
  value: object,
  map: (part: unknown) => unknown,
  depth: number,
  rename: (name: string) => string,
): unknown {
  if (depth > deepest) throw new KafiError('KAFI_TOO_LARGE', `a value is nested deeper than ${deepest}`)
  if (Array.isArray(value)) {
    const parts = value.map(map)
    return parts.every((part, i) => Object.is(part, value[i])) ? value : parts
  }
  const pairs = Object.entries(value)
  const [first] = pairs
  if (pairs.length === 1 && first !== undefined) pairs[0] = [rename(first[0]), first[1]]
  let same = pairs[0]?.[0] === first?.[0]
  for (const pair of pairs) {
    const part = map(pair[1])
    same &&= Object.is(part, pair[1])
    pair[1] = part
  }
  // fromEntries defines own fields, so a field named __proto__ stays one.
  return same ? value : Object.fromEntries(pairs)
}

// JavaScript prints large integers with as few digits as tell them apart from their neighbours: 80936390410609776 as
// ...780. As these digits are read as a bigint, it takes all of them. From 1e21 on there is an exponent.
function markNumber(value: number): unknown {
  if (!Number.isFinite(value) || Object.is(value, -0)) return { $number: Object.is(value, -0) ? '-0' : String(value) }
  return Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21 ? BigInt(value) : value
}

function notData(value: unknown): KafiError {
  return new KafiError('KAFI_ENCODE', `a ${typeof value} is no data; return plain values`)
}

function bytesOf(text: unknown): Uint8Array {
  if (typeof text === 'string') {
    const bytes = Buffer.from(text, 'base64')
    if (bytes.toString('base64') === text) return new Uint8Array(bytes)
  }
  throw new KafiError('KAFI_DECODE', '{"$bytes": ...} wants base64 text with its padding')
}

function numberOf(text: unknown): number {
  if (text === 'NaN' || text === 'Infinity' || text === '-Infinity' || text === '-0') return Number(text)
  throw new KafiError('KAFI_DECODE', '{"$number": ...} is "NaN", "Infinity", "-Infinity" or "-0"')
}
