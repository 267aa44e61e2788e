import type { Bytes } from '@kafi/core'
import { type BatchHeader, readControl } from '@kafi/protocol'

/** A transaction that was aborted, as a Fetch answer lists it (version 4, KIP-98). */
export interface AbortedTransaction {
  readonly producerId: bigint
  readonly firstOffset: bigint
}

/** Leaves out control batches alone: an uncommitted reader sees what was aborted, too. */
export function isData({ control }: BatchHeader): boolean {
  return !control
}

/**
 * Tells which batches of an answer a committed reader sees; to be asked of every batch, in order. A producer's batches
 * are hidden from the first offset of an aborted transaction to its marker (Kafka: CompletedFetch.java).
 *
 * @example
 * const shows = committedOnly(records, answer.abortedTransactions)
 * const headers = walkBatches(records).filter(shows)
 */
export function committedOnly(
  bytes: Bytes,
  aborted: readonly AbortedTransaction[] | null,
): (header: BatchHeader) => boolean {
  if (aborted === null || aborted.length === 0) return isData
  const waiting = aborted.toSorted((a, b) =>
    a.firstOffset < b.firstOffset ? -1 : a.firstOffset > b.firstOffset ? 1 : 0,
  )
  const hidden = new Set<bigint>()
  let at = 0
  return (header) => {
    const last = header.baseOffset + header.lastOffsetDelta
    for (; at < waiting.length && waiting[at]!.firstOffset <= last; at++) hidden.add(waiting[at]!.producerId)
    if (!header.control) return !(header.transactional && hidden.has(header.producerId))
    if (hidden.has(header.producerId) && readControl(bytes, header)?.kind === 'abort') hidden.delete(header.producerId)
    return false
  }
}
