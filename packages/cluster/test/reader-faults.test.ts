import { expect, test } from 'vitest'
import { codes, versionTable } from '../../../testing/fake-broker/index.ts'
import { all, drain, linesOf, next, open, openBench, put, readAll, type ReaderBench } from './reader-fixture.ts'

async function opened(options: Parameters<typeof openBench>[0] = {}, more: Parameters<typeof openBench>[1] = {}) {
  const bench = await openBench(options, more)
  bench.cluster.moveLeader('snacks', 0, 0)
  for (const value of ['a', 'b', 'c']) put(bench, [value])
  return bench
}

const abc = ['0 a', '1 b', '2 c']

function counted({ cluster }: ReaderBench, api: 'Fetch' | 'Metadata' | 'OffsetForLeaderEpoch'): number {
  return cluster.counters.requests.get(api) ?? 0
}

test('a leader that moves is followed, by what the old one says', async () => {
  await using bench = await opened()
  const reader = await open(bench, { ranges: [{ ...all(bench), to: 6 }] })
  expect((await next(bench, reader))?.flatMap(linesOf)).toEqual(abc)
  const asked = counted(bench, 'Metadata')
  bench.cluster.moveLeader('snacks', 0)
  for (const value of ['d', 'e', 'f']) put(bench, [value])
  expect(await drain(bench, reader)).toEqual(['3 d', '4 e', '5 f'])
  expect(counted(bench, 'Metadata')).toBe(asked)
})

for (const versions of ['0.8.2', '0.10.2', '2.8'] as const) {
  test(`a leader that moves is found, and records read, on brokers of ${versions}`, async () => {
    await using bench = await opened({ versions })
    const reader = await open(bench, { ranges: [{ ...all(bench), to: 4 }] })
    expect((await next(bench, reader))?.flatMap(linesOf)).toEqual(abc)
    bench.cluster.moveLeader('snacks', 0)
    put(bench, ['d'])
    expect(await drain(bench, reader)).toEqual(['3 d'])
  })
}

test('a message that is larger than what was asked for is asked for again, with room, by old versions', async () => {
  await using bench = await openBench({ versions: '0.8.2' })
  put(bench, ['x'.repeat(200_000)])
  put(bench, ['y'])
  const lines = await readAll(bench, { memoryBytes: 1 })
  expect(lines.map((line) => line.length)).toEqual([200_002, 3])
})

for (const fault of [
  { kind: 'error', code: codes.notLeader },
  { kind: 'error', code: codes.fencedLeaderEpoch },
  { kind: 'error', code: codes.unknownLeaderEpoch },
  { kind: 'dropBefore' },
  { kind: 'dropAfter' },
  { kind: 'halfFrame' },
  { kind: 'silence' },
  { kind: 'throttle', throttleMs: 700 },
] as const) {
  const code = 'code' in fault ? ` ${fault.code}` : ''
  test(`a fetch that meets ${fault.kind}${code} is tried again`, async () => {
    await using bench = await opened()
    bench.cluster.faults.on('Fetch', { fault, times: 3 })
    expect(await readAll(bench)).toEqual(abc)
    expect(bench.cluster.counters.throttleViolations).toBe(0)
  })
}

test('a broker that stays away is an error in the end, that can be tried again', async () => {
  await using bench = await opened({ brokers: 1 })
  const reader = await open(bench)
  await bench.clock.run(bench.cluster.stopBroker(0))
  const failed = (async () => {
    for (;;) await reader.next({ signal: new AbortController().signal, maxBytes: 1, maxWaitMs: 5_000 })
  })()
  await expect(bench.clock.run(failed)).rejects.toMatchObject({ code: 'KAFI_STORAGE', retriable: true })
  await bench.cluster.startBroker(0)
  expect(await drain(bench, reader)).toEqual(abc)
})

for (const versions of ['4.3', '2.8'] as const) {
  test(`a log that was truncated under the reader is an error on ${versions}, and not read on silently`, async () => {
    await using bench = await opened({ versions })
    const ranges = [{ ...all(bench), to: Infinity }]
    const reader = await open(bench, { ranges })
    expect((await next(bench, reader))?.flatMap(linesOf)).toEqual(abc)
    bench.cluster.truncate('snacks', 0, 1)
    for (const value of ['x', 'y', 'z']) put(bench, [value])
    const error = { code: 'KAFI_OFFSET_RANGE', details: { topic: 'snacks', partition: 0, offset: 3, end: 1 } }
    await expect(drain(bench, reader)).rejects.toMatchObject(error)
  })
}

test('brokers before 2.7 are asked for the end of the epoch', async () => {
  const versions = new Map([...versionTable('2.8'), [1, { min: 0, max: 11 }] as const])
  await using bench = await opened({ versions })
  const reader = await open(bench, { ranges: [{ ...all(bench), to: Infinity }] })
  await next(bench, reader)
  bench.cluster.moveLeader('snacks', 0)
  put(bench, ['d'])
  expect((await next(bench, reader))?.flatMap(linesOf)).toEqual(['3 d'])
  expect(counted(bench, 'OffsetForLeaderEpoch')).toBe(1)
  bench.cluster.truncate('snacks', 0, 1)
  for (const value of ['x', 'y', 'z', 'w']) put(bench, [value])
  await expect(drain(bench, reader)).rejects.toMatchObject({
    code: 'KAFI_OFFSET_RANGE',
    details: { offset: 4, end: 1 },
  })
})

