import { zeroUuid } from '@kafi/protocol'
import type { Call, Handler } from '../call.ts'
import { codes } from '../codes.ts'
import { aliveBrokers, controllerOf } from '../state/cluster.ts'
import type { Partition } from '../state/partition.ts'
import { isInternalTopic, isTopicName, type Topic } from '../state/topic.ts'
import { createTopic } from '../state/topics.ts'
import { findTopic, type TopicReference } from './places.ts'

/** Brokers, topics and who leads what (key 3). */
export const answerMetadata: Handler<'Metadata'> = ({ topics, allowAutoTopicCreation }, call) => {
  const { state, version } = call
  const brokers = aliveBrokers(state).map(({ id, host, port, rack }) => ({ nodeId: id, host, port, rack }))
  // Up to v0 an empty list means all topics, later null does.
  const all = topics === null || (version === 0 && topics.length === 0)
  const mayCreate = (version < 4 || allowAutoTopicCreation) && state.settings.autoCreateTopics
  const described = all
    ? [...state.topics.values()].map((topic) => describeTopic(topic, call))
    : topics.map((reference) => findOrCreate(reference, call, mayCreate))
  return { brokers, clusterId: state.clusterId, controllerId: controllerOf(state), topics: described }
}

function findOrCreate(reference: TopicReference, call: Call, mayCreate: boolean) {
  const byId = reference.name === null
  const { name, topicId } = reference
  const found = findTopic(call.state, reference, byId)
  if (found.topic !== undefined) return describeTopic(found.topic, call)
  if (byId) return missingTopic(null, topicId, codes.unknownTopicId)
  if (!isTopicName(name ?? '')) return missingTopic(name, topicId, codes.invalidTopic)
  if (!mayCreate) return missingTopic(name, topicId, codes.unknownTopicOrPartition)
  createTopic(call.state, name!)
  // As a broker that makes a topic does: the next request finds it.
  return missingTopic(name, topicId, codes.leaderNotAvailable)
}

function missingTopic(name: string | null, topicId: string, errorCode: number) {
  return { name, topicId: topicId === zeroUuid ? zeroUuid : topicId, errorCode, partitions: [] }
}

function describeTopic({ name, id, partitions }: Topic, call: Call) {
  return {
    name,
    topicId: id,
    errorCode: call.refuse(name),
    isInternal: isInternalTopic(name),
    partitions: partitions.map((partition) => describePartition(partition, call)),
  }
}

function describePartition({ topic, index, leader, replicas, log }: Partition, { state, refuse }: Call) {
  const alive = new Set(aliveBrokers(state).map(({ id }) => id))
  const refused = refuse(topic, index)
  const missing = leader < 0 ? codes.leaderNotAvailable : codes.none
  return {
    partitionIndex: index,
    errorCode: refused === codes.none ? missing : refused,
    leaderId: leader,
    leaderEpoch: log.leaderEpoch,
    replicaNodes: [...replicas],
    isrNodes: replicas.filter((id) => alive.has(id)),
    offlineReplicas: replicas.filter((id) => !alive.has(id)),
  }
}
