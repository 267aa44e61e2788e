import {
  encodeBatch,
  nextOffset,
  readHeader,
  rewriteHeader,
  stampOffset,
  type BatchHeader,
  type RecordSource,
} from '@kafi/protocol'

/** One batch v2 of a log: its bytes, offset stamped, and its header. */
export interface LogBatch {
  readonly bytes: Uint8Array
  readonly header: BatchHeader
  /** When it was appended, ms since 1970. */
  readonly appendedAt: number
}

/** The log of one partition: batches in the order of their offsets, as every replica has them. */
export interface Log {
  batches: LogBatch[]
  /** The earliest offset that can be read; `deleteRecords` moves it. */
  startOffset: number
  /** The offset the next record gets: the high watermark, as every replica has all of it at once. */
  endOffset: number
  leaderEpoch: number
  /** First offset of each leader epoch (KIP-101). */
  epochs: { readonly epoch: number; readonly startOffset: number }[]
  /** Called after each change; long polls stand here. */
  readonly watchers: Set<() => void>
}

/** What {@link appendToLog} is told. */
export interface AppendContext {
  readonly now: number
  /** `message.timestamp.type` is LogAppendTime. */
  readonly appendTime: boolean
}

/**
 * An empty log.
 *
 * @example
 * const log = makeLog()
 */
export function makeLog(): Log {
  const epochs = [{ epoch: 0, startOffset: 0 }]
  return { batches: [], startOffset: 0, endOffset: 0, leaderEpoch: 0, epochs, watchers: new Set() }
}

/**
 * Appends a batch, copied: it gets the next offset and the leader's epoch, and the time if the topic says so. Answers the
 * offset of its first record.
 *
 * @example
 * const baseOffset = appendToLog(log, bytes, readHeader(bytes, 0), { now, appendTime: false })
 */
export function appendToLog(
  log: Log,
  source: Uint8Array,
  header: BatchHeader,
  { now, appendTime }: AppendContext,
): number {
  const bytes = new Uint8Array(source.subarray(header.position, header.position + header.size))
  const baseOffset = log.endOffset
  stampOffset(bytes, 0, baseOffset, log.leaderEpoch)
  if (appendTime) rewriteHeader(bytes, readHeader(bytes, 0), { appendTimestamp: now }, { inPlace: true })
  const placed = readHeader(bytes, 0)
  log.batches.push({ bytes, header: placed, appendedAt: now })
  log.endOffset = nextOffset(placed)
  notifyWatchers(log)
  return baseOffset
}

/**
 * Appends records that came in an older format, as one batch.
 *
 * @example
 * appendRecords(log, readMessageSet(bytes, walkMessages(bytes)), { now, appendTime: false })
 */
export function appendRecords(log: Log, records: RecordSource, context: AppendContext): number {
  const bytes = encodeBatch(records)
  return appendToLog(log, bytes, readHeader(bytes, 0), context)
}

/**
 * Index of the first batch that holds `offset` or comes after it.
 *
 * @example
 * const batch = log.batches[findBatch(log, 42)]
 */
export function findBatch(log: Log, offset: number): number {
  let low = 0
  let high = log.batches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (nextOffset(log.batches[middle]!.header) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Moves the start of the log; batches wholly before it go.
 *
 * @example
 * moveStart(log, 100)
 */
export function moveStart(log: Log, offset: number): void {
  log.startOffset = Math.max(log.startOffset, offset)
  log.batches = log.batches.slice(findBatch(log, log.startOffset))
  notifyWatchers(log)
}

/**
 * Cuts the log at `offset`, as an unclean leader election does: batches that reach beyond it go whole. The leader's epoch
 * goes up.
 *
 * @example
 * truncateLog(log, 90)
 */
export function truncateLog(log: Log, offset: number): void {
  const kept = log.batches.slice(0, findBatch(log, offset))
  const last = kept.at(-1)
  log.batches = kept
  log.endOffset =
    last === undefined ? Math.min(log.endOffset, Math.max(offset, log.startOffset)) : nextOffset(last.header)
  log.epochs = log.epochs.filter(({ startOffset }) => startOffset <= log.endOffset)
  raiseEpoch(log)
}

/**
 * A new leader: the epoch goes up and is noted with the offset it begins at.
 *
 * @example
 * raiseEpoch(log)
 */
export function raiseEpoch(log: Log): void {
  log.leaderEpoch += 1
  log.epochs.push({ epoch: log.leaderEpoch, startOffset: log.endOffset })
  notifyWatchers(log)
}

/**
 * End of the epoch, as OffsetForLeaderEpoch answers it (KIP-101): the largest epoch up to the one asked for, and the offset
 * where the next began; -1 for an epoch that is not known.
 *
 * @example
 * endOfEpoch(log, 3) // { epoch: 2, endOffset: 117 }
 */
export function endOfEpoch(log: Log, epoch: number): { readonly epoch: number; readonly endOffset: number } {
  if (epoch === log.leaderEpoch) return { epoch, endOffset: log.endOffset }
  const next = log.epochs.findIndex((entry) => entry.epoch > epoch)
  const known = log.epochs[next - 1]
  if (next < 0 || known === undefined) return { epoch: -1, endOffset: -1 }
  return { epoch: known.epoch, endOffset: log.epochs[next]!.startOffset }
}

/** Epoch of the record at this offset, or of the log's end; -1 if nothing says. */
export function epochAt(log: Log, offset: number): number {
  return log.epochs.findLast(({ startOffset }) => startOffset <= offset)?.epoch ?? -1
}

/** Bytes of all batches. */
export function sizeOf(log: Log): number {
  return log.batches.reduce((sum, { bytes }) => sum + bytes.length, 0)
}

function notifyWatchers(log: Log): void {
  for (const watcher of [...log.watchers]) watcher()
}
