import { isKafiError, recordsOf, type KafiErrorCode } from '@kafi/core'
import { encodeBatch, encodeMarker } from '@kafi/protocol'
import { expect, test } from 'vitest'
import { applyRetention, MemoryStore, openEmulated, repairLog, sweepLog, systemClock, verifyLog } from '../src/index.ts'
import { appendValues, eachBlock, makeTopic, readAll, row, sampleRecords, signal } from './sample.ts'

async function codeOf(promise: Promise<unknown>): Promise<KafiErrorCode | null> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error === null) return null
  if (isKafiError(error)) return error.code
  throw error
}

async function keysOf(store: MemoryStore, prefix: string): Promise<string[]> {
  const keys: string[] = []
  for await (const page of store.list(prefix, { signal })) keys.push(...page.map(({ key }) => key))
  return keys
}

/** A topic whose partition has pages. */
async function manySegments(store: MemoryStore): Promise<void> {
  await using backend = await openEmulated(store, { inlineBytes: 0 })
  await makeTopic(backend, 'quakes')
  await using writer = await backend.openWriter({ durability: 'os', signal })
  for (let i = 0; i < 600; i += 1) {
    await writer.append([{ topic: 'quakes', partition: 0, records: recordsOf([row('x'.repeat(20), i)]) }], { signal })
  }
}

test('a page that is damaged or missing hides its records only, and is a gap after repair', async () => {
  for (const damage of ['changed', 'missing']) {
    const store = new MemoryStore()
    await manySegments(store)
    const page = (await keysOf(store, 'topics/quakes/0/')).find((key) => key.endsWith('.page'))!
    if (damage === 'missing') await store.delete([page], { signal })
    else await store.put(page, [Buffer.from('{}')], { signal })
    await using backend = await openEmulated(store)
    expect(await codeOf(readAll(backend, 'quakes'))).toBe('KAFI_CORRUPT')
    expect(await readAll(backend, 'quakes', 0, 300)).toHaveLength(300)
    expect((await verifyLog(store, { signal })).damage).toMatchObject([
      { partition: 0, offset: 0, end: 256, file: page },
    ])
    expect((await repairLog(store, { signal, topics: ['quakes'] })).restored).toEqual([])
    await using again = await openEmulated(store)
    expect((await readAll(again, 'quakes')).map(([offset]) => offset)).toEqual(
      Array.from({ length: 344 }, (_, i) => 256 + i),
    )
  }
})

test('a sweep keeps pages and what they refer to, and leaves removed topics alone', async () => {
  const store = new MemoryStore()
  await manySegments(store)
  await using backend = await openEmulated(store)
  await makeTopic(backend, 'gone')
  await backend.topics.remove(['gone'], { signal })
  await store.put('topics/quakes/0/00000000000000000009.orphan.page', [Buffer.from('x')], { signal })
  expect(await sweepLog(store, { signal })).toEqual(['topics/quakes/0/00000000000000000009.orphan.page'])
  expect(await readAll(backend, 'quakes')).toHaveLength(600)
  expect(await verifyLog(store, { signal })).toMatchObject({ records: 600, damage: [] })
  await backend.topics.remove(['quakes'], { signal })
  expect(await keysOf(store, 'topics/quakes/0/')).toEqual([])
})

test('a sweep deletes journals that were moved, ascending, and no others', async () => {
  const store = new MemoryStore({ appendable: true })
  await using backend = await openEmulated(store)
  await makeTopic(backend, 'quakes')
  for (const value of ['a', 'b', 'c']) await appendValues(backend, 'quakes', [value])
  const old = ['topics/quakes/journal/00000000000000000001', 'topics/quakes/journal/00000000000000000001.seal']
  for (const key of old) await store.put(key, [Buffer.from('x')], { signal })
  expect(await sweepLog(store, { signal })).toEqual(old)
  expect(await readAll(backend, 'quakes')).toHaveLength(3)
})

