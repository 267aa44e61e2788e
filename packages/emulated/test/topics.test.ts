import { isKafiError, recordsOf, type KafiErrorCode } from '@kafi/core'
import { expect, test } from 'vitest'
import { MemoryStore, openEmulated, systemClock, verifyLog } from '../src/index.ts'
import { appendValues, eachBlock, makeTopic, readAll, row, sampleRecords, signal } from './sample.ts'

async function refusal(promise: Promise<unknown>): Promise<KafiErrorCode | null> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error === null) return null
  if (isKafiError(error)) return error.code
  throw error
}

const days = 86_400_000
let now = 100 * days
const clock = { ...systemClock, now: () => now }

for (const appendable of [false, true]) {
  const kind = appendable ? 'a journal' : 'heads'
  const open = (store = new MemoryStore({ appendable })) => openEmulated(store, { clock })

  test(`topics are made, listed, extended and removed, and made again empty (${kind})`, async () => {
    await using backend = await open()
    await makeTopic(backend, 'Quakes', 2)
    await makeTopic(backend, 'a'.repeat(249))
    await makeTopic(backend, '__proto__')
    expect(await refusal(makeTopic(backend, 'Quakes'))).toBe('KAFI_TOPIC_EXISTS')
    for (const name of ['', '.', '..', 'a/b', '../x', 'ä', 'a'.repeat(250), 'con\0']) {
      expect(await refusal(makeTopic(backend, name)), name).toBe('KAFI_TOPIC_NAME')
    }
    const listed = await backend.topics.list({ signal })
    expect(listed.map(({ topic, partitions, internal }) => [topic, partitions, internal])).toEqual([
      ['Quakes', 2, false],
      ['__proto__', 1, true],
      ['a'.repeat(249), 1, false],
    ])
    await appendValues(backend, 'Quakes', ['a'], 1)
    await backend.topics.extend!('Quakes', 3, { signal })
    expect(await refusal(backend.topics.extend!('Quakes', 1, { signal }))).toBe('KAFI_ARGUMENT')
    expect(await appendValues(backend, 'Quakes', ['b'], 2)).toBe(0)
    expect(await refusal(appendValues(backend, 'Quakes', ['b'], 3))).toBe('KAFI_PARTITION_UNKNOWN')
    await backend.topics.remove(['Quakes'], { signal })
    expect(await refusal(backend.topics.watermarks(['Quakes'], { signal }))).toBe('KAFI_TOPIC_UNKNOWN')
    expect(await refusal(backend.topics.remove(['Quakes'], { signal }))).toBe('KAFI_TOPIC_UNKNOWN')
    expect(await refusal(appendValues(backend, 'Quakes', ['a']))).toBe('KAFI_TOPIC_UNKNOWN')
    await makeTopic(backend, 'Quakes')
    const [again] = await backend.topics.list({ signal })
    expect(again!.id).not.toBe(listed[0]!.id)
    expect(await readAll(backend, 'Quakes')).toEqual([])
    expect(await appendValues(backend, 'Quakes', ['new'])).toBe(0)
    expect(await readAll(backend, 'Quakes')).toEqual([[0, 'new']])
  })

  test(`records before an offset are deleted, and reading before it is refused (${kind})`, async () => {
    await using backend = await open()
    await makeTopic(backend, 'quakes')
    for (const values of [['a', 'b'], ['c'], ['d', 'e']]) await appendValues(backend, 'quakes', values)
    const before = (offset: number) =>
      backend.topics.deleteBefore!([{ topic: 'quakes', partition: 0, offset }], { signal })
    expect(await before(1)).toEqual([{ topic: 'quakes', partition: 0, start: 1, end: 5, stable: 5 }])
    expect(await readAll(backend, 'quakes')).toEqual([
      [1, 'b'],
      [2, 'c'],
      [3, 'd'],
      [4, 'e'],
    ])
    expect(await refusal(eachBlock(backend, 'quakes', 0, 0, 5, () => undefined))).toBe('KAFI_OFFSET_RANGE')
    expect(await refusal(eachBlock(backend, 'quakes', 0, 6, 7, () => undefined))).toBe('KAFI_OFFSET_RANGE')
    expect(await refusal(before(6))).toBe('KAFI_OFFSET_RANGE')
    expect((await before(0))[0]!.start).toBe(1)
    expect((await before(-1))[0]).toMatchObject({ start: 5, end: 5 })
    expect(await appendValues(backend, 'quakes', ['f'])).toBe(5)
    expect(await readAll(backend, 'quakes')).toEqual([[5, 'f']])
  })

  test(`an offset is found by its timestamp, in whatever order they are (${kind})`, async () => {
    await using backend = await open()
    await makeTopic(backend, 'quakes')
    await using writer = await backend.openWriter({ durability: 'os', signal })
    const append = (timestamps: number[]) =>
      writer.append([{ topic: 'quakes', partition: 0, records: recordsOf(timestamps.map((at) => row('x', at))) }], {
        signal,
      })
    await append([50, 10, 70])
    await append([20, -1, 30])
    await append([90, 80])
    const at = async (timestamp: number) =>
      (await backend.topics.offsetsAt!([{ topic: 'quakes', partition: 0, timestamp }], { signal }))[0]!.offset
    expect(await Promise.all([0, 50, 51, 71, 85, 91].map(at))).toEqual([0, 0, 2, 6, 6, -1])
  })

  test(`configs are set, reset and checked (${kind})`, async () => {
    await using backend = await open()
    await makeTopic(backend, 'quakes', 1, { 'retention.ms': '60000' })
    const none = new Map<string, string>()
    expect((await backend.topics.configs!('quakes', none, { signal })).get('retention.ms')).toBe('60000')
    const changed = await backend.topics.configs!('quakes', new Map([['retention.ms', null]]), { signal })
    expect([changed.get('retention.ms'), changed.get('cleanup.policy')]).toEqual(['-1', 'delete'])
    const set = (name: string, value: string) => backend.topics.configs!('quakes', new Map([[name, value]]), { signal })
    await expect(set('retention.m', '1')).rejects.toThrow(/retention\.ms/)
    expect(await refusal(set('retention.ms', 'soon'))).toBe('KAFI_CONFIG')
    expect(await refusal(set('__proto__', '1'))).toBe('KAFI_CONFIG')
  })

  test(`records get the time of the log, or are refused for their size, as the topic says (${kind})`, async () => {
    await using backend = await open()
    await makeTopic(backend, 'quakes', 1, { 'message.timestamp.type': 'LogAppendTime', 'max.message.bytes': '1000' })
    await using writer = await backend.openWriter({ durability: 'sync', signal })
    const records = sampleRecords(['a', 'x'.repeat(2_000), 'b'])
    const [done] = await writer.append([{ topic: 'quakes', partition: 0, records }], { signal })
    expect(done!.count).toBe(3)
    expect([...done!.refused!].map(([i, error]) => [i, isKafiError(error, 'KAFI_TOO_LARGE')])).toEqual([[1, true]])
    const seen: unknown[] = []
    await eachBlock(backend, 'quakes', 0, 0, 2, ({ records: r, timestampType }) => {
      for (let i = 0; i < r.count; i += 1) seen.push([r.offset(i), r.timestamp(i), timestampType])
    })
    expect(seen).toEqual([
      [0, now, 'append'],
      [1, now, 'append'],
    ])
  })

  test(`a run that asks for its place gets it or a conflict (${kind})`, async () => {
    await using backend = await open()
    await makeTopic(backend, 'quakes')
    await using writer = await backend.openWriter({ durability: 'sync', signal })
    const append = async (at: number) => {
      const run = { topic: 'quakes', partition: 0, records: sampleRecords(['a']), at }
      return (await writer.append([run], { signal }))[0]!
    }
    expect((await append(0)).offset).toBe(0)
    expect(isKafiError((await append(0)).error, 'KAFI_CONFLICT')).toBe(true)
    expect((await append(1)).offset).toBe(1)
  })

  test(`records keep their own offsets, gaps included, and never go back (${kind})`, async () => {
    await using backend = await open()
    await makeTopic(backend, 'quakes')
    await using writer = await backend.openWriter({ durability: 'sync', keepOffsets: true, signal })
    const append = async (offsets: number[]) => {
      const records = recordsOf(offsets.map((offset) => ({ ...row(`v${offset}`), offset })))
      return (await writer.append([{ topic: 'quakes', partition: 0, records }], { signal }))[0]!
    }
    expect((await append([5, 7, 100])).offset).toBe(5)
    expect((await append([101, 5_000_000_000])).offset).toBe(101)
    expect(isKafiError((await append([100])).error, 'KAFI_CONFLICT')).toBe(true)
    const all = (await readAll(backend, 'quakes')).map(([offset]) => offset)
    expect(all).toEqual([5, 7, 100, 101, 5_000_000_000])
    expect((await readAll(backend, 'quakes', 0, 102)).map(([offset]) => offset)).toEqual([5_000_000_000])
  })

  test(`batches pass through untouched but for their offset (${kind})`, async () => {
    await using backend = await open()
    await makeTopic(backend, 'quakes')
    await makeTopic(backend, 'copy')
    await appendValues(backend, 'copy', ['before'])
    await appendValues(backend, 'quakes', ['a', null, 'c'])
    await using writer = await backend.openWriter({ durability: 'sync', signal })
    const blocks: boolean[] = []
    const pieces: Promise<unknown>[] = []
    await eachBlock(backend, 'quakes', 0, 0, 3, (block) => {
      blocks.push(writer.fits(block))
      if (block.batches === null) return
      const batches = Buffer.from(block.batches)
      pieces.push(writer.append([{ topic: 'copy', partition: 0, batches }], { signal }))
      batches[30] = batches[30]! ^ 1
      pieces.push(
        writer.append([{ topic: 'copy', partition: 0, batches }], { signal }).catch((error: unknown) => error),
      )
    })
    const [, damaged] = await Promise.all(pieces)
    expect(blocks).toEqual([true])
    expect(isKafiError(damaged, 'KAFI_CORRUPT')).toBe(true)
    expect((await readAll(backend, 'copy')).map(([, value]) => value)).toEqual(['before', 'a', null, 'c'])
  })

  test(`a reader that follows sees what is appended in this process and in others (${kind})`, async () => {
    const store = new MemoryStore({ appendable })
    await using backend = await open(store)
    await makeTopic(backend, 'quakes')
    await using other = await open(store)
    const ranges = [{ topic: 'quakes', partition: 0, from: 0, to: Infinity }]
    await using reader = await backend.openReader({ ranges, isolation: 'committed', memoryBytes: 1 << 20, signal })
    const next = (maxWaitMs: number) => reader.next({ maxBytes: 1 << 20, maxWaitMs, signal })
    expect(await next(0)).toEqual([])
    const waiting = next(60_000)
    await appendValues(backend, 'quakes', ['a'])
    expect((await waiting)!.map((block) => block.next)).toEqual([1])
    const again = next(60_000)
    await appendValues(other, 'quakes', ['b', 'c'])
    expect((await again)!.map((block) => block.next)).toEqual([3])
    const stop = new AbortController()
    const endless = reader.next({ maxBytes: 1, maxWaitMs: 60_000, signal: stop.signal })
    stop.abort(new Error('enough'))
    await expect(endless).rejects.toThrow('enough')
  })

  test(`old records go when they are older than the topic keeps them, whatever their timestamps say (${kind})`, async () => {
    now = 100 * days
    const sizes = { clock, bulkBytes: 1_000, inlineBytes: 4_000, segmentBytes: 2_500 }
    await using backend = await openEmulated(new MemoryStore({ appendable }), sizes)
    await makeTopic(backend, 'quakes', 1, { 'retention.ms': String(10 * days) })
    await using writer = await backend.openWriter({ durability: 'sync', signal })
    const append = async (value: string, timestamp: number) => {
      const records = recordsOf([row(value.padEnd(2_000, '.'), timestamp)])
      await writer.append([{ topic: 'quakes', partition: 0, records }], { signal })
    }
    await append('of the future', 900 * days)
    await append('of no time', -1)
    now = 105 * days
    await append('young', now)
    const apply = () => backend.topics.configs!('quakes', new Map([['retention.bytes', '-1']]), { signal })
    await apply()
    expect(await readAll(backend, 'quakes')).toHaveLength(3)
    now = 111 * days
    await apply()
    expect((await readAll(backend, 'quakes')).map(([offset]) => offset)).toEqual([2])
  })
}

