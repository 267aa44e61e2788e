import assert from 'node:assert/strict'
import type { Appendable } from '../object-store.ts'
import { body, keys, text, wait, type Case, type Fixture } from './cases.ts'

function appendable({ store }: Pick<Fixture, 'store'>): Appendable {
  assert.ok(store.appendable !== undefined, 'the store has no appendable')
  return store.appendable
}

/** The `appendable` part, where there is one. */
export const appendingCases: readonly Case[] = [
  {
    name: 'a file is created by one alone, empty, and seen by all',
    run: async ({ store, again }) => {
      const other = await again()
      await using file = await appendable({ store }).create('j/1', wait)
      assert.ok(file !== null && file.size === 0 && file.linked())
      assert.equal(await appendable({ store: other }).create('j/1', wait), null)
      assert.equal(await appendable({ store }).create('j/1', wait), null)
      assert.equal(text(await other.get('j/1', wait)), '')
      assert.deepEqual(await keys(other, ''), ['j/1'])
      assert.equal(appendable({ store: other }).exists('j/1'), true)
    },
  },
  {
    name: 'exists tells files that were created, at once, by whomever',
    run: async ({ store, again }) => {
      const files = appendable({ store })
      assert.equal(files.exists('j/1'), false)
      await using _ = await files.create('j/1', wait)
      const other = await again()
      await using _other = await appendable({ store: other }).create('j/2', wait)
      assert.deepEqual([files.exists('j/1'), files.exists('j/2'), files.exists('j/3')], [true, true, false])
      await other.delete(['j/1'], wait)
      assert.deepEqual([files.exists('j/1'), files.exists('j/2')], [false, true])
    },
  },
  {
    name: 'what was put stands in the way of a file of the same name',
    run: async ({ store }) => {
      await store.put('j/1', body('x'), wait)
      assert.equal(await appendable({ store }).create('j/1', wait), null)
      assert.equal(text(await store.get('j/1', wait)), 'x')
    },
  },
  {
    name: '32 creates of one file race: one wins',
    run: async ({ store, again }) => {
      const stores = [store, await again()]
      const files = await Promise.all(
        Array.from({ length: 32 }, (_, i) => appendable({ store: stores[i % 2]! }).create('j/1', wait)),
      )
      assert.equal(files.filter((file) => file !== null).length, 1)
      for (const file of files) await file?.[Symbol.asyncDispose]()
    },
  },
  {
    name: 'appended bytes are in the file when the call resolves, in call order, and views of it stay right',
    run: async ({ store, again }) => {
      const other = await again()
      await using file = await appendable({ store }).create('j/1', wait)
      assert.ok(file !== null)
      const given = body('one,', 'two,')
      await file.append(given, wait)
      given[0]!.fill(0)
      const view = await other.get('j/1', wait)
      assert.equal(text(view), 'one,two,')
      await Promise.all(['a', 'b', 'c', 'd'].map((letter) => file.append(body(letter.repeat(1_000)), wait)))
      await file.append([], wait)
      await file.sync(wait)
      assert.equal(file.size, 4_008)
      const all = text(await other.get('j/1', { ...wait, from: 8 }))
      assert.equal(all, ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(1_000)).join(''))
      assert.equal(text(view), 'one,two,')
      await appendable({ store: other }).sync('j/1', wait)
    },
  },
  {
    name: 'an append that may leave room is followed by nothing but zeros, and the next ones take their place',
    run: async ({ store, again }) => {
      const other = await again()
      await using file = await appendable({ store }).create('j/1', wait)
      assert.ok(file !== null)
      let all = ''
      for (let i = 0; i < 40; i += 1) {
        const part = String(i).repeat(i * 20)
        all += part
        await file.append(body(part), { ...wait, spare: i % 10 !== 9 })
        if (i % 2 === 0) await file.sync(wait)
        assert.equal(file.size, all.length)
        const found = await other.get('j/1', wait)
        assert.equal(text(found).replace(/\0*$/, ''), all)
      }
    },
  },
  {
    name: 'a large append comes back whole',
    run: async ({ store }) => {
      await using file = await appendable({ store }).create('j/1', wait)
      assert.ok(file !== null)
      const parts = Array.from({ length: 1_500 }, (_, i) => new Uint8Array(1_000 + (i % 7)).fill(i))
      await file.append(parts, wait)
      const found = await store.get('j/1', wait)
      assert.ok(typeof found !== 'string' && Buffer.compare(found.body, Buffer.concat(parts)) === 0)
      assert.equal(file.size, found.size)
    },
  },
  {
    name: 'appends that force themselves to disk and others go in turn, with and without room',
    run: async ({ store, again }) => {
      const other = await again()
      await using file = await appendable({ store }).create('j/1', wait)
      assert.ok(file !== null)
      let all = ''
      for (let i = 0; i < 40; i += 1) {
        const part = String(i % 10).repeat(i % 8 === 7 ? 100_000 : 3 * i)
        all += part
        await file.append(body(part), { ...wait, sync: i % 4 !== 3, spare: i % 3 === 0 })
        assert.equal(file.size, all.length)
      }
      assert.equal(text(await other.get('j/1', wait)).replace(/\0*$/, ''), all)
    },
  },
  {
    name: 'bytes that are amended while they are on their way are what they shall be when both have resolved',
    run: async ({ store, again }) => {
      const other = await again()
      await using file = await appendable({ store }).create('j/1', wait)
      assert.ok(file !== null)
      await file.append(body('one,'), { ...wait, sync: true })
      for (const [i, size] of [10, 400_000, 40].entries()) {
        const bytes = Buffer.alloc(size, 120)
        const at: number = file.size
        const appended = file.append([bytes], { ...wait, sync: i !== 2 })
        bytes.write(`late${i}`, 3)
        bytes.write('end', size - 3)
        const parts = [
          { at: at + 3, bytes: bytes.subarray(3, 8) },
          { at: at + size - 3, bytes: bytes.subarray(size - 3) },
        ]
        await Promise.all([appended, file.amend(parts, { ...wait, sync: i !== 2 })])
        assert.equal(text(await other.get('j/1', { ...wait, from: at })), bytes.toString())
      }
      assert.equal(file.size, 400_054)
    },
  },
  {
    name: 'a read says same until the file grows',
    run: async ({ store }) => {
      await using file = await appendable({ store }).create('j/1', wait)
      assert.ok(file !== null)
      await file.append(body('x'), wait)
      const found = await store.get('j/1', wait)
      assert.ok(typeof found !== 'string')
      assert.equal(await store.get('j/1', { ...wait, ifNoneMatch: found.etag }), 'same')
      await file.append(body('y'), wait)
      assert.equal(text(await store.get('j/1', { ...wait, ifNoneMatch: found.etag })), 'xy')
    },
  },
  {
    name: 'a file that was deleted is no longer linked, also where another took its name',
    run: async ({ store, again }) => {
      await using file = await appendable({ store }).create('j/1', wait)
      assert.ok(file !== null)
      await file.append(body('old'), wait)
      const other = await again()
      await other.delete(['j/1'], wait)
      assert.equal(file.linked(), false)
      await using second = await appendable({ store: other }).create('j/1', wait)
      assert.ok(second !== null && second.linked() && !file.linked())
      await file.append(body('late'), wait)
      assert.equal(text(await store.get('j/1', wait)), '')
    },
  },
  {
    name: 'a closed file takes nothing more, and may be closed again; a file that is not there needs no sync',
    run: async ({ store }) => {
      const file = await appendable({ store }).create('j/1', wait)
      assert.ok(file !== null)
      await file.append(body('x'), wait)
      await file[Symbol.asyncDispose]()
      await file[Symbol.asyncDispose]()
      await assert.rejects(file.append(body('y'), wait), { code: 'KAFI_CLOSED' })
      await assert.rejects(file.sync(wait), { code: 'KAFI_CLOSED' })
      assert.equal(text(await store.get('j/1', wait)), 'x')
      await appendable({ store }).sync('j/none', wait)
    },
  },
]
