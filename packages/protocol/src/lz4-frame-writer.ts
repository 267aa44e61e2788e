import type { Bytes } from './columns.ts'
import { compressLz4Block, maxLz4BlockSize } from './lz4-block.ts'
import { xxhash32 } from './xxhash32.ts'

const magic = 0x184d2204
const blockSize = 64 * 1024
/** In the size of a block: it is stored as it is. */
const storedBit = 0x80000000

/** What {@link writeLz4Frame} may be told. */
export interface Lz4WriteOptions {
  /** Checksum of the header over the magic too, as clients of messages v0 expect it (KAFKA-3160). Default false. */
  readonly brokenHeader?: boolean
  /** A checksum behind each block. Default false, as in Kafka's Java client. */
  readonly blockChecksums?: boolean
  /** A checksum behind the content. Default false, as in Kafka's Java client. */
  readonly contentChecksum?: boolean
}

/**
 * Compresses to one LZ4 frame of independent 64 KiB blocks, as Kafka's Java client writes it.
 *
 * @example
 * writeLz4Frame(bytes, { contentChecksum: true })
 */
export function writeLz4Frame(bytes: Bytes, options: Lz4WriteOptions = {}): Bytes {
  const { brokenHeader = false, blockChecksums = false, contentChecksum = false } = options
  const blocks = Math.ceil(bytes.length / blockSize)
  const out = new Uint8Array(7 + blocks * (8 + maxLz4BlockSize(blockSize)) + 8)
  const view = new DataView(out.buffer)
  view.setUint32(0, magic, true)
  out[4] = 0x60 | (blockChecksums ? 16 : 0) | (contentChecksum ? 4 : 0)
  out[5] = 0x40
  out[6] = (xxhash32(out, brokenHeader ? 0 : 4, 6) >>> 8) & 0xff
  let length = 7
  for (let from = 0; from < bytes.length; from += blockSize) {
    const end = writeBlock(bytes, from, Math.min(bytes.length, from + blockSize), out, length)
    if (blockChecksums) view.setUint32(end, xxhash32(out, length + 4, end), true)
    length = end + (blockChecksums ? 4 : 0)
  }
  view.setUint32(length, 0, true)
  if (contentChecksum) view.setUint32(length + 4, xxhash32(bytes), true)
  return out.slice(0, length + (contentChecksum ? 8 : 4))
}

/** A block that does not shrink is stored as it is. */
function writeBlock(bytes: Bytes, from: number, to: number, out: Bytes, pos: number): number {
  const end = compressLz4Block(bytes, from, to, out, pos + 4)
  const stored = end - pos - 4 >= to - from
  const size = stored ? to - from : end - pos - 4
  if (stored) out.set(bytes.subarray(from, to), pos + 4)
  new DataView(out.buffer, pos).setUint32(0, stored ? (size | storedBit) >>> 0 : size, true)
  return pos + 4 + size
}
