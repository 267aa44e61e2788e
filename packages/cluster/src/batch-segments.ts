import type { Bytes, Headers, Records } from '@kafi/core'
import type { Segment } from './produce-lot.ts'

/** Records of several segments, one behind the other, as if they were one run. Made for reading in order. */
export class JoinedRecords implements Records {
  readonly count: number
  readonly #segments: readonly Segment[]
  #records: Records
  #at = 0
  /** Index here of the current segment's first record, and of the one behind its last. */
  #start = 0
  #end: number
  /** From an index here to one of the current run. */
  #shift: number

  constructor(segments: readonly Segment[]) {
    this.#segments = segments
    this.count = countOf(segments)
    const { lot, from, to } = segments[0]!
    this.#records = lot.records
    this.#end = to - from
    this.#shift = from
  }

  offset(i: number): number {
    return i
  }

  timestamp(i: number): number {
    if (i < this.#start || i >= this.#end) this.#seek(i)
    return this.#records.timestamp(i + this.#shift)
  }

  key(i: number): Bytes | null {
    if (i < this.#start || i >= this.#end) this.#seek(i)
    return this.#records.key(i + this.#shift)
  }

  value(i: number): Bytes | null {
    if (i < this.#start || i >= this.#end) this.#seek(i)
    return this.#records.value(i + this.#shift)
  }

  headers(i: number): Headers {
    if (i < this.#start || i >= this.#end) this.#seek(i)
    return this.#records.headers(i + this.#shift)
  }

  #seek(i: number): void {
    const back = i < this.#start
    let at = back ? 0 : this.#at
    let start = back ? 0 : this.#start
    for (; i >= start + sizeOf(this.#segments[at]!); at++) start += sizeOf(this.#segments[at]!)
    const { lot, from, to } = this.#segments[at]!
    this.#at = at
    this.#start = start
    this.#end = start + to - from
    this.#shift = from - start
    this.#records = lot.records
  }
}

/**
 * Records in these segments.
 *
 * @example
 * countOf([{ lot, from: 0, to: 3 }]) // 3
 */
export function countOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + sizeOf(segment), 0)
}

/**
 * The segments from record `from` (inclusive) to record `to` (exclusive), counted through them all.
 *
 * @example
 * const [left, right] = [sliceSegments(all, 0, half), sliceSegments(all, half, countOf(all))]
 */
export function sliceSegments(segments: readonly Segment[], from: number, to: number): Segment[] {
  const slices: Segment[] = []
  let start = 0
  for (const segment of segments) {
    const first = Math.max(segment.from, segment.from + from - start)
    const end = Math.min(segment.to, segment.from + to - start)
    if (first < end) slices.push({ lot: segment.lot, from: first, to: end })
    start += sizeOf(segment)
  }
  return slices
}

function sizeOf({ from, to }: Segment): number {
  return to - from
}
