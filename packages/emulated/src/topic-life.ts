import { KafiError, type Wait } from '@kafi/core'
import type { Context } from './context.ts'
import { twentyDigits } from './entry.ts'
import { unknownTopic } from './head-commits.ts'
import { keepHistory, loadHead, topicFolder, writeHead, type StoredHead } from './head-store.ts'
import type { Head, PartitionLog } from './head.ts'
import { journalKey } from './journal-file.ts'
import { isSegment } from './retention.ts'
import { checkConfig } from './topic-configs.ts'
import type { TopicLog } from './topic-log.ts'

/** What topics need of their back-end. */
export interface TopicsScope {
  readonly context: Context
  readonly logOf: (topic: string) => TopicLog
  /** Forgets the log of a topic that is gone. */
  readonly forget: (topic: string) => void
}

const maxPartitions = 100_000

/** What a topic is made with. */
interface NewTopic extends Wait {
  readonly topic: string
  readonly partitions: number
  readonly configs: ReadonlyMap<string, string>
}

/** Refuses what Kafka does not take as a topic's name: `KAFI_TOPIC_NAME`. Kafka: Topic.java, validate. */
function checkTopicName(topic: string): void {
  if (/^[a-zA-Z0-9._-]{1,249}$/.test(topic) && topic !== '.' && topic !== '..') return
  const shown = JSON.stringify(topic.slice(0, 80))
  const message = `${shown} is no topic name; use 1 to 249 of a-z A-Z 0-9 . _ - (and not . or .. alone)`
  throw new KafiError('KAFI_TOPIC_NAME', message, { details: { topic: topic.slice(0, 250) } })
}

/** Makes a topic. Errors: `KAFI_TOPIC_EXISTS`, `KAFI_TOPIC_NAME`, `KAFI_ARGUMENT`. */
export async function createTopic({ context, forget }: TopicsScope, o: NewTopic): Promise<void> {
  checkTopicName(o.topic)
  checkPartitions(o.partitions, 1)
  for (const [name, value] of o.configs) checkConfig(name, value)
  for (;;) {
    const old = await loadHead(context, o.topic, null, o)
    if (old !== null && !old.head.deleted) throw topicExists(o.topic)
    const next = newHead(context, o, old)
    const before = next.epoch
    while (hasJournal(context, o.topic, next.epoch)) next.epoch += 1
    const written = await writeHead(context, old, next)
    if (written === null) continue
    forget(o.topic)
    await deleteJournals(context, o.topic, before, next.epoch)
    return keepHistory(context, written.head)
  }
}

/** The numbers of a topic that was there before go on, so that nothing of it is taken for the new one's. */
function newHead(context: Context, o: NewTopic, old: StoredHead | null): Head {
  return {
    version: 0,
    nonce: '',
    topic: o.topic,
    topicId: context.uuid(),
    deleted: false,
    epoch: old?.head.epoch ?? 1,
    sweep: old?.head.sweep ?? 0,
    config: new Map(o.configs),
    partitions: Array.from({ length: o.partitions }, newPartition),
    writers: new Map(),
    commits: new Map(old?.head.commits),
    trash: [],
    tail: new Uint8Array(0),
  }
}

/** A partition without records. */
export function newPartition(): PartitionLog {
  return { start: 0, next: 0, pages: [], entries: [] }
}

/** Refuses a number of partitions below `least` or beyond what a head can name: `KAFI_ARGUMENT`. */
export function checkPartitions(partitions: number, least: number): void {
  if (Number.isSafeInteger(partitions) && partitions >= least && partitions <= maxPartitions) return
  const message = `a topic cannot have ${partitions} partitions; here it is ${least} to ${maxPartitions}`
  throw new KafiError('KAFI_ARGUMENT', message, { details: { partitions, least, most: maxPartitions } })
}

/** Deletes a topic with all its files; its numbers go on, should there be one of this name again. */
export async function removeTopic({ context, logOf, forget }: TopicsScope, topic: string, o: Wait): Promise<void> {
  const log = logOf(topic)
  const { topicId } = await log.refresh(o)
  const { version, epoch } = await log.change(async (head) => {
    if (head.topicId !== topicId || head.deleted) throw unknownTopic(topic)
    head.deleted = true
    head.trash.push(...(await filesOf(context, head, o)))
    head.partitions.length = 0
    head.writers.clear()
    head.config.clear()
    head.tail = new Uint8Array(0)
  })
  forget(topic)
  // Whoever took the log over meanwhile writes to a topic that is gone: without its journal it finds out.
  let end = epoch
  while (hasJournal(context, topic, end)) end += 1
  await deleteJournals(context, topic, epoch, end)
  await deleteHistory(context, topic, version, o)
}

function hasJournal({ store }: Context, topic: string, epoch: number): boolean {
  return store.appendable?.exists(journalKey(topic, epoch)) === true
}

/** Of a topic that is gone, ascending, as `journal.ts` asks for. */
async function deleteJournals(context: Context, topic: string, from: number, to: number): Promise<void> {
  for (let epoch = from; epoch < to; epoch += 1) {
    await context.store.delete([journalKey(topic, epoch), `${journalKey(topic, epoch)}.seal`], context)
  }
}

/** Files of segments and pages of the topic. Only those: a new topic of this name may have others already. */
async function filesOf(context: Context, head: Head, o: Wait): Promise<readonly string[]> {
  const files = new Set<string>()
  for (const [partition, log] of head.partitions.entries()) {
    for (const page of log.pages) {
      files.add(page.file)
      for (const { file } of await context.pages.read(context, head.topic, partition, page, o)) files.add(file)
    }
    for (const { file } of log.entries) if (isSegment(file)) files.add(file)
  }
  return [...files].filter((file) => !head.trash.includes(file))
}

async function deleteHistory({ store }: Context, topic: string, version: number, o: Wait): Promise<void> {
  const last = `${topicFolder(topic)}/history/${twentyDigits(version)}`
  for await (const page of store.list(`${topicFolder(topic)}/history/`, o)) {
    const old = page.map(({ key }) => key).filter((key) => key <= last)
    if (old.length > 0) await store.delete(old, o)
  }
}

function topicExists(topic: string): KafiError {
  return new KafiError('KAFI_TOPIC_EXISTS', `topic '${topic}' is there already`, { details: { topic } })
}