test('retention applies on demand, by time also to pages, and by size', async () => {
  const store = new MemoryStore()
  await manySegments(store)
  await using backend = await openEmulated(store)
  const set = (name: string, value: string) => backend.topics.configs!('quakes', new Map([[name, value]]), { signal })
  await set('retention.ms', '1000')
  const clock = { ...systemClock, now: () => 1_400 }
  await applyRetention(store, { signal, clock })
  const mark = async () => (await backend.topics.watermarks(['quakes'], { signal }))[0]!.start
  expect(await mark()).toBe(400)
  await appendValues(backend, 'quakes', ['y'])
  await makeTopic(backend, 'sized')
  {
    await using small = await openEmulated(store, { inlineBytes: 0 })
    for (let i = 0; i < 10; i += 1) await appendValues(small, 'sized', ['z'.repeat(1_000)])
  }
  await backend.topics.configs!('sized', new Map([['retention.bytes', '3000']]), { signal })
  await applyRetention(store, { signal, topics: ['sized', 'unknown'] })
  const [sized] = await backend.topics.watermarks(['sized'], { signal })
  expect(sized!.end - sized!.start).toBe(3)
})

test('a head that is missing comes back from its history; without any copy the topic is refused', async () => {
  const store = new MemoryStore({ appendable: true })
  {
    await using backend = await openEmulated(store)
    await makeTopic(backend, 'quakes')
    await appendValues(backend, 'quakes', ['a', 'b'])
  }
  await store.delete(['topics/quakes/head'], { signal })
  const { restored } = await repairLog(store, { signal })
  expect(restored).toMatchObject([{ topic: 'quakes' }])
  await using again = await openEmulated(store)
  expect(await readAll(again, 'quakes')).toHaveLength(2)
  expect(await appendValues(again, 'quakes', ['c'])).toBe(2)
  await store.delete(['topics/quakes/head', ...(await keysOf(store, 'topics/quakes/history/'))], { signal })
  expect(await codeOf(repairLog(store, { signal }))).toBe('KAFI_CORRUPT')
})

test('a commit with an id goes to one topic, within bounds, and takes the group along', async () => {
  await using backend = await openEmulated(new MemoryStore({ appendable: true }))
  await makeTopic(backend, 'quakes')
  await makeTopic(backend, 'other')
  const run = (topic: string, values: string[]) => ({ topic, partition: 0, records: sampleRecords(values) })
  await using writer = await backend.openWriter({ id: 'x', durability: 'sync', signal })
  await writer.append([run('quakes', ['a'])], { signal })
  expect(await codeOf(writer.append([run('other', ['b'])], { signal }))).toBe('KAFI_UNSUPPORTED')
  expect(await codeOf(writer.append([{ ...run('quakes', ['b']), at: 5 }], { signal }))).toBe('KAFI_UNSUPPORTED')
  await writer.append([run('quakes', ['c'])], { signal })
  const positions = [{ topic: 'source', partition: 0, offset: 3 }]
  await writer.commit!({ positions, group: 'readers', signal })
  expect((await readAll(backend, 'quakes')).map(([, value]) => value)).toEqual(['a', 'c'])
  expect(await backend.groups!.offsets('readers', { signal })).toMatchObject(positions)
  await writer.commit!({ positions: [{ topic: 'source', partition: 1, offset: 9 }], signal })
  await backend.topics.remove(['quakes'], { signal })
  await using again = await backend.openWriter({ id: 'x', durability: 'sync', signal })
  expect(again.resumed).toEqual([])
  expect(await codeOf(backend.openWriter({ id: '', durability: 'sync', signal }))).toBe('KAFI_ARGUMENT')
  await writer[Symbol.asyncDispose]()
  expect(await codeOf(writer.append([run('other', ['b'])], { signal }))).toBe('KAFI_CLOSED')
})

