import { KafiError, type Bytes, type Wait } from '@kafi/core'
import { stampOffset, walkBatches, type BatchHeader } from '@kafi/protocol'
import type { Context } from './context.ts'
import type { Entry } from './entry.ts'
import { corrupt } from './fields.ts'
import type { Head } from './head.ts'
import { topicFolder } from './head-store.ts'
import { locate, type Located } from './locator.ts'
import { decodeIndex, slotOfOffset } from './sparse-index.ts'

/** Whole batches of one partition, read in one request. */
export interface Chunk {
  readonly bytes: Bytes
  readonly headers: readonly BatchHeader[]
  /** Offset after the chunk: the following one begins here. */
  readonly next: number
  /** Where the bytes came from, for messages: key, and where in it they begin. */
  readonly file: string
  readonly pos: number
}

/** What one request is to read. */
export interface ChunkPlan {
  readonly file: string
  readonly pieces: readonly Piece[]
  /** Bytes of all pieces. */
  readonly size: number
  readonly next: number
  /** Already here: the pieces lie in the tail of the head. */
  readonly tail: Bytes | null
}

interface Piece {
  readonly pos: number
  readonly size: number
  readonly base: number
  readonly shift: number
}

/**
 * Decides what to read for the records from `offset` on: at most about `maxBytes`, in one request, whole batches.
 * Null: no record at or behind the offset.
 */
export async function planChunk(
  context: Context,
  head: Head,
  partition: number,
  range: { readonly from: number; readonly to: number },
  maxBytes: number,
  o: Wait,
): Promise<ChunkPlan | null> {
  const found = await locate(context, head, partition, range.from, o)
  if (found === null || found.entries[found.at]!.base >= range.to) return null
  return planPieces(found, range, maxBytes, head.tail)
}

function planPieces(
  { entries, at }: Located,
  range: { from: number; to: number },
  maxBytes: number,
  tail: Bytes,
): ChunkPlan {
  const first = entries[at]!
  const pieces = [pieceOf(first, range, maxBytes)]
  let { end, next } = pieces[0]!
  for (let i = at + 1; next === entries[i - 1]!.end && i < entries.length; i += 1) {
    const entry = entries[i]!
    if (entry.file !== first.file || entry.pos < end || entry.base >= range.to) break
    if (entry.pos + entry.size - pieces[0]!.pos > maxBytes) break
    pieces.push({ ...entry, end: entry.pos + entry.size, next: entry.end })
    ;({ end, next } = pieces.at(-1)!)
  }
  const size = pieces.reduce((sum, piece) => sum + piece.size, 0)
  return { file: first.file, pieces, size, next, tail: first.file === '' ? tail : null }
}

/** The part of the entry that begins at or before `from`: up to a slot near `maxBytes`, or the whole rest. */
function pieceOf(entry: Entry, range: { from: number; to: number }, maxBytes: number) {
  const slots = decodeIndex(entry.index, entry.file)
  const start = slotOfOffset(slots, range.from - entry.base)
  const behind = slots.filter((slot) => slot.pos > start.pos)
  const fits = behind.findLast((slot) => slot.pos - start.pos <= maxBytes) ?? behind[0]
  const needed = behind.find((slot) => entry.base + slot.offset >= range.to)
  const rest = entry.size - start.pos <= maxBytes
  const stop =
    needed !== undefined && (rest || fits === undefined || needed.pos < fits.pos) ? needed : rest ? undefined : fits
  return {
    pos: entry.pos + start.pos,
    size: (stop?.pos ?? entry.size) - start.pos,
    end: entry.pos + (stop?.pos ?? entry.size),
    base: entry.base + start.offset,
    next: stop === undefined ? entry.end : entry.base + stop.offset,
    shift: entry.shift,
  }
}

/**
 * Reads what was planned. 'absent': the file is gone, so the log has changed. Errors: `KAFI_CORRUPT` with topic,
 * partition, offset, file and position when the bytes are not the batches that the head tells of.
 */
export async function readChunk(
  { store }: Context,
  topic: string,
  partition: number,
  plan: ChunkPlan,
  o: Wait & { readonly into?: Bytes },
): Promise<Chunk | 'absent'> {
  const { from, to } = spanOf(plan)
  const key = `${topicFolder(topic)}/${plan.file === '' ? 'head' : plan.file}`
  const place = { topic, partition, file: key, pos: from }
  if (plan.tail !== null) return checkChunk(assemble(plan.tail, 0, plan, place), plan, place)
  const found = await store.get(key, { ...o, from, to })
  if (found === 'absent' || found === 'same') return 'absent'
  if (found.body.length < to - from) {
    throw damaged(place, plan.pieces[0]!.base, `the file ends at byte ${found.size}, before byte ${to}`)
  }
  const mine = o.into !== undefined && found.body.buffer === o.into.buffer
  const bytes = mine ? compact(found.body, from, plan, place) : assemble(found.body, from, plan, place)
  return checkChunk(bytes, plan, place)
}

