import type { Clock } from '../clock.ts'
import type { Random } from '../random.ts'
import type { SaslContext } from '../sasl-session.ts'
import { makeAdminState, type AdminState } from './admin.ts'
import { makeGroup, type Group } from './group.ts'
import { endTransactionOf } from './group-offsets.ts'
import { endTransactionIn, type Partition } from './partition.ts'
import { makeTransaction, type Transaction, type TransactionHost } from './transaction.ts'
import type { Topic } from './topic.ts'

/** One broker of the cluster. */
export interface Broker {
  readonly id: number
  readonly host: string
  port: number
  readonly rack: string | null
  alive: boolean
  /** Takes connections and requests, and answers nothing. */
  paused: boolean
}

/** How the cluster behaves; names of Kafka's own configs in brackets. */
export interface ClusterSettings {
  /** A topic that is asked for is made (`auto.create.topics.enable`). */
  readonly autoCreateTopics: boolean
  /** Partitions of a topic whose creator does not say (`num.partitions`). */
  readonly defaultPartitions: number
  /** Wait of an empty group for more members (`group.initial.rebalance.delay.ms`). */
  readonly initialRebalanceDelayMs: number
  /** (`group.min.session.timeout.ms`) */
  readonly minSessionTimeoutMs: number
  /** (`group.max.session.timeout.ms`) */
  readonly maxSessionTimeoutMs: number
  /** (`transaction.max.timeout.ms`) */
  readonly maxTransactionTimeoutMs: number
}

/** All that the brokers know together: data alone, no sockets. */
export interface ClusterState extends TransactionHost {
  readonly clusterId: string
  readonly random: Random
  readonly settings: ClusterSettings
  readonly brokers: readonly Broker[]
  readonly topics: Map<string, Topic>
  readonly groups: Map<string, Group>
  readonly transactions: Map<string, Transaction>
  /** Coordinators that were moved, by `group:<id>` and `transaction:<id>`. */
  readonly movedCoordinators: Map<string, number>
  readonly admin: AdminState
}

/** What {@link makeClusterState} is told. */
export interface ClusterStateOptions {
  readonly clock: Clock
  readonly random: Random
  readonly settings: ClusterSettings
  readonly brokers: readonly Broker[]
}

/**
 * A cluster without topics.
 *
 * @example
 * const state = makeClusterState({ clock, random, settings, brokers })
 */
export function makeClusterState({ clock, random, settings, brokers }: ClusterStateOptions): ClusterState {
  let lastProducerId = 999n
  const state: ClusterState = {
    clock,
    random,
    settings,
    brokers,
    clusterId: Buffer.from(random.bytes(16)).toString('base64url'),
    topics: new Map(),
    groups: new Map(),
    transactions: new Map(),
    movedCoordinators: new Map(),
    admin: makeAdminState(),
    newProducerId: () => (lastProducerId += 1n),
    writeMarkers: (transaction, kind) => writeMarkers(state, transaction, kind),
  }
  return state
}

/** What an authentication looks up here. */
export function saslContext({ clock, admin }: ClusterState): SaslContext {
  return { now: clock.now(), stored: (user, mechanism) => admin.scram.get(user)?.get(mechanism) }
}

/** Ends all that groups and transactions wait for. */
export function clearTimers({ clock, groups, transactions }: ClusterState): void {
  for (const { rebalanceTimer, members, pendingMembers, consumer } of groups.values()) {
    clock.clearTimeout(rebalanceTimer)
    for (const timer of pendingMembers.values()) clock.clearTimeout(timer)
    for (const { sessionTimer } of members.values()) clock.clearTimeout(sessionTimer)
    for (const { sessionTimer, revocationTimer } of consumer?.members.values() ?? []) {
      clock.clearTimeout(sessionTimer)
      clock.clearTimeout(revocationTimer)
    }
  }
  for (const { timer } of transactions.values()) clock.clearTimeout(timer)
}

/** The group; one that is not there yet is made, but stands in the list only once it is kept. */
export function findGroup({ groups, clock, random, settings }: ClusterState, id: string): Group {
  const known = groups.get(id)
  if (known !== undefined) return known
  const newMemberId = (prefix: string) => `${prefix}-${Buffer.from(random.bytes(16)).toString('hex')}`
  return makeGroup(id, { clock, newMemberId, initialDelayMs: settings.initialRebalanceDelayMs })
}

/** The group, made and kept at its first sight. */
export function groupOf(state: ClusterState, id: string): Group {
  const group = findGroup(state, id)
  state.groups.set(id, group)
  return group
}

/** The transactional id, made at its first sight. */
export function transactionOf(state: ClusterState, id: string): Transaction {
  const known = state.transactions.get(id)
  if (known !== undefined) return known
  const transaction = makeTransaction(id, state.newProducerId())
  state.transactions.set(id, transaction)
  return transaction
}

/** All partitions of all topics. */
export function allPartitions(state: ClusterState): Partition[] {
  return [...state.topics.values()].flatMap(({ partitions }) => partitions)
}

/** Brokers that are up. */
export function aliveBrokers(state: ClusterState): Broker[] {
  return state.brokers.filter(({ alive }) => alive)
}

/** The broker that is the controller: the first that is alive; -1: none. */
export function controllerOf(state: ClusterState): number {
  return aliveBrokers(state)[0]?.id ?? -1
}

/**
 * The broker that coordinates a group or a transactional id; -1: none is alive.
 *
 * @example
 * coordinatorOf(state, 'group', 'snackers')
 */
export function coordinatorOf(state: ClusterState, kind: 'group' | 'transaction', key: string): number {
  const alive = aliveBrokers(state)
  const moved = state.movedCoordinators.get(`${kind}:${key}`)
  if (alive.some(({ id }) => id === moved)) return moved!
  return alive[hashText(key) % Math.max(1, alive.length)]?.id ?? -1
}

function hashText(text: string): number {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return hash >>> 0
}

function writeMarkers(state: ClusterState, transaction: Transaction, kind: 'commit' | 'abort'): void {
  const { producerId, epoch } = transaction
  const ending = { kind, producerId, producerEpoch: epoch, now: state.clock.now() }
  for (const [topic, partitions] of transaction.partitions) {
    for (const index of partitions) {
      const partition = state.topics.get(topic)?.partitions[index]
      if (partition !== undefined) endTransactionIn(partition, ending)
    }
  }
  for (const id of transaction.groups) {
    const group = state.groups.get(id)
    if (group !== undefined) endTransactionOf(group, producerId, { committed: kind === 'commit' })
  }
}
