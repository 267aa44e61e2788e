import { isKafiError, KafiError, type Place } from '@kafi/core'
import type { Client } from './client.ts'
import { isRetriable } from './retry.ts'
import type { FetchPartition } from './fetch-partition.ts'

/** A topic may be new and not known everywhere, so it is asked for this often before it counts as deleted. */
const unknownTopicTries = 5

/**
 * Notes that a fetch failed: it is tried again after a while, or the error is kept for the user, where it does not go
 * away or has not within `apiTimeoutMs`.
 *
 * @example
 * noteTrouble(client, partition, kafkaError(6, { api: 'Fetch', topic, partition }))
 */
export function noteTrouble(client: Client, partition: FetchPartition, error: unknown): void {
  const { clock, random, apiTimeoutMs, retryBackoffMs, retryBackoffMaxMs } = client.options
  partition.replica = null
  if (!isRetriable(error)) return void (partition.error = error)
  const now = clock.now()
  const { tries, since } = partition.trouble ?? { tries: 0, since: now }
  const late = isKafiError(error, 'KAFI_TOPIC_UNKNOWN') ? tries + 1 >= unknownTopicTries : now - since > apiTimeoutMs
  if (late) return void (partition.error = error)
  partition.trouble = { tries: tries + 1, since }
  const pauseMs = Math.min(retryBackoffMaxMs, retryBackoffMs * 2 ** Math.min(tries, 20)) * (0.8 + 0.4 * random())
  partition.retryAt = now + pauseMs
}

/** Takes the error that is to be thrown; the next fetch begins with new patience. */
export function takeError(partition: FetchPartition): unknown {
  const { error } = partition
  partition.error = null
  partition.trouble = null
  partition.retryAt = -Infinity
  return error
}

/** The error for a reader that is used after it was closed. */
export function closedReader(): KafiError {
  return new KafiError('KAFI_CLOSED', 'the reader is closed; open another')
}

/** The error for a log that lost what the reader has already passed (KIP-320). */
export function truncated({ topic, partition, ahead }: FetchPartition, end: number): KafiError {
  const lost =
    end >= 0 ? `${end} to ${ahead - 1} are not what was read` : `what was read up to ${ahead - 1} is not there`
  const message = `${topic}[${partition}] was truncated: ${lost}; begin at ${Math.max(0, end)} to read what stands there now`
  return new KafiError('KAFI_OFFSET_RANGE', message, { details: { topic, partition, offset: ahead, end } })
}

/** The error for an offset that the log does not have. */
export function outOfRange({ topic, partition, ahead }: FetchPartition, start: number, end: number): KafiError {
  const message = `${topic}[${partition}] has offsets ${start} to ${end}, not ${ahead}; begin within them`
  return new KafiError('KAFI_OFFSET_RANGE', message, { details: { topic, partition, offset: ahead, start, end } })
}

/** The error for a topic that is another one than it was. */
export function recreated({ topic }: Place): KafiError {
  const message = `topic '${topic}' was deleted and made anew while it was read; read it again from its beginning`
  return new KafiError('KAFI_TOPIC_UNKNOWN', message, { details: { topic } })
}
