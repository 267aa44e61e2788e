import type { Clock } from '../src/clock.ts'

/** A clock that stands still until it is advanced. */
export class ManualClock implements Clock {
  #nowMs = 0
  readonly #timers = new Set<{ readonly atMs: number; readonly fire: () => void }>()

  now(): number {
    return 1_700_000_000_000 + this.#nowMs
  }

  monotonicMs(): number {
    return this.#nowMs
  }

  delay(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason as Error)
        return
      }
      const stop = () => this.#timers.delete(timer) && reject(signal.reason as Error)
      const fire = () => {
        signal.removeEventListener('abort', stop)
        resolve()
      }
      const timer = { atMs: this.#nowMs + ms, fire }
      this.#timers.add(timer)
      signal.addEventListener('abort', stop, { once: true })
    })
  }

  /** Moves on in small steps until this is done. */
  async drive<T>(work: Promise<T>): Promise<T> {
    const state = { isDone: false }
    const end = () => (state.isDone = true)
    work.then(end, end)
    for (let steps = 0; !state.isDone && steps < 100_000; steps++) await this.advance(5)
    return work
  }

  /** Moves on, timer by timer, and lets everything that follows from each happen. */
  async advance(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms
    await settled()
    for (;;) {
      const due = [...this.#timers].filter(({ atMs }) => atMs <= endMs).sort((a, b) => a.atMs - b.atMs)[0]
      if (due === undefined) break
      this.#timers.delete(due)
      this.#nowMs = Math.max(this.#nowMs, due.atMs)
      due.fire()
      await settled()
    }
    this.#nowMs = endMs
  }
}

/** All that can happen without time has happened (where nothing but memory is asked). */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
