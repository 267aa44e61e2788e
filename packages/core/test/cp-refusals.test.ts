import { expect, test } from 'vitest'
import { toyBackend } from '../../../examples/toy-backend.ts'
import type { Backend, Writer } from '../src/backend.ts'
import { cp } from '../src/cp.ts'
import { producer } from '../src/producer.ts'
import type { Storage } from '../src/storage.ts'
import { verify } from '../src/verify.ts'
import { openToy } from './toy.ts'

async function fill(storage: Storage, partitions = 1): Promise<void> {
  await using p = producer(storage, 't', { partitions })
  await p.produce({ i: 0 }, { key: 'a' })
  await p.produce({ i: 1 }, { key: 'b', headers: { h: 'v' } })
}

function withWriter(change: (writer: Writer) => Writer): Backend {
  const toy = toyBackend()
  return { ...toy, openWriter: async (o) => change(await toy.openWriter(o)) }
}

test('headers that a target does not keep are refused at their offset', async () => {
  await using source = openToy()
  await fill(source)
  await using target = openToy({}, { ...toyBackend(), keeps: new Set(['timestamp', 'partition'] as const) })
  await expect(cp(source, 't', target)).rejects.toThrow(/does not keep headers, which 't'\[0\] offset 1 has/)
})

test('timestamps and partitions that a target does not keep are refused before anything is copied', async () => {
  await using source = openToy()
  await fill(source, 2)
  await using timeless = openToy({}, { ...toyBackend(), keeps: new Set(['partition'] as const) })
  await expect(cp(source, 't', timeless)).rejects.toThrow(/does not keep timestamps/)
  await using flat = openToy({}, { ...toyBackend(), keeps: new Set(['timestamp'] as const) })
  await expect(cp(source, 't', flat)).rejects.toThrow(/does not keep partitions/)
  expect(await flat.ls()).toEqual([])
})

test('a target that would set the time of each record anew is refused', async () => {
  await using source = openToy()
  await fill(source)
  const toy = toyBackend()
  const configs = async () => new Map([['message.timestamp.type', 'LogAppendTime']])
  await using target = openToy({}, { ...toy, topics: { ...toy.topics, configs } })
  await expect(cp(source, 't', target)).rejects.toThrow(/does not keep timestamps/)
})

test.each([
  [() => undefined, /t\[0\] offset 0: the function answered with undefined/],
  [() => null, /answered with null/],
  [() => ({ value: 1, key: 7 }), /t\[0\] offset 0: the key cannot be written to topic 'c' as str/],
  [() => ({ value: 1, partition: 9 }), /topic 'c' has no partition 9/],
])('what a function may not answer with names the record', async (map, why) => {
  await using source = openToy()
  await fill(source)
  await expect(cp(source, 't', source, 'c', { map: map as never })).rejects.toThrow(why)
})

test('map and flatMap at once are refused, and what a function throws is thrown', async () => {
  await using source = openToy()
  await fill(source)
  const map = () => ({ value: 1 })
  await expect(cp(source, 't', source, 'c', { map, flatMap: () => [] })).rejects.toThrow(/leave out one of them/)
  const failing = async () => Promise.reject(new Error('mine'))
  await expect(cp(source, 't', source, 'c', { map: failing })).rejects.toThrow('mine')
})

test('a record or a run that the target refuses ends the copy', async () => {
  await using source = openToy()
  await fill(source)
  const refused = new Map([[1, new Error('too large')]])
  const refusing = withWriter((writer) => ({
    ...writer,
    append: async (runs, o) => (await writer.append(runs, o)).map((answer) => ({ ...answer, refused })),
  }))
  await using target = openToy({}, refusing)
  await expect(cp(source, 't', target)).rejects.toThrow(/record 1 of a run for t\[0\] was refused: too large/)
  const failing = withWriter((writer) => ({
    ...writer,
    append: async (runs) => runs.map((run) => ({ ...run, offset: -1, count: 0, error: new Error('full') })),
  }))
  await using other = openToy({}, failing)
  await expect(cp(source, 't', other)).rejects.toThrow('full')
})

test('large values are told apart, too', async () => {
  await using storage = openToy({ valueType: 'str' })
  for (const [topic, last] of [
    ['a', 'x'],
    ['b', 'y'],
  ] as const) {
    await using p = producer(storage, topic)
    for (let i = 0; i < 100; i += 1) await p.produce('x'.repeat(1000), { timestamp: 1 })
    await p.produce(`${'x'.repeat(5000)}${last}`, { timestamp: 1 })
  }
  expect((await verify(storage, 'a', storage, 'b')).firstDifference).toMatchObject({ field: 'value', index: 100 })
})
