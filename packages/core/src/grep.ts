import { Basket } from './basket.ts'
import { countOf } from './count.ts'
import type { Decoding } from './decoding.ts'
import { each, stop } from './each.ts'
import type { SearchResult } from './filter.ts'
import type { Message } from './message.ts'
import { checkOptions } from './option-check.ts'
import { openSieve, type SieveOptions } from './sieve.ts'
import type { SearchOptions } from './read-options.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'

/** Options of {@link grep}. */
export interface GrepOptions extends SearchOptions, SieveOptions {}

/**
 * The messages in which a text or regular expression is found, anywhere in the printed value (or key, or headers).
 * For `str` and `json` that is the text as it was written, and only what matches is decoded; for `bytes` the text they
 * are in UTF-8, else hexadecimal; for all other types the value as JSON. A null is never found. `n` limits what is read,
 * `limit` what is found. A pattern that may take more than linear time runs in a thread with a deadline
 * (`patternTimeoutMs`, `KAFI_TIMEOUT`).
 *
 * @example
 * await storage.grep('quakes', 'Alaska', { limit: 10 }) // { messages: [...], matched: 10, read: 87 }
 * await storage.grep('quakes', /^us7/, { in: 'key' })
 */
export async function grep<V = unknown, K = unknown>(
  storage: Storage,
  topics: Topics,
  pattern: string | RegExp,
  options: GrepOptions = {},
): Promise<SearchResult<K, V>> {
  checkOptions('grep', options)
  const limit = countOf('limit', options.limit)
  const basket = new Basket<Message<K, V>>('grep', options)
  const sift = (decoding: Decoding) => openSieve(decoding, pattern, options)
  const read = await each<V, K>(
    storage,
    topics,
    { ...options, ...(limit === 0 && { n: 0 }), sift, measured: true },
    (message, bytes) => (basket.add(message, bytes) >= limit ? stop : undefined),
  )
  return { messages: basket.items, matched: basket.items.length, read }
}
