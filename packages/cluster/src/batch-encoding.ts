import { isKafiError } from '@kafi/core'
import { appendBatch, type AppendOptions, type Codec, type Sink } from '@kafi/protocol'
import { countOf, JoinedRecords } from './batch-segments.ts'
import { writeOldBatch } from './old-produce.ts'
import type { ProducerId } from './producer-id.ts'
import type { Segment } from './produce-lot.ts'

/** How batches are made. */
export interface BatchFormat {
  readonly codec: Codec
  readonly level?: number | undefined
  readonly transactional: boolean
  /** 2, or what brokers before 0.11 understand. */
  readonly magic: 0 | 1 | 2
}

/** Whose batch it is, and how large it may be before compression. */
export interface EncodeOptions {
  readonly producer: ProducerId
  readonly sequence: number
  readonly maxBytes: number
}

/**
 * Writes as many records as fit into one batch; answers how many. Throws where one cannot be written: see {@link badRecord}.
 *
 * @example
 * const count = encodeSegments(sink, segments, format, { producer, sequence: 0, maxBytes: 1_000_000 })
 */
export function encodeSegments(
  sink: Sink,
  segments: readonly Segment[],
  { codec, level, transactional, magic }: BatchFormat,
  { producer, sequence, maxBytes }: EncodeOptions,
): number {
  if (magic !== 2) return writeOldBatch(sink, new JoinedRecords(segments), { magic, codec, level, maxBytes })
  const options: AppendOptions = {
    maxBytes,
    codec,
    transactional,
    producerId: producer.id,
    producerEpoch: producer.epoch,
    baseSequence: producer.id < 0n ? -1 : sequence,
    ...(level !== undefined && { level }),
  }
  const [only] = segments
  if (segments.length > 1 || only === undefined) return appendBatch(sink, new JoinedRecords(segments), options)
  const { lot, from, to } = only
  return appendBatch(sink, lot.records, { ...options, from, to }) - from
}

/** Which of the records the encoder complained about, counted through the segments; undefined: it did not say. */
export function badRecord(error: Error, segments: readonly Segment[], { magic }: BatchFormat): number | undefined {
  const index = isKafiError(error) ? error.details['index'] : undefined
  const isJoined = segments.length > 1 || magic !== 2
  const from = isJoined ? 0 : (segments[0]?.from ?? 0)
  return typeof index === 'number' && index >= from && index < from + countOf(segments) ? index - from : undefined
}
