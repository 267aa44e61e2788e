import { isKafiError, KafiError } from './errors.ts'
import type { Block } from './backend.ts'
import type { Sieve } from './cursor.ts'
import { decodeError, type Decoding } from './decoding.ts'
import type { Bytes } from './message.ts'
import type { Operation } from './operation.ts'
import { defaultPatternTimeoutMs, type Matcher, openMatcher } from './regex.ts'
import { parseNeedle } from './search-pattern.ts'
import { printHeaders, printValue } from './text.ts'

/** A part of a record that can be searched; of headers, one line `name: value` each. */
export type SearchPart = 'value' | 'key' | 'headers'

/** Where and how a search looks. */
export interface SieveOptions {
  /** One part or several; found in one is found. Default: `value`. */
  readonly in?: SearchPart | readonly SearchPart[]
  /** Chooses the records in which the pattern is not found. Default: false. */
  readonly invert?: boolean
  /** Longest time a pattern that is not known to be linear may take for one block, in ms. Default: 1000. */
  readonly patternTimeoutMs?: number
}

/** A part as text; null: there is none. */
type TextOf = (block: Block, i: number) => string | null

/**
 * A sieve for a text or pattern.
 *
 * @example
 * await using sieve = openSieve(decoding, '.*456.*', { in: ['key', 'value'] })
 */
export function openSieve(decoding: Decoding, wanted: string | RegExp, options: SieveOptions): Sieve {
  const { invert = false } = options
  const needle = parseNeedle(wanted)
  const texts = partsOf(options).map((part) => textOf(part, decoding, 'literal' in needle && isAscii(needle.literal)))
  if ('literal' in needle) return new LinearSieve(texts, (text) => text.includes(needle.literal), invert)
  const matcher = openMatcher(needle.pattern, options.patternTimeoutMs ?? defaultPatternTimeoutMs)
  return matcher.test ? new LinearSieve(texts, matcher.test, invert) : new ThreadSieve(texts, matcher, invert)
}

function partsOf({ in: wanted = 'value' }: SieveOptions): readonly SearchPart[] {
  const parts = typeof wanted === 'string' ? [wanted] : wanted
  const wrong = parts.find((part) => !['value', 'key', 'headers'].includes(part))
  if (wrong === undefined && parts.length > 0) return parts
  throw new KafiError('KAFI_ARGUMENT', `in must be value, key or headers, or a list of these, not '${String(wrong)}'`)
}

function isAscii(text: string): boolean {
  return !/[^\u0000-\u007f]/.test(text)
}

/** How a part becomes text. `bytewise`: one character for each byte will do, as no part of a UTF-8 sequence is ASCII. */
function textOf(part: SearchPart, decoding: Decoding, bytewise: boolean): TextOf {
  if (part === 'headers') return ({ records }, i) => printHeaders(records.headers(i), '\n')
  const decoder = decoding[part]
  const slice = bytewise ? latin1Slice : utf8Slice
  const bytesOf = part === 'key' ? keyOf : valueOf
  if (decoder.isText === true) {
    return (block, i) => {
      const bytes = bytesOf(block, i)
      return bytes === null ? null : slice.call(bytes, 0, bytes.length)
    }
  }
  return (block, i) => {
    try {
      const value = decoder.decode(block.records, i)
      return value === null ? null : printValue(value)
    } catch (error) {
      if (decoding.onError === 'throw') throw decodeError(block, i, error)
      return decoding.onError === 'skip' ? null : printValue(bytesOf(block, i))
    }
  }
}

/** What a `Buffer` has for its text, callable on any bytes; not in the types of Node. */
type Slice = (this: Bytes, start: number, end: number) => string
const { latin1Slice, utf8Slice } = Buffer.prototype as unknown as {
  readonly latin1Slice: Slice
  readonly utf8Slice: Slice
}

const keyOf = ({ records }: Block, i: number) => records.key(i)
const valueOf = ({ records }: Block, i: number) => records.value(i)

class LinearSieve implements Sieve {
  readonly #texts: readonly TextOf[]
  readonly #test: (text: string) => boolean
  readonly #invert: boolean

  constructor(texts: readonly TextOf[], test: (text: string) => boolean, invert: boolean) {
    this.#texts = texts
    this.#test = test
    this.#invert = invert
  }

  prepare(): undefined {
    return undefined
  }

  keeps(block: Block, i: number): boolean {
    for (const textOf of this.#texts) {
      const text = textOf(block, i)
      if (text !== null && this.#test(text)) return !this.#invert
    }
    return this.#invert
  }

  async [Symbol.asyncDispose](): Promise<void> {}
}

/** Hands the texts of a whole block to the thread and looks at its answer. */
class ThreadSieve implements Sieve {
  readonly #texts: readonly TextOf[]
  readonly #matcher: Matcher
  readonly #invert: boolean
  #found: ReadonlySet<number> = new Set()
  #failure: Failure | undefined

  constructor(texts: readonly TextOf[], matcher: Matcher, invert: boolean) {
    this.#texts = texts
    this.#matcher = matcher
    this.#invert = invert
  }

  async prepare(block: Block, operation: Operation): Promise<void> {
    const texts: string[] = []
    const records: number[] = []
    this.#failure = this.#gather(block, texts, records)
    try {
      const hits = await this.#matcher.find(texts, operation)
      this.#found = new Set(hits.map((hit) => records[hit] ?? -1))
    } catch (error) {
      throw isKafiError(error, 'KAFI_TIMEOUT') ? located(error, block, records) : error
    }
  }

  keeps(_: Block, i: number): boolean {
    if (this.#failure?.i === i) throw this.#failure.error
    return this.#found.has(i) !== this.#invert
  }

  /** Texts of the block up to the first record that cannot be decoded; that one fails when its turn comes. */
  #gather(block: Block, texts: string[], records: number[]): Failure | undefined {
    for (let i = 0; i < block.records.count; i++) {
      try {
        for (const textOf of this.#texts) {
          const text = textOf(block, i)
          if (text !== null) records[texts.push(text) - 1] = i
        }
      } catch (error) {
        return { i, error }
      }
    }
    return undefined
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#matcher[Symbol.asyncDispose]()
  }
}

interface Failure {
  readonly i: number
  readonly error: unknown
}

function located(error: KafiError, { topic, partition, records }: Block, indexes: readonly number[]): KafiError {
  const offset = records.offset(indexes[Number(error.details['index'])] ?? 0)
  return new KafiError('KAFI_TIMEOUT', `${topic}[${partition}] offset ${offset}: ${error.message}`, {
    details: { ...error.details, topic, partition, offset },
    cause: error,
  })
}
