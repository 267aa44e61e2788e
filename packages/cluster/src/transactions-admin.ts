import type { Place, Wait } from '@kafi/core'
import type { ApiMap } from '@kafi/protocol'
import { askBrokers, type Outcome, outcomeOf, requireApi } from './admin-ask.ts'
import type { Client } from './client.ts'
import { checkCode, kafkaErrorName } from './kafka-error.ts'
import { askLeaders } from './leaders.ts'
import { isRetriable } from './retry.ts'

/** A transactional id in a listing. */
export interface ListedTransaction {
  readonly transactionalId: string
  readonly producerId: bigint
  /** Kafka's own words: `Ongoing`, `CompleteCommit` ... */
  readonly state: string
}

/** Which transactional ids are listed. */
export interface ListTransactionsOptions extends Wait {
  /** Default: all states. */
  readonly states?: readonly string[]
  readonly producerIds?: readonly bigint[]
  /** Those that have been open longer than this (KIP-994: 3.8). */
  readonly openMs?: number
  /** A regular expression in RE2's syntax (KIP-1152: 4.1). */
  readonly pattern?: string
}

/** A transactional id, as its coordinator tells of it. */
export interface DescribedTransaction extends Outcome {
  readonly transactionalId: string
  readonly state: string
  readonly timeoutMs: number
  /** Milliseconds since 1970; -1: none is open. */
  readonly startedMs: number
  readonly producerId: bigint
  readonly producerEpoch: number
  /** What the open transaction has written to. */
  readonly places: readonly Place[]
}

const way = 'brokers tell of transactions from 3.0 on'

/**
 * Transactional ids of all coordinators (KIP-664: 3.0).
 *
 * @example
 * await listTransactions(client, { states: ['Ongoing'], openMs: 60_000, signal })
 */
export async function listTransactions(
  client: Client,
  o: ListTransactionsOptions,
): Promise<readonly ListedTransaction[]> {
  await requireApi(client, 'ListTransactions', way, o)
  const draft = {
    stateFilters: o.states ?? [],
    producerIdFilters: o.producerIds ?? [],
    ...(o.openMs !== undefined && { durationFilter: o.openMs }),
    ...(o.pattern !== undefined && { transactionalIdPattern: o.pattern }),
  }
  const lists = await askBrokers(client, o, async (node) => {
    const answer = await client.send({ node }, 'ListTransactions', draft, o)
    checkCode(answer.errorCode, { api: 'ListTransactions', node })
    return answer.transactionStates.map(({ transactionalId, producerId, transactionState: state }) => {
      return { transactionalId, producerId, state }
    })
  })
  // While a coordinator moves, two brokers may tell of one id.
  return [...new Map(lists.flat().map((one) => [one.transactionalId, one])).values()]
}

/**
 * Transactional ids, in the order in which they were asked for. One that is not there has its error.
 *
 * @example
 * const [{ state, places }] = await describeTransactions(client, ['copy-1'], { signal })
 */
export async function describeTransactions(
  client: Client,
  ids: readonly string[],
  o: Wait,
): Promise<readonly DescribedTransaction[]> {
  await requireApi(client, 'DescribeTransactions', way, o)
  return Promise.all(ids.map((id) => client.retry(o, () => describeOne(client, id, o))))
}

async function describeOne(client: Client, id: string, o: Wait): Promise<DescribedTransaction> {
  try {
    const answer = await client.send({ transaction: id }, 'DescribeTransactions', { transactionalIds: [id] }, o)
    const described = describe(id, answer.transactionStates[0])
    if (described.error && isRetriable(described.error)) throw described.error
    return described
  } catch (error) {
    const name = kafkaErrorName(error)
    if (name === undefined || movedErrors.has(name)) client.coordinators.forget('transaction', id)
    throw error
  }
}

const movedErrors: ReadonlySet<string> = new Set(['NOT_COORDINATOR', 'COORDINATOR_NOT_AVAILABLE'])

type Answer = ApiMap['DescribeTransactions']['response']['transactionStates'][number]

function describe(transactionalId: string, answer: Answer | undefined): DescribedTransaction {
  return {
    transactionalId,
    state: answer?.transactionState ?? '',
    timeoutMs: answer?.transactionTimeoutMs ?? -1,
    startedMs: Number(answer?.transactionStartTimeMs ?? -1),
    producerId: answer?.producerId ?? -1n,
    producerEpoch: answer?.producerEpoch ?? -1,
    places:
      answer?.topics.flatMap(({ topic, partitions }) => partitions.map((partition) => ({ topic, partition }))) ?? [],
    ...outcomeOf(answer?.errorCode ?? -1, { api: `DescribeTransactions '${transactionalId}'` }),
  }
}

/** A transaction in one partition, as `describeProducers` shows it. */
export interface HangingTransaction extends Place {
  readonly producerId: bigint
  readonly producerEpoch: number
  /** Default: 0, which any coordinator may write. */
  readonly coordinatorEpoch?: number
}

/**
 * Aborts a transaction that hangs in a partition, by a marker in the log (KIP-664). Only for one that no coordinator knows
 * any more: what is open elsewhere is aborted by its producer or its timeout.
 *
 * @example
 * const [{ producers }] = await describeProducers(client, [place], { signal })
 * await abortTransaction(client, { ...place, ...producers[0] }, { signal })
 */
export async function abortTransaction(client: Client, transaction: HangingTransaction, o: Wait): Promise<void> {
  const { topic, partition, producerId, producerEpoch, coordinatorEpoch = 0 } = transaction
  const topics = [{ name: topic, partitionIndexes: [partition] }]
  const marker = { producerId, producerEpoch, coordinatorEpoch, transactionResult: false, topics }
  await askLeaders(client, 'WriteTxnMarkers', [{ topic, partition }], o, async ({ id: node }) => {
    const answer = await client.send({ node }, 'WriteTxnMarkers', { markers: [marker] }, o)
    return answer.markers.flatMap(({ topics: found }) =>
      found.flatMap(({ name, partitions }) =>
        partitions.map(({ partitionIndex, errorCode }) => {
          return { topic: name, partition: partitionIndex, errorCode, value: undefined }
        }),
      ),
    )
  })
}
