import { ProtocolError } from '@kafi/protocol'
import type { Dial, Transport } from '@kafi/protocol/connection'
import type { Clock } from './clock.ts'
import type { Random } from './random.ts'

/** What {@link makeMemoryNetwork} is told. */
export interface MemoryNetworkOptions {
  readonly clock: Clock
  readonly random: Random
  /** How long bytes are on their way, in ms, lowest and highest; order within a connection holds. Default 0 and 1. */
  readonly latencyMs?: readonly [min: number, max: number]
  /** Bytes come in pieces of random size up to this. Default: as they were sent. */
  readonly maxPieceBytes?: number
}

/** A network without sockets: bytes travel by the clock. */
export interface MemoryNetwork {
  /** Listens on an address; the function that comes back ends it. */
  listen(address: string, accept: (transport: Transport) => void): () => void
  /** Opens a connection to who listens there; rejects with `ECONNREFUSED` if nobody does. */
  readonly dial: Dial
}

/**
 * Makes a network in memory, whose delays come from `random`: the same seed and the same clock give the same run.
 *
 * @example
 * const network = makeMemoryNetwork({ clock: virtualClock(), random: seededRandom(1) })
 */
export function makeMemoryNetwork(options: MemoryNetworkOptions): MemoryNetwork {
  const { clock, random, latencyMs = [0, 1], maxPieceBytes = Infinity } = options
  const listeners = new Map<string, (transport: Transport) => void>()
  const delayMs = () => latencyMs[0] + random.below(latencyMs[1] - latencyMs[0] + 1)
  const pieceBytes = () => (maxPieceBytes === Infinity ? Infinity : 1 + random.below(maxPieceBytes))
  const way: Way = { clock, delayMs, pieceBytes }
  return {
    listen(address, accept) {
      listeners.set(address, accept)
      return () => void listeners.delete(address)
    },
    dial: ({ host, port, signal }) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted()
        const abort = () => reject(signal.reason as Error)
        signal.addEventListener('abort', abort, { once: true })
        clock.setTimeout(() => {
          signal.removeEventListener('abort', abort)
          if (signal.aborted) return
          const accept = listeners.get(`${host}:${port}`)
          if (accept === undefined) return reject(connectionRefused(host, port))
          const [near, far] = [new MemoryEnd(way), new MemoryEnd(way)]
          near.join(far)
          accept(far)
          resolve(near)
        }, delayMs())
      }),
  }
}

/** How bytes travel. */
interface Way {
  readonly clock: Clock
  delayMs(): number
  pieceBytes(): number
}

/** One end of a connection; what arrives before anybody listens waits. */
class MemoryEnd implements Transport {
  readonly #way: Way
  #peer: MemoryEnd | undefined
  #listener: ((chunk: Uint8Array) => void) | undefined
  readonly #waiting: Uint8Array[] = []
  /** Bytes arrive in the order they were sent, however long each was under way. */
  #arrivesAt = 0
  #open = true
  onClose: (cause: Error | undefined) => void = () => undefined

  constructor(way: Way) {
    this.#way = way
  }

  join(peer: MemoryEnd): void {
    this.#peer = peer
    peer.#peer = this
  }

  get onData(): (chunk: Uint8Array) => void {
    return this.#listener ?? (() => undefined)
  }

  set onData(listener: (chunk: Uint8Array) => void) {
    this.#listener = listener
    for (const chunk of this.#waiting.splice(0)) listener(chunk)
  }

  write(chunks: readonly Uint8Array[], sent?: () => void): void {
    if (!this.#open) return
    const bytes = new Uint8Array(Buffer.concat(chunks))
    for (let pos = 0; pos < bytes.length;) {
      const piece = bytes.subarray(pos, pos + this.#way.pieceBytes())
      this.#peer!.#arrive((peer) => peer.#take(piece))
      pos += piece.length
    }
    if (sent !== undefined) queueMicrotask(sent)
  }

  close(): void {
    if (!this.#open) return
    this.#peer!.#arrive((peer) => peer.#end())
    queueMicrotask(() => this.onClose(undefined))
    this.#open = false
  }

  #arrive(happen: (end: MemoryEnd) => void): void {
    const { clock, delayMs } = this.#way
    const now = clock.now()
    this.#arrivesAt = Math.max(this.#arrivesAt, now + delayMs())
    clock.setTimeout(() => happen(this), this.#arrivesAt - now)
  }

  #take(bytes: Uint8Array): void {
    if (!this.#open || bytes.length === 0) return
    if (this.#listener === undefined) this.#waiting.push(bytes)
    else this.#listener(bytes)
  }

  #end(): void {
    if (!this.#open) return
    this.#open = false
    this.onClose(undefined)
  }
}

function connectionRefused(host: string, port: number): Error {
  return new ProtocolError('KAFI_STORAGE', `nobody listens at ${host}:${port}`, { retriable: true })
}
