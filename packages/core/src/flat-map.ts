import { Basket } from './basket.ts'
import { each, isPromise } from './each.ts'
import type { MapResult } from './map.ts'
import type { Message } from './message.ts'
import { checkOptions } from './option-check.ts'
import type { ReadOptions } from './read-options.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'

/**
 * What `change` makes of every message, none or several each, as one array. It may be asynchronous; the order stays.
 *
 * @example
 * const { values } = await storage.flatMap('quakes', ({ value }) => (value.mag > 5 ? [value.place] : []))
 */
export async function flatMap<T, V = unknown, K = unknown>(
  storage: Storage,
  topics: Topics,
  change: (message: Message<K, V>) => Iterable<T> | PromiseLike<Iterable<T>>,
  options: ReadOptions = {},
): Promise<MapResult<T>> {
  checkOptions('flatMap', options)
  const basket = new Basket<T>('flatMap', options)
  const read = await each<V, K>(storage, topics, { ...options, measured: true }, (message, bytes) => {
    const values = change(message)
    const add = (items: Iterable<T>): void => {
      for (const item of items) basket.add(item, bytes)
    }
    return isPromise(values) ? values.then(add) : add(values)
  })
  return { values: basket.items, read }
}
