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
  readNullableString,
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
  writeNullableString,
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

/** CreateDelegationTokenRequest, versions 0-3. */
export interface CreateDelegationTokenRequest {
  /** The principal type of the owner of the token. If it's null it defaults to the token request principal. Versions 3. */
  readonly ownerPrincipalType: string | null
  /** The principal name of the owner of the token. If it's null it defaults to the token request principal. Versions 3. */
  readonly ownerPrincipalName: string | null
  /** A list of those who are allowed to renew this token before it expires. */
  readonly renewers: readonly CreateDelegationTokenRequestCreatableRenewers[]
  /** The maximum lifetime of the token in milliseconds, or -1 to use the server side default. */
  readonly maxLifetimeMs: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link CreateDelegationTokenRequest}. */
export interface CreateDelegationTokenRequestCreatableRenewers {
  /** The type of the Kafka principal. */
  readonly principalType: string
  /** The name of the Kafka principal. */
  readonly principalName: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeCreateDelegationTokenRequestCreatableRenewers(message: Draft<CreateDelegationTokenRequestCreatableRenewers>, version: number): number {
  const flexible = version >= 2
  const { principalType = '', principalName = '', unknownTags } = message
  let size = 0
  size += sizeOfString(principalType, flexible)
  size += sizeOfString(principalName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreateDelegationTokenRequestCreatableRenewers(sink: MessageSink, message: Draft<CreateDelegationTokenRequestCreatableRenewers>, version: number): void {
  const flexible = version >= 2
  const { principalType = '', principalName = '', unknownTags } = message
  writeString(sink, principalType, flexible, 'principalType')
  writeString(sink, principalName, flexible, 'principalName')
  writeTags(sink, flexible, version, unknownTags)
}

function readCreateDelegationTokenRequestCreatableRenewers(source: MessageSource, version: number): CreateDelegationTokenRequestCreatableRenewers {
  const flexible = version >= 2
  const principalType = readString(source, flexible, 'principalType')
  const principalName = readString(source, flexible, 'principalName')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { principalType, principalName } : { principalType, principalName, unknownTags }
}

function readCreateDelegationTokenRequestCreatableRenewersList(source: MessageSource, version: number, nullable: boolean, field: string): CreateDelegationTokenRequestCreatableRenewers[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<CreateDelegationTokenRequestCreatableRenewers>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readCreateDelegationTokenRequestCreatableRenewers(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeCreateDelegationTokenRequest(message: Draft<CreateDelegationTokenRequest>, version: number): number {
  const flexible = version >= 2
  const { ownerPrincipalType = '', ownerPrincipalName = '', renewers = [], unknownTags } = message
  let size = 8
  if (version >= 3) size += sizeOfString(ownerPrincipalType, flexible)
  if (version >= 3) size += sizeOfString(ownerPrincipalName, flexible)
  size += sizeOfStructs(renewers, sizeCreateDelegationTokenRequestCreatableRenewers, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreateDelegationTokenRequest(sink: MessageSink, message: Draft<CreateDelegationTokenRequest>, version: number): void {
  const flexible = version >= 2
  const { ownerPrincipalType = '', ownerPrincipalName = '', renewers = [], maxLifetimeMs = 0n, unknownTags } = message
  if (version >= 3) writeNullableString(sink, ownerPrincipalType, flexible, true, 'ownerPrincipalType')
  else if (ownerPrincipalType !== '') throw noSuchField('ownerPrincipalType', version)
  if (version >= 3) writeNullableString(sink, ownerPrincipalName, flexible, true, 'ownerPrincipalName')
  else if (ownerPrincipalName !== '') throw noSuchField('ownerPrincipalName', version)
  writeStructs(sink, renewers, writeCreateDelegationTokenRequestCreatableRenewers, version, version >= 2, false, 'renewers')
  writeInt64(sink, maxLifetimeMs, 'maxLifetimeMs')
  writeTags(sink, flexible, version, unknownTags)
}

function readCreateDelegationTokenRequest(source: MessageSource, version: number): CreateDelegationTokenRequest {
  const flexible = version >= 2
  const ownerPrincipalType: string | null = version >= 3 ? readNullableString(source, flexible, true, 'ownerPrincipalType') : ''
  const ownerPrincipalName: string | null = version >= 3 ? readNullableString(source, flexible, true, 'ownerPrincipalName') : ''
  const renewers = readCreateDelegationTokenRequestCreatableRenewersList(source, version, false, 'renewers')!
  const maxLifetimeMs = readInt64(source, 'maxLifetimeMs')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { ownerPrincipalType, ownerPrincipalName, renewers, maxLifetimeMs } : { ownerPrincipalType, ownerPrincipalName, renewers, maxLifetimeMs, unknownTags }
}

export const createDelegationTokenRequest: MessageCodec<CreateDelegationTokenRequest> = {
  name: 'CreateDelegationTokenRequest',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: 2,
  size: sizeCreateDelegationTokenRequest,
  write: writeCreateDelegationTokenRequest,
  read: readCreateDelegationTokenRequest,
}

/** CreateDelegationTokenResponse, versions 0-3. */
export interface CreateDelegationTokenResponse {
  /** The top-level error, or zero if there was no error. */
  readonly errorCode: number
  /** The principal type of the token owner. */
  readonly principalType: string
  /** The name of the token owner. */
  readonly principalName: string
  /** The principal type of the requester of the token. Versions 3. */
  readonly tokenRequesterPrincipalType: string
  /** The principal type of the requester of the token. Versions 3. */
  readonly tokenRequesterPrincipalName: string
  /** When this token was generated. */
  readonly issueTimestampMs: bigint
  /** When this token expires. */
  readonly expiryTimestampMs: bigint
  /** The maximum lifetime of this token. */
  readonly maxTimestampMs: bigint
  /** The token UUID. */
  readonly tokenId: string
  /** HMAC of the delegation token. */
  readonly hmac: Bytes
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeCreateDelegationTokenResponse(message: Draft<CreateDelegationTokenResponse>, version: number): number {
  const flexible = version >= 2
  const { principalType = '', principalName = '', tokenRequesterPrincipalType = '', tokenRequesterPrincipalName = '', tokenId = '', hmac = noBytes, unknownTags } = message
  let size = 30
  size += sizeOfString(principalType, flexible)
  size += sizeOfString(principalName, flexible)
  if (version >= 3) size += sizeOfString(tokenRequesterPrincipalType, flexible)
  if (version >= 3) size += sizeOfString(tokenRequesterPrincipalName, flexible)
  size += sizeOfString(tokenId, flexible)
  size += sizeOfBytes(hmac, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreateDelegationTokenResponse(sink: MessageSink, message: Draft<CreateDelegationTokenResponse>, version: number): void {
  const flexible = version >= 2
  const { errorCode = 0, principalType = '', principalName = '', tokenRequesterPrincipalType = '', tokenRequesterPrincipalName = '', issueTimestampMs = 0n, expiryTimestampMs = 0n, maxTimestampMs = 0n, tokenId = '', hmac = noBytes, throttleTimeMs = 0, unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeString(sink, principalType, flexible, 'principalType')
  writeString(sink, principalName, flexible, 'principalName')
  if (version >= 3) writeString(sink, tokenRequesterPrincipalType, flexible, 'tokenRequesterPrincipalType')
  else if (tokenRequesterPrincipalType !== '') throw noSuchField('tokenRequesterPrincipalType', version)
  if (version >= 3) writeString(sink, tokenRequesterPrincipalName, flexible, 'tokenRequesterPrincipalName')
  else if (tokenRequesterPrincipalName !== '') throw noSuchField('tokenRequesterPrincipalName', version)
  writeInt64(sink, issueTimestampMs, 'issueTimestampMs')
  writeInt64(sink, expiryTimestampMs, 'expiryTimestampMs')
  writeInt64(sink, maxTimestampMs, 'maxTimestampMs')
  writeString(sink, tokenId, flexible, 'tokenId')
  writeBytes(sink, hmac, flexible, 'hmac')
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeTags(sink, flexible, version, unknownTags)
}

function readCreateDelegationTokenResponse(source: MessageSource, version: number): CreateDelegationTokenResponse {
  const flexible = version >= 2
  const errorCode = readInt16(source, 'errorCode')
  const principalType = readString(source, flexible, 'principalType')
  const principalName = readString(source, flexible, 'principalName')
  const tokenRequesterPrincipalType: string = version >= 3 ? readString(source, flexible, 'tokenRequesterPrincipalType') : ''
  const tokenRequesterPrincipalName: string = version >= 3 ? readString(source, flexible, 'tokenRequesterPrincipalName') : ''
  const issueTimestampMs = readInt64(source, 'issueTimestampMs')
  const expiryTimestampMs = readInt64(source, 'expiryTimestampMs')
  const maxTimestampMs = readInt64(source, 'maxTimestampMs')
  const tokenId = readString(source, flexible, 'tokenId')
  const hmac = readBytes(source, flexible, 'hmac')
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, principalType, principalName, tokenRequesterPrincipalType, tokenRequesterPrincipalName, issueTimestampMs, expiryTimestampMs, maxTimestampMs, tokenId, hmac, throttleTimeMs } : { errorCode, principalType, principalName, tokenRequesterPrincipalType, tokenRequesterPrincipalName, issueTimestampMs, expiryTimestampMs, maxTimestampMs, tokenId, hmac, throttleTimeMs, unknownTags }
}

export const createDelegationTokenResponse: MessageCodec<CreateDelegationTokenResponse> = {
  name: 'CreateDelegationTokenResponse',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: 2,
  size: sizeCreateDelegationTokenResponse,
  write: writeCreateDelegationTokenResponse,
  read: readCreateDelegationTokenResponse,
}

export const api = makeApi(38, 'CreateDelegationToken', createDelegationTokenRequest, createDelegationTokenResponse, false)
