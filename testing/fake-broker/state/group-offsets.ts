import { codes } from '../codes.ts'
import type { ConsumerGroup } from './consumer-group.ts'
import type { CommittedOffset, Group, GroupOffsets } from './group.ts'
import { checkClaim, type MemberClaim } from './group-member.ts'

/**
 * May these offsets be committed? From outside (generation below 0) only into a group without members; from within by a member
 * of the generation, but not while assignments are awaited (Kafka: GroupCoordinator.validateOffsetCommit).
 *
 * @example
 * const code = checkCommit(group, claim)
 */
export function checkCommit(group: Group, claim: MemberClaim): number {
  if (group.consumer !== null && group.consumer.members.size > 0) return checkConsumerClaim(group.consumer, claim)
  const fromOutside = claim.generation < 0 && claim.memberId === '' && claim.instanceId === null
  if (fromOutside) return group.members.size === 0 ? codes.none : codes.unknownMember
  const code = checkClaim(group, claim)
  if (code !== codes.none) return code
  return group.state === 'CompletingRebalance' ? codes.rebalanceInProgress : codes.none
}

// The generation of the new protocol is the member's epoch.
function checkConsumerClaim({ members }: ConsumerGroup, { memberId, generation }: MemberClaim): number {
  const member = members.get(memberId)
  if (member === undefined) return codes.unknownMember
  return generation === member.epoch ? codes.none : codes.staleMemberEpoch
}

/** The same for offsets of a transaction: who names no member is not checked (before KIP-447). */
export function checkTransactionalCommit(group: Group, claim: MemberClaim): number {
  if (group.consumer !== null && group.consumer.members.size > 0) return checkConsumerClaim(group.consumer, claim)
  const unnamed = claim.generation < 0 && claim.memberId === '' && claim.instanceId === null
  return unnamed ? codes.none : checkClaim(group, claim)
}

/**
 * Notes an offset.
 *
 * @example
 * setOffset(group.offsets, 'snacks', 0, { offset: 42, leaderEpoch: -1, metadata: '' })
 */
export function setOffset(offsets: GroupOffsets, topic: string, partition: number, committed: CommittedOffset): void {
  const partitions = offsets.get(topic) ?? new Map<number, CommittedOffset>()
  offsets.set(topic, partitions.set(partition, committed))
}

/** Offsets of a transaction, made at its first. */
export function pendingOffsets(group: Group, producerId: bigint): GroupOffsets {
  const known = group.pendingOffsets.get(producerId)
  if (known !== undefined) return known
  const offsets: GroupOffsets = new Map()
  group.pendingOffsets.set(producerId, offsets)
  return offsets
}

/** Does a transaction that is not ended hold an offset of this partition? (KIP-447) */
export function isUnstable(group: Group, topic: string, partition: number): boolean {
  for (const offsets of group.pendingOffsets.values()) if (offsets.get(topic)?.has(partition) === true) return true
  return false
}

/**
 * Ends a transaction in the group: its offsets become the group's, or go.
 *
 * @example
 * endTransactionOf(group, 7n, { committed: true })
 */
export function endTransactionOf(
  group: Group,
  producerId: bigint,
  { committed }: { readonly committed: boolean },
): void {
  const pending = group.pendingOffsets.get(producerId) ?? new Map<string, Map<number, CommittedOffset>>()
  group.pendingOffsets.delete(producerId)
  if (!committed) return
  for (const [topic, partitions] of pending) {
    for (const [partition, offset] of partitions) setOffset(group.offsets, topic, partition, offset)
  }
}
