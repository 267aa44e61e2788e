// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  noBytes,
  readBytes,
  readInt16,
  readInt64,
  readNullableString,
  readUnknownTags,
  sizeOfBytes,
  sizeOfString,
  sizeOfTags,
  writeBytes,
  writeInt16,
  writeInt64,
  writeNullableString,
  writeTags,
  type Bytes,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** SaslAuthenticateRequest, versions 0-2. */
export interface SaslAuthenticateRequest {
  /** The SASL authentication bytes from the client, as defined by the SASL mechanism. */
  readonly authBytes: Bytes
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeSaslAuthenticateRequest(message: Draft<SaslAuthenticateRequest>, version: number): number {
  const flexible = version >= 2
  const { authBytes = noBytes, unknownTags } = message
  let size = 0
  size += sizeOfBytes(authBytes, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeSaslAuthenticateRequest(sink: MessageSink, message: Draft<SaslAuthenticateRequest>, version: number): void {
  const flexible = version >= 2
  const { authBytes = noBytes, unknownTags } = message
  writeBytes(sink, authBytes, flexible, 'authBytes')
  writeTags(sink, flexible, version, unknownTags)
}

function readSaslAuthenticateRequest(source: MessageSource, version: number): SaslAuthenticateRequest {
  const flexible = version >= 2
  const authBytes = readBytes(source, flexible, 'authBytes')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { authBytes } : { authBytes, unknownTags }
}

export const saslAuthenticateRequest: MessageCodec<SaslAuthenticateRequest> = {
  name: 'SaslAuthenticateRequest',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 2,
  size: sizeSaslAuthenticateRequest,
  write: writeSaslAuthenticateRequest,
  read: readSaslAuthenticateRequest,
}

/** SaslAuthenticateResponse, versions 0-2. */
export interface SaslAuthenticateResponse {
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The error message, or null if there was no error. */
  readonly errorMessage: string | null
  /** The SASL authentication bytes from the server, as defined by the SASL mechanism. */
  readonly authBytes: Bytes
  /** Number of milliseconds after which only re-authentication over the existing connection to create a new session can occur. Versions 1-2. */
  readonly sessionLifetimeMs: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeSaslAuthenticateResponse(message: Draft<SaslAuthenticateResponse>, version: number): number {
  const flexible = version >= 2
  const { errorMessage = '', authBytes = noBytes, unknownTags } = message
  let size = 2
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfBytes(authBytes, flexible)
  if (version >= 1) size += 8
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeSaslAuthenticateResponse(sink: MessageSink, message: Draft<SaslAuthenticateResponse>, version: number): void {
  const flexible = version >= 2
  const { errorCode = 0, errorMessage = '', authBytes = noBytes, sessionLifetimeMs = 0n, unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeBytes(sink, authBytes, flexible, 'authBytes')
  if (version >= 1) writeInt64(sink, sessionLifetimeMs, 'sessionLifetimeMs')
  writeTags(sink, flexible, version, unknownTags)
}

function readSaslAuthenticateResponse(source: MessageSource, version: number): SaslAuthenticateResponse {
  const flexible = version >= 2
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const authBytes = readBytes(source, flexible, 'authBytes')
  const sessionLifetimeMs: bigint = version >= 1 ? readInt64(source, 'sessionLifetimeMs') : 0n
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, errorMessage, authBytes, sessionLifetimeMs } : { errorCode, errorMessage, authBytes, sessionLifetimeMs, unknownTags }
}

export const saslAuthenticateResponse: MessageCodec<SaslAuthenticateResponse> = {
  name: 'SaslAuthenticateResponse',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 2,
  size: sizeSaslAuthenticateResponse,
  write: writeSaslAuthenticateResponse,
  read: readSaslAuthenticateResponse,
}

export const api = makeApi(36, 'SaslAuthenticate', saslAuthenticateRequest, saslAuthenticateResponse, false)
