import type { OnReadOpts } from 'node:net'
import type { Bytes } from '../columns.ts'

/** What comes before anybody has given memory is read into so much at a time: brokers say nothing before they are asked. */
const earlyBytes = 64

/**
 * What a socket of node:net reads goes into memory that is given, in place of new memory for each chunk.
 *
 * @example
 * const inlet = new SocketInlet()
 * const socket = net.connect({ host, port, onread: inlet.onread })
 * inlet.room = () => frames.room()
 * inlet.onData = (chunk) => frames.push(chunk)
 */
export class SocketInlet {
  /** Where the next bytes go. */
  room: () => Bytes = () => this.#earlyRoom
  readonly onread: OnReadOpts = {
    buffer: () => this.room(),
    callback: (bytes, buffer) => {
      this.#take(buffer.subarray(0, bytes))
      return true
    },
  }
  readonly #earlyRoom = new Uint8Array(earlyBytes)
  #early: Bytes[] = []
  #onData: ((chunk: Bytes) => void) | undefined

  /** Called with what came, in order; what came before it was set is not lost. */
  set onData(listener: (chunk: Bytes) => void) {
    this.#onData = listener
    const early = this.#early
    this.#early = []
    for (const chunk of early) listener(chunk)
  }

  #take(chunk: Bytes): void {
    if (this.#onData) this.#onData(chunk)
    else this.#early.push(chunk.slice())
  }
}
