import type { Records, Wait } from './backend.ts'
import type { Bytes } from './message.ts'

/** Which half of a record a serde works on. */
export type Part = 'key' | 'value'

/** Reads one part of the records of a block. Synchronous once `prepare` has returned undefined or its promise is done. */
export interface Decoder<T = unknown> {
  /** Looks up what this block needs (schemas); undefined when everything is known: then nothing is awaited. */
  prepare(block: Records, o: Wait): Promise<void> | undefined
  /**
   * Null bytes decode to null. What it returns owns its bytes: the block is a view that ends soon.
   * Throws on bytes that are not of this type; core adds topic, partition and offset.
   */
  decode(block: Records, i: number): T
  /** The bytes are the text that is shown, in UTF-8: `grep` then searches them and decodes only what matches. */
  readonly isText?: boolean
}

/** Writes one part of a record; may add headers. */
export interface Encoder<T = unknown> {
  prepare(topic: string, o: Wait): Promise<void> | undefined
  encode(value: T, headers: [string, Bytes | null][]): Bytes | null
}

/** What a serde is made with. */
export interface SerdeOptions {
  readonly part: Part
  readonly schema?: string
  readonly schemaId?: number
}

/**
 * A type of key or value. `context` is the storage it works for (a registry client may hang there).
 *
 * @example
 * const upper: SerdeProvider = { name: 'upper', decoder: () => ..., encoder: () => ... }
 */
export interface SerdeProvider<C = unknown> {
  readonly name: string
  readonly aliases?: readonly string[]
  decoder(options: SerdeOptions, context: C): Decoder
  encoder(options: SerdeOptions, context: C): Encoder
}
