import type { Place } from '@kafi/core'
import { compareText, type Shares, sortSubscribers, type Subscriber, subscribersByTopic } from './assignor.ts'
import { placeKey } from './group-places.ts'

/** A member while the shares are made. */
interface Seat {
  readonly memberId: string
  readonly places: Place[]
}

/** Who may have the partitions of a topic. */
type Seats = ReadonlyMap<string, readonly Seat[]>

/**
 * Shares that are as even as the subscriptions allow (nobody has two more than somebody who could take one of them, Kafka's
 * rule of balance), in which everybody keeps as much as that leaves them.
 *
 * @example
 * shareSticky([{ memberId: 'a', instanceId: null, topics: ['t'], owned: [], generation: -1 }], new Map([['t', 2]]))
 */
export function shareSticky(members: readonly Subscriber[], partitions: ReadonlyMap<string, number>): Shares {
  const sorted = sortSubscribers(members)
  const all = new Map(sorted.map(({ memberId }) => [memberId, { memberId, places: [] as Place[] }]))
  const seats: Seats = new Map(
    [...subscribersByTopic(sorted, partitions)].map(([topic, wanting]) => [
      topic,
      wanting.flatMap(({ memberId }) => all.get(memberId) ?? []),
    ]),
  )
  const taken = keepOwned(sorted, all, seats, partitions)
  dealFree(seats, partitions, taken)
  levelOut([...all.values()], seats)
  return new Map([...all.values()].map(({ memberId, places }) => [memberId, places.sort(comparePlaces)]))
}

/** Everybody keeps what it had, where it still may; of two who claim one partition, the one of the later generation. */
function keepOwned(
  members: readonly Subscriber[],
  all: ReadonlyMap<string, Seat>,
  seats: Seats,
  partitions: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const claims = new Map<string, { readonly place: Place; readonly by: Subscriber; readonly isShared: boolean }>()
  for (const by of members) {
    for (const place of by.owned) {
      const rival = claims.get(placeKey(place))
      if (rival && rival.by !== by && rival.by.generation === by.generation) {
        claims.set(placeKey(place), { ...rival, isShared: true })
      } else if (!rival || rival.by.generation < by.generation) {
        claims.set(placeKey(place), { place, by, isShared: false })
      }
    }
  }
  const taken = new Set<string>()
  for (const [key, { place, by, isShared }] of claims) {
    const seat = all.get(by.memberId)
    const isThere = place.partition >= 0 && place.partition < (partitions.get(place.topic) ?? 0)
    if (isShared || !seat || !isThere || seats.get(place.topic)?.includes(seat) !== true) continue
    seat.places.push({ topic: place.topic, partition: place.partition })
    taken.add(key)
  }
  return taken
}

/** Topics that few can have come first: those who can have others take those. */
function dealFree(seats: Seats, partitions: ReadonlyMap<string, number>, taken: ReadonlySet<string>): void {
  const topics = [...seats].sort(([a, some], [b, others]) => some.length - others.length || compareText(a, b))
  for (const [topic, wanting] of topics) {
    for (let partition = 0; partition < (partitions.get(topic) ?? 0); partition++) {
      if (!taken.has(placeKey({ topic, partition }))) fewest(wanting).places.push({ topic, partition })
    }
  }
}

/**
 * Moves one partition at a time away from whoever has most, so that nothing moves twice where all want the same. Each move
 * makes the squares of the counts smaller in sum, so this ends.
 */
function levelOut(all: readonly Seat[], seats: Seats): void {
  const rich = [...all]
  for (let moved = true; moved;) {
    rich.sort((a, b) => b.places.length - a.places.length)
    moved = rich.some((seat) => relieve(seat, seats))
  }
}

/** Hands one partition on to somebody who has at least two less; false: there is nobody. */
function relieve(seat: Seat, seats: Seats): boolean {
  let heir = seat
  let topic = ''
  for (const each of new Set(seat.places.map((place) => place.topic))) {
    const candidate = fewest(seats.get(each) ?? [seat])
    if (candidate.places.length < heir.places.length) [heir, topic] = [candidate, each]
  }
  if (heir.places.length + 2 > seat.places.length) return false
  const at = seat.places.findLastIndex((place) => place.topic === topic)
  heir.places.push(...seat.places.splice(at, 1))
  return true
}

function fewest(seats: readonly Seat[]): Seat {
  let least = seats[0] as Seat
  for (const seat of seats) if (seat.places.length < least.places.length) least = seat
  return least
}

function comparePlaces(a: Place, b: Place): number {
  return compareText(a.topic, b.topic) || a.partition - b.partition
}
