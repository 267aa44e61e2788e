import type { Bytes } from './columns.ts'
import { makeTables, runTables } from './crc-table.ts'
import { makeWasmRunner, type CrcRunner } from './crc32c-wasm.ts'

const tables = makeTables(0x82f63b78)
/** Below this the way into WebAssembly costs more than it saves. */
const wasmBytes = 512
let runWasm: CrcRunner | null | undefined

/**
 * CRC-32C (Castagnoli) of bytes `from` to `to`, unsigned: the checksum of record batches. `seed`: the CRC of what stands
 * before, default 0. Long inputs go through WebAssembly where it is allowed.
 *
 * @example
 * crc32c(Buffer.from('123456789')) // 0xe3069283
 */
export function crc32c(bytes: Bytes, from = 0, to = bytes.length, seed = 0): number {
  if (to - from < wasmBytes) return crc32cTable(bytes, from, to, seed)
  if (runWasm === undefined) runWasm = makeWasmRunner(tables)
  if (runWasm === null) return crc32cTable(bytes, from, to, seed)
  return ~runWasm(~seed, bytes, from, to) >>> 0
}

/**
 * The same by tables alone (slicing-by-16): the way for short inputs and where WebAssembly is forbidden.
 *
 * @example
 * crc32cTable(Buffer.from('123456789')) // 0xe3069283
 */
export function crc32cTable(bytes: Bytes, from = 0, to = bytes.length, seed = 0): number {
  return ~runTables(tables, ~seed, bytes, from, to) >>> 0
}
