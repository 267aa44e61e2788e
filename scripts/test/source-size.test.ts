import { expect, test } from 'vitest'
import { measureSource, quantile } from '../source-size.ts'

const text = `// a comment
/** Doubles. */
export function double(n: number): number {
  // why
  return n * 2
}

export const half = (n: number): number => {
  return n / 2
}
`

test('comments and blank lines are not code', () => {
  expect(measureSource('a.ts', text).lines).toBe(6)
})

test('every function with a block is measured, first line to last', () => {
  expect(measureSource('a.ts', text).functions).toEqual([4, 3])
})

test('an export without a doc comment is seen', () => {
  expect(measureSource('a.ts', text)).toMatchObject({ exports: 2, documented: 1 })
})

test('a quantile is one of the numbers', () => {
  expect(quantile([5, 1, 3], 0.5)).toBe(3)
  expect(quantile([5, 1, 3], 1)).toBe(5)
  expect(quantile([], 0.5)).toBe(0)
})
