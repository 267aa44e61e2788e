import { expect, test } from 'vitest'
import { didYouMean, nearest } from '../src/nearest.ts'

test('the nearest name is the one with the fewest letters changed, swapped, added or left out', () => {
  expect(nearest('quake', ['snacks', 'quakes', 'quilts'])).toBe('quakes')
  expect(nearest('root.dri', ['root.dir', 'rootDir'])).toBe('root.dir')
  expect(nearest('ROOT.DIR', ['root.dir'])).toBe('root.dir')
})

test('a name far from all others has no nearest', () => {
  expect(nearest('earthquakes', ['snacks', 'orders'])).toBeUndefined()
  expect(nearest('x', [])).toBeUndefined()
})

test('an endless name is not compared', () => {
  expect(nearest('a'.repeat(65), ['a'.repeat(65)])).toBeUndefined()
})

test('the hint is the end of a sentence, or nothing', () => {
  expect(didYouMean('quake', ['quakes'])).toBe("; did you mean 'quakes'?")
  expect(didYouMean('quake', ['orders'])).toBe('')
})
