import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { isKafiError } from '../src/errors.ts'
import { json } from '../src/json.ts'
import { hostileNames, isPolluted } from './hostile-names.ts'
import { decodeWith, encodeWith } from './serdes.ts'

const decode = (text: string) => decodeWith(json, Buffer.from(text))
const encode = (value: unknown) => Buffer.from(encodeWith(json, value) ?? 'none').toString()
const throughJson = (value: unknown) => decodeWith(json, encodeWith(json, value))

test('values are those of JSON', () => {
  const value = { mag: 4.5, place: 'Zürich 漢字😀', tags: ['a', null, true], none: null, deep: { er: [] } }
  expect(encode(value)).toBe(JSON.stringify(value))
  expect(throughJson(value)).toEqual(value)
  expect(decode(' "x"\n')).toBe('x')
})

test('null is no bytes, both ways', () => {
  expect(encodeWith(json, null)).toBeNull()
  expect(decodeWith(json, null)).toBeNull()
  expect(decode('null')).toBeNull()
})

test.each([
  ['9007199254740991', 9007199254740991],
  ['9007199254740992', 9007199254740992n],
  ['-9007199254740993', -9007199254740993n],
  ['{"a":[1,18446744073709551615]}', { a: [1, 18446744073709551615n] }],
  [
    '[ 12345678901234567890 ,-0.5,1e3,true,false,null,"a\\"\\\\"]',
    [12345678901234567890n, -0.5, 1000, true, false, null, 'a"\\'],
  ],
  ['{"id":"12345678901234567890"}', { id: '12345678901234567890' }],
  ['{"a":"say: 12345678901234567890, or","b":[],"c":{}}', { a: 'say: 12345678901234567890, or', b: [], c: {} }],
  ['0.12345678901234567890', Number('0.12345678901234567890')],
  ['12345678901234567890.5', Number('12345678901234567890.5')],
  ['12345678901234567890e2', Number('12345678901234567890e2')],
  ['[0000]'.replace('0000', '0'), [0]],
])('%s is read exactly', (text, value) => {
  expect(decode(text)).toEqual(value)
})

test('an integer is exact wherever it stands, after any number of bytes', () => {
  for (let before = 0; before < 40; before += 1) {
    const text = `[${' '.repeat(before)}9007199254740993,"x"]`
    expect(decode(text)).toEqual([9007199254740993n, 'x'])
  }
})

test('bigints are written as integers', () => {
  const date = new Date(0)
  const value = { id: 9007199254740993n, small: 1n, list: [2n, undefined, 'x'], none: undefined, call: () => 1, date }
  expect(() => encode(value)).not.toThrow('bigint')
  expect(encode({ ...value, list: [2n] })).toBe(
    '{"id":9007199254740993,"small":1,"list":[2],"date":"1970-01-01T00:00:00.000Z"}',
  )
})

test.each([
  [undefined, 'undefined'],
  [() => 1, 'function'],
  [Symbol('x'), 'symbol'],
  [NaN, 'NaN'],
  [{ a: [1, Infinity] }, 'Infinity'],
  [[undefined], 'undefined'],
  [[1n, undefined], 'undefined'],
  [{ a: [() => 1] }, 'function'],
  [[1n, ...Array<undefined>(1)], 'undefined'],
  [Object.assign([1n], { 2: 1 }), 'undefined'],
])('%o has no word in JSON and is refused', (value, shown) => {
  const message = expect.stringContaining(`the value is refused: type json has no word for ${shown}`) as string
  expect(() => encode(value)).toThrow(expect.objectContaining({ code: 'KAFI_ENCODE', message }))
})

test('a null beside what has a word is only a null', () => {
  expect(encode({ a: null, b: [null], c: undefined, d: new Date(NaN) })).toBe('{"a":null,"b":[null],"d":null}')
})

test.each(['', '{', '{"a":1,}', "{'a':1}", 'rosebud', '[1 2]', '\ufeff1', '1\u0000', '{"a":NaN}'])(
  '%j is no JSON and is refused, unquoted',
  (text) => {
    const message = `the value is refused: it is not JSON (${Buffer.byteLength(text)} bytes)`
    expect(() => decode(text)).toThrow(expect.objectContaining({ code: 'KAFI_DECODE', message }))
  },
)

test('what a serializer with a schema wrote is named as such', () => {
  const bytes = Uint8Array.of(0, 0, 0, 0, 1, 2)
  expect(() => decodeWith(json, bytes, 'key')).toThrow(
    'the key is refused: it is not JSON (6 bytes); it begins with the byte 0: try type avro',
  )
})

