import { KafiError } from './errors.ts'

/** Levels of nesting: reading recurses, and a stack is finite. */
const maxDepth = 1000
/** Digits of an integer: turning digits into a bigint takes more than linear time. */
const maxDigits = 4096

interface Cursor {
  readonly text: string
  at: number
}

/**
 * The value of a JSON text in which integers beyond 2^53 - 1 are bigints; all else as JSON.parse has it. Throws
 * what JSON.parse throws; nesting over 1,000 and integers over 4,096 digits are refused with `KAFI_TOO_LARGE`.
 *
 * @example
 * parseLossless('{"id":9007199254740993}') // { id: 9007199254740993n }
 */
export function parseLossless(text: string): unknown {
  // What follows reads valid JSON alone.
  JSON.parse(text)
  return readValue({ text, at: 0 }, 0)
}

function readValue(cursor: Cursor, depth: number): unknown {
  if (depth > maxDepth) throw new KafiError('KAFI_TOO_LARGE', `it is nested over ${maxDepth} deep`)
  switch (nextChar(cursor)) {
    case '{':
      return readObject(cursor, depth)
    case '[':
      return readArray(cursor, depth)
    case '"':
      return readString(cursor)
    default:
      return readWord(cursor)
  }
}

function readObject(cursor: Cursor, depth: number): object {
  const object = {}
  cursor.at += 1
  while (nextChar(cursor) !== '}') {
    const name = readString(cursor)
    nextChar(cursor)
    cursor.at += 1
    // Not by assignment: a field named __proto__ would set the prototype.
    const value = readValue(cursor, depth + 1)
    Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true })
    if (nextChar(cursor) === ',') cursor.at += 1
  }
  cursor.at += 1
  return object
}

function readArray(cursor: Cursor, depth: number): unknown[] {
  const array: unknown[] = []
  cursor.at += 1
  while (nextChar(cursor) !== ']') {
    array.push(readValue(cursor, depth + 1))
    if (nextChar(cursor) === ',') cursor.at += 1
  }
  cursor.at += 1
  return array
}

function readString(cursor: Cursor): string {
  nextChar(cursor)
  const from = cursor.at
  let to = from
  do to = cursor.text.indexOf('"', to + 1)
  while (isEscaped(cursor.text, to))
  cursor.at = to + 1
  return JSON.parse(cursor.text.slice(from, to + 1)) as string
}

function isEscaped(text: string, quote: number): boolean {
  let from = quote
  while (text[from - 1] === '\\') from -= 1
  return (quote - from) % 2 === 1
}

function readWord(cursor: Cursor): unknown {
  const end = /[\s,\]}]|$/g
  end.lastIndex = cursor.at
  const word = cursor.text.slice(cursor.at, end.exec(cursor.text)?.index)
  cursor.at += word.length
  const value: unknown = word.length > maxDigits ? refuseDigits() : JSON.parse(word)
  return /^-?\d+$/.test(word) && !Number.isSafeInteger(value) ? BigInt(word) : value
}

function refuseDigits(): never {
  throw new KafiError('KAFI_TOO_LARGE', `it holds a number of over ${maxDigits} digits`)
}

/** The next character that is no blank; the cursor then stands on it. */
function nextChar(cursor: Cursor): string | undefined {
  while (isBlank(cursor.text[cursor.at])) cursor.at += 1
  return cursor.text[cursor.at]
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t'
}
