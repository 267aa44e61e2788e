import { recordsOf, type Headers, type Message } from '@kafi/core'
import { encodeBatch, type EncodeOptions, readHeader } from '@kafi/protocol'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { codes, type FakeCluster, type Fault, openFakeCluster } from '../../../testing/fake-broker/index.ts'
import { appendBatchTo, endTransactionIn } from '../../../testing/fake-broker/state/partition.ts'
import { Cluster } from '../src/index.ts'
import { storedIn } from './writer-simulation.ts'

// kafkajs 2.2.4 is the default transport, and does each of the following wrong where its own producer, consumer and codec
// are used. Here none of them is.

const [notEnoughReplicas, topicDenied, groupDenied] = [19, 29, 30]

let fake: FakeCluster

beforeEach(async () => {
  fake = await openFakeCluster({ brokers: 2, topics: { one: 1, four: 4 } })
})

afterEach(() => fake.close())

function put(values: readonly string[], options: EncodeOptions = {}, headers: Headers = []): void {
  const rows = values.map((value, i) => ({
    offset: i,
    timestamp: 1_000 + i,
    key: null,
    value: Buffer.from(value),
    headers,
  }))
  const bytes = encodeBatch(recordsOf(rows), options)
  appendBatchTo(fake.partition('one', 0), bytes, readHeader(bytes, 0), { now: 1, appendTime: false })
}

/** Lets requests to produce fail so; answers with how many did. */
function strike(fault: Fault, rule: { readonly brokerId?: number; readonly times?: number }): () => number {
  let count = 0
  const counted = () => {
    count += 1
    return fault
  }
  fake.faults.on('Produce', { fault: counted, ...rule })
  return () => count
}

function storedInFour(): string[] {
  return [0, 1, 2, 3].flatMap((partition) => storedIn(fake, 'four', partition))
}

function valuesOf(messages: readonly Message[]): unknown[] {
  return messages.map(({ value }) => value)
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => String(i))
const byNumber = (a: string, b: string) => Number(a) - Number(b)

