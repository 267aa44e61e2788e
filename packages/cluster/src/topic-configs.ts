import type { Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { checkCode } from './kafka-error.ts'

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
  if (changes.size > 0) await alter(client, topic, changes, o)
  const entries = await describe(client, topic, o)
  return new Map(entries.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])))
}

async function alter(
  client: Client,
  topic: string,
  changes: ReadonlyMap<string, string | null>,
  o: Wait,
): Promise<void> {
  const resource = { resourceType: topicResource, resourceName: topic }
  const incremental = (await client.versionsOf('controller', o)).has(incrementalAlterConfigsKey)
  await client.retry(o, async () => {
    const answer = incremental
      ? await client.send(
          'controller',
          'IncrementalAlterConfigs',
          { resources: [{ ...resource, configs: [...changes].map(operationOf) }] },
          o,
        )
      : await client.send(
          'controller',
          'AlterConfigs',
          { resources: [{ ...resource, configs: await whole(client, topic, changes, o) }] },
          o,
        )
    for (const { errorCode, errorMessage } of answer.responses) {
      checkCode(errorCode, { api: 'AlterConfigs', topic, text: errorMessage })
    }
  })
}

/** Kafka: AlterConfigOp.OpType, SET 0 and DELETE 1. */
function operationOf([name, value]: [string, string | null]) {
  return value === null ? { name, configOperation: 1, value } : { name, configOperation: 0, value }
}

async function whole(client: Client, topic: string, changes: ReadonlyMap<string, string | null>, o: Wait) {
  const own = (await describe(client, topic, o)).filter(({ isOwn }) => isOwn)
  const all = new Map<string, string | null>(own.map(({ name, value }) => [name, value]))
  for (const [name, value] of changes) all.set(name, value)
  return [...all].flatMap(([name, value]) => (value === null ? [] : [{ name, value }]))
}

async function describe(client: Client, topic: string, o: Wait) {
  const draft = { resources: [{ resourceType: topicResource, resourceName: topic, configurationKeys: null }] }
  return client.retry(o, async () => {
    const { results } = await client.send('any', 'DescribeConfigs', draft, o)
    return results.flatMap(({ errorCode, errorMessage, configs }) => {
      checkCode(errorCode, { api: 'DescribeConfigs', topic, text: errorMessage })
      return configs.map(({ name, value, configSource, isDefault }) => ({
        name,
        value,
        // Version 0 has no sources: what is no default is the topic's own, or the broker's.
        isOwn: configSource === dynamicTopicConfig || (configSource === -1 && !isDefault),
      }))
    })
  })
}

const topicResource = 2
const dynamicTopicConfig = 1
const incrementalAlterConfigsKey = 44
