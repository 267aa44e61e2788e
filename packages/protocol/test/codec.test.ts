import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { compress, decompress, hasZstd, loadZstd, type Codec } from '../src/index.ts'
import { readLz4Frame } from '../src/lz4-frame-reader.ts'
import { writeLz4Frame } from '../src/lz4-frame-writer.ts'
import { xxhash32 } from '../src/xxhash32.ts'
import { bytesOf } from './columns.ts'
import { damage, makeRandom } from './tampering.ts'

const codecs = ['gzip', 'snappy', 'lz4', 'zstd'] as const

beforeAll(loadZstd)

/** Text-like, random and repeating stretches, as batches have them. */
const content = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.nat(300)).map(([unit, n]) => repeat(unit, n)),
      fc.tuple(fc.nat(255), fc.nat(70_000)).map(([byte, n]) => new Uint8Array(n).fill(byte)),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => new Uint8Array(Buffer.concat(pieces)))

function repeat(unit: Uint8Array, n: number): Uint8Array {
  return new Uint8Array(Buffer.concat(Array.from({ length: n }, () => unit)))
}

const plainBytes = (bytes: Uint8Array) => new Uint8Array(bytes)

describe('every codec', () => {
  test.each(codecs)('%s gives back what it was given', (codec) => {
    fc.assert(
      fc.property(content, (bytes) => {
        expect(Buffer.compare(decompress(codec, compress(codec, bytes)), bytes)).toBe(0)
      }),
      { numRuns: runs(60, 20_000) },
    )
  })

  test.each(codecs)('%s of nothing is nothing', (codec) => {
    expect(plainBytes(decompress(codec, compress(codec, new Uint8Array(0))))).toEqual(new Uint8Array(0))
  })

  test.each(codecs)('%s makes much of what repeats', (codec) => {
    const bytes = repeat(bytesOf('{"name":"pie","price":3}'), 5000)
    expect(compress(codec, bytes).length).toBeLessThan(bytes.length / 10)
  })

  test.each(codecs)('a bomb of %s ends at the bound', (codec) => {
    const bomb = compress(codec, new Uint8Array(3_000_000))
    expect(decompress(codec, bomb, { maxInflatedBytes: 3_000_000 }).length).toBe(3_000_000)
    for (const maxInflatedBytes of [1, 65_536, 2_999_999]) {
      const tooLarge = { code: 'KAFI_TOO_LARGE', message: expect.stringContaining(`${maxInflatedBytes}`) as string }
      expect(() => decompress(codec, bomb, { maxInflatedBytes })).toThrow(expect.objectContaining(tooLarge) as Error)
    }
  })

  test.each(codecs)('%s that is cut off anywhere is corrupt', (codec) => {
    const bytes = compress(codec, repeat(bytesOf('snack '), 300))
    for (let end = 0; end < bytes.length; end++) {
      const cut = bytes.slice(0, end)
      const outcome = outcomeOf(() => decompress(codec, cut).length)
      // Nothing at all is an empty snappy stream of no kind; a stream of xerial's may end after any block.
      if (outcome !== 'KAFI_CORRUPT') expect([codec, end, outcome]).toEqual(['snappy', 16, 0])
    }
  })

  test.each(codecs)('damaged %s gives a typed error or bytes within the bound', (codec) => {
    const random = makeRandom(7)
    const samples = [bytesOf('pie'), repeat(bytesOf('snack '), 40), new Uint8Array(5000)].map((b) => compress(codec, b))
    for (let n = runs(500, 50_000); n > 0; n--) {
      const bad = damage(samples[random(samples.length)]!, random)
      const outcome = outcomeOf(() => decompress(codec, bad, { maxInflatedBytes: 100_000 }).length)
      if (typeof outcome === 'number') expect(outcome).toBeLessThanOrEqual(100_000)
      else expect(outcome).toMatch(/^KAFI_(CORRUPT|TOO_LARGE)$/)
    }
  })

  test.each(codecs)('random bytes are not taken for %s', (codec) => {
    const random = makeRandom(11)
    for (let n = runs(500, 50_000); n > 0; n--) {
      const bytes = Uint8Array.from({ length: random(60) }, () => random(256))
      const outcome = outcomeOf(() => decompress(codec, bytes, { maxInflatedBytes: 100_000 }).length)
      if (typeof outcome === 'string') expect(outcome).toMatch(/^KAFI_(CORRUPT|TOO_LARGE)$/)
    }
  })

  test('none gives back the same bytes', () => {
    const bytes = bytesOf('pie')
    expect(compress('none', bytes)).toBe(bytes)
    expect(decompress('none', bytes)).toBe(bytes)
  })

  test.each([0, -1, 1.5, NaN, Infinity])('a bound of %d is an argument error', (maxInflatedBytes) => {
    expect(() => decompress('gzip', gzipSync('x'), { maxInflatedBytes })).toThrow(/not a number of bytes/)
  })
})

