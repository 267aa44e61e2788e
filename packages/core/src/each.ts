import { type CursorOptions, openCursor } from './cursor.ts'
import type { Message } from './message.ts'
import type { ReadOptions } from './read-options.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'

/** What a visit answers to end the reading. */
export const stop: unique symbol = Symbol('stop')

/** Is called for every message, with its size (0 unless measured). A promise is awaited; `stop` ends the reading. */
export type Visit<V = unknown, K = unknown> = (message: Message<K, V>, bytes: number) => unknown

/** How {@link each} reads, beside the options of its verb. */
export interface EachOptions extends ReadOptions, CursorOptions {
  /** Say the bytes of key and value with every message? Default: false. */
  readonly measured?: boolean
}

/**
 * Visits every message and answers how many records were read. Nothing is awaited for a visit that returns no promise.
 *
 * @example
 * const read = await each(storage, 'quakes', {}, (message) => console.log(message.offset))
 */
export async function each<V = unknown, K = unknown>(
  storage: Storage,
  topics: Topics,
  options: EachOptions,
  visit: Visit<V, K>,
): Promise<number> {
  const { measured = false } = options
  const cursor = await openCursor(storage, topics, options)
  const { operation } = cursor
  try {
    while (await cursor.advance()) {
      for (let message = cursor.take(); message !== undefined; message = cursor.take()) {
        const outcome = visit(message as Message<K, V>, measured ? cursor.size() : 0)
        if (outcome !== undefined && (isPromise(outcome) ? await outcome : outcome) === stop) return cursor.read
        if (operation.aborted) operation.signal.throwIfAborted()
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
