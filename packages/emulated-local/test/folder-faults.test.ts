import type { AppendFile } from '@kafi/emulated'
import { readdirSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeDisk, type Disk } from '../src/disk.ts'
import { FolderStore } from '../src/index.ts'
import { isNetworked } from '../src/network.ts'
import { tempFolders } from './temp-folder.ts'

const newFolder = tempFolders('faults')
const o = { signal: new AbortController().signal }
const body = (text: string) => [Buffer.from(text)]

/** A disk one of whose operations fails with an error of Node, as long as it is told to. */
class FailingDisk {
  code = ''
  operation: keyof Disk | undefined

  fail(operation: keyof Disk, code: string): void {
    this.operation = operation
    this.code = code
  }

  heal(): void {
    this.operation = undefined
  }

  get disk(): Disk {
    return new Proxy(nodeDisk, {
      get: (inner, name: keyof Disk) => {
        if (name !== this.operation) return inner[name]
        const text = `${this.code}: as the test wished, ${name}`
        const error = Object.assign(new Error(text), { code: this.code, syscall: name })
        return name === 'datasyncSync' ? () => throwIt(error) : () => Promise.reject(error)
      },
    })
  }
}

function throwIt(error: Error): never {
  throw error
}

async function open(): Promise<{ store: FolderStore; failing: FailingDisk; root: string }> {
  const failing = new FailingDisk()
  const root = newFolder()
  const store = await FolderStore.open(root, { disk: failing.disk })
  await store.put('a/there', body('there'), o)
  await store.putIfAbsent('a/head', body('1'), o)
  return { store, failing, root }
}

async function etagOf(store: FolderStore, key: string): Promise<string> {
  const found = await store.get(key, o)
  return typeof found === 'string' ? found : found.etag
}

const faults: readonly (readonly [keyof Disk, string, string, RegExp])[] = [
  ['write', 'ENOSPC', 'KAFI_STORAGE', /disk is full/],
  ['write', 'EDQUOT', 'KAFI_STORAGE', /quota/],
  ['datasync', 'EIO', 'KAFI_STORAGE', /disk failed/],
  ['open', 'EMFILE', 'KAFI_STORAGE', /ulimit/],
  ['open', 'ENFILE', 'KAFI_STORAGE', /too many open files/],
  ['open', 'EACCES', 'KAFI_STORAGE', /owner or mode/],
  ['open', 'EROFS', 'KAFI_STORAGE', /read-only/],
]

