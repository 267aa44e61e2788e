import type { Wait } from './backend.ts'

/** How a count is kept right. */
export interface PartitionCountOptions {
  /** A count that is older is not trusted, in ms. */
  readonly maxAgeMs: number
  /** The clock, in ms. */
  readonly now: () => number
  /** Asks the storage. */
  readonly ask: (o: Wait) => Promise<number>
}

/** How many partitions a topic has. It may be given more while it is written: it is asked again now and then. */
export class PartitionCount implements AsyncDisposable {
  readonly #options: PartitionCountOptions
  readonly #closing = new AbortController()
  #current: number
  #at: number
  #asking: Promise<void> | undefined

  constructor(current: number, options: PartitionCountOptions) {
    this.#options = options
    this.#current = current
    this.#at = options.now()
  }

  /** As far as is known. */
  get current(): number {
    return this.#current
  }

  /** Asks anew, beside whoever writes, if that was long ago. A question that fails is asked again as late. */
  refresh(): void {
    const { maxAgeMs, now, ask } = this.#options
    if (this.#asking !== undefined || now() - this.#at < maxAgeMs) return
    this.#asking = ask({ signal: this.#closing.signal })
      .then(
        (found) => void (this.#current = found),
        () => undefined,
      )
      .finally(() => {
        this.#at = now()
        this.#asking = undefined
      })
  }

  /** Gives up the question that is open. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort()
    await this.#asking
  }
}
