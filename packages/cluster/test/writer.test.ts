import { type Block, type Records, recordsOf, type Run, type Writer } from '@kafi/core'
import { encodeBatch, readHeader, readRecords, walkBatches } from '@kafi/protocol'
import { expect, test } from 'vitest'
import type { FakeClusterOptions } from '../../../testing/fake-broker/index.ts'
import { openWriter, type OpenWriterOptions, type PurgeableWriter } from '../src/writer.ts'
import { openWriterSimulation, recordsWith, storedIn, type WriterSimulation } from './writer-simulation.ts'

type Options = Omit<OpenWriterOptions, 'signal'>

/** Runs `work` with a writer of its own; afterwards no timer is left. */
async function withWriter<T>(
  simulation: WriterSimulation,
  options: Options,
  work: (writer: Writer, append: (run: Run) => ReturnType<Writer['append']>) => Promise<T>,
): Promise<T> {
  const { clock, connect, signal } = simulation
  const run = async () => {
    await using client = connect()
    await using writer = await openWriter(client, { signal, ...options })
    return await work(writer, (one) => writer.append([one], { signal }))
  }
  const result = await clock.run(run())
  await clock.advance(100)
  expect(clock.pending).toBe(0)
  return result
}

const snacks = (partitions: number, more: FakeClusterOptions = {}) =>
  openWriterSimulation({ topics: { snacks: partitions }, ...more })

const to = (partition: number, values: readonly string[]): Run => ({
  topic: 'snacks',
  partition,
  records: recordsWith(values),
})

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, i) => String(from + i))

test('records are acknowledged with their offsets, in the order of the runs', async () => {
  const simulation = await snacks(2)
  const { signal } = simulation
  const answers = await withWriter(simulation, {}, async (writer) => [
    ...(await writer.append([to(1, ['a', 'b']), to(0, ['c'])], { signal })),
    ...(await writer.append([to(1, ['d'])], { signal })),
  ])
  expect(answers).toEqual([
    { topic: 'snacks', partition: 1, offset: 0, count: 2 },
    { topic: 'snacks', partition: 0, offset: 0, count: 1 },
    { topic: 'snacks', partition: 1, offset: 2, count: 1 },
  ])
  expect(storedIn(simulation.cluster, 'snacks', 1)).toEqual(['a', 'b', 'd'])
})

test('what comes while a request is under way goes together in the next one', async () => {
  const simulation = await snacks(1)
  const { cluster } = simulation
  await withWriter(simulation, {}, async (_, append) => {
    const first = append(to(0, ['0']))
    await first
    await Promise.all(numbers(50, 1).map((value) => append(to(0, [value]))))
  })
  expect(storedIn(cluster, 'snacks', 0)).toEqual(numbers(51))
  expect(cluster.partition('snacks', 0).log.batches.length).toBeLessThanOrEqual(3)
})

test('a leader that says it is none, on one of two brokers, is tried again for its partitions alone', async () => {
  const simulation = await snacks(4, { brokers: 2 })
  const { cluster, signal } = simulation
  cluster.faults.on('Produce', { fault: { kind: 'error', code: 6 }, brokerId: 1 })
  const values = numbers(41)
  const runs = [0, 1, 2, 3].map((partition) =>
    to(
      partition,
      values.filter((_, i) => i % 4 === partition),
    ),
  )
  const answers = await withWriter(simulation, {}, (writer) => writer.append(runs, { signal }))
  expect(answers.every(({ error }) => error === undefined)).toBe(true)
  const stored = [0, 1, 2, 3].flatMap((partition) => storedIn(cluster, 'snacks', partition))
  expect(stored.map(Number).sort((a, b) => a - b)).toEqual(values.map(Number))
})

