import { KafiError } from './errors.ts'
import type { Bytes } from './message.ts'
import { createPlainSerde } from './plain-serde.ts'

/**
 * The type `bytes`: what Kafka sees, unchanged. Decoding copies, so that a value that is kept pins no buffer of a reader.
 * Encoding takes a `Uint8Array` (a `Buffer` is one) and refuses the rest with `KAFI_ENCODE`.
 *
 * @example
 * await storage.cat('quakes', { type: 'bytes' }) // values are Buffers
 */
export const bytes = createPlainSerde<Bytes>({
  name: 'bytes',
  decode: (view) => Buffer.from(view),
  encode: (value) => (value instanceof Uint8Array ? value : refuse(value)),
})

function refuse(value: unknown): never {
  throw new KafiError('KAFI_ENCODE', `type bytes takes a Uint8Array, not ${typeof value}; for text take type str`)
}