function outcomeOf<T>(call: () => T): T | string {
  try {
    return call()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.name === 'KafiError') return String(error.code)
    throw error
  }
}

/** Bytes put together by hand from the format's text; what other implementations write is in clients.test.ts. */
describe('snappy', () => {
  const raw = (hex: string) => decompress('snappy', new Uint8Array(Buffer.from(hex, 'hex')))

  test('reads raw blocks as librdkafka writes them', () => {
    expect(Buffer.from(raw('0a24736e61636b7320666f72')).toString()).toBe('snacks for')
  })

  test.each([
    ['a copy with a one-byte distance', '0c10736e61636b0d05', 'snacksnacksn'],
    ['a copy with a two-byte distance', '0a10736e61636b120500', 'snacksnack'],
    ['a copy with a four-byte distance', '0a10736e61636b1305000000', 'snacksnack'],
    ['a copy that overlaps itself', '08007a0d01', 'zzzzzzzz'],
    ['a literal with a one-byte length', `3df03c${'61'.repeat(61)}`, 'a'.repeat(61)],
    ['a literal with a three-byte length', `3df83c0000${'61'.repeat(61)}`, 'a'.repeat(61)],
  ])('reads %s', (_, hex, text) => {
    expect(Buffer.from(raw(hex)).toString()).toBe(text)
  })

  test.each([
    ['a distance of 0', '0a10736e61636b120000', /reaches outside/],
    ['a distance before the start', '0a10736e61636b120600', /reaches outside/],
    ['a copy past the claimed size', '0610736e61636b120500', /reaches outside/],
    ['a literal past the claimed size', '0310736e61636b', /runs past/],
    ['a literal past the end', '0a24736e', /runs past/],
    ['a cut-off literal length', '0af0', /cut off/],
    ['a cut-off copy', '0a10736e61636b12', /cut off/],
    ['less than it claims', '0b24736e61636b7320666f72', /inflates to 10, not 11/],
    ['more than its bytes can give', 'ffffffff0f00', /claims to inflate to/],
    ['a size without an end', 'ffffffffffff', /cut off/],
  ])('refuses %s', (_, hex, message) => {
    expect(() => raw(hex)).toThrow(message)
  })

  test.each(['00000000', '7fffffff', 'ffffffff', '0000'])('refuses a frame with a block length of %s', (length) => {
    expect(() => raw(`82534e41505059000000000100000001${length}00`)).toThrow(/runs past its frame/)
  })
})

