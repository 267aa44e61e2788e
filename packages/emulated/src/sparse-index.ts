import { corrupt } from './fields.ts'

/** A place in a run where a batch begins. */
export interface Slot {
  /** Offset of the batch, counted from the run's first offset. */
  readonly offset: number
  /** Byte of the batch, counted from the run's first byte. */
  readonly pos: number
  /** Largest timestamp of all records of the run before the batch; -1: none. */
  readonly maxTimestamp: number
}

/** Bytes between two slots: a read of 8 MiB hits one, and a run of 64 MiB needs about 0.5 kB of them. */
export const slotBytes = 1 << 20

/** Adds a slot, if the last one is at least {@link slotBytes} away. The run's beginning needs none. */
export function addSlot(slots: Slot[], slot: Slot): void {
  if (slot.pos - (slots.at(-1)?.pos ?? 0) >= slotBytes) slots.push(slot)
}

/**
 * Slots as text: base64 of varint deltas of offset, position and timestamp.
 *
 * @example
 * encodeIndex([{ offset: 10, pos: 1_048_600, maxTimestamp: 5 }]) // 'CpiAQAY='
 */
export function encodeIndex(slots: readonly Slot[]): string {
  if (slots.length === 0) return ''
  const bytes: number[] = []
  let last: Slot = { offset: 0, pos: 0, maxTimestamp: -1 }
  for (const slot of slots) {
    pushVarint(bytes, slot.offset - last.offset)
    pushVarint(bytes, slot.pos - last.pos)
    pushVarint(bytes, slot.maxTimestamp - last.maxTimestamp)
    last = slot
  }
  return Buffer.from(bytes).toString('base64')
}

/** Reads what {@link encodeIndex} wrote. Errors: `KAFI_CORRUPT`, naming `where`. */
export function decodeIndex(text: string, where: string): readonly Slot[] {
  const bytes = Buffer.from(text, 'base64')
  const slots: Slot[] = []
  let slot: Slot = { offset: 0, pos: 0, maxTimestamp: -1 }
  const cursor = { at: 0 }
  while (cursor.at < bytes.length) {
    const offset = slot.offset + readVarint(bytes, cursor, where)
    const pos = slot.pos + readVarint(bytes, cursor, where)
    slot = { offset, pos, maxTimestamp: slot.maxTimestamp + readVarint(bytes, cursor, where) }
    slots.push(slot)
  }
  return slots
}

/** The last slot at or before the offset (counted from the run's base), or the run's beginning. */
export function slotOfOffset(slots: readonly Slot[], offset: number): Slot {
  return slots.findLast((slot) => slot.offset <= offset) ?? { offset: 0, pos: 0, maxTimestamp: -1 }
}

/** The last slot before which all timestamps are smaller, or the run's beginning. */
export function slotOfTimestamp(slots: readonly Slot[], timestamp: number): Slot {
  return slots.findLast((slot) => slot.maxTimestamp < timestamp) ?? { offset: 0, pos: 0, maxTimestamp: -1 }
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80)
    rest = Math.floor(rest / 0x80)
  }
  bytes.push(rest)
}

function readVarint(bytes: Uint8Array, cursor: { at: number }, where: string): number {
  let value = 0
  for (let factor = 1; factor <= 2 ** 49; factor *= 0x80) {
    const byte = bytes[cursor.at++]
    if (byte === undefined) break
    value += (byte & 0x7f) * factor
    if (byte < 0x80) {
      if (Number.isSafeInteger(value)) return value
      break
    }
  }
  throw corrupt(where, 'its sparse index is damaged')
}
