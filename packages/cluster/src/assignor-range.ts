import type { Place } from '@kafi/core'
import {
  type Assignor,
  type RacksOf,
  type Shares,
  sortSubscribers,
  subscribersByTopic,
  type Subscriber,
} from './assignor.ts'

/**
 * Topic by topic, runs of neighbours: partition 0 of every topic comes to the same member, and so on. The first members get
 * one more where it does not come out even. Where members and brokers have racks, each member first gets partitions that
 * have a replica in its rack, and no more than without racks (Kafka: RangeAssignor, KIP-881).
 *
 * @example
 * await groups(client, { assignors: [rangeAssignor] }).join({ group: 'app', topics: ['quakes'], sessionTimeoutMs, signal })
 */
export const rangeAssignor: Assignor = { name: 'range', isCooperative: false, share: shareRanges }

function shareRanges(
  members: readonly Subscriber[],
  partitions: ReadonlyMap<string, number>,
  racksOf: RacksOf = () => noRacks,
): Shares {
  const sorted = sortSubscribers(members)
  const shares = new Map(sorted.map(({ memberId }) => [memberId, [] as Place[]]))
  for (const [topic, wanting] of subscribersByTopic(sorted, partitions)) {
    const count = partitions.get(topic) ?? 0
    const places = Array.from({ length: count }, (_, partition) => ({ topic, partition }))
    const taken = shareTopic(places, wanting, nearnessOf(places, wanting, racksOf))
    taken.forEach((own, i) => shares.get(wanting[i]?.memberId ?? '')?.push(...own))
  }
  return shares
}

/** May this member take this partition in the first round? Undefined: racks say nothing, and there is no such round. */
type Nearness = ((member: Subscriber, place: Place) => boolean) | undefined

/** What each of the members takes, in their order. */
function shareTopic(places: readonly Place[], wanting: readonly Subscriber[], isNear: Nearness): readonly Place[][] {
  const taken = wanting.map((): Place[] => [])
  const least = Math.floor(places.length / wanting.length)
  let extra = places.length % wanting.length
  let left = places
  for (const mayTake of isNear ? [isNear, undefined] : [undefined]) {
    wanting.forEach((member, i) => {
      const own = taken[i] ?? []
      const had = own.length
      const room = Math.max(0, least + (extra > 0 || had > least ? 1 : 0) - had)
      const mine = (mayTake ? left.filter((place) => mayTake(member, place)) : left).slice(0, room)
      left = mayTake ? without(left, mine) : left.slice(room)
      own.push(...mine)
      if (had <= least && own.length > least) extra -= 1
    })
  }
  return taken
}

/** Racks say something if some members are nearer to some partitions than others. */
function nearnessOf(places: readonly Place[], wanting: readonly Subscriber[], racksOf: RacksOf): Nearness {
  const own = new Set(wanting.flatMap(({ rack }) => (rack === undefined ? [] : [rack])))
  const racks = new Map(places.map((place) => [place, racksOf(place)]))
  const isEverywhere = [...racks.values()].every((some) => [...own].every((rack) => some.has(rack)))
  if (own.size === 0 || isEverywhere) return undefined
  return ({ rack }, place) => rack !== undefined && racks.get(place)?.has(rack) === true
}

function without(places: readonly Place[], gone: readonly Place[]): readonly Place[] {
  const others = new Set(gone)
  return places.filter((place) => !others.has(place))
}

const noRacks: ReadonlySet<string> = new Set()
