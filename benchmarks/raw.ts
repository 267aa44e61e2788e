import { closeSync, fdatasyncSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'

/** Writes `bytes` in commits of `commitBytes`, each forced to disk: the least that any durable log has to do. */
export function writeSynced(file: string, chunk: Uint8Array, commits: number): number {
  const fd = openSync(file, 'w')
  try {
    for (let i = 0; i < commits; i++) {
      writeSync(fd, chunk)
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
