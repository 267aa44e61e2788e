import { walkBatches } from '@kafi/protocol'
import { expect, test } from 'vitest'
import { codes } from '../fake-broker/index.ts'
import type { RawClient } from './raw-client.ts'
import { batchOf, valuesOf } from './records.ts'
import { openSimulation, type Simulation } from './simulation.ts'

async function open(options: Parameters<typeof openSimulation>[0] = {}) {
  const simulation = await openSimulation({ brokers: 2, topics: { snacks: 1 }, ...options })
  simulation.cluster.moveLeader('snacks', 0, 0)
  return { simulation, client: await simulation.connect() }
}

async function write({ ask }: Simulation, client: RawClient, records: Uint8Array) {
  const topicData = [{ name: 'snacks', partitionData: [{ index: 0, records }] }]
  const { responses } = await ask(client, 'Produce', 11, { acks: -1, timeoutMs: 9, topicData })
  return responses[0]!.partitionResponses[0]!
}

const wanted = (fetchOffset: bigint, more: object = {}) => {
  const partitions = [{ partition: 0, fetchOffset, partitionMaxBytes: 1e6, ...more }]
  return { maxWaitMs: 500, minBytes: 1, maxBytes: 1e6, topics: [{ topic: 'snacks', partitions }] }
}

async function fetch({ ask }: Simulation, client: RawClient, fetchOffset: bigint, more: object = {}) {
  return (await ask(client, 'Fetch', 12, wanted(fetchOffset, more))).responses[0]!.partitions[0]!
}

test('a fetch at the end waits, and what is appended wakes it', async () => {
  const { simulation, client } = await open()
  const writer = await simulation.connect()
  const begun = simulation.clock.now()
  expect(await fetch(simulation, client, 0n)).toMatchObject({ errorCode: 0, highWatermark: 0n })
  expect(simulation.clock.now() - begun).toBeGreaterThanOrEqual(500)
  const waiting = client.ask('Fetch', 12, { ...wanted(0n), maxWaitMs: 60_000 })
  const sent = simulation.clock.now()
  await write(simulation, writer, batchOf(['a']))
  const { responses } = await simulation.clock.run(waiting)
  expect(valuesOf(responses[0]!.partitions[0]!.records!)).toEqual(['a'])
  expect(simulation.clock.now() - sent).toBeLessThan(100)
})

test('at least one batch comes whole however small the bounds, and the last may be cut off', async () => {
  const { simulation, client } = await open()
  const first = batchOf(['a'.repeat(100)])
  for (const value of ['a', 'b', 'c']) await write(simulation, client, batchOf([value.repeat(100)]))
  const small = await fetch(simulation, client, 0n, { partitionMaxBytes: 1 })
  expect(walkBatches(small.records!, 0, Infinity, { partial: 'throw' })).toHaveLength(1)
  const cut = await fetch(simulation, client, 0n, { partitionMaxBytes: first.length + 20 })
  expect([cut.records!.length, valuesOf(cut.records!).length]).toEqual([first.length + 20, 1])
})

test('a batch that holds the wanted offset comes whole, from before it', async () => {
  const { simulation, client } = await open()
  await write(simulation, client, batchOf(['a', 'b', 'c']))
  expect(valuesOf((await fetch(simulation, client, 2n)).records!)).toEqual(['a', 'b', 'c'])
})

test('positions outside of the log are out of range', async () => {
  const { simulation, client } = await open()
  await write(simulation, client, batchOf(['a', 'b', 'c']))
  simulation.cluster.deleteRecords('snacks', 0, 2)
  for (const offset of [1n, 4n]) {
    expect(await fetch(simulation, client, offset)).toMatchObject({ errorCode: codes.offsetOutOfRange })
  }
})

test('a leader that moved says so, and who is asked with an old epoch fences', async () => {
  const { simulation, client } = await open()
  simulation.cluster.moveLeader('snacks', 0)
  const epoch = simulation.cluster.partition('snacks', 0).log.leaderEpoch
  const there = { leaderId: 1, leaderEpoch: epoch }
  expect(await fetch(simulation, client, 0n)).toMatchObject({ errorCode: codes.notLeader, currentLeader: there })
  expect(await write(simulation, client, batchOf(['a']))).toMatchObject({
    errorCode: codes.notLeader,
    currentLeader: there,
  })
  const other = await simulation.connect(1)
  const old = { currentLeaderEpoch: epoch - 1 }
  expect(await fetch(simulation, other, 0n, old)).toMatchObject({ errorCode: codes.fencedLeaderEpoch })
})

