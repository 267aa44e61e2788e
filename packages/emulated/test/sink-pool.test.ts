import { makeSink } from '@kafi/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { openEmulated } from '../src/backend.ts'
import { MemoryStore } from '../src/memory.ts'
import { SinkPool } from '../src/sink-pool.ts'
import { makeTopic, readAll, sampleRecords, signal } from './sample.ts'
import { SlowStore, type Outcome } from './slow-store.ts'

const MiB = 1 << 20
const source = { topic: 'source', partition: 0 }

function gate(): { readonly open: () => void; readonly opened: Promise<void> } {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open, opened }
}

/** 300 kB of one letter: more than goes through the journal. */
const bulk = (letter: string) => [letter.repeat(300_000)]
const letters = async (backend: Parameters<typeof readAll>[0]) =>
  (await readAll(backend, 'quakes')).map(([, value]) => value![0]! + String(new Set(value).size))

test('memory that was given back goes to the next who asks for as much, and to one alone', () => {
  const pool = new SinkPool()
  const sink = pool.take(MiB)
  expect(sink).toMatchObject({ length: 0, buffer: { length: MiB } })
  sink.length = 7
  pool.give([sink])
  expect(pool.bytes).toBe(MiB)
  const [first, second] = [pool.take(MiB - 5), pool.take(MiB - 5)]
  expect(first.buffer).toBe(sink.buffer)
  expect(first.length).toBe(0)
  expect(second.buffer).not.toBe(sink.buffer)
  pool.give([first])
  pool.clear()
  expect(pool.bytes).toBe(0)
})

test('whatever is taken and given back, nobody shares memory, what is taken is large enough, and little is kept', () => {
  const step = fc.record({ bytes: fc.nat({ max: 3 * MiB }), back: fc.nat({ max: 30 }), grown: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const pool = new SinkPool()
      const taken: ReturnType<SinkPool['take']>[] = []
      for (const { bytes, back, grown } of steps) {
        const sink = pool.take(bytes)
        expect(sink.buffer.length).toBeGreaterThanOrEqual(bytes)
        expect(taken.some((other) => other.buffer === sink.buffer)).toBe(false)
        if (grown) sink.buffer = makeSink(sink.buffer.length * 2).buffer
        taken.push(sink)
        pool.give(taken.splice(0, back))
        expect(pool.bytes).toBeLessThanOrEqual(32 * MiB)
      }
    }),
    { numRuns: runs(20, 500) },
  )
})

test('the memory of a commit is used again by the next', async () => {
  await using backend = await openEmulated(new MemoryStore({ appendable: true }))
  await makeTopic(backend, 'quakes')
  const taken = new Set<unknown>()
  const { take } = SinkPool.prototype
  SinkPool.prototype.take = function (bytes) {
    const sink = take.call(this, bytes)
    taken.add(sink.buffer)
    return sink
  }
  try {
    await using writer = await backend.openWriter({ signal })
    for (const letter of 'abcdef') {
      await writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords(bulk(letter)) }], { signal })
    }
  } finally {
    SinkPool.prototype.take = take
  }
  expect(taken.size).toBe(1)
  expect(await letters(backend)).toEqual(['a1', 'b1', 'c1', 'd1', 'e1', 'f1'])
})

test('an append that is aborted while its commit is on its way keeps its memory until that is over', async () => {
  const [begin, end] = [gate(), gate()]
  const slow = new SlowStore(() => (begin.open(), end.opened.then(() => 'ok')))
  await using backend = await openEmulated(slow.store)
  await makeTopic(backend, 'quakes')
  await using writer = await backend.openWriter({ signal })
  const stop = new AbortController()
  const aborted = writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords(bulk('a')) }], {
    signal: stop.signal,
  })
  await begin.opened
  stop.abort(new Error('enough'))
  await expect(aborted).rejects.toThrow('enough')
  const others = [...'bcd'].map((letter) =>
    writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords(bulk(letter)) }], { signal }),
  )
  end.open()
  await Promise.all(others)
  expect(await letters(backend)).toEqual(['a1', 'b1', 'c1', 'd1'])
  expect(slow.spoilt).toBe(0)
})