describe('a folder whose disk fails', () => {
  test.each(faults)(
    'at %s with %s says so, shows nothing of the write, and goes on later',
    async (operation, errno, code, words) => {
      const { store, failing, root } = await open()
      const etag = await etagOf(store, 'a/head')
      failing.fail(operation, errno)
      const expected = { code, message: expect.stringMatching(words), details: { errno } }
      await expect(store.put('a/new', body('x'), o)).rejects.toMatchObject(expected)
      await expect(store.putIfAbsent('a/other', body('x'), o)).rejects.toMatchObject(expected)
      await expect(store.putIfMatch('a/head', body('2'), etag, o)).rejects.toMatchObject(expected)
      failing.heal()
      expect([await store.get('a/new', o), await store.get('a/other', o)]).toEqual(['absent', 'absent'])
      expect(await store.putIfMatch('a/head', body('2'), etag, o)).toEqual({ etag: 'v2' })
      await store.put('a/new', body('x'), o)
      expect((await readdir(join(root, '.tmp'))).length).toBe(0)
    },
  )

  test('because it has no hard links is of no use, and says so', async () => {
    for (const errno of ['EPERM', 'ENOTSUP', 'EOPNOTSUPP']) {
      const failing = new FailingDisk()
      failing.fail('link', errno)
      const store = await FolderStore.open(newFolder(), { disk: failing.disk })
      const expected = { code: 'KAFI_UNSUPPORTED', message: expect.stringContaining('hard links') }
      await expect(store.put('a', body('x'), o)).rejects.toMatchObject(expected)
    }
  })

  test('when a version has come to be but is not on disk yet does not know the outcome', async () => {
    const { store, failing } = await open()
    const etag = await etagOf(store, 'a/head')
    failing.fail('syncDirectory', 'EIO')
    await expect(store.putIfMatch('a/head', body('2'), etag, o)).rejects.toMatchObject({ code: 'KAFI_OUTCOME_UNKNOWN' })
    failing.heal()
    expect(await etagOf(store, 'a/head')).toBe('v2')
  })

  test('when a version was deleted before it was on disk leaves it to the caller to look', async () => {
    const syncDirectory: Disk['syncDirectory'] = async (path) => {
      if (path.endsWith('@')) await rm(path, { recursive: true })
      return nodeDisk.syncDirectory(path)
    }
    const store = await FolderStore.open(newFolder(), { disk: { ...nodeDisk, syncDirectory } })
    expect(await store.putIfAbsent('a/head', body('1'), o)).toBe('unknown')
    expect(await store.get('a/head', o)).toBe('absent')
  })

  test('in a sync takes nothing more into that file, and is fatal', async () => {
    const { store, failing } = await open()
    const file = (await store.appendable?.create('a/journal', o)) as AppendFile
    await file.append(body('one'), o)
    for (const operation of ['datasync', 'datasyncSync'] as const) {
      failing.fail(operation, 'EIO')
      const late = file.sync(o)
      if (operation === 'datasync') await expect(late).rejects.toMatchObject({ code: 'KAFI_STORAGE', fatal: true })
      failing.heal()
      await expect(file.append(body('two'), o)).rejects.toMatchObject({ code: 'KAFI_STORAGE', fatal: true })
      await expect(file.sync(o)).rejects.toMatchObject({ fatal: true })
      if (operation === 'datasyncSync') await late.catch(() => undefined)
    }
    expect(file.size).toBe(3)
    await file[Symbol.asyncDispose]()
  })

  test('in an append writes over what was half done', async () => {
    const { store, failing, root } = await open()
    const file = (await store.appendable?.create('a/journal', o)) as AppendFile
    await file.append(body('one,'), o)
    failing.fail('write', 'ENOSPC')
    await expect(file.append(body('two,'), o)).rejects.toMatchObject({ code: 'KAFI_STORAGE', retriable: true })
    failing.heal()
    await file.append(body('three'), o)
    await file.sync(o)
    expect([file.size, await readFile(join(root, 'a', 'journal'), 'utf8')]).toEqual([9, 'one,three'])
    await file[Symbol.asyncDispose]()
  })

  test('in reading says which key', async () => {
    const { store, failing } = await open()
    failing.fail('read', 'EIO')
    const expected = { code: 'KAFI_STORAGE', fatal: true, message: expect.stringContaining("'a/there'") }
    await expect(store.get('a/there', o)).rejects.toMatchObject(expected)
    failing.fail('names', 'EACCES')
    const list = async () => {
      for await (const page of store.list('', o)) expect(page).toBeUndefined()
    }
    await expect(list()).rejects.toMatchObject({ code: 'KAFI_STORAGE' })
  })

  test('leaves no file open', async () => {
    const { store, failing } = await open()
    const count = () => (process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0)
    const before = count()
    const etag = await etagOf(store, 'a/head')
    for (const [operation, errno] of [...faults, ['read', 'EIO'], ['link', 'EPERM'], ['rename', 'EIO']] as const) {
      failing.fail(operation, errno)
      const calls = [
        store.put('a/x', body('x'), o),
        store.putIfAbsent('a/y', body('x'), o),
        store.putIfMatch('a/head', body('x'), etag, o),
        store.get('a/there', o),
      ]
      await Promise.allSettled(calls)
    }
    failing.heal()
    expect(count()).toBe(before)
  })
})

test('a network file system has no files to append to, and everything else', async () => {
  for (const type of [0x6969, 0xff534d42 | 0, 0xfe534d42]) {
    expect(isNetworked(type)).toBe(true)
    const store = await FolderStore.open(newFolder(), { disk: { ...nodeDisk, fileSystem: async () => type } })
    expect(store.appendable).toBeUndefined()
    expect(await store.putIfAbsent('a/head', body('1'), o)).toHaveProperty('etag')
  }
  expect(isNetworked(0xef53)).toBe(false)
})
