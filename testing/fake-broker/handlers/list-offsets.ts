import { readRecords, zeroUuid } from '@kafi/protocol'
import type { Call, Handler } from '../call.ts'
import { codes } from '../codes.ts'
import { epochAt, type Log } from '../state/log.ts'
import { lastStableOffset, type Partition } from '../state/partition.ts'
import { checkEpoch, findLed, findTopic } from './places.ts'

/** Times that are not times (Kafka: ListOffsetsRequest). */
const latest = -1
const earliest = -2
const maxTimestamp = -3
const earliestLocal = -4
const latestTiered = -5
const earliestPendingUpload = -6

/** Offsets by time (key 2). */
export const answerListOffsets: Handler<'ListOffsets'> = ({ topics, isolationLevel, replicaId }, call) => ({
  topics: topics.map(({ name, partitions }) => ({
    name,
    partitions: partitions.map(({ partitionIndex, currentLeaderEpoch, timestamp }) => {
      const led = findLed(call, findTopic(call.state, { name, topicId: zeroUuid }, false), partitionIndex)
      const code = led.partition === undefined ? led.code : checkEpoch(led.partition, currentLeaderEpoch)
      if (led.partition === undefined || code !== codes.none) return { partitionIndex, errorCode: code }
      return {
        partitionIndex,
        errorCode: codes.none,
        // A replica is told the end of the log, whatever the isolation.
        ...describe(call, led.partition, Number(timestamp), replicaId === -1 ? isolationLevel : 0),
      }
    }),
  })),
})

function describe({ version }: Call, partition: Partition, time: number, isolation: number) {
  const { log } = partition
  const found = findOffset(partition, time, isolation)
  if (version === 0) return { oldStyleOffsets: found === null ? [] : [BigInt(found.offset)] }
  if (found === null) return {}
  const leaderEpoch = version >= 4 ? { leaderEpoch: epochAt(log, found.offset) } : {}
  return { offset: BigInt(found.offset), timestamp: BigInt(found.timestamp), ...leaderEpoch }
}

interface Found {
  readonly offset: number
  readonly timestamp: number
}

function findOffset(partition: Partition, time: number, isolation: number): Found | null {
  const { log } = partition
  const end = isolation === 1 ? lastStableOffset(partition) : log.endOffset
  if (time === latest) return { offset: end, timestamp: -1 }
  if (time === earliest || time === earliestLocal) return { offset: log.startOffset, timestamp: -1 }
  if (time === latestTiered || time === earliestPendingUpload) return null
  return time === maxTimestamp ? findNewest(log) : findTime(log, time, end)
}

function findNewest(log: Log): Found | null {
  const newest = Math.max(...log.batches.map(({ header }) => (header.control ? -1 : header.maxTimestamp)), -1)
  return newest < 0 ? null : findTime(log, newest, log.endOffset)
}

function findTime(log: Log, time: number, end: number): Found | null {
  for (const { bytes, header } of log.batches) {
    if (header.control || header.maxTimestamp < time) continue
    const records = readRecords(bytes, [header])
    for (let i = 0; i < records.count; i++) {
      const [offset, timestamp] = [records.offset(i), records.timestamp(i)]
      if (offset >= end) return null
      if (offset >= log.startOffset && timestamp >= time) return { offset, timestamp }
    }
  }
  return null
}
