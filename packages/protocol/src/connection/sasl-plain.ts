import { ProtocolError } from '../error.ts'
import type { SaslExchange } from './sasl.ts'

/**
 * PLAIN (RFC 4616): authorization id (none), user and password with a NUL between.
 *
 * @example
 * const exchange = exchangePlain('alice', 'rosebud')
 */
export async function* exchangePlain(username: string, password: string): SaslExchange {
  if (username.includes('\0') || password.includes('\0')) {
    throw new ProtocolError('KAFI_ARGUMENT', 'a NUL in the username or password: PLAIN cannot send it')
  }
  yield Buffer.from(`\0${username}\0${password}`)
}
