import { Basket } from './basket.ts'
import { each, isPromise } from './each.ts'
import type { Message } from './message.ts'
import { checkOptions } from './option-check.ts'
import type { ReadOptions } from './read-options.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'

/** What {@link map} and `flatMap` answer. */
export interface MapResult<T> {
  readonly values: T[]
  /** Records read. */
  readonly read: number
}

/**
 * What `change` makes of every message, as an array. It may be asynchronous; the order stays.
 *
 * @example
 * const { values } = await storage.map('quakes', (message) => message.value.mag)
 */
export async function map<T, V = unknown, K = unknown>(
  storage: Storage,
  topics: Topics,
  change: (message: Message<K, V>) => T | PromiseLike<T>,
  options: ReadOptions = {},
): Promise<MapResult<T>> {
  checkOptions('map', options)
  const basket = new Basket<T>('map', options)
  const read = await each<V, K>(storage, topics, { ...options, measured: true }, (message, bytes) => {
    const value = change(message)
    const add = (item: T): void => void basket.add(item, bytes)
    return isPromise(value) ? value.then(add) : add(value)
  })
  return { values: basket.items, read }
}
