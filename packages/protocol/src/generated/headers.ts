// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  noSuchField,
  readInt16,
  readInt32,
  readNullableString,
  readUnknownTags,
  sizeOfString,
  sizeOfTags,
  writeInt16,
  writeInt32,
  writeNullableString,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** RequestHeader, versions 0-2. */
export interface RequestHeader {
  /** The API key of this request. */
  readonly requestApiKey: number
  /** The API version of this request. */
  readonly requestApiVersion: number
  /** The correlation ID of this request. */
  readonly correlationId: number
  /** The client ID string. Versions 1-2. */
  readonly clientId: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeRequestHeader(message: Draft<RequestHeader>, version: number): number {
  const flexible = version >= 2
  const { clientId = '', unknownTags } = message
  let size = 8
  if (version >= 1) size += sizeOfString(clientId, false)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRequestHeader(sink: MessageSink, message: Draft<RequestHeader>, version: number): void {
  const flexible = version >= 2
  const { requestApiKey = 0, requestApiVersion = 0, correlationId = 0, clientId = '', unknownTags } = message
  writeInt16(sink, requestApiKey, 'requestApiKey')
  writeInt16(sink, requestApiVersion, 'requestApiVersion')
  writeInt32(sink, correlationId, 'correlationId')
  if (version >= 1) writeNullableString(sink, clientId, false, true, 'clientId')
  else if (clientId !== '') throw noSuchField('clientId', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readRequestHeader(source: MessageSource, version: number): RequestHeader {
  const flexible = version >= 2
  const requestApiKey = readInt16(source, 'requestApiKey')
  const requestApiVersion = readInt16(source, 'requestApiVersion')
  const correlationId = readInt32(source, 'correlationId')
  const clientId: string | null = version >= 1 ? readNullableString(source, false, true, 'clientId') : ''
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { requestApiKey, requestApiVersion, correlationId, clientId } : { requestApiKey, requestApiVersion, correlationId, clientId, unknownTags }
}

export const requestHeader: MessageCodec<RequestHeader> = {
  name: 'RequestHeader',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 2,
  size: sizeRequestHeader,
  write: writeRequestHeader,
  read: readRequestHeader,
}

/** ResponseHeader, versions 0-1. */
export interface ResponseHeader {
  /** The correlation ID of this response. */
  readonly correlationId: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeResponseHeader(message: Draft<ResponseHeader>, version: number): number {
  const flexible = version >= 1
  const { unknownTags } = message
  let size = 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeResponseHeader(sink: MessageSink, message: Draft<ResponseHeader>, version: number): void {
  const flexible = version >= 1
  const { correlationId = 0, unknownTags } = message
  writeInt32(sink, correlationId, 'correlationId')
  writeTags(sink, flexible, version, unknownTags)
}

function readResponseHeader(source: MessageSource, version: number): ResponseHeader {
  const flexible = version >= 1
  const correlationId = readInt32(source, 'correlationId')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { correlationId } : { correlationId, unknownTags }
}

export const responseHeader: MessageCodec<ResponseHeader> = {
  name: 'ResponseHeader',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 1,
  size: sizeResponseHeader,
  write: writeResponseHeader,
  read: readResponseHeader,
}
