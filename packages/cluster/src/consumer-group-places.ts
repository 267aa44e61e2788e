import type { Place, Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { checkAssigned, placesOf } from './group-places.ts'
import { groupByTopic } from './topic-group.ts'

/** Partitions of a topic by its id, as the messages of KIP-848 list them. */
export interface IdPartitions {
  readonly topicId: string
  readonly partitions: readonly number[]
}

/**
 * Places whose topics a coordinator names by id. Topics that nobody knows yet are left out: they are asked for, and named
 * again by a later assignment.
 *
 * @example
 * const { places } = await placesById(client, async () => ['quakes'], assignment.topicPartitions, { signal })
 */
export async function placesById(
  client: Client,
  topics: (o: Wait) => Promise<readonly string[]>,
  list: readonly IdPartitions[],
  o: Wait,
): Promise<{ readonly places: readonly Place[]; readonly isWhole: boolean }> {
  if (list.some(({ topicId }) => !namesOf(client).has(topicId))) await client.refresh(await topics(o), o)
  const names = namesOf(client)
  const places = list.flatMap(({ topicId, partitions }) => {
    const topic = names.get(topicId)
    return topic === undefined ? [] : partitions.map((partition) => ({ topic, partition }))
  })
  return { places, isWhole: list.every(({ topicId }) => names.has(topicId)) }
}

/** What a coordinator assigns, unless it is what no coordinator can ({@link checkAssigned}). */
export function checkTarget(list: readonly IdPartitions[], group: string): readonly IdPartitions[] {
  const places = placesOf(list.map(({ topicId: topic, partitions }) => ({ topic, partitions })))
  checkAssigned(places, { api: 'ConsumerGroupHeartbeat', group })
  return list
}

/** The other way round. */
export function partitionsById(client: Client, places: readonly Place[]): IdPartitions[] {
  return groupByTopic(places).flatMap(([topic, own]) => {
    const topicId = client.metadata.topics.get(topic)?.id ?? null
    return topicId === null ? [] : [{ topicId, partitions: own.map(({ partition }) => partition) }]
  })
}

function namesOf(client: Client): ReadonlyMap<string, string> {
  return new Map([...client.metadata.topics.values()].flatMap(({ id, topic }) => (id === null ? [] : [[id, topic]])))
}
