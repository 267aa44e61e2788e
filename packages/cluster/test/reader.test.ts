import { isKafiError, KafiError } from '@kafi/core'
import { walkBatches } from '@kafi/protocol'
import { expect, test } from 'vitest'
import { all, drain, end, linesOf, next, open, openBench, put, putMarker, readAll, signal } from './reader-fixture.ts'

test('records come in order, and the end is reached by position', async () => {
  await using bench = await openBench()
  for (let i = 0; i < 10; i++) put(bench, [`a${i}`, `b${i}`])
  const lines = await readAll(bench)
  expect(lines).toEqual(Array.from({ length: 20 }, (_, i) => `${i} ${i % 2 === 0 ? 'a' : 'b'}${i >> 1}`))
})

test('a range is cut to the record, and its batches are whole or null', async () => {
  await using bench = await openBench()
  put(bench, ['a', 'b', 'c'])
  put(bench, ['d', 'e', 'f'])
  const place = { topic: 'snacks', partition: 0 }
  expect(await readAll(bench, { ranges: [{ ...place, from: 1, to: 5 }] })).toEqual(['1 b', '2 c', '3 d', '4 e'])
  const cut = await open(bench, { ranges: [{ ...place, from: 1, to: 6 }] })
  expect((await next(bench, cut))?.map(({ batches }) => batches)).toEqual([null])
  const whole = await open(bench, { ranges: [{ ...place, from: 0, to: 3 }] })
  const [block] = (await next(bench, whole)) ?? []
  expect(walkBatches(block!.batches!, 0, Infinity, { partial: 'throw' })).toHaveLength(1)
})

test('a committed reader sees nothing of aborted transactions, however they overlap', async () => {
  await using bench = await openBench()
  const transactional = (producerId: bigint, baseSequence: number) => ({
    producerId,
    producerEpoch: 0,
    baseSequence,
    transactional: true,
  })
  put(bench, ['a1'], transactional(1n, 0))
  put(bench, ['b1'], transactional(2n, 0))
  put(bench, ['plain'])
  put(bench, ['a2'], transactional(1n, 1))
  end(bench, 'abort', 1n)
  put(bench, ['b2'], transactional(2n, 1))
  end(bench, 'abort', 2n)
  put(bench, ['a3'], transactional(1n, 2))
  end(bench, 'commit', 1n)
  expect(await readAll(bench)).toEqual(['2 plain', '7 a3'])
  expect(await readAll(bench, { isolation: 'uncommitted' })).toHaveLength(6)
  const ranges = [{ ...all(bench), from: 3 }]
  expect(await readAll(bench, { ranges })).toEqual(['7 a3'])
})

test('what is hidden in between is cut out of the batches, too', async () => {
  await using bench = await openBench()
  put(bench, ['a'])
  putMarker(bench, 7n)
  put(bench, ['b'])
  const reader = await open(bench)
  const [block] = (await next(bench, reader)) ?? []
  expect(linesOf(block!)).toEqual(['0 a', '2 b'])
  expect(walkBatches(block!.batches!).map(({ baseOffset }) => baseOffset)).toEqual([0, 2])
})

test('append time and create time are never in one block', async () => {
  await using bench = await openBench()
  put(bench, ['a'])
  put(bench, ['b'], { appendTime: true })
  const reader = await open(bench)
  const kinds: string[] = []
  for (let list = await next(bench, reader); list !== null; list = await next(bench, reader)) {
    for (const { timestampType } of list) kinds.push(timestampType)
  }
  expect(kinds).toEqual(['create', 'append'])
})

test('holes and emptied batches of a compacted log are passed over, also at its end', async () => {
  await using bench = await openBench()
  put(bench, ['1', '2', '3'], { keys: ['a', 'b', 'c'] })
  put(bench, ['4', '5'], { keys: ['a', 'c'] })
  put(bench, ['6', '7'], { keys: ['b', 'a'] })
  bench.cluster.compact('snacks', 0)
  expect(await readAll(bench)).toEqual(['4 5', '5 6', '6 7'])
  put(bench, ['8'])
  bench.cluster.compact('snacks', 0)
  expect(await readAll(bench)).toEqual(['4 5', '5 6', '6 7'])
})

test('a range whose end compaction took away ends all the same', async () => {
  await using bench = await openBench()
  put(bench, ['1'], { keys: ['a'] })
  put(bench, ['2'])
  bench.cluster.compact('snacks', 0, { keepEmpty: false })
  const reader = await open(bench)
  expect(await drain(bench, reader)).toEqual(['0 1'])
  expect(await next(bench, reader)).toBeNull()
})

