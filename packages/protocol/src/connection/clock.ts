/** Time, passed in: a simulation has its own. */
export interface Clock {
  /** Milliseconds since some start. */
  now(): number
  setTimeout(run: () => void, ms: number): unknown
  clearTimeout(timer: unknown): void
}

/**
 * The time of the machine; its `now` never goes back.
 *
 * @example
 * const timer = systemClock.setTimeout(() => controller.abort(), 100)
 */
export const systemClock: Clock = {
  now: () => performance.now(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout),
}
