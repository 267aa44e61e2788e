import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The folder this workspace lies in, found from the folder npm was called in. */
export const root = resolve(process.cwd())

/** What of a package.json the rules look at. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly type?: string
  readonly license?: string
  readonly description?: string
  readonly sideEffects?: boolean | readonly string[]
  readonly engines?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly files?: readonly string[]
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** A package of the workspace: its folder below `packages/` and its manifest. */
export interface Package {
  readonly folder: string
  readonly manifest: Manifest
}

/** Reads a JSON file. The shape is the caller's promise. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}

/** All packages of the workspace, by name of their folder. */
export function listPackages(): Package[] {
  return readdirSync(join(root, 'packages'))
    .sort()
    .map((folder) => ({ folder, manifest: readJson<Manifest>(join(root, 'packages', folder, 'package.json')) }))
}

/** Every file below a folder, `node_modules` and `dist` left out. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? listFiles(path) : [path]
  })
}
