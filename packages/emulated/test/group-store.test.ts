import { describe, expect, test } from 'vitest'
import { formatGroup, newGroup } from '../src/group-head.ts'
import { changeGroup, readGroup, type GroupStore } from '../src/group-store.ts'
import { MemoryStore, type Fault } from '../src/index.ts'
import { groupsOf, signal } from './group-process.ts'
import { ManualClock } from './manual-clock.ts'

const o = { signal }

function storeWith(fault: (calls: number) => Fault): { groups: GroupStore; clock: ManualClock; store: MemoryStore } {
  let calls = 0
  const clock = new ManualClock()
  const store = new MemoryStore({ fault: (operation) => (operation.startsWith('putIf') ? fault((calls += 1)) : 'ok') })
  let ids = 0
  return { groups: { store, clock, uuid: () => `id${(ids += 1)}`, random: () => 0.5 }, clock, store }
}

describe('a change of a group', () => {
  test.each(['unknown-before', 'unknown-after', { lateBy: 2 }, { lateBy: 5 }] as const)(
    'is done once where outcomes are %j',
    async (fault) => {
      const { groups, clock } = storeWith((calls) => (calls % 2 === 1 ? fault : 'ok'))
      for (let i = 1; i <= 10; i++) {
        const done = changeGroup(
          groups,
          'app',
          (head) => (head.generation === i ? head : { ...head, generation: i }),
          o,
        )
        await clock.drive(done)
        expect((await readGroup(groups, 'app', o)).head.generation).toBe(i)
      }
    },
  )

  test('that loses every race gives up with KAFI_CONFLICT, which may be tried again', async () => {
    const { groups, clock } = storeWith(() => 'unknown-before')
    const never = changeGroup(groups, 'app', (head) => ({ ...head, generation: 1 }), o)
    await expect(clock.drive(never)).rejects.toMatchObject({ code: 'KAFI_CONFLICT', retriable: true })
  })

  test('writes nothing if there is nothing to change', async () => {
    const { groups, store } = storeWith(() => 'ok')
    await changeGroup(groups, 'app', (head) => head, o)
    expect(await store.get('groups/app/head', o)).toBe('absent')
  })
})

test('two names that are stored under one are told apart by the name in the head', async () => {
  const { groups, store, clock } = storeWith(() => 'ok')
  await store.put('groups/app/head', [formatGroup(newGroup('another'), 'nonce')], o)
  await expect(readGroup(groups, 'app', o)).rejects.toMatchObject({
    code: 'KAFI_GROUP',
    message: expect.stringContaining('another'),
  })
  const all = groupsOf({ store, clock, counts: new Map(), ids: { next: 0 } })
  await expect(all.offsets('app', o)).rejects.toMatchObject({ code: 'KAFI_GROUP' })
})

test('a listing passes over what is no group, and reads many', async () => {
  const { store, clock } = storeWith(() => 'ok')
  const all = groupsOf({ store, clock, counts: new Map(), ids: { next: 0 } })
  const names = Array.from({ length: 40 }, (_, i) => `Group ${i}`)
  for (const name of names) await all.setOffsets(name, [{ topic: 't', partition: 0, offset: 1 }], o)
  await store.put('groups/notes', [Buffer.from('foreign')], o)
  await store.put('groups/folder/notes', [Buffer.from('foreign')], o)
  await all.remove(['Group 7'], o)
  expect((await all.list(o)).map(({ group }) => group).sort()).toEqual(
    names.filter((name) => name !== 'Group 7').sort(),
  )
})

test('a member with a session that is no time is refused', async () => {
  const { store, clock } = storeWith(() => 'ok')
  const all = groupsOf({ store, clock, counts: new Map(), ids: { next: 0 } })
  for (const sessionTimeoutMs of [0, -1, NaN, Infinity, 1.5])
    await expect(all.join({ group: 'g', topics: [], sessionTimeoutMs, signal })).rejects.toMatchObject({
      code: 'KAFI_ARGUMENT',
    })
})
