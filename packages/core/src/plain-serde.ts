import type { Records } from './backend.ts'
import type { Bytes } from './message.ts'
import type { Decoder, Encoder, SerdeProvider } from './serde.ts'

/** A type that needs no schema: two synchronous functions, which see neither null nor anything of a record but the bytes. */
export interface PlainSerde<T> {
  readonly name: string
  readonly aliases?: readonly string[]
  /** The bytes are a view: what it returns must own its own. Throws `KAFI_DECODE` on bytes of another kind. */
  decode(bytes: Bytes): T
  /** Throws `KAFI_ENCODE` on what is not of this type. */
  encode(value: T): Bytes
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
    encoder: () => createEncoder(serde) as Encoder,
  }
}

// Two functions in place of one with a branch: each is compiled for its own column.
function createKeyDecoder<T>({ decode }: PlainSerde<T>): Decoder<T | null> {
  return { prepare: nothing, decode: (block: Records, i) => orNull(block.key(i), decode) }
}

function createValueDecoder<T>({ decode }: PlainSerde<T>): Decoder<T | null> {
  return { prepare: nothing, decode: (block: Records, i) => orNull(block.value(i), decode) }
}

function createEncoder<T>({ encode }: PlainSerde<T>): Encoder<T | null> {
  return { prepare: nothing, encode: (value) => orNull(value, encode) }
}

function orNull<A, B>(value: A | null, convert: (value: A) => B): B | null {
  return value === null ? null : convert(value)
}

function nothing(): undefined {
  return undefined
}
