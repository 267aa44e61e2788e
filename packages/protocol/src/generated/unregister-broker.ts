// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
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

/** UnregisterBrokerRequest, versions 0. */
export interface UnregisterBrokerRequest {
  /** The broker ID to unregister. */
  readonly brokerId: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeUnregisterBrokerRequest(message: Draft<UnregisterBrokerRequest>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUnregisterBrokerRequest(sink: MessageSink, message: Draft<UnregisterBrokerRequest>, version: number): void {
  const flexible = true
  const { brokerId = 0, unknownTags } = message
  writeInt32(sink, brokerId, 'brokerId')
  writeTags(sink, flexible, version, unknownTags)
}

function readUnregisterBrokerRequest(source: MessageSource, version: number): UnregisterBrokerRequest {
  const flexible = true
  const brokerId = readInt32(source, 'brokerId')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { brokerId } : { brokerId, unknownTags }
}

export const unregisterBrokerRequest: MessageCodec<UnregisterBrokerRequest> = {
  name: 'UnregisterBrokerRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeUnregisterBrokerRequest,
  write: writeUnregisterBrokerRequest,
  read: readUnregisterBrokerRequest,
}

/** UnregisterBrokerResponse, versions 0. */
export interface UnregisterBrokerResponse {
  /** Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The top-level error message, or `null` if there was no top-level error. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeUnregisterBrokerResponse(message: Draft<UnregisterBrokerResponse>, version: number): number {
  const flexible = true
  const { errorMessage = '', unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUnregisterBrokerResponse(sink: MessageSink, message: Draft<UnregisterBrokerResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, errorMessage = '', unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readUnregisterBrokerResponse(source: MessageSource, version: number): UnregisterBrokerResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, errorMessage } : { throttleTimeMs, errorCode, errorMessage, unknownTags }
}

export const unregisterBrokerResponse: MessageCodec<UnregisterBrokerResponse> = {
  name: 'UnregisterBrokerResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeUnregisterBrokerResponse,
  write: writeUnregisterBrokerResponse,
  read: readUnregisterBrokerResponse,
}

export const api = makeApi(64, 'UnregisterBroker', unregisterBrokerRequest, unregisterBrokerResponse, false)
