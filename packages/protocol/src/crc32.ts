import zlib from 'node:zlib'
import type { Bytes } from './columns.ts'
import { makeTables, runTables } from './crc-table.ts'

/** What node:zlib has since Node 20.15; the types of Node 20 do not know it. */
const native = (zlib as unknown as { crc32?: (bytes: Bytes, seed: number) => number }).crc32
let tables: Int32Array | undefined

/**
 * CRC-32 (the one of zip) of bytes `from` to `to`, unsigned: the checksum of messages v0 and v1. `seed`: the CRC of what
 * stands before.
 *
 * @example
 * crc32(Buffer.from('123456789')) // 0xcbf43926
 */
export function crc32(bytes: Bytes, from = 0, to = bytes.length, seed = 0): number {
  if (native !== undefined) return native(bytes.subarray(from, to), seed)
  return crc32Table(bytes, from, to, seed)
}

/** The same without help from Node. */
export function crc32Table(bytes: Bytes, from = 0, to = bytes.length, seed = 0): number {
  tables ??= makeTables(0xedb88320)
  return ~runTables(tables, ~seed, bytes, from, to) >>> 0
}
