import type { AppendFile } from '@kafi/emulated'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeDisk, type Disk } from '../src/disk.ts'
import { FolderStore } from '../src/index.ts'
import { tempFolders } from './temp-folder.ts'

const newFolder = tempFolders('append')
const o = { signal: new AbortController().signal }
const withRoom = { ...o, spare: true }
const body = (text: string) => [Buffer.from(text)]
/** -1 stands for the number of a file that is forced to disk by each write. */
const closeReal = (fd: number) => (fd < 0 ? undefined : nodeDisk.close(fd))

async function create(disk: Disk): Promise<{ file: AppendFile; path: string }> {
  const root = newFolder()
  const store = await FolderStore.open(root, { disk })
  const file = await store.appendable!.create('j/1', o)
  return { file: file!, path: join(root, 'j', '1') }
}

test('room is made in few steps that grow with the file, and is filled without a change of its size', async () => {
  const { file, path } = await create(nodeDisk)
  const sizes = new Set<number>()
  for (let i = 0; i < 600; i += 1) {
    await file.append(body('x'.repeat(1_000)), withRoom)
    if (i % 20 === 0) await file.sync(o)
    sizes.add((await readFile(path)).length)
  }
  expect(file.size).toBe(600_000)
  expect((await readFile(path)).subarray(0, file.size).every((byte) => byte === 120)).toBe(true)
  expect(sizes.size).toBeLessThan(10)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(600_000 + 262_144)
  await file[Symbol.asyncDispose]()
})

test('where a full disk has no room to spare the bytes alone are written', async () => {
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' })
  const write: Disk['write'] = async (fd, pieces, position) => {
    // As a disk does that fills up in the middle: some of it is written before the error.
    await nodeDisk.write(fd, [Buffer.concat(pieces).subarray(0, 200)], position)
    if (Buffer.concat(pieces).length > 200) throw full
  }
  const { file, path } = await create({ ...nodeDisk, write })
  await file.append(body('one,'), withRoom)
  await file.append(body('two'), withRoom)
  expect((await readFile(path, 'utf8')).replace(/\0*$/, '')).toBe('one,two')
  await expect(file.append(body('x'.repeat(201)), withRoom)).rejects.toMatchObject({ code: 'KAFI_STORAGE' })
  expect(file.size).toBe(7)
  await file[Symbol.asyncDispose]()
})

test('small syncs come to be made in the same thread, large ones never', async () => {
  const made: string[] = []
  const datasync: Disk['datasync'] = async () => void made.push('elsewhere')
  const { file } = await create({ ...nodeDisk, datasync, datasyncSync: () => void made.push('here') })
  for (let i = 0; i < 1_000 && !made.includes('here'); i += 1) {
    await file.append(body('small'), o)
    await file.sync(o)
  }
  expect(made.at(0)).toBe('elsewhere')
  expect(made).toContain('here')
  await file.append(body('x'.repeat(100_000)), o)
  await file.sync(o)
  expect(made.at(-1)).toBe('elsewhere')
  await file[Symbol.asyncDispose]()
})

test('an append that forces itself to disk is one write where the system can, in the same thread once that is quick', async () => {
  const made: string[] = []
  const disk: Disk = {
    ...nodeDisk,
    openSynced: () => -1,
    close: closeReal,
    writeSynced: async () => void made.push('elsewhere'),
    writeSyncedSync: () => void made.push('here'),
    datasync: async () => void made.push('sync'),
    datasyncSync: () => void made.push('sync'),
  }
  const { file } = await create(disk)
  made.length = 0
  for (let i = 0; i < 1_000 && !made.includes('here'); i += 1) await file.append(body('small'), { ...o, sync: true })
  expect(made.at(0)).toBe('elsewhere')
  expect(made).toContain('here')
  await file.append(body('x'.repeat(100_000)), { ...o, sync: true })
  expect(made.at(-1)).toBe('elsewhere')
  expect(made).not.toContain('sync')
  await file.append(body('not forced'), o)
  await file.append(body('and this forces both'), { ...o, sync: true })
  expect(made.at(-1)).toBe('sync')
  await file[Symbol.asyncDispose]()
})

test('where a write cannot force itself to disk, a sync follows it, and what is amended waits for it', async () => {
  const made: string[] = []
  const disk: Disk = {
    ...nodeDisk,
    openSynced: () => null,
    write: async (fd, pieces, position) => {
      await nodeDisk.write(fd, pieces, position)
      made.push(`write at ${position}`)
    },
    datasync: async () => void made.push('sync'),
    datasyncSync: () => void made.push('sync'),
  }
  const { file, path } = await create(disk)
  made.length = 0
  const appended = file.append(body('x'.repeat(200_000)), { ...o, sync: true })
  await Promise.all([appended, file.amend([{ at: 10, bytes: Buffer.from('late') }], { ...o, sync: true })])
  expect(made).toContain('write at 10')
  expect([made.at(0), made.at(-1)]).toEqual(['write at 0', 'sync'])
  expect((await readFile(path, 'utf8')).slice(9, 15)).toBe('xlatex')
  await file[Symbol.asyncDispose]()
})

test('a file takes nothing more after a write failed that should have forced itself to disk', async () => {
  const broken = Object.assign(new Error('broken'), { code: 'EIO' })
  const writeSynced: Disk['writeSynced'] = () => Promise.reject(broken)
  const { file } = await create({ ...nodeDisk, openSynced: () => -1, close: closeReal, writeSynced })
  await expect(file.append(body('x'), { ...o, sync: true })).rejects.toMatchObject({ code: 'KAFI_STORAGE' })
  await expect(file.append(body('y'), o)).rejects.toMatchObject({ code: 'KAFI_STORAGE', fatal: true })
  await expect(file.amend([{ at: 0, bytes: Buffer.from('z') }], o)).rejects.toMatchObject({ fatal: true })
  await file[Symbol.asyncDispose]()
})

test('a file that is closed while an append forces itself to disk is let go of after that', async () => {
  const made: string[] = []
  const disk: Disk = {
    ...nodeDisk,
    openSynced: () => null,
    close: (fd) => {
      made.push('closed')
      nodeDisk.close(fd)
    },
    datasync: async (fd) => {
      await nodeDisk.datasync(fd)
      made.push('synced')
    },
  }
  const { file } = await create(disk)
  made.length = 0
  const appended = file.append(body('x'.repeat(200_000)), { ...o, sync: true })
  const closed = file[Symbol.asyncDispose]()
  await Promise.all([appended, closed])
  expect(made).toEqual(['synced', 'closed'])
})

test('whether writes can force themselves to disk is asked once', async () => {
  let asked = 0
  const openSynced = () => {
    asked += 1
    return null
  }
  const { file } = await create({ ...nodeDisk, openSynced })
  for (let i = 0; i < 3; i += 1) await file.append(body('x'), { ...o, sync: true })
  expect(asked).toBe(1)
  await file[Symbol.asyncDispose]()
})