test('a writer with an id that keeps offsets refuses those that go back, and passes batches through', async () => {
  await using backend = await openEmulated(new MemoryStore())
  await makeTopic(backend, 'quakes')
  await makeTopic(backend, 'copy', 1, { 'compression.type': 'gzip' })
  await appendValues(backend, 'quakes', ['a', 'b'])
  await using writer = await backend.openWriter({ id: 'x', durability: 'sync', keepOffsets: true, signal })
  const at = (offset: number) => recordsOf([{ ...row('v'), offset }])
  await writer.append([{ topic: 'copy', partition: 0, records: at(5) }], { signal })
  expect(await codeOf(writer.append([{ topic: 'copy', partition: 0, records: at(5) }], { signal }))).toBe(
    'KAFI_CONFLICT',
  )
  await writer.abort!()
  const passed: Promise<unknown>[] = []
  await eachBlock(backend, 'quakes', 0, 0, 2, (block) => {
    expect(writer.fits(block)).toBe(true)
    passed.push(writer.append([{ topic: 'copy', partition: 0, batches: Buffer.from(block.batches!) }], { signal }))
  })
  await Promise.all(passed)
  await writer.commit!({ positions: [], signal })
  expect(await readAll(backend, 'copy')).toEqual(await readAll(backend, 'quakes'))
})

