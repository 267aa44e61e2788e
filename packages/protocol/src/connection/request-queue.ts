import type { Clock } from './clock.ts'
import type { PendingRequest } from './request.ts'

/** As many answered requests are dropped at once. */
const maxGone = 10_000

/**
 * Requests under way: those that have an answer, in the order in which they were written, and those that have none. One timer
 * sees to all; it is set while something is under way and at no other time.
 *
 * @example
 * const queue = new RequestQueue(systemClock, (late) => console.log(late.apiName))
 */
export class RequestQueue {
  readonly #clock: Clock
  readonly #onLate: (request: PendingRequest) => void
  #answered: (PendingRequest | undefined)[] = []
  /** Index of the first; those before it are gone. */
  #head = 0
  readonly #silent = new Set<PendingRequest>()
  #timer: unknown
  #timerAt = Infinity

  constructor(clock: Clock, onLate: (request: PendingRequest) => void) {
    this.#clock = clock
    this.#onLate = onLate
  }

  /** It is written now, and its time runs. */
  add(request: PendingRequest): void {
    request.sentAt = this.#clock.now()
    if (request.expectResponse) this.#answered.push(request)
    else this.#silent.add(request)
    this.#setTimer(request.sentAt + request.timeoutMs)
  }

  /** The one whose answer comes next. */
  get first(): PendingRequest | undefined {
    return this.#answered[this.#head]
  }

  /** Takes out the first. */
  shift(): void {
    this.#answered[this.#head++] = undefined
    // Array.shift moves all that follow, where these are tens of thousands.
    if (this.#head === this.#answered.length || this.#head === maxGone) this.#dropGone()
    this.#rest()
  }

  /** Takes out one that has no answer. */
  remove(request: PendingRequest): void {
    this.#silent.delete(request)
    this.#rest()
  }

  /** Takes all out. */
  drain(): PendingRequest[] {
    const requests = [...this]
    this.#head = this.#answered.length
    this.#dropGone()
    this.#silent.clear()
    this.#rest()
    return requests
  }

  *[Symbol.iterator](): Generator<PendingRequest, void> {
    for (const request of this.#answered) if (request !== undefined) yield request
    yield* this.#silent
  }

  #dropGone(): void {
    this.#answered = this.#answered.slice(this.#head)
    this.#head = 0
  }

  #rest(): void {
    if (this.#answered.length === 0 && this.#silent.size === 0) this.#clearTimer()
  }

  #setTimer(at: number): void {
    if (at >= this.#timerAt) return
    this.#clearTimer()
    this.#timerAt = at
    this.#timer = this.#clock.setTimeout(() => this.#check(), Math.max(1, at - this.#clock.now()))
  }

  #clearTimer(): void {
    if (this.#timer !== undefined) this.#clock.clearTimeout(this.#timer)
    this.#timer = undefined
    this.#timerAt = Infinity
  }

  #check(): void {
    this.#clearTimer()
    const now = this.#clock.now()
    let next = Infinity
    for (const request of this) {
      const deadline = request.sentAt + request.timeoutMs
      if (deadline <= now) return this.#onLate(request)
      next = Math.min(next, deadline)
    }
    if (next < Infinity) this.#setTimer(next)
  }
}
