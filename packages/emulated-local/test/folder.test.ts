import { objectStoreSuite } from '@kafi/emulated/conformance'
import { describe, test } from 'vitest'
import { FolderStore } from '../src/index.ts'
import { tempFolders } from './temp-folder.ts'

const newFolder = tempFolders('folder')

describe.each(['sync', 'os'] as const)('a folder with durability %s', (durability) => {
  objectStoreSuite({
    test,
    caps: { appendable: true },
    open: async () => {
      const root = newFolder()
      return () => FolderStore.open(root, { durability })
    },
  })
})
