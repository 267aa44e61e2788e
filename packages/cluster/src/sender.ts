import type { Place, Wait } from '@kafi/core'
import { BatchFate } from './batch-fate.ts'
import { type Batch, BatchMaker } from './batch-maker.ts'
import type { Client } from './client.ts'
import { LeaderSearch } from './leader-search.ts'
import { exchangeBatches } from './produce-exchange.ts'
import type { Lot } from './produce-lot.ts'
import { ProducePauses } from './produce-pauses.ts'
import { ProduceQueue } from './produce-queue.ts'
import { asError, closedWriter, purged } from './sender-errors.ts'
import { leaderOf } from './sender-leaders.ts'
import type { SenderOptions } from './sender-options.ts'

/**
 * Sends what waits for partitions to their leaders: many partitions in one request, at most one batch of a partition under
 * way, each tried again on its own until it is acknowledged, refused for good or over its time. What comes meanwhile is
 * drawn together into the next batch.
 */
export class Sender {
  readonly #client: Client
  readonly #options: SenderOptions
  readonly #maker: BatchMaker
  readonly #search: LeaderSearch
  readonly #fate: BatchFate
  readonly #queues = new Map<string, ProduceQueue>()
  /** Have something to send, and nothing under way; whoever waits longest is first. */
  readonly #ready = new Set<ProduceQueue>()
  /** Requests under way by broker. */
  readonly #busy = new Map<number, number>()
  readonly #pauses: ProducePauses
  readonly #running = new Set<Promise<void>>()
  readonly #stop = new AbortController()
  // A controller would do, but it loses its signal when it is spread.
  readonly #wait: Wait = { signal: this.#stop.signal }
  #isScheduled = false
  /** Why nothing is tried again; undefined: it is. */
  #purging: Error | undefined

