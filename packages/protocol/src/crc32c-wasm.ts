import type { Bytes } from './columns.ts'
import { crc32cBinary } from './crc32c-binary.ts'
import { crc32cCombine } from './crc32c-combine.ts'

/** Where `wasm/crc32c.wat` expects what. */
const layout = { longLane: 8192, shortLane: 12_288, input: 16_384 } as const
const longLaneBytes = 2048
const shortLaneBytes = 256
/** Eight long triples: input is copied in pieces that stay in the processor's cache. */
const pieceBytes = 49_152

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer }
  run(crc: number, pos: number, end: number): number
}

/** What little of WebAssembly is needed; its types belong to browsers. */
interface WasmNamespace {
  Module: new (bytes: Bytes) => object
  Instance: new (module: object) => { readonly exports: unknown }
}

/** Runs the register (already inverted) over bytes `from` to `to`. */
export type CrcRunner = (crc: number, bytes: Bytes, from: number, to: number) => number

/**
 * CRC-32C in three lanes of WebAssembly, or null where that is forbidden (a content security policy) or impossible (no address
 * space left). Compiling its 900 bytes takes well below a millisecond.
 */
export function makeWasmRunner(tables: Int32Array): CrcRunner | null {
  try {
    const { Module, Instance } = (globalThis as unknown as { WebAssembly: WasmNamespace }).WebAssembly
    const exports = new Instance(new Module(Buffer.from(crc32cBinary, 'base64'))).exports as Exports
    fillTables(new Int32Array(exports.memory.buffer), tables)
    return makeRunner(exports)
  } catch {
    return null
  }
}

function fillTables(memory: Int32Array, tables: Int32Array): void {
  memory.set(tables.subarray(0, 8 * 256))
  memory.set(moveTables(longLaneBytes), layout.longLane / 4)
  memory.set(moveTables(shortLaneBytes), layout.shortLane / 4)
}

/** Four tables of 256 that move a CRC over this many bytes, one for each of its bytes. */
function moveTables(bytes: number): Int32Array {
  return Int32Array.from({ length: 4 * 256 }, (_, i) => crc32cCombine((i & 0xff) << (8 * (i >> 8)), 0, bytes))
}

function makeRunner({ memory, run }: Exports): CrcRunner {
  const input = new Uint8Array(memory.buffer, layout.input, pieceBytes)
  return (crc, bytes, from, to) => {
    for (let pos = from; pos < to; pos += pieceBytes) {
      const size = Math.min(pieceBytes, to - pos)
      input.set(new Uint8Array(bytes.buffer, bytes.byteOffset + pos, size))
      crc = run(crc, layout.input, layout.input + size)
    }
    return crc
  }
}
