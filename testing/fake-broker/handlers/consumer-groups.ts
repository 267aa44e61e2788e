import type { ApiMap } from '@kafi/protocol'
import type { Call, Handler } from '../call.ts'
import { codes } from '../codes.ts'
import { groupOf, type ClusterState } from '../state/cluster.ts'
import {
  consumerState,
  consumerTimes,
  makeConsumerGroup,
  type ConsumerGroup,
  type ConsumerMember,
  type PartitionSet,
} from '../state/consumer-group.ts'
import { consumerHeartbeat } from '../state/consumer-heartbeat.ts'
import { checkCoordinator } from './coordination.ts'

const assignors: readonly string[] = ['uniform', 'range']

/** Joins, lives in and leaves a group of the new protocol (key 68, KIP-848). */
export const answerConsumerGroupHeartbeat: Handler<'ConsumerGroupHeartbeat'> = (request, call) => {
  const found = findConsumerGroup(request, call)
  if (typeof found === 'number') return { errorCode: found, errorMessage: 'refused' }
  const { instanceId, rackId, rebalanceTimeoutMs, memberEpoch, serverAssignor, subscribedTopicNames } = request
  // Up to v0 the coordinator gives out the ids.
  const memberId =
    request.memberId === '' ? Buffer.from(call.state.random.bytes(16)).toString('base64url') : request.memberId
  const owned = request.topicPartitions === null ? null : readPartitions(request.topicPartitions)
  const about = { clientId: call.clientId, clientHost: call.clientHost, instanceId, rackId, rebalanceTimeoutMs }
  const wish = { topics: subscribedTopicNames, regex: request.subscribedTopicRegex, assignor: serverAssignor, owned }
  const answer = consumerHeartbeat(found, { memberId, memberEpoch, ...about, ...wish }, call.state.topics)
  const { code: errorCode, assignment } = answer
  return {
    errorCode,
    memberId: answer.memberId,
    memberEpoch: answer.memberEpoch,
    heartbeatIntervalMs: consumerTimes.heartbeatIntervalMs,
    assignment: assignment === null ? null : { topicPartitions: writePartitions(call.state, assignment) },
  }
}

function findConsumerGroup(
  { groupId, serverAssignor }: ApiMap['ConsumerGroupHeartbeat']['request'],
  call: Call,
): ConsumerGroup | number {
  const code = checkCoordinator(call, 'group', groupId)
  if (code !== codes.none) return code
  if (serverAssignor !== null && !assignors.includes(serverAssignor)) return codes.unsupportedAssignor
  const group = groupOf(call.state, groupId)
  if (group.members.size > 0) return codes.groupIdNotFound
  return (group.consumer ??= makeConsumerGroup(call.state.clock))
}

function readPartitions(
  topics: readonly { readonly topicId: string; readonly partitions: readonly number[] }[],
): PartitionSet {
  return new Set(topics.flatMap(({ topicId, partitions }) => partitions.map((index) => `${topicId}:${index}`)))
}

function writePartitions({ topics }: ClusterState, assigned: PartitionSet) {
  const described = [...topics.values()].map(({ id, name, partitions }) => ({
    topicId: id,
    topicName: name,
    partitions: partitions.map(({ index }) => index).filter((index) => assigned.has(`${id}:${index}`)),
  }))
  return described.filter(({ partitions }) => partitions.length > 0)
}

/** Groups of the new protocol and their members (key 69). */
export const answerConsumerGroupDescribe: Handler<'ConsumerGroupDescribe'> = ({ groupIds }, call) => ({
  groups: groupIds.map((groupId) => {
    const errorCode = checkCoordinator(call, 'group', groupId)
    if (errorCode !== codes.none) return { groupId, errorCode }
    const consumer = call.state.groups.get(groupId)?.consumer ?? null
    if (consumer === null)
      return { groupId, errorCode: codes.groupIdNotFound, errorMessage: 'no such group of this type' }
    return { groupId, errorCode, ...describe(consumer, call) }
  }),
})

function describe(consumer: ConsumerGroup, call: Call) {
  return {
    groupState: consumerState(consumer),
    groupEpoch: consumer.epoch,
    assignmentEpoch: consumer.epoch,
    assignorName: consumer.assignor,
    members: [...consumer.members.values()].map((member) => describeMember(member, call)),
  }
}

function describeMember(member: ConsumerMember, { state, version }: Call) {
  const { id, instanceId, rackId, epoch, clientId, clientHost, topics, regex, assigned, target } = member
  return {
    memberId: id,
    instanceId,
    rackId,
    memberEpoch: epoch,
    clientId,
    clientHost,
    subscribedTopicNames: [...topics],
    subscribedTopicRegex: regex,
    assignment: { topicPartitions: writePartitions(state, assigned) },
    targetAssignment: { topicPartitions: writePartitions(state, target) },
    ...(version >= 1 ? { memberType: 1 } : {}),
  }
}
