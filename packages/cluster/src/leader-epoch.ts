import type { Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { kafkaError } from './kafka-error.ts'
import { groupByTopic } from './topic-group.ts'
import type { FetchPartition } from './fetch-partition.ts'
import { noteTrouble, truncated } from './fetch-trouble.ts'

const api = 'OffsetForLeaderEpoch'
const key = 23
/** Before it, clients had to have rights on the whole cluster. */
const minVersion = 3

/**
 * Asks a new leader whether its log still has what was read under the one before, and answers with the partitions of
 * which that is so (KIP-320). Fetch asks itself from version 12 on; brokers before 2.3 cannot be asked.
 *
 * @example
 * const sound = await checkEpochs(client, node, partitions, { signal })
 */
export async function checkEpochs(
  client: Client,
  node: number,
  partitions: readonly FetchPartition[],
  o: Wait,
): Promise<readonly FetchPartition[]> {
  for (const one of partitions) if (one.epoch < 0) one.checkedEpoch = epochOf(client, one)
  const doubtful = partitions.filter((one) => epochOf(client, one) > one.checkedEpoch)
  if (doubtful.length === 0) return partitions
  if (((await client.versionsOf({ node }, o)).get(key)?.max ?? -1) < minVersion) return partitions
  const topics = groupByTopic(doubtful).map(([topic, own]) => ({
    topic,
    partitions: own.map((one) => ({
      partition: one.partition,
      currentLeaderEpoch: epochOf(client, one),
      leaderEpoch: one.epoch,
    })),
  }))
  const answer = await client.send({ node }, api, { topics }, o)
  const found = answer.topics.flatMap(({ topic, partitions: own }) => own.map((end) => ({ topic, ...end })))
  for (const one of doubtful) {
    const end = found.find(({ topic, partition }) => topic === one.topic && partition === one.partition)
    takeEnd(client, one, end?.errorCode ?? unknownServerError, Number(end?.endOffset ?? -1))
  }
  return partitions.filter((one) => !doubtful.includes(one) || one.checkedEpoch === epochOf(client, one))
}

function takeEnd(client: Client, one: FetchPartition, errorCode: number, end: number): void {
  const { topic, partition } = one
  if (errorCode !== 0) {
    client.forget(topic)
    noteTrouble(client, one, kafkaError(errorCode, { api, topic, partition }))
  } else if (end < one.ahead) noteTrouble(client, one, truncated(one, end))
  else one.checkedEpoch = epochOf(client, one)
}

function epochOf(client: Client, one: FetchPartition): number {
  return client.metadata.partition(one)?.leaderEpoch ?? -1
}

const unknownServerError = -1