test('a lost answer is made good without a second copy', async () => {
  const simulation = await snacks(1)
  const { cluster } = simulation
  cluster.faults.on('Produce', { fault: { kind: 'dropAfter' }, times: 3 })
  const [answer] = await withWriter(simulation, {}, (_, append) => append(to(0, ['a', 'b'])))
  expect(answer).toMatchObject({ offset: 0, count: 2 })
  expect(storedIn(cluster, 'snacks', 0)).toEqual(['a', 'b'])
})

test('a broker that lost the sequence is written to with a new epoch', async () => {
  const simulation = await snacks(1)
  const { cluster } = simulation
  await withWriter(simulation, {}, async (_, append) => {
    await append(to(0, ['a']))
    cluster.faults.on('Produce', { fault: { kind: 'error', code: 45 } })
    await append(to(0, ['b']))
    await append(to(0, ['c']))
  })
  expect(storedIn(cluster, 'snacks', 0)).toEqual(['a', 'b', 'c'])
  const headers = cluster.partition('snacks', 0).log.batches.map(({ bytes }) => readHeader(bytes, 0))
  expect(headers.map(({ producerEpoch, baseSequence }) => [producerEpoch, baseSequence])).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
  ])
})

test('a batch that is too large is split, and a record that alone is too large is refused by its index', async () => {
  const simulation = await openWriterSimulation({
    topics: { snacks: { partitions: 1, configs: new Map([['max.message.bytes', '400']]) } },
  })
  const values = numbers(40)
  values[17] = 'x'.repeat(1_000)
  const [answer] = await withWriter(simulation, {}, (_, append) => append(to(0, values)))
  expect(answer).toMatchObject({ offset: 0, count: 39 })
  expect([...(answer?.refused ?? [])]).toMatchObject([[17, { code: 'KAFI_TOO_LARGE' }]])
  expect(storedIn(simulation.cluster, 'snacks', 0)).toEqual(values.filter((_, i) => i !== 17))
})

test('a record that cannot be encoded is refused by its index, the others are written', async () => {
  const simulation = await snacks(1)
  const good = recordsWith(['a', 'b', 'c'])
  const records: Records = { ...good, timestamp: (i) => (i === 1 ? 0.5 : good.timestamp(i)) }
  const [answer] = await withWriter(simulation, {}, (_, append) => append({ topic: 'snacks', partition: 0, records }))
  expect(answer).toMatchObject({ offset: 0, count: 2 })
  expect([...(answer?.refused?.keys() ?? [])]).toEqual([1])
  expect(storedIn(simulation.cluster, 'snacks', 0)).toEqual(['a', 'c'])
})

test('topics and partitions that are not there, and offsets that are asked for, are refused', async () => {
  const simulation = await snacks(1)
  const codes = await withWriter(simulation, {}, async (_, append) => {
    const [noTopic] = await append({ ...to(0, ['a']), topic: 'meals' })
    const [noPartition] = await append(to(7, ['a']))
    const condition = await append({ ...to(0, ['a']), at: 3 }).catch((error: unknown) => error)
    return [noTopic?.error, noPartition?.error, condition]
  })
  expect(codes).toMatchObject([
    { code: 'KAFI_TOPIC_UNKNOWN' },
    { code: 'KAFI_PARTITION_UNKNOWN' },
    { code: 'KAFI_UNSUPPORTED' },
  ])
})

test('records that nobody takes are given up after their time, and the next ones go on', async () => {
  const simulation = await snacks(1)
  const { cluster, clock } = simulation
  const stop = cluster.faults.on('Produce', { fault: { kind: 'error', code: 19 }, times: Infinity })
  const [late, next] = await withWriter(simulation, { deliveryTimeoutMs: 5_000 }, async (_, append) => {
    const begun = clock.now()
    const [answer] = await append(to(0, ['late']))
    expect(clock.now() - begun).toBeLessThan(7_000)
    stop()
    return [answer, (await append(to(0, ['a'])))[0]]
  })
  expect(late?.error).toMatchObject({ code: 'KAFI_TIMEOUT', retriable: true })
  expect(next).toMatchObject({ offset: 0, count: 1 })
})

