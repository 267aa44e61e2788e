import type { Records } from './backend.ts'
import { mayHoldBigInteger } from './big-integer.ts'
import { KafiError } from './errors.ts'
import { parseLossless } from './json-parser.ts'
import { checkWords, printLossless } from './json-printer.ts'
import type { Bytes } from './message.ts'
import { createPlainSerde } from './plain-serde.ts'
import type { Decoder, SerdeProvider } from './serde.ts'
import { TextWindow } from './text-window.ts'
import { decodeUtf8, encodeUtf8 } from './utf8.ts'

const plain = createPlainSerde<unknown>({
  name: 'json',
  isText: true,
  decode: decodeJson,
  encode: (value) => encodeUtf8(print(value)),
})

/**
 * The type `json`: what `JSON.parse` and `JSON.stringify` do, with nothing lost on the way. An integer beyond 2^53 - 1 is
 * read as a bigint, and a bigint is written as an integer. A field `__proto__` is a field. What is no UTF-8 or no JSON is
 * refused with `KAFI_DECODE`; what JSON has no word for (bytes, undefined, functions, NaN, Infinity; within objects,
 * fields that are undefined are left out as usual) with `KAFI_ENCODE`.
 *
 * @example
 * await storage.cat('quakes') // [{ ..., key: 'us70008jr5', value: { mag: 4.5 } }]
 */
export const json: SerdeProvider = {
  ...plain,
  decoder: (options, context) => {
    const decoder = plain.decoder(options, context)
    return options.part === 'key' ? decoder : new ValueDecoder(decoder)
  },
}

/** Parses ASCII out of the text of many values, of which nothing is kept; what is special is left to the plain way. */
class ValueDecoder implements Decoder {
  readonly isText = true
  readonly #plain: Decoder
  readonly #window = new TextWindow()

  constructor(plain: Decoder) {
    this.#plain = plain
  }

  prepare(): undefined {
    return undefined
  }

  decode(block: Records, i: number): unknown {
    const text = this.#window.textOf(block, i)
    if (text === undefined) return this.#plain.decode(block, i)
    const { memory, from, to } = this.#window.span
    if (mayHoldBigInteger(memory, from, to)) return this.#plain.decode(block, i)
    try {
      return JSON.parse(text)
    } catch {
      return this.#plain.decode(block, i)
    }
  }
}

function decodeJson(bytes: Bytes): unknown {
  const text = decodeUtf8(bytes)
  const value = parse(text, bytes)
  return mayHoldBigInteger(bytes) ? parseLossless(text) : value
}

function parse(text: string, bytes: Bytes): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The reason given quotes the text, which may be anything: it is not passed on.
    throw new KafiError('KAFI_DECODE', `it is not JSON (${bytes.length} bytes)${hintOf(bytes)}`)
  }
}

/** Magic byte 0 begins what Confluent's serializers write with a schema. */
function hintOf(bytes: Bytes): string {
  return bytes[0] === 0 ? '; it begins with the byte 0: try type avro, protobuf or jsonschema' : ''
}

function print(value: unknown): string {
  // Stringified it would be a list of numbers that nobody reads back as bytes.
  if (value instanceof Uint8Array) {
    throw new KafiError('KAFI_ENCODE', 'type json has no word for bytes; take type bytes, or turn them into text')
  }
  const text = printUnchecked(value)
  if (text === undefined) throw new KafiError('KAFI_ENCODE', `type json has no word for ${typeof value}`)
  // JSON.stringify writes null for what it has no word for: only a text with a null can hide one.
  if (text.includes('null')) checkWords(value)
  return text
}

function printUnchecked(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    // A bigint, a cycle or deep nesting: the careful way writes the first and names the others.
    return printLossless(value)
  }
}
