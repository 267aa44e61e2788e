import { versionsOf } from '../apis.ts'
import type { Bytes } from '../columns.ts'
import { ProtocolError } from '../error.ts'
import { api as saslAuthenticate } from '../generated/sasl-authenticate.ts'
import { api as saslHandshake } from '../generated/sasl-handshake.ts'
import { exchange, type ExchangeOptions } from './api-exchange.ts'
import { untilAborted } from './deadline.ts'
import type { Handshake } from './handshake.ts'
import { startSasl, type SaslOptions } from './sasl.ts'
import { chooseVersion } from './version-choice.ts'

/** Kafka: UNSUPPORTED_SASL_MECHANISM, ILLEGAL_SASL_STATE. */
const unsupportedMechanism = 33
const illegalState = 34

/**
 * Says who we are: SaslHandshake, then the tokens of the mechanism in SaslAuthenticate, or bare where the broker is older than
 * 1.0 (KIP-43, KIP-152). Resolves with the life of the session in ms, 0: without end (KIP-368). `KAFI_DENIED`: not let in.
 */
export async function authenticate(
  handshake: Handshake,
  sasl: SaslOptions,
  options: ExchangeOptions & { readonly signal: AbortSignal },
): Promise<number> {
  const version = await shakeHands(handshake, sasl.mechanism, options)
  const say = version === 0 ? sayBare : sayFramed
  const tokens = startSasl(sasl, options.signal)
  let lifetimeMs = 0
  let answer: Bytes = new Uint8Array(0)
  for (;;) {
    const { done, value: token } = await untilAborted(tokens.next(answer), options.signal)
    if (done === true) return lifetimeMs
    ;({ answer, lifetimeMs } = await say(handshake, token, options))
  }
}

/** What the broker says to a token. */
interface SaslAnswer {
  readonly answer: Bytes
  readonly lifetimeMs: number
}

async function shakeHands(handshake: Handshake, mechanism: string, options: ExchangeOptions): Promise<number> {
  const { pipeline, where, versions } = handshake
  if (!versions.has(saslHandshake.key)) {
    throw new ProtocolError('KAFI_UNSUPPORTED', `${where} has no SASL, or only that of Kafka 0.9 (Kerberos)`)
  }
  const version = versions.has(saslAuthenticate.key) ? chooseVersion(versionsOf(saslHandshake.key), handshake) : 0
  const { errorCode, mechanisms } = await exchange(pipeline, saslHandshake, version, { mechanism }, options)
  if (errorCode === 0) return version
  throw new ProtocolError('KAFI_DENIED', explainHandshake(where, mechanism, errorCode, mechanisms), {
    details: { where, mechanism, mechanisms, kafkaCode: errorCode },
  })
}

function explainHandshake(where: string, mechanism: string, code: number, mechanisms: readonly string[]): string {
  const has = mechanisms.length === 0 ? 'none' : mechanisms.join(', ')
  if (code === unsupportedMechanism) return `${where} does not take ${mechanism}; the mechanisms it has: ${has}`
  if (code === illegalState) return `${where} wants no SASL on this port; leave out the sasl options`
  return `${where} answers SaslHandshake with error ${code}`
}

async function sayFramed(handshake: Handshake, token: Bytes, options: ExchangeOptions): Promise<SaslAnswer> {
  const { pipeline, where } = handshake
  const version = chooseVersion(versionsOf(saslAuthenticate.key), handshake)
  const response = await exchange(pipeline, saslAuthenticate, version, { authBytes: token }, options)
  const { errorCode, errorMessage, authBytes, sessionLifetimeMs } = response
  if (errorCode === 0) return { answer: authBytes, lifetimeMs: Number(sessionLifetimeMs) }
  const why = hideToken(errorMessage ?? `error ${errorCode}`, token)
  throw new ProtocolError('KAFI_DENIED', `${where} does not let us in: ${why}`, {
    details: { where, kafkaCode: errorCode },
  })
}

async function sayBare({ pipeline, where }: Handshake, token: Bytes, options: ExchangeOptions): Promise<SaslAnswer> {
  const request = { apiKey: saslAuthenticate.key, apiName: saslAuthenticate.name, version: 0, body: [token] }
  try {
    const answer = await pipeline.send({ ...options, ...request, headers: undefined, expectResponse: true })
    return { answer, lifetimeMs: 0 }
  } catch (error) {
    if (!(error instanceof ProtocolError) || error.code !== 'KAFI_STORAGE') throw error
    // Brokers before 1.0 say no by hanging up.
    const message = `${where} closed the connection during authentication: the credentials are wrong, as a rule`
    throw new ProtocolError('KAFI_DENIED', message, { details: { where }, cause: error })
  }
}

/** A broker's words without any of what the token told it: it may quote what it does not like. */
function hideToken(words: string, token: Bytes): string {
  const said = Buffer.from(token).toString('utf8')
  const parts = [...said.split(/[\0\x01]/), ...said.split(/[\0\x01,=\s]/)].filter((part) => part.length > 2)
  return parts.reduce((text, part) => text.replaceAll(part, '[secret]'), words.slice(0, 500))
}
