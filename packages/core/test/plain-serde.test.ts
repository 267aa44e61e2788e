import { expect, test } from 'vitest'
import { KafiError } from '../src/errors.ts'
import { createPlainSerde } from '../src/plain-serde.ts'
import { recordsOf } from '../src/rows.ts'
import { decodeWith, encodeWith } from './serdes.ts'

const upper = createPlainSerde<string>({
  name: 'upper',
  decode: (bytes) => Buffer.from(bytes).toString().toUpperCase(),
  encode: (text) => Buffer.from(text.toUpperCase()),
})

test('two functions make a type of keys and values', () => {
  expect(decodeWith(upper, Buffer.from('key'), 'key')).toBe('KEY')
  expect(decodeWith(upper, Buffer.from('value'))).toBe('VALUE')
  expect(encodeWith(upper, 'value')).toEqual(Buffer.from('VALUE'))
})

test('null never reaches them', () => {
  expect([decodeWith(upper, null), decodeWith(upper, null, 'key'), encodeWith(upper, null)]).toEqual([null, null, null])
})

test('nothing is waited for', () => {
  const o = { signal: new AbortController().signal }
  expect(upper.decoder({ part: 'key' }, {}).prepare(recordsOf([]), o)).toBeUndefined()
  expect(upper.decoder({ part: 'value' }, {}).prepare(recordsOf([]), o)).toBeUndefined()
  expect(upper.encoder({ part: 'value' }, {}).prepare('quakes', o)).toBeUndefined()
})

test.each([
  [new RangeError('too low'), 'KAFI_DECODE', 'the key is refused: too low'],
  [new KafiError('KAFI_TOO_LARGE', 'too high'), 'KAFI_TOO_LARGE', 'the key is refused: too high'],
  ['a text', 'KAFI_DECODE', 'the key is refused: something of type string was thrown'],
])('what they throw (%s) becomes a typed error that names the part', (thrown, code, message) => {
  const fail = () => {
    throw thrown as Error
  }
  const broken = createPlainSerde({ name: 'broken', decode: fail, encode: fail })
  expect(() => decodeWith(broken, Buffer.of(1), 'key')).toThrow(expect.objectContaining({ code, message }))
  const encodeCode = code.replace('DECODE', 'ENCODE')
  expect(() => encodeWith(broken, 1, 'key')).toThrow(expect.objectContaining({ code: encodeCode, message }))
})