test('a partition of many segments keeps its old ones in pages, and finds what is in them', async () => {
  const store = new MemoryStore()
  await using backend = await openEmulated(store, { inlineBytes: 0 })
  await makeTopic(backend, 'quakes')
  {
    await using writer = await backend.openWriter({ durability: 'os', signal })
    for (let i = 0; i < 1_100; i += 1) {
      await writer.append([{ topic: 'quakes', partition: 0, records: recordsOf([row(`v${i}`, 5_000 + i)]) }], {
        signal,
      })
    }
  }
  await using again = await openEmulated(store, { inlineBytes: 0 })
  expect((await readAll(again, 'quakes')).map(([, value]) => value)).toEqual(
    Array.from({ length: 1_100 }, (_, i) => `v${i}`),
  )
  expect((await readAll(again, 'quakes', 0, 300)).length).toBe(800)
  const at = (timestamp: number) => again.topics.offsetsAt!([{ topic: 'quakes', partition: 0, timestamp }], { signal })
  expect((await at(5_400))[0]!.offset).toBe(400)
  expect(await verifyLog(store, { signal })).toMatchObject({ topics: 1, records: 1_100, damage: [] })
  await again.topics.deleteBefore!([{ topic: 'quakes', partition: 0, offset: 600 }], { signal })
  expect((await readAll(again, 'quakes'))[0]).toEqual([600, 'v600'])
  const files: string[] = []
  for await (const page of store.list('topics/quakes/0/', { signal })) files.push(...page.map(({ key }) => key))
  expect(files.length).toBeLessThan(1_100 - 512 + 10)
})

