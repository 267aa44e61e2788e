import type { Handler } from '../call.ts'
import { codes } from '../codes.ts'
import { continueSasl } from '../sasl-session.ts'
import { saslContext } from '../state/cluster.ts'

/** The client chooses how it authenticates (key 17). After v0 raw tokens follow, after v1 SaslAuthenticate. */
export const answerSaslHandshake: Handler<'SaslHandshake'> = ({ mechanism }, { sasl, version, refuse }) => {
  const mechanisms = sasl.settings?.mechanisms ?? []
  const refused = refuse()
  if (refused !== codes.none) return { errorCode: refused, mechanisms: [...mechanisms] }
  if (!mechanisms.includes(mechanism)) return { errorCode: codes.unsupportedSaslMechanism, mechanisms: [...mechanisms] }
  Object.assign(sasl, { mechanism, raw: version === 0, scram: null })
  return { errorCode: codes.none, mechanisms: [...mechanisms] }
}

/** One step of the authentication (key 36). */
export const answerSaslAuthenticate: Handler<'SaslAuthenticate'> = (
  { authBytes },
  { sasl, state, version, refuse },
) => {
  const refused = refuse()
  if (refused !== codes.none) return { errorCode: refused, errorMessage: 'refused', authBytes: new Uint8Array(0) }
  const now = state.clock.now()
  const { code, message, bytes } = continueSasl(sasl, authBytes, saslContext(state))
  const lifetime = sasl.mechanism === null && Number.isFinite(sasl.expiresAt) ? sasl.expiresAt - now : 0
  const session = version >= 1 ? { sessionLifetimeMs: BigInt(lifetime) } : {}
  return { errorCode: code, errorMessage: message, authBytes: bytes, ...session }
}
