import type { Call, Handler, HandlerAnswer } from '../call.ts'
import { codes } from '../codes.ts'
import type { JoinAnswer } from '../state/group.ts'
import { joinGroup } from '../state/group-join.ts'
import { heartbeat, leaveGroup, refusedJoin } from '../state/group-member.ts'
import { syncGroup } from '../state/group-sync.ts'
import { findCoordinated } from './coordination.ts'

/** A member joins its group (key 11). */
export const answerJoinGroup: Handler<'JoinGroup'> = async (request, call) => {
  const { groupId, memberId, sessionTimeoutMs, rebalanceTimeoutMs, groupInstanceId, protocolType, protocols } = request
  const { group, code } = findCoordinated(call, groupId)
  if (group === null) return writeJoin(refusedJoin(code, memberId), call)
  const { minSessionTimeoutMs, maxSessionTimeoutMs } = call.state.settings
  if (sessionTimeoutMs < minSessionTimeoutMs || sessionTimeoutMs > maxSessionTimeoutMs) {
    return writeJoin(refusedJoin(codes.invalidSessionTimeout, memberId), call)
  }
  call.state.groups.set(groupId, group)
  const answer = await joinGroup(group, {
    memberId,
    instanceId: groupInstanceId,
    clientId: call.clientId,
    clientHost: call.clientHost,
    sessionTimeoutMs,
    // v0 has none of its own.
    rebalanceTimeoutMs: rebalanceTimeoutMs < 0 ? sessionTimeoutMs : rebalanceTimeoutMs,
    protocolType,
    // Views of the request's frame, and they stay.
    protocols: protocols.map(({ name, metadata }) => ({ name, metadata: new Uint8Array(metadata) })),
    needsId: call.version >= 4,
    maySkip: call.version >= 9,
  })
  return writeJoin(answer, call)
}

function writeJoin(answer: JoinAnswer, { version }: Call): HandlerAnswer<'JoinGroup'> {
  const { code, generation, protocolType, protocol, leader, memberId, skipAssignment } = answer
  const members = answer.members.map((member) => ({
    memberId: member.memberId,
    metadata: member.metadata,
    ...(version >= 5 ? { groupInstanceId: member.instanceId } : {}),
  }))
  return {
    errorCode: code,
    generationId: generation,
    ...(version >= 7 ? { protocolType } : {}),
    protocolName: version >= 7 ? protocol : (protocol ?? ''),
    leader,
    memberId,
    members,
    ...(version >= 9 ? { skipAssignment } : {}),
  }
}

/** A member brings or gets the assignment (key 14). */
export const answerSyncGroup: Handler<'SyncGroup'> = async (request, call) => {
  const { groupId, memberId, groupInstanceId, generationId, protocolType, protocolName, assignments } = request
  const { group, code } = findCoordinated(call, groupId)
  if (group === null) return { errorCode: code, assignment: new Uint8Array(0) }
  const claim = { memberId, instanceId: groupInstanceId, generation: generationId }
  const kept = assignments.map((part) => ({ memberId: part.memberId, assignment: new Uint8Array(part.assignment) }))
  const answer = await syncGroup(group, { ...claim, protocolType, protocol: protocolName, assignments: kept })
  const names = call.version >= 5 ? { protocolType: answer.protocolType, protocolName: answer.protocol } : {}
  return { errorCode: answer.code, assignment: answer.assignment, ...names }
}

/** A sign of life (key 12). */
export const answerHeartbeat: Handler<'Heartbeat'> = ({ groupId, generationId, memberId, groupInstanceId }, call) => {
  const { group, code } = findCoordinated(call, groupId)
  if (group === null) return { errorCode: code }
  return { errorCode: heartbeat(group, { memberId, instanceId: groupInstanceId, generation: generationId }) }
}

/** Members leave, or are made to (key 13). */
export const answerLeaveGroup: Handler<'LeaveGroup'> = ({ groupId, memberId, members }, call) => {
  const { group, code } = findCoordinated(call, groupId)
  if (group === null) return { errorCode: code }
  if (call.version < 3) return { errorCode: leaveGroup(group, { memberId, instanceId: null }) }
  return {
    errorCode: codes.none,
    members: members.map((member) => {
      const { groupInstanceId } = member
      const errorCode = leaveGroup(group, { memberId: member.memberId, instanceId: groupInstanceId })
      return { memberId: member.memberId, groupInstanceId, errorCode }
    }),
  }
}
