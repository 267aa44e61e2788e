import { describe, expect, test } from 'vitest'
import { checkBatch, encodeBatch, magicAt, readHeader, walkBatches } from '../src/index.ts'
import { bytesOf, columnsOf, plain } from './columns.ts'
import { withField } from './tampering.ts'

const batch = encodeBatch(columnsOf([plain({ key: bytesOf('k'), value: bytesOf('pie') })]), { baseOffset: 42 })
const two = new Uint8Array(Buffer.concat([batch, batch]))

describe('walkBatches', () => {
  test('gives one header per batch with its place', () => {
    expect(walkBatches(two).map(({ position, size, baseOffset }) => [position, size, baseOffset])).toEqual([
      [0, batch.length, 42],
      [batch.length, batch.length, 42],
    ])
  })

  test('starts and ends where it is told', () => {
    expect(walkBatches(two, batch.length).length).toBe(1)
    expect(walkBatches(two, 0, batch.length).length).toBe(1)
  })

  test('a batch that is cut off anywhere ends the walk, or is corrupt if that is asked for', () => {
    for (let end = batch.length + 1; end < two.length; end++) {
      expect(walkBatches(two, 0, end).length).toBe(1)
      expect(() => walkBatches(two, 0, end, { partial: 'throw' })).toThrow(
        expect.objectContaining({ code: 'KAFI_CORRUPT', details: { position: batch.length } }) as Error,
      )
    }
  })

  test('an end behind the bytes is their end', () => {
    expect(walkBatches(two, 0, 1e9).length).toBe(2)
    expect(walkBatches(two.slice(0, -1), 0, 1e9).length).toBe(1)
  })

  test('no bytes are no batches', () => {
    expect(walkBatches(new Uint8Array(0))).toEqual([])
  })
})

describe('readHeader', () => {
  test.each<[string, (view: DataView) => void, string, RegExp]>([
    ['a length below the header', (v) => v.setInt32(8, 48), 'KAFI_CORRUPT', /a batch of 60 bytes/],
    ['a negative length', (v) => v.setInt32(8, -1), 'KAFI_CORRUPT', /a batch of 11 bytes/],
    ['a length past the end', (v) => v.setInt32(8, 0x7fff_ffff), 'KAFI_CORRUPT', /a batch of \d+ bytes where/],
    ['an old magic', (v) => v.setInt8(16, 1), 'KAFI_UNSUPPORTED', /readMessageSet/],
    ['a magic to come', (v) => v.setInt8(16, 3), 'KAFI_UNSUPPORTED', /a batch of magic 3/],
    ['a codec to come', (v) => v.setInt16(21, 5), 'KAFI_UNSUPPORTED', /compression 5 is unknown/],
    ['an offset below 0', (v) => v.setBigInt64(0, -1n), 'KAFI_CORRUPT', /a batch of offset -1/],
    ['an offset beyond 2^53', (v) => v.setBigInt64(0, 2n ** 53n), 'KAFI_CORRUPT', /a batch of offset/],
    ['a count below 0', (v) => v.setInt32(57, -1), 'KAFI_CORRUPT', /a batch of -1 records/],
    ['more records than offsets', (v) => v.setInt32(57, 2), 'KAFI_CORRUPT', /2 records with last offset delta 0/],
    ['a last offset below the first', (v) => v.setInt32(23, -1), 'KAFI_CORRUPT', /last offset delta -1/],
  ])('refuses %s and says where', (_, change, code, message) => {
    const bad = withField(batch, change, { check: false })
    const thrown = expect.objectContaining({ code, message: expect.stringMatching(message) as string }) as Error
    expect(() => readHeader(bad, 0)).toThrow(thrown)
    expect(() => readHeader(bad, 0)).toThrow(/at byte 0/)
  })

  test('refuses a count that the bytes cannot hold, before anything is allocated', () => {
    const bad = withField(batch, (view) => {
      view.setInt32(57, 1_000_000)
      view.setInt32(23, 1_000_000)
    })
    expect(() => readHeader(bad, 0)).toThrow(/says it has 1000000 records/)
  })

  test('refuses a position that is none', () => {
    for (const pos of [-1, NaN]) expect(() => readHeader(batch, pos)).toThrow(/is no position in bytes/)
    expect(() => readHeader(batch, batch.length)).toThrow(/a batch is cut off/)
  })

  test('reads a batch in the middle of other bytes', () => {
    expect(readHeader(two, batch.length)).toMatchObject({ position: batch.length, baseOffset: 42, magic: 2 })
  })
})

describe('checkBatch', () => {
  test('finds a change in every byte that the CRC covers', () => {
    const header = readHeader(batch, 0)
    for (let pos = 21; pos < batch.length; pos++) {
      for (const bit of [1, 128]) {
        const bad = new Uint8Array(batch)
        bad[pos]! ^= bit
        expect(() => checkBatch(bad, header)).toThrow(/the batch of offset 42 has CRC/)
      }
    }
  })

  test('finds a change in the CRC itself', () => {
    for (let pos = 17; pos < 21; pos++) {
      const bad = new Uint8Array(batch)
      bad[pos]! ^= 4
      expect(() => checkBatch(bad, readHeader(bad, 0))).toThrow(/its bytes are damaged/)
    }
  })
})

test('magicAt tells the formats apart, and says null where there is too little', () => {
  expect([magicAt(batch, 0), magicAt(batch.slice(0, 16), 0)]).toEqual([2, null])
})
