import net from 'node:net'
import tls, { type ConnectionOptions } from 'node:tls'
import { type FrameMemory, FrameReader } from '@kafi/protocol/connection'
import type { Connection } from './kafkajs-broker.ts'

/** What kafkajs asks for. */
interface SocketOptions {
  readonly host: string
  readonly port: number
  /** Left out: no encryption. */
  readonly ssl?: ConnectionOptions
  readonly onConnect: () => void
}

/** As kafkajs has it. */
const keepAliveMs = 60_000
/** Correlation id (Kafka: response header v0). */
const headBytes = 4

/**
 * Cuts the answers out of what a connection of kafkajs receives: its own way takes new memory for every 64 KiB and joins
 * them into an answer. Here they are read into the memory of the answer, which may be given (not with TLS, which has memory
 * of its own), and an answer has a longest size.
 *
 * @example
 * const frames = new KafkajsFrames()
 * const kafka = new Kafka({ brokers, socketFactory: frames.socketFactory })
 * frames.watch(connection)
 */
export class KafkajsFrames {
  /** Asked for the memory of the answer that comes next. */
  memory: FrameMemory | undefined
  readonly #frames = new FrameReader((frame) => this.#deliver(frame), { memory: (bytes) => this.memory?.(bytes) })
  #connection: Connection | undefined

  /** Makes the sockets of the connection. */
  readonly socketFactory = ({ host, port, ssl, onConnect }: SocketOptions): net.Socket => {
    const socket = ssl
      ? tls.connect({ ...nameOf(host), ...ssl, host, port }, onConnect)
      : this.#connect(host, port, onConnect)
    return socket.setKeepAlive(true, keepAliveMs)
  }

  /** Takes what the connection receives, but for a login in the way of Kafka before 1.0, which has no frames. */
  watch(connection: Connection): void {
    const own = connection.processData.bind(connection)
    this.#connection = connection
    connection.processData = (chunk) => {
      if (connection.authHandlers === null) this.#push(chunk)
      else own(Buffer.from(chunk))
    }
  }

  #connect(host: string, port: number, onConnect: () => void): net.Socket {
    const callback = (bytes: number, buffer: Uint8Array) => {
      socket.emit('data', buffer.subarray(0, bytes))
      return true
    }
    const socket: net.Socket = net.connect(
      { host, port, onread: { buffer: () => this.#frames.room(), callback } },
      onConnect,
    )
    return socket
  }

  #push(chunk: Uint8Array): void {
    try {
      this.#frames.push(chunk)
    } catch (error) {
      this.#connection?.socket.destroy(error as Error)
    }
  }

  #deliver(frame: Uint8Array): void {
    const bytes = Buffer.from(frame.buffer, frame.byteOffset, frame.length)
    const answer = { size: frame.length, correlationId: bytes.readInt32BE(0), payload: bytes.subarray(headBytes) }
    this.#connection?.requestQueue.fulfillRequest(answer)
  }
}

/** An address is no name: SNI forbids it (RFC 6066, section 3). */
function nameOf(host: string): { readonly servername?: string } {
  return net.isIP(host) === 0 ? { servername: host } : {}
}
