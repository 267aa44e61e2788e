import { KafiError, type Block, type Bytes, type Range, type Wait } from '@kafi/core'
import { loadZstd } from '@kafi/protocol'
import { emptyBlock, endOfBlock, LogBlock } from './block.ts'
import { missing, planChunk, readChunk, spanOf, type Chunk, type ChunkPlan } from './chunk.ts'
import type { Context } from './context.ts'
import { unknownTopic } from './head-commits.ts'
import type { TopicLog } from './topic-log.ts'

/** How often a read begins anew because the log was moved meanwhile (roll, retention, repair). */
const maxMoves = 50
const chunksAhead = 2

/** What all cursors of a reader share. */
export interface CursorScope {
  readonly context: Context
  readonly signal: AbortSignal
  /** Bytes that are in memory or on their way. */
  readonly held: { bytes: number }
  readonly memoryBytes: number
  /** Memory to read into again: new memory costs as much as the read. */
  readonly spare: Bytes[]
}

const maxSpare = 4

interface Fetched {
  readonly chunk: Chunk | null
  readonly buffer: Bytes | null
  readonly held: number
  readonly next: number
}

/** Reads one partition from an offset on: at most two chunks ahead, within the memory all cursors share. */
export class Cursor {
  readonly log: TopicLog
  range: Range
  /** Offset of the next block. */
  position: number
  readonly #scope: CursorScope
  readonly #fetched: Fetched[] = []
  /** Offset behind what was fetched. */
  #ahead: number
  #header = 0
  #loading: Promise<void> | null = null
  #error: unknown = null
  #closed = false
  #topicId: string | null = null
  /** What was handed out last still lives: its chunk is let go at the next call. */
  readonly #spent: Fetched[] = []

  constructor(scope: CursorScope, log: TopicLog, range: Range) {
    this.#scope = scope
    this.log = log
    this.range = range
    this.position = range.from
    this.#ahead = range.from
  }

  /** Nothing is to come. */
  get done(): boolean {
    return this.position >= this.range.to
  }

  /** A block, or an error, is there. */
  get ready(): boolean {
    return this.#fetched.length > 0 || this.#error !== null
  }

  /** Resolves when something has come; null: nothing is on its way. */
  get loading(): Promise<void> | null {
    return this.#loading
  }

  /** The log goes on behind what was fetched. */
  get behind(): boolean {
    return this.#mayGoOn()
  }

