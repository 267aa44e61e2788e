import type { Api } from '../api.ts'
import { loadApi, versionsOf, type ApiName } from '../apis.ts'
import type { Bytes } from '../columns.ts'
import { decodeMessage, encodeChunks } from '../message-codec.ts'
import type { ConnectSettings } from './connect.ts'
import type { Connection, ConnectionOptions, SendBytesOptions, SendOptions } from './connection.ts'
import type { Handshake } from './handshake.ts'
import { callHook } from './hook.ts'
import { Session } from './session.ts'
import { Throttle, wantsWait } from './throttle.ts'
import { checkWanted, chooseVersion, headersOf, nameOf, type ApiRange } from './version-choice.ts'

/** Kafka: the key of Produce, the only request without an answer. */
const produce = 0

/** The connection of {@link openConnection}. */
export class BrokerConnection implements Connection {
  readonly #handshake: Handshake
  readonly #settings: ConnectionOptions & ConnectSettings
  readonly #throttle: Throttle
  readonly #apis = new Map<number, Api>()
  readonly #session: Session

  constructor(handshake: Handshake, settings: ConnectionOptions & ConnectSettings, lifetimeMs: number) {
    this.#handshake = handshake
    this.#settings = settings
    this.#throttle = new Throttle(handshake.pipeline, settings.clock)
    this.#session = new Session(handshake, settings, lifetimeMs)
    handshake.pipeline.onClose = () => this.#throttle.stop()
  }

  get host(): string {
    return this.#settings.host
  }

  get port(): number {
    return this.#settings.port
  }

  get versions(): ReadonlyMap<number, ApiRange> {
    return this.#handshake.versions
  }

  get legacy(): boolean {
    return this.#handshake.legacy
  }

  get isOpen(): boolean {
    return this.#handshake.pipeline.error === undefined
  }

  versionOf(api: ApiName | number): number {
    return chooseVersion(versionsOf(api), this.#handshake)
  }

  async send(name: ApiName | number, draft: unknown, o: SendOptions = {}): Promise<never> {
    const facts = versionsOf(name)
    const { version = chooseVersion(facts, this.#handshake) } = o
    if (o.version !== undefined) checkWanted(facts, version, this.#handshake)
    const api = this.#apis.get(facts.key) ?? (await this.#load(facts.key))
    const body = encodeChunks(api.request, draft, version)
    const expectResponse = facts.key !== produce || ((draft as { acks?: number }).acks ?? 0) !== 0
    const answer = await this.sendBytes(facts.key, version, body, { ...o, expectResponse })
    if (!expectResponse) return { responses: [], throttleTimeMs: 0, nodeEndpoints: [] } as never
    const response = decodeMessage(api.response, answer, version)
    this.throttle(facts.key, version, throttleOf(response))
    return response as never
  }

  sendBytes(key: number, version: number, body: readonly Bytes[], o: SendBytesOptions = {}): Promise<Bytes> {
    const { timeoutMs = this.#settings.requestTimeoutMs, signal, memory, expectResponse = true } = o
    this.#session.renewIfDue()
    const apiName = nameOf(key)
    const headers = headersOf(key, version)
    const request = { apiKey: key, apiName, version, body, headers, expectResponse, timeoutMs, signal, memory }
    return this.#handshake.pipeline.send(request)
  }

  throttle(apiKey: number, version: number, throttleMs: number): void {
    if (!(throttleMs > 0) || !wantsWait(apiKey, version)) return
    this.#throttle.wait(throttleMs)
    callHook(this.#settings.onThrottle, { apiKey, apiName: nameOf(apiKey), throttleMs })
  }

  async close(): Promise<void> {
    this.#handshake.pipeline.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #load(key: number): Promise<Api> {
    const api = await loadApi(key)
    this.#apis.set(key, api)
    return api
  }
}

/** `throttle_time_ms` of an answer, 0 where it has none. */
function throttleOf(response: unknown): number {
  const { throttleTimeMs } = response as { readonly throttleTimeMs?: unknown }
  return typeof throttleTimeMs === 'number' ? throttleTimeMs : 0
}
