import type { Place } from '@kafi/core'
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
