import type { Wait } from '@kafi/core'
import { beforeAll, expect, test } from 'vitest'
import { clusterTopics } from '../src/topics.ts'
import { loadApis } from './loaded-apis.ts'
import { openBench, put, signal } from './reader-fixture.ts'
import type { FakeClusterOptions } from '../../../testing/fake-broker/index.ts'

const o: Wait = { signal }

beforeAll(() =>
  loadApis(`ApiVersions Metadata CreateTopics DeleteTopics CreatePartitions DeleteRecords ListOffsets DescribeConfigs
    IncrementalAlterConfigs AlterConfigs`),
)

async function openTopics(options: FakeClusterOptions = {}) {
  const bench = await openBench(options)
  const { clock, client } = bench
  const topics = clusterTopics(client)
  const run = <T>(work: Promise<T>) => clock.run(work)
  const create = (topic: string, partitions = 1, configs: Record<string, string> = {}) =>
    run(topics.create({ topic, partitions, configs: new Map(Object.entries(configs)), signal }))
  return { ...bench, topics, run, create }
}

test('a topic that was made is listed with its id, its configs are set, and every broker knows it', async () => {
  const { run, topics, create, client } = await openTopics()
  await create('pies', 3, { 'retention.ms': '5' })
  const listed = await run(topics.list(o))
  expect(listed.find(({ topic }) => topic === 'pies')).toMatchObject({ partitions: 3, internal: false })
  expect(new Set(listed.map(({ id }) => id)).size).toBe(2)
  expect((await run(topics.configs!('pies', new Map(), o))).get('retention.ms')).toBe('5')
  for (const node of [0, 1, 2]) {
    const answer = await run(client.askMetadata({ node }, ['pies'], o))
    expect(answer.topics[0]?.partitions).toHaveLength(3)
  }
})

test('a topic that is there is not made again', async () => {
  const { create } = await openTopics()
  await expect(create('snacks')).rejects.toMatchObject({ code: 'KAFI_TOPIC_EXISTS' })
})

test('a topic whose answer was lost counts as made, and one that was there before does not', async () => {
  const { create, cluster } = await openTopics()
  cluster.faults.on('CreateTopics', { fault: { kind: 'dropAfter' }, times: 1 })
  await create('pies', 2)
  expect(cluster.partition('pies', 1).index).toBe(1)
  cluster.faults.on('CreateTopics', { fault: { kind: 'dropAfter' }, times: 1 })
  await expect(create('snacks')).rejects.toMatchObject({ code: 'KAFI_TOPIC_EXISTS' })
})

test('a topic is removed once, though the answer was lost, and an unknown one is said to be unknown at once', async () => {
  const { run, topics, cluster, clock } = await openTopics()
  cluster.faults.on('DeleteTopics', { fault: { kind: 'dropAfter' }, times: 1 })
  await run(topics.remove(['snacks'], o))
  expect(cluster.state.topics.has('snacks')).toBe(false)
  const began = clock.now()
  await expect(run(topics.remove(['snacks'], o))).rejects.toMatchObject({ code: 'KAFI_TOPIC_UNKNOWN' })
  await expect(run(topics.watermarks(['snacks'], o))).rejects.toMatchObject({ code: 'KAFI_TOPIC_UNKNOWN' })
  await expect(run(topics.extend!('snacks', 3, o))).rejects.toMatchObject({ code: 'KAFI_TOPIC_UNKNOWN' })
  await expect(run(topics.configs!('snacks', new Map(), o))).rejects.toMatchObject({ code: 'KAFI_TOPIC_UNKNOWN' })
  await expect(run(topics.configs!('snacks', new Map([['retention.ms', '1']]), o))).rejects.toMatchObject({
    code: 'KAFI_TOPIC_UNKNOWN',
  })
  expect(clock.now() - began).toBeLessThan(1000)
})

test('a topic grows, and does not shrink', async () => {
  const { run, topics, cluster } = await openTopics()
  cluster.faults.on('CreatePartitions', { fault: { kind: 'dropAfter' }, times: 1 })
  await run(topics.extend!('snacks', 4, o))
  expect(cluster.partition('snacks', 3).index).toBe(3)
  await expect(run(topics.extend!('snacks', 2, o))).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
})

test('a controller that moved and one that went down are found again', async () => {
  const { run, create, topics, cluster } = await openTopics({ versions: '2.8' })
  await run(topics.list(o))
  await run(cluster.stopBroker(0))
  await create('pies')
  await run(cluster.startBroker(0))
  await create('cakes')
  expect([...cluster.state.topics.keys()]).toEqual(['snacks', 'pies', 'cakes'])
})

test('watermarks show start, end and the end of what a committed reader sees', async () => {
  const { run, topics, ...bench } = await openTopics({ topics: { snacks: 2 } })
  put(bench, ['a', 'b', 'c'])
  put(bench, ['d'], { producerId: 7n, producerEpoch: 0, baseSequence: 0, transactional: true })
  bench.cluster.deleteRecords('snacks', 0, 1)
  expect(await run(topics.watermarks(['snacks'], o))).toEqual([
    { topic: 'snacks', partition: 0, start: 1, end: 4, stable: 3 },
    { topic: 'snacks', partition: 1, start: 0, end: 0, stable: 0 },
  ])
})

