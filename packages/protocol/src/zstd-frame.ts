import type { Bytes } from './columns.ts'
import { corrupt } from './error.ts'

const frameMagic = 0xfd2fb528
const skippableMagic = 0x184d2a50
const maxBlockSize = 128 * 1024

/** One zstd frame within some bytes, and what it can inflate to at most. */
export interface ZstdFrame {
  readonly from: number
  readonly to: number
  readonly bound: number
  /** Does the frame say its size? Then `bound` is it. */
  readonly exact: boolean
}

/**
 * Walks the frames (skippable ones left out) by their block headers, without inflating: RFC 8878, section 3.
 * Bounds come from the blocks, so a frame that claims more than its blocks can hold is `KAFI_CORRUPT`.
 */
export function walkZstdFrames(bytes: Bytes): ZstdFrame[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const frames: ZstdFrame[] = []
  for (let pos = 0; pos < bytes.length;) {
    const skipped = skippableEnd(view, pos)
    if (skipped === null) frames.push(readFrame(view, pos))
    pos = skipped ?? frames.at(-1)!.to
  }
  return frames
}

function skippableEnd(view: DataView, pos: number): number | null {
  if (pos + 4 > view.byteLength) throw corrupt('not a zstd frame', pos)
  if ((view.getUint32(pos, true) & 0xfffffff0) >>> 0 !== skippableMagic) return null
  const end = pos + 8 <= view.byteLength ? pos + 8 + view.getUint32(pos + 4, true) : Infinity
  if (end > view.byteLength) throw corrupt('a skippable zstd frame is cut off', pos)
  return end
}

function readFrame(view: DataView, pos: number): ZstdFrame {
  if (view.getUint32(pos, true) !== frameMagic) throw corrupt('not a zstd frame', pos)
  if (pos + 4 >= view.byteLength) throw corrupt('a zstd header is cut off', pos)
  const descriptor = view.getUint8(pos + 4)
  const single = (descriptor & 32) !== 0
  const sizeCode = descriptor >> 6
  const sizeBytes = sizeCode === 0 ? Number(single) : 2 ** sizeCode
  const sizeAt = pos + 5 + Number(!single) + [0, 1, 2, 4][descriptor & 3]!
  if (sizeAt + sizeBytes > view.byteLength) throw corrupt('a zstd header is cut off', pos)
  const contentSize = sizeBytes === 0 ? null : readContentSize(view, sizeAt, sizeBytes)
  const window = single ? contentSize! : readWindow(view.getUint8(pos + 5))
  const { bound, end } = walkBlocks(view, sizeAt + sizeBytes, Math.min(window, maxBlockSize))
  const to = end + ((descriptor & 4) !== 0 ? 4 : 0)
  if (to > view.byteLength) throw corrupt('a zstd frame is cut off', pos)
  if (contentSize !== null && contentSize > bound)
    throw corrupt(`a zstd frame claims to inflate to ${contentSize}`, pos)
  return { from: pos, to, bound: contentSize ?? bound, exact: contentSize !== null }
}

function readContentSize(view: DataView, pos: number, bytes: number): number {
  if (bytes === 1) return view.getUint8(pos)
  if (bytes === 2) return view.getUint16(pos, true) + 256
  return bytes === 4 ? view.getUint32(pos, true) : Number(view.getBigUint64(pos, true))
}

function readWindow(byte: number): number {
  const base = 2 ** (10 + (byte >> 3))
  return base + (base / 8) * (byte & 7)
}

function walkBlocks(view: DataView, from: number, blockSize: number): { bound: number; end: number } {
  let bound = 0
  for (let pos = from; pos + 3 <= view.byteLength;) {
    const header = view.getUint16(pos, true) | (view.getUint8(pos + 2) << 16)
    const kind = (header >> 1) & 3
    const size = header >> 3
    if (kind === 3 || size > maxBlockSize) throw corrupt('a zstd block of an unknown kind or size', pos)
    bound += kind === 2 ? blockSize : size
    pos += 3 + (kind === 1 ? 1 : size)
    if (pos > view.byteLength) break
    if ((header & 1) === 1) return { bound, end: pos }
  }
  throw corrupt('a zstd frame is cut off', from)
}
