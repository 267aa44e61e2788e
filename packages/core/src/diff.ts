import { isDeepStrictEqual } from 'node:util'
import { Basket } from './basket.ts'
import { countOf } from './count.ts'
import { stop } from './each.ts'
import type { Message } from './message.ts'
import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'
import { printValue } from './text.ts'
import { eachPair, type ZipOptions } from './zip-foldl.ts'

/** Two records at the same place in their partitions that differ; null where one topic is shorter. */
export interface Difference<K = unknown, V = unknown> {
  readonly left: Message<K, V> | null
  readonly right: Message<K, V> | null
}

/** What {@link diff} answers. */
export interface DiffResult<K = unknown, V = unknown> {
  readonly differences: Difference<K, V>[]
  /** No differences: always true of the whole topics if neither `n` nor `limit` was given. */
  readonly equal: boolean
  /** Pairs read. */
  readonly read: number
}

/** Options of {@link diff}. */
export interface DiffOptions<K = unknown, V = unknown> extends ZipOptions {
  /** Stops after so many differences. Default: no limit. */
  readonly limit?: number
  /** Are two records the same? Default: key, value and headers are. */
  readonly same?: (left: Message<K, V>, right: Message<K, V>) => boolean
}

/**
 * The pairs in which two topics differ, read side by side: by partition, and within it in the order of offsets (the
 * offsets themselves may differ, as those of a copy do). For a proof byte for byte there is `verify`.
 *
 * @example
 * await storage.diff('quakes', backup, 'quakes') // { differences: [], equal: true, read: 3 }
 */
export async function diff<V = unknown, K = unknown>(
  storage: Storage,
  topic: string,
  otherStorage: Storage,
  otherTopic: string = topic,
  options: DiffOptions<K, V> = {},
): Promise<DiffResult<K, V>> {
  checkOptions('diff', options)
  if (options.other !== undefined) checkOptions('diff.other', options.other)
  const { other, n, limit, same = sameContent, ...shared } = options
  const most = countOf('limit', limit)
  const basket = new Basket<Difference<K, V>>('diff', options)
  const left = { storage, topic, options: shared }
  const right = { storage: otherStorage, topic: otherTopic, options: { ...shared, ...other } }
  const pairs = most === 0 ? 0 : countOf('n', n)
  const read = await eachPair<V, K>(left, right, pairs, async (a, b) => {
    if (a !== null && b !== null && same(a, b)) return undefined
    return basket.add({ left: a, right: b }, sizeOf(a) + sizeOf(b)) >= most ? stop : undefined
  })
  return { differences: basket.items, equal: basket.items.length === 0, read }
}

function sameContent(left: Message, right: Message): boolean {
  return (
    isDeepStrictEqual(left.value, right.value) &&
    isDeepStrictEqual(left.key, right.key) &&
    isDeepStrictEqual(left.headers, right.headers)
  )
}

function sizeOf(message: Message | null): number {
  return message === null ? 0 : printValue(message.key).length + printValue(message.value).length
}
