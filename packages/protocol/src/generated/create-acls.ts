// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  noSuchField,
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

/** CreateAclsRequest, versions 0-3. */
export interface CreateAclsRequest {
  /** The ACLs that we want to create. */
  readonly creations: readonly CreateAclsRequestAclCreation[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link CreateAclsRequest}. */
export interface CreateAclsRequestAclCreation {
  /** The type of the resource. */
  readonly resourceType: number
  /** The resource name for the ACL. */
  readonly resourceName: string
  /** The pattern type for the ACL. Versions 1-3. */
  readonly resourcePatternType: number
  /** The principal for the ACL. */
  readonly principal: string
  /** The host for the ACL. */
  readonly host: string
  /** The operation type for the ACL (read, write, etc.). */
  readonly operation: number
  /** The permission type for the ACL (allow, deny, etc.). */
  readonly permissionType: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeCreateAclsRequestAclCreation(message: Draft<CreateAclsRequestAclCreation>, version: number): number {
  const flexible = version >= 2
  const { resourceName = '', principal = '', host = '', unknownTags } = message
  let size = 3
  size += sizeOfString(resourceName, flexible)
  if (version >= 1) size += 1
  size += sizeOfString(principal, flexible)
  size += sizeOfString(host, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreateAclsRequestAclCreation(sink: MessageSink, message: Draft<CreateAclsRequestAclCreation>, version: number): void {
  const flexible = version >= 2
  const { resourceType = 0, resourceName = '', resourcePatternType = 3, principal = '', host = '', operation = 0, permissionType = 0, unknownTags } = message
  writeInt8(sink, resourceType, 'resourceType')
  writeString(sink, resourceName, flexible, 'resourceName')
  if (version >= 1) writeInt8(sink, resourcePatternType, 'resourcePatternType')
  else if (resourcePatternType !== 3) throw noSuchField('resourcePatternType', version)
  writeString(sink, principal, flexible, 'principal')
  writeString(sink, host, flexible, 'host')
  writeInt8(sink, operation, 'operation')
  writeInt8(sink, permissionType, 'permissionType')
  writeTags(sink, flexible, version, unknownTags)
}

function readCreateAclsRequestAclCreation(source: MessageSource, version: number): CreateAclsRequestAclCreation {
  const flexible = version >= 2
  const resourceType = readInt8(source, 'resourceType')
  const resourceName = readString(source, flexible, 'resourceName')
  const resourcePatternType: number = version >= 1 ? readInt8(source, 'resourcePatternType') : 3
  const principal = readString(source, flexible, 'principal')
  const host = readString(source, flexible, 'host')
  const operation = readInt8(source, 'operation')
  const permissionType = readInt8(source, 'permissionType')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { resourceType, resourceName, resourcePatternType, principal, host, operation, permissionType } : { resourceType, resourceName, resourcePatternType, principal, host, operation, permissionType, unknownTags }
}

function readCreateAclsRequestAclCreationList(source: MessageSource, version: number, nullable: boolean, field: string): CreateAclsRequestAclCreation[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<CreateAclsRequestAclCreation>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readCreateAclsRequestAclCreation(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeCreateAclsRequest(message: Draft<CreateAclsRequest>, version: number): number {
  const flexible = version >= 2
  const { creations = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(creations, sizeCreateAclsRequestAclCreation, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreateAclsRequest(sink: MessageSink, message: Draft<CreateAclsRequest>, version: number): void {
  const flexible = version >= 2
  const { creations = [], unknownTags } = message
  writeStructs(sink, creations, writeCreateAclsRequestAclCreation, version, version >= 2, false, 'creations')
  writeTags(sink, flexible, version, unknownTags)
}

function readCreateAclsRequest(source: MessageSource, version: number): CreateAclsRequest {
  const flexible = version >= 2
  const creations = readCreateAclsRequestAclCreationList(source, version, false, 'creations')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { creations } : { creations, unknownTags }
}

export const createAclsRequest: MessageCodec<CreateAclsRequest> = {
  name: 'CreateAclsRequest',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: 2,
  size: sizeCreateAclsRequest,
  write: writeCreateAclsRequest,
  read: readCreateAclsRequest,
}

/** CreateAclsResponse, versions 0-3. */
export interface CreateAclsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The results for each ACL creation. */
  readonly results: readonly CreateAclsResponseAclCreationResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link CreateAclsResponse}. */
export interface CreateAclsResponseAclCreationResult {
  /** The result error, or zero if there was no error. */
  readonly errorCode: number
  /** The result message, or null if there was no error. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeCreateAclsResponseAclCreationResult(message: Draft<CreateAclsResponseAclCreationResult>, version: number): number {
  const flexible = version >= 2
  const { errorMessage = '', unknownTags } = message
  let size = 2
  size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreateAclsResponseAclCreationResult(sink: MessageSink, message: Draft<CreateAclsResponseAclCreationResult>, version: number): void {
  const flexible = version >= 2
  const { errorCode = 0, errorMessage = '', unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readCreateAclsResponseAclCreationResult(source: MessageSource, version: number): CreateAclsResponseAclCreationResult {
  const flexible = version >= 2
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, errorMessage } : { errorCode, errorMessage, unknownTags }
}

function readCreateAclsResponseAclCreationResultList(source: MessageSource, version: number, nullable: boolean, field: string): CreateAclsResponseAclCreationResult[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<CreateAclsResponseAclCreationResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readCreateAclsResponseAclCreationResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeCreateAclsResponse(message: Draft<CreateAclsResponse>, version: number): number {
  const flexible = version >= 2
  const { results = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(results, sizeCreateAclsResponseAclCreationResult, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreateAclsResponse(sink: MessageSink, message: Draft<CreateAclsResponse>, version: number): void {
  const flexible = version >= 2
  const { throttleTimeMs = 0, results = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, results, writeCreateAclsResponseAclCreationResult, version, version >= 2, false, 'results')
  writeTags(sink, flexible, version, unknownTags)
}

function readCreateAclsResponse(source: MessageSource, version: number): CreateAclsResponse {
  const flexible = version >= 2
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const results = readCreateAclsResponseAclCreationResultList(source, version, false, 'results')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, results } : { throttleTimeMs, results, unknownTags }
}

export const createAclsResponse: MessageCodec<CreateAclsResponse> = {
  name: 'CreateAclsResponse',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: 2,
  size: sizeCreateAclsResponse,
  write: writeCreateAclsResponse,
  read: readCreateAclsResponse,
}

export const api = makeApi(30, 'CreateAcls', createAclsRequest, createAclsResponse, false)
