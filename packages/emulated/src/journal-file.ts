import type { Bytes, KafiError, Wait } from '@kafi/core'
import { crc32c } from '@kafi/protocol'
import type { Context } from './context.ts'
import { twentyDigits } from './entry.ts'
import { corrupt, int64Of, parseFields } from './fields.ts'
import { findFrame, frameSizeAt, readFrame, type FoundFrame } from './frame.ts'
import { topicFolder } from './head-store.ts'

const scanBytes = 4 << 20
/** What a disk writes whole or not at all. */
const sectorBytes = 512

/** What a journal holds from some byte on. */
export interface Scan {
  readonly frames: readonly FoundFrame[]
  /** Byte behind the last frame. */
  readonly end: number
}

/** Journal of an epoch, relative to the topic's folder. */
export function journalFile(epoch: number): string {
  return `journal/${twentyDigits(epoch)}`
}

/** Key of the journal of an epoch. */
export function journalKey(topic: string, epoch: number): string {
  return `${topicFolder(topic)}/${journalFile(epoch)}`
}

/** Key of the seal of an epoch: how long its journal is. */
export function sealKey(topic: string, epoch: number): string {
  return `${journalKey(topic, epoch)}.seal`
}

/**
 * The frames from byte `from` on: up to byte `to`, if the journal is sealed, else up to where it ends: at a frame that is
 * torn, at spare zeros, or with the file. Errors: `KAFI_CORRUPT` when a frame that was whole is damaged.
 */
export async function scanJournal(
  context: Context,
  topic: string,
  epoch: number,
  from: number,
  to: number | null,
  o: Wait,
): Promise<Scan | 'absent'> {
  const key = journalKey(topic, epoch)
  const frames: FoundFrame[] = []
  let pos = from
  let doubted = -1
  while (to === null || pos < to) {
    const found = await readFrom(context, key, pos, o)
    if (found === 'absent') return 'absent'
    const before = pos
    for (let frame = readFrame(found.bytes, 0, pos, key); frame !== null;) {
      frames.push(frame)
      pos = frame.end
      if (to !== null && pos >= to) break
      frame = readFrame(found.bytes, pos - before, before, key)
    }
    if (pos > before) continue
    if (to === null && (await isTorn(context, key, pos, found, o))) break
    // Who writes may have been at this frame when it was read, and at the next one when that was: looked at again, it is whole.
    if (to === null && doubted !== pos) {
      doubted = pos
      continue
    }
    if (context.salvage === undefined) throw damagedFrame(key, pos)
    pos = await nextFrame(context, key, pos + 1, to ?? found.size, o)
    context.salvage({ topic, file: key, position: before, why: `no whole frame up to byte ${pos}` })
  }
  return { frames, end: pos }
}

interface Read {
  readonly bytes: Bytes
  /** Bytes of the whole file. */
  readonly size: number
}

/** Some bytes from `pos` on, at least those of the first frame if it is whole. */
async function readFrom({ store }: Context, key: string, pos: number, o: Wait): Promise<Read | 'absent'> {
  const found = await store.get(key, { ...o, from: pos, to: pos + scanBytes })
  if (found === 'absent' || found === 'same') return 'absent'
  const size = frameSizeAt(found.body, 0)
  if (size === null || size <= found.body.length || pos + size > found.size)
    return { bytes: found.body, size: found.size }
  const whole = await store.get(key, { ...o, from: pos, to: pos + size })
  return whole === 'absent' || whole === 'same' ? 'absent' : { bytes: whole.body, size: whole.size }
}

/**
 * A frame that is not whole and is the last one was never acknowledged: it is forced to disk before the next is written.
 * Behind it are spare zeros at most, or pieces of its own where a power cut went through its length.
 */
