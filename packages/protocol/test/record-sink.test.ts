import { describe, expect, test } from 'vitest'
import { appendBatch, encodeBatch, makeSink, readRecords, walkBatches } from '../src/index.ts'
import { bytesOf, columnsOf, plain, plainOf } from './columns.ts'

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
    const records = [1, 100, 10_000, 1_000_000].map((size, offset) =>
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
})
