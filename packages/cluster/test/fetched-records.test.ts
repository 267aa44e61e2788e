import {
  type BatchHeader,
  encodeBatch,
  ProtocolError,
  readHeader,
  readRecords,
  walkBatches,
  writeMessageSet,
} from '@kafi/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { cutRecords } from '../src/fetched-records.ts'
import { sourceOf } from './reader-fixture.ts'

const usual = { from: 0, to: Infinity, shows: ({ control }: BatchHeader) => !control }

function cut(bytes: Uint8Array, options: Partial<typeof usual> = {}) {
  return cutRecords(bytes, { ...usual, ...options, lease: { bytes: 0, holders: 1 } })
}

/** Batches of these sizes, one behind the other with a gap between them. */
function batchesOf(sizes: readonly number[], gap: number): { readonly bytes: Uint8Array; readonly offsets: number[] } {
  const parts: Uint8Array[] = []
  const offsets: number[] = []
  let base = 0
  for (const size of sizes) {
    parts.push(encodeBatch(sourceOf(Array.from({ length: size }, (_, i) => `v${i}`)), { baseOffset: base }))
    for (let i = 0; i < size; i++) offsets.push(base + i)
    base += size + gap
  }
  return { bytes: Buffer.concat(parts), offsets }
}

test('whatever is cut off, all that came whole between from and to is found, and the next offset follows on it', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 })
  const property = fc.property(
    sizes,
    fc.nat(3),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(12),
    fc.nat(20),
    (all, gap, part, from, length) => {
      const { bytes, offsets } = batchesOf(all, gap)
      const seen = bytes.subarray(0, Math.ceil(bytes.length * part))
      const whole = walkBatches(seen).filter((header) => header.baseOffset + header.lastOffsetDelta >= from)
      if (whole.length === 0) return
      const to = from + length
      const { runs: found, next } = cut(seen, { from, to })
      const shown = found.flatMap(({ bytes: source, headers }) => {
        const records = readRecords(source, headers as BatchHeader[], { from, to })
        return Array.from({ length: records.count }, (_, i) => records.offset(i))
      })
      const last = whole.at(-1)!
      const end = last.baseOffset + last.lastOffsetDelta + 1
      expect(shown).toEqual(offsets.filter((offset) => offset >= from && offset < Math.min(to, end)))
      expect(next).toBe(length === 0 ? from : Math.min(to, whole.some(({ baseOffset }) => baseOffset >= to) ? to : end))
    },
  )
  fc.assert(property, { numRuns: runs(200, 20_000) })
})

test('no bytes lead to anything but records or an error of damage, and to no more runs than batches', () => {
  const { bytes } = batchesOf([3, 2, 4], 1)
  const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) })
  const property = fc.property(
    fc.array(change, { minLength: 1, maxLength: 6 }),
    fc.nat(bytes.length),
    (changes, length) => {
      const damaged = Uint8Array.from(bytes)
      for (const { at, byte } of changes) damaged[at] = byte
      try {
        const { runs: found, next, neededBytes } = cut(damaged.subarray(0, length))
        expect(next).toBeGreaterThanOrEqual(0)
        expect(neededBytes === 0 || neededBytes > length).toBe(true)
        expect(found.length).toBeLessThanOrEqual(4)
      } catch (error) {
        expect(error).toBeInstanceOf(ProtocolError)
      }
    },
  )
  fc.assert(property, { numRuns: runs(500, 50_000) })
})

test('formats of all times that stand in one log come as runs of their own', () => {
  const old = writeMessageSet(sourceOf(['a', 'b']), { magic: 0 })
  const middle = writeMessageSet(sourceOf(['c']), { magic: 1, baseOffset: 2 })
  const batch = encodeBatch(sourceOf(['d', 'e']), { baseOffset: 3 })
  const { runs: found, next } = cut(Buffer.concat([old, middle, batch]))
  expect(found.map(({ format, headers }) => [format, headers.length])).toEqual([
    ['messages', 3],
    ['batches', 1],
  ])
  expect(next).toBe(5)
})

test('what came before the offset, goes backwards or begins with damage is refused', () => {
  const { bytes } = batchesOf([2, 2], 0)
  expect(() => cut(bytes, { from: 4 })).toThrow(/only what is before/)
  const [first, second] = [bytes.subarray(0, bytes.length / 2), bytes.subarray(bytes.length / 2)]
  expect(() => cut(Buffer.concat([second, first]), { from: 0 })).toThrow(/behind offset/)
  expect(() => cut(Buffer.concat([second, first]), { from: 2 })).not.toThrow()
  const damaged = Uint8Array.from(bytes)
  damaged[23] = 0xff
  expect(() => cut(damaged)).toThrow(ProtocolError)
  expect(readHeader(bytes, 0).count).toBe(2)
})

test('a batch that is not whole says how much must be asked for', () => {
  const { bytes } = batchesOf([5], 0)
  expect(cut(bytes.subarray(0, 40))).toMatchObject({ runs: [], next: 0, neededBytes: bytes.length })
  expect(cut(bytes.subarray(0, 5)).neededBytes).toBeGreaterThan(5)
})
