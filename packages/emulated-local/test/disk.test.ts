import fc from 'fast-check'
import fs from 'node:fs'
import { readFile } from 'node:fs/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { nearestFolder, nodeDisk } from '../src/disk.ts'
import { tempFolders } from './temp-folder.ts'

const newFile = tempFolders('disk')

afterEach(() => vi.restoreAllMocks())

describe('a write to the disk of this machine', () => {
  test('goes on where the system has stopped, however little it took at a time', async () => {
    const real = { sync: fs.writevSync.bind(fs), async: fs.writev.bind(fs) }
    let step = 1
    const some = (body: readonly NodeJS.ArrayBufferView[]) => [Buffer.concat(body as Uint8Array[]).subarray(0, step)]
    // No file system here takes less than it is given as long as there is room.
    vi.spyOn(fs, 'writevSync').mockImplementation((fd, body, at) => real.sync(fd, some(body), at))
    vi.spyOn(fs, 'writev').mockImplementation(((fd: number, body: Uint8Array[], at: number, done: () => void) => {
      real.async(fd, some(body), at, done)
    }) as typeof fs.writev)
    const check = async (parts: Uint8Array[], taken: number) => {
      step = Math.max(taken, Math.ceil(Buffer.concat(parts).length / 50))
      const path = newFile()
      const fd = await nodeDisk.open(path, 'create')
      await nodeDisk.write(fd, parts, 3)
      nodeDisk.close(fd)
      expect(Buffer.compare((await readFile(path)).subarray(3), Buffer.concat(parts))).toBe(0)
    }
    const part = fc.uint8Array({ maxLength: 40 })
    const parts = fc.array(part, { maxLength: 6 }).filter((list) => list.some(({ length }) => length > 0))
    await fc.assert(fc.asyncProperty(parts, fc.integer({ min: 1, max: 50 }), check), { numRuns: runs(50, 2_000) })
    await check([new Uint8Array(70_000).fill(1), new Uint8Array(0), new Uint8Array(30_000).fill(2)], 7_001)
  })
})

test('the nearest folder above a path is the one that is there', async () => {
  expect(await nearestFolder(nodeDisk, '/none/such/path')).toBe('/')
  expect(await nearestFolder(nodeDisk, import.meta.dirname)).toBe(import.meta.dirname)
})
