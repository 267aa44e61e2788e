import { isKafiError, type Place, type Wait } from '@kafi/core'
import { hasZstd, loadZstd } from '@kafi/protocol'
import { type Batch, type BatchFormat, BatchMaker } from './batch-maker.ts'
import type { Client } from './client.ts'
import { newProducerId, type ProducerId, nextSequence, raiseEpoch } from './producer-id.ts'
import { kafkaErrorName } from './kafka-error.ts'
import type { Lot } from './produce-lot.ts'
import { type Apart, takeApart } from './batch-parts.ts'
import { judge, type Outcome } from './produce-outcome.ts'
import { acceptAll, ProduceQueue, refuseAll } from './produce-queue.ts'
import { namesById, type PartitionAnswer, produceRequest, readProduceAnswer } from './produce-request.ts'
import { asError, closedWriter, isPassing, late, noAnswer, overTime, purged, unknownOutcome } from './sender-errors.ts'
import { leaderOf, whyNotLed } from './sender-leaders.ts'
import type { WriterLimits } from './writer-options.ts'

/** Whom batches are from. */
export interface Producer {
  /** Its id; a transaction that begins anew has another. */
  readonly current: ProducerId
  /** Null: no transactions. */
  readonly transactionalId: string | null
  /** Newest version of Produce that it may use; later ones may mean more than writing (KIP-890). */
  readonly newestProduce: number
  /** Is this partition in the transaction? */
  has?(place: Place): boolean
  /** Puts partitions into the transaction. */
  add?(places: readonly Place[], o: Wait): Promise<void>
}

/** How a sender works. */
export interface SenderOptions {
  readonly limits: WriterLimits
  readonly format: BatchFormat
  readonly producer: Producer
  /** Told of every batch that was not written. */
  readonly onFailure?: (error: Error) => void
}

/**
 * Sends what waits for partitions to their leaders: many partitions in one request, at most one batch of a partition under
 * way, each tried again on its own until it is acknowledged, refused for good or over its time. What comes meanwhile is
 * drawn together into the next batch.
 */
export class Sender {
  readonly #client: Client
  readonly #options: SenderOptions
  readonly #maker: BatchMaker
  readonly #queues = new Map<string, ProduceQueue>()
  /** Have something to send, and nothing under way; whoever waits longest is first. */
  readonly #ready = new Set<ProduceQueue>()
  /** Requests under way by broker. */
  readonly #busy = new Map<number, number>()
  readonly #pauses = new Map<ProduceQueue, unknown>()
  readonly #asking = new Map<string, ProduceQueue[]>()
  readonly #running = new Set<Promise<void>>()
  readonly #stop = new AbortController()
  // A controller would do, but it loses its signal when it is spread.
  readonly #wait: Wait = { signal: this.#stop.signal }
  #isScheduled = false
  /** Why nothing is tried again; undefined: it is. */
  #purging: Error | undefined
  /** Was a batch given up that may have been written? Nobody knows from which sequence to go on. */
  hasLost = false

  constructor(client: Client, options: SenderOptions) {
    this.#client = client
    this.#options = options
    this.#maker = new BatchMaker(options.format)
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
    const timer = this.#pauses.get(queue)
    if (timer === undefined) return
    this.#client.options.clock.clearTimeout(timer)
    this.#pauses.delete(queue)
    this.#wake(queue)
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
    const requests = new Map<number, { batches: Batch[]; bytes: number }>()
    const outsiders: ProduceQueue[] = []
    for (const queue of this.#ready) {
      const leader = leaderOf(this.#client, queue.place)
      if (leader === undefined) this.#ask(queue)
      else if (this.#isOutside(queue)) outsiders.push(queue)
      else this.#draw(queue, leader, requests)
    }
    if (outsiders.length > 0) this.#run(this.#enlist(outsiders))
    for (const [leader, { batches }] of requests) this.#run(this.#send(leader, batches))
  }

  #draw(queue: ProduceQueue, leader: number, requests: Map<number, { batches: Batch[]; bytes: number }>): void {
    const { limits } = this.#options
    const busy = this.#busy.get(leader) ?? 0
    if (busy >= limits.maxInFlight || (busy > 0 && queue.waitingBytes < worthwhileBytes)) return
    const request = requests.get(leader) ?? { batches: [], bytes: 0 }
    if (request.bytes >= limits.requestBytes) return
    this.#take(queue)
    this.#expire(queue)
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

  #isOutside({ place }: ProduceQueue): boolean {
    return this.#options.producer.has?.(place) === false
  }

  /** One question for all partitions of a topic. */
  #ask(queue: ProduceQueue): void {
    this.#take(queue)
    const { topic } = queue.place
    const others = this.#asking.get(topic)
    if (others) others.push(queue)
    else {
      this.#asking.set(topic, [queue])
      this.#run(this.#learn(topic))
    }
  }

