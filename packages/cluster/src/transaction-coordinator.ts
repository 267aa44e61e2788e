import { isKafiError, type Wait } from '@kafi/core'
import type { Client } from './client.ts'
import type { Coordinated } from './coordinators.ts'
import { kafkaErrorName } from './kafka-error.ts'
import { retrying } from './retry.ts'

/** The one before is still being ended: it passes within milliseconds (Kafka: ADD_PARTITIONS_RETRY_BACKOFF_MS). */
const shortBackoffMs = 20
/** These say nothing against the coordinator. */
const stays: ReadonlySet<string> = new Set(['CONCURRENT_TRANSACTIONS', 'COORDINATOR_LOAD_IN_PROGRESS'])

/** How a question to a coordinator is tried. */
export interface AskOptions extends Wait {
  /** How long. Default: `apiTimeoutMs` of the client. */
  readonly timeoutMs?: number
}

/**
 * Asks the coordinator of a transaction, or of a group that takes part in it, until it answers; finds it anew where it has
 * moved. `ask` throws what the answer says.
 *
 * @example
 * await askPatiently(client, 'transaction', id, o, async () => checkCode(await send(), { api: 'EndTxn' }))
 */
export function askPatiently<T>(
  client: Client,
  type: Coordinated,
  key: string,
  { signal, timeoutMs }: AskOptions,
  ask: () => Promise<T>,
): Promise<T> {
  const { clock, random, retryBackoffMs, retryBackoffMaxMs, apiTimeoutMs } = client.options
  const backoffMs = Math.min(shortBackoffMs, retryBackoffMs)
  const options = { clock, random, backoffMs, backoffMaxMs: retryBackoffMaxMs, timeoutMs: timeoutMs ?? apiTimeoutMs }
  return retrying(options, { signal }, async () => {
    try {
      return await ask()
    } catch (error) {
      if (isKafiError(error) && error.retriable && !stays.has(kafkaErrorName(error) ?? '')) {
        client.coordinators.forget(type, key)
      }
      throw error
    }
  })
}
