import type { Bytes } from '@kafi/core'
import { crc32cCombine } from '@kafi/protocol'
import type { Context } from './context.ts'
import { twentyDigits, type Entry } from './entry.ts'
import type { Head } from './head.ts'
import { topicFolder } from './head-store.ts'
import { entryOf, smaller, type PlacedRun, type PreparedBatch } from './placement.ts'
import { addSlot, decodeIndex, encodeIndex, type Slot } from './sparse-index.ts'

/** Runs that were written to segments for a commit that may have to be made again. */
export interface Uploads {
  readonly sweep: number
  readonly byRun: Map<string, Upload>
}

interface Upload {
  readonly entry: Entry
  readonly batches: readonly PreparedBatch[]
}

/** A fresh name of a segment of this partition. It begins with its first offset, as Kafka's do. */
export function segmentFile(context: Context, partition: number, base: number): string {
  return `${partition}/${twentyDigits(base)}.${context.uuid()}.log`
}

/** The entry of runs that lie one behind the other in this file, from byte `pos` on. Where they lay before does not matter. */
export function joinRuns(runs: readonly Entry[], file: string, pos: number): Entry {
  const slots: Slot[] = []
  const sums = { size: 0, crc: 0, count: 0, minTimestamp: -1, maxTimestamp: -1, written: 0 }
  const [first, last] = [runs[0]!, runs.at(-1)!]
  for (const run of runs) {
    const at = { offset: run.base - first.base, pos: sums.size, maxTimestamp: sums.maxTimestamp }
    if (sums.size > 0) addSlot(slots, at)
    if (run.index !== '') addSlots(slots, decodeIndex(run.index, run.file), at)
    sums.crc = crc32cCombine(sums.crc, run.crc, run.size)
    sums.size += run.size
    sums.count += run.count
    sums.minTimestamp = smaller(sums.minTimestamp, run.minTimestamp)
    sums.maxTimestamp = Math.max(sums.maxTimestamp, run.maxTimestamp)
    sums.written = Math.max(sums.written, run.written)
  }
  return { ...sums, file, pos, base: first.base, end: last.end, shift: first.shift, index: encodeIndex(slots) }
}

function addSlots(slots: Slot[], more: readonly Slot[], at: Slot): void {
  for (const { offset, pos, maxTimestamp } of more) {
    const latest = Math.max(maxTimestamp, at.maxTimestamp)
    addSlot(slots, { offset: at.offset + offset, pos: at.pos + pos, maxTimestamp: latest })
  }
}

/** The entry of `a` and `b`, which lie one behind the other in one file. */
export function joinEntries(a: Entry, b: Entry): Entry {
  return joinRuns([a, b], a.file, a.pos)
}

/** Adds the runs to the tail that rides in the head; the entries of a partition lie together in it. */
export function addToTail(head: Head, runs: readonly PlacedRun[], written: number): void {
  const pieces: Bytes[] = []
  let size = 0
  const old = head.tail
  head.partitions.forEach((log, partition) => {
    const run = runs.find((candidate) => candidate.partition === partition)
    const moved = log.entries.map((entry) => {
      if (entry.file !== '') return entry
      pieces.push(old.subarray(entry.pos, entry.pos + entry.size))
      size += entry.size
      return { ...entry, pos: size - entry.size }
    })
    if (run !== undefined) {
      moved.push(entryOf(run, '', size, written))
      for (const batch of run.batches) pieces.push(batch.bytes)
      size += run.size
      log.next = run.end
    }
    log.entries.splice(0, log.entries.length, ...joinInline(moved))
  })
  head.tail = Buffer.concat(pieces, size)
}

function joinInline(entries: readonly Entry[]): Entry[] {
  const joined: Entry[] = []
  for (const entry of entries) {
    const last = joined.at(-1)
    const one =
      last?.file === '' && entry.file === '' && last.pos + last.size === entry.pos && last.shift === entry.shift
    if (one) joined[joined.length - 1] = joinEntries(last, entry)
    else joined.push(entry)
  }
  return joined
}

/**
 * Writes each run to a segment of its own and adds it to the head. A run that was written for an earlier try is not
 * written again: its entry is shifted.
 */
export async function addAsSegments(
  context: Context,
  head: Head,
  runs: readonly PlacedRun[],
  uploads: Uploads,
  written: number,
): Promise<void> {
  const entries = await Promise.all(runs.map((run) => uploadRun(context, head.topic, run, uploads, written)))
  entries.forEach((entry, i) => {
    const log = head.partitions[runs[i]!.partition]!
    log.entries.push(entry)
    log.next = entry.end
  })
}

async function uploadRun(
  context: Context,
  topic: string,
  run: PlacedRun,
  uploads: Uploads,
  written: number,
): Promise<Entry> {
  const id = `run ${run.partition}`
  const before = uploads.byRun.get(id)
  if (before !== undefined && isSame(before, run)) return shiftEntry(before.entry, run.base)
  const entry = entryOf(run, segmentFile(context, run.partition, run.base), 0, written)
  await putSegment(
    context,
    topic,
    entry,
    run.batches.map((batch) => batch.bytes),
  )
  uploads.byRun.set(before === undefined ? id : `${id} ${entry.file}`, { entry, batches: run.batches })
  return entry
}

/** The very same batches in the same order, with the same gaps: all that may differ is where they begin. */
function isSame({ entry, batches }: Upload, run: PlacedRun): boolean {
  if (batches.length !== run.batches.length || entry.end - entry.base !== run.end - run.base) return false
  return batches.every((batch, i) => batch.bytes === run.batches[i]!.bytes)
}

function shiftEntry(entry: Entry, base: number): Entry {
  const by = base - entry.base
  return { ...entry, base, end: entry.end + by, shift: entry.shift + by }
}

/** Moves what rides in the head to segments. What was written for an earlier try and is still right is used again. */
export async function spillTail(context: Context, head: Head, uploads: Uploads): Promise<void> {
  const { tail } = head
  await Promise.all(
    head.partitions.map(async (log, partition) => {
      for (const [i, entry] of log.entries.entries()) {
        if (entry.file !== '') continue
        const id = `tail ${partition} ${entry.base} ${entry.end} ${entry.crc}`
        const before = uploads.byRun.get(id)?.entry
        const moved = before ?? { ...entry, pos: 0, file: segmentFile(context, partition, entry.base) }
        const bytes = tail.subarray(entry.pos, entry.pos + entry.size)
        if (before === undefined) await putSegment(context, head.topic, moved, [bytes])
        uploads.byRun.set(id, { entry: moved, batches: [] })
        log.entries[i] = moved
      }
    }),
  )
  head.tail = new Uint8Array(0)
}

async function putSegment(
  { store, signal }: Context,
  topic: string,
  { file }: Entry,
  body: readonly Bytes[],
): Promise<void> {
  await store.put(`${topicFolder(topic)}/${file}`, body, { signal })
}
