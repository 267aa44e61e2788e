import { KafiError } from './errors.ts'
import type { Bytes } from './message.ts'

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
// In Node since 20; TypeScript's library has it from ES2024 on.
const { isWellFormed } = String.prototype as unknown as { readonly isWellFormed: (this: string) => boolean }

/**
 * The text of UTF-8 bytes. Bytes that are no UTF-8 are refused (`KAFI_DECODE`), never replaced; a byte order mark is a
 * character like another.
 *
 * @example
 * decodeUtf8(Uint8Array.of(0x68, 0x69)) // 'hi'
 */
export function decodeUtf8(bytes: Bytes): string {
  try {
    return strict.decode(bytes)
  } catch {
    throw new KafiError('KAFI_DECODE', `it is not UTF-8 (${bytes.length} bytes)`)
  }
}

/**
 * The UTF-8 bytes of a text. Half of a surrogate pair has none: it is refused (`KAFI_ENCODE`), never replaced.
 *
 * @example
 * encodeUtf8('hi') // <Buffer 68 69>
 */
export function encodeUtf8(text: string): Bytes {
  if (isWellFormed.call(text)) return Buffer.from(text)
  throw new KafiError('KAFI_ENCODE', 'the text holds half of a surrogate pair, which has no UTF-8; take type bytes')
}
