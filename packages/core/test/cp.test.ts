import { expect, test } from 'vitest'
import { cat } from '../src/cat.ts'
import { cp } from '../src/cp.ts'
import { producer } from '../src/producer.ts'
import type { Storage } from '../src/storage.ts'
import { openToy } from './toy.ts'

async function fill(storage: Storage, topic: string, count = 3, partitions = 1): Promise<void> {
  await using p = producer(storage, topic, { partitions, now: () => 1_700_000_000_000 })
  for (let i = 0; i < count; i += 1) {
    await p.produce({ bla: i }, { key: `k${i}`, partition: i % partitions, headers: i % 2 ? { h: 'v' } : null })
  }
}

const values = (messages: readonly { value: unknown }[]) => messages.map(({ value }) => value)

test('bytes are copied as they are, partition by partition, into a topic that is made', async () => {
  await using storage = openToy()
  await using target = openToy()
  await fill(storage, 't', 10, 3)
  const result = await cp(storage, 't', target, 'copy', { type: 'bytes', offsets: true })
  expect(result).toMatchObject({ read: 10, written: 10, resumed: [] })
  expect(result.offsets).toContainEqual({
    topic: 't',
    partition: 0,
    targetTopic: 'copy',
    targetPartition: 0,
    source: 0,
    target: 0,
    count: 4,
  })
  const source = await cat(storage, 't', { type: 'bytes' })
  const copy = await cat(target, 'copy', { type: 'bytes' })
  expect(copy).toEqual(source.map((message) => ({ ...message, topic: 'copy' })))
})

test('a function changes messages; what it leaves out is the source of it', async () => {
  await using storage = openToy()
  await fill(storage, 't')
  const plus42 = (message: { value: { bla: number } }) => ({ key: 'k', value: { bla: message.value.bla + 42 } })
  expect(await cp<{ bla: number }>(storage, 't', storage, 'm', { map: plus42 })).toMatchObject({ read: 3, written: 3 })
  const copy = await cat(storage, 'm')
  expect(values(copy)).toEqual([{ bla: 42 }, { bla: 43 }, { bla: 44 }])
  expect(copy[1]).toMatchObject({ key: 'k', timestamp: 1_700_000_000_000, headers: [['h', Buffer.from('v')]] })
})

test('an asynchronous flatMap keeps the order, leaves out and multiplies', async () => {
  await using storage = openToy()
  await fill(storage, 't', 4)
  const twiceIfOdd = async (message: { value: { bla: number } }) => (message.value.bla % 2 ? [message, message] : [])
  expect(await cp<{ bla: number }>(storage, 't', storage, 'm', { flatMap: twiceIfOdd })).toMatchObject({
    read: 4,
    written: 4,
  })
  expect(values(await cat(storage, 'm'))).toEqual([{ bla: 1 }, { bla: 1 }, { bla: 3 }, { bla: 3 }])
})

test('types are changed on the way', async () => {
  await using storage = openToy()
  await fill(storage, 't', 1)
  await cp(storage, 't', storage, 's', { source: { valueType: 'str' }, target: { valueType: 'json' } })
  expect(values(await cat(storage, 's'))).toEqual(['{"bla":0}'])
})

test('n is how many are read', async () => {
  await using storage = openToy()
  await fill(storage, 't', 10)
  expect(await cp(storage, 't', storage, 'a', { n: 4 })).toMatchObject({ read: 4, written: 4 })
  expect(values(await cat(storage, 'a'))).toHaveLength(4)
})

test('fewer partitions are an error that names the ways out, unless partitions are chosen anew', async () => {
  await using storage = openToy()
  await fill(storage, 't', 9, 3)
  await storage.touch('two', { partitions: 2 })
  await expect(cp(storage, 't', storage, 'two')).rejects.toThrow(/fewer partitions \(2\).*repartition: true/)
  expect(await cp(storage, 't', storage, 'two', { repartition: true })).toMatchObject({ written: 9 })
})
