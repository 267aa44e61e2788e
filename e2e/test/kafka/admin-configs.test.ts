import {
  alterConfigs,
  describeCluster,
  describeConfigs,
  incrementalAlterConfigs,
  listConfigResources,
} from '@kafi/cluster'
import { afterAll, expect, test } from 'vitest'
import { openAdminTopic } from '../../clients/admin-topic.ts'
import { eventually } from '../../clients/bare-client.ts'
import { newTopic } from '../../use-service.ts'

const signal = new AbortController().signal
const o = { signal }
const opened = await openAdminTopic()
const { client, topic } = opened
afterAll(async () => {
  await opened[Symbol.asyncDispose]()
})

test('configs of topics, brokers, loggers, groups and metrics of clients are changed and described', async () => {
  const { controller, brokers } = await describeCluster(client, { operations: true, fenced: true, signal })
  expect(brokers[0]).toMatchObject({ fenced: false })
  const id = String(controller)
  const loggers = await describeConfigs(client, [{ type: 'brokerLogger', name: id }], o)
  const logger = loggers[0]?.configs[0]?.name ?? ''
  const group = newTopic('group')
  const metrics = newTopic('metrics')
  const changes = (
    type: 'topic' | 'broker' | 'brokerLogger' | 'group' | 'clientMetrics',
    name: string,
    config: string,
    value: string,
  ) => ({ type, name, changes: [{ name: config, value }] }) as const
  const changed = await incrementalAlterConfigs(
    client,
    [
      changes('topic', topic, 'retention.ms', '77777'),
      changes('broker', id, 'log.cleaner.threads', '2'),
      changes('broker', '', 'log.cleaner.dedupe.buffer.size', '134217728'),
      changes('brokerLogger', id, logger, 'INFO'),
      changes('group', group, 'consumer.session.timeout.ms', '50000'),
      changes('clientMetrics', metrics, 'interval.ms', '60000'),
    ],
    o,
  )
  expect(changed.flatMap(({ error }) => error ?? [])).toEqual([])
  const [wrong] = await incrementalAlterConfigs(client, [changes('topic', topic, 'nonsense', '1')], o)
  expect(wrong?.error).toMatchObject({
    code: 'KAFI_ARGUMENT',
    message: expect.stringContaining('nonsense') as string,
  })
  const resources = [
    { type: 'topic', name: topic },
    { type: 'broker', name: id },
    { type: 'brokerLogger', name: id },
    { type: 'group', name: group },
    { type: 'clientMetrics', name: metrics },
  ] as const
  type Described = Awaited<ReturnType<typeof describeConfigs>>
  const find = (all: Described, i: number, name: string) => all[i]?.configs.find((entry) => entry.name === name)
  const described = await eventually(
    () => describeConfigs(client, resources, { signal, synonyms: true, documentation: true }),
    (all) =>
      find(all, 0, 'retention.ms')?.value === '77777' &&
      find(all, 1, 'log.cleaner.threads')?.value === '2' &&
      find(all, 2, logger)?.value === 'INFO' &&
      find(all, 3, 'consumer.session.timeout.ms')?.value === '50000' &&
      find(all, 4, 'interval.ms')?.value === '60000',
  )
  const of = (i: number, name: string) => find(described, i, name)
  expect(of(0, 'retention.ms')).toMatchObject({ value: '77777', source: 'dynamicTopicConfig', type: 'long' })
  expect(of(0, 'retention.ms')?.documentation).toContain('retention')
  expect(of(1, 'log.cleaner.threads')).toMatchObject({ value: '2', source: 'dynamicBrokerConfig', type: 'int' })
  expect(of(2, logger)).toMatchObject({ value: 'INFO' })
  expect(of(3, 'consumer.session.timeout.ms')).toMatchObject({ value: '50000', source: 'groupConfig' })
  expect(of(4, 'interval.ms')).toMatchObject({ value: '60000', source: 'clientMetricsConfig' })
  expect(await listConfigResources(client, { types: ['clientMetrics'], signal })).toContainEqual({
    type: 'clientMetrics',
    name: metrics,
  })
  expect(await listConfigResources(client, o)).toContainEqual({ type: 'topic', name: topic })
  await alterConfigs(client, [{ type: 'topic', name: topic, configs: new Map([['retention.ms', '-1']]) }], o)
  const undo = [
    ['broker', id, 'log.cleaner.threads'],
    ['broker', '', 'log.cleaner.dedupe.buffer.size'],
    ['clientMetrics', metrics, 'interval.ms'],
  ] as const
  await incrementalAlterConfigs(
    client,
    undo.map(([type, name, config]) => ({ type, name, changes: [{ name: config }] })),
    o,
  )
})
