import type { Backend, TopicInfo, Wait, Watermark, Writer } from './backend.ts'
import { readConfigs } from './cp-loss.ts'
import type { CopyOptions } from './cp-options.ts'
import { warnOfRetention } from './cp-retention.ts'
import { isKafiError, KafiError } from './errors.ts'
import type { Position } from './message.ts'
import type { Storage } from './storage.ts'
import { openTarget } from './target.ts'

/** The source of a copy, as far as its target must know it. */
export interface CopySource {
  readonly backend: Backend
  readonly info: TopicInfo
  /** Are the bytes copied as they are? */
  readonly isRaw: boolean
}

/** Where a copy is written. */
export interface CopyTarget {
  readonly topic: string
  readonly partitions: number
  readonly backend: Backend
  readonly writer: Writer
  /** Has every record the offset of its source? */
  readonly keepsOffsets: boolean
  /** Source positions to go on from; empty: begin anew. */
  readonly resumed: readonly Position[]
}

/** Configs that say what a topic takes; those of its log's upkeep belong to the place it is kept in. */
const copiedConfigs = ['cleanup.policy', 'compression.type', 'max.message.bytes']
const retentionConfigs = ['retention.ms', 'retention.bytes']

/** Makes the target topic if need be, and opens a writer that knows how far earlier copies came, where that can be. */
export async function openCopyTarget(
  source: CopySource,
  target: Storage,
  topic: string,
  options: CopyOptions,
  o: Wait,
): Promise<CopyTarget> {
  const backend = await target.backend()
  const configs = await configsOf(source, backend, options, o)
  const wanted = { partitions: options.targetPartitions ?? source.info.partitions, configs }
  const { partitions } = await openTarget(target, backend, topic, wanted, o)
  checkPartitions(source.info, topic, partitions, options)
  await checkOther(source.info, backend, topic, o)
  const { writer, keepsOffsets, earlier } = await openWriter(source, backend, topic, options, o)
  const resumed = resumes(options) ? newest([...writer.resumed, ...earlier], source.info.topic) : []
  try {
    await warnOfRetention(source, { storage: target, backend, topic, resumed }, options, o)
  } catch (error) {
    await writer[Symbol.asyncDispose]()
    throw error
  }
  return { topic, partitions, backend, writer, keepsOffsets, resumed }
}

/** The furthest position of every partition of the source. */
function newest(positions: readonly Position[], topic: string): readonly Position[] {
  const furthest = new Map<number, Position>()
  for (const position of positions) {
    const known = furthest.get(position.partition)
    if (position.topic === topic && position.offset > (known?.offset ?? -1)) furthest.set(position.partition, position)
  }
  return [...furthest.values()]
}

function checkPartitions(source: TopicInfo, topic: string, partitions: number, { repartition }: CopyOptions): void {
  if (partitions >= source.partitions || repartition === true) return
  throw new KafiError(
    'KAFI_ARGUMENT',
    `target topic '${topic}' has fewer partitions (${partitions}) than '${source.topic}' (${source.partitions}); ` +
      'repartition: true chooses them by key, setPartitions() adds some',
    { details: { topic, partitions, sourceTopic: source.topic, sourcePartitions: source.partitions } },
  )
}

/** Two storages may be one place; a topic that is copied onto itself would be there twice. */
async function checkOther(source: TopicInfo, target: Backend, topic: string, o: Wait): Promise<void> {
  if (source.topic !== topic || source.id === '') return
  const infos = await target.topics.list(o)
  if (!infos.some((found) => found.topic === topic && found.id === source.id)) return
  throw new KafiError(
    'KAFI_ARGUMENT',
    `topic '${topic}' cannot be copied onto itself: both storages are one place; name another target topic`,
    { details: { topic, id: source.id } },
  )
}

