import type { ApiName } from '@kafi/protocol'

/** What brokers have seen, for assertions. */
export interface Counters {
  /** Requests that were read, by API. */
  readonly requests: Map<ApiName, number>
  /** Requests by broker. */
  readonly requestsOf: Map<number, number>
  /** Connections that were accepted since the start. */
  connections: number
  /** Connections that are open. */
  openConnections: number
  bytesIn: number
  bytesOut: number
  /** Connections that were closed because of what came over them: no frame, an unknown API or version, a body that lies. */
  malformed: number
  /** What was thrown on the way to an answer: none of it is a client's fault. */
  readonly failures: unknown[]
  /** Requests that came while the client had been told to wait (KIP-219). */
  throttleViolations: number
}

/**
 * All zero.
 *
 * @example
 * const counters = makeCounters()
 */
export function makeCounters(): Counters {
  const zeros = { connections: 0, openConnections: 0, bytesIn: 0, bytesOut: 0, malformed: 0, throttleViolations: 0 }
  return { requests: new Map(), requestsOf: new Map(), failures: [], ...zeros }
}

/** Counts one request. */
export function countRequest(counters: Counters, api: ApiName, brokerId: number): void {
  counters.requests.set(api, (counters.requests.get(api) ?? 0) + 1)
  counters.requestsOf.set(brokerId, (counters.requestsOf.get(brokerId) ?? 0) + 1)
}
