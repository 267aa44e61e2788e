import { type Block, type Bytes, KafiError, type Records } from '@kafi/core'
import { checkBatch, readRecords, type BatchHeader } from '@kafi/protocol'
import { damaged, type Chunk } from './chunk.ts'

/** What of a chunk goes into one block. */
export interface Cut {
  /** First header of the block, and the one after the last. */
  readonly first: number
  readonly end: number
  /** Offsets that the reader wants. */
  readonly from: number
  readonly to: number
}

/** The header after the last one of a block that begins at `first`: one timestamp type, no control batch, `maxBytes`. */
export function endOfBlock({ headers }: Chunk, first: number, to: number, maxBytes: number): number {
  const { timestampType, position } = headers[first]!
  for (let i = first + 1; i < headers.length; i += 1) {
    const header = headers[i]!
    const over = header.position + header.size - position > maxBytes
    if (over || header.control || header.timestampType !== timestampType || header.baseOffset >= to) return i
  }
  return headers.length
}

/** A run of whole batches of a chunk, as core takes it. Checked and decoded when its records are asked for. */
export class LogBlock implements Block {
  readonly topic: string
  readonly partition: number
  readonly next: number
  readonly bytes: number
  readonly timestampType: 'create' | 'append'
  readonly batches: Bytes | null
  readonly #chunk: Chunk
  readonly #headers: readonly BatchHeader[]
  readonly #cut: Cut
  #records: Records | undefined

  constructor(topic: string, partition: number, chunk: Chunk, cut: Cut, next: number) {
    this.topic = topic
    this.partition = partition
    this.next = next
    this.#chunk = chunk
    this.#cut = cut
    this.#headers = chunk.headers.slice(cut.first, cut.end)
    const [first, last] = [this.#headers[0]!, this.#headers.at(-1)!]
    const end = last.position + last.size
    const whole = first.baseOffset >= cut.from && last.baseOffset + last.lastOffsetDelta < cut.to
    this.bytes = end - first.position
    this.timestampType = first.timestampType
    this.batches = whole ? chunk.bytes.subarray(first.position, end) : null
  }

  get records(): Records {
    this.#records ??= this.#read()
    return this.#records
  }

  #read(): Records {
    const { bytes } = this.#chunk
    for (const header of this.#headers) this.#check(header)
    return readRecords(bytes, this.#headers, { check: false, from: this.#cut.from, to: this.#cut.to })
  }

  #check(header: BatchHeader): void {
    try {
      checkBatch(this.#chunk.bytes, header)
    } catch (error) {
      const place = { topic: this.topic, partition: this.partition, file: this.#chunk.file, pos: this.#chunk.pos }
      throw damaged(place, header.baseOffset, 'the checksum of the batch is wrong', header.position, error)
    }
  }
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
  throw new KafiError('KAFI_ARGUMENT', 'the block has no records; look at `count` first')
}

/** A block without records that moves the reader on: over a gap, or over batches that are none of its business. */
export function emptyBlock(topic: string, partition: number, next: number): Block {
  return { topic, partition, next, bytes: 0, timestampType: 'create', records: noRecords, batches: null }
}
