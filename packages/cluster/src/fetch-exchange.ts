import type { Bytes, Wait } from '@kafi/core'
import type { ApiMap } from '@kafi/protocol'
import type { AnswerMemory } from './answer-memory.ts'
import type { Client } from './client.ts'
import { type AnswerContext, takeAnswer } from './fetch-answer.ts'
import type { FetchPartition } from './fetch-partition.ts'
import { epochVersion, fetchDraft, fetchVersion, idVersion } from './fetch-request.ts'
import { noteSilence } from './fetch-silence.ts'
import type { Lease } from './fetched-run.ts'
import { checkCode } from './kafka-error.ts'
import { checkEpochs } from './leader-epoch.ts'
import type { Lane } from './links.ts'

/** One fetch from one broker. */
export interface FetchExchange extends Wait {
  readonly client: Client
  readonly node: number
  readonly partitions: readonly FetchPartition[]
  readonly isolation: 'committed' | 'uncommitted'
  readonly lane: Lane
  readonly maxBytes: number
  /** How long the broker may wait; asked for when the request goes out. */
  readonly maxWaitMs: () => number
  /** Id of a topic as it was first seen; null: it has none. */
  readonly idOf: (topic: string) => string | null
  readonly memory: AnswerMemory
  /** Accounts for the memory of the answer. */
  readonly hold: (lease: Lease) => void
  readonly release: (lease: Lease) => void
}

type Answer = ApiMap['Fetch']['response']

const fetchKey = 1

/**
 * Asks a broker for records of its partitions and puts what comes into them; what is wrong with one of them is noted in
 * it. Throws what is wrong with the request as a whole.
 *
 * @example
 * await exchangeFetch({ client, node, partitions, isolation, lane, maxBytes, maxWaitMs, idOf, hold, release, signal })
 */
export async function exchangeFetch(exchange: FetchExchange): Promise<void> {
  const { client, node, partitions, signal, idOf } = exchange
  const max = (await client.versionsOf({ node }, { signal })).get(fetchKey)?.max ?? 0
  const version = fetchVersion(partitions, idOf, max)
  const sound = version < epochVersion ? await checkEpochs(client, node, partitions, { signal }) : partitions
  if (sound.length > 0) await ask({ ...exchange, partitions: sound }, version)
}

async function ask(exchange: FetchExchange, version: number): Promise<void> {
  const { client, node, partitions, isolation, lane, maxBytes, idOf, signal } = exchange
  const { clock, requestTimeoutMs } = client.options
  const sentAt = clock.now()
  const maxWaitMs = exchange.maxWaitMs()
  const draft = fetchDraft(client, partitions, { isolation, maxBytes, maxWaitMs, version, idOf })
  let taken: Bytes | undefined
  const memory = (bytes: number) => (taken = exchange.memory.take(bytes, maxBytes))
  const o = { signal, lane, memory, maxVersion: version, timeoutMs: requestTimeoutMs + maxWaitMs }
  const answer = await client.send({ node }, 'Fetch', draft, o)
  const lease = { bytes: bytesOf(answer), holders: 1, memory: isIn(answer, taken) ? taken : undefined }
  exchange.hold(lease)
  try {
    await takeAll(answer, version, exchange, { client, node, isolation, lease, signal })
  } finally {
    exchange.release(lease)
  }
  if (lease.bytes > 0 || answer.throttleTimeMs > 0) return
  await noteSilence(client, partitions, { until: sentAt + maxWaitMs, signal })
}

async function takeAll(
  answer: Answer,
  version: number,
  exchange: FetchExchange,
  context: AnswerContext,
): Promise<void> {
  checkCode(answer.errorCode, { api: 'Fetch', node: context.node })
  const nameOf = (topic: string) => (version >= idVersion ? exchange.idOf(topic) : topic)
  const places = new Map(exchange.partitions.map((one) => [`${nameOf(one.topic)} ${one.partition}`, one]))
  for (const { topic, topicId, partitions } of answer.responses) {
    for (const each of partitions) {
      const one = places.get(`${version >= idVersion ? topicId : topic} ${each.partitionIndex}`)
      if (one !== undefined) await takeAnswer(one, each, context)
    }
  }
}

/** A driver may have put something else there that came in between. */
function isIn({ responses }: Answer, memory: Bytes | undefined): boolean {
  return responses.some(({ partitions }) => partitions.some(({ records }) => records?.buffer === memory?.buffer))
}

function bytesOf({ responses }: Answer): number {
  let bytes = 0
  for (const { partitions } of responses) for (const { records } of partitions) bytes += records?.length ?? 0
  return bytes
}
