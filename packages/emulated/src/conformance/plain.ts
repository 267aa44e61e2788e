import assert from 'node:assert/strict'
import { body, keys, text, wait, type Case } from './cases.ts'

const missing = 'a/b/c'

/** `get`, `put` and `delete`. */
export const plainCases: readonly Case[] = [
  {
    name: 'a key that was never written is absent',
    run: async ({ store }) => {
      assert.equal(await store.get(missing, wait), 'absent')
      assert.equal(await store.get(missing, { ...wait, from: 1, to: 2, ifNoneMatch: 'x' }), 'absent')
      await store.delete([missing], wait)
    },
  },
  {
    name: 'what was put is there for every following read, of every opener, as it was given',
    run: async ({ store, again }) => {
      const given = body('one,', '', 'two')
      await store.put('a/b', given, wait)
      given[0]!.fill(0)
      const other = await again()
      for (const reader of [store, other]) {
        const found = await reader.get('a/b', wait)
        assert.equal(text(found), 'one,two')
        assert.equal(typeof found === 'string' ? 0 : found.size, 7)
      }
    },
  },
  {
    name: 'an object may be empty, and may be put twice',
    run: async ({ store }) => {
      for (const given of [[], body('')]) {
        await store.put('empty', given, wait)
        assert.equal(text(await store.get('empty', wait)), '')
      }
      await store.put('twice', body('same'), wait)
      await store.put('twice', body('same'), wait)
      assert.equal(text(await store.get('twice', wait)), 'same')
    },
  },
  {
    name: 'a range is cut to the object; size is the size of the whole',
    run: async ({ store }) => {
      await store.put('digits', body('0123456789'), wait)
      const cases = [
        [0, 4, '0123'],
        [3, 5, '34'],
        [8, 99, '89'],
        [10, 12, ''],
        [50, 60, ''],
        [4, 4, ''],
      ] as const
      for (const [from, to, expected] of cases) {
        const found = await store.get('digits', { ...wait, from, to })
        assert.equal(text(found), expected, `${from}-${to}`)
        assert.equal(typeof found === 'string' ? 0 : found.size, 10)
      }
      assert.equal(text(await store.get('digits', { ...wait, from: 7 })), '789')
      assert.equal(text(await store.get('digits', { ...wait, to: 2 })), '01')
    },
  },
  {
    name: 'a read says same for the etag it gave, and only for that',
    run: async ({ store }) => {
      await store.put('key', body('x'), wait)
      const found = await store.get('key', wait)
      assert.ok(typeof found !== 'string')
      assert.equal(await store.get('key', { ...wait, ifNoneMatch: found.etag }), 'same')
      assert.equal(await store.get('key', { ...wait, from: 0, to: 1, ifNoneMatch: found.etag }), 'same')
      assert.equal(text(await store.get('key', { ...wait, ifNoneMatch: `${found.etag}x` })), 'x')
    },
  },
  {
    name: 'a deleted object is absent and not listed; keys that are not there are passed over',
    run: async ({ store, again }) => {
      for (const key of ['a/1', 'a/2', 'b/1']) await store.put(key, body(key), wait)
      await store.delete(['a/1', 'a/none', 'none', 'b/1', 'a/1'], wait)
      assert.equal(await (await again()).get('a/1', wait), 'absent')
      assert.deepEqual(await keys(store, ''), ['a/2'])
      await store.delete([], wait)
    },
  },
  {
    name: 'a name can be used again after it was deleted',
    run: async ({ store }) => {
      await store.put('a/b/c', body('old'), wait)
      await store.delete(['a/b/c'], wait)
      await store.put('a/b/c', body('new'), wait)
      assert.equal(text(await store.get('a/b/c', wait)), 'new')
    },
  },
  {
    name: 'a large object comes back whole, and in ranges',
    run: async ({ store }) => {
      const size = 3_000_001
      const large = Buffer.alloc(
        size,
        Uint8Array.from({ length: 9_973 }, (_, i) => (i * 7919) >> 5),
      )
      await store.put('large', [large.subarray(0, 1), large.subarray(1, 2_000_000), large.subarray(2_000_000)], wait)
      const whole = await store.get('large', wait)
      assert.ok(typeof whole !== 'string' && Buffer.compare(whole.body, large) === 0)
      const part = await store.get('large', { ...wait, from: 1_999_990, to: 2_000_010 })
      assert.ok(typeof part !== 'string' && Buffer.compare(part.body, large.subarray(1_999_990, 2_000_010)) === 0)
    },
  },
  {
    name: 'a signal that has fired ends every call with its reason, and nothing is written',
    run: async ({ store }) => {
      const reason = new Error('enough')
      const o = { signal: AbortSignal.abort(reason) }
      const calls = [
        () => store.get('a', o),
        () => store.put('a', body('x'), o),
        () => store.putIfAbsent('a', body('x'), o),
        () => store.putIfMatch('a', body('x'), 'e', o),
        () => store.delete(['a'], o),
        async () => {
          for await (const page of store.list('', o)) assert.fail(JSON.stringify(page))
        },
      ]
      for (const call of calls) await assert.rejects(call, (error) => error === reason)
      assert.deepEqual(await keys(store, ''), [])
    },
  },
  {
    name: 'what is no key is refused with KAFI_ARGUMENT',
    run: async ({ store }) => {
      for (const key of [
        '',
        '/',
        '/a',
        'a/',
        'a//b',
        '.',
        '..',
        '../a',
        'a/../b',
        'a/.b',
        'A',
        'a b',
        'a\0',
        'a\\b',
        'é',
      ]) {
        const calls = [
          () => store.get(key, wait),
          () => store.put(key, body('x'), wait),
          () => store.putIfAbsent(key, body('x'), wait),
          () => store.putIfMatch(key, body('x'), 'e', wait),
          () => store.delete([key], wait),
        ]
        for (const call of calls) await assert.rejects(call, { code: 'KAFI_ARGUMENT' }, JSON.stringify(key))
      }
    },
  },
]
