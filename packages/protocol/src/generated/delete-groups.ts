// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
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

/** DeleteGroupsRequest, versions 0-2. */
export interface DeleteGroupsRequest {
  /** The group names to delete. */
  readonly groupsNames: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDeleteGroupsRequest(message: Draft<DeleteGroupsRequest>, version: number): number {
  const flexible = version >= 2
  const { groupsNames = [], unknownTags } = message
  let size = 0
  size += sizeOfStringList(groupsNames, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteGroupsRequest(sink: MessageSink, message: Draft<DeleteGroupsRequest>, version: number): void {
  const flexible = version >= 2
  const { groupsNames = [], unknownTags } = message
  writeStringList(sink, groupsNames, flexible, false, 'groupsNames')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteGroupsRequest(source: MessageSource, version: number): DeleteGroupsRequest {
  const flexible = version >= 2
  const groupsNames = readStringList(source, flexible, false, 'groupsNames')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupsNames } : { groupsNames, unknownTags }
}

export const deleteGroupsRequest: MessageCodec<DeleteGroupsRequest> = {
  name: 'DeleteGroupsRequest',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 2,
  size: sizeDeleteGroupsRequest,
  write: writeDeleteGroupsRequest,
  read: readDeleteGroupsRequest,
}

/** DeleteGroupsResponse, versions 0-2. */
export interface DeleteGroupsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The deletion results. */
  readonly results: readonly DeleteGroupsResponseDeletableGroupResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DeleteGroupsResponse}. */
export interface DeleteGroupsResponseDeletableGroupResult {
  /** The group id. */
  readonly groupId: string
  /** The deletion error, or 0 if the deletion succeeded. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDeleteGroupsResponseDeletableGroupResult(message: Draft<DeleteGroupsResponseDeletableGroupResult>, version: number): number {
  const flexible = version >= 2
  const { groupId = '', unknownTags } = message
  let size = 2
  size += sizeOfString(groupId, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteGroupsResponseDeletableGroupResult(sink: MessageSink, message: Draft<DeleteGroupsResponseDeletableGroupResult>, version: number): void {
  const flexible = version >= 2
  const { groupId = '', errorCode = 0, unknownTags } = message
  writeString(sink, groupId, flexible, 'groupId')
  writeInt16(sink, errorCode, 'errorCode')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteGroupsResponseDeletableGroupResult(source: MessageSource, version: number): DeleteGroupsResponseDeletableGroupResult {
  const flexible = version >= 2
  const groupId = readString(source, flexible, 'groupId')
  const errorCode = readInt16(source, 'errorCode')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, errorCode } : { groupId, errorCode, unknownTags }
}

function readDeleteGroupsResponseDeletableGroupResultList(source: MessageSource, version: number, nullable: boolean, field: string): DeleteGroupsResponseDeletableGroupResult[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DeleteGroupsResponseDeletableGroupResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDeleteGroupsResponseDeletableGroupResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDeleteGroupsResponse(message: Draft<DeleteGroupsResponse>, version: number): number {
  const flexible = version >= 2
  const { results = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(results, sizeDeleteGroupsResponseDeletableGroupResult, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteGroupsResponse(sink: MessageSink, message: Draft<DeleteGroupsResponse>, version: number): void {
  const flexible = version >= 2
  const { throttleTimeMs = 0, results = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, results, writeDeleteGroupsResponseDeletableGroupResult, version, version >= 2, false, 'results')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteGroupsResponse(source: MessageSource, version: number): DeleteGroupsResponse {
  const flexible = version >= 2
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const results = readDeleteGroupsResponseDeletableGroupResultList(source, version, false, 'results')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, results } : { throttleTimeMs, results, unknownTags }
}

export const deleteGroupsResponse: MessageCodec<DeleteGroupsResponse> = {
  name: 'DeleteGroupsResponse',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 2,
  size: sizeDeleteGroupsResponse,
  write: writeDeleteGroupsResponse,
  read: readDeleteGroupsResponse,
}

export const api = makeApi(42, 'DeleteGroups', deleteGroupsRequest, deleteGroupsResponse, false)
