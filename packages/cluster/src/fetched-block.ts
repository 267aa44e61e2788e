import { type Block, type Bytes, KafiError, type Place, type Records } from '@kafi/core'
import { checkBatch, type InflatedMemory, readMessageSet, readRecords } from '@kafi/protocol'
import { endOf, type FetchedRun, startOf } from './fetched-run.ts'

/** How blocks are read. */
export interface BlockReading {
  /** Is the CRC of each batch checked? */
  readonly checkCrcs: boolean
  /** Keeps what batches inflate to. */
  readonly inflated: InflatedMemory
}

/** What of a run goes into one block. */
export interface BlockCut extends BlockReading {
  /** First header of the block, and the one behind the last. */
  readonly first: number
  readonly end: number
  /** Offsets that are wanted. */
  readonly from: number
  readonly to: number
}

/**
 * The header behind the last one of a block that begins at `first`: `maxBytes`, but one batch at least. Compressed messages
 * before magic 2 stand alone: nothing of what they inflate to can be let go of while their block lives.
 */
export function endOfBlock({ format, headers }: FetchedRun, first: number, to: number, maxBytes: number): number {
  let bytes = headers[first]!.size
  if (format === 'messages' && headers[first]!.codec !== 'none') return first + 1
  for (let i = first + 1; i < headers.length; i++) {
    const header = headers[i]!
    bytes += header.size
    const standsAlone = format === 'messages' && header.codec !== 'none'
    if (standsAlone || bytes > maxBytes || startOf(header) >= to) return i
  }
  return headers.length
}

/** Batches of one partition as core takes them. Nothing is checked, inflated or decoded before the records are asked for. */
export class FetchedBlock implements Block {
  readonly topic: string
  readonly partition: number
  readonly next: number
  readonly bytes: number
  readonly timestampType: 'create' | 'append'
  readonly #run: FetchedRun
  readonly #cut: BlockCut
  #records: Records | undefined
  #batches: Bytes | null | undefined

  constructor({ topic, partition }: Place, run: FetchedRun, cut: BlockCut) {
    this.topic = topic
    this.partition = partition
    this.timestampType = run.timestampType
    this.#run = run
    this.#cut = cut
    const next = cut.end === run.headers.length ? run.next : endOf(run.headers[cut.end - 1]!)
    this.next = Math.min(next, cut.to)
    this.bytes = this.#sum()
  }

  get records(): Records {
    return (this.#records ??= this.#read())
  }

  /** The CRC goes along: who stores the batches or reads them checks it. Copied where something in between is hidden. */
  get batches(): Bytes | null {
    return (this.#batches ??= this.#join())
  }

  #sum(): number {
    const { headers } = this.#run
    let bytes = 0
    for (let i = this.#cut.first; i < this.#cut.end; i++) bytes += headers[i]!.size
    return bytes
  }

  #read(): Records {
    const { bytes, format, headers } = this.#run
    const { first, end, from, to, checkCrcs: check, inflated } = this.#cut
    if (first === end) return noRecords
    if (format === 'messages')
      return this.#guard(() => opened(readMessageSet(bytes, headers.slice(first, end), { from, to, check })))
    const own = headers.slice(first, end)
    if (check) this.#guard(() => own.forEach((header) => checkBatch(bytes, header)))
    return readRecords(bytes, own, { from, to, check: false, inflated })
  }

  #join(): Bytes | null {
    const { bytes, format, headers } = this.#run
    const { first, end, from, to } = this.#cut
    const [head, last] = [headers[first], headers[end - 1]]
    if (format === 'messages' || head === undefined || last === undefined) return null
    if (startOf(head) < from || endOf(last) > to) return null
    const stop = last.position + last.size
    if (stop - head.position === this.bytes) return bytes.subarray(head.position, stop)
    const parts = headers.slice(first, end).map(({ position, size }) => bytes.subarray(position, position + size))
    return Buffer.concat(parts)
  }

  #guard<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw damaged(this, this.#cut.from, error)
    }
  }
}

/** The error for bytes from a broker that are not what was written. */
export function damaged({ topic, partition }: Place, offset: number, cause: unknown): KafiError {
  const why = cause instanceof Error ? cause.message : String(cause)
  const message = `${topic}[${partition}] from offset ${offset}: ${why}; begin behind it to go on without it`
  return new KafiError('KAFI_CORRUPT', message, { details: { topic, partition, offset }, cause })
}

/** Looks into all messages at once, so that damage is found here. */
function opened(records: Records): Records {
  return records.count >= 0 ? records : noRecords
}

const noRecords: Records = {
  count: 0,
  offset: noRecord,
  timestamp: noRecord,
  key: noRecord,
  value: noRecord,
  headers: noRecord,
}

function noRecord(): never {
  throw new KafiError('KAFI_ARGUMENT', 'the block has no records; look at count first')
}