async function isTorn(context: Context, key: string, pos: number, { bytes, size }: Read, o: Wait): Promise<boolean> {
  const frameBytes = frameSizeAt(bytes, 0)
  if (frameBytes === null || pos + frameBytes >= size) return true
  const found = await context.store.get(key, { ...o, from: pos + frameBytes, to: size })
  if (found === 'absent' || found === 'same' || isZero(found.body)) return true
  return pos % sectorBytes > sectorBytes - 4 && findFrame(found.body) < 0
}

function isZero(bytes: Bytes): boolean {
  for (const byte of bytes) if (byte !== 0) return false
  return true
}

function damagedFrame(key: string, pos: number): KafiError {
  return corrupt(key, `the frame at byte ${pos} is damaged`, { file: key, position: pos })
}

/** Where the next whole frame begins from `from` on, or the end. */
async function nextFrame({ store }: Context, key: string, from: number, end: number, o: Wait): Promise<number> {
  const found = await store.get(key, { ...o, from, to: end })
  if (found === 'absent' || found === 'same') return end
  const at = findFrame(found.body)
  return at < 0 ? end : from + at
}

/**
 * Are the bytes there that the last frame refers to? After a power cut a frame may be on disk and a segment not; of all
 * frames but the last they are, since a frame is written after the one before it was forced to disk.
 */
export async function withoutTorn(context: Context, topic: string, scan: Scan, o: Wait): Promise<Scan> {
  const last = scan.frames.at(-1)
  if (last === undefined) return scan
  for (const { entry } of last.runs) {
    if (entry.file !== '' && !(await isThere(context, `${topicFolder(topic)}/${entry.file}`, entry, o))) {
      return { frames: scan.frames.slice(0, -1), end: last.pos }
    }
  }
  return scan
}

async function isThere(
  { store }: Context,
  key: string,
  entry: { readonly pos: number; readonly size: number; readonly crc: number },
  o: Wait,
): Promise<boolean> {
  let crc = 0
  for (let at = entry.pos; at < entry.pos + entry.size; at += scanBytes) {
    const to = Math.min(at + scanBytes, entry.pos + entry.size)
    const found = await store.get(key, { ...o, from: at, to })
    if (found === 'absent' || found === 'same' || found.body.length < to - at) return false
    crc = crc32c(found.body, 0, found.body.length, crc)
  }
  return crc === entry.crc
}

/** Forces the journal and what its frames refer to to disk. */
export async function forceFrames(
  { store }: Context,
  topic: string,
  epoch: number,
  scan: Scan,
  o: Wait,
): Promise<void> {
  const files = new Set(scan.frames.flatMap((frame) => frame.runs.map(({ entry }) => entry.file)))
  files.delete('')
  const keys = [journalKey(topic, epoch), ...[...files].map((file) => `${topicFolder(topic)}/${file}`)]
  await Promise.all(keys.map((key) => store.appendable!.sync(key, o)))
}

/**
 * How long the journal of an epoch that is over is: what its seal says. If it has none, it is measured, forced to disk and
 * sealed; of several who do that at once the first counts. `from`: a byte up to which it was read before.
 * 'absent': journal and seal are gone, what was in them is in segments.
 */
export async function sealJournal(
  context: Context,
  topic: string,
  epoch: number,
  from: number,
  o: Wait,
): Promise<number | 'absent'> {
  const key = sealKey(topic, epoch)
  for (;;) {
    const length = await readSeal(context, key, o)
    if (length !== null) return length
    const scan = await scanJournal(context, topic, epoch, from, null, o)
    if (scan === 'absent') return 'absent'
    const whole = await withoutTorn(context, topic, scan, o)
    await forceFrames(context, topic, epoch, whole, o)
    await context.store.putIfAbsent(key, [Buffer.from(`{"length":"${whole.end}"}\n`)], o)
  }
}

async function readSeal({ store }: Context, key: string, o: Wait): Promise<number | null> {
  const found = await store.get(key, o)
  if (found === 'absent' || found === 'same') return null
  const fields = parseFields(Buffer.from(found.body.subarray(0, 1_000)).toString('utf8'), key)
  return int64Of(fields['length'], `${key}: length`)
}
