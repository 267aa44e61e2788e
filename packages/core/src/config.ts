import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, readDocument } from './document.ts'
import { KafiError } from './errors.ts'
import type { Environment } from './interpolation.ts'
import { didYouMean } from './nearest.ts'
import type { StorageProvider } from './provider.ts'

/** A configuration file that was found. */
export interface ConfigFile {
  /** Name without suffix, as a storage is made with: `local`. */
  readonly name: string
  /** Sub-directory of `configs/`: `locals`; empty for a file in the home itself. */
  readonly folder: string
  /** Path of the file, below the home as given. */
  readonly file: string
}

/** Which folder of `configs/` belongs to a kind of storage, and its other names. */
export type ConfigFolder = Pick<StorageProvider, 'folder' | 'folderAliases'>

const suffix = /\.ya?ml$/
const legalName = /^[\p{L}\p{N}_][\p{L}\p{N} ._-]{0,199}$/u
/** Files in the home itself that are looked into, so that a home with many foreign files stays quick to list. */
const maxForeignFiles = 200

/**
 * The home of configurations: `KAFI_HOME`, or `.` if that is not set.
 *
 * @example
 * configHome({ KAFI_HOME: '/etc/kafi' }) // '/etc/kafi'
 */
export function configHome(env: Environment = process.env): string {
  return env['KAFI_HOME'] || '.'
}

/**
 * Finds the file of a configuration: `<name>.yaml` or `.yml` in the home, then in `configs/<folder>/` below it.
 * A name may have its folder before it (`locals/local`): then it is looked for there alone.
 * Refuses (`KAFI_CONFIG`) a name that is none, and one that is not found, with the nearest that is there.
 *
 * @example
 * findConfig('local', { folder: 'locals' }, '.').file // 'configs/locals/local.yaml'
 */
export function findConfig(name: string, kind: ConfigFolder, home: string): ConfigFile {
  const folders = [kind.folder, ...(kind.folderAliases ?? [])]
  const slash = name.indexOf('/')
  const [prefix, bare] = slash < 0 ? [undefined, name] : [name.slice(0, slash), name.slice(slash + 1)]
  const places = prefix === undefined ? ['', ...folders] : folders.filter((folder) => folder === prefix)
  if (places.length === 0 || !legalName.test(bare)) refuseName(kind)
  const files = places.flatMap((folder) => listFolder(home, folder))
  const found = files.find((file) => file.name === bare)
  if (found !== undefined) return found
  const where = places.map((folder) => join(home, folderPath(folder), `${bare}.yaml`)).join(' nor as ')
  const names = files.map((file) => file.name)
  const hint = didYouMean(bare, names) || '; write that file, or give the settings as an object'
  throw new KafiError('KAFI_CONFIG', `no configuration '${bare}': not there as ${where}${hint}`, {
    details: { name: bare },
  })
}

/**
 * All configuration files of a home: those of `configs/<folder>/` for the kinds given, and those in the home itself that
 * have a section of one of these kinds. Sorted by folder and name. A bare name may be there more than once.
 *
 * @example
 * listConfigs('.', registry.storages()).map(({ folder, name }) => `${folder}/${name}`) // ['locals/local']
 */
export function listConfigs(home: string, kinds: readonly StorageProvider[]): ConfigFile[] {
  const sections = new Set(kinds.map((kind) => kind.section))
  const own = listFolder(home, '')
    .slice(0, maxForeignFiles)
    .filter(({ file }) => [...tryDocument(file).keys()].some((section) => sections.has(section)))
  const folders = kinds.flatMap((kind) => [kind.folder, ...(kind.folderAliases ?? [])])
  return [...own, ...[...new Set(folders)].sort().flatMap((folder) => listFolder(home, folder))]
}

/**
 * The kind of storage that a configuration file is for: the one whose section it has.
 *
 * @example
 * kindOf(readDocument('local.yaml'), registry.storages())?.section // 'local'
 */
export function kindOf(document: Document, kinds: readonly StorageProvider[]): StorageProvider | undefined {
  return kinds.find((kind) => document.has(kind.section))
}

function tryDocument(file: string): Document {
  try {
    return readDocument(file)
  } catch {
    // A file of another program, or one of ours that is refused with a reason when it is asked for by name.
    return new Map()
  }
}

function listFolder(home: string, folder: string): ConfigFile[] {
  const path = join(home, folderPath(folder))
  return readFolder(path)
    .filter((entry) => !entry.isDirectory() && suffix.test(entry.name))
    .map(({ name }) => ({ name: name.replace(suffix, ''), folder, file: join(path, name) }))
    .filter(({ name }) => legalName.test(name))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}

function folderPath(folder: string): string {
  return folder === '' ? '' : join('configs', folder)
}

function readFolder(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch {
    return []
  }
}

function refuseName(kind: ConfigFolder): never {
  const form = `letters, digits, blanks and . _ -, up to 200, with ${kind.folder}/ before it or not`
  throw new KafiError('KAFI_CONFIG', `this is no name of a configuration; a name has ${form}`)
}
