import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { consumer } from '../src/consumer.ts'
import type { GroupResetTarget, ResetGroupOptions } from '../src/group-reset.ts'
import { producer } from '../src/producer.ts'
import { openMemory } from './memory.ts'
import { openToy } from './toy.ts'

const moment = 1_700_000_000_000

/** Five records in each of two partitions, of which the second has lost two; `app` is at 3 in both. */
async function openFilled() {
  const storage = openMemory()
  {
    await using p = producer(storage, 'quakes', { partitions: 2, configs: { 'retention.ms': -1 } })
    for (let i = 0; i < 10; i += 1) await p.produce(i, { partition: i % 2, timestamp: moment + (i >> 1) })
  }
  await storage.deleteRecords({ quakes: { 1: 2 } })
  await storage.setGroupOffsets('app', { quakes: { 0: 3, 1: 3 } })
  const plan = async (to: GroupResetTarget, options: ResetGroupOptions = {}, group = 'app') => {
    const resets = await storage.resetGroup(group, to, options)
    return resets.map((reset) => [reset.partition, reset.from, reset.to])
  }
  return { storage, plan, [Symbol.asyncDispose]: () => storage[Symbol.asyncDispose]() }
}

/** Partition 0 and 1, from 3 to these. */
const both = (first: number, second: number) => [
  [0, 3, first],
  [1, 3, second],
]

test('a plan says where each partition goes, within what the log has', async () => {
  await using opened = await openFilled()
  const { plan } = opened
  expect(await plan('earliest')).toEqual(both(0, 2))
  expect(await plan('latest')).toEqual(both(5, 5))
  expect(await plan(1)).toEqual(both(1, 2))
  expect(await plan(-1)).toEqual(both(4, 4))
  expect(await plan(99, { partitions: [0] })).toEqual([[0, 3, 5]])
  expect(await plan({ 1: 4 })).toEqual([[1, 3, 4]])
  expect(await plan([{ topic: 'quakes', partition: 0, offset: 2 }])).toEqual([[0, 3, 2]])
  expect(await plan({ shiftBy: -2 })).toEqual(both(1, 2))
  expect(await plan({ shiftBy: 9 })).toEqual(both(5, 5))
  expect(await plan(new Date(moment + 3))).toEqual(both(3, 3))
  expect(await plan(new Date(moment + 60_000))).toEqual(both(5, 5))
  expect(await plan('1s', { now: () => moment + 1_004 })).toEqual(both(4, 4))
})

test('a plan for a group that has committed nothing has to be told of topics, or of another group', async () => {
  await using opened = await openFilled()
  const { plan } = opened
  expect(await plan({ group: 'app' }, {}, 'other')).toEqual([
    [0, -1, 3],
    [1, -1, 3],
  ])
  expect(await plan('latest', { topics: 'quak*' }, 'other')).toEqual([
    [0, -1, 5],
    [1, -1, 5],
  ])
  await expect(plan('latest', {}, 'other')).rejects.toThrow("name what is meant: { topics: 'quakes' }")
  await expect(plan({ shiftBy: 1 }, { topics: 'quakes' }, 'other')).rejects.toThrow('nothing to shift')
  await expect(plan('latest', { topics: 'quake' }, 'other')).rejects.toThrow("did you mean 'quakes'?")
  await expect(plan('latest', { partitions: [7] })).rejects.toMatchObject({ code: 'KAFI_PARTITION_UNKNOWN' })
  await expect(plan({ shiftBy: 0.5 })).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
  await expect(plan('soon')).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
})

test('a plan comes out of a file, whose lines of other groups are passed over', async () => {
  await using opened = await openFilled()
  const { plan } = opened
  const folder = await mkdtemp(join(tmpdir(), 'kafi-reset-'))
  const file = join(folder, 'offsets.csv')
  try {
    await writeFile(file, 'app,quakes,0,1\nother,quakes,1,4\n\n"app","quakes",1,4\n')
    expect(await plan({ file })).toEqual(both(1, 4))
    await writeFile(file, 'quakes,0,2\nquakes,one,2\n')
    await expect(plan({ file })).rejects.toThrow(/line 2 of .*offsets.csv' is no offset; write topic,partition,offset/)
    await expect(plan({ file: `${file}.none` })).rejects.toThrow(/check the path/)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a plan refuses what names no place, and partitions that are not there', async () => {
  await using opened = await openFilled()
  const { plan } = opened
  for (const to of [undefined, null, { shiftby: 1 }, { at: 1 }]) {
    await expect(plan(to as never)).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
  }
  await expect(plan({ shiftby: 1 } as never)).rejects.toThrow("'shiftby' is no place for a group")
  await expect(plan({ 2: 4 })).rejects.toThrow("topic 'quakes' has no partition 2; it has 2")
  const lost = [{ topic: 'quakes', partition: 7, offset: 2 }]
  await expect(plan(lost)).rejects.toMatchObject({ code: 'KAFI_PARTITION_UNKNOWN' })
  const other = [...lost.map((at) => ({ ...at, topic: 'other' })), { topic: 'quakes', partition: 0, offset: 2 }]
  expect(await plan(other, { topics: 'quakes' })).toEqual([[0, 3, 2]])
})

test('a plan runs by a word alone, and not while the group has members', async () => {
  await using opened = await openFilled()
  const { storage } = opened
  const reset = (options: ResetGroupOptions) => storage.resetGroup('app', 'earliest', options)
  const offsets = async () => (await storage.groupOffsets('app')).map(({ offset }) => offset)
  await reset({ confirm: false })
  await expect(reset({ confirm: 'yes' as never })).rejects.toThrow('is true or false')
  {
    await using member = await consumer(storage, 'quakes', { group: 'app' }).open()
    expect(await member.assignment()).toHaveLength(2)
    await expect(reset({ confirm: true })).rejects.toMatchObject({ code: 'KAFI_GROUP' })
  }
  expect(await offsets()).toEqual([3, 3])
  expect(await reset({ confirm: true })).toMatchObject([{ to: 0 }, { to: 2 }])
  expect(await offsets()).toEqual([0, 2])
})

test('a storage without groups says so', async () => {
  await using storage = openToy()
  await expect(storage.resetGroup('app', 'earliest')).rejects.toMatchObject({ code: 'KAFI_UNSUPPORTED' })
})
