import { expect, test } from 'vitest'
import { toyBackend } from '../../../examples/toy-backend.ts'
import type { Backend, Groups, Topics } from '../src/backend.ts'
import type { Position } from '../src/message.ts'
import type { Start } from '../src/ranges.ts'
import { openToy } from './toy.ts'
import { changed, openNumbers, write } from './written.ts'

const hour = 3_600_000

/** The toy with a look-up by time, a group with offsets, records deleted before `start`, and transactions open from `stable` on. */
function ableBackend(o: { start?: number; stable?: number; committed?: readonly Position[] } = {}): Backend {
  const backend = toyBackend()
  const { start = 0, stable = Infinity, committed = [] } = o
  const topics: Topics = {
    ...backend.topics,
    async watermarks(names, wait) {
      const marks = await backend.topics.watermarks(names, wait)
      return marks.map((mark) => ({ ...mark, start, stable: Math.min(stable, mark.end) }))
    },
    async offsetsAt(at, wait) {
      const { signal } = wait
      return Promise.all(
        at.map(async ({ topic, partition, timestamp }) => {
          const ranges = [{ topic, partition, from: 0, to: (await end(backend, topic))[partition] ?? 0 }]
          const reader = await backend.openReader({ signal, ranges, isolation: 'uncommitted', memoryBytes: 1e6 })
          const [block] = (await reader.next({ signal, maxBytes: 1e6, maxWaitMs: 0 })) ?? []
          const count = block?.records.count ?? 0
          const i = Array.from({ length: count }, (_, k) => k).find(
            (k) => (block?.records.timestamp(k) ?? 0) >= timestamp,
          )
          return { topic, partition, offset: i ?? -1 }
        }),
      )
    },
  }
  const groups = { offsets: async (group: string) => (group === 'app' ? committed : []) } as unknown as Groups
  return changed(backend, { topics, groups })
}

async function end(backend: Backend, topic: string): Promise<readonly number[]> {
  const marks = await backend.topics.watermarks([topic], { signal: new AbortController().signal })
  return marks.map((mark) => mark.end)
}

/** Ten records; record i is of i hours after 2024-05-01. */
async function openHours(o: Parameters<typeof ableBackend>[0] = {}, kafi: object = {}) {
  const storage = openToy(kafi, ableBackend(o))
  await storage.touch('t')
  const from = Date.UTC(2024, 4, 1)
  await write(
    storage,
    't',
    Array.from({ length: 10 }, (_, i) => ({ value: i, timestamp: from + i * hour })),
  )
  return storage
}

