import {
  type Backend,
  KafiError,
  type Place,
  type Position,
  type TopicInfo,
  type Wait,
  type Watermark,
} from '@kafi/core'
import type { Client } from './client.ts'
import { changeTopicConfigs } from './topic-configs.ts'
import { checkCode, kafkaError, kafkaErrorName } from './kafka-error.ts'
import { askLeaders } from './leaders.ts'
import { listOffsets } from './list-offsets.ts'
import type { TopicState } from './metadata.ts'
import { groupByTopic } from './topic-group.ts'

type Topics = Backend['topics']

/** How topics are made. */
export interface TopicsOptions {
  /** Copies of each partition. Default: the broker's `default.replication.factor` (KIP-464; 1 before 2.4). */
  readonly replicationFactor?: number
}

/**
 * The topics of a cluster, as core's contract has them.
 *
 * @example
 * await clusterTopics(client).create({ topic: 'quakes', partitions: 3, configs: new Map(), signal })
 */
export function clusterTopics(client: Client, options: TopicsOptions = {}): Topics {
  return {
    list: (o) => list(client, o),
    create: (o) => create(client, options, o),
    remove: (topics, o) => remove(client, topics, o),
    watermarks: (topics, o) => watermarks(client, topics, o),
    extend: (topic, partitions, o) => extend(client, topic, partitions, o),
    offsetsAt: (at, o) => offsetsAt(client, at, o),
    deleteBefore: (before, o) => deleteBefore(client, before, o),
    configs: (topic, changes, o) => changeTopicConfigs(client, topic, changes, o),
  }
}

async function list(client: Client, o: Wait): Promise<readonly TopicInfo[]> {
  await client.retry(o, () => client.refresh(null, o))
  return [...client.metadata.topics.values()].map(infoOf)
}

function infoOf({ topic, id, partitions, internal }: TopicState): TopicInfo {
  // Brokers before 0.10.1 do not say which topics are theirs.
  return { topic, id: id ?? topic, partitions: partitions.length, internal: internal || topic.startsWith('__') }
}

async function create(client: Client, options: TopicsOptions, o: Parameters<Topics['create']>[0]): Promise<void> {
  const { topic, partitions, configs } = o
  const versions = await client.versionsOf('controller', o)
  const replicationFactor = options.replicationFactor ?? ((versions.get(createTopicsKey)?.max ?? 0) >= 4 ? -1 : 1)
  const entries = [...configs].map(([name, value]) => ({ name, value }))
  const creatable = { name: topic, numPartitions: partitions, replicationFactor, configs: entries }
  await client.retry(o, async () => {
    const timeoutMs = client.options.requestTimeoutMs
    const answer = await client.send('controller', 'CreateTopics', { topics: [creatable], timeoutMs }, o)
    for (const { errorCode, errorMessage } of answer.topics) {
      checkCode(errorCode, { api: 'CreateTopics', topic, text: errorMessage })
    }
  })
  await settle(client, topic, partitions, o)
}

/** The controller is ahead of the brokers: waits until one of them tells of the topic and its leaders. */
async function settle(client: Client, topic: string, partitions: number, o: Wait): Promise<void> {
  await client.retry(o, async () => {
    await client.refresh([topic], o)
    const state = client.metadata.topics.get(topic)
    checkCode(state?.errorCode ?? unknownTopic, { api: 'Metadata', topic })
    const ready = state?.partitions.filter(({ leader }) => leader >= 0).length ?? 0
    if (ready < partitions) throw kafkaError(leaderNotAvailable, { api: 'Metadata', topic })
  })
}

async function remove(client: Client, topics: readonly string[], o: Wait): Promise<void> {
  const timeoutMs = client.options.requestTimeoutMs
  const draft = { topics: topics.map((name) => ({ name })), topicNames: topics, timeoutMs }
  const byState = ((await client.versionsOf('controller', o)).get(deleteTopicsKey)?.max ?? 0) >= 6
  const { topics: states, topicNames, ...rest } = draft
  await client.retry(o, async (attempt) => {
    const answer = await client.send(
      'controller',
      'DeleteTopics',
      byState ? { topics: states, ...rest } : { topicNames, ...rest },
      o,
    )
    for (const { name, errorCode, errorMessage } of answer.responses) {
      // Gone at a second try: the answer to the first was lost.
      if (errorCode === unknownTopic && attempt > 0) continue
      checkCode(errorCode, { api: 'DeleteTopics', topic: name ?? '', text: errorMessage })
    }
  })
  for (const topic of topics) await untilGone(client, topic, o)
}