describe('LZ4 frames', () => {
  const bytes = repeat(bytesOf('snacks for all, '), 9000)

  test.each([
    { blockChecksums: true },
    { contentChecksum: true },
    { blockChecksums: true, contentChecksum: true },
    { brokenHeader: true },
  ])('written with %o are read', (options) => {
    const frame = writeLz4Frame(bytes, options)
    const check = { checkHeader: !('brokenHeader' in options) }
    expect(Buffer.compare(readLz4Frame(frame, 1_000_000, check), bytes)).toBe(0)
  })

  // The size of a block is covered by neither of the other checksums, and a header has but one byte of it.
  test('with both checksums are read right or not at all, whatever is damaged', () => {
    const frame = writeLz4Frame(bytes, { blockChecksums: true, contentChecksum: true })
    const random = makeRandom(3)
    for (let n = runs(100, 5000); n > 0; n--) {
      const bad = new Uint8Array(frame)
      bad[random(bad.length)]! ^= 1 << random(8)
      expect(outcomeOf(() => readRight(bad))).toMatch(/^KAFI_(CORRUPT|TOO_LARGE)$|^right$/)
    }
  })

  function readRight(frame: Uint8Array): string {
    return Buffer.compare(readLz4Frame(frame, 1_000_000), bytes) === 0 ? 'right' : 'wrong'
  }

  const stored = (flags: number, ...tail: number[]) => {
    const head = Uint8Array.of(4, 0x22, 0x4d, 0x18, flags, 0x40)
    return Uint8Array.of(...head, (xxhash32(head, 4) >>> 8) & 0xff, ...tail)
  }

  test('blocks may reach back into the ones before, if the frame says so', () => {
    const linked = [
      4, 0, 0, 128, 112, 105, 101, 32, 11, 0, 0, 0, 0x04, 4, 0, 0x70, 115, 110, 97, 99, 107, 115, 33, 0, 0, 0, 0,
    ]
    expect(Buffer.from(readLz4Frame(stored(0x40, ...linked), 100)).toString()).toBe('pie pie pie snacks!')
    expect(() => readLz4Frame(stored(0x60, ...linked), 100)).toThrow(/reaches outside its window/)
  })

  test.each([
    ['another version', stored(0xa0, 0, 0, 0, 0), /unknown version/],
    ['a dictionary', stored(0x61, 0, 0, 0, 0), /needs a dictionary/],
    ['no end', stored(0x60), /without an end/],
    ['a block past the end', stored(0x60, 9, 0, 0, 0, 1, 0, 0, 0, 0), /too long/],
    ['bytes behind the end', stored(0x60, 0, 0, 0, 0, 7), /behind the end/],
    ['a cut-off block', stored(0x60, 1, 0, 0, 0, 0xf0, 0, 0, 0, 0), /cut off/],
    ['an empty block', stored(0x60, 1, 0, 0, 0, 0x10, 0, 0, 0, 0), /runs past its block/],
    ['a cut-off match', stored(0x60, 3, 0, 0, 0, 0x10, 97, 1, 0, 0, 0, 0), /match is cut off/],
    ['a cut-off match length', stored(0x60, 4, 0, 0, 0, 0x1f, 97, 1, 0, 0, 0, 0, 0), /length is cut off/],
    ['nothing', new Uint8Array(0), /not an LZ4 frame/],
  ])('with %s are refused', (_, frame, message) => {
    expect(() => readLz4Frame(frame, 100)).toThrow(message)
  })

  test('a frame that says its size must keep to it', () => {
    const sized = (size: number) => {
      const head = Uint8Array.of(4, 0x22, 0x4d, 0x18, 0x68, 0x40, size, 0, 0, 0, 0, 0, 0, 0)
      return Uint8Array.of(...head, (xxhash32(head, 4) >>> 8) & 0xff, 3, 0, 0, 128, 112, 105, 101, 0, 0, 0, 0)
    }
    expect(Buffer.from(readLz4Frame(sized(3), 100)).toString()).toBe('pie')
    expect(() => readLz4Frame(sized(4), 100)).toThrow(/inflates to 3, not 4/)
    expect(() => readLz4Frame(sized(200), 100)).toThrow(/larger than maxInflatedBytes/)
    expect(() => readLz4Frame(sized(3).slice(0, 10), 100)).toThrow(/header of an LZ4 frame is cut off/)
  })
})

