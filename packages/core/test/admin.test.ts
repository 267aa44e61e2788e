import { expect, test } from 'vitest'
import { toyBackend } from '../../../examples/toy-backend.ts'
import type { Backend, Groups, Topics } from '../src/backend.ts'
import { KafiError } from '../src/errors.ts'
import type { Position } from '../src/message.ts'
import { openToy } from './toy.ts'
import { changed } from './written.ts'

/** The toy with what it lacks, and a list of what was asked of it. */
function ableBackend(asked: unknown[] = []): Backend {
  const backend = toyBackend()
  const configs = new Map([['retention.ms', '1']])
  const ask = (...call: unknown[]) => void asked.push(call)
  const topics: Topics = {
    ...backend.topics,
    extend: async (...[topic, partitions]) => ask('extend', topic, partitions),
    list: async (o) => (await backend.topics.list(o)).map((info) => ({ ...info, partitions: 4 })),
    async configs(topic, changes) {
      ask('configs', topic, [...changes])
      for (const [name, value] of changes) if (value === null) configs.delete(name)
      for (const [name, value] of changes) if (value !== null) configs.set(name, value)
      return configs
    },
    async deleteBefore(before) {
      ask('deleteBefore', before)
      return before.map(({ topic, partition, offset }) => ({ topic, partition, start: offset, end: 9, stable: 9 }))
    },
  }
  return changed(backend, { topics, groups: groupsWith(new Map([['app', [{ topic: 't', partition: 0, offset: 7 }]]])) })
}

function groupsWith(all: Map<string, readonly Position[]>): Groups {
  return {
    join: () => Promise.reject(new KafiError('KAFI_UNSUPPORTED', 'nobody joins here')),
    list: async () => [...all.keys()].map((group) => ({ group, state: 'Empty' })),
    describe: async (names) => names.map((group) => ({ group, state: all.has(group) ? 'Empty' : 'Dead', members: [] })),
    offsets: async (group) => all.get(group) ?? [],
    setOffsets: async (group, to) => void all.set(group, to),
    remove: async (names) => names.forEach((name) => all.delete(name)),
  }
}

test('configs are read, changed and taken back', async () => {
  const asked: unknown[] = []
  await using storage = openToy({}, ableBackend(asked))
  await storage.touch('t')
  expect(await storage.configs('t')).toEqual({ 'retention.ms': '1' })
  expect(await storage.setConfigs('t', { 'retention.ms': null, 'max.message.bytes': 7, __proto__x: true })).toEqual({
    'max.message.bytes': '7',
    __proto__x: 'true',
  })
  expect(asked).toHaveLength(2)
})

test('partitions are raised', async () => {
  const asked: unknown[] = []
  await using storage = openToy({ blockIntervalMs: 0 }, ableBackend(asked))
  await storage.touch('t')
  await storage.setPartitions('t', 4)
  expect(asked).toEqual([['extend', 't', 4]])
  await expect(storage.setPartitions('t', 5)).rejects.toMatchObject({ code: 'KAFI_TIMEOUT' })
})

test('records are deleted before offsets given by topic and partition, or as positions', async () => {
  const asked: unknown[] = []
  await using storage = openToy({}, ableBackend(asked))
  await storage.touch('t')
  const positions = [{ topic: 't', partition: 0, offset: 3 }]
  const after = [{ topic: 't', partition: 0, start: 3, end: 9, stable: 9 }]
  expect(await storage.deleteRecords({ t: { 0: 3 } })).toEqual(after)
  expect(await storage.deleteRecords(positions)).toEqual(after)
  expect(await storage.deleteRecords({})).toEqual([])
  expect(asked).toEqual([
    ['deleteBefore', positions],
    ['deleteBefore', positions],
  ])
})

test.each([
  ['t', 'not as t'],
  [{ t: 3 }, 'not as 3'],
  [{ t: { a: 1 } }, 'offset 1 is no position'],
  [{ t: { '': 1 } }, 'is no position'],
  [{ t: { 0: 1.5 } }, 'is no position'],
  [{ t: { 0: -2 } }, 'is no position'],
  [[{ topic: 't', partition: 0 }], 'is no position'],
])('what is no offset by topic and partition is refused: %j', async (given, why) => {
  await using storage = openToy({}, ableBackend())
  await storage.touch('t')
  await expect(storage.deleteRecords(given as never)).rejects.toThrow(why)
  await expect(storage.setGroupOffsets('app', given as never)).rejects.toMatchObject({ code: 'KAFI_ARGUMENT' })
})

test('a group gets no offset of a topic or partition that is not there, but loses one', async () => {
  await using storage = openToy({}, ableBackend())
  await storage.touch('quakes')
  const to = (places: Record<string, Record<number, number>>) => storage.setGroupOffsets('b', places)
  await expect(to({ quake: { 0: 0 } })).rejects.toThrow("no topic 'quake' here; did you mean 'quakes'?")
  await expect(to({ quakes: { 0: 0, 7: 0 } })).rejects.toMatchObject({ code: 'KAFI_PARTITION_UNKNOWN' })
  expect(await storage.groupOffsets('b')).toEqual([])
  await to({ gone: { 0: -1 }, quakes: { 0: 0 } })
})

test('groups are listed, described, moved and deleted', async () => {
  await using storage = openToy({}, ableBackend())
  await storage.touch('t', { partitions: 2 })
  await storage.setGroupOffsets('b', { t: { 0: 5, 1: 6 } })
  expect(await storage.groups()).toEqual([
    { group: 'app', state: 'Empty' },
    { group: 'b', state: 'Empty' },
  ])
  expect(await storage.groups('a*')).toHaveLength(1)
  expect(await storage.groups('app')).toHaveLength(1)
  expect(await storage.groups('ap')).toEqual([])
  expect(await storage.groupOffsets('b')).toEqual([
    { topic: 't', partition: 0, offset: 5 },
    { topic: 't', partition: 1, offset: 6 },
  ])
  expect(await storage.describeGroups(['app', 'x'])).toMatchObject([{ state: 'Empty' }, { state: 'Dead' }])
  await storage.deleteGroups('app')
  await storage.deleteGroups(['b'])
  expect(await storage.groups()).toEqual([])
})
