import { expect, test } from 'vitest'
import { checkFile, checkImports, importsOf } from '../import-rule.ts'
import { listPackages, type Package } from '../workspace.ts'

function pack(folder: string, dependencies: Record<string, string> = {}): Package {
  return { folder, manifest: { name: `@kafi/${folder}`, version: '0.1.0', dependencies } }
}

const core = pack('core', { 'js-yaml': '5.5.0' })

test('every import of the workspace keeps to the rule', () => {
  expect(checkImports(listPackages())).toEqual([])
})

test('an import that points upward is refused', () => {
  expect(checkFile(core, 'packages/core/src/cat.ts', "import { MemoryStore } from '@kafi/emulated'")).toEqual([
    "packages/core/src/cat.ts: import '@kafi/emulated': @kafi/core may not import @kafi/emulated",
  ])
})

test.each([
  ["export * from '@kafi/emulated/conformance'"],
  ["const a = await import('@kafi/emulated')"],
  ["import type { ObjectStore } from '@kafi/emulated'"],
  ["type A = import('@kafi/emulated').ObjectStore"],
  ["import axios from 'axios'"],
])('%s in core is refused', (text) => {
  expect(checkFile(core, 'packages/core/src/cat.ts', text)).toHaveLength(1)
})

test('an allowed import must stand in package.json too', () => {
  const text = "import { crc32c } from '@kafi/protocol'"
  expect(checkFile(pack('emulated'), 'packages/emulated/src/head.ts', text).join()).toContain('missing in package.json')
  expect(checkFile(pack('emulated', { '@kafi/protocol': '0.1.0' }), 'packages/emulated/src/head.ts', text)).toEqual([])
})

test('a relative import stays in the sources of its package and names the file', () => {
  const of = (text: string): string => checkFile(core, 'packages/core/src/cat.ts', text).join()
  expect(of("import { a } from '../../protocol/src/index.ts'")).toContain('leaves the sources')
  expect(of("import { a } from './read'")).toContain('ends in .ts')
  expect(of("import { a } from './conformance/index.ts'")).toBe('')
})

test("Node's own modules are named with node:", () => {
  expect(checkFile(core, 'packages/core/src/cat.ts', "import { join } from 'path'").join()).toContain('node:path')
  expect(checkFile(core, 'packages/core/src/cat.ts', "import { join } from 'node:path'")).toEqual([])
})

test('an import in a comment or a string is none', () => {
  expect(importsOf(`/** import { a } from 'axios' */\nconst text = "import b from 'axios'"`)).toEqual([])
})
