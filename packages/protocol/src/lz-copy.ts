import type { Bytes } from './columns.ts'

/** Up to here a loop is faster than a call into `set` or `copyWithin`. */
const loopBytes = 32

/** Copies `size` bytes of `bytes` at `pos` to `out` at `to`. */
export function copyLiteral(bytes: Bytes, pos: number, out: Bytes, to: number, size: number): void {
  if (size > loopBytes) {
    out.set(bytes.subarray(pos, pos + size), to)
    return
  }
  for (let i = 0; i < size; i++) out[to + i] = bytes[pos + i]!
}

/** Repeats what stands `distance` bytes before `to` for `size` bytes; the two may overlap, which repeats a pattern. */
export function copyMatch(out: Bytes, to: number, distance: number, size: number): void {
  if (size > loopBytes && distance >= size) {
    out.copyWithin(to, to - distance, to - distance + size)
    return
  }
  if (distance === 1 && size > loopBytes) {
    out.fill(out[to - 1]!, to, to + size)
    return
  }
  for (let i = to; i < to + size; i++) out[i] = out[i - distance]!
}

/** Four bytes as one int32, little endian. */
export function load4(bytes: Bytes, pos: number): number {
  return bytes[pos]! | (bytes[pos + 1]! << 8) | (bytes[pos + 2]! << 16) | (bytes[pos + 3]! << 24)
}

/** A slot of a table of 2^bits for four bytes (Knuth's multiplicative hash). */
export function hash4(value: number, bits: number): number {
  return Math.imul(value, 0x9e3779b1) >>> (32 - bits)
}
