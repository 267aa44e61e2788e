import { expect, test } from 'vitest'
import { AnswerMemory } from '../src/answer-memory.ts'

const megabyte = 1024 * 1024

test('memory that was given back is used again for an answer that fills it', () => {
  const memory = new AnswerMemory()
  const first = memory.take(3 * megabyte, 4 * megabyte)!
  memory.give(first)
  expect(memory.take(4 * megabyte, 4 * megabyte) === first).toBe(true)
  expect(memory.take(4 * megabyte, 4 * megabyte) === first).toBe(false)
})

test('a small answer does not hold the memory of a large one', () => {
  const memory = new AnswerMemory()
  for (const _ of [1, 2, 3]) memory.give(memory.take(4 * megabyte, 4 * megabyte)!)
  for (const bytes of [200_000, megabyte, 200_000]) {
    expect(memory.take(bytes, 1.2 * bytes)!.length).toBeLessThanOrEqual(2 * bytes)
  }
})

test('as much is kept as a few answers need', () => {
  const memory = new AnswerMemory()
  const all = Array.from({ length: 10 }, () => memory.take(megabyte, megabyte)!)
  for (const each of all) memory.give(each)
  const again = Array.from({ length: 10 }, () => memory.take(megabyte, megabyte)!)
  expect(again.filter((each) => all.includes(each))).toHaveLength(4)
})