test('an append that failed never gives its memory back, and what follows is right', async () => {
  const outcomes: Outcome[] = ['ok', 'ok', 'fail', 'fail']
  const slow = new SlowStore(() => outcomes.shift() ?? 'ok')
  await using backend = await openEmulated(slow.store)
  await makeTopic(backend, 'quakes')
  await using writer = await backend.openWriter({ signal })
  const results: string[] = []
  for (const letter of 'abcdefg') {
    const done = writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords(bulk(letter)) }], { signal })
    results.push(
      await done.then(
        () => letter,
        () => '',
      ),
    )
  }
  expect(results.filter((letter) => letter === '').length).toBeGreaterThan(0)
  expect(await letters(backend)).toEqual(results.filter((letter) => letter !== '').map((letter) => `${letter}1`))
  expect(slow.spoilt).toBe(0)
})

test('a commit whose bulk failed is none, although its frame is there', async () => {
  let failures = 0
  const slow = new SlowStore((key) => (key.endsWith('.log') && failures++ === 0 ? 'fail' : 'ok'))
  await using backend = await openEmulated(slow.store)
  await makeTopic(backend, 'quakes')
  await using writer = await backend.openWriter({ signal })
  const append = (letter: string) =>
    writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords(bulk(letter)) }], { signal })
  await expect(append('a')).rejects.toThrow('the disk says no')
  await append('b')
  expect(await letters(backend)).toEqual(['b1'])
})

test('what was left to the operating system is on disk before a commit that is to be', async () => {
  const slow = new SlowStore(() => 'ok')
  await using backend = await openEmulated(slow.store)
  await makeTopic(backend, 'quakes')
  await using lax = await backend.openWriter({ durability: 'os', signal })
  await using strict = await backend.openWriter({ durability: 'sync', signal })
  await lax.append([{ topic: 'quakes', partition: 0, records: sampleRecords(bulk('a')) }], { signal })
  expect(slow.synced).toEqual([])
  await strict.append([{ topic: 'quakes', partition: 0, records: sampleRecords(['b']) }], { signal })
  expect(slow.synced.some((key) => key.endsWith('.log'))).toBe(true)
})

test('a commit under an id that is aborted on its way, then forgotten, keeps its memory until it is over', async () => {
  const [begin, end] = [gate(), gate()]
  const slow = new SlowStore(() => (begin.open(), end.opened.then(() => 'ok')))
  await using backend = await openEmulated(slow.store)
  await makeTopic(backend, 'quakes')
  await using writer = await backend.openWriter({ id: 'copy', topics: ['quakes'], signal })
  const append = (letter: string) =>
    writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords(bulk(letter)) }], { signal })
  await append('a')
  const stop = new AbortController()
  const committed = writer.commit!({ positions: [{ ...source, offset: 1 }], signal: stop.signal })
  await append('b')
  await begin.opened
  stop.abort(new Error('enough'))
  await expect(committed).rejects.toThrow('enough')
  await writer.abort!()
  await append('c')
  const second = writer.commit!({ positions: [{ ...source, offset: 3 }], signal })
  end.open()
  await second
  expect(await letters(backend)).toEqual(['a1', 'c1'])
  expect(slow.spoilt).toBe(0)
})

test('where heads commit, memory is never given back: a store may send it once more', async () => {
  const given: number[] = []
  const { give } = SinkPool.prototype
  SinkPool.prototype.give = function (sinks) {
    given.push(sinks.length)
    give.call(this, sinks)
  }
  try {
    await using backend = await openEmulated(new MemoryStore())
    await makeTopic(backend, 'quakes')
    await using writer = await backend.openWriter({ signal })
    for (const letter of 'abc') {
      await writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords(bulk(letter)) }], { signal })
    }
    expect(await letters(backend)).toEqual(['a1', 'b1', 'c1'])
  } finally {
    SinkPool.prototype.give = give
  }
  expect(given).toEqual([])
})
