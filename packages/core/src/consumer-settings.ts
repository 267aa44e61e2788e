import type { ConsumerOptions } from './consumer-options.ts'
import type { Storage } from './storage.ts'

/** How a consumer goes about it; every default is filled in. */
export interface ConsumerSettings {
  readonly batchSize: number
  readonly maxBytes: number
  /** Infinity: for ever. */
  readonly idleMs: number
  readonly autoCommit: boolean
  readonly autoCommitIntervalMs: number
  readonly commitAfterProcessing: boolean
  readonly now: () => number
}

/** The settings that options and the defaults of a storage make. */
export function consumerSettings({ defaults }: Storage, options: ConsumerOptions): ConsumerSettings {
  const idleMs = options.idleMs ?? defaults.consumeTimeoutMs
  return {
    batchSize: options.batchSize ?? defaults.consumeBatchSize,
    maxBytes: options.maxBytes ?? 268_435_456,
    idleMs: idleMs < 0 ? Infinity : idleMs,
    autoCommit: options.group !== undefined && (options.autoCommit ?? defaults.enableAutoCommit),
    autoCommitIntervalMs: options.autoCommitIntervalMs ?? defaults.autoCommitIntervalMs,
    commitAfterProcessing: options.commitAfterProcessing ?? defaults.commitAfterProcessing,
    now: options.now ?? Date.now,
  }
}
