import { KafiError, type Records } from '@kafi/core'
import { type Codec, cutBatch, type Sink, writeMessageSet } from '@kafi/protocol'

/** How messages of old brokers are made. */
export interface OldBatchOptions {
  /** 0: Kafka 0.8 and 0.9; 1: Kafka 0.10. */
  readonly magic: 0 | 1
  readonly codec: Codec
  readonly level: number | undefined
  readonly maxBytes: number
}

/**
 * Writes as many records as fit as a message set, what brokers before 0.11 take; answers how many. A record with headers
 * is `KAFI_UNSUPPORTED`: these formats have none.
 *
 * @example
 * const count = writeOldBatch(sink, records, { magic: 1, codec: 'none', level: undefined, maxBytes: 1_000_000 })
 */
export function writeOldBatch(sink: Sink, records: Records, options: OldBatchOptions): number {
  const { magic, codec, level, maxBytes } = options
  if (codec === 'zstd') throw noZstd()
  const to = cutBatch(records, { maxBytes })
  const bytes = writeMessageSet(records, { magic, codec, from: 0, to, ...(level !== undefined && { level }) })
  sink.buffer = bytes
  sink.length = bytes.length
  return to
}

function noZstd(): KafiError {
  const message = 'brokers before 0.11 have no zstd; set compression.type to gzip, snappy, lz4 or none'
  return new KafiError('KAFI_UNSUPPORTED', message)
}
