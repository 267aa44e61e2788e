import { KafiError, type Place } from '@kafi/core'
import type { ApiMap } from '@kafi/protocol'
import { corruptAnswer } from './corrupt-answer.ts'
import type { Address } from './driver.ts'

/** A broker of the cluster. */
export interface Node extends Address {
  readonly id: number
  readonly rack: string | null
}

/** One partition as the cluster tells of it. */
export interface PartitionState {
  readonly partition: number
  /** Broker id of the leader; -1: none. */
  readonly leader: number
  /** -1: the broker is too old to say. */
  readonly leaderEpoch: number
  readonly replicas: readonly number[]
  readonly inSync: readonly number[]
  readonly offline: readonly number[]
  /** Kafka's error code of this partition: 5 while there is no leader. */
  readonly errorCode: number
}

/** A topic as the cluster tells of it. */
export interface TopicState {
  readonly topic: string
  /** Kafka's topic id; null before 2.8. */
  readonly id: string | null
  readonly internal: boolean
  readonly errorCode: number
  readonly partitions: readonly PartitionState[]
  /** Milliseconds: when this was learned. */
  readonly at: number
}

type MetadataResponse = ApiMap['Metadata']['response']

/**
 * What is known of the cluster: brokers, controller, topics. Where topics have ids, leaders never go back to an older epoch
 * (KIP-320).
 */
export class Metadata {
  readonly nodes = new Map<number, Node>()
  readonly topics = new Map<string, TopicState>()
  controller = -1
  clusterId: string | null = null
  /** Counts what was learned. */
  generation = 0

  /**
   * Takes over an answer. `wanted`: the topics asked for, null for all: those that are not in it any more are forgotten, and
   * others that are in it passed over. Where what is said of a topic cannot be (`KAFI_CORRUPT`), the others are learned.
   */
  learn(answer: MetadataResponse, wanted: readonly string[] | null, now: number): void {
    this.generation++
    this.nodes.clear()
    for (const { nodeId: id, host, port, rack } of answer.brokers) this.nodes.set(id, { id, host, port, rack })
    this.controller = answer.controllerId
    this.clusterId = answer.clusterId ?? this.clusterId
    const names = wanted && new Set(wanted)
    const told = answer.topics.filter(({ name }) => name !== null && names?.has(name) !== false)
    const states = told.map((topic) => topicOf(topic, this.topics.get(topic.name ?? ''), now))
    if (wanted === null) this.topics.clear()
    else for (const topic of wanted) this.topics.delete(topic)
    for (const state of states) if (!(state instanceof KafiError)) this.topics.set(state.topic, state)
    const failure = states.find((state) => state instanceof KafiError)
    if (failure) throw failure
  }

  /** The state of a partition, if it is known and exists. */
  partition({ topic, partition }: Place): PartitionState | undefined {
    return this.topics.get(topic)?.partitions[partition]
  }

  /** The broker with this id. `KAFI_ARGUMENT` names those that are there. */
  node(id: number): Node {
    const node = this.nodes.get(id)
    if (node) return node
    const known = [...this.nodes.keys()].join(', ')
    throw new KafiError('KAFI_ARGUMENT', `no broker ${id} in this cluster; there are ${known || 'none yet'}`, {
      retriable: true,
      details: { node: id },
    })
  }

  /** A leader that another answer than Metadata told of (KIP-951), unless something newer is known. */
  learnLeader({ topic, partition }: Place, leader: number, leaderEpoch: number): void {
    const state = this.topics.get(topic)
    const old = state?.partitions[partition]
    if (!state || !old || old.leaderEpoch >= leaderEpoch) return
    const partitions = state.partitions.with(partition, { ...old, leader, leaderEpoch, errorCode: 0 })
    this.topics.set(topic, { ...state, partitions })
  }
}

type TopicAnswer = MetadataResponse['topics'][number]

function topicOf(answer: TopicAnswer, before: TopicState | undefined, now: number): TopicState | KafiError {
  const { name, isInternal: internal, errorCode, topicId } = answer
  const [topic, told] = [name ?? '', partitionsOf(answer)]
  if (told instanceof KafiError) return told
  const id = topicId === noTopicId ? null : topicId
  // Without an id nobody knows whether it is the same topic, whose epochs go on.
  const partitions = id !== null && before?.id === id ? newestOf(told, before.partitions) : told
  // An error may be over the next time.
  return { topic, id, internal, errorCode, partitions, at: errorCode === 0 ? now : -Infinity }
}

/** Brokers hear of a new leader at different times (Kafka: Metadata.updateLatestMetadata). */
function newestOf(told: readonly PartitionState[], before: readonly PartitionState[]): readonly PartitionState[] {
  return told.map((each, i) => {
    const known = before[i]
    return known && each.leaderEpoch >= 0 && known.leaderEpoch > each.leaderEpoch ? known : each
  })
}

/** By their index. Each of 0 to n - 1 must be told of once: of anything else a list by index would be too long or have holes. */
function partitionsOf({ name, partitions: told }: TopicAnswer): readonly PartitionState[] | KafiError {
  const found = new Map(told.map((each) => [each.partitionIndex, each]))
  const place = { api: 'Metadata', topic: name ?? '' }
  if (found.size < told.length) return corruptAnswer('a partition twice', place)
  const partition = told.find(({ partitionIndex: i }) => i < 0 || i >= told.length)?.partitionIndex
  if (partition === undefined) return told.map((_, i) => stateOf(found.get(i)!))
  // Brokers of ZooKeeper learn of new partitions one after the other.
  const retriable = partition > 0
  return corruptAnswer(`partition ${partition}, and of ${told.length} in all`, { ...place, partition }, { retriable })
}

function stateOf(each: TopicAnswer['partitions'][number]): PartitionState {
  return {
    partition: each.partitionIndex,
    leader: each.leaderId,
    leaderEpoch: each.leaderEpoch,
    replicas: each.replicaNodes,
    inSync: each.isrNodes,
    offline: each.offlineReplicas,
    errorCode: each.errorCode,
  }
}

/** The all-zero UUID: the broker knows no ids. */
export const noTopicId = 'AAAAAAAAAAAAAAAAAAAAAA'
