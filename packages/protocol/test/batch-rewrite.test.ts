import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { checkBatch, encodeBatch, readHeader, readRecords, rewriteHeader, stampOffset } from '../src/index.ts'
import { anyDenseRecords, bytesOf, columnsOf, plain, plainOf } from './columns.ts'

const changes = fc.record(
  {
    baseOffset: fc.integer({ min: 0, max: 2 ** 52 }),
    leaderEpoch: fc.nat(),
    producerId: fc.bigInt({ min: -1n, max: 2n ** 63n - 1n }),
    producerEpoch: fc.integer({ min: -1, max: 32_767 }),
    baseSequence: fc.integer({ min: -1, max: 2 ** 31 - 1 }),
    transactional: fc.boolean(),
    appendTimestamp: fc.integer({ min: 0, max: 2 ** 45 }),
  },
  { requiredKeys: [] },
)

describe('rewriteHeader', () => {
  test('the rewritten header has a CRC that fits the untouched records', () => {
    fc.assert(
      fc.property(anyDenseRecords, changes, (records, { appendTimestamp, ...rest }) => {
        const change = { ...rest, ...(appendTimestamp === undefined ? {} : { appendTimestamp }) }
        const bytes = encodeBatch(columnsOf(records))
        const head = rewriteHeader(bytes, readHeader(bytes, 0), change)
        const target = new Uint8Array(Buffer.concat([head, bytes.subarray(61)]))
        const header = readHeader(target, 0)
        checkBatch(target, header)
        expect(header).toMatchObject(rest)
        if (appendTimestamp === undefined) return
        expect(header).toMatchObject({ timestampType: 'append', maxTimestamp: appendTimestamp })
      }),
      { numRuns: runs(100, 100_000) },
    )
  })

  test('what is not named stays, and the source bytes are not touched', () => {
    const bytes = encodeBatch(columnsOf([plain()]), {
      producerId: 5n,
      producerEpoch: 1,
      baseSequence: 8,
      leaderEpoch: 4,
    })
    const before = new Uint8Array(bytes)
    expect(rewriteHeader(bytes, readHeader(bytes, 0), {})).toEqual(before.slice(0, 61))
    rewriteHeader(bytes, readHeader(bytes, 0), { producerId: 6n })
    expect(bytes).toEqual(before)
  })

  test('in place it changes a batch in the middle of others', () => {
    const batch = encodeBatch(columnsOf([plain({ value: bytesOf('pie') })]), { transactional: true, producerId: 5n })
    const bytes = new Uint8Array(Buffer.concat([batch, batch]))
    const header = readHeader(bytes, batch.length)
    rewriteHeader(bytes, header, { baseOffset: 7, producerId: -1n, transactional: false }, { inPlace: true })
    expect(bytes.slice(0, batch.length)).toEqual(batch)
    const changed = readHeader(bytes, batch.length)
    checkBatch(bytes, changed)
    expect(changed).toMatchObject({ baseOffset: 7, producerId: -1n, transactional: false })
  })

  test('damaged records stay damaged: a wrong CRC is not made right', () => {
    const bytes = encodeBatch(columnsOf([plain({ value: bytesOf('pie') })]))
    bytes[70]! ^= 1
    rewriteHeader(bytes, readHeader(bytes, 0), { producerId: 7n }, { inPlace: true })
    expect(() => checkBatch(bytes, readHeader(bytes, 0))).toThrow(/its bytes are damaged/)
  })
})

describe('stampOffset', () => {
  test('moves a batch in the log and leaves the CRC right', () => {
    const records = [plain({ value: bytesOf('a') }), plain({ offset: 1 })]
    const bytes = encodeBatch(columnsOf(records))
    stampOffset(bytes, 0, 2 ** 40, 9)
    const header = readHeader(bytes, 0)
    checkBatch(bytes, header)
    expect(header).toMatchObject({ baseOffset: 2 ** 40, leaderEpoch: 9 })
    expect(plainOf(readRecords(bytes, [header])).map(({ offset }) => offset)).toEqual([2 ** 40, 2 ** 40 + 1])
  })

  test('leaves the leader epoch alone if it is not told one', () => {
    const bytes = encodeBatch(columnsOf([plain()]), { leaderEpoch: 3 })
    stampOffset(bytes, 0, 5)
    expect(readHeader(bytes, 0)).toMatchObject({ baseOffset: 5, leaderEpoch: 3 })
  })
})
