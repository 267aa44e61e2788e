import type { Client } from './client.ts'
import type { ProduceQueue } from './produce-queue.ts'

/** Pauses of partitions between one try and the next; each is longer than the one before (KIP-580). */
export class ProducePauses {
  readonly #client: Client
  readonly #timers = new Map<ProduceQueue, unknown>()

  constructor(client: Client) {
    this.#client = client
  }

  /** Calls `resume` after a while. */
  begin(queue: ProduceQueue, resume: () => void): void {
    const { clock, random, retryBackoffMs, retryBackoffMaxMs } = this.#client.options
    const pause = Math.min(retryBackoffMaxMs, retryBackoffMs * 2 ** Math.min(queue.failures++, 20))
    const end = () => {
      this.#timers.delete(queue)
      resume()
    }
    this.#timers.set(queue, clock.setTimeout(end, pause * (0.8 + 0.4 * random())))
  }

  /** Ends a pause, and resumes nothing; false: there is none. */
  end(queue: ProduceQueue): boolean {
    const timer = this.#timers.get(queue)
    if (timer === undefined) return false
    this.#client.options.clock.clearTimeout(timer)
    return this.#timers.delete(queue)
  }
}
