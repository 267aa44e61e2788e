import type { Wait } from '@kafi/core'
import { askItems, type Outcome, outcomeOf, requireApi } from './admin-ask.ts'
import type { Client } from './client.ts'
import { awaitTopic } from './topic-arrival.ts'

/** More partitions for a topic. */
export interface NewPartitions {
  readonly topic: string
  /** How many there are to be in all. */
  readonly partitions: number
  /** Brokers of each new partition; the first leads. Default: the controller chooses. */
  readonly assignments?: readonly (readonly number[])[]
}

/** What became of a topic that was to grow. */
export interface GrownTopic extends Outcome {
  readonly topic: string
}

/**
 * Adds partitions to topics and waits until all brokers that are up know them. Where the answer was lost and the topic has
 * as many at the next try, it counts as grown.
 *
 * @example
 * const [{ error }] = await createPartitions(client, [{ topic: 'quakes', partitions: 6 }], { signal })
 */
export async function createPartitions(
  client: Client,
  topics: readonly NewPartitions[],
  o: Wait & { readonly validateOnly?: boolean },
): Promise<readonly GrownTopic[]> {
  await requireApi(client, 'CreatePartitions', 'brokers before 1.0 do that by kafka-topics.sh --alter', o)
  const { validateOnly = false } = o
  const results = await askItems(client, o, topics, async (open, { unsure }) => {
    const draft = { topics: open.map(draftOf), timeoutMs: client.options.requestTimeoutMs, validateOnly }
    const answer = await client.send('controller', 'CreatePartitions', draft, o)
    const found = new Map(answer.results.map((one) => [one.name, one]))
    return Promise.all(
      open.map(async ({ topic, partitions }) => {
        const { errorCode = unknownServerError, errorMessage: text = null } = found.get(topic) ?? {}
        const done = unsure && errorCode === invalidPartitions && (await countOf(client, topic, o)) === partitions
        return { topic, ...outcomeOf(done ? 0 : errorCode, { api: 'CreatePartitions', topic, text }) }
      }),
    )
  })
  if (validateOnly) return results
  const grown = topics.filter((_, i) => !results[i]?.error)
  await Promise.all(grown.map(({ topic, partitions }) => awaitTopic(client, topic, partitions, o)))
  return results
}

function draftOf({ topic, partitions, assignments }: NewPartitions) {
  return { name: topic, count: partitions, assignments: assignments?.map((brokerIds) => ({ brokerIds })) ?? null }
}

async function countOf(client: Client, topic: string, o: Wait): Promise<number> {
  const [state] = await client.topics([topic], { ...o, maxAgeMs: 0 })
  return state?.partitions.length ?? 0
}

const unknownServerError = -1
const invalidPartitions = 37
