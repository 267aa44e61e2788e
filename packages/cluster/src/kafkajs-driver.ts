import { KafiError, type Wait } from '@kafi/core'
import type { KafkaConfig, SASLOptions } from 'kafkajs'
import type { Address, Driver, Link, VersionRange, WireRequest } from './driver.ts'
import { race } from './race.ts'
import type { Security } from './security.ts'

/**
 * What of kafkajs 2.2.4 (frozen, pinned) is used and not in its types. One of its clusters is made per connection, with
 * one broker: its metadata, retries, codecs, producers and consumers are never touched.
 */
interface SeedBroker {
  readonly versions: Readonly<Record<string, { readonly minVersion: number; readonly maxVersion: number }>> | null
  readonly connectionPool: {
    readonly pool: readonly Connection[]
    send(exchange: Exchange): Promise<Uint8Array>
    destroy(): Promise<void>
  }
  connect(): Promise<void>
}

interface Connection {
  readonly requestQueue: { readonly pending: readonly unknown[]; scheduleCheckPendingRequests: () => void }
  isConnected(): boolean
  rejectRequests(error: Error): void
}

interface Exchange {
  readonly request: {
    readonly apiKey: number
    readonly apiName: string
    readonly apiVersion: number
    readonly expectResponse: () => boolean
    readonly encode: () => Promise<{ readonly buf: Buffer; readonly buffer: Buffer; size(): number }>
  }
  readonly response: {
    readonly decode: (raw: Uint8Array | null) => Promise<Uint8Array>
    readonly parse: (body: Uint8Array) => Promise<Uint8Array>
  }
  readonly logResponseError: false
}

interface KafkajsCluster {
  readonly brokerPool: { createSeedBroker(): Promise<void>; readonly seedBroker?: SeedBroker }
}

/** How connections are made. */
export interface KafkajsOptions {
  readonly clientId: string
  readonly security: Security
}

/**
 * Connections through kafkajs: its sockets, TLS and SASL, our requests.
 *
 * @example
 * const link = await kafkajsDriver({ clientId: 'kafi', security: {} }).connect({ host: 'localhost', port: 9092 }, o)
 */
export function kafkajsDriver(options: KafkajsOptions): Driver {
  return { name: 'kafkajs', connect: (address, o) => connect(options, address, o) }
}

async function connect(options: KafkajsOptions, address: Address, o: Wait & { timeoutMs: number }): Promise<Link> {
  o.signal.throwIfAborted()
  const broker = await openBroker(options, address, o.timeoutMs)
  const opening = broker.connect()
  try {
    await race(opening, o.signal)
  } catch (error) {
    void opening.then(
      () => destroy(broker, 'aborted'),
      () => undefined,
    )
    await destroy(broker, 'not connected')
    throw o.signal.aborted ? o.signal.reason : connectError(address, error)
  }
  for (const { requestQueue } of broker.connectionPool.pool) quietenQueue(requestQueue)
  return new KafkajsLink(broker, address)
}

async function openBroker(options: KafkajsOptions, address: Address, timeoutMs: number): Promise<SeedBroker> {
  const { Kafka, logLevel } = await import('kafkajs').then((module) => module.default ?? module)
  const kafka = new Kafka({ ...configOf(options, address, timeoutMs), logLevel: logLevel.NOTHING })
  let cluster: KafkajsCluster | undefined
  // The one typed way to a cluster of kafkajs: it hands it to the assigners of a consumer. Nothing is connected by it.
  kafka.consumer({
    groupId: 'kafi',
    partitionAssigners: [
      (given) => {
        cluster = given.cluster as unknown as KafkajsCluster
        return {
          name: '',
          version: 0,
          assign: async () => [],
          protocol: () => ({ name: '', metadata: Buffer.alloc(0) }),
        }
      },
    ],
  })
  await cluster?.brokerPool.createSeedBroker()
  const broker = cluster?.brokerPool.seedBroker
  if (typeof broker?.connectionPool.send === 'function') return broker
  throw new KafiError(
    'KAFI_UNSUPPORTED',
    "this kafkajs is not the 2.2.4 that Kafi knows; install it, or use driver: 'socket'",
  )
}

function configOf({ clientId, security }: KafkajsOptions, { host, port }: Address, timeoutMs: number): KafkaConfig {
  return {
    clientId,
    brokers: [`${host}:${port}`],
    connectionTimeout: timeoutMs,
    authenticationTimeout: timeoutMs,
    // Timeouts are ours: its own check is an interval of 100 ms that never ends.
    enforceRequestTimeout: false,
    retry: { retries: 0 },
    ...(security.tls && { ssl: { servername: host, ...security.tls } }),
    ...(security.sasl && { sasl: saslOf(security.sasl) }),
  }
}

