import type { Bytes } from './columns.ts'
import { corrupt } from './error.ts'
import { copyLiteral, copyMatch, hash4, load4 } from './lz-copy.ts'

const hashBits = 13
/** Positions of four-byte sequences by hash; entries of an earlier block are told apart by their contents. */
const table = new Int32Array(1 << hashBits)
const maxDistance = 65_535
/** The format's end rules: the last five bytes are literals, and no match starts in the last twelve. */
const lastLiterals = 5
const lastMatch = 12

/**
 * Inflates one LZ4 block into `out` between `outFrom` and `outTo`; gives the end, or -1 if `outTo` is too near.
 * Matches may reach back to `windowFrom` (before `outFrom`: linked blocks).
 * The format: https://github.com/lz4/lz4, doc/lz4_Block_format.md.
 */
export function decompressLz4Block(
  bytes: Bytes,
  from: number,
  to: number,
  out: Bytes,
  { outFrom, outTo, windowFrom }: { outFrom: number; outTo: number; windowFrom: number },
): number {
  let pos = from
  let length = outFrom
  for (;;) {
    if (pos >= to) throw corrupt('an LZ4 block is cut off', pos)
    const token = bytes[pos++]!
    let literals = token >> 4
    if (literals === 15) {
      let more = 255
      while (more === 255) {
        if (pos >= to) throw corrupt('an LZ4 length is cut off', pos)
        more = bytes[pos++]!
        literals += more
      }
    }
    if (literals > to - pos) throw corrupt('an LZ4 literal runs past its block', pos)
    if (literals > outTo - length) return -1
    copyLiteral(bytes, pos, out, length, literals)
    pos += literals
    length += literals
    if (pos === to) return length
    if (pos + 2 > to) throw corrupt('an LZ4 match is cut off', pos)
    const distance = bytes[pos]! | (bytes[pos + 1]! << 8)
    if (distance === 0 || distance > length - windowFrom) throw corrupt('an LZ4 match reaches outside its window', pos)
    pos += 2
    let size = (token & 15) + 4
    if (size === 19) {
      let more = 255
      while (more === 255) {
        if (pos >= to) throw corrupt('an LZ4 length is cut off', pos)
        more = bytes[pos++]!
        size += more
      }
    }
    if (size > outTo - length) return -1
    copyMatch(out, length, distance, size)
    length += size
  }
}

/** Bytes that a block of this size may need at worst. */
export function maxLz4BlockSize(size: number): number {
  return size + Math.ceil(size / 255) + 16
}

/** Compresses one block of at most 64 KiB into `out` at `outFrom`; gives the end. Greedy, one hash table. */
export function compressLz4Block(bytes: Bytes, from: number, to: number, out: Bytes, outFrom: number): number {
  let length = outFrom
  let literal = from
  let pos = from
  // The longer nothing is found, the bigger the steps: what cannot be compressed costs little.
  let misses = 64
  while (pos <= to - lastMatch) {
    const next = load4(bytes, pos)
    const slot = hash4(next, hashBits)
    const candidate = table[slot]!
    table[slot] = pos
    if (candidate < from || candidate >= pos || pos - candidate > maxDistance || load4(bytes, candidate) !== next) {
      pos += misses++ >> 6
      continue
    }
    let size = 4
    while (pos + size < to - lastLiterals && bytes[candidate + size] === bytes[pos + size]) size++
    length = writeSequence(bytes, literal, pos, out, length, size)
    out[length++] = (pos - candidate) & 0xff
    out[length++] = (pos - candidate) >> 8
    length = writeRest(out, length, size - 4)
    pos += size
    literal = pos
    misses = 64
  }
  return writeSequence(bytes, literal, to, out, length, 4)
}

/** Token and literals; the match length that does not fit into the token follows the distance. */
function writeSequence(bytes: Bytes, from: number, to: number, out: Bytes, pos: number, matchSize: number): number {
  const literals = to - from
  out[pos++] = (Math.min(15, literals) << 4) | Math.min(15, matchSize - 4)
  pos = writeRest(out, pos, literals)
  copyLiteral(bytes, from, out, pos, literals)
  return pos + literals
}

function writeRest(out: Bytes, pos: number, size: number): number {
  if (size < 15) return pos
  let rest = size - 15
  for (; rest >= 255; rest -= 255) out[pos++] = 255
  out[pos++] = rest
  return pos
}
