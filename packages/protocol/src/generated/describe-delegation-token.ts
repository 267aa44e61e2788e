// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  noBytes,
  noSuchField,
  readBytes,
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readString,
  readUnknownTags,
  sizeOfBytes,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeBytes,
  writeInt16,
  writeInt32,
  writeInt64,
  writeString,
  writeStructs,
  writeTags,
  type Bytes,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** DescribeDelegationTokenRequest, versions 0-3. */
export interface DescribeDelegationTokenRequest {
  /** Each owner that we want to describe delegation tokens for, or null to describe all tokens. */
  readonly owners: readonly DescribeDelegationTokenRequestOwner[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeDelegationTokenRequest}. */
export interface DescribeDelegationTokenRequestOwner {
  /** The owner principal type. */
  readonly principalType: string
  /** The owner principal name. */
  readonly principalName: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeDelegationTokenRequestOwner(message: Draft<DescribeDelegationTokenRequestOwner>, version: number): number {
  const flexible = version >= 2
  const { principalType = '', principalName = '', unknownTags } = message
  let size = 0
  size += sizeOfString(principalType, flexible)
  size += sizeOfString(principalName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeDelegationTokenRequestOwner(sink: MessageSink, message: Draft<DescribeDelegationTokenRequestOwner>, version: number): void {
  const flexible = version >= 2
  const { principalType = '', principalName = '', unknownTags } = message
  writeString(sink, principalType, flexible, 'principalType')
  writeString(sink, principalName, flexible, 'principalName')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeDelegationTokenRequestOwner(source: MessageSource, version: number): DescribeDelegationTokenRequestOwner {
  const flexible = version >= 2
  const principalType = readString(source, flexible, 'principalType')
  const principalName = readString(source, flexible, 'principalName')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { principalType, principalName } : { principalType, principalName, unknownTags }
}

function readDescribeDelegationTokenRequestOwnerList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeDelegationTokenRequestOwner[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeDelegationTokenRequestOwner>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeDelegationTokenRequestOwner(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeDelegationTokenRequest(message: Draft<DescribeDelegationTokenRequest>, version: number): number {
  const flexible = version >= 2
  const { owners = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(owners, sizeDescribeDelegationTokenRequestOwner, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeDelegationTokenRequest(sink: MessageSink, message: Draft<DescribeDelegationTokenRequest>, version: number): void {
  const flexible = version >= 2
  const { owners = [], unknownTags } = message
  writeStructs(sink, owners, writeDescribeDelegationTokenRequestOwner, version, version >= 2, true, 'owners')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeDelegationTokenRequest(source: MessageSource, version: number): DescribeDelegationTokenRequest {
  const flexible = version >= 2
  const owners = readDescribeDelegationTokenRequestOwnerList(source, version, true, 'owners')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { owners } : { owners, unknownTags }
}

export const describeDelegationTokenRequest: MessageCodec<DescribeDelegationTokenRequest> = {
  name: 'DescribeDelegationTokenRequest',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: 2,
  size: sizeDescribeDelegationTokenRequest,
  write: writeDescribeDelegationTokenRequest,
  read: readDescribeDelegationTokenRequest,
}

/** DescribeDelegationTokenResponse, versions 0-3. */
export interface DescribeDelegationTokenResponse {
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The tokens. */
  readonly tokens: readonly DescribeDelegationTokenResponseDescribedDelegationToken[]
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeDelegationTokenResponse}. */
export interface DescribeDelegationTokenResponseDescribedDelegationToken {
  /** The token principal type. */
  readonly principalType: string
  /** The token principal name. */
  readonly principalName: string
  /** The principal type of the requester of the token. Versions 3. */
  readonly tokenRequesterPrincipalType: string
  /** The principal type of the requester of the token. Versions 3. */
  readonly tokenRequesterPrincipalName: string
  /** The token issue timestamp in milliseconds. */
  readonly issueTimestamp: bigint
  /** The token expiry timestamp in milliseconds. */
  readonly expiryTimestamp: bigint
  /** The token maximum timestamp length in milliseconds. */
  readonly maxTimestamp: bigint
  /** The token ID. */
  readonly tokenId: string
  /** The token HMAC. */
  readonly hmac: Bytes
  /** Those who are able to renew this token before it expires. */
  readonly renewers: readonly DescribeDelegationTokenResponseDescribedDelegationTokenRenewer[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeDelegationTokenResponse}. */
export interface DescribeDelegationTokenResponseDescribedDelegationTokenRenewer {
  /** The renewer principal type. */
  readonly principalType: string
  /** The renewer principal name. */
  readonly principalName: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeDelegationTokenResponseDescribedDelegationTokenRenewer(message: Draft<DescribeDelegationTokenResponseDescribedDelegationTokenRenewer>, version: number): number {
  const flexible = version >= 2
  const { principalType = '', principalName = '', unknownTags } = message
  let size = 0
  size += sizeOfString(principalType, flexible)
  size += sizeOfString(principalName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeDelegationTokenResponseDescribedDelegationTokenRenewer(sink: MessageSink, message: Draft<DescribeDelegationTokenResponseDescribedDelegationTokenRenewer>, version: number): void {
  const flexible = version >= 2
  const { principalType = '', principalName = '', unknownTags } = message
  writeString(sink, principalType, flexible, 'principalType')
  writeString(sink, principalName, flexible, 'principalName')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeDelegationTokenResponseDescribedDelegationTokenRenewer(source: MessageSource, version: number): DescribeDelegationTokenResponseDescribedDelegationTokenRenewer {
  const flexible = version >= 2
  const principalType = readString(source, flexible, 'principalType')
  const principalName = readString(source, flexible, 'principalName')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { principalType, principalName } : { principalType, principalName, unknownTags }
}

function readDescribeDelegationTokenResponseDescribedDelegationTokenRenewerList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeDelegationTokenResponseDescribedDelegationTokenRenewer[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeDelegationTokenResponseDescribedDelegationTokenRenewer>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeDelegationTokenResponseDescribedDelegationTokenRenewer(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeDelegationTokenResponseDescribedDelegationToken(message: Draft<DescribeDelegationTokenResponseDescribedDelegationToken>, version: number): number {
  const flexible = version >= 2
  const { principalType = '', principalName = '', tokenRequesterPrincipalType = '', tokenRequesterPrincipalName = '', tokenId = '', hmac = noBytes, renewers = [], unknownTags } = message
  let size = 24
  size += sizeOfString(principalType, flexible)
  size += sizeOfString(principalName, flexible)
  if (version >= 3) size += sizeOfString(tokenRequesterPrincipalType, flexible)
  if (version >= 3) size += sizeOfString(tokenRequesterPrincipalName, flexible)
  size += sizeOfString(tokenId, flexible)
  size += sizeOfBytes(hmac, flexible)
  size += sizeOfStructs(renewers, sizeDescribeDelegationTokenResponseDescribedDelegationTokenRenewer, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeDelegationTokenResponseDescribedDelegationToken(sink: MessageSink, message: Draft<DescribeDelegationTokenResponseDescribedDelegationToken>, version: number): void {
  const flexible = version >= 2
  const { principalType = '', principalName = '', tokenRequesterPrincipalType = '', tokenRequesterPrincipalName = '', issueTimestamp = 0n, expiryTimestamp = 0n, maxTimestamp = 0n, tokenId = '', hmac = noBytes, renewers = [], unknownTags } = message
  writeString(sink, principalType, flexible, 'principalType')
  writeString(sink, principalName, flexible, 'principalName')
  if (version >= 3) writeString(sink, tokenRequesterPrincipalType, flexible, 'tokenRequesterPrincipalType')
  else if (tokenRequesterPrincipalType !== '') throw noSuchField('tokenRequesterPrincipalType', version)
  if (version >= 3) writeString(sink, tokenRequesterPrincipalName, flexible, 'tokenRequesterPrincipalName')
  else if (tokenRequesterPrincipalName !== '') throw noSuchField('tokenRequesterPrincipalName', version)
  writeInt64(sink, issueTimestamp, 'issueTimestamp')
  writeInt64(sink, expiryTimestamp, 'expiryTimestamp')
  writeInt64(sink, maxTimestamp, 'maxTimestamp')
  writeString(sink, tokenId, flexible, 'tokenId')
  writeBytes(sink, hmac, flexible, 'hmac')
  writeStructs(sink, renewers, writeDescribeDelegationTokenResponseDescribedDelegationTokenRenewer, version, version >= 2, false, 'renewers')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeDelegationTokenResponseDescribedDelegationToken(source: MessageSource, version: number): DescribeDelegationTokenResponseDescribedDelegationToken {
  const flexible = version >= 2
  const principalType = readString(source, flexible, 'principalType')
  const principalName = readString(source, flexible, 'principalName')
  const tokenRequesterPrincipalType: string = version >= 3 ? readString(source, flexible, 'tokenRequesterPrincipalType') : ''
  const tokenRequesterPrincipalName: string = version >= 3 ? readString(source, flexible, 'tokenRequesterPrincipalName') : ''
  const issueTimestamp = readInt64(source, 'issueTimestamp')
  const expiryTimestamp = readInt64(source, 'expiryTimestamp')
  const maxTimestamp = readInt64(source, 'maxTimestamp')
  const tokenId = readString(source, flexible, 'tokenId')
  const hmac = readBytes(source, flexible, 'hmac')
  const renewers = readDescribeDelegationTokenResponseDescribedDelegationTokenRenewerList(source, version, false, 'renewers')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { principalType, principalName, tokenRequesterPrincipalType, tokenRequesterPrincipalName, issueTimestamp, expiryTimestamp, maxTimestamp, tokenId, hmac, renewers } : { principalType, principalName, tokenRequesterPrincipalType, tokenRequesterPrincipalName, issueTimestamp, expiryTimestamp, maxTimestamp, tokenId, hmac, renewers, unknownTags }
}

function readDescribeDelegationTokenResponseDescribedDelegationTokenList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeDelegationTokenResponseDescribedDelegationToken[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeDelegationTokenResponseDescribedDelegationToken>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeDelegationTokenResponseDescribedDelegationToken(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeDelegationTokenResponse(message: Draft<DescribeDelegationTokenResponse>, version: number): number {
  const flexible = version >= 2
  const { tokens = [], unknownTags } = message
  let size = 6
  size += sizeOfStructs(tokens, sizeDescribeDelegationTokenResponseDescribedDelegationToken, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeDelegationTokenResponse(sink: MessageSink, message: Draft<DescribeDelegationTokenResponse>, version: number): void {
  const flexible = version >= 2
  const { errorCode = 0, tokens = [], throttleTimeMs = 0, unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeStructs(sink, tokens, writeDescribeDelegationTokenResponseDescribedDelegationToken, version, version >= 2, false, 'tokens')
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeDelegationTokenResponse(source: MessageSource, version: number): DescribeDelegationTokenResponse {
  const flexible = version >= 2
  const errorCode = readInt16(source, 'errorCode')
  const tokens = readDescribeDelegationTokenResponseDescribedDelegationTokenList(source, version, false, 'tokens')!
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, tokens, throttleTimeMs } : { errorCode, tokens, throttleTimeMs, unknownTags }
}

export const describeDelegationTokenResponse: MessageCodec<DescribeDelegationTokenResponse> = {
  name: 'DescribeDelegationTokenResponse',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: 2,
  size: sizeDescribeDelegationTokenResponse,
  write: writeDescribeDelegationTokenResponse,
  read: readDescribeDelegationTokenResponse,
}

export const api = makeApi(41, 'DescribeDelegationToken', describeDelegationTokenRequest, describeDelegationTokenResponse, false)
