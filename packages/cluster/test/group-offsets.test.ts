import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isKafiError } from '@kafi/core'
import { expect, test } from 'vitest'
import { applyReset, planReset, type ResetOptions, type ResetTarget } from '../src/group-reset.ts'
import { clusterGroups } from '../src/groups.ts'
import { openClusterWriter } from '../src/id-writer.ts'
import { at, Follower, openGroupSimulation } from './group-simulation.ts'
import { recordsWith } from './writer-simulation.ts'

const places = [0, 1].map((partition) => ({ topic: 'quakes', partition }))

async function openFilled() {
  const simulation = await openGroupSimulation({ topics: { quakes: 2 } })
  const { clock, cluster, signal } = simulation
  const { client } = simulation.connect()
  const writer = await clock.run(openClusterWriter(client, { signal }))
  const runs = places.map((place) => ({ ...place, records: recordsWith(['a', 'b', 'c', 'd', 'e']) }))
  await clock.run(writer.append(runs, { signal }))
  await clock.run(writer[Symbol.asyncDispose]())
  cluster.deleteRecords('quakes', 1, 2)
  const groups = clusterGroups(client)
  await clock.run(groups.setOffsets('app', at(3, places), { signal }))
  const plan = async (target: ResetTarget, options: Omit<ResetOptions, 'signal'> = {}, group = 'app') => {
    const { changes } = await clock.run(planReset(client, group, target, { ...options, signal }))
    return changes.map(({ from, to }) => [from, to])
  }
  return { ...simulation, client, groups, plan }
}

test('a plan says where each partition goes, within what the log has', async () => {
  const { plan } = await openFilled()
  const moment = 1_700_000_000_000
  expect(await plan('earliest')).toEqual([
    [3, 0],
    [3, 2],
  ])
  expect(await plan('latest')).toEqual([
    [3, 5],
    [3, 5],
  ])
  expect(await plan({ offset: 1 })).toEqual([
    [3, 1],
    [3, 2],
  ])
  expect(await plan({ offset: 99 }, { places: places.slice(0, 1) })).toEqual([[3, 5]])
  expect(await plan({ shiftBy: -2 })).toEqual([
    [3, 1],
    [3, 2],
  ])
  expect(await plan({ shiftBy: 9 })).toEqual([
    [3, 5],
    [3, 5],
  ])
  expect(await plan({ datetime: new Date(moment + 3) })).toEqual([
    [3, 3],
    [3, 3],
  ])
  expect(await plan({ datetime: moment + 60_000 })).toEqual([
    [3, 5],
    [3, 5],
  ])
  expect(await plan({ durationMs: 1_000 }, { now: moment + 1_004 })).toEqual([
    [3, 4],
    [3, 4],
  ])
  expect(await plan({ group: 'app' }, {}, 'other')).toEqual([
    [-1, 3],
    [-1, 3],
  ])
  expect(await plan('latest', { topics: ['quakes'] }, 'other')).toEqual([
    [-1, 5],
    [-1, 5],
  ])
  await expect(plan({ shiftBy: 1 }, { topics: ['quakes'] }, 'other')).rejects.toThrow(/nothing to shift/)
})

test('a plan comes out of a file, whose lines of other groups are passed over', async () => {
  const { plan } = await openFilled()
  const folder = await mkdtemp(join(tmpdir(), 'kafi-reset-'))
  const file = join(folder, 'offsets.csv')
  try {
    await writeFile(file, 'app,quakes,0,1\nother,quakes,1,4\n\n"app","quakes",1,4\n')
    expect(await plan({ file })).toEqual([
      [3, 1],
      [3, 4],
    ])
    await writeFile(file, 'quakes,0,2\nquakes,one,2\n')
    await expect(plan({ file })).rejects.toThrow(/line 2 of .*offsets.csv' is no offset; write topic,partition,offset/)
    await expect(plan({ file: `${file}.none` })).rejects.toThrow(/check the path/)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a plan runs by a word alone, and not while the group has members', async () => {
  const { clock, client, groups, signal } = await openFilled()
  const plan = await clock.run(planReset(client, 'app', 'earliest', { signal }))
  const apply = (confirm: boolean) => clock.run(applyReset(client, plan, { confirm, signal }))
  await expect(apply(false)).rejects.toThrow(/2 offsets of group 'app' would be set; say confirm: true/)
  const joining = groups.join({ group: 'app', topics: ['quakes'], sessionTimeoutMs: 6_000, signal })
  const follower = new Follower(await clock.run(joining), signal)
  await clock.advance(2_000)
  await expect(apply(true)).rejects.toMatchObject({ code: 'KAFI_GROUP' })
  const removing = clock.run(groups.setOffsets('app', at(-1, places), { signal })).catch((error: unknown) => error)
  expect(isKafiError(await removing, 'KAFI_GROUP')).toBe(true)
  await expect(clock.run(groups.remove(['app'], { signal }))).rejects.toMatchObject({ code: 'KAFI_GROUP' })
  await clock.run(follower.member[Symbol.asyncDispose]())
  await apply(true)
  expect(await clock.run(groups.offsets('app', { signal }))).toMatchObject([{ offset: 0 }, { offset: 2 }])
  await clock.run(groups.setOffsets('app', at(-1, places.slice(0, 1)), { signal }))
  expect(await clock.run(groups.offsets('app', { signal }))).toMatchObject([{ partition: 1, offset: 2 }])
})

test('offsets are read and set while the coordinator moves and connections end', async () => {
  const { clock, cluster, groups, signal } = await openFilled()
  for (const code of [14, 15, 16]) {
    for (const api of ['OffsetFetch', 'OffsetCommit'] as const)
      cluster.faults.on(api, { fault: { kind: 'error', code } })
  }
  cluster.faults.on('OffsetFetch', { fault: { kind: 'dropAfter' } })
  cluster.moveCoordinator('group', 'app')
  await clock.run(groups.setOffsets('app', at(4, places), { signal }))
  expect(await clock.run(groups.offsets('app', { signal }))).toMatchObject([{ offset: 4 }, { offset: 4 }])
})
