import { KafiError } from '@kafi/core'
import { dirname, join } from 'node:path'
import { diskError } from './disk-error.ts'
import { isCode, type Disk } from './disk.ts'

/** Name of the file that makes a folder a root. */
export const rootFile = 'kafi.json'
/** Where unfinished files are; no key begins with a dot. */
export const tempFolder = '.tmp'
const besideFolder = '.kafi'
const format = 'kafi-folder'
const version = 1
const largestRootFile = 65_536

/** What a folder is, before anything is written. */
export interface RootDescription {
  readonly rootDir: string
  /**
   * `missing` or `empty`: the first write makes it a root. `kafi`: a root. `beside`: a folder with other files; ours are
   * (or will be) in its sub-folder `.kafi`, the others are left alone.
   */
  readonly kind: 'missing' | 'empty' | 'kafi' | 'beside'
  /** Where topics and groups are or will be. */
  readonly baseDir: string
  /** Names this data in the world; null: nothing was written yet. */
  readonly clusterId: string | null
}

/**
 * Looks what a folder is. `KAFI_STORAGE` if it is no folder or cannot be read, `KAFI_CORRUPT` if its `kafi.json` is
 * damaged, `KAFI_UNSUPPORTED` if that is of a newer Kafi.
 *
 * @example
 * (await describeRoot(nodeDisk, 'data')).kind // 'missing'
 */
export async function describeRoot(disk: Disk, rootDir: string): Promise<RootDescription> {
  const names = await rootNames(disk, rootDir)
  if (names === null) return { rootDir, kind: 'missing', baseDir: rootDir, clusterId: null }
  const own = names.includes(rootFile) ? await readClusterId(disk, rootDir) : null
  if (own !== null) return { rootDir, kind: 'kafi', baseDir: rootDir, clusterId: own }
  if (names.every((name) => name === tempFolder)) return { rootDir, kind: 'empty', baseDir: rootDir, clusterId: null }
  const baseDir = join(rootDir, besideFolder)
  const clusterId = names.includes(besideFolder) ? await readClusterId(disk, baseDir) : null
  return { rootDir, kind: 'beside', baseDir, clusterId }
}

/**
 * Makes the folder a root if it is none, and answers where its data goes. Several processes may do it at once.
 *
 * @example
 * const { baseDir } = await makeRoot(nodeDisk, 'data', { durability: 'sync', uuid: randomUUID })
 */
export async function makeRoot(
  disk: Disk,
  rootDir: string,
  o: { readonly durability: 'sync' | 'os'; readonly uuid: () => string },
): Promise<RootDescription> {
  const before = await describeRoot(disk, rootDir)
  if (before.clusterId !== null) return before
  try {
    await makeFolders(disk, before.baseDir)
    await makeFolders(disk, join(before.baseDir, tempFolder))
    await writeRootFile(disk, before.baseDir, o)
  } catch (error) {
    throw diskError(error, 'make a root of', rootDir)
  }
  return describeRoot(disk, rootDir)
}

/** Makes a folder and those above it. */
async function makeFolders(disk: Disk, path: string): Promise<void> {
  try {
    await disk.mkdir(path)
  } catch (error) {
    if (isCode(error, 'EEXIST')) return
    if (!isCode(error, 'ENOENT') || dirname(path) === path) throw error
    await makeFolders(disk, dirname(path))
    // Once, no more: where no folder can be made, as in /proc, it is ENOENT whatever is above.
    await disk.mkdir(path).catch(passOverExisting)
  }
}

function passOverExisting(error: unknown): void {
  if (!isCode(error, 'EEXIST')) throw error
}

async function writeRootFile(
  disk: Disk,
  baseDir: string,
  o: { readonly durability: 'sync' | 'os'; readonly uuid: () => string },
): Promise<void> {
  const clusterId = Buffer.from(o.uuid().replaceAll('-', ''), 'hex').toString('base64url')
  const temp = join(baseDir, tempFolder, o.uuid())
  const fd = await disk.open(temp, 'create')
  try {
    await disk.write(fd, [Buffer.from(`${JSON.stringify({ format, version, clusterId })}\n`)], 0)
    if (o.durability === 'sync') await disk.datasync(fd)
  } finally {
    disk.close(fd)
  }
  try {
    await disk.link(temp, join(baseDir, rootFile))
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  }
  await disk.unlink(temp)
  if (o.durability === 'sync') for (const dir of [baseDir, join(baseDir, '..')]) await disk.syncDirectory(dir)
}

async function rootNames(disk: Disk, rootDir: string): Promise<string[] | null> {
  try {
    return await disk.names(rootDir)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw diskError(error, 'read', rootDir)
  }
}

/** Null: no file of ours. */
async function readClusterId(disk: Disk, dir: string): Promise<string | null> {
  const path = join(dir, rootFile)
  const stat = await disk.lstat(path)
  if (stat === null || !stat.isFile()) return null
  const root = parseRootFile(await readSmallFile(disk, path), path)
  if (root['format'] !== format) return null
  if (root['version'] !== version)
    throw new KafiError(
      'KAFI_UNSUPPORTED',
      `'${path}' is of a newer Kafi (version ${String(root['version'])}); update Kafi`,
    )
  if (typeof root['clusterId'] === 'string' && root['clusterId'] !== '') return root['clusterId']
  throw damaged(path)
}

async function readSmallFile(disk: Disk, path: string): Promise<string> {
  const fd = await disk.open(path, 'read')
  try {
    const into = Buffer.alloc(Math.min(disk.stat(fd).size, largestRootFile))
    return into.toString('utf8', 0, await disk.read(fd, into, 0))
  } finally {
    disk.close(fd)
  }
}

function parseRootFile(text: string, path: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>
  } catch (error) {
    throw damaged(path, error)
  }
}

function damaged(path: string, cause?: unknown): KafiError {
  const wayOut = `restore it, or write {"format":"${format}","version":${version},"clusterId":"any name"} into it`
  return new KafiError('KAFI_CORRUPT', `'${path}' is damaged: ${wayOut}`, { details: { file: path }, cause })
}
