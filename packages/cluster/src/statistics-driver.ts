import { isKafiError, type Wait } from '@kafi/core'
import type { Address, Driver, Link, WireRequest } from './driver.ts'

/** Who is told of connections and of what goes over them. Sizes are of bodies, without headers; times in ms. */
export interface Traffic {
  onConnect(address: Address): void
  onDisconnect(address: Address): void
  onRequest(address: Address, request: WireRequest, bytes: number): void
  onAnswer(address: Address, bytes: number, tookMs: number): void
  /** A connection or a request failed; not where the caller gave up. */
  onFailure(address: Address, error: unknown, during: 'connect' | 'request'): void
}

/**
 * The same driver, whose traffic is told of.
 *
 * @example
 * const driver = watchDriver(socketDriver(options), traffic, () => clock.now())
 */
export function watchDriver(driver: Driver, traffic: Traffic, now: () => number): Driver {
  return {
    name: driver.name,
    async connect(address, o) {
      try {
        const link = await driver.connect(address, o)
        traffic.onConnect(address)
        return new WatchedLink(link, address, traffic, now)
      } catch (error) {
        if (!o.signal.aborted) traffic.onFailure(address, error, 'connect')
        throw error
      }
    },
  }
}

class WatchedLink implements Link {
  readonly #link: Link
  readonly #address: Address
  readonly #traffic: Traffic
  readonly #now: () => number
  #gone = false

  constructor(link: Link, address: Address, traffic: Traffic, now: () => number) {
    this.#link = link
    this.#address = address
    this.#traffic = traffic
    this.#now = now
  }

  get versions(): Link['versions'] {
    return this.#link.versions
  }

  get isOpen(): boolean {
    return this.#link.isOpen
  }

  async send(request: WireRequest, o: Wait & { readonly timeoutMs: number }): Promise<Uint8Array> {
    const bytes = request.body.reduce((sum, { length }) => sum + length, 0)
    const began = this.#now()
    this.#traffic.onRequest(this.#address, request, bytes)
    try {
      const answer = await this.#link.send(request, o)
      this.#traffic.onAnswer(this.#address, answer.length, this.#now() - began)
      return answer
    } catch (error) {
      this.#fail(error, o)
      throw error
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#leave()
    await this.#link[Symbol.asyncDispose]()
  }

  #fail(error: unknown, { signal }: Wait): void {
    if (signal.aborted || isKafiError(error, 'KAFI_CLOSED')) return
    // All that was under way fails with the connection: that is told once.
    if (!this.#gone) this.#traffic.onFailure(this.#address, error, 'request')
    if (!this.#link.isOpen) this.#leave()
  }

  #leave(): void {
    if (!this.#gone) this.#traffic.onDisconnect(this.#address)
    this.#gone = true
  }
}
