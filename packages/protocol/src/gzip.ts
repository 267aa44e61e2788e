import { gunzipSync, gzipSync } from 'node:zlib'
import type { Bytes } from './columns.ts'
import { corrupt, tooLarge } from './error.ts'

/**
 * Inflates gzip, at most `maxBytes` of it.
 *
 * @example
 * inflate(bytes, 64 * 1024 * 1024)
 */
export function inflate(bytes: Bytes, maxBytes: number): Bytes {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes })
  } catch (error) {
    if (isTooLarge(error)) throw tooLarge('the output of gzip', maxBytes)
    throw corrupt(`not gzip: ${error instanceof Error ? error.message : String(error)}`, 0, error)
  }
}

/** Compresses to gzip; level 1-9, default 6. */
export function deflate(bytes: Bytes, level = 6): Bytes {
  return gzipSync(bytes, { level })
}

/** Is this what node:zlib throws past `maxOutputLength`? */
export function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}
