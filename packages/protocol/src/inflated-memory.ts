import type { Section } from './batch-section.ts'

/**
 * Keeps what batches inflated to within a bound: beyond it the oldest is let go of, and inflated again when it is asked for
 * again. The one that was inflated last stays, however large it is: so the bound is exceeded by one batch at most.
 *
 * @example
 * const inflated = new InflatedMemory(16 << 20)
 * const [a, b] = [readRecords(bytes, headers, { inflated }), readRecords(others, theirs, { inflated })]
 */
export class InflatedMemory {
  readonly #maxBytes: number
  #kept: Section[] = []
  #bytes = 0

  /** `maxBytes`: of all that is kept together. */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Bytes that are kept. */
  get bytes(): number {
    return this.#bytes
  }

  /** Takes in a section that was inflated just now. */
  keep(section: Section): void {
    this.#kept.push(section)
    this.#bytes += sizeOf(section)
    while (this.#bytes > this.#maxBytes && this.#kept.length > 1) this.#drop(this.#kept.shift()!)
  }

  /** Lets go of all. */
  clear(): void {
    for (const section of this.#kept) section.index = null
    this.#kept = []
    this.#bytes = 0
  }

  #drop(section: Section): void {
    this.#bytes -= sizeOf(section)
    section.index = null
  }
}

function sizeOf({ index }: Section): number {
  return index?.source.length ?? 0
}
