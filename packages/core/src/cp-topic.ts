import type { Block, TopicInfo, Wait } from './backend.ts'
import { type Blocks, openBlocks, rangeOptionsOf } from './blocks.ts'
import { countOf } from './count.ts'
import { checkBlockKept, checkTargetKeeps } from './cp-loss.ts'
import type { CopyOptions, CopyResult } from './cp-options.ts'
import { type CopiedBlock, type Copier, createRawCopier, createRepartitioner } from './cp-runs.ts'
import { type CopyTarget, openCopyTarget } from './cp-target.ts'
import { changeOf, createTransformer } from './cp-transform.ts'
import { type CopyTypes, typesOf } from './cp-types.ts'
import { CopyWriter } from './cp-writer.ts'
import { openDecoding } from './decoding.ts'
import { openEncoding } from './encoding.ts'
import { KafiError } from './errors.ts'
import type { Position } from './message.ts'
import type { Operation } from './operation.ts'
import { ProgressMeter } from './progress.ts'
import { resolveRanges } from './ranges.ts'
import type { Storage } from './storage.ts'

/** Both ends of the copy of one topic. */
interface Copy {
  readonly source: Storage
  readonly topic: string
  readonly target: Storage
  readonly targetTopic: string
  readonly options: CopyOptions
  readonly types: CopyTypes
  readonly operation: Operation
}

/** Copies one topic: see `cp`. */
export async function copyTopic(
  source: Storage,
  topic: string,
  target: Storage,
  targetTopic: string,
  options: CopyOptions,
): Promise<CopyResult> {
  const types = typesOf(source, target, options)
  const operation = target.begin(options.signal)
  try {
    operation.signal.throwIfAborted()
    return await copyWithin({ source, topic, target, targetTopic, options, types, operation })
  } finally {
    target.finish(operation)
  }
}

async function copyWithin(copy: Copy): Promise<CopyResult> {
  const { source, target, targetTopic, options, types, operation } = copy
  const [backend, targetBackend] = [await source.backend(), await target.backend()]
  const info = await infoOf(backend.topics.list(operation), copy.topic)
  const isStrict = types.isRaw && options.lossy !== true
  if (isStrict) await checkTargetKeeps(info, targetBackend, targetTopic, operation)
  const from = { backend, info, isRaw: types.isRaw }
  const to = await operation.during(openCopyTarget(from, target, targetTopic, options, operation))
  try {
    const copier = copierOf(copy, to)
    const check = (block: Block) => checkBlockKept(block, targetBackend.keeps, targetTopic)
    return await copyBlocks(copy, to, isStrict ? checked(copier, check) : copier)
  } catch (error) {
    await to.writer.abort?.().catch(() => undefined)
    throw error
  } finally {
    await to.writer[Symbol.asyncDispose]()
  }
}

async function infoOf(infos: Promise<readonly TopicInfo[]>, topic: string): Promise<TopicInfo> {
  const info = (await infos).find((found) => found.topic === topic)
  if (info) return info
  throw new KafiError('KAFI_TOPIC_UNKNOWN', `no topic '${topic}' here any more`, { details: { topic } })
}

function checked(copier: Copier, check: (block: Block) => void): Copier {
  return (block, count, o) => {
    check(block)
    return copier(block, count, o)
  }
}

function copierOf({ source, target, targetTopic: topic, options, types }: Copy, to: CopyTarget): Copier {
  const { offsets: tracksOffsets = false, repartition = false, onError = 'throw', now = Date.now } = options
  const { partitions, writer, backend } = to
  if (types.isRaw && repartition) return createRepartitioner(topic, partitions, tracksOffsets)
  if (types.isRaw) {
    const keepsType = backend.keeps.has('timestampType')
    return createRawCopier({ topic, fits: (block) => writer.fits(block), keepsType, tracksOffsets })
  }
  const decoding = openDecoding(source, { ...types.from, onError })
  const encoding = openEncoding(target, topic, types.to)
  const change = changeOf(options, types.to)
  return createTransformer({ topic, partitions, decoding, encoding, change, repartition, tracksOffsets, now })
}

async function copyBlocks(copy: Copy, to: CopyTarget, copier: Copier): Promise<CopyResult> {
  const { source, topic, options, operation } = copy
  const start = await startOf(copy, to.resumed, operation)
  const blocks = await openBlocks(source, topic, { ...options, start, signal: operation.signal })
  const commitBytes = options.commitBytes ?? to.writer.commitBytes ?? 8_388_608
  const writer = new CopyWriter(to.writer, commitBytes, to.keepsOffsets)
  try {
    const read = await pump(blocks, copier, writer, copy)
    return { read, written: writer.written, resumed: to.resumed, offsets: writer.offsets }
  } finally {
    await blocks.close()
  }
}

/** Where every partition starts: where an earlier copy stopped, unless the log begins later. */
async function startOf(copy: Copy, resumed: readonly Position[], o: Wait): Promise<readonly Position[]> {
  const { source, topic, options, operation } = copy
  const rangeOptions = { ...rangeOptionsOf(source, options), follow: true }
  const ranges = await operation.during(resolveRanges(await source.backend(), [topic], rangeOptions, o))
  return ranges.map(({ partition, from }) => {
    const offset = resumed.find((position) => position.partition === partition)?.offset ?? from
    return { topic, partition, offset: Math.max(offset, from) }
  })
}

/** Reads and writes until the end; answers with the number of records read. What follows is read and appended beside a commit. */
async function pump(blocks: Blocks, copier: Copier, writer: CopyWriter, copy: Copy): Promise<number> {
  const { source, options, operation } = copy
  const follows = rangeOptionsOf(source, options).follow
  const n = countOf('n', options.n)
  const meter = new ProgressMeter(options, source)
  let read = 0
  let committing: Promise<void> = Promise.resolve()
  while (read < n) {
    const list = await blocks.next()
    if (list === null) break
    meter.add(list)
    read += await copyList(list, n - read, copier, writer, operation)
    meter.report(read)
    if (!follows && !writer.isDue) continue
    await committing
    committing = operation.during(writer.commit(operation))
    // Seen when it is awaited: until then a failure must not count as one that nobody looks at.
    committing.catch(() => undefined)
  }
  await committing
  await operation.during(writer.commit(operation))
  return read
}

/** Copies at most `n` records of some blocks. */
async function copyList(
  list: readonly Block[],
  n: number,
  copier: Copier,
  writer: CopyWriter,
  operation: Operation,
): Promise<number> {
  const copied: CopiedBlock[] = []
  let read = 0
  for (const block of list) {
    const count = Math.min(block.records.count, n - read)
    const made = copier(block, count, operation)
    copied.push(made instanceof Promise ? await made : made)
    operation.signal.throwIfAborted()
    read += count
    const isWhole = count === block.records.count
    if (isWhole) writer.reach(block, block.next)
    else if (count > 0) writer.reach(block, block.records.offset(count - 1) + 1)
  }
  await operation.during(writer.append(copied, list, operation))
  return read
}
