import type { Backend, Wait } from './backend.ts'
import { isKafiError } from './errors.ts'
import type { Storage } from './storage.ts'
import { touch } from './touch.ts'

/** How a topic is made that is not there yet. */
export interface TargetOptions {
  /** Default: 1. */
  readonly partitions?: number
  /** Default: none but the storage's own, as `touch` has it. */
  readonly configs?: Readonly<Record<string, string | number | boolean>>
  /** False: a missing topic is `KAFI_TOPIC_UNKNOWN`. Default: true. */
  readonly create?: boolean
}

/**
 * The number of partitions of a topic that is to be written, which is made if need be.
 *
 * @example
 * const { partitions, created } = await openTarget(storage, backend, 'quakes', { partitions: 4 }, { signal })
 */
export async function openTarget(
  storage: Storage,
  backend: Backend,
  topic: string,
  options: TargetOptions,
  o: Wait,
): Promise<{ readonly partitions: number; readonly created: boolean }> {
  try {
    return { partitions: await countPartitions(backend, topic, o), created: false }
  } catch (error) {
    if (options.create === false || !isKafiError(error, 'KAFI_TOPIC_UNKNOWN')) throw error
  }
  const created = await create(storage, topic, options, o)
  return { partitions: await countPartitions(backend, topic, o), created }
}

/** The number of partitions as the back-end has it now. */
export async function countPartitions(backend: Backend, topic: string, o: Wait): Promise<number> {
  return (await backend.topics.watermarks([topic], o)).length
}

/** False: somebody else was faster. */
async function create(
  storage: Storage,
  topic: string,
  { partitions = 1, configs }: TargetOptions,
  o: Wait,
): Promise<boolean> {
  try {
    await touch(storage, topic, {
      partitions,
      ...(configs && { configs }),
      signal: o.signal,
    })
    return true
  } catch (error) {
    if (isKafiError(error, 'KAFI_TOPIC_EXISTS')) return false
    throw error
  }
}
