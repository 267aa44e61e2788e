import { isKafiError, KafiError } from '@kafi/core'
import type { Context } from './context.ts'
import { twentyDigits, type Entry } from './entry.ts'
import { encodeHead, parseHead, type Head } from './head.ts'
import { topicFolder } from './head-store.ts'
import type { ObjectStore } from './object-store.ts'
import { TopicLog } from './topic-log.ts'
import { careContext, eachRun, topicNames, type CareOptions, type Damage } from './verify.ts'

/** What {@link repairLog} did. */
export interface RepairReport {
  /** What was damaged, as {@link verifyLog} tells it. Offsets named there are gaps now. */
  readonly damage: readonly Damage[]
  /** Topics whose head was taken from its history: what was committed after that copy is lost. */
  readonly restored: readonly { readonly topic: string; readonly version: number }[]
}

/**
 * Makes damaged logs readable again. Batches that are damaged become gaps: no offset is ever given to another record, and the
 * damaged bytes stay in their files. A head that cannot be read is replaced by its newest whole copy.
 * Errors: `KAFI_CORRUPT` for a topic that has no whole copy of its head.
 *
 * @example
 * const { damage, restored } = await repairLog(store, { signal })
 */
export async function repairLog(store: ObjectStore, options: CareOptions): Promise<RepairReport> {
  const damage: Damage[] = []
  const restored: { topic: string; version: number }[] = []
  const context = careContext(store, options, damage)
  for (const topic of options.topics ?? (await topicNames(store, options))) {
    const before = damage.length
    const version = await restoreHead(context, topic, damage)
    if (version !== null) restored.push({ topic, version })
    await repairTopic(context, topic, damage, before)
  }
  return { damage, restored }
}

/** `before`: how much damage was known when the topic's turn came. */
async function repairTopic(context: Context, topic: string, damage: Damage[], before: number): Promise<void> {
  const log = new TopicLog(context, topic)
  const head = await log.refresh(context).catch(nothingOf)
  if (head === null) return
  const whole = await wholeRuns(context, head, damage)
  if (damage.length === before) return
  await log.change(async (next) => {
    // Journals are in segments now, so the runs are looked at anew: in other files, or changed meanwhile.
    const runs = next.version === head.version && sameRuns(next, head) ? whole : await wholeRuns(context, next, [])
    for (const [partition, part] of next.partitions.entries()) {
      part.pages.splice(0)
      part.entries.splice(0, part.entries.length, ...runs[partition]!)
    }
  })
}

function nothingOf(error: unknown): null {
  if (isKafiError(error, 'KAFI_TOPIC_UNKNOWN')) return null
  throw error
}

function sameRuns(a: Head, b: Head): boolean {
  return a.partitions.every((log, partition) => {
    const other = b.partitions[partition]?.entries
    return log.entries.length === other?.length && log.entries.every((entry, i) => entry === other[i])
  })
}

/** The whole runs of every partition. */
async function wholeRuns(context: Context, head: Head, damage: Damage[]): Promise<readonly Entry[][]> {
  const runs: Entry[][] = head.partitions.map(() => [])
  await eachRun(context, head, damage, context, (entry, { good, bad, drifted }, partition) => {
    const untouched = bad.length === 0 && !drifted && good.length > 0
    runs[partition]!.push(...(untouched ? [entry] : good))
  })
  return runs
}

/** Puts the newest whole copy in the place of a head that cannot be read; null: the head is fine. */
async function restoreHead(context: Context, topic: string, damage: Damage[]): Promise<number | null> {
  const { store, signal } = context
  const key = `${topicFolder(topic)}/head`
  const found = await store.get(key, { signal })
  if (found !== 'absent' && found !== 'same') {
    const why = headError(found.body, key)
    if (why === null) return null
    damage.push({ topic, file: key, why })
  } else damage.push({ topic, file: key, why: 'the head is missing' })
  const copy = await newestCopy(context, topic)
  if (copy === null) throw noCopy(topic)
  // Numbers that were given out after the copy are passed over, so that no name is used twice.
  const epoch = await firstJournal(context, topic, copy.epoch)
  const head = { ...copy, version: copy.version + 1_000, nonce: context.uuid(), epoch }
  const body = encodeHead(head)
  const answer = await (found === 'absent' || found === 'same'
    ? store.putIfAbsent(key, body, { signal })
    : store.putIfMatch(key, body, found.etag, { signal }))
  if (typeof answer === 'object') return copy.version
  throw new KafiError('KAFI_CONFLICT', `the head of '${topic}' was changed while it was repaired; repair again`, {
    retriable: true,
  })
}

/** The first journal there is from this epoch on: those in between were moved after the copy was made. */
async function firstJournal({ store, signal }: Context, topic: string, epoch: number): Promise<number> {
  for await (const page of store.list(`${topicFolder(topic)}/journal/`, { signal })) {
    for (const { key } of page) {
      const number = Number(key.split('/').at(-1))
      if (number >= epoch) return number
    }
  }
  return epoch + 1_000
}

function headError(bytes: Uint8Array, where: string): string | null {
  try {
    parseHead(bytes, where)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function newestCopy({ store, signal }: Context, topic: string): Promise<Head | null> {
  const folder = `${topicFolder(topic)}/history/`
  const keys: string[] = []
  for await (const page of store.list(folder, { signal })) keys.push(...page.map(({ key }) => key))
  for (const key of keys.filter((name) => name > `${folder}${twentyDigits(0)}`).reverse()) {
    const found = await store.get(key, { signal })
    if (found === 'absent' || found === 'same' || headError(found.body, key) !== null) continue
    return parseHead(found.body, key)
  }
  return null
}

function noCopy(topic: string): KafiError {
  const message = `the head of '${topic}' cannot be read and has no whole copy; its segments (*.log) hold record batches that kafka-dump-log reads`
  return new KafiError('KAFI_CORRUPT', message, { details: { topic } })
}
