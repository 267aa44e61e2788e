import type { Watermark } from './backend.ts'
import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'
import { runOnTopics, type TopicOptions } from './topic-run.ts'

/**
 * First offset, next offset and end of what is committed, for every partition.
 *
 * @example
 * await storage.watermarks('quakes') // [{ topic: 'quakes', partition: 0, start: 0, end: 3, stable: 3 }]
 */
export async function watermarks(
  storage: Storage,
  topics: Topics,
  options: TopicOptions = {},
): Promise<readonly Watermark[]> {
  checkOptions('watermarks', options)
  return runOnTopics(storage, topics, options, (backend, names, o) => backend.topics.watermarks(names, o))
}
