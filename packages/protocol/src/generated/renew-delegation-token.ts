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

/** RenewDelegationTokenRequest, versions 0-2. */
export interface RenewDelegationTokenRequest {
  /** The HMAC of the delegation token to be renewed. */
  readonly hmac: Bytes
  /** The renewal time period in milliseconds. */
  readonly renewPeriodMs: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeRenewDelegationTokenRequest(message: Draft<RenewDelegationTokenRequest>, version: number): number {
  const flexible = version >= 2
  const { hmac = noBytes, unknownTags } = message
  let size = 8
  size += sizeOfBytes(hmac, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRenewDelegationTokenRequest(sink: MessageSink, message: Draft<RenewDelegationTokenRequest>, version: number): void {
  const flexible = version >= 2
  const { hmac = noBytes, renewPeriodMs = 0n, unknownTags } = message
  writeBytes(sink, hmac, flexible, 'hmac')
  writeInt64(sink, renewPeriodMs, 'renewPeriodMs')
  writeTags(sink, flexible, version, unknownTags)
}

function readRenewDelegationTokenRequest(source: MessageSource, version: number): RenewDelegationTokenRequest {
  const flexible = version >= 2
  const hmac = readBytes(source, flexible, 'hmac')
  const renewPeriodMs = readInt64(source, 'renewPeriodMs')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { hmac, renewPeriodMs } : { hmac, renewPeriodMs, unknownTags }
}

export const renewDelegationTokenRequest: MessageCodec<RenewDelegationTokenRequest> = {
  name: 'RenewDelegationTokenRequest',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 2,
  size: sizeRenewDelegationTokenRequest,
  write: writeRenewDelegationTokenRequest,
  read: readRenewDelegationTokenRequest,
}

/** RenewDelegationTokenResponse, versions 0-2. */
export interface RenewDelegationTokenResponse {
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The timestamp in milliseconds at which this token expires. */
  readonly expiryTimestampMs: bigint
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeRenewDelegationTokenResponse(message: Draft<RenewDelegationTokenResponse>, version: number): number {
  const flexible = version >= 2
  const { unknownTags } = message
  let size = 14
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRenewDelegationTokenResponse(sink: MessageSink, message: Draft<RenewDelegationTokenResponse>, version: number): void {
  const flexible = version >= 2
  const { errorCode = 0, expiryTimestampMs = 0n, throttleTimeMs = 0, unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeInt64(sink, expiryTimestampMs, 'expiryTimestampMs')
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeTags(sink, flexible, version, unknownTags)
}

function readRenewDelegationTokenResponse(source: MessageSource, version: number): RenewDelegationTokenResponse {
  const flexible = version >= 2
  const errorCode = readInt16(source, 'errorCode')
  const expiryTimestampMs = readInt64(source, 'expiryTimestampMs')
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, expiryTimestampMs, throttleTimeMs } : { errorCode, expiryTimestampMs, throttleTimeMs, unknownTags }
}

export const renewDelegationTokenResponse: MessageCodec<RenewDelegationTokenResponse> = {
  name: 'RenewDelegationTokenResponse',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 2,
  size: sizeRenewDelegationTokenResponse,
  write: writeRenewDelegationTokenResponse,
  read: readRenewDelegationTokenResponse,
}

export const api = makeApi(39, 'RenewDelegationToken', renewDelegationTokenRequest, renewDelegationTokenResponse, false)
