import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { MemoryStore, type Fault, type MemoryOperation, type ObjectStore } from '../src/index.ts'

const o = { signal: new AbortController().signal }
const body = (text: string) => [Buffer.from(text)]
const failure = { code: 'KAFI_STORAGE', retriable: true }

/** A store that goes wrong once, in this way, at this operation. */
function failing(operation: MemoryOperation, fault: Fault): MemoryStore {
  let left = 1
  return new MemoryStore({
    appendable: true,
    fault: (asked) => (asked === operation && left-- > 0 ? fault : 'ok'),
  })
}

async function textOf(store: ObjectStore, key: string): Promise<string> {
  const found = await store.get(key, o)
  return typeof found === 'string' ? found : Buffer.from(found.body).toString()
}

describe('a fault of a store in memory', () => {
  test.each([
    ['fail-before', 'absent'],
    ['fail-after', 'x'],
    ['unknown-before', 'absent'],
    ['unknown-after', 'x'],
  ] as const)('%s makes a put throw, after which there is: %s', async (fault, there) => {
    const store = failing('put', fault)
    await expect(store.put('a', body('x'), o)).rejects.toMatchObject(failure)
    expect(await textOf(store, 'a')).toBe(there)
  })

  test.each([
    ['unknown-before', 'absent'],
    ['unknown-after', 'x'],
  ] as const)('%s makes a create unknown, after which there is: %s', async (fault, there) => {
    const store = failing('putIfAbsent', fault)
    expect(await store.putIfAbsent('a', body('x'), o)).toBe('unknown')
    expect(await textOf(store, 'a')).toBe(there)
  })

  test.each(['fail-before', 'fail-after'] as const)('%s makes a create throw', async (fault) => {
    const store = failing('putIfAbsent', fault)
    await expect(store.putIfAbsent('a', body('x'), o)).rejects.toMatchObject(failure)
    expect(await textOf(store, 'a')).toBe(fault === 'fail-before' ? 'absent' : 'x')
  })

  test('that lands late is tried when so many operations have begun, under its condition', async () => {
    const store = failing('putIfMatch', { lateBy: 3 })
    const first = await store.putIfAbsent('a', body('1'), o)
    const etag = typeof first === 'string' ? first : first.etag
    expect(await store.putIfMatch('a', body('late'), etag, o)).toBe('unknown')
    expect([await textOf(store, 'a'), await textOf(store, 'a'), await textOf(store, 'a')]).toEqual(['1', '1', 'late'])
    const other = failing('putIfMatch', { lateBy: 2 })
    const start = await other.putIfAbsent('a', body('1'), o)
    const same = typeof start === 'string' ? start : start.etag
    expect(await other.putIfMatch('a', body('late'), same, o)).toBe('unknown')
    expect(await other.putIfMatch('a', body('2'), same, o)).toHaveProperty('etag')
    expect([await textOf(other, 'a'), await textOf(other, 'a')]).toEqual(['2', '2'])
  })

  test('in a plain operation may land late as well', async () => {
    const store = failing('put', { lateBy: 2 })
    await expect(store.put('a', body('x'), o)).rejects.toMatchObject(failure)
    expect([await textOf(store, 'a'), await textOf(store, 'a')]).toEqual(['absent', 'x'])
  })

  test('may be waited for, so that a test decides who comes first', async () => {
    let go = () => {}
    const gate = new Promise<Fault>((resolve) => (go = () => resolve('ok')))
    const store = new MemoryStore({ fault: (operation) => (operation === 'put' ? gate : 'ok') })
    const late = store.put('a', body('x'), o)
    expect(await textOf(store, 'a')).toBe('absent')
    go()
    await late
    expect(await textOf(store, 'a')).toBe('x')
  })

  test('in a sync closes the file; one in an append does not', async () => {
    const appending = failing('append', 'fail-before')
    const file = await appending.appendable?.create('j', o)
    await expect(file?.append(body('x'), o)).rejects.toMatchObject(failure)
    await file?.append(body('y'), o)
    expect(await textOf(appending, 'j')).toBe('y')
    const syncing = failing('sync', 'fail-before')
    const other = await syncing.appendable?.create('j', o)
    await expect(other?.sync(o)).rejects.toMatchObject(failure)
    await expect(other?.append(body('x'), o)).rejects.toMatchObject({ code: 'KAFI_CLOSED' })
  })
})

test('a power cut takes the bytes of files that were not synced, or some of them, and nothing else', async () => {
  const check = async (synced: string, unsynced: string, part: number) => {
    const store = new MemoryStore({ appendable: true })
    await store.put('a', body('object'), o)
    const file = await store.appendable?.create('j', o)
    await file?.append(body(synced), o)
    await store.appendable?.sync('j', o)
    await file?.append(body(unsynced), o)
    store.losePower((bytes) => Math.floor(bytes * part))
    const all = Buffer.concat([...body(synced), ...body(unsynced)])
    const kept = Buffer.byteLength(synced) + Math.floor(Buffer.byteLength(unsynced) * part)
    const found = await store.get('j', o)
    expect(typeof found === 'string' ? found : Buffer.compare(found.body, all.subarray(0, kept))).toBe(0)
    expect(await textOf(store, 'a')).toBe('object')
    await expect(file?.append(body('x'), o)).rejects.toMatchObject({ code: 'KAFI_CLOSED' })
  }
  const text = fc.string({ maxLength: 600 })
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  await fc.assert(fc.asyncProperty(text, text, part, check), { numRuns: runs(50, 2_000) })
})

test('a power cut without a word takes all that was not synced', async () => {
  const store = new MemoryStore({ appendable: true })
  const file = await store.appendable?.create('j', o)
  await file?.append(body('gone'), o)
  store.losePower()
  expect(await textOf(store, 'j')).toBe('')
})
