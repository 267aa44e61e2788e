import type { Wait } from '@kafi/core'
import { maxVersionOf, requireApi } from './admin-ask.ts'
import type { Client } from './client.ts'
import { type ConfigEntry, describeConfigs } from './configs.ts'
import { alterConfigs, incrementalAlterConfigs } from './configs-alteration.ts'

/**
 * Changes configs of a topic (null: back to the default; none: reads alone) and answers with all of them.
 * Brokers before 2.3 know only whole sets of configs: what is not changed is sent as it is (KIP-339).
 *
 * @example
 * await changeTopicConfigs(client, 'quakes', new Map([['retention.ms', '-1']]), { signal })
 */
export async function changeTopicConfigs(
  client: Client,
  topic: string,
  changes: ReadonlyMap<string, string | null>,
  o: Wait,
): Promise<ReadonlyMap<string, string>> {
  await requireApi(client, 'DescribeConfigs', 'brokers before 0.11 tell and change configs by kafka-configs.sh', o)
  if (changes.size > 0) await change(client, topic, changes, o)
  const entries = await read(client, topic, o)
  return new Map(entries.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])))
}

async function change(
  client: Client,
  topic: string,
  changes: ReadonlyMap<string, string | null>,
  o: Wait,
): Promise<void> {
  const resource = { type: 'topic', name: topic } as const
  const isIncremental = (await maxVersionOf(client, 'controller', 'IncrementalAlterConfigs', o)) >= 0
  const list = [...changes].map(([name, value]) => ({ name, value }))
  const [result] = isIncremental
    ? await incrementalAlterConfigs(client, [{ ...resource, changes: list }], o)
    : await alterConfigs(client, [{ ...resource, configs: await changed(client, topic, changes, o) }], o)
  if (result?.error) throw result.error
}

async function changed(
  client: Client,
  topic: string,
  changes: ReadonlyMap<string, string | null>,
  o: Wait,
): Promise<ReadonlyMap<string, string>> {
  const own = (await read(client, topic, o)).filter(({ source }) => source === 'dynamicTopicConfig')
  const all = new Map<string, string | null>([...own.map(({ name, value }) => [name, value] as const), ...changes])
  return new Map([...all].flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
}

async function read(client: Client, topic: string, o: Wait): Promise<readonly ConfigEntry[]> {
  const [found] = await describeConfigs(client, [{ type: 'topic', name: topic }], { signal: o.signal })
  if (found?.error) throw found.error
  return found?.configs ?? []
}
