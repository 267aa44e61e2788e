import type { Clock } from './clock.ts'

/** A clock that goes from timer to timer, as fast as the machine can. */
export interface VirtualClock extends Clock {
  /** Timers that are set. */
  readonly pending: number
  /**
   * Lets time pass until the promise is settled, and answers with what it gives. Rejects where nothing will happen any more,
   * and where `maxMs` of virtual time (default one day) have passed: a hang, said with the time it was noticed.
   */
  run<T>(promise: PromiseLike<T>, options?: { readonly maxMs?: number }): Promise<T>
  /** Lets that much time pass. */
  advance(ms: number): Promise<void>
}

interface Timer {
  readonly at: number
  readonly run: () => void
}

const day = 24 * 3600 * 1000
/**
 * Makes a clock that stands at `start` (ms since 1970) and moves only inside `run` and `advance`. Times are whole. Timers
 * of the same time run in the order in which they were set, so a run is the same each time. Where no timer is set, real
 * work (files, keys, modules) has `idleMs` of real time to set one, or to end: on a busy machine that may take seconds.
 *
 * @example
 * const clock = virtualClock()
 * await clock.run(simulate(clock))
 */
export function virtualClock(start = Date.UTC(2026, 0, 1), idleMs = 30_000): VirtualClock {
  const timers: Timer[] = []
  let now = start
  const fireNext = () => {
    const timer = timers.shift()!
    now = Math.max(now, timer.at)
    timer.run()
  }
  return {
    now: () => now,
    setTimeout: (run, ms) => insertTimer(timers, { at: now + Math.max(0, Math.ceil(ms)), run }),
    clearTimeout: (timer) => removeTimer(timers, timer as Timer),
    get pending() {
      return timers.length
    },
    async run(promise, { maxMs = day } = {}) {
      const end = now + maxMs
      const watch = watchPromise(promise)
      while (await isQuiet(watch, timers, idleMs)) {
        if (timers.length === 0) throw new Error(`nothing happens any more at ${at(now, start)}`)
        if (timers[0]!.at > end) throw new Error(`not settled after ${maxMs} ms, at ${at(now, start)}`)
        fireNext()
      }
      return await promise
    },
    async advance(ms) {
      const end = now + ms
      for (await turn(); timers.length > 0 && timers[0]!.at <= end; await turn()) fireNext()
      now = end
    },
  }
}

/** Waits until all that is ready has run: true if the promise is still open and the next timer's turn has come. */
async function isQuiet(watch: { settled: boolean }, timers: readonly Timer[], idleMs: number): Promise<boolean> {
  await turn()
  const end = performance.now() + idleMs
  while (timers.length === 0 && !watch.settled && performance.now() < end) await turn()
  return !watch.settled
}

function watchPromise(promise: PromiseLike<unknown>): { settled: boolean } {
  const watch = { settled: false }
  const settle = () => void (watch.settled = true)
  promise.then(settle, settle)
  return watch
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function insertTimer(timers: Timer[], timer: Timer): Timer {
  let low = 0
  let high = timers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (timers[middle]!.at <= timer.at) low = middle + 1
    else high = middle
  }
  timers.splice(low, 0, timer)
  return timer
}

function removeTimer(timers: Timer[], timer: Timer): void {
  const index = timers.indexOf(timer)
  if (index >= 0) timers.splice(index, 1)
}

function at(now: number, start: number): string {
  return `${now - start} ms of virtual time`
}
