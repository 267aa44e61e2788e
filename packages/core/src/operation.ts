import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Backend, Wait } from './backend.ts'
import { KafiError } from './errors.ts'
import type { Storage } from './storage.ts'

/** What every options object may carry. */
export interface Abortable {
  /** Ends the call with the signal's reason. */
  readonly signal?: AbortSignal
}

/** Longest time that an operation keeps the event loop from its other work, in ms. */
const turnMs = 20

/**
 * One running call on a storage. Its signal fires when the caller's does or when the storage closes; the storage knows
 * what it waits for, so that closing waits for the back-end but never for a user's function (which may be the closer).
 */
export class Operation implements Wait {
  readonly signal: AbortSignal
  /** The same as `signal.aborted`, cheap enough to be asked for every record. */
  aborted = false
  readonly #controller = new AbortController()
  readonly #caller: AbortSignal | undefined
  readonly #onAbort = () => this.abort(this.#caller?.reason)
  readonly #pending = new Set<Promise<unknown>>()
  #release: (() => Promise<void>) | undefined
  #turnAt = performance.now()

  constructor(caller?: AbortSignal) {
    this.signal = this.#controller.signal
    this.#caller = caller
    if (caller?.aborted) this.abort(caller.reason)
    else caller?.addEventListener('abort', this.#onAbort, { once: true })
  }

  abort(reason: unknown): void {
    this.aborted = true
    this.#controller.abort(reason)
  }

  /** Notes that the back-end is at work, and answers with the signal's reason if the work failed after an abort. */
  async during<T>(work: Promise<T>): Promise<T> {
    this.#pending.add(work)
    try {
      return await work
    } catch (error) {
      this.signal.throwIfAborted()
      throw error
    } finally {
      this.#pending.delete(work)
    }
  }

  /** To be called between two stretches of work: ends it if aborted, else lets timers and sockets have their turn. */
  async breathe(): Promise<void> {
    this.signal.throwIfAborted()
    if (performance.now() - this.#turnAt < turnMs) return
    await nextTurn()
    this.signal.throwIfAborted()
    this.#turnAt = performance.now()
  }

  /** What is to be closed when the storage closes before the operation ends. */
  owns(release: () => Promise<void>): void {
    this.#release = release
  }

  /** Resolves when the back-end is at rest and what the operation owned is closed. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.#pending)
    await this.#release?.()
  }

  end(): void {
    this.#caller?.removeEventListener('abort', this.#onAbort)
  }
}

/**
 * Opens the storage if need be and does `work` on its back-end, with a signal that also fires when the storage closes.
 *
 * @example
 * const topics = await run(storage, options, (backend, o) => backend.topics.list(o))
 */
export async function run<T>(
  storage: Storage,
  options: Abortable,
  work: (backend: Backend, o: Wait) => Promise<T>,
): Promise<T> {
  const operation = storage.begin(options.signal)
  try {
    operation.signal.throwIfAborted()
    const backend = await storage.backend()
    operation.signal.throwIfAborted()
    return await operation.during(work(backend, operation))
  } finally {
    storage.finish(operation)
  }
}

/** The error of every call after `close()`. */
export function closedError(name: string): KafiError {
  return new KafiError('KAFI_CLOSED', `storage '${name}' is closed; make a new one`, { details: { storage: name } })
}
