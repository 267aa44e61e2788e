import type { Bytes } from '@kafi/core'
import { checkBatch, crc32c, readHeader, type BatchHeader } from '@kafi/protocol'
import type { Entry } from './entry.ts'
import { smaller } from './placement.ts'
import { addSlot, decodeIndex, encodeIndex, type Slot } from './sparse-index.ts'

/** Offsets that cannot be read, and why. */
export interface BadRange {
  readonly offset: number
  /** Offset behind the range. */
  readonly end: number
  /** Byte of the run where it begins. */
  readonly position: number
  readonly why: string
}

/** What of a run is whole. */
export interface Inspection {
  /** Runs of whole batches, as entries of the same file. */
  readonly good: readonly Entry[]
  readonly bad: readonly BadRange[]
  /** All batches are whole, and yet the bytes are not those that were written. */
  readonly drifted: boolean
}

interface Step {
  readonly header: BatchHeader | null
  /** Where to go on, in bytes and offsets. */
  readonly pos: number
  readonly offset: number
  readonly why: string
}

/**
 * Looks at every batch of a run: header, chain of offsets, checksum. Behind a batch whose length cannot be trusted it goes on at
 * the next slot of the sparse index. Nothing is thrown: damage is what it looks for.
 */
export function inspectRun(bytes: Bytes, entry: Entry): Inspection {
  const good: Entry[] = []
  const bad: BadRange[] = []
  let run: BatchHeader[] = []
  const close = () => {
    if (run.length > 0) good.push(entryOfBatches(bytes, run, entry))
    run = []
  }
  let [pos, offset] = [0, entry.base]
  while (pos < bytes.length) {
    const step = stepOver(bytes, entry, pos, offset)
    if (step.header !== null) run.push(step.header)
    else {
      close()
      bad.push({ offset, end: step.offset, position: pos, why: step.why })
    }
    ;[pos, offset] = [step.pos, step.offset]
  }
  close()
  if (bytes.length < entry.size)
    bad.push({ offset, end: entry.end, position: bytes.length, why: 'the file ends too early' })
  return { good, bad, drifted: bad.length === 0 && crc32c(bytes) !== entry.crc }
}

function stepOver(bytes: Bytes, entry: Entry, pos: number, offset: number): Step {
  const { header, why } = readAt(bytes, pos)
  if (header === null || !isInPlace(header, entry, offset))
    return toNextSlot(bytes, entry, pos, offset, why ?? 'wrong offset')
  const after = { pos: pos + header.size, offset: nextOf(header) + entry.shift }
  const broken = checksumError(bytes, header)
  if (broken === null) return { header, ...after, why: '' }
  // Its length may be what is damaged: then no batch begins behind it.
  const behind = after.pos >= bytes.length ? null : readAt(bytes, after.pos).header
  const trusted =
    after.pos === bytes.length ? after.offset === entry.end : behind !== null && isInPlace(behind, entry, after.offset)
  return trusted ? { header: null, ...after, why: broken } : toNextSlot(bytes, entry, pos, offset, broken)
}

function readAt(bytes: Bytes, pos: number): { readonly header: BatchHeader | null; readonly why?: string } {
  try {
    return { header: readHeader(bytes, pos) }
  } catch (error) {
    return { header: null, why: error instanceof Error ? error.message : String(error) }
  }
}

/** Where there are no gaps every batch begins where the one before ended. */
function isInPlace(header: BatchHeader, { base, end, count, shift }: Entry, offset: number): boolean {
  const first = header.baseOffset + shift
  const dense = count === end - base
  return (dense ? first === offset : first >= offset) && nextOf(header) + shift <= end
}

function nextOf({ baseOffset, lastOffsetDelta }: BatchHeader): number {
  return baseOffset + lastOffsetDelta + 1
}

function checksumError(bytes: Bytes, header: BatchHeader): string | null {
  try {
    checkBatch(bytes, header)
    return null
  } catch {
    return 'the checksum of the batch is wrong'
  }
}

function toNextSlot(bytes: Bytes, entry: Entry, pos: number, offset: number, why: string): Step {
  const slot = slotsOf(entry).find((candidate) => candidate.pos > pos && entry.base + candidate.offset > offset)
  if (slot === undefined || slot.pos >= bytes.length) return { header: null, pos: bytes.length, offset: entry.end, why }
  return { header: null, pos: slot.pos, offset: entry.base + slot.offset, why }
}

function slotsOf(entry: Entry): readonly Slot[] {
  try {
    return decodeIndex(entry.index, entry.file)
  } catch {
    return []
  }
}

/** An entry for batches that lie one behind the other in `bytes`, which are those of `whole`. */
export function entryOfBatches(bytes: Bytes, headers: readonly BatchHeader[], whole: Entry): Entry {
  const [first, last] = [headers[0]!, headers.at(-1)!]
  const slots: Slot[] = []
  const sums = { count: 0, minTimestamp: -1, maxTimestamp: -1 }
  for (const header of headers) {
    const at = { offset: header.baseOffset - first.baseOffset, pos: header.position - first.position }
    addSlot(slots, { ...at, maxTimestamp: sums.maxTimestamp })
    sums.count += header.count
    sums.minTimestamp = smaller(sums.minTimestamp, Math.max(-1, header.baseTimestamp))
    sums.maxTimestamp = Math.min(Number.MAX_SAFE_INTEGER, Math.max(sums.maxTimestamp, header.maxTimestamp))
  }
  const end = last.position + last.size
  return {
    ...whole,
    ...sums,
    pos: whole.pos + first.position,
    size: end - first.position,
    base: first.baseOffset + whole.shift,
    end: nextOf(last) + whole.shift,
    crc: crc32c(bytes, first.position, end),
    index: encodeIndex(slots),
  }
}
