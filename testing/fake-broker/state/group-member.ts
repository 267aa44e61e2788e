import { codes } from '../codes.ts'
import { findInstance, type Group, type Member } from './group.ts'
import { completeWhenAllJoined, prepareRebalance } from './group-rebalance.ts'

/** Who a request says it comes from. */
export interface MemberClaim {
  readonly memberId: string
  readonly instanceId: string | null
  /** -1: from outside of the group. */
  readonly generation: number
}

/**
 * Begins the member's session anew; when it ends without a word, the member is gone.
 *
 * @example
 * watchSession(group, member)
 */
export function watchSession(group: Group, member: Member): void {
  group.clock.clearTimeout(member.sessionTimer)
  member.sessionTimer = group.clock.setTimeout(() => endSession(group, member), member.sessionTimeoutMs)
}

// Who waits for an answer of ours cannot send heartbeats.
function endSession(group: Group, member: Member): void {
  if (member.joining !== null || member.syncing !== null) watchSession(group, member)
  else removeMember(group, member)
}

/**
 * Takes a member out; the others share anew.
 *
 * @example
 * removeMember(group, member)
 */
export function removeMember(group: Group, member: Member): void {
  group.clock.clearTimeout(member.sessionTimer)
  group.members.delete(member.id)
  answerJoinError(member, codes.unknownMember)
  answerSync(group, member, codes.unknownMember)
  if (group.state === 'PreparingRebalance') completeWhenAllJoined(group)
  else if (group.state !== 'Dead') prepareRebalance(group)
}

/**
 * Is the claim that of a member of this generation? The code that refuses it, or 0.
 *
 * @example
 * const code = checkClaim(group, { memberId, instanceId: null, generation: 4 })
 */
export function checkClaim(group: Group, { memberId, instanceId, generation }: MemberClaim): number {
  const code = checkIdentity(group, memberId, instanceId)
  if (code !== codes.none) return code
  return generation === group.generation ? codes.none : codes.illegalGeneration
}

/** The same without the generation. */
export function checkIdentity(group: Group, memberId: string, instanceId: string | null): number {
  if (group.state === 'Dead') return codes.coordinatorNotAvailable
  if (instanceId !== null) {
    const known = findInstance(group, instanceId)
    if (known === undefined) return codes.unknownMember
    return known.id === memberId ? codes.none : codes.fencedInstanceId
  }
  return group.members.has(memberId) ? codes.none : codes.unknownMember
}

/**
 * A sign of life. While others join anew it is answered with REBALANCE_IN_PROGRESS.
 *
 * @example
 * const errorCode = heartbeat(group, claim)
 */
export function heartbeat(group: Group, claim: MemberClaim): number {
  const code = checkClaim(group, claim)
  if (code !== codes.none) return code
  watchSession(group, group.members.get(claim.memberId)!)
  return group.state === 'PreparingRebalance' ? codes.rebalanceInProgress : codes.none
}

/**
 * Takes a member out because it, or an admin, says so; static members by their instance alone, too (KIP-345).
 *
 * @example
 * const errorCode = leaveGroup(group, { memberId, instanceId: null })
 */
export function leaveGroup(
  group: Group,
  { memberId, instanceId }: Pick<MemberClaim, 'memberId' | 'instanceId'>,
): number {
  if (group.pendingMembers.has(memberId)) return forgetPending(group, memberId)
  const known = instanceId === null ? group.members.get(memberId) : findInstance(group, instanceId)
  if (known === undefined) return codes.unknownMember
  if (memberId !== '' && known.id !== memberId) return codes.fencedInstanceId
  removeMember(group, known)
  return codes.none
}

/** Forgets an id that was given out, or that is used now. */
export function forgetPending(group: Group, memberId: string): number {
  group.clock.clearTimeout(group.pendingMembers.get(memberId))
  group.pendingMembers.delete(memberId)
  completeWhenAllJoined(group)
  return codes.none
}

/** Answers the SyncGroup that the member waits with, if it does. */
export function answerSync(group: Group, member: Member, code: number): void {
  const answer = member.syncing
  member.syncing = null
  const { protocolType, protocol } = group
  const assignment = code === codes.none ? member.assignment : new Uint8Array(0)
  answer?.({ code, protocolType, protocol, assignment })
}

/** Answers the JoinGroup that the member waits with, if it does, with an error. */
export function answerJoinError(member: Member, code: number): void {
  const answer = member.joining
  member.joining = null
  answer?.(refusedJoin(code, member.id))
}

/** A JoinGroup that is refused. */
export function refusedJoin(code: number, memberId: string) {
  const none = { protocolType: null, protocol: null, leader: '', skipAssignment: false, members: [] }
  return { code, memberId, generation: -1, ...none }
}
