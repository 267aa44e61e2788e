import { Basket } from './basket.ts'
import { each } from './each.ts'
import type { Message } from './message.ts'
import { checkOptions } from './option-check.ts'
import type { ReadOptions } from './read-options.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'

/**
 * All messages as an array, in the order of `read`. For more than memory takes (`maxBytes`) there is `read`.
 *
 * @example
 * await storage.cat('quakes', { n: 3 })
 */
export async function cat<V = unknown, K = unknown>(
  storage: Storage,
  topics: Topics,
  options: ReadOptions = {},
): Promise<Message<K, V>[]> {
  checkOptions('cat', options)
  const basket = new Basket<Message<K, V>>('cat', options)
  await each<V, K>(storage, topics, { ...options, measured: true }, (message, bytes) => void basket.add(message, bytes))
  return basket.items
}
