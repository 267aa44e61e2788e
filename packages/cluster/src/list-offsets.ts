import type { Place, Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { askLeaders, type LeaderAnswer } from './leaders.ts'
import { groupByTopic } from './topic-group.ts'
import type { Node } from './metadata.ts'

/** Which offset is asked for: one of these, or the first whose timestamp is at least so many milliseconds since 1970. */
export type OffsetSpec = 'earliest' | 'latest' | 'maxTimestamp' | 'earliestLocal' | 'latestTiered' | number

/** A partition and what is asked of it. */
export interface OffsetQuestion extends Place {
  readonly at: OffsetSpec
}

/** An offset that was found. */
export interface FoundOffset extends Place {
  /** -1: there is none (no record as late as that). */
  readonly offset: number
  /** Of the record there; -1: not said. */
  readonly timestamp: number
  /** -1: not said. */
  readonly leaderEpoch: number
}

/** How offsets are listed. */
export interface ListOffsetsOptions extends Wait {
  /** `committed`: the latest is the end of what a committed reader sees. Default `uncommitted`. */
  readonly isolation?: 'committed' | 'uncommitted'
}

/** Kafka's numbers for them (ListOffsetsRequest.java), and the version that a broker must have. */
const specs = {
  latest: { timestamp: -1, version: 0 },
  earliest: { timestamp: -2, version: 0 },
  maxTimestamp: { timestamp: -3, version: 7 },
  earliestLocal: { timestamp: -4, version: 8 },
  latestTiered: { timestamp: -5, version: 9 },
} as const

/**
 * Finds offsets, in the order of the questions. Asks every leader once; follows leaders that change.
 * `KAFI_UNSUPPORTED`: the broker is too old for what is asked (maxTimestamp: 3.0, KIP-734; earliestLocal: 3.4, KIP-405).
 *
 * @example
 * const [end] = await listOffsets(client, [{ topic: 'quakes', partition: 0, at: 'latest' }], { signal })
 */
export function listOffsets(
  client: Client,
  questions: readonly OffsetQuestion[],
  o: ListOffsetsOptions,
): Promise<readonly FoundOffset[]> {
  return askLeaders(client, 'ListOffsets', questions, o, (node, own) => ask(client, node, own, o))
}

async function ask(
  client: Client,
  node: Node,
  questions: readonly OffsetQuestion[],
  o: ListOffsetsOptions,
): Promise<readonly LeaderAnswer<FoundOffset>[]> {
  const wanted = Math.max(...questions.map(({ at }) => (typeof at === 'number' ? 0 : specs[at].version)))
  const max = (await client.versionsOf({ node: node.id }, o)).get(listOffsetsKey)?.max ?? 0
  const draft = {
    isolationLevel: o.isolation === 'committed' && max >= 2 ? 1 : 0,
    topics: groupByTopic(questions).map(([name, own]) => ({
      name,
      partitions: own.map((one) => draftOf(client, one)),
    })),
  }
  // Without the version that knows the spec, -3 would be a time before 1970.
  const answer = await client.send(
    { node: node.id },
    'ListOffsets',
    draft,
    wanted > max ? { ...o, version: wanted } : o,
  )
  return answer.topics.flatMap(({ name, partitions }) =>
    partitions.map((found) => ({
      topic: name,
      partition: found.partitionIndex,
      errorCode: found.errorCode,
      value: {
        topic: name,
        partition: found.partitionIndex,
        offset: Number(found.oldStyleOffsets[0] ?? found.offset),
        timestamp: Number(found.timestamp),
        leaderEpoch: found.leaderEpoch,
      },
    })),
  )
}

function draftOf(client: Client, question: OffsetQuestion) {
  const { partition, at } = question
  return {
    partitionIndex: partition,
    currentLeaderEpoch: client.metadata.partition(question)?.leaderEpoch ?? -1,
    timestamp: typeof at === 'number' ? at : specs[at].timestamp,
    maxNumOffsets: 1,
  }
}

const listOffsetsKey = 2
