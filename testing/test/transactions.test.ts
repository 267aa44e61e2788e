import { expect, test } from 'vitest'
import { codes } from '../fake-broker/index.ts'
import type { RawClient } from './raw-client.ts'
import { batchOf, valuesOf } from './records.ts'
import { openSimulation, type Simulation } from './simulation.ts'

interface Producer {
  readonly producerId: bigint
  readonly producerEpoch: number
}

async function open() {
  const simulation = await openSimulation({ brokers: 1, topics: { orders: 1 } })
  return { simulation, client: await simulation.connect() }
}

async function init({ ask }: Simulation, client: RawClient, timeoutMs = 60_000) {
  const answer = await ask(client, 'InitProducerId', 4, { transactionalId: 't', transactionTimeoutMs: timeoutMs })
  expect(answer.errorCode).toBe(codes.none)
  return { producerId: answer.producerId, producerEpoch: answer.producerEpoch }
}

async function write(
  simulation: Simulation,
  client: RawClient,
  producer: Producer,
  values: string[],
  baseSequence = 0,
) {
  const topics = [{ name: 'orders', partitions: [0] }]
  const { producerId, producerEpoch } = producer
  const claim = {
    v3AndBelowTransactionalId: 't',
    v3AndBelowProducerId: producerId,
    v3AndBelowProducerEpoch: producerEpoch,
  }
  const added = await simulation.ask(client, 'AddPartitionsToTxn', 3, { ...claim, v3AndBelowTopics: topics })
  const code = added.resultsByTopicV3AndBelow[0]!.resultsByPartition[0]!.partitionErrorCode
  if (code !== codes.none) return code
  const records = batchOf(values, { ...producer, baseSequence, transactional: true })
  const topicData = [{ name: 'orders', partitionData: [{ index: 0, records }] }]
  const produced = await simulation.ask(client, 'Produce', 9, {
    transactionalId: 't',
    acks: -1,
    timeoutMs: 9,
    topicData,
  })
  return produced.responses[0]!.partitionResponses[0]!.errorCode
}

async function end({ ask }: Simulation, client: RawClient, producer: Producer, committed: boolean) {
  return (await ask(client, 'EndTxn', 3, { transactionalId: 't', ...producer, committed })).errorCode
}

async function fetch({ ask }: Simulation, client: RawClient, isolationLevel: number) {
  const topics = [{ topic: 'orders', partitions: [{ partition: 0, fetchOffset: 0n, partitionMaxBytes: 1e6 }] }]
  const answer = await ask(client, 'Fetch', 12, { maxWaitMs: 0, minBytes: 1, isolationLevel, topics })
  return answer.responses[0]!.partitions[0]!
}

test('readers of committed records stop before a transaction that is open, and are told what was aborted', async () => {
  const { simulation, client } = await open()
  const producer = await init(simulation, client)
  expect(await write(simulation, client, producer, ['a', 'b'])).toBe(codes.none)
  expect(valuesOf((await fetch(simulation, client, 1)).records!)).toEqual([])
  expect(valuesOf((await fetch(simulation, client, 0)).records!)).toEqual(['a', 'b'])
  expect(await end(simulation, client, producer, false)).toBe(codes.none)
  expect(await write(simulation, client, producer, ['c'], 2)).toBe(codes.none)
  expect(await end(simulation, client, producer, true)).toBe(codes.none)
  const read = await fetch(simulation, client, 1)
  expect(read.abortedTransactions).toEqual([{ producerId: producer.producerId, firstOffset: 0n }])
  expect(read).toMatchObject({ highWatermark: 5n, lastStableOffset: 5n })
  expect(valuesOf(read.records!)).toEqual(['a', 'b', 'c'])
})

test('who takes over a transactional id fences the other and aborts what it had open', async () => {
  const { simulation, client } = await open()
  const old = await init(simulation, client)
  await write(simulation, client, old, ['a'])
  const next = await init(simulation, client)
  expect(next).toEqual({ producerId: old.producerId, producerEpoch: old.producerEpoch + 1 })
  expect(await write(simulation, client, old, ['b'], 1)).toBe(codes.producerFenced)
  expect(await end(simulation, client, old, true)).toBe(codes.producerFenced)
  expect((await fetch(simulation, client, 1)).abortedTransactions).toHaveLength(1)
})

