import type { Clock } from './clock.ts'
import type { Pipeline } from './pipeline.ts'

/** No broker is obeyed for longer, in ms: 10 minutes. */
export const maxThrottleMs = 600_000

/**
 * From this version on a broker answers first and then wants to be left alone for `throttle_time_ms`; in older versions it
 * has kept us waiting already (KIP-219; "shouldClientThrottle" of the Java classes). APIs that are not here came later and
 * do so in every version.
 */
const throttledFrom = new Map<number, number>([
  [0, 6],
  [1, 8],
  [2, 3],
  [3, 6],
  [8, 4],
  [9, 4],
  [10, 2],
  [11, 3],
  [12, 2],
  [13, 2],
  [14, 2],
  [15, 2],
  [16, 2],
  [18, 2],
  [19, 3],
  [20, 2],
  [21, 1],
  [22, 1],
  [24, 1],
  [25, 1],
  [26, 1],
  [28, 1],
  [29, 1],
  [30, 1],
  [31, 1],
  [32, 2],
  [33, 1],
  [34, 1],
  [35, 1],
  [37, 1],
  [38, 1],
  [39, 1],
  [40, 1],
  [41, 1],
  [42, 1],
])

/** Does a response of this version want the client to wait? */
export function wantsWait(apiKey: number, version: number): boolean {
  return version >= (throttledFrom.get(apiKey) ?? 0)
}

/** Holds a pipeline back for as long as the broker wants. */
export class Throttle {
  readonly #pipeline: Pipeline
  readonly #clock: Clock
  #until = 0
  #timer: unknown

  constructor(pipeline: Pipeline, clock: Clock) {
    this.#pipeline = pipeline
    this.#clock = clock
  }

  /** Holds back what is sent from now on for `ms`, at most {@link maxThrottleMs}; the longest of several counts. */
  wait(ms: number): void {
    this.#until = Math.max(this.#until, this.#clock.now() + Math.min(ms, maxThrottleMs))
    if (this.#timer !== undefined || this.#pipeline.error !== undefined) return
    this.#pipeline.hold()
    this.#setTimer()
  }

  /** Leaves no timer behind. */
  stop(): void {
    if (this.#timer !== undefined) this.#clock.clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #setTimer(): void {
    this.#timer = this.#clock.setTimeout(() => this.#check(), Math.max(1, this.#until - this.#clock.now()))
  }

  #check(): void {
    this.#timer = undefined
    if (this.#until > this.#clock.now()) return this.#setTimer()
    this.#pipeline.release()
  }
}
