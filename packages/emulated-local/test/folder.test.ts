import { objectStoreSuite } from '@kafi/emulated/conformance'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { FolderStore } from '../src/index.ts'

let temp = ''
let folders = 0
beforeAll(async () => {
  temp = await mkdtemp(join(tmpdir(), 'kafi-folder-'))
})
afterAll(() => rm(temp, { recursive: true, force: true }))

function freshFolder(): string {
  folders += 1
  return join(temp, `root-${folders}`)
}

describe.each(['sync', 'os'] as const)('a folder with durability %s', (durability) => {
  objectStoreSuite({
    test,
    caps: { appendable: true },
    open: async () => {
      const root = freshFolder()
      return () => FolderStore.open(root, { durability })
    },
  })
})
