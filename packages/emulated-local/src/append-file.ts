import { KafiError, type Bytes, type Wait } from '@kafi/core'
import type { AppendFile, AppendOptions, Part } from '@kafi/emulated'
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
  /** Writes by this number are on disk when they are done; undefined: not asked for yet. */
  #syncedFd: number | null | undefined
  #size = 0
  /** Behind the spare zeros. */
  #end = 0
  /** Bytes that were written, zeros too, and how many of them were forced to disk. */
  #written = 0
  #forced = 0
  /** What small syncs, and writes with a sync, took lately, on average. */
  #syncMs = 2 * quickMs
  #state: 'open' | 'failed' | 'closed' = 'open'
  #last: Promise<void> = Promise.resolve()
  #queued = 0
  readonly #beside = new Set<Promise<void>>()

  constructor(disk: Disk, key: string, fd: number, durability: 'sync' | 'os') {
    this.#disk = disk
    this.#key = key
    this.#fd = fd
    this.#synced = durability === 'sync'
  }

  get size(): number {
    return this.#size
  }

  async append(body: readonly Bytes[], o: AppendOptions): Promise<void> {
    // One at a time: each begins where the one before ended. The first begins before this call returns, so that it is under
    // way while the caller goes on.
    const done = this.#queued === 0 ? this.#write(body, o) : this.#last.then(() => this.#write(body, o))
    this.#queued += 1
    this.#last = done.catch(() => undefined).finally(() => void (this.#queued -= 1))
    await done
    if (o.sync === true && this.#forced < this.#written) await this.sync(o)
  }

  amend(parts: readonly Part[], o: Pick<AppendOptions, 'signal' | 'sync'>): Promise<void> {
    return this.#doBeside(this.#amend(parts, o))
  }

  async sync(o: Wait): Promise<void> {
    o.signal.throwIfAborted()
    this.#check()
    if (!this.#synced) return
    await this.#guardSync(this.#force())
  }

  linked(): boolean {
    return this.#state !== 'closed' && this.#disk.stat(this.#fd).nlink > 0
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // Another file may get the number of this one: nothing may be at work on it any more. An append may be followed by a sync.
    while (this.#queued > 0 || this.#beside.size > 0) await Promise.allSettled([this.#last, ...this.#beside])
    if (this.#state === 'closed') return
    this.#state = 'closed'
    this.#disk.close(this.#fd)
    if (typeof this.#syncedFd === 'number') this.#disk.close(this.#syncedFd)
  }

  #openSynced(): number | null {
    if (!this.#synced) return null
    if (this.#syncedFd === undefined) this.#syncedFd = this.#disk.openSynced(this.#fd)
    return this.#syncedFd
  }

  async #guardSync(work: Promise<void>): Promise<void> {
    try {
      await work
    } catch (error) {
      if (this.#state === 'open') this.#state = 'failed'
      throw syncError(error, this.#key)
    }
  }

  async #force(): Promise<void> {
    const written = this.#written
    const small = written - this.#forced <= quickBytes
    const start = performance.now()
    if (small && this.#syncMs < quickMs) this.#disk.datasyncSync(this.#fd)
    else await this.#doBeside(this.#disk.datasync(this.#fd))
    this.#forced = Math.max(this.#forced, written)
    if (small) this.#noteSync(start)
  }

  #noteSync(start: number): void {
    this.#syncMs += (performance.now() - start - this.#syncMs) / 4
  }

  async #doBeside(work: Promise<void>): Promise<void> {
    this.#beside.add(work)
    try {
      await work
    } finally {
      this.#beside.delete(work)
    }
  }

  async #write(body: readonly Bytes[], { signal, spare = false, sync = false }: AppendOptions): Promise<void> {
    signal.throwIfAborted()
    this.#check()
    let bytes = 0
    for (const part of body) bytes += part.length
    // Such a write forces its own bytes alone.
    const fd = sync && this.#forced === this.#written ? this.#openSynced() : null
    try {
      if (spare && this.#size + bytes > this.#end) await this.#writeWithSpare(body, bytes)
      else if (fd === null) await this.#writePieces(body, bytes)
      else await this.#writeSynced(fd, body, bytes)
    } catch (error) {
      throw diskError(error, 'append to', this.#key)
    }
    this.#size += bytes
  }

  async #writeSynced(fd: number, body: readonly Bytes[], bytes: number): Promise<void> {
    const start = performance.now()
    const small = bytes <= quickBytes
    try {
      if (small && this.#syncMs < quickMs) this.#disk.writeSyncedSync(fd, body, this.#size)
      else await this.#disk.writeSynced(fd, body, this.#size)
    } catch (error) {
      // Whether it was the write or the sync, nobody can tell.
      this.#state = 'failed'
      throw error
    }
    this.#written += bytes
    this.#forced = this.#written
    this.#end = Math.max(this.#end, this.#size + bytes)
    if (small) this.#noteSync(start)
  }

  async #amend(
    parts: readonly Part[],
    { signal, sync = false }: Pick<AppendOptions, 'signal' | 'sync'>,
  ): Promise<void> {
    signal.throwIfAborted()
    this.#check()
    // In Linux a write to a file waits for the one that is under way, and by then the bytes are what they shall be.
    if (this.#openSynced() === null) await this.#last
    this.#check()
    try {
      for (const { at, bytes } of parts) await this.#disk.write(this.#fd, [bytes], at)
    } catch (error) {
      throw diskError(error, 'write to', this.#key)
    }
    // Not in this thread: it waits for all that is on its way to the disk.
    if (sync && this.#synced) await this.#guardSync(this.#disk.datasync(this.#fd))
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
