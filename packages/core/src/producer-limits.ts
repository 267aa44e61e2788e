import { KafiError } from './errors.ts'
import type { ProducerOptions } from './producer-options.ts'
import type { Storage } from './storage.ts'

/** The bounds of a producer, nothing left open. */
export interface ProducerLimits {
  readonly count: number
  readonly bytes: number
  readonly lingerMs: number
  readonly queueBytes: number
  readonly flushTimeoutMs: number
  readonly partitionsMaxAgeMs: number
}

/**
 * The bounds of a producer, from its options and the storage's defaults. `KAFI_ARGUMENT` for what is too small.
 *
 * @example
 * producerLimits(storage, { lingerMs: 20 }).bytes // 1048576
 */
export function producerLimits({ defaults }: Storage, options: ProducerOptions): ProducerLimits {
  return {
    count: atLeast('batchSize', 1, options.batchSize ?? defaults.produceBatchSize),
    bytes: atLeast('batchBytes', 1, options.batchBytes ?? 1_048_576),
    lingerMs: atLeast('lingerMs', 0, options.lingerMs ?? 5),
    queueBytes: atLeast('queueBytes', 1, options.queueBytes ?? 33_554_432),
    flushTimeoutMs: atLeast('flushTimeoutMs', -1, options.flushTimeoutMs ?? defaults.flushTimeoutMs),
    partitionsMaxAgeMs: atLeast('partitionsMaxAgeMs', 0, options.partitionsMaxAgeMs ?? 300_000),
  }
}

function atLeast(name: string, least: number, value: number): number {
  if (value >= least) return value
  throw new KafiError('KAFI_ARGUMENT', `${name} is ${value}; it must be a number from ${least} up`)
}
