import { isKafiError } from '@kafi/core'
import { expect, test } from 'vitest'
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
  return { ...simulation, groups }
}

test('offsets are not set while the group has members', async () => {
  const { clock, groups, signal } = await openFilled()
  const joining = groups.join({ group: 'app', topics: ['quakes'], sessionTimeoutMs: 6_000, signal })
  const follower = new Follower(await clock.run(joining), signal)
  await clock.advance(2_000)
  await expect(clock.run(groups.setOffsets('app', at(0, places), { signal }))).rejects.toMatchObject({
    code: 'KAFI_GROUP',
  })
  const removing = clock.run(groups.setOffsets('app', at(-1, places), { signal })).catch((error: unknown) => error)
  expect(isKafiError(await removing, 'KAFI_GROUP')).toBe(true)
  await expect(clock.run(groups.remove(['app'], { signal }))).rejects.toMatchObject({ code: 'KAFI_GROUP' })
  await clock.run(follower.member[Symbol.asyncDispose]())
  await clock.run(groups.setOffsets('app', at(2, places), { signal }))
  expect(await clock.run(groups.offsets('app', { signal }))).toMatchObject([{ offset: 2 }, { offset: 2 }])
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
