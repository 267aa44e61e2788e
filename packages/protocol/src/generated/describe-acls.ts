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

/** DescribeAclsRequest, versions 0-3. */
export interface DescribeAclsRequest {
  /** The resource type. */
  readonly resourceTypeFilter: number
  /** The resource name, or null to match any resource name. */
  readonly resourceNameFilter: string | null
  /** The resource pattern to match. Versions 1-3. */
  readonly patternTypeFilter: number
  /** The principal to match, or null to match any principal. */
  readonly principalFilter: string | null
  /** The host to match, or null to match any host. */
  readonly hostFilter: string | null
  /** The operation to match. */
  readonly operation: number
  /** The permission type to match. */
  readonly permissionType: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeAclsRequest(message: Draft<DescribeAclsRequest>, version: number): number {
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

function writeDescribeAclsRequest(sink: MessageSink, message: Draft<DescribeAclsRequest>, version: number): void {
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

function readDescribeAclsRequest(source: MessageSource, version: number): DescribeAclsRequest {
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

export const describeAclsRequest: MessageCodec<DescribeAclsRequest> = {
  name: 'DescribeAclsRequest',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: 2,
  size: sizeDescribeAclsRequest,
  write: writeDescribeAclsRequest,
  read: readDescribeAclsRequest,
}

/** DescribeAclsResponse, versions 0-3. */
export interface DescribeAclsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The error message, or null if there was no error. */
  readonly errorMessage: string | null
  /** Each Resource that is referenced in an ACL. */
  readonly resources: readonly DescribeAclsResponseResource[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeAclsResponse}. */
export interface DescribeAclsResponseResource {
  /** The resource type. */
  readonly resourceType: number
  /** The resource name. */
  readonly resourceName: string
  /** The resource pattern type. Versions 1-3. */
  readonly patternType: number
  /** The ACLs. */
  readonly acls: readonly DescribeAclsResponseAclDescription[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeAclsResponse}. */
export interface DescribeAclsResponseAclDescription {
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

function sizeDescribeAclsResponseAclDescription(message: Draft<DescribeAclsResponseAclDescription>, version: number): number {
  const flexible = version >= 2
  const { principal = '', host = '', unknownTags } = message
  let size = 2
  size += sizeOfString(principal, flexible)
  size += sizeOfString(host, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeAclsResponseAclDescription(sink: MessageSink, message: Draft<DescribeAclsResponseAclDescription>, version: number): void {
  const flexible = version >= 2
  const { principal = '', host = '', operation = 0, permissionType = 0, unknownTags } = message
  writeString(sink, principal, flexible, 'principal')
  writeString(sink, host, flexible, 'host')
  writeInt8(sink, operation, 'operation')
  writeInt8(sink, permissionType, 'permissionType')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeAclsResponseAclDescription(source: MessageSource, version: number): DescribeAclsResponseAclDescription {
  const flexible = version >= 2
  const principal = readString(source, flexible, 'principal')
  const host = readString(source, flexible, 'host')
  const operation = readInt8(source, 'operation')
  const permissionType = readInt8(source, 'permissionType')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { principal, host, operation, permissionType } : { principal, host, operation, permissionType, unknownTags }
}

function readDescribeAclsResponseAclDescriptionList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeAclsResponseAclDescription[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeAclsResponseAclDescription>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeAclsResponseAclDescription(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeAclsResponseResource(message: Draft<DescribeAclsResponseResource>, version: number): number {
  const flexible = version >= 2
  const { resourceName = '', acls = [], unknownTags } = message
  let size = 1
  size += sizeOfString(resourceName, flexible)
  if (version >= 1) size += 1
  size += sizeOfStructs(acls, sizeDescribeAclsResponseAclDescription, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeAclsResponseResource(sink: MessageSink, message: Draft<DescribeAclsResponseResource>, version: number): void {
  const flexible = version >= 2
  const { resourceType = 0, resourceName = '', patternType = 3, acls = [], unknownTags } = message
  writeInt8(sink, resourceType, 'resourceType')
  writeString(sink, resourceName, flexible, 'resourceName')
  if (version >= 1) writeInt8(sink, patternType, 'patternType')
  else if (patternType !== 3) throw noSuchField('patternType', version)
  writeStructs(sink, acls, writeDescribeAclsResponseAclDescription, version, version >= 2, false, 'acls')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeAclsResponseResource(source: MessageSource, version: number): DescribeAclsResponseResource {
  const flexible = version >= 2
  const resourceType = readInt8(source, 'resourceType')
  const resourceName = readString(source, flexible, 'resourceName')
  const patternType: number = version >= 1 ? readInt8(source, 'patternType') : 3
  const acls = readDescribeAclsResponseAclDescriptionList(source, version, false, 'acls')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { resourceType, resourceName, patternType, acls } : { resourceType, resourceName, patternType, acls, unknownTags }
}

function readDescribeAclsResponseResourceList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeAclsResponseResource[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeAclsResponseResource>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeAclsResponseResource(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeAclsResponse(message: Draft<DescribeAclsResponse>, version: number): number {
  const flexible = version >= 2
  const { errorMessage = '', resources = [], unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfStructs(resources, sizeDescribeAclsResponseResource, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeAclsResponse(sink: MessageSink, message: Draft<DescribeAclsResponse>, version: number): void {
  const flexible = version >= 2
  const { throttleTimeMs = 0, errorCode = 0, errorMessage = '', resources = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeStructs(sink, resources, writeDescribeAclsResponseResource, version, version >= 2, false, 'resources')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeAclsResponse(source: MessageSource, version: number): DescribeAclsResponse {
  const flexible = version >= 2
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const resources = readDescribeAclsResponseResourceList(source, version, false, 'resources')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, errorMessage, resources } : { throttleTimeMs, errorCode, errorMessage, resources, unknownTags }
}

export const describeAclsResponse: MessageCodec<DescribeAclsResponse> = {
  name: 'DescribeAclsResponse',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: 2,
  size: sizeDescribeAclsResponse,
  write: writeDescribeAclsResponse,
  read: readDescribeAclsResponse,
}

export const api = makeApi(29, 'DescribeAcls', describeAclsRequest, describeAclsResponse, false)
