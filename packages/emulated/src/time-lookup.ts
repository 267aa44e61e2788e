import type { Place, Position, Wait } from '@kafi/core'
import { checkBatch, readRecords } from '@kafi/protocol'
import { missing, planChunk, readChunk, type Chunk } from './chunk.ts'
import type { Context } from './context.ts'
import type { Entry } from './entry.ts'
import type { Head } from './head.ts'
import { decodeIndex, slotOfTimestamp } from './sparse-index.ts'
import type { TopicLog } from './topic-log.ts'
import { KafiError } from '@kafi/core'

/** What a lookup needs of the back-end. */
export interface LookupScope {
  readonly context: Context
  readonly logOf: (topic: string) => TopicLog
}

const maxMoves = 10
const chunkBytes = 2 << 20

/**
 * The first offset whose record has this timestamp or a later one; -1: none. Right for timestamps in any order: every run
 * knows its largest. Kafka: ListOffsets by timestamp.
 */
export async function offsetAt(
  scope: LookupScope,
  at: Place & { readonly timestamp: number },
  o: Wait,
): Promise<Position> {
  const { topic, partition, timestamp } = at
  const log = scope.logOf(topic)
  await log.refresh(o)
  for (let moves = 0; moves < maxMoves; moves += 1) {
    const offset = await searchLog(scope, log.head, partition, timestamp, o)
    if (offset !== 'absent') return { topic, partition, offset }
    await log.reload(o)
  }
  throw missing(topic, partition, -1, `${partition}`)
}

async function searchLog(
  scope: LookupScope,
  head: Head,
  partition: number,
  timestamp: number,
  o: Wait,
): Promise<number | 'absent'> {
  const log = head.partitions[partition]
  if (log === undefined) {
    const message = `no partition ${partition} of '${head.topic}': it has ${head.partitions.length} partitions`
    throw new KafiError('KAFI_PARTITION_UNKNOWN', message, { details: { topic: head.topic, partition } })
  }
  for await (const entry of candidates(scope, head, partition, timestamp, o)) {
    const found = await searchEntry(scope, head, partition, entry, timestamp, o)
    if (found !== -1) return found
  }
  return -1
}

/** Runs that have a record of that time or later, oldest first. */
async function* candidates(
  scope: LookupScope,
  head: Head,
  partition: number,
  timestamp: number,
  o: Wait,
): AsyncIterable<Entry> {
  const { pages, entries } = head.partitions[partition]!
  for (const page of pages) {
    if (page.maxTimestamp < timestamp) continue
    for (const entry of await scope.context.pages.read(scope.context, head.topic, partition, page, o)) {
      if (entry.maxTimestamp >= timestamp) yield entry
    }
  }
  for (const entry of entries) if (entry.maxTimestamp >= timestamp) yield entry
}

async function searchEntry(
  { context }: LookupScope,
  head: Head,
  partition: number,
  entry: Entry,
  timestamp: number,
  o: Wait,
): Promise<number | 'absent'> {
  const { start } = head.partitions[partition]!
  const slot = slotOfTimestamp(decodeIndex(entry.index, entry.file), timestamp)
  let from = Math.max(start, entry.base + slot.offset)
  while (from < entry.end) {
    const plan = await planChunk(context, head, partition, { from, to: entry.end }, chunkBytes, o)
    if (plan === null) return -1
    const chunk = await readChunk(context, head.topic, partition, plan, o)
    if (chunk === 'absent') return 'absent'
    const found = searchChunk(chunk, Math.max(start, from), timestamp)
    if (found !== -1) return found
    from = plan.next
  }
  return -1
}

function searchChunk({ bytes, headers }: Chunk, from: number, timestamp: number): number {
  for (const header of headers) {
    if (header.control || header.maxTimestamp < timestamp || header.baseOffset + header.lastOffsetDelta < from) continue
    checkBatch(bytes, header)
    const records = readRecords(bytes, [header], { check: false, from })
    for (let i = 0; i < records.count; i += 1) if (records.timestamp(i) >= timestamp) return records.offset(i)
  }
  return -1
}
