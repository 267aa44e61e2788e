import type { Bytes } from './columns.ts'
import { corrupt, tooLarge } from './error.ts'
import { decompressLz4Block } from './lz4-block.ts'
import { xxhash32 } from './xxhash32.ts'

const magic = 0x184d2204
const storedBit = 0x80000000

interface Lz4Header {
  readonly blockChecksums: boolean
  readonly contentChecksum: boolean
  readonly independent: boolean
  readonly contentSize: number | null
  readonly maxBlockSize: number
  /** Where the blocks begin. */
  readonly end: number
}

interface Lz4Block {
  readonly from: number
  readonly to: number
  readonly stored: boolean
}

/**
 * Inflates one LZ4 frame, at most `maxBytes` of it; every checksum that is there is looked at.
 * The format: https://github.com/lz4/lz4, doc/lz4_Frame_format.md. `checkHeader: false` passes over the header's checksum,
 * which Kafka's clients wrote wrongly in messages v0 (KAFKA-3160).
 *
 * @example
 * readLz4Frame(bytes, 64 * 1024 * 1024)
 */
export function readLz4Frame(bytes: Bytes, maxBytes: number, { checkHeader = true } = {}): Bytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const header = readFrameHeader(bytes, view, checkHeader)
  if (header.contentSize !== null && header.contentSize > maxBytes) throw tooLarge('the output of LZ4', maxBytes)
  const { blocks, end } = walkBlocks(bytes, view, header)
  const worst = blocks.reduce((sum, block) => sum + outputBound(block, header), 0)
  const out = new Uint8Array(Math.min(worst, maxBytes))
  const length = inflateBlocks(bytes, header, blocks, out, maxBytes)
  checkContent(view, header, out, length, end)
  return length * 2 < out.length ? out.slice(0, length) : out.subarray(0, length)
}

function readFrameHeader(bytes: Bytes, view: DataView, checkHeader: boolean): Lz4Header {
  if (bytes.length < 7 || view.getUint32(0, true) !== magic) throw corrupt('not an LZ4 frame', 0)
  const flags = bytes[4]!
  const sizeCode = (bytes[5]! >> 4) & 7
  if (flags >> 6 !== 1 || sizeCode < 4) throw corrupt('an LZ4 frame of unknown version or block size', 4)
  if ((flags & 1) !== 0) throw corrupt('an LZ4 frame that needs a dictionary', 4)
  const hasSize = (flags & 8) !== 0
  const checksumAt = hasSize ? 14 : 6
  if (bytes.length <= checksumAt) throw corrupt('the header of an LZ4 frame is cut off', 4)
  if (checkHeader && ((xxhash32(bytes, 4, checksumAt) >>> 8) & 0xff) !== bytes[checksumAt]) {
    throw corrupt('the header of an LZ4 frame has a wrong checksum', checksumAt)
  }
  return {
    independent: (flags & 32) !== 0,
    blockChecksums: (flags & 16) !== 0,
    contentChecksum: (flags & 4) !== 0,
    contentSize: hasSize ? Number(view.getBigUint64(6, true)) : null,
    maxBlockSize: 2 ** (8 + 2 * sizeCode),
    end: checksumAt + 1,
  }
}

function walkBlocks(bytes: Bytes, view: DataView, header: Lz4Header): { blocks: Lz4Block[]; end: number } {
  const blocks: Lz4Block[] = []
  const checksumSize = header.blockChecksums ? 4 : 0
  for (let pos = header.end; ;) {
    if (pos + 4 > bytes.length) throw corrupt('an LZ4 frame without an end', pos)
    const word = view.getUint32(pos, true)
    if (word === 0) return { blocks, end: pos + 4 }
    const from = pos + 4
    const to = from + (word & ~storedBit)
    if (to + checksumSize > bytes.length || to - from > header.maxBlockSize)
      throw corrupt('an LZ4 block is too long', pos)
    if (header.blockChecksums && xxhash32(bytes, from, to) !== view.getUint32(to, true)) {
      throw corrupt('an LZ4 block has a wrong checksum', from)
    }
    blocks.push({ from, to, stored: word >= storedBit })
    pos = to + checksumSize
  }
}

// One byte of a length stands for 255 bytes of output: no memory is taken for more.
function outputBound(block: Lz4Block, header: Lz4Header): number {
  const size = block.to - block.from
  return block.stored ? size : Math.min(header.maxBlockSize, size * 255)
}

function inflateBlocks(bytes: Bytes, header: Lz4Header, blocks: readonly Lz4Block[], out: Bytes, maxBytes: number) {
  let length = 0
  for (const block of blocks) {
    const outTo = Math.min(out.length, length + header.maxBlockSize)
    const windowFrom = header.independent ? length : 0
    const end = inflateBlock(bytes, block, out, { outFrom: length, outTo, windowFrom })
    if (end < 0 && outTo === maxBytes) throw tooLarge('the output of LZ4', maxBytes)
    if (end < 0) throw corrupt('an LZ4 block inflates to more than its frame allows', block.from)
    length = end
  }
  return length
}

function inflateBlock(
  bytes: Bytes,
  { from, to, stored }: Lz4Block,
  out: Bytes,
  room: { outFrom: number; outTo: number; windowFrom: number },
): number {
  if (!stored) return decompressLz4Block(bytes, from, to, out, room)
  if (to - from > room.outTo - room.outFrom) return -1
  out.set(bytes.subarray(from, to), room.outFrom)
  return room.outFrom + to - from
}

function checkContent(view: DataView, header: Lz4Header, out: Bytes, length: number, end: number): void {
  const frameEnd = end + (header.contentChecksum ? 4 : 0)
  if (frameEnd !== view.byteLength) throw corrupt('bytes behind the end of an LZ4 frame', end)
  if (header.contentSize !== null && header.contentSize !== length) {
    throw corrupt(`an LZ4 frame inflates to ${length}, not ${header.contentSize} bytes`, end)
  }
  if (header.contentChecksum && xxhash32(out, 0, length) !== view.getUint32(end, true)) {
    throw corrupt('the content of an LZ4 frame has a wrong checksum', end)
  }
}
