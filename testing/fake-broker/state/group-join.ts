import { codes } from '../codes.ts'
import { findInstance, type Group, type JoinAnswer, type Member, type OfferedProtocol } from './group.ts'
import { answerJoinError, answerSync, checkIdentity, forgetPending, refusedJoin, watchSession } from './group-member.ts'
import { completeWhenAllJoined, currentJoin, describeMembers, prepareRebalance } from './group-rebalance.ts'

/** A JoinGroup, whatever its version. */
export interface JoinRequest {
  readonly memberId: string
  readonly instanceId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly sessionTimeoutMs: number
  readonly rebalanceTimeoutMs: number
  readonly protocolType: string
  readonly protocols: readonly OfferedProtocol[]
  /** A newcomer is given its id first and comes back with it (JoinGroup v4, KIP-394). */
  readonly needsId: boolean
  /** The leader may be told to keep the assignment (JoinGroup v9, KIP-814). */
  readonly maySkip: boolean
}

/**
 * A member joins; the answer comes when the generation is complete (Kafka: GroupCoordinator.handleJoinGroup).
 *
 * @example
 * const { generation, leader } = await joinGroup(group, request)
 */
export function joinGroup(group: Group, request: JoinRequest): Promise<JoinAnswer> {
  return new Promise((answer) => {
    const code = checkProtocols(group, request)
    if (code !== codes.none) answer(refusedJoin(code, request.memberId))
    else if (request.memberId === '') joinAsNew(group, request, answer)
    else joinAgain(group, request, answer)
  })
}

type Answer = (answer: JoinAnswer) => void

function checkProtocols(group: Group, { protocolType, protocols }: JoinRequest): number {
  if (group.state === 'Dead') return codes.coordinatorNotAvailable
  if (group.consumer !== null && group.consumer.members.size > 0) return codes.inconsistentProtocol
  if (protocolType === '' || protocols.length === 0) return codes.inconsistentProtocol
  if (group.members.size === 0) return codes.none
  if (group.protocolType !== protocolType) return codes.inconsistentProtocol
  const members = [...group.members.values()]
  const fits = protocols.some(({ name }) =>
    members.every((member) => member.protocols.some((own) => own.name === name)),
  )
  return fits ? codes.none : codes.inconsistentProtocol
}

function joinAsNew(group: Group, request: JoinRequest, answer: Answer): void {
  const { instanceId, clientId, needsId } = request
  const id = group.newMemberId(instanceId ?? clientId)
  const known = instanceId === null ? undefined : findInstance(group, instanceId)
  if (known !== undefined) return replaceStatic(group, known, id, request, answer)
  if (!needsId || instanceId !== null) return addMember(group, id, request, answer)
  const timer = group.clock.setTimeout(() => forgetPending(group, id), request.sessionTimeoutMs)
  group.pendingMembers.set(id, timer)
  answer(refusedJoin(codes.memberIdRequired, id))
}

function joinAgain(group: Group, request: JoinRequest, answer: Answer): void {
  const { memberId, instanceId } = request
  if (group.pendingMembers.has(memberId)) {
    group.clock.clearTimeout(group.pendingMembers.get(memberId))
    group.pendingMembers.delete(memberId)
    return addMember(group, memberId, request, answer)
  }
  const code = checkIdentity(group, memberId, instanceId)
  if (code !== codes.none) return answer(refusedJoin(code, memberId))
  rejoin(group, group.members.get(memberId)!, request, answer)
}

// A follower that comes again with the same metadata has lost its answer; a leader that comes again wants to share anew.
function rejoin(group: Group, member: Member, request: JoinRequest, answer: Answer): void {
  const changed = !sameProtocols(member.protocols, request.protocols)
  updateMember(member, request)
  watchSession(group, member)
  const isLeader = member.id === group.leader
  const settled = group.state === 'CompletingRebalance' ? !changed : group.state === 'Stable' && !changed && !isLeader
  if (settled) return answer(currentJoin(group, member))
  waitForOthers(group, member, answer)
}

function addMember(group: Group, id: string, request: JoinRequest, answer: Answer): void {
  const { instanceId, clientId, clientHost, sessionTimeoutMs, rebalanceTimeoutMs, protocols, protocolType } = request
  const times = { sessionTimeoutMs, rebalanceTimeoutMs }
  const idle = { assignment: new Uint8Array(0), joining: null, syncing: null, sessionTimer: null }
  const member: Member = { id, instanceId, clientId, clientHost, ...times, protocols, ...idle }
  group.protocolType = protocolType
  group.members.set(id, member)
  watchSession(group, member)
  waitForOthers(group, member, answer)
}

function waitForOthers(group: Group, member: Member, answer: Answer): void {
  // A request that was repeated on another connection: the first one's answer would reach nobody.
  answerJoinError(member, codes.rebalanceInProgress)
  member.joining = answer
  if (group.state === 'PreparingRebalance') completeWhenAllJoined(group)
  else prepareRebalance(group)
}

function replaceStatic(group: Group, known: Member, id: string, request: JoinRequest, answer: Answer): void {
  const changed = !sameProtocols(known.protocols, request.protocols)
  const oldId = known.id
  answerJoinError(known, codes.fencedInstanceId)
  answerSync(group, known, codes.fencedInstanceId)
  group.members.delete(oldId)
  known.id = id
  group.members.set(id, known)
  updateMember(known, request)
  watchSession(group, known)
  const wasLeader = group.leader === oldId
  if (wasLeader) group.leader = id
  if (group.state !== 'Stable' || changed) return waitForOthers(group, known, answer)
  // Before v9 a leader that is to keep the assignment is told that somebody else leads.
  const leader = wasLeader && !request.maySkip ? oldId : (group.leader ?? '')
  const members = wasLeader && request.maySkip ? describeMembers(group) : []
  answer({ ...currentJoin(group, known), leader, members, skipAssignment: wasLeader && request.maySkip })
}

function updateMember(member: Member, request: JoinRequest): void {
  const { protocols, sessionTimeoutMs, rebalanceTimeoutMs, clientId, clientHost } = request
  Object.assign(member, { protocols, sessionTimeoutMs, rebalanceTimeoutMs, clientId, clientHost })
}

function sameProtocols(some: readonly OfferedProtocol[], others: readonly OfferedProtocol[]): boolean {
  return (
    some.length === others.length &&
    some.every(
      ({ name, metadata }, i) => others[i]!.name === name && Buffer.compare(others[i]!.metadata, metadata) === 0,
    )
  )
}
