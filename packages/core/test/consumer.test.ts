import { expect, test } from 'vitest'
import { consumer } from '../src/consumer.ts'
import { producer } from '../src/producer.ts'
import type { Storage } from '../src/storage.ts'
import { openToy } from './toy.ts'

async function fill(storage: Storage, topic: string, count: number, partitions = 1, from = 0): Promise<void> {
  await using p = producer(storage, topic, { partitions })
  for (let i = from; i < from + count; i += 1) await p.produce({ i }, { partition: i % partitions })
}

const numbers = (messages: readonly { value: unknown }[]) => messages.map(({ value }) => (value as { i: number }).i)

test('consume answers with what is there, and later with what came since', async () => {
  await using storage = openToy()
  await fill(storage, 't', 5)
  await using c = consumer(storage, 't')
  expect(numbers(await c.consume(2))).toEqual([0, 1])
  expect(await c.position()).toEqual([{ topic: 't', partition: 0, offset: 2 }])
  expect(numbers(await c.consume())).toEqual([2, 3, 4])
  expect(await c.consume()).toEqual([])
  await fill(storage, 't', 2, 1, 5)
  expect(numbers(await c.consume())).toEqual([5, 6])
})

test('the iteration ends at the watermarks noted at its start, and goes on where it was left', async () => {
  await using storage = openToy()
  await fill(storage, 't', 10)
  await using c = consumer(storage, 't', { batchSize: 4 })
  const seen: unknown[] = []
  for await (const message of c) {
    seen.push(...numbers([message]))
    if (seen.length === 6) break
  }
  expect(await c.position()).toEqual([{ topic: 't', partition: 0, offset: 6 }])
  for await (const message of c) {
    seen.push(...numbers([message]))
    if (seen.length === 7) await fill(storage, 't', 1, 1, 10)
  }
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('a commit without a group says how to get one', async () => {
  await using storage = openToy()
  await fill(storage, 't', 1)
  await using c = consumer(storage, 't')
  await expect(c.commit()).rejects.toThrow(/give it one: .*group: 'app'/)
})

test('poll groups by partition, seek, pause and resume do what they say', async () => {
  await using storage = openToy()
  await fill(storage, 't', 6, 2)
  await using c = consumer(storage, 't')
  const polled = [...(await c.poll()), ...(await c.poll())]
  const byPartition = new Map(polled.map(({ partition, messages }) => [partition, numbers(messages)]))
  expect([byPartition.get(0), byPartition.get(1)]).toEqual([
    [0, 2, 4],
    [1, 3, 5],
  ])
  await c.seek({ topic: 't', partition: 1, offset: 1 })
  expect(numbers(await c.consume())).toEqual([3, 5])
  await c.pause([{ topic: 't', partition: 0 }])
  await fill(storage, 't', 2, 2, 6)
  expect(numbers(await c.consume())).toEqual([7])
  await c.resume()
  expect(numbers(await c.consume())).toEqual([6])
})

test('a poll answers with consume.batch.size messages at most, unless the consumer names a size', async () => {
  await using storage = openToy({ consumeBatchSize: 4 })
  await fill(storage, 't', 10)
  const sizes = async (options: object) => {
    await using c = consumer(storage, 't', options)
    return [await c.poll(), await c.poll(), await c.poll()].map(
      (polled) => polled.flatMap((each) => each.messages).length,
    )
  }
  expect(await sizes({})).toEqual([4, 4, 2])
  expect(await sizes({ batchSize: 9 })).toEqual([9, 1, 0])
})

test('a following consumer waits for what comes, and stops after the idle limit', async () => {
  await using storage = openToy()
  await fill(storage, 't', 1)
  await using c = consumer(storage, 't', { follow: true, idleMs: 20 })
  expect(numbers(await c.consume(1))).toEqual([0])
  const next = c.consume(1)
  await fill(storage, 't', 1, 1, 1)
  expect(numbers(await next)).toEqual([1])
  expect(await c.consume()).toEqual([])
})
