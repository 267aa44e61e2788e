import { type CursorOptions, openCursor } from './cursor.ts'
import type { Message } from './message.ts'
import type { ReadOptions } from './read-options.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'

/** What a visit answers to end the reading. */
export const stop: unique symbol = Symbol('stop')

/** Is called for every message, with its size (0 unless measured). A promise is awaited; `stop` ends the reading. */
export type Visit<V = unknown, K = unknown> = (message: Message<K, V>, bytes: number) => unknown

/**
 * Visits every message and answers how many records were read. Nothing is awaited for a visit that returns no promise.
 *
 * @example
 * const read = await each(storage, 'quakes', {}, (message) => console.log(message.offset))
 */
export async function each<V = unknown, K = unknown>(
  storage: Storage,
  topics: Topics,
  options: ReadOptions & CursorOptions,
  visit: Visit<V, K>,
): Promise<number> {
  const cursor = await openCursor(storage, topics, options)
  const { operation } = cursor
  try {
    for (let batch = await cursor.next(); batch !== null; batch = await cursor.next()) {
      const { messages, reads, sizes } = batch
      for (let i = 0; i < messages.length; i++) {
        if (operation.aborted) operation.signal.throwIfAborted()
        const outcome = visit(messages[i] as Message<K, V>, sizes[i] ?? 0)
        if (outcome === undefined) continue
        if ((isPromise(outcome) ? await outcome : outcome) === stop) return reads[i] ?? cursor.read
      }
    }
    return cursor.read
  } finally {
    await cursor.close()
  }
}

/** Has it a `then` to await? */
export function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
}
