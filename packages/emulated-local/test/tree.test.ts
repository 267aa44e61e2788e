import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeDisk, type Disk } from '../src/disk.ts'
import { FolderStore } from '../src/folder.ts'

const o = { signal: new AbortController().signal }

test('what exists is seen to exist also while a folder is made again that another process took away', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kafi-tree-'))
  const looks: boolean[] = []
  let look: (() => boolean) | null = null
  const disk: Disk = { ...nodeDisk, lstat: (path) => (look && looks.push(look()), nodeDisk.lstat(path)) }
  const store = await FolderStore.open(folder, { disk })
  const other = await FolderStore.open(folder)
  try {
    // Twice: from the second time on the folder is remembered.
    for (const text of ['w', 'x']) await store.put('topics/u/x', [Buffer.from(text)], o)
    await other.delete(['topics/u/x'], o)
    await using successor = (await other.appendable!.create('topics/t/journal/2', o))!
    expect(successor.linked()).toBe(true)
    look = () => store.appendable!.exists('topics/t/journal/2')
    await store.put('topics/u/x', [Buffer.from('y')], o)
    expect(looks.length).toBeGreaterThan(0)
    expect(looks).not.toContain(false)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('two who make the folder of unfinished files again at the same time both go on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kafi-tree-'))
  const isTemp = (path: string) => path.endsWith('.tmp')
  // Another is always faster by a moment.
  const disk: Disk = {
    ...nodeDisk,
    mkdir: async (path) => {
      if (isTemp(path)) await nodeDisk.mkdir(path)
      return nodeDisk.mkdir(path)
    },
  }
  try {
    await (await FolderStore.open(folder)).put('a', [Buffer.from('1')], o)
    const store = await FolderStore.open(folder, { disk })
    await store.put('a', [Buffer.from('2')], o)
    await rm(join(folder, '.tmp'), { recursive: true })
    await store.put('a', [Buffer.from('3')], o)
    expect(await store.get('a', o)).toMatchObject({ size: 1 })
  } finally {
    await rm(folder, { recursive: true })
  }
})
