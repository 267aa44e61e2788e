import type { Place } from '@kafi/core'

/** A member of a group as its leader sees it. */
export interface Subscriber {
  readonly memberId: string
  /** Kafka: group.instance.id; null: it has none. */
  readonly instanceId: string | null
  readonly topics: readonly string[]
  /** What it says it has. */
  readonly owned: readonly Place[]
  /** The generation in which it got that; -1: it does not say. */
  readonly generation: number
  /** Kafka: client.rack; absent: it has none, or does not say (before Kafka 3.5). */
  readonly rack?: string
}

/** The racks in which replicas of a partition are; empty: nobody knows. */
export type RacksOf = (place: Place) => ReadonlySet<string>

/** Who gets what: places by member id. */
export type Shares = ReadonlyMap<string, readonly Place[]>

/** A way of sharing the partitions of topics among the members of a group. */
export interface Assignor {
  /** As it stands in the protocol: `range`. All members must offer one of the same name. */
  readonly name: string
  /** Does a member keep what it has while the group shares anew (KIP-429)? */
  readonly isCooperative: boolean
  /**
   * `partitions`: how many each topic has. Every member gets a share, maybe an empty one. `racksOf`: where they are, for
   * whoever wants members to read nearby (KIP-881); absent: nobody knows.
   */
  share(members: readonly Subscriber[], partitions: ReadonlyMap<string, number>, racksOf?: RacksOf): Shares
  /** What a member says of itself beside its topics and what it owns. Default: nothing. */
  userData?(owned: readonly Place[], generation: number): Uint8Array
  /** What a member owns, where the assignor says it in its user data. */
  ownedOf?(userData: Uint8Array): Pick<Subscriber, 'owned' | 'generation'> | undefined
}

/** Static members first, by instance; then by member id (Kafka: AbstractPartitionAssignor.MemberInfo). */
export function sortSubscribers(members: readonly Subscriber[]): readonly Subscriber[] {
  return [...members].sort((a, b) => {
    if (a.instanceId !== null && b.instanceId !== null) return compareText(a.instanceId, b.instanceId)
    if (a.instanceId !== null || b.instanceId !== null) return a.instanceId !== null ? -1 : 1
    return compareText(a.memberId, b.memberId)
  })
}

/** The subscribed topics that exist, by name, and who wants each of them, in the order given. */
export function subscribersByTopic(
  members: readonly Subscriber[],
  partitions: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Subscriber[]> {
  const wanted = new Map<string, Subscriber[]>()
  for (const member of members) {
    for (const topic of new Set(member.topics)) {
      if (!partitions.has(topic)) continue
      const others = wanted.get(topic)
      if (others) others.push(member)
      else wanted.set(topic, [member])
    }
  }
  return new Map([...wanted].sort(([a], [b]) => compareText(a, b)))
}

/** Order of UTF-16 units, as Java compares text. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