function saslOf(sasl: NonNullable<Security['sasl']>): SASLOptions {
  if (sasl.mechanism === 'OAUTHBEARER') {
    return { mechanism: 'oauthbearer', oauthBearerProvider: async () => ({ value: (await sasl.token()).value }) }
  }
  const { username, password } = sasl
  if (sasl.mechanism === 'PLAIN') return { mechanism: 'plain', username, password }
  return { mechanism: sasl.mechanism === 'SCRAM-SHA-256' ? 'scram-sha-256' : 'scram-sha-512', username, password }
}

/** Without this its queue asks itself every millisecond, for ever, whether something waits (kafkajs issue 1751). */
function quietenQueue(queue: Connection['requestQueue']): void {
  const schedule = queue.scheduleCheckPendingRequests.bind(queue)
  queue.scheduleCheckPendingRequests = () => {
    if (queue.pending.length > 0) schedule()
  }
}

class KafkajsLink implements Link {
  readonly versions: ReadonlyMap<number, VersionRange>
  readonly #broker: SeedBroker
  readonly #address: Address
  #closed = false

  constructor(broker: SeedBroker, address: Address) {
    this.#broker = broker
    this.#address = address
    const ranges = Object.entries(broker.versions ?? {})
    this.versions = new Map(ranges.map(([key, { minVersion: min, maxVersion: max }]) => [Number(key), { min, max }]))
  }

  get isOpen(): boolean {
    return !this.#closed && this.#broker.connectionPool.pool.some((connection) => connection.isConnected())
  }

  async send(request: WireRequest, o: Wait & { readonly timeoutMs: number }): Promise<Uint8Array> {
    o.signal.throwIfAborted()
    if (!this.isOpen) throw lostError(this.#address, request)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(timeoutError(this.#address, request, o.timeoutMs))
        void this[Symbol.asyncDispose]()
      }, o.timeoutMs)
    })
    try {
      return await race(Promise.race([this.#exchange(request), late]), o.signal)
    } finally {
      clearTimeout(timer)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await destroy(this.#broker, `the connection to ${this.#address.host}:${this.#address.port} was closed`)
  }

  async #exchange(request: WireRequest): Promise<Uint8Array> {
    try {
      return await this.#broker.connectionPool.send(exchangeOf(request))
    } catch (error) {
      throw lostError(this.#address, request, error)
    }
  }
}

const noTags = Uint8Array.of(0)
const nothing = new Uint8Array(0)

// kafkajs writes request header v1 and strips the correlation id of an answer: what KIP-482 adds to both is added here.
function exchangeOf({ key, name, version, body, flexible, answered }: WireRequest): Exchange {
  const buffer = Buffer.concat(flexible.request ? [noTags, ...body] : body)
  return {
    request: {
      apiKey: key,
      apiName: name,
      apiVersion: version,
      expectResponse: () => answered,
      encode: async () => ({ buf: buffer, buffer, size: () => buffer.length }),
    },
    response: {
      decode: async (raw) => (raw === null ? nothing : flexible.response ? skipTags(raw) : raw),
      parse: async (answer) => answer,
    },
    logResponseError: false,
  }
}

/** The bytes after a section of tagged fields; all that brokers send today is an empty one. */
function skipTags(bytes: Uint8Array): Uint8Array {
  let at = 0
  const varint = () => {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = bytes[at++] ?? 0
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) break
    }
    return value
  }
  for (let count = varint(); count > 0 && at < bytes.length; count--) {
    varint()
    at += varint()
  }
  return bytes.subarray(at)
}

async function destroy(broker: SeedBroker, why: string): Promise<void> {
  // It waits for what is under way before it ends a socket: a long poll would hold up the close.
  for (const connection of broker.connectionPool.pool) connection.rejectRequests(new Error(why))
  await broker.connectionPool.destroy().catch(() => undefined)
}

function connectError({ host, port }: Address, cause: unknown): KafiError {
  const name = cause instanceof Error ? cause.name : ''
  const why = cause instanceof Error ? cause.message : String(cause)
  const denied = /SASL|Authentication/i.test(`${name} ${why}`)
  const message = denied
    ? `${host}:${port} does not let us in: ${why}; check sasl.mechanisms, sasl.username and sasl.password`
    : `cannot connect to ${host}:${port}: ${why}; check bootstrap.servers and security.protocol`
  return new KafiError(denied ? 'KAFI_DENIED' : 'KAFI_STORAGE', message, {
    retriable: !denied,
    details: { host, port },
    cause,
  })
}

function lostError({ host, port }: Address, { name }: WireRequest, cause?: unknown): KafiError {
  const why = cause instanceof Error ? `: ${cause.message}` : ''
  return new KafiError('KAFI_STORAGE', `the connection to ${host}:${port} was lost during ${name}${why}`, {
    retriable: true,
    details: { host, port, api: name },
    cause,
  })
}

function timeoutError({ host, port }: Address, { name }: WireRequest, timeoutMs: number): KafiError {
  return new KafiError('KAFI_TIMEOUT', `${host}:${port} did not answer ${name} within ${timeoutMs} ms`, {
    retriable: true,
    details: { host, port, api: name, timeoutMs },
  })
}
