import { codes } from '../codes.ts'
import {
  consumerTimes,
  isSubset,
  type ConsumerGroup,
  type ConsumerMember,
  type PartitionSet,
} from './consumer-group.ts'
import { updateTargets } from './consumer-targets.ts'
import type { Topic } from './topic.ts'

/** A ConsumerGroupHeartbeat, names in place of ids where the state has them. */
export interface ConsumerHeartbeat {
  readonly memberId: string
  /** 0: joins; -1: leaves; -2: leaves and comes back, a static member. */
  readonly memberEpoch: number
  readonly instanceId: string | null
  readonly rackId: string | null
  readonly clientId: string
  readonly clientHost: string
  readonly rebalanceTimeoutMs: number
  /** Null: as before. */
  readonly topics: readonly string[] | null
  readonly regex: string | null
  readonly assignor: string | null
  /** What the member has; null: as before. */
  readonly owned: PartitionSet | null
}

/** What it is answered with. */
export interface ConsumerAnswer {
  readonly code: number
  readonly memberId: string
  readonly memberEpoch: number
  /** Null: nothing has changed. */
  readonly assignment: PartitionSet | null
}

const none: PartitionSet = new Set()

/**
 * One heartbeat of the new protocol: joins, leaves, or brings the member a step nearer to its target (Kafka:
 * CurrentAssignmentBuilder). First it gives back what others are to have; what others still hold it gets later.
 *
 * @example
 * const { memberEpoch, assignment } = consumerHeartbeat(group, heartbeat, state.topics)
 */
export function consumerHeartbeat(
  group: ConsumerGroup,
  beat: ConsumerHeartbeat,
  topics: ReadonlyMap<string, Topic>,
): ConsumerAnswer {
  const refuse = (code: number) => ({ code, memberId: beat.memberId, memberEpoch: 0, assignment: null })
  const known = group.members.get(beat.memberId)
  if (beat.memberEpoch < 0) return known === undefined ? refuse(codes.unknownMember) : leave(group, known, beat, topics)
  if (beat.memberEpoch > 0) {
    if (known === undefined) return refuse(codes.unknownMember)
    const current = beat.memberEpoch === known.epoch || beat.memberEpoch === known.previousEpoch
    if (!current) return refuse(codes.fencedMemberEpoch)
  }
  const member = known ?? addMember(group, beat)
  updateMember(group, member, beat)
  updateTargets(group, topics)
  watchSession(group, member, topics)
  reconcile(group, member, beat, topics)
  return tell(member, beat)
}

function addMember(group: ConsumerGroup, beat: ConsumerHeartbeat): ConsumerMember {
  const { memberId: id, instanceId, rackId, clientId, clientHost, rebalanceTimeoutMs } = beat
  // A static member that comes back takes the place of its old self.
  const old = [...group.members.values()].find((member) => instanceId !== null && member.instanceId === instanceId)
  if (old !== undefined) forget(group, old)
  const sets = { assigned: none, revoking: none, target: none, told: none }
  const timers = { sessionTimer: null, revocationTimer: null }
  const about = { id, instanceId, rackId, clientId, clientHost, rebalanceTimeoutMs, topics: [], regex: null }
  const member: ConsumerMember = { ...about, epoch: 0, previousEpoch: 0, ...sets, ...timers }
  group.members.set(id, member)
  return member
}

function updateMember(group: ConsumerGroup, member: ConsumerMember, beat: ConsumerHeartbeat): void {
  // Who joins anew has nothing.
  if (beat.memberEpoch === 0) Object.assign(member, { assigned: none, revoking: none, epoch: 0 })
  if (beat.topics !== null) member.topics = beat.topics
  if (beat.regex !== null) member.regex = beat.regex
  if (beat.rebalanceTimeoutMs >= 0) member.rebalanceTimeoutMs = beat.rebalanceTimeoutMs
  if (beat.assignor !== null) group.assignor = beat.assignor
}

function leave(
  group: ConsumerGroup,
  member: ConsumerMember,
  { memberEpoch, memberId }: ConsumerHeartbeat,
  topics: ReadonlyMap<string, Topic>,
): ConsumerAnswer {
  if (memberEpoch === -1 || member.instanceId === null) {
    forget(group, member)
    updateTargets(group, topics)
  }
  return { code: codes.none, memberId, memberEpoch, assignment: null }
}

function reconcile(
  group: ConsumerGroup,
  member: ConsumerMember,
  { owned }: ConsumerHeartbeat,
  topics: ReadonlyMap<string, Topic>,
): void {
  const { clock, epoch } = group
  const gaveBack = owned !== null && [...member.revoking].every((partition) => !owned.has(partition))
  if (member.revoking.size > 0 && !gaveBack) return
  clock.clearTimeout(member.revocationTimer)
  member.revoking = none
  if (!isSubset(member.assigned, member.target)) {
    member.revoking = new Set([...member.assigned].filter((partition) => !member.target.has(partition)))
    member.assigned = new Set([...member.assigned].filter((partition) => member.target.has(partition)))
    member.revocationTimer = clock.setTimeout(() => drop(group, member, topics), member.rebalanceTimeoutMs)
    return
  }
  const free = [...member.target].filter((partition) => !isHeld(group, member, partition))
  member.assigned = new Set(free)
  if (member.epoch !== epoch) Object.assign(member, { previousEpoch: member.epoch, epoch })
}

function isHeld({ members }: ConsumerGroup, by: ConsumerMember, partition: string): boolean {
  for (const member of members.values()) {
    if (member !== by && (member.assigned.has(partition) || member.revoking.has(partition))) return true
  }
  return false
}

function tell(member: ConsumerMember, beat: ConsumerHeartbeat): ConsumerAnswer {
  const { assigned, told, epoch } = member
  const { memberEpoch, memberId } = beat
  const same = isSubset(assigned, told) && isSubset(told, assigned)
  // A member that repeats itself, or says all there is, has not heard the answer.
  const heard = memberEpoch === epoch && same && !isFull(beat)
  member.told = assigned
  return { code: codes.none, memberId, memberEpoch: epoch, assignment: heard ? null : assigned }
}

/** Says all that is not optional (Kafka: GroupMetadataManager.consumerGroupHeartbeat). */
function isFull({ rebalanceTimeoutMs, topics, regex, owned }: ConsumerHeartbeat): boolean {
  return rebalanceTimeoutMs >= 0 && (topics !== null || regex !== null) && owned !== null
}

function watchSession(group: ConsumerGroup, member: ConsumerMember, topics: ReadonlyMap<string, Topic>): void {
  group.clock.clearTimeout(member.sessionTimer)
  member.sessionTimer = group.clock.setTimeout(() => drop(group, member, topics), consumerTimes.sessionTimeoutMs)
}

function drop(group: ConsumerGroup, member: ConsumerMember, topics: ReadonlyMap<string, Topic>): void {
  forget(group, member)
  updateTargets(group, topics)
}

function forget(group: ConsumerGroup, member: ConsumerMember): void {
  group.clock.clearTimeout(member.sessionTimer)
  group.clock.clearTimeout(member.revocationTimer)
  group.members.delete(member.id)
}