async function untilGone(client: Client, topic: string, o: Wait): Promise<void> {
  await client.retry(o, async () => {
    await client.refresh([topic], o)
    const state = client.metadata.topics.get(topic)
    if (state === undefined || state.errorCode === unknownTopic) return
    throw new KafiError('KAFI_TIMEOUT', `topic '${topic}' is still there after it was deleted`, { retriable: true })
  })
}

async function watermarks(client: Client, topics: readonly string[], o: Wait): Promise<readonly Watermark[]> {
  const states = await client.topics(topics, { ...o, maxAgeMs: 0 })
  const places = states.flatMap(({ topic, partitions }) => partitions.map(({ partition }) => ({ topic, partition })))
  const ask = (at: 'earliest' | 'latest', isolation: 'committed' | 'uncommitted') =>
    listOffsets(
      client,
      places.map((place) => ({ ...place, at })),
      { ...o, isolation },
    )
  // The start first: a log that is cut meanwhile shows a start at or before its end all the same.
  const starts = await ask('earliest', 'uncommitted')
  const [stables, ends] = await Promise.all([ask('latest', 'committed'), ask('latest', 'uncommitted')])
  return places.map((place, i) => {
    const end = ends[i]?.offset ?? 0
    return {
      ...place,
      start: Math.min(starts[i]?.offset ?? 0, end),
      end,
      stable: Math.min(stables[i]?.offset ?? end, end),
    }
  })
}

async function extend(client: Client, topic: string, count: number, o: Wait): Promise<void> {
  const timeoutMs = client.options.requestTimeoutMs
  await client.retry(o, async (attempt) => {
    const draft = { topics: [{ name: topic, count, assignments: null }], timeoutMs }
    const answer = await client.send('controller', 'CreatePartitions', draft, o)
    for (const { errorCode, errorMessage } of answer.results) {
      if (errorCode === invalidPartitions && attempt > 0 && (await countOf(client, topic, o)) === count) continue
      checkCode(errorCode, { api: 'CreatePartitions', topic, text: errorMessage })
    }
  })
  await settle(client, topic, count, o)
}

async function countOf(client: Client, topic: string, o: Wait): Promise<number> {
  const [state] = await client.topics([topic], { ...o, maxAgeMs: 0 })
  return state?.partitions.length ?? 0
}

async function offsetsAt(
  client: Client,
  at: readonly (Place & { readonly timestamp: number })[],
  o: Wait,
): Promise<readonly Position[]> {
  const questions = at.map(({ topic, partition, timestamp }) => ({ topic, partition, at: Math.max(0, timestamp) }))
  const found = await listOffsets(client, questions, o)
  return found.map(({ topic, partition, offset }) => ({ topic, partition, offset }))
}

async function deleteBefore(client: Client, before: readonly Position[], o: Wait): Promise<readonly Watermark[]> {
  await askLeaders(client, 'DeleteRecords', before, o, async (node, own) => {
    const topics = groupByTopic(own).map(([name, positions]) => ({
      name,
      partitions: positions.map(({ partition, offset }) => ({ partitionIndex: partition, offset })),
    }))
    const draft = { topics, timeoutMs: client.options.requestTimeoutMs }
    const answer = await client.send({ node: node.id }, 'DeleteRecords', draft, o)
    return answer.topics.flatMap(({ name, partitions }) =>
      partitions.map(({ partitionIndex, errorCode, lowWatermark }) => ({
        topic: name,
        partition: partitionIndex,
        errorCode,
        value: Number(lowWatermark),
      })),
    )
  })
  const asked = new Set(before.map(({ topic, partition }) => `${topic}[${partition}]`))
  const marks = await watermarks(client, [...new Set(before.map(({ topic }) => topic))], o)
  return marks.filter(({ topic, partition }) => asked.has(`${topic}[${partition}]`))
}

/** Is this Kafka's answer that a topic is not there? */
export function isUnknownTopic(error: unknown): boolean {
  return kafkaErrorName(error) === 'UNKNOWN_TOPIC_OR_PARTITION'
}

const createTopicsKey = 19
const deleteTopicsKey = 20
const unknownTopic = 3
const leaderNotAvailable = 5
const invalidPartitions = 37
