import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { appendBatch, checkBatch, encodeBatch, makeSink, readHeader, readRecords } from '../src/index.ts'
import { sealBatch, walkBatches, type AppendOptions } from '../src/index.ts'
import { anyRecords, bytesOf, columnsOf, plain, plainOf } from './columns.ts'

describe('a sink', () => {
  const batch = (offset: number) => [plain({ offset, value: bytesOf(`v${offset}`) }), plain({ offset: offset + 1 })]

  test('takes batches one behind the other, whatever their codec', () => {
    const sink = makeSink(16)
    for (const [i, codec] of (['none', 'gzip', 'lz4'] as const).entries()) {
      appendBatch(sink, columnsOf(batch(2 * i)), { codec, keepOffsets: true })
    }
    const bytes = sink.buffer.subarray(0, sink.length)
    expect(plainOf(readRecords(bytes, walkBatches(bytes)))).toEqual([0, 2, 4].flatMap(batch))
  })

  test('holds what encodeBatch gives, and can be used again', () => {
    const sink = makeSink()
    for (const n of [0, 2]) {
      sink.length = 0
      appendBatch(sink, columnsOf(batch(n)))
      expect(sink.buffer.slice(0, sink.length)).toEqual(encodeBatch(columnsOf(batch(n))))
    }
  })

  test('holds a batch without its CRC until that is sealed, whatever its codec', () => {
    for (const codec of ['none', 'gzip'] as const) {
      const sink = makeSink()
      appendBatch(sink, columnsOf(batch(0)), { codec, sealed: false })
      const bytes = sink.buffer.subarray(0, sink.length)
      expect(() => checkBatch(bytes, readHeader(bytes, 0))).toThrow(/CRC/i)
      sealBatch(bytes)
      expect(Buffer.from(bytes)).toEqual(Buffer.from(encodeBatch(columnsOf(batch(0)), { codec })))
    }
  })

  test('holds what it held before when a batch cannot be encoded', () => {
    const sink = makeSink()
    appendBatch(sink, columnsOf(batch(0)))
    const before = sink.buffer.slice(0, sink.length)
    const bad = columnsOf([plain(), plain({ timestamp: NaN, offset: 1 })])
    expect(() => appendBatch(sink, bad)).toThrow(/timestamp of record 1/)
    expect(sink.buffer.slice(0, sink.length)).toEqual(before)
  })

  test('grows for records of any size, with headers and far timestamps too', () => {
    const sink = makeSink(8)
    const records = [1, 100, 3000, 20_000].map((size, offset) =>
      plain({
        offset,
        timestamp: 2 ** (10 * offset),
        key: new Uint8Array(size).fill(1),
        value: new Uint8Array(size).fill(2),
        headers: offset % 2 === 0 ? [] : [['n'.repeat(size), new Uint8Array(size).fill(3)]],
      }),
    )
    appendBatch(sink, columnsOf(records))
    const bytes = sink.buffer.subarray(0, sink.length)
    expect(plainOf(readRecords(bytes, walkBatches(bytes)))).toEqual(records)
  })

  test('is filled with batches within a bound that hold every record once', () => {
    fc.assert(
      fc.property(anyRecords, fc.integer({ min: 62, max: 2000 }), (records, maxBytes) => {
        const sink = makeSink()
        for (let from = 0; from < records.length;) {
          const start = sink.length
          const end = appendBatch(sink, columnsOf(records), { from, maxBytes, keepOffsets: true })
          if (end > from + 1) expect(sink.length - start).toBeLessThanOrEqual(maxBytes)
          from = end
        }
        const bytes = sink.buffer.subarray(0, sink.length)
        expect(plainOf(readRecords(bytes, walkBatches(bytes)))).toEqual(records)
      }),
      { numRuns: runs(100, 50_000) },
    )
  })

  test('under a bound a batch also ends where the append time changes and before offsets span 2^31', () => {
    const columns = columnsOf([0, 1, 2, 2 ** 31].map((offset) => plain({ offset, timestamp: offset < 2 ? 5 : 6 })))
    const endOf = (options: AppendOptions) => appendBatch(makeSink(), columns, { maxBytes: 1000, ...options })
    expect(endOf({ timestampType: 'append' })).toBe(2)
    expect(endOf({ keepOffsets: true })).toBe(3)
    expect(endOf({})).toBe(4)
    expect(endOf({ from: 1, to: 2 })).toBe(2)
  })
})
