import { isKafiError } from '@kafi/core'
import { crc32c } from '@kafi/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { encodeEntry, encodePageRef, parseEntry, parsePageRef, type Entry } from '../src/entry.ts'
import { encodeFrame, readFrame, type Frame } from '../src/frame.ts'
import { encodeHead, parseHead, type Head } from '../src/head.ts'
import { encodePage, parsePage } from '../src/page.ts'
import { decodeIndex, encodeIndex, slotOfOffset, slotOfTimestamp } from '../src/sparse-index.ts'
import { parseWriterId } from '../src/writer-id.ts'

const numRuns = runs(100, 100_000)
const fuzzRuns = runs(2_000, 200_000)

const offset = fc.nat({ max: Number.MAX_SAFE_INTEGER - 2 ** 40 })
const timestamp = fc.oneof(fc.constant(-1), fc.nat({ max: 2 ** 50 }))
const uint32 = fc.nat({ max: 0xffff_ffff })
const name = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('__proto__', 'constructor', 'toString', ''))
const slots = fc.array(fc.tuple(fc.nat(2 ** 30), fc.nat(2 ** 24), fc.nat(2 ** 45)), { maxLength: 8 }).map((steps) => {
  let last = { offset: 0, pos: 0, maxTimestamp: -1 }
  return steps.map(
    ([o, p, t]) => (last = { offset: last.offset + o, pos: last.pos + p, maxTimestamp: last.maxTimestamp + t }),
  )
})

const entryAt = (partition: number, inline: boolean): fc.Arbitrary<Entry> =>
  fc
    .record({
      base: offset,
      span: fc.integer({ min: 1, max: 2 ** 31 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      pos: fc.nat(2 ** 30),
      size: fc.nat(2 ** 30),
      crc: uint32,
      minTimestamp: timestamp,
      maxTimestamp: timestamp,
      shift: fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
      written: fc.nat(2 ** 45),
      slots,
      id: fc.uuid(),
    })
    .map(({ span, part, slots: some, id, ...rest }) => ({
      ...rest,
      file: inline ? '' : `${partition}/${String(rest.base).padStart(20, '0')}.${id}.log`,
      end: rest.base + span,
      count: Math.floor(span * part),
      index: encodeIndex(some),
    }))

const positions = fc.array(
  fc.record(
    { topic: name, partition: fc.nat(100), offset, leaderEpoch: fc.nat(1_000) },
    { requiredKeys: ['topic', 'partition', 'offset'] },
  ),
  { maxLength: 3 },
)
const writers = fc.array(fc.tuple(name, fc.record({ epoch: fc.nat(), positions })), { maxLength: 3 })

const head: fc.Arbitrary<Head> = fc
  .record({
    version: fc.nat(),
    nonce: fc.uuid(),
    topic: name,
    topicId: fc.uuid(),
    deleted: fc.boolean(),
    epoch: offset,
    sweep: fc.nat(),
    config: fc.array(fc.tuple(name, name), { maxLength: 3 }).map((pairs) => new Map(pairs)),
    entries: fc.array(fc.array(entryAt(0, false), { maxLength: 3 }), { maxLength: 3 }),
    writers: writers.map((pairs) => new Map(pairs)),
    commits: fc.array(fc.tuple(fc.uuid(), fc.nat()), { maxLength: 3 }).map((pairs) => new Map(pairs)),
    trash: fc.array(
      fc.uuid().map((id) => `3/00000000000000000001.${id}.log`),
      { maxLength: 2 },
    ),
    tail: fc.uint8Array({ maxLength: 50 }),
  })
  .map(({ entries, ...rest }) => ({
    ...rest,
    partitions: entries.map((list, partition) => {
      let end = 0
      const inOrder = list.map((entry) => {
        const base = end + (entry.base % 1_000)
        end = base + entry.end - entry.base
        return { ...entry, base, end, file: entry.file.replace(/^0/, String(partition)) }
      })
      return { start: 0, next: end, pages: [], entries: inOrder }
    }),
  }))

function joined(parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat(parts)
}

test('a head that was written is read back as it was', () => {
  fc.assert(
    fc.property(head, (some) => {
      const bytes = joined(encodeHead(some))
      const back = parseHead(bytes, 'head')
      expect({ ...back, tail: Buffer.from(back.tail) }).toEqual({ ...some, tail: Buffer.from(some.tail) })
      expect(JSON.parse(bytes.toString('utf8').split('\n')[0]!)).toMatchObject({ fmt: 1, nonce: some.nonce })
    }),
    { numRuns },
  )
})

test('an entry that was written is read back as it was', () => {
  fc.assert(
    fc.property(entryAt(7, false), (entry) => {
      expect(parseEntry(JSON.parse(JSON.stringify(encodeEntry(entry))), 7, 'entry')).toEqual(entry)
    }),
    { numRuns },
  )
})

test('a page that was written is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(entryAt(7, false), { minLength: 1, maxLength: 4 }), (entries) => {
      const bytes = encodePage(entries)
      const file = `7/00000000000000000000.${'0'.repeat(8)}.page`
      const ref = {
        file,
        size: bytes.length,
        crc: crc32c(bytes),
        base: entries[0]!.base,
        end: entries.at(-1)!.end,
        maxTimestamp: 5,
        written: 6,
      }
      expect(parsePage(bytes, ref, 7, 'page')).toEqual(entries)
      expect(parsePageRef(JSON.parse(JSON.stringify(encodePageRef(ref))), 7, 'ref')).toEqual(ref)
    }),
    { numRuns },
  )
})

