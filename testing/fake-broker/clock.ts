/** Time and timers of a cluster; a simulation brings its own. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number
  setTimeout(run: () => void, ms: number): unknown
  clearTimeout(timer: unknown): void
}

/** The clock of this machine. Its timers keep no process alive. */
export const realClock: Clock = {
  now: () => Date.now(),
  setTimeout: (run, ms) => setTimeout(run, ms).unref(),
  clearTimeout: (timer) => clearTimeout(timer as NodeJS.Timeout),
}
