import type { Socket } from 'node:net'
import type { ConnectionOptions } from 'node:tls'
import { KafiError } from '@kafi/core'
import { type SaslOptions, startSasl } from '@kafi/protocol/connection'
import type { KafkaConfig, Mechanism } from 'kafkajs'
import type { Address } from './driver.ts'
import { KafkajsFrames } from './kafkajs-frames.ts'
import type { Security } from './security.ts'

/**
 * What of kafkajs 2.2.4 (frozen, pinned) is used and not in its types. One of its clusters is made per connection, with
 * one broker: its metadata, retries, codecs, producers and consumers are never touched.
 */
export interface SeedBroker {
  readonly versions: Readonly<Record<string, { readonly minVersion: number; readonly maxVersion: number }>> | null
  readonly connectionPool: {
    readonly pool: readonly Connection[]
    destroy(): Promise<void>
  }
  connect(): Promise<void>
}

/** One connection of kafkajs. */
export interface Connection {
  readonly clientId: string
  readonly socket: Socket
  /** Null: it does not wait for words of a login. */
  readonly authHandlers: unknown
  processData: (chunk: Uint8Array) => void
  send(exchange: Exchange): Promise<Uint8Array>
  readonly requestQueue: {
    readonly pending: readonly unknown[]
    scheduleCheckPendingRequests: () => void
    push(request: QueuedRequest): void
    fulfillRequest(answer: { readonly size: number; readonly correlationId: number; readonly payload: Buffer }): void
  }
  /** Null: kafkajs does not ask who we are. */
  readonly sasl: unknown
  nextCorrelationId(): number
  isConnected(): boolean
  /** False also when the session is over and must be renewed (KIP-368). */
  isAuthenticated(): boolean
  rejectRequests(error: Error): void
}

/** A request of its queue. */
export interface QueuedRequest {
  readonly entry: {
    readonly apiKey: number
    readonly apiName: string
    readonly apiVersion: number
    readonly correlationId: number
    readonly resolve: (answer: { readonly payload: Uint8Array }) => void
    readonly reject: (error: Error) => void
  }
  readonly expectResponse: boolean
  readonly requestTimeout: null
  readonly sendRequest: () => void
}

/** A request and what is done with its answer. */
export interface Exchange {
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

/** A broker and the connection to it. */
export interface OpenedBroker {
  readonly broker: SeedBroker
  /** The one that is used. kafkajs would open another for fetches: here they have a link of their own. */
  readonly connection: Connection
  readonly frames: KafkajsFrames
}

/**
 * One broker of kafkajs, not connected yet.
 *
 * @example
 * const { broker } = await openBroker({ clientId: 'kafi', security: {} }, { host: 'localhost', port: 9092 }, 10_000)
 * await broker.connect()
 */
export async function openBroker(options: KafkajsOptions, address: Address, timeoutMs: number): Promise<OpenedBroker> {
  const { Kafka, logLevel } = (await import('kafkajs')).default
  const frames = new KafkajsFrames()
  const { socketFactory } = frames
  const kafka = new Kafka({ ...configOf(options, address, timeoutMs), socketFactory, logLevel: logLevel.NOTHING })
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
  const [connection] = broker?.connectionPool.pool ?? []
  if (broker && typeof connection?.processData === 'function') {
    quietenQueue(connection.requestQueue)
    frames.watch(connection)
    return { broker, connection, frames }
  }
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
    // The same names as in node:tls; its types want mutable lists.
    ...(security.tls && { ssl: { ...security.tls } as ConnectionOptions }),
    ...(security.sasl && { sasl: saslOf(security.sasl) }),
  }
}

/** The exchange is our own, with both drivers: kafkajs gives it the wire alone. */
function saslOf(sasl: SaslOptions): Mechanism {
  return {
    mechanism: sasl.mechanism,
    authenticationProvider: ({ saslAuthenticate }) => ({ authenticate: () => authenticate(sasl, saslAuthenticate) }),
  }
}

type Authenticate = Parameters<Mechanism['authenticationProvider']>[0]['saslAuthenticate']

async function authenticate(sasl: SaslOptions, say: Authenticate): Promise<void> {
  const exchange = startSasl(sasl, new AbortController().signal)
  let heard: Uint8Array = new Uint8Array(0)
  for (;;) {
    const { done, value: words } = await exchange.next(heard)
    if (done === true) return
    heard = (await say({ request: { encode: async () => prefixed(words) }, response: unprefixed })) ?? new Uint8Array(0)
  }
}

function prefixed(bytes: Uint8Array): Buffer {
  const size = Buffer.alloc(4)
  size.writeInt32BE(bytes.length)
  return Buffer.concat([size, bytes])
}

const unprefixed = { decode: async (raw: Buffer) => raw.subarray(4), parse: async (bytes: Uint8Array) => bytes }

/**
 * Without this its queue asks itself every millisecond, for ever, whether something waits, with a negative time of which
 * Node warns from 24 on (kafkajs issue 1751).
 */
function quietenQueue(queue: Connection['requestQueue']): void {
  const schedule = queue.scheduleCheckPendingRequests.bind(queue)
  queue.scheduleCheckPendingRequests = () => {
    if (queue.pending.length > 0) schedule()
  }
}

/**
 * Ends its connections; what is under way fails with `why`.
 *
 * @example
 * await destroy(broker, 'closed')
 */
export async function destroy(broker: SeedBroker, why: string): Promise<void> {
  // It waits for what is under way before it ends a socket: a long poll would hold up the close.
  for (const connection of broker.connectionPool.pool) connection.rejectRequests(new KafiError('KAFI_CLOSED', why))
  await broker.connectionPool.destroy().catch(() => undefined)
}