test('what is no UTF-8 is refused, not replaced', () => {
  expect(() => decodeWith(json, Uint8Array.of(0x22, 0xff, 0x22))).toThrow(
    'the value is refused: it is not UTF-8 (3 bytes)',
  )
})

test('half of a surrogate pair survives as an escape', () => {
  expect(throughJson('\ud800')).toBe('\ud800')
})

test('nesting is no bomb: it is read, or refused by a typed error', () => {
  const deep = (levels: number, inner: string) => `${'['.repeat(levels)}${inner}${']'.repeat(levels)}`
  const decoded = decode(deep(200_000, '1'))
  expect(Array.isArray(decoded)).toBe(true)
  expect(() => encode(decoded)).toThrow(expect.objectContaining({ code: 'KAFI_ENCODE' }))
  expect(() => decode(deep(200_000, '9007199254740993'))).toThrow(expect.objectContaining({ code: 'KAFI_TOO_LARGE' }))
  expect(decode(deep(900, '9007199254740993'))).toBeInstanceOf(Array)
  expect(() => encode(decode(deep(2000, 'null')))).toThrow('it is nested over 1000 deep')
})

test('bytes are refused: they would come back as something else', () => {
  for (const bytes of [Buffer.from('{}'), Uint8Array.of(1)]) expect(() => encode(bytes)).toThrow('take type bytes')
})

test('what refers to itself is refused', () => {
  const cycle: unknown[] = []
  cycle.push(cycle)
  expect(() => encode(cycle)).toThrow('or refers to itself')
})

test('what throws while it prints itself is refused', () => {
  const broken = {
    toJSON: () => {
      throw new Error('no ink')
    },
  }
  expect(() => encode(broken)).toThrow(
    expect.objectContaining({ code: 'KAFI_ENCODE', message: 'the value is refused: no ink' }),
  )
})

test('an integer of endless digits is refused: reading it takes too long', () => {
  expect(() => decode('9'.repeat(1_000_000))).toThrow(expect.objectContaining({ code: 'KAFI_TOO_LARGE' }))
  expect(decode('9'.repeat(4000))).toBe(10n ** 4000n - 1n)
})

test('a long text full of quotes and backslashes is read in linear time', () => {
  const value = [9007199254740993n, '\\"'.repeat(200_000), '\\'.repeat(200_000)]
  expect(throughJson(value)).toEqual(value)
})

test('hostile names are fields like others', () => {
  for (const name of hostileNames) {
    for (const inner of ['{"polluted":1}', '{"polluted":9007199254740993}']) {
      const text = `{${JSON.stringify(name)}:${inner}}`
      const value = decode(text)
      expect(Object.keys(value as object)).toEqual([name])
      expect(encode(value)).toBe(text)
    }
  }
  expect(isPolluted()).toBe(false)
})

/** JSON writes it in digits, and those are read as a bigint. */
const isHuge = (number: number) => Math.abs(number) > Number.MAX_SAFE_INTEGER && Math.abs(number) < 1e21

const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false),
    fc.string({ unit: 'binary' }),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((number) => (Object.is(number, -0) || isHuge(number) ? 0 : number)),
    fc
      .bigInt()
      .map((big) => (big >= -(2n ** 53n) && big <= 2n ** 53n ? Number(big) : big))
      .filter((n) => typeof n === 'bigint' || Number.isSafeInteger(n)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom(...hostileNames)), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).value

test('a number beyond 2^53 that is written in digits is read back as a bigint', () => {
  expect(throughJson(2 ** 60)).toBe(1152921504606847000n)
})

test('what is written is read back as it was', () => {
  const check = (value: unknown) => {
    expect(isDeepStrictEqual(throughJson(value), value)).toBe(true)
  }
  fc.assert(fc.property(anyJson, check), { numRuns: runs(300, 100_000) })
})

test('a text without big integers is read as JSON.parse reads it', () => {
  const check = (text: string) => {
    fc.pre(!/\d{16}/.test(text))
    expect(decode(text)).toEqual(JSON.parse(text))
  }
  fc.assert(fc.property(fc.json(), check), { numRuns: runs(200, 50_000) })
})

test('any bytes give a value or a typed error', () => {
  const word = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\\u',
    '12345678901234567890',
    '-',
    '.5',
    'e9',
    'null',
    'true',
    ' ',
    '\n',
  )
  const text = fc.array(word, { maxLength: 10 }).map((words) => Buffer.from(words.join('')))
  const read = (bytes: Uint8Array) => {
    try {
      return decodeWith(json, bytes) !== undefined
    } catch (error) {
      return isKafiError(error, 'KAFI_DECODE')
    }
  }
  fc.assert(fc.property(fc.oneof(fc.uint8Array(), text), read), { numRuns: runs(2_000, 200_000) })
})
