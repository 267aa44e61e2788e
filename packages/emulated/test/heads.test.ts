import { isKafiError } from '@kafi/core'
import { expect, test } from 'vitest'
import { MemoryStore, openEmulated, repairLog, systemClock, verifyLog, type MemoryOperation } from '../src/index.ts'
import { encodeHead, parseHead } from '../src/head.ts'
import { checkConfig, configNames } from '../src/topic-configs.ts'
import { appendValues, makeTopic, readAll, sampleRecords, signal } from './sample.ts'

const clock = { ...systemClock, delay: () => Promise.resolve() }

async function headOf(store: MemoryStore) {
  const found = await store.get('topics/quakes/head', { signal })
  if (found === 'absent' || found === 'same') throw new Error('no head')
  return { head: parseHead(found.body, 'head'), etag: found.etag }
}

test('small appends ride in the head until it is full, and then move to one segment a partition', async () => {
  const requests: string[] = []
  const store = new MemoryStore({
    fault: (operation, key) => {
      requests.push(`${operation} ${key.replace(/[0-9a-f-]{36}/, '*')}`)
      return 'ok'
    },
  })
  await using backend = await openEmulated(store, { inlineBytes: 2_000 })
  await makeTopic(backend, 'quakes', 2)
  await using writer = await backend.openWriter({ durability: 'sync', signal })
  const append = (partition: number, value: string) =>
    writer.append([{ topic: 'quakes', partition, records: sampleRecords([value]) }], { signal })
  await append(0, 'a')
  requests.length = 0
  await append(1, 'b')
  expect(requests).toEqual(['putIfMatch topics/quakes/head'])
  for (let i = 0; i < 40; i += 1) await append(i % 2, `v${i}`)
  const { head } = await headOf(store)
  expect(head.partitions.every(({ entries }) => entries.length >= 1 && entries.length <= 3)).toBe(true)
  expect(head.tail.length).toBeLessThanOrEqual(2_000)
  expect(await readAll(backend, 'quakes', 0)).toHaveLength(21)
  expect((await verifyLog(store, { signal })).damage).toEqual([])
  const expected = await readAll(backend, 'quakes', 1)
  await using again = await openEmulated(store)
  expect(await readAll(again, 'quakes', 1)).toEqual(expected)
})

test('a segment that lost its place to another is not uploaded again: it is shifted', async () => {
  const puts: string[] = []
  let interfere: (() => Promise<unknown>) | null = null
  const store = new MemoryStore({
    fault: async (operation: MemoryOperation, key) => {
      if (operation === 'put' && key.endsWith('.log')) puts.push(key)
      if (operation !== 'putIfMatch' || interfere === null) return 'ok' as const
      const act = interfere
      interfere = null
      await act()
      return 'ok' as const
    },
  })
  await using backend = await openEmulated(store, { inlineBytes: 1_000, clock })
  await using other = await openEmulated(store, { inlineBytes: 1_000, clock })
  await makeTopic(backend, 'quakes')
  await appendValues(backend, 'quakes', ['a'])
  interfere = () => appendValues(other, 'quakes', ['between'])
  expect(await appendValues(backend, 'quakes', ['x'.repeat(900), 'y'])).toBe(2)
  expect(puts).toHaveLength(1)
  expect((await headOf(store)).head.partitions[0]!.entries.at(-1)).toMatchObject({ base: 2, end: 4, shift: 1 })
  expect((await readAll(other, 'quakes')).map(([, value]) => value!.slice(0, 1))).toEqual(['a', 'b', 'x', 'y'])
  expect((await verifyLog(store, { signal })).damage).toEqual([])
  const at = (timestamp: number) => other.topics.offsetsAt!([{ topic: 'quakes', partition: 0, timestamp }], { signal })
  expect((await at(1_001))[0]!.offset).toBe(3)
  const [segment] = puts
  await store.put(segment!, [Buffer.alloc(1_200)], { signal })
  expect(await readAll(other, 'quakes').catch((error: unknown) => isKafiError(error, 'KAFI_CORRUPT'))).toBe(true)
  await repairLog(store, { signal })
  expect((await readAll(other, 'quakes')).map(([offset]) => offset)).toEqual([0, 1])
})

test('a commit that 256 other processes have pushed out of the head is said to be unknown, not done again', async () => {
  let lose = false
  const store = new MemoryStore({
    fault: async (operation) => {
      if (operation !== 'putIfMatch' || !lose) return 'ok'
      lose = false
      const { head, etag } = await headOf(store)
      head.commits.clear()
      for (let i = 0; i < 256; i += 1) head.commits.set(`p${i}`, i)
      head.version += 1
      await store.putIfMatch('topics/quakes/head', encodeHead(head), etag, { signal })
      return 'unknown-before'
    },
  })
  await using backend = await openEmulated(store, { clock })
  await makeTopic(backend, 'quakes')
  await appendValues(backend, 'quakes', ['a'])
  lose = true
  const error: unknown = await appendValues(backend, 'quakes', ['b']).catch((reason: unknown) => reason)
  expect(isKafiError(error, 'KAFI_OUTCOME_UNKNOWN')).toBe(true)
})

test('a store that never says what it did ends in an unknown outcome, one that always refuses in a conflict', async () => {
  let answer: 'ok' | 'unknown-before' | 'interfere' = 'ok'
  const store = new MemoryStore({
    fault: async (operation) => {
      if (operation !== 'putIfMatch' || answer === 'ok') return 'ok'
      if (answer === 'unknown-before') return answer
      answer = 'ok'
      await appendValues(other, 'quakes', ['faster'])
      answer = 'interfere'
      return 'ok'
    },
  })
  await using backend = await openEmulated(store, { clock })
  await using other = await openEmulated(store, { clock })
  await makeTopic(backend, 'quakes')
  for (const [how, code] of [
    ['unknown-before', 'KAFI_OUTCOME_UNKNOWN'],
    ['interfere', 'KAFI_CONFLICT'],
  ] as const) {
    answer = how
    const error: unknown = await appendValues(backend, 'quakes', ['a']).catch((reason: unknown) => reason)
    expect(isKafiError(error, code), how).toBe(true)
    answer = how
    const changed = backend.topics.extend!('quakes', 2, { signal })
    expect(isKafiError(await changed.catch((reason: unknown) => reason), code), how).toBe(true)
    answer = 'ok'
  }
  expect(new Set((await readAll(backend, 'quakes')).map(([, value]) => value))).toEqual(new Set(['faster']))
})

test('every config takes what Kafka takes and refuses the rest', () => {
  const fine: Record<string, readonly string[]> = {
    'cleanup.policy': ['delete', 'compact,delete'],
    'compression.type': ['zstd', 'producer'],
    preallocate: ['true', 'false'],
    'retention.ms': ['-1', '9223372036854775807'],
    'min.cleanable.dirty.ratio': ['0.3'],
  }
  for (const [name, values] of Object.entries(fine)) for (const value of values) checkConfig(name, value)
  const wrong: Record<string, readonly string[]> = {
    'cleanup.policy': ['', 'keep'],
    'compression.type': ['rar'],
    preallocate: ['yes'],
    'retention.ms': ['-2', '1.5', '', '99999999999999999999'],
    'max.message.bytes': ['9999999999'],
    'min.cleanable.dirty.ratio': ['x'.repeat(5_000)],
  }
  for (const [name, values] of Object.entries(wrong)) {
    for (const value of values) expect(() => checkConfig(name, value), `${name} ${value}`).toThrow(name)
  }
  for (const name of configNames) expect(() => checkConfig(name, null)).not.toThrow()
})
