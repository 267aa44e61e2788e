import type { Place, Position, Range } from './message.ts'

/**
 * Where a consumer is in one partition. A seek, a pause or a rebalance puts another lane in its place, and what was
 * fetched for the one before is passed over.
 */
export interface Lane extends Place {
  /** Next offset to ask the back-end for. */
  fetched: number
  /** Next offset to decode. */
  decoded: number
  /** Next offset to hand out: the consumer's position. */
  handed: number
  /** The group's offset as far as this consumer knows; -1: not known. */
  committed: number
  /** Where reading ends, exclusive; -1: not noted yet. */
  end: number
  readonly paused: boolean
}

/** The lanes of a consumer by partition. */
export class Lanes {
  readonly #lanes = new Map<string, Lane>()

  get(place: Place): Lane | undefined {
    return this.#lanes.get(keyOf(place))
  }

  all(): readonly Lane[] {
    return [...this.#lanes.values()]
  }

  /** Puts a lane at `offset`, in the place of the one before. */
  put({ topic, partition }: Place, offset: number, rest: Pick<Lane, 'paused' | 'committed' | 'end'>): void {
    const lane = { topic, partition, fetched: offset, decoded: offset, handed: offset, ...rest }
    this.#lanes.set(keyOf(lane), lane)
  }

  drop(place: Place): void {
    this.#lanes.delete(keyOf(place))
  }

  /** What is left to fetch. */
  ranges(): readonly Range[] {
    return this.all()
      .filter(({ paused, fetched, end }) => !paused && fetched < end)
      .map(({ topic, partition, fetched, end }) => ({ topic, partition, from: fetched, to: end }))
  }

  positions(): readonly Position[] {
    return this.all().map(({ topic, partition, handed }) => ({ topic, partition, offset: handed }))
  }
}

/** Names a partition; a legal topic name has no slash. */
export function keyOf({ topic, partition }: Place): string {
  return `${topic}/${partition}`
}
