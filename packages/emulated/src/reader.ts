import { KafiError, type Block, type Range, type Reader, type Wait } from '@kafi/core'
import { Cursor, type CursorScope } from './cursor.ts'
import type { Context } from './context.ts'
import { raceSignal } from './race-signal.ts'
import type { TopicLog } from './topic-log.ts'

/** Bytes of one read: more gains nothing, and a topic of any size is read in the same memory. */
const maxChunkBytes = 8 << 20
const minChunkBytes = 64 << 10
const minPollMs = 100
const maxPollMs = 5_000

/** What a reader needs of its back-end. */
export interface ReaderScope {
  readonly context: Context
  readonly memoryBytes: number
  readonly logOf: (topic: string) => TopicLog
  readonly onClose: (reader: LogReader) => void
}

/** Reads ranges of the log, partition by partition in turn, ahead of what is asked for. */
export class LogReader implements Reader {
  readonly #scope: ReaderScope
  readonly #cursorScope: CursorScope
  readonly #closing = new AbortController()
  #cursors: Cursor[] = []
  #pollMs = minPollMs

  constructor(scope: ReaderScope, ranges: readonly Range[]) {
    this.#scope = scope
    const { context, memoryBytes } = scope
    this.#cursorScope = { context, memoryBytes, held: { bytes: 0 }, spare: [], signal: this.#closing.signal }
    this.assign(ranges)
  }

  assign(ranges: readonly Range[]): void {
    const before = this.#cursors
    this.#cursors = ranges.map((range) => this.#keep(before, range) ?? this.#open(range))
    for (const cursor of before) if (!this.#cursors.includes(cursor)) cursor.close()
  }

  async next(o: Wait & { readonly maxBytes: number; readonly maxWaitMs: number }): Promise<readonly Block[] | null> {
    const { clock } = this.#scope.context
    const deadline = clock.monotonicMs() + o.maxWaitMs
    for (const cursor of this.#cursors) cursor.release()
    for (;;) {
      o.signal.throwIfAborted()
      if (this.#closing.signal.aborted) throw new KafiError('KAFI_CLOSED', 'the reader is closed; open another')
      const open = this.#cursors.filter((cursor) => !cursor.done)
      if (open.length === 0) return null
      this.#prefetch(open)
      const blocks = this.#take(open, o.maxBytes)
      if (blocks.length > 0) return blocks
      const loading = open.flatMap((cursor) => cursor.loading ?? [])
      if (loading.length > 0) await raceSignal(Promise.race(loading), o.signal)
      else if (!(await this.#waitForMore(open, deadline, o))) return []
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort(new KafiError('KAFI_CLOSED', 'the reader is closed; open another'))
    await Promise.allSettled(this.#cursors.flatMap((cursor) => cursor.loading ?? []))
    this.assign([])
    this.#scope.onClose(this)
  }

  #keep(before: readonly Cursor[], range: Range): Cursor | undefined {
    const kept = before.find(
      (cursor) =>
        cursor.range.topic === range.topic &&
        cursor.range.partition === range.partition &&
        cursor.position === range.from,
    )
    if (kept !== undefined) kept.range = range
    return kept
  }

  #open(range: Range): Cursor {
    return new Cursor(this.#cursorScope, this.#scope.logOf(range.topic), range)
  }

  #prefetch(open: readonly Cursor[]): void {
    const share = Math.floor(this.#scope.memoryBytes / (2 * open.length))
    const maxBytes = Math.max(minChunkBytes, Math.min(maxChunkBytes, share))
    const { held } = this.#cursorScope
    for (const cursor of open) {
      if (held.bytes > 0 && held.bytes + maxBytes > this.#scope.memoryBytes) return
      cursor.prefetch(maxBytes)
    }
  }

  /** A block of each partition that has one, in turn; whoever was first is last the next time. */
  #take(open: readonly Cursor[], maxBytes: number): readonly Block[] {
    const ready = open.filter((cursor) => cursor.ready)
    const blocks: Block[] = []
    let left = maxBytes
    for (const [i, cursor] of ready.entries()) {
      if (left <= 0) break
      const block = cursor.take(Math.max(1, Math.floor(left / (ready.length - i))))
      left -= block.bytes
      blocks.push(block)
    }
    if (blocks.length > 0) {
      this.#pollMs = minPollMs
      this.#turn(ready.slice(0, blocks.length))
    }
    return blocks
  }

  #turn(served: readonly Cursor[]): void {
    const first = this.#cursors.filter((cursor) => !served.includes(cursor))
    this.#cursors = [...first, ...served]
  }

  /** Waits for an append of this process, or looks again after a while; false: it is time to answer. */
  async #waitForMore(open: readonly Cursor[], deadline: number, o: Wait): Promise<boolean> {
    const logs = [...new Set(open.map((cursor) => cursor.log))]
    await Promise.all(logs.map((log) => log.refresh(o)))
    if (open.some((cursor) => cursor.behind)) return true
    const { clock } = this.#scope.context
    const waitMs = Math.min(this.#pollMs, deadline - clock.monotonicMs())
    if (waitMs <= 0) return false
    const changed = await this.#waitForChange(logs, waitMs, o)
    this.#pollMs = changed ? minPollMs : Math.min(maxPollMs, this.#pollMs * 1.5)
    return true
  }

  async #waitForChange(logs: readonly TopicLog[], waitMs: number, o: Wait): Promise<boolean> {
    const stop = new AbortController()
    const signal = AbortSignal.any([o.signal, stop.signal, this.#closing.signal])
    let unwatch: readonly (() => void)[] = []
    const change = new Promise<boolean>((resolve) => {
      unwatch = logs.map((log) => log.watch(() => resolve(true)))
    })
    try {
      return await Promise.race([change, this.#scope.context.clock.delay(waitMs, signal).then(() => false)])
    } finally {
      stop.abort()
      for (const take of unwatch) take()
    }
  }
}
