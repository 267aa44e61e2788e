import type { CopiedOffsets, Place, Position } from '@kafi/core'

/** How many stretches of a partition are kept, unless it is said otherwise. */
const usualStretches = 10_000

/**
 * Which offset of a copy stands for which offset of its source: made of what copies report (`offsets: true`). Bounded: of
 * each partition the oldest stretches are forgotten.
 *
 * @example
 * const map = new OffsetMap()
 * map.add((await source.cp('snacks', target, 'snacks', { type: 'bytes', offsets: true })).offsets)
 * map.find({ topic: 'snacks', partition: 0, offset: 42 })
 */
export class OffsetMap {
  readonly #stretches = new Map<string, CopiedOffsets[]>()
  readonly #most: number

  constructor(options: { readonly maxStretches?: number } = {}) {
    this.#most = options.maxStretches ?? usualStretches
  }

  /** What was copied after all that was added before. */
  add(copied: readonly CopiedOffsets[]): void {
    for (const stretch of copied) {
      const list = this.#listOf(stretch)
      const last = list.at(-1)
      if (last && follows(last, stretch)) list[list.length - 1] = { ...last, count: last.count + stretch.count }
      else list.push(stretch)
      if (list.length > this.#most) list.splice(0, list.length - this.#most)
    }
  }

  /**
   * Where a reader goes on in the copy that would go on at this position in the source: at the first record that was copied
   * from there on, and behind the last one where none was. Undefined: it is before all that is known.
   */
  find(position: Position): Position | undefined {
    const list = this.#stretches.get(keyOf(position)) ?? []
    const at = lastBefore(list, position.offset)
    const stretch = list[at]
    if (stretch === undefined) return undefined
    const place = { topic: stretch.targetTopic, partition: stretch.targetPartition }
    const distance = position.offset - stretch.source
    if (distance < stretch.count) return { ...place, offset: stretch.target + distance }
    return { ...place, offset: list[at + 1]?.target ?? stretch.target + stretch.count }
  }

  #listOf(place: Place): CopiedOffsets[] {
    const key = keyOf(place)
    const known = this.#stretches.get(key)
    if (known) return known
    const made: CopiedOffsets[] = []
    this.#stretches.set(key, made)
    return made
  }
}

/** The positions of a group in the copy, and those that are before all that is known of it. */
export interface MappedOffsets {
  readonly positions: readonly Position[]
  readonly unknown: readonly Position[]
}

/**
 * The offsets a group must have in the copies of its topics, to go on where it stands in their sources.
 *
 * @example
 * const { offsets } = await source.cp('snacks', target, 'snacks', { type: 'bytes', offsets: true })
 * const { positions } = mapGroupOffsets(await source.groupOffsets('app'), offsets)
 * await target.setGroupOffsets('app', positions)
 */
export function mapGroupOffsets(
  committed: readonly Position[],
  copied: readonly CopiedOffsets[] | OffsetMap,
): MappedOffsets {
  const map = copied instanceof OffsetMap ? copied : mapOf(copied)
  const found = committed.map((position) => ({ position, target: map.find(position) }))
  return {
    positions: found.flatMap(({ target }) => target ?? []),
    unknown: found.flatMap(({ position, target }) => (target ? [] : [position])),
  }
}

function mapOf(copied: readonly CopiedOffsets[]): OffsetMap {
  const map = new OffsetMap({ maxStretches: Infinity })
  map.add(copied)
  return map
}

function keyOf({ topic, partition }: Place): string {
  return `${topic}/${partition}`
}

function follows(last: CopiedOffsets, next: CopiedOffsets): boolean {
  const isSame = last.targetTopic === next.targetTopic && last.targetPartition === next.targetPartition
  return isSame && last.source + last.count === next.source && last.target + last.count === next.target
}

/** Index of the last stretch that begins no later; -1: none. */
function lastBefore(list: readonly CopiedOffsets[], offset: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle]?.source ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
