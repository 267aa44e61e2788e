import { noteRanges } from './blocks.ts'
import { countOf } from './count.ts'
import { openCursor } from './cursor.ts'
import { isPromise, stop } from './each.ts'
import type { FoldResult } from './foldl.ts'
import type { Message, Range } from './message.ts'
import { checkOptions } from './option-check.ts'
import type { ReadOptions } from './read-options.ts'
import { MessageIterator } from './read.ts'
import type { Storage } from './storage.ts'

/** A topic of a storage, as one of two to be read side by side. */
export interface Side {
  readonly storage: Storage
  readonly topic: string
  readonly options: ReadOptions
}

/** Options of the verbs that read two topics side by side. */
export interface ZipOptions extends ReadOptions {
  /** Options of the other topic where they differ: `{ valueType: 'str' }`. */
  readonly other?: ReadOptions
}

/**
 * Folds two topics into one value, pair by pair: the first records of partition 0 of both, the second ones, and so on,
 * then those of partition 1. Where one topic is shorter, its half of the pair is null. `n` limits the pairs.
 *
 * @example
 * const { value } = await storage.zipFoldl('a', other, 'b', (same, a, b) => same && a?.value === b?.value, true)
 */
export async function zipFoldl<A, V = unknown, K = unknown>(
  storage: Storage,
  topic: string,
  otherStorage: Storage,
  otherTopic: string,
  step: (value: A, left: Message<K, V> | null, right: Message<K, V> | null) => A | PromiseLike<A>,
  initial: A,
  options: ZipOptions = {},
): Promise<FoldResult<A>> {
  checkOptions('zipFoldl', options)
  if (options.other !== undefined) checkOptions('zipFoldl.other', options.other)
  const { other, n, ...shared } = options
  const left: Side = { storage, topic, options: shared }
  const right: Side = { storage: otherStorage, topic: otherTopic, options: { ...shared, ...other } }
  let value = initial
  const read = await eachPair<V, K>(left, right, countOf('n', n), async (a, b) => {
    const next = step(value, a, b)
    value = isPromise(next) ? await next : next
  })
  return { value, read }
}

/** Visits the pairs and answers how many there were. The ends of both topics are noted before the first is read. */
export async function eachPair<V, K>(
  left: Side,
  right: Side,
  n: number,
  visit: (left: Message<K, V> | null, right: Message<K, V> | null) => Promise<unknown>,
): Promise<number> {
  const ranges = [await rangesOf(left), await rangesOf(right)] as const
  const partitions = new Set(ranges.flat().map((range) => range.partition))
  let pairs = 0
  for (const partition of [...partitions].sort((a, b) => a - b)) {
    await using lefts = openPartition<V, K>(left, ranges[0], partition)
    await using rights = openPartition<V, K>(right, ranges[1], partition)
    while (pairs < n) {
      const [a, b] = [await lefts.next(), await rights.next()]
      if (a.done && b.done) break
      pairs += 1
      if ((await visit(a.value ?? null, b.value ?? null)) === stop) return pairs
    }
  }
  return pairs
}

function rangesOf({ storage, topic, options }: Side): Promise<readonly Range[]> {
  return noteRanges(storage, topic, { ...options, follow: false })
}

function openPartition<V, K>(side: Side, all: readonly Range[], partition: number): MessageIterator<K, V> {
  const { storage, topic, options } = side
  const ranges = all.filter((range) => range.partition === partition)
  return new MessageIterator(() => openCursor(storage, topic, { ...options, follow: false, ranges }))
}