test('a broker that is slow to bring what lies in a remote storage is waited for', async () => {
  await using bench = await openBench()
  for (const value of ['a', 'b']) put(bench, [value])
  const { log } = bench.cluster.partition('snacks', 0)
  const { batches } = log
  // What a broker answers while it waits for its remote storage: nothing, and no error.
  log.batches = []
  const start = (offset: number) => ({ kind: 'act', act: () => void (log.startOffset = offset) }) as const
  bench.cluster.faults.on('Fetch', { times: Infinity, fault: start(0) })
  bench.cluster.faults.on('ListOffsets', { times: Infinity, fault: start(2) })
  const reader = await open(bench)
  for (let i = 0; i < 5; i++) expect(await next(bench, reader, { maxWaitMs: 500 })).toEqual([])
  expect(bench.cluster.counters.requests.get('ListOffsets')).toBeGreaterThan(0)
  log.batches = batches
  expect(await drain(bench, reader)).toEqual(['0 a', '1 b'])
})

test('a reader that follows waits no longer than it is told, and is woken by what comes', async () => {
  await using bench = await openBench()
  const ranges = [{ topic: 'snacks', partition: 0, from: 0, to: Infinity }]
  const reader = await open(bench, { ranges })
  const begun = bench.clock.now()
  expect(await next(bench, reader, { maxWaitMs: 200 })).toEqual([])
  expect(bench.clock.now() - begun).toBe(200)
  const waiting = reader.next({ signal, maxBytes: 1 << 20, maxWaitMs: 60_000 })
  await bench.clock.advance(1_000)
  put(bench, ['a'])
  const sent = bench.clock.now()
  expect((await bench.clock.run(waiting))?.flatMap(linesOf)).toEqual(['0 a'])
  expect(bench.clock.now() - sent).toBeLessThan(10)
})

test('nothing is asked and no timer runs while nobody waits', async () => {
  await using bench = await openBench()
  put(bench, ['a'])
  const reader = await open(bench, { ranges: [{ ...all(bench), to: Infinity }] })
  await next(bench, reader)
  await bench.clock.advance(10_000)
  const { pending } = bench.clock
  const asked = bench.cluster.counters.requests.get('Fetch')
  await bench.clock.advance(600_000)
  expect([bench.clock.pending, bench.cluster.counters.requests.get('Fetch')]).toEqual([pending, asked])
  await bench.clock.run(reader[Symbol.asyncDispose]())
  expect(bench.clock.pending).toBe(0)
})

test('what is assigned anew is read from there, and kept partitions keep what was fetched', async () => {
  await using bench = await openBench({ topics: { snacks: 2 } })
  for (const partition of [0, 1]) for (const value of ['a', 'b', 'c']) put(bench, [value], { partition })
  const ranges = [all(bench, 0), all(bench, 1)]
  const reader = await open(bench, { ranges })
  const first = (await next(bench, reader, { maxBytes: 1 }))!
  const [{ partition: taken, next: position }] = first as [(typeof first)[0]]
  const other = 1 - taken
  await bench.clock.advance(1_000)
  const asked = bench.cluster.counters.requests.get('Fetch')
  reader.assign([{ ...ranges[taken]!, from: position }])
  expect(await drain(bench, reader)).toEqual(['1 b', '2 c'])
  expect(bench.cluster.counters.requests.get('Fetch')).toBe(asked)
  reader.assign([{ ...ranges[other]!, from: 1 }])
  expect(await drain(bench, reader)).toEqual(['1 b', '2 c'])
  reader.assign([{ ...ranges[other]!, from: 0, to: 1 }])
  expect(await drain(bench, reader)).toEqual(['0 a'])
})

test('an end that is moved to and fro loses nothing of what was fetched ahead', async () => {
  await using bench = await openBench()
  for (const value of ['a', 'b', 'c', 'd', 'e']) put(bench, [value])
  const range = all(bench)
  const reader = await open(bench, { ranges: [range] })
  expect((await next(bench, reader, { maxBytes: 1 }))?.flatMap(linesOf)).toEqual(['0 a'])
  reader.assign([{ ...range, from: 1, to: 1 }])
  expect(await next(bench, reader)).toBeNull()
  reader.assign([{ ...range, from: 1, to: 2 }])
  expect(await drain(bench, reader)).toEqual(['1 b'])
  reader.assign([{ ...range, from: 2 }])
  expect(await drain(bench, reader)).toEqual(['2 c', '3 d', '4 e'])
})

test('two ranges of one partition are both read', async () => {
  await using bench = await openBench()
  for (const value of ['a', 'b', 'c', 'd', 'e']) put(bench, [value])
  const range = all(bench)
  const ranges = [
    { ...range, to: 2 },
    { ...range, from: 3 },
  ]
  expect((await readAll(bench, { ranges })).sort()).toEqual(['0 a', '1 b', '3 d', '4 e'])
})

