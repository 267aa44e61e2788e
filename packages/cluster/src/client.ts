import type { Place, Wait } from '@kafi/core'
import { type ApiMap, type ApiName, type Draft, decodeMessage, encodeChunks, loadApi } from '@kafi/protocol'
import type { Clock, FrameMemory } from '@kafi/protocol/connection'
import { closedCluster, unknownPartition, unknownTopic } from './cluster-errors.ts'
import { Coordinators } from './coordinators.ts'
import type { Address, Driver, VersionRange } from './driver.ts'
import { checkCode, kafkaError } from './kafka-error.ts'
import { type Lane, Links } from './links.ts'
import { Metadata, type Node, type TopicState } from './metadata.ts'
import { race } from './race.ts'
import { isRetriable, retrying } from './retry.ts'
import { Routes, type Target } from './routes.ts'
import { legacyVersions, pickVersion, type VersionWish } from './version-choice.ts'

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
export interface SendOptions extends Wait, VersionWish {
  readonly lane?: Lane
  /** Default: `requestTimeoutMs`. */
  readonly timeoutMs?: number
  /** Default true: see acks=0. */
  readonly answered?: boolean
  /** Asked for the memory of the answer when its size is known; what the answer has of bytes are views of it. */
  readonly memory?: FrameMemory
}

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
  readonly #routes = new Routes(this)

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
    const { id, ...address } = await this.nodeOf(target, { signal: o.signal })
    const lane = o.lane ?? 'main'
    const link = await this.#reach(target, this.links.get(address, lane, o))
    const version = pickVersion(api, link.versions, o, address)
    const body = encodeChunks(api.request, draft, version)
    const flexible = {
      request: api.requestHeaderVersion(version) > 1,
      response: api.responseHeaderVersion(version) > 0,
    }
    const { answered = true, memory } = o
    const request = { key: api.key, name, version, body, flexible, answered, memory }
    const timeoutMs = o.timeoutMs ?? this.options.requestTimeoutMs
    const bytes = await this.#reach(target, this.links.send(address, lane, request, { signal: o.signal, timeoutMs }))
    if (!request.answered) return {} as ApiMap[N]['response']
    const answer = decodeMessage(api.response, bytes, version)
    this.#obeyThrottle(answer, id, address, lane)
    return answer
  }

  /** The broker that a request to this target would go to now. */
  nodeOf(target: Target, o: Wait): Promise<Node> {
    return this.#routes.find(target, o)
  }

  /** The versions of all APIs that a broker has; connects to it. */
  async versionsOf(target: Target, o: Wait): Promise<ReadonlyMap<number, VersionRange>> {
    const node = await this.nodeOf(target, o)
    const { versions } = await this.#reach(target, this.links.get(node, 'main', o))
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
    throw kafkaError(leaderNotAvailable, { api: 'Metadata', ...place })
  }

  /** What is known of the topic is wrong: it is asked for before it is used again. */
  forget(topic: string): void {
    const state = this.metadata.topics.get(topic)
    if (state) this.metadata.topics.set(topic, { ...state, at: -Infinity })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#alive.abort(closedCluster())
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

  /** Whoever cannot be reached may not be the one that is meant any more: the next try asks anew who it is. */
  async #reach<T>(target: Target, work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (error) {
      if (isRetriable(error)) this.#routes.forget(target)
      throw error
    }
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
