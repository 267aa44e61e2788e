import type { Place } from '@kafi/core'
import type { Assignor, Shares, Subscriber } from './assignor.ts'
import { placeKey } from './group-places.ts'
import { shareSticky } from './assignor-sticky-shares.ts'
import { readStickyData, writeGeneration, writeStickyData } from './assignor-sticky-data.ts'

/**
 * As even as can be, and what a member had it keeps as far as that goes. Everything is given up before the group shares anew
 * (Kafka: StickyAssignor).
 *
 * @example
 * await groups(client, { assignors: [stickyAssignor] }).join({ group: 'app', topics, sessionTimeoutMs, signal })
 */
export const stickyAssignor: Assignor = {
  name: 'sticky',
  isCooperative: false,
  share: shareSticky,
  userData: writeStickyData,
  ownedOf: readStickyData,
}

/**
 * As {@link stickyAssignor}, and members go on with what they keep while the group shares anew: what moves is given up in a
 * first round and handed out in a second (Kafka: CooperativeStickyAssignor, KIP-429).
 *
 * @example
 * await groups(client, { assignors: [cooperativeStickyAssignor] }).join({ group: 'app', topics, sessionTimeoutMs, signal })
 */
export const cooperativeStickyAssignor: Assignor = {
  name: 'cooperative-sticky',
  isCooperative: true,
  share: (members, partitions) => withoutMoving(shareSticky(members, partitions), members),
  userData: (_, generation) => writeGeneration(generation),
}

/** What another member still has is nobody's in this round (Kafka: adjustAssignment). */
function withoutMoving(shares: Shares, members: readonly Subscriber[]): Shares {
  const owners = new Map<string, Set<string>>()
  for (const { memberId, owned } of members) {
    for (const place of owned) {
      const key = placeKey(place)
      owners.set(key, (owners.get(key) ?? new Set<string>()).add(memberId))
    }
  }
  const isFree = (place: Place, memberId: string) => owners.get(placeKey(place))?.has(memberId) ?? true
  return new Map([...shares].map(([id, places]) => [id, places.filter((place) => isFree(place, id))]))
}
