import type { ApiMap } from '@kafi/protocol'
import type { Call, Handler } from '../call.ts'
import { codes } from '../codes.ts'
import { coordinatorOf } from '../state/cluster.ts'
import { consumerState } from '../state/consumer-group.ts'
import { metadataOf, type Group } from '../state/group.ts'
import { subscribesTo } from './subscription.ts'
import { checkCoordinator } from './coordination.ts'

/** What groups there are (key 16). */
export const answerListGroups: Handler<'ListGroups'> = ({ statesFilter, typesFilter }, call) => {
  const here = [...call.state.groups.values()].filter(
    ({ id }) => coordinatorOf(call.state, 'group', id) === call.brokerId,
  )
  const wanted = here
    .map((group) => ({ id: group.id, ...summarize(group) }))
    .filter(({ type, state }) => {
      return matches(statesFilter, state) && matches(typesFilter, type)
    })
  return { errorCode: call.refuse(), groups: wanted.map((group) => listGroup(group, call.version)) }
}

function summarize({ consumer, protocolType, state }: Group) {
  if (consumer !== null) return { type: 'consumer', protocolType: 'consumer', state: consumerState(consumer) }
  return { type: 'classic', protocolType: protocolType ?? '', state }
}

interface ListedGroup extends ReturnType<typeof summarize> {
  readonly id: string
}

function matches(filter: readonly string[], value: string): boolean {
  return filter.length === 0 || filter.some((wanted) => wanted.toLowerCase() === value.toLowerCase())
}

function listGroup({ id, protocolType, state, type }: ListedGroup, version: number) {
  const since4 = version >= 4 ? { groupState: state } : {}
  const since5 = version >= 5 ? { groupType: type } : {}
  return { groupId: id, protocolType, ...since4, ...since5 }
}

/** Groups and their members (key 15). */
export const answerDescribeGroups: Handler<'DescribeGroups'> = ({ groups }, call) => ({
  groups: groups.map((groupId) => {
    const errorCode = checkCoordinator(call, 'group', groupId)
    const group = call.state.groups.get(groupId)
    if (errorCode !== codes.none) return { groupId, errorCode }
    return group === undefined || group.consumer !== null ? missingGroup(groupId, call) : describeGroup(group, call)
  }),
})

// Up to v5 a group that is not there is one that is dead.
function missingGroup(groupId: string, { version }: Call) {
  const missing = { groupId, groupState: 'Dead' }
  if (version < 6) return missing
  return { ...missing, errorCode: codes.groupIdNotFound, errorMessage: `Group ${groupId} not found.` }
}

function describeGroup(group: Group, { version }: Call) {
  const stable = group.state === 'Stable'
  const members = [...group.members.values()].map((member) => ({
    memberId: member.id,
    clientId: member.clientId,
    clientHost: member.clientHost,
    memberMetadata: stable ? metadataOf(group, member) : new Uint8Array(0),
    memberAssignment: stable ? member.assignment : new Uint8Array(0),
    ...(version >= 4 ? { groupInstanceId: member.instanceId } : {}),
  }))
  const protocolData = stable ? (group.protocol ?? '') : ''
  return { groupId: group.id, groupState: group.state, protocolType: group.protocolType ?? '', protocolData, members }
}

/** Forgets groups without members (key 42). */
export const answerDeleteGroups: Handler<'DeleteGroups'> = ({ groupsNames }, call) => ({
  results: groupsNames.map((groupId) => ({ groupId, errorCode: deleteGroup(call, groupId) })),
})

function deleteGroup(call: Call, groupId: string): number {
  const code = checkCoordinator(call, 'group', groupId)
  const group = call.state.groups.get(groupId)
  if (code !== codes.none) return code
  if (group === undefined) return codes.groupIdNotFound
  const members = group.members.size + group.pendingMembers.size + (group.consumer?.members.size ?? 0)
  if (members > 0) return codes.nonEmptyGroup
  call.state.clock.clearTimeout(group.rebalanceTimer)
  group.state = 'Dead'
  call.state.groups.delete(groupId)
  return codes.none
}

/** Forgets offsets of a group, of topics that nobody in it reads (key 47). */
export const answerOffsetDelete: Handler<'OffsetDelete'> = ({ groupId, topics }, call) => {
  const code = checkCoordinator(call, 'group', groupId)
  const group = call.state.groups.get(groupId)
  if (code !== codes.none) return { errorCode: code }
  if (group === undefined) return { errorCode: codes.groupIdNotFound }
  const foreign = group.members.size > 0 && group.protocolType !== 'consumer'
  if (foreign) return { errorCode: codes.nonEmptyGroup }
  return { errorCode: codes.none, topics: topics.map((asked) => deleteOffsets(group, asked, call)) }
}

type AskedTopic = ApiMap['OffsetDelete']['request']['topics'][number]

function deleteOffsets(group: Group, { name, partitions }: AskedTopic, call: Call) {
  const read = [...group.members.values()].some((member) => subscribesTo(metadataOf(group, member), name))
  const answered = partitions.map(({ partitionIndex }) => {
    const missing = call.state.topics.get(name)?.partitions[partitionIndex] === undefined
    if (missing) return { partitionIndex, errorCode: codes.unknownTopicOrPartition }
    if (read) return { partitionIndex, errorCode: codes.groupSubscribedToTopic }
    group.offsets.get(name)?.delete(partitionIndex)
    return { partitionIndex, errorCode: codes.none }
  })
  return { name, partitions: answered }
}
