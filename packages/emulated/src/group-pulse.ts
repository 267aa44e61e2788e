import type { Clock } from './clock.ts'

/** Takes a step again and again, a pause apart or when woken, until it is stopped or the step was the last one. */
export class Pulse {
  readonly #clock: Clock
  readonly #pauseMs: number
  readonly #running: Promise<void>
  #woken = false
  #stopped = false
  #cut: () => void = () => undefined

  /** `step` answers whether there is another one; it must not throw. */
  constructor(clock: Clock, pauseMs: number, step: () => Promise<boolean>) {
    this.#clock = clock
    this.#pauseMs = pauseMs
    this.#running = this.#run(step)
  }

  /** Takes the next step now; after the one that runs, if one does. */
  wake(): void {
    this.#woken = true
    this.#cut()
  }

  /** Resolves when the step that runs, if one does, has ended; no other comes. */
  stop(): Promise<void> {
    this.#stopped = true
    this.#cut()
    return this.#running
  }

  async #run(step: () => Promise<boolean>): Promise<void> {
    for (;;) {
      await this.#pause()
      if (this.#stopped || !(await step())) return
    }
  }

  async #pause(): Promise<void> {
    const cut = new AbortController()
    this.#cut = () => cut.abort()
    if (!this.#woken && !this.#stopped) await this.#clock.delay(this.#pauseMs, cut.signal).catch(() => undefined)
    this.#woken = false
  }
}
