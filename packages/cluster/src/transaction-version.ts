import type { Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { describeFeatures } from './features.ts'

/**
 * How transactions go. 1: each partition and group is added before it is written to (KIP-98). 2: writing alone adds it, and
 * each transaction has an epoch of its own, so that what comes late of one before is refused (KIP-890).
 */
export type TransactionVersion = 1 | 2

/** Versions of requests that the first way must not go beyond: later ones mean the second. */
export const lastOfOldTransactions = { Produce: 11, EndTxn: 4, TxnOffsetCommit: 4 } as const

/**
 * The way that all brokers of a cluster go: 2 from Kafka 4.0 on, where the feature `transaction.version` is 2.
 *
 * @example
 * const version = await findTransactionVersion(client, { signal })
 */
export async function findTransactionVersion(client: Client, o: Wait): Promise<TransactionVersion> {
  const versions = await client.retry(o, () => client.versionsOf('any', o))
  if ((versions.get(endTxnKey)?.max ?? 0) <= lastOfOldTransactions.EndTxn) return 1
  const { features } = await describeFeatures(client, o)
  const finalized = features.find(({ name }) => name === 'transaction.version')?.finalized ?? 0
  return finalized >= 2 ? 2 : 1
}

const endTxnKey = 26
