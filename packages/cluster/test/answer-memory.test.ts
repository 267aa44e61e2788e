import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
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

test('a batch that is larger than what was asked for has memory of its own', () => {
  expect(new AnswerMemory().take(5 * megabyte, megabyte)?.length ?? 5 * megabyte).toBe(5 * megabyte)
})

test('no memory is had by two answers at a time, and all of it is large enough', () => {
  const step = fc.record({ bytes: fc.nat(4 * megabyte), maxBytes: fc.constantFrom(1, 2, 4), back: fc.boolean() })
  const property = fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
    const memory = new AnswerMemory()
    const had: Uint8Array[] = []
    for (const { bytes, maxBytes, back } of steps) {
      const taken = memory.take(bytes, maxBytes * megabyte)
      if (taken !== undefined) {
        expect(taken.length).toBeGreaterThanOrEqual(bytes)
        expect(had.some(({ buffer }) => buffer === taken.buffer)).toBe(false)
        had.push(taken)
      }
      if (back && had.length > 0) memory.give(had.shift()!)
    }
  })
  fc.assert(property, { numRuns: runs(20, 1_000) })
})
