import type { Place, Position, Wait } from '@kafi/core'
import { type Outcome, requireApi } from './admin-ask.ts'
import type { Client } from './client.ts'
import { offsetNumber } from './corrupt-answer.ts'
import { askEachLeader, type LeaderAnswer } from './leaders.ts'
import type { Node } from './metadata.ts'
import { groupByTopic } from './topic-group.ts'

/** What became of a partition whose older records were to go. */
export interface DeletedRecords extends Place, Outcome {
  /** Where the log begins now; -1: it failed. */
  readonly lowWatermark: number
}

/**
 * Deletes the records before these offsets (-1: all there are), each partition once. An offset behind the end is
 * `KAFI_OFFSET_RANGE`. Brokers before 0.11 cannot: `KAFI_UNSUPPORTED` is thrown (KIP-107).
 *
 * @example
 * const [{ lowWatermark }] = await deleteRecords(client, [{ topic: 'quakes', partition: 0, offset: 42 }], { signal })
 */
export async function deleteRecords(
  client: Client,
  before: readonly Position[],
  o: Wait,
): Promise<readonly DeletedRecords[]> {
  await requireApi(client, 'DeleteRecords', 'brokers before 0.11 delete by retention.ms and retention.bytes alone', o)
  const outcomes = await askEachLeader(client, 'DeleteRecords', before, o, (node, own) => ask(client, node, own, o))
  return outcomes.map(({ error, ...found }, i) => {
    const { topic, partition } = before[i] as Position
    return { topic, partition, lowWatermark: 'value' in found ? found.value : -1, ...(error && { error }) }
  })
}

async function ask(
  client: Client,
  node: Node,
  before: readonly Position[],
  o: Wait,
): Promise<readonly LeaderAnswer<number>[]> {
  const topics = groupByTopic(before).map(([name, own]) => ({
    name,
    partitions: own.map(({ partition: partitionIndex, offset }) => ({ partitionIndex, offset })),
  }))
  const draft = { topics, timeoutMs: client.options.requestTimeoutMs }
  const answer = await client.send({ node: node.id }, 'DeleteRecords', draft, o)
  return answer.topics.flatMap(({ name: topic, partitions }) =>
    partitions.map(({ partitionIndex: partition, errorCode, lowWatermark }) => {
      const value = offsetNumber(lowWatermark, { api: 'DeleteRecords', topic, partition })
      return { topic, partition, errorCode, value }
    }),
  )
}
