import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { str } from '../src/str.ts'
import { hostileNames } from './hostile-names.ts'
import { decodeWith, encodeWith } from './serdes.ts'

const throughStr = (value: unknown) => decodeWith(str, encodeWith(str, value))

test('null, empty and blank are three things', () => {
  expect([null, '', ' '].map(throughStr)).toEqual([null, '', ' '])
  expect(encodeWith(str, '')).toEqual(Buffer.alloc(0))
})

test('any text comes back as it was, a byte order mark too', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileNames, '\ufeffx', '\ufffd'))
  fc.assert(
    fc.property(text, (given) => throughStr(given) === given),
    { numRuns: runs(500, 100_000) },
  )
})

test('what is no UTF-8 is refused, not replaced', () => {
  const bad = [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80], [0xc0, 0x80]]
  for (const bytes of bad) {
    const message = `the key is refused: it is not UTF-8 (${bytes.length} bytes)`
    expect(() => decodeWith(str, Uint8Array.from(bytes), 'key')).toThrow(
      expect.objectContaining({ code: 'KAFI_DECODE', message }),
    )
  }
})

test('half of a surrogate pair has no UTF-8 and is refused', () => {
  expect(() => encodeWith(str, 'a\ud800')).toThrow('half of a surrogate pair')
})

test.each([[1], [undefined], [{}], [Uint8Array.of(1)], [true]])('%o is no text and is refused', (value) => {
  const message = expect.stringContaining(`type str takes a string, not ${typeof value}`) as string
  expect(() => encodeWith(str, value)).toThrow(expect.objectContaining({ code: 'KAFI_ENCODE', message }))
})
