import { type Abortable, run } from './operation.ts'
import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'

/**
 * Is there a topic of this very name?
 *
 * @example
 * if (!(await storage.exists('quakes'))) await storage.touch('quakes')
 */
export async function exists(storage: Storage, topic: string, options: Abortable = {}): Promise<boolean> {
  checkOptions('exists', options)
  const topics = await run(storage, options, (backend, o) => backend.topics.list(o))
  return topics.some((info) => info.topic === topic)
}
