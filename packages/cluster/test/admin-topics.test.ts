import { beforeAll, expect, test } from 'vitest'
import { listEachOffset } from '../src/list-offsets.ts'
import { deleteRecords } from '../src/records-deletion.ts'
import { createTopics } from '../src/topic-creation.ts'
import { deleteTopics } from '../src/topic-deletion.ts'
import { describeTopics } from '../src/topic-description.ts'
import { listTopicOffsets } from '../src/topic-offsets.ts'
import { createPartitions } from '../src/topic-partitions.ts'
import { o, openAdmin, signal } from './admin-bench.ts'
import { loadApis } from './loaded-apis.ts'
import { put } from './reader-fixture.ts'

beforeAll(() => loadApis(`ApiVersions Metadata CreateTopics DeleteTopics CreatePartitions DeleteRecords ListOffsets`))

test('one topic of several that fails is told with its error, and the others are made', async () => {
  const { client, run, cluster } = await openAdmin()
  const configs = new Map([['retention.ms', '5']])
  const results = await run(
    createTopics(
      client,
      [
        { topic: 'pies', partitions: 2, configs },
        { topic: 'snacks' },
        { topic: 'a/b' },
        {
          topic: 'own',
          assignments: [
            [1, 2],
            [2, 0],
          ],
        },
      ],
      o,
    ),
  )
  expect(results.map(({ error }) => error?.code)).toEqual([
    undefined,
    'KAFI_TOPIC_EXISTS',
    'KAFI_TOPIC_NAME',
    undefined,
  ])
  expect(results[0]).toMatchObject({ topic: 'pies', partitions: 2, replicationFactor: 3 })
  expect(results[0]?.configs?.get('retention.ms')).toBe('5')
  expect(cluster.partition('own', 1).replicas).toEqual([2, 0])
})

test('what is checked alone is not made', async () => {
  const { client, run, cluster } = await openAdmin()
  const check = { signal, validateOnly: true }
  expect(await run(createTopics(client, [{ topic: 'pies' }], check))).toMatchObject([{ topic: 'pies' }])
  expect(cluster.state.topics.has('pies')).toBe(false)
  const [refused] = await run(createPartitions(client, [{ topic: 'snacks', partitions: 1 }], check))
  expect(refused?.error?.code).toBe('KAFI_ARGUMENT')
})

test('topics are described and deleted by name and by id', async () => {
  const { client, run, cluster } = await openAdmin()
  const [one, missing] = await run(describeTopics(client, ['snacks', 'nope'], { signal, operations: true }))
  expect(one).toMatchObject({ topic: 'snacks', internal: false, partitions: [{ partition: 0 }, { partition: 1 }] })
  expect(missing?.error?.code).toBe('KAFI_TOPIC_UNKNOWN')
  const id = { id: one?.id ?? '' }
  expect((await run(describeTopics(client, [id], o)))[0]?.topic).toBe('snacks')
  expect(await run(deleteTopics(client, [id], o))).toEqual([{ topic: 'snacks', ...id }])
  expect(cluster.state.topics.has('snacks')).toBe(false)
  const [gone] = await run(deleteTopics(client, [id], o))
  expect(gone?.error?.code).toBe('KAFI_TOPIC_UNKNOWN')
})

test('items that a controller puts off are asked for again, and those alone', async () => {
  const { client, run, cluster } = await openAdmin()
  cluster.faults.on('CreateTopics', { fault: { kind: 'error', code: 89, topic: 'pies' }, times: 2 })
  const results = await run(createTopics(client, [{ topic: 'pies' }, { topic: 'cakes' }], o))
  expect(results.map(({ error }) => error)).toEqual([undefined, undefined])
})

test('records are deleted per partition, and one that fails does not hide the other', async () => {
  const bench = await openAdmin()
  put(bench, ['a', 'b'])
  const before = [
    { topic: 'snacks', partition: 0, offset: 1 },
    { topic: 'snacks', partition: 1, offset: 9 },
    { topic: 'nope', partition: 0, offset: 1 },
  ]
  const results = await bench.run(deleteRecords(bench.client, before, o))
  expect(results.map(({ lowWatermark, error }) => [lowWatermark, error?.code])).toEqual([
    [1, undefined],
    [-1, 'KAFI_OFFSET_RANGE'],
    [-1, 'KAFI_TOPIC_UNKNOWN'],
  ])
})

test('offsets are listed by every spec, each with its outcome', async () => {
  const bench = await openAdmin()
  put(bench, ['a', 'b', 'c'])
  const ask = (at: Parameters<typeof listEachOffset>[1][number]['at'], partition = 0) => ({
    topic: 'snacks',
    partition,
    at,
  })
  const asked = [
    ask('earliest'),
    ask('latest'),
    ask('maxTimestamp'),
    ask(1001),
    ask('earliestLocal'),
    ask('latestTiered'),
    ask('latest', 7),
  ]
  const found = await bench.run(listEachOffset(bench.client, asked, o))
  expect(found.slice(0, 6).map((outcome) => (outcome.error ? -9 : outcome.value.offset))).toEqual([0, 3, 2, 1, 0, -1])
  expect(found[6]?.error?.code).toBe('KAFI_PARTITION_UNKNOWN')
  const old = await openAdmin({ versions: '2.8' })
  await expect(
    old.run(listEachOffset(old.client, [ask('maxTimestamp')], o)).then(([one]) => one?.error?.code),
  ).resolves.toBe('KAFI_UNSUPPORTED')
})

test('offsets of whole topics are listed by partition, and a topic that is not there has its error', async () => {
  const { client, run, ...bench } = await openAdmin()
  put({ client, ...bench }, ['a', 'b', 'c'])
  const questions = [
    { topic: 'snacks', at: 'latest' },
    { topic: 'nope', at: 'latest' },
    { topic: 'snacks', partition: 0, at: 'earliest' },
    { topic: 'snacks', partition: 9, at: 'earliest' },
  ] as const
  const found = await run(listTopicOffsets(client, questions, o))
  expect(found.map(({ topic, partition, offset, error }) => [topic, partition, offset, error?.code])).toEqual([
    ['snacks', 0, 3, undefined],
    ['snacks', 1, 0, undefined],
    ['nope', -1, -1, 'KAFI_TOPIC_UNKNOWN'],
    ['snacks', 0, 0, undefined],
    ['snacks', 9, -1, 'KAFI_PARTITION_UNKNOWN'],
  ])
})