  async #learn(topic: string): Promise<void> {
    const failure = await this.#client.refresh([topic], this.#wait).then(
      () => undefined,
      (error: unknown) => error,
    )
    const queues = this.#asking.get(topic) ?? []
    this.#asking.delete(topic)
    for (const queue of queues) this.#goOn(queue, failure)
  }

  /** After the cluster was asked, whether it answered or not. */
  #goOn(queue: ProduceQueue, failure: unknown): void {
    if (failure === undefined && leaderOf(this.#client, queue.place) !== undefined) {
      queue.wasLed = true
      return this.#wake(queue)
    }
    const error = failure === undefined ? whyNotLed(this.#client, queue.place) : asError(failure)
    this.#client.forget(queue.place.topic)
    const isGone = isKafiError(error, 'KAFI_TOPIC_UNKNOWN')
    const mayPass = isGone ? queue.wasLed || queue.failures < firstTries : isPassing(error)
    if (mayPass) this.#pause(queue, error)
    else this.#failAll(queue, error)
  }

  async #enlist(queues: readonly ProduceQueue[]): Promise<void> {
    for (const queue of queues) this.#take(queue)
    try {
      await this.#options.producer.add?.(
        queues.map(({ place }) => place),
        this.#wait,
      )
      for (const queue of queues) this.#wake(queue)
    } catch (error) {
      for (const queue of queues) this.#failAll(queue, asError(error))
    }
  }

  async #send(node: number, batches: readonly Batch[]): Promise<void> {
    this.#busy.set(node, (this.#busy.get(node) ?? 0) + 1)
    const answered = await this.#request(node, batches).catch(asError)
    this.#busy.set(node, (this.#busy.get(node) ?? 1) - 1)
    this.#schedule()
    for (const batch of batches) {
      if (answered instanceof Error) this.#missed(batch, answered)
      else
        await this.#settle(batch, answered(batch.queue.place)).catch((error: unknown) =>
          this.#fail(batch, asError(error)),
        )
    }
  }

  async #request(node: number, batches: readonly Batch[]): Promise<(place: Place) => PartitionAnswer | undefined> {
    const { limits, format, producer } = this.#options
    const { metadata, options } = this.#client
    const { transactionalId, newestProduce: newest } = producer
    const { magic } = format
    const { acks } = limits
    const timeoutMs = options.requestTimeoutMs
    const request = produceRequest(batches, metadata, { acks, timeoutMs, transactionalId, magic, newest })
    const { draft, maxVersion } = request
    const answered = acks !== 0
    const send = { signal: this.#stop.signal, timeoutMs, maxVersion, answered }
    const answer = await this.#client.send({ node }, 'Produce', draft, send)
    return answered ? readProduceAnswer(answer, namesById(request)) : () => unanswered
  }

  /** There was no answer: who knows what happened. */
  #missed(batch: Batch, error: Error): void {
    batch.held = true
    this.#client.forget(batch.queue.place.topic)
    if (isPassing(error)) return this.#again(batch, error, true)
    batch.uncertain ||= this.#stop.signal.aborted
    this.#fail(batch, error)
  }

  #fail(batch: Batch, error: Error): void {
    this.#lose(batch, error)
    this.#wake(batch.queue)
  }

  async #settle(batch: Batch, answer: PartitionAnswer | undefined): Promise<void> {
    if (answer === undefined) return this.#missed(batch, noAnswer(batch.queue.place))
    const transactional = this.#options.producer.transactionalId !== null
    await this.#act(batch, judge(batch, answer, { transactional }), answer)
  }

  async #act(batch: Batch, outcome: Outcome, answer: PartitionAnswer): Promise<void> {
    const { queue } = batch
    switch (outcome.kind) {
      case 'written':
        return this.#written(batch, outcome.offset)
      case 'again':
        if (outcome.relearn) this.#relearn(queue, answer)
        return this.#again(batch, outcome.error, outcome.uncertain)
      case 'begin anew':
        return this.#beginAnew(batch, outcome.error)
      case 'failed':
        return this.#fail(batch, outcome.error)
      default:
        return this.#remake(batch, outcome)
    }
  }

  #written(batch: Batch, offset: number): void {
    const { queue, segments, count } = batch
    if (this.#options.limits.acks === 0) batch.held = true
    queue.batch = null
    queue.failures = 0
    queue.sequence = nextSequence(queue.sequence, count)
    acceptAll(segments, offset)
    this.#maker.free(batch)
    this.#wake(queue)
  }

  /** The answer may say who leads now (KIP-951). */
  #relearn({ place }: ProduceQueue, { currentLeader: { leaderId, leaderEpoch } }: PartitionAnswer): void {
    const { metadata } = this.#client
    if (leaderId >= 0 && metadata.nodes.has(leaderId)) metadata.learnLeader(place, leaderId, leaderEpoch)
    else this.#client.forget(place.topic)
  }

  #again(batch: Batch, error: Error, uncertain: boolean): void {
    const { queue } = batch
    batch.uncertain ||= uncertain
    if (this.#purging) this.#fail(batch, this.#purging)
    else this.#pause(queue, error)
  }

  /** With another epoch, so that what may still be on its way of the old one is refused (KIP-360). */
  async #beginAnew(batch: Batch, error: Error): Promise<void> {
    const { queue } = batch
    await this.#renew(queue)
    queue.batch = this.#maker.sign(batch, queue.producer, queue.sequence)
    this.#again(queue.batch, error, false)
  }

  async #renew(queue: ProduceQueue): Promise<void> {
    queue.become(raiseEpoch(queue.producer) ?? (await newProducerId(this.#client, this.#wait)))
  }

  /** Gives a batch up. */
  #lose(batch: Batch, error: Error): void {
    const { queue, segments } = batch
    queue.batch = null
    queue.failures = 0
    this.hasLost ||= batch.uncertain || lostSequences.has(kafkaErrorName(error) ?? '')
    // Its sequence may be used up, or not: begins anew.
    if (batch.uncertain && batch.producer.id >= 0n) this.#leaveSequence(queue)
    this.#maker.free(batch)
    refuseAll(segments, batch.uncertain ? unknownOutcome(batch, error) : error)
    this.#options.onFailure?.(error)
  }

  #leaveSequence(queue: ProduceQueue): void {
    if (this.#options.producer.transactionalId !== null) return
    const next = raiseEpoch(queue.producer)
    // Epochs used up: the partition takes the writer's own id again, whose epochs it has not come to.
    if (next) queue.become(next)
    else queue.origin = null
  }

  async #remake(batch: Batch, outcome: Apart): Promise<void> {
    if (batch.isForeign && !hasZstd()) await loadZstd()
    batch.queue.batch = null
    this.#maker.free(batch)
    takeApart(batch, outcome)
    this.#wake(batch.queue)
  }

  #failAll(queue: ProduceQueue, error: Error): void {
    if (queue.batch !== null) this.#lose(queue.batch, error)
    queue.giveUp(error)
    queue.failures = 0
    queue.isTaken = false
    this.#options.onFailure?.(error)
  }

  /** Tries again after a while that grows (KIP-580), unless it is too late. */
  #pause(queue: ProduceQueue, error: Error): void {
    const { clock, random, retryBackoffMs, retryBackoffMaxMs } = this.#client.options
    this.#expire(queue, error)
    if (queue.batch !== null && this.#isLate(queue.batch)) this.#lose(queue.batch, late(queue.batch, error))
    if (queue.isEmpty || this.#purging || this.#stop.signal.aborted) return this.#wake(queue)
    const pause = Math.min(retryBackoffMaxMs, retryBackoffMs * 2 ** Math.min(queue.failures++, 20))
    const resume = () => {
      this.#pauses.delete(queue)
      this.#wake(queue)
    }
    this.#pauses.set(queue, clock.setTimeout(resume, pause * (0.8 + 0.4 * random())))
  }

  #expire(queue: ProduceQueue, cause?: Error): void {
    const { onFailure } = this.#options
    queue.expire(this.#client.options.clock.now(), () => {
      const error = overTime(queue.place, this.#options.limits.deliveryTimeoutMs, cause)
      onFailure?.(error)
      return error
    })
  }

  #isLate({ segments }: Batch): boolean {
    const now = this.#client.options.clock.now()
    return segments.every(({ lot }) => lot.deadline <= now)
  }

  #run(work: Promise<void>): void {
    const running = work.finally(() => this.#running.delete(running))
    this.#running.add(running)
  }
}

/** So often a topic that nobody knows is asked for: brokers hear of a new one at different times. */
const firstTries = 3
/** Less of a partition waits for the answer that is awaited: requests cost more than their bytes. */
const worthwhileBytes = 256 * 1024
/** The broker does not know what came before. */
const lostSequences: ReadonlySet<string> = new Set(['OUT_OF_ORDER_SEQUENCE_NUMBER', 'UNKNOWN_PRODUCER_ID'])

/** With acks=0 nobody answers. */
const unanswered: PartitionAnswer = {
  index: 0,
  errorCode: 0,
  baseOffset: -1n,
  logAppendTimeMs: -1n,
  logStartOffset: -1n,
  recordErrors: [],
  errorMessage: null,
  currentLeader: { leaderId: -1, leaderEpoch: -1 },
}
