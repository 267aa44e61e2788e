import { isKafiError, type Wait } from '@kafi/core'
import type { Outcome } from './admin-ask.ts'
import type { Client } from './client.ts'
import { type FoundOffset, listEachOffset, type ListOffsetsOptions, type OffsetQuestion } from './list-offsets.ts'

/** Which offset is asked for, of one partition or of all that a topic has. */
export interface TopicOffsetQuestion extends Omit<OffsetQuestion, 'partition'> {
  /** Default: all. */
  readonly partition?: number
}

/** An offset, or why there is none: then it is -1, and so is the partition where the topic as a whole is in question. */
export interface ListedOffset extends FoundOffset, Outcome {}

/**
 * Offsets of partitions and of whole topics, in the order of the questions, those of a topic by partition. What fails has its
 * error.
 *
 * @example
 * const ends = await listTopicOffsets(client, [{ topic: 'quakes', at: 'latest' }], { signal })
 */
export async function listTopicOffsets(
  client: Client,
  questions: readonly TopicOffsetQuestion[],
  o: ListOffsetsOptions,
): Promise<readonly ListedOffset[]> {
  const lists = await Promise.all(questions.map((question) => placeQuestion(client, question, o)))
  const items = lists.flat()
  const asked = items.filter((item) => 'at' in item)
  const outcomes = (await listEachOffset(client, asked, o)).values()
  return items.map((item) => {
    if ('error' in item) return item
    const { topic, partition } = item
    const outcome = outcomes.next().value
    if (outcome?.error) return { topic, partition, ...nothing, error: outcome.error }
    return { topic, partition, ...nothing, ...outcome?.value }
  })
}

const nothing = { offset: -1, timestamp: -1, leaderEpoch: -1 }

/** The same question to each partition, or the topic's error. */
async function placeQuestion(
  client: Client,
  { topic, partition, at }: TopicOffsetQuestion,
  o: Wait,
): Promise<readonly (OffsetQuestion | (ListedOffset & Required<Outcome>))[]> {
  if (partition !== undefined) return [{ topic, partition, at }]
  try {
    const [state] = await client.topics([topic], o)
    return (state?.partitions ?? []).map((each) => ({ topic, partition: each.partition, at }))
  } catch (error) {
    if (!isKafiError(error)) throw error
    o.signal.throwIfAborted()
    return [{ topic, partition: -1, ...nothing, error }]
  }
}
