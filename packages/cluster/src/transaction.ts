import { isKafiError, KafiError, type Place, type Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { checkCode, kafkaErrorName } from './kafka-error.ts'
import { nobody, type ProducerId } from './producer-id.ts'
import type { Producer } from './sender.ts'
import { groupByTopic } from './topic-group.ts'
import { type AskOptions, askPatiently } from './transaction-coordinator.ts'
import { commitInTransaction, type GroupPosition, type GroupSeat } from './transaction-offsets.ts'

/** How a transactional id is used. */
export interface TransactionOptions {
  readonly transactionalId: string
  /** How long one may be open before the coordinator ends it, in ms. */
  readonly timeoutMs: number
}

/**
 * A transactional id and what it has open, as the transaction coordinator is told (KIP-98, first version: each partition
 * and group is added before it is written to).
 */
export class Transaction implements Producer {
  readonly transactionalId: string
  readonly #client: Client
  readonly #timeoutMs: number
  readonly #places = new Set<string>()
  readonly #groups = new Set<string>()
  #current: ProducerId = nobody
  /** Was something asked for that opens one? */
  #mayBeOpen = false

  constructor(client: Client, { transactionalId, timeoutMs }: TransactionOptions) {
    this.#client = client
    this.transactionalId = transactionalId
    this.#timeoutMs = timeoutMs
  }

  get current(): ProducerId {
    return this.#current
  }

  /** Takes the id over: whoever had it is fenced, and what they left open is aborted. */
  async open(o: Wait): Promise<void> {
    await this.#init(nobody, o)
  }

  /**
   * Begins anew with another epoch: what is open is aborted, and what may still be on its way is refused (KIP-360).
   * `KAFI_FENCED` if somebody else has the id by now; `KAFI_UNSUPPORTED` before Kafka 2.5, which cannot tell.
   */
  async renew(o: AskOptions): Promise<void> {
    const { transactionalId: transaction } = this
    let max = 0
    await this.#ask(o, async (to) => {
      max = (await this.#client.versionsOf(to, o)).get(initProducerIdKey)?.max ?? 0
    })
    if (max < 3) throw cannotRenew(transaction)
    await this.#init(this.#current, o)
    this.#clear()
  }

  has({ topic, partition }: Place): boolean {
    return this.#places.has(`${topic}/${partition}`)
  }

  async add(places: readonly Place[], o: Wait): Promise<void> {
    const { id, epoch } = this.#current
    const topics = groupByTopic(places).map(([name, own]) => ({
      name,
      partitions: own.map(({ partition }) => partition),
    }))
    const draft = {
      v3AndBelowTransactionalId: this.transactionalId,
      v3AndBelowProducerId: id,
      v3AndBelowProducerEpoch: epoch,
      v3AndBelowTopics: topics,
    }
    await this.#ask(o, async (to) => {
      this.#mayBeOpen = true
      // Later versions are for brokers.
      const answer = await this.#client.send(to, 'AddPartitionsToTxn', draft, { ...o, maxVersion: 3 })
      for (const { name: topic, resultsByPartition } of answer.resultsByTopicV3AndBelow) {
        for (const { partitionIndex: partition, partitionErrorCode: code } of resultsByPartition) {
          // Not tried because of another.
          if (code !== notAttempted) checkCode(code, { api: 'AddPartitionsToTxn', topic, partition })
        }
      }
    })
    for (const { topic, partition } of places) this.#places.add(`${topic}/${partition}`)
  }

  /** Offsets of a group, valid with what was written. */
  async sendOffsets(
    group: string,
    positions: readonly GroupPosition[],
    seat: GroupSeat | undefined,
    o: Wait,
  ): Promise<void> {
    if (positions.length === 0) return
    if (!this.#groups.has(group)) await this.#addGroup(group, o)
    const { transactionalId, current: producer } = this
    await this.#naming(() =>
      commitInTransaction(this.#client, { transactionalId, producer, group, positions, seat }, o),
    )
  }

  /**
   * Ends what is open; asked again until the coordinator says that it is done. Nothing, if nothing is open. What is
   * committed is to be seen when this resolves.
   */
  async end(committed: boolean, o: AskOptions): Promise<void> {
    if (!this.#mayBeOpen) return
    await this.#askEnd(committed, o)
    // The answer comes before the markers are written. Asked again, the coordinator says CONCURRENT_TRANSACTIONS until they
    // are (TransactionCoordinator.endTransaction).
    if (committed) await this.#askEnd(committed, o)
    this.#clear()
  }

  async #askEnd(committed: boolean, o: AskOptions): Promise<void> {
    const { id: producerId, epoch: producerEpoch } = this.#current
    const draft = { transactionalId: this.transactionalId, producerId, producerEpoch, committed }
    await this.#ask(o, async (to) => {
      // Version 5 raises the epoch with each transaction (KIP-890).
      const { errorCode } = await this.#client.send(to, 'EndTxn', draft, { signal: o.signal, maxVersion: 4 })
      // To abort what was never begun, because the request for it was lost.
      if (!committed && errorCode === invalidTxnState) return
      checkCode(errorCode, { api: 'EndTxn' })
    })
  }

  #clear(): void {
    this.#places.clear()
    this.#groups.clear()
    this.#mayBeOpen = false
  }

  async #addGroup(groupId: string, o: Wait): Promise<void> {
    const { id: producerId, epoch: producerEpoch } = this.#current
    const draft = { transactionalId: this.transactionalId, producerId, producerEpoch, groupId }
    await this.#ask(o, async (to) => {
      this.#mayBeOpen = true
      const { errorCode } = await this.#client.send(to, 'AddOffsetsToTxn', draft, o)
      checkCode(errorCode, { api: 'AddOffsetsToTxn', group: groupId })
    })
    this.#groups.add(groupId)
  }

  async #init(claim: ProducerId, o: AskOptions): Promise<void> {
    const base = { transactionalId: this.transactionalId, transactionTimeoutMs: this.#timeoutMs }
    const draft = claim.id < 0n ? base : { ...base, producerId: claim.id, producerEpoch: claim.epoch }
    await this.#ask(o, async (to) => {
      const answer = await this.#client.send(to, 'InitProducerId', draft, { signal: o.signal })
      checkCode(answer.errorCode, { api: 'InitProducerId' })
      this.#current = { id: answer.producerId, epoch: answer.producerEpoch }
    })
  }

  #ask(o: AskOptions, ask: (to: { readonly transaction: string }) => Promise<void>): Promise<void> {
    const { transactionalId: transaction } = this
    return this.#naming(() => askPatiently(this.#client, 'transaction', transaction, o, () => ask({ transaction })))
  }

  async #naming<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw fencedError(this.transactionalId, error)
    }
  }
}

const initProducerIdKey = 22
const notAttempted = 55
const invalidTxnState = 48
const fencings: ReadonlySet<string> = new Set([
  'PRODUCER_FENCED',
  'INVALID_PRODUCER_EPOCH',
  'INVALID_PRODUCER_ID_MAPPING',
])

/**
 * The error of a writer whose id is another's by now, or whose transaction was ended by the coordinator because it took too
 * long; other errors as they are.
 *
 * @example
 * throw fencedError('copy-7', error)
 */
export function fencedError(transactionalId: string, cause: unknown): unknown {
  if (!isKafiError(cause) || !fencings.has(kafkaErrorName(cause) ?? '')) return cause
  const reason = 'a newer writer has it, or the transaction took longer than transaction.timeout.ms'
  const message = `the writer with id '${transactionalId}' is fenced: ${reason} (${cause.message})`
  return new KafiError('KAFI_FENCED', message, { fatal: true, details: { ...cause.details, transactionalId }, cause })
}

function cannotRenew(transactionalId: string): KafiError {
  const message = `the writer with id '${transactionalId}' cannot go on after what was lost (brokers before 2.5); open another`
  return new KafiError('KAFI_UNSUPPORTED', message, { fatal: true, details: { transactionalId } })
}
