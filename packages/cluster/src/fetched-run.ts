import type { Bytes } from '@kafi/core'
import { type BatchHeader, type MessageHeader, nextOffset } from '@kafi/protocol'

/** The memory of one answer. */
export interface Lease {
  readonly bytes: number
  /** What may be used again afterwards; undefined: the answer has memory of its own. */
  readonly memory?: Bytes | undefined
  /** How many hold it: one for each run that lives. */
  holders: number
}

interface RunBase {
  readonly bytes: Bytes
  readonly timestampType: 'create' | 'append'
  /** Offset behind the run; it moves on also over what is not shown. */
  next: number
  lease: Lease
}

/**
 * What one answer brings of one partition, as far as it can be shown as one: one format, one timestamp type. Batches of
 * aborted transactions and control batches are not in it. Without headers: there is nothing to show, only to pass over.
 */
export type FetchedRun = RunBase &
  (
    | { readonly format: 'batches'; readonly headers: BatchHeader[] }
    | { readonly format: 'messages'; readonly headers: MessageHeader[] }
  )

/**
 * Gathers the headers of an answer into runs.
 *
 * @example
 * const cutter = new RunCutter(bytes, { from: 42, lease })
 */
export class RunCutter {
  /** Offset behind what was taken or passed. */
  next: number
  readonly #bytes: Bytes
  readonly #lease: Lease
  readonly #from: number
  readonly #runs: FetchedRun[] = []

  constructor(bytes: Bytes, { from, lease }: { readonly from: number; readonly lease: Lease }) {
    this.#bytes = bytes
    this.#lease = lease
    this.#from = this.next = from
  }

  add(header: BatchHeader | MessageHeader): void {
    const run = this.#runFor(header)
    ;(run.headers as (BatchHeader | MessageHeader)[]).push(header)
    run.next = this.next = endOf(header)
  }

  pass(next: number): void {
    this.next = next
  }

  finish(): readonly FetchedRun[] {
    if (this.next > this.#from && this.#runs.length === 0) this.#open('batches', 'create')
    const last = this.#runs.at(-1)
    if (last) last.next = this.next
    return this.#runs
  }

  #runFor(header: BatchHeader | MessageHeader): FetchedRun {
    const format = header.magic === 2 ? 'batches' : 'messages'
    const timestampType = timestampTypeOf(header)
    const last = this.#runs.at(-1)
    return last?.format === format && last.timestampType === timestampType ? last : this.#open(format, timestampType)
  }

  #open(format: 'batches' | 'messages', timestampType: 'create' | 'append'): FetchedRun {
    const run: FetchedRun = {
      bytes: this.#bytes,
      timestampType,
      next: this.next,
      lease: this.#lease,
      format,
      headers: [],
    }
    this.#runs.push(run)
    return run
  }
}

/** First offset that can be in it; of a wrapper of messages nobody knows but its last. */
export function startOf(header: BatchHeader | MessageHeader): number {
  return header.magic === 2 ? header.baseOffset : header.offset
}

/** Offset behind it. */
export function endOf(header: BatchHeader | MessageHeader): number {
  return header.magic === 2 ? nextOffset(header) : header.offset + 1
}

/** Kafka: bit 3 of the attributes, since magic 1 (KIP-32). */
const appendTimeBit = 8

function timestampTypeOf(header: BatchHeader | MessageHeader): 'create' | 'append' {
  if (header.magic === 2) return header.timestampType
  return header.magic === 1 && (header.attributes & appendTimeBit) !== 0 ? 'append' : 'create'
}
