import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { crc32 } from '../src/crc32.ts'
import { ProtocolError } from '../src/error.ts'
import { encodeMessages07, readMessages07, type Codec07 } from '../src/legacy07/message.ts'
import { int32 } from './peer.ts'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()

/** A message put together by hand. */
function message(payload: Uint8Array, attributes?: number): Buffer {
  const crc = Buffer.alloc(4)
  crc.writeUInt32BE(crc32(payload))
  const head = attributes === undefined ? Uint8Array.of(0) : Uint8Array.of(1, attributes)
  return Buffer.concat([int32(head.length + 4 + payload.length), head, crc, payload])
}

describe('a message of Kafka 0.7', () => {
  test('has its bytes where the format says', () => {
    expect(Buffer.from(encodeMessages07([Buffer.from('hello')])).toString('hex')).toBe('0000000b01003610a68668656c6c6f')
    expect(Buffer.from(encodeMessages07([Buffer.from('hello')], { magic: 0 })).toString('hex')).toBe(
      '0000000a003610a68668656c6c6f',
    )
  })

  test('of either magic, and packed by others, is read', () => {
    const inner = Buffer.concat([message(Buffer.from('b'), 0), message(Buffer.from('c'))])
    // Snappy without frames: length, one literal.
    const snappy = Buffer.concat([Uint8Array.of(inner.length, (inner.length - 1) << 2), inner])
    const log = Buffer.concat([
      message(Buffer.from('a')),
      message(gzipSync(inner), 1),
      message(snappy, 2),
      message(Buffer.from('d'), 0),
    ])
    const { messages, nextOffset, wantedBytes } = readMessages07(log, 1_000)
    expect(messages.map(({ payload }) => text(payload))).toEqual(['a', 'b', 'c', 'b', 'c', 'd'])
    expect(messages[0]).toMatchObject({ offset: 1_000, nextOffset: 1_010 })
    expect(messages[1]!.offset).toBe(messages[2]!.offset)
    expect(messages[5]!.nextOffset).toBe(nextOffset)
    expect([nextOffset, wantedBytes]).toEqual([1_000 + log.length, undefined])
  })

  test('comes back as it was written, with every codec', () => {
    const codecs = fc.constantFrom<Codec07>('none', 'gzip', 'snappy')
    const property = fc.property(
      fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 8 }),
      codecs,
      (payloads, codec) => {
        const bytes = encodeMessages07(payloads, { codec })
        const { messages, nextOffset } = readMessages07(bytes, 7)
        expect(messages.map(({ payload }) => [...payload])).toEqual(payloads.map((payload) => [...payload]))
        expect(nextOffset).toBe(7 + bytes.length)
      },
    )
    fc.assert(property, { numRuns: runs(100, 100_000) })
  })

  test('that is cut off ends the set, and says what it needs', () => {
    const log = Buffer.concat([message(Buffer.from('a'), 0), message(Buffer.from('hello'), 0)])
    for (let length = 12; length < log.length; length++) {
      const { messages, nextOffset, wantedBytes } = readMessages07(log.subarray(0, length), 0)
      expect(messages).toHaveLength(1)
      expect([nextOffset, wantedBytes]).toEqual([11, length < 15 ? undefined : 15])
    }
  })

  test.each([
    ['a wrong CRC', Buffer.from('0000000b01003610a68768656c6c6f', 'hex'), /wrong CRC/],
    ['another magic', Buffer.from('0000000b02003610a68668656c6c6f', 'hex'), /magic 2/],
    ['a length below its head', Buffer.from('0000000501003610a6', 'hex'), /shorter than its head/],
    ['a negative length', Buffer.from('fffffff001003610a6', 'hex'), /shorter than its head/],
    ['no room for its magic', Buffer.from('00000000', 'hex'), /magic undefined/],
    ['an unknown codec', message(Buffer.from('x'), 3), /unknown codec/],
    [
      'a wrapper in a wrapper',
      message(gzipSync(message(gzipSync(message(Buffer.from('x'))), 1)), 1),
      /in a compressed one/,
    ],
    ['a wrapper whose content is cut off', message(gzipSync(message(Buffer.from('x')).subarray(0, 8)), 1), /cut off/],
  ])('with %s is refused', (_, bytes, words) => {
    expect(() => readMessages07(bytes, 0)).toThrow(expect.objectContaining({ code: 'KAFI_CORRUPT' }) as Error)
    expect(() => readMessages07(bytes, 0)).toThrow(words)
  })

  test('inflates no further than allowed, all of a set together', () => {
    const one = encodeMessages07([Buffer.alloc(1_000)], { codec: 'gzip' })
    const set = Buffer.concat([one, one])
    expect(readMessages07(set, 0, { maxInflatedBytes: 2_100 }).messages).toHaveLength(2)
    for (const maxInflatedBytes of [1_006, 1_500, 10]) {
      expect(() => readMessages07(set, 0, { maxInflatedBytes })).toThrow(
        expect.objectContaining({ code: 'KAFI_TOO_LARGE' }) as Error,
      )
    }
  })

  test('cannot be written with what the format does not have', () => {
    expect(() => encodeMessages07([], { codec: 'lz4' as Codec07 })).toThrow(/no codec 'lz4'/)
    expect(() => encodeMessages07([], { codec: 'gzip', magic: 0 })).toThrow(/magic 0/)
  })

  test('of any bytes is read or refused', () => {
    const log = encodeMessages07([Buffer.from('hello'), Buffer.from('you')], { codec: 'snappy' })
    const tampered = fc
      .tuple(fc.nat(log.length - 1), fc.nat(255))
      .map(([at, byte]) => Uint8Array.from(log).fill(byte, at, at + 1))
    const property = fc.property(fc.oneof(tampered, fc.uint8Array({ maxLength: 100 })), (bytes) => {
      try {
        readMessages07(bytes, 0)
      } catch (error) {
        expect(error).toBeInstanceOf(ProtocolError)
      }
    })
    fc.assert(property, { numRuns: runs(500, 200_000) })
  })
})
