import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toyBackend } from '../../../examples/toy-backend.ts'
import { runs } from '../../../testing/runs.ts'
import type { Appended, Backend, Run } from '../src/backend.ts'
import { cat } from '../src/cat.ts'
import { isKafiError, KafiError } from '../src/errors.ts'
import type { NewMessage } from '../src/new-message.ts'
import type { Delivery } from '../src/outbox.ts'
import { producer } from '../src/producer.ts'
import { openMemory } from './memory.ts'
import { openToy } from './toy.ts'

/** A toy whose writer appends through `append`. */
function withAppend(
  append: (runs: readonly Run[], go: () => Promise<readonly Appended[]>) => Promise<readonly Appended[]>,
): Backend {
  const toy = toyBackend()
  return {
    ...toy,
    openWriter: async (o) => {
      const writer = await toy.openWriter(o)
      return { ...writer, append: (all, wait) => append(all, () => writer.append(all, wait)) }
    },
  }
}

test('what is produced can be read', async () => {
  await using storage = openToy()
  const p = producer(storage, 'topic_json', { now: () => 1234 })
  await p.produce({ bla: 123 }, { key: '123' })
  await p.produce({ bla: 456 }, { key: '456', headers: { a: 'b' }, timestamp: 0 })
  await p.produce(null, {
    headers: [
      ['a', null],
      ['a', Buffer.of(0)],
    ],
    timestamp: new Date(5),
  })
  expect(await p.flush()).toEqual([{ topic: 'topic_json', partition: 0, offset: 3 }])
  await p.close()
  const found = (await cat(storage, 'topic_json')).map(({ key, value, headers, timestamp }) => [
    key,
    value,
    headers,
    timestamp,
  ])
  expect(found).toEqual([
    ['123', { bla: 123 }, [], 1234],
    ['456', { bla: 456 }, [['a', Buffer.from('b')]], 0],
    [
      null,
      null,
      [
        ['a', null],
        ['a', Buffer.of(0)],
      ],
      5,
    ],
  ])
})

test('calls that are not awaited keep their order, also before the topic is open', async () => {
  await using storage = openToy()
  await using p = producer(storage, 't', { batchSize: 3 })
  const calls = Array.from({ length: 20 }, (_, i) => p.produce(i))
  await Promise.all(calls)
  await p.flush()
  expect((await cat(storage, 't')).map(({ value }) => value)).toEqual(Array.from({ length: 20 }, (_, i) => i))
})

test('batches end at their count and at their bytes', async () => {
  const sizes: number[] = []
  const backend = withAppend((all, go) => {
    sizes.push(...all.map((run) => ('records' in run ? run.records.count : 0)))
    return go()
  })
  await using storage = openToy({ produceBatchSize: 4, valueType: 'str' }, backend)
  const p = producer(storage, 't', { lingerMs: 60_000 })
  for (let i = 0; i < 10; i += 1) await p.produce('x')
  await p.close()
  expect(sizes.splice(0)).toEqual([4, 4, 2])
  const q = producer(storage, 't', { lingerMs: 60_000, batchBytes: 2000 })
  for (let i = 0; i < 5; i += 1) await q.produce('x'.repeat(900))
  await q.close()
  expect(sizes).toEqual([3, 2])
})

test('a batch that is not full goes when it has waited long enough', async () => {
  await using storage = openToy()
  const delivered = new Promise((resolve) => {
    const p = producer(storage, 't', { lingerMs: 1, onDelivery: resolve })
    void p.produce(1, { key: 'a' })
  })
  expect(await delivered).toMatchObject({ topic: 't', partition: 0, offset: 0, key: 'a', value: 1 })
})

test('produce waits while too much is on its way', async () => {
  let release: () => void = () => undefined
  const gate = new Promise<void>((resolve) => (release = resolve))
  await using storage = openToy(
    { valueType: 'str' },
    withAppend((_, go) => gate.then(go)),
  )
  await using p = producer(storage, 't', { queueBytes: 1000, batchSize: 1 })
  await p.produce('x'.repeat(500))
  let isQueued = false
  const second = p.produce('x'.repeat(500)).then(() => (isQueued = true))
  await new Promise((resolve) => setImmediate(resolve))
  expect(isQueued).toBe(false)
  release()
  await second
})

