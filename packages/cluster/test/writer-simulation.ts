import { type Records, recordsOf } from '@kafi/core'
import { readControl, readHeader, readRecords } from '@kafi/protocol'
import {
  type FakeCluster,
  type FakeClusterOptions,
  makeMemoryNetwork,
  openFakeCluster,
  seededRandom,
  virtualClock,
  type VirtualClock,
} from '../../../testing/fake-broker/index.ts'
import { Client, type ClientOptions } from '../src/client.ts'
import { socketDriver } from '../src/socket-driver.ts'

/** A cluster in memory whose time is virtual, and clients of it. */
export interface WriterSimulation {
  readonly clock: VirtualClock
  readonly cluster: FakeCluster
  readonly signal: AbortSignal
  connect(options?: Partial<ClientOptions>): Client
}

/** Opens one; the same seed gives the same run. */
export async function openWriterSimulation(options: FakeClusterOptions = {}, seed = 1): Promise<WriterSimulation> {
  const clock = virtualClock()
  const network = makeMemoryNetwork({ clock, random: seededRandom(seed) })
  const cluster = await openFakeCluster({ clock, network, random: seededRandom(seed), ...options })
  const random = seededRandom(seed + 1)
  const connect = (more: Partial<ClientOptions> = {}) =>
    new Client({
      driver: socketDriver({ clientId: 'test', security: {}, dial: cluster.dial, clock }),
      bootstrap: cluster.state.brokers.map(({ host, port }) => ({ host, port })),
      clock,
      random: () => random.next(),
      connectTimeoutMs: 1_000,
      requestTimeoutMs: 2_000,
      apiTimeoutMs: 60_000,
      retryBackoffMs: 20,
      retryBackoffMaxMs: 500,
      reconnectBackoffMs: 20,
      reconnectBackoffMaxMs: 500,
      metadataMaxAgeMs: 300_000,
      ...more,
    })
  return { clock, cluster, signal: new AbortController().signal, connect }
}

/** Records with these values and no keys. */
export function recordsWith(values: readonly string[]): Records {
  const rows = values.map((value, offset) => ({
    offset,
    timestamp: 1_700_000_000_000 + offset,
    key: null,
    value: Buffer.from(value),
    headers: [],
  }))
  return recordsOf(rows)
}

/** What a partition holds: text of the values. `committed`: what a committed reader sees, else all but markers. */
export function storedIn(cluster: FakeCluster, topic: string, partition: number, { committed = false } = {}): string[] {
  const open = new Map<bigint, string[][]>()
  const seen: string[][] = []
  for (const { bytes } of cluster.partition(topic, partition).log.batches) {
    const header = readHeader(bytes, 0)
    const { producerId, control, transactional } = header
    const records = readRecords(bytes, [header])
    if (control) {
      const aborted = readControl(bytes, header)?.kind === 'abort'
      for (const values of open.get(producerId) ?? []) if (aborted) seen.splice(seen.indexOf(values), 1)
      open.delete(producerId)
      continue
    }
    const values = Array.from({ length: records.count }, (_, i) => Buffer.from(records.value(i) ?? []).toString())
    seen.push(values)
    if (committed && transactional) open.set(producerId, [...(open.get(producerId) ?? []), values])
  }
  const pending = new Set([...open.values()].flat())
  return seen.filter((values) => !pending.has(values)).flat()
}
