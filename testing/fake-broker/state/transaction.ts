import type { Clock } from '../clock.ts'
import { codes } from '../codes.ts'

/** State of a transactional id (Kafka: TransactionState). */
export type TransactionState = 'Empty' | 'Ongoing' | 'CompleteCommit' | 'CompleteAbort'

/** A transactional id and its transaction. */
export interface Transaction {
  readonly id: string
  producerId: bigint
  epoch: number
  /** Who it was before the last time that the epoch went up: a repeated request still says so; an epoch of -1: nobody. */
  before: ProducerClaim
  state: TransactionState
  timeoutMs: number
  /** When the open transaction began; -1: none is open. */
  startedAt: number
  /** Partitions by topic. */
  readonly partitions: Map<string, Set<number>>
  readonly groups: Set<string>
  timer: unknown
}

/** Who says it is the producer of a transaction. */
export interface ProducerClaim {
  readonly producerId: bigint
  readonly producerEpoch: number
}

/** What ending transactions needs of the cluster. */
export interface TransactionHost {
  readonly clock: Clock
  newProducerId(): bigint
  /** Writes the markers, and ends the offsets in the groups. */
  writeMarkers(transaction: Transaction, kind: 'commit' | 'abort'): void
}

/** What InitProducerId is answered with. */
export interface InitAnswer extends ProducerClaim {
  readonly code: number
}

/** Epochs end before 2^15: then a new id begins (Kafka: TransactionMetadata). */
const lastUsableEpoch = 0x7fff - 1
const nobody: ProducerClaim = { producerId: -1n, producerEpoch: -1 }

/** A transactional id that was never used. */
export function makeTransaction(id: string, producerId: bigint): Transaction {
  const fresh = { epoch: -1, before: nobody, state: 'Empty' as const, timeoutMs: 60_000, startedAt: -1, timer: null }
  return { id, producerId, ...fresh, partitions: new Map(), groups: new Set() }
}

/**
 * A producer takes over the transactional id: an open transaction of whoever had it is aborted and the epoch goes up, so that
 * the other is fenced. A claim of an epoch that is not the last is refused (KIP-360).
 *
 * @example
 * const { producerId, producerEpoch } = initTransaction(host, transaction, { timeoutMs: 60_000, claim: null })
 */
export function initTransaction(
  host: TransactionHost,
  transaction: Transaction,
  { timeoutMs, claim }: { readonly timeoutMs: number; readonly claim: ProducerClaim | null },
): InitAnswer {
  if (claim !== null && claim.producerEpoch >= 0) {
    const { producerId, epoch } = transaction
    // A repetition whose first answer was lost, or one of the producer that does not know that its transaction was ended.
    if (isRepeated(transaction, claim)) {
      Object.assign(transaction, { state: 'Empty', timeoutMs })
      return currentClaim(transaction)
    }
    const isCurrent = claim.producerId === producerId && claim.producerEpoch === epoch
    if (!isCurrent) return { code: codes.producerFenced, ...nobody }
  }
  raiseProducerEpoch(transaction)
  // Whoever had the id before is another one: what it repeats is refused.
  if (claim === null) transaction.before = nobody
  if (transaction.state === 'Ongoing') finish(host, transaction, 'abort')
  replaceWornId(host, transaction)
  Object.assign(transaction, { state: 'Empty', timeoutMs })
  return currentClaim(transaction)
}

/**
 * Is the claim that of the producer that has the id? The code that refuses it, or 0.
 *
 * @example
 * const code = checkProducer(transaction, claim)
 */
export function checkProducer(transaction: Transaction | undefined, claim: ProducerClaim): number {
  if (transaction?.producerId !== claim.producerId) return codes.invalidProducerIdMapping
  return transaction.epoch === claim.producerEpoch ? codes.none : codes.producerFenced
}

/**
 * Notes a partition that the transaction writes to; the first one begins it, and its time.
 *
 * @example
 * addPartition(host, transaction, 'snacks', 0)
 */
