// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  noBytes,
  readBytes,
  readInt16,
  readInt32,
  readInt64,
  readUnknownTags,
  sizeOfBytes,
  sizeOfTags,
  writeBytes,
  writeInt16,
  writeInt32,
  writeInt64,
  writeTags,
  type Bytes,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** ExpireDelegationTokenRequest, versions 0-2. */
export interface ExpireDelegationTokenRequest {
  /** The HMAC of the delegation token to be expired. */
  readonly hmac: Bytes
  /** The expiry time period in milliseconds. */
  readonly expiryTimePeriodMs: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeExpireDelegationTokenRequest(message: Draft<ExpireDelegationTokenRequest>, version: number): number {
  const flexible = version >= 2
  const { hmac = noBytes, unknownTags } = message
  let size = 8
  size += sizeOfBytes(hmac, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeExpireDelegationTokenRequest(sink: MessageSink, message: Draft<ExpireDelegationTokenRequest>, version: number): void {
  const flexible = version >= 2
  const { hmac = noBytes, expiryTimePeriodMs = 0n, unknownTags } = message
  writeBytes(sink, hmac, flexible, 'hmac')
  writeInt64(sink, expiryTimePeriodMs, 'expiryTimePeriodMs')
  writeTags(sink, flexible, version, unknownTags)
}

function readExpireDelegationTokenRequest(source: MessageSource, version: number): ExpireDelegationTokenRequest {
  const flexible = version >= 2
  const hmac = readBytes(source, flexible, 'hmac')
  const expiryTimePeriodMs = readInt64(source, 'expiryTimePeriodMs')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { hmac, expiryTimePeriodMs } : { hmac, expiryTimePeriodMs, unknownTags }
}

export const expireDelegationTokenRequest: MessageCodec<ExpireDelegationTokenRequest> = {
  name: 'ExpireDelegationTokenRequest',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 2,
  size: sizeExpireDelegationTokenRequest,
  write: writeExpireDelegationTokenRequest,
  read: readExpireDelegationTokenRequest,
}

/** ExpireDelegationTokenResponse, versions 0-2. */
export interface ExpireDelegationTokenResponse {
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The timestamp in milliseconds at which this token expires. */
  readonly expiryTimestampMs: bigint
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeExpireDelegationTokenResponse(message: Draft<ExpireDelegationTokenResponse>, version: number): number {
  const flexible = version >= 2
  const { unknownTags } = message
  let size = 14
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeExpireDelegationTokenResponse(sink: MessageSink, message: Draft<ExpireDelegationTokenResponse>, version: number): void {
  const flexible = version >= 2
  const { errorCode = 0, expiryTimestampMs = 0n, throttleTimeMs = 0, unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeInt64(sink, expiryTimestampMs, 'expiryTimestampMs')
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeTags(sink, flexible, version, unknownTags)
}

function readExpireDelegationTokenResponse(source: MessageSource, version: number): ExpireDelegationTokenResponse {
  const flexible = version >= 2
  const errorCode = readInt16(source, 'errorCode')
  const expiryTimestampMs = readInt64(source, 'expiryTimestampMs')
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, expiryTimestampMs, throttleTimeMs } : { errorCode, expiryTimestampMs, throttleTimeMs, unknownTags }
}

export const expireDelegationTokenResponse: MessageCodec<ExpireDelegationTokenResponse> = {
  name: 'ExpireDelegationTokenResponse',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 2,
  size: sizeExpireDelegationTokenResponse,
  write: writeExpireDelegationTokenResponse,
  read: readExpireDelegationTokenResponse,
}

export const api = makeApi(40, 'ExpireDelegationToken', expireDelegationTokenRequest, expireDelegationTokenResponse, false)
