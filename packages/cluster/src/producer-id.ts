import type { Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { checkCode } from './kafka-error.ts'

/** Who a batch is from, as brokers tell repetitions from records (KIP-98). */
export interface ProducerId {
  readonly id: bigint
  readonly epoch: number
}

/** A writer that is not idempotent. */
export const nobody: ProducerId = { id: -1n, epoch: -1 }

/** Epochs end before 2^15: then a new id is needed (Kafka: ProducerIdAndEpoch). */
const lastEpoch = 0x7fff - 1

/** Do these brokers know idempotent writers? (Kafka 0.11; InitProducerId) */
export async function knowsProducers(client: Client, o: Wait): Promise<boolean> {
  return (await client.retry(o, () => client.versionsOf('any', o))).has(initProducerIdKey)
}

/**
 * An id of nobody else, from any broker.
 *
 * @example
 * const { id, epoch } = await newProducerId(client, { signal })
 */
export function newProducerId(client: Client, o: Wait): Promise<ProducerId> {
  return client.retry(o, async () => {
    const draft = { transactionalId: null, transactionTimeoutMs: 60_000 }
    const { errorCode, producerId, producerEpoch } = await client.send('any', 'InitProducerId', draft, o)
    checkCode(errorCode, { api: 'InitProducerId', text: hints.get(errorCode) ?? null })
    return { id: producerId, epoch: producerEpoch }
  })
}

/**
 * The same producer, begun anew: brokers take its sequences from 0, and what is still on its way of the epoch before is
 * refused (KIP-360). Null: the epochs are used up.
 *
 * @example
 * const next = raiseEpoch(id) ?? (await newProducerId(client, o))
 */
export function raiseEpoch({ id, epoch }: ProducerId): ProducerId | null {
  return epoch < lastEpoch ? { id, epoch: epoch + 1 } : null
}

/** Sequences go round at 2^31 (Kafka: DefaultRecordBatch.incrementSequence). */
export function nextSequence(sequence: number, count: number): number {
  return (sequence + count) % 0x8000_0000
}

const initProducerIdKey = 22
const hints: ReadonlyMap<number, string> = new Map([
  [
    31,
    'the user may write to no topic, or not idempotently (brokers before 2.8; enable.idempotence=false does without)',
  ],
])
