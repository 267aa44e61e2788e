import { expect, test } from 'vitest'
import { toyBackend } from '../../../examples/toy-backend.ts'
import type { Block } from '../src/backend.ts'
import { openToy } from './toy.ts'
import { openNumbers, watched, write } from './written.ts'

test('foldl goes from the left, with a step that answers at once or later', async () => {
  await using storage = await openNumbers(5)
  expect(await storage.foldl('t', (text, { value }) => `${text}${value}`, '')).toEqual({ value: '01234', read: 5 })
  const later = async (text: string, { value }: { value: unknown }) => {
    await new Promise((resolve) => setImmediate(resolve))
    return `${text}${value}`
  }
  expect(await storage.foldl('t', later, '', { n: 3 })).toEqual({ value: '012', read: 3 })
})

test('an error of the user function ends the verb with it', async () => {
  await using storage = await openNumbers(5)
  const error = new Error('mine')
  const fail = () => {
    throw error
  }
  await expect(storage.foldl('t', fail, 0)).rejects.toBe(error)
  await expect(storage.forEach('t', async () => fail())).rejects.toBe(error)
  expect(await storage.cat('t')).toHaveLength(5)
})

test('filter keeps what the function chooses: n limits what is read, limit what is kept', async () => {
  await using storage = await openNumbers(10)
  const odd = ({ value }: { value: unknown }) => Number(value) % 2 === 1
  const all = await storage.filter('t', odd)
  expect([all.matched, all.read, all.messages.map(({ value }) => value)]).toEqual([5, 10, [1, 3, 5, 7, 9]])
  expect(await storage.filter('t', odd, { limit: 2 })).toMatchObject({ matched: 2, read: 4 })
  expect(await storage.filter('t', odd, { n: 4 })).toMatchObject({ matched: 2, read: 4 })
  expect(await storage.filter('t', async (message) => odd(message), { limit: 3 })).toMatchObject({
    matched: 3,
    read: 6,
  })
  expect(await storage.filter('t', odd, { limit: 0 })).toEqual({ messages: [], matched: 0, read: 0 })
})

test('map and flatMap keep the order, also when they are asynchronous', async () => {
  await using storage = await openNumbers(4)
  const double = ({ value }: { value: unknown }) => Number(value) * 2
  expect(await storage.map('t', double)).toEqual({ values: [0, 2, 4, 6], read: 4 })
  expect(await storage.map('t', async (message) => double(message), { n: 2 })).toEqual({ values: [0, 2], read: 2 })
  const twice = ({ value }: { value: unknown }) => (value === 1 ? [] : [value, value])
  expect(await storage.flatMap('t', twice)).toEqual({ values: [0, 0, 2, 2, 3, 3], read: 4 })
  expect(await storage.flatMap('t', async (message) => twice(message))).toMatchObject({ values: [0, 0, 2, 2, 3, 3] })
})

test('forEach waits for a visit before the next, and counts', async () => {
  await using storage = await openNumbers(3)
  const log: string[] = []
  const visit = async ({ offset }: { offset: number }) => {
    log.push(`begin ${offset}`)
    await new Promise((resolve) => setImmediate(resolve))
    log.push(`end ${offset}`)
  }
  expect(await storage.forEach('t', visit)).toEqual({ read: 3 })
  expect(log).toEqual(['begin 0', 'end 0', 'begin 1', 'end 1', 'begin 2', 'end 2'])
})

