import type { Backend, Block, Reader, Wait } from './backend.ts'
import { KafiError } from './errors.ts'
import { findLaterRanges, LaterReader, takesLater } from './later-ranges.ts'
import type { Range } from './message.ts'
import { type Operation, run } from './operation.ts'
import { type RangeOptions, resolveRanges } from './ranges.ts'
import type { ReadOptions } from './read-options.ts'
import type { Storage } from './storage.ts'
import { type Topics, withTopics } from './topic-pattern.ts'

/** What a reader may hold in memory ahead of its user, in bytes. */
const windowBytes = 16 * 1024 * 1024
/** Most bytes that one list of blocks asks for. */
const blockBytes = 4 * 1024 * 1024
/** Longest wait for data that is known to be there, in ms; then it is asked for again. */
const patienceMs = 500
const longestWaitMs = 2_147_483_647

/**
 * Reads blocks of some topics, from watermarks noted when it was opened, until `next()` answers null.
 * A list of blocks lives until the following `next()`.
 */
export class Blocks implements AsyncDisposable {
  readonly operation: Operation
  readonly #storage: Storage
  readonly #reader: Reader | null
  /** Undefined: an empty answer is no end. */
  readonly #idleMs: number | undefined
  #closing: Promise<void> | undefined

  constructor(storage: Storage, operation: Operation, reader: Reader | null, idleMs: number | undefined) {
    this.operation = operation
    this.#storage = storage
    this.#reader = reader
    this.#idleMs = idleMs
    operation.owns(() => this.close())
  }

  /** The next blocks, never an empty list; null at the end. */
  async next(): Promise<readonly Block[] | null> {
    const { signal } = this.operation
    signal.throwIfAborted()
    if (this.#reader === null || this.#closing) return null
    const maxWaitMs = this.#idleMs ?? patienceMs
    for (;;) {
      const list = await this.operation.during(this.#reader.next({ signal, maxBytes: blockBytes, maxWaitMs }))
      if (list === null || list.length > 0) return list
      if (this.#idleMs !== undefined) return null
      signal.throwIfAborted()
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #close(): Promise<void> {
    try {
      await this.#reader?.[Symbol.asyncDispose]()
    } finally {
      this.#storage.finish(this.operation)
    }
  }
}

/** Options of {@link openBlocks} beside those of the verb. */
export interface BlockOptions extends ReadOptions {
  /** Reads these ranges, noted before, in place of what the topics and bounds mean now. */
  readonly ranges?: readonly Range[]
}

/**
 * The one way into reading: topics, watermarks, ranges, reader. Nothing is read before the first `next()`.
 *
 * @example
 * const blocks = await openBlocks(storage, 'quakes', { start: '48h' })
 * for (let list = await blocks.next(); list !== null; list = await blocks.next()) count(list)
 * await blocks.close()
 */
export async function openBlocks(storage: Storage, topics: Topics, options: BlockOptions): Promise<Blocks> {
  const operation = storage.begin(options.signal)
  try {
    operation.signal.throwIfAborted()
    const idleMs = idleMsOf(storage, options)
    const reader = await operation.during(openReader(storage, topics, options, operation))
    return new Blocks(storage, operation, reader, idleMs)
  } catch (error) {
    storage.finish(operation)
    throw error
  }
}

async function openReader(
  storage: Storage,
  topics: Topics,
  options: BlockOptions,
  { signal }: Operation,
): Promise<Reader | null> {
  const { isolation, follow } = rangeOptionsOf(storage, options)
  const backend = await storage.backend()
  const ranges = options.ranges ?? (await findRanges(storage, backend, topics, options, { signal }))
  if (ranges.length === 0) return null
  const reader = await backend.openReader({ signal, ranges, isolation, memoryBytes: windowBytes })
  if (!follow || options.ranges || !takesLater(options.start)) return reader
  const find = (o: Wait) => findLaterRanges(backend, topics, options, o)
  return new LaterReader({ reader, ranges, find, now: () => performance.now() })
}

/** The ranges that topics and bounds mean now. */
export function noteRanges(storage: Storage, topics: Topics, options: ReadOptions): Promise<readonly Range[]> {
  return run(storage, options, (backend, o) => findRanges(storage, backend, topics, options, o))
}

function findRanges(storage: Storage, backend: Backend, topics: Topics, options: ReadOptions, { signal }: Wait) {
  return withTopics(backend, topics, { signal, internal: options.internal }, (names) =>
    resolveRanges(backend, names, rangeOptionsOf(storage, options), { signal }),
  )
}

/** The ranges a read asks for, with every default filled in. */
export function rangeOptionsOf(storage: Storage, options: ReadOptions): RangeOptions {
  const { autoOffsetReset } = storage.defaults
  const follow = follows(storage, options)
  if (follow && options.end !== undefined) {
    throw new KafiError('KAFI_ARGUMENT', 'follow has no end; leave out one of them')
  }
  return {
    start: options.start ?? (autoOffsetReset === 'latest' ? 'latest' : 'earliest'),
    end: options.end ?? 'latest',
    partitions: options.partitions,
    follow,
    isolation: options.isolation ?? 'committed',
    group: options.group,
    reset: autoOffsetReset,
    now: Date.now(),
  }
}

function follows(storage: Storage, options: ReadOptions): boolean {
  return options.follow ?? (storage.defaults.consumeTimeoutMs < 0 && options.end === undefined)
}

/** How long `next()` waits for data before that is the end; undefined: the end comes without waiting, or never. */
function idleMsOf(storage: Storage, options: ReadOptions): number | undefined {
  if (!follows(storage, options)) return undefined
  const idleMs = options.idleMs ?? storage.defaults.consumeTimeoutMs
  if (Number.isNaN(idleMs)) throw new KafiError('KAFI_ARGUMENT', 'idleMs must be a number of milliseconds')
  return idleMs < 0 || idleMs > longestWaitMs ? undefined : idleMs
}
