import { beforeAll, expect, test } from 'vitest'
import { alterConfigs, incrementalAlterConfigs, listConfigResources } from '../src/configs-alteration.ts'
import { describeConfigs } from '../src/configs.ts'
import { o, openAdmin, signal } from './admin-bench.ts'
import { loadApis } from './loaded-apis.ts'

beforeAll(() =>
  loadApis(`ApiVersions Metadata DescribeConfigs IncrementalAlterConfigs AlterConfigs ListConfigResources`),
)

test('configs of topics, brokers and groups are described and changed, each with its outcome', async () => {
  const { client, run } = await openAdmin()
  const change = (type: 'topic' | 'broker' | 'group', name: string, config: string, value?: string) => ({
    type,
    name,
    changes: [{ name: config, ...(value !== undefined && { value }) }],
  })
  const changed = await run(
    incrementalAlterConfigs(
      client,
      [
        change('topic', 'snacks', 'retention.ms', '7'),
        change('broker', '1', 'log.cleaner.threads', '2'),
        change('broker', '', 'num.partitions', '3'),
        change('topic', 'nope', 'retention.ms', '7'),
      ],
      o,
    ),
  )
  expect(changed.map(({ error }) => error?.code)).toEqual([undefined, undefined, undefined, 'KAFI_TOPIC_UNKNOWN'])
  const asked = [
    { type: 'topic', name: 'snacks' },
    { type: 'broker', name: '1' },
    { type: 'broker', name: '' },
  ] as const
  const described = await run(describeConfigs(client, asked, { signal, synonyms: true }))
  const entry = described[0]?.configs.find(({ name }) => name === 'retention.ms')
  expect(entry).toMatchObject({
    value: '7',
    source: 'dynamicTopicConfig',
    readOnly: false,
    sensitive: false,
    type: 'string',
  })
  expect(entry?.synonyms?.map(({ source }) => source)).toEqual(['dynamicTopicConfig', 'defaultConfig'])
  expect(described[1]?.configs.find(({ name }) => name === 'log.cleaner.threads')?.source).toBe('dynamicBrokerConfig')
  expect(described[2]?.configs.find(({ name }) => name === 'num.partitions')?.source).toBe('dynamicDefaultBrokerConfig')
  const names = await run(describeConfigs(client, asked.slice(0, 1), { signal, names: ['segment.bytes'] }))
  expect(names[0]?.configs.map(({ name }) => name)).toEqual(['segment.bytes'])
  await run(alterConfigs(client, [{ type: 'topic', name: 'snacks', configs: new Map([['segment.bytes', '1000']]) }], o))
  const after = await run(describeConfigs(client, asked.slice(0, 1), o))
  const own = after[0]?.configs.filter(({ source }) => source === 'dynamicTopicConfig')
  expect(own?.map(({ name, value }) => [name, value])).toEqual([['segment.bytes', '1000']])
})

test('a broker that is not there, or is no number, is an argument that is wrong at once', async () => {
  const { client, run } = await openAdmin()
  for (const name of ['99', 'x', '1e9']) {
    await expect(run(describeConfigs(client, [{ type: 'broker', name }], o))).rejects.toMatchObject({
      code: 'KAFI_ARGUMENT',
      retriable: false,
    })
  }
})

test('resources that have configs are listed', async () => {
  const { client, run } = await openAdmin()
  const topics = await run(listConfigResources(client, { types: ['topic'], signal }))
  expect(topics).toEqual([{ type: 'topic', name: 'snacks' }])
})
