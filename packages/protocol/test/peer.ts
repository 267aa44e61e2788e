import { once } from 'node:events'
import net, { type AddressInfo, type Socket } from 'node:net'
import tls, { type TlsOptions } from 'node:tls'
import { FrameReader } from '../src/connection/frames.ts'

/** A request as it came. */
export interface PeerRequest {
  readonly key: number
  readonly version: number
  readonly correlationId: number
  /** Header and body. */
  readonly frame: Buffer
  readonly socket: Socket
  /** How many connections there were before this one. */
  readonly connection: number
  /** Answers with a body behind the correlation id. */
  reply(body: Uint8Array, correlationId?: number): void
}

/** A server on loopback that answers as its script says. */
export interface Peer extends AsyncDisposable {
  readonly host: string
  readonly port: number
  readonly sockets: ReadonlySet<Socket>
}

/** Any frame: an int32 size and the bytes. */
export function frameOf(...parts: Uint8Array[]): Buffer {
  const bytes = Buffer.concat(parts)
  const size = Buffer.alloc(4)
  size.writeInt32BE(bytes.length)
  return Buffer.concat([size, bytes])
}

export function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

/** Starts a server on a free port; `onRequest` sees every frame. */
export async function startPeer(
  onRequest: (request: PeerRequest) => void,
  options: { readonly tls?: TlsOptions; readonly onConnect?: (socket: Socket) => void } = {},
): Promise<Peer> {
  const sockets = new Set<Socket>()
  let connections = 0
  const onSocket = (socket: Socket) => {
    const connection = connections++
    sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => undefined))
    options.onConnect?.(socket)
    const frames = new FrameReader((frame) => onRequest(parse(Buffer.from(frame), socket, connection)))
    socket.on('data', (chunk) => {
      try {
        frames.push(chunk)
      } catch {
        // As brokers do with what is no frame.
        socket.destroy()
      }
    })
  }
  const server = options.tls === undefined ? net.createServer(onSocket) : tls.createServer(options.tls, onSocket)
  server.on('tlsClientError', () => undefined)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    sockets,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function parse(frame: Buffer, socket: Socket, connection: number): PeerRequest {
  const correlationId = frame.length < 8 ? -1 : frame.readInt32BE(4)
  return {
    key: frame.length < 8 ? -1 : frame.readInt16BE(0),
    version: frame.length < 8 ? -1 : frame.readInt16BE(2),
    correlationId,
    frame,
    socket,
    connection,
    reply: (body, id = correlationId) => void socket.write(frameOf(int32(id), body)),
  }
}
