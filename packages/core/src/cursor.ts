import type { Block } from './backend.ts'
import { type BlockOptions, type Blocks, openBlocks } from './blocks.ts'
import { countOf } from './count.ts'
import { decodeMessage, type Decoding, openDecoding, prepareBlock } from './decoding.ts'
import type { Message } from './message.ts'
import type { Operation } from './operation.ts'
import { ProgressMeter } from './progress.ts'
import type { Storage } from './storage.ts'
import type { Topics } from './topic-pattern.ts'

/** Chooses records before they are decoded as messages. */
export interface Sieve extends AsyncDisposable {
  /** Called once for every block, when the serdes are ready for it; undefined: there is nothing to wait for. */
  prepare(block: Block, operation: Operation): Promise<unknown> | undefined
  keeps(block: Block, i: number): boolean
}

/** How a cursor reads, beside the options of its verb. */
export interface CursorOptions {
  /** Makes the sieve that the records go through. Default: all are kept. */
  readonly sift?: (decoding: Decoding) => Sieve
  /** Most messages of one batch; asked anew for every batch. Default: `consume.batch.size`. */
  readonly room?: () => number
  /** Fill in `sizes`? Default: false. */
  readonly measured?: boolean
}

/** Some messages in the order read, none of them undecodable, and beside each what was known when it was read. */
export interface Batch {
  readonly messages: Message[]
  /** Records read up to and with the message: also those that were skipped or sifted out. */
  readonly reads: number[]
  /** Bytes of key and value. Empty unless asked for. */
  readonly sizes: number[]
}

/**
 * Reads topics as batches of messages: the one loop below all verbs that decode. A record that cannot be decoded is
 * an error only when all messages before it were handed out.
 *
 * @example
 * const cursor = await openCursor(storage, 'quakes', { n: 10 })
 * for (let batch = await cursor.next(); batch !== null; batch = await cursor.next()) print(batch.messages)
 * await cursor.close()
 */
export class Cursor implements AsyncDisposable {
  readonly operation: Operation
  /** Records read so far. */
  read = 0
  readonly #blocks: Blocks
  readonly #decoding: Decoding
  readonly #options: CursorOptions
  readonly #sieve: Sieve | undefined
  readonly #meter: ProgressMeter
  readonly #n: number
  readonly #batchSize: number
  #list: readonly Block[] = []
  #at = 0
  #i = 0
  #failure: { readonly error: unknown } | undefined

  constructor(
    storage: Storage,
    blocks: Blocks,
    decoding: Decoding,
    sieve: Sieve | undefined,
    options: BlockOptions & CursorOptions,
  ) {
    this.operation = blocks.operation
    this.#blocks = blocks
    this.#decoding = decoding
    this.#options = options
    this.#sieve = sieve
    this.#meter = new ProgressMeter(options, storage)
    this.#n = options.n ?? Infinity
    this.#batchSize = storage.defaults.consumeBatchSize
  }

  /** The next batch, never an empty one; null at the end. Asking for it says that the one before was dealt with. */
  async next(): Promise<Batch | null> {
    const batch: Batch = { messages: [], reads: [], sizes: [] }
    const room = Math.min(this.#batchSize, this.#options.room?.() ?? Infinity)
    while (batch.messages.length === 0) {
      this.#meter.report(this.read)
      await this.operation.breathe()
      if (this.#failure) throw this.#failure.error
      if (this.read >= this.#n || room <= 0) return null
      if (this.#at >= this.#list.length && !(await this.#fetch())) return null
      await this.#fill(batch, room)
    }
    return batch
  }

  async close(): Promise<void> {
    try {
      await this.#blocks.close()
    } finally {
      await this.#sieve?.[Symbol.asyncDispose]()
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #fetch(): Promise<boolean> {
    this.#list = []
    const list = await this.#blocks.next()
    if (list === null) return false
    this.#list = list
    this.#at = 0
    this.#i = 0
    this.#meter.add(list)
    return true
  }

  /** Decodes until the batch is full, the blocks at hand are done, or something is to be told before. */
  async #fill(batch: Batch, room: number): Promise<void> {
    const until = Math.min(this.#n, this.#meter.next)
    try {
      while (this.#at < this.#list.length && batch.messages.length < room && this.read < until) {
        const block = this.#list[this.#at] as Block
        const pending = this.#i === 0 ? this.#prepare(block) : undefined
        if (pending !== undefined) await pending
        this.#decode(block, batch, room, until)
        if (this.#i < block.records.count) continue
        this.#at += 1
        this.#i = 0
      }
    } catch (error) {
      this.#failure = { error }
    }
  }

  #prepare(block: Block): Promise<unknown> | undefined {
    const forSerdes = prepareBlock(this.#decoding, block.records, this.operation)
    if (forSerdes === undefined) return this.#sieve?.prepare(block, this.operation)
    return forSerdes.then(() => this.#sieve?.prepare(block, this.operation))
  }

  #decode(block: Block, batch: Batch, room: number, until: number): void {
    const sieve = this.#sieve
    const { measured = false } = this.#options
    const { messages, reads, sizes } = batch
    const end = Math.min(block.records.count, this.#i + until - this.read)
    while (this.#i < end && messages.length < room) {
      const i = this.#i++
      this.read += 1
      if (sieve !== undefined && !sieve.keeps(block, i)) continue
      const message = decodeMessage(this.#decoding, block, i)
      if (message === undefined) continue
      messages.push(message)
      reads.push(this.read)
      if (measured) sizes.push(sizeOf(block, i))
    }
  }
}

function sizeOf({ records }: Block, i: number): number {
  return (records.key(i)?.length ?? 0) + (records.value(i)?.length ?? 0)
}

/** Opens a cursor on the topics; types, patterns and numbers are checked before anything is asked of the back-end. */
export async function openCursor(
  storage: Storage,
  topics: Topics,
  options: BlockOptions & CursorOptions,
): Promise<Cursor> {
  const decoding = openDecoding(storage, options)
  const n = countOf('n', options.n)
  const sieve = options.sift?.(decoding)
  const blocks = await openBlocks(storage, topics, options)
  return new Cursor(storage, blocks, decoding, sieve, { ...options, n })
}
