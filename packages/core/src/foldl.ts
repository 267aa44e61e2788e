import { each, isPromise } from './each.ts'
import type { Message } from './message.ts'
import { checkOptions } from './option-check.ts'
import type { ReadOptions } from './read-options.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'

/** What {@link foldl} answers. */
export interface FoldResult<A> {
  readonly value: A
  /** Records read. */
  readonly read: number
}

/**
 * Folds the messages into one value, from the left. The step may be asynchronous; then each waits for the one before.
 * Memory is bounded whatever the topic's size.
 *
 * @example
 * const { value } = await storage.foldl('quakes', (most, message) => Math.max(most, message.value.mag), 0)
 */
export async function foldl<A, V = unknown, K = unknown>(
  storage: Storage,
  topics: Topics,
  step: (value: A, message: Message<K, V>) => A | PromiseLike<A>,
  initial: A,
  options: ReadOptions = {},
): Promise<FoldResult<A>> {
  checkOptions('foldl', options)
  let value = initial
  const keep = (next: A): void => {
    value = next
  }
  const read = await each<V, K>(storage, topics, options, (message) => {
    const next = step(value, message)
    return isPromise(next) ? next.then(keep) : keep(next)
  })
  return { value, read }
}
