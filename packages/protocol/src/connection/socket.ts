import net from 'node:net'
import tls from 'node:tls'
import type { Bytes } from '../columns.ts'
import { ProtocolError } from '../error.ts'
import { SocketInlet } from './socket-inlet.ts'
import type { DialTarget, Transport } from './transport.ts'

/** First probe of a silent connection, in ms: it holds the way open through firewalls, and the kernel sends it. */
const keepAliveDelayMs = 60_000

/**
 * Opens a socket of node:net, or of node:tls where `tls` is there: no delay of small writes (TCP_NODELAY), keep-alive.
 * `KAFI_STORAGE`, retriable: nobody there, or the name is unknown. `KAFI_DENIED`: the certificates are not what they must be.
 *
 * @example
 * const transport = await dialSocket({ host: 'localhost', port: 9092, signal: AbortSignal.timeout(10_000) })
 */
export async function dialSocket(target: DialTarget): Promise<Transport> {
  target.signal.throwIfAborted()
  const inlet = new SocketInlet()
  const socket = openSocket(target, inlet)
  try {
    await waitForReady(socket, target)
  } catch (error) {
    socket.on('error', ignore).destroy()
    throw error === target.signal.reason ? error : explainNetworkError(target, error as Error)
  }
  socket.setNoDelay(true).setKeepAlive(true, keepAliveDelayMs)
  return new SocketTransport(socket, target, inlet)
}

const ignore = () => undefined

function openSocket({ host, port, tls: options }: DialTarget, { onread }: SocketInlet): net.Socket {
  if (options === undefined) return net.connect({ host, port, onread })
  // An address is no name: SNI forbids it (RFC 6066, section 3).
  const servername = options.servername ?? (net.isIP(host) === 0 ? host : '')
  try {
    return tls.connect({ ...(options as tls.ConnectionOptions), host, port, servername })
  } catch (cause) {
    throw new ProtocolError('KAFI_ARGUMENT', `the TLS options cannot be used: ${(cause as Error).message}`, { cause })
  }
}

function waitForReady(socket: net.Socket, { tls: options, signal }: DialTarget): Promise<void> {
  return new Promise((resolve, reject) => {
    const ready = options === undefined ? 'connect' : 'secureConnect'
    const abort = () => settle(() => reject(signal.reason as Error))
    const onReady = () => settle(resolve)
    const onError = (error: Error) => settle(() => reject(error))
    // eslint-disable-next-line no-restricted-syntax -- explainNetworkError says the rest
    const onClose = () => settle(() => reject(new Error('the other side closed it at once')))
    const settle = (then: () => void) => {
      signal.removeEventListener('abort', abort)
      socket.off(ready, onReady).off('error', onError).off('close', onClose)
      then()
    }
    signal.addEventListener('abort', abort, { once: true })
    socket.once(ready, onReady).once('error', onError).once('close', onClose)
  })
}

/** A failure of the network or of a certificate, with the way out. */
function explainNetworkError({ host, port, tls: options }: DialTarget, cause: Error): ProtocolError {
  const code = (cause as NodeJS.ErrnoException).code ?? ''
  const details = { host, port, code }
  if (options !== undefined && isCertificateError(code)) {
    const message = `the certificates of ${host}:${port} and of this client do not fit: ${cause.message} (${code})`
    const way = 'see ca, servername, cert and key of the TLS options'
    return new ProtocolError('KAFI_DENIED', `${message}; ${way}`, { details, cause })
  }
  const hint = options !== undefined && /ECONNRESET|EPROTO|SSL/.test(code) ? '; does that port speak TLS?' : ''
  const message = `no connection to ${host}:${port}: ${cause.message || code}${hint}`
  return new ProtocolError('KAFI_STORAGE', message, { retriable: true, details, cause })
}

function isCertificateError(code: string): boolean {
  return /CERT|SIGNATURE|ISSUER|ALTNAME|ALERT/.test(code)
}

class SocketTransport implements Transport {
  readonly #socket: net.Socket
  readonly #inlet: SocketInlet
  #cause: Error | undefined

  constructor(socket: net.Socket, target: DialTarget, inlet: SocketInlet) {
    this.#socket = socket
    this.#inlet = inlet
    socket.on('error', (error) => (this.#cause = explainNetworkError(target, error)))
    socket.on('end', () => socket.destroy())
  }

  set onData(listener: (chunk: Bytes) => void) {
    this.#inlet.onData = listener
    // Sockets of TLS make chunks of their own.
    this.#socket.on('data', listener)
  }

  set room(give: () => Bytes) {
    this.#inlet.room = give
  }

  set onClose(listener: (cause: Error | undefined) => void) {
    this.#socket.on('close', () => listener(this.#cause))
  }

  write(chunks: readonly Bytes[], sent: () => void = ignore): void {
    const last = chunks.length - 1
    this.#socket.cork()
    for (let i = 0; i < last; i++) this.#socket.write(chunks[i]!)
    this.#socket.write(chunks[last]!, (error) => error ?? sent())
    this.#socket.uncork()
  }

  close(): void {
    this.#socket.destroy()
  }
}
