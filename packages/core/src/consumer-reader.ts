import type { Block, Reader } from './backend.ts'
import type { Assignment } from './assignment.ts'
import { decodeMessage, type Decoding, prepareBlock } from './decoding.ts'
import type { Lane } from './lane.ts'
import type { Message } from './message.ts'
import type { Operation } from './operation.ts'

/** Messages, and beside each the lane it came by. */
export interface Gathered<K = unknown, V = unknown> {
  readonly messages: Message<K, V>[]
  readonly lanes: Lane[]
}

/** What one gathering may take. */
export interface GatherOptions {
  /** Most messages. */
  readonly limit: number
  /** No more is fetched once there are so many. */
  readonly enough: number
  readonly maxBytes: number
  /** May the ends of reading be noted anew? */
  readonly isFresh: boolean
  /** While following, the end comes after so long without a record; Infinity: never. */
  readonly idleMs: number
}

/** What a reader may hold in memory, and what one call asks for, in bytes. */
const windowBytes = 16 * 1024 * 1024
const blockBytes = 4 * 1024 * 1024
/** How often a consumer that waits looks for a new assignment, in ms. */
const patienceMs = 200

/** Reads and decodes what an assignment says. */
export class ConsumerReader implements AsyncDisposable {
  readonly #assignment: Assignment
  readonly #decoding: Decoding
  readonly #isolation: 'committed' | 'uncommitted'
  readonly #operation: Operation
  #reader: Reader | undefined
  #member: unknown
  #version = -1
  #list: { readonly block: Block; readonly lane: Lane }[] = []
  #i = 0

  constructor(
    assignment: Assignment,
    decoding: Decoding,
    isolation: 'committed' | 'uncommitted',
    operation: Operation,
  ) {
    this.#assignment = assignment
    this.#decoding = decoding
    this.#isolation = isolation
    this.#operation = operation
  }

  /** The next messages. A record that cannot be decoded is an error only when those before it were handed out. */
  async gather(options: GatherOptions): Promise<Gathered> {
    const gathered: Gathered = { messages: [], lanes: [] }
    let bytes = 0
    let quietMs = 0
    let mayNote = options.isFresh && !this.#assignment.follows
    await this.#assignment.update()
    for (;;) {
      while (this.#list.length > 0 && gathered.messages.length < options.limit && bytes < options.maxBytes) {
        const decoded = await this.#decode(gathered, options.limit)
        if (decoded === undefined) return gathered
        bytes += decoded
      }
      if (this.#list.length > 0 || gathered.messages.length >= options.enough || quietMs >= options.idleMs)
        return gathered
      const waitMs = Math.min(patienceMs, options.idleMs - quietMs)
      const found = await this.#fetch(waitMs)
      if (found === 'end' && !(mayNote && (await this.#assignment.noteEnds()))) return gathered
      if (found === 'end') mayNote = false
      if (this.#assignment.follows) quietMs = found === 'some' ? 0 : quietMs + waitMs
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const reader = this.#reader
    this.#reader = undefined
    this.#list = []
    await reader?.[Symbol.asyncDispose]()
  }

  /** `none`: nothing came in the time; `end`: nothing will. */
  async #fetch(maxWaitMs: number): Promise<'some' | 'none' | 'end'> {
    const { follows, lanes } = this.#assignment
    if (follows) await this.#assignment.update(0)
    const reader = await this.#open()
    if (lanes.ranges().length === 0 || reader === undefined) return this.#rest(maxWaitMs)
    const { signal } = this.#operation
    const blocks = await this.#operation.during(reader.next({ signal, maxBytes: blockBytes, maxWaitMs }))
    if (blocks === null) return this.#finish()
    for (const block of blocks) this.#take(block)
    return blocks.length > 0 ? 'some' : 'none'
  }

  /** Nothing is to be read now; a member may be given something. */
  async #rest(maxWaitMs: number): Promise<'none' | 'end'> {
    if (!this.#assignment.follows || !this.#assignment.hasGroup) return 'end'
    await this.#assignment.update(maxWaitMs)
    return 'none'
  }

  #take(block: Block): void {
    const lane = this.#assignment.lanes.get(block)
    if (lane === undefined || lane.paused) return
    lane.fetched = block.next
    this.#list.push({ block, lane })
  }

  /** The ranges are done: also what was invisible at their ends. */
  #finish(): 'end' {
    for (const { topic, partition, to } of this.#assignment.lanes.ranges()) {
      const lane = this.#assignment.lanes.get({ topic, partition })
      if (lane && to !== Infinity) lane.fetched = lane.decoded = lane.handed = to
    }
    return 'end'
  }

  /** The reader with the newest ranges; undefined: there is nothing to read. */
  async #open(): Promise<Reader | undefined> {
    const { backend, member } = await this.#assignment.open()
    if (member !== this.#member) await this[Symbol.asyncDispose]()
    this.#member = member
    const { version, lanes } = this.#assignment
    const ranges = lanes.ranges()
    if (this.#reader && version !== this.#version) this.#reader.assign(ranges)
    this.#version = version
    if (this.#reader || ranges.length === 0) return this.#reader
    const reading = { ranges, isolation: this.#isolation, memoryBytes: windowBytes, signal: this.#operation.signal }
    this.#reader = await this.#operation.during(backend.openReader(member ? { ...reading, member } : reading))
    return this.#reader
  }

  /** Bytes that were decoded of the first block; undefined: a record is not to be decoded in this call. */
  async #decode({ messages, lanes }: Gathered, limit: number): Promise<number | undefined> {
    const { block, lane } = this.#list[0]!
    const { records } = block
    if (this.#assignment.lanes.get(block) !== lane) return this.#endBlock()
    const pending = this.#i === 0 ? prepareBlock(this.#decoding, records, this.#operation) : undefined
    if (pending !== undefined) await pending
    const from = this.#i
    for (; this.#i < records.count && messages.length < limit; this.#i += 1) {
      const message = this.#tryDecode(block, messages.length > 0)
      if (message === 'later') return undefined
      if (message !== undefined) lanes.push(lane)
      if (message !== undefined) messages.push(message)
      lane.decoded = records.offset(this.#i) + 1
    }
    const bytes = (block.bytes * (this.#i - from)) / Math.max(1, records.count)
    if (this.#i < records.count) return bytes
    lane.decoded = block.next
    return bytes + this.#endBlock()
  }

  #tryDecode(block: Block, mayWait: boolean): Message | 'later' | undefined {
    try {
      return decodeMessage(this.#decoding, block, this.#i)
    } catch (error) {
      if (mayWait) return 'later'
      throw error
    }
  }

  #endBlock(): 0 {
    this.#list.shift()
    this.#i = 0
    return 0
  }
}
