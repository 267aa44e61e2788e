import type { Bytes } from '../columns.ts'
import type { TlsOptions } from './tls-options.ts'

/**
 * Bytes both ways, in order: all that a connection asks of a network. The socket of Node is one ({@link dialSocket}), the
 * network of a simulation another.
 *
 * @example
 * transport.onData = (chunk) => frames.push(chunk)
 * transport.write([header, body])
 */
export interface Transport {
  /**
   * Sends the chunks in order. They must not change before they are sent. `sent` is called once they are handed to the
   * network, for whoever must not run ahead of it; never, if the transport ends before.
   */
  write(chunks: readonly Bytes[], sent?: () => void): void
  /** Called with what arrives, never empty; the chunk may be used again afterwards. Nothing is lost before it is set. */
  onData: (chunk: Bytes) => void
  /** Gives memory, never empty, in which the next bytes may be put before they go to `onData`. Whoever cannot leaves it. */
  room?: () => Bytes
  /** Called once, when nothing will come or go any more; with the reason, if it was not `close()` of either side. */
  onClose: (cause: Error | undefined) => void
  /** Ends it at once: what was not sent is dropped. Idempotent. */
  close(): void
}

/** Where to, and how. */
export interface DialTarget {
  readonly host: string
  readonly port: number
  /** Encrypt? Default: no. */
  readonly tls?: TlsOptions
  /** Ends the attempt; whoever dials sees to time limits with it. */
  readonly signal: AbortSignal
}

/** Opens a transport, encrypted if asked: resolves when bytes can flow, rejects with why not. */
export type Dial = (target: DialTarget) => Promise<Transport>
