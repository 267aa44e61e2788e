import { isKafiError, KafiError, type Place, type Wait } from '@kafi/core'
import { type ApiMap, type ApiName, type Api, type Draft, decodeMessage, encodeChunks, loadApi } from '@kafi/protocol'
import type { Address, Driver, VersionRange } from './driver.ts'
import type { Clock } from '@kafi/protocol/connection'
import { Coordinators } from './coordinators.ts'
import { checkCode } from './kafka-error.ts'
import { type Lane, Links } from './links.ts'
import { Metadata, type Node, type TopicState } from './metadata.ts'
import { race } from './race.ts'
import { retrying } from './retry.ts'

/** Who a request goes to. */
export type Target =
  | 'any'
  | 'controller'
  | { readonly node: number }
  | { readonly leader: Place }
  | { readonly group: string }
  | { readonly transaction: string }

/** How a client works. */
export interface ClientOptions {
  readonly driver: Driver
  readonly bootstrap: readonly Address[]
  readonly clock: Clock
  /** 0 <= x < 1. */
  readonly random: () => number
  readonly connectTimeoutMs: number
  readonly requestTimeoutMs: number
  /** How long a call is tried again. */
  readonly apiTimeoutMs: number
  readonly retryBackoffMs: number
  readonly retryBackoffMaxMs: number
  readonly reconnectBackoffMs: number
  readonly reconnectBackoffMaxMs: number
  readonly metadataMaxAgeMs: number
  /** Where we are: the nearest replica is read (KIP-392). Default: nobody knows. */
  readonly rack?: string
  /** Told of every pause that a broker asks for. */
  readonly onThrottle?: (event: { readonly node: number; readonly address: Address; readonly ms: number }) => void
}

/** How one request is sent. */
export interface SendOptions extends Wait {
  readonly lane?: Lane
  /** Default: `requestTimeoutMs`. */
  readonly timeoutMs?: number
  /** This version and no other. Default: the highest that both know. */
  readonly version?: number
  /** The highest version that may be used. */
  readonly maxVersion?: number
  /** Default true: see acks=0. */
  readonly answered?: boolean
}

