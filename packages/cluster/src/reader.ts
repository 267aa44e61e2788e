import type { Block, Place, Range, Reader, Wait } from '@kafi/core'
import { InflatedMemory } from '@kafi/protocol'
import type { Client } from './client.ts'
import { dropRuns, type FetchPartition, isDone, isReady, makeFetchPartition, takeBlock } from './fetch-partition.ts'
import { closedReader, takeError } from './fetch-trouble.ts'
import { Fetcher } from './fetcher.ts'
import type { BlockReading } from './fetched-block.ts'
import type { Lease } from './fetched-run.ts'

/** How a cluster is read. */
export interface ReaderOptions extends Wait {
  readonly ranges: readonly Range[]
  /** `committed`: without what was aborted (Kafka: isolation.level). */
  readonly isolation: 'committed' | 'uncommitted'
  /**
   * What may be held of answers, taken or not, in bytes; one answer may go beyond it, if one batch does. What compressed
   * batches inflate to is held within as much beside it.
   */
  readonly memoryBytes: number
  /** Check the CRC of each batch that is decoded. Default true. Kafka: check.crcs. */
  readonly checkCrcs?: boolean
  /** How long a broker waits for something to come, in ms. Default 500. Kafka: fetch.max.wait.ms. */
  readonly maxWaitMs?: number
}

const usualWaitMs = 500

/**
 * Opens a reader of ranges of partitions, each fetched from its leader, or from the nearest replica (`rack` of the client).
 * It belongs to no group. `KAFI_TOPIC_UNKNOWN`: no such topic.
 *
 * What `next` throws of a partition: `KAFI_OFFSET_RANGE` (the offset is not in the log, or the log was truncated under the
 * reader; positions are never moved silently), `KAFI_TOPIC_UNKNOWN` (deleted, or made anew), `KAFI_CORRUPT`, and
 * what has not gone away within `apiTimeoutMs`. The other partitions can still be read.
 *
 * @example
 * await using reader = await openReader(client, { ranges, isolation: 'committed', memoryBytes: 16 << 20, signal })
 */
export async function openReader(client: Client, options: ReaderOptions): Promise<Reader> {
  const topics = [...new Set(options.ranges.map(({ topic }) => topic))]
  if (topics.length > 0) await client.topics(topics, options)
  return new ClusterReader(client, options)
}

/** The reader of {@link openReader}. */
class ClusterReader implements Reader {
  readonly #client: Client
  readonly #reading: BlockReading
  readonly #fetcher: Fetcher
  #partitions: readonly FetchPartition[] = []
  /** Partitions that have something, in the order in which it is their turn. */
  #ready: FetchPartition[] = []
  /** Memory to be let go of at the following `next`: until then the blocks live that were handed out last. */
  readonly #spent: Lease[] = []
  #wake: () => void = () => undefined
  #closing: Promise<void> | undefined

  constructor(
    client: Client,
    { ranges, isolation, memoryBytes, checkCrcs = true, maxWaitMs = usualWaitMs }: ReaderOptions,
  ) {
    this.#client = client
    this.#reading = { checkCrcs, inflated: new InflatedMemory(memoryBytes) }
    const onChange = (partitions: readonly FetchPartition[]) => this.#list(partitions)
    this.#fetcher = new Fetcher(client, { isolation, memoryBytes, maxWaitMs, onChange })
    this.assign(ranges)
  }

  assign(ranges: readonly Range[]): void {
    const before = new Map(this.#partitions.map((one) => [keyOf(one, one.position), one]))
    this.#partitions = ranges.map((range) => {
      const key = keyOf(range, range.from)
      const kept = before.get(key)
      before.delete(key)
      return kept === undefined ? makeFetchPartition(range) : Object.assign(kept, { to: range.to })
    })
    for (const one of before.values()) this.#close(one)
    for (const one of this.#partitions) if (isDone(one)) this.#spent.push(...dropRuns(one))
    this.#ready = this.#ready.filter((one) => (one.listed = !one.closed && isReady(one) && !isDone(one)))
    this.#fetcher.partitions = this.#partitions
  }

  async next(o: Wait & { readonly maxBytes: number; readonly maxWaitMs: number }): Promise<readonly Block[] | null> {
    const { clock } = this.#client.options
    const until = clock.now() + o.maxWaitMs
    this.#fetcher.release(this.#spent.splice(0))
    this.#reading.inflated.clear()
    this.#fetcher.waitUntil = until
    try {
      for (;;) {
        this.#checkOpen(o)
        const blocks = this.#take(o.maxBytes)
        if (blocks.length > 0) return blocks
        if (this.#partitions.every(isDone)) return null
        this.#fetcher.pump()
        if (clock.now() >= until) return []
        await this.#change(until - clock.now(), o.signal)
      }
    } finally {
      this.#fetcher.waitUntil = -Infinity
      this.#fetcher.pump()
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return (this.#closing ??= this.#dispose())
  }

  async #dispose(): Promise<void> {
    const closing = this.#fetcher[Symbol.asyncDispose]()
    this.assign([])
    this.#wake()
    await closing
  }

  #checkOpen({ signal }: Wait): void {
    signal.throwIfAborted()
    if (this.#closing) throw closedReader()
  }

  #close(one: FetchPartition): void {
    one.closed = true
    this.#spent.push(...dropRuns(one))
  }

  /** A block of each partition that has one, in turn; an error when it is its partition's turn. */
  #take(maxBytes: number): readonly Block[] {
    const blocks: Block[] = []
    let left = maxBytes
    for (let turns = this.#ready.length; turns > 0 && left > 0; turns--) {
      const one = this.#ready[0]!
      if (one.runs.length === 0 && blocks.length > 0) break
      this.#ready.shift()
      one.listed = false
      if (one.runs.length === 0) throw takeError(one)
      const share = Math.max(1, Math.floor(left / turns))
      const block = takeBlock(one, { maxBytes: share, ...this.#reading }, this.#spent)
      left -= block.bytes
      blocks.push(block)
      this.#enqueue(one)
    }
    return blocks
  }

  #list(partitions: readonly FetchPartition[]): void {
    for (const one of partitions) if (!one.listed) this.#enqueue(one)
    this.#wake()
  }

  #enqueue(one: FetchPartition): void {
    one.listed = !one.closed && isReady(one) && !isDone(one)
    if (one.listed) this.#ready.push(one)
  }

  /** Waits until something has changed, or so long. */
  #change(ms: number, signal: AbortSignal): Promise<void> {
    const { clock } = this.#client.options
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clock.clearTimeout(timer)
        signal.removeEventListener('abort', stop)
        this.#wake = () => undefined
        settle()
      }
      const stop = () => end(() => reject(signal.reason as Error))
      const timer = clock.setTimeout(() => end(resolve), ms)
      signal.addEventListener('abort', stop, { once: true })
      this.#wake = () => end(resolve)
    })
  }
}

function keyOf({ topic, partition }: Place, offset: number): string {
  return `${topic} ${partition} ${offset}`
}
