import { makeSink, type Sink } from '@kafi/protocol'

/** Memory beyond this is not kept, in one piece or in all. */
const keptBytes = 32 << 20
const keptSinks = 16
const leastBytes = 4 << 10
/** A small run does not take the memory of a big one. */
const looseness = 64

/**
 * Memory that batches are made in, to be used again: fresh memory of a MiB costs as much as encoding a MiB of records.
 * Whoever takes a sink gives it back only when nothing will look at its bytes again: after a write that failed, was
 * aborted, or had to be found out, the kernel or a second try may still read them, and the sink is left to the collector.
 *
 * @example
 * const sink = pool.take(bytes.length)
 * await file.append([fill(sink, bytes)], { signal })
 * pool.give([sink])
 */
export class SinkPool {
  #spare: Sink[] = []
  #bytes = 0

  /** Bytes that are kept for the next taker. */
  get bytes(): number {
    return this.#bytes
  }

  /** An empty sink with room for `bytes`. Its memory holds what others left there. */
  take(bytes: number): Sink {
    // In steps, so that what was made for one run fits a following one that is a little larger.
    const size = Math.max(leastBytes, 2 ** Math.ceil(Math.log2(bytes)))
    const fitting = this.#spare.filter(({ buffer }) => buffer.length >= size && buffer.length <= size * looseness)
    const found = fitting.reduce<Sink | null>(
      (best, sink) => (best === null || sink.buffer.length < best.buffer.length ? sink : best),
      null,
    )
    if (found === null) return makeSink(size)
    this.#drop(found)
    found.length = 0
    return found
  }

  /** Takes sinks back; those that were kept longest make room. */
  give(sinks: readonly Sink[]): void {
    for (const sink of sinks) {
      this.#spare.push(sink)
      this.#bytes += sink.buffer.length
    }
    while (this.#bytes > keptBytes || this.#spare.length > keptSinks) this.#drop(this.#spare[0]!)
  }

  /** Lets go of all memory. */
  clear(): void {
    this.#spare = []
    this.#bytes = 0
  }

  #drop(sink: Sink): void {
    this.#spare.splice(this.#spare.indexOf(sink), 1)
    this.#bytes -= sink.buffer.length
  }
}