test('what fails is told to the callback of each message, and to flush, once', async () => {
  let calls = 0
  const backend = withAppend(async (all, go) => {
    calls += 1
    if (calls === 1) throw new KafiError('KAFI_STORAGE', 'the disk is full', { retriable: true })
    const answers = await go()
    return calls === 2
      ? answers.map((answer) => ({ ...answer, refused: new Map([[0, new Error('too odd')]]) }))
      : answers
  })
  await using storage = openToy({}, backend)
  const deliveries: Delivery[] = []
  const p = producer(storage, 't', { batchSize: 2, maxInFlight: 1, onDelivery: (one) => deliveries.push(one) })
  for (let i = 0; i < 6; i += 1) await p.produce(i)
  const error = await p.flush().catch((caught: unknown) => caught)
  expect(isKafiError(error, 'KAFI_STORAGE')).toBe(true)
  expect(error).toMatchObject({ message: "3 messages were not written to 't': the disk is full", retriable: true })
  expect(deliveries.map(({ value, error: why }) => [value, why?.message])).toEqual([
    [0, 'the disk is full'],
    [1, 'the disk is full'],
    [2, 'too odd'],
    [3, undefined],
    [4, undefined],
    [5, undefined],
  ])
  await p.close()
})

test.each([
  [{ value: undefined }, /value cannot be written to topic 't' as json: it is undefined/],
  [{ value: () => 1 }, /value cannot be written to topic 't' as json/],
  [{ value: 1, key: 7 }, /key cannot be written to topic 't' as str/],
  [{ value: 1, partition: 3 }, /no partition 3; it has 0 to 0/],
  [{ value: 1, timestamp: 1.5 }, /1.5 is no timestamp/],
  [{ value: 1, headers: { a: 7 } as never }, /header "a" is not a pair/],
] as const)('what cannot be written is refused at once and leaves nothing behind', async (message: NewMessage, why) => {
  await using storage = openToy()
  await using p = producer(storage, 't')
  await expect(p.produce(message.value, message)).rejects.toThrow(why)
  await p.produce('after')
  await p.flush()
  expect((await cat(storage, 't')).map(({ value, headers }) => [value, headers])).toEqual([['after', []]])
})

test('a flush gives up after its time, and may be tried again', async () => {
  let release: () => void = () => undefined
  const gate = new Promise<void>((resolve) => (release = resolve))
  await using storage = openToy(
    { flushTimeoutMs: 5 },
    withAppend((_, go) => gate.then(go)),
  )
  await using p = producer(storage, 't')
  await p.produce(1)
  await expect(p.flush()).rejects.toThrow(/not written within 5 ms/)
  release()
  expect(await p.flush()).toMatchObject([{ offset: 1 }])
})

test('a closed producer takes nothing; closing again is harmless; closing the storage flushes it', async () => {
  const backend = toyBackend()
  const storage = openToy({}, backend)
  const p = producer(storage, 't', { lingerMs: 60_000 })
  await p.produce(1)
  await storage.close()
  await p.close()
  await expect(p.produce(2)).rejects.toThrow(/producer of topic 't' is closed/)
  await using again = openToy({}, backend)
  expect(await cat(again, 't')).toHaveLength(1)
})

test('an aborted producer ends with the reason', async () => {
  await using storage = openToy()
  const stop = new AbortController()
  const p = producer(storage, 't', { signal: stop.signal })
  await p.produce(1)
  stop.abort(new Error('enough'))
  await expect(p.produce(2)).rejects.toThrow('enough')
  await expect(p.close()).rejects.toThrow('enough')
})

test('a topic is not made when that is not wanted', async () => {
  await using storage = openToy()
  const p = producer(storage, 't', { create: false })
  await expect(p.produce(1)).rejects.toThrow(/no topic 't'/)
  await p.close()
  expect(() => producer(storage, '../x')).toThrow(/no name for a topic/)
})

test('a partitioner of one own decides', async () => {
  await using storage = openToy()
  await using p = producer(storage, 't', { partitions: 3, partitioner: ({ key }) => (key?.[0] ?? 0) % 3 })
  await p.produceMany(['a', 'b', 'c'].map((key) => ({ key, value: key })))
  await p.produce('d', { key: 'd', flush: true })
  const found = (await cat(storage, 't')).map(({ key, partition }) => [key, partition])
  expect(new Map(found as [string, number][])).toEqual(
    new Map([
      ['a', 1],
      ['b', 2],
      ['c', 0],
      ['d', 1],
    ]),
  )
})

