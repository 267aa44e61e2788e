import type { Place } from '@kafi/core'
import { corruptAnswer } from './corrupt-answer.ts'
import { groupByTopic } from './topic-group.ts'

/** A place as one text, for sets of them. */
export function placeKey({ topic, partition }: Place): string {
  return `${topic}[${partition}]`
}

/** The places of `some` that are not in `others`. */
export function withoutPlaces(some: readonly Place[], others: readonly Place[]): readonly Place[] {
  const taken = new Set(others.map(placeKey))
  return some.filter((place) => !taken.has(placeKey(place)))
}

/** Are these the same places, whatever their order? */
export function samePlaces(some: readonly Place[], others: readonly Place[]): boolean {
  return some.length === others.length && withoutPlaces(some, others).length === 0
}

/** Partitions of a topic, as Kafka's group messages list them. */
export interface TopicPartitions {
  readonly topic: string
  readonly partitions: readonly number[]
}

/** Places as Kafka's group messages list them. */
export function topicPartitionsOf(places: readonly Place[]): TopicPartitions[] {
  return groupByTopic(places).map(([topic, own]) => ({ topic, partitions: own.map(({ partition }) => partition) }))
}

/** The other way round. */
export function placesOf(list: readonly TopicPartitions[]): Place[] {
  return list.flatMap(({ topic, partitions }) => partitions.map((partition) => ({ topic, partition })))
}

/**
 * Throws {@link corruptAnswer} unless a member can be given these: each once, and none below 0.
 *
 * @example
 * const places = checkAssigned(placesOf(list), { api: 'SyncGroup', group: 'app' })
 */
export function checkAssigned(
  places: readonly Place[],
  about: { readonly api: string; readonly group: string },
): readonly Place[] {
  const seen = new Set<string>()
  for (const { topic, partition } of places) {
    const key = placeKey({ topic, partition })
    const what = partition < 0 ? 'is assigned' : 'is assigned twice'
    if (partition < 0 || seen.has(key))
      throw corruptAnswer(`a partition ${partition} that ${what}`, { ...about, topic })
    seen.add(key)
  }
  return places
}
