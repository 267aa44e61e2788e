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
}

/**
 * Reads topics as messages: the one loop below all verbs that decode. It goes in strides of up to `consume.batch.size`
 * records of one block: `advance()` makes a stride ready, `take()` decodes its next message and waits for nothing.
 *
 * @example
 * const cursor = await openCursor(storage, 'quakes', { n: 10 })
 * while (await cursor.advance()) {
 *   for (let message = cursor.take(); message !== undefined; message = cursor.take()) print(message)
 * }
 * await cursor.close()
 */
export class Cursor implements AsyncDisposable {
  readonly operation: Operation
  /** Records read so far: also those that were skipped or sifted out. */
  read = 0
  readonly #blocks: Blocks
  readonly #decoding: Decoding
  readonly #sieve: Sieve | undefined
  readonly #meter: ProgressMeter
  readonly #n: number
  readonly #stride: number
  #list: readonly Block[] = []
  #at = 0
  #block: Block | undefined
  #i = 0
  #end = 0

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
    this.#sieve = sieve
    this.#meter = new ProgressMeter(options, storage)
    this.#n = options.n ?? Infinity
    this.#stride = storage.defaults.consumeBatchSize
  }

  /** Makes the next stride ready; false at the end. Asking for it says that the messages before were dealt with. */
  async advance(): Promise<boolean> {
    this.#meter.report(this.read)
    await this.operation.breathe()
    if (this.read >= this.#n) return false
    const block = this.#rest() ?? (await this.#nextBlock())
    if (block === null) return false
    const until = Math.min(this.#n, this.#meter.next, this.read + this.#stride)
    this.#end = Math.min(block.records.count, this.#i + until - this.read)
    return true
  }

  /**
   * The next message of the stride; undefined: it is done. A record that cannot be decoded throws when its turn comes,
   * and the one behind it is next.
   */
  take(): Message | undefined {
    const block = this.#block as Block
    while (this.#i < this.#end) {
      const i = this.#i++
      this.read += 1
      if (this.#sieve !== undefined && !this.#sieve.keeps(block, i)) continue
      const message = decodeMessage(this.#decoding, block, i)
      if (message !== undefined) return message
    }
    return undefined
  }

  /** Bytes of key and value of the message taken last. */
  size(): number {
    const { records } = this.#block as Block
    const i = this.#i - 1
    return (records.key(i)?.length ?? 0) + (records.value(i)?.length ?? 0)
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

  /** The block at hand, if there is something left of it. */
  #rest(): Block | undefined {
    return this.#block !== undefined && this.#i < this.#block.records.count ? this.#block : undefined
  }

  async #nextBlock(): Promise<Block | null> {
    this.#block = undefined
    this.#i = this.#end = 0
    if (this.#at >= this.#list.length && !(await this.#fetch())) return null
    const block = this.#list[this.#at++] as Block
    const pending = this.#prepare(block)
    if (pending !== undefined) await pending
    this.#block = block
    return block
  }

  async #fetch(): Promise<boolean> {
    this.#list = []
    this.#at = 0
    const list = await this.#blocks.next()
    if (list === null) return false
    this.#list = list
    this.#meter.add(list)
    return true
  }

  #prepare(block: Block): Promise<unknown> | undefined {
    const forSerdes = prepareBlock(this.#decoding, block.records, this.operation)
    if (forSerdes === undefined) return this.#sieve?.prepare(block, this.operation)
    return forSerdes.then(() => this.#sieve?.prepare(block, this.operation))
  }
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
