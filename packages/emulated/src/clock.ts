/** Time, passed in: a test moves it by hand. */
export interface Clock {
  /** Milliseconds since 1970, UTC. May jump; stamps records, decides nothing else. */
  now(): number
  /** Milliseconds since some start; never goes back. Decides who is too late. */
  monotonicMs(): number
  /** Resolves after `ms`, or rejects with the signal's reason as soon as it fires. */
  delay(ms: number, signal: AbortSignal): Promise<void>
}

/**
 * The clock of this machine.
 *
 * @example
 * await systemClock.delay(100, AbortSignal.timeout(5_000))
 */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonicMs: () => performance.now(),
  delay: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer)
        reject(signal.reason as Error)
      }
      if (signal.aborted) {
        reject(signal.reason as Error)
        return
      }
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop)
        resolve()
      }, ms)
      signal.addEventListener('abort', stop, { once: true })
    }),
}
