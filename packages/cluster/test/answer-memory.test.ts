import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { AnswerMemory } from '../src/answer-memory.ts'

const megabyte = 1 << 20

test('memory that was given back is taken again', () => {
  const memory = new AnswerMemory()
  const first = memory.take(megabyte, megabyte)!
  const second = memory.take(megabyte - 1000, megabyte)!
  expect(second.buffer).not.toBe(first.buffer)
  memory.give(first)
  expect(memory.take(megabyte, megabyte)).toBe(first)
})

test('small answers, and those that fill less than half of what was asked for, hold no more than their own bytes', () => {
  const memory = new AnswerMemory()
  for (const bytes of [10, 10_000, megabyte]) {
    expect(memory.take(bytes, 4 * megabyte)?.length ?? bytes).toBe(bytes)
  }
})

test('a batch that is larger than what was asked for has memory of its own', () => {
  const memory = new AnswerMemory()
  expect(memory.take(5 * megabyte, megabyte)?.length ?? 5 * megabyte).toBe(5 * megabyte)
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
