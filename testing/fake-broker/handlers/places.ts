import type { Call } from '../call.ts'
import { codes } from '../codes.ts'
import type { Broker, ClusterState } from '../state/cluster.ts'
import type { Partition } from '../state/partition.ts'
import type { Topic } from '../state/topic.ts'

/** A topic as a request names it: by name, or by id where there is no name (KIP-516). */
export interface TopicReference {
  readonly name: string | null
  readonly topicId: string
}

/** What a reference leads to, or the code that says why nothing. */
export interface FoundTopic {
  readonly code: number
  readonly topic: Topic | undefined
}

/**
 * Finds a topic by name, or by id if `byId`.
 *
 * @example
 * const { topic, code } = findTopic(state, { name: 'snacks', topicId: zeroUuid }, false)
 */
export function findTopic(state: ClusterState, { name, topicId }: TopicReference, byId: boolean): FoundTopic {
  if (!byId) {
    const topic = state.topics.get(name ?? '')
    return { topic, code: topic === undefined ? codes.unknownTopicOrPartition : codes.none }
  }
  for (const topic of state.topics.values()) if (topic.id === topicId) return { topic, code: codes.none }
  return { topic: undefined, code: codes.unknownTopicId }
}

/** A partition that this broker leads, or the code that says why not. */
export type FoundPartition =
  | { readonly code: 0; readonly partition: Partition }
  | { readonly code: number; readonly partition: undefined; readonly elsewhere: Partition | undefined }

/**
 * Finds a partition that this broker leads; a fault may say otherwise.
 *
 * @example
 * const found = findLed(call, findTopic(state, reference, false), 0)
 * if (found.partition === undefined) return { errorCode: found.code }
 */
export function findLed(call: Call, { topic, code }: FoundTopic, index: number): FoundPartition {
  if (topic === undefined) return { code, partition: undefined, elsewhere: undefined }
  const partition = topic.partitions[index]
  if (partition === undefined) return { code: codes.unknownTopicOrPartition, partition, elsewhere: undefined }
  const refused = call.refuse(topic.name, index)
  if (refused !== codes.none) return { code: refused, partition: undefined, elsewhere: partition }
  if (partition.leader === call.brokerId) return { code: 0, partition }
  return { code: codes.notLeader, partition: undefined, elsewhere: partition }
}

/** Is the client's idea of the leader's epoch the right one? (KIP-320) */
export function checkEpoch({ log }: Partition, currentLeaderEpoch: number): number {
  if (currentLeaderEpoch < 0 || currentLeaderEpoch === log.leaderEpoch) return codes.none
  return currentLeaderEpoch < log.leaderEpoch ? codes.fencedLeaderEpoch : codes.unknownLeaderEpoch
}

/** Where brokers are, for answers that say who leads (KIP-951). */
export function endpointsOf({ brokers }: ClusterState, ids: ReadonlySet<number>) {
  const chosen = brokers.filter(({ id }) => ids.has(id))
  return chosen.map(({ id, host, port, rack }: Broker) => ({ nodeId: id, host, port, rack }))
}
