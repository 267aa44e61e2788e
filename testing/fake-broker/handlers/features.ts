import type { Handler } from '../call.ts'
import { codes } from '../codes.ts'
import { aliveBrokers, controllerOf } from '../state/cluster.ts'

/** Sets finalized features (key 57); 0 takes one away. */
export const answerUpdateFeatures: Handler<'UpdateFeatures'> = ({ featureUpdates, validateOnly }, call) => {
  const { state, version, refuse } = call
  const errorCode = refuse()
  const { features } = state.admin
  const unknown = featureUpdates.some(({ feature }) => !features.has(feature))
  const code = errorCode === codes.none && unknown ? codes.invalidRequest : errorCode
  if (code === codes.none && !validateOnly) {
    for (const { feature, maxVersionLevel } of featureUpdates) features.set(feature, maxVersionLevel)
  }
  const results = featureUpdates.map(({ feature }) => ({ feature, errorCode: code, errorMessage: null }))
  return { errorCode: code, errorMessage: null, ...(version <= 1 ? { results } : {}) }
}

/** The quorum of controllers (key 55): every broker votes, and all are up to date. */
export const answerDescribeQuorum: Handler<'DescribeQuorum'> = ({ topics }, { state, version, refuse }) => {
  const now = BigInt(state.clock.now())
  const times = version >= 1 ? { lastFetchTimestamp: now, lastCaughtUpTimestamp: now } : {}
  const currentVoters = aliveBrokers(state).map(({ id }) => ({ replicaId: id, logEndOffset: 100n, ...times }))
  const nodes = aliveBrokers(state).map(({ id, host, port }) => {
    return { nodeId: id, listeners: [{ name: 'CONTROLLER', host, port }] }
  })
  const described = topics.map(({ topicName, partitions }) => ({
    topicName,
    partitions: partitions.map(({ partitionIndex }) => {
      const known = topicName === '__cluster_metadata' && partitionIndex === 0
      if (!known) return { partitionIndex, errorCode: codes.unknownTopicOrPartition, leaderId: -1, leaderEpoch: -1 }
      const leader = { leaderId: controllerOf(state), leaderEpoch: 1, highWatermark: 100n }
      return { partitionIndex, errorCode: codes.none, ...leader, currentVoters }
    }),
  }))
  return { errorCode: refuse(), topics: described, ...(version >= 2 ? { errorMessage: null, nodes } : {}) }
}
