import type { Random } from '../random.ts'
import { makePartition, type Partition } from './partition.ts'

/** A topic and its partitions. */
export interface Topic {
  readonly name: string
  /** Base64url of 16 bytes, as Kafka prints it (KIP-516); a topic made again gets another. */
  readonly id: string
  readonly partitions: Partition[]
  /** What was set; {@link topicConfigDefaults} holds for the rest. */
  readonly configs: Map<string, string>
}

/** Configs of a topic that was told none (Kafka: LogConfig). */
export const topicConfigDefaults: Readonly<Record<string, string>> = {
  'cleanup.policy': 'delete',
  'compression.type': 'producer',
  'delete.retention.ms': '86400000',
  'file.delete.delay.ms': '60000',
  'flush.messages': '9223372036854775807',
  'flush.ms': '9223372036854775807',
  'index.interval.bytes': '4096',
  'max.compaction.lag.ms': '9223372036854775807',
  'max.message.bytes': '1048588',
  'message.timestamp.after.max.ms': '3600000',
  'message.timestamp.before.max.ms': '9223372036854775807',
  'message.timestamp.type': 'CreateTime',
  'min.cleanable.dirty.ratio': '0.5',
  'min.compaction.lag.ms': '0',
  'min.insync.replicas': '1',
  preallocate: 'false',
  'retention.bytes': '-1',
  'retention.ms': '604800000',
  'segment.bytes': '1073741824',
  'segment.index.bytes': '10485760',
  'segment.jitter.ms': '0',
  'segment.ms': '604800000',
  'unclean.leader.election.enable': 'false',
}

const defaults = new Map(Object.entries(topicConfigDefaults))

/** Value of a config: what was set, or the default; undefined for a name that Kafka does not know. */
export function configOf({ configs }: Topic, name: string): string | undefined {
  return configs.get(name) ?? defaults.get(name)
}

/**
 * A new topic, its replicas spread over the brokers.
 *
 * @example
 * makeTopic('snacks', { random, assignments: [[0, 1], [1, 0]], configs: new Map() })
 */
export function makeTopic(
  name: string,
  o: {
    readonly random: Random
    readonly assignments: readonly (readonly number[])[]
    readonly configs: Map<string, string>
  },
): Topic {
  const id = Buffer.from(o.random.bytes(16)).toString('base64url')
  const partitions = o.assignments.map((replicas, index) => makePartition(name, index, replicas))
  return { name, id, partitions, configs: o.configs }
}

/** Kafka's rule for names (Kafka: Topic.java). */
export function isTopicName(name: string): boolean {
  return /^[a-zA-Z0-9._-]{1,249}$/.test(name) && name !== '.' && name !== '..'
}

/** Topics that belong to Kafka itself. */
export function isInternalTopic(name: string): boolean {
  return name === '__consumer_offsets' || name === '__transaction_state' || name === '__share_group_state'
}
