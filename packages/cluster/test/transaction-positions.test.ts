import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { parsePositions, printPositions, SourcePositions } from '../src/transaction-positions.ts'

const position = fc.record({
  topic: fc.constantFrom('quakes', '__proto__', 'constructor', 'a.b-c_d', 'x'.repeat(249)),
  partition: fc.nat({ max: 9999 }),
  offset: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
})

test('positions are printed and parsed without loss', () => {
  const check = (positions: readonly { topic: string; partition: number; offset: number }[]) => {
    const known = new SourcePositions(positions).all
    const parsed = new SourcePositions(parsePositions(printPositions(known))).all
    const sorted = (all: typeof known) => all.map((each) => JSON.stringify(each)).sort()
    expect(sorted(parsed)).toEqual(sorted(known))
  }
  fc.assert(fc.property(fc.array(position, { minLength: 1, maxLength: 20 }), check), { numRuns: runs(50, 5_000) })
})

test('any other text holds no positions', () => {
  for (const text of [null, '', 'kafi', 'kafi1 ', 'kafi1 quakes', 'kafi1 quakes 0:', 'kafi1 quakes 0:zzzzzzzzzzzzzz']) {
    expect(parsePositions(text)).toEqual([])
  }
  fc.assert(
    fc.property(fc.string(), (text) => Array.isArray(parsePositions(text))),
    { numRuns: runs(50, 5_000) },
  )
})

test('more positions than fit beside an offset are refused', () => {
  const many = Array.from({ length: 400 }, (_, partition) => ({ topic: 't', partition, offset: 1e12 }))
  expect(() => printPositions(many)).toThrow(expect.objectContaining({ code: 'KAFI_TOO_LARGE' }))
})

test('a place stands with the same target partition always, and its whole text is written', () => {
  const at = (partition: number, offset: number) => ({ topic: 'quakes', partition, offset })
  const positions = new SourcePositions([at(0, 1), at(1, 2), at(2, 3), at(0, 4)])
  expect(positions.textsFor([at(2, 3)], 'copy', 2)).toEqual([
    { topic: 'copy', partition: 0, offset: 4, metadata: 'kafi1 quakes 0:4 2:3' },
  ])
})
