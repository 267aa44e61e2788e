import type { Wait } from '@kafi/core'
import { hasZstd, loadZstd } from '@kafi/protocol'
import type { Batch, BatchMaker } from './batch-maker.ts'
import { type Apart, takeApart } from './batch-parts.ts'
import type { Client } from './client.ts'
import { kafkaErrorName } from './kafka-error.ts'
import { judge, type Outcome } from './produce-outcome.ts'
import { acceptAll, type ProduceQueue, refuseAll } from './produce-queue.ts'
import type { PartitionAnswer } from './produce-request.ts'
import { newProducerId, nextSequence, raiseEpoch } from './producer-id.ts'
import { asError, isPassing, late, noAnswer, overTime, unknownOutcome } from './sender-errors.ts'
import type { SenderOptions } from './sender-options.ts'

/** Who goes on with a partition. */
export interface FateListener {
  /** Its batch is done with, one way or the other. */
  done(queue: ProduceQueue): void
  /** Its batch is to be sent again, after a while. */
  again(batch: Batch, error: Error): void
}

/** What becomes of batches that were sent: written, sent again, made anew or given up. */
export class BatchFate {
  readonly #client: Client
  readonly #options: SenderOptions
  readonly #maker: BatchMaker
  readonly #listener: FateListener
  readonly #wait: Wait
  /** Was a batch given up that may have been written? Nobody knows from which sequence to go on. */
  hasLost = false

  constructor(client: Client, options: SenderOptions, maker: BatchMaker, listener: FateListener, wait: Wait) {
    this.#client = client
    this.#options = options
    this.#maker = maker
    this.#listener = listener
    this.#wait = wait
  }

  /** There was an answer; undefined: it said nothing of this batch. */
  async settle(batch: Batch, answer: PartitionAnswer | undefined): Promise<void> {
    if (answer === undefined) return this.miss(batch, noAnswer(batch.queue.place))
    const transactional = this.#options.producer.transactionalId !== null
    try {
      await this.#act(batch, judge(batch, answer, { transactional }), answer)
    } catch (error) {
      this.fail(batch, asError(error))
    }
  }

  /** There was no answer: who knows what happened. */
  miss(batch: Batch, error: Error): void {
    batch.held = true
    this.#client.forget(batch.queue.place.topic)
    if (isPassing(error)) return this.#again(batch, error, true)
    batch.uncertain ||= this.#wait.signal.aborted
    this.fail(batch, error)
  }

  /** Gives a batch up; the partition goes on. */
  fail(batch: Batch, error: Error): void {
    this.lose(batch, error)
    this.#listener.done(batch.queue)
  }

  /** Gives a batch up. */
  lose(batch: Batch, error: Error): void {
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

  /** Refuses what waits and is over its time; after a try that failed (`cause`), a batch that was sent too. */
  expire(queue: ProduceQueue, cause?: Error): void {
    const { onFailure, limits } = this.#options
    const now = this.#client.options.clock.now()
    queue.expire(now, () => {
      const error = overTime(queue.place, limits.deliveryTimeoutMs, cause)
      onFailure?.(error)
      return error
    })
    const { batch } = queue
    const isLate = cause !== undefined && batch?.segments.every(({ lot }) => lot.deadline <= now)
    if (isLate && batch !== null) this.lose(batch, late(batch, cause))
  }

  async #act(batch: Batch, outcome: Outcome, answer: PartitionAnswer): Promise<void> {
    switch (outcome.kind) {
      case 'written':
        return this.#written(batch, outcome.offset)
      case 'again':
        if (outcome.relearn) this.#relearn(batch.queue, answer)
        return this.#again(batch, outcome.error, outcome.uncertain)
      case 'begin anew':
        return this.#beginAnew(batch, outcome.error)
      case 'failed':
        return this.fail(batch, outcome.error)
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
    this.#listener.done(queue)
  }

  /** The answer may say who leads now (KIP-951). */
  #relearn({ place }: ProduceQueue, { currentLeader: { leaderId, leaderEpoch } }: PartitionAnswer): void {
    const { metadata } = this.#client
    if (leaderId >= 0 && metadata.nodes.has(leaderId)) metadata.learnLeader(place, leaderId, leaderEpoch)
    else this.#client.forget(place.topic)
  }

  #again(batch: Batch, error: Error, uncertain: boolean): void {
    batch.uncertain ||= uncertain
    this.#listener.again(batch, error)
  }

  /** With another epoch, so that what may still be on its way of the old one is refused (KIP-360). */
  async #beginAnew(batch: Batch, error: Error): Promise<void> {
    const { queue } = batch
    queue.become(raiseEpoch(queue.producer) ?? (await newProducerId(this.#client, this.#wait)))
    queue.batch = this.#maker.sign(batch, queue.producer, queue.sequence)
    this.#again(queue.batch, error, false)
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
    this.#listener.done(batch.queue)
  }
}

/** The broker does not know what came before. */
const lostSequences: ReadonlySet<string> = new Set(['OUT_OF_ORDER_SEQUENCE_NUMBER', 'UNKNOWN_PRODUCER_ID'])
