import { decodeMessage, encodeChunks } from '@kafi/protocol'
import { FrameReader, type Transport } from '@kafi/protocol/connection'
import type { Call } from './call.ts'
import type { Clock } from './clock.ts'
import { codes } from './codes.ts'
import { countRequest, type Counters } from './counters.ts'
import type { Fault, Faults } from './faults.ts'
import { peekKey, readRequestHeader, writeResponseHeader, type RequestHeader } from './request-header.ts'
import { continueSasl, makeSaslSession, type SaslSession, type SaslSettings } from './sasl-session.ts'
import { takesVersion, type ServedApi, type ServedApis } from './served.ts'
import { saslContext, type Broker, type ClusterState } from './state/cluster.ts'
import type { VersionTable } from './version-tables.ts'

/** What connections of one broker share. */
export interface ConnectionHost {
  readonly state: ClusterState
  readonly broker: Broker
  readonly served: ServedApis
  readonly versions: VersionTable
  readonly sasl: SaslSettings | null
  readonly faults: Faults
  readonly counters: Counters
}

/** APIs that need no authentication. */
const openApis: readonly number[] = [17, 18, 36]
const apiVersionsKey = 18

/**
 * The broker's end of one connection. Requests are handled one after the other, and answered in their order, as Kafka does:
 * a long poll holds up what comes behind it. What is no request ends the connection.
 */
export class BrokerConnection {
  readonly #host: ConnectionHost
  readonly #transport: Transport
  readonly #clientHost: string
  readonly #sasl: SaslSession
  readonly #closed = new AbortController()
  readonly #waiting: Uint8Array[] = []
  #busy = false
  #throttledUntil = 0

  constructor(host: ConnectionHost, transport: Transport, clientHost: string) {
    this.#host = host
    this.#transport = transport
    this.#clientHost = clientHost
    this.#sasl = makeSaslSession(host.sasl)
    host.counters.connections += 1
    host.counters.openConnections += 1
    transport.onClose = () => this.#end()
    const reader = new FrameReader((frame) => this.#take(frame))
    transport.onData = (chunk) => this.#guard(() => reader.push(chunk))
  }

  /** Fires when the connection has ended. */
  get signal(): AbortSignal {
    return this.#closed.signal
  }

  /** Ends the connection; what is under way is not answered. */
  close(): void {
    this.#transport.close()
    this.#end()
  }

  #isOpen(): boolean {
    return !this.#closed.signal.aborted
  }

  #end(): void {
    if (this.#closed.signal.aborted) return
    this.#host.counters.openConnections -= 1
    this.#closed.abort()
  }

  /** Goes on with what has come, after the broker was paused. */
  wake(): void {
    if (!this.#busy) void this.#work()
  }

  #guard(run: () => void): void {
    try {
      run()
    } catch {
      this.#refuse()
    }
  }

  #refuse(): void {
    if (!this.#closed.signal.aborted) this.#host.counters.malformed += 1
    this.close()
  }

  #take(frame: Uint8Array): void {
    const { counters, state } = this.#host
    counters.bytesIn += frame.length + 4
    if (state.clock.now() < this.#throttledUntil) counters.throttleViolations += 1
    this.#waiting.push(frame)
    this.wake()
  }

  async #work(): Promise<void> {
    this.#busy = true
    try {
      for (let frame = this.#next(); frame !== undefined; frame = this.#next()) {
        const mutedMs = this.#throttledUntil - this.#host.state.clock.now()
        if (mutedMs > 0) await wait(this.#host.state.clock, mutedMs, this.signal)
        await this.#handle(frame)
      }
    } catch {
      this.#refuse()
    }
    this.#busy = false
  }

