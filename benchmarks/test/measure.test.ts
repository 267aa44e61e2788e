import { expect, test } from 'vitest'
import { measurePair, spread, type Pair } from '../measure.ts'

function pairOf(log: string[], compare?: 'extra'): Pair {
  return {
    name: 'test',
    unit: 'record',
    kafi: { prepare: () => void log.push('prepare'), run: () => log.push('kafi') },
    reference: { run: () => log.push('reference') },
    against: 'a loop',
    goal: 'none',
    ...(compare === undefined ? {} : { compare }),
  }
}

test('a spread is the median with its range', () => {
  expect(spread([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 })
})

test('both sides run in turns, who begins alternates, one pair is thrown away', async () => {
  const log: string[] = []
  await measurePair(pairOf(log), 2)
  const runs = log.filter((line) => line !== 'prepare')
  expect(runs).toEqual(['reference', 'kafi', 'kafi', 'reference', 'reference', 'kafi'])
  expect(log.filter((line) => line === 'prepare')).toHaveLength(3)
})

test('the ratio is one of rates, or nanoseconds more a unit', async () => {
  const rate = await measurePair(pairOf([]), 1)
  expect(rate.ratio.median).toBeCloseTo(rate.kafi.median / rate.reference.median)
  const extra = await measurePair(pairOf([], 'extra'), 1)
  expect(extra.ratio.median).toBeCloseTo(1e9 / extra.kafi.median - 1e9 / extra.reference.median)
})
