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
 * Looks for runs of 16 digits from where such a run would end, so that most bytes are passed over unseen.
 *
 * @example
 * mayHoldBigInteger(Buffer.from('{"id":9007199254740993}')) // true
 */
export function mayHoldBigInteger(json: Bytes): boolean {
  const { length } = json
  let end = exactDigits - 1
  while (end < length) {
    const gap = lastGap(json, end)
    if (end - gap < exactDigits) {
      end = gap + exactDigits
      continue
    }
    if (isBigIntegerAround(json, end)) return true
    end = endOfDigits(json, end) + exactDigits
  }
  return false
}

/** The last byte at or before `end` that is no digit; 16 bytes before it if there is none between. */
function lastGap(json: Bytes, end: number): number {
  let gap = end
  while (gap > end - exactDigits && isDigit(json[gap]!)) gap -= 1
  return gap
}

function isBigIntegerAround(json: Bytes, i: number): boolean {
  const from = startOfDigits(json, i)
  const to = endOfDigits(json, i)
  const before = from > 0 && json[from - 1] === minus ? from - 2 : from - 1
  if (before >= 0 && !stands(json[before]!, beforeNumber)) return false
  if (to < json.length && !stands(json[to]!, afterNumber)) return false
  return to - from > exactDigits || Buffer.compare(json.subarray(from, to), largestExact) > 0
}

// Never past an edge: one read outside of the bytes makes all of them slow.
function startOfDigits(json: Bytes, i: number): number {
  let from = i
  while (from > 0 && isDigit(json[from - 1]!)) from -= 1
  return from
}

function endOfDigits(json: Bytes, i: number): number {
  let to = i + 1
  while (to < json.length && isDigit(json[to]!)) to += 1
  return to
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
