import { headerSize, viewOf } from './batch-fields.ts'
import { type BatchHeader } from './batch-header.ts'
import { readRecords } from './batch-reader.ts'
import { encodeBatch } from './batch-writer.ts'
import type { Bytes, RecordSource } from './columns.ts'
import { corrupt } from './error.ts'

/** Kinds of control records by number (Kafka: ControlRecordType.java). */
const kinds = [
  'abort',
  'commit',
  'leaderChange',
  'snapshotHeader',
  'snapshotFooter',
  'kraftVersion',
  'kraftVoters',
] as const

/** What a control batch says; `unknown`: a kind that Kafka got later. */
export type ControlKind = (typeof kinds)[number] | 'unknown'

/** The one record of a control batch. */
export interface ControlRecord {
  readonly kind: ControlKind
  /** Epoch of the transaction coordinator that wrote the marker; -1 of other kinds. */
  readonly coordinatorEpoch: number
}

/**
 * Reads what a control batch says, its CRC checked; null if the batch is no control batch or compaction has emptied it.
 *
 * @example
 * if (readControl(bytes, header)?.kind === 'abort') dropTransaction(header.producerId)
 */
export function readControl(bytes: Bytes, header: BatchHeader): ControlRecord | null {
  if (!header.control || header.count === 0) return null
  const records = readRecords(bytes, [header])
  const key = records.key(0)
  if (key === null || key.length < 4) throw corrupt('a control record without a key', header.position + headerSize)
  const kind = kinds[viewOf(key).getInt16(2)] ?? 'unknown'
  const value = records.value(0)
  const isMarker = kind === 'abort' || kind === 'commit'
  if (isMarker && (value === null || value.length < 6))
    throw corrupt('a marker without a value', header.position + headerSize)
  return { kind, coordinatorEpoch: isMarker ? viewOf(value!).getInt32(2) : -1 }
}

/** What {@link encodeMarker} is told. */
export interface MarkerOptions {
  readonly kind: 'commit' | 'abort'
  readonly producerId: bigint
  readonly producerEpoch: number
  /** Default 0. */
  readonly coordinatorEpoch?: number
  /** Milliseconds since 1970, UTC. */
  readonly timestamp: number
  /** The marker's own offset, default 0. */
  readonly baseOffset?: number
  /** Default -1. */
  readonly leaderEpoch?: number
}

/**
 * Encodes the marker that ends a transaction: a control batch of one record, which takes one offset (KIP-98).
 *
 * @example
 * encodeMarker({ kind: 'commit', producerId: 7n, producerEpoch: 0, timestamp: now })
 */
export function encodeMarker(options: MarkerOptions): Bytes {
  const { producerId, producerEpoch, baseOffset = 0, leaderEpoch = -1 } = options
  const fixed = { transactional: true, control: true }
  return encodeBatch(markerRecord(options), { baseOffset, leaderEpoch, producerId, producerEpoch, ...fixed })
}

function markerRecord({ kind, coordinatorEpoch = 0, timestamp }: MarkerOptions): RecordSource {
  const key = new Uint8Array(4)
  viewOf(key).setInt16(2, kinds.indexOf(kind))
  const value = new Uint8Array(6)
  viewOf(value).setInt32(2, coordinatorEpoch)
  return {
    count: 1,
    offset: () => 0,
    timestamp: () => timestamp,
    key: () => key,
    value: () => value,
    headers: () => [],
  }
}
