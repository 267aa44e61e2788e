import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { batchOverhead, cutBatch, encodeBatch, readRecords, recordSize, walkBatches } from '../src/index.ts'
import { anyRecords, columnsOf, plain, plainOf } from './columns.ts'

describe('recordSize', () => {
  test('is never less than a record takes, and at most 17 bytes more', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const columns = columnsOf(records)
        const estimate = records.reduce((sum, _, i) => sum + recordSize(columns, i), batchOverhead)
        const { length } = encodeBatch(columns, { keepOffsets: true })
        expect(estimate).toBeGreaterThanOrEqual(length)
        expect(estimate - length).toBeLessThanOrEqual(17 * records.length)
      }),
      { numRuns: runs(100, 50_000) },
    )
  })
})

describe('cutBatch', () => {
  test('cuts into batches within the bound that hold every record once', () => {
    fc.assert(
      fc.property(anyRecords, fc.integer({ min: 100, max: 2000 }), (records, maxBytes) => {
        const columns = columnsOf(records)
        const batches: Uint8Array[] = []
        for (let from = 0; from < records.length;) {
          const to = cutBatch(columns, { from, maxBytes, keepOffsets: true })
          const batch = encodeBatch(columns, { from, to, keepOffsets: true })
          if (to > from + 1) expect(batch.length).toBeLessThanOrEqual(maxBytes)
          batches.push(batch)
          from = to
        }
        const bytes = new Uint8Array(Buffer.concat(batches))
        expect(plainOf(readRecords(bytes, walkBatches(bytes)))).toEqual(records)
      }),
      { numRuns: runs(100, 50_000) },
    )
  })

  test('a record larger than the bound is a batch of its own', () => {
    const columns = columnsOf([plain({ value: new Uint8Array(500) }), plain({ offset: 1 })])
    expect(cutBatch(columns, { maxBytes: 100 })).toBe(1)
  })

  test('ends at the count, at a change of append time, and before offsets span 2^31', () => {
    const columns = columnsOf([0, 1, 2, 2 ** 31].map((offset) => plain({ offset, timestamp: offset < 2 ? 5 : 6 })))
    expect(cutBatch(columns, { maxBytes: 10_000, maxRecords: 3 })).toBe(3)
    expect(cutBatch(columns, { maxBytes: 10_000, timestampType: 'append' })).toBe(2)
    expect(cutBatch(columns, { maxBytes: 10_000, keepOffsets: true })).toBe(3)
    expect(cutBatch(columns, { maxBytes: 10_000 })).toBe(4)
    expect(cutBatch(columns, { maxBytes: 10_000, from: 1, to: 2 })).toBe(2)
  })

  test('of nothing it cuts nothing', () => {
    expect(cutBatch(columnsOf([]), { maxBytes: 100 })).toBe(0)
  })
})
