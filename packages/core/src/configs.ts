import { KafiError } from './errors.ts'
import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'
import { runOnTopics, type TopicOptions } from './topic-run.ts'

/** Configs of a topic by Kafka's dotted names. */
export type TopicConfigs = Readonly<Record<string, string>>

/**
 * All configs of a topic, defaults included.
 *
 * @example
 * (await storage.configs('quakes'))['retention.ms'] // '604800000'
 */
export async function configs(storage: Storage, topic: string, options: TopicOptions = {}): Promise<TopicConfigs> {
  checkOptions('configs', options)
  return changeConfigs(storage, topic, new Map(), options)
}

/** Applies the changes and answers with all configs. */
export async function changeConfigs(
  storage: Storage,
  topic: string,
  changes: ReadonlyMap<string, string | null>,
  options: TopicOptions,
): Promise<TopicConfigs> {
  return runOnTopics(storage, topic, options, async (backend, names, o) => {
    if (!backend.topics.configs) throw new KafiError('KAFI_UNSUPPORTED', 'this storage keeps no configs of topics')
    return Object.fromEntries(await backend.topics.configs(names[0] ?? topic, changes, o))
  })
}
