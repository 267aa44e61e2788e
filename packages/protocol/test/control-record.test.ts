import { describe, expect, test } from 'vitest'
import { encodeBatch, encodeMarker, readControl, readHeader } from '../src/index.ts'
import { columnsOf, plain } from './columns.ts'

describe('control batches', () => {
  test.each(['commit', 'abort'] as const)('a %s marker says what it is and whose transaction it ends', (kind) => {
    const options = { kind, producerId: 4711n, producerEpoch: 3, coordinatorEpoch: 8, timestamp: 5, baseOffset: 42 }
    const bytes = encodeMarker({ ...options, leaderEpoch: 2 })
    const header = readHeader(bytes, 0)
    expect(readControl(bytes, header)).toEqual({ kind, coordinatorEpoch: 8 })
    const expected = { control: true, transactional: true, producerId: 4711n, producerEpoch: 3, baseOffset: 42 }
    expect(header).toMatchObject({ ...expected, leaderEpoch: 2, count: 1, maxTimestamp: 5 })
  })

  test('without the optional fields a marker begins at offset 0', () => {
    const bytes = encodeMarker({ kind: 'commit', producerId: 1n, producerEpoch: 0, timestamp: 5 })
    expect(readHeader(bytes, 0)).toMatchObject({ baseOffset: 0, leaderEpoch: -1 })
    expect(readControl(bytes, readHeader(bytes, 0))).toEqual({ kind: 'commit', coordinatorEpoch: 0 })
  })

  const control = (key: Uint8Array | null, value: Uint8Array | null) =>
    encodeBatch(columnsOf([plain({ key, value })]), { control: true })

  test('other kinds are named, and kinds to come are unknown', () => {
    const read = (kind: number) => {
      const bytes = control(Uint8Array.of(0, 0, 0, kind), null)
      return readControl(bytes, readHeader(bytes, 0))?.kind
    }
    expect([2, 3, 4, 5, 6, 7].map(read)).toEqual([
      'leaderChange',
      'snapshotHeader',
      'snapshotFooter',
      'kraftVersion',
      'kraftVoters',
      'unknown',
    ])
  })

  test('a batch that is no control batch says nothing', () => {
    const bytes = encodeBatch(columnsOf([plain()]))
    expect(readControl(bytes, readHeader(bytes, 0))).toBeNull()
  })

  test.each([
    ['no key', control(null, null)],
    ['a short key', control(Uint8Array.of(0, 0), null)],
    ['a marker without a value', control(Uint8Array.of(0, 0, 0, 1), null)],
    ['a marker with a short value', control(Uint8Array.of(0, 0, 0, 0), Uint8Array.of(0, 0))],
  ])('%s is corrupt', (_, bytes) => {
    expect(() => readControl(bytes, readHeader(bytes, 0))).toThrow(
      expect.objectContaining({ code: 'KAFI_CORRUPT' }) as Error,
    )
  })
})
