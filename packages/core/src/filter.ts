import { Basket } from './basket.ts'
import { countOf } from './count.ts'
import { each, isPromise, stop } from './each.ts'
import type { Message } from './message.ts'
import { checkOptions } from './option-check.ts'
import type { SearchOptions } from './read-options.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'

/** What {@link filter} and `grep` answer. */
export interface SearchResult<K = unknown, V = unknown> {
  readonly messages: Message<K, V>[]
  /** How many messages there are in `messages`. */
  readonly matched: number
  /** Records read. */
  readonly read: number
}

/**
 * The messages for which `keep` answers true; it may be asynchronous. `n` limits what is read, `limit` what is kept.
 *
 * @example
 * await storage.filter('quakes', (message) => message.value.mag > 5, { limit: 10 })
 */
export async function filter<V = unknown, K = unknown>(
  storage: Storage,
  topics: Topics,
  keep: (message: Message<K, V>) => boolean | PromiseLike<boolean>,
  options: SearchOptions = {},
): Promise<SearchResult<K, V>> {
  checkOptions('filter', options)
  const limit = countOf('limit', options.limit)
  const basket = new Basket<Message<K, V>>('filter', options)
  const add = (message: Message<K, V>, bytes: number) => (basket.add(message, bytes) >= limit ? stop : undefined)
  const read = await each<V, K>(
    storage,
    topics,
    { ...options, ...(limit === 0 && { n: 0 }), measured: true },
    (message, bytes) => {
      const kept = keep(message)
      if (isPromise(kept)) return kept.then((yes) => (yes ? add(message, bytes) : undefined))
      return kept ? add(message, bytes) : undefined
    },
  )
  return { messages: basket.items, matched: basket.items.length, read }
}
