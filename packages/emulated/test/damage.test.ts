import { isKafiError, type KafiErrorCode } from '@kafi/core'
import { walkBatches } from '@kafi/protocol'
import { expect, test } from 'vitest'
import { MemoryStore, openEmulated, repairLog, sweepLog, verifyLog } from '../src/index.ts'
import { appendValues, makeTopic, readAll, sampleRecords, signal } from './sample.ts'

const sizes = { bulkBytes: 200, inlineBytes: 100 }

/** A topic of three segments; the second one has three batches. */
async function makeStore(appendable = true): Promise<MemoryStore> {
  const store = new MemoryStore({ appendable })
  await using backend = await openEmulated(store, sizes)
  await makeTopic(backend, 'quakes')
  await appendValues(backend, 'quakes', ['a'.repeat(300)])
  {
    await using writer = await backend.openWriter({ durability: 'sync', signal })
    const run = (value: string) => ({ topic: 'quakes', partition: 0, records: sampleRecords([value.repeat(300)]) })
    await writer.append([run('b'), run('c'), run('d')], { signal })
  }
  await appendValues(backend, 'quakes', ['e'.repeat(300)])
  return store
}

async function segments(store: MemoryStore, prefix = 'topics/quakes/0/'): Promise<string[]> {
  const keys: string[] = []
  for await (const page of store.list(prefix, { signal })) keys.push(...page.map(({ key }) => key))
  return keys
}

async function bytesOf(store: MemoryStore, key: string): Promise<Buffer> {
  const found = await store.get(key, { signal })
  if (found === 'absent' || found === 'same') throw new Error(key)
  return Buffer.from(found.body)
}

async function values(store: MemoryStore): Promise<(readonly [number, string])[]> {
  await using backend = await openEmulated(store, sizes)
  return (await readAll(backend, 'quakes')).map(([offset, value]) => [offset, value![0]!])
}

async function codeOf(promise: Promise<unknown>): Promise<KafiErrorCode | null> {
  return promise.then(
    () => null,
    (error: unknown) => {
      if (!isKafiError(error)) throw error
      return error.code
    },
  )
}

test('a segment is nothing but whole batches, each with its offset', async () => {
  const store = await makeStore()
  const keys = await segments(store)
  let next = 0
  for (const key of keys) {
    expect(key).toMatch(/\/\d{20}\.[0-9a-f-]+\.log$/)
    const bytes = await bytesOf(store, key)
    expect(Number(key.split('/').at(-1)!.split('.')[0])).toBe(next)
    for (const header of walkBatches(bytes, 0, bytes.length, { partial: 'throw' })) {
      expect(header.baseOffset).toBe(next)
      next = header.baseOffset + header.lastOffsetDelta + 1
    }
  }
  expect(next).toBe(5)
  expect((await verifyLog(store, { signal })).damage).toEqual([])
})

test('a damaged batch is refused by name, found by verify, and a gap after repair', async () => {
  const store = await makeStore()
  const [, second] = await segments(store)
  const bytes = await bytesOf(store, second!)
  bytes[bytes.length / 2] = bytes[bytes.length / 2]! ^ 4
  await store.put(second!, [bytes], { signal })
  const error: unknown = await values(store).catch((reason: unknown) => reason)
  expect(isKafiError(error, 'KAFI_CORRUPT') && error.details).toMatchObject({
    topic: 'quakes',
    partition: 0,
    offset: 2,
    file: second,
  })
  const { damage } = await verifyLog(store, { signal })
  expect(damage).toMatchObject([{ topic: 'quakes', partition: 0, offset: 2, end: 3, file: second }])
  expect((await repairLog(store, { signal })).damage).toHaveLength(1)
  expect(await values(store)).toEqual([
    [0, 'a'],
    [1, 'b'],
    [3, 'd'],
    [4, 'e'],
  ])
  expect((await verifyLog(store, { signal })).damage).toEqual([])
  expect(await bytesOf(store, second!)).toEqual(bytes)
})

