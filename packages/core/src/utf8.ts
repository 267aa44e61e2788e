import { isUtf8 } from 'node:buffer'
import { KafiError } from './errors.ts'
import type { Bytes } from './message.ts'

const replacement = '\uFFFD'

/**
 * The text of UTF-8 bytes. Bytes that are no UTF-8 are refused (`KAFI_DECODE`), never replaced.
 *
 * @example
 * decodeUtf8(Uint8Array.of(0x68, 0x69)) // 'hi'
 */
export function decodeUtf8(bytes: Bytes): string {
  const text = Buffer.prototype.utf8Slice.call(bytes, 0, bytes.length)
  // Cheap for most texts: one of Latin letters alone cannot hold the replacement.
  if (text.includes(replacement) && !isUtf8(bytes)) throw new KafiError('KAFI_DECODE', 'it is not UTF-8')
  return text
}

/**
 * The UTF-8 bytes of a text. Half a surrogate pair has none: it is refused (`KAFI_ENCODE`), never replaced.
 *
 * @example
 * encodeUtf8('hi') // <Buffer 68 69>
 */
export function encodeUtf8(text: string): Bytes {
  if (isWellFormed.call(text)) return Buffer.from(text)
  throw new KafiError('KAFI_ENCODE', 'the text holds half of a surrogate pair, which has no UTF-8; take type bytes')
}

// In Node since 20; TypeScript's library has it from ES2024 on.
const { isWellFormed } = String.prototype as unknown as { isWellFormed(this: string): boolean }