/** Bytes of the file from the first piece to the end of the last. */
export function spanOf({ pieces }: ChunkPlan): { readonly from: number; readonly to: number } {
  const last = pieces.at(-1)!
  return { from: pieces[0]!.pos, to: last.pos + last.size }
}

/** The pieces one behind the other, with the offsets that readers see, in memory of their own: a store's bytes are not written to. */
function assemble(bytes: Bytes, filePos: number, plan: ChunkPlan, place: ChunkPlace): Bytes {
  const { pieces, size } = plan
  const start = pieces[0]!.pos - filePos
  if (pieces.length === 1 && pieces[0]!.shift === 0) return bytes.subarray(start, start + size)
  const all = Buffer.allocUnsafeSlow(size)
  let at = 0
  for (const piece of pieces) {
    all.set(bytes.subarray(piece.pos - filePos, piece.pos - filePos + piece.size), at)
    at += piece.size
  }
  return shiftPieces(all, plan, place)
}

/** The same in the memory that was read into. */
function compact(bytes: Bytes, filePos: number, plan: ChunkPlan, place: ChunkPlace): Bytes {
  let at = 0
  for (const { pos, size } of plan.pieces) {
    if (pos - filePos !== at) bytes.copyWithin(at, pos - filePos, pos - filePos + size)
    at += size
  }
  return shiftPieces(bytes.subarray(0, at), plan, place)
}

function shiftPieces(bytes: Bytes, { pieces }: ChunkPlan, place: ChunkPlace): Bytes {
  let at = 0
  try {
    for (const { size, shift } of pieces) {
      if (shift !== 0) shiftBatches(bytes, at, at + size, shift)
      at += size
    }
    return bytes
  } catch (error) {
    throw damaged(place, pieces[0]!.base, error instanceof Error ? error.message : String(error), at, error)
  }
}

/** Adds to the offset of every batch between `from` and `to`. The CRC does not cover it. */
export function shiftBatches(bytes: Bytes, from: number, to: number, shift: number): void {
  for (const { position, baseOffset } of walkBatches(bytes, from, to)) stampOffset(bytes, position, baseOffset + shift)
}

interface ChunkPlace {
  readonly topic: string
  readonly partition: number
  readonly file: string
  readonly pos: number
}

function checkChunk(bytes: Bytes, plan: ChunkPlan, place: ChunkPlace): Chunk {
  const { base } = plan.pieces[0]!
  const headers = readHeaders(bytes, base, place)
  let next = base
  const dense = headers.reduce((sum, header) => sum + header.lastOffsetDelta + 1, 0) === plan.next - base
  for (const header of headers) {
    if (dense ? header.baseOffset !== next : header.baseOffset < next)
      throw damaged(place, next, `a batch says it has offset ${header.baseOffset}`, header.position)
    next = header.baseOffset + header.lastOffsetDelta + 1
  }
  if (next > plan.next) throw damaged(place, next, `a batch goes on to offset ${next}, behind ${plan.next}`)
  return { bytes, headers, next: plan.next, file: place.file, pos: place.pos }
}

function readHeaders(bytes: Bytes, base: number, place: ChunkPlace): readonly BatchHeader[] {
  try {
    return walkBatches(bytes, 0, bytes.length, { partial: 'throw' })
  } catch (error) {
    throw damaged(place, base, error instanceof Error ? error.message : String(error), 0, error)
  }
}

/** The error for bytes in a segment that are not what was written. */
export function damaged(place: ChunkPlace, offset: number, why: string, position = 0, cause?: unknown): KafiError {
  const at = place.pos + position
  const where = `partition ${place.partition} of '${place.topic}' at offset ${offset} (${place.file}, byte ${at})`
  const message = `${where}: ${why}; verify the log to see all damage, repair it to go on`
  const details = { topic: place.topic, partition: place.partition, offset, file: place.file, position: at }
  return new KafiError('KAFI_CORRUPT', message, { details, ...(cause === undefined ? {} : { cause }) })
}

/** The error for a file that the log tells of and nobody has. */
export function missing(topic: string, partition: number, offset: number, file: string): KafiError {
  return corrupt(
    `partition ${partition} of '${topic}' at offset ${offset}`,
    `${topicFolder(topic)}/${file} is missing`,
    {
      topic,
      partition,
      offset,
      file: `${topicFolder(topic)}/${file}`,
    },
  )
}
