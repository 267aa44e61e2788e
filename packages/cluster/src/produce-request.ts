import type { Place } from '@kafi/core'
import type { ApiMap, Draft } from '@kafi/protocol'
import type { Batch } from './batch-maker.ts'
import type { Metadata } from './metadata.ts'
import { groupByTopic } from './topic-group.ts'

type ProduceAnswer = ApiMap['Produce']['response']

/** What a broker says of one batch. */
export type PartitionAnswer = ProduceAnswer['responses'][number]['partitionResponses'][number]

/** Versions of Produce that name topics, not ids. */
const lastWithNames = 12
/** Message sets (magic 0, 1) are for these. */
const lastOfMessageSets: Readonly<Record<0 | 1, number>> = { 0: 1, 1: 2 }

/** What goes with the batches of a request. */
export interface ProduceOptions {
  readonly acks: number
  readonly timeoutMs: number
  readonly transactionalId: string | null
  readonly magic: 0 | 1 | 2
  /** Newest version that may be used. */
  readonly newest: number
}

/** One request with many batches, each of another partition. */
export interface ProduceRequest {
  readonly draft: Draft<ApiMap['Produce']['request']>
  readonly maxVersion: number
}

/**
 * Puts the batches of one leader into a request.
 *
 * @example
 * const { draft, maxVersion } = produceRequest(batches, client.metadata, options)
 */
export function produceRequest(batches: readonly Batch[], metadata: Metadata, options: ProduceOptions): ProduceRequest {
  const { acks, timeoutMs, transactionalId, magic } = options
  let maxVersion = maxVersionOf(options)
  const parts = batches.map(({ queue: { place }, sink }) => ({
    ...place,
    records: sink.buffer.subarray(0, sink.length),
  }))
  const topicData = groupByTopic(parts).map(([name, own]) => {
    const topicId = metadata.topics.get(name)?.id ?? null
    if (topicId === null) maxVersion = Math.min(maxVersion, lastWithNames)
    const partitionData = own.map(({ partition, records }) => ({ index: partition, records }))
    return { name, ...(topicId !== null && { topicId }), partitionData }
  })
  const transaction = magic === 2 ? { transactionalId } : {}
  return { draft: { ...transaction, acks, timeoutMs, topicData }, maxVersion }
}

function maxVersionOf({ magic, newest }: ProduceOptions): number {
  return magic === 2 ? newest : lastOfMessageSets[magic]
}

/**
 * Finds what an answer says of a place: by topic id or by name, whatever the version has.
 *
 * @example
 * const answerOf = readProduceAnswer(answer, namesById(request))
 * answerOf({ topic: 'quakes', partition: 0 })?.errorCode
 */
export function readProduceAnswer(
  { responses }: ProduceAnswer,
  ids: ReadonlyMap<string, string>,
): (place: Place) => PartitionAnswer | undefined {
  const found = new Map<string, PartitionAnswer>()
  for (const { name, topicId, partitionResponses } of responses) {
    const topic = name === '' ? ids.get(topicId) : name
    for (const each of partitionResponses) found.set(`${topic}/${each.index}`, each)
  }
  return ({ topic, partition }) => found.get(`${topic}/${partition}`)
}

/** Names by the ids that a request has. */
export function namesById({ draft }: ProduceRequest): ReadonlyMap<string, string> {
  const pairs = (draft.topicData ?? []).flatMap(({ name, topicId }) =>
    name !== undefined && topicId !== undefined ? [[topicId, name] as const] : [],
  )
  return new Map(pairs)
}
