import { attributeBits, fields, headerSize, viewOf, writeInt64 } from './batch-fields.ts'
import { type BatchHeader } from './batch-header.ts'
import type { Bytes } from './columns.ts'
import { crc32cTable } from './crc32c.ts'
import { crc32cCombine } from './crc32c-combine.ts'

/**
 * Gives the batch at `pos` its place in a log, in place: what a broker does on append. The CRC does not cover these fields.
 *
 * @example
 * stampOffset(bytes, header.position, nextOffset, 0)
 */
export function stampOffset(bytes: Bytes, pos: number, baseOffset: number, leaderEpoch?: number): void {
  const view = viewOf(bytes)
  writeInt64(view, pos + fields.baseOffset, baseOffset)
  if (leaderEpoch !== undefined) view.setInt32(pos + fields.leaderEpoch, leaderEpoch)
}

/** Fields of a batch to change; what is absent stays. */
export interface HeaderChanges {
  readonly baseOffset?: number
  readonly leaderEpoch?: number
  /** -1n: none. */
  readonly producerId?: bigint
  /** -1: none. */
  readonly producerEpoch?: number
  /** -1: none. */
  readonly baseSequence?: number
  readonly transactional?: boolean
  /** Time at which a broker appended the batch: makes it `append` time for all its records. */
  readonly appendTimestamp?: number
}

/** What {@link rewriteHeader} may be told. */
export interface RewriteOptions {
  /** Write into `bytes` too, not only into the copy that is returned. Default false. */
  readonly inPlace?: boolean
}

/**
 * The 61 bytes of the batch's header with these changes and the CRC that belongs to them, without reading the records: a CRC is
 * linear, so the difference of the headers, moved over the records' length, is the difference of the CRCs. A CRC that was wrong
 * stays wrong. The records follow at `position + 61`, untouched.
 *
 * @example
 * const head = rewriteHeader(bytes, header, { producerId: 7n, producerEpoch: 0, baseSequence: 42, transactional: true })
 * await socket.writev([head, bytes.subarray(header.position + 61, header.position + header.size)])
 */
export function rewriteHeader(
  bytes: Bytes,
  header: BatchHeader,
  changes: HeaderChanges,
  { inPlace = false }: RewriteOptions = {},
): Bytes {
  const head = new Uint8Array(bytes.subarray(header.position, header.position + headerSize))
  const view = viewOf(head)
  const before = crc32cTable(head, fields.attributes, headerSize)
  writeChanges(view, changes, header)
  const difference = before ^ crc32cTable(head, fields.attributes, headerSize)
  view.setUint32(fields.crc, crc32cCombine(difference, header.crc, header.size - headerSize))
  if (inPlace) bytes.set(head, header.position)
  return head
}

function writeChanges(view: DataView, changes: HeaderChanges, header: BatchHeader): void {
  const { baseOffset, leaderEpoch, producerId, producerEpoch, baseSequence, appendTimestamp } = changes
  if (baseOffset !== undefined) writeInt64(view, fields.baseOffset, baseOffset)
  if (leaderEpoch !== undefined) view.setInt32(fields.leaderEpoch, leaderEpoch)
  if (producerId !== undefined) view.setBigInt64(fields.producerId, producerId)
  if (producerEpoch !== undefined) view.setInt16(fields.producerEpoch, producerEpoch)
  if (baseSequence !== undefined) view.setInt32(fields.baseSequence, baseSequence)
  if (appendTimestamp !== undefined) writeInt64(view, fields.maxTimestamp, appendTimestamp)
  view.setInt16(fields.attributes, changedAttributes(changes, header))
}

function changedAttributes({ transactional, appendTimestamp }: HeaderChanges, { attributes }: BatchHeader): number {
  const timed = appendTimestamp === undefined ? attributes : attributes | attributeBits.append
  if (transactional === undefined) return timed
  return transactional ? timed | attributeBits.transactional : timed & ~attributeBits.transactional
}
