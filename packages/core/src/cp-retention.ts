import type { Backend, Wait } from './backend.ts'
import { readConfigs } from './cp-loss.ts'
import type { CopyOptions } from './cp-options.ts'
import type { CopySource } from './cp-target.ts'
import { isKafiError } from './errors.ts'
import type { Place, Position } from './message.ts'
import type { Storage } from './storage.ts'

/** A target topic, and from where on the source is copied into it. */
export interface RetentionTarget {
  readonly storage: Storage
  readonly backend: Backend
  readonly topic: string
  /** Source positions to go on from. */
  readonly resumed: readonly Position[]
}

/**
 * Tells the log of the target, before anything is written, where records are older than what its topic keeps: it would
 * delete them within minutes (Kafka: `retention.ms` under the cleanup policy `delete`).
 */
export async function warnOfRetention(
  { backend: source, info }: CopySource,
  target: RetentionTarget,
  { now = Date.now }: CopyOptions,
  o: Wait,
): Promise<void> {
  const retentionMs = await retentionOf(target, o)
  if (retentionMs < 0) return
  const timestamp = now() - retentionMs
  if (timestamp <= 0) return
  const marks = (await source.topics.watermarks([info.topic], o)).filter(({ start, end }) => end > start)
  const young = await findYoung(source, marks, timestamp, o)
  if (young === undefined) return
  const old = marks.filter(({ partition, start, end }) => {
    const offset = young.find((position) => position.partition === partition)?.offset ?? -1
    const resumed = target.resumed.find((position) => position.partition === partition)?.offset ?? start
    return (offset < 0 ? end : offset) > Math.max(start, resumed)
  })
  if (old.length === 0) return
  target.storage.log.warn(
    `records of '${info.topic}' are older than topic '${target.topic}' keeps them (retention.ms=${retentionMs}): they will ` +
      `be deleted soon after; setConfigs('${target.topic}', { 'retention.ms': -1 }) keeps them`,
    { topic: info.topic, targetTopic: target.topic, retentionMs, partitions: old.map(({ partition }) => partition) },
  )
}

/** The first positions as late as that; undefined: the source cannot find times (brokers before 0.10.1). */
async function findYoung(
  { topics }: Backend,
  places: readonly Place[],
  timestamp: number,
  o: Wait,
): Promise<readonly Position[] | undefined> {
  try {
    return await topics.offsetsAt?.(
      places.map(({ topic, partition }) => ({ topic, partition, timestamp })),
      o,
    )
  } catch (error) {
    if (isKafiError(error, 'KAFI_UNSUPPORTED')) return undefined
    throw error
  }
}

/** -1: nothing is deleted by its age, or nobody can say. */
async function retentionOf({ backend, topic }: RetentionTarget, o: Wait): Promise<number> {
  const configs = await readConfigs(backend, topic, o)
  const deletes = (configs?.get('cleanup.policy') ?? 'delete').split(',').includes('delete')
  const retentionMs = Number(configs?.get('retention.ms') ?? -1)
  return deletes && Number.isFinite(retentionMs) ? retentionMs : -1
}
