// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  noBytes,
  readBytes,
  readInt16,
  readNullableBytes,
  readUnknownTags,
  sizeOfBytes,
  sizeOfTags,
  writeBytes,
  writeInt16,
  writeNullableBytes,
  writeTags,
  type Bytes,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** EnvelopeRequest, versions 0. */
export interface EnvelopeRequest {
  /** The embedded request header and data. */
  readonly requestData: Bytes
  /** Value of the initial client principal when the request is redirected by a broker. */
  readonly requestPrincipal: Bytes | null
  /** The original client's address in bytes. */
  readonly clientHostAddress: Bytes
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeEnvelopeRequest(message: Draft<EnvelopeRequest>, version: number): number {
  const flexible = true
  const { requestData = noBytes, requestPrincipal = noBytes, clientHostAddress = noBytes, unknownTags } = message
  let size = 0
  size += sizeOfBytes(requestData, flexible)
  size += sizeOfBytes(requestPrincipal, flexible)
  size += sizeOfBytes(clientHostAddress, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeEnvelopeRequest(sink: MessageSink, message: Draft<EnvelopeRequest>, version: number): void {
  const flexible = true
  const { requestData = noBytes, requestPrincipal = noBytes, clientHostAddress = noBytes, unknownTags } = message
  writeBytes(sink, requestData, flexible, 'requestData')
  writeNullableBytes(sink, requestPrincipal, flexible, true, 'requestPrincipal')
  writeBytes(sink, clientHostAddress, flexible, 'clientHostAddress')
  writeTags(sink, flexible, version, unknownTags)
}

function readEnvelopeRequest(source: MessageSource, version: number): EnvelopeRequest {
  const flexible = true
  const requestData = readBytes(source, flexible, 'requestData')
  const requestPrincipal = readNullableBytes(source, flexible, true, 'requestPrincipal')
  const clientHostAddress = readBytes(source, flexible, 'clientHostAddress')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { requestData, requestPrincipal, clientHostAddress } : { requestData, requestPrincipal, clientHostAddress, unknownTags }
}

export const envelopeRequest: MessageCodec<EnvelopeRequest> = {
  name: 'EnvelopeRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeEnvelopeRequest,
  write: writeEnvelopeRequest,
  read: readEnvelopeRequest,
}

/** EnvelopeResponse, versions 0. */
export interface EnvelopeResponse {
  /** The embedded response header and data. */
  readonly responseData: Bytes | null
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeEnvelopeResponse(message: Draft<EnvelopeResponse>, version: number): number {
  const flexible = true
  const { responseData = null, unknownTags } = message
  let size = 2
  size += sizeOfBytes(responseData, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeEnvelopeResponse(sink: MessageSink, message: Draft<EnvelopeResponse>, version: number): void {
  const flexible = true
  const { responseData = null, errorCode = 0, unknownTags } = message
  writeNullableBytes(sink, responseData, flexible, true, 'responseData')
  writeInt16(sink, errorCode, 'errorCode')
  writeTags(sink, flexible, version, unknownTags)
}

function readEnvelopeResponse(source: MessageSource, version: number): EnvelopeResponse {
  const flexible = true
  const responseData = readNullableBytes(source, flexible, true, 'responseData')
  const errorCode = readInt16(source, 'errorCode')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { responseData, errorCode } : { responseData, errorCode, unknownTags }
}

export const envelopeResponse: MessageCodec<EnvelopeResponse> = {
  name: 'EnvelopeResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeEnvelopeResponse,
  write: writeEnvelopeResponse,
  read: readEnvelopeResponse,
}

export const api = makeApi(58, 'Envelope', envelopeRequest, envelopeResponse, false)
