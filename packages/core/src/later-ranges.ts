import { isDate } from 'node:util/types'
import type { Backend, Block, Reader, Wait } from './backend.ts'
import { isKafiError } from './errors.ts'
import { keyOf } from './lane.ts'
import type { Range } from './message.ts'
import type { Start } from './ranges.ts'
import { type Topics, topicsNow } from './topic-pattern.ts'

/** How often whoever follows looks for topics and partitions that were not there, in ms. */
export const laterEveryMs = 10_000

/** What is looked for. */
export interface LaterOptions {
  readonly internal?: boolean | undefined
  readonly partitions?: readonly number[] | undefined
}

/** May topics and partitions be read that come later? Not if the start names each partition. */
export function takesLater(start: Start | undefined): boolean {
  return typeof start !== 'object' || isDate(start)
}

/**
 * All partitions that the topics have now, from their start on and without end: whatever was not there when following began
 * is new from its first record. Empty where it cannot be said at the moment.
 *
 * @example
 * await findLaterRanges(backend, 'quakes*', {}, { signal })
 */
export async function findLaterRanges(
  backend: Backend,
  topics: Topics,
  { internal, partitions }: LaterOptions,
  { signal }: Wait,
): Promise<readonly Range[]> {
  const names = await topicsNow(backend, topics, { signal, internal }).catch(passOver)
  const marks = names.length === 0 ? [] : await backend.topics.watermarks(names, { signal }).catch(passOver)
  return marks
    .filter(({ partition }) => partitions?.includes(partition) ?? true)
    .map(({ topic, partition, start }) => ({ topic, partition, from: start, to: Infinity }))
}

/** What {@link LaterReader} needs. */
export interface LaterParts {
  readonly reader: Reader
  /** What the reader was opened with. */
  readonly ranges: readonly Range[]
  readonly find: (o: Wait) => Promise<readonly Range[]>
  /** Milliseconds of any clock. */
  readonly now: () => number
}

/** A reader that follows: it takes in what its topics have later. */
export class LaterReader implements Reader {
  readonly #parts: LaterParts
  readonly #ranges: Map<string, Range>
  #lookedAt: number

  constructor(parts: LaterParts) {
    this.#parts = parts
    this.#ranges = new Map(parts.ranges.map((range) => [keyOf(range), range]))
    this.#lookedAt = parts.now()
  }

  async next(o: Wait & { readonly maxBytes: number; readonly maxWaitMs: number }): Promise<readonly Block[] | null> {
    for (let leftMs = o.maxWaitMs; ; leftMs -= laterEveryMs) {
      await this.#look(o)
      const list = await this.#parts.reader.next({ ...o, maxWaitMs: Math.min(leftMs, laterEveryMs) })
      for (const block of list ?? []) this.#move(block)
      if (list === null || list.length > 0 || leftMs <= laterEveryMs) return list
    }
  }

  assign(ranges: readonly Range[]): void {
    this.#ranges.clear()
    for (const range of ranges) this.#ranges.set(keyOf(range), range)
    this.#parts.reader.assign(ranges)
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    return this.#parts.reader[Symbol.asyncDispose]()
  }

  #move(block: Block): void {
    const range = this.#ranges.get(keyOf(block))
    if (range) this.#ranges.set(keyOf(block), { ...range, from: block.next })
  }

  async #look(o: Wait): Promise<void> {
    const { now, find } = this.#parts
    if (now() - this.#lookedAt < laterEveryMs) return
    this.#lookedAt = now()
    const fresh = (await find(o)).filter((range) => !this.#ranges.has(keyOf(range)))
    if (fresh.length > 0) this.assign([...this.#ranges.values(), ...fresh])
  }
}

/** Topics that are gone, or that cannot be asked for at the moment, are looked for again later. */
function passOver(error: unknown): readonly never[] {
  if (isKafiError(error, 'KAFI_TOPIC_UNKNOWN') || (isKafiError(error) && error.retriable)) return []
  throw error
}
