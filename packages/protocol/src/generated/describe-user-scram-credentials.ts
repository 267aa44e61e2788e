// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  readCount,
  readInt16,
  readInt32,
  readInt8,
  readNullableString,
  readString,
  readUnknownTags,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt8,
  writeNullableString,
  writeString,
  writeStructs,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** DescribeUserScramCredentialsRequest, versions 0. */
export interface DescribeUserScramCredentialsRequest {
  /** The users to describe, or null/empty to describe all users. */
  readonly users: readonly DescribeUserScramCredentialsRequestUserName[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeUserScramCredentialsRequest}. */
export interface DescribeUserScramCredentialsRequestUserName {
  /** The user name. */
  readonly name: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeUserScramCredentialsRequestUserName(message: Draft<DescribeUserScramCredentialsRequestUserName>, version: number): number {
  const flexible = true
  const { name = '', unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeUserScramCredentialsRequestUserName(sink: MessageSink, message: Draft<DescribeUserScramCredentialsRequestUserName>, version: number): void {
  const flexible = true
  const { name = '', unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeUserScramCredentialsRequestUserName(source: MessageSource, version: number): DescribeUserScramCredentialsRequestUserName {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name } : { name, unknownTags }
}

function readDescribeUserScramCredentialsRequestUserNameList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeUserScramCredentialsRequestUserName[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeUserScramCredentialsRequestUserName>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeUserScramCredentialsRequestUserName(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeUserScramCredentialsRequest(message: Draft<DescribeUserScramCredentialsRequest>, version: number): number {
  const flexible = true
  const { users = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(users, sizeDescribeUserScramCredentialsRequestUserName, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeUserScramCredentialsRequest(sink: MessageSink, message: Draft<DescribeUserScramCredentialsRequest>, version: number): void {
  const flexible = true
  const { users = [], unknownTags } = message
  writeStructs(sink, users, writeDescribeUserScramCredentialsRequestUserName, version, true, true, 'users')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeUserScramCredentialsRequest(source: MessageSource, version: number): DescribeUserScramCredentialsRequest {
  const flexible = true
  const users = readDescribeUserScramCredentialsRequestUserNameList(source, version, true, 'users')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { users } : { users, unknownTags }
}

export const describeUserScramCredentialsRequest: MessageCodec<DescribeUserScramCredentialsRequest> = {
  name: 'DescribeUserScramCredentialsRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeDescribeUserScramCredentialsRequest,
  write: writeDescribeUserScramCredentialsRequest,
  read: readDescribeUserScramCredentialsRequest,
}

/** DescribeUserScramCredentialsResponse, versions 0. */
export interface DescribeUserScramCredentialsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The message-level error code, 0 except for user authorization or infrastructure issues. */
  readonly errorCode: number
  /** The message-level error message, if any. */
  readonly errorMessage: string | null
  /** The results for descriptions, one per user. */
  readonly results: readonly DescribeUserScramCredentialsResponseResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeUserScramCredentialsResponse}. */
export interface DescribeUserScramCredentialsResponseResult {
  /** The user name. */
  readonly user: string
  /** The user-level error code. */
  readonly errorCode: number
  /** The user-level error message, if any. */
  readonly errorMessage: string | null
  /** The mechanism and related information associated with the user's SCRAM credentials. */
  readonly credentialInfos: readonly DescribeUserScramCredentialsResponseCredentialInfo[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeUserScramCredentialsResponse}. */
export interface DescribeUserScramCredentialsResponseCredentialInfo {
  /** The SCRAM mechanism. */
  readonly mechanism: number
  /** The number of iterations used in the SCRAM credential. */
  readonly iterations: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeUserScramCredentialsResponseCredentialInfo(message: Draft<DescribeUserScramCredentialsResponseCredentialInfo>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 5
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeUserScramCredentialsResponseCredentialInfo(sink: MessageSink, message: Draft<DescribeUserScramCredentialsResponseCredentialInfo>, version: number): void {
  const flexible = true
  const { mechanism = 0, iterations = 0, unknownTags } = message
  writeInt8(sink, mechanism, 'mechanism')
  writeInt32(sink, iterations, 'iterations')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeUserScramCredentialsResponseCredentialInfo(source: MessageSource, version: number): DescribeUserScramCredentialsResponseCredentialInfo {
  const flexible = true
  const mechanism = readInt8(source, 'mechanism')
  const iterations = readInt32(source, 'iterations')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { mechanism, iterations } : { mechanism, iterations, unknownTags }
}

function readDescribeUserScramCredentialsResponseCredentialInfoList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeUserScramCredentialsResponseCredentialInfo[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeUserScramCredentialsResponseCredentialInfo>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeUserScramCredentialsResponseCredentialInfo(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeUserScramCredentialsResponseResult(message: Draft<DescribeUserScramCredentialsResponseResult>, version: number): number {
  const flexible = true
  const { user = '', errorMessage = '', credentialInfos = [], unknownTags } = message
  let size = 2
  size += sizeOfString(user, flexible)
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfStructs(credentialInfos, sizeDescribeUserScramCredentialsResponseCredentialInfo, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeUserScramCredentialsResponseResult(sink: MessageSink, message: Draft<DescribeUserScramCredentialsResponseResult>, version: number): void {
  const flexible = true
  const { user = '', errorCode = 0, errorMessage = '', credentialInfos = [], unknownTags } = message
  writeString(sink, user, flexible, 'user')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeStructs(sink, credentialInfos, writeDescribeUserScramCredentialsResponseCredentialInfo, version, true, false, 'credentialInfos')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeUserScramCredentialsResponseResult(source: MessageSource, version: number): DescribeUserScramCredentialsResponseResult {
  const flexible = true
  const user = readString(source, flexible, 'user')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const credentialInfos = readDescribeUserScramCredentialsResponseCredentialInfoList(source, version, false, 'credentialInfos')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { user, errorCode, errorMessage, credentialInfos } : { user, errorCode, errorMessage, credentialInfos, unknownTags }
}

function readDescribeUserScramCredentialsResponseResultList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeUserScramCredentialsResponseResult[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeUserScramCredentialsResponseResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeUserScramCredentialsResponseResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeUserScramCredentialsResponse(message: Draft<DescribeUserScramCredentialsResponse>, version: number): number {
  const flexible = true
  const { errorMessage = '', results = [], unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfStructs(results, sizeDescribeUserScramCredentialsResponseResult, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeUserScramCredentialsResponse(sink: MessageSink, message: Draft<DescribeUserScramCredentialsResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, errorMessage = '', results = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeStructs(sink, results, writeDescribeUserScramCredentialsResponseResult, version, true, false, 'results')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeUserScramCredentialsResponse(source: MessageSource, version: number): DescribeUserScramCredentialsResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const results = readDescribeUserScramCredentialsResponseResultList(source, version, false, 'results')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, errorMessage, results } : { throttleTimeMs, errorCode, errorMessage, results, unknownTags }
}

export const describeUserScramCredentialsResponse: MessageCodec<DescribeUserScramCredentialsResponse> = {
  name: 'DescribeUserScramCredentialsResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeDescribeUserScramCredentialsResponse,
  write: writeDescribeUserScramCredentialsResponse,
  read: readDescribeUserScramCredentialsResponse,
}

export const api = makeApi(50, 'DescribeUserScramCredentials', describeUserScramCredentialsRequest, describeUserScramCredentialsResponse, false)