/** Brokers before 0.10 do not say what they know (protocol of Kafka 0.8.2). */
const legacyVersions: ReadonlyMap<number, VersionRange> = new Map(
  [0, 1, 2, 3, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((key) => [key, { min: 0, max: key === 8 || key === 9 ? 1 : 0 }]),
)

/**
 * Typed requests to whoever must answer them: brokers, leaders, the controller, coordinators. Everything that speaks to
 * Kafka stands on it.
 *
 * @example
 * const answer = await client.send('any', 'Metadata', { topics: [{ name: 'quakes' }] }, { signal })
 */
export class Client implements AsyncDisposable {
  readonly options: ClientOptions
  readonly metadata = new Metadata()
  readonly coordinators = new Coordinators(this)
  readonly links: Links
  /** Of what several callers wait for: none of them ends it for the others. */
  readonly #alive = new AbortController()
  readonly #refreshing = new Map<string, Promise<void>>()
  #turn = 0

  constructor(options: ClientOptions) {
    this.options = options
    this.links = new Links(options)
  }

  /** Does `work` until it succeeds, fails for good or `apiTimeoutMs` is over. */
  retry<T>(o: Wait, work: (attempt: number) => Promise<T>): Promise<T> {
    const { clock, random, retryBackoffMs, retryBackoffMaxMs, apiTimeoutMs } = this.options
    const options = {
      clock,
      random,
      backoffMs: retryBackoffMs,
      backoffMaxMs: retryBackoffMaxMs,
      timeoutMs: apiTimeoutMs,
    }
    return retrying(options, o, work)
  }

  /** One request, one answer, no second try. The answer's own error codes are the caller's to look at. */
  async send<N extends ApiName>(
    target: Target,
    name: N,
    draft: Draft<ApiMap[N]['request']>,
    o: SendOptions,
  ): Promise<ApiMap[N]['response']> {
    const api = await loadApi(name)
    // Not `o`: its version and lane are this request's own.
    const { id, ...address } = await this.#resolve(target, { signal: o.signal })
    const lane = o.lane ?? 'main'
    const link = await this.links.get(address, lane, o)
    const version = pickVersion(api, link.versions, o, address)
    const body = encodeChunks(api.request, draft, version)
    const flexible = {
      request: api.requestHeaderVersion(version) > 1,
      response: api.responseHeaderVersion(version) > 0,
    }
    const request = { key: api.key, name, version, body, flexible, answered: o.answered ?? true }
    const timeoutMs = o.timeoutMs ?? this.options.requestTimeoutMs
    const bytes = await this.links.send(address, lane, request, { signal: o.signal, timeoutMs })
    if (!request.answered) return {} as ApiMap[N]['response']
    const answer = decodeMessage(api.response, bytes, version)
    this.#obeyThrottle(answer, id, address, lane)
    return answer
  }

  /** The broker that a request to this target would go to now. */
  nodeOf(target: Target, o: Wait): Promise<Node> {
    return this.#resolve(target, o)
  }

  /** The versions of all APIs that a broker has; connects to it. */
  async versionsOf(target: Target, o: Wait): Promise<ReadonlyMap<number, VersionRange>> {
    const { versions } = await this.links.get(await this.#resolve(target, o), 'main', o)
    return versions.size > 0 ? versions : legacyVersions
  }

  /** Asks for the state of topics (null: of all) and of the brokers. Calls for the same topics share one request. */
  refresh(topics: readonly string[] | null, o: Wait): Promise<void> {
    const name = topics === null ? '*' : JSON.stringify([...topics].sort())
    const running = this.#refreshing.get(name)
    if (running) return race(running, o.signal)
    const refreshing = this.#refresh(topics, { signal: this.#alive.signal }).finally(() =>
      this.#refreshing.delete(name),
    )
    this.#refreshing.set(name, refreshing)
    return race(refreshing, o.signal)
  }

  /**
   * What is known of these topics, asked for where it is unknown or older than `metadataMaxAgeMs` (or `maxAgeMs`).
   * A topic that does not exist is `KAFI_TOPIC_UNKNOWN`.
   */
  async topics(names: readonly string[], o: Wait & { readonly maxAgeMs?: number }): Promise<readonly TopicState[]> {
    const oldest = this.options.clock.now() - (o.maxAgeMs ?? this.options.metadataMaxAgeMs)
    const missing = names.filter((name) => (this.metadata.topics.get(name)?.at ?? -Infinity) < oldest)
    if (missing.length > 0) await this.retry(o, () => this.refresh(missing, o))
    return names.map((topic) => {
      const state = this.metadata.topics.get(topic)
      if (state === undefined) throw unknownTopic(topic)
      checkCode(state.errorCode === leaderNotAvailable ? 0 : state.errorCode, { api: 'Metadata', topic })
      return state
    })
  }

  /** The broker that leads a partition. Retriable while there is none. */
  async leaderOf(place: Place, o: Wait): Promise<Node> {
    const [state] = await this.topics([place.topic], o)
    const partition = state?.partitions[place.partition]
    if (partition === undefined) throw unknownPartition(place, state?.partitions.length ?? 0)
    const node = this.metadata.nodes.get(partition.leader)
    if (node) return node
    this.forget(place.topic)
    checkCode(leaderNotAvailable, { api: 'Metadata', ...place })
    throw unknownPartition(place, 0)
  }

  /** What is known of the topic is wrong: it is asked for before it is used again. */
  forget(topic: string): void {
    const state = this.metadata.topics.get(topic)
    if (state) this.metadata.topics.set(topic, { ...state, at: -Infinity })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#alive.abort(new KafiError('KAFI_CLOSED', 'the cluster is closed; make a new one'))
    await this.links[Symbol.asyncDispose]()
  }

  /**
   * Metadata as one broker has them. Asking makes no topic: brokers before 0.11 make those that are named (KIP-4), so they
   * are asked for all.
   */
  async askMetadata(
    target: Target,
    topics: readonly string[] | null,
    o: Wait,
  ): Promise<ApiMap['Metadata']['response']> {
    const max = (await this.versionsOf(target, o)).get(metadataKey)?.max ?? 0
    const named = max >= 4 || topics?.length === 0 ? topics : null
    // Version 0 has no null: an empty list means all (and no list means none from version 1 on).
    const all = max === 0 ? [] : null
    const draft = { topics: named?.map((name) => ({ name })) ?? all, allowAutoTopicCreation: max < 4 }
    return this.send(target, 'Metadata', draft, o)
  }

  async #refresh(topics: readonly string[] | null, o: Wait): Promise<void> {
    const answer = await this.askMetadata('any', topics, o)
    this.metadata.learn(answer, topics, this.options.clock.now())
  }

  async #resolve(target: Target, o: Wait): Promise<Node> {
    if (target === 'any') return this.#any()
    if (target === 'controller') return this.#controller(o)
    if ('leader' in target) return this.leaderOf(target.leader, o)
    if ('group' in target) return this.coordinators.find('group', target.group, o)
    if ('transaction' in target) return this.coordinators.find('transaction', target.transaction, o)
    if (!this.metadata.nodes.has(target.node)) await this.refresh([], o)
    return this.metadata.node(target.node)
  }

  /** A broker that has a link open, else the next in turn of those that are known, bootstrap ones last. */
  #any(): Node {
    const nodes = [...this.metadata.nodes.values()]
    const all = [...nodes, ...this.options.bootstrap.map((address, i) => ({ id: -1 - i, rack: null, ...address }))]
    const node = all.find((each) => this.links.isOpen(each, 'main')) ?? all[this.#turn++ % all.length]
    if (node) return node
    throw new KafiError('KAFI_CONFIG', 'no broker to begin with; set bootstrap.servers')
  }

  async #controller(o: Wait): Promise<Node> {
    if (!this.metadata.nodes.has(this.metadata.controller)) await this.refresh([], o)
    // Before 0.10.1 nobody says who it is; with KRaft any broker passes the request on.
    return this.metadata.nodes.get(this.metadata.controller) ?? this.#any()
  }

  #obeyThrottle(answer: object, node: number, address: Address, lane: Lane): void {
    const ms = 'throttleTimeMs' in answer ? Number(answer.throttleTimeMs) : 0
    if (!(ms > 0)) return
    this.links.mute(address, lane, ms)
    this.options.onThrottle?.({ node, address, ms })
  }
}

