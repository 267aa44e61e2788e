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
 * A run of 16 digits covers one byte of every 16, so no more than those are looked at.
 *
 * @example
 * mayHoldBigInteger(Buffer.from('{"id":9007199254740993}')) // true
 */
export function mayHoldBigInteger(json: Bytes): boolean {
  for (let i = exactDigits - 1; i < json.length; i += exactDigits) {
    if (isDigit(json[i]) && isBigIntegerAround(json, i)) return true
  }
  return false
}

function isBigIntegerAround(json: Bytes, i: number): boolean {
  let from = i
  while (isDigit(json[from - 1])) from -= 1
  let to = i + 1
  while (isDigit(json[to])) to += 1
  if (to - from < exactDigits) return false
  const before = json[from - 1] === minus ? from - 2 : from - 1
  if (!stands(json[before], beforeNumber) || !stands(json[to], afterNumber)) return false
  return to - from > exactDigits || Buffer.compare(json.subarray(from, to), largestExact) > 0
}

/** Can this byte (undefined: the edge of the text) stand beside a number? */
function stands(byte: number | undefined, allowed: ReadonlySet<number>): boolean {
  return byte === undefined || byte <= blank || allowed.has(byte)
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= zero && byte <= nine
}

function bytesOf(text: string): ReadonlySet<number> {
  return new Set(Buffer.from(text))
}
