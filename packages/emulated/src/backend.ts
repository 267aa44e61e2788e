import { randomUUID } from 'node:crypto'
import { KafiError, type Backend, type Groups, type Kept, type Reader, type Wait, type Writer } from '@kafi/core'
import { systemClock, type Clock } from './clock.ts'
import type { Context } from './context.ts'
import { createGroups } from './groups.ts'
import { loadHead } from './head-store.ts'
import { openIdWriter } from './id-writer.ts'
import { PageCache } from './locator.ts'
import type { ObjectStore } from './object-store.ts'
import { LogReader } from './reader.ts'
import { SinkPool } from './sink-pool.ts'
import { TopicLog } from './topic-log.ts'
import { openTopics } from './topics.ts'
import { LogWriter } from './writer.ts'

/** How an emulated Kafka behaves; every field has a default. */
export interface EmulatedOptions {
  /**
   * `sync` (default): a reader forces what another process wrote to disk before it shows it, so nobody sees what a power cut
   * takes back. `os`: it does not. What a writer forces to disk is said when it is opened.
   */
  readonly durability?: 'sync' | 'os'
  /** Time. Default: the clock of this machine. */
  readonly clock?: Clock
  /** Makes names nobody else uses: 1 to 64 of `0-9 a-z -`. Default: random UUIDs. */
  readonly uuid?: () => string
  /** Jitter of waits, 0 <= x < 1. Default: `Math.random`. */
  readonly random?: () => number
  /** Size of a full segment in bytes. Default 64 MiB. */
  readonly segmentBytes?: number
  /** Bytes of records that may ride in the head, where the head is the commit (object stores). Default 4 MiB. */
  readonly inlineBytes?: number
  /** Size from which on the records of one commit go straight to a segment, not through the journal (folders). Default 256 KiB. */
  readonly bulkBytes?: number
  /** Size at which a journal is moved to segments (folders). Default 64 MiB. */
  readonly journalBytes?: number
}

const kept: readonly Kept[] = ['timestamp', 'timestampType', 'headers', 'offset', 'partition']

/**
 * Kafka's log over an object store: topics, readers, writers and groups, with no server. Any number of processes may open
 * the same store. Closing the back-end does not close the store.
 *
 * @example
 * await using backend = await openEmulated(new MemoryStore())
 * await backend.topics.create({ topic: 'quakes', partitions: 1, configs: new Map(), signal })
 */
export async function openEmulated(store: ObjectStore, options: EmulatedOptions = {}): Promise<Backend> {
  return new EmulatedBackend(openContext(store, options))
}

/** What all parts of a back-end share, with the defaults filled in. */
export function openContext(store: ObjectStore, options: EmulatedOptions): Context {
  const uuid = options.uuid ?? randomUUID
  let sequence = 0
  return {
    store,
    uuid,
    clock: options.clock ?? systemClock,
    pages: new PageCache(),
    sinks: new SinkPool(),
    sync: (options.durability ?? 'sync') === 'sync',
    random: options.random ?? Math.random,
    instance: uuid(),
    nextSequence: () => (sequence += 1),
    segmentBytes: options.segmentBytes ?? 64 << 20,
    inlineBytes: options.inlineBytes ?? 4 << 20,
    bulkBytes: options.bulkBytes ?? 256 << 10,
    journalBytes: options.journalBytes ?? 64 << 20,
    signal: new AbortController().signal,
  }
}

class EmulatedBackend implements Backend {
  readonly keeps: ReadonlySet<Kept> = new Set(kept)
  readonly topics: Backend['topics']
  readonly groups: Groups & AsyncDisposable
  readonly #context: Context
  readonly #logs = new Map<string, TopicLog>()
  readonly #readers = new Set<Reader>()
  #writers = 0
  #closed = false

  constructor(context: Context) {
    this.#context = context
    this.topics = openTopics({
      context,
      logOf: (topic) => this.#logOf(topic),
      forget: (topic) => void this.#logs.delete(topic),
    })
    this.groups = createGroups({ ...context, partitionsOf: (topics, o) => this.#partitionsOf(topics, o) })
  }

  async openReader(o: Parameters<Backend['openReader']>[0]): Promise<Reader> {
    const logs = new Set(o.ranges.map((range) => this.#logOf(range.topic)))
    await Promise.all([...logs].map((log) => log.open(o)))
    const logOf = (topic: string) => this.#logOf(topic)
    const onClose = (closed: Reader) => void this.#readers.delete(closed)
    const reader = new LogReader({ context: this.#context, memoryBytes: o.memoryBytes, logOf, onClose }, o.ranges)
    this.#readers.add(reader)
    return reader
  }

  async openWriter(o: Parameters<Backend['openWriter']>[0]): Promise<Writer> {
    this.#writers += 1
    const scope = {
      logOf: (topic: string) => this.#logOf(topic),
      sync: o.durability === undefined ? this.#context.sync : o.durability === 'sync',
      keepOffsets: o.keepOffsets === true,
      // Where heads commit, what is uploaded is whole.
      sealLater: this.#context.store.appendable === undefined ? Infinity : this.#context.bulkBytes,
      sinks: this.#context.sinks,
      onClose: () => this.#closeWriter(),
    }
    if (o.id === undefined) return new LogWriter(scope)
    return openIdWriter({ ...scope, context: this.#context, groups: this.groups }, o.id, o).catch((error: unknown) => {
      this.#writers -= 1
      throw error
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.groups[Symbol.asyncDispose]()
    await Promise.all([...this.#readers].map((reader) => reader[Symbol.asyncDispose]()))
    await this.#settle()
  }

  async #partitionsOf(topics: Iterable<string>, o: Wait): Promise<Map<string, number>> {
    const counts = new Map<string, number>()
    for (const topic of topics) {
      const stored = await loadHead(this.#context, topic, null, o)
      if (stored !== null && !stored.head.deleted) counts.set(topic, stored.head.partitions.length)
    }
    return counts
  }

  #logOf(topic: string): TopicLog {
    if (this.#closed) throw new KafiError('KAFI_CLOSED', 'the storage is closed; open another')
    const known = this.#logs.get(topic)
    if (known !== undefined) return known
    const log = new TopicLog(this.#context, topic)
    this.#logs.set(topic, log)
    return log
  }

  /** The last writer leaves the logs as others like to find them. */
  async #closeWriter(): Promise<void> {
    this.#writers -= 1
    if (this.#writers > 0) return
    await this.#settle()
    this.#context.sinks.clear()
  }

  async #settle(): Promise<void> {
    // What is in a journal is safe there: a full disk must not keep anybody from closing.
    await Promise.allSettled([...this.#logs.values()].map((log) => log.settle()))
  }
}
