import { closeSync, fdatasyncSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'

/**
 * Writes `commits` pieces of `bytes`, one after the other and from the start again, each forced to disk: the least that any
 * durable log has to do. The pieces differ, as those of a log do: one piece over and over would come from the CPU's cache.
 */
export function writeSynced(file: string, bytes: Uint8Array, commitBytes: number, commits: number): number {
  const pieces = Math.floor(bytes.length / commitBytes)
  const fd = openSync(file, 'w')
  try {
    for (let i = 0; i < commits; i++) {
      writeSync(fd, bytes, (i % pieces) * commitBytes, commitBytes)
      fdatasyncSync(fd)
    }
  } finally {
    closeSync(fd)
  }
  return commits
}

/** Reads files from start to end in pieces of 8 MiB and answers how many bytes there were. */
export function readFiles(files: readonly string[]): number {
  const buffer = Buffer.allocUnsafe(8 << 20)
  let total = 0
  for (const file of files) {
    const fd = openSync(file, 'r')
    for (let got = readSync(fd, buffer); got > 0; got = readSync(fd, buffer)) total += got
    closeSync(fd)
  }
  return total
}

/** Copies files into one, in pieces of 8 MiB, each forced to disk as the commits of a copy are. */
export function copyFiles(files: readonly string[], target: string): number {
  const buffer = Buffer.allocUnsafe(8 << 20)
  const out = openSync(target, 'w')
  let total = 0
  for (const file of files) {
    const fd = openSync(file, 'r')
    for (let got = readSync(fd, buffer); got > 0; got = readSync(fd, buffer)) {
      writeSync(out, buffer, 0, got)
      fdatasyncSync(out)
      total += got
    }
    closeSync(fd)
  }
  fsyncSync(out)
  closeSync(out)
  return total
}
