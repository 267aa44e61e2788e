import assert from 'node:assert/strict'
import type { Conditional } from '../object-store.ts'
import { body, keys, text, wait, type Case } from './cases.ts'

function isDone(answer: Conditional): answer is { readonly etag: string } {
  return typeof answer === 'object'
}

function etagOf(answer: Conditional): string {
  assert.ok(isDone(answer), `answered ${JSON.stringify(answer)} where nothing stood in the way`)
  return answer.etag
}

/** `putIfAbsent` and `putIfMatch`, alone and in races. */
export const conditionalCases: readonly Case[] = [
  {
    name: 'only the first create of a name wins',
    run: async ({ store, again }) => {
      etagOf(await store.putIfAbsent('a/head', body('first'), wait))
      const other = await again()
      for (const writer of [store, other]) {
        assert.equal(await writer.putIfAbsent('a/head', body('second'), wait), 'conflict')
        assert.equal(text(await writer.get('a/head', wait)), 'first')
      }
      assert.deepEqual(await keys(store, ''), ['a/head'])
    },
  },
  {
    name: 'an object that was put stands in the way of a create',
    run: async ({ store }) => {
      await store.put('key', body('put'), wait)
      assert.equal(await store.putIfAbsent('key', body('x'), wait), 'conflict')
      assert.equal(text(await store.get('key', wait)), 'put')
    },
  },
  {
    name: 'a replacement needs the etag of now: that of a write and that of a read are the same one',
    run: async ({ store, again }) => {
      const first = etagOf(await store.putIfAbsent('head', body('1'), wait))
      const read = await (await again()).get('head', wait)
      assert.equal(typeof read === 'string' ? '' : read.etag, first)
      const second = etagOf(await store.putIfMatch('head', body('2'), first, wait))
      assert.equal(await store.putIfMatch('head', body('late'), first, wait), 'conflict')
      assert.equal(await store.get('head', { ...wait, ifNoneMatch: second }), 'same')
      assert.equal(text(await store.get('head', { ...wait, ifNoneMatch: first })), '2')
    },
  },
  {
    name: 'nothing is replaced where nothing is, nor by an etag that was never given',
    run: async ({ store }) => {
      assert.equal(await store.putIfMatch('head', body('x'), 'never', wait), 'conflict')
      assert.equal(await store.get('head', wait), 'absent')
      etagOf(await store.putIfAbsent('head', body('1'), wait))
      for (const etag of ['', 'never', '1', '*', '__proto__'])
        assert.equal(await store.putIfMatch('head', body('x'), etag, wait), 'conflict')
      assert.equal(text(await store.get('head', wait)), '1')
    },
  },
  {
    name: 'bodies that differ by a nonce never share an etag, over 200 replacements',
    run: async ({ store }) => {
      let etag = etagOf(await store.putIfAbsent('head', body('nonce 0'), wait))
      const seen = new Set([etag])
      for (let i = 1; i <= 200; i++) {
        etag = etagOf(await store.putIfMatch('head', body(`nonce ${i}`), etag, wait))
        seen.add(etag)
      }
      assert.equal(seen.size, 201)
      assert.equal(text(await store.get('head', wait)), 'nonce 200')
      assert.deepEqual(await keys(store, ''), ['head'])
    },
  },
  {
    name: 'an etag from before a delete does not fit what was created after it',
    run: async ({ store }) => {
      const first = etagOf(await store.putIfAbsent('a/head', body('nonce 1'), wait))
      await store.delete(['a/head'], wait)
      assert.equal(await store.get('a/head', wait), 'absent')
      assert.equal(await store.putIfMatch('a/head', body('x'), first, wait), 'conflict')
      const second = etagOf(await store.putIfAbsent('a/head', body('nonce 2'), wait))
      const third = etagOf(await store.putIfMatch('a/head', body('nonce 3'), second, wait))
      await store.delete(['a/head'], wait)
      assert.deepEqual([await store.get('a/head', wait), await keys(store, '')], ['absent', []])
      etagOf(await store.putIfAbsent('a/head', body('nonce 4'), wait))
      for (const etag of [first, second, third])
        assert.equal(await store.putIfMatch('a/head', body('x'), etag, wait), 'conflict')
      assert.equal(text(await store.get('a/head', wait)), 'nonce 4')
    },
  },
  {
    name: '32 creates of one name race: one wins, and its bytes are there',
    run: async ({ store, again }) => {
      const stores = [store, await again(), await again(), await again()]
      const racers = Array.from({ length: 32 }, (_, i) => i)
      const answers = await Promise.all(racers.map((i) => stores[i % 4]!.putIfAbsent('race', body(`racer ${i}`), wait)))
      const winners = racers.filter((i) => isDone(answers[i]!))
      assert.equal(winners.length + answers.filter((answer) => answer === 'unknown').length > 0, true)
      assert.ok(winners.length <= 1, `${winners.length} creates won`)
      const found = text(await store.get('race', wait))
      assert.ok(racers.some((i) => found === `racer ${i}` && answers[i] !== 'conflict'))
    },
  },
  {
    name: '16 replacements of one version race, 10 times over: one wins each time',
    run: async ({ store, again }) => {
      const stores = [store, await again(), await again(), await again()]
      let etag = etagOf(await store.putIfAbsent('race', body('start'), wait))
      for (let round = 0; round < 10; round++) {
        const racers = Array.from({ length: 16 }, (_, i) => i)
        const answers = await Promise.all(
          racers.map((i) => stores[i % 4]!.putIfMatch('race', body(`round ${round} racer ${i}`), etag, wait)),
        )
        assert.ok(answers.filter(isDone).length <= 1, `more than one won round ${round}`)
        const found = await store.get('race', wait)
        assert.ok(typeof found !== 'string' && found.etag !== etag)
        const winner = racers.find((i) => text(found) === `round ${round} racer ${i}`)
        assert.ok(winner !== undefined && answers[winner] !== 'conflict')
        etag = found.etag
      }
    },
  },
  {
    name: '4 openers that each count up 25 times by compare-and-swap reach 100',
    run: async ({ store, again }) => {
      etagOf(await store.putIfAbsent('count', body('0;'), wait))
      const stores = [store, await again(), await again(), await again()]
      await Promise.all(stores.map((writer, i) => countUp(writer, `writer ${i}`, 25)))
      const found = text(await store.get('count', wait))
      assert.equal(found.split(';')[0], '100')
    },
  },
]

// The last writer's name and its own count are in the body, so an unknown outcome can be looked up.
async function countUp(store: Parameters<Case['run']>[0]['store'], name: string, times: number): Promise<void> {
  for (let mine = 1; mine <= times;) {
    const now = await store.get('count', wait)
    assert.ok(typeof now !== 'string')
    const [count, ...done] = text(now).split(';')
    if (done.includes(`${name} ${mine}`)) mine += 1
    else
      await store.putIfMatch('count', body([Number(count) + 1, ...done, `${name} ${mine}`].join(';')), now.etag, wait)
  }
}
