import type { Clock } from '../src/connection/clock.ts'

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** Runs what is due, in order of time. */
  advance(ms: number): void
  /** Timers that are set. */
  readonly timers: number
}

export function makeClock(): ManualClock {
  let now = 0
  const timers = new Set<{ at: number; run: () => void }>()
  const next = (until: number) => [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
  return {
    now: () => now,
    setTimeout(run, ms) {
      const timer = { at: now + ms, run }
      timers.add(timer)
      return timer
    },
    clearTimeout: (timer) => void timers.delete(timer as { at: number; run: () => void }),
    advance(ms) {
      const until = now + ms
      for (let timer = next(until); timer !== undefined; timer = next(until)) {
        timers.delete(timer)
        now = timer.at
        timer.run()
      }
      now = until
    },
    get timers() {
      return timers.size
    },
  }
}