test('of records that may have been written the outcome is unknown, and what follows has a new epoch', async () => {
  const simulation = await snacks(1)
  const { cluster } = simulation
  const stop = cluster.faults.on('Produce', { fault: { kind: 'silence' }, times: Infinity })
  const answer = await withWriter(simulation, { deliveryTimeoutMs: 5_000 }, async (_, append) => {
    const [first] = await append(to(0, ['perhaps']))
    stop()
    await append(to(0, ['a']))
    return first
  })
  expect(answer?.error).toMatchObject({ code: 'KAFI_OUTCOME_UNKNOWN' })
  expect(storedIn(cluster, 'snacks', 0)).toEqual(['perhaps', 'a'])
})

test('whoever aborts waits no longer, and what was not sent is not sent', async () => {
  const simulation = await snacks(1)
  const { cluster, clock } = simulation
  const stop = cluster.faults.on('Metadata', { fault: { kind: 'error', code: 5 }, times: Infinity })
  const reason = new Error('enough')
  const outcome = await withWriter(simulation, {}, async (writer) => {
    const abort = new AbortController()
    const waiting = writer.append([to(0, ['never'])], { signal: abort.signal }).catch((error: unknown) => error)
    clock.setTimeout(() => abort.abort(reason), 100)
    const thrown = await waiting
    stop()
    await writer.append([to(0, ['a'])], { signal: simulation.signal })
    return thrown
  })
  expect(outcome).toBe(reason)
  expect(storedIn(cluster, 'snacks', 0)).toEqual(['a'])
})

test('what is beyond the bound on bytes waits its turn', async () => {
  const simulation = await snacks(1)
  const values = (call: number) => numbers(10, 10 * call)
  await withWriter(simulation, { queueBytes: 100 }, async (_, append) => {
    await Promise.all(numbers(8).map((call) => append(to(0, values(Number(call))))))
  })
  const { log } = simulation.cluster.partition('snacks', 0)
  expect(storedIn(simulation.cluster, 'snacks', 0)).toEqual(numbers(80))
  expect(log.batches).toHaveLength(8)
})

test('what is purged was never sent, and the writer goes on', async () => {
  const simulation = await snacks(1)
  const { clock, cluster, connect, signal } = simulation
  const stop = cluster.faults.on('Metadata', { fault: { kind: 'error', code: 5 }, times: Infinity })
  const work = async () => {
    await using client = connect()
    await using writer = await openWriter(client, { signal })
    const waiting = writer.append([to(0, ['never'])], { signal })
    await new Promise<void>((resolve) => clock.setTimeout(resolve, 200))
    await writer.purge()
    stop()
    await writer.append([to(0, ['a'])], { signal })
    return await waiting
  }
  const [answer] = await clock.run(work())
  expect(answer?.error).toMatchObject({ code: 'KAFI_ABORTED' })
  expect(storedIn(cluster, 'snacks', 0)).toEqual(['a'])
})

test('what waits for a busy leader to be tried again is purged too', async () => {
  const simulation = await snacks(2, { brokers: 1 })
  const { clock, cluster } = simulation
  const pass = (ms: number) => new Promise<void>((resolve) => clock.setTimeout(resolve, ms))
  const [answer] = await withWriter(simulation, {}, async (writer, append) => {
    cluster.faults.on('Produce', { fault: { kind: 'error', code: 19 } })
    const never = append(to(0, ['never']))
    await pass(8)
    cluster.faults.on('Produce', { fault: { kind: 'delay', delayMs: 1000 } })
    const slow = append(to(1, ['b']))
    await pass(500)
    await (writer as PurgeableWriter).purge()
    await slow
    await append(to(0, ['c']))
    return never
  })
  expect(answer?.error).toMatchObject({ code: 'KAFI_ABORTED' })
  expect([storedIn(cluster, 'snacks', 0), storedIn(cluster, 'snacks', 1)]).toEqual([['c'], ['b']])
})

