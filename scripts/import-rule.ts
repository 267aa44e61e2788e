import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { listFiles, root, type Package } from './workspace.ts'

/**
 * What the sources of each package may import beside Node's own modules and themselves. Nothing points upward:
 * a package stands in this table below everything it names.
 */
const allowed: ReadonlyMap<string, readonly string[]> = new Map([
  ['protocol', ['@bokuweb/zstd-wasm']],
  ['core', ['js-yaml']],
  ['emulated', ['@kafi/core', '@kafi/protocol']],
  ['emulated-local', ['@kafi/core', '@kafi/emulated']],
  ['cluster', ['@kafi/core', '@kafi/protocol', 'kafkajs']],
  ['shell', ['@kafi/cluster', '@kafi/core', '@kafi/emulated', '@kafi/emulated-local', '@bokuweb/zstd-wasm']],
])

/** Every module a source text names: imports, re-exports, dynamic imports and import types. */
export function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName)
}

/** The package of a module name: `@kafi/core` of `@kafi/core/conformance`. */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

/**
 * What is wrong with one import of a package's source, or undefined.
 *
 * @example
 * findFault({ folder: 'core', manifest }, 'packages/core/src/cat.ts', '@kafi/emulated') // 'may not import ...'
 */
export function findFault(of: Package, file: string, name: string): string | undefined {
  if (name.startsWith('.')) return findRelativeFault(of, file, name)
  if (isBuiltin(name)) return name.startsWith('node:') ? undefined : `write node:${name}`
  const wanted = packageOf(name)
  if (wanted === of.manifest.name) return 'imports itself by name'
  if (!(allowed.get(of.folder) ?? []).includes(wanted)) return `@kafi/${of.folder} may not import ${wanted}`
  const { dependencies = {}, peerDependencies = {} } = of.manifest
  return wanted in dependencies || wanted in peerDependencies ? undefined : `${wanted} is missing in package.json`
}

function findRelativeFault(of: Package, file: string, name: string): string | undefined {
  const target = resolve(dirname(join(root, file)), name)
  const outside = relative(join(root, 'packages', of.folder, 'src'), target).startsWith('..')
  if (outside) return 'leaves the sources of its package'
  return /\.(ts|js|json|wasm)$/.test(name) ? undefined : 'a local import ends in .ts'
}

/** Faults of all imports of these packages, one line each. */
export function checkImports(packages: readonly Package[]): string[] {
  return packages.flatMap((of) =>
    listFiles(join(root, 'packages', of.folder, 'src'))
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => checkFile(of, relative(root, path), readFileSync(path, 'utf8'))),
  )
}

/** Faults of the imports of one source text, one line each. */
export function checkFile(of: Package, file: string, text: string): string[] {
  return importsOf(text).flatMap((name) => {
    const fault = findFault(of, file, name)
    return fault === undefined ? [] : [`${file}: import '${name}': ${fault}`]
  })
}
