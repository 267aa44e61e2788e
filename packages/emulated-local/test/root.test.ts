import { encodeName } from '@kafi/emulated'
import { access, mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeDisk, type Disk } from '../src/disk.ts'
import { FolderStore } from '../src/index.ts'
import { tempFolders } from './temp-folder.ts'

const newFolder = tempFolders('root')
const o = { signal: new AbortController().signal }
const body = [Buffer.from('x')]

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

describe('a folder', () => {
  test('that is missing stays so while it is read, and is made by the first write with those above it', async () => {
    const root = join(newFolder(), 'deep', 'root')
    const store = await FolderStore.open(root)
    expect(await store.get('a/b', o)).toBe('absent')
    await store.delete(['a/b'], o)
    expect((await store.describe()).kind).toBe('missing')
    expect(await exists(root)).toBe(false)
    await store.put('a/b', body, o)
    expect(await store.describe()).toMatchObject({ kind: 'kafi', baseDir: root })
    expect(await readdir(root)).toEqual(['.tmp', 'a', 'kafi.json'])
    expect(await readdir(join(root, '.tmp'))).toEqual([])
  })

  test('that cannot be made for no reason that is told is a typed error, and is not tried without end', async () => {
    const top = newFolder()
    // As /proc answers.
    const refused = Object.assign(new Error('ENOENT: no such file or directory'), { code: 'ENOENT' })
    const mkdir = (path: string) => (path.startsWith(top) ? Promise.reject(refused) : nodeDisk.mkdir(path))
    const store = await FolderStore.open(join(top, 'deep', 'root'), { disk: { ...nodeDisk, mkdir } })
    await expect(store.put('a/b', body, o)).rejects.toMatchObject({ code: 'KAFI_STORAGE' })
  })

  test('that we made is for its owner alone', async () => {
    const root = newFolder()
    const store = await FolderStore.open(root)
    await store.put('a/b', body, o)
    await store.putIfAbsent('a/head', body, o)
    for (const name of ['', 'a', 'a/head@']) expect((await stat(join(root, name))).mode & 0o777).toBe(0o700)
    for (const name of ['kafi.json', 'a/b', 'a/head@/00000000000000000001'])
      expect((await stat(join(root, name))).mode & 0o777).toBe(0o600)
  })

  test('that is empty becomes a root, whose file says format, version and id', async () => {
    const root = newFolder()
    await mkdir(root)
    const store = await FolderStore.open(root, { uuid: () => '00112233-4455-6677-8899-aabbccddeeff' })
    expect((await store.describe()).kind).toBe('empty')
    await store.put('a', body, o)
    const file = JSON.parse(await readFile(join(root, 'kafi.json'), 'utf8')) as unknown
    expect(file).toEqual({ format: 'kafi-folder', version: 1, clusterId: 'ABEiM0RVZneImaq7zN3u_w' })
  })

  test('that holds other files is only written into below .kafi, and says so', async () => {
    const root = newFolder()
    await mkdir(join(root, 'topics', 'mine'), { recursive: true })
    await writeFile(join(root, 'topics', 'mine', 'head'), 'not yours')
    await writeFile(join(root, 'kafi.json'), '{"a":"file of somebody else"}')
    const store = await FolderStore.open(root)
    expect(await store.describe()).toMatchObject({ kind: 'beside', clusterId: null })
    expect(await store.get('topics/mine/head', o)).toBe('absent')
    await store.put('topics/mine/head', body, o)
    await store.delete(['topics/mine/head'], o)
    await store.put('topics/other', body, o)
    expect((await readdir(root)).sort()).toEqual(['.kafi', 'kafi.json', 'topics'])
    expect(await readFile(join(root, 'topics', 'mine', 'head'), 'utf8')).toBe('not yours')
    expect(await readFile(join(root, 'kafi.json'), 'utf8')).toContain('somebody else')
    expect(await (await FolderStore.open(root)).describe()).toMatchObject({
      kind: 'beside',
      baseDir: join(root, '.kafi'),
    })
    expect(await (await FolderStore.open(root)).get('topics/other', o)).toMatchObject({ size: 1 })
  })

  test('that many begin at once becomes one root', async () => {
    const root = newFolder()
    const stores = await Promise.all(Array.from({ length: 8 }, () => FolderStore.open(root)))
    await Promise.all(stores.map((store, i) => store.put(`a/${i}`, body, o)))
    const ids = new Set(await Promise.all(stores.map(async (store) => (await store.describe()).clusterId)))
    expect([ids.size, (await readdir(join(root, 'a'))).length, (await readdir(root)).sort()]).toEqual([
      1,
      8,
      ['.tmp', 'a', 'kafi.json'],
    ])
  })

  test('whose kafi.json is damaged, or of a newer Kafi, is refused with the way out', async () => {
    for (const [text, code] of [
      ['', 'KAFI_CORRUPT'],
      ['{"format":"kafi', 'KAFI_CORRUPT'],
      ['{"format":"kafi-folder","version":1}', 'KAFI_CORRUPT'],
      ['{"format":"kafi-folder","version":1,"clusterId":7}', 'KAFI_CORRUPT'],
      ['{"format":"kafi-folder","version":2,"clusterId":"x"}', 'KAFI_UNSUPPORTED'],
    ] as const) {
      const root = newFolder()
      await mkdir(root)
      await writeFile(join(root, 'kafi.json'), text)
      await expect(FolderStore.open(root)).rejects.toMatchObject({
        code,
        message: expect.stringContaining('kafi.json'),
      })
    }
  })

  test('that is a file is refused', async () => {
    const root = newFolder()
    await writeFile(root, 'x')
    await expect(FolderStore.open(root)).rejects.toMatchObject({ code: 'KAFI_STORAGE' })
    await expect(FolderStore.open(join(root, 'below'))).rejects.toMatchObject({ code: 'KAFI_STORAGE' })
  })

  test('may itself be reached by a link, but no link below it is followed', async () => {
    const [root, link, outside] = [newFolder(), newFolder(), newFolder()]
    await mkdir(outside)
    await mkdir(root)
    await writeFile(join(outside, 'secret'), 'secret')
    await symlink(root, link)
    const store = await FolderStore.open(link)
    await store.put('a/own', body, o)
    await symlink(outside, join(root, 'out'))
    await symlink(join(outside, 'secret'), join(root, 'a', 'link'))
    const refused = { code: 'KAFI_STORAGE', message: expect.stringContaining('symbolic link') }
    await expect(store.get('out/secret', o)).rejects.toMatchObject(refused)
    await expect(store.put('out/new', body, o)).rejects.toMatchObject(refused)
    await expect(store.putIfAbsent('out/new', body, o)).rejects.toMatchObject(refused)
    await expect(store.appendable?.create('out/new', o)).rejects.toMatchObject(refused)
    await expect(store.delete(['out/secret'], o)).rejects.toMatchObject(refused)
    await expect(store.get('a/link', o)).rejects.toMatchObject({ code: 'KAFI_STORAGE' })
    await store.delete(['a/link'], o)
    expect(await readdir(outside)).toEqual(['secret'])
    expect(await readFile(join(root, 'a', 'own'), 'utf8')).toBe('x')
  })

  test('whose files are joined by foreign ones lists its own alone', async () => {
    const root = newFolder()
    const store = await FolderStore.open(root)
    await store.put('a/b', body, o)
    await store.putIfAbsent('a/head', body, o)
    for (const name of ['a/README', 'a/.hidden', 'a/b~', 'a/X@', 'a/sp ace', 'a/head@/notes.txt', 'Über'])
      await writeFile(join(root, name), 'foreign')
    const pages: string[] = []
    for await (const page of store.list('', o)) pages.push(...page.map(({ key }) => key))
    expect(pages).toEqual(['a/b', 'a/head'])
    expect(await store.get('a/head', o)).toMatchObject({ etag: expect.stringMatching(/^v1-/) })
  })

  test('that is taken away while it is open is begun anew by the next write', async () => {
    const root = newFolder()
    const store = await FolderStore.open(root)
    await store.put('a/b', body, o)
    await rm(root, { recursive: true })
    expect(await store.get('a/b', o)).toBe('absent')
    await store.put('a/c', body, o)
    await store.putIfAbsent('a/head', body, o)
    expect(await (await FolderStore.open(root)).get('a/c', o)).toMatchObject({ size: 1 })
  })

  test('loses what killed writers have left behind for an hour with the first write of another', async () => {
    const root = newFolder()
    await (await FolderStore.open(root)).put('a/b', body, o)
    const longAgo = new Date(Date.now() - 2 * 3_600_000)
    for (const name of ['old', 'new']) await writeFile(join(root, '.tmp', name), 'half')
    await utimes(join(root, '.tmp', 'old'), longAgo, longAgo)
    const store = await FolderStore.open(root)
    expect(await store.get('a/b', o)).toMatchObject({ size: 1 })
    expect((await readdir(join(root, '.tmp'))).sort()).toEqual(['new', 'old'])
    await store.put('a/c', body, o)
    expect(await readdir(join(root, '.tmp'))).toEqual(['new'])
  })

  test('whose unfinished file was taken away while it was written writes it again', async () => {
    const root = newFolder()
    const links: string[] = []
    const link: Disk['link'] = async (path, name) => {
      links.push(name)
      if (links.length === 2) await rm(path)
      return nodeDisk.link(path, name)
    }
    const store = await FolderStore.open(root, { disk: { ...nodeDisk, link } })
    expect(await store.putIfAbsent('a/head', body, o)).toHaveProperty('etag')
    expect([links.length, await store.get('a/head', o)]).toMatchObject([3, { size: 1 }])
  })

  test('keeps names that many file systems take for one, or for a device, apart', async () => {
    const store = await FolderStore.open(newFolder())
    const names = [
      'Foo',
      'foo',
      'FOO',
      'con',
      'nul.txt',
      '..',
      '.',
      '',
      'a/b',
      '__proto__',
      'x'.repeat(300),
      'é',
      'e\u0301',
    ]
    for (const name of names) await store.putIfAbsent(`topics/${encodeName(name)}/head`, [Buffer.from(`of ${name}`)], o)
    for (const name of names) {
      const found = await store.get(`topics/${encodeName(name)}/head`, o)
      expect(typeof found === 'string' ? found : Buffer.from(found.body).toString()).toBe(`of ${name}`)
    }
  })
})
