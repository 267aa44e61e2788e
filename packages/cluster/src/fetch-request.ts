import type { ApiMap, Draft } from '@kafi/protocol'
import { groupByTopic } from './topic-group.ts'
import type { Client } from './client.ts'
import type { FetchPartition } from './fetch-partition.ts'

/** What holds for all partitions of a fetch. */
export interface FetchSettings {
  readonly isolation: 'committed' | 'uncommitted'
  /** How long the broker may wait for something to come. */
  readonly maxWaitMs: number
  /** Bytes of the whole answer; one batch comes whole, however large (KIP-74). */
  readonly maxBytes: number
  /** Of the request, as it will be sent. */
  readonly version: number
  /** Id of a topic as it was first seen; null: it has none. */
  readonly idOf: (topic: string) => string | null
}

/** Less is not asked for of a partition, if the answer has room for it: a batch is up to 1 MB, as a rule. */
const usualPartitionBytes = 1 << 20
/** The first version of Fetch that compares epochs (KIP-595). */
export const epochVersion = 12
/** The first that has topic ids in place of names (KIP-516). */
export const idVersion = 13

/**
 * The highest version of Fetch for these partitions: 12 where a topic has no id.
 *
 * @example
 * const version = fetchVersion(partitions, idOf, 17)
 */
export function fetchVersion(
  partitions: readonly FetchPartition[],
  idOf: (topic: string) => string | null,
  max: number,
): number {
  const nameless = partitions.some(({ topic }) => idOf(topic) === null)
  return nameless ? Math.min(max, idVersion - 1) : max
}

/**
 * A Fetch request for partitions of one broker. Without a session (KIP-227): each request says all.
 *
 * @example
 * await client.send({ node }, 'Fetch', fetchDraft(client, partitions, settings), { signal, lane: 'fetch' })
 */
export function fetchDraft(
  client: Client,
  partitions: readonly FetchPartition[],
  settings: FetchSettings,
): Draft<ApiMap['Fetch']['request']> {
  const { isolation, maxWaitMs, maxBytes, version, idOf } = settings
  const share = Math.max(Math.min(maxBytes, usualPartitionBytes), Math.floor(maxBytes / partitions.length))
  return {
    maxWaitMs,
    minBytes: 1,
    maxBytes,
    isolationLevel: isolation === 'committed' ? 1 : 0,
    rackId: client.options.rack ?? '',
    topics: groupByTopic(partitions).map(([topic, own]) => ({
      topic,
      topicId: idOf(topic) ?? undefined,
      partitions: own.map((one) => ({
        partition: one.partition,
        currentLeaderEpoch: client.metadata.partition(one)?.leaderEpoch ?? -1,
        fetchOffset: one.ahead,
        lastFetchedEpoch: version >= epochVersion ? one.epoch : -1,
        partitionMaxBytes: Math.max(share, one.neededBytes),
      })),
    })),
  }
}
