import type { Place } from '@kafi/core'
import type { Client } from './client.ts'
import { kafkaError } from './kafka-error.ts'
import { noLeader, noPartition, noTopic } from './sender-errors.ts'

const unknownTopic = 3

/**
 * The leader of a partition as far as it is known; undefined: the cluster must be asked.
 *
 * @example
 * const node = leaderOf(client, { topic: 'quakes', partition: 0 })
 */
export function leaderOf({ metadata, options }: Client, { topic, partition }: Place): number | undefined {
  const state = metadata.topics.get(topic)
  if (state === undefined || state.at < options.clock.now() - options.metadataMaxAgeMs) return undefined
  const leader = state.partitions[partition]?.leader
  return leader !== undefined && metadata.nodes.has(leader) ? leader : undefined
}

/** Why it has none although the cluster was asked. */
export function whyNotLed({ metadata }: Client, place: Place): Error {
  const { topic, partition } = place
  const state = metadata.topics.get(topic)
  if (state === undefined || state.errorCode === unknownTopic) return noTopic(topic)
  if (state.errorCode !== 0) return kafkaError(state.errorCode, { api: 'Metadata', topic })
  return state.partitions[partition] ? noLeader(place) : noPartition(place, state.partitions.length)
}
