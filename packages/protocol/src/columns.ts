/** Bytes as Kafka sees them. */
export type Bytes = Uint8Array

/** Ordered headers of a record; names may repeat, a value may be null. */
export type Headers = ReadonlyArray<readonly [name: string, value: Bytes | null]>

/** Who set the timestamp of a batch: the producer or the broker (Kafka: message.timestamp.type). */
export type BatchTimestampType = 'create' | 'append'

/**
 * Records as columns: what {@link encodeBatch} takes. Structurally the `Records` of `@kafi/core`.
 *
 * @example
 * const one: RecordSource = {
 *   count: 1, offset: () => 0, timestamp: () => 0, key: () => null, value: () => Buffer.from('pie'), headers: () => [],
 * }
 */
export interface RecordSource {
  readonly count: number
  offset(i: number): number
  /** Milliseconds since 1970, UTC; -1: none. */
  timestamp(i: number): number
  key(i: number): Bytes | null
  value(i: number): Bytes | null
  headers(i: number): Headers
}

/** Where some bytes are: `from` (inclusive) to `to` (exclusive) in a memory. Filled in again and again. */
export interface Span {
  memory: Bytes
  from: number
  to: number
}

/**
 * Records as columns: what is read. Keys, values and header values are views of the bytes they were read from.
 * Nothing is inflated, checked or sliced before the first call; any call may throw `KAFI_CORRUPT`.
 */
export interface RecordColumns extends RecordSource {
  /** Attributes of the batch (or message) that record i is in: codec in bits 0-2, `append` timestamp 3, transactional 4. */
  attributes(i: number): number
  /** Says where value i is, without a view of it; false: it is null. Message sets do not have it. */
  valueSpan?(i: number, span: Span): boolean
}
