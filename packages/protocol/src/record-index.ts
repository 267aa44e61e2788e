import type { Bytes, Headers } from './columns.ts'
import { corrupt, type ProtocolError } from './error.ts'

/** Numbers that {@link RecordIndex} keeps of each record in `places`. */
export const placeStride = 4

/** Where the parts of a batch's records are, made in one pass. */
export interface RecordIndex {
  /** What the places point into: the bytes of the batch, or what it inflated to. */
  readonly source: Bytes
  readonly count: number
  readonly offsetDeltas: Int32Array
  /** Against the batch's base timestamp. */
  readonly timestampDeltas: Float64Array
  /** Of each record: key, length of the key (-1: null), value, length of the value. The header count is behind the value. */
  readonly places: Int32Array
}

/** Least bytes of a record: length, attributes, two deltas, two lengths, header count. */
const minRecordSize = 7
/** The varint of -1. */
const nullLength = 1
/**
 * Where the varint readers stand: one variable, because a cursor object or a pair of results costs half the speed. Whoever
 * does more than read varints keeps the place in a variable of its own, which lives in a register.
 */
let at = 0

/**
 * Indexes `count` records between `from` and `to`: one pass, nothing sliced. `KAFI_CORRUPT` if they are not exactly that many,
 * run past their ends, or their offsets do not ascend up to `lastOffsetDelta`.
 */
export function indexRecords(
  source: Bytes,
  from: number,
  to: number,
  { count, lastOffsetDelta }: { readonly count: number; readonly lastOffsetDelta: number },
): RecordIndex {
  if (count * minRecordSize > to - from) throw corrupt(`${to - from} bytes that say they hold ${count} records`, from)
  const offsetDeltas = new Int32Array(count)
  const timestampDeltas = new Float64Array(count)
  const places = new Int32Array(count * placeStride)
  let before = -1
  let pos = from
  for (let i = 0, place = 0; i < count; i++, place += placeStride) {
    const start = pos
    at = pos
    const size = readVarint(source)
    const end = at + size
    if (size < 0 || end > to) throw badRecord(i, count, 'runs past its batch', start)
    pos = at + 1
    const time = source[pos]!
    if (time < 0x80) {
      timestampDeltas[i] = (time >>> 1) ^ -(time & 1)
      at = pos + 1
    } else {
      at = pos
      timestampDeltas[i] = readVarlong(source)
    }
    const delta = readVarint(source)
    offsetDeltas[i] = delta
    if (delta <= before || delta > lastOffsetDelta) throw badRecord(i, count, `has offset delta ${delta}`, start)
    before = delta
    pos = at
    let keyLength = -1
    if (source[pos] === nullLength) pos++
    else {
      keyLength = readVarint(source)
      pos = at
    }
    places[place] = pos
    places[place + 1] = keyLength
    if (keyLength > 0) pos += keyLength
    at = pos
    const valueLength = pos < end ? readVarint(source) : -2
    pos = at
    places[place + 2] = pos
    places[place + 3] = valueLength
    if (valueLength > 0) pos += valueLength
    if (keyLength < -1 || valueLength < -1 || pos >= end) throw badRecord(i, count, 'has wrong lengths', start)
    // One byte 0: no headers.
    if (source[pos] === 0) pos++
    else pos = skipHeaders(source, pos, end, start)
    if (pos !== end) throw badRecord(i, count, 'is not as long as it says', start)
  }
  if (pos !== to) throw corrupt(`more records than the ${count} that the batch says it has`, pos)
  return { source, count, offsetDeltas, timestampDeltas, places }
}

function badRecord(i: number, count: number, why: string, start: number): ProtocolError {
  return corrupt(`record ${i} of ${count} ${why}`, start)
}

/** Looks through the headers at `pos`, of a record that began at `start`; answers where they end. */
function skipHeaders(source: Bytes, pos: number, end: number, start: number): number {
  at = pos
  const count = readVarint(source)
  if (count < 0 || count * 2 > end - at) throw corrupt(`a record that says it has ${count} headers`, start)
  for (let i = 0; i < count; i++) {
    const nameLength = readVarint(source)
    if (nameLength < 0 || nameLength >= end - at) throw corrupt('the name of a header runs past its record', start)
    at += nameLength
    const valueLength = readVarint(source)
    if (valueLength < -1 || valueLength > end - at) throw corrupt('the value of a header runs past its record', start)
    at += valueLength > 0 ? valueLength : 0
  }
  return at
}

/** The headers at `pos`, which {@link indexRecords} has seen to be well-formed. Values are views. */
export function readHeadersAt(source: Bytes, pos: number): Headers {
  at = pos
  const count = readVarint(source)
  const text = Buffer.from(source.buffer, source.byteOffset, source.length)
  const headers: [string, Bytes | null][] = []
  for (let i = 0; i < count; i++) {
    const nameEnd = readVarint(source) + at
    const name = text.toString('utf8', at, nameEnd)
    at = nameEnd
    const length = readVarint(source)
    headers.push([name, length < 0 ? null : source.subarray(at, at + length)])
    at += length > 0 ? length : 0
  }
  return headers
}

function readVarint(bytes: Bytes): number {
  let byte = bytes[at++]!
  if (byte < 0x80) return (byte >>> 1) ^ -(byte & 1)
  let value = byte & 0x7f
  for (let shift = 7; shift < 35; shift += 7) {
    byte = bytes[at++]!
    value |= (byte & 0x7f) << shift
    if (byte < 0x80) return (value >>> 1) ^ -(value & 1)
  }
  throw corrupt('a varint without an end', at - 5)
}

function readVarlong(bytes: Bytes): number {
  let value = 0
  for (let shift = 0, pos = at; shift < 28; shift += 7) {
    const next = bytes[pos++]!
    value |= (next & 0x7f) << shift
    if (next >= 0x80) continue
    at = pos
    return (value >>> 1) ^ -(value & 1)
  }
  return readWideVarlong(bytes)
}

function readWideVarlong(bytes: Bytes): number {
  let value = 0n
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = bytes[at++]!
    value |= BigInt(byte & 0x7f) << shift
    if (byte < 0x80) return Number(BigInt.asIntN(64, (BigInt.asUintN(64, value) >> 1n) ^ -(value & 1n)))
  }
  throw corrupt('a varlong without an end', at - 10)
}
