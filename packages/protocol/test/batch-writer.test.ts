import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { checkBatch, encodeBatch, loadZstd, readHeader, readRecords, walkBatches, type Codec } from '../src/index.ts'
import { anyDenseRecords, anyRecords, bytesOf, columnsOf, plain, plainOf } from './columns.ts'

const codecs: readonly Codec[] = ['none', 'gzip', 'snappy', 'lz4', 'zstd']

beforeAll(loadZstd)

describe('encodeBatch', () => {
  test.each(codecs)('what is encoded with %s is read back, gaps in the offsets included', (codec) => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const bytes = encodeBatch(columnsOf(records), { codec, keepOffsets: true })
        expect(plainOf(readRecords(bytes, walkBatches(bytes)))).toEqual(records)
      }),
      { numRuns: runs(100, codec === 'none' ? 100_000 : 25_000) },
    )
  })

  /** Names that have hurt others as fields of objects or as files. */
  const hostile = [
    ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'then'],
    ...['../x', '/etc/passwd', 'con', 'a/b', 'a\\b', '.', '..', '-rf', '$HOME', '%2e%2e', 'a\0b', 'a\nb', '', ' '],
    ...['x'.repeat(249), 'ä', '\u{1f967}', '\u202e', '\ufeffx', 'NaN', 'null', 'undefined', "';--"],
  ]

  test.each(codecs)('hostile names in headers, keys and values come back with %s and touch nothing', (codec) => {
    const records = hostile.map((name, offset) =>
      plain({
        offset,
        key: bytesOf(name),
        value: bytesOf(name),
        headers: [
          [name, bytesOf(name)],
          [name, null],
        ],
      }),
    )
    const bytes = encodeBatch(columnsOf(records), { codec })
    expect(plainOf(readRecords(bytes, walkBatches(bytes)))).toEqual(records)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('offsets count up from the base offset unless they are kept', () => {
    fc.assert(
      fc.property(anyRecords, fc.integer({ min: 0, max: 2 ** 52 }), (records, baseOffset) => {
        const bytes = encodeBatch(columnsOf(records), { baseOffset })
        const expected = records.map((record, i) => ({ ...record, offset: baseOffset + i }))
        expect(plainOf(readRecords(bytes, walkBatches(bytes)))).toEqual(expected)
      }),
      { numRuns: runs(50, 20_000) },
    )
  })

  test('what was read is encoded to the same bytes again', () => {
    fc.assert(
      fc.property(anyDenseRecords, (records) => {
        const bytes = encodeBatch(columnsOf(records))
        expect(encodeBatch(readRecords(bytes, walkBatches(bytes)))).toEqual(bytes)
      }),
      { numRuns: runs(50, 20_000) },
    )
  })

  test('every field of the producer is in the header', () => {
    const options = { producerId: 2n ** 62n, producerEpoch: 7, baseSequence: 99, leaderEpoch: 3, transactional: true }
    const header = readHeader(encodeBatch(columnsOf([plain()]), { ...options, control: true }), 0)
    expect(header).toMatchObject({ ...options, control: true, count: 1, lastOffsetDelta: 0 })
  })

  test('without them the fields say none', () => {
    const header = readHeader(encodeBatch(columnsOf([plain()])), 0)
    const none = { producerId: -1n, producerEpoch: -1, baseSequence: -1, leaderEpoch: -1 }
    expect(header).toMatchObject({ ...none, transactional: false, control: false, timestampType: 'create' })
  })

  test('a part of the records makes a batch of that part', () => {
    const records = [1, 2, 3, 4].map((offset) => plain({ offset, value: bytesOf(`v${offset}`) }))
    const bytes = encodeBatch(columnsOf(records), { from: 1, to: 3, keepOffsets: true })
    expect(plainOf(readRecords(bytes, walkBatches(bytes)))).toEqual(records.slice(1, 3))
  })

  test('append time is one time for the whole batch', () => {
    const records = [plain({ timestamp: 5 }), plain({ timestamp: 5, offset: 1 })]
    const bytes = encodeBatch(columnsOf(records), { timestampType: 'append' })
    expect(readHeader(bytes, 0)).toMatchObject({ timestampType: 'append', maxTimestamp: 5 })
    const differing = columnsOf([plain({ timestamp: 5 }), plain({ timestamp: 6 })])
    expect(() => encodeBatch(differing, { timestampType: 'append' })).toThrow(
      /records 0 and 1 do not fit into one batch/,
    )
  })

  test('the caller owns the bytes: the next batch does not change them', () => {
    const first = encodeBatch(columnsOf([plain({ value: bytesOf('first') })]))
    const before = new Uint8Array(first)
    encodeBatch(columnsOf([plain({ value: bytesOf('other') })]))
    expect(first).toEqual(before)
    expect(first.buffer.byteLength).toBe(first.length)
  })

  test('records whose columns encode batches themselves do not disturb each other', () => {
    const inner = () => encodeBatch(columnsOf([plain({ value: bytesOf('inner') })]))
    const records = { ...columnsOf([plain(), plain()]), value: () => inner() }
    const bytes = encodeBatch(records)
    const read = readRecords(bytes, walkBatches(bytes))
    expect([read.value(0), read.value(1)]).toEqual([inner(), inner()])
  })

  test('a record larger than the pooled buffer is encoded whole', () => {
    const value = new Uint8Array(9_000_000).fill(7)
    const bytes = encodeBatch(columnsOf([plain({ value })]))
    checkBatch(bytes, readHeader(bytes, 0))
    expect(readRecords(bytes, walkBatches(bytes)).value(0)!.length).toBe(value.length)
  })

  test.each([
    ['no records', [], {}, /no batch can be made of records 0 to 0 of 0/],
    ['a range outside the records', [plain()], { to: 2 }, /records 0 to 2 of 1/],
    ['an offset below 0', [plain()], { baseOffset: -1 }, /-1 is no base offset/],
    ['offsets that run past 2^53', [plain(), plain()], { baseOffset: 2 ** 53 - 2 }, /is no base offset/],
    ['a time between milliseconds', [plain({ timestamp: 1.5 })], {}, /timestamp of record 0, 1.5/],
    ['a time that is none', [plain({ timestamp: NaN })], {}, /timestamp of record 0/],
    [
      'offsets that do not ascend',
      [plain({ offset: 5 }), plain({ offset: 5 })],
      { keepOffsets: true },
      /must ascend from 5/,
    ],
    ['offsets too far apart', [plain(), plain({ offset: 2 ** 31 })], { keepOffsets: true }, /more than 2\^31 apart/],
    ['a level that gzip has not', [plain()], { codec: 'gzip' as const, level: 10 }, /level 10 of gzip/],
    ['a level that zstd has not', [plain()], { codec: 'zstd' as const, level: 0 }, /level 0 of zstd/],
  ])('%s is refused', (_, records, options, message) => {
    expect(() => encodeBatch(columnsOf(records), options)).toThrow(message)
  })

  test('a level changes how small it gets', () => {
    const records = columnsOf(Array.from({ length: 500 }, (_, i) => plain({ value: bytesOf(`line ${i * i} of text`) })))
    for (const codec of ['gzip', 'zstd'] as const) {
      const size = (level: number) => encodeBatch(records, { codec, level }).length
      expect(size(9)).toBeLessThan(size(1))
    }
  })
})
