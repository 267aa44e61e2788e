import { KafiError, type Bytes, type Wait } from '@kafi/core'
import { checkKey, checkPrefix } from './keys.ts'
import { MemoryFile, type AppendedBytes } from './memory-file.ts'
import type { Appendable, Conditional, GetOptions, Listing, ObjectStore, StoredObject } from './object-store.ts'

const pageKeys = 1000

/** What a {@link MemoryStore} is asked to do. */
export type MemoryOperation =
  'get' | 'put' | 'putIfAbsent' | 'putIfMatch' | 'list' | 'delete' | 'create' | 'append' | 'sync'

/**
 * How an operation goes wrong. `fail-*`: it throws a retriable `KAFI_STORAGE` before or after it was done. `unknown-*`:
 * a conditional write answers `unknown` before (never done) or after it was tried; any other operation fails.
 * `lateBy: n`: answers `unknown` (or fails) now and is tried when n more operations have begun.
 */
export type Fault =
  'ok' | 'fail-before' | 'fail-after' | 'unknown-before' | 'unknown-after' | { readonly lateBy: number }

/** How a {@link MemoryStore} behaves. */
export interface MemoryStoreOptions {
  /** Offer files that can be appended to, as a folder does. Default false. */
  readonly appendable?: boolean
  /** Asked before every operation; may wait, so that a test decides who comes first. Default: all is well. */
  readonly fault?: (operation: MemoryOperation, key: string) => Fault | Promise<Fault>
}

/**
 * An {@link ObjectStore} in memory, exact in every rule of the port; copies what it is given, gives views of what it has.
 * For tests and for data that need not outlive the process.
 *
 * @example
 * const store = new MemoryStore()
 * await store.put('a/b', [Buffer.from('hi')], { signal })
 */
export class MemoryStore implements ObjectStore {
  readonly #objects = new Map<string, { readonly body: Bytes; readonly etag: string } | MemoryFile>()
  readonly #fault: NonNullable<MemoryStoreOptions['fault']>
  readonly #late: { left: number; readonly write: () => void }[] = []
  #etags = 0
  readonly appendable?: Appendable

  constructor(options: MemoryStoreOptions = {}) {
    this.#fault = options.fault ?? (() => 'ok')
    if (options.appendable === true) this.appendable = this.#openAppendable()
  }

  async get(key: string, o: GetOptions): Promise<StoredObject | 'absent' | 'same'> {
    return this.#run('get', key, o, () => {
      const found = this.#objects.get(key)
      if (found === undefined) return 'absent'
      const { body, etag } = found
      if (etag === o.ifNoneMatch) return 'same'
      return { body: body.subarray(o.from ?? 0, o.to), etag, size: body.length }
    })
  }

  async put(key: string, body: readonly Bytes[], o: Wait): Promise<void> {
    const bytes = Buffer.concat(body)
    await this.#run('put', key, o, () => void this.#write(key, bytes))
  }

  async putIfAbsent(key: string, body: readonly Bytes[], o: Wait): Promise<Conditional> {
    const bytes = Buffer.concat(body)
    return this.#tell('putIfAbsent', key, o, () => (this.#objects.has(key) ? 'conflict' : this.#write(key, bytes)))
  }

  async putIfMatch(key: string, body: readonly Bytes[], etag: string, o: Wait): Promise<Conditional> {
    const bytes = Buffer.concat(body)
    return this.#tell('putIfMatch', key, o, () =>
      this.#objects.get(key)?.etag === etag ? this.#write(key, bytes) : 'conflict',
    )
  }

  async *list(prefix: string, o: Wait & { readonly delimiter?: '/' }): AsyncIterable<Listing> {
    checkPrefix(prefix)
    const all = await this.#run('list', prefix, o, () => this.#keysBelow(prefix, o.delimiter))
    for (let i = 0; i < all.length; i += pageKeys) {
      o.signal.throwIfAborted()
      yield all.slice(i, i + pageKeys)
    }
  }

  async delete(keys: readonly string[], o: Wait): Promise<void> {
    for (const key of keys) await this.#run('delete', key, o, () => void this.#objects.delete(key))
  }

  /**
   * What a power cut does to appended files: of the bytes that were not synced, `keep` says how many stay (default none).
   *
   * @example
   * store.losePower((unsynced) => random(unsynced))
   */
  losePower(keep: (unsyncedBytes: number) => number = () => 0): void {
    for (const object of this.#objects.values()) if (object instanceof MemoryFile) object.losePower(keep)
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  #write(key: string, body: Bytes): { readonly etag: string } {
    const etag = this.#nextEtag()
    this.#objects.set(key, { body, etag })
    return { etag }
  }

  #nextEtag(): string {
    this.#etags += 1
    return `e${this.#etags}`
  }

  #keysBelow(prefix: string, delimiter: '/' | undefined): Listing {
    const sizes = new Map<string, number>()
    for (const [key, { body }] of this.#objects) {
      if (!key.startsWith(prefix)) continue
      const end = delimiter === undefined ? -1 : key.indexOf(delimiter, prefix.length)
      if (end < 0) sizes.set(key, body.length)
      else sizes.set(key.slice(0, end + 1), 0)
    }
    return [...sizes].map(([key, size]) => ({ key, size })).sort((a, b) => (a.key < b.key ? -1 : 1))
  }

  async #tell(operation: MemoryOperation, key: string, o: Wait, write: () => Conditional): Promise<Conditional> {
    checkKey(key)
    const fault = await this.#begin(operation, key, o)
    if (typeof fault === 'object') this.#late.push({ left: fault.lateBy, write })
    if (fault === 'unknown-before' || typeof fault === 'object') return 'unknown'
    if (fault === 'fail-before') throw failed(operation, key)
    const answer = write()
    if (fault === 'fail-after') throw failed(operation, key)
    return fault === 'unknown-after' ? 'unknown' : answer
  }

  async #run<T>(operation: MemoryOperation, key: string, o: Wait, action: () => T): Promise<T> {
    if (operation !== 'list') checkKey(key)
    const fault = await this.#begin(operation, key, o)
    if (fault === 'ok') return action()
    if (typeof fault === 'object') this.#late.push({ left: fault.lateBy, write: action })
    else if (fault.endsWith('after')) action()
    throw failed(operation, key)
  }

  async #begin(operation: MemoryOperation, key: string, o: Wait): Promise<Fault> {
    o.signal.throwIfAborted()
    const fault = await this.#fault(operation, key)
    for (const late of this.#late) late.left -= 1
    while (this.#late.some((late) => late.left <= 0)) {
      const due = this.#late.findIndex((late) => late.left <= 0)
      for (const { write } of this.#late.splice(due, 1)) write()
    }
    return fault
  }

  #openAppendable(): Appendable {
    const bytes: AppendedBytes = {
      run: (operation, key, o, action) => this.#run(operation, key, o, action),
      linked: (key, file) => this.#objects.get(key) === file,
    }
    return {
      create: (key, o) =>
        this.#run('create', key, o, () => {
          if (this.#objects.has(key)) return null
          const file = new MemoryFile(key, this.#nextEtag(), bytes)
          this.#objects.set(key, file)
          return file
        }),
      exists: (key) => this.#objects.has(key),
      sync: (key, o) =>
        this.#run('sync', key, o, () => {
          const file = this.#objects.get(key)
          if (file instanceof MemoryFile) file.settle()
        }),
    }
  }
}

function failed(operation: MemoryOperation, key: string): KafiError {
  return new KafiError('KAFI_STORAGE', `${operation} of '${key}' failed, as the test wished; try again`, {
    retriable: true,
    details: { operation, key },
  })
}