test('an offset that the log does not have is an error with the offsets it has, and stays one', async () => {
  await using bench = await opened()
  bench.cluster.deleteRecords('snacks', 0, 2)
  const reader = await open(bench, { ranges: [{ topic: 'snacks', partition: 0, from: 1, to: 3 }] })
  const error = { code: 'KAFI_OFFSET_RANGE', details: { offset: 1, start: 2, end: 3 }, retriable: false }
  await expect(next(bench, reader)).rejects.toMatchObject(error)
  await expect(next(bench, reader)).rejects.toMatchObject(error)
  reader.assign([all(bench)])
  expect(await drain(bench, reader)).toEqual(['2 c'])
})

test('a topic that was made anew is an error, not other records', async () => {
  await using bench = await opened()
  const reader = await open(bench, { ranges: [{ ...all(bench), to: 6 }] })
  await next(bench, reader)
  bench.cluster.recreateTopic('snacks')
  for (const value of ['x', 'y', 'z', 'u', 'v', 'w']) put(bench, [value])
  await expect(drain(bench, reader)).rejects.toMatchObject({ code: 'KAFI_TOPIC_UNKNOWN', details: { topic: 'snacks' } })
})

test('a topic that was deleted is an error', async () => {
  await using bench = await opened({ settings: { autoCreateTopics: false } })
  const reader = await open(bench, { ranges: [{ ...all(bench), to: 6 }] })
  await next(bench, reader)
  bench.cluster.state.topics.delete('snacks')
  await expect(drain(bench, reader)).rejects.toMatchObject({ code: 'KAFI_TOPIC_UNKNOWN', details: { topic: 'snacks' } })
})

test('damage is an error with its place, and what stands before it is read', async () => {
  await using bench = await opened()
  const { log } = bench.cluster.partition('snacks', 0)
  const damaged = log.batches[2]!
  damaged.bytes[damaged.bytes.length - 2]! ^= 1
  const error = { code: 'KAFI_CORRUPT', details: { topic: 'snacks', partition: 0 } }
  await expect(readAll(bench)).rejects.toMatchObject(error)
  const reader = await open(bench, { checkCrcs: false })
  expect(await drain(bench, reader)).toHaveLength(3)
  damaged.bytes[57 + 3]! ^= 0xff
  damaged.bytes[23]! ^= 0xff
  const again = await open(bench)
  expect((await next(bench, again))?.flatMap(linesOf)).toEqual(abc.slice(0, 2))
  await expect(next(bench, again)).rejects.toMatchObject({ ...error, details: { ...error.details, offset: 2 } })
})

test('noise in place of an answer is an error, and no end of the reader', async () => {
  await using bench = await opened()
  bench.cluster.faults.on('Fetch', { fault: { kind: 'garbage' } })
  const reader = await open(bench)
  await expect(next(bench, reader)).rejects.toMatchObject({ name: 'KafiError' })
  expect(await drain(bench, reader)).toEqual(abc)
})

test('the nearest replica is read, and the leader again where that one fails', async () => {
  await using bench = await opened({ brokers: 2, racks: ['east', 'west'] }, { rack: 'west' })
  const seen: number[] = []
  bench.cluster.faults.on('Fetch', { times: Infinity, fault: ({ brokerId }) => (seen.push(brokerId), null) })
  const reader = await open(bench, { ranges: [{ ...all(bench), to: 4 }] })
  expect((await next(bench, reader))?.flatMap(linesOf)).toEqual(abc)
  expect(seen.slice(0, 2)).toEqual([0, 1])
  bench.cluster.faults.on('Fetch', { brokerId: 1, fault: { kind: 'error', code: codes.offsetOutOfRange } })
  put(bench, ['d'])
  expect(await drain(bench, reader)).toEqual(['3 d'])
})

test('a partition that fails does not hold up the others', async () => {
  await using bench = await openBench({ topics: { snacks: 2 } })
  for (const partition of [0, 1]) for (const value of ['a', 'b', 'c']) put(bench, [value], { partition })
  bench.cluster.deleteRecords('snacks', 0, 2)
  const reader = await open(bench, { ranges: [{ topic: 'snacks', partition: 0, from: 0, to: 3 }, all(bench, 1)] })
  const found: string[] = []
  let failures = 0
  for (let i = 0; i < 5; i++) {
    const list = await next(bench, reader).catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'KAFI_OFFSET_RANGE' })
      failures++
      return []
    })
    found.push(...(list ?? []).flatMap(linesOf))
  }
  expect(found).toEqual(abc)
  expect(failures).toBeGreaterThan(0)
})

test('compressed records of every codec are read', async () => {
  await using bench = await openBench()
  for (const codec of ['gzip', 'snappy', 'lz4'] as const) put(bench, [codec.repeat(20)], { codec })
  expect((await readAll(bench)).map((line) => line.slice(2, 6))).toEqual(['gzip', 'snap', 'lz4l'])
})
