import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { mayHoldBigInteger } from '../src/big-integer.ts'

const may = (text: string) => mayHoldBigInteger(Buffer.from(text))

test.each([
  ['9007199254740992', true],
  ['-9007199254740992', true],
  ['[1234567890123456,\n9999999999999999 ]', true],
  ['{"a":12345678901234567890}', true],
  ['9007199254740991', false],
  ['[1234567890123456,123456789012345]', false],
  ['{"a":"12345678901234567890"}', false],
  ['{"card-12345678901234567890x":1}', false],
  ['0.12345678901234567890', false],
  ['12345678901234567890.5', false],
  ['1e12345678901234567890', false],
  ['"1234567890123456" 123456789012345', false],
  ['', false],
])('%s may hold a big integer: %s', (text, expected) => {
  expect(may(text)).toBe(expected)
})

test('no integer beyond 2^53 - 1 is overlooked, whatever stands around it', () => {
  const filler = fc.array(
    fc.constantFrom('1', '-2.5', '"1234567890"', '12345678901234567', '"x"', ' ', '9'.repeat(15)),
    { maxLength: 5 },
  )
  const check = (before: string[], big: bigint, after: string[]) => {
    const exact = (text: string) => !/^\d{16,}$/.test(text)
    const list = [...before.filter(exact), String(big), ...after.filter(exact)].filter((text) => text !== ' ')
    return may(`[${list.join(',')}]`) && may(`{"a":${list.join(',"b":')}}`) && may(`[${list.join(', ')}\n]`)
  }
  const big = fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n }).chain((n) => fc.constantFrom(n, -n))
  fc.assert(fc.property(filler, big, filler, check), { numRuns: runs(500, 100_000) })
})

test('what a number holds exactly is no big integer', () => {
  const list = fc.array(
    fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e15, min: -1e15 })),
  )
  fc.assert(
    fc.property(list, (numbers) => !may(JSON.stringify(numbers))),
    { numRuns: runs(300, 100_000) },
  )
})
