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

/** SyncGroupRequest, versions 0-5. */
export interface SyncGroupRequest {
  /** The unique group identifier. */
  readonly groupId: string
  /** The generation of the group. */
  readonly generationId: number
  /** The member ID assigned by the group. */
  readonly memberId: string
  /** The unique identifier of the consumer instance provided by end user. Versions 3-5. */
  readonly groupInstanceId: string | null
  /** The group protocol type. Versions 5. */
  readonly protocolType: string | null
  /** The group protocol name. Versions 5. */
  readonly protocolName: string | null
  /** Each assignment. */
  readonly assignments: readonly SyncGroupRequestAssignment[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link SyncGroupRequest}. */
export interface SyncGroupRequestAssignment {
  /** The ID of the member to assign. */
  readonly memberId: string
  /** The member assignment. */
  readonly assignment: Bytes
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeSyncGroupRequestAssignment(message: Draft<SyncGroupRequestAssignment>, version: number): number {
  const flexible = version >= 4
  const { memberId = '', assignment = noBytes, unknownTags } = message
  let size = 0
  size += sizeOfString(memberId, flexible)
  size += sizeOfBytes(assignment, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeSyncGroupRequestAssignment(sink: MessageSink, message: Draft<SyncGroupRequestAssignment>, version: number): void {
  const flexible = version >= 4
  const { memberId = '', assignment = noBytes, unknownTags } = message
  writeString(sink, memberId, flexible, 'memberId')
  writeBytes(sink, assignment, flexible, 'assignment')
  writeTags(sink, flexible, version, unknownTags)
}

function readSyncGroupRequestAssignment(source: MessageSource, version: number): SyncGroupRequestAssignment {
  const flexible = version >= 4
  const memberId = readString(source, flexible, 'memberId')
  const assignment = readBytes(source, flexible, 'assignment')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { memberId, assignment } : { memberId, assignment, unknownTags }
}

function readSyncGroupRequestAssignmentList(source: MessageSource, version: number, nullable: boolean, field: string): SyncGroupRequestAssignment[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<SyncGroupRequestAssignment>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readSyncGroupRequestAssignment(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeSyncGroupRequest(message: Draft<SyncGroupRequest>, version: number): number {
  const flexible = version >= 4
  const { groupId = '', memberId = '', groupInstanceId = null, protocolType = null, protocolName = null, assignments = [], unknownTags } = message
  let size = 4
  size += sizeOfString(groupId, flexible)
  size += sizeOfString(memberId, flexible)
  if (version >= 3) size += sizeOfString(groupInstanceId, flexible)
  if (version >= 5) size += sizeOfString(protocolType, flexible)
  if (version >= 5) size += sizeOfString(protocolName, flexible)
  size += sizeOfStructs(assignments, sizeSyncGroupRequestAssignment, version, version >= 4)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeSyncGroupRequest(sink: MessageSink, message: Draft<SyncGroupRequest>, version: number): void {
  const flexible = version >= 4
  const { groupId = '', generationId = 0, memberId = '', groupInstanceId = null, protocolType = null, protocolName = null, assignments = [], unknownTags } = message
  writeString(sink, groupId, flexible, 'groupId')
  writeInt32(sink, generationId, 'generationId')
  writeString(sink, memberId, flexible, 'memberId')
  if (version >= 3) writeNullableString(sink, groupInstanceId, flexible, true, 'groupInstanceId')
  else if (groupInstanceId !== null) throw noSuchField('groupInstanceId', version)
  if (version >= 5) writeNullableString(sink, protocolType, flexible, true, 'protocolType')
  if (version >= 5) writeNullableString(sink, protocolName, flexible, true, 'protocolName')
  writeStructs(sink, assignments, writeSyncGroupRequestAssignment, version, version >= 4, false, 'assignments')
  writeTags(sink, flexible, version, unknownTags)
}

function readSyncGroupRequest(source: MessageSource, version: number): SyncGroupRequest {
  const flexible = version >= 4
  const groupId = readString(source, flexible, 'groupId')
  const generationId = readInt32(source, 'generationId')
  const memberId = readString(source, flexible, 'memberId')
  const groupInstanceId: string | null = version >= 3 ? readNullableString(source, flexible, true, 'groupInstanceId') : null
  const protocolType: string | null = version >= 5 ? readNullableString(source, flexible, true, 'protocolType') : null
  const protocolName: string | null = version >= 5 ? readNullableString(source, flexible, true, 'protocolName') : null
  const assignments = readSyncGroupRequestAssignmentList(source, version, false, 'assignments')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, generationId, memberId, groupInstanceId, protocolType, protocolName, assignments } : { groupId, generationId, memberId, groupInstanceId, protocolType, protocolName, assignments, unknownTags }
}

export const syncGroupRequest: MessageCodec<SyncGroupRequest> = {
  name: 'SyncGroupRequest',
  minVersion: 0,
  maxVersion: 5,
  flexibleFrom: 4,
  size: sizeSyncGroupRequest,
  write: writeSyncGroupRequest,
  read: readSyncGroupRequest,
}

/** SyncGroupResponse, versions 0-5. */
export interface SyncGroupResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. Versions 1-5. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The group protocol type. Versions 5. */
  readonly protocolType: string | null
  /** The group protocol name. Versions 5. */
  readonly protocolName: string | null
  /** The member assignment. */
  readonly assignment: Bytes
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeSyncGroupResponse(message: Draft<SyncGroupResponse>, version: number): number {
  const flexible = version >= 4
  const { protocolType = null, protocolName = null, assignment = noBytes, unknownTags } = message
  let size = 2
  if (version >= 1) size += 4
  if (version >= 5) size += sizeOfString(protocolType, flexible)
  if (version >= 5) size += sizeOfString(protocolName, flexible)
  size += sizeOfBytes(assignment, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeSyncGroupResponse(sink: MessageSink, message: Draft<SyncGroupResponse>, version: number): void {
  const flexible = version >= 4
  const { throttleTimeMs = 0, errorCode = 0, protocolType = null, protocolName = null, assignment = noBytes, unknownTags } = message
  if (version >= 1) writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  if (version >= 5) writeNullableString(sink, protocolType, flexible, true, 'protocolType')
  if (version >= 5) writeNullableString(sink, protocolName, flexible, true, 'protocolName')
  writeBytes(sink, assignment, flexible, 'assignment')
  writeTags(sink, flexible, version, unknownTags)
}

function readSyncGroupResponse(source: MessageSource, version: number): SyncGroupResponse {
  const flexible = version >= 4
  const throttleTimeMs: number = version >= 1 ? readInt32(source, 'throttleTimeMs') : 0
  const errorCode = readInt16(source, 'errorCode')
  const protocolType: string | null = version >= 5 ? readNullableString(source, flexible, true, 'protocolType') : null
  const protocolName: string | null = version >= 5 ? readNullableString(source, flexible, true, 'protocolName') : null
  const assignment = readBytes(source, flexible, 'assignment')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, protocolType, protocolName, assignment } : { throttleTimeMs, errorCode, protocolType, protocolName, assignment, unknownTags }
}

export const syncGroupResponse: MessageCodec<SyncGroupResponse> = {
  name: 'SyncGroupResponse',
  minVersion: 0,
  maxVersion: 5,
  flexibleFrom: 4,
  size: sizeSyncGroupResponse,
  write: writeSyncGroupResponse,
  read: readSyncGroupResponse,
}

export const api = makeApi(14, 'SyncGroup', syncGroupRequest, syncGroupResponse, false)
