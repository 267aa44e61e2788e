import zlib from 'node:zlib'
import type { Bytes } from './columns.ts'
import { corrupt, ProtocolError, tooLarge } from './error.ts'
import { isTooLarge } from './gzip.ts'
import { walkZstdFrames, type ZstdFrame } from './zstd-frame.ts'

interface ZstdEngine {
  compress(bytes: Bytes, level: number): Bytes
  /** Null: the output is larger than `capacity`. */
  decompress(bytes: Bytes, capacity: number): Bytes | null
}

/** What node:zlib has since Node 22.15; the types of Node 20 do not know it. */
interface NativeZstd {
  zstdCompressSync(bytes: Bytes, options: { params: Record<number, number> }): Bytes
  zstdDecompressSync(bytes: Bytes, options: { maxOutputLength: number }): Bytes
}

interface WasmZstd {
  init(): Promise<void>
  compress(bytes: Bytes, level: number): Bytes
  decompress(bytes: Bytes, options: { defaultHeapSize: number }): Bytes
}

const levelParameter = 100
const initialised = Symbol.for('kafi.zstd-wasm')
let engine: ZstdEngine | null = nativeEngine()
let loading: Promise<void> | undefined

/**
 * Can zstd be read and written now? True from the start on Node 22.15 and later.
 *
 * @example
 * const codec = hasZstd() ? 'zstd' : 'gzip'
 */
export function hasZstd(): boolean {
  return engine !== null
}

/**
 * Makes zstd usable on Node 20: loads the optional package `@bokuweb/zstd-wasm`, once. Does nothing where Node itself has zstd.
 * `KAFI_UNSUPPORTED` if the package is not installed.
 *
 * @example
 * await loadZstd()
 * const batch = encodeBatch(records, { codec: 'zstd' })
 */
export async function loadZstd(): Promise<void> {
  if (engine !== null) return
  loading ??= loadWasm()
  return loading
}

/** Its second `init` would take the memory away from whoever made the first: another copy of this package may have. */
async function initOnce(wasm: WasmZstd): Promise<void> {
  const shared = globalThis as { [initialised]?: Promise<void> | undefined }
  shared[initialised] ??= wasm.init()
  return shared[initialised]
}

async function loadWasm(): Promise<void> {
  try {
    const wasm = ((await import('@bokuweb/zstd-wasm')) as { default: WasmZstd }).default
    await initOnce(wasm)
    engine = wasmEngine(wasm)
  } catch (error) {
    loading = undefined
    throw missing(error)
  }
}

function missing(cause?: unknown): ProtocolError {
  const message =
    'zstd needs Node 22.15 or later, or the package @bokuweb/zstd-wasm: npm install it and await loadZstd() once'
  return new ProtocolError('KAFI_UNSUPPORTED', message, { cause })
}

/** Compresses to one zstd frame, level 1-22, default 3; `KAFI_UNSUPPORTED` before {@link loadZstd} on Node 20. */
export function compressZstd(bytes: Bytes, level = 3): Bytes {
  if (engine === null) throw missing()
  return engine.compress(bytes, level)
}

/** Inflates zstd frames, at most `maxBytes` of them; `KAFI_UNSUPPORTED` before {@link loadZstd} on Node 20. */
export function decompressZstd(bytes: Bytes, maxBytes: number): Bytes {
  if (engine === null) throw missing()
  const parts: Bytes[] = []
  let room = maxBytes
  for (const frame of walkZstdFrames(bytes)) {
    const part = inflateFrame(engine, bytes, frame, room, maxBytes)
    room -= part.length
    parts.push(part)
  }
  if (parts.length === 0) throw corrupt('no zstd frame', 0)
  return parts.length === 1 ? parts[0]! : new Uint8Array(Buffer.concat(parts))
}

function inflateFrame(by: ZstdEngine, bytes: Bytes, frame: ZstdFrame, room: number, maxBytes: number): Bytes {
  // The wasm takes the memory that a frame claims: a claim that is too big never gets there.
  if (frame.exact && frame.bound > room) throw tooLarge('the output of zstd', maxBytes)
  let part: Bytes | null
  try {
    part = by.decompress(bytes.subarray(frame.from, frame.to), Math.min(frame.bound, room))
  } catch (error) {
    throw corrupt(`not zstd: ${error instanceof Error ? error.message : String(error)}`, frame.from, error)
  }
  if (part !== null) return part
  if (frame.bound > room) throw tooLarge('the output of zstd', maxBytes)
  throw corrupt('a zstd frame inflates to more than its blocks allow', frame.from)
}

function nativeEngine(): ZstdEngine | null {
  const native = zlib as unknown as Partial<NativeZstd>
  const { zstdCompressSync, zstdDecompressSync } = native
  if (zstdCompressSync === undefined || zstdDecompressSync === undefined) return null
  return {
    compress: (bytes, level) => zstdCompressSync(bytes, { params: { [levelParameter]: level } }),
    decompress: (bytes, capacity) => {
      try {
        // A bound of 0 is refused by node:zlib; one byte is then too much anyway.
        const out = zstdDecompressSync(bytes, { maxOutputLength: Math.max(1, capacity) })
        return out.length > capacity ? null : out
      } catch (error) {
        if (isTooLarge(error)) return null
        throw error
      }
    },
  }
}

const dstSizeTooSmall = '-70'

function wasmEngine(wasm: WasmZstd): ZstdEngine {
  return {
    compress: (bytes, level) => wasm.compress(bytes, level),
    decompress: (bytes, capacity) => {
      try {
        const out = wasm.decompress(bytes, { defaultHeapSize: capacity })
        return out.length > capacity ? null : out
      } catch (error) {
        if (error instanceof Error && error.message.endsWith(dstSizeTooSmall)) return null
        throw error
      }
    },
  }
}
