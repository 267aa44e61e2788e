import type tls from 'node:tls'
import { dialSocket, type Dial, type Transport } from '@kafi/protocol/connection'
import { BrokerConnection } from './broker-connection.ts'
import { realClock, type Clock } from './clock.ts'
import { makeCounters, type Counters } from './counters.ts'
import { makeFaults, type Faults } from './faults.ts'
import type { MemoryNetwork } from './memory-network.ts'
import { seededRandom, type Random } from './random.ts'
import type { SaslSettings } from './sasl-session.ts'
import { loadServed, narrowTable, type ServedApis } from './served.ts'
import { listenOnSocket } from './socket-listener.ts'
import { aliveBrokers, allPartitions, clearTimers, coordinatorOf, makeClusterState } from './state/cluster.ts'
import type { Broker, ClusterSettings, ClusterState } from './state/cluster.ts'
import { compactLog, type CompactOptions } from './state/compaction.ts'
import { moveStart } from './state/log.ts'
import { truncatePartition, type Partition } from './state/partition.ts'
import { createTopic, deleteTopic, electLeaders, moveLeader, type CreateTopicOptions } from './state/topics.ts'
import { versionTable, type KafkaVersion, type VersionTable } from './version-tables.ts'

/** What {@link openFakeCluster} may be told. */
export interface FakeClusterOptions {
  /** How many brokers, with the ids 0, 1, ... Default 3. */
  readonly brokers?: number
  /** Racks of the brokers, in their order. Default: none. */
  readonly racks?: readonly string[]
  /** Default: the clock of this machine. */
  readonly clock?: Clock
  /** Where ids and noise come from. Default: seed 1. */
  readonly random?: Random
  /** A network in memory in place of loopback sockets. */
  readonly network?: MemoryNetwork
  /** Topics to begin with: a number of partitions, or all options. */
  readonly topics?: Readonly<Record<string, number | CreateTopicOptions>>
  /** Which Kafka it says it is, or the ranges themselves. Default 4.3. */
  readonly versions?: KafkaVersion | VersionTable
  /** Default: everybody may come in. */
  readonly sasl?: SaslSettings
  /** Key and certificate of node:tls; sockets alone. Default: no encryption. */
  readonly tls?: tls.TlsOptions
  readonly settings?: Partial<ClusterSettings>
}

/** A topic that is asked for is made with one partition; groups do not wait for more members. */
const defaultSettings: ClusterSettings = {
  autoCreateTopics: true,
  defaultPartitions: 1,
  initialRebalanceDelayMs: 0,
  minSessionTimeoutMs: 1,
  maxSessionTimeoutMs: 1_800_000,
  maxTransactionTimeoutMs: 900_000,
}
const firstMemoryPort = 9092

/**
 * Opens a cluster in this process: brokers that share one state, on loopback sockets, or on a network in memory where time is
 * to be virtual.
 *
 * @example
 * await using cluster = await openFakeCluster({ topics: { snacks: 3 } })
 * const kafka = new Kafka({ brokers: cluster.bootstrapServers.split(',') })
 */
export async function openFakeCluster(options: FakeClusterOptions = {}): Promise<FakeCluster> {
  const served = await loadServed()
  const cluster = new FakeCluster(options, served)
  for (const broker of cluster.state.brokers) await cluster.startBroker(broker.id)
  for (const [name, topic] of Object.entries(options.topics ?? {})) {
    cluster.createTopic(name, typeof topic === 'number' ? { partitions: topic } : topic)
  }
  return cluster
}

/** A cluster that runs, and all that can be done to it from outside. Closing it ends every connection. */
export class FakeCluster implements AsyncDisposable {
  readonly state: ClusterState
  readonly faults: Faults = makeFaults()
  readonly counters: Counters = makeCounters()
  /** Opens connections to its brokers, for clients that take one. */
  readonly dial: Dial
  /** How long each new connection lives, in ms; null: until somebody closes it. */
  connectionLifeMs: (() => number) | null = null
  readonly #options: FakeClusterOptions
  readonly #served: ServedApis
  readonly #versions: VersionTable
  readonly #listeners = new Map<number, () => Promise<void>>()
  readonly #connections = new Map<BrokerConnection, number>()
  /** Deaths that nobody has noticed. */
  readonly #crashes = new Set<unknown>()
  #closed = false

  constructor(options: FakeClusterOptions, served: ServedApis) {
    const { clock = realClock, random = seededRandom(1), settings = {}, network, versions = '4.3' } = options
    const brokers = makeBrokers(options)
    this.state = makeClusterState({ clock, random, settings: { ...defaultSettings, ...settings }, brokers })
    this.dial = network?.dial ?? dialSocket
    this.#options = options
    this.#served = served
    this.#versions = narrowTable(typeof versions === 'string' ? versionTable(versions) : versions, served)
  }

  /** `host:port` of the brokers that are up, with commas between. */
  get bootstrapServers(): string {
    return aliveBrokers(this.state)
      .map(({ host, port }) => `${host}:${port}`)
      .join(',')
  }

  /** Makes a topic; throws if it cannot be made. */
  createTopic(name: string, options: CreateTopicOptions = {}): void {
    const { code } = createTopic(this.state, name, options)
    if (code !== 0) throw new Error(`the topic ${name} cannot be made: Kafka's error ${code}`)
  }

  /** The partition; throws if there is none. */
  partition(topic: string, index: number): Partition {
    const partition = this.state.topics.get(topic)?.partitions[index]
    if (partition === undefined) throw new Error(`there is no partition ${index} of ${topic}`)
    return partition
  }

  /** Another replica leads, the next one if none is named. */
  moveLeader(topic: string, index: number, to?: number): void {
    moveLeader(this.state, this.partition(topic, index), to)
  }

