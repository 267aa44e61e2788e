// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  readInt16,
  readString,
  readStringList,
  sizeOfString,
  sizeOfStringList,
  writeInt16,
  writeString,
  writeStringList,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
} from '../message-runtime.ts'

/** SaslHandshakeRequest, versions 0-1. */
export interface SaslHandshakeRequest {
  /** The SASL mechanism chosen by the client. */
  readonly mechanism: string
}

function sizeSaslHandshakeRequest(message: Draft<SaslHandshakeRequest>, version: number): number {
  const { mechanism = '' } = message
  let size = 0
  size += sizeOfString(mechanism, false)
  return size
}

function writeSaslHandshakeRequest(sink: MessageSink, message: Draft<SaslHandshakeRequest>, version: number): void {
  const { mechanism = '' } = message
  writeString(sink, mechanism, false, 'mechanism')
}

function readSaslHandshakeRequest(source: MessageSource, version: number): SaslHandshakeRequest {
  const mechanism = readString(source, false, 'mechanism')
  return { mechanism }
}

export const saslHandshakeRequest: MessageCodec<SaslHandshakeRequest> = {
  name: 'SaslHandshakeRequest',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: Infinity,
  size: sizeSaslHandshakeRequest,
  write: writeSaslHandshakeRequest,
  read: readSaslHandshakeRequest,
}

/** SaslHandshakeResponse, versions 0-1. */
export interface SaslHandshakeResponse {
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The mechanisms enabled in the server. */
  readonly mechanisms: readonly string[]
}

function sizeSaslHandshakeResponse(message: Draft<SaslHandshakeResponse>, version: number): number {
  const { mechanisms = [] } = message
  let size = 2
  size += sizeOfStringList(mechanisms, false)
  return size
}

function writeSaslHandshakeResponse(sink: MessageSink, message: Draft<SaslHandshakeResponse>, version: number): void {
  const { errorCode = 0, mechanisms = [] } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeStringList(sink, mechanisms, false, false, 'mechanisms')
}

function readSaslHandshakeResponse(source: MessageSource, version: number): SaslHandshakeResponse {
  const errorCode = readInt16(source, 'errorCode')
  const mechanisms = readStringList(source, false, false, 'mechanisms')!
  return { errorCode, mechanisms }
}

export const saslHandshakeResponse: MessageCodec<SaslHandshakeResponse> = {
  name: 'SaslHandshakeResponse',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: Infinity,
  size: sizeSaslHandshakeResponse,
  write: writeSaslHandshakeResponse,
  read: readSaslHandshakeResponse,
}

export const api = makeApi(17, 'SaslHandshake', saslHandshakeRequest, saslHandshakeResponse, false)
