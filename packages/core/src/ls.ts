import type { TopicInfo } from './backend.ts'
import { run } from './operation.ts'
import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'
import { matchTopics, type Topics } from './topic-pattern.ts'
import type { TopicOptions } from './topic-run.ts'

/**
 * Names of the topics, sorted. Internal ones show only on request.
 *
 * @example
 * await storage.ls() // ['quakes', 'snacks']
 * await storage.ls('q*') // ['quakes']
 * await storage.ls(['q*', /nack/]) // ['quakes', 'snacks']
 */
export async function ls(storage: Storage, topics: Topics = '*', options: TopicOptions = {}): Promise<string[]> {
  checkOptions('ls', options)
  return (await listTopics(storage, topics, options)).map((info) => info.topic)
}

/** What {@link ls} names, as the back-end describes it, sorted by name. */
export async function listTopics(storage: Storage, topics: Topics, options: TopicOptions): Promise<TopicInfo[]> {
  return run(storage, options, async (backend, o) => {
    const infos = await backend.topics.list(o)
    const found = await matchTopics(infos, topics, { signal: o.signal, internal: options.internal })
    return [...found].sort((a, b) => (a.topic < b.topic ? -1 : 1))
  })
}
