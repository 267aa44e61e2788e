import type { Place, Wait } from '@kafi/core'
import { type Outcome, requireApi } from './admin-ask.ts'
import type { Client } from './client.ts'
import { askEachLeader } from './leaders.ts'
import { groupByTopic } from './topic-group.ts'

/** A producer as the leader of a partition remembers it. */
export interface ActiveProducer {
  readonly producerId: bigint
  readonly producerEpoch: number
  /** -1: none. */
  readonly lastSequence: number
  /** Milliseconds since 1970; -1: none. */
  readonly lastTimestamp: number
  readonly coordinatorEpoch: number
  /** Where its open transaction begins; -1: it has none. A transaction that hangs stops committed readers there. */
  readonly transactionStart: number
}

/** Producers of a partition. */
export interface DescribedProducers extends Place, Outcome {
  readonly producers: readonly ActiveProducer[]
}

/**
 * Idempotent and transactional producers that partitions remember, each partition once (KIP-664: 2.8).
 *
 * @example
 * const [{ producers }] = await describeProducers(client, [{ topic: 'quakes', partition: 0 }], { signal })
 */
export async function describeProducers(
  client: Client,
  places: readonly Place[],
  o: Wait,
): Promise<readonly DescribedProducers[]> {
  await requireApi(client, 'DescribeProducers', 'brokers tell of producers from 2.8 on', o)
  const outcomes = await askEachLeader(client, 'DescribeProducers', places, o, async (node, own) => {
    const topics = groupByTopic(own).map(([name, of]) => {
      return { name, partitionIndexes: of.map(({ partition }) => partition) }
    })
    const answer = await client.send({ node: node.id }, 'DescribeProducers', { topics }, o)
    return answer.topics.flatMap(({ name: topic, partitions }) =>
      partitions.map(({ partitionIndex: partition, errorCode, errorMessage, activeProducers }) => {
        return { topic, partition, errorCode, errorMessage, value: activeProducers.map(producerOf) }
      }),
    )
  })
  return outcomes.map((outcome, i) => {
    const { topic, partition } = places[i] as Place
    const found = outcome.error ? { producers: [], error: outcome.error } : { producers: outcome.value }
    return { topic, partition, ...found }
  })
}

interface Answer {
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly lastSequence: number
  readonly lastTimestamp: bigint
  readonly coordinatorEpoch: number
  readonly currentTxnStartOffset: bigint
}

function producerOf({ lastTimestamp, currentTxnStartOffset, ...same }: Answer): ActiveProducer {
  const { producerId, producerEpoch, lastSequence, coordinatorEpoch } = same
  return {
    producerId,
    producerEpoch,
    lastSequence,
    lastTimestamp: Number(lastTimestamp),
    coordinatorEpoch,
    transactionStart: Number(currentTxnStartOffset),
  }
}
