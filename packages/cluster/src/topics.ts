import type { Backend, Place, Position, TopicInfo, Wait, Watermark } from '@kafi/core'
import type { Outcome } from './admin-ask.ts'
import type { Client } from './client.ts'
import { listOffsets } from './list-offsets.ts'
import type { TopicState } from './metadata.ts'
import { deleteRecords } from './records-deletion.ts'
import { changeTopicConfigs } from './topic-configs.ts'
import { createTopics } from './topic-creation.ts'
import { deleteTopics } from './topic-deletion.ts'
import { createPartitions } from './topic-partitions.ts'

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
  const { signal, ...topic } = o
  checkOutcomes(await createTopics(client, [{ ...options, ...topic }], { signal }))
}

async function remove(client: Client, topics: readonly string[], o: Wait): Promise<void> {
  checkOutcomes(await deleteTopics(client, topics, o))
}

function checkOutcomes(outcomes: readonly Outcome[]): void {
  for (const { error } of outcomes) if (error) throw error
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

async function extend(client: Client, topic: string, partitions: number, o: Wait): Promise<void> {
  checkOutcomes(await createPartitions(client, [{ topic, partitions }], o))
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
  checkOutcomes(await deleteRecords(client, before, o))
  const asked = new Set(before.map(({ topic, partition }) => `${topic}[${partition}]`))
  const marks = await watermarks(client, [...new Set(before.map(({ topic }) => topic))], o)
  return marks.filter(({ topic, partition }) => asked.has(`${topic}[${partition}]`))
}
