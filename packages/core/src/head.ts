import { cat } from './cat.ts'
import type { Message } from './message.ts'
import { checkOptions } from './option-check.ts'
import type { ReadOptions } from './read-options.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'

/**
 * The first messages: `n` in all, 10 unless given.
 *
 * @example
 * const [first] = await storage.head('quakes', { n: 1 })
 */
export async function head<V = unknown, K = unknown>(
  storage: Storage,
  topics: Topics,
  options: ReadOptions = {},
): Promise<Message<K, V>[]> {
  checkOptions('head', options)
  return cat<V, K>(storage, topics, { n: 10, ...options })
}
