import { KafiError, type Appended, type Bytes, type Position } from '@kafi/core'
import { crc32c, crc32cCombine, readHeader, rewriteHeader, sealBatch, stampOffset, type Sink } from '@kafi/protocol'
import type { Entry } from './entry.ts'
import type { Head, Progress } from './head.ts'
import { addSlot, encodeIndex, type Slot } from './sparse-index.ts'

/** A record batch of our own copy: its offset may be stamped. */
export interface PreparedBatch {
  readonly bytes: Bytes
  /** Its own first offset, for runs that keep their offsets. */
  readonly base: number
  /** Offsets it takes: last offset delta + 1. */
  readonly span: number
  readonly count: number
  readonly minTimestamp: number
  readonly maxTimestamp: number
  /** It has its CRC; see {@link seal}. */
  sealed: boolean
}

/** A run that is encoded and checked; only its offsets are missing. */
export interface PreparedRun {
  readonly partition: number
  readonly batches: readonly PreparedBatch[]
  readonly count: number
  /** Keep the batches' own offsets. */
  readonly keep: boolean
  /** Place it only here. */
  readonly at: number | undefined
  readonly refused: ReadonlyMap<number, Error>
  /** The memory that the batches are in. */
  readonly sinks: readonly Sink[]
}

/** A writer with an id: refused if a newer one holds the id. The positions replace those of the same places. */
export interface ProgressChange {
  readonly id: string
  readonly epoch: number
  readonly positions: readonly Position[]
}

/** What is committed whole or not at all when it has progress; run by run when not. */
export interface Request {
  readonly runs: readonly PreparedRun[]
  readonly progress?: ProgressChange
  /** To disk, not only to the file. */
  readonly sync: boolean
}

/** All that a group of requests adds to one partition, in one piece. */
export interface PlacedRun {
  readonly partition: number
  readonly batches: PreparedBatch[]
  readonly base: number
  end: number
  count: number
  size: number
  minTimestamp: number
  maxTimestamp: number
  readonly slots: Slot[]
}

/** Where a group of requests goes if the head it was made for is still the newest. */
export interface Placement {
  readonly runs: readonly PlacedRun[]
  readonly bytes: number
  readonly progress: ReadonlyMap<string, Progress>
  /** One per request: what its runs got, or why all of it failed. */
  readonly outcomes: readonly (readonly Appended[] | Error)[]
  /** Memory that is free once this is written: that of all requests but those that failed whole and may be tried again. */
  readonly sinks: readonly Sink[]
}

/** Bytes of a batch before what its checksum covers. */
const uncovered = 21

/**
 * Gives every run of the group its offsets, in the order of the group, and stamps them into the batches.
 * Nothing is changed in the head: after a conflict the group is placed again.
 */
export function place(head: Head, group: readonly Request[], now: number): Placement {
  const placed = new Map<number, PlacedRun>()
  const progress = new Map<string, Progress>()
  const outcomes = group.map((request) => placeRequest(head, request, placed, progress, now))
  const runs = [...placed.values()].filter((run) => run.batches.length > 0)
  const sinks = group.flatMap((request, i) =>
    outcomes[i] instanceof Error ? [] : request.runs.flatMap((run) => run.sinks),
  )
  return { runs, bytes: runs.reduce((sum, run) => sum + run.size, 0), progress, outcomes, sinks }
}

/** Gives the batch its CRC if it has none: the CRC of bulk is left out, to be made while the rest is being written. */
export function seal(batch: PreparedBatch): void {
  if (!batch.sealed) sealBatch(batch.bytes)
  batch.sealed = true
}

/** The run as an entry of this file; its batches are sealed. */
export function entryOf(run: PlacedRun, file: string, pos: number, written: number): Entry {
  const { base, end, count, size, minTimestamp, maxTimestamp } = run
  const crc = run.batches.reduce(crcBehind, 0)
  const index = encodeIndex(run.slots)
  return { file, pos, size, base, end, count, crc, minTimestamp, maxTimestamp, shift: 0, written, index }
}

function placeRequest(
  head: Head,
  request: Request,
  placed: Map<number, PlacedRun>,
  progress: Map<string, Progress>,
  now: number,
): readonly Appended[] | Error {
  if (head.deleted) return unknownTopic(head.topic)
  const asked = request.progress
  if (asked === undefined) return request.runs.map((run) => placeRun(head, run, placed, now))
  const error = fenced(head, progress, asked) ?? request.runs.map((run) => refusal(head, run, placed)).find(Boolean)
  if (error !== undefined) return error
  const before = (progress.get(asked.id) ?? head.writers.get(asked.id))?.positions ?? []
  progress.set(asked.id, { epoch: asked.epoch, positions: mergePositions(before, asked.positions) })
  return request.runs.map((run) => placeRun(head, run, placed, now))
}

