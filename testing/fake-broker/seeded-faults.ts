import type { ApiName } from '@kafi/protocol'
import { codes } from './codes.ts'
import type { FakeCluster } from './fake-cluster.ts'
import type { Fault, SeenRequest } from './faults.ts'
import { seededRandom, type Random } from './random.ts'
import { allPartitions } from './state/cluster.ts'

/** How often what goes wrong: parts of 1 of all requests, at most one thing for each. */
export interface FaultRates {
  /** The connection ends before the request is handled. */
  readonly dropBefore: number
  /** It is handled, and the answer is lost. */
  readonly dropAfter: number
  readonly halfFrame: number
  readonly delay: number
  readonly throttle: number
  /** A leader moves. */
  readonly moveLeader: number
  /** The coordinator of a group or transaction moves. */
  readonly moveCoordinator: number
  /** NOT_LEADER although it is. */
  readonly notLeader: number
  /** COORDINATOR_LOAD_IN_PROGRESS. */
  readonly coordinatorLoading: number
  /** CONCURRENT_TRANSACTIONS: the one before is still being written. */
  readonly concurrentTransactions: number
  /** A broker goes down, and comes up again. */
  readonly restart: number
  /** A broker dies, which is noticed later, or not before it is back. */
  readonly crash: number
}

/** What {@link seedFaults} may be told. */
export interface SeededFaultOptions {
  readonly rates?: Partial<FaultRates>
  /** Longest delay, throttling and outage, in ms. Default 1,000. */
  readonly maxMs?: number
  /** Shortest and longest life of a connection, in ms. Default: they live on. */
  readonly connectionLifeMs?: readonly [min: number, max: number]
  /** Nothing goes wrong any more after so many ms, so that a run comes to its end. Default 30,000. */
  readonly forMs?: number
}

/** A schedule that runs. */
export interface SeededFaults {
  /** What has struck so far, in order: says of a run that failed what it went through. */
  readonly history: readonly string[]
  stop(): void
}

/** One request in ten meets something. */
const usualRates: FaultRates = {
  dropBefore: 0.015,
  dropAfter: 0.02,
  halfFrame: 0.005,
  delay: 0.02,
  throttle: 0.005,
  moveLeader: 0.01,
  moveCoordinator: 0.005,
  notLeader: 0.01,
  coordinatorLoading: 0.005,
  concurrentTransactions: 0.005,
  restart: 0.002,
  crash: 0.001,
}

const ledApis: readonly ApiName[] = ['Produce', 'Fetch', 'ListOffsets', 'OffsetForLeaderEpoch']
const coordinatedApis: readonly ApiName[] = [
  'FindCoordinator',
  'JoinGroup',
  'SyncGroup',
  'Heartbeat',
  'LeaveGroup',
  'OffsetCommit',
  'OffsetFetch',
  'InitProducerId',
  'AddPartitionsToTxn',
  'AddOffsetsToTxn',
  'EndTxn',
  'TxnOffsetCommit',
]
const transactionalApis: readonly ApiName[] = ['InitProducerId', 'AddPartitionsToTxn', 'AddOffsetsToTxn', 'EndTxn']

/**
 * Makes things go wrong as a seed decides: the same seed and the same requests give the same faults.
 *
 * @example
 * const faults = seedFaults(cluster, 42, { connectionLifeMs: [500, 1500] })
 */
export function seedFaults(cluster: FakeCluster, seed: number, options: SeededFaultOptions = {}): SeededFaults {
  const { rates = {}, maxMs = 1_000, connectionLifeMs, forMs = 30_000 } = options
  const { clock } = cluster.state
  const random = seededRandom(seed)
  const history: string[] = []
  const begun = clock.now()
  const roll = (request: SeenRequest) => {
    if (clock.now() - begun > forMs) return null
    const kind = chooseKind(random.next(), { ...usualRates, ...rates })
    const fault = kind === null ? null : makeFault(cluster, random, kind, request, maxMs)
    if (fault !== null)
      history.push(`${clock.now() - begun} ms: ${kind ?? ''} at ${request.api} of ${request.brokerId}`)
    return fault
  }
  const off = cluster.faults.on('*', { fault: roll, times: Infinity })
  if (connectionLifeMs !== undefined)
    cluster.connectionLifeMs = lifeFrom(random, connectionLifeMs, () => clock.now() - begun > forMs)
  const stop = () => {
    off()
    cluster.connectionLifeMs = null
  }
  return { history, stop }
}

