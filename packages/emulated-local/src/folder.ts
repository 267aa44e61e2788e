import { KafiError, type Bytes, type Wait } from '@kafi/core'
import { checkKey, checkPrefix, type Appendable, type Conditional, type GetOptions, type Listing } from '@kafi/emulated'
import type { ObjectStore, StoredObject } from '@kafi/emulated'
import { randomUUID } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import { FolderFile } from './append-file.ts'
import { diskError } from './disk-error.ts'
import { isCode, nearestFolder, nodeDisk, type Disk, type DiskStat } from './disk.ts'
import { walk, type Entry } from './listing.ts'
import { isNetworked } from './network.ts'
import { describeRoot, type RootDescription } from './root.ts'
import { Tree, type TreeOptions } from './tree.ts'
import { Versions, versionsEnding } from './versions.ts'

/** How a {@link FolderStore} is opened. */
export interface FolderStoreOptions {
  /**
   * `sync` (default): what is answered survives a power cut (fdatasync and fsync of the folder). `os`: it survives the
   * death of the process, not a power cut; Kafka's own default.
   */
  readonly durability?: 'sync' | 'os'
  /** Default: the disk of this machine. */
  readonly disk?: Disk
  /** Makes names nobody else makes. Default `crypto.randomUUID`. */
  readonly uuid?: () => string
}

const pageKeys = 1000

/**
 * An {@link ObjectStore} in a folder. Any number of processes may use it at once; there are no locks, so none is left
 * behind. Opening writes nothing: the first write makes the root (folders 0700, files 0600). A folder that holds other
 * files gets a sub-folder `.kafi`. Plain keys are files; conditional keys are folders of numbered versions, and may
 * not be empty or mixed with plain ones. On a network file system there is no `appendable`.
 *
 * @example
 * await using store = await FolderStore.open('data')
 * await store.put('a/b', [Buffer.from('hi')], { signal })
 */
export class FolderStore implements ObjectStore {
  readonly #rootDir: string
  readonly #disk: Disk
  readonly #options: TreeOptions
  readonly #tree: Tree
  readonly #versions: Versions
  readonly appendable?: Appendable

  private constructor(root: RootDescription, options: TreeOptions, networked: boolean) {
    this.#rootDir = root.rootDir
    this.#disk = options.disk
    this.#options = options
    this.#tree = new Tree(root.rootDir, root.clusterId === null ? null : root.baseDir, options)
    this.#versions = new Versions(options.disk, this.#tree)
    if (!networked) this.appendable = this.#openAppendable()
  }

  /** Looks at the folder, which need not be there. Errors as {@link describeRoot}. */
  static async open(rootDir: string, options: FolderStoreOptions = {}): Promise<FolderStore> {
    const { durability = 'sync', disk = nodeDisk, uuid = randomUUID } = options
    const root = await describeRoot(disk, resolve(rootDir))
    const networked = isNetworked(await disk.fileSystem(await nearestFolder(disk, root.rootDir)))
    return new FolderStore(root, { disk, durability, uuid }, networked)
  }

