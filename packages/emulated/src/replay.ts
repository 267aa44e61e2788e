import type { Entry } from './entry.ts'
import { corrupt } from './fields.ts'
import type { FoundFrame } from './frame.ts'
import { noteCommit } from './head-store.ts'
import type { Head, PartitionLog } from './head.ts'
import { joinEntries } from './spill.ts'

/** Adds what a frame of this journal says to the head in memory. Errors: `KAFI_CORRUPT` when it does not fit. */
export function applyFrame(head: Head, frame: FoundFrame, journalFile: string): void {
  for (const { partition, entry } of frame.runs) {
    const log = head.partitions[partition]
    const where = `${journalFile} of '${head.topic}', frame at ${frame.pos}`
    if (log === undefined) throw corrupt(where, `there is no partition ${partition}`)
    const inside = entry.file === ''
    addEntry(log, inside ? { ...entry, file: journalFile, pos: frame.inlinePos + entry.pos } : entry, where)
  }
  for (const [id, progress] of frame.progress) head.writers.set(id, progress)
  noteCommit(head, frame.instance, frame.sequence)
}

/**
 * Adds a run to the end of a partition. A run that begins before the end replaces what small runs there were from its
 * first offset on: they were copied in front of a big one.
 */
export function addEntry(log: PartitionLog, entry: Entry, where: string): void {
  const { entries } = log
  if (entry.base < log.next) {
    while (entries.length > 0 && entries.at(-1)!.base >= entry.base) entries.pop()
    const end = entries.at(-1)?.end ?? log.pages.at(-1)?.end ?? log.start
    if (end > entry.base || entry.end < log.next) throw corrupt(where, `offset ${entry.base} was given twice`)
  }
  const last = entries.at(-1)
  const joins = last !== undefined && last.file === entry.file && last.pos + last.size === entry.pos
  if (joins && last.end === entry.base && last.shift === entry.shift)
    entries[entries.length - 1] = joinEntries(last, entry)
  else entries.push(entry)
  log.next = entry.end
}
