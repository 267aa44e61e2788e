import { ProtocolError } from '../error.ts'
import { systemClock, type Clock } from './clock.ts'
import { setDeadline, untilAborted } from './deadline.ts'
import { connectLate } from './failures.ts'
import type { FrameHook } from './frame-hook.ts'
import { defaultMaxFrameBytes } from './frames.ts'
import { Pipeline } from './pipeline.ts'
import { dialSocket } from './socket.ts'
import type { TlsOptions } from './tls-options.ts'
import type { Dial } from './transport.ts'

/** Where to connect to, and how. */
export interface ConnectOptions {
  readonly host: string
  readonly port: number
  /** Who we are, in the broker's logs and quotas. Default `kafi`. At most 32,767 bytes. */
  readonly clientId?: string
  /** Encrypt? Default: no. `{}` trusts the authorities that Node knows. */
  readonly tls?: TlsOptions
  /** Default: {@link dialSocket}, the network of Node. */
  readonly dial?: Dial
  /** Default: {@link systemClock}. */
  readonly clock?: Clock
  /** Longest wait until the connection can be used, TLS and SASL with it, in ms. Default 10,000. */
  readonly connectTimeoutMs?: number
  /** Longest wait for the answer to a request, in ms. Default 30,000. Kafka: request.timeout.ms. */
  readonly requestTimeoutMs?: number
  /** Longest frame that is taken, in bytes. Default 100 MiB. */
  readonly maxFrameBytes?: number
  /** Sees every frame, both ways; bodies with credentials are left out. */
  readonly onFrame?: FrameHook
  /** Ends the attempt to connect; an open connection is ended by `close()`. */
  readonly signal?: AbortSignal
}

/** Options with their defaults. */
export interface ConnectSettings extends ConnectOptions {
  readonly clientId: string
  readonly dial: Dial
  readonly clock: Clock
  readonly connectTimeoutMs: number
  readonly requestTimeoutMs: number
  readonly maxFrameBytes: number
}

/** The options with their defaults; `KAFI_ARGUMENT` for what no option can be. */
export function resolveConnect(options: ConnectOptions): ConnectSettings {
  const { host, port, clientId = 'kafi', dial = dialSocket, clock = systemClock } = options
  const { connectTimeoutMs = 10_000, requestTimeoutMs = 30_000, maxFrameBytes = defaultMaxFrameBytes } = options
  if (typeof host !== 'string' || host === '') throw wrong('host', 'no name and no address')
  if (!(Number.isInteger(port) && port > 0 && port < 65_536)) throw wrong('port', `${port}, not 1 to 65535`)
  if (Buffer.byteLength(clientId) > 0x7fff) throw wrong('clientId', 'longer than 32767 bytes')
  const settings = { connectTimeoutMs, requestTimeoutMs, maxFrameBytes }
  for (const [name, value] of Object.entries(settings)) {
    if (!(Number.isSafeInteger(value) && value > 0)) throw wrong(name, `${value}, not a whole number above 0`)
  }
  return { ...options, clientId, dial, clock, ...settings }
}

function wrong(name: string, what: string): ProtocolError {
  return new ProtocolError('KAFI_ARGUMENT', `${name} of the connection is ${what}`, { details: { name } })
}

/**
 * Does `work` with a signal that fires when the time to connect is over or the caller's signal fires; leaves no timer behind.
 */
export async function withinConnectTime<T>(
  settings: ConnectSettings,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { host, port, clock, connectTimeoutMs, signal } = settings
  const late = () => connectLate(`${host}:${port}`, connectTimeoutMs)
  const deadline = setDeadline(clock, connectTimeoutMs, { late, signal })
  try {
    return await work(deadline.signal)
  } finally {
    deadline.clear()
  }
}

/** Dials, and puts a pipeline over what was dialled. */
export async function openPipeline(settings: ConnectSettings, signal: AbortSignal): Promise<Pipeline> {
  const { host, port, tls, dial } = settings
  const dialled = dial({ host, port, signal, ...(tls !== undefined && { tls }) })
  const transport = await untilAborted(dialled, signal, (late) => late.close())
  return new Pipeline(transport, { ...settings, where: `${host}:${port}` })
}