  /** What the folder is now. */
  describe(): Promise<RootDescription> {
    return describeRoot(this.#disk, this.#rootDir)
  }

  async get(key: string, o: GetOptions): Promise<StoredObject | 'absent' | 'same'> {
    return this.#do('read', key, o, async () => {
      const base = await this.#base()
      if (base === null) return 'absent'
      const path = this.#tree.path(base, key)
      if (!(await this.#tree.has(dirname(path)))) return 'absent'
      return (await this.#read(path, o)) ?? (await this.#getVersion(path, o))
    })
  }

  async put(key: string, body: readonly Bytes[], o: Wait): Promise<void> {
    await this.#do('write', key, o, () =>
      this.#tree.within(
        (base) => dirname(this.#tree.path(base, key)),
        async (base) => {
          const path = this.#tree.path(base, key)
          await this.#refuseMix(path + versionsEnding, key)
          const temp = await this.#tree.writeTemp(base, body)
          await this.#disk.rename(temp, path)
          await this.#tree.settle(dirname(path))
        },
      ),
    )
  }

  async putIfAbsent(key: string, body: readonly Bytes[], o: Wait): Promise<Conditional> {
    return this.#do('create', key, o, async () => {
      if ((await this.#plain(key)) !== null) return 'conflict'
      return this.#versions.write(key, body, null)
    })
  }

  async putIfMatch(key: string, body: readonly Bytes[], etag: string, o: Wait): Promise<Conditional> {
    return this.#do('replace', key, o, () => this.#versions.write(key, body, etag))
  }

  async *list(prefix: string, o: Wait & { readonly delimiter?: '/' }): AsyncIterable<Listing> {
    checkPrefix(prefix)
    o.signal.throwIfAborted()
    let page: Entry[] = []
    const base = await this.#base()
    if (base === null) return
    const options = { disk: this.#disk, tree: this.#tree, versions: this.#versions, signal: o.signal }
    try {
      for await (const entry of walk(base, prefix, o.delimiter !== undefined, options)) {
        if (page.push(entry) < pageKeys) continue
        yield page
        page = []
      }
    } catch (error) {
      throw diskError(error, 'list', prefix)
    }
    if (page.length > 0) yield page
  }

  async delete(keys: readonly string[], o: Wait): Promise<void> {
    o.signal.throwIfAborted()
    const base = await this.#base()
    const touched = new Set<string>()
    // In this order: who deletes ascending may rely on it.
    for (const key of keys) await this.#do('delete', key, o, () => this.#delete(base, key, touched))
    for (const folder of touched) await this.#leave(folder)
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  async #base(): Promise<string | null> {
    return this.#tree.base ?? this.#tree.find()
  }

  async #do<T>(action: string, key: string, o: Wait, run: () => Promise<T>): Promise<T> {
    o.signal.throwIfAborted()
    checkKey(key)
    try {
      return await run()
    } catch (error) {
      throw diskError(error, action, key)
    }
  }

  async #plain(key: string): Promise<DiskStat | null> {
    const base = await this.#base()
    if (base === null) return null
    const path = this.#tree.path(base, key)
    return (await this.#tree.has(dirname(path))) ? this.#disk.lstat(path) : null
  }

  async #refuseMix(path: string, key: string): Promise<void> {
    if ((await this.#disk.lstat(path)) === null) return
    throw new KafiError('KAFI_ARGUMENT', `'${key}' is written conditionally; replace it with putIfMatch, not put`)
  }

  /** Null: no such file. */
  async #read(path: string, o: GetOptions, etag?: string): Promise<StoredObject | 'same' | null> {
    const fd = await this.#openToRead(path)
    if (fd === null) return null
    try {
      const stat = this.#disk.stat(fd)
      if (!stat.isFile()) return null
      const found = etag ?? `f${stat.ino}-${stat.mtimeMs}-${stat.size}`
      if (found === o.ifNoneMatch) return 'same'
      return { body: await this.#readRange(fd, stat.size, o), etag: found, size: stat.size }
    } finally {
      this.#disk.close(fd)
    }
  }

  async #openToRead(path: string): Promise<number | null> {
    try {
      return await this.#disk.open(path, 'read')
    } catch (error) {
      if (isCode(error, 'ENOENT', 'ENOTDIR')) return null
      throw error
    }
  }

  async #readRange(fd: number, size: number, o: GetOptions): Promise<Bytes> {
    const from = Math.min(o.from ?? 0, size)
    const bytes = Math.max(0, Math.min(o.to ?? size, size) - from)
    // New memory costs twice the read of a cached file: the caller may bring its own.
    const body =
      o.into !== undefined && o.into.length >= bytes ? o.into.subarray(0, bytes) : Buffer.allocUnsafeSlow(bytes)
    let filled = 0
    while (filled < body.length) {
      const count = await this.#disk.read(fd, body.subarray(filled), from + filled)
      if (count === 0) break
      filled += count
    }
    return body.subarray(0, filled)
  }

  async #getVersion(path: string, o: GetOptions): Promise<StoredObject | 'absent' | 'same'> {
    for (;;) {
      const newest = await this.#versions.newest(path)
      if (newest === null || newest.size === 0) return 'absent'
      if (newest.etag === o.ifNoneMatch) return 'same'
      const found = await this.#read(newest.path, o, newest.etag)
      // Gone in between: there are newer ones.
      if (found !== null) return found
    }
  }

  async #delete(base: string | null, key: string, touched: Set<string>): Promise<void> {
    if (base === null) return
    const path = this.#tree.path(base, key)
    if (!(await this.#tree.has(dirname(path)))) return
    try {
      await this.#disk.unlink(path)
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error
      if (!(await this.#versions.remove(base, path))) return
    }
    touched.add(dirname(path))
  }

  async #leave(folder: string): Promise<void> {
    try {
      await this.#tree.prune(folder)
      if (await this.#tree.has(folder)) await this.#tree.settle(folder)
    } catch (error) {
      throw diskError(error, 'delete from', folder)
    }
  }

  #openAppendable(): Appendable {
    return {
      create: (key, o) => this.#do('create', key, o, () => this.#createFile(key)),
      exists: (key) => this.#exists(key),
      sync: (key, o) => this.#do('sync', key, o, () => this.#syncFile(key)),
    }
  }

  #createFile(key: string): Promise<FolderFile | null> {
    return this.#tree.within(
      (base) => dirname(this.#tree.path(base, key)),
      async (base) => {
        const path = this.#tree.path(base, key)
        try {
          const file = new FolderFile(this.#disk, key, await this.#disk.open(path, 'create'), this.#options.durability)
          await this.#tree.settle(dirname(path)).catch((error: unknown) => closeAfter(file, error))
          return file
        } catch (error) {
          if (isCode(error, 'EEXIST')) return null
          throw error
        }
      },
    )
  }

  #exists(key: string): boolean {
    const base = this.#tree.base
    if (base === null) return false
    const path = this.#tree.path(base, key)
    return (this.#disk.lstatSync(path) ?? this.#disk.lstatSync(path + versionsEnding)) !== null
  }

  async #syncFile(key: string): Promise<void> {
    const base = await this.#base()
    const fd = base === null ? null : await this.#openToRead(this.#tree.path(base, key))
    if (fd === null) return
    try {
      await this.#disk.datasync(fd)
    } finally {
      this.#disk.close(fd)
    }
  }
}

async function closeAfter(file: FolderFile, error: unknown): Promise<never> {
  await file[Symbol.asyncDispose]()
  throw error
}
