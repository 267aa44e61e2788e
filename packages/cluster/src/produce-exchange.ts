import type { Place, Wait } from '@kafi/core'
import type { Batch } from './batch-maker.ts'
import type { Client } from './client.ts'
import { namesById, type PartitionAnswer, produceRequest, readProduceAnswer } from './produce-request.ts'
import type { SenderOptions } from './sender-options.ts'

/**
 * Sends batches to their leader in one request. Answers with what it says of each place; undefined: nothing.
 *
 * @example
 * const answerOf = await exchangeBatches(client, options, { node: 1, batches }, { signal })
 */
export async function exchangeBatches(
  client: Client,
  { limits, format, producer }: SenderOptions,
  { node, batches }: { readonly node: number; readonly batches: readonly Batch[] },
  { signal }: Wait,
): Promise<(place: Place) => PartitionAnswer | undefined> {
  const { acks } = limits
  const { magic } = format
  const { transactionalId, newestProduce: newest } = producer
  const timeoutMs = client.options.requestTimeoutMs
  const request = produceRequest(batches, client.metadata, { acks, timeoutMs, transactionalId, magic, newest })
  const { draft, maxVersion } = request
  const answered = acks !== 0
  const answer = await client.send({ node }, 'Produce', draft, { signal, timeoutMs, maxVersion, answered })
  return answered ? readProduceAnswer(answer, namesById(request)) : () => unanswered
}

/** With acks=0 nobody answers. */
const unanswered: PartitionAnswer = {
  index: 0,
  errorCode: 0,
  baseOffset: -1n,
  logAppendTimeMs: -1n,
  logStartOffset: -1n,
  recordErrors: [],
  errorMessage: null,
  currentLeader: { leaderId: -1, leaderEpoch: -1 },
}