/** The positions of both; where both have a place, the changed one. */
export function mergePositions(before: readonly Position[], changed: readonly Position[]): readonly Position[] {
  const merged = new Map([...before, ...changed].map((at) => [`${at.partition} ${at.topic}`, at]))
  return [...merged.values()]
}

function fenced(head: Head, pending: ReadonlyMap<string, Progress>, asked: ProgressChange): Error | undefined {
  const epoch = (pending.get(asked.id) ?? head.writers.get(asked.id))?.epoch ?? 0
  if (asked.epoch >= epoch) return undefined
  return fencedError(asked.id)
}

/** The error for a writer whose id was taken over. */
export function fencedError(id: string): KafiError {
  const message = `writer '${id}' was opened again elsewhere; this one may not write any more`
  return new KafiError('KAFI_FENCED', message, { fatal: true, details: { id } })
}

function placeRun(head: Head, run: PreparedRun, placed: Map<number, PlacedRun>, now: number): Appended {
  const place = { topic: head.topic, partition: run.partition }
  const error = refusal(head, run, placed)
  if (error !== undefined) return { ...place, offset: -1, count: 0, error }
  const target = placed.get(run.partition) ?? newRun(run, head.partitions[run.partition]!.next)
  placed.set(run.partition, target)
  const offset = run.keep ? (run.batches[0]?.base ?? target.end) : target.end
  const appendTime = head.config.get('message.timestamp.type') === 'LogAppendTime'
  for (const batch of run.batches) addBatch(target, appendTime ? stampTime(batch, now) : batch, run.keep)
  return { ...place, offset, count: run.count, ...(run.refused.size === 0 ? {} : { refused: run.refused }) }
}

function refusal(head: Head, run: PreparedRun, placed: ReadonlyMap<number, PlacedRun>): KafiError | undefined {
  const details = { topic: head.topic, partition: run.partition }
  const log = head.partitions[run.partition]
  const where = `partition ${run.partition} of '${head.topic}'`
  if (log === undefined) {
    const message = `no ${where}: it has ${head.partitions.length} partitions`
    return new KafiError('KAFI_PARTITION_UNKNOWN', message, { details })
  }
  const next = placed.get(run.partition)?.end ?? log.next
  if (run.at !== undefined && run.at !== next) {
    const message = `${where} goes on at offset ${next}, not ${run.at}: somebody else appended; read on and try again`
    return new KafiError('KAFI_CONFLICT', message, { retriable: true, details: { ...details, next, at: run.at } })
  }
  const first = run.batches[0]?.base ?? next
  if (!run.keep || first >= next) return undefined
  const message = `${where} already reaches offset ${next}: records cannot keep offsets from ${first} on; use an empty topic`
  return new KafiError('KAFI_CONFLICT', message, { details: { ...details, next, first } })
}

function newRun({ partition, keep, batches }: PreparedRun, next: number): PlacedRun {
  const base = keep ? (batches[0]?.base ?? next) : next
  const sums = { count: 0, size: 0, minTimestamp: -1, maxTimestamp: -1 }
  return { partition, batches: [], base, end: base, slots: [], ...sums }
}

function addBatch(run: PlacedRun, batch: PreparedBatch, keep: boolean): void {
  const { bytes } = batch
  const base = keep ? batch.base : run.end
  stampOffset(bytes, 0, base)
  addSlot(run.slots, { offset: base - run.base, pos: run.size, maxTimestamp: run.maxTimestamp })
  run.minTimestamp = smaller(run.minTimestamp, batch.minTimestamp)
  run.maxTimestamp = Math.max(run.maxTimestamp, batch.maxTimestamp)
  run.end = base + batch.span
  run.count += batch.count
  run.size += bytes.length
  run.batches.push(batch)
}

/** CRC32C of what was before and this whole batch: its own checksum spares reading it again. */
function crcBehind(before: number, batch: PreparedBatch): number {
  seal(batch)
  const { bytes } = batch
  const covered = new DataView(bytes.buffer, bytes.byteOffset, uncovered).getUint32(17)
  return crc32cCombine(crc32c(bytes, 0, uncovered, before), covered, bytes.length - uncovered)
}

/** The smaller of two timestamps; -1 is none. */
export function smaller(a: number, b: number): number {
  return a < 0 ? b : b < 0 ? a : Math.min(a, b)
}

function stampTime(batch: PreparedBatch, now: number): PreparedBatch {
  seal(batch)
  const header = readHeader(batch.bytes, 0)
  if (header.timestampType === 'create') rewriteHeader(batch.bytes, header, { appendTimestamp: now }, { inPlace: true })
  return { ...batch, minTimestamp: now, maxTimestamp: now }
}

function unknownTopic(topic: string): KafiError {
  return new KafiError('KAFI_TOPIC_UNKNOWN', `topic '${topic}' was deleted meanwhile`, { details: { topic } })
}
