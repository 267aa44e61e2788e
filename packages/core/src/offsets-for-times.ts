import type { Position } from './message.ts'
import { checkOptions } from './option-check.ts'
import { type Bound, locate } from './ranges.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'
import { runOnTopics, type TopicOptions } from './topic-run.ts'

/**
 * For every partition the first offset of that time or later; the end of the log where there is none. A number is
 * milliseconds since 1970; texts are as in the `start` of a read: a date, or a duration ago.
 *
 * @example
 * await storage.offsetsForTimes('quakes', '48h') // [{ topic: 'quakes', partition: 0, offset: 17 }]
 */
export async function offsetsForTimes(
  storage: Storage,
  topics: Topics,
  time: number | string | Date,
  options: TopicOptions = {},
): Promise<readonly Position[]> {
  checkOptions('offsetsForTimes', options)
  const bound: Bound = typeof time === 'number' ? new Date(time) : time
  return runOnTopics(storage, topics, options, async (backend, names, o) => {
    const marks = await backend.topics.watermarks(names, o)
    const offsets = await locate(backend, marks, bound, { now: Date.now(), group: undefined, reset: 'none' }, o)
    return marks.map(({ topic, partition }, i) => ({ topic, partition, offset: offsets[i] ?? -1 }))
  })
}
