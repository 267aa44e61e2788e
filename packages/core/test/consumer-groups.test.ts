import { MemoryStore } from '@kafi/emulated'
import { expect, test } from 'vitest'
import type { Backend, Groups } from '../src/backend.ts'
import { consumer } from '../src/consumer.ts'
import { isKafiError } from '../src/errors.ts'
import { producer } from '../src/producer.ts'
import type { Storage } from '../src/storage.ts'
import { openMemory } from './memory.ts'

async function fill(storage: Storage, count: number, partitions = 1, from = 0): Promise<void> {
  await using p = producer(storage, 't', { partitions })
  for (let i = from; i < from + count; i += 1) await p.produce(i, { partition: i % partitions })
}

const valuesOf = (messages: readonly { value: unknown }[]) => messages.map(({ value }) => value)

test('a group goes on where it committed', async () => {
  await using storage = openMemory({ consumerGroupPrefix: 'pre-' })
  await fill(storage, 6)
  {
    await using first = consumer(storage, 't', { group: 'app' })
    expect(valuesOf(await first.consume(4))).toEqual([0, 1, 2, 3])
    expect(await first.committed()).toEqual([])
    await first.commit()
    await first.consume(1)
  }
  await using second = consumer(storage, 't', { group: 'app' })
  expect(await second.committed()).toMatchObject([{ topic: 't', partition: 0, offset: 4 }])
  expect(valuesOf(await second.consume())).toEqual([4, 5])
  await second.commit([{ topic: 't', partition: 0, offset: 1 }])
  expect(await storage.groupOffsets('pre-app')).toMatchObject([{ topic: 't', partition: 0, offset: 1 }])
  expect((await storage.groups()).map(({ group }) => group)).toEqual(['pre-app'])
  expect((await second.committed())[0]?.offset).toBe(1)
})

test('a group that has committed nothing starts where auto.offset.reset says', async () => {
  await using storage = openMemory()
  await fill(storage, 3)
  const start = async (autoOffsetReset: 'earliest' | 'latest' | 'none') => {
    storage.defaults.autoOffsetReset = autoOffsetReset
    await using c = consumer(storage, 't', { group: autoOffsetReset })
    return valuesOf(await c.consume())
  }
  expect([await start('earliest'), await start('latest')]).toEqual([[0, 1, 2], []])
  await expect(start('none')).rejects.toThrow(/auto.offset.reset is none/)
})

test('what is handed out is committed by itself once more is asked for, not before', async () => {
  let now = 0
  await using storage = openMemory({ enableAutoCommit: true, autoCommitIntervalMs: 100 })
  await fill(storage, 10)
  await using c = consumer(storage, 't', { group: 'app', now: () => now })
  const committed = async () => (await c.committed())[0]?.offset
  await c.consume(3)
  now = 99
  await c.consume(1)
  expect(await committed()).toBeUndefined()
  now = 100
  await c.consume(1)
  expect(await committed()).toBe(4)
})

test('with commitAfterProcessing false it is committed when it is handed out', async () => {
  await using storage = openMemory({ commitAfterProcessing: false })
  await fill(storage, 4)
  await using c = consumer(storage, 't', { group: 'app', autoCommit: true, autoCommitIntervalMs: 0 })
  await c.consume(3)
  expect((await c.committed())[0]?.offset).toBe(3)
})

test('closing commits what was processed: not the message that an iteration broke on', async () => {
  await using storage = openMemory()
  await fill(storage, 6)
  const options = { group: 'app', autoCommit: true, autoCommitIntervalMs: 60_000 }
  const run = async () => {
    await using c = consumer(storage, 't', options)
    for await (const { value } of c) if (value === 3) throw new Error('cannot process 3')
  }
  await expect(run()).rejects.toThrow('cannot process 3')
  await using next = consumer(storage, 't', { group: 'app' })
  expect(valuesOf(await next.consume(1))).toEqual([3])
})

test('the members of a group share the partitions; what one leaves the others take', async () => {
  const store = new MemoryStore()
  await using storage = openMemory({}, store)
  await using other = openMemory({}, store)
  await fill(storage, 40, 4)
  const options = { group: 'app', follow: true, idleMs: 50, autoCommit: true, autoCommitIntervalMs: 0 }
  const first = consumer(storage, 't', options)
  expect((await first.assignment()).length).toBe(4)
  const second = consumer(other, 't', options)
  const seen: unknown[] = []
  while ((await first.assignment()).length !== 2 || (await second.assignment()).length !== 2) {
    seen.push(...valuesOf(await first.consume(1)), ...valuesOf(await second.consume(1)))
  }
  seen.push(...valuesOf(await first.consume()), ...valuesOf(await second.consume()))
  await first.close()
  while ((await second.assignment()).length < 4) await second.consume(1)
  await fill(storage, 4, 4, 40)
  seen.push(...valuesOf(await second.consume()))
  await second.close()
  expect(new Set(seen)).toEqual(new Set(Array.from({ length: 44 }, (_, i) => i)))
})

test('a member joins with session.timeout.ms, unless it names a time of its own', async () => {
  const seen: number[] = []
  const watched = (backend: Backend) => {
    const groups = backend.groups as Groups
    const join = groups.join.bind(groups)
    Object.assign(groups, { join: (o: Parameters<Groups['join']>[0]) => (seen.push(o.sessionTimeoutMs), join(o)) })
    return backend
  }
  await using storage = openMemory({ 'session.timeout.ms': 9000 }, new MemoryStore(), watched)
  await fill(storage, 1)
  {
    await using member = consumer(storage, 't', { group: 'a' })
    await member.open()
  }
  await using other = consumer(storage, 't', { group: 'b', sessionTimeoutMs: 7000 })
  await other.open()
  expect(seen).toEqual([9000, 7000])
})

test('a storage without groups says so, and a group and partitions exclude each other', async () => {
  await using storage = openMemory()
  await fill(storage, 1)
  const both = consumer(storage, 't', { group: 'app', partitions: [0] })
  await expect(both.consume()).rejects.toThrow(/leave out one of the two/)
  await both.close()
  const closed = await both.consume().catch((error: unknown) => error)
  expect(isKafiError(closed, 'KAFI_CLOSED')).toBe(true)
})

test('a record that cannot be decoded is an error where it is, after those before it; a seek leads past it', async () => {
  await using storage = openMemory()
  await fill(storage, 2)
  await using p = producer(storage, 't', { valueType: 'str' })
  await p.produce('{', { flush: true })
  await fill(storage, 1, 1, 2)
  await using c = consumer(storage, 't')
  expect(valuesOf(await c.consume())).toEqual([0, 1])
  await expect(c.consume()).rejects.toThrow(/t\[0\] offset 2/)
  await expect(c.consume()).rejects.toThrow(/t\[0\] offset 2/)
  await c.seek({ topic: 't', partition: 0, offset: 3 })
  expect(valuesOf(await c.consume())).toEqual([2])
})
