import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'
import type { TopicOptions } from './topic-run.ts'
import { watermarks } from './watermarks.ts'

/**
 * How many partitions a topic has.
 *
 * @example
 * await storage.partitions('quakes') // 1
 */
export async function partitions(storage: Storage, topic: string, options: TopicOptions = {}): Promise<number> {
  checkOptions('partitions', options)
  return (await watermarks(storage, topic, options)).length
}
