import type { Handler } from '../call.ts'
import { codes } from '../codes.ts'
import { aliveBrokers, allPartitions, type ClusterState } from '../state/cluster.ts'
import type { Partition } from '../state/partition.ts'
import { electLeaders, moveLeader } from '../state/topics.ts'

const preferred = 0

/** Elections (key 43): the first replica, or any that is alive. */
export const answerElectLeaders: Handler<'ElectLeaders'> = (
  { electionType, topicPartitions },
  { state, version, refuse },
) => {
  const named = topicPartitions?.flatMap(({ topic, partitions }) => partitions.map((index) => ({ topic, index })))
  const asked = named ?? allPartitions(state).map(({ topic, index }) => ({ topic, index }))
  const results = asked.map(({ topic, index }) => {
    const partition = state.topics.get(topic)?.partitions[index]
    const refused = refuse(topic, index)
    const elected = partition === undefined ? codes.unknownTopicOrPartition : elect(state, partition, electionType)
    return { topic, index, errorCode: refused === codes.none ? elected : refused }
  })
  // Where all are asked for, those that need none are left out.
  const shown = named === undefined ? results.filter(({ errorCode }) => errorCode !== codes.electionNotNeeded) : results
  const topics = [...new Set(shown.map(({ topic }) => topic))]
  const replicaElectionResults = topics.map((topic) => {
    const partitions = shown.filter((result) => result.topic === topic)
    const partitionResult = partitions.map(({ index, errorCode }) => ({
      partitionId: index,
      errorCode,
      errorMessage: null,
    }))
    return { topic, partitionResult }
  })
  return version >= 1 ? { errorCode: codes.none, replicaElectionResults } : { replicaElectionResults }
}

function elect(state: ClusterState, partition: Partition, electionType: number): number {
  const first = partition.replicas[0] ?? -1
  const isAlive = aliveBrokers(state).some(({ id }) => id === first)
  const needed = electionType === preferred ? partition.leader !== first : partition.leader < 0
  if (!needed) return codes.electionNotNeeded
  if (electionType === preferred && !isAlive) return codes.preferredLeaderNotAvailable
  if (electionType === preferred) moveLeader(state, partition, first)
  else electLeaders(state, [partition])
  return codes.none
}

/** Other replicas (key 45): done at once, as all of them have all of it. */
export const answerAlterReassignments: Handler<'AlterPartitionReassignments'> = ({ topics }, { state, refuse }) => ({
  errorCode: codes.none,
  errorMessage: null,
  responses: topics.map(({ name, partitions }) => ({
    name,
    partitions: partitions.map(({ partitionIndex, replicas }) => {
      const refused = refuse(name, partitionIndex)
      const partition = state.topics.get(name)?.partitions[partitionIndex]
      const done = partition === undefined ? codes.unknownTopicOrPartition : reassign(state, partition, replicas)
      return { partitionIndex, errorCode: refused === codes.none ? done : refused, errorMessage: null }
    }),
  })),
})

function reassign(state: ClusterState, partition: Partition, replicas: readonly number[] | null): number {
  if (replicas === null) return codes.noReassignment
  const known = replicas.every((id) => state.brokers.some((broker) => broker.id === id))
  if (!known || replicas.length === 0 || new Set(replicas).size !== replicas.length)
    return codes.invalidReplicaAssignment
  partition.replicas = [...replicas]
  if (!replicas.includes(partition.leader)) moveLeader(state, partition)
  return codes.none
}

/** Reassignments under way (key 46): there are never any. */
export const answerListReassignments: Handler<'ListPartitionReassignments'> = (_request, { refuse }) => {
  return { errorCode: refuse(), errorMessage: null, topics: [] }
}
