import type { Place } from '@kafi/core'
import type { Batch } from './batch-maker.ts'
import { nobody, type ProducerId } from './producer-id.ts'
import type { Lot, Segment } from './produce-lot.ts'

/** What waits for one partition, and the one batch of it that is under way. */
export class ProduceQueue {
  readonly place: Place
  /** Bound on a batch before compression: lower once the broker found one too large. */
  batchBytes: number
  /** Made and not acknowledged; sent again as it is until it is. */
  batch: Batch | null = null
  /** Stretches that were in a batch before and go into batches of their own; the last one is next. */
  readonly redo: (readonly Segment[])[] = []
  /** Does somebody hold it: a request, a pause, a question for its leader? Else it is idle, or ready. */
  isTaken = false
  /** Tries in a row that failed. */
  failures = 0
  /** Was there ever a leader? Then a topic that cannot be found is expected to come back. */
  wasLed = false
  /** As whom this partition is written, and the one that came from. Brokers keep epoch and sequence by partition. */
  producer: ProducerId = nobody
  origin: ProducerId | null = null
  /** About as many bytes wait here, what is in a batch already not counted. */
  waitingBytes = 0
  /** Sequence of the next batch. */
  sequence = 0
  #lots: Lot[] = []
  #first = 0

  constructor(place: Place, batchBytes: number) {
    this.place = place
    this.batchBytes = batchBytes
  }

  /** Is there nothing to send? */
  get isEmpty(): boolean {
    return this.batch === null && this.redo.length === 0 && this.first === undefined
  }

  /** The lot that is next. */
  get first(): Lot | undefined {
    while (this.#lots[this.#first]?.isDrawn === true) this.#first++
    if (this.#first === this.#lots.length) {
      this.#lots = []
      this.#first = 0
      this.waitingBytes = 0
    }
    return this.#lots[this.#first]
  }

  add(lot: Lot): void {
    this.#lots.push(lot)
    this.waitingBytes += lot.bytes
  }

  /** Records of a lot, up to this one, are in a batch now. */
  draw(lot: Lot, to: number): void {
    this.waitingBytes -= (lot.bytes * (to - lot.next)) / lot.count
    lot.next = to
  }

  /** Lots of records from the first on, as much as one batch may hold by their estimate. */
  upcoming(maxBytes: number, maxLots: number): Segment[] {
    const segments: Segment[] = []
    let bytes = 0
    for (let i = this.#first; i < this.#lots.length && bytes < maxBytes && segments.length < maxLots; i++) {
      const lot = this.#lots[i]!
      if (lot.isDrawn) continue
      if (lot.headers !== null && lot.nextHeader >= 0) break
      segments.push({ lot, from: lot.next, to: lot.count })
      bytes += lot.bytes * (1 - lot.next / lot.count)
    }
    return segments
  }

  /** Takes over an id; sequences begin anew. */
  become(producer: ProducerId, origin: ProducerId | null = this.origin): void {
    this.producer = producer
    this.origin = origin
    this.sequence = 0
  }

  /** Refuses what is over its time; a batch under way is not looked at. */
  expire(now: number, error: () => Error): void {
    for (let lot = this.first; lot !== undefined && lot.deadline <= now; lot = this.first) lot.giveUp(error())
    const late = (segments: readonly Segment[]) => segments.some(({ lot }) => lot.deadline <= now)
    for (const segments of this.redo.splice(0)) {
      if (late(segments)) refuseAll(segments, error())
      else this.redo.push(segments)
    }
  }

  /** Refuses all that is not under way. */
  giveUp(error: Error): void {
    for (const segments of this.redo.splice(0)) refuseAll(segments, error)
    for (let lot = this.first; lot !== undefined; lot = this.first) lot.giveUp(error)
  }
}

/** Refuses records with one error. */
export function refuseAll(segments: readonly Segment[], error: Error): void {
  for (const { lot, from, to } of segments) lot.refuse(from, to, error)
}

/** Refuses records that nobody waits for any more; answers with the others. */
export function refuseAbandoned(segments: readonly Segment[]): readonly Segment[] {
  for (const { lot, from, to } of segments) if (lot.abandoned) lot.refuse(from, to, lot.abandoned)
  return segments.filter(({ lot }) => lot.abandoned === undefined)
}

/** Says where records were written: one behind the other from `offset` on; -1: nobody said. */
export function acceptAll(segments: readonly Segment[], offset: number): void {
  let next = offset
  for (const { lot, from, to } of segments) {
    lot.accept(from, to, next)
    if (next >= 0) next += to - from
  }
}
