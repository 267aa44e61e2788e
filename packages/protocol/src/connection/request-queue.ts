import type { Clock } from './clock.ts'
import type { PendingRequest } from './request.ts'

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
  readonly #answered: PendingRequest[] = []
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
    return this.#answered[0]
  }

  /** Takes out the first. */
  shift(): void {
    this.#answered.shift()
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
    this.#answered.length = 0
    this.#silent.clear()
    this.#rest()
    return requests
  }

  *[Symbol.iterator](): Generator<PendingRequest, void> {
    yield* this.#answered
    yield* this.#silent
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