test('any messages arrive in the order of their partition, whatever the batches', async () => {
  const message = fc.record({
    value: fc.string(),
    key: fc.option(fc.string(), { nil: null }),
    partition: fc.integer({ min: -1, max: 2 }),
  })
  const shape = fc.tuple(
    fc.array(message, { maxLength: 60 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 4 }),
  )
  await fc.assert(
    fc.asyncProperty(shape, async ([messages, batchSize, maxInFlight]) => {
      await using storage = openToy({ valueType: 'str' })
      const delivered: Delivery[] = []
      const p = producer(storage, 't', {
        partitions: 3,
        batchSize,
        maxInFlight,
        queueBytes: 500,
        onDelivery: (one) => delivered.push(one),
      })
      await p.produceMany(messages.map((one, i) => ({ ...one, value: `${i}:${one.value}` })))
      await p.close()
      await storage.touch('t', { partitions: 3 })
      const found = await cat(storage, 't')
      expect(found).toHaveLength(messages.length)
      for (const partition of [0, 1, 2]) {
        const told = delivered.filter((one) => one.partition === partition)
        const read = found.filter((one) => one.partition === partition)
        expect(read.map(({ offset, key, value }) => [offset, key, value])).toEqual(
          told.map(({ offset, key, value }) => [offset, key, value]),
        )
        const indices = read.map(({ value }) => Number(String(value).split(':')[0]))
        expect(indices).toEqual([...indices].sort((a, b) => a - b))
        const strayed = indices.filter((at) => ![-1, partition].includes(messages[at]?.partition ?? NaN))
        expect(strayed).toEqual([])
      }
    }),
    { numRuns: runs(30, 3000) },
  )
})

test('a purge refuses what waits, tells the callback and not flush, and the producer goes on', async () => {
  let release: () => void = () => undefined
  const gate = new Promise<void>((resolve) => (release = resolve))
  const told: (string | undefined)[] = []
  const onDelivery = ({ error }: Delivery) => void told.push(isKafiError(error) ? error.code : undefined)
  await using storage = openToy(
    {},
    withAppend((_, go) => gate.then(go)),
  )
  await using p = producer(storage, 't', { batchSize: 1, maxInFlight: 1, lingerMs: 60_000, onDelivery })
  for (const value of ['under way', 'waits for its turn']) await p.produce(value)
  const purged = p.purge()
  release()
  expect(await purged).toBe(1)
  await p.produce('later')
  await p.flush()
  expect((await cat(storage, 't')).map(({ value }) => value)).toEqual(['under way', 'later'])
  expect(told).toEqual([undefined, 'KAFI_ABORTED', undefined])
})

test('a purge empties a batch that is not full, and one before the first message does nothing', async () => {
  await using storage = openToy()
  await using p = producer(storage, 't', { lingerMs: 60_000 })
  expect(await p.purge()).toBe(0)
  const calls = ['a', 'b'].map((value) => p.produce(value))
  expect(await p.purge()).toBe(2)
  await Promise.all(calls)
  expect(await p.flush()).toEqual([])
  expect(await cat(storage, 't')).toEqual([])
})

test('a purge reaches what is under way where the writer can let go of it', async () => {
  const toy = toyBackend()
  let refuse: (error: Error) => void = () => undefined
  const backend: Backend = {
    ...toy,
    openWriter: async (o) => ({
      ...(await toy.openWriter(o)),
      append: () => new Promise((_, reject) => (refuse = reject)),
      purge: async () => refuse(new KafiError('KAFI_ABORTED', 'purged')),
    }),
  }
  await using storage = openToy({}, backend)
  await using p = producer(storage, 't', { batchSize: 1 })
  await p.produce('a')
  expect(await p.purge()).toBe(1)
  await p.flush()
})

