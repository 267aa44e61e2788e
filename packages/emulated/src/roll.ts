import type { Bytes } from '@kafi/core'
import { crc32c } from '@kafi/protocol'
import { shiftBatches } from './chunk.ts'
import type { Context } from './context.ts'
import type { Entry } from './entry.ts'
import { corrupt } from './fields.ts'
import type { Head, PartitionLog } from './head.ts'
import { topicFolder } from './head-store.ts'
import { isSegment } from './retention.ts'
import { joinRuns, segmentFile } from './spill.ts'

/** Bytes read at once where many runs lie close together in one journal. */
const windowBytes = 8 << 20

/**
 * Moves every run that lies in a journal to segments: one segment for runs that follow each other. A segment before them is
 * taken in while it is not larger than what is written with it, so that many small commits do not leave many segments.
 * Changes the head, which is stored later, and names the files in `written`.
 */
export async function moveToSegments(context: Context, head: Head, written: string[]): Promise<void> {
  for (const [partition, log] of head.partitions.entries()) {
    if (!log.entries.some((entry) => !isSegment(entry.file))) continue
    for (const group of groupsOf(log, context.segmentBytes)) {
      if (group.every((entry) => isSegment(entry.file))) continue
      const moved = await writeSegment(context, head.topic, partition, group)
      written.push(moved.file)
      replace(head, log, group, moved)
    }
  }
}

/** Neighbours that go into one segment: runs of journals, and segments in front of them that are not larger. */
function groupsOf({ entries }: PartitionLog, segmentBytes: number): readonly (readonly Entry[])[] {
  const groups: Entry[][] = []
  let bytes = 0
  for (const entry of entries) {
    const open = groups.at(-1)
    const follows = open !== undefined && !isSegment(entry.file) && !isSegment(open[0]!.file)
    if (follows && bytes + entry.size <= segmentBytes) open.push(entry)
    else groups.push([entry])
    bytes = groups.at(-1) === open ? bytes + entry.size : entry.size
  }
  return absorb(groups, segmentBytes)
}

function absorb(groups: readonly Entry[][], segmentBytes: number): readonly Entry[][] {
  const result: Entry[][] = []
  for (const group of groups) {
    let taken = group
    for (let before = result.at(-1); before !== undefined && !isSegment(group[0]!.file); before = result.at(-1)) {
      const sizes = [sizeOf(before), sizeOf(taken)] as const
      if (sizes[0] > sizes[1] || sizes[0] + sizes[1] > segmentBytes) break
      taken = [...before, ...taken]
      result.pop()
    }
    result.push(taken)
  }
  return result
}

function sizeOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + entry.size, 0)
}

function replace(head: Head, log: PartitionLog, group: readonly Entry[], moved: Entry): void {
  log.entries.splice(log.entries.indexOf(group[0]!), group.length, moved)
  const used = new Set(log.entries.map((entry) => entry.file))
  const files = new Set(group.map((entry) => entry.file))
  for (const file of files) if (isSegment(file) && !used.has(file)) head.trash.push(file)
}

async function writeSegment(
  context: Context,
  topic: string,
  partition: number,
  group: readonly Entry[],
): Promise<Entry> {
  const file = segmentFile(context, partition, group[0]!.base)
  const pieces = await readRuns(context, topic, group)
  await context.store.put(`${topicFolder(topic)}/${file}`, pieces, { signal: context.signal })
  // A shifted run is written with its true offsets: other bytes, another checksum.
  const runs = group.map((entry, i) => (entry.shift === 0 ? entry : { ...entry, shift: 0, crc: crc32c(pieces[i]!) }))
  return joinRuns(runs, file, 0)
}

/** The bytes of each run, as readers see them. Runs that lie close together are read in one go. */
export async function readRuns(context: Context, topic: string, entries: readonly Entry[]): Promise<readonly Bytes[]> {
  const pieces: Bytes[] = []
  for (let i = 0; i < entries.length;) {
    const end = endOfWindow(entries, i)
    const [first, last] = [entries[i]!, entries[end - 1]!]
    const key = `${topicFolder(topic)}/${first.file}`
    const range = { from: first.pos, to: last.pos + last.size }
    const found = await context.store.get(key, { ...range, signal: context.signal })
    if (found === 'absent' || found === 'same' || found.body.length < range.to - range.from) {
      throw corrupt(key, `bytes ${range.from} to ${range.to} are missing`, { file: key, position: range.from })
    }
    for (const entry of entries.slice(i, end)) pieces.push(runBytes(found.body, entry, entry.pos - first.pos))
    i = end
  }
  return pieces
}

function runBytes(bytes: Bytes, { size, shift }: Entry, at: number): Bytes {
  const run = bytes.subarray(at, at + size)
  if (shift === 0) return run
  const shifted = Buffer.from(run)
  shiftBatches(shifted, 0, size, shift)
  return shifted
}

function endOfWindow(entries: readonly Entry[], start: number): number {
  const first = entries[start]!
  let end = start + 1
  for (let entry = entries[end]; entry !== undefined; entry = entries[++end]) {
    if (entry.file !== first.file || entry.pos < first.pos) return end
    if (entry.pos + entry.size - first.pos > windowBytes) return end
  }
  return end
}
