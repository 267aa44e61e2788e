import { KafiError } from './errors.ts'
import { createPlainSerde } from './plain-serde.ts'
import { decodeUtf8, encodeUtf8 } from './utf8.ts'

/**
 * The type `str` (also `string`): UTF-8 text. What is no UTF-8 is refused with `KAFI_DECODE`, what is no string with
 * `KAFI_ENCODE`.
 *
 * @example
 * await storage.cat('quakes', { valueType: 'str' })
 */
export const str = createPlainSerde<string>({
  name: 'str',
  aliases: ['string'],
  isText: true,
  decode: decodeUtf8,
  encode: (value) => (typeof value === 'string' ? encodeUtf8(value) : refuse(value)),
})

function refuse(value: unknown): never {
  throw new KafiError(
    'KAFI_ENCODE',
    `type str takes a string, not ${typeof value}; turn it into one, or take type json`,
  )
}
