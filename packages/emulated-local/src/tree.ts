import { KafiError, type Bytes } from '@kafi/core'
import { checkKey } from '@kafi/emulated'
import { dirname, join } from 'node:path'
import { isCode, type Disk } from './disk.ts'
import { describeRoot, makeRoot, rootFile, tempFolder } from './root.ts'

/** What the parts of a folder store share. */
export interface TreeOptions {
  readonly disk: Disk
  readonly durability: 'sync' | 'os'
  readonly uuid: () => string
}

const rememberedFolders = 10_000
const attempts = 10
const staleMs = 3_600_000

/** The folders below a root: where keys are, and how files come to be there whole. */
export class Tree {
  readonly #rootDir: string
  readonly #options: TreeOptions
  readonly #folders = new Set<string>()
  #base: string | null
  #isMade = false
  #making: Promise<string> | null = null

  constructor(rootDir: string, base: string | null, options: TreeOptions) {
    this.#rootDir = rootDir
    this.#base = base
    this.#options = options
  }

  /** Where keys are; null: nothing was written yet. */
  get base(): string | null {
    return this.#base
  }

  /** Looks whether somebody has made the root meanwhile. */
  async find(): Promise<string | null> {
    const root = await describeRoot(this.#options.disk, this.#rootDir)
    if (root.clusterId !== null) this.#base = root.baseDir
    return this.#base
  }

  /** Path of a key, which need not be there. */
  path(base: string, key: string): string {
    checkKey(key)
    if (key === rootFile) throw new KafiError('KAFI_ARGUMENT', `'${rootFile}' is the root's own file; use another key`)
    return join(base, key)
  }

  /** Is the folder there? Refuses symbolic links below the root: they could lead out of it. */
  async has(folder: string): Promise<boolean> {
    if (this.#folders.has(folder)) return true
    if (folder !== this.#base && !(await this.has(dirname(folder)))) return false
    // The root itself may be a link: that is the user's choice.
    const stat = await this.#options.disk.lstat(folder === this.#rootDir ? `${folder}/.` : folder)
    if (stat === null) return false
    if (stat.isSymbolicLink()) throw linkError(folder, this.#rootDir)
    if (stat.isDirectory()) this.#remember(folder)
    return stat.isDirectory()
  }

  /**
   * Runs `write` once the folder is there; makes it as often as somebody else takes it away, within bounds.
   * `write` must bring all it needs: it may run again.
   */
  async within<T>(folder: (base: string) => string, write: (base: string) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const base = await this.#makeBase()
      try {
        await this.#make(folder(base), base)
        return await write(base)
      } catch (error) {
        if (!isCode(error, 'ENOENT') || attempt === attempts) throw error
        this.#folders.clear()
        // The base stays known meanwhile: who asks whether a file exists must not be told that nothing does.
        this.#isMade = false
      }
    }
  }

  /** Writes a file nobody sees yet and answers its path. */
  async writeTemp(base: string, body: readonly Bytes[]): Promise<string> {
    const { disk, durability, uuid } = this.#options
    const temp = join(base, tempFolder, uuid())
    const fd = await this.#openTemp(temp)
    try {
      await disk.write(fd, body, 0)
      if (durability === 'sync') await disk.datasync(fd)
    } catch (error) {
      await disk.unlink(temp).catch(() => undefined)
      throw error
    } finally {
      disk.close(fd)
    }
    return temp
  }

  /** With durability `sync`: the names in this folder survive a power cut. */
  async settle(folder: string): Promise<void> {
    if (this.#options.durability === 'sync') await this.#options.disk.syncDirectory(folder)
  }

  /** Removes a folder and those above it as long as they are empty. */
  async prune(folder: string): Promise<void> {
    const { disk } = this.#options
    for (let path = folder; path !== this.#base && path.startsWith(this.#rootDir); path = dirname(path)) {
      this.#folders.delete(path)
      try {
        await disk.rmdir(path)
      } catch (error) {
        if (isCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR')) return
        throw error
      }
    }
  }

  async #openTemp(path: string): Promise<number> {
    const { disk } = this.#options
    try {
      return await disk.open(path, 'create')
    } catch (error) {
      if (!isCode(error, 'ENOENT')) throw error
      await disk.mkdir(dirname(path)).catch(passOverExisting)
      return disk.open(path, 'create')
    }
  }

  #makeBase(): Promise<string> {
    if (this.#base !== null && this.#isMade) return Promise.resolve(this.#base)
    this.#making ??= this.#makeRoot().finally(() => (this.#making = null))
    return this.#making
  }

  async #makeRoot(): Promise<string> {
    const { disk } = this.#options
    const { baseDir } = await makeRoot(disk, this.#rootDir, this.#options)
    this.#base = baseDir
    await this.#removeStale(join(baseDir, tempFolder))
    this.#isMade = true
    return baseDir
  }

  /** Left behind by killed writers. One that still lives writes its file again. */
  async #removeStale(folder: string): Promise<void> {
    const { disk } = this.#options
    const before = Date.now() - staleMs
    if (!(await this.has(folder))) return
    for (const name of await disk.names(folder)) {
      const stat = await disk.lstat(join(folder, name))
      if (stat?.isFile() === true && stat.mtimeMs < before) await disk.unlink(join(folder, name)).catch(() => undefined)
    }
  }

  async #make(folder: string, base: string): Promise<void> {
    if (folder === base || (await this.has(folder))) return
    await this.#make(dirname(folder), base)
    try {
      await this.#options.disk.mkdir(folder)
    } catch (error) {
      if (isCode(error, 'EEXIST')) return
      throw error
    }
    await this.settle(dirname(folder))
  }

  #remember(folder: string): void {
    if (this.#folders.size >= rememberedFolders) this.#folders.clear()
    this.#folders.add(folder)
  }
}

/** Another process was faster. */
function passOverExisting(error: unknown): void {
  if (!isCode(error, 'EEXIST')) throw error
}

function linkError(path: string, rootDir: string): KafiError {
  const wayOut = 'no link is followed inside a root; put the folder itself there'
  return new KafiError('KAFI_STORAGE', `'${path}' is a symbolic link: ${wayOut}`, { details: { file: path, rootDir } })
}
