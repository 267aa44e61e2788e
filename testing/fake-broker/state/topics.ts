import { codes } from '../codes.ts'
import { aliveBrokers, type Broker, type ClusterState } from './cluster.ts'
import { raiseEpoch } from './log.ts'
import { makePartition, type Partition } from './partition.ts'
import { isTopicName, makeTopic, topicConfigDefaults, type Topic } from './topic.ts'

/** What {@link createTopic} may be told. */
export interface CreateTopicOptions {
  /** Default -1: what the cluster says. */
  readonly partitions?: number
  /** Default -1: up to three. */
  readonly replicationFactor?: number
  /** Brokers of each partition, in place of the two numbers. */
  readonly assignments?: readonly (readonly number[])[]
  readonly configs?: Iterable<readonly [string, string]>
}

/** A topic, or the code that says why there is none. */
export type TopicOutcome = { readonly code: 0; readonly topic: Topic } | { readonly code: number; readonly topic: null }

/**
 * Checks what is asked for and makes the topic, unless it is only to be checked.
 *
 * @example
 * const { code } = createTopic(state, 'snacks', { partitions: 3 })
 */
export function createTopic(
  state: ClusterState,
  name: string,
  options: CreateTopicOptions = {},
  { validateOnly = false }: { readonly validateOnly?: boolean } = {},
): TopicOutcome {
  const code = checkTopic(state, name, options)
  if (code !== codes.none) return { code, topic: null }
  const assignments = options.assignments ?? spreadReplicas(state, options)
  const topic = makeTopic(name, { random: state.random, assignments, configs: new Map(options.configs ?? []) })
  if (!validateOnly) state.topics.set(name, topic)
  return { code: codes.none, topic }
}

function checkTopic(state: ClusterState, name: string, options: CreateTopicOptions): number {
  const { partitions = -1, replicationFactor = -1, assignments, configs = [] } = options
  if (!isTopicName(name)) return codes.invalidTopic
  if (state.topics.has(name)) return codes.topicExists
  for (const [key] of configs) if (!Object.hasOwn(topicConfigDefaults, key)) return codes.invalidConfig
  if (assignments !== undefined) return checkAssignments(state, assignments)
  if (partitions === 0 || partitions < -1) return codes.invalidPartitions
  const tooMany = replicationFactor > aliveBrokers(state).length
  return replicationFactor === 0 || replicationFactor < -1 || tooMany ? codes.invalidReplicationFactor : codes.none
}

function checkAssignments({ brokers }: ClusterState, assignments: readonly (readonly number[])[]): number {
  const known = (id: number) => brokers.some((broker) => broker.id === id)
  const right = (replicas: readonly number[]) =>
    replicas.length > 0 && new Set(replicas).size === replicas.length && replicas.every(known)
  return assignments.length > 0 && assignments.every(right) ? codes.none : codes.invalidReplicaAssignment
}

/**
 * Adds partitions up to `count`.
 *
 * @example
 * const code = growTopic(state, topic, 12)
 */
export function growTopic(state: ClusterState, topic: Topic, count: number, { validateOnly = false } = {}): number {
  const { partitions } = topic
  if (count <= partitions.length) return codes.invalidPartitions
  if (validateOnly) return codes.none
  const replicationFactor = partitions[0]?.replicas.length ?? 1
  const assignments = spreadReplicas(state, { partitions: count, replicationFactor })
  for (let index = partitions.length; index < count; index++) {
    partitions.push(makePartition(topic.name, index, assignments[index]!))
  }
  return codes.none
}

/** Forgets a topic; who waits for it is woken and finds it gone. */
export function deleteTopic(state: ClusterState, name: string): void {
  const topic = state.topics.get(name)
  state.topics.delete(name)
  for (const { log } of topic?.partitions ?? []) for (const wake of [...log.watchers]) wake()
}

function spreadReplicas(
  state: ClusterState,
  { partitions = -1, replicationFactor = -1 }: CreateTopicOptions,
): number[][] {
  const alive = aliveBrokers(state)
  const count = partitions > 0 ? partitions : state.settings.defaultPartitions
  const copies = Math.min(replicationFactor > 0 ? replicationFactor : 3, alive.length)
  return Array.from({ length: count }, (_, index) =>
    Array.from({ length: copies }, (_none, copy) => alive[(index + copy) % alive.length]!.id),
  )
}

/**
 * Makes another replica the leader, the next one if none is named; the leader's epoch goes up.
 *
 * @example
 * moveLeader(state, partition)
 */
export function moveLeader(state: ClusterState, partition: Partition, to?: number): void {
  partition.leader = to ?? nextLeader(state, partition)
  if (to !== undefined && !partition.replicas.includes(to)) partition.replicas = [...partition.replicas, to]
  raiseEpoch(partition.log)
}

/** Gives the partitions of brokers that are down to others, and those without a leader to one that came back. */
export function electLeaders(state: ClusterState, partitions: readonly Partition[]): void {
  const isAlive = (id: number) => aliveBrokers(state).some((broker: Broker) => broker.id === id)
  for (const partition of partitions) {
    if (isAlive(partition.leader)) continue
    const next = partition.replicas.find(isAlive) ?? -1
    if (next !== partition.leader) moveLeader(state, partition, next < 0 ? undefined : next)
  }
}

function nextLeader(state: ClusterState, { replicas, leader }: Partition): number {
  const alive = new Set(aliveBrokers(state).map(({ id }) => id))
  const from = replicas.indexOf(leader) + 1
  const inTurn = [...replicas.slice(from), ...replicas.slice(0, from)]
  return inTurn.find((id) => alive.has(id)) ?? -1
}
