import type { BatchHeader } from './batch-header.ts'
import { ProtocolError } from './error.ts'
import type { RecordIndex } from './record-index.ts'

/** One batch as a part of the columns. */
export interface Section {
  readonly header: BatchHeader
  /** Columns `start` to `end` are this batch's. */
  readonly start: number
  readonly end: number
  /** Record of the batch that is column `start`. */
  readonly first: number
  index: RecordIndex | null
  checked: boolean
}

/** The section that column i is in; `KAFI_ARGUMENT` if there is none. */
export function findSection(sections: readonly Section[], i: number): Section {
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sections[middle]!.end <= i) low = middle + 1
    else high = middle
  }
  const section = sections[low]
  if (section !== undefined && i >= section.start) return section
  throw new ProtocolError('KAFI_ARGUMENT', `there is no record ${i} of ${sections.at(-1)?.end ?? 0}`)
}

/** First index whose value is at least `bound`. */
export function lowerBound(ascending: Int32Array, bound: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** The timestamp, or `KAFI_UNSUPPORTED` where a number cannot hold it. */
export function safeTimestamp(timestamp: number, header: BatchHeader): number {
  if (Number.isSafeInteger(timestamp)) return timestamp
  const message = `a timestamp beyond 2^53 in the batch of offset ${header.baseOffset}; read its bytes instead`
  throw new ProtocolError('KAFI_UNSUPPORTED', message, { details: { position: header.position } })
}
