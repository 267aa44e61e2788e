import { setImmediate as nextTurn } from 'node:timers/promises'
import { MemoryStore } from '@kafi/emulated'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import type { Backend, Writer } from '../src/backend.ts'
import { cat } from '../src/cat.ts'
import { cp } from '../src/cp.ts'
import type { Message } from '../src/message.ts'
import { producer } from '../src/producer.ts'
import type { Storage } from '../src/storage.ts'
import { verify } from '../src/verify.ts'
import { openMemory } from './memory.ts'
import { openToy } from './toy.ts'

async function fill(storage: Storage, topic: string, count: number, partitions = 2, from = 0): Promise<void> {
  await using p = producer(storage, topic, { partitions, batchSize: 7 })
  for (let i = from; i < from + count; i += 1)
    await p.produce({ i }, { key: `k${i}`, partition: i % partitions, headers: { i: `${i}` } })
}

/** The same storage, whose every change of a writer counts down to a failure. */
function failingAfter(steps: number, store: MemoryStore): Storage {
  let left = steps
  const step = () => {
    if (left-- <= 0) throw new Error('pulled the plug')
  }
  const pull = (writer: Writer): Writer => ({
    resumed: writer.resumed,
    fits: (block) => writer.fits(block),
    append: async (all, o) => (step(), writer.append(all, o)),
    commit: async (o) => (step(), writer.commit?.(o)),
    abort: async () => writer.abort?.(),
    [Symbol.asyncDispose]: async () => writer[Symbol.asyncDispose](),
  })
  return watching(pull, store)
}

/** The same storage, whose writers are seen through `watch`. */
function watching(watch: (writer: Writer) => Writer, store: MemoryStore): Storage {
  return openMemory({}, store, (backend): Backend => ({
    keeps: backend.keeps,
    topics: backend.topics,
    openReader: (o) => backend.openReader(o),
    openWriter: async (o) => watch(await backend.openWriter(o)),
    [Symbol.asyncDispose]: () => backend[Symbol.asyncDispose](),
  }))
}

test('what follows is appended while a commit is on its way, and the next commit waits for it', async () => {
  await using source = openMemory()
  await using p = producer(source, 't', { type: 'bytes', batchSize: 1 })
  for (let i = 0; i < 15; i += 1) await p.produce(Buffer.alloc(1_000_000, i), { flush: true })
  const counts = { underWay: 0, most: 0, beside: 0 }
  const watch = (writer: Writer): Writer => ({
    resumed: writer.resumed,
    fits: (block) => writer.fits(block),
    append: (all, o) => {
      counts.beside += counts.underWay
      return writer.append(all, o)
    },
    commit: async (o) => {
      counts.most = Math.max(counts.most, (counts.underWay += 1))
      const { beside } = counts
      await writer.commit?.(o)
      // After the last commit nothing follows.
      for (let turns = 0; turns < 1_000 && counts.beside === beside; turns += 1) await nextTurn()
      counts.underWay -= 1
    },
    abort: async () => writer.abort?.(),
    [Symbol.asyncDispose]: () => writer[Symbol.asyncDispose](),
  })
  await using target = watching(watch, new MemoryStore())
  await cp(source, 't', target, 'copy', { type: 'bytes', commitBytes: 1 })
  expect((await verify(source, 't', target, 'copy', { ignore: [] })).equal).toBe(true)
  expect(counts.beside).toBeGreaterThan(0)
  expect(counts.most).toBe(1)
})

test('a copy that dies at any of its steps and is repeated copies every record exactly once', async () => {
  await using source = openMemory()
  await fill(source, 't', 60)
  for (let steps = 0; ; steps += 1) {
    const store = new MemoryStore()
    await using failing = failingAfter(steps, store)
    const outcome = await cp(source, 't', failing, 'copy', { type: 'bytes', commitBytes: 1, n: 60 }).catch(
      () => undefined,
    )
    await using target = openMemory({}, store)
    const { written } = await cp(source, 't', target, 'copy', { type: 'bytes', commitBytes: 1 })
    expect((await verify(source, 't', target, 'copy', { ignore: [] })).equal).toBe(true)
    if (outcome) {
      expect(written).toBe(0)
      break
    }
  }
})

