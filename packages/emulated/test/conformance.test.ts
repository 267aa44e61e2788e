import { describe, expect, test } from 'vitest'
import { objectStoreSuite, type ObjectStoreSuite } from '../src/conformance/index.ts'
import { MemoryStore, type ObjectStore } from '../src/index.ts'
import { settled } from './manual-clock.ts'

/** Runs the suite as another runner would, and answers with the names of what failed, at most so many. */
async function failures(suite: Omit<ObjectStoreSuite, 'test'>, most = Infinity): Promise<string[]> {
  const tests: (readonly [name: string, run: () => Promise<void>])[] = []
  objectStoreSuite({ ...suite, test: (name, run) => tests.push([name, run]) })
  const failed: string[] = []
  for (const [name, run] of tests) if (failed.length < most) await run().catch(() => failed.push(name))
  return failed
}

/** A store in memory of which some methods are others. */
function lying(change: (honest: MemoryStore) => Partial<ObjectStore>): Omit<ObjectStoreSuite, 'test'> {
  return {
    open: async () => {
      const honest = new MemoryStore({ appendable: true })
      const bound: ObjectStore = {
        get: (key, o) => honest.get(key, o),
        put: (key, body, o) => honest.put(key, body, o),
        putIfAbsent: (key, body, o) => honest.putIfAbsent(key, body, o),
        putIfMatch: (key, body, etag, o) => honest.putIfMatch(key, body, etag, o),
        list: (prefix, o) => honest.list(prefix, o),
        delete: (keys, o) => honest.delete(keys, o),
        ...(honest.appendable === undefined ? {} : { appendable: honest.appendable }),
        [Symbol.asyncDispose]: async () => {},
      }
      const store = { ...bound, ...change(honest) }
      return async () => store
    },
  }
}

async function write(store: MemoryStore, ...args: Parameters<MemoryStore['put']>): Promise<{ etag: string }> {
  await store.put(...args)
  const found = await store.get(args[0], args[2])
  return { etag: typeof found === 'string' ? '' : found.etag }
}

const lies: readonly (readonly [string, (honest: MemoryStore) => Partial<ObjectStore>])[] = [
  ['ignores the condition of a create', (s) => ({ putIfAbsent: (key, body, o) => write(s, key, body, o) })],
  ['ignores the condition of a replacement', (s) => ({ putIfMatch: (key, body, _etag, o) => write(s, key, body, o) })],
  [
    'checks a create, then writes: not in one piece',
    (s) => ({
      putIfAbsent: async (key, body, o) => {
        if ((await s.get(key, o)) !== 'absent') return 'conflict'
        await settled()
        return write(s, key, body, o)
      },
    }),
  ],
  ['cuts no range', (s) => ({ get: (key, { signal }) => s.get(key, { signal }) })],
  ['never says same', (s) => ({ get: (key, { ifNoneMatch: _, ...o }) => s.get(key, o) })],
  ['forgets to delete', () => ({ delete: async () => {} })],
  [
    'answers before it has written',
    (s) => ({ put: async (key, body, o) => void settled().then(() => s.put(key, body, o).catch(() => undefined)) }),
  ],
  [
    'lists in another order',
    (s) => ({
      list: async function* (prefix, o) {
        for await (const page of s.list(prefix, o)) yield [...page].reverse()
      },
    }),
  ],
  [
    'folds nothing',
    (s) => ({
      list: (prefix, { signal }) => s.list(prefix, { signal }),
    }),
  ],
  ['takes any key', (s) => ({ get: (key, o) => s.get(key.toLowerCase().replace(/[^a-z0-9]/g, 'x') || 'x', o) })],
  [
    'creates a file that is there',
    (s) => ({
      appendable: {
        ...s.appendable!,
        create: async (key, o) => (await s.delete([key], o), s.appendable!.create(key, o)),
      },
    }),
  ],
  ['sees no file', (s) => ({ appendable: { ...s.appendable!, exists: () => false } })],
]

describe('the suite for object stores', () => {
  test('finds nothing in a store that keeps the promises, whatever runs it', async () => {
    expect(await failures(lying(() => ({})))).toEqual([])
    expect(await failures({ open: async () => async () => new MemoryStore() })).toContain(
      'what was put is there for every following read, of every opener, as it was given',
    )
  })

  test.each(lies)('finds a store that %s', async (_name, change) => {
    expect(await failures(lying(change), 1)).toHaveLength(1)
  })

  test('finds a claim that does not hold, either way', async () => {
    const honest = lying(() => ({}))
    expect(await failures({ ...honest, caps: { appendable: false } })).toEqual(['the store has what it claims to have'])
    const without = { open: async () => always(new MemoryStore()) }
    expect(await failures({ ...without, caps: { appendable: true } })).toContain('the store has what it claims to have')
    expect(await failures(without)).toEqual([])
  })
})

function always<T>(value: T): () => Promise<T> {
  return async () => value
}
