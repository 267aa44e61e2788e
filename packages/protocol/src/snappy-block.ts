import type { Bytes } from './columns.ts'
import { corrupt } from './error.ts'
import { copyMatch, copyLiteral, hash4, load4 } from './lz-copy.ts'

const hashBits = 13
/** Positions of four-byte sequences by hash; entries of an earlier block are told apart by their contents. */
const table = new Int32Array(1 << hashBits)

/** Uncompressed size that the preamble of a raw snappy block claims; `KAFI_CORRUPT` if the block cannot hold that much. */
export function snappyBlockSize(bytes: Bytes, from: number, to: number): number {
  let size = 0
  for (let pos = from, factor = 1; pos < Math.min(to, from + 5); pos++, factor *= 128) {
    const byte = bytes[pos]!
    size += (byte & 0x7f) * factor
    if (byte < 0x80) return checkSize(size, pos + 1, to)
  }
  throw corrupt('the size of a snappy block is cut off', from)
}

// A copy element of three bytes gives at most 64: a claim beyond that ratio is a lie, and no memory is taken for it.
function checkSize(size: number, from: number, to: number): number {
  if (size <= (to - from) * 64) return size
  throw corrupt(`a snappy block of ${to - from} bytes claims to inflate to ${size}`, from)
}

/** Inflates one raw snappy block into `out` at `outFrom`, exactly to its claimed size; gives the end. */
export function decompressSnappyBlock(bytes: Bytes, from: number, to: number, out: Bytes, outFrom: number): number {
  const outTo = outFrom + snappyBlockSize(bytes, from, to)
  let pos = from
  while (bytes[pos]! >= 0x80) pos++
  pos++
  let length = outFrom
  while (pos < to) {
    const tag = bytes[pos]!
    const kind = tag & 3
    if (kind === 0) {
      let size = (tag >> 2) + 1
      pos++
      if (size > 60) {
        const extra = size - 60
        if (pos + extra > to) throw corrupt('a snappy literal is cut off', pos)
        size = readLittle(bytes, pos, extra) + 1
        pos += extra
      }
      if (size > to - pos || size > outTo - length) throw corrupt('a snappy literal runs past its block', pos)
      copyLiteral(bytes, pos, out, length, size)
      pos += size
      length += size
      continue
    }
    const extra = kind === 3 ? 4 : kind
    if (pos + extra >= to) throw corrupt('a snappy copy is cut off', pos)
    const size = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1
    const distance = kind === 1 ? ((tag >> 5) << 8) | bytes[pos + 1]! : readLittle(bytes, pos + 1, extra)
    if (distance === 0 || distance > length - outFrom || size > outTo - length) {
      throw corrupt('a snappy copy reaches outside its block', pos)
    }
    copyMatch(out, length, distance, size)
    pos += 1 + extra
    length += size
  }
  if (length !== outTo)
    throw corrupt(`a snappy block inflates to ${length - outFrom}, not ${outTo - outFrom} bytes`, from)
  return length
}

function readLittle(bytes: Bytes, pos: number, count: number): number {
  let value = 0
  for (let i = 0; i < count; i++) value += bytes[pos + i]! * 2 ** (8 * i)
  return value
}

/** Bytes that a block of this size may need at worst: snappy's own `MaxCompressedLength`. */
export function maxSnappyBlockSize(size: number): number {
  return 32 + size + Math.ceil(size / 6)
}

/** Compresses one block of at most 64 KiB into `out` at `outFrom`; gives the end. Greedy, one hash table. */
export function compressSnappyBlock(bytes: Bytes, from: number, to: number, out: Bytes, outFrom: number): number {
  let length = writeSize(out, outFrom, to - from)
  let literal = from
  let pos = from
  // The longer nothing is found, the bigger the steps: what cannot be compressed costs little.
  let misses = 32
  while (pos + 4 <= to) {
    const next = load4(bytes, pos)
    const slot = hash4(next, hashBits)
    const candidate = table[slot]!
    table[slot] = pos
    if (candidate < from || candidate >= pos || load4(bytes, candidate) !== next) {
      pos += misses++ >> 5
      continue
    }
    let size = 4
    while (pos + size < to && bytes[candidate + size] === bytes[pos + size]) size++
    length = writeLiteral(bytes, literal, pos, out, length)
    length = writeCopy(out, length, pos - candidate, size)
    pos += size
    literal = pos
    misses = 32
  }
  return writeLiteral(bytes, literal, to, out, length)
}

function writeSize(out: Bytes, pos: number, size: number): number {
  while (size >= 0x80) {
    out[pos++] = (size & 0x7f) | 0x80
    size >>>= 7
  }
  out[pos++] = size
  return pos
}

function writeLiteral(bytes: Bytes, from: number, to: number, out: Bytes, pos: number): number {
  const size = to - from
  if (size === 0) return pos
  if (size <= 60) {
    out[pos++] = (size - 1) << 2
  } else if (size <= 256) {
    out[pos++] = 60 << 2
    out[pos++] = size - 1
  } else {
    out[pos++] = 61 << 2
    out[pos++] = (size - 1) & 0xff
    out[pos++] = (size - 1) >> 8
  }
  copyLiteral(bytes, from, out, pos, size)
  return pos + size
}

function writeCopy(out: Bytes, pos: number, distance: number, size: number): number {
  while (size > 0) {
    const piece = Math.min(64, size)
    out[pos++] = ((piece - 1) << 2) | 2
    out[pos++] = distance & 0xff
    out[pos++] = distance >> 8
    size -= piece
  }
  return pos
}
