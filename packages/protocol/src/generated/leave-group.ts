// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  noSuchField,
  readCount,
  readInt16,
  readInt32,
  readNullableString,
  readString,
  readUnknownTags,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
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

/** LeaveGroupRequest, versions 0-5. */
export interface LeaveGroupRequest {
  /** The ID of the group to leave. */
  readonly groupId: string
  /** The member ID to remove from the group. Versions 0-2. */
  readonly memberId: string
  /** List of leaving member identities. Versions 3-5. */
  readonly members: readonly LeaveGroupRequestMemberIdentity[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link LeaveGroupRequest}. */
export interface LeaveGroupRequestMemberIdentity {
  /** The member ID to remove from the group. Versions 3-5. */
  readonly memberId: string
  /** The group instance ID to remove from the group. Versions 3-5. */
  readonly groupInstanceId: string | null
  /** The reason why the member left the group. Versions 5. */
  readonly reason: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeLeaveGroupRequestMemberIdentity(message: Draft<LeaveGroupRequestMemberIdentity>, version: number): number {
  const flexible = version >= 4
  const { memberId = '', groupInstanceId = null, reason = null, unknownTags } = message
  let size = 0
  if (version >= 3) size += sizeOfString(memberId, flexible)
  if (version >= 3) size += sizeOfString(groupInstanceId, flexible)
  if (version >= 5) size += sizeOfString(reason, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeLeaveGroupRequestMemberIdentity(sink: MessageSink, message: Draft<LeaveGroupRequestMemberIdentity>, version: number): void {
  const flexible = version >= 4
  const { memberId = '', groupInstanceId = null, reason = null, unknownTags } = message
  if (version >= 3) writeString(sink, memberId, flexible, 'memberId')
  else if (memberId !== '') throw noSuchField('memberId', version)
  if (version >= 3) writeNullableString(sink, groupInstanceId, flexible, true, 'groupInstanceId')
  else if (groupInstanceId !== null) throw noSuchField('groupInstanceId', version)
  if (version >= 5) writeNullableString(sink, reason, flexible, true, 'reason')
  writeTags(sink, flexible, version, unknownTags)
}

function readLeaveGroupRequestMemberIdentity(source: MessageSource, version: number): LeaveGroupRequestMemberIdentity {
  const flexible = version >= 4
  const memberId: string = version >= 3 ? readString(source, flexible, 'memberId') : ''
  const groupInstanceId: string | null = version >= 3 ? readNullableString(source, flexible, true, 'groupInstanceId') : null
  const reason: string | null = version >= 5 ? readNullableString(source, flexible, true, 'reason') : null
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { memberId, groupInstanceId, reason } : { memberId, groupInstanceId, reason, unknownTags }
}

function readLeaveGroupRequestMemberIdentityList(source: MessageSource, version: number, nullable: boolean, field: string): LeaveGroupRequestMemberIdentity[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<LeaveGroupRequestMemberIdentity>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readLeaveGroupRequestMemberIdentity(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeLeaveGroupRequest(message: Draft<LeaveGroupRequest>, version: number): number {
  const flexible = version >= 4
  const { groupId = '', memberId = '', members = [], unknownTags } = message
  let size = 0
  size += sizeOfString(groupId, flexible)
  if (version <= 2) size += sizeOfString(memberId, flexible)
  if (version >= 3) size += sizeOfStructs(members, sizeLeaveGroupRequestMemberIdentity, version, version >= 4)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeLeaveGroupRequest(sink: MessageSink, message: Draft<LeaveGroupRequest>, version: number): void {
  const flexible = version >= 4
  const { groupId = '', memberId = '', members = [], unknownTags } = message
  writeString(sink, groupId, flexible, 'groupId')
  if (version <= 2) writeString(sink, memberId, flexible, 'memberId')
  else if (memberId !== '') throw noSuchField('memberId', version)
  if (version >= 3) writeStructs(sink, members, writeLeaveGroupRequestMemberIdentity, version, version >= 4, false, 'members')
  else if ((members === null || members.length !== 0)) throw noSuchField('members', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readLeaveGroupRequest(source: MessageSource, version: number): LeaveGroupRequest {
  const flexible = version >= 4
  const groupId = readString(source, flexible, 'groupId')
  const memberId: string = version <= 2 ? readString(source, flexible, 'memberId') : ''
  const members: readonly LeaveGroupRequestMemberIdentity[] = version >= 3 ? readLeaveGroupRequestMemberIdentityList(source, version, false, 'members')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, memberId, members } : { groupId, memberId, members, unknownTags }
}

export const leaveGroupRequest: MessageCodec<LeaveGroupRequest> = {
  name: 'LeaveGroupRequest',
  minVersion: 0,
  maxVersion: 5,
  flexibleFrom: 4,
  size: sizeLeaveGroupRequest,
  write: writeLeaveGroupRequest,
  read: readLeaveGroupRequest,
}

/** LeaveGroupResponse, versions 0-5. */
export interface LeaveGroupResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. Versions 1-5. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** List of leaving member responses. Versions 3-5. */
  readonly members: readonly LeaveGroupResponseMemberResponse[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link LeaveGroupResponse}. */
export interface LeaveGroupResponseMemberResponse {
  /** The member ID to remove from the group. Versions 3-5. */
  readonly memberId: string
  /** The group instance ID to remove from the group. Versions 3-5. */
  readonly groupInstanceId: string | null
  /** The error code, or 0 if there was no error. Versions 3-5. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeLeaveGroupResponseMemberResponse(message: Draft<LeaveGroupResponseMemberResponse>, version: number): number {
  const flexible = version >= 4
  const { memberId = '', groupInstanceId = '', unknownTags } = message
  let size = 0
  if (version >= 3) size += sizeOfString(memberId, flexible)
  if (version >= 3) size += sizeOfString(groupInstanceId, flexible)
  if (version >= 3) size += 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeLeaveGroupResponseMemberResponse(sink: MessageSink, message: Draft<LeaveGroupResponseMemberResponse>, version: number): void {
  const flexible = version >= 4
  const { memberId = '', groupInstanceId = '', errorCode = 0, unknownTags } = message
  if (version >= 3) writeString(sink, memberId, flexible, 'memberId')
  else if (memberId !== '') throw noSuchField('memberId', version)
  if (version >= 3) writeNullableString(sink, groupInstanceId, flexible, true, 'groupInstanceId')
  else if (groupInstanceId !== '') throw noSuchField('groupInstanceId', version)
  if (version >= 3) writeInt16(sink, errorCode, 'errorCode')
  else if (errorCode !== 0) throw noSuchField('errorCode', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readLeaveGroupResponseMemberResponse(source: MessageSource, version: number): LeaveGroupResponseMemberResponse {
  const flexible = version >= 4
  const memberId: string = version >= 3 ? readString(source, flexible, 'memberId') : ''
  const groupInstanceId: string | null = version >= 3 ? readNullableString(source, flexible, true, 'groupInstanceId') : ''
  const errorCode: number = version >= 3 ? readInt16(source, 'errorCode') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { memberId, groupInstanceId, errorCode } : { memberId, groupInstanceId, errorCode, unknownTags }
}

function readLeaveGroupResponseMemberResponseList(source: MessageSource, version: number, nullable: boolean, field: string): LeaveGroupResponseMemberResponse[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<LeaveGroupResponseMemberResponse>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readLeaveGroupResponseMemberResponse(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeLeaveGroupResponse(message: Draft<LeaveGroupResponse>, version: number): number {
  const flexible = version >= 4
  const { members = [], unknownTags } = message
  let size = 2
  if (version >= 1) size += 4
  if (version >= 3) size += sizeOfStructs(members, sizeLeaveGroupResponseMemberResponse, version, version >= 4)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeLeaveGroupResponse(sink: MessageSink, message: Draft<LeaveGroupResponse>, version: number): void {
  const flexible = version >= 4
  const { throttleTimeMs = 0, errorCode = 0, members = [], unknownTags } = message
  if (version >= 1) writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  if (version >= 3) writeStructs(sink, members, writeLeaveGroupResponseMemberResponse, version, version >= 4, false, 'members')
  else if ((members === null || members.length !== 0)) throw noSuchField('members', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readLeaveGroupResponse(source: MessageSource, version: number): LeaveGroupResponse {
  const flexible = version >= 4
  const throttleTimeMs: number = version >= 1 ? readInt32(source, 'throttleTimeMs') : 0
  const errorCode = readInt16(source, 'errorCode')
  const members: readonly LeaveGroupResponseMemberResponse[] = version >= 3 ? readLeaveGroupResponseMemberResponseList(source, version, false, 'members')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, members } : { throttleTimeMs, errorCode, members, unknownTags }
}

export const leaveGroupResponse: MessageCodec<LeaveGroupResponse> = {
  name: 'LeaveGroupResponse',
  minVersion: 0,
  maxVersion: 5,
  flexibleFrom: 4,
  size: sizeLeaveGroupResponse,
  write: writeLeaveGroupResponse,
  read: readLeaveGroupResponse,
}

export const api = makeApi(13, 'LeaveGroup', leaveGroupRequest, leaveGroupResponse, false)
