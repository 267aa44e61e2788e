import type { Disk } from './disk.ts'
import { join } from 'node:path'
import type { Tree } from './tree.ts'
import { isCode } from './disk.ts'
import { rootFile } from './root.ts'
import { versionsEnding, type Versions } from './versions.ts'

/** What is below a folder, as keys in byte order; folders and versions told apart. */
export interface Entry {
  readonly key: string
  readonly size: number
}

/** What a walk needs. */
export interface WalkOptions {
  readonly disk: Disk
  readonly tree: Tree
  readonly versions: Versions
  readonly signal: AbortSignal
}

/**
 * The keys that begin with `prefix`, in byte order; foreign names are passed over. `fold`: what follows the first `/`
 * after the prefix becomes one key that ends in it.
 */
export async function* walk(base: string, prefix: string, fold: boolean, o: WalkOptions): AsyncGenerator<Entry> {
  const slash = prefix.lastIndexOf('/') + 1
  yield* walkFolder(base, prefix.slice(0, slash), prefix.slice(slash), fold, o)
}

const keyPart = /^[a-z0-9!_-][a-z0-9!_.-]{0,200}$/

async function* walkFolder(
  base: string,
  above: string,
  start: string,
  fold: boolean,
  o: WalkOptions,
): AsyncGenerator<Entry> {
  for (const { name, kind, size } of await entries(join(base, above), start, o)) {
    o.signal.throwIfAborted()
    if (above === '' && name === rootFile) continue
    if (kind === 'object') yield { key: above + name, size }
    else if (!fold) yield* walkFolder(base, above + name, '', false, o)
    else if (await holdsAny(base, above + name, o)) yield { key: above + name, size: 0 }
  }
}

async function holdsAny(base: string, folder: string, o: WalkOptions): Promise<boolean> {
  for await (const _ of walkFolder(base, folder, '', false, o)) return true
  return false
}

interface Found {
  readonly name: string
  readonly kind: 'object' | 'folder'
  readonly size: number
}

async function entries(folder: string, start: string, o: WalkOptions): Promise<readonly Found[]> {
  if (!(await o.tree.has(folder))) return []
  const names = await namesIn(folder, o)
  const wanted = names.filter((name) => name.startsWith(start))
  const found = await Promise.all(wanted.map((name) => look(folder, name, o)))
  // A folder sorts by the `/` that follows its name in every key below it.
  return found.filter((entry) => entry !== null).sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function look(folder: string, name: string, o: WalkOptions): Promise<Found | null> {
  const path = join(folder, name)
  if (name.endsWith(versionsEnding)) return lookAtVersions(path.slice(0, -1), name.slice(0, -1), o)
  if (!keyPart.test(name)) return null
  const stat = await o.disk.lstat(path)
  if (stat?.isDirectory() === true) return { name: `${name}/`, kind: 'folder', size: 0 }
  return stat?.isFile() === true ? { name, kind: 'object', size: stat.size } : null
}

async function lookAtVersions(path: string, name: string, o: WalkOptions): Promise<Found | null> {
  const newest = keyPart.test(name) ? await o.versions.newest(path) : null
  return newest === null || newest.size === 0 ? null : { name, kind: 'object', size: newest.size }
}

async function namesIn(folder: string, o: WalkOptions): Promise<string[]> {
  try {
    return await o.disk.names(folder)
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return []
    throw error
  }
}
