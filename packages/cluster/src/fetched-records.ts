import type { Bytes } from '@kafi/core'
import { type BatchHeader, magicAt, type MessageHeader, ProtocolError, readHeader, walkMessages } from '@kafi/protocol'
import { endOf, type FetchedRun, type Lease, RunCutter, startOf } from './fetched-run.ts'

/** How records are cut. */
export interface CutOptions {
  /** Offset that was asked for, and the end of what is wanted. */
  readonly from: number
  readonly to: number
  /** Is this batch for the reader? Called for every batch, in order. */
  readonly shows: (header: BatchHeader) => boolean
  readonly lease: Lease
}

/** What was found in the records of one partition. */
export interface CutRecords {
  readonly runs: readonly FetchedRun[]
  /** Offset to ask for next. */
  readonly next: number
  /** Leader epoch of the last batch; -1: it does not say. */
  readonly epoch: number
  /** Bytes that the answer must have for one batch to come whole; 0: one did. */
  readonly neededBytes: number
}

/** Bytes up to the magic, which stands at the same place in all formats. */
const prefixBytes = 17
const sizeAt = 8
const uncountedBytes = 12

/**
 * Cuts the records of an answer into runs: whole batches and messages from `from` on, a cut-off last one left out (KIP-74).
 * `KAFI_CORRUPT`: they begin with what is none, or what the broker sends does not follow on `from`. Damage behind whole
 * batches is left for the next answer, which begins with it.
 *
 * @example
 * const { runs, next } = cutRecords(records, { from: 42, to: Infinity, shows: () => true, lease })
 */
export function cutRecords(bytes: Bytes, options: CutOptions): CutRecords {
  const { from, to, shows } = options
  const cutter = new RunCutter(bytes, options)
  let epoch = -1
  let pos = 0
  let neededBytes = 0
  while (pos < bytes.length && cutter.next < to) {
    const header = headerAt(bytes, pos, cutter.next > from)
    if (header === null) {
      neededBytes = pos + neededAt(bytes, pos)
      break
    }
    pos += header.size
    if (endOf(header) <= from) continue
    if (startOf(header) < cutter.next && cutter.next > from) throw unordered(header, cutter.next)
    if (header.magic === 2 && header.leaderEpoch >= 0) epoch = header.leaderEpoch
    if (startOf(header) >= to) cutter.pass(to)
    else if (header.magic !== 2 || shows(header)) cutter.add(header)
    else cutter.pass(endOf(header))
  }
  const stuck = cutter.next <= from
  if (stuck && pos > 0 && neededBytes === 0)
    throw new ProtocolError('KAFI_CORRUPT', 'the broker sends only what is before')
  return { runs: cutter.finish(), next: Math.min(to, cutter.next), epoch, neededBytes: stuck ? neededBytes : 0 }
}

/** Null: it is cut off; `later`: or damaged. */
function headerAt(bytes: Bytes, pos: number, later: boolean): BatchHeader | MessageHeader | null {
  const needed = neededAt(bytes, pos)
  if (needed > bytes.length - pos) return null
  try {
    if (magicAt(bytes, pos) === 2) return readHeader(bytes, pos)
    return walkMessages(bytes, pos, pos + Math.max(needed, prefixBytes))[0] ?? null
  } catch (error) {
    if (later) return null
    throw error
  }
}

/** Bytes of the batch at `pos`, as far as can be told. */
function neededAt(bytes: Bytes, pos: number): number {
  if (bytes.length - pos < prefixBytes) return prefixBytes
  return uncountedBytes + new DataView(bytes.buffer, bytes.byteOffset + pos + sizeAt, 4).getInt32(0)
}

function unordered(header: BatchHeader | MessageHeader, next: number): ProtocolError {
  const message = `a batch of offset ${startOf(header)} behind offset ${next - 1}`
  return new ProtocolError('KAFI_CORRUPT', message, { details: { position: header.position } })
}