test('after an abort nothing is made anew of memory that may be used again', async () => {
  const simulation = await snacks(1)
  const { cluster, clock } = simulation
  const stop = new AbortController()
  const values = ['a', 'b'].map((text) => Buffer.from(text))
  const rows = values.map((value, offset) => ({ offset, timestamp: 0, key: null, value, headers: [] }))
  await withWriter(simulation, {}, async (writer, append) => {
    cluster.faults.on('Produce', { fault: { kind: 'delay', delayMs: 500 } })
    cluster.faults.on('Produce', { fault: { kind: 'error', code: 10 } })
    const given = writer.append([{ topic: 'snacks', partition: 0, records: recordsOf(rows) }], { signal: stop.signal })
    given.catch(() => undefined)
    await new Promise<void>((resolve) => clock.setTimeout(resolve, 100))
    stop.abort(new Error('enough'))
    await expect(given).rejects.toThrow('enough')
    for (const value of values) value.fill('x')
    await append(to(0, ['c']))
  })
  expect(storedIn(cluster, 'snacks', 0)).toEqual(['c'])
})

test('a closed writer refuses what still waits and what comes', async () => {
  const simulation = await snacks(1)
  simulation.cluster.faults.on('Metadata', { fault: { kind: 'error', code: 5 }, times: Infinity })
  await withWriter(simulation, {}, async (writer, append) => {
    const waiting = append(to(0, ['never']))
    await writer[Symbol.asyncDispose]()
    await writer[Symbol.asyncDispose]()
    const [answer] = await waiting
    expect(answer?.error).toMatchObject({ code: 'KAFI_CLOSED' })
    await expect(append(to(0, ['never']))).rejects.toMatchObject({ code: 'KAFI_CLOSED' })
  })
})

