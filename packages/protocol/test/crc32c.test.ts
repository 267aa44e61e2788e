import fc from 'fast-check'
import { crc32 as zip } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { runs } from '../../../testing/runs.ts'
import { crc32Table } from '../src/crc32.ts'
import { crc32cTable } from '../src/crc32c.ts'
import { crc32, crc32c, crc32cCombine } from '../src/index.ts'
import { bytesOf } from './columns.ts'
import { makeRandom } from './tampering.ts'

const random = makeRandom(5)
const noise = Uint8Array.from({ length: 200_000 }, () => random(256))

function bitwise(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0x82f63b78 : 0)
  }
  return ~crc >>> 0
}

describe('crc32c', () => {
  /** RFC 3720, appendix B.4. */
  test.each([
    ['32 bytes of zeros', new Uint8Array(32), 0x8a9136aa],
    ['32 bytes of ones', new Uint8Array(32).fill(0xff), 0x62a8ab43],
    ['0 to 31', Uint8Array.from({ length: 32 }, (_, i) => i), 0x46dd794e],
    ['31 to 0', Uint8Array.from({ length: 32 }, (_, i) => 31 - i), 0x113fdb5c],
    ['the digits', bytesOf('123456789'), 0xe3069283],
    ['nothing', new Uint8Array(0), 0],
  ])('of %s is what RFC 3720 says', (_, bytes, crc) => {
    expect(crc32c(bytes)).toBe(crc)
  })

  test('is the bitwise definition at every length up to 2,000 and every alignment', () => {
    for (let length = 0; length < 2000; length += 7) {
      const from = length % 19
      expect(crc32c(noise, from, from + length)).toBe(bitwise(noise.subarray(from, from + length)))
    }
  })

  test('is the same by tables alone, at lengths around every size of step', () => {
    for (const base of [256, 384, 768, 1024, 6144, 24_576, 65_536, 131_072, 196_608]) {
      for (const length of [base - 1, base, base + 1, base + 13]) {
        for (const from of [0, 1, 3]) {
          expect(crc32c(noise, from, from + length)).toBe(crc32cTable(noise, from, from + length))
        }
      }
    }
  })

  test('goes on from the CRC of what stands before', () => {
    fc.assert(
      fc.property(fc.nat(noise.length), fc.nat(noise.length), (a, b) => {
        const [middle, end] = [Math.min(a, b), Math.max(a, b)]
        expect(crc32c(noise, middle, end, crc32c(noise, 0, middle))).toBe(crc32c(noise, 0, end))
      }),
      { numRuns: runs(100, 5000) },
    )
  })
})

describe('where WebAssembly is forbidden', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  test('long inputs have the same CRC, by tables', async () => {
    vi.resetModules()
    vi.stubGlobal('WebAssembly', undefined)
    const { crc32c: without } = await import('../src/crc32c.ts')
    expect(without(noise)).toBe(crc32c(noise))
    expect(without(noise, 5, 100_005, 77)).toBe(crc32c(noise, 5, 100_005, 77))
  })
})

describe('crc32cCombine', () => {
  test('gives the CRC of both pieces without their bytes', () => {
    fc.assert(
      fc.property(fc.nat(60_000), fc.nat(60_000), (a, b) => {
        const parts = [crc32c(noise, 0, a), crc32c(noise, a, a + b)] as const
        expect(crc32cCombine(...parts, b)).toBe(crc32c(noise, 0, a + b))
      }),
      { numRuns: runs(300, 20_000) },
    )
  })

  test('keeps no more operators than it should, whatever lengths come', () => {
    for (let b = 0; b < 3000; b++) expect(crc32cCombine(0, 5, b)).toBe(5)
    expect(crc32cCombine(crc32c(noise, 0, 9), crc32c(noise, 9, 99), 90)).toBe(crc32c(noise, 0, 99))
  })
})

describe('crc32', () => {
  test('is the one of zip, with and without help from Node', () => {
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926)
    for (const length of [0, 1, 15, 16, 17, 1000]) {
      expect(crc32(noise, 3, 3 + length, 77)).toBe(zip(noise.subarray(3, 3 + length), 77))
      expect(crc32Table(noise, 3, 3 + length, 77)).toBe(zip(noise.subarray(3, 3 + length), 77))
    }
  })
})