test('a copy goes on where it stopped, with a function as well, and later copies what is new', async () => {
  await using source = openMemory()
  await using target = openMemory()
  await fill(source, 't', 10)
  const map = (message: { value: { i: number } }) => ({ value: message.value.i })
  const copy = () => cp<{ i: number }>(source, 't', target, 'c', { map })
  expect((await cp<{ i: number }>(source, 't', target, 'c', { map, n: 4 })).written).toBe(4)
  expect((await copy()).written).toBe(6)
  await fill(source, 't', 3, 2, 10)
  const last = await copy()
  expect([last.written, last.resumed.length]).toEqual([3, 2])
  const values = (await cat(target, 'c')).map(({ value }) => Number(value)).sort((a, b) => a - b)
  expect(values).toEqual(Array.from({ length: 13 }, (_, i) => i))
})

test('resume: false and an explicit start begin anew', async () => {
  await using source = openMemory()
  await using target = openMemory()
  await fill(source, 't', 4)
  await cp(source, 't', target, 'c')
  expect((await cp(source, 't', target, 'c', { resume: false })).written).toBe(4)
  expect((await cp(source, 't', target, 'c', { start: -1 })).written).toBe(2)
  expect((await cp(source, 't', target, 'c')).written).toBe(0)
  await fill(source, 't', 2, 2, 4)
  expect((await cp(source, 't', target, 'c')).written).toBe(2)
})

test('a target that others have written to, too, is gone on with', async () => {
  await using source = openMemory()
  await using target = openMemory()
  await fill(source, 't', 4)
  await cp(source, 't', target, 'c')
  await fill(target, 'c', 3)
  await fill(source, 't', 2, 2, 4)
  expect((await cp(source, 't', target, 'c')).written).toBe(2)
})

test('a target that is removed and made again begins anew', async () => {
  await using source = openMemory()
  await using target = openMemory()
  await fill(source, 't', 4)
  await cp(source, 't', target, 'c')
  await target.rm('c')
  expect((await cp(source, 't', target, 'c')).written).toBe(4)
})

test('where no progress is kept, a repeated copy starts over', async () => {
  await using source = openMemory()
  await using target = openToy()
  await fill(source, 't', 4)
  const copy = () => cp(source, 't', target, 'c')
  expect([(await copy()).written, (await copy()).written]).toEqual([4, 4])
})

test('offsets and their gaps are kept in an empty emulated target, and further on', async () => {
  await using source = openMemory()
  await using target = openMemory()
  await fill(source, 't', 20, 1)
  await source.deleteRecords({ t: { 0: 5 } })
  await cp(source, 't', target, 'c', { n: 3 })
  await cp(source, 't', target, 'c')
  expect((await verify(source, 't', target, 'c', { ignore: [] })).equal).toBe(true)
  expect((await cat(target, 'c')).map(({ offset }) => offset)).toEqual(Array.from({ length: 15 }, (_, i) => i + 5))
})

test('offsets that cannot be kept are refused when asked for', async () => {
  await using source = openMemory()
  await using target = openToy()
  await fill(source, 't', 1)
  await expect(cp(source, 't', target, 'c', { keepOffsets: true })).rejects.toThrow(
    /offsets cannot be kept in topic 'c'/,
  )
})

