import { KafiError, type Bytes, type Wait } from '@kafi/core'
import type { AppendFile, AppendOptions, Part } from './object-store.ts'

/** Most zeros behind what was appended. */
const mostSpare = 4_096

/** What a {@link MemoryFile} needs of the store it lives in. */
export interface AppendedBytes {
  run(operation: 'append' | 'sync', key: string, o: Wait, action: () => void): Promise<void>
  linked(key: string, file: MemoryFile): boolean
}

/** A file in memory that its creator appends to; bytes below `size` change by `amend` alone, so views of others stay right. */
export class MemoryFile implements AppendFile {
  readonly #key: string
  readonly #etag: string
  readonly #store: AppendedBytes
  #bytes = Buffer.alloc(256)
  #size = 0
  /** Behind the spare zeros. */
  #end = 0
  #synced = 0
  #syncedEnd = 0
  #closed = false
  #last: Promise<void> = Promise.resolve()

  constructor(key: string, etag: string, store: AppendedBytes) {
    this.#key = key
    this.#etag = etag
    this.#store = store
  }

  get size(): number {
    return this.#size
  }

  /** Grows with the file: a changed file is another version. */
  get etag(): string {
    return `${this.#etag}-${this.#size}`
  }

  get body(): Bytes {
    return this.#bytes.subarray(0, this.#end)
  }

  async append(body: readonly Bytes[], o: AppendOptions): Promise<void> {
    const bytes = Buffer.concat(body)
    const added = this.#run('append', o, () => this.#add(bytes, o.spare === true))
    this.#last = added.catch(() => undefined)
    await added
    if (o.sync === true) await this.sync(o)
  }

  async amend(parts: readonly Part[], o: Pick<AppendOptions, 'signal' | 'sync'>): Promise<void> {
    const copies = parts.map(({ at, bytes }) => ({ at, bytes: Buffer.from(bytes) }))
    await this.#last
    await this.#run('append', o, () => copies.forEach((part) => this.#replace(part)))
    if (o.sync === true) await this.sync(o)
  }

  async sync(o: Wait): Promise<void> {
    try {
      await this.#run('sync', o, () => this.settle())
    } catch (error) {
      // As on a disk: what is in the file after a failed sync is unknown.
      if (!o.signal.aborted) this.#closed = true
      throw error
    }
  }

  linked(): boolean {
    return this.#store.linked(this.#key, this)
  }

  /** All bytes so far survive a power cut. */
  settle(): void {
    this.#synced = this.#size
    this.#syncedEnd = this.#end
  }

  /** Keeps what was synced and `keep` bytes of the rest. */
  losePower(keep: (unsyncedBytes: number) => number): void {
    this.#size = this.#synced + keep(this.#size - this.#synced)
    this.#end = Math.max(this.#size, this.#syncedEnd)
    // What stays is never written over: older views must not change.
    this.#bytes = Buffer.concat([this.#bytes.subarray(0, this.#size)], this.#end)
    this.#closed = true
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true
  }

  #run(operation: 'append' | 'sync', o: Wait, action: () => void): Promise<void> {
    if (!this.#closed) return this.#store.run(operation, this.#key, o, action)
    return Promise.reject(new KafiError('KAFI_CLOSED', `file '${this.#key}' is closed; create another`))
  }

  #add(body: Bytes, spare: boolean): void {
    const size = this.#size + body.length
    if (size > this.#end) this.#grow(size + (spare ? Math.min(size, mostSpare) : 0))
    this.#bytes.set(body, this.#size)
    this.#size = size
  }

  /** Where the append failed there is nothing to be replaced. */
  #replace({ at, bytes }: Part): void {
    if (at + bytes.length <= this.#size) this.#bytes.set(bytes, at)
  }

  #grow(end: number): void {
    if (end > this.#bytes.length) {
      const grown = Buffer.alloc(Math.max(this.#bytes.length * 2, end))
      grown.set(this.body)
      this.#bytes = grown
    }
    this.#end = end
  }
}
