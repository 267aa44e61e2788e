import { codes } from '../codes.ts'
import { endOfEpoch, findBatch } from '../state/log.ts'
import { lastStableOffset, type AbortedTransaction, type Partition } from '../state/partition.ts'
import { downConvert } from './down-conversion.ts'

/** What is left of a fetch's bounds while its partitions are read. */
export interface ReadBudget {
  /** Bytes that may still be taken. */
  bytes: number
  /** Bytes that were taken. */
  taken: number
  /** 1: up to the last stable offset. */
  readonly isolation: number
  /** Of the Fetch request: before v4 batches become messages of the old formats. */
  readonly version: number
}

/** A partition as a fetch asks for it. */
export interface AskedPartition {
  readonly partition: number
  readonly fetchOffset: bigint
  readonly lastFetchedEpoch: number
  readonly partitionMaxBytes: number
}

/**
 * Reads a partition for a fetch. Urgent answers (an error, a log that diverged) are not waited with.
 *
 * @example
 * const { answer, urgent } = readPartition(partition, asked, budget)
 */
export function readPartition(partition: Partition, asked: AskedPartition, budget: ReadBudget) {
  const { log } = partition
  const offset = Number(asked.fetchOffset)
  const stable = lastStableOffset(partition)
  const marks = {
    partitionIndex: asked.partition,
    highWatermark: BigInt(log.endOffset),
    ...(budget.version >= 4 ? { lastStableOffset: BigInt(stable) } : {}),
    ...(budget.version >= 5 ? { logStartOffset: BigInt(log.startOffset) } : {}),
  }
  const nothing = { abortedTransactions: null, records: new Uint8Array(0) }
  if (offset < log.startOffset || offset > log.endOffset) {
    return { answer: { ...marks, ...nothing, errorCode: codes.offsetOutOfRange }, urgent: true }
  }
  const divergingEpoch = divergence(partition, asked)
  if (divergingEpoch !== null) {
    return { answer: { ...marks, ...nothing, errorCode: codes.none, divergingEpoch }, urgent: true }
  }
  const limit = budget.isolation === 1 ? stable : log.endOffset
  const read = takeBatches(partition, offset, limit, asked.partitionMaxBytes, budget)
  const abortedTransactions = budget.isolation === 1 ? abortedBetween(partition.aborted, offset, read.end) : null
  return { answer: { ...marks, errorCode: codes.none, abortedTransactions, records: read.chunks }, urgent: false }
}

// Where the reader's last epoch ended for us before its position, the log was truncated under it (KIP-595).
function divergence({ log }: Partition, { fetchOffset, lastFetchedEpoch }: AskedPartition) {
  if (lastFetchedEpoch < 0) return null
  const { epoch, endOffset } = endOfEpoch(log, lastFetchedEpoch)
  if (epoch === lastFetchedEpoch && endOffset >= Number(fetchOffset)) return null
  return { epoch, endOffset: BigInt(endOffset) }
}

/** Bytes of whole batches, but the last may be cut off, as a broker's reads from its files are. */
function takeBatches({ log }: Partition, from: number, limit: number, maxBytes: number, budget: ReadBudget) {
  const chunks: Uint8Array[] = []
  let end = from
  let room = Math.min(maxBytes, budget.bytes)
  for (let i = findBatch(log, from); i < log.batches.length && room > 0; i++) {
    const { header, bytes: stored } = log.batches[i]!
    if (header.baseOffset >= limit) break
    const bytes = budget.version < 4 ? downConvert(stored, header, budget.version < 2 ? 0 : 1) : stored
    // At least one batch goes whole, or nobody could ever read on (KIP-74); before v3 clients had to ask for more.
    const first = budget.taken === 0 && chunks.length === 0 && budget.version >= 3
    const chunk = first || bytes.length <= room ? bytes : bytes.subarray(0, room)
    if (chunk.length > 0) chunks.push(chunk)
    room -= chunk.length
    end = header.baseOffset + header.lastOffsetDelta + 1
  }
  const taken = chunks.reduce((sum, { length }) => sum + length, 0)
  budget.bytes -= taken
  budget.taken += taken
  return { chunks, end }
}

function abortedBetween(aborted: readonly AbortedTransaction[], from: number, to: number) {
  return aborted
    .filter(({ firstOffset, lastOffset }) => lastOffset >= from && firstOffset < to)
    .map(({ producerId, firstOffset }) => ({ producerId, firstOffset: BigInt(firstOffset) }))
}
