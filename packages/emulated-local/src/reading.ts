import type { Bytes } from '@kafi/core'
import type { GetOptions, StoredObject } from '@kafi/emulated'
import { isCode, type Disk } from './disk.ts'

/**
 * Reads a file or a part of it; null if there is none. The etag of a plain file changes with its size, its time and the
 * file itself; a version brings its own.
 */
export async function readObject(
  disk: Disk,
  path: string,
  o: GetOptions,
  etag?: string,
): Promise<StoredObject | 'same' | null> {
  const fd = await openToRead(disk, path)
  if (fd === null) return null
  try {
    const stat = disk.stat(fd)
    if (!stat.isFile()) return null
    const found = etag ?? `f${stat.ino}-${stat.mtimeMs}-${stat.size}`
    if (found === o.ifNoneMatch) return 'same'
    return { body: await readRange(disk, fd, stat.size, o), etag: found, size: stat.size }
  } finally {
    disk.close(fd)
  }
}

/** Forces a file to disk, whoever wrote it; nothing is to be done if it is gone. */
export async function syncObject(disk: Disk, path: string): Promise<void> {
  const fd = await openToRead(disk, path)
  if (fd === null) return
  try {
    await disk.datasync(fd)
  } finally {
    disk.close(fd)
  }
}

async function openToRead(disk: Disk, path: string): Promise<number | null> {
  try {
    return await disk.open(path, 'read')
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return null
    throw error
  }
}

async function readRange(
  disk: Disk,
  fd: number,
  size: number,
  { from = 0, to = size, into }: GetOptions,
): Promise<Bytes> {
  const start = Math.min(from, size)
  const bytes = Math.max(0, Math.min(to, size) - start)
  // New memory costs twice the read of a cached file: the caller may bring its own.
  const body = into !== undefined && into.length >= bytes ? into.subarray(0, bytes) : Buffer.allocUnsafeSlow(bytes)
  let filled = 0
  while (filled < bytes) {
    const count = await disk.read(fd, body.subarray(filled), start + filled)
    if (count === 0) break
    filled += count
  }
  return body.subarray(0, filled)
}
