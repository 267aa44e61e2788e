import type { Wait } from '@kafi/core'
import { zeroUuid } from '@kafi/protocol'
import { askItems, maxVersionOf, type Outcome, outcomeOf, requireApi } from './admin-ask.ts'
import type { Client } from './client.ts'
import { awaitNoTopic } from './topic-arrival.ts'

/** A topic by its name, or by its id: then no other that has taken its name meanwhile goes (KIP-516: 2.8). */
export type TopicName = string | { readonly id: string }

/** What became of a topic that was to go. */
export interface DeletedTopic extends Outcome {
  /** Empty: asked for by an id that nobody knows. */
  readonly topic: string
  /** Absent where the broker does not say. */
  readonly id?: string
}

/**
 * Deletes topics and waits until no broker that is up tells of them. Where the answer was lost and the topic is gone at the
 * next try, it counts as deleted.
 *
 * @example
 * const [{ error }] = await deleteTopics(client, ['quakes'], { signal })
 */
export async function deleteTopics(
  client: Client,
  topics: readonly TopicName[],
  o: Wait,
): Promise<readonly DeletedTopic[]> {
  await requireApi(client, 'DeleteTopics', 'brokers before 0.10.1 delete by kafka-topics.sh --delete', o)
  const byState = (await maxVersionOf(client, 'controller', 'DeleteTopics', o)) >= 6 || topics.some(isId)
  const results = await askItems(client, o, topics, async (open, { unsure }) => {
    const timeoutMs = client.options.requestTimeoutMs
    const draft = byState ? { topics: open.map(stateOf) } : { topicNames: open.map(String) }
    const answer = await client.send(
      'controller',
      'DeleteTopics',
      { ...draft, timeoutMs },
      byState ? { ...o, version: 6 } : o,
    )
    return open.map((asked) => {
      const found = answer.responses.find(({ name, topicId }) => (isId(asked) ? topicId === asked.id : name === asked))
      const topic = found?.name ?? (isId(asked) ? '' : asked)
      const id = found && found.topicId !== zeroUuid ? { id: found.topicId } : {}
      const code = found?.errorCode ?? unknownServerError
      const isGone = unsure && (code === unknownTopic || code === unknownTopicId)
      return {
        topic,
        ...id,
        ...outcomeOf(isGone ? 0 : code, { api: 'DeleteTopics', topic, text: found?.errorMessage ?? null }),
      }
    })
  })
  const gone = results.filter(({ topic, error }) => !error && topic !== '')
  await Promise.all(gone.map(({ topic }) => awaitNoTopic(client, topic, o)))
  return results
}

function isId(topic: TopicName): topic is { readonly id: string } {
  return typeof topic === 'object'
}

function stateOf(topic: TopicName) {
  return isId(topic) ? { name: null, topicId: topic.id } : { name: topic }
}

const unknownServerError = -1
const unknownTopic = 3
const unknownTopicId = 100