describe('xxhash32', () => {
  test.each([
    ['', 0x02cc5d05],
    ['a', 0x550d7456],
    ['abc', 0x32d153ff],
    ['Nobody inspects the spammish repetition', 0xe2293b2f],
  ])('of %j is what the reference gives', (text, hash) => {
    expect(xxhash32(bytesOf(text))).toBe(hash)
  })
})

describe('zstd', () => {
  const frame = (...bytes: number[]) => Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, ...bytes)
  const inflate = (bytes: Uint8Array, maxInflatedBytes = 1000) => decompress('zstd', bytes, { maxInflatedBytes })
  const raw = [0x20, 3, 0x19, 0, 0, 112, 105, 101]

  test('is loaded once it was asked for', async () => {
    await loadZstd()
    expect(hasZstd()).toBe(true)
  })

  test('reads frames one behind the other, skippable ones among them', () => {
    const skippable = Uint8Array.of(0x5f, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 9, 9)
    const bytes = Uint8Array.of(...frame(...raw), ...skippable, ...frame(...raw))
    expect(Buffer.from(inflate(bytes)).toString()).toBe('piepie')
    expect(() => inflate(bytes, 5)).toThrow(/larger than maxInflatedBytes/)
  })

  test('reads a frame that does not say its size', () => {
    expect(Buffer.from(inflate(frame(0x00, 0x00, 0x19, 0, 0, 112, 105, 101))).toString()).toBe('pie')
    expect(inflate(frame(0x00, 0x00, 0x23, 3, 0, 7)).length).toBe(100)
  })

  test.each([
    ['a claim beyond its blocks', frame(0x20, 200, 0x19, 0, 0, 112, 105, 101), /claims to inflate to 200/],
    ['an eight-byte claim', frame(0xe0, 0, 0, 0, 0, 0, 1, 0, 0, 0x19, 0, 0, 112, 105, 101), /claims to inflate to/],
    ['a four-byte claim', frame(0xa0, 0, 0, 1, 0, 0x19, 0, 0, 112, 105, 101), /claims to inflate to 65536/],
    ['a two-byte claim', frame(0x60, 0, 0, 0x19, 0, 0, 112, 105, 101), /claims to inflate to 256/],
    ['a reserved block', frame(0x20, 3, 0x1f, 0, 0, 112, 105, 101), /unknown kind/],
    ['a header that is cut off', frame(0x60, 1), /cut off/],
    ['nothing behind the magic', frame(), /cut off/],
    ['a block that is cut off', frame(0x20, 3, 0x19, 0, 0, 112), /cut off/],
    ['a missing last block', frame(0x20, 3, 0x18, 0, 0, 112, 105, 101), /cut off/],
    ['a missing checksum', frame(0x24, 3, 0x19, 0, 0, 112, 105, 101), /cut off/],
    ['a wrong block', frame(0x20, 3, 0x1d, 0, 0, 112, 105, 101), /not zstd/],
    ['a skippable frame past the end', Uint8Array.of(0x50, 0x2a, 0x4d, 0x18, 9, 0, 0, 0), /cut off/],
    ['no frame', new Uint8Array(0), /no zstd frame/],
    ['another magic', Uint8Array.of(1, 2, 3, 4, 5), /not a zstd frame/],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => inflate(bytes)).toThrow(message)
  })
})

const all: readonly Codec[] = ['none', ...codecs]
test('a codec takes bytes from the middle of others and leaves them alone', () => {
  const around = Uint8Array.from({ length: 300 }, (_, i) => i % 7)
  const before = new Uint8Array(around)
  for (const codec of all) {
    const packed = compress(codec, around.subarray(100, 200))
    const shifted = new Uint8Array(packed.length + 20)
    shifted.set(packed, 10)
    expect(plainBytes(decompress(codec, shifted.subarray(10, 10 + packed.length)))).toEqual(before.slice(100, 200))
  }
  expect(around).toEqual(before)
})
