import { zeroUuid } from '@kafi/protocol'
import type { Call, Handler } from '../call.ts'
import { codes } from '../codes.ts'
import type { Group } from '../state/group.ts'
import { checkCommit, isUnstable, setOffset } from '../state/group-offsets.ts'
import { findCoordinated } from './coordination.ts'
import { findTopic } from './places.ts'

/** Notes offsets of a group (key 8). */
export const answerOffsetCommit: Handler<'OffsetCommit'> = (request, call) => {
  const { group, code } = findCoordinated(call, request.groupId)
  const { memberId, groupInstanceId: instanceId, generationIdOrMemberEpoch: generation } = request
  const refused = group === null ? code : checkCommit(group, { memberId, instanceId, generation })
  const byId = call.version >= 10
  return {
    topics: request.topics.map(({ name, topicId, partitions }) => {
      const found = findTopic(call.state, { name, topicId }, byId)
      const topicName = found.topic?.name ?? name
      const answered = partitions.map((part) => {
        const { partitionIndex, committedOffset, committedLeaderEpoch, committedMetadata } = part
        const missing = found.topic?.partitions[partitionIndex] === undefined
        const missingCode = found.code === codes.none ? codes.unknownTopicOrPartition : found.code
        const errorCode =
          refused === codes.none ? (missing ? missingCode : call.refuse(topicName, partitionIndex)) : refused
        const committed = {
          offset: Number(committedOffset),
          leaderEpoch: committedLeaderEpoch,
          metadata: committedMetadata,
        }
        if (group !== null && errorCode === codes.none) {
          call.state.groups.set(group.id, group)
          setOffset(group.offsets, topicName, partitionIndex, committed)
        }
        return { partitionIndex, errorCode }
      })
      return byId ? { topicId, partitions: answered } : { name, partitions: answered }
    }),
  }
}

/** Reads offsets of groups (key 9); one group up to v7, many from v8. */
export const answerOffsetFetch: Handler<'OffsetFetch'> = ({ groupId, topics, groups, requireStable }, call) => {
  if (call.version >= 8) return { groups: groups.map((asked) => readGroup(call, asked, requireStable)) }
  const { group, code } = findCoordinated(call, groupId)
  const asked = topics === null ? null : topics.map((topic) => ({ ...topic, topicId: zeroUuid }))
  const read = readTopics(call, group, asked, code, requireStable)
  return call.version >= 2 ? { errorCode: code, topics: read } : { topics: read }
}

interface AskedTopic {
  readonly name: string
  readonly topicId: string
  readonly partitionIndexes: readonly number[]
}

function readGroup(
  call: Call,
  asked: { readonly groupId: string; readonly topics: readonly AskedTopic[] | null },
  requireStable: boolean,
) {
  const { group, code } = findCoordinated(call, asked.groupId)
  const read = code === codes.none ? readTopics(call, group, asked.topics, code, requireStable) : []
  const topics = read.map(({ name, partitions }) => {
    if (call.version < 10) return { name, partitions }
    return { topicId: call.state.topics.get(name)?.id ?? zeroUuid, partitions }
  })
  return { groupId: asked.groupId, errorCode: code, topics }
}

function readTopics(
  call: Call,
  group: Group | null,
  asked: readonly AskedTopic[] | null,
  code: number,
  requireStable: boolean,
) {
  const wanted = asked ?? (group === null ? [] : allOffsets(group))
  return wanted.map(({ name, topicId, partitionIndexes }) => {
    const topic =
      call.version >= 10 && asked !== null ? findTopic(call.state, { name, topicId }, true).topic?.name : name
    const partitions = partitionIndexes.map((index) => readOffset(call, group, topic ?? '', index, code, requireStable))
    return { name: topic ?? name, partitions }
  })
}

function readOffset(
  call: Call,
  group: Group | null,
  topic: string,
  partitionIndex: number,
  code: number,
  requireStable: boolean,
) {
  const committed = group?.offsets.get(topic)?.get(partitionIndex)
  const unstable = requireStable && group !== null && isUnstable(group, topic, partitionIndex)
  const refused = code === codes.none ? call.refuse(topic, partitionIndex) : code
  const errorCode = refused === codes.none && unstable ? codes.unstableOffsetCommit : refused
  const none = { partitionIndex, committedOffset: -1n, metadata: '', errorCode }
  if (committed === undefined || errorCode !== codes.none) return none
  const { offset, leaderEpoch, metadata } = committed
  const epoch = call.version >= 5 ? { committedLeaderEpoch: leaderEpoch } : {}
  return { partitionIndex, committedOffset: BigInt(offset), metadata, errorCode, ...epoch }
}

function allOffsets(group: Group): AskedTopic[] {
  return [...group.offsets].map(([name, partitions]) => ({
    name,
    topicId: zeroUuid,
    partitionIndexes: [...partitions.keys()],
  }))
}