test('a transaction that outlives its timeout is aborted and its producer fenced', async () => {
  const { simulation, client } = await open()
  const producer = await init(simulation, client, 5_000)
  await write(simulation, client, producer, ['a'])
  await simulation.clock.advance(6_000)
  expect(await end(simulation, client, producer, true)).toBe(codes.producerFenced)
  expect(await fetch(simulation, client, 1)).toMatchObject({
    lastStableOffset: 2n,
    abortedTransactions: [{ firstOffset: 0n }],
  })
})

test('a commit that is repeated is done once, and an abort of what is committed is refused', async () => {
  const { simulation, client } = await open()
  const producer = await init(simulation, client)
  await write(simulation, client, producer, ['a'])
  expect(await end(simulation, client, producer, true)).toBe(codes.none)
  expect(await end(simulation, client, producer, true)).toBe(codes.none)
  expect(await end(simulation, client, producer, false)).toBe(codes.invalidTxnState)
  expect(simulation.cluster.partition('orders', 0).log.endOffset).toBe(2)
})

test('EndTxn 5 raises the epoch, and its repetition gives the same epoch', async () => {
  const { simulation, client } = await open()
  const producer = await init(simulation, client)
  await write(simulation, client, producer, ['a'])
  const request = { transactionalId: 't', ...producer, committed: true }
  const first = await simulation.ask(client, 'EndTxn', 5, request)
  expect(first).toMatchObject({
    errorCode: 0,
    producerId: producer.producerId,
    producerEpoch: producer.producerEpoch + 1,
  })
  expect(await simulation.ask(client, 'EndTxn', 5, request)).toEqual(first)
})

test('a batch again is answered with the offset it has, a gap is refused', async () => {
  const { simulation, client } = await open()
  const { ask } = simulation
  const { producerId } = await ask(client, 'InitProducerId', 4, { transactionalId: null, transactionTimeoutMs: 1 })
  const send = async (values: string[], baseSequence: number) => {
    const records = batchOf(values, { producerId, producerEpoch: 0, baseSequence })
    const topicData = [{ name: 'orders', partitionData: [{ index: 0, records }] }]
    const { responses } = await ask(client, 'Produce', 9, { acks: -1, timeoutMs: 9, topicData })
    const { errorCode, baseOffset } = responses[0]!.partitionResponses[0]!
    return [errorCode, baseOffset]
  }
  expect(await send(['a', 'b'], 0)).toEqual([codes.none, 0n])
  expect(await send(['c'], 2)).toEqual([codes.none, 2n])
  expect(await send(['a', 'b'], 0)).toEqual([codes.none, 0n])
  expect(await send(['x'], 4)).toEqual([codes.outOfOrderSequence, -1n])
})

test('offsets of a transaction hold once it is committed, and are unstable until then', async () => {
  const { simulation, client } = await open()
  const { ask } = simulation
  const producer = await init(simulation, client)
  const claim = { transactionalId: 't', ...producer, groupId: 'g' }
  expect((await ask(client, 'AddOffsetsToTxn', 3, claim)).errorCode).toBe(codes.none)
  const topics = [{ name: 'orders', partitions: [{ partitionIndex: 0, committedOffset: 9n, committedMetadata: '' }] }]
  await ask(client, 'TxnOffsetCommit', 3, { ...claim, topics })
  const read = async () => {
    const groups = [{ groupId: 'g', topics: [{ name: 'orders', partitionIndexes: [0] }] }]
    const { groups: answered } = await ask(client, 'OffsetFetch', 8, { groups, requireStable: true })
    return answered[0]!.topics[0]!.partitions[0]!
  }
  expect(await read()).toMatchObject({ errorCode: codes.unstableOffsetCommit, committedOffset: -1n })
  expect(await end(simulation, client, producer, true)).toBe(codes.none)
  expect(await read()).toMatchObject({ errorCode: codes.none, committedOffset: 9n })
})
