import { isKafiError, KafiError, type KafiErrorCode } from './errors.ts'
import type { Bytes } from './message.ts'
import type { Decoder, Encoder, Part, SerdeProvider } from './serde.ts'

/** A type that needs no schema: two synchronous functions, which see neither null nor anything of a record but the bytes. */
export interface PlainSerde<T> {
  readonly name: string
  readonly aliases?: readonly string[]
  /** The bytes are UTF-8 text, and what is shown of a value is that text: see {@link Decoder.isText}. Default: false. */
  readonly isText?: boolean
  /** The bytes are a view: what it returns must own its bytes. Whatever it throws becomes `KAFI_DECODE`. */
  readonly decode: (bytes: Bytes) => T
  /** Whatever it throws becomes `KAFI_ENCODE`. */
  readonly encode: (value: T) => Bytes
}

/**
 * Makes a provider of a type that needs no schema. Null stays null both ways, and nothing is ever awaited.
 *
 * @example
 * const upper = createPlainSerde<string>({
 *   name: 'upper',
 *   decode: (bytes) => Buffer.from(bytes).toString().toUpperCase(),
 *   encode: (text) => Buffer.from(text.toUpperCase()),
 * })
 * registry.use({ name: 'upper', serdes: [upper] })
 */
export function createPlainSerde<T>(serde: PlainSerde<T>): SerdeProvider {
  const { name, aliases = [] } = serde
  return {
    name,
    aliases,
    decoder: ({ part }) => (part === 'key' ? createKeyDecoder(serde) : createValueDecoder(serde)),
    encoder: ({ part }) => createEncoder(serde, part),
  }
}

// Two functions in place of one with a branch: each is compiled for its own column.
function createKeyDecoder<T>({ decode, isText = false }: PlainSerde<T>): Decoder<T | null> {
  return {
    isText,
    prepare: nothing,
    decode(block, i) {
      const bytes = block.key(i)
      try {
        return bytes === null ? null : decode(bytes)
      } catch (error) {
        throw named('key', 'KAFI_DECODE', error)
      }
    },
  }
}

function createValueDecoder<T>({ decode, isText = false }: PlainSerde<T>): Decoder<T | null> {
  return {
    isText,
    prepare: nothing,
    decode(block, i) {
      const bytes = block.value(i)
      try {
        return bytes === null ? null : decode(bytes)
      } catch (error) {
        throw named('value', 'KAFI_DECODE', error)
      }
    },
  }
}

function createEncoder<T>({ encode }: PlainSerde<T>, part: Part): Encoder<T | null> {
  return {
    prepare: nothing,
    encode(value) {
      try {
        return value === null ? null : encode(value)
      } catch (error) {
        throw named(part, 'KAFI_ENCODE', error)
      }
    },
  }
}

/** Says which half of the record it was; what is no error of ours (of a serde from outside) becomes one. */
function named(part: Part, code: KafiErrorCode, error: unknown): KafiError {
  const why = error instanceof Error ? error.message : `something of type ${typeof error} was thrown`
  const own = isKafiError(error)
  return new KafiError(
    own ? error.code : code,
    // Not `the key: ...`: what follows the name of a secret and a colon is taken out of what is shown.
    `the ${part} is refused: ${why}`,
    own ? { details: error.details } : { cause: error },
  )
}

function nothing(): undefined {
  return undefined
}
