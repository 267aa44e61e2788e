import type { TopicInfo } from './backend.ts'
import { listTopics } from './ls.ts'
import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'
import type { TopicOptions } from './topic-run.ts'
import { watermarks } from './watermarks.ts'

/** A topic in a long listing. */
export interface TopicListing extends TopicInfo {
  /** Offsets between the watermarks, over all partitions: at least as many as there are records. */
  readonly offsets: number
}

/**
 * Topics with their size, sorted by name. Internal ones show only on request.
 *
 * @example
 * await storage.ll('quakes') // [{ topic: 'quakes', id: '...', partitions: 1, internal: false, offsets: 3 }]
 */
export async function ll(storage: Storage, topics: Topics = '*', options: TopicOptions = {}): Promise<TopicListing[]> {
  checkOptions('ll', options)
  const infos = await listTopics(storage, topics, options)
  if (infos.length === 0) return []
  const marks = await watermarks(
    storage,
    infos.map((info) => info.topic),
    options,
  )
  const sizes = new Map<string, number>()
  for (const { topic, start, end } of marks) sizes.set(topic, (sizes.get(topic) ?? 0) + end - start)
  return infos.map((info) => ({ ...info, offsets: sizes.get(info.topic) ?? 0 }))
}
