import type { Bytes } from './message.ts'

/** Digits of 2^53 - 1, the last integer that a number holds exactly. */
const exactDigits = 16
const largestExact = Buffer.from(String(Number.MAX_SAFE_INTEGER))

const zero = 0x30
const nine = 0x39
const minus = 0x2d
const blank = 0x20
const beforeNumber = bytesOf('[,:')
const afterNumber = bytesOf(',]}')

/**
 * May this JSON hold an integer that a number cannot hold exactly? No is certain; yes may be digits within a text.
 * Looks for runs of 16 digits from where such a run would end, so that most bytes are passed over unseen. The JSON may
 * be a part of the bytes, `from` (inclusive) to `to` (exclusive).
 *
 * @example
 * mayHoldBigInteger(Buffer.from('{"id":9007199254740993}')) // true
 */
export function mayHoldBigInteger(json: Bytes, from = 0, to = json.length): boolean {
  let end = from + exactDigits - 1
  while (end < to) {
    const gap = lastGap(json, end)
    if (end - gap < exactDigits) {
      end = gap + exactDigits
      continue
    }
    if (isBigIntegerAround(json, end, from, to)) return true
    end = endOfDigits(json, end, to) + exactDigits
  }
  return false
}

/** The last byte at or before `end` that is no digit; 16 bytes before it if there is none between. */
function lastGap(json: Bytes, end: number): number {
  let gap = end
  while (gap > end - exactDigits && isDigit(json[gap]!)) gap -= 1
  return gap
}

function isBigIntegerAround(json: Bytes, i: number, from: number, to: number): boolean {
  const first = startOfDigits(json, i, from)
  const end = endOfDigits(json, i, to)
  const before = first > from && json[first - 1] === minus ? first - 2 : first - 1
  if (before >= from && !stands(json[before]!, beforeNumber)) return false
  if (end < to && !stands(json[end]!, afterNumber)) return false
  return end - first > exactDigits || Buffer.compare(json.subarray(first, end), largestExact) > 0
}

// Never past an edge: one read outside of the bytes makes all of them slow.
function startOfDigits(json: Bytes, i: number, from: number): number {
  let first = i
  while (first > from && isDigit(json[first - 1]!)) first -= 1
  return first
}

function endOfDigits(json: Bytes, i: number, to: number): number {
  let end = i + 1
  while (end < to && isDigit(json[end]!)) end += 1
  return end
}

/** Can this byte stand beside a number? */
function stands(byte: number, allowed: ReadonlySet<number>): boolean {
  return byte <= blank || allowed.has(byte)
}

function isDigit(byte: number): boolean {
  return byte >= zero && byte <= nine
}

function bytesOf(text: string): ReadonlySet<number> {
  return new Set(Buffer.from(text))
}