type FaultKind = keyof FaultRates

function chooseKind(drawn: number, rates: FaultRates): FaultKind | null {
  let sum = 0
  for (const [kind, rate] of Object.entries(rates) as [FaultKind, number][]) {
    sum += rate
    if (drawn < sum) return kind
  }
  return null
}

function makeFault(
  cluster: FakeCluster,
  random: Random,
  kind: FaultKind,
  { api }: SeenRequest,
  maxMs: number,
): Fault | null {
  const ms = 1 + random.below(maxMs)
  const error = (apis: readonly ApiName[], code: number): Fault | null =>
    apis.includes(api) ? { kind: 'error', code } : null
  switch (kind) {
    case 'dropBefore':
    case 'dropAfter':
    case 'halfFrame':
      return { kind }
    case 'delay':
      return { kind, delayMs: ms }
    case 'throttle':
      return { kind, throttleMs: ms }
    case 'notLeader':
      return error(ledApis, codes.notLeader)
    case 'coordinatorLoading':
      return error(coordinatedApis, codes.coordinatorLoading)
    case 'concurrentTransactions':
      return error(transactionalApis, codes.concurrentTransactions)
    case 'moveLeader':
      return { kind: 'act', act: () => moveSomeLeader(cluster, random) }
    case 'moveCoordinator':
      return { kind: 'act', act: () => moveSomeCoordinator(cluster, random) }
    case 'restart':
      return { kind: 'act', act: () => restartSomeBroker(cluster, random, ms) }
    case 'crash':
      return { kind: 'act', act: () => crashSomeBroker(cluster, random, ms) }
  }
}

function moveSomeLeader(cluster: FakeCluster, random: Random): void {
  const partitions = allPartitions(cluster.state)
  const chosen = partitions[random.below(partitions.length)]
  if (chosen !== undefined) cluster.moveLeader(chosen.topic, chosen.index)
}

function moveSomeCoordinator(cluster: FakeCluster, random: Random): void {
  const groups = [...cluster.state.groups.keys()].map((key) => ({ kind: 'group' as const, key }))
  const transactions = [...cluster.state.transactions.keys()].map((key) => ({ kind: 'transaction' as const, key }))
  const all = [...groups, ...transactions]
  const chosen = all[random.below(all.length)]
  if (chosen !== undefined) cluster.moveCoordinator(chosen.kind, chosen.key)
}

// One at a time: somebody must be left.
function restartSomeBroker(cluster: FakeCluster, random: Random, downMs: number): void {
  const { brokers, clock } = cluster.state
  if (cluster.reachable.length < brokers.length || brokers.length < 2) return
  const { id } = brokers[random.below(brokers.length)]!
  void cluster.stopBroker(id)
  clock.setTimeout(() => void cluster.startBroker(id), downMs)
}

function crashSomeBroker(cluster: FakeCluster, random: Random, noticedAfterMs: number): void {
  const { brokers, clock } = cluster.state
  if (cluster.reachable.length < brokers.length || brokers.length < 2) return
  const { id } = brokers[random.below(brokers.length)]!
  void cluster.crashBroker(id, noticedAfterMs)
  clock.setTimeout(() => void cluster.startBroker(id), random.below(2 * noticedAfterMs))
}

function lifeFrom(random: Random, [min, max]: readonly [number, number], over: () => boolean): () => number {
  return () => (over() ? 2 ** 31 - 1 : min + random.next() * (max - min))
}
