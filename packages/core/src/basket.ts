import { KafiError } from './errors.ts'
import type { ReadOptions } from './read-options.ts'

const defaultMaxBytes = 256 * 1024 * 1024
/** What an item weighs beside its bytes, so that a great many empty ones are bounded too. */
const itemBytes = 64

/** Items kept for a result, up to a bound on the bytes of the messages they come from. */
export class Basket<T> {
  readonly items: T[] = []
  readonly #verb: string
  readonly #maxBytes: number
  #bytes = 0

  constructor(verb: string, { maxBytes = defaultMaxBytes }: ReadOptions) {
    if (Number.isNaN(maxBytes)) throw new KafiError('KAFI_ARGUMENT', 'maxBytes must be a number of bytes')
    this.#verb = verb
    this.#maxBytes = maxBytes
  }

  /** Keeps an item that came from so many bytes and answers how many there are; `KAFI_TOO_LARGE` over the bound. */
  add(item: T, bytes: number): number {
    this.#bytes += bytes + itemBytes
    if (this.#bytes > this.#maxBytes) throw this.#tooLarge()
    return this.items.push(item)
  }

  #tooLarge(): KafiError {
    return new KafiError(
      'KAFI_TOO_LARGE',
      `${this.#verb} would hold more than ${this.#maxBytes} bytes; take read() or a fold, which hold one batch at a time, ` +
        'limit it with n, or raise maxBytes',
      { details: { maxBytes: this.#maxBytes, items: this.items.length } },
    )
  }
}
