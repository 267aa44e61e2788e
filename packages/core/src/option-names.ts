import type { ConsumeOptions } from './consumer.ts'
import type { ConsumerOptions } from './consumer-options.ts'
import type { CopyOptions } from './cp-options.ts'
import type { DiffOptions } from './diff.ts'
import type { GrepOptions } from './grep.ts'
import type { ResetGroupOptions } from './group-reset.ts'
import type { NewMessage } from './new-message.ts'
import type { Abortable } from './operation.ts'
import type { ProduceOptions, ProducerOptions } from './producer-options.ts'
import type { ReadOptions, SearchOptions, SerdeChoice } from './read-options.ts'
import type { StorageOptions } from './storage.ts'
import type { TailOptions } from './tail.ts'
import type { TopicOptions } from './topic-run.ts'
import type { TouchOptions } from './touch.ts'
import type { VerifyOptions } from './verify.ts'
import type { ZipOptions } from './zip-foldl.ts'

/** Every name of `T`, and no other: an option that is added to a verb and not here is an error of types. */
type Names<T> = Record<keyof T, true>

const abortable: Names<Abortable> = { signal: true }
const topics: Names<TopicOptions> = { ...abortable, internal: true }
const target = { ...abortable, partitions: true, configs: true } as const
const touch: Names<TouchOptions> = { ...target, replicationFactor: true }

const serdes: Names<SerdeChoice> = {
  type: true,
  keyType: true,
  keySchema: true,
  keySchemaId: true,
  valueType: true,
  valueSchema: true,
  valueSchemaId: true,
}

const tail: Names<TailOptions> = {
  ...serdes,
  ...topics,
  progress: true,
  partitions: true,
  n: true,
  isolation: true,
  onError: true,
  maxBytes: true,
}

const read: Names<ReadOptions> = { ...tail, start: true, end: true, follow: true, idleMs: true, group: true }
const search: Names<SearchOptions> = { ...read, limit: true }
const grep: Names<GrepOptions> = { ...search, in: true, invert: true, patternTimeoutMs: true }
const zip: Names<ZipOptions> = { ...read, other: true }
const diff: Names<DiffOptions> = { ...zip, limit: true, same: true }

const verify: Names<VerifyOptions> = {
  ...abortable,
  progress: true,
  isolation: true,
  partitions: true,
  ignore: true,
  assert: true,
}

const { group: _group, maxBytes: _maxBytes, ...readOfCopy } = read

const cp: Names<CopyOptions> = {
  ...readOfCopy,
  source: true,
  target: true,
  map: true,
  flatMap: true,
  repartition: true,
  keepOffsets: true,
  lossy: true,
  id: true,
  resume: true,
  commitBytes: true,
  configs: true,
  targetPartitions: true,
  durability: true,
  offsets: true,
  now: true,
}

const producer: Names<ProducerOptions> = {
  ...serdes,
  ...target,
  create: true,
  batchSize: true,
  batchBytes: true,
  lingerMs: true,
  queueBytes: true,
  maxInFlight: true,
  flushTimeoutMs: true,
  partitionsMaxAgeMs: true,
  partitioner: true,
  onDelivery: true,
  durability: true,
  now: true,
}

const consumer: Names<ConsumerOptions> = {
  ...serdes,
  ...topics,
  group: true,
  instanceId: true,
  sessionTimeoutMs: true,
  start: true,
  partitions: true,
  follow: true,
  idleMs: true,
  autoCommit: true,
  autoCommitIntervalMs: true,
  commitAfterProcessing: true,
  batchSize: true,
  maxBytes: true,
  isolation: true,
  onError: true,
  onAssign: true,
  onRevoke: true,
  onLost: true,
  now: true,
}

const consume: Names<ConsumeOptions> = { n: true }

/** What `read` answers with may be written as it is: its place is passed over. */
const message: Names<NewMessage> & Record<'topic' | 'offset' | 'timestampType' | 'error', true> = {
  key: true,
  headers: true,
  timestamp: true,
  partition: true,
  value: true,
  topic: true,
  offset: true,
  timestampType: true,
  error: true,
}

/** A message that was read may be given whole: `produce(message.value, message)`. */
const produce: Names<ProduceOptions> = { ...message, flush: true }

const storage: Names<StorageOptions> = {
  ...abortable,
  registry: true,
  home: true,
  log: true,
  progress: true,
  defaults: true,
}

const resetGroup: Names<ResetGroupOptions> = { ...topics, topics: true, partitions: true, confirm: true, now: true }

const groups = {
  groups: abortable,
  describeGroups: abortable,
  deleteGroups: abortable,
  groupOffsets: abortable,
  setGroupOffsets: abortable,
  resetGroup,
}

const aboutTopics = {
  touch,
  ls: topics,
  ll: topics,
  exists: abortable,
  rm: topics,
  partitions: topics,
  setPartitions: topics,
  configs: topics,
  setConfigs: topics,
  watermarks: topics,
  offsetsForTimes: topics,
  deleteRecords: topics,
}

const reading = {
  read,
  cat: read,
  head: read,
  tail,
  grep,
  wc: read,
  foldl: read,
  filter: search,
  map: read,
  flatMap: read,
  forEach: read,
  zipFoldl: zip,
  diff,
  verify,
}

/**
 * The names of the options of every verb, of what a verb takes within them (`cp.source`), and of a message to write.
 *
 * @example
 * optionNames.tail.has('start') // false
 */
export const optionNames = namesOf({
  storage,
  ...aboutTopics,
  ...groups,
  ...reading,
  'zipFoldl.other': read,
  'diff.other': read,
  cp,
  'cp.source': serdes,
  'cp.target': serdes,
  producer,
  produce,
  message,
  consumer,
  consume,
})

function namesOf<T extends Record<string, Record<string, true>>>(tables: T): { [V in keyof T]: ReadonlySet<string> } {
  const sets = Object.entries(tables).map(([verb, names]) => [verb, new Set(Object.keys(names))])
  return Object.fromEntries(sets) as { [V in keyof T]: ReadonlySet<string> }
}
