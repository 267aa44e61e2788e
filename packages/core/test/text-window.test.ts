import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import type { Records } from '../src/backend.ts'
import { json } from '../src/json.ts'
import { TextWindow } from '../src/text-window.ts'

/** Values in one memory, each behind some bytes that are no text. */
function pack(values: readonly (Uint8Array | null)[], gap = Buffer.of(0xf0, 0x39, 0x80)): Records {
  const memory = new Uint8Array(Buffer.concat(values.flatMap((value) => [gap, value ?? Buffer.alloc(0)])))
  let at = 0
  const places = values.map((value) => {
    const from = (at += gap.length)
    return { from, to: (at += value?.length ?? 0) }
  })
  const value = (i: number) => (values[i] === null ? null : memory.subarray(places[i]!.from, places[i]!.to))
  return {
    count: values.length,
    offset: (i) => i,
    timestamp: () => 0,
    key: value,
    value,
    headers: () => [],
    valueSpan: (i, span) => {
      Object.assign(span, { memory, ...places[i] })
      return values[i] !== null
    },
  }
}

const texts = (records: Records, window = new TextWindow()) =>
  Array.from({ length: records.count }, (_, i) => window.textOf(records, i))

const decoderOf = (part: 'key' | 'value') => json.decoder({ part }, undefined)

test('ASCII of any length is given, in whatever order it is asked for, over the edges of windows', () => {
  const lines = Array.from({ length: 2000 }, (_, i) => 'abcdefgh'.repeat(i % 7).slice(i % 3) + String(i))
  const records = pack(lines.map((line) => Buffer.from(line)))
  const window = new TextWindow()
  expect(texts(records, window)).toEqual(lines)
  for (const i of [1999, 3, 1000, 999, 0, 1]) expect(window.textOf(records, i)).toBe(lines[i])
})

test('null, what is no ASCII, what is long and what does not say where it is have no text here', () => {
  const records = pack(['a', 'ä', 'abcä', 'äabcdefg', 'z'.repeat(4097), ''].map((text) => Buffer.from(text)))
  expect(texts(records)).toEqual(['a', undefined, undefined, undefined, undefined, ''])
  expect(texts(pack([null]))).toEqual([undefined])
  const { valueSpan: _, ...silent } = records
  expect(new TextWindow().textOf(silent, 0)).toBeUndefined()
})

test('records of another memory are not mistaken for those before', () => {
  const window = new TextWindow()
  expect(texts(pack([Buffer.from('one'), Buffer.from('two')]), window)).toEqual(['one', 'two'])
  expect(texts(pack([Buffer.from('six'), Buffer.from('ten')]), window)).toEqual(['six', 'ten'])
})

test('json is decoded out of a window to what it is without one, and refused in the same words', () => {
  const number = fc.oneof(fc.double(), fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }))
  const text = fc.oneof(
    fc.json(),
    number.map((n) => `{"id":${n}}`),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '{"__proto__":1}', '"12345678901234567890"', '{"a":1}x', '\u0000{}'),
  )
  const value = fc.oneof(
    fc.constant(null),
    text.map((one) => Buffer.from(one)),
    fc.uint8Array({ maxLength: 20 }),
  )
  const outcome = (read: () => unknown) => {
    try {
      return { value: read() }
    } catch (error) {
      return { error: (error as Error).message.replace(/the (key|value)/, 'it') }
    }
  }
  const check = (values: (Uint8Array | null)[]) => {
    const records = pack(values)
    const [one, other] = [decoderOf('value'), decoderOf('key')]
    return values.every((_, i) =>
      isDeepStrictEqual(
        outcome(() => one.decode(records, i)),
        outcome(() => other.decode(records, i)),
      ),
    )
  }
  fc.assert(fc.property(fc.array(value, { maxLength: 8 }), check), { numRuns: runs(100, 20_000) })
})
