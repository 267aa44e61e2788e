import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'
import { runOnTopics, type TopicOptions } from './topic-run.ts'
import { waitUntil } from './touch.ts'

/**
 * Deletes topics with all their records, waits until they are gone (`block.num.retries`, `block.interval`), and answers
 * their names. One that is not there is `KAFI_TOPIC_UNKNOWN`.
 *
 * @example
 * await storage.rm('quakes-*') // ['quakes-2023', 'quakes-2024']
 */
export async function rm(storage: Storage, topics: Topics, options: TopicOptions = {}): Promise<readonly string[]> {
  checkOptions('rm', options)
  return runOnTopics(storage, topics, options, async (backend, names, o) => {
    await backend.topics.remove(names, o)
    await waitUntil(backend, storage.defaults, o, (infos) => !infos.some(({ topic }) => names.includes(topic)))
    return names
  })
}
