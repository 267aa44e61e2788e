import { KafiError, type Bytes, type Wait } from '@kafi/core'
import { checkPrefix, type Appendable, type Conditional, type GetOptions, type Listing } from '@kafi/emulated'
import type { ObjectStore, StoredObject } from '@kafi/emulated'
import { randomUUID } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import { openAppendable } from './appendable.ts'
import { diskError, explainErrors } from './disk-error.ts'
import { isCode, nearestFolder, nodeDisk, type Disk, type DiskStat } from './disk.ts'
import { walk, type Entry } from './listing.ts'
import { isNetworked } from './network.ts'
import { readObject } from './reading.ts'
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
  readonly #tree: Tree
  readonly #versions: Versions
  readonly appendable?: Appendable

  private constructor(root: RootDescription, options: TreeOptions, networked: boolean) {
    this.#rootDir = root.rootDir
    this.#disk = options.disk
    this.#tree = new Tree(root.rootDir, root.clusterId === null ? null : root.baseDir, options)
    this.#versions = new Versions(options.disk, this.#tree)
    if (!networked) this.appendable = openAppendable(this.#tree, options)
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
    return explainErrors('read', key, o, async () => {
      const base = await this.#base()
      if (base === null) return 'absent'
      const path = this.#tree.path(base, key)
      if (!(await this.#tree.has(dirname(path)))) return 'absent'
      return (await readObject(this.#disk, path, o)) ?? (await this.#getVersion(path, o))
    })
  }

  async put(key: string, body: readonly Bytes[], o: Wait): Promise<void> {
    await explainErrors('write', key, o, () =>
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
    return explainErrors('create', key, o, async () => {
      if ((await this.#plain(key)) !== null) return 'conflict'
      return this.#versions.write(key, body, null)
    })
  }

  async putIfMatch(key: string, body: readonly Bytes[], etag: string, o: Wait): Promise<Conditional> {
    return explainErrors('replace', key, o, () => this.#versions.write(key, body, etag))
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
    for (const key of keys) await explainErrors('delete', key, o, () => this.#delete(base, key, touched))
    for (const folder of touched) await this.#leave(folder)
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  async #base(): Promise<string | null> {
    return this.#tree.base ?? this.#tree.find()
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

  async #getVersion(path: string, o: GetOptions): Promise<StoredObject | 'absent' | 'same'> {
    for (;;) {
      const newest = await this.#versions.newest(path)
      if (newest === null || newest.size === 0) return 'absent'
      if (newest.etag === o.ifNoneMatch) return 'same'
      const found = await readObject(this.#disk, newest.path, o, newest.etag)
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
}