  #next(): Uint8Array | undefined {
    return this.#isOpen() && !this.#host.broker.paused ? this.#waiting.shift() : undefined
  }

  async #handle(frame: Uint8Array): Promise<void> {
    if (this.#sasl.raw) return this.#takeToken(frame)
    const { apiKey, version } = peekKey(frame)
    const served = this.#host.served.get(apiKey)
    const { versions } = this.#host
    if (served === undefined || !versions.has(apiKey) || !this.#mayAsk(apiKey)) return this.#refuse()
    if (takesVersion(versions, apiKey, version)) return this.#answer(frame, served)
    if (apiKey !== apiVersionsKey) return this.#refuse()
    this.#sayVersions(frame, served)
  }

  #mayAsk(apiKey: number): boolean {
    if (openApis.includes(apiKey)) return true
    return this.#sasl.authenticated && this.#host.state.clock.now() < this.#sasl.expiresAt
  }

  // The tokens of SaslHandshake v0 come without headers.
  #takeToken(frame: Uint8Array): void {
    const { code, bytes } = continueSasl(this.#sasl, frame, saslContext(this.#host.state))
    if (code === codes.none) this.#send([bytes])
    else this.close()
  }

  // KIP-511: a version from the future is answered in v0, with what there is.
  #sayVersions(frame: Uint8Array, { api }: ServedApi): void {
    const correlationId = new DataView(frame.buffer, frame.byteOffset).getInt32(4)
    const apiKeys = [...this.#host.versions].map(([apiKey, { min, max }]) => {
      return { apiKey, minVersion: min, maxVersion: max }
    })
    const body = encodeChunks(api.response, { errorCode: codes.unsupportedVersion, apiKeys }, 0)
    this.#send([writeResponseHeader(correlationId, 0), ...body])
  }

  async #answer(frame: Uint8Array, served: ServedApi): Promise<void> {
    const { faults, counters, broker } = this.#host
    const header = readRequestHeader(frame, served.api)
    const body = decodeMessage(served.api.request, frame.subarray(header.bodyStart), header.version)
    countRequest(counters, served.name, broker.id)
    const { version, clientId } = header
    const struck = faults.strike({ api: served.name, version, brokerId: broker.id, clientId, body })
    await this.#suffer(struck)
    if (!this.#isOpen()) return
    try {
      const answer = await served.handle(body, this.#makeCall(header, struck))
      if (answer !== null && this.#isOpen()) this.#respond(header, served, answer, struck)
    } catch (error) {
      counters.failures.push(error)
      this.close()
    }
  }

  async #suffer(struck: readonly Fault[]): Promise<void> {
    for (const fault of struck) {
      if (fault.kind === 'act') fault.act()
      if (fault.kind === 'delay') await wait(this.#host.state.clock, fault.delayMs, this.signal)
      if (fault.kind === 'dropBefore') this.close()
    }
  }

  #makeCall({ version, clientId }: RequestHeader, struck: readonly Fault[]): Call {
    const { state, broker, versions } = this.#host
    return {
      state,
      versions,
      version,
      brokerId: broker.id,
      clientId: clientId ?? '',
      clientHost: this.#clientHost,
      sasl: this.#sasl,
      signal: this.signal,
      hangUp: () => this.close(),
      refuse: (topic, partition) => codeAt(struck, topic, partition),
    }
  }

  #respond(
    { version, correlationId }: RequestHeader,
    { api }: ServedApi,
    answer: unknown,
    struck: readonly Fault[],
  ): void {
    const throttle = struck.find((fault) => fault.kind === 'throttle')
    const message = throttle === undefined ? answer : { ...(answer as object), throttleTimeMs: throttle.throttleMs }
    const header = writeResponseHeader(correlationId, api.responseHeaderVersion(version))
    const chunks = [header, ...encodeChunks(api.response, message as object, version)]
    const kinds = struck.map(({ kind }) => kind)
    if (kinds.includes('dropAfter')) return this.close()
    if (kinds.includes('silence')) return
    if (kinds.includes('halfFrame')) return this.#sendHalf(chunks)
    this.#send(kinds.includes('garbage') ? [header, this.#host.state.random.bytes(64)] : chunks)
    if (throttle !== undefined) this.#throttledUntil = this.#host.state.clock.now() + throttle.throttleMs
  }

  #send(chunks: readonly Uint8Array[]): void {
    const size = chunks.reduce((sum, { length }) => sum + length, 0)
    this.#host.counters.bytesOut += size + 4
    this.#transport.write([frameSize(size), ...chunks])
  }

  #sendHalf(chunks: readonly Uint8Array[]): void {
    const whole = Buffer.concat(chunks)
    this.#transport.write([frameSize(whole.length), whole.subarray(0, whole.length >> 1)], () => this.close())
  }
}

function frameSize(size: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setInt32(0, size)
  return bytes
}

/** The code that faults want here. Without a partition of their own they strike all. */
function codeAt(struck: readonly Fault[], topic?: string, partition?: number): number {
  for (const fault of struck) {
    if (fault.kind !== 'error') continue
    const sameTopic = fault.topic === undefined || fault.topic === topic
    if (sameTopic && (fault.partition === undefined || fault.partition === partition)) return fault.code
  }
  return codes.none
}

function wait(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      signal.removeEventListener('abort', end)
      clock.clearTimeout(timer)
      resolve()
    }
    const timer = clock.setTimeout(end, ms)
    signal.addEventListener('abort', end, { once: true })
  })
}