  constructor(client: Client, options: SenderOptions) {
    this.#client = client
    this.#options = options
    this.#maker = new BatchMaker(options.format)
    this.#pauses = new ProducePauses(client)
    this.#search = new LeaderSearch(client, {
      led: (queue) => this.#wake(queue),
      notYet: (queue, error) => this.#pause(queue, error),
      notLed: (queue, error) => this.#failAll(queue, error),
    })
    const listener = {
      done: (queue: ProduceQueue) => this.#wake(queue),
      again: (batch: Batch, error: Error) => this.#again(batch, error),
    }
    this.#fate = new BatchFate(client, options, this.#maker, listener, this.#wait)
  }

  /** Was a batch given up that may have been written? Nobody knows from which sequence to go on. */
  get hasLost(): boolean {
    return this.#fate.hasLost
  }

  /** Sequences begin anew: what was lost does not matter any more. */
  forgetLost(): void {
    this.#fate.hasLost = false
  }

  /** Takes over a lot; `lot.done` says what became of it. */
  add(lot: Lot): void {
    const queue = this.#queueOf(lot.place)
    queue.add(lot)
    if (!queue.isTaken) this.#wake(queue)
  }

  /** Refuses what is not under way, and does not try again what is. Resolves when nothing is under way any more. */
  async purge(error: Error = purged()): Promise<void> {
    this.#purging = error
    try {
      for (const queue of this.#queues.values()) this.#drop(queue, error)
      while (this.#running.size > 0) await Promise.all(this.#running)
    } finally {
      this.#purging = undefined
    }
  }

  /** Purges, and lets go of what is under way. */
  async close(error: Error = closedWriter()): Promise<void> {
    this.#stop.abort(error)
    await this.purge(error)
  }

  /** What a request holds is let go of when that is answered. */
  #drop(queue: ProduceQueue, error: Error): void {
    queue.giveUp(error)
    if (this.#pauses.end(queue)) this.#wake(queue)
    else if (!queue.isTaken && queue.batch !== null) this.#fate.lose(queue.batch, error)
  }

  #queueOf(place: Place): ProduceQueue {
    const name = `${place.topic}/${place.partition}`
    const known = this.#queues.get(name)
    if (known) return known
    const queue = new ProduceQueue(place, this.#options.limits.batchBytes)
    this.#queues.set(name, queue)
    return queue
  }

  /** Nobody holds it any more: it is sent if there is something. */
  #wake(queue: ProduceQueue): void {
    queue.isTaken = false
    const over = this.#purging ?? (this.#stop.signal.aborted ? closedWriter() : undefined)
    if (over !== undefined) this.#failAll(queue, over)
    if (queue.isEmpty) return
    this.#ready.add(queue)
    this.#schedule()
  }

  #take(queue: ProduceQueue): void {
    queue.isTaken = true
    this.#ready.delete(queue)
  }

  /** Once for all that is added in one go. */
  #schedule(): void {
    if (this.#isScheduled) return
    this.#isScheduled = true
    queueMicrotask(() => {
      this.#isScheduled = false
      this.#pump()
    })
  }

  #pump(): void {
    const requests = new Map<number, Draft>()
    const outsiders: ProduceQueue[] = []
    for (const queue of this.#ready) {
      const leader = leaderOf(this.#client, queue.place)
      if (leader === undefined) this.#ask(queue)
      else if (this.#options.producer.has?.(queue.place) === false) outsiders.push(queue)
      else this.#draw(queue, leader, requests)
    }
    if (outsiders.length > 0) this.#run(this.#enlist(outsiders))
    for (const [leader, { batches }] of requests) this.#run(this.#send(leader, batches))
  }

  #draw(queue: ProduceQueue, leader: number, requests: Map<number, Draft>): void {
    const { limits } = this.#options
    const busy = this.#busy.get(leader) ?? 0
    if (busy >= limits.maxInFlight || (busy > 0 && queue.waitingBytes < worthwhileBytes)) return
    const request = requests.get(leader) ?? { batches: [], bytes: 0 }
    if (request.bytes >= limits.requestBytes) return
    this.#take(queue)
    this.#fate.expire(queue)
    const batch = (queue.batch ??= this.#make(queue))
    if (batch === null) return this.#wake(queue)
    request.batches.push(batch)
    request.bytes += batch.sink.length
    requests.set(leader, request)
  }

  #make(queue: ProduceQueue): Batch | null {
    const { current } = this.#options.producer
    if (queue.origin !== current) queue.become(current, current)
    return this.#maker.draw(queue)
  }

  #ask(queue: ProduceQueue): void {
    this.#take(queue)
    const asking = this.#search.ask(queue, this.#wait)
    if (asking) this.#run(asking)
  }

  async #enlist(queues: readonly ProduceQueue[]): Promise<void> {
    const places = queues.map(({ place }) => place)
    for (const queue of queues) this.#take(queue)
    try {
      await this.#options.producer.add?.(places, this.#wait)
      for (const queue of queues) this.#wake(queue)
    } catch (error) {
      for (const queue of queues) this.#failAll(queue, asError(error))
    }
  }

  async #send(node: number, batches: readonly Batch[]): Promise<void> {
    this.#busy.set(node, (this.#busy.get(node) ?? 0) + 1)
    const exchange = exchangeBatches(this.#client, this.#options, { node, batches }, this.#wait)
    const answered = await exchange.catch(asError)
    this.#busy.set(node, (this.#busy.get(node) ?? 1) - 1)
    this.#schedule()
    for (const batch of batches) {
      if (answered instanceof Error) this.#fate.miss(batch, answered)
      else await this.#fate.settle(batch, answered(batch.queue.place))
    }
  }

  #again(batch: Batch, error: Error): void {
    if (this.#purging) this.#fate.fail(batch, this.#purging)
    else this.#pause(batch.queue, error)
  }

  #failAll(queue: ProduceQueue, error: Error): void {
    if (queue.batch !== null) this.#fate.lose(queue.batch, error)
    queue.giveUp(error)
    queue.failures = 0
    queue.isTaken = false
    this.#options.onFailure?.(error)
  }

  /** Tries again after a while, unless it is too late. */
  #pause(queue: ProduceQueue, error: Error): void {
    this.#fate.expire(queue, error)
    if (queue.isEmpty || this.#purging || this.#stop.signal.aborted) this.#wake(queue)
    else this.#pauses.begin(queue, () => this.#wake(queue))
  }

  #run(work: Promise<void>): void {
    const running = work.finally(() => this.#running.delete(running))
    this.#running.add(running)
  }
}

interface Draft {
  readonly batches: Batch[]
  bytes: number
}

/** Less of a partition waits for the answer that is awaited: requests cost more than their bytes. */
const worthwhileBytes = 256 * 1024
