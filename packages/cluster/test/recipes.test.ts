import { afterEach, beforeEach, expect, test } from 'vitest'
import { sendKeyed } from '../../../examples/recipes/keyed-producer.ts'
import {
  getMessageSet,
  getMultiMessageSet,
  getOffsets,
  iterMessages,
  sendMessagesSimple,
  sendMultiMessageSet,
} from '../../../examples/recipes/message-sets.ts'
import { consumeAtOnce } from '../../../examples/recipes/multi-process-consumer.ts'
import { SimpleConsumer } from '../../../examples/recipes/simple-consumer.ts'
import { sendMessages } from '../../../examples/recipes/simple-producer.ts'
import { type FakeCluster, openFakeCluster } from '../../../testing/fake-broker/index.ts'
import { Cluster } from '../src/index.ts'

let fake: FakeCluster
let cluster: Cluster

beforeEach(async () => {
  fake = await openFakeCluster({ brokers: 1, topics: { 'my-topic': 2, other: 1 } })
  const { bootstrapServers } = fake
  cluster = new Cluster({ bootstrapServers, driver: 'socket', retryBackoffMs: 1, heartbeatIntervalMs: 20 })
})

afterEach(async () => {
  await cluster.close()
  await fake.close()
})

const values = async (topic = 'my-topic') =>
  (await cluster.cat<string>(topic, { type: 'str' })).map(({ partition, value }) => `${partition} ${value}`).sort()

test('a simple producer sends to the partitions in turn', async () => {
  await sendMessages(cluster, 'my-topic', 'some message', 'this method', 'is variadic')
  expect(await values()).toEqual(['0 is variadic', '0 some message', '1 this method'])
})

test('a keyed producer sends what has one key to one partition', async () => {
  await sendKeyed(cluster, 'my-topic', [
    ['key1', 'some message'],
    ['key2', 'this methode'],
    ['key1', 'again'],
  ])
  const messages = await cluster.cat<string, string>('my-topic', { type: 'str' })
  const places = new Map(messages.map(({ key, partition }) => [key, partition]))
  expect(messages.every(({ key, partition }) => places.get(key) === partition)).toBe(true)
})

test('a simple consumer hands out, commits and knows what is left', async () => {
  await sendMessages(cluster, 'my-topic', 'a', 'b', 'c')
  {
    await using consumer = new SimpleConsumer(cluster, 'my-group', 'my-topic')
    expect(await consumer.getMessages(2)).toHaveLength(2)
    expect(await consumer.pending()).toBe(1)
  }
  await using consumer = new SimpleConsumer(cluster, 'my-group', 'my-topic')
  expect(await consumer.getMessages(10)).toHaveLength(1)
  expect(await consumer.pending()).toBe(0)
})

test('several members consume at once, each message once', async () => {
  await sendMessages(cluster, 'my-topic', 'a', 'b', 'c', 'd')
  const stop = new AbortController()
  const heard: string[] = []
  const handle = async ({ value }: { readonly value: string }) => {
    heard.push(value)
    if (heard.length === 4) queueMicrotask(() => stop.abort(new Error('all')))
  }
  await expect(consumeAtOnce(cluster, 'my-group', 'my-topic', 2, handle, stop)).rejects.toThrow('all')
  expect(heard.sort()).toEqual(['a', 'b', 'c', 'd'])
})

test('the calls of kafka-python 0.7: message sets, offsets and pages', async () => {
  await sendMessagesSimple(cluster, 'other', 'some message', 'another message', 'and another')
  await sendMultiMessageSet(cluster, [
    { topic: 'my-topic', partition: 0, messages: ['message one', 'message two'] },
    { topic: 'my-topic', partition: 1, messages: ['nachricht ein', 'nachricht zwei'] },
  ])
  const first = { topic: 'other', partition: 0, offset: 0, count: 2 }
  const { messages, next } = await getMessageSet(cluster, first)
  expect(messages.map(({ value }) => value)).toEqual(['some message', 'another message'])
  expect((await getMessageSet(cluster, next)).messages.map(({ value }) => value)).toEqual(['and another'])
  const both = [0, 1].map((partition) => ({ topic: 'my-topic', partition, offset: 1, count: 9 }))
  const sets = await getMultiMessageSet(cluster, both)
  expect(sets.map((set) => set.messages.map(({ value }) => value))).toEqual([['message two'], ['nachricht zwei']])
  const offsets = [-2, -1, 0].map((time) => getOffsets(cluster, { topic: 'other', partition: 0, time }))
  expect(await Promise.all(offsets)).toEqual([0, 3, 0])
  const read: string[] = []
  for await (const { value } of iterMessages(cluster, { ...first, count: 1 })) read.push(value)
  expect(read).toHaveLength(3)
  for await (const { value } of iterMessages(cluster, { ...first, count: 1 }, { auto: false })) read.push(value)
  expect(read).toHaveLength(4)
})
