import type { Bytes } from './columns.ts'
import { corrupt, tooLarge } from './error.ts'
import { compressSnappyBlock, decompressSnappyBlock, maxSnappyBlockSize, snappyBlockSize } from './snappy-block.ts'

/** `\x82SNAPPY\0`, version 1, compatible with 1: what snappy-java (xerial) puts before its blocks. */
const magic = Uint8Array.of(0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0, 0, 0, 0, 1, 0, 0, 0, 1)
const magicLength = 8
const blockSize = 32 * 1024

/**
 * Inflates snappy, raw (librdkafka) or in xerial's frames (Java, kafkajs), at most `maxBytes` of it.
 *
 * @example
 * readSnappy(bytes, 64 * 1024 * 1024)
 */
export function readSnappy(bytes: Bytes, maxBytes: number): Bytes {
  if (!isFramed(bytes)) return readRaw(bytes, maxBytes)
  const blocks = walkBlocks(bytes)
  const size = blocks.reduce((sum, [from, to]) => sum + snappyBlockSize(bytes, from, to), 0)
  if (size > maxBytes) throw tooLarge('the output of snappy', maxBytes)
  const out = new Uint8Array(size)
  let length = 0
  for (const [from, to] of blocks) length = decompressSnappyBlock(bytes, from, to, out, length)
  return out
}

function readRaw(bytes: Bytes, maxBytes: number): Bytes {
  const size = snappyBlockSize(bytes, 0, bytes.length)
  if (size > maxBytes) throw tooLarge('the output of snappy', maxBytes)
  const out = new Uint8Array(size)
  decompressSnappyBlock(bytes, 0, bytes.length, out, 0)
  return out
}

function isFramed(bytes: Bytes): boolean {
  if (bytes.length < magic.length) return false
  for (let i = 0; i < magicLength; i++) if (bytes[i] !== magic[i]) return false
  return true
}

function walkBlocks(bytes: Bytes): [from: number, to: number][] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const blocks: [number, number][] = []
  for (let pos = magic.length; pos < bytes.length;) {
    const length = pos + 4 <= bytes.length ? view.getInt32(pos) : -1
    if (length < 1 || length > bytes.length - pos - 4) throw corrupt('a snappy block runs past its frame', pos)
    blocks.push([pos + 4, pos + 4 + length])
    pos += 4 + length
  }
  return blocks
}

/**
 * Compresses to snappy in xerial's frames of 32 KiB blocks, as Kafka's Java client writes it.
 *
 * @example
 * writeSnappy(bytes)
 */
export function writeSnappy(bytes: Bytes): Bytes {
  const blocks = Math.ceil(bytes.length / blockSize)
  const out = new Uint8Array(magic.length + blocks * (4 + maxSnappyBlockSize(blockSize)))
  const view = new DataView(out.buffer)
  out.set(magic)
  let length = magic.length
  for (let from = 0; from < bytes.length; from += blockSize) {
    const end = compressSnappyBlock(bytes, from, Math.min(bytes.length, from + blockSize), out, length + 4)
    view.setInt32(length, end - length - 4)
    length = end
  }
  return out.slice(0, length)
}
