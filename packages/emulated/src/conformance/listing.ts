import assert from 'node:assert/strict'
import { body, keys, pages, wait, type Case } from './cases.ts'

const some = ['a', 'a-b', 'a.b', 'a/b', 'a/b!c/d', 'a/b-c/d', 'a/b/c', 'a/c', 'a_b', 'a0', 'b/z', 'ab/c']

/** `list`. */
export const listingCases: readonly Case[] = [
  {
    name: 'an empty store lists nothing',
    run: async ({ store }) => {
      for (const prefix of ['', 'a', 'a/', 'a/b']) assert.deepEqual(await keys(store, prefix), [])
      assert.deepEqual(await keys(store, '', '/'), [])
    },
  },
  {
    name: 'keys are listed once, in byte order, with their sizes, whatever begins with the prefix',
    run: async ({ store, again }) => {
      for (const key of some.slice(2)) await store.put(key.replace('a/b/c', 'a/bb/c'), body(key), wait)
      await store.putIfAbsent('a/head', body('12345'), wait)
      const all = (await pages(await again(), '')).flat()
      assert.deepEqual(
        all.map(({ key }) => key),
        [...some.slice(2).map((key) => key.replace('a/b/c', 'a/bb/c')), 'a/head'].sort(),
      )
      assert.equal(all.find(({ key }) => key === 'a/head')?.size, 5)
      assert.equal(all.find(({ key }) => key === 'a/c')?.size, 3)
      for (const prefix of ['a/', 'a/b', 'a', 'b', 'a/b!c/', 'nothing/', 'nothing', 'a/c', 'a/c/'])
        assert.deepEqual(
          await keys(store, prefix),
          all.map(({ key }) => key).filter((key) => key.startsWith(prefix)),
          prefix,
        )
    },
  },
  {
    name: 'with a delimiter, what follows it is folded into one key of size 0',
    run: async ({ store }) => {
      for (const key of ['t/a/head', 't/a/0/1', 't/b/head', 't/c', 't/b-c/0/1', 'u/a'])
        await store.put(key, body('xy'), wait)
      const found = (await pages(store, 't/', '/')).flat()
      assert.deepEqual(found, [
        { key: 't/a/', size: 0 },
        { key: 't/b-c/', size: 0 },
        { key: 't/b/', size: 0 },
        { key: 't/c', size: 2 },
      ])
      assert.deepEqual(await keys(store, '', '/'), ['t/', 'u/'])
      assert.deepEqual(await keys(store, 't', '/'), ['t/'])
      assert.deepEqual(await keys(store, 't/b', '/'), ['t/b-c/', 't/b/'])
      await store.delete(['t/a/head', 't/a/0/1'], wait)
      assert.deepEqual(await keys(store, 't/', '/'), ['t/b-c/', 't/b/', 't/c'])
    },
  },
  {
    name: 'a listing of 1,100 keys comes in pages, in order, nothing lost or doubled',
    run: async ({ store }) => {
      const names = Array.from({ length: 1_100 }, (_, i) => `p/${String(i).padStart(5, '0')}`)
      for (let i = 0; i < names.length; i += 100)
        await Promise.all(names.slice(i, i + 100).map((key) => store.put(key, body('x'), wait)))
      const found = await pages(store, 'p/')
      assert.deepEqual(
        found.flat().map(({ key }) => key),
        names,
      )
      assert.ok(found.length > 1 && found.every((page) => page.length > 0 && page.length <= 1_000))
    },
  },
]
