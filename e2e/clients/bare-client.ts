import { readFileSync } from 'node:fs'
import { Client, socketDriver } from '@kafi/cluster'
import { encodeBatch } from '@kafi/protocol'
import { type SaslOptions, systemClock } from '@kafi/protocol/connection'
import { useService } from '../use-service.ts'

/**
 * A client of a service, for requests one by one; over TLS where the service asks who we are, as `sasl` says.
 *
 * @example
 * const admin = await openClient('kafka-secure', { mechanism: 'SCRAM-SHA-512', ...users.admin })
 */
export async function openClient(name: string, sasl?: SaslOptions): Promise<Client> {
  const { brokers, security } = await useService(name)
  const tls = security && { tls: { ca: readFileSync(security.caPath, 'utf8') } }
  return new Client({
    driver: socketDriver({ clientId: 'admin', security: { ...tls, ...(sasl && { sasl }) } }),
    bootstrap: brokers.map(({ host, port }) => ({ host, port })),
    clock: systemClock,
    random: Math.random,
    connectTimeoutMs: 10_000,
    requestTimeoutMs: 30_000,
    apiTimeoutMs: 60_000,
    retryBackoffMs: 100,
    retryBackoffMaxMs: 1_000,
    reconnectBackoffMs: 50,
    reconnectBackoffMaxMs: 1_000,
    metadataMaxAgeMs: 300_000,
  })
}

/** Brokers follow the controller a moment later: asks until the answer is right, or its time is over. */
export async function eventually<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    const answer = await ask()
    if (isRight(answer) || tries > 100) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** A batch of values from 2023, for {@link putBatch}; `producer` says whose it is. */
export function batchOf(values: readonly string[], producer: object = {}): Uint8Array {
  return encodeBatch(
    {
      count: values.length,
      offset: (i) => i,
      timestamp: (i) => 1_700_000_000_000 + i,
      key: () => null,
      value: (i) => Buffer.from(values[i] ?? ''),
      headers: () => [],
    },
    producer,
  )
}

/** UNKNOWN_TOPIC_OR_PARTITION, NOT_LEADER_OR_FOLLOWER: the topic is so new that its leader does not know it yet. */
const notYet: readonly unknown[] = [3, 6]

/** Writes a batch to partition 0 of a topic, once its leader knows that; answers Kafka's error code. */
export async function putBatch(
  client: Client,
  topic: string,
  records: Uint8Array,
  transactionalId: string | null = null,
): Promise<number | undefined> {
  const topicData = [{ name: topic, partitionData: [{ index: 0, records }] }]
  const draft = { transactionalId, acks: -1, timeoutMs: 9_000, topicData }
  const { signal } = new AbortController()
  const put = async () => {
    const answer = await client.send({ leader: { topic, partition: 0 } }, 'Produce', draft, { signal, maxVersion: 11 })
    return answer.responses[0]?.partitionResponses[0]?.errorCode
  }
  return eventually(put, (code) => !notYet.includes(code))
}
