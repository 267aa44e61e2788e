import type { Place } from '@kafi/core'
import { type Assignor, type Shares, sortSubscribers, subscribersByTopic, type Subscriber } from './assignor.ts'

/**
 * Topic by topic, runs of neighbours: partition 0 of every topic comes to the same member, and so on. The first members get
 * one more where it does not come out even (Kafka: RangeAssignor, without racks).
 *
 * @example
 * await groups(client, { assignors: [rangeAssignor] }).join({ group: 'app', topics: ['quakes'], sessionTimeoutMs, signal })
 */
export const rangeAssignor: Assignor = { name: 'range', isCooperative: false, share: shareRanges }

function shareRanges(members: readonly Subscriber[], partitions: ReadonlyMap<string, number>): Shares {
  const sorted = sortSubscribers(members)
  const shares = new Map(sorted.map(({ memberId }) => [memberId, [] as Place[]]))
  for (const [topic, wanting] of subscribersByTopic(sorted, partitions)) {
    const count = partitions.get(topic) ?? 0
    const least = Math.floor(count / wanting.length)
    const extra = count % wanting.length
    wanting.forEach(({ memberId }, i) => {
      const from = i * least + Math.min(i, extra)
      const to = from + least + (i < extra ? 1 : 0)
      for (let partition = from; partition < to; partition++) shares.get(memberId)?.push({ topic, partition })
    })
  }
  return shares
}
