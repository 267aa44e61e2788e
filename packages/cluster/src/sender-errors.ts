import { isKafiError, KafiError, type Place } from '@kafi/core'
import type { Batch } from './batch-maker.ts'

/** Will it pass? Damaged answers do: what is repeated is known by its sequence. */
export function isPassing(error: unknown): boolean {
  return isKafiError(error) && (error.retriable || error.code === 'KAFI_CORRUPT') && !error.fatal
}

/** The error of what still waited when the writer was purged. */
export function purged(): KafiError {
  return new KafiError('KAFI_ABORTED', 'the records were purged before they were written')
}

/** The error for a writer that is used after it was closed. */
export function closedWriter(): KafiError {
  return new KafiError('KAFI_CLOSED', 'the writer is closed; open another')
}

/** What was thrown, as an error. */
export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

function nameOf({ topic, partition }: Place): string {
  return `${topic}[${partition}]`
}

/** The error of a topic that no broker knows. */
export function noTopic(topic: string): KafiError {
  const message = `no topic '${topic}' in this cluster; make it first, with touch()`
  return new KafiError('KAFI_TOPIC_UNKNOWN', message, { details: { topic } })
}

/** The error of a partition that the topic does not have. */
export function noPartition(place: Place, count: number): KafiError {
  const message = `topic '${place.topic}' has no partition ${place.partition}; it has 0 to ${count - 1}`
  return new KafiError('KAFI_PARTITION_UNKNOWN', message, { details: { ...place } })
}

/** The error of a partition without a leader. */
export function noLeader(place: Place): KafiError {
  return new KafiError('KAFI_STORAGE', `${nameOf(place)} has no leader`, { retriable: true, details: { ...place } })
}

/** The error of a partition that an answer passes over. */
export function noAnswer(place: Place): KafiError {
  const message = `the broker said nothing of ${nameOf(place)} in its answer to Produce`
  return new KafiError('KAFI_STORAGE', message, { retriable: true, details: { ...place } })
}

/** The error of records that waited too long. */
export function overTime(place: Place, deliveryTimeoutMs: number, cause: Error | undefined): KafiError {
  const why = cause === undefined ? '' : `: ${cause.message}`
  const message = `records for ${nameOf(place)} were not written in ${deliveryTimeoutMs} ms (message.timeout.ms)${why}`
  return new KafiError('KAFI_TIMEOUT', message, { retriable: true, details: { ...place }, cause })
}

/** The error of a batch that was tried too long. */
export function late({ queue: { place } }: Batch, cause: Error): KafiError {
  const message = `a batch for ${nameOf(place)} was not acknowledged in time (message.timeout.ms): ${cause.message}`
  return new KafiError('KAFI_TIMEOUT', message, { retriable: true, details: { ...place }, cause })
}

/** The error of a batch that was given up although it may have been written. */
export function unknownOutcome({ queue: { place } }: Batch, cause: Error): KafiError {
  const message = `it is not known whether records for ${nameOf(place)} were written: ${cause.message}`
  return new KafiError('KAFI_OUTCOME_UNKNOWN', message, { details: { ...place }, cause })
}