  /** Another broker coordinates a group or a transactional id, the next one if none is named. */
  moveCoordinator(kind: 'group' | 'transaction', key: string, to?: number): void {
    const alive = aliveBrokers(this.state)
    const at = alive.findIndex(({ id }) => id === coordinatorOf(this.state, kind, key))
    const next = to ?? alive[(at + 1) % Math.max(1, alive.length)]?.id
    if (next !== undefined) this.state.movedCoordinators.set(`${kind}:${key}`, next)
  }

  /** The topic is deleted and made again: the same name, another id, nothing in it. */
  recreateTopic(name: string, options?: CreateTopicOptions): void {
    const partitions = this.state.topics.get(name)?.partitions.length
    deleteTopic(this.state, name)
    this.createTopic(name, options ?? (partitions === undefined ? {} : { partitions }))
  }

  /** Loses what stands at `offset` and behind it, as an unclean election does. */
  truncate(topic: string, index: number, offset: number): void {
    truncatePartition(this.partition(topic, index), offset)
  }

  /** The log begins at `offset` now. */
  deleteRecords(topic: string, index: number, offset: number): void {
    moveStart(this.partition(topic, index).log, offset)
  }

  /** Compacts the log at once: holes and emptied batches are left. */
  compact(topic: string, index: number, options?: CompactOptions): void {
    compactLog(this.partition(topic, index).log, options)
  }

  /** Ends all connections, or those of one broker. */
  dropConnections(brokerId?: number): void {
    for (const [connection, id] of this.#connections) if (id === (brokerId ?? id)) connection.close()
  }

  /** Ids of the brokers that can be reached. */
  get reachable(): readonly number[] {
    return [...this.#listeners.keys()]
  }

  /** A broker goes down: its connections end and others lead. */
  async stopBroker(id: number): Promise<void> {
    this.#bury(this.#broker(id))
    await this.#cutOff(id)
  }

  /**
   * A broker dies, which the others notice later (Kafka: broker.session.timeout.ms, 9 s): until then everybody names it as the
   * leader and coordinator that it was.
   */
  async crashBroker(id: number, noticedAfterMs: number): Promise<void> {
    const broker = this.#broker(id)
    const { clock } = this.state
    const timer = clock.setTimeout(() => {
      this.#crashes.delete(timer)
      if (!this.#listeners.has(id)) this.#bury(broker)
    }, noticedAfterMs)
    this.#crashes.add(timer)
    await this.#cutOff(id)
  }

  /** A broker comes up again, where it was. */
  async startBroker(id: number): Promise<void> {
    const broker = this.#broker(id)
    if (this.#closed || this.#listeners.has(id)) return
    await this.#listen(broker)
    broker.alive = true
    electLeaders(this.state, allPartitions(this.state))
  }

  /** A broker hangs: connections stay, and what comes over them waits. */
  pauseBroker(id: number): void {
    this.#broker(id).paused = true
  }

  /** It goes on, with what has come first. */
  resumeBroker(id: number): void {
    this.#broker(id).paused = false
    for (const [connection, brokerId] of this.#connections) if (brokerId === id) connection.wake()
  }

  #bury(broker: Broker): void {
    broker.alive = false
    electLeaders(this.state, allPartitions(this.state))
  }

  async #cutOff(id: number): Promise<void> {
    const closed = this.#listeners.get(id)?.()
    this.#listeners.delete(id)
    this.dropConnections(id)
    await closed
  }

  async #listen(broker: Broker): Promise<void> {
    const { network, tls } = this.#options
    const accept = (transport: Transport, clientHost: string) => this.#accept(broker, transport, clientHost)
    if (network !== undefined) {
      const stop = network.listen(`${broker.host}:${broker.port}`, (transport) => accept(transport, '/memory'))
      this.#listeners.set(broker.id, async () => stop())
      return
    }
    const listener = await listenOnSocket({ port: broker.port, tls, accept })
    broker.port = listener.port
    this.#listeners.set(broker.id, () => listener.close())
  }

  #accept(broker: Broker, transport: Transport, clientHost: string): void {
    const { state, faults, counters } = this
    const sasl = this.#options.sasl ?? null
    const host = { state, broker, served: this.#served, versions: this.#versions, sasl, faults, counters }
    const connection = new BrokerConnection(host, transport, clientHost)
    this.#connections.set(connection, broker.id)
    const lifeMs = this.connectionLifeMs?.()
    const timer = lifeMs === undefined ? null : state.clock.setTimeout(() => connection.close(), lifeMs)
    connection.signal.addEventListener('abort', () => {
      this.#connections.delete(connection)
      state.clock.clearTimeout(timer)
    })
  }

  #broker(id: number): Broker {
    const broker = this.state.brokers.find((candidate) => candidate.id === id)
    if (broker === undefined) throw new Error(`there is no broker ${id}`)
    return broker
  }

  /** Ends everything. Idempotent. */
  async close(): Promise<void> {
    this.#closed = true
    clearTimers(this.state)
    for (const timer of this.#crashes) this.state.clock.clearTimeout(timer)
    const stops = [...this.#listeners.values()].map((stop) => stop())
    this.#listeners.clear()
    this.dropConnections()
    await Promise.all(stops)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

function makeBrokers({ brokers = 3, racks = [], network }: FakeClusterOptions): Broker[] {
  return Array.from({ length: brokers }, (_, id) => {
    const place =
      network === undefined ? { host: '127.0.0.1', port: 0 } : { host: `broker-${id}`, port: firstMemoryPort }
    return { id, ...place, rack: racks[id] ?? null, alive: false, paused: false }
  })
}
