import { KafiError, type Wait } from '@kafi/core'
import type { ApiMap } from '@kafi/protocol'
import { askItems, maxVersionOf, type Outcome, outcomeOf, requireApi } from './admin-ask.ts'
import type { Client } from './client.ts'
import { awaitTopic } from './topic-arrival.ts'
import { noTopicId } from './metadata.ts'

/** A topic to be made. */
export interface NewTopic {
  readonly topic: string
  /** Default: the broker's `num.partitions` (KIP-464; 1 before 2.4). */
  readonly partitions?: number
  /** Copies of each partition. Default: the broker's `default.replication.factor` (KIP-464; 1 before 2.4). */
  readonly replicationFactor?: number
  /** Brokers by partition, in place of the two counts: the first of each leads. */
  readonly assignments?: readonly (readonly number[])[]
  readonly configs?: ReadonlyMap<string, string>
}

/** What became of a new topic. What a broker is too old to tell is left out (KIP-525: 2.4). */
export interface CreatedTopic extends Outcome {
  readonly topic: string
  readonly id?: string
  readonly partitions?: number
  readonly replicationFactor?: number
  readonly configs?: ReadonlyMap<string, string | null>
}

/** How topics are made. */
export interface CreateTopicsOptions extends Wait {
  /** Checks alone, and makes nothing. Default false. */
  readonly validateOnly?: boolean
}

/**
 * Makes topics and waits until all brokers that are up know them. One that is there is `KAFI_TOPIC_EXISTS`. Where the
 * answer was lost and the topic, not there before, is found at the next try, it counts as made.
 *
 * @example
 * const [{ error }] = await createTopics(client, [{ topic: 'quakes', partitions: 3 }], { signal })
 */
export async function createTopics(
  client: Client,
  topics: readonly NewTopic[],
  o: CreateTopicsOptions,
): Promise<readonly CreatedTopic[]> {
  topics.forEach(checkNewTopic)
  await requireApi(client, 'CreateTopics', createTopicsWay, o)
  const absent = await absentOf(client, topics, o)
  // Version 4 knows -1 for the broker's own counts.
  const usual = (await maxVersionOf(client, 'controller', 'CreateTopics', o)) >= 4 ? -1 : 1
  const results = await askItems(client, o, topics, async (open, attempt) => {
    const draft = { topics: open.map((topic) => draftOf(topic, usual)), timeoutMs: client.options.requestTimeoutMs }
    const validateOnly = o.validateOnly === true ? { validateOnly: true } : {}
    const answer = await client.send('controller', 'CreateTopics', { ...draft, ...validateOnly }, o)
    const found = new Map(answer.topics.map((one) => [one.name, one]))
    return open.map(({ topic }) => resultOf(topic, found.get(topic), absent.has(topic) && attempt.unsure))
  })
  if (o.validateOnly === true) return results
  const waiting = results.flatMap((made, i) =>
    made.error ? [] : [{ topic: made.topic, count: countOf(made, topics[i]) }],
  )
  await Promise.all(waiting.map(({ topic, count }) => awaitTopic(client, topic, count, o)))
  return results
}

const createTopicsWay = 'brokers before 0.10.1 make topics by their own tool alone: kafka-topics.sh --create'

/** What the brokers would answer to a request of JavaScript that names no topic is no help. */
function checkNewTopic(given: NewTopic): void {
  if (typeof (given as Partial<NewTopic> | undefined)?.topic === 'string') return
  throw new KafiError('KAFI_ARGUMENT', "a topic to make has a name: { topic: 'quakes', partitions: 3 }")
}

/** Those that are not there now. */
async function absentOf(client: Client, topics: readonly NewTopic[], o: Wait): Promise<ReadonlySet<string>> {
  const names = topics.map(({ topic }) => topic)
  await client.retry(o, () => client.refresh(names, o))
  return new Set(names.filter((name) => (client.metadata.topics.get(name)?.errorCode ?? unknownTopic) === unknownTopic))
}

function countOf({ partitions }: CreatedTopic, asked: NewTopic | undefined): number {
  return partitions ?? asked?.partitions ?? asked?.assignments?.length ?? 1
}

function draftOf({ topic, partitions, replicationFactor, assignments, configs = new Map() }: NewTopic, usual: number) {
  return {
    name: topic,
    numPartitions: partitions ?? (assignments ? -1 : usual),
    replicationFactor: replicationFactor ?? (assignments ? -1 : usual),
    assignments: assignments?.map((brokerIds, partitionIndex) => ({ partitionIndex, brokerIds })) ?? [],
    configs: [...configs].map(([name, value]) => ({ name, value })),
  }
}

type Answer = ApiMap['CreateTopics']['response']['topics'][number]

function resultOf(topic: string, answer: Answer | undefined, mayBeOurs: boolean): CreatedTopic {
  if (answer === undefined) return { topic, ...outcomeOf(unknownServerError, { api: 'CreateTopics', topic }) }
  const { errorCode, errorMessage: text, topicId: id, numPartitions: partitions, replicationFactor, configs } = answer
  if (errorCode === topicExists && mayBeOurs) return { topic }
  if (errorCode !== 0) return { topic, ...outcomeOf(errorCode, { api: 'CreateTopics', topic, text }) }
  return {
    topic,
    ...(id !== noTopicId && { id }),
    ...(partitions >= 0 && { partitions, replicationFactor }),
    ...(configs && configs.length > 0 && { configs: new Map(configs.map(({ name, value }) => [name, value])) }),
  }
}

const unknownTopic = 3
const topicExists = 36
const unknownServerError = -1