const metadataKey = 3
const leaderNotAvailable = 5

function pickVersion(
  api: Api,
  versions: ReadonlyMap<number, VersionRange>,
  { version, maxVersion = Infinity }: SendOptions,
  { host, port }: Address,
): number {
  const theirs = (versions.size > 0 ? versions : legacyVersions).get(api.key)
  const { minVersion: min } = api.request
  const max = Math.min(api.request.maxVersion - (api.latestUnstable ? 1 : 0), maxVersion)
  const best = Math.min(max, theirs?.max ?? -1)
  const picked = version ?? best
  if (theirs && picked >= Math.max(min, theirs.min) && picked <= Math.min(api.request.maxVersion, theirs.max))
    return picked
  const has = theirs ? `versions ${theirs.min}-${theirs.max}` : 'no version'
  const asked = version === undefined ? `${min}-${max}` : String(version)
  throw new KafiError('KAFI_UNSUPPORTED', `${host}:${port} has ${has} of ${api.name}; asked for ${asked}`, {
    details: { host, port, api: api.name, version: picked },
  })
}

/** Does the cluster not have what was asked for? */
export function isUnsupported(error: unknown): boolean {
  return isKafiError(error, 'KAFI_UNSUPPORTED')
}

function unknownTopic(topic: string): KafiError {
  return new KafiError('KAFI_TOPIC_UNKNOWN', `no topic '${topic}' in this cluster; ls() shows those it has`, {
    details: { topic },
  })
}

/** The error for a partition that its topic does not have. */
export function unknownPartition({ topic, partition }: Place, count: number): KafiError {
  const message = `topic '${topic}' has no partition ${partition}; it has 0 to ${count - 1}`
  return new KafiError('KAFI_PARTITION_UNKNOWN', message, { details: { topic, partition } })
}