describe.each(['kafkajs', 'socket'] as const)('over %s', (driver) => {
  const connect = (more: Record<string, unknown> = {}) =>
    new Cluster({ bootstrapServers: fake.bootstrapServers, driver, retryBackoffMs: 5, ...more })

  // sendMessages.js runs the partitioner again over all messages and skips the brokers that have answered.
  test('keyless messages survive a leader that is none any more: none is lost, none is there twice', async () => {
    const struck = strike({ kind: 'error', code: codes.notLeader }, { brokerId: 1 })
    await using cluster = connect({ enableIdempotence: false })
    await using producer = cluster.producer('four', { type: 'str', batchSize: 5 })
    for (const value of numbers(41)) await producer.produce(value)
    await producer.flush()
    expect(storedInFour().sort(byNumber)).toEqual(numbers(41))
    expect(struck()).toBe(1)
  })

  // sendMessages.js repeats the whole request of a broker where one partition of it failed.
  test('what one partition refuses is sent again for that partition alone, also without idempotence', async () => {
    const fault = { kind: 'error', code: notEnoughReplicas, topic: 'four', partition: 2 } as const
    const struck = strike(fault, { times: 2 })
    await using cluster = connect({ enableIdempotence: false })
    await using producer = cluster.producer('four', { type: 'str' })
    const values = numbers(40)
    await producer.produceMany(values.map((value, i) => ({ value, partition: i % 4 })))
    await producer.flush()
    expect(storedInFour().sort(byNumber)).toEqual(values)
    expect(struck()).toBe(2)
  })

  // A null value of a header throws, names are sorted as an object's are, and some come back with a function in them.
  test('headers are a list: null apart from empty, in order, repeated, whatever they are called', async () => {
    const headers: Headers = [
      ['b', Buffer.from('1')],
      ['7', null],
      ['a', Buffer.alloc(0)],
      ['b', Buffer.from([0xff])],
      ...['__proto__', 'constructor', 'toString', '1', ''].map((name) => [name, Buffer.from(name)] as const),
    ]
    await using cluster = connect()
    await using producer = cluster.producer('one', { type: 'str' })
    await producer.produce('x', { headers, flush: true })
    const [message] = await cluster.cat('one', { type: 'str' })
    expect(message?.headers).toEqual(headers)
  })

  // The decoder copies all headers so far for each one.
  test('a record may have very many headers', async () => {
    const headers = numbers(20_000).map((name) => [name, Buffer.from(name)] as const)
    put(['x'], {}, headers)
    await using cluster = connect()
    const [message] = await cluster.cat('one', { type: 'str' })
    expect(message?.headers).toEqual(headers)
  })

  // Timestamps are sorted as text.
  test('the first and the last time of a batch are numbers in their order', async () => {
    await using cluster = connect()
    await using producer = cluster.producer('one', { type: 'str' })
    const times = [5, 1_732_660_705_555, 999]
    await producer.produceMany(times.map((timestamp) => ({ value: 'x', timestamp })))
    await producer.flush()
    const headers = fake.partition('one', 0).log.batches.map(({ header }) => header)
    expect(headers.reduce((most, { maxTimestamp }) => Math.max(most, maxTimestamp), 0)).toBe(1_732_660_705_555)
    expect((await cluster.cat('one', { type: 'str' })).map(({ timestamp }) => timestamp)).toEqual(times)
  })

  // The position stays where it is when a batch has no records left.
  test('a batch that compaction has emptied is passed', async () => {
    const put2 = (keys: readonly string[], value: string) => {
      const rows = keys.map((key, offset) => ({
        ...{ offset, timestamp: 1, key: Buffer.from(key), value: Buffer.from(value), headers: [] },
      }))
      const bytes = encodeBatch(recordsOf(rows))
      appendBatchTo(fake.partition('one', 0), bytes, readHeader(bytes, 0), { now: 1, appendTime: false })
    }
    put2(['a', 'b'], '1')
    put2(['a', 'b'], '2')
    put2(['c'], '3')
    fake.compact('one', 0)
    await using cluster = connect()
    expect(valuesOf(await cluster.cat('one', { type: 'str' }))).toEqual(['2', '2', '3'])
    expect(valuesOf(await cluster.cat('one', { type: 'str', start: 1 }))).toEqual(['2', '2', '3'])
  })

  // filterAbortedMessages.js takes one aborted transaction a record off its list.
  test('of two aborted transactions that began before the first record that is read, no record is seen', async () => {
    const transactional = (producerId: bigint) => ({
      producerId,
      producerEpoch: 0,
      baseSequence: 0,
      transactional: true,
    })
    put(['a'], transactional(1n))
    put(['b'], transactional(2n))
    put(['a'], { ...transactional(1n), baseSequence: 1 })
    put(['b'], { ...transactional(2n), baseSequence: 1 })
    put(['seen'])
    for (const producerId of [1n, 2n]) {
      endTransactionIn(fake.partition('one', 0), { kind: 'abort', producerId, producerEpoch: 0, now: 1 })
    }
    await using cluster = connect()
    for (const start of [0, 1, 2, 3, 4]) {
      expect(valuesOf(await cluster.cat('one', { type: 'str', start }))).toEqual(['seen'])
    }
  })

  // Checksums are not looked at.
  test('a bit that was flipped is found', async () => {
    put(['hello'])
    const [batch] = fake.partition('one', 0).log.batches
    batch!.bytes[batch!.bytes.length - 2]! ^= 1
    await using cluster = connect()
    await expect(cluster.cat('one', { type: 'str' })).rejects.toMatchObject({ code: 'KAFI_CORRUPT' })
  })

  // `push(...batch)` is a RangeError from some 125,000 records on.
  test('a batch may have 200,000 records', async () => {
    put(Array<string>(200_000).fill('x'))
    await using cluster = connect()
    expect(await cluster.wc('one')).toMatchObject({ messages: 200_000 })
    const { value, read } = await cluster.foldl('one', (sum: number, { offset }) => sum + offset, 0, { type: 'str' })
    expect({ value, read }).toEqual({ value: (199_999 * 200_000) / 2, read: 200_000 })
  })

  // Calls that nobody waits for overtake each other, and some are dropped as duplicates.
  test('calls that nobody waited for are all there, once and in order', async () => {
    fake.faults.on('Produce', { fault: { kind: 'dropAfter' }, skip: 2, times: 2 })
    await using cluster = connect()
    await using producer = cluster.producer('four', { type: 'str', batchSize: 20, maxInFlight: 5 })
    const values = numbers(2_000)
    const calls = values.map((value, i) => producer.produce(value, { partition: i % 4 }))
    await Promise.all(calls)
    await producer.flush()
    for (const partition of [0, 1, 2, 3]) {
      expect(storedIn(fake, 'four', partition)).toEqual(values.filter((_, i) => i % 4 === partition))
    }
  })

  // An error that cannot be retried stops the consumer with an event that few listen to.
  test('what ends reading rejects the iterator and the consumer', async () => {
    put(['a'])
    fake.faults.on('Fetch', { fault: { kind: 'error', code: topicDenied }, times: Infinity })
    await using cluster = connect()
    await expect(cluster.read('one', { follow: true, idleMs: Infinity }).next()).rejects.toMatchObject({
      code: 'KAFI_DENIED',
    })
    fake.faults.on('JoinGroup', { fault: { kind: 'error', code: groupDenied }, times: Infinity })
    await using consumer = cluster.consumer('one', { group: 'app', follow: true, idleMs: -1 })
    await expect(consumer.consume(1)).rejects.toMatchObject({ code: 'KAFI_DENIED' })
  })
})