test('control batches of a source are left out; gaps need a writer that keeps offsets; too large a record is refused', async () => {
  await using backend = await openEmulated(new MemoryStore())
  await makeTopic(backend, 'quakes', 1, { 'max.message.bytes': '500' })
  await using writer = await backend.openWriter({ durability: 'sync', signal })
  const append = (batches: Uint8Array) => writer.append([{ topic: 'quakes', partition: 0, batches }], { signal })
  const data = encodeBatch(sampleRecords(['a']))
  const marker = encodeMarker({ kind: 'commit', baseOffset: 1, producerId: 7n, producerEpoch: 0, timestamp: 5 })
  const [done] = await append(Buffer.concat([data, marker, data]))
  expect(done).toMatchObject({ offset: 0, count: 2 })
  expect((await readAll(backend, 'quakes')).map(([offset]) => offset)).toEqual([0, 1])
  expect(await codeOf(append(encodeBatch(sampleRecords(['x'.repeat(600)]))))).toBe('KAFI_TOO_LARGE')
  const block = { next: 2, bytes: 0, timestampType: 'create' as const, records: sampleRecords([]) }
  const gaps = encodeBatch(recordsOf([row('a'), { ...row('b'), offset: 9 }]), { keepOffsets: true })
  const fits = (batches: Uint8Array | null) => writer.fits({ topic: 'quakes', partition: 0, ...block, batches })
  expect([fits(data), fits(gaps), fits(marker), fits(Buffer.from('no batch')), fits(null)]).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

test('an abort ends the wait for a commit, and what is closed says so', async () => {
  const store = new MemoryStore({ appendable: true })
  const backend = await openEmulated(store)
  await makeTopic(backend, 'quakes')
  const writer = await backend.openWriter({ durability: 'sync', signal })
  const run = { topic: 'quakes', partition: 0, records: sampleRecords(['a']) }
  const stop = new AbortController()
  const waiting = writer.append([run], { signal: stop.signal })
  stop.abort(new Error('enough'))
  await expect(waiting).rejects.toThrow('enough')
  await expect(writer.append([run], { signal: stop.signal })).rejects.toThrow('enough')
  const both = await writer.append([run, { ...run, topic: 'quakes' }], { signal })
  expect(both.map(({ count }) => count)).toEqual([1, 1])
  const ranges = [{ topic: 'quakes', partition: 0, from: 0, to: 1 }]
  const reader = await backend.openReader({ ranges, isolation: 'committed', memoryBytes: 1 << 20, signal })
  await backend[Symbol.asyncDispose]()
  await backend[Symbol.asyncDispose]()
  expect(await codeOf(reader.next({ maxBytes: 1, maxWaitMs: 0, signal }))).toBe('KAFI_CLOSED')
  expect(await codeOf(backend.topics.watermarks(['quakes'], { signal }))).toBe('KAFI_CLOSED')
  await writer[Symbol.asyncDispose]()
  expect(await codeOf(writer.append([run], { signal }))).toBe('KAFI_CLOSED')
})

test('a call to several topics answers in the order of its runs', async () => {
  await using backend = await openEmulated(new MemoryStore())
  await makeTopic(backend, 'a')
  await makeTopic(backend, 'b', 2)
  await using writer = await backend.openWriter({ durability: 'sync', signal })
  const run = (topic: string, partition: number) => ({ topic, partition, records: sampleRecords(['x']) })
  const done = await writer.append([run('b', 1), run('a', 0), run('b', 0), run('b', 5)], { signal })
  expect(done.map(({ topic, partition, offset }) => [topic, partition, offset])).toEqual([
    ['b', 1, 0],
    ['a', 0, 0],
    ['b', 0, 0],
    ['b', 5, -1],
  ])
  expect(isKafiError(done[3]!.error, 'KAFI_PARTITION_UNKNOWN')).toBe(true)
})

test('there is nothing to repair or to sweep of a topic that was removed', async () => {
  for (const appendable of [true, false]) {
    const store = new MemoryStore({ appendable })
    await using backend = await openEmulated(store)
    await makeTopic(backend, 'quakes')
    await backend.topics.remove(['quakes'], { signal })
    const some = { signal, topics: ['quakes'] }
    expect(await sweepLog(store, some)).toEqual([])
    expect(await repairLog(store, some)).toEqual({ damage: [], restored: [] })
    expect(await verifyLog(store, some)).toMatchObject({ records: 0, damage: [] })
  }
})

test('folders below topics that are no topics are passed over', async () => {
  const store = new MemoryStore()
  await using backend = await openEmulated(store)
  await makeTopic(backend, 'quakes')
  await store.put('topics/foreign/file', [Buffer.from('x')], { signal })
  await store.put('topics/cut!-0/file', [Buffer.from('x')], { signal })
  await store.put('topics/long!-0/head', [Buffer.from('no head')], { signal })
  await store.put('topics/lies!-0/head', [Buffer.from('{"topic":"quakes"}')], { signal })
  expect((await backend.topics.list({ signal })).map(({ topic }) => topic)).toEqual(['quakes'])
})

test('behind a batch whose length is damaged the log goes on at the next place its index knows', async () => {
  const store = new MemoryStore({ appendable: true })
  const values = Array.from({ length: 60 }, (_, i) => `${i}`.padEnd(60_000, '.'))
  {
    await using backend = await openEmulated(store)
    await makeTopic(backend, 'quakes')
    await using writer = await backend.openWriter({ durability: 'sync', signal })
    const one = (value: string) => ({ topic: 'quakes', partition: 0, records: recordsOf([row(value, 5)]) })
    await writer.append(values.map(one), { signal })
  }
  const [segment] = await keysOf(store, 'topics/quakes/0/')
  const found = await store.get(segment!, { signal })
  if (typeof found === 'string') throw new Error(found)
  const bytes = Buffer.from(found.body)
  const at = bytes.indexOf('3...') - 70
  bytes.fill(0xff, at, at + 40)
  await store.put(segment!, [bytes], { signal })
  const { damage } = await repairLog(store, { signal })
  expect(damage).toMatchObject([{ topic: 'quakes', partition: 0, file: segment }])
  const lost = (damage[0]!.end ?? 0) - (damage[0]!.offset ?? 0)
  expect(lost).toBeLessThan(20)
  await using backend = await openEmulated(store)
  expect(await readAll(backend, 'quakes')).toHaveLength(values.length - lost)
})
