import type { Block } from './backend.ts'
import { openBlocks } from './blocks.ts'
import { type RecordDifference, findDifference } from './difference.ts'
import { Digest, type Ignored } from './digest.ts'
import { KafiError } from './errors.ts'
import type { Abortable } from './operation.ts'
import { checkOptions } from './option-check.ts'
import { ProgressMeter, type ProgressOptions } from './progress.ts'
import type { ReadOptions } from './read-options.ts'
import type { Storage } from './storage.ts'
import { watermarks } from './watermarks.ts'

/** Options of {@link verify}. */
export interface VerifyOptions extends Abortable, ProgressOptions, Pick<ReadOptions, 'isolation' | 'partitions'> {
  /** What may differ. Default: `['offset']`, for a copy into Kafka has offsets of its own. */
  readonly ignore?: readonly Ignored[]
  /** Throw `KAFI_DIFFERENT`, naming the first record that differs? Default: false. */
  readonly assert?: boolean
}

/** One partition of both topics. */
export interface VerifiedPartition {
  readonly partition: number
  readonly equal: boolean
  readonly a: DigestedPartition
  readonly b: DigestedPartition
}

/** What a partition holds: SHA-256 in hex over its records in order. */
export interface DigestedPartition {
  readonly count: number
  readonly digest: string
}

/** What {@link verify} found. */
export interface VerifyResult {
  readonly equal: boolean
  readonly partitions: readonly VerifiedPartition[]
  /** The first record that differs, in the lowest partition that does. */
  readonly firstDifference?: RecordDifference
}

/**
 * Do two topics hold the same records, in the same order in each partition? Compares digests of what is there at the
 * call; partitions that only one of them has must be empty. Memory is bounded whatever the size.
 *
 * @example
 * const { equal } = await verify(cluster, 'snacks', local, 'snacks-backup')
 */
export async function verify(
  a: Storage,
  topicA: string,
  b: Storage,
  topicB: string = topicA,
  options: VerifyOptions = {},
): Promise<VerifyResult> {
  checkOptions('verify', options)
  const ignored = new Set<Ignored>(options.ignore ?? ['offset'])
  const [left, right] = await Promise.all([
    digestTopic(a, topicA, ignored, options),
    digestTopic(b, topicB, ignored, options),
  ])
  const compared = compare(left, right, new Digest(ignored).hex())
  const different = compared.find(({ equal }) => !equal)
  if (different === undefined) return { equal: true, partitions: compared }
  const { partition } = different
  const sides = [
    { storage: a, topic: topicA, partition, end: left.get(partition)?.next ?? 0 },
    { storage: b, topic: topicB, partition, end: right.get(partition)?.next ?? 0 },
  ] as const
  const firstDifference = await findDifference(...sides, ignored, options)
  if (options.assert === true) throw differentError(topicA, topicB, partition, firstDifference)
  return { equal: false, partitions: compared, ...(firstDifference && { firstDifference }) }
}

interface Digested {
  readonly digest: Digest
  next: number
}

async function digestTopic(
  storage: Storage,
  topic: string,
  ignored: ReadonlySet<Ignored>,
  options: VerifyOptions,
): Promise<ReadonlyMap<number, Digested>> {
  const digests = await startDigests(storage, topic, ignored, options)
  const meter = new ProgressMeter(options, storage)
  let read = 0
  const blocks = await openBlocks(storage, topic, readOptionsOf(options))
  try {
    for (let list = await blocks.next(); list !== null; list = await blocks.next()) {
      meter.add(list)
      for (const block of list) read += digestBlock(digests, block, ignored)
      meter.report(read)
    }
  } finally {
    await blocks.close()
  }
  return digests
}

/** One for every partition, so that an empty one is answered for, too. */
async function startDigests(
  storage: Storage,
  topic: string,
  ignored: ReadonlySet<Ignored>,
  { partitions, signal }: VerifyOptions,
): Promise<Map<number, Digested>> {
  const marks = await watermarks(storage, topic, signal ? { signal } : {})
  const wanted = marks.filter(({ partition }) => partitions?.includes(partition) ?? true)
  return new Map(wanted.map(({ partition }) => [partition, { digest: new Digest(ignored), next: 0 }]))
}

/** What is there now, whatever `consume.timeout` says. */
function readOptionsOf({ isolation, partitions, signal }: VerifyOptions): ReadOptions {
  return {
    start: 'earliest',
    follow: false,
    ...(isolation && { isolation }),
    ...(partitions && { partitions }),
    ...(signal && { signal }),
  }
}

/** Answers with the number of records. */
function digestBlock(digests: Map<number, Digested>, block: Block, ignored: ReadonlySet<Ignored>): number {
  const digested = digests.get(block.partition) ?? { digest: new Digest(ignored), next: 0 }
  digests.set(block.partition, digested)
  for (let i = 0; i < block.records.count; i += 1) digested.digest.add(block, i)
  digested.next = block.next
  return block.records.count
}

function compare(
  left: ReadonlyMap<number, Digested>,
  right: ReadonlyMap<number, Digested>,
  nothing: string,
): readonly VerifiedPartition[] {
  const partitions = [...new Set([...left.keys(), ...right.keys()])].sort((x, y) => x - y)
  return partitions.map((partition) => {
    const [a, b] = [shown(left.get(partition), nothing), shown(right.get(partition), nothing)]
    return { partition, equal: a.count === b.count && a.digest === b.digest, a, b }
  })
}

function shown(digested: Digested | undefined, nothing: string): DigestedPartition {
  return digested ? { count: digested.digest.count, digest: digested.digest.hex() } : { count: 0, digest: nothing }
}

function differentError(a: string, b: string, partition: number, difference: RecordDifference | undefined): KafiError {
  const where = difference === undefined ? '; they changed while they were compared' : `: ${difference.text}`
  return new KafiError('KAFI_DIFFERENT', `'${a}' and '${b}' differ in partition ${partition}${where}`, {
    details: { a, b, partition, ...(difference && { index: difference.index, field: difference.field }) },
  })
}