test('a reader of a topic that was removed and made again does not go on in the new one', async () => {
  for (const appendable of [false, true]) {
    const store = new MemoryStore({ appendable })
    await using backend = await openEmulated(store)
    await using other = await openEmulated(store)
    await makeTopic(backend, 'quakes')
    await appendValues(backend, 'quakes', ['a'])
    const ranges = [{ topic: 'quakes', partition: 0, from: 0, to: Infinity }]
    await using reader = await backend.openReader({ ranges, isolation: 'committed', memoryBytes: 1 << 20, signal })
    const next = () => reader.next({ maxBytes: 1 << 20, maxWaitMs: 0, signal })
    expect((await next())!.map((block) => block.next)).toEqual([1])
    await other.topics.remove(['quakes'], { signal })
    await makeTopic(other, 'quakes')
    await appendValues(other, 'quakes', ['x', 'y'])
    expect(await refusal(next())).toBe('KAFI_TOPIC_UNKNOWN')
  }
})

test('who took a log over while its topic was removed does not write into the next topic of the name', async () => {
  let takeOver: (() => Promise<unknown>) | null = null
  const store = new MemoryStore({
    appendable: true,
    fault: async (operation, key): Promise<'ok'> => {
      if (operation !== 'putIfMatch' || key !== 'topics/quakes/head' || takeOver === null) return 'ok'
      const act = takeOver
      takeOver = null
      await act()
      return 'ok'
    },
  })
  await using backend = await openEmulated(store)
  await using other = await openEmulated(store)
  await makeTopic(backend, 'quakes')
  await using writer = await other.openWriter({ durability: 'sync', signal })
  const append = () => writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords(['late']) }], { signal })
  takeOver = append
  await backend.topics.remove(['quakes'], { signal })
  expect(await refusal(append())).toBe('KAFI_TOPIC_UNKNOWN')
  await makeTopic(backend, 'quakes')
  expect(await readAll(backend, 'quakes')).toEqual([])
  expect(await appendValues(backend, 'quakes', ['new'])).toBe(0)
  expect((await append())[0]!.offset).toBe(1)
})
