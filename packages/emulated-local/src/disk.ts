import type { Bytes } from '@kafi/core'
import fs from 'node:fs'
import { dirname } from 'node:path'

/** What is known of a file, as `lstat` tells it. */
export type DiskStat = Pick<
  fs.Stats,
  'ino' | 'size' | 'mtimeMs' | 'nlink' | 'isFile' | 'isDirectory' | 'isSymbolicLink'
>

/**
 * Every call this package makes to a disk. A test passes its own, to fail or to stop at any of them; errors are Node's,
 * with their `code`. Links are never followed in the last part of a path.
 */
export interface Disk {
  /** `create`: exclusively, for writing, readable by the owner alone (0600). */
  open(path: string, how: 'read' | 'create'): Promise<number>
  close(fd: number): void
  stat(fd: number): DiskStat
  /** Bytes read; 0 at the end. */
  read(fd: number, into: Bytes, position: number): Promise<number>
  /** Writes all of it. */
  write(fd: number, body: readonly Bytes[], position: number): Promise<void>
  /**
   * Another number for a file that is open: what is written by it is on disk when the write is done (O_DSYNC). Null: there
   * is no such thing here.
   */
  openSynced(fd: number): number | null
  /** Writes all of it to a number of `openSynced`. */
  writeSynced(fd: number, body: readonly Bytes[], position: number): Promise<void>
  /** The same in this thread: nothing else runs meanwhile. */
  writeSyncedSync(fd: number, body: readonly Bytes[], position: number): void
  /** fdatasync. */
  datasync(fd: number): Promise<void>
  /** The same in this thread: nothing else runs meanwhile. */
  datasyncSync(fd: number): void
  /** Makes the names in a folder survive a power cut. */
  syncDirectory(path: string): Promise<void>
  link(path: string, name: string): Promise<void>
  rename(path: string, name: string): Promise<void>
  unlink(path: string): Promise<void>
  /** For the owner alone (0700). */
  mkdir(path: string): Promise<void>
  rmdir(path: string): Promise<void>
  names(path: string): Promise<string[]>
  lstat(path: string): Promise<DiskStat | null>
  lstatSync(path: string): DiskStat | null
  /** Magic number of the file system, as Linux tells it. */
  fileSystem(path: string): Promise<number>
}

// Into the page cache: below this a trip to another thread costs more than the copy.
const syncBytes = 65_536
const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_DSYNC } = fs.constants

/** The disk of this machine. Callbacks, not `fs.promises`: a small append costs a third. */
export const nodeDisk: Disk = {
  open: (path, how) => {
    // Not blocking: a pipe in the place of a file would hold the thread for ever.
    const flags = how === 'read' ? O_RDONLY | O_NONBLOCK : O_WRONLY | O_CREAT | O_EXCL
    return call((done) => fs.open(path, flags | O_NOFOLLOW, 0o600, done))
  },
  close: (fd) => fs.closeSync(fd),
  stat: (fd) => fs.fstatSync(fd),
  read: (fd, into, position) => call((done) => fs.read(fd, into, 0, into.length, position, done)),
  write: async (fd, body, position) =>
    sizeOf(body) <= syncBytes ? writeHere(fd, body, position) : writeElsewhere(fd, body, position),
  openSynced: (fd) => {
    // Only there does a name say which file is meant, whatever has become of its own.
    if (process.platform !== 'linux') return null
    try {
      return fs.openSync(`/proc/self/fd/${fd}`, O_WRONLY | O_DSYNC)
    } catch {
      return null
    }
  },
  writeSynced: writeElsewhere,
  writeSyncedSync: writeHere,
  datasync: (fd) => call((done) => fs.fdatasync(fd, done)),
  datasyncSync: (fd) => fs.fdatasyncSync(fd),
  syncDirectory: async (path) => {
    if (process.platform === 'win32') return
    const fd = await call<number>((done) => fs.open(path, O_RDONLY, done))
    try {
      await call<void>((done) => fs.fsync(fd, done))
    } finally {
      fs.closeSync(fd)
    }
  },
  link: (path, name) => call((done) => fs.link(path, name, done)),
  rename: (path, name) => call((done) => fs.rename(path, name, done)),
  unlink: (path) => call((done) => fs.unlink(path, done)),
  mkdir: (path) => call((done) => fs.mkdir(path, 0o700, done)),
  rmdir: (path) => call((done) => fs.rmdir(path, done)),
  names: (path) => call((done) => fs.readdir(path, done)),
  lstat: async (path) => {
    try {
      return await call<fs.Stats>((done) => fs.lstat(path, done))
    } catch (error) {
      if (isCode(error, 'ENOENT', 'ENOTDIR')) return null
      throw error
    }
  },
  lstatSync: (path) => fs.lstatSync(path, { throwIfNoEntry: false }) ?? null,
  fileSystem: async (path) => (await call<fs.StatsFs>((done) => fs.statfs(path, done))).type,
}

/**
 * Is this an error of Node with one of these codes?
 *
 * @example
 * if (isCode(error, 'ENOENT')) return 'absent'
 */
export function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

/**
 * The nearest folder above (or at) `path` that is there.
 *
 * @example
 * await nearestFolder(nodeDisk, '/data/not/yet') // '/data'
 */
export async function nearestFolder(disk: Disk, path: string): Promise<string> {
  let found = path
  while ((await disk.lstat(found)) === null && dirname(found) !== found) found = dirname(found)
  return found
}

function writeHere(fd: number, body: readonly Bytes[], position: number): void {
  let left = body
  let at = position
  for (let bytes = sizeOf(left); bytes > 0;) {
    const written = fs.writevSync(fd, left, at)
    at += written
    bytes -= written
    if (bytes > 0) left = dropBytes(left, written)
  }
}

async function writeElsewhere(fd: number, body: readonly Bytes[], position: number): Promise<void> {
  let left = body
  let at = position
  for (let bytes = sizeOf(left); bytes > 0;) {
    const written = await writeSome(fd, left, at)
    at += written
    bytes -= written
    if (bytes > 0) left = dropBytes(left, written)
  }
}

function writeSome(fd: number, body: readonly Bytes[], position: number): Promise<number> {
  return call((done) => fs.writev(fd, body, position, done))
}

function sizeOf(body: readonly Bytes[]): number {
  let bytes = 0
  for (const part of body) bytes += part.length
  return bytes
}

function dropBytes(body: readonly Bytes[], count: number): readonly Bytes[] {
  let drop = count
  const first = body.findIndex((part) => {
    if (drop < part.length) return true
    drop -= part.length
    return false
  })
  return [body[first]!.subarray(drop), ...body.slice(first + 1)]
}

type Done<T> = (error: Error | null, value?: T) => void

function call<T>(start: (done: Done<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((error, value) => (error === null ? resolve(value as T) : reject(error)))
  })
}
