import { KafiError, type Bytes } from '@kafi/core'
import type { Conditional } from '@kafi/emulated'
import { dirname, join } from 'node:path'
import { isCode, type Disk } from './disk.ts'
import type { Tree } from './tree.ts'

/** A key that is written conditionally is a folder of this ending, which no key has: `head@/00000000000000000007`. */
export const versionsEnding = '@'

const kept = 64
const trimEvery = 32
const digits = 20
const versionName = /^\d{20}$/

/** The newest version of a key. */
export interface Version {
  readonly number: number
  readonly path: string
  readonly size: number
  readonly etag: string
}

/**
 * Compare-and-swap without locks. Version n+1 comes to be by `link`, which fails if the name is taken: of all who saw n,
 * one wins. Deleted are only versions 64 and more below the newest, ascending. So a name that has been deleted (and that
 * a writer who slept could make again) is always 64 or more below the newest, which that writer looks up after linking:
 * then the answer is `unknown`, and what it wrote is nobody's newest version. An empty version says that the key was
 * deleted: numbers go on after it, so no etag comes twice.
 */
export class Versions {
  readonly #disk: Disk
  readonly #tree: Tree

  constructor(disk: Disk, tree: Tree) {
    this.#disk = disk
    this.#tree = tree
  }

  /** Null: the key was never written conditionally. Size 0: it was deleted. */
  async newest(path: string): Promise<Version | null> {
    const folder = path + versionsEnding
    for (;;) {
      const number = (await this.#numbers(folder)).at(-1)
      if (number === undefined) return null
      const file = join(folder, nameOf(number))
      const stat = await this.#disk.lstat(file)
      // Gone in between: 64 newer ones have come.
      if (stat !== null) return { number, path: file, size: stat.size, etag: etagOf(number, stat) }
    }
  }

  /** `etag` null: only if there is none. */
  async write(key: string, body: readonly Bytes[], etag: string | null): Promise<Conditional> {
    if (body.every((part) => part.length === 0)) throw emptyBody(key)
    return this.#tree.within(
      (base) => this.#tree.path(base, key) + versionsEnding,
      async (base) => {
        const path = this.#tree.path(base, key)
        const number = await this.#next(path, etag)
        if (number === null) return 'conflict'
        return this.#create(base, path, number, body)
      },
    )
  }

  /** Was there anything to delete? */
  async remove(base: string, path: string): Promise<boolean> {
    for (;;) {
      const newest = await this.newest(path)
      if (newest === null || newest.size === 0) return false
      // Never replaced: only creators of the same name can come later, and they see nothing or all of it.
      if (newest.number === 1) await this.#disk.unlink(newest.path)
      else if ((await this.#create(base, path, newest.number + 1, [])) === 'conflict') continue
      if (newest.number === 1) await this.#tree.prune(dirname(newest.path))
      if ((await this.newest(path)) === null || newest.number > 1) return true
    }
  }

  async #next(path: string, etag: string | null): Promise<number | null> {
    const newest = await this.newest(path)
    if (etag === null) return newest === null ? 1 : newest.size === 0 ? newest.number + 1 : null
    return newest !== null && newest.size > 0 && newest.etag === etag ? newest.number + 1 : null
  }

  async #create(base: string, path: string, number: number, body: readonly Bytes[]): Promise<Conditional> {
    const folder = path + versionsEnding
    const temp = await this.#tree.writeTemp(base, body)
    try {
      await this.#disk.link(temp, join(folder, nameOf(number)))
    } catch (error) {
      if (isCode(error, 'EEXIST')) return 'conflict'
      throw error
    } finally {
      await this.#disk.unlink(temp).catch(passOver)
    }
    try {
      await this.#tree.settle(folder)
      return await this.#judge(folder, number)
    } catch (error) {
      // The folder is gone: somebody has deleted the key meanwhile.
      if (isCode(error, 'ENOENT')) return 'unknown'
      throw unknownOutcome(join(folder, nameOf(number)), error)
    }
  }

  async #judge(folder: string, number: number): Promise<Conditional> {
    const numbers = await this.#numbers(folder)
    const newest = numbers.at(-1) ?? 0
    if (newest < number) return 'unknown'
    if (newest - number >= kept) {
      await this.#trim(folder, [number])
      return 'unknown'
    }
    if (number % trimEvery === 0)
      await this.#trim(
        folder,
        numbers.filter((old) => old <= newest - kept),
      )
    if (number > 1) return { etag: etagOf(number) }
    const stat = await this.#disk.lstat(join(folder, nameOf(number)))
    return stat === null ? 'unknown' : { etag: etagOf(number, stat) }
  }

  async #trim(folder: string, old: readonly number[]): Promise<void> {
    // Best effort: the next one to trim removes what stays.
    for (const number of old) await this.#disk.unlink(join(folder, nameOf(number))).catch(() => undefined)
  }

  async #numbers(folder: string): Promise<number[]> {
    if (!(await this.#tree.has(folder))) return []
    try {
      const names = await this.#disk.names(folder)
      return names
        .filter((name) => versionName.test(name))
        .map(Number)
        .sort((a, b) => a - b)
    } catch (error) {
      if (isCode(error, 'ENOENT')) return []
      throw error
    }
  }
}

function nameOf(number: number): string {
  return String(number).padStart(digits, '0')
}

/** Only the first version can come twice: a key deleted before it was ever replaced. Its inode and time tell it apart. */
function etagOf(number: number, stat?: { readonly ino: number; readonly mtimeMs: number }): string {
  return number > 1 || stat === undefined ? `v${number}` : `v1-${stat.ino}-${stat.mtimeMs}`
}

function passOver(error: unknown): void {
  if (!isCode(error, 'ENOENT')) throw error
}

function unknownOutcome(path: string, cause: unknown): KafiError {
  const text = `'${path}' was written, but not forced to disk or not looked up; read it to learn whether it stayed`
  return new KafiError('KAFI_OUTCOME_UNKNOWN', text, { details: { file: path }, cause })
}

function emptyBody(key: string): KafiError {
  return new KafiError('KAFI_ARGUMENT', `'${key}' would be empty, which means deleted here; write at least one byte`)
}