test('no flipped bit of a segment is ever read as something else', async () => {
  const whole = await makeStore()
  const [, second] = await segments(whole)
  const bytes = await bytesOf(whole, second!)
  const expected = JSON.stringify(await values(whole))
  const store = await makeStore()
  const name = (await segments(store))[1]!
  const mine = await bytesOf(store, name)
  const third = mine.length / 3
  for (let at = third; at < third + 80; at += 1) {
    const copy = Buffer.from(mine)
    copy[at] = copy[at]! ^ (1 << (at % 8))
    await store.put(name, [copy], { signal })
    const read = await values(store).catch((error: unknown) => (isKafiError(error) ? error.code : String(error)))
    // The leader epoch (bytes 12 to 15) is in no checksum of Kafka's; no reader sees it, and verify notices.
    if (at - third >= 12 && at - third < 16) expect(JSON.stringify(read)).toBe(expected)
    else expect(['KAFI_CORRUPT', 'KAFI_UNSUPPORTED'], `byte ${at - third}: ${JSON.stringify(read)}`).toContain(read)
    expect((await verifyLog(store, { signal })).damage, `byte ${at - third}`).not.toEqual([])
  }
  expect(bytes.length).toBe(mine.length)
})

test('a segment that is missing, cut or swapped is damage, and all else is still there after repair', async () => {
  const missing = await makeStore()
  await missing.delete([(await segments(missing))[1]!], { signal })
  expect(await codeOf(values(missing))).toBe('KAFI_CORRUPT')
  const [first, second, third] = await segments(await makeStore())
  expect([first, second, third].every((key) => key !== undefined)).toBe(true)
  const cut = await makeStore()
  const cutName = (await segments(cut))[1]!
  await cut.put(cutName, [(await bytesOf(cut, cutName)).subarray(0, -100)], { signal })
  const swapped = await makeStore()
  const names = await segments(swapped)
  const [one, two] = [await bytesOf(swapped, names[0]!), await bytesOf(swapped, names[2]!)]
  await swapped.put(names[0]!, [two], { signal })
  await swapped.put(names[2]!, [one], { signal })
  const left = [
    [missing, ['a', 'e']],
    [cut, ['a', 'b', 'c', 'e']],
    [swapped, ['b', 'c', 'd']],
  ] as const
  for (const [store, expected] of left) {
    expect(await codeOf(values(store))).toBe('KAFI_CORRUPT')
    expect((await verifyLog(store, { signal })).damage.length).toBeGreaterThan(0)
    await repairLog(store, { signal })
    expect((await values(store)).map(([, value]) => value)).toEqual(expected)
    await using backend = await openEmulated(store, sizes)
    expect(await appendValues(backend, 'quakes', ['f'])).toBe(5)
  }
})

test('a head that cannot be read is replaced by its newest whole copy', async () => {
  for (const appendable of [true, false]) {
    const store = await makeStore(appendable)
    const before = await values(store)
    const found = await store.get('topics/quakes/head', { signal })
    if (found === 'absent' || found === 'same') throw new Error('no head')
    const bytes = Buffer.from(found.body)
    bytes[100] = bytes[100]! ^ 1
    await store.putIfMatch('topics/quakes/head', [bytes], found.etag, { signal })
    expect(await codeOf(values(store))).toBe('KAFI_CORRUPT')
    expect((await verifyLog(store, { signal })).damage).toHaveLength(1)
    expect((await repairLog(store, { signal })).restored).toMatchObject([{ topic: 'quakes' }])
    expect(await values(store)).toEqual(before)
  }
})

test('a damaged frame in the middle of a journal is an error, and a gap after repair', async () => {
  const store = new MemoryStore({ appendable: true })
  const backend = await openEmulated(store)
  await makeTopic(backend, 'quakes')
  const writer = await backend.openWriter({ durability: 'sync', signal })
  for (const value of ['a', 'b', 'c']) {
    await writer.append([{ topic: 'quakes', partition: 0, records: sampleRecords([value.repeat(50)]) }], { signal })
  }
  const key = 'topics/quakes/journal/00000000000000000001'
  const bytes = await bytesOf(store, key)
  const middle = bytes.indexOf('b'.repeat(50))
  bytes[middle] = bytes[middle]! ^ 1
  await store.put(key, [bytes], { signal })
  expect(await codeOf(values(store))).toBe('KAFI_CORRUPT')
  expect((await verifyLog(store, { signal })).damage).toMatchObject([{ topic: 'quakes', file: key }])
  await repairLog(store, { signal })
  expect(await values(store)).toEqual([
    [0, 'a'],
    [2, 'c'],
  ])
})

test('a sweep deletes what nobody refers to, and nothing else', async () => {
  for (const appendable of [true, false]) {
    const store = await makeStore(appendable)
    const before = await values(store)
    const orphan = 'topics/quakes/0/00000000000000000009.orphan.log'
    await store.put(orphan, [Buffer.from('x')], { signal })
    expect(await sweepLog(store, { signal })).toEqual([orphan])
    expect(await values(store)).toEqual(before)
    expect(await sweepLog(store, { signal })).toEqual([])
  }
})
