import type { Bytes } from '@kafi/core'
import { crc32c, crc32cCombine } from '@kafi/protocol'
import { encodeEntry, parseEntry, type Entry } from './entry.ts'
import { corrupt, integerOf, listOf, parseFields, textOf } from './fields.ts'
import { encodeProgress, parseProgress, type Progress } from './head.ts'

/** A run of a frame: its entry says where the bytes lie; `file` is '' for bytes inside the frame. */
export interface FrameRun {
  readonly partition: number
  /** `pos` counts from the first inline byte of the frame when the bytes are inside. */
  readonly entry: Entry
}

/** One commit of one process: runs of any partitions and the progress of writers with an id. */
export interface Frame {
  /** The process that committed, and its count of commits: so it finds out whether this one landed. */
  readonly instance: string
  readonly sequence: number
  readonly runs: readonly FrameRun[]
  readonly progress: ReadonlyMap<string, Progress>
}

/** A frame as it was found in a journal. */
export interface FoundFrame extends Frame {
  /** Byte of the journal where the frame begins, where its inline bytes begin, and where it ends. */
  readonly pos: number
  readonly inlinePos: number
  readonly end: number
}

/** Length, CRC and length of the JSON: 4 bytes each, big endian. */
const headBytes = 12

/** What the JSON of every frame begins with. */
const jsonStart = '{"i":"'

/** Most bytes one frame may have; a larger length is not a frame. */
export const maxFrameBytes = 1 << 30

/**
 * A frame as it is stored: `length` (bytes after the first 8), CRC32C of these, length of the JSON, the JSON, the inline
 * bytes. `inlineCrc` is known from the batches, so the inline bytes are not read again.
 */
export function encodeFrame(frame: Frame, inline: readonly Bytes[], inlineBytes: number, inlineCrc: number): Bytes[] {
  const json = JSON.stringify({
    i: frame.instance,
    s: frame.sequence,
    runs: frame.runs.map(({ partition, entry }) => ({ p: partition, ...encodeEntry(entry) })),
    ...(frame.progress.size === 0 ? {} : { w: [...frame.progress].map(([id, p]) => [id, encodeProgress(p)]) }),
  })
  const jsonBytes = Buffer.byteLength(json)
  const start = Buffer.allocUnsafe(headBytes + jsonBytes)
  start.writeUInt32BE(4 + jsonBytes + inlineBytes, 0)
  start.writeUInt32BE(jsonBytes, 8)
  start.write(json, headBytes)
  start.writeUInt32BE(crc32cCombine(crc32c(start, 8), inlineCrc, inlineBytes), 4)
  return [start, ...inline]
}

/** Size of the frame that begins here; null: no frame begins here, or not all of its first 12 bytes are there. */
export function frameSizeAt(bytes: Bytes, at: number): number | null {
  if (at + headBytes > bytes.length) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, headBytes)
  const size = view.getUint32(0) + 8
  return size < headBytes + 2 || size > maxFrameBytes || view.getUint32(8) > size - headBytes ? null : size
}

/**
 * The frame at `at` of `bytes`, whose first byte is byte `filePos` of the journal. Null: torn, or not a frame (its
 * checksum is wrong or it is not whole). Errors: `KAFI_CORRUPT` when the checksum is right and the content is nonsense.
 */
export function readFrame(bytes: Bytes, at: number, filePos: number, where: string): FoundFrame | null {
  const size = frameSizeAt(bytes, at)
  if (size === null || at + size > bytes.length) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, headBytes)
  if (crc32c(bytes, at + 8, at + size) !== view.getUint32(4)) return null
  const jsonEnd = at + headBytes + view.getUint32(8)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + at + headBytes, jsonEnd - at - headBytes).toString('utf8')
  const pos = filePos + at
  return { ...parseFrame(text, `${where} at ${pos}`), pos, inlinePos: filePos + jsonEnd, end: pos + size }
}

/** Where in `bytes` the first whole frame begins; -1: nowhere. */
export function findFrame(bytes: Bytes): number {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  // Where no JSON of a frame begins no checksum is tried: zeros, and whatever a message may hold, are passed over quickly.
  for (let json = all.indexOf(jsonStart); json >= 0; json = all.indexOf(jsonStart, json + 1)) {
    if (json >= headBytes && isFrame(bytes, json - headBytes)) return json - headBytes
  }
  return -1
}

function isFrame(bytes: Bytes, at: number): boolean {
  try {
    return readFrame(bytes, at, 0, '') !== null
  } catch {
    return false
  }
}

function parseFrame(text: string, where: string): Frame {
  const f = parseFields(text, where)
  const runs = listOf(f['runs'], `${where}: runs`).map((run, i) => parseRun(run, `${where}: run ${i}`))
  const writers = listOf(f['w'] ?? [], `${where}: w`).map((pair) => {
    const [id, progress] = listOf(pair, where, 2)
    return [textOf(id, where), parseProgress(progress, where)] as const
  })
  return {
    instance: textOf(f['i'], `${where}: i`, 64),
    sequence: integerOf(f['s'], `${where}: s`),
    runs,
    progress: new Map(writers),
  }
}

function parseRun(value: unknown, where: string): FrameRun {
  if (typeof value !== 'object' || value === null) throw corrupt(where, 'not an object')
  const partition = integerOf((value as Record<string, unknown>)['p'], `${where}.p`)
  return { partition, entry: parseEntry(value, partition, where) }
}
