import type { Place, Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { checkCode } from './kafka-error.ts'
import type { ProducerId } from './producer-id.ts'
import { groupByTopic } from './topic-group.ts'
import { type AskOptions, askPatiently } from './transaction-coordinator.ts'
import { fencedError } from './transaction-errors.ts'
import { lastOfOldTransactions, type TransactionVersion } from './transaction-version.ts'

/** Who asks the coordinator. */
export interface TransactionalProducer {
  readonly transactionalId: string
  readonly producer: ProducerId
}

/**
 * Takes a transactional id over; what is open under it is aborted (InitProducerId). As nobody: whoever has the id is fenced.
 * As the producer that has it: another epoch, and `KAFI_FENCED` if somebody else has it by now (KIP-360: Kafka 2.5).
 *
 * @example
 * const producer = await initProducer(client, { transactionalId: 'app-1', producer: nobody }, { signal, lastsMs: 60_000 })
 */
export async function initProducer(
  client: Client,
  { transactionalId, producer }: TransactionalProducer,
  { lastsMs, ...o }: AskOptions & { readonly lastsMs: number },
): Promise<ProducerId> {
  const base = { transactionalId, transactionTimeoutMs: lastsMs }
  const draft = producer.id < 0n ? base : { ...base, producerId: producer.id, producerEpoch: producer.epoch }
  return askCoordinator(client, transactionalId, o, async (to) => {
    const answer = await client.send(to, 'InitProducerId', draft, { signal: o.signal })
    checkCode(answer.errorCode, { api: 'InitProducerId', transactionalId })
    return { id: answer.producerId, epoch: answer.producerEpoch }
  })
}

/** Can the coordinator give a producer another epoch? */
export async function canRaiseEpoch(client: Client, transactionalId: string, o: AskOptions): Promise<boolean> {
  const { signal } = o
  const versions = await askCoordinator(client, transactionalId, o, (to) => client.versionsOf(to, { signal }))
  return (versions.get(initProducerIdKey)?.max ?? 0) >= 3
}

/** Puts partitions into the transaction (AddPartitionsToTxn); the first one begins it. */
export async function addPartitions(
  client: Client,
  { transactionalId, producer }: TransactionalProducer,
  places: readonly Place[],
  o: Wait,
): Promise<void> {
  const draft = {
    v3AndBelowTransactionalId: transactionalId,
    v3AndBelowProducerId: producer.id,
    v3AndBelowProducerEpoch: producer.epoch,
    v3AndBelowTopics: groupByTopic(places).map(([name, own]) => {
      return { name, partitions: own.map(({ partition }) => partition) }
    }),
  }
  await askCoordinator(client, transactionalId, o, async (to) => {
    // Later versions are for brokers.
    const answer = await client.send(to, 'AddPartitionsToTxn', draft, { ...o, maxVersion: 3 })
    for (const { name: topic, resultsByPartition } of answer.resultsByTopicV3AndBelow) {
      for (const { partitionIndex: partition, partitionErrorCode: code } of resultsByPartition) {
        // Not tried because of another.
        if (code !== notAttempted) checkCode(code, { api: 'AddPartitionsToTxn', transactionalId, topic, partition })
      }
    }
  })
}

/** Puts a group's offsets into the transaction (AddOffsetsToTxn). */
export async function addGroup(
  client: Client,
  { transactionalId, producer }: TransactionalProducer,
  group: string,
  o: Wait,
): Promise<void> {
  const draft = { transactionalId, producerId: producer.id, producerEpoch: producer.epoch, groupId: group }
  await askCoordinator(client, transactionalId, o, async (to) => {
    const { errorCode } = await client.send(to, 'AddOffsetsToTxn', draft, o)
    checkCode(errorCode, { api: 'AddOffsetsToTxn', transactionalId, group })
  })
}

/** How a transaction is ended. */
export interface EndOptions extends AskOptions {
  readonly committed: boolean
  readonly version: TransactionVersion
}

/**
 * Commits or aborts (EndTxn); asked again until the coordinator has decided. Answers with the producer of the next
 * transaction; null where the coordinator does not say: version 1, or an abort of what is not open.
 *
 * @example
 * const next = await endTransaction(client, { transactionalId, producer }, { signal, committed: true, version: 2 })
 */
export async function endTransaction(
  client: Client,
  { transactionalId, producer }: TransactionalProducer,
  { committed, version, ...o }: EndOptions,
): Promise<ProducerId | null> {
  const draft = { transactionalId, producerId: producer.id, producerEpoch: producer.epoch, committed }
  const how = { signal: o.signal, ...(version === 1 && { maxVersion: lastOfOldTransactions.EndTxn }) }
  return askCoordinator(client, transactionalId, o, async (to) => {
    const { errorCode, producerId: id, producerEpoch: epoch } = await client.send(to, 'EndTxn', draft, how)
    if (!committed && errorCode === invalidTxnState) return null
    checkCode(errorCode, { api: 'EndTxn', transactionalId })
    return id < 0n ? null : { id, epoch }
  })
}

async function askCoordinator<T>(
  client: Client,
  transaction: string,
  o: AskOptions,
  ask: (to: { readonly transaction: string }) => Promise<T>,
): Promise<T> {
  try {
    return await askPatiently(client, 'transaction', transaction, o, () => ask({ transaction }))
  } catch (error) {
    throw fencedError(transaction, error)
  }
}

const initProducerIdKey = 22
const notAttempted = 55
const invalidTxnState = 48
