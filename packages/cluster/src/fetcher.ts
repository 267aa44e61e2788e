import { AnswerMemory } from './answer-memory.ts'
import type { Client } from './client.ts'
import { exchangeFetch } from './fetch-exchange.ts'
import { type FetchLane, leaseLane } from './fetch-lane.ts'
import { FetchLeaders } from './fetch-leaders.ts'
import type { FetchPartition } from './fetch-partition.ts'
import { closedReader, noteTrouble } from './fetch-trouble.ts'
import type { Lease } from './fetched-run.ts'

/** How a fetcher works. */
export interface FetcherOptions {
  readonly isolation: 'committed' | 'uncommitted'
  readonly memoryBytes: number
  /** How long a broker waits for something to come. */
  readonly maxWaitMs: number
  /** Called when a partition has something to take, or a fetch is over. */
  readonly onChange: (partitions: readonly FetchPartition[]) => void
}

/** Runs of one partition that wait: one to be taken, and one behind it. */
const runsAhead = 2
/** An answer of this size is as fast as they get; four of them fill the memory: taken, waiting, under way and one more. */
const maxAnswerBytes = 4 << 20
const minAnswerBytes = 16 << 10
/** The first answer is small, for a first record soon and for short ranges; each that follows may be so much larger. */
const firstAnswerBytes = 256 << 10
const growth = 4
const answersInMemory = 4

/**
 * Fetches partitions from the brokers that have them, one request at a time of each broker, ahead of what is taken and
 * within a memory. Nothing is under way while nobody waits and nothing is known to be there.
 */
export class Fetcher implements AsyncDisposable {
  partitions: readonly FetchPartition[] = []
  /** Until when somebody waits for data. */
  waitUntil = -Infinity
  readonly #client: Client
  readonly #options: FetcherOptions
  readonly #lane: FetchLane
  readonly #memory = new AnswerMemory()
  readonly #leaders: FetchLeaders
  readonly #stop = new AbortController()
  readonly #busy = new Map<number, Promise<void>>()
  /** Bytes of answers that live, and of those under way. */
  #held = 0
  #answerBytes = firstAnswerBytes
  #turn = 0
  #timer: unknown = null

  constructor(client: Client, options: FetcherOptions) {
    this.#client = client
    this.#options = options
    this.#lane = leaseLane(client)
    this.#leaders = new FetchLeaders(client, this.#stop.signal, (partitions) => this.#changed(partitions))
  }

  /** Begins all fetches that are due and that memory is left for. */
  pump(): void {
    if (this.#stop.signal.aborted) return
    const now = this.#client.options.clock.now()
    let wakeAt = Infinity
    const due: FetchPartition[] = []
    for (const one of this.partitions) {
      if (!this.#wants(one)) continue
      if (one.retryAt > now) wakeAt = Math.min(wakeAt, one.retryAt)
      else due.push(one)
    }
    due.sort((a, b) => a.servedAt - b.servedAt)
    const byNode = this.#leaders.group(due, now)
    for (const [node, own] of byNode) if (!this.#busy.has(node)) this.#begin(node, own, byNode.size)
    this.#wakeAt(wakeAt, now)
  }

  /** Memory that nobody looks at any more: it may be used again at once. */
  release(leases: readonly Lease[]): void {
    for (const lease of leases) {
      if (--lease.holders > 0) continue
      this.#held -= lease.bytes
      if (lease.memory !== undefined) this.#memory.give(lease.memory)
    }
  }

  /** Ends what is under way; leaves no timer behind. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort(closedReader())
    this.#wakeAt(Infinity, 0)
    // Its answer, which nobody wants any more, would be in the way of the next reader.
    if (this.#busy.size > 0) void this.#client.links.close(this.#lane.lane)
    await Promise.allSettled([...this.#busy.values(), this.#leaders.idle])
    this.#lane.release()
  }

  /** Ahead of time only what is known to be there: a long poll that nobody waits for is for nothing. */
  #wants(one: FetchPartition): boolean {
    if (one.closed || one.fetching || one.error !== null) return false
    if (one.ahead >= one.to || one.runs.length >= runsAhead) return false
    return this.waitUntil > -Infinity || one.readable > one.ahead
  }

  #begin(node: number, due: readonly FetchPartition[], nodes: number): void {
    const { memoryBytes } = this.#options
    const share = Math.floor(memoryBytes / (answersInMemory * nodes))
    const maxBytes = Math.max(minAnswerBytes, Math.min(this.#answerBytes, share))
    if (this.#held > 0 && this.#held + maxBytes > memoryBytes) return
    const alone = due.find(({ voids }) => voids > 0)
    const partitions = alone ? [alone] : distinct(due)
    for (const one of partitions) {
      one.fetching = true
      one.asked = one.ahead
      one.readable = -1
    }
    this.#held += maxBytes
    this.#answerBytes = Math.min(maxAnswerBytes, this.#answerBytes * growth)
    const over = () => {
      this.#held -= maxBytes
      this.#busy.delete(node)
      for (const one of partitions) {
        one.fetching = false
        if (one.ahead > one.asked) one.servedAt = ++this.#turn
      }
      this.#changed(partitions)
    }
    this.#busy.set(node, this.#fetch(node, partitions, maxBytes).then(over))
  }

  async #fetch(node: number, partitions: readonly FetchPartition[], maxBytes: number): Promise<void> {
    const client = this.#client
    const { isolation } = this.#options
    const { signal } = this.#stop
    const { lane } = this.#lane
    const hold = (lease: Lease) => void (this.#held += lease.bytes)
    const memory = this.#memory
    const shared = { client, isolation, lane, signal, memory, hold, release: (lease: Lease) => this.release([lease]) }
    try {
      const idOf = (topic: string) => this.#leaders.idOf(topic)
      await exchangeFetch({ ...shared, node, partitions, maxBytes, idOf, maxWaitMs: () => this.#patience() })
    } catch (error) {
      if (signal.aborted) return
      for (const one of partitions) {
        client.forget(one.topic)
        noteTrouble(client, one, error)
      }
    }
  }

  /** How long the broker may wait: as long as somebody does. */
  #patience(): number {
    const { maxWaitMs } = this.#options
    const now = this.#client.options.clock.now()
    return this.waitUntil === -Infinity ? maxWaitMs : Math.max(0, Math.ceil(Math.min(maxWaitMs, this.waitUntil - now)))
  }

  #changed(partitions: readonly FetchPartition[]): void {
    this.#options.onChange(partitions)
    this.pump()
  }

  #wakeAt(at: number, now: number): void {
    const { clock } = this.#client.options
    if (this.#timer !== null) clock.clearTimeout(this.#timer)
    this.#timer = at === Infinity ? null : clock.setTimeout(() => this.pump(), Math.max(0, at - now))
  }
}

/** Of two ranges of a partition the second waits for the first: an answer says only which partition it is of. */
function distinct(partitions: readonly FetchPartition[]): readonly FetchPartition[] {
  const seen = new Set<string>()
  return partitions.filter(({ topic, partition }) => {
    const place = `${topic} ${partition}`
    if (seen.has(place)) return false
    seen.add(place)
    return true
  })
}
