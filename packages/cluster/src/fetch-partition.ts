import type { Place, Range } from '@kafi/core'
import type { FetchedRun, Lease } from './fetched-run.ts'
import { type BlockReading, endOfBlock, FetchedBlock } from './fetched-block.ts'

/** How often and since when (milliseconds) fetching has not worked. */
export interface Trouble {
  readonly tries: number
  readonly since: number
}

/** A partition that is read: where the user is, where the fetches are, and what lies between. */
export interface FetchPartition extends Place {
  /** Offset behind the last one that is wanted. */
  to: number
  /** Offset of the next block. */
  position: number
  /** Offset of the next fetch. */
  ahead: number
  /** What is fetched and not taken yet. */
  readonly runs: FetchedRun[]
  /** First header of the first run that is not taken yet. */
  at: number
  /** Leader epoch of what was fetched last; -1: unknown. */
  epoch: number
  /** The leader's epoch under which `ahead` was found to be right (KIP-320). */
  checkedEpoch: number
  /** End of what the broker can give; -1: unknown. */
  readable: number
  /** Nearer broker that the leader named, and until when it is asked (KIP-392). */
  replica: { readonly node: number; readonly until: number } | null
  /** Bytes that a fetch must have room for, because a batch is so large. */
  neededBytes: number
  /** `ahead` as it was asked for last. */
  asked: number
  /** Fetches in a row that brought nothing where something should be. */
  voids: number
  /** No fetch before (milliseconds). */
  retryAt: number
  trouble: Trouble | null
  error: unknown
  /** The last answer named another broker. */
  redirected: boolean
  fetching: boolean
  /** It waits for its turn to be taken from. */
  listed: boolean
  closed: boolean
  /** When it was served last: a count, not a time. */
  servedAt: number
}

/** A partition to be read from the beginning of a range. */
export function makeFetchPartition({ topic, partition, from, to }: Range): FetchPartition {
  return {
    topic,
    partition,
    to,
    position: from,
    ahead: from,
    runs: [],
    at: 0,
    epoch: -1,
    checkedEpoch: -1,
    readable: -1,
    replica: null,
    neededBytes: 0,
    asked: from,
    voids: 0,
    retryAt: -Infinity,
    trouble: null,
    error: null,
    redirected: false,
    fetching: false,
    listed: false,
    closed: false,
    servedAt: 0,
  }
}

/** Is everything that is wanted taken? */
export function isDone({ position, to }: FetchPartition): boolean {
  return position >= to
}

/** Is there a block, or an error, to be taken? */
export function isReady({ runs, error }: FetchPartition): boolean {
  return runs.length > 0 || error !== null
}

/**
 * The next block; its partition must have a run. Memory that no other block needs comes into `spent`.
 *
 * @example
 * const block = takeBlock(partition, { maxBytes: 4 << 20, checkCrcs: true, inflated }, spent)
 */
export function takeBlock(
  partition: FetchPartition,
  { maxBytes, ...reading }: BlockReading & { readonly maxBytes: number },
  spent: Lease[],
): FetchedBlock {
  const { runs, position: from, to } = partition
  const run = runs[0]!
  const first = partition.at
  const end = run.headers.length === 0 ? 0 : endOfBlock(run, first, to, maxBytes)
  const block = new FetchedBlock(partition, run, { first, end, from, to, ...reading })
  partition.position = block.next
  partition.at = end
  if (isDone(partition)) spent.push(...dropRuns(partition))
  else if (end === run.headers.length) spent.push(shiftRun(partition))
  return block
}

/** Gives up what is not taken yet, and answers with its memory; it is fetched again, if it is wanted again. */
export function dropRuns(partition: FetchPartition): Lease[] {
  partition.at = 0
  partition.ahead = partition.position
  return partition.runs.splice(0).map(({ lease }) => lease)
}

function shiftRun(partition: FetchPartition): Lease {
  partition.at = 0
  return partition.runs.shift()!.lease
}