test('a log that was truncated tells a reader where it diverged', async () => {
  const { simulation, client } = await open()
  for (const value of ['a', 'b', 'c']) await write(simulation, client, batchOf([value]))
  const { log } = simulation.cluster.partition('snacks', 0)
  const lastFetchedEpoch = log.leaderEpoch
  simulation.cluster.truncate('snacks', 0, 1)
  await write(simulation, client, batchOf(['x']))
  await write(simulation, client, batchOf(['y']))
  const answer = await fetch(simulation, client, 3n, { lastFetchedEpoch })
  expect(answer.divergingEpoch).toMatchObject({ epoch: lastFetchedEpoch, endOffset: 1n })
  const topics = [{ topic: 'snacks', partitions: [{ partition: 0, leaderEpoch: lastFetchedEpoch }] }]
  const epochs = await simulation.ask(client, 'OffsetForLeaderEpoch', 4, { topics })
  expect(epochs.topics[0]!.partitions[0]).toMatchObject({ leaderEpoch: lastFetchedEpoch, endOffset: 1n })
})

test('a topic that was made anew is not found by its old id', async () => {
  const { simulation, client } = await open()
  const { cluster, ask } = simulation
  const topicId = cluster.state.topics.get('snacks')!.id
  cluster.recreateTopic('snacks')
  const partitions = [{ partition: 0, fetchOffset: 0n }]
  const answer = await ask(client, 'Fetch', 13, { maxWaitMs: 0, topics: [{ topicId, partitions }] })
  expect(answer.responses[0]!.partitions[0]!.errorCode).toBe(codes.unknownTopicId)
})

test('compaction leaves holes, and batches of which nothing is left', async () => {
  const { simulation, client } = await open()
  const keyed = (keys: string[], values: string[]) => batchOf(values, {}, keys)
  await write(simulation, client, keyed(['a', 'b', 'c'], ['1', '2', '3']))
  await write(simulation, client, keyed(['a', 'c'], ['4', '5']))
  await write(simulation, client, keyed(['a'], ['6']))
  simulation.cluster.compact('snacks', 0)
  const { records } = await fetch(simulation, client, 0n)
  expect(valuesOf(records!)).toEqual(['2', '5', '6'])
  const ranges = walkBatches(records!).map(({ baseOffset, lastOffsetDelta, count }) => [
    baseOffset + lastOffsetDelta,
    count,
  ])
  expect(ranges).toEqual([
    [2, 1],
    [4, 1],
    [5, 1],
  ])
  await write(simulation, client, keyed(['b', 'c'], ['7', '8']))
  simulation.cluster.compact('snacks', 0)
  const again = walkBatches((await fetch(simulation, client, 0n)).records!)
  expect(again.map(({ count }) => count)).toEqual([0, 0, 1, 2])
})

test('a client is sent to the replica in its rack, and may read there', async () => {
  const { simulation, client } = await open({ racks: ['east', 'west'] })
  await write(simulation, client, batchOf(['a']))
  const request = { ...wanted(0n), rackId: 'west' }
  const sent = await simulation.ask(client, 'Fetch', 12, request)
  expect(sent.responses[0]!.partitions[0]).toMatchObject({ errorCode: 0, preferredReadReplica: 1 })
  const near = await simulation.connect(1)
  const read = await simulation.ask(near, 'Fetch', 12, request)
  expect(valuesOf(read.responses[0]!.partitions[0]!.records!)).toEqual(['a'])
})

test('what is no batch, or one that lies, is refused', async () => {
  const { simulation, client } = await open()
  const good = batchOf(['a', 'b'])
  const flipped = Uint8Array.from(good, (byte, i) => (i === 70 ? byte ^ 1 : byte))
  expect(await write(simulation, client, flipped)).toMatchObject({ errorCode: codes.corruptMessage })
  expect(await write(simulation, client, good.subarray(0, 50))).toMatchObject({ errorCode: codes.corruptMessage })
  expect(await write(simulation, client, Buffer.concat([good, good]))).toMatchObject({ errorCode: codes.invalidRecord })
  expect(await write(simulation, client, batchOf(['a'.repeat(2_000_000)]))).toMatchObject({
    errorCode: codes.messageTooLarge,
  })
  expect(simulation.cluster.partition('snacks', 0).log.endOffset).toBe(0)
})

test('offsets are found by time', async () => {
  const { simulation, client } = await open()
  await write(simulation, client, batchOf(['a', 'b', 'c']))
  const times = [1001n, 5000n, -1n, -2n, -3n]
  const partitions = times.map((timestamp) => ({ partitionIndex: 0, timestamp }))
  const { topics } = await simulation.ask(client, 'ListOffsets', 7, {
    replicaId: -1,
    topics: [{ name: 'snacks', partitions }],
  })
  expect(topics[0]!.partitions.map(({ offset }) => offset)).toEqual([1n, -1n, 3n, 0n, 2n])
})
