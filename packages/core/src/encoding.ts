import type { Wait } from './backend.ts'
import { noHeaders } from './columns.ts'
import { serdeOptionsOf, typeOf } from './decoding.ts'
import { isKafiError, KafiError } from './errors.ts'
import type { Bytes, Headers } from './message.ts'
import type { SerdeChoice } from './read-options.ts'
import type { Encoder, Part } from './serde.ts'
import type { Storage } from './storage.ts'

type Header = [string, Bytes | null]

/** The serdes of one writer. */
export interface Encoding {
  readonly topic: string
  /** Looks up what the topic needs; undefined when nothing is to be awaited. */
  prepare(o: Wait): Promise<unknown> | undefined
  /** Null and undefined: no key. */
  key(key: unknown): Bytes | null
  /** Null is a tombstone, whatever the type. */
  value(value: unknown): Bytes | null
  /** `headers`, and after them what the serdes added since the last call. */
  headers(headers: Headers): Headers
}

/**
 * The encoders for a choice of types. A type that is not registered is `KAFI_PROVIDER_MISSING`; what cannot be written
 * is `KAFI_ENCODE` and names the topic.
 *
 * @example
 * const encoding = openEncoding(storage, 'quakes', { valueType: 'json' })
 */
export function openEncoding(storage: Storage, topic: string, choice: SerdeChoice): Encoding {
  const key = openEncoder(storage, topic, choice, 'key')
  const value = openEncoder(storage, topic, choice, 'value')
  let added: Header[] = []
  return {
    topic,
    prepare: (o) => both(key.prepare(o), value.prepare(o)),
    key: (given) => (given === null || given === undefined ? null : key.encode(given, added)),
    value: (given) => (given === null ? null : value.encode(given, added)),
    headers(headers) {
      if (added.length === 0) return headers
      const all = headers === noHeaders ? added : [...headers, ...added]
      added = []
      return all
    },
  }
}

interface PartEncoder {
  prepare(o: Wait): Promise<void> | undefined
  encode(value: unknown, headers: Header[]): Bytes | null
}

function openEncoder(storage: Storage, topic: string, choice: SerdeChoice, part: Part): PartEncoder {
  const type = typeOf(storage, choice, part)
  const encoder: Encoder = storage.registry.serde(type).encoder(serdeOptionsOf(choice, part), storage)
  return {
    prepare: (o) => encoder.prepare(topic, o),
    encode(value, headers) {
      try {
        if (value !== undefined) return encoder.encode(value, headers)
      } catch (error) {
        headers.length = 0
        throw encodeError(topic, part, type, error)
      }
      headers.length = 0
      throw encodeError(topic, part, type, new KafiError('KAFI_ENCODE', 'it is undefined; null writes a tombstone'))
    },
  }
}

function both(a: Promise<unknown> | undefined, b: Promise<unknown> | undefined): Promise<unknown> | undefined {
  if (a === undefined) return b
  return b === undefined ? a : Promise.all([a, b])
}

function encodeError(topic: string, part: Part, type: string, cause: unknown): KafiError {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new KafiError('KAFI_ENCODE', `the ${part} cannot be written to topic '${topic}' as ${type}: ${why}`, {
    details: { topic, part, type, ...(isKafiError(cause) && cause.details) },
    cause,
  })
}
