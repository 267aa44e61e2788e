import type { KafiError } from '@kafi/core'
import { errorOf } from '@kafi/protocol'
import type { Batch } from './batch-maker.ts'
import { kafkaError } from './kafka-error.ts'
import type { PartitionAnswer } from './produce-request.ts'

/** What is to be done with a batch after an answer. */
export type Outcome =
  | { readonly kind: 'written'; readonly offset: number }
  /** The same bytes again; `relearn`: the leader may have changed. */
  | { readonly kind: 'again'; readonly error: KafiError; readonly relearn: boolean; readonly uncertain: boolean }
  /** The broker does not know what came before: the same records, sequences from 0. */
  | { readonly kind: 'begin anew'; readonly error: KafiError }
  /** In two halves; a single record is refused. */
  | { readonly kind: 'split'; readonly error: KafiError }
  /** These records are refused, the others written without them. Counted through the batch. */
  | { readonly kind: 'pick'; readonly bad: ReadonlyMap<number, KafiError> }
  /** The batch cannot go in as it is: as records. */
  | { readonly kind: 'remake'; readonly error: KafiError }
  | { readonly kind: 'failed'; readonly error: KafiError }

const duplicateSequence = 46
const tooLarge: ReadonlySet<number> = new Set([10, 18])
/** OUT_OF_ORDER_SEQUENCE_NUMBER, UNKNOWN_PRODUCER_ID: with one batch under way it is the broker that lost something. */
const lostSequence: ReadonlySet<number> = new Set([45, 59])
/** UNSUPPORTED_COMPRESSION_TYPE, UNSUPPORTED_FOR_MESSAGE_FORMAT, INVALID_RECORD, CORRUPT_MESSAGE. */
const badFormat: ReadonlySet<number> = new Set([76, 43, 87, 2])
/** Nothing about leaders: there is one, and it is this one. */
const leaderIsRight: ReadonlySet<number> = new Set([2, 7, 19, 20])
/** REQUEST_TIMED_OUT, NOT_ENOUGH_REPLICAS_AFTER_APPEND: the leader has it. */
const perhapsWritten: ReadonlySet<number> = new Set([7, 20])

/**
 * Judges the answer for one batch, as Kafka's Java producer does (Sender.completeBatch, TransactionManager.canRetry).
 *
 * @example
 * if (judge(batch, answer, { transactional: false }).kind === 'written') acceptAll(batch.segments, offset)
 */
export function judge(batch: Batch, answer: PartitionAnswer, o: { readonly transactional: boolean }): Outcome {
  const { errorCode: code, baseOffset } = answer
  if (code === 0 || code === duplicateSequence) return { kind: 'written', offset: offsetOf(baseOffset, batch) }
  const error = kafkaError(code, { api: 'Produce', ...batch.queue.place, text: answer.errorMessage })
  if (tooLarge.has(code)) return { kind: 'split', error }
  if (answer.recordErrors.length > 0 && answer.recordErrors.length < batch.count) return pick(batch, answer)
  if (badFormat.has(code) && batch.isForeign) return { kind: 'remake', error }
  if (lostSequence.has(code) && batch.producer.id >= 0n && !o.transactional) return { kind: 'begin anew', error }
  if (!errorOf(code).retriable) return { kind: 'failed', error }
  return { kind: 'again', error, relearn: !leaderIsRight.has(code), uncertain: perhapsWritten.has(code) }
}

/** -1: not said, or nothing that an offset can be. */
function offsetOf(baseOffset: bigint, { count }: Batch): number {
  const offset = Number(baseOffset)
  return Number.isSafeInteger(offset + count) ? Math.max(-1, offset) : -1
}

/** KIP-467: the broker names the records; the others were not written because they stood beside them. */
function pick({ queue: { place }, count }: Batch, { errorCode, recordErrors }: PartitionAnswer): Outcome {
  const bad = new Map<number, KafiError>()
  for (const { batchIndex, batchIndexErrorMessage: text } of recordErrors) {
    if (batchIndex >= 0 && batchIndex < count) {
      bad.set(batchIndex, kafkaError(errorCode, { api: 'Produce', ...place, text }))
    }
  }
  return bad.size > 0
    ? { kind: 'pick', bad }
    : { kind: 'failed', error: kafkaError(errorCode, { api: 'Produce', ...place }) }
}
