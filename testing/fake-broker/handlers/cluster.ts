import { zeroUuid } from '@kafi/protocol'
import type { Call, Handler } from '../call.ts'
import { codes } from '../codes.ts'
import { allPartitions, controllerOf } from '../state/cluster.ts'
import { endOfEpoch, sizeOf } from '../state/log.ts'
import { checkEpoch, findLed, findTopic } from './places.ts'

/** Brokers and the controller (key 60). */
export const answerDescribeCluster: Handler<'DescribeCluster'> = (request, { state, version, refuse }) => {
  const shown = state.brokers.filter(({ alive }) => alive || request.includeFencedBrokers)
  const brokers = shown.map(({ id, host, port, rack, alive }) => {
    return { brokerId: id, host, port, rack, ...(version >= 2 ? { isFenced: !alive } : {}) }
  })
  return { errorCode: refuse(), clusterId: state.clusterId, controllerId: controllerOf(state), brokers }
}

/** Where leader epochs end (key 23). */
export const answerOffsetForLeaderEpoch: Handler<'OffsetForLeaderEpoch'> = ({ topics }, call) => ({
  topics: topics.map(({ topic, partitions }) => ({
    topic,
    partitions: partitions.map(({ partition, leaderEpoch, currentLeaderEpoch }) => {
      const led = findLed(call, findTopic(call.state, { name: topic, topicId: zeroUuid }, false), partition)
      const errorCode = led.partition === undefined ? led.code : checkEpoch(led.partition, currentLeaderEpoch)
      if (led.partition === undefined || errorCode !== codes.none) return { partition, errorCode }
      const { epoch, endOffset } = endOfEpoch(led.partition.log, leaderEpoch)
      const since1 = call.version >= 1 ? { leaderEpoch: epoch } : {}
      return { partition, errorCode, endOffset: BigInt(endOffset), ...since1 }
    }),
  })),
})

/** Sizes on disk (key 35), as if there were one folder. */
export const answerDescribeLogDirs: Handler<'DescribeLogDirs'> = ({ topics }, call) => {
  const wanted = allPartitions(call.state).filter(({ topic, index, replicas }) => {
    const asked = topics === null || topics.some((t) => t.topic === topic && t.partitions.includes(index))
    return asked && replicas.includes(call.brokerId)
  })
  const names = [...new Set(wanted.map(({ topic }) => topic))]
  const described = names.map((name) => ({
    name,
    partitions: wanted
      .filter(({ topic }) => topic === name)
      .map(({ index, log }) => {
        return { partitionIndex: index, partitionSize: BigInt(sizeOf(log)), offsetLag: 0n, isFutureKey: false }
      }),
  }))
  const space = call.version >= 4 ? { totalBytes: 1_000_000_000_000n, usableBytes: 500_000_000_000n } : {}
  return { results: [{ errorCode: codes.none, logDir: '/kafka/logs', topics: described, ...space }] }
}

/** Producers that partitions know (key 61). */
export const answerDescribeProducers: Handler<'DescribeProducers'> = ({ topics }, call) => ({
  topics: topics.map(({ name, partitionIndexes }) => ({
    name,
    partitions: partitionIndexes.map((partitionIndex) => describeProducers(call, name, partitionIndex)),
  })),
})

function describeProducers(call: Call, name: string, partitionIndex: number) {
  const led = findLed(call, findTopic(call.state, { name, topicId: zeroUuid }, false), partitionIndex)
  if (led.partition === undefined) return { partitionIndex, errorCode: led.code, activeProducers: [] }
  const activeProducers = [...led.partition.producers].map(([producerId, state]) => ({
    producerId,
    producerEpoch: state.epoch,
    lastSequence: state.batches.at(-1)?.lastSequence ?? -1,
    lastTimestamp: BigInt(state.lastTimestamp),
    coordinatorEpoch: state.coordinatorEpoch,
    currentTxnStartOffset: BigInt(state.transactionStart ?? -1),
  }))
  return { partitionIndex, errorCode: codes.none, activeProducers }
}
