import type { Block, Records, Wait } from './backend.ts'
import { KafiError } from './errors.ts'
import type { Bytes, Headers, Message } from './message.ts'
import type { OnError, SerdeChoice } from './read-options.ts'
import type { Decoder, Part, SerdeOptions } from './serde.ts'
import type { Storage } from './storage.ts'

/** The serdes of one read. */
export interface Decoding {
  readonly key: Decoder
  readonly value: Decoder
  readonly onError: OnError
}

/** The name of the type that a choice means for key or value. */
export function typeOf(storage: Storage, choice: SerdeChoice, part: Part): string {
  if (part === 'key') return choice.keyType ?? choice.type ?? storage.defaults.keyType
  return choice.valueType ?? choice.type ?? storage.defaults.valueType
}

/** What a serde is made with for key or value. */
export function serdeOptionsOf(choice: SerdeChoice, part: Part): SerdeOptions {
  const schema = part === 'key' ? choice.keySchema : choice.valueSchema
  const schemaId = part === 'key' ? choice.keySchemaId : choice.valueSchemaId
  return { part, ...(schema !== undefined && { schema }), ...(schemaId !== undefined && { schemaId }) }
}

/**
 * The decoders for a choice of types. A type that is not registered is `KAFI_PROVIDER_MISSING`.
 *
 * @example
 * openDecoding(storage, { valueType: 'json', onError: 'skip' })
 */
export function openDecoding(storage: Storage, options: SerdeChoice & { readonly onError?: OnError }): Decoding {
  return {
    key: openDecoder(storage, options, 'key'),
    value: openDecoder(storage, options, 'value'),
    onError: options.onError ?? 'throw',
  }
}

function openDecoder(storage: Storage, choice: SerdeChoice, part: Part): Decoder {
  return storage.registry.serde(typeOf(storage, choice, part)).decoder(serdeOptionsOf(choice, part), storage)
}

/** Looks up what a block needs; undefined when nothing is to be awaited. */
export function prepareBlock({ key, value }: Decoding, records: Records, o: Wait): Promise<unknown> | undefined {
  const forKey = key.prepare(records, o)
  const forValue = value.prepare(records, o)
  if (forKey === undefined) return forValue
  return forValue === undefined ? forKey : Promise.all([forKey, forValue])
}

/** Record i as a message that owns its bytes; undefined: it could not be decoded and is to be skipped. */
export function decodeMessage(decoding: Decoding, block: Block, i: number): Message | undefined {
  let key: unknown
  let value: unknown
  try {
    key = decoding.key.decode(block.records, i)
    value = decoding.value.decode(block.records, i)
  } catch (error) {
    return undecoded(decoding.onError, block, i, error)
  }
  return messageOf(block, i, key, value)
}

/** Record i with this key and value. */
export function messageOf<K, V>(block: Block, i: number, key: K, value: V): Message<K, V> {
  const { records } = block
  const timestamp = records.timestamp(i)
  return {
    topic: block.topic,
    partition: block.partition,
    offset: records.offset(i),
    timestamp,
    timestampType: timestamp === -1 ? 'none' : block.timestampType,
    headers: ownHeaders(records.headers(i)),
    key,
    value,
  }
}

const noHeaders: Headers = Object.freeze([])

function ownHeaders(headers: Headers): Headers {
  if (headers.length === 0) return noHeaders
  return headers.map(([name, value]): readonly [string, Bytes | null] => [name, ownBytes(value)])
}

function ownBytes(view: Bytes | null): Bytes | null {
  return view === null ? null : Buffer.from(view)
}

function undecoded(onError: OnError, block: Block, i: number, cause: unknown): Message | undefined {
  if (onError === 'skip') return undefined
  const error = decodeError(block, i, cause)
  if (onError === 'throw') throw error
  const { records } = block
  return { ...messageOf(block, i, ownBytes(records.key(i)), ownBytes(records.value(i))), error }
}

/** The error for a record that is not of its type. */
export function decodeError(block: Block, i: number, cause: unknown): KafiError {
  const { topic, partition } = block
  const offset = block.records.offset(i)
  const why = cause instanceof Error ? cause.message : String(cause)
  return new KafiError(
    'KAFI_DECODE',
    `${topic}[${partition}] offset ${offset}: ${why}; go on with onError: 'skip' or 'raw', or read it as type: 'bytes'`,
    { details: { topic, partition, offset }, cause },
  )
}