test.each<[Start, Start, number[]]>([
  ['earliest', 'latest', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['start', '+3', [0, 1, 2]],
  [7, 'end', [7, 8, 9]],
  ['7', 9, [7, 8]],
  [-2, 'end', [8, 9]],
  ['-2', -1, [8]],
  ['beginning', -8, [0, 1]],
  ['latest', 'latest', []],
  [100, 200, []],
  [0, 1000, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [5, 3, []],
  ['2024-05-01T07:30:00Z', 'end', [8, 9]],
  ['@2024-05-01T07:00:00Z', 'end', [7, 8, 9]],
  ['2024-05-01', '2024-05-01T02:00', [0, 1]],
  [new Date(Date.UTC(2024, 4, 1, 8)), 'end', [8, 9]],
  [`@${Date.UTC(2024, 4, 1, 9)}`, 'end', [9]],
  ['2024-05-02', 'end', []],
  ['48h', 'end', []],
  [0, 'PT48H', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [{ 0: 8 }, { 0: 9 }, [8]],
  [[{ topic: 't', partition: 0, offset: 9 }], 'end', [9]],
])('start %j and end %j mean these records: %j', async (start, end, expected) => {
  await using storage = await openHours()
  expect((await storage.cat('t', { start, end })).map((message) => message.value)).toEqual(expected)
})

test('a start before the first record is the first, also for -n', async () => {
  await using storage = await openHours({ start: 4 })
  const offsetsOf = async (start: Start) => (await storage.cat('t', { start })).map((message) => message.offset)
  expect(await offsetsOf(0)).toEqual([4, 5, 6, 7, 8, 9])
  expect(await offsetsOf(-100)).toEqual([4, 5, 6, 7, 8, 9])
  expect(await offsetsOf('+1')).toEqual([5, 6, 7, 8, 9])
})

test('a committed reader ends where a transaction is open, an uncommitted one does not', async () => {
  await using storage = await openHours({ stable: 8 })
  expect(await storage.cat('t')).toHaveLength(8)
  expect(await storage.cat('t', { isolation: 'uncommitted' })).toHaveLength(10)
  expect(await storage.cat('t', { start: -2 })).toMatchObject([{ offset: 6 }, { offset: 7 }])
})

test('committed starts where the group stands, else where auto.offset.reset says', async () => {
  const committed = [{ topic: 't', partition: 0, offset: 7 }]
  await using storage = await openHours({ committed })
  const countFrom = async (group: string) => (await storage.cat('t', { start: 'committed', group })).length
  expect(await countFrom('app')).toBe(3)
  expect(await countFrom('new')).toBe(10)
  storage.defaults.autoOffsetReset = 'latest'
  expect(await countFrom('new')).toBe(0)
  storage.defaults.autoOffsetReset = 'none'
  await expect(countFrom('new')).rejects.toMatchObject({
    code: 'KAFI_OFFSET_RANGE',
    details: { topic: 't', partition: 0 },
  })
  await expect(storage.cat('t', { start: 'committed' })).rejects.toMatchObject({ code: 'KAFI_GROUP' })
})

test('auto.offset.reset latest is where reads begin that name no start', async () => {
  await using storage = await openHours({}, { 'auto.offset.reset': 'latest' })
  expect(await storage.cat('t')).toEqual([])
  expect(await storage.cat('t', { start: 'earliest' })).toHaveLength(10)
})

test('bounds and partitions choose among partitions', async () => {
  await using storage = openToy()
  await storage.touch('t', { partitions: 3 })
  await write(
    storage,
    't',
    Array.from({ length: 9 }, (_, i) => ({ value: i, partition: i % 3 })),
  )
  const placesOf = async (options: Parameters<typeof storage.cat>[1]) =>
    (await storage.cat('t', options)).map(({ partition, offset }) => `${partition}@${offset}`).sort()
  expect(await placesOf({ partitions: [1] })).toEqual(['1@0', '1@1', '1@2'])
  expect(await placesOf({ start: -1 })).toEqual(['0@2', '1@2', '2@2'])
  expect(await placesOf({ start: { 0: 2, 2: 'end' } })).toEqual(['0@2'])
  expect(await placesOf({ end: { 1: 1 }, partitions: [1, 2] })).toEqual(['1@0', '2@0', '2@1', '2@2'])
  const unknown = { code: 'KAFI_PARTITION_UNKNOWN', details: { topic: 't', partition: 7 } }
  await expect(placesOf({ partitions: [7] })).rejects.toMatchObject(unknown)
  await expect(placesOf({ start: { 7: 0 } })).rejects.toMatchObject(unknown)
})

test.each(['', 'yesterday', '1.5', '--1', '@', '99999999999999999999', NaN, 1.5, new Date(NaN), '2024-13-01'])(
  'a bound that is none (%s) is refused',
  async (start) => {
    await using storage = await openNumbers(1, {}, ableBackend())
    await expect(storage.cat('t', { start })).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
  },
)

test('offsetsForTimes gives the first offset of that time or later, else the end', async () => {
  await using storage = await openHours()
  const at = (offset: number) => [{ topic: 't', partition: 0, offset }]
  expect(await storage.offsetsForTimes('t', Date.UTC(2024, 4, 1, 3))).toEqual(at(3))
  expect(await storage.offsetsForTimes('t', '2024-05-01T03:00:01Z')).toEqual(at(4))
  expect(await storage.offsetsForTimes('t', new Date(0))).toEqual(at(0))
  expect(await storage.offsetsForTimes('t', '1h')).toEqual(at(10))
})