const frame: fc.Arbitrary<{ frame: Frame; inline: Uint8Array }> = fc.record({
  inline: fc.uint8Array({ maxLength: 100 }),
  frame: fc.record({
    instance: fc.uuid(),
    sequence: fc.nat(),
    runs: fc.array(
      fc.oneof(entryAt(3, false), entryAt(3, true)).map((entry) => ({ partition: 3, entry })),
      { maxLength: 3 },
    ),
    progress: writers.map((pairs) => new Map(pairs)),
  }),
})

test('a frame that was written is read back as it was, wherever it lies', () => {
  fc.assert(
    fc.property(frame, fc.uint8Array({ maxLength: 9 }), ({ frame: some, inline }, before) => {
      const bytes = joined([before, ...encodeFrame(some, [inline], inline.length, crc32c(inline))])
      const found = readFrame(bytes, before.length, 1_000, 'journal')
      expect(found).toMatchObject({ ...some, pos: 1_000 + before.length, end: 1_000 + bytes.length })
      expect(bytes.subarray(found!.inlinePos - 1_000)).toEqual(Buffer.from(inline))
      for (const length of [0, 5, bytes.length - 1])
        expect(readFrame(bytes.subarray(0, length), before.length, 0, 'cut')).toBeNull()
    }),
    { numRuns },
  )
})

test('a sparse index that was written is read back, and finds its slots', () => {
  fc.assert(
    fc.property(slots, fc.nat(2 ** 32), (some, wanted) => {
      expect(decodeIndex(encodeIndex(some), 'index')).toEqual(some)
      expect(slotOfOffset(some, wanted).offset).toBeLessThanOrEqual(wanted)
      expect(slotOfTimestamp(some, wanted).maxTimestamp).toBeLessThan(wanted)
    }),
    { numRuns },
  )
})

/** Runs a parser on bytes that are wrong in any way: it answers or throws `KAFI_CORRUPT`. */
function survives(parse: (bytes: Uint8Array) => unknown, whole: fc.Arbitrary<Uint8Array>): void {
  const damaged = fc
    .tuple(whole, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 }), fc.nat())
    .map(([bytes, flips, cut]) => {
      const copy = Buffer.from(bytes)
      for (const [at, value] of flips) if (copy.length > 0) copy[at % copy.length] = value
      return copy.subarray(0, copy.length - (cut % (copy.length + 1) < 5 ? cut % 5 : 0))
    })
  fc.assert(
    fc.property(fc.oneof(damaged, fc.uint8Array({ maxLength: 300 })), (bytes) => {
      try {
        parse(bytes)
      } catch (error) {
        if (!isKafiError(error, 'KAFI_CORRUPT')) throw error
      }
    }),
    { numRuns: fuzzRuns },
  )
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
}

/** Bytes with a right checksum over hostile JSON: what gets past the first check. */
const hostileHead = fc.oneof(fc.jsonValue(), fc.constantFrom({ __proto__: null }, [], null)).map((value) => {
  const fields =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? value
      : { fmt: 1, v: value, partitions: value }
  const rest = Buffer.from(JSON.stringify({ fmt: 1, state: 'live', tailLen: 0, tailCrc: 0, ...fields }).slice(1))
  return joined([Buffer.from(`{"crc":${crc32c(rest)},`), rest, Buffer.from('\n')])
})

test('bytes that are no head are refused with a typed error', () => {
  survives(
    (bytes) => parseHead(bytes, 'head'),
    fc.oneof(
      head.map((some) => joined(encodeHead(some))),
      hostileHead,
    ),
  )
})

test('bytes that are no frame are refused, or end the journal', () => {
  const hostile = fc.jsonValue().map((value) => {
    const json = Buffer.from(JSON.stringify(value))
    const start = Buffer.alloc(12)
    start.writeUInt32BE(4 + json.length, 0)
    start.writeUInt32BE(json.length, 8)
    const bytes = joined([start, json])
    bytes.writeUInt32BE(crc32c(bytes, 8), 4)
    return bytes
  })
  const whole = frame.map(({ frame: some, inline }) =>
    joined(encodeFrame(some, [inline], inline.length, crc32c(inline))),
  )
  survives((bytes) => readFrame(bytes, 0, 0, 'journal'), fc.oneof(whole, hostile))
})

test('bytes that are no writer id are refused with a typed error', () => {
  survives(
    (bytes) => parseWriterId(bytes, 'x', 'id'),
    fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value))),
  )
})

test('every flipped bit of a head is noticed', () => {
  const some = fc.sample(head, { numRuns: 5, seed: 1 })
  for (const bytes of some.map((one) => joined(encodeHead(one)))) {
    for (let at = 0; at < bytes.length; at += 1) {
      const copy = Buffer.from(bytes)
      copy[at] = copy[at]! ^ (1 << (at % 8))
      expect(() => parseHead(copy, 'head'), `byte ${at}`).toThrow()
    }
  }
})
