import { expect, test } from 'vitest'
import { MemoryStore, openEmulated } from '../src/index.ts'
import { appendValues, makeTopic, readAll } from './sample.ts'

test('what was appended is read back, also after reopening', async () => {
  const store = new MemoryStore()
  {
    await using backend = await openEmulated(store)
    await makeTopic(backend, 'quakes')
    expect(await appendValues(backend, 'quakes', ['a', 'b', null])).toBe(0)
    expect(await appendValues(backend, 'quakes', ['c'])).toBe(3)
    expect(await readAll(backend, 'quakes')).toEqual([
      [0, 'a'],
      [1, 'b'],
      [2, null],
      [3, 'c'],
    ])
  }
  await using again = await openEmulated(store)
  expect(await appendValues(again, 'quakes', ['d'])).toBe(4)
  expect(await readAll(again, 'quakes', 0, 2)).toEqual([
    [2, null],
    [3, 'c'],
    [4, 'd'],
  ])
})
