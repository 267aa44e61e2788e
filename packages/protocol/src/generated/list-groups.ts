// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  noSuchField,
  readCount,
  readInt16,
  readInt32,
  readString,
  readStringList,
  readUnknownTags,
  sizeOfString,
  sizeOfStringList,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeString,
  writeStringList,
  writeStructs,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** ListGroupsRequest, versions 0-5. */
export interface ListGroupsRequest {
  /** The states of the groups we want to list. If empty, all groups are returned with their state. Versions 4-5. */
  readonly statesFilter: readonly string[]
  /** The types of the groups we want to list. If empty, all groups are returned with their type. Versions 5. */
  readonly typesFilter: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeListGroupsRequest(message: Draft<ListGroupsRequest>, version: number): number {
  const flexible = version >= 3
  const { statesFilter = [], typesFilter = [], unknownTags } = message
  let size = 0
  if (version >= 4) size += sizeOfStringList(statesFilter, flexible)
  if (version >= 5) size += sizeOfStringList(typesFilter, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListGroupsRequest(sink: MessageSink, message: Draft<ListGroupsRequest>, version: number): void {
  const flexible = version >= 3
  const { statesFilter = [], typesFilter = [], unknownTags } = message
  if (version >= 4) writeStringList(sink, statesFilter, flexible, false, 'statesFilter')
  else if ((statesFilter === null || statesFilter.length !== 0)) throw noSuchField('statesFilter', version)
  if (version >= 5) writeStringList(sink, typesFilter, flexible, false, 'typesFilter')
  else if ((typesFilter === null || typesFilter.length !== 0)) throw noSuchField('typesFilter', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readListGroupsRequest(source: MessageSource, version: number): ListGroupsRequest {
  const flexible = version >= 3
  const statesFilter: readonly string[] = version >= 4 ? readStringList(source, flexible, false, 'statesFilter')! : []
  const typesFilter: readonly string[] = version >= 5 ? readStringList(source, flexible, false, 'typesFilter')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { statesFilter, typesFilter } : { statesFilter, typesFilter, unknownTags }
}

export const listGroupsRequest: MessageCodec<ListGroupsRequest> = {
  name: 'ListGroupsRequest',
  minVersion: 0,
  maxVersion: 5,
  flexibleFrom: 3,
  size: sizeListGroupsRequest,
  write: writeListGroupsRequest,
  read: readListGroupsRequest,
}

/** ListGroupsResponse, versions 0-5. */
export interface ListGroupsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. Versions 1-5. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** Each group in the response. */
  readonly groups: readonly ListGroupsResponseListedGroup[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ListGroupsResponse}. */
export interface ListGroupsResponseListedGroup {
  /** The group ID. */
  readonly groupId: string
  /** The group protocol type. */
  readonly protocolType: string
  /** The group state name. Versions 4-5. */
  readonly groupState: string
  /** The group type name. Versions 5. */
  readonly groupType: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeListGroupsResponseListedGroup(message: Draft<ListGroupsResponseListedGroup>, version: number): number {
  const flexible = version >= 3
  const { groupId = '', protocolType = '', groupState = '', groupType = '', unknownTags } = message
  let size = 0
  size += sizeOfString(groupId, flexible)
  size += sizeOfString(protocolType, flexible)
  if (version >= 4) size += sizeOfString(groupState, flexible)
  if (version >= 5) size += sizeOfString(groupType, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListGroupsResponseListedGroup(sink: MessageSink, message: Draft<ListGroupsResponseListedGroup>, version: number): void {
  const flexible = version >= 3
  const { groupId = '', protocolType = '', groupState = '', groupType = '', unknownTags } = message
  writeString(sink, groupId, flexible, 'groupId')
  writeString(sink, protocolType, flexible, 'protocolType')
  if (version >= 4) writeString(sink, groupState, flexible, 'groupState')
  if (version >= 5) writeString(sink, groupType, flexible, 'groupType')
  writeTags(sink, flexible, version, unknownTags)
}

function readListGroupsResponseListedGroup(source: MessageSource, version: number): ListGroupsResponseListedGroup {
  const flexible = version >= 3
  const groupId = readString(source, flexible, 'groupId')
  const protocolType = readString(source, flexible, 'protocolType')
  const groupState: string = version >= 4 ? readString(source, flexible, 'groupState') : ''
  const groupType: string = version >= 5 ? readString(source, flexible, 'groupType') : ''
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, protocolType, groupState, groupType } : { groupId, protocolType, groupState, groupType, unknownTags }
}

function readListGroupsResponseListedGroupList(source: MessageSource, version: number, nullable: boolean, field: string): ListGroupsResponseListedGroup[] | null {
  const count = readCount(source, version >= 3, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ListGroupsResponseListedGroup>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readListGroupsResponseListedGroup(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeListGroupsResponse(message: Draft<ListGroupsResponse>, version: number): number {
  const flexible = version >= 3
  const { groups = [], unknownTags } = message
  let size = 2
  if (version >= 1) size += 4
  size += sizeOfStructs(groups, sizeListGroupsResponseListedGroup, version, version >= 3)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListGroupsResponse(sink: MessageSink, message: Draft<ListGroupsResponse>, version: number): void {
  const flexible = version >= 3
  const { throttleTimeMs = 0, errorCode = 0, groups = [], unknownTags } = message
  if (version >= 1) writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeStructs(sink, groups, writeListGroupsResponseListedGroup, version, version >= 3, false, 'groups')
  writeTags(sink, flexible, version, unknownTags)
}

function readListGroupsResponse(source: MessageSource, version: number): ListGroupsResponse {
  const flexible = version >= 3
  const throttleTimeMs: number = version >= 1 ? readInt32(source, 'throttleTimeMs') : 0
  const errorCode = readInt16(source, 'errorCode')
  const groups = readListGroupsResponseListedGroupList(source, version, false, 'groups')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, groups } : { throttleTimeMs, errorCode, groups, unknownTags }
}

export const listGroupsResponse: MessageCodec<ListGroupsResponse> = {
  name: 'ListGroupsResponse',
  minVersion: 0,
  maxVersion: 5,
  flexibleFrom: 3,
  size: sizeListGroupsResponse,
  write: writeListGroupsResponse,
  read: readListGroupsResponse,
}

export const api = makeApi(16, 'ListGroups', listGroupsRequest, listGroupsResponse, false)
