import type { BatchHeader } from '@kafi/protocol'
import { codes } from '../codes.ts'

/** A batch that was appended, as long as a repetition of it is answered with its offset. */
interface RememberedBatch {
  readonly baseSequence: number
  readonly lastSequence: number
  readonly baseOffset: number
}

/** What a partition knows of one producer id (KIP-98). */
export interface ProducerState {
  epoch: number
  batches: readonly RememberedBatch[]
  /** First offset of its open transaction here; null: none is open. */
  transactionStart: number | null
  lastTimestamp: number
  coordinatorEpoch: number
}

/** Producers of a partition by their ids. */
export type ProducerStates = Map<bigint, ProducerState>

/** Is a batch to be appended, answered with an offset it already has, or refused? */
export type SequenceVerdict =
  | { readonly kind: 'append' }
  | { readonly kind: 'duplicate'; readonly baseOffset: number }
  | { readonly kind: 'refuse'; readonly code: number }

/** Batches that are remembered of each producer (Kafka: ProducerStateEntry.NUM_BATCHES_TO_RETAIN). */
const rememberedBatches = 5

/**
 * Checks epoch and sequence of a batch of an idempotent producer (Kafka: ProducerAppendInfo): one of the last five again is a
 * duplicate, a gap is refused, an old epoch is fenced. A producer that is not known here may begin anywhere.
 *
 * @example
 * checkSequence(states, readHeader(bytes, 0))
 */
export function checkSequence(states: ProducerStates, header: BatchHeader): SequenceVerdict {
  const state = states.get(header.producerId)
  if (header.producerId < 0n || state === undefined) return { kind: 'append' }
  if (header.producerEpoch < state.epoch) return { kind: 'refuse', code: codes.invalidProducerEpoch }
  if (header.producerEpoch > state.epoch) {
    return header.baseSequence === 0 ? { kind: 'append' } : { kind: 'refuse', code: codes.outOfOrderSequence }
  }
  const lastSequence = sequenceAfter(header.baseSequence, header.count - 1)
  const known = state.batches.find(
    (batch) => batch.baseSequence === header.baseSequence && batch.lastSequence === lastSequence,
  )
  if (known !== undefined) return { kind: 'duplicate', baseOffset: known.baseOffset }
  const last = state.batches.at(-1)
  if (last === undefined || header.baseSequence === sequenceAfter(last.lastSequence, 1)) return { kind: 'append' }
  return { kind: 'refuse', code: codes.outOfOrderSequence }
}

/**
 * Remembers a batch that was appended.
 *
 * @example
 * rememberBatch(states, header, baseOffset)
 */
export function rememberBatch(states: ProducerStates, header: BatchHeader, baseOffset: number): void {
  if (header.producerId < 0n) return
  const state = stateOf(states, header.producerId, header.producerEpoch)
  if (header.producerEpoch !== state.epoch) state.batches = []
  state.epoch = header.producerEpoch
  const { baseSequence } = header
  const batch = { baseSequence, lastSequence: sequenceAfter(baseSequence, header.count - 1), baseOffset }
  state.batches = [...state.batches, batch].slice(-rememberedBatches)
  state.lastTimestamp = header.maxTimestamp
  if (header.transactional) state.transactionStart ??= baseOffset
}

/** State of a producer, made at its first sight. */
export function stateOf(states: ProducerStates, producerId: bigint, epoch: number): ProducerState {
  const known = states.get(producerId)
  if (known !== undefined) return known
  const state = { epoch, batches: [], transactionStart: null, lastTimestamp: -1, coordinatorEpoch: -1 }
  states.set(producerId, state)
  return state
}

/** Sequences go round at 2^31 (Kafka: DefaultRecordBatch.incrementSequence). */
function sequenceAfter(sequence: number, count: number): number {
  return (sequence + count) % 0x8000_0000
}
