import type { Place, Wait } from '@kafi/core'
import { askController, askItems, type Outcome, outcomeOf, requireApi } from './admin-ask.ts'
import type { Client } from './client.ts'
import { checkCode } from './kafka-error.ts'
import { groupByTopic } from './topic-group.ts'

/** Where the replicas of a partition are to be. */
export interface Reassignment extends Place {
  /** Broker ids, the preferred leader first. Null: the reassignment that is under way is given up. */
  readonly replicas: readonly number[] | null
}

/** What became of it: it has begun. */
export interface Reassigned extends Place, Outcome {}

/** A reassignment that is under way. */
export interface OngoingReassignment extends Place {
  readonly replicas: readonly number[]
  readonly adding: readonly number[]
  readonly removing: readonly number[]
}

const way = 'brokers before 2.4 do that by kafka-reassign-partitions.sh'

/**
 * Moves replicas to other brokers, or gives up moving (KIP-455). It goes on after the call: see
 * {@link listPartitionReassignments}.
 *
 * @example
 * await alterPartitionReassignments(client, [{ topic: 'quakes', partition: 0, replicas: [2, 3] }], { signal })
 */
export async function alterPartitionReassignments(
  client: Client,
  reassignments: readonly Reassignment[],
  o: Wait,
): Promise<readonly Reassigned[]> {
  await requireApi(client, 'AlterPartitionReassignments', way, o)
  return askItems(client, o, reassignments, async (open, { unsure }) => {
    const topics = groupByTopic(open).map(([name, own]) => ({
      name,
      partitions: own.map(({ partition: partitionIndex, replicas }) => ({ partitionIndex, replicas })),
    }))
    const draft = { topics, timeoutMs: client.options.requestTimeoutMs }
    const answer = await client.send('controller', 'AlterPartitionReassignments', draft, o)
    checkCode(answer.errorCode, { api: 'AlterPartitionReassignments', text: answer.errorMessage })
    return open.map(({ topic, partition, replicas }) => {
      const answers = answer.responses.find(({ name }) => name === topic)?.partitions
      const found = answers?.find(({ partitionIndex }) => partitionIndex === partition)
      const { errorCode = -1, errorMessage: text = null } = found ?? {}
      const isDone = unsure && replicas === null && errorCode === noReassignment
      const place = { api: 'AlterPartitionReassignments', topic, partition, text }
      return { topic, partition, ...outcomeOf(isDone ? 0 : errorCode, place) }
    })
  })
}

/**
 * Reassignments that are under way, of these partitions or (null) of all.
 *
 * @example
 * const [{ adding, removing }] = await listPartitionReassignments(client, null, { signal })
 */
export async function listPartitionReassignments(
  client: Client,
  places: readonly Place[] | null,
  o: Wait,
): Promise<readonly OngoingReassignment[]> {
  await requireApi(client, 'ListPartitionReassignments', way, o)
  const topics =
    places &&
    groupByTopic(places).map(([name, own]) => ({ name, partitionIndexes: own.map(({ partition }) => partition) }))
  return askController(client, o, async () => {
    const draft = { topics, timeoutMs: client.options.requestTimeoutMs }
    const answer = await client.send('controller', 'ListPartitionReassignments', draft, o)
    checkCode(answer.errorCode, { api: 'ListPartitionReassignments', text: answer.errorMessage })
    return answer.topics.flatMap(({ name: topic, partitions }) =>
      partitions.map(({ partitionIndex: partition, replicas, addingReplicas: adding, removingReplicas: removing }) => {
        return { topic, partition, replicas, adding, removing }
      }),
    )
  })
}

const noReassignment = 85
