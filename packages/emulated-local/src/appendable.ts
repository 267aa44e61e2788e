import type { Wait } from '@kafi/core'
import type { Appendable } from '@kafi/emulated'
import { dirname } from 'node:path'
import { FolderFile } from './append-file.ts'
import { explainErrors } from './disk-error.ts'
import { isCode } from './disk.ts'
import { syncObject } from './reading.ts'
import type { Tree, TreeOptions } from './tree.ts'

/** Files that are appended to, in the folders of a tree. */
export function openAppendable(tree: Tree, options: TreeOptions): Appendable {
  const pathOf = rememberPath(tree)
  return {
    create: (key, o) => explainErrors('create', key, o, () => createFile(tree, options, key)),
    exists: (key) => {
      const path = pathOf(key)
      return path !== null && options.disk.lstatSync(path) !== null
    },
    sync: (key, o) => explainErrors('sync', key, o, () => syncFile(tree, options, key, o)),
  }
}

function createFile(tree: Tree, { disk, durability }: TreeOptions, key: string): Promise<FolderFile | null> {
  return tree.within(
    (base) => dirname(tree.path(base, key)),
    async (base) => {
      const path = tree.path(base, key)
      try {
        const file = new FolderFile(disk, key, await disk.open(path, 'create'), durability)
        await tree.settle(dirname(path)).catch((error: unknown) => closeAfter(file, error))
        return file
      } catch (error) {
        if (isCode(error, 'EEXIST')) return null
        throw error
      }
    },
  )
}

/** The path of a key, null where nothing was written yet. Each commit asks for the same one. */
function rememberPath(tree: Tree): (key: string) => string | null {
  let last = { base: '', key: '', path: '' }
  return (key) => {
    const { base } = tree
    if (base === null) return null
    if (last.key !== key || last.base !== base) last = { base, key, path: tree.path(base, key) }
    return last.path
  }
}

async function syncFile(tree: Tree, { disk, durability }: TreeOptions, key: string, o: Wait): Promise<void> {
  o.signal.throwIfAborted()
  const base = durability === 'sync' ? (tree.base ?? (await tree.find())) : null
  if (base !== null) await syncObject(disk, tree.path(base, key))
}

async function closeAfter(file: FolderFile, error: unknown): Promise<never> {
  await file[Symbol.asyncDispose]()
  throw error
}
