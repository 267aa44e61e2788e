import type { Bytes } from './columns.ts'
import { load4 } from './lz-copy.ts'

const prime1 = 0x9e3779b1
const prime2 = 0x85ebca77
const prime3 = 0xc2b2ae3d
const prime4 = 0x27d4eb2f
const prime5 = 0x165667b1

/**
 * xxHash32 with seed 0, as LZ4 frames use it (https://github.com/Cyan4973/xxHash, doc/xxhash_spec.md). Unsigned.
 *
 * @example
 * xxhash32(new Uint8Array(0)) // 0x02cc5d05
 */
export function xxhash32(bytes: Bytes, from = 0, to = bytes.length): number {
  const size = to - from
  let pos = from
  let hash = prime5
  if (size >= 16) {
    let a = (prime1 + prime2) | 0
    let b = prime2 | 0
    let c = 0
    let d = -prime1 | 0
    for (; pos + 16 <= to; pos += 16) {
      a = round(a, bytes, pos)
      b = round(b, bytes, pos + 4)
      c = round(c, bytes, pos + 8)
      d = round(d, bytes, pos + 12)
    }
    hash = rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18)
  }
  return finish((hash + size) | 0, bytes, pos, to)
}

function finish(hash: number, bytes: Bytes, pos: number, to: number): number {
  for (; pos + 4 <= to; pos += 4) hash = Math.imul(rotate(hash + Math.imul(load4(bytes, pos), prime3), 17), prime4)
  for (; pos < to; pos++) hash = Math.imul(rotate(hash + Math.imul(bytes[pos]!, prime5), 11), prime1)
  hash = Math.imul(hash ^ (hash >>> 15), prime2)
  hash = Math.imul(hash ^ (hash >>> 13), prime3)
  return (hash ^ (hash >>> 16)) >>> 0
}

function round(lane: number, bytes: Bytes, pos: number): number {
  return Math.imul(rotate(lane + Math.imul(load4(bytes, pos), prime2), 13), prime1)
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}
