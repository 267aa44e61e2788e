import { type Backend, KafiError, type Logger, redactText, type Settings, type Wait } from '@kafi/core'
import { clusterBackend } from './backend.ts'
import { asKafiError, type Callbacks, callbacksOf } from './callbacks.ts'
import { Client, type ClientOptions } from './client.ts'
import { clientOptions, identityOf } from './client-options.ts'
import type { Address } from './driver.ts'
import type { Probe } from './request.ts'
import { watchBackend } from './statistics-backend.ts'
import { type Traffic, watchDriver } from './statistics-driver.ts'
import { Statistics } from './statistics.ts'
import { groupsOptions } from './settings-groups.ts'
import { readerOptions } from './settings-reading.ts'
import { writerOptions } from './writer-options.ts'

/** What a back-end of this package is made of. */
export interface ClusterParts {
  readonly client: Client
  /** How a broker is asked for its release. */
  readonly probe: Probe
}

// The contract of back-ends has no place for that.
const parts = new WeakMap<Backend, ClusterParts>()

/** What the back-end is made of; it must be one of {@link openCluster}. */
export function partsOf(backend: Backend): ClusterParts {
  const found = parts.get(backend)
  if (found) return found
  throw new KafiError('KAFI_ARGUMENT', 'this is no back-end of a cluster; take one of openCluster or of a Cluster')
}

/**
 * Opens the back-end of a cluster, with its callbacks and statistics. Nothing is connected yet.
 *
 * @example
 * const backend = await openCluster(settings, silent, { signal })
 */
export async function openCluster(settings: Settings, log: Logger, o: Wait): Promise<Backend> {
  o.signal.throwIfAborted()
  const callbacks = callbacksOf(settings, log)
  const { clientId, security } = identityOf(settings)
  const options = clientOptions(settings)
  const everyMs = callbacks.onStatistics ? Number(settings['statisticsIntervalMs']) : 0
  const statistics = everyMs > 0 ? new Statistics(options.clock.now()) : undefined
  const client = new Client(watchOptions(options, { callbacks, statistics, log }))
  const backend = clusterBackend(client, {
    reading: readerOptions(settings),
    writer: writerOptions(settings),
    groups: groupsOptions(settings),
  })
  const watched = watchBackend(backend, { callbacks, statistics })
  const timer = statistics && reportEvery(everyMs, statistics, client, clientId, callbacks)
  const opened = timer ? { ...watched, [Symbol.asyncDispose]: () => (timer.stop(), dispose(watched)) } : watched
  parts.set(opened, { client, probe: { clientId, ...security, connectTimeoutMs: options.connectTimeoutMs } })
  return opened
}

interface Watchers {
  readonly callbacks: Callbacks
  readonly statistics: Statistics | undefined
  readonly log: Logger
}

function watchOptions(options: ClientOptions, watchers: Watchers): ClientOptions {
  const { callbacks, statistics, log } = watchers
  return {
    ...options,
    driver: watchDriver(options.driver, trafficOf(watchers), options.clock.now),
    onThrottle: ({ node, address, ms }) => {
      const name = `${nameOf(address)}/${node}`
      log.debug(`broker ${name} asks for a pause of ${ms} ms`)
      statistics?.onThrottle(address, ms)
      callbacks.onThrottle?.({ brokerName: name, brokerId: node, throttleTimeMs: ms })
    },
  }
}

function trafficOf({ callbacks, statistics, log }: Watchers): Traffic {
  // Who waits at a prompt is told at once why, and once: calls try again for a minute.
  let isTold = false
  return {
    onConnect(address) {
      isTold = false
      log.debug(`connected to ${nameOf(address)}`)
      statistics?.onConnect(address)
    },
    onDisconnect(address) {
      log.debug(`no longer connected to ${nameOf(address)}`)
      statistics?.onDisconnect(address)
    },
    onRequest: (address, sent, bytes) => statistics?.onRequest(address, sent, bytes),
    onAnswer: (address, bytes, tookMs) => statistics?.onAnswer(address, bytes, tookMs),
    onFailure(address, error, during) {
      const problem = asKafiError(error)
      const isNews = during === 'connect' && problem.retriable && !isTold
      isTold ||= isNews
      const message = redactText(problem.message)
      if (isNews) log.warn(`${message}; trying again`, { ...problem.details })
      else log.info(message, { ...problem.details })
      statistics?.onFailure(address, error)
      callbacks.onError?.(problem)
    },
  }
}

/** Reports until it is stopped. */
function reportEvery(
  everyMs: number,
  statistics: Statistics,
  client: Client,
  clientId: string,
  { onStatistics }: Callbacks,
): { stop(): void } {
  const { clock } = client.options
  let timer: unknown
  const report = () => {
    timer = clock.setTimeout(report, everyMs)
    onStatistics?.(statistics.report(client, clientId, clock.now(), wallTimeMs(clock.now())))
  }
  timer = clock.setTimeout(report, everyMs)
  return { stop: () => clock.clearTimeout(timer) }
}

/** The machine's clock of this package counts from the start of the process. */
function wallTimeMs(now: number): number {
  return Math.round(performance.timeOrigin + now)
}

function nameOf({ host, port }: Address): string {
  return `${host}:${port}`
}

function dispose(backend: Backend): Promise<void> {
  return Promise.resolve(backend[Symbol.asyncDispose]())
}
