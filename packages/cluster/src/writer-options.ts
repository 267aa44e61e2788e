import { KafiError, type Setting, type Settings } from '@kafi/core'
import type { Codec } from '@kafi/protocol'

/** How records are written. All sizes in bytes, all times in ms. */
export interface WriterOptions {
  /** Who must have a record before it is acknowledged: -1, all in-sync replicas; 1, the leader; 0, nobody. Default -1. */
  readonly acks?: -1 | 0 | 1
  /** Are repetitions told from records (KIP-98)? Default: where `acks` is -1 and the brokers can (0.11). */
  readonly idempotent?: boolean
  /** Default `none`. */
  readonly codec?: Codec
  /** gzip 1-9 (default 6), zstd 1-22 (default 3). */
  readonly level?: number
  /** Bound on a batch before compression. Default 1,000,000: what a broker takes by default, with room for its overhead. */
  readonly batchBytes?: number
  /** Bound on the batches of one request. Default 8 MiB. */
  readonly requestBytes?: number
  /** Bound on what waits or is under way; `append` waits beyond it. Default 64 MiB. */
  readonly queueBytes?: number
  /** Requests under way to one broker; a partition is in one of them alone. Default 2. */
  readonly maxInFlight?: number
  /** How long a record is tried, from `append` on. Default 120,000. */
  readonly deliveryTimeoutMs?: number
  /** How long a transaction may be open before the coordinator ends it. Default 60,000. */
  readonly transactionTimeoutMs?: number
}

/** The options with nothing left open. */
export type WriterLimits = Required<Omit<WriterOptions, 'level' | 'idempotent'>> &
  Pick<WriterOptions, 'level' | 'idempotent'>

/**
 * Fills in the defaults. `KAFI_ARGUMENT` for what contradicts itself.
 *
 * @example
 * writerLimits({ codec: 'lz4' }).batchBytes // 1000000
 */
export function writerLimits(options: WriterOptions = {}): WriterLimits {
  const limits: WriterLimits = {
    acks: -1,
    codec: 'none',
    batchBytes: 1_000_000,
    requestBytes: 8 * 1024 * 1024,
    queueBytes: 64 * 1024 * 1024,
    maxInFlight: 2,
    deliveryTimeoutMs: 120_000,
    transactionTimeoutMs: 60_000,
    ...options,
  }
  if (limits.idempotent === true && limits.acks !== -1) {
    throw new KafiError('KAFI_ARGUMENT', `an idempotent writer needs acks=all, not ${limits.acks} (enable.idempotence)`)
  }
  return limits
}

/** Items of the section `kafka` that say how is written: names of librdkafka. */
export const writerSettings: readonly Setting[] = [
  {
    key: 'acks',
    type: 'string',
    choices: ['all', '-1', '1', '0'],
    default: 'all',
    doc: 'Who must have a record before it is acknowledged: `all` in-sync replicas, the leader (1), nobody (0).',
  },
  {
    key: 'enable.idempotence',
    type: 'boolean',
    doc: 'Whether brokers tell repetitions from records. Default: with `acks` `all`, where the brokers can.',
  },
  {
    key: 'compression.type',
    type: 'string',
    choices: ['none', 'gzip', 'snappy', 'lz4', 'zstd'],
    default: 'none',
    doc: 'Compression of what is written.',
  },
  { key: 'compression.level', type: 'number', min: 1, doc: 'gzip 1-9 (default 6), zstd 1-22 (default 3).' },
  { key: 'batch.size', type: 'number', min: 1, default: 1_000_000, doc: 'Most bytes of a batch before compression.' },
  {
    key: 'queue.buffering.max.kbytes',
    type: 'number',
    min: 1,
    default: 65_536,
    doc: 'KiB that may wait or be under way to the brokers before writing waits.',
  },
  {
    key: 'message.timeout.ms',
    type: 'number',
    min: 1,
    default: 120_000,
    doc: 'How long the delivery of a record is tried (Java: delivery.timeout.ms).',
  },
  {
    key: 'transaction.timeout.ms',
    type: 'number',
    min: 1,
    default: 60_000,
    doc: 'How long a transaction may be open before the coordinator ends it.',
  },
]

const acksOf: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['all', -1],
  ['-1', -1],
  ['0', 0],
  ['1', 1],
])

/**
 * How is written, out of the settings of a cluster.
 *
 * @example
 * clusterBackend(client, { writer: writerOptions(settings) })
 */
export function writerOptions(settings: Settings): WriterOptions {
  const { enableIdempotence, compressionLevel } = settings
  return {
    acks: acksOf.get(String(settings['acks'])) ?? -1,
    ...(typeof enableIdempotence === 'boolean' && { idempotent: enableIdempotence }),
    codec: String(settings['compressionType']) as Codec,
    ...(typeof compressionLevel === 'number' && { level: compressionLevel }),
    batchBytes: Number(settings['batchSize']),
    queueBytes: Number(settings['queueBufferingMaxKbytes']) * 1024,
    deliveryTimeoutMs: Number(settings['messageTimeoutMs']),
    transactionTimeoutMs: Number(settings['transactionTimeoutMs']),
  }
}
