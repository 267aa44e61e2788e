import {
  isKafiError,
  KafiError,
  type Headers,
  type Logger,
  type LogLevel,
  type Position,
  type Settings,
} from '@kafi/core'
import type { ClusterStatistics } from './statistics-report.ts'

/** A pause that a broker asked for (KIP-219). */
export interface ThrottleEvent {
  /** `host:port/id`. */
  readonly brokerName: string
  readonly brokerId: number
  readonly throttleTimeMs: number
}

/** A message that was written, or was not; its bytes are the callback's to keep. */
export interface DeliveredMessage extends Position {
  /** -1: it was not written, or nobody can say where (`acks` is 0). */
  readonly offset: number
  /** Milliseconds since 1970, UTC; -1: none. */
  readonly timestamp: number
  readonly key: Uint8Array | null
  readonly value: Uint8Array | null
  readonly headers: Headers
}

/** What `log_cb` is told. */
export interface ClusterLogEntry {
  readonly level: LogLevel
  readonly message: string
  readonly details?: unknown
}

/**
 * Functions of a configuration that are told what happens. What they throw goes to the log and changes nothing.
 *
 * @example
 * new Cluster({ bootstrapServers: 'localhost', onError: (error) => console.error(error.message) })
 */
export interface Callbacks {
  readonly onError?: (error: KafiError) => void
  readonly onThrottle?: (event: ThrottleEvent) => void
  readonly onStatistics?: (statistics: ClusterStatistics) => void
  readonly onDelivery?: (error: Error | null, message: DeliveredMessage) => void
  readonly onCommit?: (error: Error | null, positions: readonly Position[]) => void
}

const names = ['onError', 'onThrottle', 'onStatistics', 'onDelivery', 'onCommit'] as const

/**
 * The callbacks among the settings, made harmless: one that throws, or rejects, is told of in the log.
 *
 * @example
 * callbacksOf(settings, log).onError?.(error)
 */
export function callbacksOf(settings: Settings, log: Logger): Callbacks {
  const found = names.flatMap((name) => {
    const callback = settings[name]
    return typeof callback === 'function' ? [[name, harmless(name, callback as Told, log)] as const] : []
  })
  return Object.fromEntries(found)
}

type Told = (...said: readonly unknown[]) => unknown

function harmless(name: string, callback: Told, log: Logger): Told {
  const tell = (error: unknown) => log.error(`${name} failed: ${error instanceof Error ? error.message : 'no error'}`)
  return (...said) => {
    try {
      const done = callback(...said)
      if (done instanceof Promise) done.catch(tell)
    } catch (error) {
      tell(error)
    }
  }
}

/**
 * A logger that tells another and `log_cb`, whichever are there.
 *
 * @example
 * new Cluster({ bootstrapServers: 'localhost', onLog: ({ level, message }) => console.error(level, message) })
 */
export function logWith(log: Logger, onLog: unknown): Logger {
  if (typeof onLog !== 'function') return log
  const tell = onLog as (entry: ClusterLogEntry) => unknown
  const on = (level: LogLevel) => (message: string, details?: unknown) => {
    log[level](message, details)
    try {
      tell({ level, message, ...(details !== undefined && { details }) })
    } catch {
      // Nobody is left to be told.
    }
  }
  return { error: on('error'), warn: on('warn'), info: on('info'), debug: on('debug') }
}

/** Any error as Kafi's, for callbacks. */
export function asKafiError(error: unknown): KafiError {
  if (isKafiError(error)) return error
  const message = error instanceof Error ? error.message : String(error)
  return new KafiError('KAFI_STORAGE', message, { cause: error })
}
