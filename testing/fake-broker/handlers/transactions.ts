import type { ApiMap } from '@kafi/protocol'
import type { Call, Handler } from '../call.ts'
import { codes } from '../codes.ts'
import { groupOf, transactionOf } from '../state/cluster.ts'
import { checkTransactionalCommit, pendingOffsets, setOffset } from '../state/group-offsets.ts'
import {
  addGroup,
  addPartition,
  checkProducer,
  endTransaction,
  initTransaction,
  type ProducerClaim,
} from '../state/transaction.ts'
import { checkCoordinator } from './coordination.ts'

/** Gives out producer ids, and fences whoever had the transactional id (key 22). */
export const answerInitProducerId: Handler<'InitProducerId'> = (request, call) => {
  const { transactionalId, transactionTimeoutMs: timeoutMs, producerId, producerEpoch } = request
  const none = { producerId: -1n, producerEpoch: -1 }
  if (transactionalId === null) {
    const errorCode = call.refuse()
    return errorCode === codes.none
      ? { producerId: call.state.newProducerId(), producerEpoch: 0 }
      : { errorCode, ...none }
  }
  const code = checkCoordinator(call, 'transaction', transactionalId)
  if (code !== codes.none || transactionalId === '') return { errorCode: code || codes.invalidRequest, ...none }
  if (timeoutMs <= 0 || timeoutMs > call.state.settings.maxTransactionTimeoutMs) {
    return { errorCode: codes.invalidTransactionTimeout, ...none }
  }
  const claim = call.version >= 3 && producerId >= 0n ? { producerId, producerEpoch } : null
  const answer = initTransaction(call.state, transactionOf(call.state, transactionalId), { timeoutMs, claim })
  return {
    errorCode: fencedCode(answer.code, call, 4),
    producerId: answer.producerId,
    producerEpoch: answer.producerEpoch,
  }
}

// PRODUCER_FENCED came later than the requests that it answers (KIP-588).
function fencedCode(code: number, { version }: Call, since: number): number {
  return code === codes.producerFenced && version < since ? codes.invalidProducerEpoch : code
}

type TransactionTopics = readonly { readonly name: string; readonly partitions: readonly number[] }[]

/** Puts partitions into transactions (key 24): one of a client up to v3, many of brokers from v4. */
export const answerAddPartitions: Handler<'AddPartitionsToTxn'> = (request, call) => {
  if (call.version < 4) {
    const claim = { producerId: request.v3AndBelowProducerId, producerEpoch: request.v3AndBelowProducerEpoch }
    const id = request.v3AndBelowTransactionalId
    return { resultsByTopicV3AndBelow: addAll(call, id, claim, request.v3AndBelowTopics, { verifyOnly: false }) }
  }
  return {
    resultsByTransaction: request.transactions.map(
      ({ transactionalId, producerId, producerEpoch, topics, verifyOnly }) => {
        const topicResults = addAll(call, transactionalId, { producerId, producerEpoch }, topics, { verifyOnly })
        return { transactionalId, topicResults }
      },
    ),
  }
}

function addAll(
  call: Call,
  id: string,
  claim: ProducerClaim,
  topics: TransactionTopics,
  { verifyOnly }: { readonly verifyOnly: boolean },
) {
  const transaction = call.state.transactions.get(id)
  const coordinated = checkCoordinator(call, 'transaction', id)
  const owned = coordinated === codes.none ? fencedCode(checkProducer(transaction, claim), call, 2) : coordinated
  const missing = (name: string, index: number) => call.state.topics.get(name)?.partitions[index] === undefined
  // All or nothing: who is right is told that it was not tried.
  const anyMissing = topics.some(({ name, partitions }) => partitions.some((index) => missing(name, index)))
  const codeFor = (name: string, index: number) => {
    if (owned !== codes.none) return owned
    if (missing(name, index)) return codes.unknownTopicOrPartition
    const refused = call.refuse(name, index)
    return refused === codes.none && anyMissing ? codes.operationNotAttempted : refused
  }
  return topics.map(({ name, partitions }) => ({
    name,
    resultsByPartition: partitions.map((partitionIndex) => {
      const partitionErrorCode = codeFor(name, partitionIndex)
      const adds = partitionErrorCode === codes.none && !verifyOnly
      if (adds && transaction !== undefined) addPartition(call.state, transaction, name, partitionIndex)
      return { partitionIndex, partitionErrorCode }
    }),
  }))
}

/** Puts a group's offsets into a transaction (key 25). */
export const answerAddOffsets: Handler<'AddOffsetsToTxn'> = ({ transactionalId, groupId, ...claim }, call) => {
  const transaction = call.state.transactions.get(transactionalId)
  const coordinated = checkCoordinator(call, 'transaction', transactionalId)
  const errorCode = coordinated === codes.none ? fencedCode(checkProducer(transaction, claim), call, 2) : coordinated
  if (errorCode === codes.none && transaction !== undefined) addGroup(call.state, transaction, groupId)
  return { errorCode }
}

/** Ends a transaction (key 26). */
export const answerEndTxn: Handler<'EndTxn'> = ({ transactionalId, producerId, producerEpoch, committed }, call) => {
  const coordinated = checkCoordinator(call, 'transaction', transactionalId)
  if (coordinated !== codes.none) return { errorCode: coordinated }
  const transaction = call.state.transactions.get(transactionalId)
  const claim = { producerId, producerEpoch }
  const raisesEpoch = call.version >= 5
  const answer = endTransaction(call.state, transaction, claim, { committed, raisesEpoch })
  const errorCode = fencedCode(answer.code, call, 2)
  return raisesEpoch ? { errorCode, producerId: answer.producerId, producerEpoch: answer.producerEpoch } : { errorCode }
}

type CommitRequest = ApiMap['TxnOffsetCommit']['request']

/** Notes offsets that hold once the transaction is committed (key 28). */
export const answerTxnOffsetCommit: Handler<'TxnOffsetCommit'> = (request, call) => {
  const { groupId, producerId, topics } = request
  const code = checkTxnCommit(request, call)
  const pending =
    code === codes.none ? pendingOffsets(groupOf(call.state, groupId), producerId) : new Map<never, never>()
  return {
    topics: topics.map(({ name, partitions }) => ({
      name,
      partitions: partitions.map(({ partitionIndex, committedOffset, committedLeaderEpoch, committedMetadata }) => {
        const refused = code === codes.none ? call.refuse(name, partitionIndex) : code
        const committed = {
          offset: Number(committedOffset),
          leaderEpoch: committedLeaderEpoch,
          metadata: committedMetadata,
        }
        if (refused === codes.none) setOffset(pending, name, partitionIndex, committed)
        return { partitionIndex, errorCode: refused }
      }),
    })),
  }
}

function checkTxnCommit(request: CommitRequest, call: Call): number {
  const { groupId, transactionalId, producerId, producerEpoch } = request
  const coordinated = checkCoordinator(call, 'group', groupId)
  if (coordinated !== codes.none) return coordinated
  const transaction = call.state.transactions.get(transactionalId)
  const owned = checkProducer(transaction, { producerId, producerEpoch })
  if (owned === codes.producerFenced) return codes.invalidProducerEpoch
  if (owned !== codes.none || transaction === undefined) return owned
  // With KIP-890 the commit alone puts the group into the transaction.
  if (call.version >= 5) addGroup(call.state, transaction, groupId)
  if (!transaction.groups.has(groupId)) return codes.invalidTxnState
  const { generationId: generation, memberId, groupInstanceId: instanceId } = request
  return checkTransactionalCommit(groupOf(call.state, groupId), { generation, memberId, instanceId })
}
