import { codes } from './codes.ts'
import { credentialFor, startScramServer, type ScramServer } from './scram-server.ts'
import type { ScramCredential } from './state/admin.ts'

/** Who may come in, and how. */
export interface SaslSettings {
  /** What the broker offers, e.g. `['PLAIN', 'SCRAM-SHA-256']`. */
  readonly mechanisms: readonly string[]
  /** Passwords by user, for PLAIN and SCRAM. */
  readonly users: Readonly<Record<string, string>>
  /** Is this token a good one? For OAUTHBEARER. */
  readonly checkToken?: (token: string) => boolean
  /** How long an authentication holds, in ms; then the client must do it again (KIP-368). Default: for ever. */
  readonly sessionLifetimeMs?: number
}

/** How far a connection has authenticated. */
export interface SaslSession {
  readonly settings: SaslSettings | null
  /** Chosen by SaslHandshake. */
  mechanism: string | null
  /** After SaslHandshake v0 the frames hold nothing but tokens, until it is done (Kafka before 1.0). */
  raw: boolean
  authenticated: boolean
  /** When it has to be done again; Infinity: never. */
  expiresAt: number
  user: string | null
  scram: ScramServer | null
}

/** What a step of an authentication ends with. */
export interface SaslStep {
  readonly code: number
  readonly message: string | null
  readonly bytes: Uint8Array
}

/** What {@link continueSasl} looks up. */
export interface SaslContext {
  readonly now: number
  /** SCRAM credentials that an admin has set; 1 is SCRAM-SHA-256, 2 is SCRAM-SHA-512. */
  readonly stored: (user: string, mechanism: number) => ScramCredential | undefined
}

/**
 * A connection that has just come.
 *
 * @example
 * const session = makeSaslSession(null) // everybody may come in
 */
export function makeSaslSession(settings: SaslSettings | null): SaslSession {
  const fresh = { mechanism: null, raw: false, expiresAt: Infinity, user: null, scram: null }
  return { settings, authenticated: settings === null, ...fresh }
}

/**
 * Takes what the client says and answers it; after the last word the session is authenticated.
 *
 * @example
 * const { code, bytes } = continueSasl(session, authBytes, { now, stored: () => undefined })
 */
export function continueSasl(session: SaslSession, token: Uint8Array, { now, stored }: SaslContext): SaslStep {
  const { settings, mechanism } = session
  if (settings === null || mechanism === null) return denied(codes.illegalSaslState, 'no mechanism was chosen')
  if (mechanism === 'PLAIN') return checkPlain(session, settings, token, now)
  if (mechanism === 'OAUTHBEARER') return checkOAuth(session, settings, token, now)
  return continueScram(session, settings, token, { now, stored })
}

function checkPlain(session: SaslSession, settings: SaslSettings, token: Uint8Array, now: number): SaslStep {
  const [, user = '', password] = Buffer.from(token).toString().split('\0')
  const known = passwordOf(settings, user)
  if (known === undefined || known !== password) return denied(codes.saslAuthenticationFailed, 'Authentication failed')
  return admit(session, settings, user, now, new Uint8Array(0))
}

// RFC 7628: a token that is not taken is answered with why, and the client's next word ends it.
function checkOAuth(session: SaslSession, settings: SaslSettings, token: Uint8Array, now: number): SaslStep {
  const text = Buffer.from(token).toString()
  const bearer = /auth=Bearer ([^\x01]*)\x01/.exec(text)?.[1]
  if (bearer === undefined) return denied(codes.saslAuthenticationFailed, 'no token')
  if (settings.checkToken?.(bearer) === true) return admit(session, settings, 'bearer', now, new Uint8Array(0))
  return { code: codes.none, message: null, bytes: Buffer.from('{"status":"invalid_token"}') }
}

function continueScram(
  session: SaslSession,
  settings: SaslSettings,
  token: Uint8Array,
  context: SaslContext,
): SaslStep {
  const strong = session.mechanism === 'SCRAM-SHA-512'
  const hash = strong ? 'sha512' : 'sha256'
  const find = (user: string) => {
    const password = passwordOf(settings, user)
    return password === undefined ? context.stored(user, strong ? 2 : 1) : credentialFor(hash, password)
  }
  session.scram ??= startScramServer(hash, find)
  const { scram } = session
  const answer = scram.take(Buffer.from(token).toString())
  if (answer.kind === 'denied') {
    session.scram = null
    return denied(codes.saslAuthenticationFailed, 'Authentication failed')
  }
  if (answer.kind === 'continue') return { code: codes.none, message: null, bytes: Buffer.from(answer.text) }
  session.scram = null
  return admit(session, settings, answer.user, context.now, Buffer.from(answer.text))
}

function passwordOf({ users }: SaslSettings, user: string): string | undefined {
  return Object.hasOwn(users, user) ? users[user] : undefined
}

function admit(session: SaslSession, settings: SaslSettings, user: string, now: number, bytes: Uint8Array): SaslStep {
  // Who authenticates again must be who it was (KIP-368).
  if (session.user !== null && session.user !== user) return denied(codes.saslAuthenticationFailed, 'another user')
  const { sessionLifetimeMs = 0 } = settings
  Object.assign(session, { user, authenticated: true, raw: false, mechanism: null })
  session.expiresAt = sessionLifetimeMs > 0 ? now + sessionLifetimeMs : Infinity
  return { code: codes.none, message: null, bytes }
}

function denied(code: number, message: string): SaslStep {
  return { code, message, bytes: new Uint8Array(0) }
}
