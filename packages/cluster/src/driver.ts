import type { Wait } from '@kafi/core'
import type { FrameMemory } from '@kafi/protocol/connection'

/** Where a broker listens. */
export interface Address {
  readonly host: string
  readonly port: number
}

/** Versions of one API, both ends included. */
export interface VersionRange {
  readonly min: number
  readonly max: number
}

/** One request as it goes over the wire: the body is encoded, the header is the driver's. */
export interface WireRequest {
  readonly key: number
  /** `Metadata`: for errors and hooks. */
  readonly name: string
  readonly version: number
  /** The encoded body, in pieces. */
  readonly body: readonly Uint8Array[]
  /** Has the header tagged fields? (Kafka: request header v2, response header v1; KIP-482) */
  readonly flexible: { readonly request: boolean; readonly response: boolean }
  /** Is there an answer? A Produce with acks=0 has none. */
  readonly answered: boolean
  /** Asked for the memory of the answer when its size is known. Default, or where a driver cannot: new memory. */
  readonly memory?: FrameMemory | undefined
}

/** One open, authenticated connection to one broker. */
export interface Link extends AsyncDisposable {
  /** What the broker said to ApiVersions; empty: it is older than 0.10 and does not know that request. */
  readonly versions: ReadonlyMap<number, VersionRange>
  /** False once it failed or was closed: the next request needs a new one. */
  readonly isOpen: boolean
  /**
   * Sends a request and answers with the body of the response (no header; empty where there is no answer). Requests are
   * pipelined. Answers come in the order of the requests. A link that fails rejects all that is under way with
   * `KAFI_STORAGE`, retriable.
   */
  send(request: WireRequest, o: Wait & { readonly timeoutMs: number }): Promise<Uint8Array>
}

/**
 * How bytes reach a broker: all that the rest of the package asks of a network. Two are here, `kafkajs` and `socket`;
 * whoever has another way (a proxy, a simulation) writes these few methods.
 *
 * @example
 * await using cluster = new Cluster({ bootstrapServers: 'localhost:9092', driver: 'socket' })
 */
export interface Driver {
  readonly name: string
  /** Opens a connection, encrypted and authenticated as configured. `KAFI_DENIED`: the broker does not let us in. */
  connect(address: Address, o: Wait & { readonly timeoutMs: number }): Promise<Link>
}
