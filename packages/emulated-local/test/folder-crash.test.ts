import type { Conditional, ObjectStore } from '@kafi/emulated'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeDisk, type Disk } from '../src/disk.ts'
import { FolderStore } from '../src/index.ts'
import { CrashingDisk, type CrashOptions } from './crashing-disk.ts'
import { tempFolders } from './temp-folder.ts'

const newFolder = tempFolders('crash')
const o = { signal: new AbortController().signal }
const body = (text: string) => [Buffer.from(text)]

async function textOf(store: ObjectStore, key: string): Promise<string> {
  const found = await store.get(key, o)
  return typeof found === 'string' ? found : Buffer.from(found.body).toString()
}

/** What a process does, and what it was told is done; `trying`: what it was at. */
class Life {
  readonly done = new Map<string, string>()
  trying: readonly [key: string, value: string] | undefined

  async run(store: FolderStore): Promise<void> {
    await this.#do('p/1', 'plain object', () => store.put('p/1', body('plain object'), o))
    await this.#cas(store, 'h/head', ['head 1', 'head 2', 'head 3'])
    await this.#do('p/2', 'another', () => store.put('p/2', body('another'), o))
    const file = await store.appendable?.create('j/1', o)
    let text = ''
    for (const frame of ['frame 1;', 'frame 2;']) {
      text += frame
      await this.#do('j/1', text, async () => {
        await file?.append(body(frame), o)
        await file?.sync(o)
      })
    }
    await this.#do('p/1', 'absent', () => store.delete(['p/1'], o))
    await this.#do('h/head', 'absent', () => store.delete(['h/head'], o))
    await this.#cas(store, 'h/head', ['head 4'])
    await file?.[Symbol.asyncDispose]()
  }

  async #cas(store: FolderStore, key: string, values: readonly string[]): Promise<void> {
    let etag: string | null = null
    for (const value of values) {
      const before: string | null = etag
      const write = (): Promise<Conditional> =>
        before === null ? store.putIfAbsent(key, body(value), o) : store.putIfMatch(key, body(value), before, o)
      const answer: Conditional = await this.#do(key, value, write)
      expect(answer).toHaveProperty('etag')
      etag = (answer as { etag: string }).etag
    }
  }

  async #do<T>(key: string, value: string, work: () => Promise<T>): Promise<T> {
    this.trying = [key, value]
    const answer = await work()
    this.done.set(key, value)
    this.trying = undefined
    return answer
  }
}

async function liveOnce(options: CrashOptions): Promise<{ life: Life; disk: CrashingDisk; root: string }> {
  const [life, disk, root] = [new Life(), new CrashingDisk(options), newFolder()]
  await FolderStore.open(root, { disk })
    .then((store) => life.run(store))
    .catch((error: unknown) => {
      if (!disk.crashed) throw error
    })
  return { life, disk, root }
}

/** What was done is there; what was being done is there whole, or not at all (a file: up to somewhere in it). */
async function expectWhole({ done, trying }: Life, root: string): Promise<void> {
  const store = await FolderStore.open(root)
  for (const key of ['p/1', 'p/2', 'h/head', 'j/1']) {
    const before = done.get(key) ?? 'absent'
    const found = await textOf(store, key)
    if (trying?.[0] !== key) expect(key === 'j/1' && found === '' ? before : found).toBe(before)
    else if (key === 'j/1')
      expect(trying[1].startsWith(found) && found.length >= (done.get(key) ?? '').length).toBe(true)
    else expect([before, trying[1]]).toContain(found)
  }
  await goOn(store)
}

/** Nothing that was left behind is in anybody's way. */
async function goOn(store: FolderStore): Promise<void> {
  const head = await store.get('h/head', o)
  const write =
    typeof head === 'string'
      ? store.putIfAbsent('h/head', body('on'), o)
      : store.putIfMatch('h/head', body('on'), head.etag, o)
  expect(await write).toHaveProperty('etag')
  await store.put('p/1', body('on'), o)
  expect([await textOf(store, 'h/head'), await textOf(store, 'p/1')]).toEqual(['on', 'on'])
}

describe('a process that dies', () => {
  const kinds = ['before', 'after', 'torn'] as const
  test.each(kinds)(
    '%s any operation on its disk leaves every object whole, old or new, and nothing in the way',
    async (how) => {
      const { disk } = await liveOnce({})
      const points = disk.operations.length
      expect(points).toBeGreaterThan(50)
      for (let at = 1; at <= points; at++) {
        if (how === 'torn' && !disk.operations[at - 1]?.startsWith('write')) continue
        const { life, root } = await liveOnce({ at, how, part: (at * 0.37) % 1 })
        await expectWhole(life, root)
      }
    },
  )
})

/** A disk on which a link waits until it is let go: a writer that was stopped just before it. */
function stoppedAtLink(): { disk: Disk; stopped: Promise<void>; go: () => void } {
  let go = () => {}
  let reached = () => {}
  const stopped = new Promise<void>((resolve) => (reached = resolve))
  const free = new Promise<void>((resolve) => (go = resolve))
  let links = 0
  const link: Disk['link'] = async (path, name) => {
    links += 1
    reached()
    await free
    return nodeDisk.link(path, name)
  }
  return { disk: { ...nodeDisk, link }, stopped, go: () => (expect(links).toBe(1), go()) }
}

async function casTimes(store: FolderStore, key: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const head = await store.get(key, o)
    if (typeof head !== 'string')
      expect(await store.putIfMatch(key, body(`b${i}`), head.etag, o)).toHaveProperty('etag')
  }
}

describe('a writer that slept', () => {
  test.each([1, 40, 63, 64, 65, 95, 130, 200])(
    'through %i replacements replaces nothing when it wakes',
    async (times) => {
      const root = newFolder()
      const store = await FolderStore.open(root, { durability: 'os' })
      await store.putIfAbsent('h/head', body('start'), o)
      const sleeper = stoppedAtLink()
      const sleeping = await FolderStore.open(root, { durability: 'os', disk: sleeper.disk })
      const head = await sleeping.get('h/head', o)
      const late = sleeping.putIfMatch('h/head', body('zombie'), typeof head === 'string' ? '' : head.etag, o)
      await sleeper.stopped
      await casTimes(store, 'h/head', times)
      sleeper.go()
      expect(['conflict', 'unknown']).toContain(await late)
      expect(await textOf(store, 'h/head')).toBe(`b${times - 1}`)
      await casTimes(store, 'h/head', 40)
      expect(await textOf(store, 'h/head')).toBe('b39')
      expect((await readdir(join(root, 'h', 'head@'))).length).toBeLessThanOrEqual(64 + 32)
    },
  )

  test('over a deletion and a new beginning replaces nothing when it wakes', async () => {
    const root = newFolder()
    const store = await FolderStore.open(root)
    await store.putIfAbsent('h/head', body('1'), o)
    await casTimes(store, 'h/head', 1)
    const sleeper = stoppedAtLink()
    const sleeping = await FolderStore.open(root, { disk: sleeper.disk })
    const head = await sleeping.get('h/head', o)
    const late = sleeping.putIfMatch('h/head', body('zombie'), typeof head === 'string' ? '' : head.etag, o)
    await sleeper.stopped
    await store.delete(['h/head'], o)
    await store.putIfAbsent('h/head', body('new'), o)
    sleeper.go()
    expect(await late).toBe('conflict')
    expect(await textOf(store, 'h/head')).toBe('new')
  })
})