test('a range without an offset is over at once, and asks nothing', async () => {
  await using bench = await openBench()
  put(bench, ['a'])
  expect(await readAll(bench, { ranges: [{ ...all(bench), from: 1 }] })).toEqual([])
  expect(await readAll(bench, { ranges: [] })).toEqual([])
  expect(bench.cluster.counters.requests.get('Fetch')).toBeUndefined()
})

test('topics and partitions that are not there are errors', async () => {
  await using bench = await openBench({ settings: { autoCreateTopics: false } })
  const range = { topic: 'nuts', partition: 0, from: 0, to: 1 }
  await expect(open(bench, { ranges: [range] })).rejects.toMatchObject({ code: 'KAFI_TOPIC_UNKNOWN' })
  const reader = await open(bench, { ranges: [{ ...range, topic: 'snacks', partition: 7 }] })
  await expect(next(bench, reader)).rejects.toMatchObject({ code: 'KAFI_PARTITION_UNKNOWN', details: { partition: 7 } })
})

test('a broker is asked by one reader while another waits at it', async () => {
  await using bench = await openBench({ brokers: 1, topics: { snacks: 2 } })
  put(bench, ['a'], { partition: 1 })
  const waiting = await open(bench, { ranges: [{ ...all(bench, 0), to: Infinity }] })
  const wait = waiting.next({ signal, maxBytes: 1, maxWaitMs: 300 })
  await bench.clock.advance(20)
  const begun = bench.clock.now()
  expect(await readAll(bench, { ranges: [all(bench, 1)] })).toEqual(['0 a'])
  expect(bench.clock.now() - begun).toBeLessThan(100)
  expect(await bench.clock.run(wait)).toEqual([])
})

test('memory is bounded, and one batch comes however small the bound', async () => {
  await using bench = await openBench()
  for (let i = 0; i < 100; i++) put(bench, ['x'.repeat(10_000)])
  const memoryBytes = 128 << 10
  const reader = await open(bench, { memoryBytes })
  const { counters } = bench.cluster
  const before = counters.bytesOut
  let count = (await next(bench, reader, { maxBytes: 1 }))?.flatMap(linesOf).length ?? 0
  await bench.clock.advance(60_000)
  expect(counters.bytesOut - before).toBeGreaterThan(20_000)
  expect(counters.bytesOut - before).toBeLessThan(memoryBytes)
  for (let list = await next(bench, reader); list !== null; list = await next(bench, reader)) {
    expect(list.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(memoryBytes)
    count += list.flatMap(linesOf).length
  }
  expect(count).toBe(100)
  const small = await open(bench, { memoryBytes: 1 })
  expect(await drain(bench, small, { maxBytes: 1 })).toHaveLength(100)
})

test('batches that inflate to more than the memory given are read whole, also one of each block in turn', async () => {
  await using bench = await openBench({ topics: { snacks: 2 } })
  const values = Array.from({ length: 24 }, (_, i) => String.fromCharCode(97 + i).repeat(500_000))
  values.forEach((value, i) => put(bench, [value], { codec: 'gzip', partition: i % 2 }))
  const reader = await open(bench, { memoryBytes: 1 << 20, ranges: [all(bench, 0), all(bench, 1)] })
  const found: string[] = []
  for (let list = await next(bench, reader); list !== null; list = await next(bench, reader)) {
    // One record of each block in turn: what was inflated first is asked for last.
    for (const { records } of list) if (records.count > 0) expect(records.value(0)).toHaveLength(500_000)
    for (const { records } of list)
      for (let i = 0; i < records.count; i++) found.push(Buffer.from(records.value(i)!).toString('latin1', 0, 2))
  }
  expect(found.sort()).toEqual(values.map((value) => value.slice(0, 2)).sort())
})

test('an abort ends the wait, and a closed reader says so', async () => {
  await using bench = await openBench()
  const reader = await open(bench, { ranges: [{ ...all(bench), to: Infinity }] })
  const stop = new AbortController()
  const waiting = reader.next({ signal: stop.signal, maxBytes: 1, maxWaitMs: 60_000 })
  stop.abort(new KafiError('KAFI_ABORTED', 'enough'))
  await expect(bench.clock.run(waiting)).rejects.toMatchObject({ code: 'KAFI_ABORTED' })
  const again = reader.next({ signal, maxBytes: 1, maxWaitMs: 60_000 })
  await Promise.all([reader[Symbol.asyncDispose](), expect(again).rejects.toMatchObject({ code: 'KAFI_CLOSED' })])
  expect(isKafiError(await reader.next({ signal, maxBytes: 1, maxWaitMs: 1 }).catch((error: unknown) => error))).toBe(
    true,
  )
  await bench.clock.run(bench.client[Symbol.asyncDispose]())
  await bench.clock.advance(10)
  expect(bench.clock.pending).toBe(0)
})
