import { ProtocolError } from '../error.ts'
import type { PendingRequest } from './request.ts'

/** What the other side has said so far. */
export interface Heard {
  readonly bytes: boolean
  readonly answers: number
}

/** The transport ended: its own error, if it has one, else that the other side closed it. */
export function connectionLost(where: string, heard: Heard, cause: Error | undefined): ProtocolError {
  if (cause instanceof ProtocolError) return cause
  const hint = hangUpHint(heard)
  const why = cause === undefined ? `${where} closed the connection${hint}` : `lost ${where}: ${cause.message}`
  return new ProtocolError('KAFI_STORAGE', why, { retriable: true, details: { where }, cause })
}

function hangUpHint({ bytes, answers }: Heard): string {
  if (!bytes) return ' before it said anything: does it want TLS or SASL, or is it no broker?'
  return answers === 1 ? ' after its first answer: does it want SASL?' : ''
}

/** No answer in time; the connection ends with it, since answers come in order. */
export function requestLate(where: string, { apiName, version, timeoutMs }: PendingRequest): ProtocolError {
  const message = `no answer of ${where} to ${apiName} v${version} within ${timeoutMs} ms; the connection is closed`
  return new ProtocolError('KAFI_TIMEOUT', message, {
    retriable: true,
    details: { where, apiName, version, timeoutMs },
  })
}

/** An answer with the correlation id of another request. */
export function answeredOther(where: string, { apiName, correlationId }: PendingRequest, id: number): ProtocolError {
  const message = `${where} answers request ${id} where ${apiName}, request ${correlationId}, is next`
  return new ProtocolError('KAFI_CORRUPT', message, {
    details: { where, apiName, expected: correlationId, actual: id },
  })
}

/** An answer where nothing was asked. */
export function answeredUnasked(where: string): ProtocolError {
  return new ProtocolError('KAFI_CORRUPT', `${where} answers what was not asked`, {
    retriable: true,
    details: { where },
  })
}

/** The owner closed it. Retriable: the same may succeed on another connection. */
export function connectionClosed(where: string): ProtocolError {
  const message = `the connection to ${where} was closed; open another`
  return new ProtocolError('KAFI_CLOSED', message, { retriable: true, details: { where } })
}

/** The connection could not be used in time. */
export function connectLate(where: string, connectTimeoutMs: number): ProtocolError {
  const message = `no usable connection to ${where} within connectTimeoutMs, ${connectTimeoutMs}`
  return new ProtocolError('KAFI_TIMEOUT', message, { retriable: true, details: { where, connectTimeoutMs } })
}

/** A session could not be renewed in time. */
export function authenticationLate(where: string, timeoutMs: number): ProtocolError {
  const message = `the session with ${where} was not renewed within ${timeoutMs} ms`
  return new ProtocolError('KAFI_TIMEOUT', message, { retriable: true, details: { where, timeoutMs } })
}

/** What came of an attempt to renew a session, e.g. of a token provider, as the error of a connection. */
export function asDenied(where: string, error: unknown): ProtocolError {
  if (error instanceof ProtocolError) return error
  const message = `the session with ${where} could not be renewed`
  return new ProtocolError('KAFI_DENIED', message, { retriable: true, details: { where }, cause: error })
}
