import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { compress, crc32, encodeBatch, readMessageSet, walkMessages, writeMessageSet } from '../src/index.ts'
import { anyRecords, bytesOf, columnsOf, plain, plainOf } from './columns.ts'

const codecs = ['none', 'gzip', 'snappy', 'lz4'] as const
const cases = ([0, 1] as const).flatMap((magic) => codecs.map((codec) => [magic, codec] as const))

describe('message sets', () => {
  test.each(cases)('v%i with %s reads back what it can hold', (magic, codec) => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const bytes = writeMessageSet(columnsOf(records), { magic, codec, keepOffsets: true, lossy: true })
        const expected = records.map((record) => ({
          ...record,
          headers: [],
          timestamp: magic === 0 ? -1 : record.timestamp,
        }))
        expect(plainOf(readMessageSet(bytes, walkMessages(bytes)))).toEqual(expected)
      }),
      { numRuns: runs(30, 12_500) },
    )
  })

  const records = [0, 1, 2].map((offset) => plain({ offset, timestamp: 10 + offset, value: bytesOf(`v${offset}`) }))

  test('compressed messages are one wrapper with the offset of the last and the latest time', () => {
    const bytes = writeMessageSet(columnsOf(records), { magic: 1, codec: 'gzip', baseOffset: 40 })
    const [wrapper, ...others] = walkMessages(bytes)
    expect(wrapper).toMatchObject({ offset: 42, timestamp: 12, magic: 1, codec: 'gzip', keyLength: -1 })
    expect(others).toEqual([])
    const read = readMessageSet(bytes, [wrapper!])
    expect([read.count, read.offset(0), read.attributes(0)]).toEqual([3, 40, 1])
  })

  test('a wrapper that has not got its offset yet gives the offsets in it', () => {
    const bytes = writeMessageSet(columnsOf(records), { magic: 1, codec: 'gzip' })
    bytes[7] = 0
    const read = readMessageSet(bytes, walkMessages(bytes))
    expect([read.offset(0), read.offset(2)]).toEqual([0, 2])
  })

  test('the offsets in a wrapper of v0 are taken as they are', () => {
    const bytes = writeMessageSet(columnsOf(records), { magic: 0, codec: 'lz4', baseOffset: 40 })
    expect(plainOf(readMessageSet(bytes, walkMessages(bytes))).map(({ offset }) => offset)).toEqual([40, 41, 42])
  })

  test('only the asked offsets are shown, and a wrapper before them is not even opened', () => {
    const first = writeMessageSet(columnsOf(records), { magic: 1, codec: 'snappy' })
    const second = writeMessageSet(columnsOf(records), { magic: 1, codec: 'snappy', baseOffset: 3 })
    first[first.length - 1]! ^= 1
    const bytes = new Uint8Array(Buffer.concat([first, second]))
    const read = readMessageSet(bytes, walkMessages(bytes), { from: 4, to: 5 })
    expect(plainOf(read).map(({ offset }) => offset)).toEqual([4])
  })

  test('append time of a wrapper is the time of all in it', () => {
    const options = { magic: 1, timestampType: 'append' } as const
    const wrapped = writeMessageSet(columnsOf(records), { ...options, codec: 'gzip' })
    const read = readMessageSet(wrapped, walkMessages(wrapped))
    expect([read.timestamp(0), read.timestamp(2), read.attributes(0)]).toEqual([12, 12, 9])
    const loose = writeMessageSet(columnsOf(records), options)
    expect(readMessageSet(loose, walkMessages(loose)).attributes(0)).toBe(8)
  })

  test('headers are refused unless dropping them is allowed', () => {
    const columns = columnsOf([plain({ headers: [['h', null]] })])
    expect(() => writeMessageSet(columns, { magic: 1 })).toThrow(/record 0 has headers.*say lossy/)
    expect(writeMessageSet(columns, { magic: 1, lossy: true }).length).toBe(34)
  })

  test('a change in any byte behind the offset and the size is found', () => {
    for (const [magic, codec] of cases) {
      const bytes = writeMessageSet(columnsOf(records.slice(0, 1)), { magic, codec })
      for (let pos = 12; pos < bytes.length; pos++) {
        const bad = new Uint8Array(bytes)
        bad[pos]! ^= 1
        expect(() => plainOf(readMessageSet(bad, walkMessages(bad, 0, bad.length, { partial: 'throw' })))).toThrow()
      }
    }
  })

  test('a message that is cut off ends the walk, or is corrupt if that is asked for', () => {
    const bytes = writeMessageSet(columnsOf(records), { magic: 1 })
    for (let end = 0; end < bytes.length; end++) {
      expect(walkMessages(bytes, 0, end).length).toBe(Math.floor(end / (bytes.length / 3)))
    }
    expect(walkMessages(bytes, 0, 1e9).length).toBe(3)
    expect(() => walkMessages(bytes, 0, bytes.length - 1, { partial: 'throw' })).toThrow(/a message is cut off/)
  })

  test('a batch v2 among messages says how to read it', () => {
    const bytes = encodeBatch(columnsOf(records))
    expect(() => walkMessages(bytes)).toThrow(/read it with readRecords/)
  })

  function wrap(magic: number, attributes: number, value: Uint8Array | null): Uint8Array {
    const head = magic === 0 ? 6 : 14
    const bytes = new Uint8Array(12 + head + 8 + (value?.length ?? 0))
    const view = new DataView(bytes.buffer)
    view.setInt32(8, bytes.length - 12)
    bytes[16] = magic
    bytes[17] = attributes
    view.setInt32(12 + head, -1)
    view.setInt32(16 + head, value?.length ?? -1)
    if (value !== null) bytes.set(value, 20 + head)
    view.setUint32(12, crc32(bytes, 16))
    return bytes
  }

  const inner = writeMessageSet(columnsOf(records), { magic: 1 })
  test.each([
    ['zstd', wrap(1, 4, inner), /before v2 cannot be zstd/],
    ['nothing to open', wrap(1, 1, null), /a compressed message without a value/],
    ['nothing in it', wrap(1, 1, compress('gzip', new Uint8Array(0))), /with nothing in it/],
    ['another version in it', wrap(0, 1, compress('gzip', inner)), /messages wrapped wrongly/],
    ['a wrapper in it', wrap(1, 1, compress('gzip', wrap(1, 1, compress('gzip', inner)))), /messages wrapped wrongly/],
    ['half a message in it', wrap(1, 1, compress('gzip', inner.slice(0, -1))), /a message is cut off/],
    ['no gzip in it', wrap(1, 1, inner), /the messages up to offset 0 at byte 0: not gzip/],
  ])('a wrapper with %s is corrupt', (_, bytes, message) => {
    expect(() => readMessageSet(bytes, walkMessages(bytes)).count).toThrow(message)
  })

  test.each<[string, (view: DataView) => void, RegExp]>([
    ['a size below the least', (v) => v.setInt32(8, 13), /a message of 25 bytes/],
    ['a size below the least of v1', (v) => v.setInt32(8, 20), /a message of 32 bytes/],
    ['a negative size', (v) => v.setInt32(8, -5), /a message of 7 bytes/],
    ['an unknown magic', (v) => v.setInt8(16, 9), /a message of magic 9/],
    ['an unknown codec', (v) => v.setInt8(17, 6), /compression 6 is unknown/],
    ['a key length below -1', (v) => v.setInt32(26, -2), /a message with wrong lengths/],
    ['a key past the end', (v) => v.setInt32(26, 1000), /a message with wrong lengths/],
    ['a value past the end', (v) => v.setInt32(30, 3), /a message with wrong lengths/],
    ['an offset below 0', (v) => v.setInt32(0, -1), /a message of offset/],
  ])('a message with %s is refused', (_, change, message) => {
    const bytes = writeMessageSet(columnsOf(records.slice(0, 1)), { magic: 1 })
    change(new DataView(bytes.buffer))
    expect(() => walkMessages(bytes)).toThrow(message)
  })

  test('bad arguments are refused', () => {
    expect(() => writeMessageSet(columnsOf([]), { magic: 1 })).toThrow(/no message set can be made/)
    expect(() => writeMessageSet(columnsOf(records), { magic: 1, baseOffset: -1 })).toThrow(/-1 is no offset/)
    const bytes = writeMessageSet(columnsOf(records), { magic: 1 })
    expect(() => readMessageSet(bytes, walkMessages(bytes)).headers(3)).toThrow(/there is no record 3 of 3/)
  })

  test('a time beyond 2^53 is refused when it is asked for', () => {
    const bytes = writeMessageSet(columnsOf(records.slice(0, 1)), { magic: 1 })
    new DataView(bytes.buffer).setBigInt64(18, 2n ** 60n)
    const read = readMessageSet(bytes, walkMessages(bytes), { check: false })
    expect(read.value(0)).toEqual(bytesOf('v0'))
    expect(() => read.timestamp(0)).toThrow(/timestamp beyond 2\^53/)
  })

  test('all wrappers of a set share one bound', () => {
    const one = writeMessageSet(columnsOf([plain({ value: new Uint8Array(5000) })]), { magic: 1, codec: 'gzip' })
    const bytes = new Uint8Array(Buffer.concat([one, one, one]))
    const read = readMessageSet(bytes, walkMessages(bytes), { maxInflatedBytes: 12_000 })
    expect(() => read.count).toThrow(expect.objectContaining({ code: 'KAFI_TOO_LARGE' }) as Error)
  })
})
