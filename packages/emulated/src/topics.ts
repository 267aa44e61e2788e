import { KafiError, type Backend, type Position, type TopicInfo, type Wait, type Watermark } from '@kafi/core'
import type { Context } from './context.ts'
import { journalKey } from './journal-file.ts'
import type { Head, PartitionLog } from './head.ts'
import { twentyDigits } from './entry.ts'
import { keepHistory, loadHead, topicFolder, writeHead, type StoredHead } from './head-store.ts'
import { unknownTopic } from './head-commits.ts'
import { allConfigs, checkConfig } from './topic-configs.ts'
import type { TopicLog } from './topic-log.ts'
import { dropBefore, isSegment } from './retention.ts'
import { offsetAt } from './time-lookup.ts'
import { decodeName } from './names.ts'

/** What topics need of their back-end. */
export interface TopicsScope {
  readonly context: Context
  readonly logOf: (topic: string) => TopicLog
  /** Forgets the log of a topic that is gone. */
  readonly forget: (topic: string) => void
}

const maxPartitions = 100_000
const listedAtOnce = 32

/** Topics of an emulated log. */
export function openTopics(scope: TopicsScope): Backend['topics'] {
  return {
    list: (o) => listTopics(scope, o),
    create: (o) => createTopic(scope, o),
    remove: async (topics, o) => {
      for (const topic of topics) await removeTopic(scope, topic, o)
    },
    watermarks: async (topics, o) => (await Promise.all(topics.map((topic) => watermarks(scope, topic, o)))).flat(),
    extend: (topic, partitions, o) => extendTopic(scope, topic, partitions, o),
    offsetsAt: (at, o) => Promise.all(at.map((one) => offsetAt(scope, one, o))),
    deleteBefore: (before, o) => deleteBefore(scope, before, o),
    configs: (topic, changes, o) => changeConfigs(scope, topic, changes, o),
  }
}

/** Refuses what Kafka does not take as a topic's name: `KAFI_TOPIC_NAME`. Kafka: Topic.java, validate. */
export function checkTopicName(topic: string): void {
  if (/^[a-zA-Z0-9._-]{1,249}$/.test(topic) && topic !== '.' && topic !== '..') return
  const shown = JSON.stringify(topic.slice(0, 80))
  const message = `${shown} is no topic name; use 1 to 249 of a-z A-Z 0-9 . _ - (and not . or .. alone)`
  throw new KafiError('KAFI_TOPIC_NAME', message, { details: { topic: topic.slice(0, 250) } })
}

async function createTopic(
  { context, forget }: TopicsScope,
  o: Wait & { readonly topic: string; readonly partitions: number; readonly configs: ReadonlyMap<string, string> },
): Promise<void> {
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
function newHead(
  context: Context,
  o: { readonly topic: string; readonly partitions: number; readonly configs: ReadonlyMap<string, string> },
  old: StoredHead | null,
): Head {
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

function newPartition(): PartitionLog {
  return { start: 0, next: 0, pages: [], entries: [] }
}

async function removeTopic({ context, logOf, forget }: TopicsScope, topic: string, o: Wait): Promise<void> {
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

async function listTopics({ context }: TopicsScope, o: Wait): Promise<readonly TopicInfo[]> {
  const names: string[] = []
  for await (const page of context.store.list('topics/', { ...o, delimiter: '/' })) {
    for (const { key } of page) if (key.endsWith('/')) names.push(key.slice('topics/'.length, -1))
  }
  const infos: TopicInfo[] = []
  for (let i = 0; i < names.length; i += listedAtOnce) {
    const some = names.slice(i, i + listedAtOnce).map((name) => topicInfo(context, name, o))
    infos.push(...(await Promise.all(some)).filter((info) => info !== null))
  }
  return infos.sort((a, b) => (a.topic < b.topic ? -1 : 1))
}

/** A folder that has no head, or a name nobody encoded, is no topic of ours. */
async function topicInfo(context: Context, folder: string, o: Wait): Promise<TopicInfo | null> {
  const topic = decodeName(folder) ?? (await hashedName(context, folder, o))
  if (topic === null) return null
  const stored = await loadHead(context, topic, null, o)
  if (stored === null || stored.head.deleted) return null
  const { topicId, partitions } = stored.head
  return { topic, id: topicId, partitions: partitions.length, internal: topic.startsWith('__') }
}

/** A long name is cut in its folder's name: the true one is in the head. */
async function hashedName({ store }: Context, folder: string, o: Wait): Promise<string | null> {
  if (!folder.includes('!-')) return null
  const found = await store.get(`topics/${folder}/head`, o)
  if (found === 'absent' || found === 'same') return null
  const name = /"topic":"([a-zA-Z0-9._-]{1,249})"/.exec(
    Buffer.from(found.body.subarray(0, 65_536)).toString('latin1'),
  )?.[1]
  return name !== undefined && topicFolder(name) === `topics/${folder}` ? name : null
}

async function watermarks({ logOf }: TopicsScope, topic: string, o: Wait): Promise<readonly Watermark[]> {
  return marksOf(await logOf(topic).refresh(o))
}

function marksOf(head: Head): readonly Watermark[] {
  return head.partitions.map(({ start, next }, partition) => ({
    topic: head.topic,
    partition,
    start,
    end: next,
    stable: next,
  }))
}

async function extendTopic({ logOf }: TopicsScope, topic: string, partitions: number, o: Wait): Promise<void> {
  const log = logOf(topic)
  const before = await log.refresh(o)
  checkPartitions(partitions, before.partitions.length)
  await log.change((head) => {
    while (head.partitions.length < partitions) head.partitions.push(newPartition())
  })
}

async function deleteBefore(scope: TopicsScope, before: readonly Position[], o: Wait): Promise<readonly Watermark[]> {
  const topics = [...new Set(before.map((position) => position.topic))]
  const marks: Watermark[] = []
  for (const topic of topics) {
    const positions = before.filter((position) => position.topic === topic)
    const log = scope.logOf(topic)
    await log.refresh(o)
    const head = await log.change((next) => dropBefore(scope.context, next, positions, o))
    marks.push(
      ...marksOf(head).filter(({ partition }) => positions.some((position) => position.partition === partition)),
    )
  }
  return marks
}

async function changeConfigs(
  { logOf }: TopicsScope,
  topic: string,
  changes: ReadonlyMap<string, string | null>,
  o: Wait,
): Promise<ReadonlyMap<string, string>> {
  for (const [name, value] of changes) checkConfig(name, value)
  const log = logOf(topic)
  const head = await log.refresh(o)
  if (changes.size === 0) return allConfigs(head.config)
  const changed = await log.change((next) => {
    for (const [name, value] of changes) {
      if (value === null) next.config.delete(name)
      else next.config.set(name, value)
    }
  })
  return allConfigs(changed.config)
}

function checkPartitions(partitions: number, least: number): void {
  if (Number.isSafeInteger(partitions) && partitions >= least && partitions <= maxPartitions) return
  const message = `a topic cannot have ${partitions} partitions; here it is ${least} to ${maxPartitions}`
  throw new KafiError('KAFI_ARGUMENT', message, { details: { partitions, least, most: maxPartitions } })
}

function topicExists(topic: string): KafiError {
  return new KafiError('KAFI_TOPIC_EXISTS', `topic '${topic}' is there already`, { details: { topic } })
}
