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

/** DeleteAclsRequest, versions 0-3. */
export interface DeleteAclsRequest {
  /** The filters to use when deleting ACLs. */
  readonly filters: readonly DeleteAclsRequestFilter[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DeleteAclsRequest}. */
export interface DeleteAclsRequestFilter {
  /** The resource type. */
  readonly resourceTypeFilter: number
  /** The resource name, or null to match any resource name. */
  readonly resourceNameFilter: string | null
  /** The pattern type. Versions 1-3. */
  readonly patternTypeFilter: number
  /** The principal filter, or null to accept all principals. */
  readonly principalFilter: string | null
  /** The host filter, or null to accept all hosts. */
  readonly hostFilter: string | null
  /** The ACL operation. */
  readonly operation: number
  /** The permission type. */
  readonly permissionType: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDeleteAclsRequestFilter(message: Draft<DeleteAclsRequestFilter>, version: number): number {
  const flexible = version >= 2
  const { resourceNameFilter = '', principalFilter = '', hostFilter = '', unknownTags } = message
  let size = 3
  size += sizeOfString(resourceNameFilter, flexible)
  if (version >= 1) size += 1
  size += sizeOfString(principalFilter, flexible)
  size += sizeOfString(hostFilter, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteAclsRequestFilter(sink: MessageSink, message: Draft<DeleteAclsRequestFilter>, version: number): void {
  const flexible = version >= 2
  const { resourceTypeFilter = 0, resourceNameFilter = '', patternTypeFilter = 3, principalFilter = '', hostFilter = '', operation = 0, permissionType = 0, unknownTags } = message
  writeInt8(sink, resourceTypeFilter, 'resourceTypeFilter')
  writeNullableString(sink, resourceNameFilter, flexible, true, 'resourceNameFilter')
  if (version >= 1) writeInt8(sink, patternTypeFilter, 'patternTypeFilter')
  else if (patternTypeFilter !== 3) throw noSuchField('patternTypeFilter', version)
  writeNullableString(sink, principalFilter, flexible, true, 'principalFilter')
  writeNullableString(sink, hostFilter, flexible, true, 'hostFilter')
  writeInt8(sink, operation, 'operation')
  writeInt8(sink, permissionType, 'permissionType')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteAclsRequestFilter(source: MessageSource, version: number): DeleteAclsRequestFilter {
  const flexible = version >= 2
  const resourceTypeFilter = readInt8(source, 'resourceTypeFilter')
  const resourceNameFilter = readNullableString(source, flexible, true, 'resourceNameFilter')
  const patternTypeFilter: number = version >= 1 ? readInt8(source, 'patternTypeFilter') : 3
  const principalFilter = readNullableString(source, flexible, true, 'principalFilter')
  const hostFilter = readNullableString(source, flexible, true, 'hostFilter')
  const operation = readInt8(source, 'operation')
  const permissionType = readInt8(source, 'permissionType')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { resourceTypeFilter, resourceNameFilter, patternTypeFilter, principalFilter, hostFilter, operation, permissionType } : { resourceTypeFilter, resourceNameFilter, patternTypeFilter, principalFilter, hostFilter, operation, permissionType, unknownTags }
}

function readDeleteAclsRequestFilterList(source: MessageSource, version: number, nullable: boolean, field: string): DeleteAclsRequestFilter[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DeleteAclsRequestFilter>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDeleteAclsRequestFilter(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDeleteAclsRequest(message: Draft<DeleteAclsRequest>, version: number): number {
  const flexible = version >= 2
  const { filters = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(filters, sizeDeleteAclsRequestFilter, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteAclsRequest(sink: MessageSink, message: Draft<DeleteAclsRequest>, version: number): void {
  const flexible = version >= 2
  const { filters = [], unknownTags } = message
  writeStructs(sink, filters, writeDeleteAclsRequestFilter, version, version >= 2, false, 'filters')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteAclsRequest(source: MessageSource, version: number): DeleteAclsRequest {
  const flexible = version >= 2
  const filters = readDeleteAclsRequestFilterList(source, version, false, 'filters')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { filters } : { filters, unknownTags }
}

export const deleteAclsRequest: MessageCodec<DeleteAclsRequest> = {
  name: 'DeleteAclsRequest',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: 2,
  size: sizeDeleteAclsRequest,
  write: writeDeleteAclsRequest,
  read: readDeleteAclsRequest,
}

/** DeleteAclsResponse, versions 0-3. */
export interface DeleteAclsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The results for each filter. */
  readonly filterResults: readonly DeleteAclsResponseFilterResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DeleteAclsResponse}. */
export interface DeleteAclsResponseFilterResult {
  /** The error code, or 0 if the filter succeeded. */
  readonly errorCode: number
  /** The error message, or null if the filter succeeded. */
  readonly errorMessage: string | null
  /** The ACLs which matched this filter. */
  readonly matchingAcls: readonly DeleteAclsResponseMatchingAcl[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DeleteAclsResponse}. */
export interface DeleteAclsResponseMatchingAcl {
  /** The deletion error code, or 0 if the deletion succeeded. */
  readonly errorCode: number
  /** The deletion error message, or null if the deletion succeeded. */
  readonly errorMessage: string | null
  /** The ACL resource type. */
  readonly resourceType: number
  /** The ACL resource name. */
  readonly resourceName: string
  /** The ACL resource pattern type. Versions 1-3. */
  readonly patternType: number
  /** The ACL principal. */
  readonly principal: string
  /** The ACL host. */
  readonly host: string
  /** The ACL operation. */
  readonly operation: number
  /** The ACL permission type. */
  readonly permissionType: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDeleteAclsResponseMatchingAcl(message: Draft<DeleteAclsResponseMatchingAcl>, version: number): number {
  const flexible = version >= 2
  const { errorMessage = '', resourceName = '', principal = '', host = '', unknownTags } = message
  let size = 5
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfString(resourceName, flexible)
  if (version >= 1) size += 1
  size += sizeOfString(principal, flexible)
  size += sizeOfString(host, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteAclsResponseMatchingAcl(sink: MessageSink, message: Draft<DeleteAclsResponseMatchingAcl>, version: number): void {
  const flexible = version >= 2
  const { errorCode = 0, errorMessage = '', resourceType = 0, resourceName = '', patternType = 3, principal = '', host = '', operation = 0, permissionType = 0, unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeInt8(sink, resourceType, 'resourceType')
  writeString(sink, resourceName, flexible, 'resourceName')
  if (version >= 1) writeInt8(sink, patternType, 'patternType')
  else if (patternType !== 3) throw noSuchField('patternType', version)
  writeString(sink, principal, flexible, 'principal')
  writeString(sink, host, flexible, 'host')
  writeInt8(sink, operation, 'operation')
  writeInt8(sink, permissionType, 'permissionType')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteAclsResponseMatchingAcl(source: MessageSource, version: number): DeleteAclsResponseMatchingAcl {
  const flexible = version >= 2
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const resourceType = readInt8(source, 'resourceType')
  const resourceName = readString(source, flexible, 'resourceName')
  const patternType: number = version >= 1 ? readInt8(source, 'patternType') : 3
  const principal = readString(source, flexible, 'principal')
  const host = readString(source, flexible, 'host')
  const operation = readInt8(source, 'operation')
  const permissionType = readInt8(source, 'permissionType')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, errorMessage, resourceType, resourceName, patternType, principal, host, operation, permissionType } : { errorCode, errorMessage, resourceType, resourceName, patternType, principal, host, operation, permissionType, unknownTags }
}

function readDeleteAclsResponseMatchingAclList(source: MessageSource, version: number, nullable: boolean, field: string): DeleteAclsResponseMatchingAcl[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DeleteAclsResponseMatchingAcl>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDeleteAclsResponseMatchingAcl(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDeleteAclsResponseFilterResult(message: Draft<DeleteAclsResponseFilterResult>, version: number): number {
  const flexible = version >= 2
  const { errorMessage = '', matchingAcls = [], unknownTags } = message
  let size = 2
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfStructs(matchingAcls, sizeDeleteAclsResponseMatchingAcl, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteAclsResponseFilterResult(sink: MessageSink, message: Draft<DeleteAclsResponseFilterResult>, version: number): void {
  const flexible = version >= 2
  const { errorCode = 0, errorMessage = '', matchingAcls = [], unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeStructs(sink, matchingAcls, writeDeleteAclsResponseMatchingAcl, version, version >= 2, false, 'matchingAcls')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteAclsResponseFilterResult(source: MessageSource, version: number): DeleteAclsResponseFilterResult {
  const flexible = version >= 2
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const matchingAcls = readDeleteAclsResponseMatchingAclList(source, version, false, 'matchingAcls')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, errorMessage, matchingAcls } : { errorCode, errorMessage, matchingAcls, unknownTags }
}

function readDeleteAclsResponseFilterResultList(source: MessageSource, version: number, nullable: boolean, field: string): DeleteAclsResponseFilterResult[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DeleteAclsResponseFilterResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDeleteAclsResponseFilterResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDeleteAclsResponse(message: Draft<DeleteAclsResponse>, version: number): number {
  const flexible = version >= 2
  const { filterResults = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(filterResults, sizeDeleteAclsResponseFilterResult, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteAclsResponse(sink: MessageSink, message: Draft<DeleteAclsResponse>, version: number): void {
  const flexible = version >= 2
  const { throttleTimeMs = 0, filterResults = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, filterResults, writeDeleteAclsResponseFilterResult, version, version >= 2, false, 'filterResults')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteAclsResponse(source: MessageSource, version: number): DeleteAclsResponse {
  const flexible = version >= 2
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const filterResults = readDeleteAclsResponseFilterResultList(source, version, false, 'filterResults')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, filterResults } : { throttleTimeMs, filterResults, unknownTags }
}

export const deleteAclsResponse: MessageCodec<DeleteAclsResponse> = {
  name: 'DeleteAclsResponse',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: 2,
  size: sizeDeleteAclsResponse,
  write: writeDeleteAclsResponse,
  read: readDeleteAclsResponse,
}

export const api = makeApi(31, 'DeleteAcls', deleteAclsRequest, deleteAclsResponse, false)