/** A storage of files holds what was copied until it is told otherwise; a cluster lets go of it as the source does. */
async function configsOf(
  { backend, info }: CopySource,
  target: Backend,
  { configs = {} }: CopyOptions,
  o: Wait,
): Promise<Readonly<Record<string, string>>> {
  const keepsAll = target.keeps.has('offset')
  const all = new Map<string, string>(keepsAll ? [['retention.ms', '-1']] : [])
  const known = target.topics.configs ? await readConfigs(backend, info.topic, o) : undefined
  for (const name of keepsAll ? copiedConfigs : [...copiedConfigs, ...retentionConfigs]) {
    const value = known?.get(name)
    if (value !== undefined) all.set(name, value)
  }
  for (const [name, value] of Object.entries(configs)) all.set(name, String(value))
  return Object.fromEntries(all)
}

function resumes({ resume, start, id }: CopyOptions): boolean {
  return resume ?? (start === undefined || id !== undefined)
}

/** Names the progress of this copy; undefined: none is kept, the copy begins where it was told to. */
async function progressId(
  { info }: CopySource,
  backend: Backend,
  topic: string,
  options: CopyOptions,
  o: Wait,
): Promise<string | undefined> {
  if (options.id !== undefined) return options.id
  if (options.start !== undefined && options.resume !== true) return undefined
  const infos = await backend.topics.list(o)
  return `cp:${info.id}:${infos.find((found) => found.topic === topic)?.id ?? topic}`
}

/** A writer, and what another one of the same copy knew: how far it came before offsets could no longer be kept. */
interface OpenedWriter {
  readonly writer: Writer
  readonly keepsOffsets: boolean
  readonly earlier: readonly Position[]
}

/** Offsets are kept where the target is empty, and on where an earlier copy has kept them: its progress says so. */
async function openWriter(
  source: CopySource,
  backend: Backend,
  topic: string,
  options: CopyOptions,
  o: Wait,
): Promise<OpenedWriter> {
  const canKeep = backend.keeps.has('offset') && source.isRaw && options.repartition !== true
  const id = await progressId(source, backend, topic, options, o)
  const open = async (keepOffsets: boolean, earlier: readonly Position[] = []): Promise<OpenedWriter> => ({
    writer: await openWith(backend, topic, id, keepOffsets, options, o),
    keepsOffsets: keepOffsets,
    earlier,
  })
  if (options.keepOffsets === true && !canKeep) throw offsetsNotKept(topic, source.isRaw)
  if (options.keepOffsets !== undefined || !canKeep) return open(options.keepOffsets === true)
  const marks = await backend.topics.watermarks([topic], o)
  if (marks.every(({ end }) => end === 0)) return open(true)
  if (id === undefined || !resumes(options)) return open(false)
  const keeping = await open(true)
  const { resumed } = keeping.writer
  if (resumed.length > 0 && marks.every((mark) => goesOn(mark, resumed))) return keeping
  await keeping.writer[Symbol.asyncDispose]()
  return open(false, resumed)
}

/** Does the target end no later than the copy stands in the source? Else somebody else wrote to it, too. */
function goesOn({ partition, end }: Watermark, resumed: readonly Position[]): boolean {
  return end <= (resumed.find((position) => position.partition === partition)?.offset ?? 0)
}

async function openWith(
  backend: Backend,
  topic: string,
  id: string | undefined,
  keepOffsets: boolean,
  { durability, id: asked }: CopyOptions,
  o: Wait,
): Promise<Writer> {
  const plain = { signal: o.signal, keepOffsets, ...(durability && { durability }) }
  if (id === undefined) return backend.openWriter(plain)
  try {
    return await backend.openWriter({ ...plain, id: keepOffsets ? `${id}:offsets` : id, topics: [topic] })
  } catch (error) {
    if (asked !== undefined || !isKafiError(error, 'KAFI_UNSUPPORTED')) throw error
    return backend.openWriter(plain)
  }
}

function offsetsNotKept(topic: string, isRaw: boolean): KafiError {
  const why = isRaw ? 'the target cannot, or partitions are chosen anew' : 'messages are changed on the way'
  return new KafiError(
    'KAFI_UNSUPPORTED',
    `the offsets cannot be kept in topic '${topic}': ${why}; leave out keepOffsets`,
    {
      details: { topic },
    },
  )
}
