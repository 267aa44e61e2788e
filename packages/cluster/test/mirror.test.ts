import { type CopiedOffsets, createLogger } from '@kafi/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FakeCluster, openFakeCluster, seededRandom } from '../../../testing/fake-broker/index.ts'
import { Cluster, mapGroupOffsets, mirror, OffsetMap } from '../src/index.ts'

const stretch = (source: number, target: number, count: number, partition = 0): CopiedOffsets => {
  return { topic: 'a', partition, targetTopic: 'b', targetPartition: partition, source, target, count }
}
const at = (offset: number, partition = 0) => ({ topic: 'a', partition, offset })

test('an offset of the source is that of the same record in the copy', () => {
  const map = new OffsetMap()
  map.add([stretch(10, 0, 5), stretch(15, 5, 5), stretch(30, 12, 2), stretch(0, 100, 1, 1)])
  const found = [9, 10, 14, 19, 20, 29, 31, 32, 99].map((offset) => map.find(at(offset))?.offset)
  // In a hole it is the next record that was copied; behind all of them, the end.
  expect(found).toEqual([undefined, 0, 4, 9, 12, 12, 13, 14, 14])
  expect(map.find(at(0, 1))).toEqual({ topic: 'b', partition: 1, offset: 100 })
  expect(map.find(at(0, 2))).toBe(undefined)
})

test('a map forgets its oldest stretches, and says of what is before that it is unknown', () => {
  const map = new OffsetMap({ maxStretches: 2 })
  for (let i = 0; i < 5; i++) map.add([stretch(i * 10, i * 7, 3)])
  expect(mapGroupOffsets([at(5), at(41)], map)).toEqual({
    positions: [{ topic: 'b', partition: 0, offset: 29 }],
    unknown: [at(5)],
  })
})

let fakes: readonly [FakeCluster, FakeCluster]
let source: Cluster
let target: Cluster
const warnings: string[] = []

beforeEach(async () => {
  warnings.length = 0
  fakes = [
    await openFakeCluster({ brokers: 1, topics: { snacks: 2 } }),
    await openFakeCluster({ brokers: 1, random: seededRandom(2) }),
  ]
  const open = ({ bootstrapServers }: FakeCluster) =>
    new Cluster(
      { bootstrapServers, driver: 'socket', retryBackoffMs: 1, heartbeatIntervalMs: 20 },
      { log: createLogger(({ message }) => warnings.push(message)), defaults: { valueType: 'str' } },
    )
  source = open(fakes[0])
  target = open(fakes[1])
})

afterEach(async () => {
  await Promise.all([source.close(), target.close()])
  await Promise.all(fakes.map((fake) => fake.close()))
})

async function produce(values: readonly string[], timestamp?: number): Promise<void> {
  await using producer = source.producer('snacks')
  for (const [i, value] of values.entries()) {
    await producer.produce(value, { partition: i % 2, ...(timestamp !== undefined && { timestamp }) })
  }
  await producer.flush()
}

const valuesOf = async (cluster: Cluster) =>
  (await cluster.cat('snacks', { isolation: 'committed' }))
    .map(({ partition, value }) => `${partition} ${String(value)}`)
    .sort()

test('a mirror copies what is new round by round, exactly once, also after it was stopped', async () => {
  await produce(['a', 'b', 'c'])
  for (const more of [['d'], ['e', 'f'], []]) {
    for await (const { written } of mirror(source, 'snacks', target, { pauseMs: 1 })) if (written === 0) break
    expect(await valuesOf(target)).toEqual(await valuesOf(source))
    await produce(more)
  }
  for await (const { round } of mirror(source, 'snack*', target, { pauseMs: 1 })) if (round === 2) break
  expect(await valuesOf(target)).toEqual(['0 a', '0 c', '0 d', '0 e', '1 b', '1 f'])
})

test('groups go on in the mirror where they stood, also with other offsets there', async () => {
  await produce(['a', 'b', 'c', 'd'])
  fakes[0].deleteRecords('snacks', 0, 1)
  await source.setGroupOffsets('app', [
    { topic: 'snacks', partition: 0, offset: 2 },
    { topic: 'snacks', partition: 1, offset: 1 },
  ])
  for await (const { groups } of mirror(source, 'snacks', target, { groups: 'ap*', pauseMs: 1 })) {
    expect(groups.map(({ group }) => group)).toEqual(['app'])
    break
  }
  // The first record of partition 0 was not there to be copied, so all that follow moved.
  expect((await target.groupOffsets('app')).map(({ partition, offset }) => [partition, offset])).toEqual([
    [0, 1],
    [1, 1],
  ])
  const consumer = target.consumer('snacks', { group: 'app' })
  expect((await consumer.consume(1)).map(({ value }) => value)).toEqual(['d'])
  await consumer.close()
})

test('offsets of groups never move back, and a group with members is left alone', async () => {
  await produce(['a', 'b', 'c', 'd'])
  await source.setGroupOffsets('app', [{ topic: 'snacks', partition: 0, offset: 1 }])
  await target.touch('snacks', { partitions: 2 })
  await target.setGroupOffsets('app', [{ topic: 'snacks', partition: 0, offset: 2 }])
  for await (const { groups } of mirror(source, 'snacks', target, { groups: '*' })) {
    expect(groups).toEqual([])
    break
  }
  expect((await target.groupOffsets('app')).find(({ partition }) => partition === 0)?.offset).toBe(2)
})

test('a mirror ends with the reason of its signal', async () => {
  const stop = new AbortController()
  const rounds = async () => {
    for await (const { round } of mirror(source, 'snacks', target, { signal: stop.signal, pauseMs: 60_000 })) {
      if (round === 1) queueMicrotask(() => stop.abort(new Error('enough')))
    }
  }
  await expect(rounds()).rejects.toThrow('enough')
})

test('a copy of records that the target would delete at once says so before it writes', async () => {
  const now = Date.now()
  await produce(['a', 'b'], now - 8 * 86_400_000)
  await target.touch('short', { partitions: 2, configs: { 'retention.ms': 86_400_000 } })
  await target.touch('long', { partitions: 2, configs: { 'retention.ms': -1 } })
  await source.cp('snacks', target, 'long', { type: 'bytes' })
  expect(warnings).toEqual([])
  await source.cp('snacks', target, 'short', { type: 'bytes' })
  expect(warnings).toEqual([expect.stringContaining("older than topic 'short' keeps them (retention.ms=86400000)")])
  // What was copied before does not count.
  await source.cp('snacks', target, 'short', { type: 'bytes' })
  expect(warnings).toHaveLength(1)
})
