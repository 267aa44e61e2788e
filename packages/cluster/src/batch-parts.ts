import type { KafiError } from '@kafi/core'
import type { Batch } from './batch-maker.ts'
import { sliceSegments } from './batch-segments.ts'
import type { Outcome } from './produce-outcome.ts'
import { refuseAll } from './produce-queue.ts'

/** Why a batch does not stay as it is. */
export type Apart = Extract<Outcome, { readonly kind: 'split' | 'pick' | 'remake' }>

const leastBatchBytes = 1024

/**
 * Puts the records of a batch back to be made into others, without those that are at fault: these are refused.
 *
 * @example
 * takeApart(batch, { kind: 'split', error })
 */
export function takeApart(batch: Batch, outcome: Apart): void {
  const { queue, segments, count } = batch
  if (outcome.kind === 'pick') pick(batch, outcome.bad)
  else if (outcome.kind === 'remake') queue.redo.push(segments)
  else if (count === 1) refuseAll(segments, outcome.error)
  else split(batch)
}

/** A batch of ours that was too large makes those that follow smaller. */
function split({ queue, segments, count, isForeign, sink }: Batch): void {
  if (!isForeign) queue.batchBytes = Math.max(leastBatchBytes, Math.min(queue.batchBytes, sink.length) / 2)
  const half = Math.ceil(count / 2)
  queue.redo.push(sliceSegments(segments, half, count), sliceSegments(segments, 0, half))
}

function pick({ queue, segments, count }: Batch, bad: ReadonlyMap<number, KafiError>): void {
  const good: [number, number][] = []
  let from = 0
  for (const [i, error] of [...bad].sort(([a], [b]) => a - b)) {
    refuseAll(sliceSegments(segments, i, i + 1), error)
    if (i > from) good.push([from, i])
    from = i + 1
  }
  if (from < count) good.push([from, count])
  queue.redo.push(good.flatMap(([start, end]) => sliceSegments(segments, start, end)))
}
