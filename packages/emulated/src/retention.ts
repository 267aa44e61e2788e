import { KafiError, type Position, type Wait } from '@kafi/core'
import type { Context } from './context.ts'
import type { Entry, PageRef } from './entry.ts'
import type { Head, PartitionLog } from './head.ts'
import { configOf } from './topic-configs.ts'

/**
 * Lets the partitions begin at these offsets (-1: at their end) and puts what lies wholly before them into the trash.
 * Errors: `KAFI_PARTITION_UNKNOWN`; `KAFI_OFFSET_RANGE` for an offset behind the end. An offset before the start does nothing.
 */
export async function dropBefore(context: Context, head: Head, before: readonly Position[], o: Wait): Promise<void> {
  for (const { partition, offset } of before) {
    const log = head.partitions[partition]
    if (log === undefined) throw noPartition(head, partition)
    if (offset > log.next) throw behindEnd(head, partition, offset, log.next)
    await raiseStart(context, head, partition, offset < 0 ? log.next : offset, o)
  }
}

/**
 * Applies `retention.ms` and `retention.bytes`, as Kafka does: whole runs from the oldest on, by the largest timestamp in
 * them. A run is never younger than its writing, so timestamps of the future keep nothing; a run without timestamps is as
 * old as its writing.
 */
export async function retain(context: Context, head: Head, o: Wait): Promise<void> {
  const maxAgeMs = Number(configOf(head.config, 'retention.ms'))
  const maxBytes = Number(configOf(head.config, 'retention.bytes'))
  if (maxAgeMs < 0 && maxBytes < 0) return
  const before = maxAgeMs < 0 ? -Infinity : context.clock.now() - maxAgeMs
  for (const [partition, log] of head.partitions.entries()) {
    const start = Math.max(startByAge(log, before), startBySize(log, maxBytes))
    await raiseStart(context, head, partition, start, o)
  }
}

function startByAge({ pages, entries, start }: PartitionLog, before: number): number {
  let from = start
  for (const run of [...pages, ...entries]) {
    if (timeOf(run) >= before) return from
    from = Math.max(from, run.end)
  }
  return from
}

function timeOf({ maxTimestamp, written }: Entry | PageRef): number {
  return maxTimestamp < 0 ? written : Math.min(maxTimestamp, written)
}

/** Kafka: a segment goes only if what is left still has `retention.bytes`. Pages are kept whole. */
function startBySize({ entries, pages, start }: PartitionLog, maxBytes: number): number {
  if (maxBytes < 0 || pages.length > 0) return start
  let over = entries.reduce((sum, entry) => sum + entry.size, 0) - maxBytes
  let from = start
  for (const entry of entries) {
    if (over < entry.size) return from
    over -= entry.size
    from = entry.end
  }
  return from
}

async function raiseStart(context: Context, head: Head, partition: number, start: number, o: Wait): Promise<void> {
  const log = head.partitions[partition]!
  log.start = Math.max(log.start, Math.min(start, log.next))
  for (const page of log.pages.filter((ref) => ref.end <= log.start)) {
    const entries = await context.pages.read(context, head.topic, partition, page, o)
    head.trash.push(page.file, ...entries.map((entry) => entry.file))
  }
  const dropped = log.entries.filter((entry) => entry.end <= log.start)
  const kept = log.entries.filter((entry) => entry.end > log.start)
  log.pages.splice(0, log.pages.length, ...log.pages.filter((ref) => ref.end > log.start))
  log.entries.splice(0, log.entries.length, ...kept)
  const used = new Set(kept.map((entry) => entry.file))
  for (const { file } of dropped)
    if (isSegment(file) && !used.has(file) && !head.trash.includes(file)) head.trash.push(file)
}

/** Is this the file of a segment: not the tail of the head, not a journal? */
export function isSegment(file: string): boolean {
  return file.endsWith('.log')
}

function noPartition({ topic, partitions }: Head, partition: number): KafiError {
  const message = `no partition ${partition} of '${topic}'; it has 0 to ${partitions.length - 1}`
  return new KafiError('KAFI_PARTITION_UNKNOWN', message, { details: { topic, partition } })
}

function behindEnd({ topic }: Head, partition: number, offset: number, end: number): KafiError {
  const message = `partition ${partition} of '${topic}' ends at offset ${end}, so records before ${offset} cannot be deleted; give an offset up to ${end}, or -1 for all`
  return new KafiError('KAFI_OFFSET_RANGE', message, { details: { topic, partition, offset, end } })
}