test('what is produced while a purge is under way is written after it', async () => {
  let release: () => void = () => undefined
  const gate = new Promise<void>((resolve) => (release = resolve))
  await using storage = openToy(
    {},
    withAppend((_, go) => gate.then(go)),
  )
  await using p = producer(storage, 't', { batchSize: 1, maxInFlight: 1 })
  for (const value of ['under way', 'purged']) await p.produce(value)
  const purged = p.purge()
  await p.produce('later')
  const again = p.purge()
  await p.produce('latest')
  release()
  expect([await purged, await again]).toEqual([1, 1])
  await p.flush()
  expect((await cat(storage, 't')).map(({ value }) => value)).toEqual(['under way', 'latest'])
})

test('a topic that was given more partitions is seen once the count is old', async () => {
  const toy = toyBackend()
  let [partitions, time, questions] = [1, 0, 0]
  const topics: Backend['topics'] = {
    ...toy.topics,
    watermarks: async ([topic = '']) => {
      questions++
      return Array.from({ length: partitions }, (_, partition) => ({ topic, partition, start: 0, end: 0, stable: 0 }))
    },
  }
  const written: number[] = []
  const openWriter: Backend['openWriter'] = async (o) => ({
    ...(await toy.openWriter(o)),
    append: async (all) => {
      written.push(...all.map(({ partition }) => partition))
      return all.map((place) => ({ ...place, offset: 0, count: 1 }))
    },
  })
  await using storage = openToy({}, { ...toy, topics, openWriter })
  await using p = producer(storage, 't', { partitionsMaxAgeMs: 1000, now: () => time })
  await p.produce(1, { flush: true })
  partitions = 3
  await p.produce(2, { flush: true })
  await expect(p.produce(3, { partition: 2 })).rejects.toMatchObject({ code: 'KAFI_PARTITION_UNKNOWN' })
  const before = questions
  time = 1000
  // The batch that is sent asks, beside itself.
  await p.produce(4, { flush: true })
  await p.produce(5, { partition: 2, flush: true })
  expect(written).toEqual([0, 0, 0, 2])
  expect(questions).toBe(before + 1)
})

test('a message for a partition that is not known yet has the count asked anew', async () => {
  await using storage = openMemory()
  let time = 0
  const configs = { 'retention.ms': -1 }
  await using p = producer(storage, 't', { partitionsMaxAgeMs: 1000, configs, now: () => time })
  await p.produce(0, { flush: true })
  await storage.setPartitions('t', 2)
  time = 1000
  const toNew = () => p.produce(1, { partition: 1, flush: true })
  await expect(toNew()).rejects.toMatchObject({ code: 'KAFI_PARTITION_UNKNOWN' })
  // What was asked is answered in a few turns.
  for (let turns = 0; turns < 100; turns += 1) await new Promise((resolve) => setImmediate(resolve))
  await toNew()
  expect((await cat(storage, 't')).map(({ partition }) => partition)).toEqual([0, 1])
})

test('a producer that is closed does not wait for how many partitions there are', async () => {
  const toy = toyBackend()
  let [time, givenUp] = [0, 0]
  const never = ({ signal }: { readonly signal: AbortSignal }) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => {
        givenUp += 1
        reject(new Error('given up'))
      })
    })
  const watermarks: Backend['topics']['watermarks'] = (names, o) =>
    time === 0 ? toy.topics.watermarks(names, o) : never(o)
  await using storage = openToy({}, { ...toy, topics: { ...toy.topics, watermarks } })
  const p = producer(storage, 't', { partitionsMaxAgeMs: 1000, now: () => time })
  await p.produce(1, { flush: true })
  time = 1000
  await p.produce(2, { flush: true })
  await p.close()
  expect(givenUp).toBe(1)
})

test('every one of many messages is checked, whatever its neighbours look like', async () => {
  await using storage = openToy()
  await using p = producer(storage, 't')
  const good = { value: 1, key: 'a' }
  const odd = [{ key: 'a', value: 2 }, { value: 3 }, { value: 4, key: 'b', partition: 0 }]
  await p.produceMany([good, good, ...odd, good])
  const bad = { value: 5, key: 'c', partitoin: 0 }
  await expect(p.produceMany([good, bad])).rejects.toThrow("did you mean 'partition'?")
  await expect(p.produceMany([good, 7 as never])).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
  await p.flush()
  expect((await cat(storage, 't')).map(({ value }) => value)).toEqual([1, 1, 2, 3, 4, 1, 1, 1])
})
