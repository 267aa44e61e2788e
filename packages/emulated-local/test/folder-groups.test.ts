import type { Member } from '@kafi/core'
import { createGroups, systemClock } from '@kafi/emulated'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { FolderStore } from '../src/index.ts'
import { tempFolders } from './temp-folder.ts'

const newFolder = tempFolders('groups')
const { signal } = new AbortController()

async function openGroups(root: string) {
  const store = await FolderStore.open(root)
  const partitionsOf = async () => new Map([['t', 4]])
  return createGroups({
    store,
    clock: systemClock,
    uuid: randomUUID,
    random: Math.random,
    partitionsOf,
    pace: { pollMs: 2 },
  })
}

/** Takes assignments until the member has this many partitions. */
async function takeUntil(member: Member, count: number, commit: number): Promise<number[]> {
  for await (const { places } of member.assignments({ signal })) {
    await member.commit(
      places.map((place) => ({ ...place, offset: commit })),
      { signal },
    )
    if (places.length === count) return places.map(({ partition }) => partition)
  }
  return []
}

test('members in two openers of one folder share the partitions, and one that leaves hands its own on', async () => {
  const root = newFolder()
  const [one, two] = [await openGroups(root), await openGroups(root)]
  const join = { group: 'App', topics: ['t'], sessionTimeoutMs: 30_000, signal }
  const first = await one.join(join)
  expect(await takeUntil(first, 4, 1)).toEqual([0, 1, 2, 3])
  const second = await two.join(join)
  const shared = await Promise.all([
    takeUntil(first, 2, 2).then(async (had) => (await drain(first), had)),
    takeUntil(second, 2, 3),
  ])
  expect(shared.flat().sort()).toEqual([0, 1, 2, 3])
  await first[Symbol.asyncDispose]()
  expect(await takeUntil(second, 4, 4)).toEqual([0, 1, 2, 3])
  await second[Symbol.asyncDispose]()
  expect(await one.offsets('App', { signal })).toEqual(
    [0, 1, 2, 3].map((partition) => ({ topic: 't', partition, offset: 4 })),
  )
  expect(await one.list({ signal })).toEqual([{ group: 'App', state: 'Empty' }])
})

/** Coming back for more says that what was taken away is given up. */
async function drain(member: Member): Promise<void> {
  const stop = new AbortController()
  const more = member.assignments({ signal: stop.signal })[Symbol.asyncIterator]()
  const next = more.next()
  stop.abort()
  await next.catch(() => undefined)
}
