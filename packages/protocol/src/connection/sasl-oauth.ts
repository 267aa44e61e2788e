import type { Bytes } from '../columns.ts'
import { ProtocolError } from '../error.ts'
import type { SaslExchange } from './sasl.ts'

/** A token of OAuth 2 and what goes with it. */
export interface OAuthToken {
  /** The token itself: a JWT as a rule. */
  readonly value: string
  /** SASL extensions (KIP-342), as the broker's login module wants them, e.g. `logicalCluster`. */
  readonly extensions?: Readonly<Record<string, string>>
}

/** The separator of key and value pairs, `kvsep` of RFC 7628, section 3.1. */
const separator = '\x01'

/**
 * OAUTHBEARER (RFC 7628, section 3): one message with the token; what the broker answers, if anything, says why not.
 *
 * @example
 * const exchange = exchangeOAuth(async () => ({ value: await fetchToken() }))
 */
export async function* exchangeOAuth(getToken: () => Promise<OAuthToken>): SaslExchange {
  const challenge = yield encodeToken(await getToken())
  if (challenge.length === 0) return
  // The broker says no only after this last word of ours (RFC 7628, section 3.2.3).
  yield Buffer.from(separator)
  throw new ProtocolError('KAFI_DENIED', `the broker does not take the token: ${statusOf(challenge)}`)
}

function encodeToken({ value, extensions = {} }: OAuthToken): Bytes {
  // RFC 6750, section 2.1: b64token.
  if (typeof value !== 'string' || !/^[A-Za-z0-9\-._~+/]+=*$/.test(value)) throw wrongToken('its value is no b64token')
  const text = Object.entries(extensions)
    .map(([name, content]) => encodePair(name, content))
    .join('')
  return Buffer.from(`n,,${separator}auth=Bearer ${value}${separator}${text}${separator}`)
}

function encodePair(name: string, content: unknown): string {
  if (!/^[A-Za-z]+$/.test(name) || name === 'auth') throw wrongToken('the name of an extension is not made of letters')
  if (typeof content !== 'string' || !/^[\x20-\x7e\t\r\n]*$/.test(content)) {
    throw wrongToken(`the extension '${name}' is not printable ASCII`)
  }
  return `${name}=${content}${separator}`
}

function wrongToken(why: string): ProtocolError {
  return new ProtocolError('KAFI_ARGUMENT', `the OAuth token cannot be sent: ${why}`)
}

/** The `status` of the broker's JSON, if that is what it says; never more of it, for a broker may quote the token. */
function statusOf(challenge: Bytes): string {
  const found = /"status"\s*:\s*"([a-z_]{1,40})"/.exec(Buffer.from(challenge.subarray(0, 1024)).toString('latin1'))
  return found?.[1] ?? 'no reason given'
}
