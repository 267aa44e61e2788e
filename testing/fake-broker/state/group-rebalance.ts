import { codes } from '../codes.ts'
import { metadataOf, type Group, type JoinAnswer, type Member } from './group.ts'
import { answerSync, watchSession } from './group-member.ts'

/**
 * Asks all members to join anew: those who wait for an assignment are sent away, and who does not come within the longest
 * rebalance timeout is left behind (Kafka: GroupCoordinator.prepareRebalance).
 *
 * @example
 * prepareRebalance(group)
 */
export function prepareRebalance(group: Group): void {
  const { clock, state, initialDelayMs } = group
  for (const member of group.members.values()) answerSync(group, member, codes.rebalanceInProgress)
  group.state = 'PreparingRebalance'
  clock.clearTimeout(group.rebalanceTimer)
  group.delayed = state === 'Empty' && initialDelayMs > 0
  const waitMs = group.delayed ? initialDelayMs : rebalanceTimeout(group)
  group.rebalanceTimer = clock.setTimeout(() => leaveBehind(group), waitMs)
  completeWhenAllJoined(group)
}

/**
 * Ends the joining if everybody is here.
 *
 * @example
 * completeWhenAllJoined(group)
 */
export function completeWhenAllJoined(group: Group): void {
  if (group.state !== 'PreparingRebalance' || group.delayed || group.pendingMembers.size > 0) return
  for (const member of group.members.values()) if (member.joining === null) return
  completeJoin(group)
}

/** What a member is told of the generation that there is. */
export function currentJoin(group: Group, member: Member): JoinAnswer {
  return {
    code: codes.none,
    memberId: member.id,
    generation: group.generation,
    protocolType: group.protocolType,
    protocol: group.protocol,
    leader: group.leader ?? '',
    skipAssignment: false,
    members: member.id === group.leader ? describeMembers(group) : [],
  }
}

/** All members as a leader sees them. */
export function describeMembers(group: Group): JoinAnswer['members'] {
  return [...group.members.values()].map((member) => {
    return { memberId: member.id, instanceId: member.instanceId, metadata: metadataOf(group, member) }
  })
}

function rebalanceTimeout({ members }: Group): number {
  return Math.max(0, ...[...members.values()].map(({ rebalanceTimeoutMs }) => rebalanceTimeoutMs))
}

// Static members stay until their session ends (KIP-345).
function leaveBehind(group: Group): void {
  group.delayed = false
  for (const member of [...group.members.values()]) {
    if (member.joining !== null || member.instanceId !== null) continue
    group.clock.clearTimeout(member.sessionTimer)
    group.members.delete(member.id)
  }
  completeJoin(group)
}

function completeJoin(group: Group): void {
  const { clock, members } = group
  clock.clearTimeout(group.rebalanceTimer)
  group.generation += 1
  if (members.size === 0) return becomeEmpty(group)
  group.protocol = chooseProtocol([...members.values()])
  const { joining = null } = members.get(group.leader ?? '') ?? {}
  if (joining === null) group.leader = firstJoined(group)
  group.state = 'CompletingRebalance'
  group.rebalanceTimer = clock.setTimeout(() => dropUnsynced(group), rebalanceTimeout(group))
  const joined = [...members.values()].filter(({ joining }) => joining !== null)
  for (const member of joined) answerJoin(group, member)
}

function firstJoined({ members }: Group): string {
  const all = [...members.values()]
  return (all.find(({ joining }) => joining !== null) ?? all[0]!).id
}

function answerJoin(group: Group, member: Member): void {
  const answer = member.joining
  member.joining = null
  watchSession(group, member)
  answer?.(currentJoin(group, member))
}

function becomeEmpty(group: Group): void {
  group.state = 'Empty'
  group.protocol = null
  group.leader = null
}

// Who took part in the joining and never asks for its assignment has died in between.
function dropUnsynced(group: Group): void {
  if (group.state !== 'CompletingRebalance') return
  for (const member of [...group.members.values()]) {
    if (member.syncing !== null) continue
    group.clock.clearTimeout(member.sessionTimer)
    group.members.delete(member.id)
  }
  prepareRebalance(group)
}

// Each member votes for the first of its protocols that all have (Kafka: ClassicGroup.selectProtocol).
function chooseProtocol(members: readonly Member[]): string {
  const common = members[0]!.protocols.filter(({ name }) => members.every((member) => offers(member, name)))
  const votes = new Map<string, number>()
  for (const { protocols } of members) {
    const vote = protocols.find(({ name }) => common.some((candidate) => candidate.name === name))?.name
    if (vote !== undefined) votes.set(vote, (votes.get(vote) ?? 0) + 1)
  }
  return [...votes].reduce<readonly [string, number]>((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0])[0]
}

function offers({ protocols }: Member, wanted: string): boolean {
  return protocols.some(({ name }) => name === wanted)
}
