import { onAbort } from './abort-watch.ts'

/** A bound on bytes: whoever does not fit waits, one behind the other, until others have left. */
export class Room {
  readonly #maxBytes: number
  readonly #waiting: { readonly bytes: number; readonly enter: () => void }[] = []
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /**
   * Takes room and calls `then`: at once, or later in the order of the calls. More than the bound enters where nobody else
   * is. An abort while waiting rejects with the signal's reason and takes nothing.
   *
   * @example
   * const lots = await room.enter(bytes, signal, () => send(records))
   */
  enter<T>(bytes: number, signal: AbortSignal, then: () => T): T | Promise<T> {
    if (this.#waiting.length === 0 && this.#fits(bytes)) {
      this.#bytes += bytes
      return then()
    }
    return new Promise((resolve, reject) => {
      const off = onAbort(signal, () => {
        this.#waiting.splice(this.#waiting.indexOf(entry), 1)
        reject(signal.reason as Error)
        this.#admit()
      })
      const enter = () => {
        off()
        resolve(then())
      }
      const entry = { bytes, enter }
      this.#waiting.push(entry)
    })
  }

  /** Gives room back. */
  leave(bytes: number): void {
    this.#bytes -= bytes
    this.#admit()
  }

  #fits(bytes: number): boolean {
    return this.#bytes === 0 || this.#bytes + bytes <= this.#maxBytes
  }

  #admit(): void {
    for (let next = this.#waiting[0]; next !== undefined && this.#fits(next.bytes); next = this.#waiting[0]) {
      this.#waiting.shift()
      this.#bytes += next.bytes
      next.enter()
    }
  }
}
