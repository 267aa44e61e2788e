import type { Bytes } from '../columns.ts'
import { ProtocolError } from '../error.ts'
import { exchangeOAuth, type OAuthToken } from './sasl-oauth.ts'
import { exchangePlain } from './sasl-plain.ts'
import { exchangeScram } from './scram.ts'

/**
 * One authentication: yields what the client says, takes what the broker answers, returns when the client is content and
 * throws `KAFI_DENIED` when it is not.
 */
export type SaslExchange = AsyncGenerator<Bytes, void, Bytes>

/** A password: text, or a value that shows itself only when asked, as `secret()` of `@kafi/core` gives. */
export type Password = string | { reveal(): string }

/** User and password in one message (RFC 4616): only over TLS. */
export interface PlainOptions {
  readonly mechanism: 'PLAIN'
  readonly username: string
  readonly password: Password
}

/** Proof of a password that is not sent, and the broker proves that it knows it too (RFC 5802, RFC 7677). */
export interface ScramOptions {
  readonly mechanism: 'SCRAM-SHA-256' | 'SCRAM-SHA-512'
  readonly username: string
  readonly password: Password
  /** Username and password are id and HMAC of a delegation token (KIP-48). Default false. */
  readonly delegationToken?: boolean
}

/** A token that somebody else has issued (RFC 7628, KIP-255). */
export interface OAuthOptions {
  readonly mechanism: 'OAUTHBEARER'
  /** Asked at every authentication, also at those that renew a session. */
  token(signal: AbortSignal): OAuthToken | Promise<OAuthToken>
}

/** Any other mechanism that the broker has enabled: GSSAPI, AWS_MSK_IAM ... */
export interface CustomSaslOptions {
  readonly mechanism: string
  exchange(signal: AbortSignal): SaslExchange
}

/**
 * How the client says who it is.
 *
 * @example
 * const sasl: SaslOptions = { mechanism: 'SCRAM-SHA-512', username: 'alice', password: secret(process.env.PASSWORD) }
 */
export type SaslOptions = PlainOptions | ScramOptions | OAuthOptions | CustomSaslOptions

/**
 * Begins an authentication. `KAFI_ARGUMENT`: the options are not those of their mechanism; no message shows what they hold.
 *
 * @example
 * const exchange = startSasl({ mechanism: 'PLAIN', username: 'alice', password: 'rosebud' }, signal)
 * const { value: first } = await exchange.next(new Uint8Array(0))
 */
export function startSasl(options: SaslOptions, signal: AbortSignal): SaslExchange {
  if ('exchange' in options) return options.exchange(signal)
  switch (options.mechanism) {
    case 'PLAIN':
      return exchangePlain(checkText(options.username, 'username'), checkPassword(options.password))
    case 'SCRAM-SHA-256':
    case 'SCRAM-SHA-512':
      return exchangeScram({
        mechanism: options.mechanism,
        username: checkText(options.username, 'username'),
        password: checkPassword(options.password),
        delegationToken: options.delegationToken === true,
      })
    case 'OAUTHBEARER':
      return exchangeOAuth(async () => options.token(signal))
    default:
      throw unknownMechanism(options)
  }
}

function checkPassword(password: Password): string {
  return checkText(typeof password === 'object' ? password.reveal() : password, 'password')
}

function checkText(text: unknown, what: string): string {
  if (typeof text === 'string' && text !== '' && !/\p{Surrogate}/u.test(text)) return text
  throw new ProtocolError('KAFI_ARGUMENT', `the ${what} of the SASL options is no text, or empty`)
}

function unknownMechanism({ mechanism }: { mechanism?: unknown }): ProtocolError {
  const known = 'PLAIN, SCRAM-SHA-256, SCRAM-SHA-512 and OAUTHBEARER are here, others need an exchange'
  return new ProtocolError('KAFI_ARGUMENT', `no SASL mechanism '${String(mechanism)}': ${known}`)
}
