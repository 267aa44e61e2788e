import type { Place } from '@kafi/core'
import { type Assignor, type Shares, sortSubscribers, subscribersByTopic, type Subscriber } from './assignor.ts'

/**
 * All partitions of all topics are dealt out like cards; who did not ask for a topic is passed over (Kafka:
 * RoundRobinAssignor).
 *
 * @example
 * await groups(client, { assignors: [roundRobinAssignor] }).join({ group: 'app', topics, sessionTimeoutMs, signal })
 */
export const roundRobinAssignor: Assignor = { name: 'roundrobin', isCooperative: false, share: dealOut }

function dealOut(members: readonly Subscriber[], partitions: ReadonlyMap<string, number>): Shares {
  const sorted = sortSubscribers(members)
  const shares = new Map(sorted.map(({ memberId }) => [memberId, [] as Place[]]))
  let turn = 0
  for (const [topic, subscribers] of subscribersByTopic(sorted, partitions)) {
    const wanting = new Set(subscribers)
    for (let partition = 0; partition < (partitions.get(topic) ?? 0); partition++) {
      while (!wanting.has(at(sorted, turn))) turn++
      shares.get(at(sorted, turn).memberId)?.push({ topic, partition })
      turn++
    }
  }
  return shares
}

function at(members: readonly Subscriber[], turn: number): Subscriber {
  return members[turn % members.length] as Subscriber
}
