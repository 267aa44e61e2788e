import { KafiError, type Wait } from '@kafi/core'
import type { Address, Driver, Link, VersionRange, WireRequest } from './driver.ts'
import { race } from './race.ts'
import { isLarge, sendLarge } from './kafkajs-large-request.ts'
import { destroy, type Exchange, type KafkajsOptions, openBroker, type OpenedBroker } from './kafkajs-broker.ts'

/**
 * Connections through kafkajs: its sockets, TLS and SASL, our requests.
 *
 * @example
 * const link = await kafkajsDriver({ clientId: 'kafi', security: {} }).connect({ host: 'localhost', port: 9092 }, o)
 */
export function kafkajsDriver(options: KafkajsOptions): Driver {
  return { name: 'kafkajs', connect: (address, o) => connect(options, address, o) }
}

async function connect(options: KafkajsOptions, address: Address, o: Wait & { timeoutMs: number }): Promise<Link> {
  o.signal.throwIfAborted()
  const opened = await openBroker(options, address, o.timeoutMs)
  const { broker } = opened
  const opening = broker.connect()
  try {
    await race(opening, o.signal)
  } catch (error) {
    void opening.then(
      () => destroy(broker, 'aborted'),
      () => undefined,
    )
    await destroy(broker, 'not connected')
    throw o.signal.aborted ? o.signal.reason : connectError(address, error)
  }
  return new KafkajsLink(opened, address)
}

class KafkajsLink implements Link {
  readonly versions: ReadonlyMap<number, VersionRange>
  readonly #opened: OpenedBroker
  readonly #address: Address
  #closed = false

  constructor(opened: OpenedBroker, address: Address) {
    this.#opened = opened
    this.#address = address
    const ranges = Object.entries(opened.broker.versions ?? {})
    this.versions = new Map(ranges.map(([key, { minVersion: min, maxVersion: max }]) => [Number(key), { min, max }]))
  }

  get isOpen(): boolean {
    return !this.#closed && this.#opened.connection.isConnected()
  }

  async send(request: WireRequest, o: Wait & { readonly timeoutMs: number }): Promise<Uint8Array> {
    o.signal.throwIfAborted()
    if (!this.isOpen) throw lostError(this.#address, request)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(timeoutError(this.#address, request, o.timeoutMs))
        void this[Symbol.asyncDispose]()
      }, o.timeoutMs)
    })
    try {
      return await race(Promise.race([this.#exchange(request), late]), o.signal)
    } finally {
      clearTimeout(timer)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await destroy(this.#opened.broker, `the connection to ${this.#address.host}:${this.#address.port} was closed`)
  }

  /** Has kafkajs nothing to do on the connection before it is used? */
  get #isReady(): boolean {
    const { connection } = this.#opened
    return connection.isConnected() && (!connection.sasl || connection.isAuthenticated())
  }

  async #exchange(request: WireRequest): Promise<Uint8Array> {
    const { connection, frames } = this.#opened
    frames.memory = request.memory
    try {
      if (!isLarge(request) || !this.#isReady) return await connection.send(exchangeOf(request))
      return bodyOf(await sendLarge(connection, request), request)
    } catch (error) {
      throw lostError(this.#address, request, error)
    }
  }
}

function bodyOf(answer: Uint8Array, { flexible }: WireRequest): Uint8Array {
  return flexible.response ? skipTags(answer) : answer
}

const noTags = Uint8Array.of(0)
const nothing = new Uint8Array(0)

// kafkajs writes request header v1 and strips the correlation id of an answer: what KIP-482 adds to both is added here.
function exchangeOf(request: WireRequest): Exchange {
  const { key, name, version, body, flexible, answered } = request
  const buffer = Buffer.concat(flexible.request ? [noTags, ...body] : body)
  return {
    request: {
      apiKey: key,
      apiName: name,
      apiVersion: version,
      expectResponse: () => answered,
      encode: async () => ({ buf: buffer, buffer, size: () => buffer.length }),
    },
    response: {
      decode: async (raw) => (raw === null ? nothing : bodyOf(raw, request)),
      parse: async (answer) => answer,
    },
    logResponseError: false,
  }
}

/** The bytes after a section of tagged fields; all that brokers send today is an empty one. */
function skipTags(bytes: Uint8Array): Uint8Array {
  let at = 0
  const varint = () => {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = bytes[at++] ?? 0
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) break
    }
    return value
  }
  for (let count = varint(); count > 0 && at < bytes.length; count--) {
    varint()
    at += varint()
  }
  return bytes.subarray(at)
}

function connectError({ host, port }: Address, cause: unknown): KafiError {
  const name = cause instanceof Error ? cause.name : ''
  const why = cause instanceof Error ? cause.message : String(cause)
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const at = `${host}:${port}`
  const details = { host, port, ...(code !== '' && { code }) }
  if (/SASL|Authentication/i.test(`${name} ${why}`)) {
    const message = `${at} does not let us in: ${why}; check sasl.mechanisms, sasl.username and sasl.password`
    return new KafiError('KAFI_DENIED', message, { details, cause })
  }
  if (isCertificateError(code)) {
    const message = `the certificates of ${at} and of this client do not fit: ${why} (${code}); check ssl.ca.location`
    return new KafiError('KAFI_DENIED', message, { details, cause })
  }
  const message = `cannot connect to ${at}: ${why}; check bootstrap.servers and security.protocol`
  return new KafiError('KAFI_STORAGE', message, { retriable: true, details, cause })
}

/** The names of OpenSSL and Node for what no second try mends. */
function isCertificateError(code: string): boolean {
  return /CERT|SIGNATURE|ISSUER|ALTNAME/.test(code)
}

function lostError({ host, port }: Address, { name }: WireRequest, cause?: unknown): KafiError {
  const why = cause instanceof Error ? `: ${cause.message}` : ''
  return new KafiError('KAFI_STORAGE', `the connection to ${host}:${port} was lost during ${name}${why}`, {
    retriable: true,
    details: { host, port, api: name },
    cause,
  })
}

function timeoutError({ host, port }: Address, { name }: WireRequest, timeoutMs: number): KafiError {
  return new KafiError('KAFI_TIMEOUT', `${host}:${port} did not answer ${name} within ${timeoutMs} ms`, {
    retriable: true,
    details: { host, port, api: name, timeoutMs },
  })
}