test('watermarks follow a leader that moves while they are asked for', async () => {
  const { run, topics, ...bench } = await openTopics()
  put(bench, ['a', 'b'])
  await run(topics.watermarks(['snacks'], o))
  bench.cluster.moveLeader('snacks', 0)
  const asking = topics.watermarks(['snacks'], o)
  bench.cluster.moveLeader('snacks', 0)
  expect(await run(asking)).toMatchObject([{ start: 0, end: 2 }])
})

test('offsets are found by time, several in one partition too', async () => {
  const { run, topics, ...bench } = await openTopics()
  put(bench, ['a', 'b', 'c'])
  const at = [0, 1000, 1001, 1002, 1003].map((timestamp) => ({ topic: 'snacks', partition: 0, timestamp }))
  expect((await run(topics.offsetsAt!(at, o))).map(({ offset }) => offset)).toEqual([0, 0, 1, 2, -1])
})

test('records are deleted before an offset, all of them by -1, and not beyond the end', async () => {
  const { run, topics, ...bench } = await openTopics({ topics: { snacks: 2 } })
  put(bench, ['a', 'b', 'c'])
  const before = (offset: number) => run(topics.deleteBefore!([{ topic: 'snacks', partition: 0, offset }], o))
  expect(await before(2)).toEqual([{ topic: 'snacks', partition: 0, start: 2, end: 3, stable: 3 }])
  await expect(before(4)).rejects.toMatchObject({ code: 'KAFI_OFFSET_RANGE' })
  expect(await before(-1)).toEqual([{ topic: 'snacks', partition: 0, start: 3, end: 3, stable: 3 }])
})

test('configs are changed and put back to their defaults, also on brokers that know whole sets alone', async () => {
  for (const versions of ['4.3', '0.11.0'] as const) {
    const { run, topics } = await openTopics({ versions })
    const change = async (changes: Record<string, string | null>) =>
      run(topics.configs!('snacks', new Map(Object.entries(changes)), o))
    const usual = (await change({})).get('retention.ms')
    expect((await change({ 'retention.ms': '7', 'cleanup.policy': 'compact' })).get('retention.ms')).toBe('7')
    const after = await change({ 'retention.ms': null })
    expect([after.get('retention.ms'), after.get('cleanup.policy')]).toEqual([usual, 'compact'])
    await expect(change({ nonsense: '1' })).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
  }
})

test.each(['0.8.2', '0.9.0'] as const)('Kafka %s says how topics are made there', async (versions) => {
  const { run, topics, create, ...bench } = await openTopics({ versions })
  await expect(create('pies')).rejects.toThrow(/kafka-topics.sh --create/)
  await expect(run(topics.remove(['snacks'], o))).rejects.toMatchObject({ code: 'KAFI_UNSUPPORTED' })
  await expect(run(topics.extend!('snacks', 3, o))).rejects.toMatchObject({ code: 'KAFI_UNSUPPORTED' })
  await expect(run(topics.deleteBefore!([], o))).rejects.toMatchObject({ code: 'KAFI_UNSUPPORTED' })
  await expect(run(topics.configs!('snacks', new Map(), o))).rejects.toThrow(/kafka-configs.sh/)
  const at = [{ topic: 'snacks', partition: 0, timestamp: 5 }]
  await expect(run(topics.offsetsAt!(at, o))).rejects.toMatchObject({ code: 'KAFI_UNSUPPORTED' })
  put(bench, ['a'])
  expect(await run(topics.watermarks(['snacks'], o))).toMatchObject([{ start: 0, end: 1, stable: 1 }])
  expect((await run(topics.list(o))).map(({ topic, id }) => [topic, id])).toEqual([['snacks', 'snacks']])
})

test.each(['0.8.2', '0.10.2', '2.8', '4.3'] as const)(
  'asking Kafka %s for a topic does not make it',
  async (versions) => {
    const { run, topics, cluster } = await openTopics({ versions })
    await expect(run(topics.watermarks(['nope'], o))).rejects.toMatchObject({ code: 'KAFI_TOPIC_UNKNOWN' })
    expect([...cluster.state.topics.keys()]).toEqual(['snacks'])
  },
)

test('a topic is made and removed on Kafka 0.10.2', async () => {
  const { run, topics, create, cluster } = await openTopics({ versions: '0.10.2' })
  await create('pies', 2)
  await run(topics.remove(['pies'], o))
  expect([...cluster.state.topics.keys()]).toEqual(['snacks'])
})

test('a call is given up by its signal, and leaves no timer', async () => {
  const { topics, cluster, clock, run } = await openTopics({ brokers: 1 })
  await run(topics.list(o))
  const pending = clock.pending
  cluster.pauseBroker(0)
  const stop = new AbortController()
  const asking = topics.list({ signal: stop.signal })
  stop.abort(new Error('enough'))
  await expect(run(asking)).rejects.toThrow('enough')
  cluster.resumeBroker(0)
  await clock.advance(10_000)
  expect(clock.pending).toBe(pending)
})

test('names like __proto__ are topics like any other', async () => {
  const { run, topics, create } = await openTopics()
  for (const name of ['__proto__', 'constructor', 'toString']) {
    await create(name, 2)
    expect(await run(topics.watermarks([name], o))).toHaveLength(2)
    await run(topics.remove([name], o))
  }
})
