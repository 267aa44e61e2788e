import { codes } from '../codes.ts'
import type { Group, Member, SyncAnswer } from './group.ts'
import { answerSync, checkClaim, watchSession, type MemberClaim } from './group-member.ts'

/** A SyncGroup, whatever its version. */
export interface SyncRequest extends MemberClaim {
  /** Null before v5. */
  readonly protocolType: string | null
  readonly protocol: string | null
  /** From the leader; from others empty. */
  readonly assignments: readonly { readonly memberId: string; readonly assignment: Uint8Array }[]
}

/**
 * A member asks for its assignment; the answer comes when the leader has brought it (Kafka: GroupCoordinator.handleSyncGroup).
 *
 * @example
 * const { assignment } = await syncGroup(group, request)
 */
export function syncGroup(group: Group, request: SyncRequest): Promise<SyncAnswer> {
  return new Promise((answer) => {
    const code = checkSync(group, request)
    const member = group.members.get(request.memberId)
    if (code !== codes.none || member === undefined) return answer(refusedSync(code))
    watchSession(group, member)
    member.syncing = answer
    if (group.state === 'Stable') return answerSync(group, member, codes.none)
    if (member.id === group.leader) assignAll(group, request)
  })
}

function checkSync(group: Group, request: SyncRequest): number {
  const code = checkClaim(group, request)
  if (code !== codes.none) return code
  if (request.protocolType !== null && request.protocolType !== group.protocolType) return codes.inconsistentProtocol
  if (request.protocol !== null && request.protocol !== group.protocol) return codes.inconsistentProtocol
  return group.state === 'PreparingRebalance' ? codes.rebalanceInProgress : codes.none
}

function assignAll(group: Group, { assignments }: SyncRequest): void {
  const parts = new Map(assignments.map(({ memberId, assignment }) => [memberId, assignment]))
  const waiting: Member[] = []
  for (const member of group.members.values()) {
    member.assignment = parts.get(member.id) ?? new Uint8Array(0)
    if (member.syncing !== null) waiting.push(member)
  }
  group.clock.clearTimeout(group.rebalanceTimer)
  group.state = 'Stable'
  for (const member of waiting) answerSync(group, member, codes.none)
}

function refusedSync(code: number): SyncAnswer {
  return { code, protocolType: null, protocol: null, assignment: new Uint8Array(0) }
}
