import type { Position, Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { askCoordinator } from './group-coordinator.ts'
import { kafkaError } from './kafka-error.ts'
import type { Seat } from './member-options.ts'
import { groupByTopic } from './topic-group.ts'

/** Nobody's seat: offsets set from outside, which only a group without members takes. */
export const outside: Seat = { memberId: '', generation: -1, instanceId: null }

/**
 * Notes offsets in a group. Fenced by the seat's generation: `KAFI_FENCED`. The first error of a partition is thrown.
 *
 * @example
 * await commitOffsets(client, 'app', outside, [{ topic: 'quakes', partition: 0, offset: 42 }], { signal })
 */
export function commitOffsets(
  client: Client,
  group: string,
  { memberId, generation, instanceId }: Seat,
  positions: readonly Position[],
  o: Wait,
): Promise<void> {
  const topics = groupByTopic(positions).map(([name, own]) => ({
    name,
    partitions: own.map(({ partition: partitionIndex, offset, leaderEpoch = -1 }) => ({
      partitionIndex,
      committedOffset: BigInt(offset),
      committedLeaderEpoch: leaderEpoch,
      committedMetadata: '',
    })),
  }))
  const seat = { groupId: group, generationIdOrMemberEpoch: generation, memberId, groupInstanceId: instanceId }
  return askCoordinator(client, group, o, async () => {
    // Version 10 has ids in place of names.
    const answer = await client.send({ group }, 'OffsetCommit', { ...seat, topics }, { ...o, maxVersion: 9 })
    for (const { name, partitions } of answer.topics) {
      for (const { partitionIndex: partition, errorCode } of partitions) {
        if (errorCode !== 0) throw kafkaError(errorCode, { api: 'OffsetCommit', group, topic: name, partition })
      }
    }
  })
}
