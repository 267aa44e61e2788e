import { KafiError } from './errors.ts'
import { createPlainSerde } from './plain-serde.ts'
import { decodeUtf8, encodeUtf8 } from './utf8.ts'

/**
 * The type `json`.
 *
 * @example
 * await storage.cat('quakes') // values are what JSON.parse makes of them
 */
export const json = createPlainSerde<unknown>({
  name: 'json',
  decode: (bytes) => parse(decodeUtf8(bytes)),
  encode: (value) => encodeUtf8(print(value)),
})

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new KafiError('KAFI_DECODE', 'it is not JSON')
  }
}

function print(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined) throw new KafiError('KAFI_ENCODE', `type json takes no ${typeof value}`)
  return text
}
