import type { Wait } from '@kafi/core'
import type { Client } from './client.ts'
import type { FetchPartition } from './fetch-partition.ts'
import { noteTrouble } from './fetch-trouble.ts'
import { listOffsets } from './list-offsets.ts'
import { isUnsupported } from './version-choice.ts'

/** So many fetches in a row must bring nothing, the last of them for the partition alone, before it is believed. */
const silencesToBelieve = 3

/**
 * Deals with an answer that brought nothing of any partition: the broker is not asked again before the time it may have
 * taken. Where something should be (the log goes on behind the position) and nothing is, compaction or deletion has left
 * nothing: then the end is reached without a record (Kafka: UnifiedLog.read answers with nothing there).
 *
 * @example
 * await noteSilence(client, partitions, { until: sentAt + maxWaitMs, signal })
 */
export async function noteSilence(
  client: Client,
  partitions: readonly FetchPartition[],
  { until, signal }: Wait & { readonly until: number },
): Promise<void> {
  const quiet = partitions.every(isSilent)
  for (const one of partitions) {
    if (!isSilent(one)) continue
    if (quiet && client.options.clock.now() < until) one.retryAt = until
    if (one.readable < one.to) continue
    one.replica = null
    one.voids = partitions.length === 1 ? one.voids + 1 : 1
    if (one.voids >= silencesToBelieve) await believe(client, one, { signal })
  }
}

async function believe(client: Client, one: FetchPartition, o: Wait): Promise<void> {
  try {
    if (one.asked >= (await localStart(client, one, o)) && isSilent(one)) passOver(one)
  } catch (error) {
    noteTrouble(client, one, error)
  }
}

/** Before it the log lies in a remote storage, which may be slow: a broker answers with nothing, then, too (KIP-405). */
async function localStart(client: Client, { topic, partition }: FetchPartition, o: Wait): Promise<number> {
  try {
    const [start] = await listOffsets(client, [{ topic, partition, at: 'earliestLocal' }], o)
    return start?.offset ?? Infinity
  } catch (error) {
    if (isUnsupported(error)) return 0
    throw error
  }
}

/** It said nothing at all: no error, no other broker, no batch that is too large. */
function isSilent(one: FetchPartition): boolean {
  const { error, trouble, ahead, asked, neededBytes, closed } = one
  return !closed && error === null && trouble === null && ahead === asked && neededBytes === 0 && !one.redirected
}

function passOver(one: FetchPartition): void {
  const lease = { bytes: 0, holders: 1 }
  const nothing = { bytes: new Uint8Array(0), headers: [], timestampType: 'create', format: 'batches' } as const
  one.runs.push({ ...nothing, headers: [], next: one.to, lease })
  one.ahead = one.to
}
