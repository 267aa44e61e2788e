import type { Call, Handler } from '../call.ts'
import { codes } from '../codes.ts'
import { coordinatorOf } from '../state/cluster.ts'
import { endTransactionIn } from '../state/partition.ts'
import type { Transaction } from '../state/transaction.ts'
import { checkCoordinator } from './coordination.ts'

const states: readonly string[] = [
  'Empty',
  'Ongoing',
  'PrepareCommit',
  'PrepareAbort',
  'CompleteCommit',
  'CompleteAbort',
  'PrepareEpochFence',
]

/** Transactional ids that this broker coordinates (key 66). */
export const answerListTransactions: Handler<'ListTransactions'> = (request, call) => {
  const { stateFilters, producerIdFilters, durationFilter, transactionalIdPattern } = request
  const { state, brokerId } = call
  const errorCode = call.refuse()
  const pattern = parsePattern(transactionalIdPattern)
  if (pattern === undefined) return { errorCode: codes.invalidRegularExpression }
  const here = [...state.transactions.values()].filter(({ id }) => coordinatorOf(state, 'transaction', id) === brokerId)
  const found = here.filter((transaction) => {
    const { id, producerId, startedAt } = transaction
    const lasted = startedAt < 0 ? -1 : state.clock.now() - startedAt
    return (
      (stateFilters.length === 0 || stateFilters.includes(transaction.state)) &&
      (producerIdFilters.length === 0 || producerIdFilters.includes(producerId)) &&
      (durationFilter < 0n || lasted >= Number(durationFilter)) &&
      (pattern === null || pattern.test(id))
    )
  })
  return {
    errorCode,
    unknownStateFilters: stateFilters.filter((name) => !states.includes(name)),
    transactionStates: found.map(({ id, producerId, state: transactionState }) => {
      return { transactionalId: id, producerId, transactionState }
    }),
  }
}

function parsePattern(text: string | null): RegExp | null | undefined {
  try {
    return text === null ? null : new RegExp(`^(?:${text})$`)
  } catch {
    return undefined
  }
}

/** Transactional ids and their partitions (key 65). */
export const answerDescribeTransactions: Handler<'DescribeTransactions'> = ({ transactionalIds }, call) => ({
  transactionStates: transactionalIds.map((transactionalId) => {
    const errorCode = checkCoordinator(call, 'transaction', transactionalId)
    const transaction = call.state.transactions.get(transactionalId)
    if (errorCode !== codes.none) return { transactionalId, errorCode }
    if (transaction === undefined) return { transactionalId, errorCode: codes.transactionalIdNotFound }
    return describe(transaction)
  }),
})

function describe({ id, state, timeoutMs, startedAt, producerId, epoch, partitions }: Transaction) {
  return {
    transactionalId: id,
    errorCode: codes.none,
    transactionState: state,
    transactionTimeoutMs: timeoutMs,
    transactionStartTimeMs: BigInt(startedAt),
    producerId,
    producerEpoch: epoch,
    topics: [...partitions].map(([topic, indexes]) => ({ topic, partitions: [...indexes] })),
  }
}

/** Markers that an admin writes to end a transaction that hangs (key 27, KIP-664). */
export const answerWriteTxnMarkers: Handler<'WriteTxnMarkers'> = ({ markers }, call) => ({
  markers: markers.map(({ producerId, producerEpoch, transactionResult, topics }) => ({
    producerId,
    topics: topics.map(({ name, partitionIndexes }) => ({
      name,
      partitions: partitionIndexes.map((partitionIndex) => {
        const kind = transactionResult ? 'commit' : 'abort'
        return {
          partitionIndex,
          errorCode: writeMarker(call, name, partitionIndex, { kind, producerId, producerEpoch }),
        }
      }),
    })),
  })),
})

function writeMarker(
  { state, brokerId, refuse }: Call,
  topic: string,
  index: number,
  marker: { readonly kind: 'commit' | 'abort'; readonly producerId: bigint; readonly producerEpoch: number },
): number {
  const refused = refuse(topic, index)
  const partition = state.topics.get(topic)?.partitions[index]
  if (refused !== codes.none) return refused
  if (partition === undefined) return codes.unknownTopicOrPartition
  if (partition.leader !== brokerId) return codes.notLeader
  const known = partition.producers.get(marker.producerId)
  if (known !== undefined && marker.producerEpoch < known.epoch) return codes.invalidProducerEpoch
  endTransactionIn(partition, { ...marker, now: state.clock.now() })
  return codes.none
}
