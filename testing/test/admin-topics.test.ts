import { expect, test } from 'vitest'
import { codes } from '../fake-broker/index.ts'
import { openAdmin } from './admin-bench.ts'

test('topics are made with their configs, grow, and go', async () => {
  const { ask, client } = await openAdmin()
  const configs = [{ name: 'retention.ms', value: '5' }]
  const topics = [{ name: 'pies', numPartitions: 2, replicationFactor: 1, configs }]
  const made = await ask(client, 'CreateTopics', 7, { topics })
  expect(made.topics[0]).toMatchObject({ errorCode: 0, numPartitions: 2, replicationFactor: 1 })
  expect((await ask(client, 'CreateTopics', 7, { topics })).topics[0]!.errorCode).toBe(codes.topicExists)
  const resources = [{ resourceType: 2, resourceName: 'pies', configurationKeys: ['retention.ms'] }]
  const described = await ask(client, 'DescribeConfigs', 4, { resources })
  expect(described.results[0]!.configs).toMatchObject([{ name: 'retention.ms', value: '5', configSource: 1 }])
  const grown = await ask(client, 'CreatePartitions', 3, { topics: [{ name: 'pies', count: 5, assignments: null }] })
  expect(grown.results[0]!.errorCode).toBe(codes.none)
  const { topics: found } = await ask(client, 'Metadata', 12, {
    topics: [{ name: 'pies' }],
    allowAutoTopicCreation: false,
  })
  expect(found[0]).toMatchObject({ topicId: made.topics[0]!.topicId, partitions: [{}, {}, {}, {}, {}] })
  const gone = await ask(client, 'DeleteTopics', 6, { topics: [{ name: null, topicId: made.topics[0]!.topicId }] })
  expect(gone.responses[0]).toMatchObject({ name: 'pies', errorCode: 0 })
  const after = await ask(client, 'Metadata', 12, { topics: [{ name: 'pies' }], allowAutoTopicCreation: false })
  expect(after.topics[0]!.errorCode).toBe(codes.unknownTopicOrPartition)
})

test.each([
  ['a name that is none', { name: 'a/b', numPartitions: 1, replicationFactor: 1 }, codes.invalidTopic],
  ['no partitions', { name: 'x', numPartitions: 0, replicationFactor: 1 }, codes.invalidPartitions],
  ['more replicas than brokers', { name: 'x', numPartitions: 1, replicationFactor: 9 }, codes.invalidReplicationFactor],
  [
    'a broker that is not there',
    { name: 'x', assignments: [{ partitionIndex: 0, brokerIds: [7] }] },
    codes.invalidReplicaAssignment,
  ],
  [
    'a config that is none',
    { name: 'x', numPartitions: 1, replicationFactor: 1, configs: [{ name: '?', value: '' }] },
    codes.invalidConfig,
  ],
])('a topic with %s is refused', async (_what, topic, code) => {
  const { ask, client } = await openAdmin()
  expect((await ask(client, 'CreateTopics', 7, { topics: [topic] })).topics[0]!.errorCode).toBe(code)
})

test('configs are set, appended to, taken away one by one, and replaced all at once', async () => {
  const { ask, client } = await openAdmin()
  const read = async () => {
    const resources = [{ resourceType: 2, resourceName: 'snacks', configurationKeys: null }]
    const { results } = await ask(client, 'DescribeConfigs', 4, { resources })
    const set = results[0]!.configs.filter(({ configSource }) => configSource === 1)
    return Object.fromEntries(set.map(({ name, value }) => [name, value]))
  }
  const change = (name: string, configOperation: number, value: string | null) => {
    const configs = [{ name, configOperation, value }]
    return ask(client, 'IncrementalAlterConfigs', 1, {
      resources: [{ resourceType: 2, resourceName: 'snacks', configs }],
    })
  }
  await change('retention.ms', 0, '7')
  await change('cleanup.policy', 2, 'compact')
  expect(await read()).toEqual({ 'retention.ms': '7', 'cleanup.policy': 'delete,compact' })
  await change('cleanup.policy', 3, 'delete')
  await change('retention.ms', 1, null)
  expect(await read()).toEqual({ 'cleanup.policy': 'compact' })
  const configs = [{ name: 'segment.bytes', value: '1000' }]
  await ask(client, 'AlterConfigs', 2, { resources: [{ resourceType: 2, resourceName: 'snacks', configs }] })
  expect(await read()).toEqual({ 'segment.bytes': '1000' })
  const wrong = await change('nonsense', 0, '1')
  expect(wrong.responses[0]!.errorCode).toBe(codes.invalidConfig)
})
