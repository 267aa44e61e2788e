import { expect, test } from 'vitest'
import { MemoryStore, openEmulated } from '../src/index.ts'
import { appendValues, makeTopic, readAll, sampleRecords, signal } from './sample.ts'

function numbers(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, i) => `v${from + i}`)
}

test('appends to a folder go through a journal and are in segments when the last writer has closed', async () => {
  const store = new MemoryStore({ appendable: true })
  await using backend = await openEmulated(store)
  await makeTopic(backend, 'quakes', 2)
  {
    await using writer = await backend.openWriter({ durability: 'sync', signal })
    await writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords(['a', 'b']) }], { signal })
    await writer.append([{ topic: 'quakes', partition: 1, records: sampleRecords(['c']) }], { signal })
    expect(await keys(store, 'topics/quakes/journal/')).toHaveLength(1)
    expect(await readAll(backend, 'quakes', 0)).toEqual([
      [0, 'a'],
      [1, 'b'],
    ])
    await using other = await openEmulated(store)
    expect(await readAll(other, 'quakes', 1)).toEqual([[0, 'c']])
  }
  expect(await keys(store, 'topics/quakes/journal/')).toEqual([])
  expect(await readAll(backend, 'quakes', 0)).toEqual([
    [0, 'a'],
    [1, 'b'],
  ])
  await using again = await openEmulated(store)
  expect(await readAll(again, 'quakes', 1)).toEqual([[0, 'c']])
})

test('two back-ends that append in turn lose nothing and double nothing', async () => {
  const store = new MemoryStore({ appendable: true })
  await using a = await openEmulated(store)
  await using b = await openEmulated(store)
  await makeTopic(a, 'quakes')
  await using left = await a.openWriter({ durability: 'sync', signal })
  await using right = await b.openWriter({ durability: 'sync', signal })
  for (let i = 0; i < 5; i += 1) {
    for (const writer of [left, right]) {
      const [done] = await writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords([`v`]) }], { signal })
      expect(done!.error).toBeUndefined()
    }
  }
  const offsets = (await readAll(b, 'quakes')).map(([offset]) => offset)
  expect(offsets).toEqual(numbers(10).map((_, i) => i))
})

test('a thousand processes that append one record each leave few segments', async () => {
  const store = new MemoryStore({ appendable: true })
  {
    await using backend = await openEmulated(store)
    await makeTopic(backend, 'quakes')
  }
  for (let i = 0; i < 100; i += 1) {
    await using backend = await openEmulated(store)
    expect(await appendValues(backend, 'quakes', [`v${i}`])).toBe(i)
  }
  await using backend = await openEmulated(store)
  expect((await readAll(backend, 'quakes')).map(([, value]) => value)).toEqual(numbers(100))
  expect((await keys(store, 'topics/quakes/0/')).length).toBeLessThan(8)
})

test('big runs are written once, with the small ones before them in front', async () => {
  const store = new MemoryStore({ appendable: true })
  await using backend = await openEmulated(store, { segmentBytes: 4 << 20 })
  await makeTopic(backend, 'quakes')
  const big = 'x'.repeat(400_000)
  const values = ['a', 'b', big, big, big, 'c', big, big, big, big, big, big, 'd']
  {
    await using writer = await backend.openWriter({ durability: 'sync', signal })
    for (const some of [['a'], ['b'], [big, big, big], ['c'], [big, big, big], [big, big, big], ['d']]) {
      const run = { topic: 'quakes', partition: 0, records: sampleRecords(some) }
      const [done] = await writer.append([run], { signal })
      expect(done!.error).toBeUndefined()
    }
    expect((await readAll(backend, 'quakes')).map(([, value]) => value)).toEqual(values)
    await using other = await openEmulated(store)
    expect((await readAll(other, 'quakes')).map(([, value]) => value)).toEqual(values)
  }
  expect((await readAll(backend, 'quakes')).map(([, value]) => value)).toEqual(values)
})

async function keys(store: MemoryStore, prefix: string): Promise<string[]> {
  const all: string[] = []
  for await (const page of store.list(prefix, { signal })) all.push(...page.map(({ key }) => key))
  return all
}