  /** Begins to read ahead, if the log goes on and memory is left. */
  prefetch(maxBytes: number): void {
    if (this.#loading !== null || this.#error !== null || this.#closed) return
    if (this.#fetched.length >= chunksAhead || this.#ahead >= this.range.to || !this.#mayGoOn()) return
    const { held, memoryBytes } = this.#scope
    if (this.#fetched.length > 0 && held.bytes + maxBytes > memoryBytes) return
    this.#loading = this.#fetch(maxBytes)
      .catch((error: unknown) => void (this.#error = error))
      .finally(() => void (this.#loading = null))
  }

  /** The next block; only when `ready`. */
  take(maxBytes: number): Block {
    if (this.#fetched.length === 0) this.#raise()
    const { chunk, next } = this.#fetched[0]!
    if (chunk === null || this.#skip(chunk)) return this.#finish(next)
    const first = this.#header
    const end = endOfBlock(chunk, first, this.range.to, maxBytes)
    const last = chunk.headers[end - 1]!
    const after = end === chunk.headers.length ? next : last.baseOffset + last.lastOffsetDelta + 1
    const cut = { first, end, from: this.position, to: this.range.to }
    const block = new LogBlock(this.log.topic, this.range.partition, chunk, cut, Math.min(after, this.range.to))
    this.#header = end
    this.position = block.next
    if (end === chunk.headers.length || this.done) this.#shift()
    return block
  }

  /** The blocks handed out before are not used any more. */
  release(): void {
    const { held, spare } = this.#scope
    for (const { held: bytes, buffer } of this.#spent) {
      held.bytes -= bytes
      if (buffer !== null && spare.length < maxSpare) spare.push(buffer)
    }
    this.#spent.length = 0
  }

  /** Lets go of everything. */
  close(): void {
    this.#closed = true
    // What was handed out may still be looked at: its memory is not used again.
    for (const { held } of [...this.#fetched, ...this.#spent]) this.#scope.held.bytes -= held
    this.#fetched.length = 0
    this.#spent.length = 0
  }

  #mayGoOn(): boolean {
    const head = this.log.head
    const next = head.partitions[this.range.partition]?.next
    return next === undefined || this.#ahead !== next
  }

  #raise(): never {
    const error = this.#error
    this.#error = null
    throw error
  }

  /** Passes over control batches and those before the range; true: nothing of the chunk is left. */
  #skip({ headers }: Chunk): boolean {
    for (let header = headers[this.#header]; header !== undefined; header = headers[++this.#header]) {
      if (header.baseOffset >= this.range.to) return true
      if (!header.control && header.baseOffset + header.lastOffsetDelta >= this.position) return false
    }
    return true
  }

  #finish(next: number): Block {
    this.position = Math.min(Math.max(next, this.position), this.range.to)
    this.#shift()
    return emptyBlock(this.log.topic, this.range.partition, this.position)
  }

  #shift(): void {
    const spent = this.#fetched.shift()
    if (spent !== undefined) this.#spent.push(spent)
    this.#header = 0
  }

  async #fetch(maxBytes: number): Promise<void> {
    const { held, signal } = this.#scope
    held.bytes += maxBytes
    let reserved = maxBytes
    try {
      const { chunk, next, buffer } = await this.#readOnce(maxBytes, { signal })
      const bytes = chunk?.bytes.length ?? 0
      held.bytes += bytes - reserved
      reserved = bytes
      // zstd may come from a package that is loaded when it is needed.
      if (chunk?.headers.some(({ codec }) => codec === 'zstd') === true) await loadZstd()
      if (this.#closed) return void (held.bytes -= bytes)
      this.#fetched.push({ chunk, buffer, held: bytes, next })
      this.#ahead = next
    } catch (error) {
      held.bytes -= reserved
      throw error
    }
  }

  async #readOnce(maxBytes: number, o: Wait): Promise<Omit<Fetched, 'held'>> {
    const { context } = this.#scope
    let file = ''
    for (let moves = 0; moves < maxMoves; moves += 1) {
      const plan = await this.#plan(maxBytes, o)
      if (plan === null) return { chunk: null, buffer: null, next: Math.min(this.range.to, this.#end()) }
      const buffer = this.#takeBuffer(plan)
      const into = buffer === null ? o : { ...o, into: buffer }
      const chunk = await readChunk(context, this.log.topic, this.range.partition, plan, into)
      if (chunk !== 'absent') return { chunk, next: plan.next, buffer }
      file = plan.file
      await this.log.reload(o)
    }
    throw missing(this.log.topic, this.range.partition, this.#ahead, file)
  }

  /** Memory for what is planned; null: it is in memory already. */
  #takeBuffer(plan: ChunkPlan): Bytes | null {
    if (plan.tail !== null) return null
    const { from, to } = spanOf(plan)
    const { spare } = this.#scope
    const at = spare.findIndex((buffer) => buffer.length >= to - from)
    return at < 0 ? Buffer.allocUnsafeSlow(to - from) : spare.splice(at, 1)[0]!
  }

  async #plan(maxBytes: number, o: Wait): Promise<ChunkPlan | null> {
    const { context } = this.#scope
    const { partition, to } = this.range
    await this.#checkRange(o)
    return planChunk(context, this.log.head, partition, { from: this.#ahead, to }, maxBytes, o)
  }

  #end(): number {
    return this.log.head.partitions[this.range.partition]!.next
  }

  async #checkRange(o: Wait): Promise<void> {
    if (this.#rangeError(await this.log.open(o)) === null) return
    const error = this.#rangeError(await this.log.refresh(o))
    if (error !== null) throw error
  }

  #rangeError(head: TopicLog['head']): KafiError | null {
    const { topic, partition } = this.range
    this.#topicId ??= head.topicId
    if (this.#topicId !== head.topicId) throw unknownTopic(topic)
    const log = head.partitions[partition]
    const details = { topic, partition, offset: this.#ahead }
    if (log === undefined) {
      const message = `no partition ${partition} of '${topic}': it has ${head.partitions.length} partitions`
      return new KafiError('KAFI_PARTITION_UNKNOWN', message, { details })
    }
    if (this.#ahead >= log.start && this.#ahead <= log.next) return null
    const message = `partition ${partition} of '${topic}' has offsets ${log.start} to ${log.next}, not ${this.#ahead}; begin within them`
    return new KafiError('KAFI_OFFSET_RANGE', message, { details: { ...details, start: log.start, end: log.next } })
  }
}
