import type { ApiName } from '../apis.ts'
import type { Bytes } from '../columns.ts'
import type { ApiMap } from '../generated/index.ts'
import type { Draft } from '../message-draft.ts'
import { authenticate } from './authentication.ts'
import { BrokerConnection } from './broker-connection.ts'
import { resolveConnect, withinConnectTime, type ConnectOptions } from './connect.ts'
import type { FrameMemory } from './frames.ts'
import { openHandshake, ownSoftware, type ClientSoftware } from './handshake.ts'
import type { SaslOptions } from './sasl.ts'
import type { ApiRange } from './version-choice.ts'

/** How {@link openConnection} connects. */
export interface ConnectionOptions extends ConnectOptions {
  /** Say who we are? Default: no. */
  readonly sasl?: SaslOptions
  /** Default: `kafi`. */
  readonly clientSoftware?: ClientSoftware
  /** Called when the broker wants to be left alone for some time, which the connection does (KIP-219). */
  readonly onThrottle?: (throttle: ThrottleEvent) => void
}

/** The broker holds us back, because a quota is used up. */
export interface ThrottleEvent {
  readonly apiKey: number
  readonly apiName: string
  readonly throttleMs: number
}

/** How one request is sent. */
export interface SendOptions {
  /** Default: the highest that both sides have and that is stable. */
  readonly version?: number
  /** Longest wait for the answer from when it is sent, in ms; then the connection ends. Default: `requestTimeoutMs`. */
  readonly timeoutMs?: number
  /** Gives up on this request alone: its answer is dropped when it comes. */
  readonly signal?: AbortSignal
}

/** How one request of encoded bytes is sent. */
export interface SendBytesOptions extends Omit<SendOptions, 'version'> {
  /** False for what has no answer (Produce with acks=0): done when it is written. Default true. */
  readonly expectResponse?: boolean
  /** Asked for the memory of the frame of the answer when its size is known. Default: new memory. */
  readonly memory?: FrameMemory | undefined
}

/** One connection to one broker: requests go out without waiting for one another, answers come in their order. */
export interface Connection extends AsyncDisposable {
  readonly host: string
  readonly port: number
  /** What the broker has, by API key; empty if it is `legacy`. */
  readonly versions: ReadonlyMap<number, ApiRange>
  /** Is the broker older than 0.10, so that nobody knows what it has? Then version 0 is asked for. */
  readonly legacy: boolean
  /** False once it failed or was closed: the next request needs a new one. */
  readonly isOpen: boolean
  /** The version that {@link send} takes for an API. `KAFI_UNSUPPORTED`: there is none in common. */
  versionOf(api: ApiName | number): number
  /**
   * Sends a request and gives the answer. Errors: `KAFI_STORAGE`, `KAFI_TIMEOUT`, `KAFI_CLOSED`, all retriable on another
   * connection; `KAFI_UNSUPPORTED`: no such version; `KAFI_ARGUMENT`: not such a request; `KAFI_CORRUPT`: not such an answer.
   * Error codes in the answer are the caller's. Produce with `acks: 0` gives an empty answer once it is written.
   */
  send<Name extends ApiName>(
    api: Name,
    draft: Draft<ApiMap[Name]['request']>,
    o?: SendOptions,
  ): Promise<ApiMap[Name]['response']>
  /** The same by key, for whoever learns only at run time what is asked. */
  send(api: number, draft: unknown, o?: SendOptions): Promise<unknown>
  /** Sends an encoded body and gives the bytes of the answer's, for whoever has codecs of their own; headers are seen to. */
  sendBytes(key: number, version: number, body: readonly Bytes[], o?: SendBytesOptions): Promise<Bytes>
  /** Leaves the broker alone for as long: for whoever reads `throttle_time_ms` out of bytes. Obeyed by all that is sent later. */
  throttle(key: number, version: number, throttleMs: number): void
  /** Ends it; what is under way is rejected. Idempotent. */
  close(): Promise<void>
}

/**
 * Connects to one broker: dials, encrypts, asks what it has, says who we are. `KAFI_STORAGE` and `KAFI_TIMEOUT`, retriable:
 * nobody answers. `KAFI_DENIED`: the certificate or the credentials are not taken.
 *
 * @example
 * await using connection = await openConnection({ host: 'localhost', port: 9092 })
 * const { brokers } = await connection.send('Metadata', { topics: [] })
 */
export async function openConnection(options: ConnectionOptions): Promise<Connection> {
  const settings = { ...options, ...resolveConnect(options) }
  return withinConnectTime(settings, async (signal) => {
    const handshake = await openHandshake(settings, options.clientSoftware ?? ownSoftware, signal)
    try {
      const { requestTimeoutMs: timeoutMs } = settings
      const lifetimeMs = options.sasl && (await authenticate(handshake, options.sasl, { signal, timeoutMs }))
      return new BrokerConnection(handshake, settings, lifetimeMs ?? 0)
    } catch (error) {
      handshake.pipeline.close()
      throw error
    }
  })
}
