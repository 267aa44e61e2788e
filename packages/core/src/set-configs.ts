import { changeConfigs, type TopicConfigs } from './configs.ts'
import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'
import type { TopicOptions } from './topic-run.ts'

/** New values by Kafka's dotted names; null: back to the default. */
export type ConfigChanges = Readonly<Record<string, string | number | boolean | null>>

/**
 * Changes configs of a topic and answers with all of them. Null takes one back to its default.
 *
 * @example
 * await storage.setConfigs('quakes', { 'retention.ms': 3_600_000, 'cleanup.policy': null })
 */
export async function setConfigs(
  storage: Storage,
  topic: string,
  changes: ConfigChanges,
  options: TopicOptions = {},
): Promise<TopicConfigs> {
  checkOptions('setConfigs', options)
  const entries = Object.entries(changes).map(([name, value]) => [name, value === null ? null : String(value)] as const)
  return changeConfigs(storage, topic, new Map(entries), options)
}