test.each(['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const)(
  'batches are written with compression %s',
  async (codec) => {
    const simulation = await snacks(1)
    await withWriter(simulation, { codec }, (_, append) => append(to(0, numbers(100))))
    const { log } = simulation.cluster.partition('snacks', 0)
    expect(log.batches.map(({ bytes }) => readHeader(bytes, 0).codec)).toEqual([codec])
    expect(storedIn(simulation.cluster, 'snacks', 0)).toEqual(numbers(100))
  },
)

test.each([0, 1] as const)('with acks %i nothing is idempotent', async (acks) => {
  const simulation = await snacks(1)
  const [answer] = await withWriter(simulation, { acks }, (_, append) => append(to(0, ['a'])))
  expect(answer).toMatchObject({ offset: acks === 0 ? -1 : 0, count: 1 })
  const { log } = simulation.cluster.partition('snacks', 0)
  expect(log.batches.map(({ bytes }) => readHeader(bytes, 0).producerId)).toEqual([-1n])
})

test.each(['0.8.2', '0.10.2', '0.11.0', '2.8'] as const)(
  'brokers of %s are written to in what they know',
  async (versions) => {
    const simulation = await snacks(2, { versions })
    const answers = await withWriter(simulation, { codec: 'gzip' }, (writer) =>
      writer.append([to(0, numbers(30)), to(1, ['a'])], simulation),
    )
    expect(answers).toMatchObject([
      { offset: 0, count: 30 },
      { offset: 0, count: 1 },
    ])
    expect(storedIn(simulation.cluster, 'snacks', 0)).toEqual(numbers(30))
  },
)

test('headers are refused by brokers that have none', async () => {
  const simulation = await snacks(1, { versions: '0.10.2' })
  const row = (headers: [string, Buffer][]) => ({
    offset: 0,
    timestamp: 1,
    key: null,
    value: Buffer.from('v'),
    headers,
  })
  const records = recordsOf([row([]), row([['h', Buffer.from('x')]]), row([])])
  const [answer] = await withWriter(simulation, {}, (_, append) => append({ topic: 'snacks', partition: 0, records }))
  expect(answer).toMatchObject({ count: 2 })
  expect([...(answer?.refused ?? [])]).toMatchObject([[1, { code: 'KAFI_UNSUPPORTED' }]])
})

function blockOf(batches: Uint8Array): Block {
  const records = readRecords(batches, walkBatches(batches))
  const rest = { topic: 'source', partition: 0, next: 0, bytes: batches.length, timestampType: 'create' as const }
  return { ...rest, records, batches }
}

test('whole batches go in with another header; those that cannot are not taken', async () => {
  const simulation = await snacks(1)
  const foreign = { producerId: 77n, producerEpoch: 3, baseSequence: 9, codec: 'lz4' as const, baseOffset: 500 }
  const batches = encodeBatch(recordsWith(numbers(20)), foreign)
  const tooMany = Buffer.concat([batches, batches, batches])
  const gaps = encodeBatch(
    recordsOf([0, 5].map((offset) => ({ offset, timestamp: 1, key: null, value: null, headers: [] }))),
    {
      keepOffsets: true,
    },
  )
  const appended = encodeBatch(recordsWith(['a']), { timestampType: 'append' })
  await withWriter(simulation, {}, async (writer, append) => {
    expect([batches, tooMany, gaps, appended].map((each) => writer.fits(blockOf(each)))).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(await append({ topic: 'snacks', partition: 0, batches })).toMatchObject([{ offset: 0, count: 20 }])
    await append(to(0, ['z']))
    expect(await append({ topic: 'snacks', partition: 0, batches: tooMany })).toMatchObject([{ offset: 21, count: 60 }])
  })
  const stored = simulation.cluster.partition('snacks', 0).log.batches.map(({ bytes }) => readHeader(bytes, 0))
  expect(stored.map(({ baseSequence }) => baseSequence)).toEqual([0, 20, 21, 41, 61])
  expect(storedIn(simulation.cluster, 'snacks', 0)).toEqual([
    ...numbers(20),
    'z',
    ...numbers(20),
    ...numbers(20),
    ...numbers(20),
  ])
})

test('a whole batch that the topic finds too large goes in as records', async () => {
  const simulation = await openWriterSimulation({
    topics: { snacks: { partitions: 1, configs: new Map([['max.message.bytes', '300']]) } },
  })
  const batches = encodeBatch(recordsWith(numbers(60)), { codec: 'none' })
  const [answer] = await withWriter(simulation, {}, (_, append) => append({ topic: 'snacks', partition: 0, batches }))
  expect(answer).toMatchObject({ offset: 0, count: 60 })
  expect(storedIn(simulation.cluster, 'snacks', 0)).toEqual(numbers(60))
})

test('where the broker sets the times, offsets are known all the same', async () => {
  const configs = new Map([['message.timestamp.type', 'LogAppendTime']])
  const simulation = await openWriterSimulation({ topics: { snacks: { partitions: 1, configs } } })
  const answers = await withWriter(simulation, {}, async (_, append) => [
    ...(await append(to(0, ['a', 'b']))),
    ...(await append(to(0, ['c']))),
  ])
  expect(answers.map(({ offset }) => offset)).toEqual([0, 2])
})

test('a broker that asks for a pause is not written to before it is over', async () => {
  const simulation = await snacks(1)
  const { clock, cluster } = simulation
  cluster.faults.on('Produce', { fault: { kind: 'throttle', throttleMs: 3_000 } })
  const waitedMs = await withWriter(simulation, {}, async (_, append) => {
    await append(to(0, ['a']))
    const begun = clock.now()
    await append(to(0, ['b']))
    return clock.now() - begun
  })
  expect(waitedMs).toBeGreaterThanOrEqual(2_900)
  expect(storedIn(cluster, 'snacks', 0)).toEqual(['a', 'b'])
})

test('an idempotent writer without acks of all replicas is refused', async () => {
  const simulation = await snacks(1)
  const opened = withWriter(simulation, { acks: 1, idempotent: true }, async () => undefined)
  await expect(opened).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
})
