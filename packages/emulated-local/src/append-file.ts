import { KafiError, type Bytes, type Wait } from '@kafi/core'
import type { AppendFile, AppendOptions } from '@kafi/emulated'
import { diskError } from './disk-error.ts'
import type { Disk } from './disk.ts'

// A sync of an SSD with its own cache is done in about 0.1 ms, and another thread adds as much. So while syncs are that
// quick on average, small ones are made in this thread.
const quickMs = 1
const quickBytes = 65_536

// A file that changes its size has to have that written too, which doubles what a small sync costs. Spare zeros grow with
// the file, so that who appends little writes little.
const leastSpare = 16_384
const zeros = Buffer.alloc(262_144)

/** A file on disk that its creator appends to, at its own idea of the end: a write that failed half way is written over. */
export class FolderFile implements AppendFile {
  readonly #disk: Disk
  readonly #key: string
  readonly #fd: number
  readonly #synced: boolean
  #size = 0
  /** Behind the spare zeros. */
  #end = 0
  /** Bytes that were written, zeros too, and how many of them were forced to disk. */
  #written = 0
  #forced = 0
  /** What small syncs took lately, on average. */
  #syncMs = 2 * quickMs
  #state: 'open' | 'failed' | 'closed' = 'open'
  #last: Promise<void> = Promise.resolve()
  readonly #syncs = new Set<Promise<void>>()

  constructor(disk: Disk, key: string, fd: number, durability: 'sync' | 'os') {
    this.#disk = disk
    this.#key = key
    this.#fd = fd
    this.#synced = durability === 'sync'
  }

  get size(): number {
    return this.#size
  }

  append(body: readonly Bytes[], o: AppendOptions): Promise<void> {
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
      await this.#force()
    } catch (error) {
      if (this.#state === 'open') this.#state = 'failed'
      throw syncError(error, this.#key)
    }
  }

  linked(): boolean {
    return this.#state !== 'closed' && this.#disk.stat(this.#fd).nlink > 0
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // Another file may get the number of this one: nothing may be at work on it any more.
    await Promise.allSettled([this.#last, ...this.#syncs])
    if (this.#state === 'closed') return
    this.#state = 'closed'
    this.#disk.close(this.#fd)
  }

  async #force(): Promise<void> {
    const written = this.#written
    const small = written - this.#forced <= quickBytes
    const start = performance.now()
    if (small && this.#syncMs < quickMs) this.#disk.datasyncSync(this.#fd)
    else await this.#forceElsewhere()
    this.#forced = Math.max(this.#forced, written)
    if (small) this.#syncMs += (performance.now() - start - this.#syncMs) / 4
  }

  async #forceElsewhere(): Promise<void> {
    const work = this.#disk.datasync(this.#fd)
    this.#syncs.add(work)
    try {
      await work
    } finally {
      this.#syncs.delete(work)
    }
  }

  async #write(body: readonly Bytes[], { signal, spare = false }: AppendOptions): Promise<void> {
    signal.throwIfAborted()
    this.#check()
    let bytes = 0
    for (const part of body) bytes += part.length
    try {
      if (spare && this.#size + bytes > this.#end) await this.#writeWithSpare(body, bytes)
      else await this.#writePieces(body, bytes)
    } catch (error) {
      throw diskError(error, 'append to', this.#key)
    }
    this.#size += bytes
  }

  async #writeWithSpare(body: readonly Bytes[], bytes: number): Promise<void> {
    const spare = zeros.subarray(0, Math.max(leastSpare, this.#size))
    try {
      await this.#writePieces([...body, spare], bytes + spare.length)
    } catch {
      // A disk that is nearly full may still have room for the bytes alone.
      await this.#writePieces(body, bytes)
    }
  }

  async #writePieces(pieces: readonly Bytes[], bytes: number): Promise<void> {
    await this.#disk.write(this.#fd, pieces, this.#size)
    this.#written += bytes
    this.#end = Math.max(this.#end, this.#size + bytes)
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
