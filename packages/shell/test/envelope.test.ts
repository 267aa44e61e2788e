import { expect, test } from 'vitest'
import fc from 'fast-check'
import { isKafiError, type Message } from '@kafi/core'
import { runs } from '../../../testing/runs.ts'
import { formatEnvelope, parseEnvelope } from '../src/envelope.ts'

const message: Message = {
  topic: 'quakes',
  partition: 1,
  offset: 42,
  timestamp: 1_700_000_000_000,
  timestampType: 'create',
  headers: [],
  key: 'a',
  value: { mag: 6.1 },
}

function there(given: Partial<Message>): string {
  return formatEnvelope({ ...message, ...given })
}

function back(given: Partial<Message>) {
  return parseEnvelope(there(given), 1)
}

test('a line names every field of a message, in one order', () => {
  expect(there({})).toBe(
    '{"topic":"quakes","partition":1,"offset":42,"timestamp":1700000000000,"timestampType":"create","headers":[],"key":"a","value":{"mag":6.1}}',
  )
})

test('null, empty and absent are three things', () => {
  expect(back({ key: null, value: null })).toMatchObject({ key: null, value: null })
  expect(back({ key: '', value: '' })).toMatchObject({ key: '', value: '' })
  expect(parseEnvelope('{"value":1}', 1)).toMatchObject({ key: null, partition: undefined, timestamp: undefined })
  expect(back({ timestamp: 0 }).timestamp).toBe(0)
})

test('headers keep their order, their doubles, their nulls and their bytes', () => {
  const headers: Message['headers'] = [
    ['b', Buffer.from('text')],
    ['a', null],
    ['b', Buffer.from([0xff, 0])],
    ['', new Uint8Array()],
    ['__proto__', Buffer.from('\ufeffmark')],
  ]
  expect(back({ headers }).headers.map(([name, bytes]) => [name, bytes && [...bytes]])).toEqual(
    headers.map(([name, bytes]) => [name, bytes && [...bytes]]),
  )
})

test('integers beyond 2^53 come back digit by digit', () => {
  expect(there({ value: { id: 9007199254740993n } })).toContain('"id":9007199254740993}')
  expect(back({ value: { id: 9007199254740993n } }).value).toEqual({ id: 9007199254740993n })
})

test('data that looks like marked bytes comes back as data', () => {
  const value = [{ $bytes: 'AA==' }, { $$bytes: 1 }, { $number: 'NaN' }, { $bytes: 'AA==', more: 1 }]
  expect(back({ value }).value).toEqual(value)
})

test('of type bytes, UTF-8 is text and the rest is marked', () => {
  const line = formatEnvelope(
    { ...message, key: Buffer.from('ä'), value: Buffer.from([0xff]) },
    { text: { key: true, value: true } },
  )
  expect(line).toContain('"key":"ä","value":{"$bytes":"/w=="}')
})

test('bytes in place of a value of another type are marked even if they are text', () => {
  expect(there({ value: Buffer.from('abc'), error: new Error('it is not JSON') })).toContain(
    '"value":{"$bytes":"YWJj"},"error":"it is not JSON"',
  )
})

test('nothing that a terminal acts upon is in a line', () => {
  const line = there({ key: '\u001b[2J\u009b2J\u202e\r\n', headers: [['\u0007', Buffer.from('\u009d')]] })
  expect(line).toMatch(/^[\x20-\x7e]*$/)
  expect(parseEnvelope(line, 1).key).toBe('\u001b[2J\u009b2J\u202e\r\n')
})

test.each([
  ['{', 'line 7: not a JSON object'],
  ['[]', 'line 7: not a JSON object'],
  ['{"values":1}', "did you mean 'value'"],
  ['{"key":1}', 'no "value"; write "value": null for a tombstone'],
  ['{"value":1,"partition":-2}', '"partition" must be a whole number from -1'],
  ['{"value":1,"partition":2147483648}', '"partition" must be a whole number'],
  ['{"value":1,"timestamp":9007199254740993}', '"timestamp" must be a whole number'],
  ['{"value":1,"timestampType":"now"}', '"timestampType" must be'],
  ['{"value":1,"topic":null}', '"topic" must be a text'],
  ['{"value":1,"headers":{"a":"b"}}', '"headers" must be a list of [name, value]'],
  ['{"value":1,"headers":[["a",1]]}', '"headers" must be a list of [name, value]'],
  ['{"value":1,"headers":[["a","\\ud800"]]}', 'half a surrogate pair'],
  ['{"value":{"$bytes":"?"}}', 'wants base64 text'],
  ['{"value":{"$number":"1"}}', '"NaN"'],
  [`{"value":${'['.repeat(1_500)}${']'.repeat(1_500)}}`, 'nested deeper than 1000'],
])('line %# is refused with its number and the way out', (line, why) => {
  expect(() => parseEnvelope(line, 7)).toThrow(expect.objectContaining({ code: 'KAFI_ARGUMENT', details: { line: 7 } }))
  expect(() => parseEnvelope(line, 7)).toThrow(why)
})

const bytes = fc.uint8Array({ maxLength: 20 })
const maybeBytes: fc.Arbitrary<Uint8Array | null> = fc.option(bytes)
const anything = fc.anything({
  withBigInt: true,
  withNullPrototype: false,
  maxDepth: 4,
  values: [fc.boolean(), fc.double(), fc.string({ unit: 'binary' }), fc.constant(null), fc.integer(), bytes],
  key: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('__proto__', 'constructor', '$bytes', '$$bytes', '$number', 'toJSON'),
  ),
})
const anyMessage: fc.Arbitrary<Message> = fc.record({
  topic: fc.string({ unit: 'binary' }),
  partition: fc.nat(2 ** 31 - 1),
  offset: fc.maxSafeNat(),
  timestamp: fc.oneof(fc.maxSafeNat(), fc.constant(-1)),
  timestampType: fc.constantFrom('create', 'append', 'none'),
  headers: fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), maybeBytes)),
  key: fc.oneof(fc.string(), fc.constant(null), bytes, anything),
  value: anything,
})

/** In JSON an integer is an integer: those beyond 2^53 are read as bigints, the others as numbers, however they were made. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value
  // From 1e21 on, numbers are printed with an exponent.
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21)
    return BigInt(value)
  if (value instanceof Uint8Array) return { bytes: [...value] }
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (part === undefined ? [] : [[name, plain(part)]])),
  )
}

test('any message comes back from its line', () => {
  fc.assert(
    fc.property(anyMessage, (given) => {
      const line = formatEnvelope(given)
      expect(line).not.toContain('\n')
      expect(plain({ ...parseEnvelope(line, 1) })).toEqual(plain({ ...given }))
    }),
    { numRuns: runs(100, 100_000) },
  )
}, 600_000)

test('any line is taken or refused with a typed error', () => {
  const start = there({ headers: [['a', null]], value: { $bytes: 'AA==' }, key: 'k' })
  const bent = fc
    .array(
      fc.tuple(
        fc.nat(start.length),
        fc.nat(8),
        fc.oneof(fc.string(), fc.constantFrom('{', '"', '[', 'null', '\\u', '9'.repeat(20))),
      ),
    )
    .map((edits) => edits.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), start))
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), bent), (line) => {
      try {
        parseEnvelope(line, 1)
      } catch (error) {
        expect(isKafiError(error, 'KAFI_ARGUMENT')).toBe(true)
      }
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    }),
    { numRuns: runs(2_000, 200_000) },
  )
}, 600_000)