test('head gives the first ten or n, tail the last', async () => {
  await using storage = await openNumbers(25)
  const offsets = (messages: readonly { offset: number }[]) => messages.map(({ offset }) => offset)
  expect(offsets(await storage.head('t'))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(offsets(await storage.head('t', { n: 2 }))).toEqual([0, 1])
  expect(offsets(await storage.tail('t'))).toEqual([15, 16, 17, 18, 19, 20, 21, 22, 23, 24])
  expect(offsets(await storage.tail('t', { n: 2 }))).toEqual([23, 24])
  expect(offsets(await storage.tail('t', { n: 100 }))).toHaveLength(25)
  expect(await storage.tail('t', { n: 0 })).toEqual([])
  await expect(storage.tail('t', { n: -1 })).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
})

test('tail over several partitions gives the last by time, oldest first', async () => {
  await using storage = openToy()
  await storage.touch('t', { partitions: 2 })
  const at = (timestamp: number, partition: number) => ({ value: timestamp, timestamp, partition })
  await write(storage, 't', [at(1, 0), at(2, 1), at(3, 0), at(4, 1), at(5, 1), at(6, 1)])
  expect((await storage.tail('t', { n: 4 })).map(({ value }) => value)).toEqual([3, 4, 5, 6])
})

test('tail looks further back where the last offsets hold no records', async () => {
  // The last 20 offsets are those of control records: they are never seen.
  const backend = toyBackend()
  const visible = (block: Block): Block => {
    const kept = Array.from({ length: block.records.count }, (_, i) => i).filter((i) => block.records.offset(i) < 30)
    const { records } = block
    const at = (i: number) => kept[i] ?? 0
    return {
      ...block,
      records: {
        count: kept.length,
        offset: (i) => records.offset(at(i)),
        timestamp: (i) => records.timestamp(at(i)),
        key: (i) => records.key(at(i)),
        value: (i) => records.value(at(i)),
        headers: (i) => records.headers(at(i)),
      },
    }
  }
  await using storage = await openNumbers(
    50,
    {},
    watched(backend, (blocks) => blocks.map(visible)),
  )
  expect((await storage.tail('t', { n: 3 })).map(({ value }) => value)).toEqual([27, 28, 29])
})

test('wc counts messages, words and bytes of keys and values, and decodes nothing', async () => {
  await using storage = openToy()
  await storage.touch('t')
  await write(storage, 't', [
    { key: 'a b', value: Buffer.from(' one\ttwo\nthree ') },
    { value: Buffer.from([0xff, 0xfe]) },
    {},
    { key: '', value: Buffer.from('x') },
  ])
  expect(await storage.wc('t')).toEqual({ messages: 4, words: 7, bytes: 3 + 15 + 2 + 1 })
  expect(await storage.wc('t', { n: 1 })).toEqual({ messages: 1, words: 5, bytes: 18 })
})

test('zipFoldl pairs two topics by partition and order, with null where one is shorter', async () => {
  await using left = openToy()
  await using right = openToy()
  await left.touch('a', { partitions: 2 })
  await right.touch('b')
  await write(left, 'a', [{ value: 1 }, { value: 2 }, { value: 3, partition: 1 }])
  await write(right, 'b', [{ value: 1 }, { value: 2 }, { value: 9 }])
  const pair = (pairs: unknown[][], a: { value: unknown } | null, b: { value: unknown } | null) => [
    ...pairs,
    [a?.value ?? null, b?.value ?? null],
  ]
  const expected = [
    [1, 1],
    [2, 2],
    [null, 9],
    [3, null],
  ]
  expect(await left.zipFoldl('a', right, 'b', pair, [])).toEqual({ value: expected, read: 4 })
  expect(await left.zipFoldl<unknown[][]>('a', right, 'b', async (...all) => pair(...all), [], { n: 2 })).toEqual({
    value: expected.slice(0, 2),
    read: 2,
  })
})

test('diff gives the pairs that differ in key, value or headers', async () => {
  await using left = openToy()
  await using right = openToy()
  for (const storage of [left, right]) await storage.touch('t')
  const same = [{ value: { x: [1, { y: null }] } }, { key: 'k' }]
  await write(left, 't', [...same, { value: 1 }, { headers: [['h', null]] }, { key: 'a' }])
  await write(right, 't', [...same, { value: 2 }, { headers: [['h', Buffer.from('')]] }, { key: null }, {}])
  const found = await left.diff('t', right)
  expect(found).toMatchObject({ equal: false, read: 6 })
  expect(found.differences.map(({ left: a, right: b }) => [a?.offset, b?.offset])).toEqual([
    [2, 2],
    [3, 3],
    [4, 4],
    [undefined, 5],
  ])
  expect(await left.diff('t', right, 't', { limit: 1 })).toMatchObject({ differences: [{}], read: 3 })
  expect(await left.diff('t', right, 't', { n: 2 })).toEqual({ differences: [], equal: true, read: 2 })
  const byKey = { same: (a: { key: unknown }, b: { key: unknown }) => a.key === b.key }
  expect((await left.diff('t', right, 't', byKey)).differences).toHaveLength(2)
})

test('diff reads each side with types of its own', async () => {
  await using left = openToy()
  await left.touch(['a', 'b'])
  await write(left, 'a', [{ value: 'x' }])
  await write(left, 'b', [{ value: Buffer.from('x') }])
  expect(await left.diff('a', left, 'b', { other: { valueType: 'str' } })).toEqual({
    differences: [],
    equal: true,
    read: 1,
  })
})
