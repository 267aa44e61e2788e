import type { Bytes } from './columns.ts'
import { makeTables, runTables } from './crc-table.ts'

const tables = makeTables(0x82f63b78)

/**
 * CRC-32C (Castagnoli) of bytes `from` to `to`, unsigned: the checksum of record batches. `seed`: the CRC of what stands
 * before, default 0.
 *
 * @example
 * crc32c(Buffer.from('123456789')) // 0xe3069283
 */
export function crc32c(bytes: Bytes, from = 0, to = bytes.length, seed = 0): number {
  return crc32cTable(bytes, from, to, seed)
}

/** The same by tables alone (slicing-by-16): the way for short inputs and where WebAssembly is forbidden. */
export function crc32cTable(bytes: Bytes, from = 0, to = bytes.length, seed = 0): number {
  return ~runTables(tables, ~seed, bytes, from, to) >>> 0
}
