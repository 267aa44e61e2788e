import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import {
  encodeBatch,
  InflatedMemory,
  inflateBatch,
  loadZstd,
  nextOffset,
  readHeader,
  readRecords,
  walkBatches,
} from '../src/index.ts'
import { anyRecords, bytesOf, columnsOf, plain, plainOf } from './columns.ts'
import { withField } from './tampering.ts'

beforeAll(loadZstd)

const three = [1, 2, 3].map((offset) => plain({ offset, value: bytesOf(`v${offset}`) }))

function join(...batches: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(batches))
}

describe('readRecords', () => {
  test('several batches of several codecs make one set of columns, cut to the asked offsets', () => {
    fc.assert(
      fc.property(anyRecords, fc.nat(200_000), fc.nat(200_000), fc.nat(40), (records, from, length, middle) => {
        const cut = 1 + (middle % records.length)
        const parts = [records.slice(0, cut), records.slice(cut)].filter((part) => part.length > 0)
        const codecs = ['lz4', 'none'] as const
        const bytes = join(...parts.map((p, i) => encodeBatch(columnsOf(p), { keepOffsets: true, codec: codecs[i]! })))
        const to = from + length
        const expected = records.filter(({ offset }) => offset >= from && offset < to)
        expect(plainOf(readRecords(bytes, walkBatches(bytes), { from, to }))).toEqual(expected)
      }),
      { numRuns: runs(100, 50_000) },
    )
  })

  test('nothing is checked or inflated before the first call, and whole batches are counted without either', () => {
    const bytes = encodeBatch(columnsOf(three), { codec: 'gzip' })
    bytes[bytes.length - 1]! ^= 1
    const records = readRecords(bytes, walkBatches(bytes))
    expect(records.count).toBe(3)
    expect(() => records.value(0)).toThrow(/the batch of offset 0 has CRC .* its bytes are damaged \(at byte 0\)/)
  })

  test('without the check a wrong CRC is not seen', () => {
    const bytes = encodeBatch(columnsOf(three))
    bytes[17]! ^= 1
    expect(readRecords(bytes, walkBatches(bytes), { check: false }).value(2)).toEqual(bytesOf('v3'))
  })

  test('values are views of the bytes they are read from', () => {
    const bytes = encodeBatch(columnsOf(three))
    expect(readRecords(Buffer.from(bytes.buffer), walkBatches(bytes)).value(0)!.buffer).toBe(bytes.buffer)
  })

  test('the span of a value is where its view is, inflated or not, and a null has none', () => {
    const values = ['a', null, '', 'b'.repeat(300)].map((text) => (text === null ? null : bytesOf(text)))
    for (const codec of ['none', 'lz4'] as const) {
      const bytes = encodeBatch(columnsOf(values.map((value, offset) => plain({ offset, value }))), { codec })
      const records = readRecords(bytes, walkBatches(bytes))
      const span = { memory: new Uint8Array(0), from: 0, to: 0 }
      const found = values.map((_, i) => records.valueSpan?.(i, span) && span.memory.slice(span.from, span.to))
      expect(found).toEqual(values.map((value) => value ?? false))
    }
  })

  test('batches can be read in any order under a bound that holds one of them inflated', () => {
    const values = ['a', 'b', 'c', 'd'].map((letter) => bytesOf(letter.repeat(1000)))
    const batches = values.map((value, baseOffset) =>
      encodeBatch(columnsOf([plain({ value })]), { codec: 'snappy', baseOffset }),
    )
    const bytes = join(...batches)
    const records = readRecords(bytes, walkBatches(bytes), { maxInflatedBytes: 1100 })
    for (const i of [3, 0, 1, 0, 2, 3, 3, 0]) expect(records.value(i)).toEqual(values[i])
  })

  test('what several sets of records inflate to is bounded together, and comes again when it is let go of', () => {
    const batches = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter, baseOffset) =>
      encodeBatch(columnsOf([plain({ value: bytesOf(letter.repeat(1000)) })]), { codec: 'gzip', baseOffset }),
    )
    const inflated = new InflatedMemory(2100)
    const [left, right] = [batches.slice(0, 3), batches.slice(3)].map((some) =>
      readRecords(join(...some), walkBatches(join(...some)), { inflated }),
    )
    for (const i of [0, 2, 1, 0, 1, 2]) {
      expect(left?.value(i)?.[0]).toBe(97 + i)
      expect(right?.value(i)?.[0]).toBe(100 + i)
      expect(inflated.bytes).toBeLessThan(2100)
    }
    inflated.clear()
    expect([inflated.bytes, left?.value(0)?.[0]]).toEqual([0, 97])
  })

  test('one batch is kept inflated, however small the bound', () => {
    const inflated = new InflatedMemory(10)
    const bytes = encodeBatch(columnsOf([plain({ value: new Uint8Array(5000) })]), { codec: 'lz4' })
    expect(readRecords(bytes, walkBatches(bytes), { inflated }).value(0)).toHaveLength(5000)
    expect(inflated.bytes).toBeGreaterThan(5000)
  })

  test('a batch that inflates to more than the bound is refused by name', () => {
    const bytes = encodeBatch(columnsOf([plain({ value: new Uint8Array(5000) })]), { codec: 'gzip', baseOffset: 9 })
    const records = readRecords(bytes, walkBatches(bytes), { maxInflatedBytes: 1000 })
    const expected = {
      code: 'KAFI_TOO_LARGE',
      message: expect.stringMatching(/^the batch of offset 9 at byte 0/) as string,
    }
    expect(() => records.key(0)).toThrow(expect.objectContaining(expected) as Error)
  })

  test('append time is the time of the batch for every record', () => {
    const bytes = encodeBatch(columnsOf(three), { timestampType: 'append' })
    const records = readRecords(bytes, walkBatches(bytes))
    expect([records.timestamp(0), records.timestamp(2)]).toEqual([1_700_000_000_000, 1_700_000_000_000])
    expect(records.attributes(1)).toBe(8)
  })

  test('a batch that compaction has emptied takes its offsets and shows no records', () => {
    const empty = emptied(encodeBatch(columnsOf(three)))
    const header = readHeader(empty, 0)
    expect(readRecords(empty, [header]).count).toBe(0)
    expect(nextOffset(header)).toBe(3)
    const both = join(empty, encodeBatch(columnsOf(three), { baseOffset: 3 }))
    expect(plainOf(readRecords(both, walkBatches(both))).map(({ offset }) => offset)).toEqual([3, 4, 5])
  })

  test('an index outside the columns is an argument error', () => {
    const bytes = encodeBatch(columnsOf(three))
    for (const i of [-1, 3, 0.5 + 3, NaN]) {
      expect(() => readRecords(bytes, walkBatches(bytes)).value(i)).toThrow(/there is no record/)
    }
    expect(() => readRecords(bytes, []).offset(0)).toThrow(/there is no record 0 of 0/)
  })

  test('a timestamp beyond 2^53 is refused when it is asked for, and the rest is readable', () => {
    const bytes = withField(encodeBatch(columnsOf(three)), (view) => view.setBigInt64(27, 2n ** 60n))
    const records = readRecords(bytes, walkBatches(bytes))
    expect(records.value(1)).toEqual(bytesOf('v2'))
    expect(() => records.timestamp(1)).toThrow(/timestamp beyond 2\^53 in the batch of offset 0/)
  })

  test.each([
    ['fewer', 1, 'more records than the 1'],
    ['more', 4, 'without an end|record 3 of 4'],
  ])('a count that says %s records than there are is corrupt', (_, count, message) => {
    const long = three.map((record) => ({ ...record, key: new Uint8Array(20) }))
    const bytes = withField(encodeBatch(columnsOf(long)), (view) => {
      view.setInt32(57, count)
      view.setInt32(23, 5)
    })
    expect(() => readRecords(bytes, walkBatches(bytes)).value(0)).toThrow(new RegExp(message))
  })

  test('the same lie inside a compressed batch is found before anything is allocated for it', () => {
    const bytes = withField(encodeBatch(columnsOf(three), { codec: 'lz4' }), (view) => {
      view.setInt32(57, 0x7fff_fff0)
      view.setInt32(23, 0x7fff_ffff)
    })
    const records = readRecords(bytes, walkBatches(bytes))
    expect(() => records.value(0)).toThrow(/bytes that say they hold 2147483632 records/)
  })

  test('a batch whose offsets do not ascend is corrupt', () => {
    const bytes = withField(encodeBatch(columnsOf(three)), (view) => view.setInt32(23, 1), { check: false })
    expect(() => walkBatches(bytes)).toThrow(/3 records with last offset delta 1/)
  })
})

describe('inflateBatch', () => {
  test('gives the same bytes for every codec', () => {
    const plainBytes = inflateBatch(encodeBatch(columnsOf(three)), readHeader(encodeBatch(columnsOf(three)), 0))
    for (const codec of ['gzip', 'snappy', 'lz4', 'zstd'] as const) {
      const bytes = encodeBatch(columnsOf(three), { codec })
      expect(new Uint8Array(inflateBatch(bytes, readHeader(bytes, 0)))).toEqual(plainBytes)
    }
  })
})

function emptied(bytes: Uint8Array): Uint8Array {
  return withField(bytes.slice(0, 61), (view) => {
    view.setInt32(8, 49)
    view.setInt32(57, 0)
  })
}
