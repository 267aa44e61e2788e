import type { Block, Range, Reader } from '@kafi/core'
import { encodeBatch, encodeMarker, type EncodeOptions, readHeader, type RecordSource } from '@kafi/protocol'
import {
  type FakeCluster,
  type FakeClusterOptions,
  makeMemoryNetwork,
  openFakeCluster,
  seededRandom,
  type VirtualClock,
  virtualClock,
} from '../../../testing/fake-broker/index.ts'
import { appendToLog } from '../../../testing/fake-broker/state/log.ts'
import { endTransactionIn, appendBatchTo } from '../../../testing/fake-broker/state/partition.ts'
import './poisoned-memory.ts'
import { Client, type ClientOptions } from '../src/client.ts'
import { openReader, type ReaderOptions } from '../src/reader.ts'
import { socketDriver } from '../src/socket-driver.ts'

/** A fake cluster on virtual time, and a client of it. */
export interface ReaderBench extends AsyncDisposable {
  readonly clock: VirtualClock
  readonly cluster: FakeCluster
  readonly client: Client
}

/** Opens one; the same seed gives the same run. */
export async function openBench(
  options: FakeClusterOptions = {},
  more: Partial<ClientOptions> = {},
  seed = 1,
): Promise<ReaderBench> {
  const clock = virtualClock()
  const network = makeMemoryNetwork({ clock, random: seededRandom(seed) })
  const random = seededRandom(seed)
  const cluster = await openFakeCluster({ clock, network, random, topics: { snacks: 1 }, ...options })
  const client = new Client({ ...clientOptionsOf(cluster, clock, seed), ...more })
  const dispose = async () => {
    await clock.run(client[Symbol.asyncDispose]())
    await clock.run(cluster.close())
  }
  return { clock, cluster, client, [Symbol.asyncDispose]: dispose }
}

function clientOptionsOf(cluster: FakeCluster, clock: VirtualClock, seed: number): ClientOptions {
  const random = seededRandom(seed + 1)
  return {
    driver: socketDriver({ clientId: 'reader', security: {}, dial: cluster.dial, clock }),
    bootstrap: cluster.state.brokers.map(({ host, port }) => ({ host, port })),
    clock,
    random: () => random.next(),
    connectTimeoutMs: 5_000,
    requestTimeoutMs: 5_000,
    apiTimeoutMs: 60_000,
    retryBackoffMs: 100,
    retryBackoffMaxMs: 1_000,
    reconnectBackoffMs: 50,
    reconnectBackoffMaxMs: 1_000,
    metadataMaxAgeMs: 300_000,
  }
}

/** Records of these values; times count up from 1,000. */
export function sourceOf(values: readonly string[], keys?: readonly string[]): RecordSource {
  return {
    count: values.length,
    offset: (i) => i,
    timestamp: (i) => 1000 + i,
    key: (i) => (keys === undefined ? null : Buffer.from(keys[i]!)),
    value: (i) => Buffer.from(values[i]!),
    headers: () => [],
  }
}

/** Puts a batch of these values into a partition, as its leader does. */
export function put(
  { cluster, clock }: ReaderBench,
  values: readonly string[],
  options: EncodeOptions & {
    readonly keys?: readonly string[]
    readonly partition?: number
    readonly appendTime?: boolean
  } = {},
): void {
  const { keys, partition = 0, appendTime = false, ...encoding } = options
  const bytes = encodeBatch(sourceOf(values, keys), encoding)
  appendBatchTo(cluster.partition('snacks', partition), bytes, readHeader(bytes, 0), { now: clock.now(), appendTime })
}

/** Ends the transaction of a producer. */
export function end({ cluster, clock }: ReaderBench, kind: 'commit' | 'abort', producerId: bigint): void {
  endTransactionIn(cluster.partition('snacks', 0), { kind, producerId, producerEpoch: 0, now: clock.now() })
}

/** A marker that no transaction belongs to. */
export function putMarker({ cluster, clock }: ReaderBench, producerId: bigint): void {
  const bytes = encodeMarker({ kind: 'commit', producerId, producerEpoch: 0, timestamp: 1 })
  appendToLog(cluster.partition('snacks', 0).log, bytes, readHeader(bytes, 0), { now: clock.now(), appendTime: false })
}

/** Never aborted. */
export const signal = new AbortController().signal

/** All of a partition. */
export function all({ cluster }: ReaderBench, partition = 0): Range {
  const { log } = cluster.partition('snacks', partition)
  return { topic: 'snacks', partition, from: log.startOffset, to: log.endOffset }
}

/** Opens a reader of these ranges (default: all of partition 0), and lets time pass until it is open. */
export function open(bench: ReaderBench, options: Partial<ReaderOptions> = {}): Promise<Reader> {
  const usual = { ranges: [all(bench)], isolation: 'committed', memoryBytes: 1 << 20, signal } as const
  return bench.clock.run(openReader(bench.client, { ...usual, ...options }))
}

/** The next blocks. */
export function next(
  { clock }: ReaderBench,
  reader: Reader,
  { maxBytes = 1 << 20, maxWaitMs = 500 } = {},
): Promise<readonly Block[] | null> {
  return clock.run(reader.next({ signal, maxBytes, maxWaitMs }))
}

/** Reads to the end, or until it fails: what came, as `offset value`. */
export async function drain(
  bench: ReaderBench,
  reader: Reader,
  options: { maxBytes?: number } = {},
): Promise<string[]> {
  const found: string[] = []
  for (let list = await next(bench, reader, options); list !== null; list = await next(bench, reader, options)) {
    for (const block of list) found.push(...linesOf(block))
  }
  return found
}

/** The records of a block, as `offset value`. */
export function linesOf({ records }: Block): string[] {
  return Array.from(
    { length: records.count },
    (_, i) => `${records.offset(i)} ${String(Buffer.from(records.value(i) ?? []))}`,
  )
}

/** Opens, reads all and closes. */
export async function readAll(bench: ReaderBench, options: Partial<ReaderOptions> = {}): Promise<string[]> {
  const reader = await open(bench, options)
  try {
    return await drain(bench, reader)
  } finally {
    await bench.clock.run(reader[Symbol.asyncDispose]())
  }
}
