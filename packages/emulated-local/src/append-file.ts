import { KafiError, type Bytes, type Wait } from '@kafi/core'
import type { AppendFile } from '@kafi/emulated'
import { diskError } from './disk-error.ts'
import type { Disk } from './disk.ts'

/** A file on disk that its creator appends to, at its own idea of the end: a write that failed half way is written over. */
export class FolderFile implements AppendFile {
  readonly #disk: Disk
  readonly #key: string
  readonly #fd: number
  readonly #synced: boolean
  #size = 0
  #state: 'open' | 'failed' | 'closed' = 'open'
  #last: Promise<void> = Promise.resolve()

  constructor(disk: Disk, key: string, fd: number, durability: 'sync' | 'os') {
    this.#disk = disk
    this.#key = key
    this.#fd = fd
    this.#synced = durability === 'sync'
  }

  get size(): number {
    return this.#size
  }

  append(body: readonly Bytes[], o: Wait): Promise<void> {
    // One at a time: each begins where the one before ended.
    const done = this.#last.then(() => this.#write(body, o))
    this.#last = done.catch(() => undefined)
    return done
  }

  async sync(o: Wait): Promise<void> {
    o.signal.throwIfAborted()
    this.#check()
    if (!this.#synced) return
    try {
      await this.#disk.datasync(this.#fd)
    } catch (error) {
      if (this.#state === 'open') this.#state = 'failed'
      throw syncError(error, this.#key)
    }
  }

  linked(): boolean {
    return this.#state !== 'closed' && this.#disk.stat(this.#fd).nlink > 0
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#last
    if (this.#state === 'closed') return
    this.#state = 'closed'
    this.#disk.close(this.#fd)
  }

  async #write(body: readonly Bytes[], o: Wait): Promise<void> {
    o.signal.throwIfAborted()
    this.#check()
    try {
      await this.#disk.write(this.#fd, body, this.#size)
    } catch (error) {
      throw diskError(error, 'append to', this.#key)
    }
    for (const part of body) this.#size += part.length
  }

  #check(): void {
    if (this.#state === 'open') return
    if (this.#state === 'closed') throw new KafiError('KAFI_CLOSED', `file '${this.#key}' is closed; create another`)
    throw syncError(undefined, this.#key)
  }
}

/** After a failed sync the page cache may hold what the disk does not: nothing about the file can be promised any more. */
function syncError(cause: unknown, key: string): KafiError {
  const text = `'${key}' could not be forced to disk, so what the disk holds is unknown; check the disk, then open again`
  return new KafiError('KAFI_STORAGE', text, { fatal: true, details: { key }, cause })
}
