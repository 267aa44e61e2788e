import { authenticate } from './authentication.ts'
import type { ConnectSettings } from './connect.ts'
import type { ConnectionOptions } from './connection.ts'
import { setDeadline } from './deadline.ts'
import { asDenied, authenticationLate } from './failures.ts'
import type { Handshake } from './handshake.ts'

/** Sessions are renewed when so much of their life is over (Kafka: 0.85 to 0.95 of it, SaslClientAuthenticator.java). */
const renewAfter = 0.85

/**
 * The session of a connection that said who it is. A broker may let it live for some time only (KIP-368,
 * connections.max.reauth.ms); it is renewed before the next request, when it is nearly over. An idle connection has no timer.
 */
export class Session {
  readonly #handshake: Handshake
  readonly #settings: ConnectionOptions & ConnectSettings
  #renewAt = Infinity
  #renewing = false

  /** `lifetimeMs` 0: without end. */
  constructor(handshake: Handshake, settings: ConnectionOptions & ConnectSettings, lifetimeMs: number) {
    this.#handshake = handshake
    this.#settings = settings
    this.#start(lifetimeMs)
  }

  /** Call it before each request: it holds the request back while the session is renewed. */
  renewIfDue(): void {
    if (this.#settings.clock.now() < this.#renewAt || this.#renewing) return
    this.#renewing = true
    this.#handshake.pipeline.hold()
    void this.#renew()
  }

  #start(lifetimeMs: number): void {
    this.#renewAt = lifetimeMs > 0 ? this.#settings.clock.now() + lifetimeMs * renewAfter : Infinity
  }

  async #renew(): Promise<void> {
    const { pipeline, where } = this.#handshake
    const { clock, requestTimeoutMs: timeoutMs, sasl } = this.#settings
    const deadline = setDeadline(clock, timeoutMs, { late: () => authenticationLate(where, timeoutMs) })
    try {
      this.#start(await authenticate(this.#handshake, sasl!, { timeoutMs, urgent: true, signal: deadline.signal }))
    } catch (error) {
      pipeline.fail(asDenied(where, error))
    }
    deadline.clear()
    this.#renewing = false
    pipeline.release()
  }
}
