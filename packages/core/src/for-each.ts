import { each, isPromise } from './each.ts'
import type { Message } from './message.ts'
import { checkOptions } from './option-check.ts'
import type { ReadOptions } from './read-options.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'

/**
 * Calls `visit` for every message; if it answers a promise, the next message waits for it. Memory is bounded whatever the
 * topic's size.
 *
 * @example
 * await storage.forEach('quakes', (message) => console.log(message.value)) // { read: 3 }
 */
export async function forEach<V = unknown, K = unknown>(
  storage: Storage,
  topics: Topics,
  visit: (message: Message<K, V>) => unknown,
  options: ReadOptions = {},
): Promise<{ readonly read: number }> {
  checkOptions('forEach', options)
  const read = await each<V, K>(storage, topics, options, (message) => {
    const outcome = visit(message)
    return isPromise(outcome) ? outcome.then(() => undefined) : undefined
  })
  return { read }
}
