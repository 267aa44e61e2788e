import net, { type AddressInfo } from 'node:net'
import tls from 'node:tls'
import type { Transport } from '@kafi/protocol/connection'

/** Somebody who takes connections. */
export interface Listener {
  readonly port: number
  close(): Promise<void>
}

/** What {@link listenOnSocket} is told. */
export interface ListenOptions {
  /** 0: any that is free. */
  readonly port: number
  /** Key and certificate, and `ca` with `requestCert` where clients need one, too. Without: no encryption. */
  readonly tls?: tls.TlsOptions | undefined
  readonly accept: (transport: Transport, clientHost: string) => void
}

/**
 * Listens on loopback.
 *
 * @example
 * const listener = await listenOnSocket({ port: 0, accept: (transport) => transport.close() })
 */
export async function listenOnSocket({ port, tls: secure, accept }: ListenOptions): Promise<Listener> {
  const take = (socket: net.Socket) => accept(makeTransport(socket), `/${socket.remoteAddress ?? ''}`)
  const server = secure === undefined ? net.createServer(take) : tls.createServer(secure, take)
  // A client that does not trust the certificate is the client's business.
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { port: (server.address() as AddressInfo).port, close }
}

function makeTransport(socket: net.Socket): Transport {
  socket.setNoDelay(true)
  const transport: Transport = {
    onData: () => undefined,
    onClose: () => undefined,
    write(chunks, sent) {
      socket.cork()
      for (const chunk of chunks.slice(0, -1)) socket.write(chunk)
      socket.write(chunks.at(-1) ?? new Uint8Array(0), () => sent?.())
      socket.uncork()
    },
    close: () => void socket.destroy(),
  }
  let failure: Error | undefined
  socket.on('error', (error) => (failure = error))
  socket.on('data', (chunk) => transport.onData(chunk))
  socket.once('close', () => transport.onClose(failure))
  return transport
}
