import type { Place, Wait } from '@kafi/core'
import { askController, maxVersionOf, type Outcome, outcomeOf, requireApi } from './admin-ask.ts'
import type { Client } from './client.ts'
import { checkCode } from './kafka-error.ts'
import { groupByTopic } from './topic-group.ts'

/** What became of an election. */
export interface Election extends Place, Outcome {
  /** False: it had the right leader already (Kafka: ELECTION_NOT_NEEDED), or it failed. */
  readonly elected: boolean
}

/**
 * Elects leaders: `preferred`, the first replica of each partition; `unclean`, any replica that is up, where there is none in
 * sync: records are lost (KIP-460: 2.4). `places` null: all partitions; then only those that took part are told of.
 *
 * @example
 * const [{ elected }] = await electLeaders(client, 'preferred', [{ topic: 'quakes', partition: 0 }], { signal })
 */
export async function electLeaders(
  client: Client,
  type: 'preferred' | 'unclean',
  places: readonly Place[] | null,
  o: Wait,
): Promise<readonly Election[]> {
  await requireApi(client, 'ElectLeaders', 'brokers before 2.2 do that by kafka-preferred-replica-election.sh', o)
  const max = await maxVersionOf(client, 'controller', 'ElectLeaders', o)
  const electionType = max > 0 || type === 'unclean' ? { electionType: type === 'unclean' ? 1 : 0 } : {}
  const topicPartitions =
    places && groupByTopic(places).map(([topic, own]) => ({ topic, partitions: own.map(({ partition }) => partition) }))
  return askController(client, o, async () => {
    const draft = { ...electionType, topicPartitions, timeoutMs: client.options.requestTimeoutMs }
    const answer = await client.send('controller', 'ElectLeaders', draft, o)
    checkCode(answer.errorCode, { api: 'ElectLeaders' })
    return answer.replicaElectionResults.flatMap(({ topic, partitionResult }) =>
      partitionResult.map(({ partitionId: partition, errorCode, errorMessage: text }) => {
        client.forget(topic)
        const isDone = errorCode === electionNotNeeded
        const error = outcomeOf(isDone ? 0 : errorCode, { api: 'ElectLeaders', topic, partition, text })
        return { topic, partition, elected: errorCode === 0, ...error }
      }),
    )
  })
}

const electionNotNeeded = 84