test('what a target does not keep is refused by name, unless it may be lost', async () => {
  await using source = openMemory()
  await using target = openToy()
  const backend = await source.backend()
  const signal = new AbortController().signal
  await source.touch('t')
  await using writer = await backend.openWriter({ signal, durability: 'os' })
  const records = {
    count: 1,
    offset: () => 0,
    timestamp: () => 5,
    key: () => null,
    value: () => null,
    headers: () => [],
  }
  await writer.append([{ topic: 't', partition: 0, records, timestampType: 'append' }], { signal })
  await expect(cp(source, 't', target, 'c')).rejects.toThrow(/timestamp type\), which 't'\[0\] offset 0 has; lossy/)
  expect((await cp(source, 't', target, 'c', { lossy: true })).written).toBe(1)
})

test('a copy that follows mirrors what comes until it is stopped', async () => {
  await using source = openMemory()
  await using target = openMemory()
  await fill(source, 't', 4)
  const stop = new AbortController()
  const mirror = cp(source, 't', target, 'c', { follow: true, idleMs: -1, signal: stop.signal })
  await target.touch('c', { partitions: 2 })
  await using mirrored = target.consumer('c', { follow: true, idleMs: -1 })
  await mirrored.consume(4)
  await fill(source, 't', 3, 2, 4)
  await mirrored.consume(3)
  stop.abort(new Error('enough'))
  await expect(mirror).rejects.toThrow('enough')
  expect((await verify(source, 't', target, 'c')).equal).toBe(true)
  expect((await cp(source, 't', target, 'c')).written).toBe(0)
})

test('several topics keep their names, or get them from a function', async () => {
  await using source = openMemory()
  await using target = openMemory()
  await fill(source, 'a', 2)
  await fill(source, 'b', 3)
  expect((await cp(source, ['a', 'b'], target)).written).toBe(5)
  await cp(source, '?', target, (topic) => `${topic}-copy`)
  expect(await target.ls()).toEqual(['a', 'a-copy', 'b', 'b-copy'])
  await expect(cp(source, '*', target, 'c')).rejects.toThrow(/2 topics cannot all become 'c'/)
  await expect(cp(source, 'a', source, 'a')).rejects.toThrow(/onto itself/)
})

test('any records, copied in any number of pieces, arrive as they were', async () => {
  const bytes = fc.option(fc.uint8Array({ maxLength: 20 }), { nil: null })
  const record = fc.record({
    key: bytes,
    value: bytes,
    partition: fc.nat(2),
    timestamp: fc.integer({ min: -1, max: 2_000_000_000_000 }),
    headers: fc.array(fc.tuple(fc.string(), bytes), { maxLength: 3 }),
  })
  const shape = fc.tuple(
    fc.array(record, { maxLength: 40 }),
    fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 4 }),
    fc.nat(300),
  )
  await fc.assert(
    fc.asyncProperty(shape, async ([records, pieces, commitBytes]) => {
      await using source = openMemory({ keyType: 'bytes', valueType: 'bytes' })
      await using target = openMemory()
      await using p = producer(source, 't', { partitions: 3, batchSize: 4 })
      await p.produceMany(records)
      await p.close()
      await source.touch('t', { partitions: 3 })
      for (const n of pieces) await cp(source, 't', target, 'c', { n, commitBytes })
      await cp(source, 't', target, 'c', { commitBytes })
      expect((await verify(source, 't', target, 'c', { ignore: [] })).equal).toBe(true)
    }),
    { numRuns: runs(15, 1000) },
  )
})

test('a copy that is aborted in the middle of a step goes on where it stood', async () => {
  await using source = openMemory()
  await fill(source, 't', 30, 3)
  for (const at of [0, 1, 13, 29]) {
    await using target = openMemory()
    const stop = new AbortController()
    const map = (message: Message<string, { i: number }>) => {
      if (message.value.i === at) stop.abort(new Error('enough'))
      return message
    }
    const aborted = cp<{ i: number }, string>(source, 't', target, 'c', { map, commitBytes: 1, signal: stop.signal })
    await expect(aborted).rejects.toThrow('enough')
    await cp(source, 't', target, 'c', { map: (message) => message })
    expect((await verify(source, 't', target, 'c')).equal).toBe(true)
  }
})
