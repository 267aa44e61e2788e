import { encodeMarker, readHeader, type BatchHeader } from '@kafi/protocol'
import { codes } from '../codes.ts'
import { appendToLog, makeLog, truncateLog, type AppendContext, type Log } from './log.ts'
import { checkSequence, rememberBatch, stateOf, type ProducerStates } from './producer-state.ts'

/** A transaction that was aborted, as fetches list it. */
export interface AbortedTransaction {
  readonly producerId: bigint
  readonly firstOffset: number
  /** Offset of its marker. */
  readonly lastOffset: number
}

/** One partition: its log, its producers, and which broker leads it. */
export interface Partition {
  readonly topic: string
  readonly index: number
  readonly log: Log
  readonly producers: ProducerStates
  readonly aborted: AbortedTransaction[]
  /** Node id; -1: no replica is alive. */
  leader: number
  replicas: readonly number[]
}

/** What became of a batch. */
export interface Appended {
  readonly code: number
  /** -1 if it was refused. */
  readonly baseOffset: number
}

/**
 * An empty partition whose first replica leads.
 *
 * @example
 * makePartition('snacks', 0, [0, 1, 2])
 */
export function makePartition(topic: string, index: number, replicas: readonly number[]): Partition {
  const leader = replicas[0] ?? -1
  return { topic, index, log: makeLog(), producers: new Map(), aborted: [], leader, replicas }
}

/**
 * Appends one batch as a leader does: sequence checked, duplicates answered with the offset they have.
 *
 * @example
 * const { code, baseOffset } = appendBatchTo(partition, bytes, readHeader(bytes, 0), { now, appendTime: false })
 */
export function appendBatchTo(
  partition: Partition,
  bytes: Uint8Array,
  header: BatchHeader,
  context: AppendContext,
): Appended {
  const verdict = checkSequence(partition.producers, header)
  if (verdict.kind === 'refuse') return { code: verdict.code, baseOffset: -1 }
  if (verdict.kind === 'duplicate') return { code: codes.none, baseOffset: verdict.baseOffset }
  const { endOffset } = partition.log
  rememberBatch(partition.producers, header, endOffset)
  return { code: codes.none, baseOffset: appendToLog(partition.log, bytes, header, context) }
}

/** Who ends a transaction, and how. */
export interface Ending {
  readonly kind: 'commit' | 'abort'
  readonly producerId: bigint
  readonly producerEpoch: number
  readonly now: number
}

/**
 * Writes the marker that ends a producer's transaction here (KIP-98); it takes one offset. Where nothing was written, as well.
 *
 * @example
 * endTransactionIn(partition, { kind: 'commit', producerId: 7n, producerEpoch: 0, now })
 */
export function endTransactionIn(partition: Partition, { kind, producerId, producerEpoch, now }: Ending): void {
  const state = stateOf(partition.producers, producerId, producerEpoch)
  const marker = encodeMarker({ kind, producerId, producerEpoch, timestamp: now })
  const firstOffset = state.transactionStart
  // Before the append, which wakes readers: they must see the transaction as ended.
  state.transactionStart = null
  // A marker of a new epoch begins the sequence anew (KIP-360).
  if (producerEpoch > state.epoch) state.batches = []
  state.epoch = Math.max(state.epoch, producerEpoch)
  const lastOffset = partition.log.endOffset
  if (kind === 'abort' && firstOffset !== null) partition.aborted.push({ producerId, firstOffset, lastOffset })
  appendToLog(partition.log, marker, readHeader(marker, 0), { now, appendTime: false })
}

/**
 * The last stable offset: what readers of committed records may see ends here.
 *
 * @example
 * const end = isolation === 1 ? lastStableOffset(partition) : partition.log.endOffset
 */
export function lastStableOffset({ producers, log }: Partition): number {
  let stable = log.endOffset
  for (const { transactionStart } of producers.values()) {
    if (transactionStart !== null) stable = Math.min(stable, transactionStart)
  }
  return stable
}

/**
 * Loses what stands at `offset` and behind it, and what is known of it, as an unclean election does.
 *
 * @example
 * truncatePartition(partition, 90)
 */
export function truncatePartition({ log, producers, aborted }: Partition, offset: number): void {
  truncateLog(log, offset)
  const end = log.endOffset
  for (const state of producers.values()) {
    state.batches = state.batches.filter(({ baseOffset }) => baseOffset < end)
    if (state.transactionStart !== null && state.transactionStart >= end) state.transactionStart = null
  }
  aborted.splice(0, aborted.length, ...aborted.filter(({ lastOffset }) => lastOffset < end))
}
