import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storageSuite } from '@kafi/core/conformance'
import { afterAll, test } from 'vitest'
import { local } from '../src/local.ts'

const rootDir = mkdtempSync(join(tmpdir(), 'kafi-suite-'))
afterAll(() => rmSync(rootDir, { recursive: true }))

const open = () => local.storage.open({ rootDir, durability: 'os' }, { signal: new AbortController().signal })

await storageSuite({ test, open, name: 'in a folder' })
