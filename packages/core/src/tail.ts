import type { Watermark } from './backend.ts'
import { Basket } from './basket.ts'
import { countOf } from './count.ts'
import { each } from './each.ts'
import { KafiError } from './errors.ts'
import type { Message, Place } from './message.ts'
import { checkOptions } from './option-check.ts'
import type { ReadOptions } from './read-options.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'
import type { TopicOptions } from './topic-run.ts'
import { watermarks } from './watermarks.ts'

/** Options of {@link tail}: where it starts and ends is its own affair. */
export type TailOptions = Omit<ReadOptions, 'start' | 'end' | 'follow' | 'idleMs' | 'group'>

/**
 * The last messages: `n` in all, 10 unless given. Over several partitions the last by timestamp, oldest first.
 * (The last of every partition are `cat(topic, { start: -n })`; to go on from there, `read(topic, { start: -n, follow: true })`.)
 *
 * @example
 * const [last] = await storage.tail('quakes', { n: 1 })
 */
export async function tail<V = unknown, K = unknown>(
  storage: Storage,
  topics: Topics,
  options: TailOptions = {},
): Promise<Message<K, V>[]> {
  checkOptions('tail', options)
  const n = countOf('n', options.n ?? 10)
  if (n === Infinity) throw new KafiError('KAFI_ARGUMENT', 'tail needs a number; all messages are cat()')
  if (n === 0) return []
  const marks = (await watermarks(storage, topics, topicOptionsOf(options))).filter((mark) => isWanted(mark, options))
  // Offsets of control and compacted records are counted but not seen, so the window grows until it holds enough.
  for (let reach = n; ; reach *= 4) {
    const found = await readLast<V, K>(storage, topics, reach, options)
    const isDone = (mark: Watermark) => reach >= mark.end - mark.start || (found.get(placeKey(mark))?.length ?? 0) >= n
    if (marks.every(isDone)) return lastOf([...found.values()], n)
  }
}

function topicOptionsOf({ signal, internal }: TailOptions): TopicOptions {
  return { ...(signal && { signal }), ...(internal !== undefined && { internal }) }
}

function isWanted({ partition }: Watermark, { partitions }: TailOptions): boolean {
  return partitions === undefined || partitions.includes(partition)
}

async function readLast<V, K>(
  storage: Storage,
  topics: Topics,
  reach: number,
  options: TailOptions,
): Promise<Map<string, Message<K, V>[]>> {
  const basket = new Basket<Message<K, V>>('tail', options)
  const { n: _, ...rest } = options
  await each<V, K>(
    storage,
    topics,
    { ...rest, start: -reach, follow: false, measured: true },
    (message, bytes) => void basket.add(message, bytes),
  )
  return groupByPlace(basket.items)
}

function groupByPlace<M extends Message>(messages: readonly M[]): Map<string, M[]> {
  const groups = new Map<string, M[]>()
  for (const message of messages) {
    const place = placeKey(message)
    const group = groups.get(place)
    if (group) group.push(message)
    else groups.set(place, [message])
  }
  return groups
}

function placeKey({ topic, partition }: Place): string {
  return `${topic} ${partition}`
}

function lastOf<M extends Message>(groups: readonly (readonly M[])[], n: number): M[] {
  const [only, ...others] = groups.map((messages) => messages.slice(-n))
  if (only === undefined || others.length === 0) return only ?? []
  return [...only, ...others.flat()].sort((a, b) => a.timestamp - b.timestamp).slice(-n)
}
