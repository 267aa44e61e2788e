import type { Wait } from '@kafi/core'
import type { Clock } from './clock.ts'

/** What a member asks about topics, and how often. */
export interface TopicWatchParts {
  readonly clock: Clock
  readonly everyMs: number
  /** What the member wants now. */
  readonly topics: readonly string[]
  /** What it wants as of now, where a pattern says so. */
  readonly discover?: (o: Wait) => Promise<readonly string[]>
  /** Partition counts of these topics; 0 where there is no such topic. */
  readonly countsOf: (topics: ReadonlySet<string>, o: Wait) => Promise<ReadonlyMap<string, number>>
}

/** What a member knows of the topics of its group: which of them it wants, and how many partitions they have. */
export class TopicWatch {
  readonly #parts: TopicWatchParts
  #topics: readonly string[]
  #counts: ReadonlyMap<string, number> = new Map()
  #lookedAtMs: number

  constructor(parts: TopicWatchParts) {
    this.#parts = parts
    this.#topics = parts.topics
    this.#lookedAtMs = parts.clock.monotonicMs()
  }

  /** What the member wants, as it was seen last. */
  get topics(): readonly string[] {
    return this.#topics
  }

  /** Partition counts as they were seen last; empty before the first look. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts
  }

  /** Looks again if what is known is old; `others`: topics that members of the group want. */
  async refresh(others: readonly string[], o: Wait): Promise<void> {
    const { clock, everyMs, discover, countsOf } = this.#parts
    if (clock.monotonicMs() - this.#lookedAtMs < everyMs) return
    const topics = (await discover?.(o)) ?? this.#topics
    this.#counts = await countsOf(new Set([...others, ...topics]), o)
    this.#topics = [...new Set(topics)]
    this.#lookedAtMs = clock.monotonicMs()
  }
}
