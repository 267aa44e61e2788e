import { isKafiError, type Wait } from '@kafi/core'
import { openContext, type EmulatedOptions } from './backend.ts'
import type { Context } from './context.ts'
import type { Entry } from './entry.ts'
import type { Head } from './head.ts'
import { topicFolder } from './head-store.ts'
import { inspectRun, type Inspection } from './inspection.ts'
import { decodeName } from './names.ts'
import type { ObjectStore } from './object-store.ts'
import { TopicLog } from './topic-log.ts'

/** Something in a store that is not what was written there. */
export interface Damage {
  readonly topic: string
  /** Absent: the topic as a whole. */
  readonly partition?: number
  /** Offsets from `offset` to before `end` cannot be read; absent: not known, or none. */
  readonly offset?: number
  readonly end?: number
  readonly file: string
  readonly position?: number
  readonly why: string
}

/** What {@link verifyLog} has found. */
export interface VerifyReport {
  readonly topics: number
  readonly records: number
  readonly bytes: number
  readonly damage: readonly Damage[]
}

/** How logs are verified, repaired and swept. */
export interface CareOptions extends EmulatedOptions, Wait {
  /** Default: all topics. */
  readonly topics?: readonly string[]
}

/**
 * Reads all of the log and compares it with its checksums: heads, pages, journals, and every batch. Nothing is changed.
 *
 * @example
 * const { damage } = await verifyLog(store, { signal })
 * for (const { topic, partition, offset, end, why } of damage) console.log(topic, partition, offset, end, why)
 */
export async function verifyLog(store: ObjectStore, options: CareOptions): Promise<VerifyReport> {
  const damage: Damage[] = []
  const context = careContext(store, options, damage)
  const topics = options.topics ?? (await topicNames(store, options))
  let [records, bytes] = [0, 0]
  for (const topic of topics) {
    const head = await readHead(new TopicLog(context, topic), damage, options)
    if (head === null) continue
    await eachRun(context, head, damage, options, (entry) => {
      records += entry.count
      bytes += entry.size
    })
  }
  return { topics: topics.length, records, bytes, damage }
}

/** A context that goes on behind damage in journals, and notes it. */
export function careContext(store: ObjectStore, options: CareOptions, damage: Damage[]): Context {
  return { ...openContext(store, options), salvage: (found) => void damage.push(found) }
}

/** Names of all topics, also of those whose head cannot be read. */
export async function topicNames(store: ObjectStore, o: Wait): Promise<readonly string[]> {
  const names: string[] = []
  for await (const page of store.list('topics/', { signal: o.signal, delimiter: '/' })) {
    for (const { key } of page) names.push(decodeName(key.slice('topics/'.length, -1)) ?? '')
  }
  return names.filter((name) => name !== '')
}

/** The topic's head with its journals; null: there is none, or it is damaged, which is noted. */
export async function readHead(log: TopicLog, damage: Damage[], o: Wait): Promise<Head | null> {
  try {
    return await log.refresh(o)
  } catch (error) {
    if (isKafiError(error, 'KAFI_TOPIC_UNKNOWN')) return null
    if (!isKafiError(error, 'KAFI_CORRUPT')) throw error
    damage.push({ topic: log.topic, file: `${topicFolder(log.topic)}/head`, why: error.message })
    return null
  }
}

/** Looks at every run of the log; `see` is called with what it found. */
export async function eachRun(
  context: Context,
  head: Head,
  damage: Damage[],
  o: Wait,
  see: (entry: Entry, inspection: Inspection, partition: number) => void,
): Promise<void> {
  for (const [partition, log] of head.partitions.entries()) {
    for (const page of log.pages) {
      const entries = await context.pages.read(context, head.topic, partition, page, o).catch((error: unknown) => {
        if (!isKafiError(error, 'KAFI_CORRUPT')) throw error
        const file = `${topicFolder(head.topic)}/${page.file}`
        damage.push({ topic: head.topic, partition, offset: page.base, end: page.end, file, why: error.message })
        return []
      })
      for (const entry of entries) see(entry, await inspectEntry(context, head, partition, entry, damage, o), partition)
    }
    for (const entry of log.entries)
      see(entry, await inspectEntry(context, head, partition, entry, damage, o), partition)
  }
}

async function inspectEntry(
  { store }: Context,
  head: Head,
  partition: number,
  entry: Entry,
  damage: Damage[],
  o: Wait,
): Promise<Inspection> {
  const file = `${topicFolder(head.topic)}/${entry.file === '' ? 'head' : entry.file}`
  const { pos, size } = entry
  const place = { topic: head.topic, partition, file }
  const found = entry.file === '' ? null : await store.get(file, { signal: o.signal, from: pos, to: pos + size })
  if (found === 'absent' || found === 'same') {
    damage.push({ ...place, offset: entry.base, end: entry.end, position: pos, why: 'the file is missing' })
    return { good: [], bad: [], drifted: false }
  }
  const inspection = inspectRun(found === null ? head.tail.subarray(pos, pos + size) : found.body, entry)
  for (const { offset, end, position, why } of inspection.bad) {
    damage.push({ ...place, offset, end, position: pos + position, why })
  }
  if (inspection.drifted)
    damage.push({ ...place, position: pos, why: 'bytes outside the checksums of its batches have changed' })
  return inspection
}
