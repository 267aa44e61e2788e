import type { Wait } from '@kafi/core'
import { type Clock, type Connection, type Dial, type FrameEvent, openConnection } from '@kafi/protocol/connection'
import type { Address, Driver, Link, WireRequest } from './driver.ts'
import type { Security } from './security.ts'

/** How connections are made. */
export interface SocketOptions {
  readonly clientId: string
  readonly security: Security
  /** The network. Default: sockets of Node. */
  readonly dial?: Dial
  /** Default: the time of the machine. */
  readonly clock?: Clock
  /** Shown every frame. Default: nobody. */
  readonly onFrame?: (frame: FrameEvent) => void
}

/**
 * Connections of our own: no kafkajs. The only driver for brokers before 0.11, and for simulations.
 *
 * @example
 * const link = await socketDriver({ clientId: 'kafi', security: {} }).connect({ host: 'localhost', port: 9092 }, o)
 */
export function socketDriver(options: SocketOptions): Driver {
  return { name: 'socket', connect: (address, o) => connect(options, address, o) }
}

async function connect(options: SocketOptions, address: Address, o: Wait & { timeoutMs: number }): Promise<Link> {
  const { security, ...others } = options
  const connection = await openConnection({
    ...address,
    ...others,
    ...security,
    connectTimeoutMs: o.timeoutMs,
    signal: o.signal,
  })
  return linkOf(connection)
}

function linkOf(connection: Connection): Link {
  return {
    versions: connection.versions,
    get isOpen() {
      return connection.isOpen
    },
    send: ({ key, version, body, answered, memory }: WireRequest, { signal, timeoutMs }) =>
      connection.sendBytes(key, version, body, { signal, timeoutMs, expectResponse: answered, memory }),
    [Symbol.asyncDispose]: () => connection.close(),
  }
}