export function addPartition(host: TransactionHost, transaction: Transaction, topic: string, partition: number): void {
  begin(host, transaction)
  const known = transaction.partitions.get(topic) ?? new Set<number>()
  transaction.partitions.set(topic, known.add(partition))
}

/** Notes a group whose offsets are committed with the transaction. */
export function addGroup(host: TransactionHost, transaction: Transaction, group: string): void {
  begin(host, transaction)
  transaction.groups.add(group)
}

/** What EndTxn is told. */
export interface EndOptions {
  readonly committed: boolean
  /** The epoch goes up with each transaction (EndTxn v5, KIP-890). */
  readonly raisesEpoch: boolean
}

/**
 * Commits or aborts. A repetition of what was done is answered as done, the opposite is refused.
 *
 * @example
 * const { code } = endTransaction(host, transaction, claim, { committed: true, raisesEpoch: false })
 */
export function endTransaction(
  host: TransactionHost,
  transaction: Transaction | undefined,
  claim: ProducerClaim,
  { committed, raisesEpoch }: EndOptions,
): InitAnswer {
  if (transaction === undefined) return { code: codes.invalidProducerIdMapping, ...nobody }
  const isDone = transaction.state === (committed ? 'CompleteCommit' : 'CompleteAbort')
  const repeated = raisesEpoch && transaction.state !== 'Empty' && isRepeated(transaction, claim)
  const code = repeated ? codes.none : checkProducer(transaction, claim)
  if (code !== codes.none) return { code, ...nobody }
  if (isDone && (repeated || !raisesEpoch)) return currentClaim(transaction)
  // With KIP-890 an abort of nothing is allowed: the client does not know whether it has begun.
  const mayEnd = transaction.state === 'Ongoing' || (raisesEpoch && !committed && !repeated)
  if (!mayEnd) return { code: codes.invalidTxnState, ...nobody }
  if (raisesEpoch) raiseProducerEpoch(transaction)
  finish(host, transaction, committed ? 'commit' : 'abort')
  replaceWornId(host, transaction)
  return currentClaim(transaction)
}

function isRepeated({ state, before }: Transaction, { producerId, producerEpoch }: ProducerClaim): boolean {
  return state !== 'Ongoing' && producerEpoch === before.producerEpoch && producerId === before.producerId
}

/** An admin, or the transaction's own timeout, aborts it: its producer is fenced. */
export function expireTransaction(host: TransactionHost, transaction: Transaction): void {
  if (transaction.state !== 'Ongoing') return
  raiseProducerEpoch(transaction)
  // A late request of the old epoch is no repetition.
  transaction.before = nobody
  finish(host, transaction, 'abort')
  replaceWornId(host, transaction)
}

function begin(host: TransactionHost, transaction: Transaction): void {
  if (transaction.state === 'Ongoing') return
  transaction.state = 'Ongoing'
  transaction.startedAt = host.clock.now()
  transaction.timer = host.clock.setTimeout(() => expireTransaction(host, transaction), transaction.timeoutMs)
}

function finish(host: TransactionHost, transaction: Transaction, kind: 'commit' | 'abort'): void {
  host.clock.clearTimeout(transaction.timer)
  transaction.state = kind === 'commit' ? 'CompleteCommit' : 'CompleteAbort'
  transaction.startedAt = -1
  host.writeMarkers(transaction, kind)
  transaction.partitions.clear()
  transaction.groups.clear()
}

function raiseProducerEpoch(transaction: Transaction): void {
  transaction.before = { producerId: transaction.producerId, producerEpoch: transaction.epoch }
  transaction.epoch += 1
}

function replaceWornId(host: TransactionHost, transaction: Transaction): void {
  if (transaction.epoch <= lastUsableEpoch) return
  Object.assign(transaction, { producerId: host.newProducerId(), epoch: 0 })
}

function currentClaim({ producerId, epoch }: Transaction): InitAnswer {
  return { code: codes.none, producerId, producerEpoch: epoch }
}
