import type { Bytes } from '@kafi/core'

/** Below this, memory that is used again saves nothing. */
const worthwhileBytes = 64 * 1024
/** Headers and names of an answer beside its records. */
const frameBytes = 64 * 1024
const maxFree = 4

/**
 * Memory of answers that nobody looks at any more, for those that follow: memory that is new costs as much as what is read
 * into it, and makes V8 collect garbage. An answer that fills less than half of it gets none, so what answers hold is at most
 * twice what they are.
 *
 * @example
 * const bytes = memory.take(answerBytes, maxBytes) ?? new Uint8Array(answerBytes)
 * memory.give(bytes)
 */
export class AnswerMemory {
  /** What was given last is last. */
  readonly #free: Bytes[] = []

  /** For an answer of `bytes`, where `maxBytes` of records were asked for; undefined: better new memory of its size. */
  take(bytes: number, maxBytes: number): Bytes | undefined {
    const room = maxBytes + frameBytes
    if (bytes < worthwhileBytes || bytes > room || bytes < room / 2) return undefined
    const at = this.#free.findLastIndex(({ length }) => length >= bytes && length <= 2 * bytes)
    const [free] = at < 0 ? [] : this.#free.splice(at, 1)
    return free ?? Buffer.allocUnsafeSlow(room)
  }

  /** Nobody looks at it any more. */
  give(memory: Bytes): void {
    this.#free.push(memory)
    if (this.#free.length > maxFree) this.#free.shift()
  }
}
