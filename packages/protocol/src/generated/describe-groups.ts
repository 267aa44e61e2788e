// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  noBytes,
  noSuchField,
  readBool,
  readBytes,
  readCount,
  readInt16,
  readInt32,
  readNullableString,
  readString,
  readStringList,
  readUnknownTags,
  sizeOfBytes,
  sizeOfString,
  sizeOfStringList,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeBool,
  writeBytes,
  writeInt16,
  writeInt32,
  writeNullableString,
  writeString,
  writeStringList,
  writeStructs,
  writeTags,
  type Bytes,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** DescribeGroupsRequest, versions 0-6. */
export interface DescribeGroupsRequest {
  /** The names of the groups to describe. */
  readonly groups: readonly string[]
  /** Whether to include authorized operations. Versions 3-6. */
  readonly includeAuthorizedOperations: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeGroupsRequest(message: Draft<DescribeGroupsRequest>, version: number): number {
  const flexible = version >= 5
  const { groups = [], unknownTags } = message
  let size = 0
  size += sizeOfStringList(groups, flexible)
  if (version >= 3) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeGroupsRequest(sink: MessageSink, message: Draft<DescribeGroupsRequest>, version: number): void {
  const flexible = version >= 5
  const { groups = [], includeAuthorizedOperations = false, unknownTags } = message
  writeStringList(sink, groups, flexible, false, 'groups')
  if (version >= 3) writeBool(sink, includeAuthorizedOperations, 'includeAuthorizedOperations')
  else if (includeAuthorizedOperations !== false) throw noSuchField('includeAuthorizedOperations', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeGroupsRequest(source: MessageSource, version: number): DescribeGroupsRequest {
  const flexible = version >= 5
  const groups = readStringList(source, flexible, false, 'groups')!
  const includeAuthorizedOperations: boolean = version >= 3 ? readBool(source, 'includeAuthorizedOperations') : false
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groups, includeAuthorizedOperations } : { groups, includeAuthorizedOperations, unknownTags }
}

export const describeGroupsRequest: MessageCodec<DescribeGroupsRequest> = {
  name: 'DescribeGroupsRequest',
  minVersion: 0,
  maxVersion: 6,
  flexibleFrom: 5,
  size: sizeDescribeGroupsRequest,
  write: writeDescribeGroupsRequest,
  read: readDescribeGroupsRequest,
}

/** DescribeGroupsResponse, versions 0-6. */
export interface DescribeGroupsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. Versions 1-6. */
  readonly throttleTimeMs: number
  /** Each described group. */
  readonly groups: readonly DescribeGroupsResponseDescribedGroup[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeGroupsResponse}. */
export interface DescribeGroupsResponseDescribedGroup {
  /** The describe error, or 0 if there was no error. */
  readonly errorCode: number
  /** The describe error message, or null if there was no error. Versions 6. */
  readonly errorMessage: string | null
  /** The group ID string. */
  readonly groupId: string
  /** The group state string, or the empty string. */
  readonly groupState: string
  /** The group protocol type, or the empty string. */
  readonly protocolType: string
  /** The group protocol data, or the empty string. */
  readonly protocolData: string
  /** The group members. */
  readonly members: readonly DescribeGroupsResponseDescribedGroupMember[]
  /** 32-bit bitfield to represent authorized operations for this group. Versions 3-6. */
  readonly authorizedOperations: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeGroupsResponse}. */
export interface DescribeGroupsResponseDescribedGroupMember {
  /** The member id. */
  readonly memberId: string
  /** The unique identifier of the consumer instance provided by end user. Versions 4-6. */
  readonly groupInstanceId: string | null
  /** The client ID used in the member's latest join group request. */
  readonly clientId: string
  /** The client host. */
  readonly clientHost: string
  /** The metadata corresponding to the current group protocol in use. */
  readonly memberMetadata: Bytes
  /** The current assignment provided by the group leader. */
  readonly memberAssignment: Bytes
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeGroupsResponseDescribedGroupMember(message: Draft<DescribeGroupsResponseDescribedGroupMember>, version: number): number {
  const flexible = version >= 5
  const { memberId = '', groupInstanceId = null, clientId = '', clientHost = '', memberMetadata = noBytes, memberAssignment = noBytes, unknownTags } = message
  let size = 0
  size += sizeOfString(memberId, flexible)
  if (version >= 4) size += sizeOfString(groupInstanceId, flexible)
  size += sizeOfString(clientId, flexible)
  size += sizeOfString(clientHost, flexible)
  size += sizeOfBytes(memberMetadata, flexible)
  size += sizeOfBytes(memberAssignment, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeGroupsResponseDescribedGroupMember(sink: MessageSink, message: Draft<DescribeGroupsResponseDescribedGroupMember>, version: number): void {
  const flexible = version >= 5
  const { memberId = '', groupInstanceId = null, clientId = '', clientHost = '', memberMetadata = noBytes, memberAssignment = noBytes, unknownTags } = message
  writeString(sink, memberId, flexible, 'memberId')
  if (version >= 4) writeNullableString(sink, groupInstanceId, flexible, true, 'groupInstanceId')
  writeString(sink, clientId, flexible, 'clientId')
  writeString(sink, clientHost, flexible, 'clientHost')
  writeBytes(sink, memberMetadata, flexible, 'memberMetadata')
  writeBytes(sink, memberAssignment, flexible, 'memberAssignment')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeGroupsResponseDescribedGroupMember(source: MessageSource, version: number): DescribeGroupsResponseDescribedGroupMember {
  const flexible = version >= 5
  const memberId = readString(source, flexible, 'memberId')
  const groupInstanceId: string | null = version >= 4 ? readNullableString(source, flexible, true, 'groupInstanceId') : null
  const clientId = readString(source, flexible, 'clientId')
  const clientHost = readString(source, flexible, 'clientHost')
  const memberMetadata = readBytes(source, flexible, 'memberMetadata')
  const memberAssignment = readBytes(source, flexible, 'memberAssignment')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { memberId, groupInstanceId, clientId, clientHost, memberMetadata, memberAssignment } : { memberId, groupInstanceId, clientId, clientHost, memberMetadata, memberAssignment, unknownTags }
}

function readDescribeGroupsResponseDescribedGroupMemberList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeGroupsResponseDescribedGroupMember[] | null {
  const count = readCount(source, version >= 5, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeGroupsResponseDescribedGroupMember>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeGroupsResponseDescribedGroupMember(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeGroupsResponseDescribedGroup(message: Draft<DescribeGroupsResponseDescribedGroup>, version: number): number {
  const flexible = version >= 5
  const { errorMessage = null, groupId = '', groupState = '', protocolType = '', protocolData = '', members = [], unknownTags } = message
  let size = 2
  if (version >= 6) size += sizeOfString(errorMessage, flexible)
  size += sizeOfString(groupId, flexible)
  size += sizeOfString(groupState, flexible)
  size += sizeOfString(protocolType, flexible)
  size += sizeOfString(protocolData, flexible)
  size += sizeOfStructs(members, sizeDescribeGroupsResponseDescribedGroupMember, version, version >= 5)
  if (version >= 3) size += 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeGroupsResponseDescribedGroup(sink: MessageSink, message: Draft<DescribeGroupsResponseDescribedGroup>, version: number): void {
  const flexible = version >= 5
  const { errorCode = 0, errorMessage = null, groupId = '', groupState = '', protocolType = '', protocolData = '', members = [], authorizedOperations = -2147483648, unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  if (version >= 6) writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  else if (errorMessage !== null) throw noSuchField('errorMessage', version)
  writeString(sink, groupId, flexible, 'groupId')
  writeString(sink, groupState, flexible, 'groupState')
  writeString(sink, protocolType, flexible, 'protocolType')
  writeString(sink, protocolData, flexible, 'protocolData')
  writeStructs(sink, members, writeDescribeGroupsResponseDescribedGroupMember, version, version >= 5, false, 'members')
  if (version >= 3) writeInt32(sink, authorizedOperations, 'authorizedOperations')
  else if (authorizedOperations !== -2147483648) throw noSuchField('authorizedOperations', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeGroupsResponseDescribedGroup(source: MessageSource, version: number): DescribeGroupsResponseDescribedGroup {
  const flexible = version >= 5
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage: string | null = version >= 6 ? readNullableString(source, flexible, true, 'errorMessage') : null
  const groupId = readString(source, flexible, 'groupId')
  const groupState = readString(source, flexible, 'groupState')
  const protocolType = readString(source, flexible, 'protocolType')
  const protocolData = readString(source, flexible, 'protocolData')
  const members = readDescribeGroupsResponseDescribedGroupMemberList(source, version, false, 'members')!
  const authorizedOperations: number = version >= 3 ? readInt32(source, 'authorizedOperations') : -2147483648
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, errorMessage, groupId, groupState, protocolType, protocolData, members, authorizedOperations } : { errorCode, errorMessage, groupId, groupState, protocolType, protocolData, members, authorizedOperations, unknownTags }
}

function readDescribeGroupsResponseDescribedGroupList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeGroupsResponseDescribedGroup[] | null {
  const count = readCount(source, version >= 5, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeGroupsResponseDescribedGroup>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeGroupsResponseDescribedGroup(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeGroupsResponse(message: Draft<DescribeGroupsResponse>, version: number): number {
  const flexible = version >= 5
  const { groups = [], unknownTags } = message
  let size = 0
  if (version >= 1) size += 4
  size += sizeOfStructs(groups, sizeDescribeGroupsResponseDescribedGroup, version, version >= 5)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeGroupsResponse(sink: MessageSink, message: Draft<DescribeGroupsResponse>, version: number): void {
  const flexible = version >= 5
  const { throttleTimeMs = 0, groups = [], unknownTags } = message
  if (version >= 1) writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, groups, writeDescribeGroupsResponseDescribedGroup, version, version >= 5, false, 'groups')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeGroupsResponse(source: MessageSource, version: number): DescribeGroupsResponse {
  const flexible = version >= 5
  const throttleTimeMs: number = version >= 1 ? readInt32(source, 'throttleTimeMs') : 0
  const groups = readDescribeGroupsResponseDescribedGroupList(source, version, false, 'groups')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, groups } : { throttleTimeMs, groups, unknownTags }
}

export const describeGroupsResponse: MessageCodec<DescribeGroupsResponse> = {
  name: 'DescribeGroupsResponse',
  minVersion: 0,
  maxVersion: 6,
  flexibleFrom: 5,
  size: sizeDescribeGroupsResponse,
  write: writeDescribeGroupsResponse,
  read: readDescribeGroupsResponse,
}

export const api = makeApi(15, 'DescribeGroups', describeGroupsRequest, describeGroupsResponse, false)
