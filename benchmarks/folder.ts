import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder on the disk that is measured: KAFI_BENCH_DIR, default the temporary folder. */
export function makeFolder(): string {
  return mkdtempSync(join(process.env['KAFI_BENCH_DIR'] ?? tmpdir(), 'kafi-bench-'))
}

/** Deletes a folder and all that is in it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** All files below a folder. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Takes every file below a folder out of the page cache (GNU dd; needs no root), so that reading it is cold. */
export function dropCache(folder: string): void {
  for (const file of listFiles(folder)) {
    execFileSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0', 'status=none'])
  }
}
