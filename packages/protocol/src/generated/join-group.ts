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
  readUnknownTags,
  sizeOfBytes,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeBool,
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

/** JoinGroupRequest, versions 0-9. */
export interface JoinGroupRequest {
  /** The group identifier. */
  readonly groupId: string
  /** The coordinator considers the consumer dead if it receives no heartbeat after this timeout in milliseconds. */
  readonly sessionTimeoutMs: number
  /** The maximum time in milliseconds that the coordinator will wait for each member to rejoin when rebalancing the group. Versions 1-9. */
  readonly rebalanceTimeoutMs: number
  /** The member id assigned by the group coordinator. */
  readonly memberId: string
  /** The unique identifier of the consumer instance provided by end user. Versions 5-9. */
  readonly groupInstanceId: string | null
  /** The unique name the for class of protocols implemented by the group we want to join. */
  readonly protocolType: string
  /** The list of protocols that the member supports. */
  readonly protocols: readonly JoinGroupRequestProtocol[]
  /** The reason why the member (re-)joins the group. Versions 8-9. */
  readonly reason: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link JoinGroupRequest}. */
export interface JoinGroupRequestProtocol {
  /** The protocol name. */
  readonly name: string
  /** The protocol metadata. */
  readonly metadata: Bytes
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeJoinGroupRequestProtocol(message: Draft<JoinGroupRequestProtocol>, version: number): number {
  const flexible = version >= 6
  const { name = '', metadata = noBytes, unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfBytes(metadata, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeJoinGroupRequestProtocol(sink: MessageSink, message: Draft<JoinGroupRequestProtocol>, version: number): void {
  const flexible = version >= 6
  const { name = '', metadata = noBytes, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeBytes(sink, metadata, flexible, 'metadata')
  writeTags(sink, flexible, version, unknownTags)
}

function readJoinGroupRequestProtocol(source: MessageSource, version: number): JoinGroupRequestProtocol {
  const flexible = version >= 6
  const name = readString(source, flexible, 'name')
  const metadata = readBytes(source, flexible, 'metadata')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, metadata } : { name, metadata, unknownTags }
}

function readJoinGroupRequestProtocolList(source: MessageSource, version: number, nullable: boolean, field: string): JoinGroupRequestProtocol[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<JoinGroupRequestProtocol>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readJoinGroupRequestProtocol(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeJoinGroupRequest(message: Draft<JoinGroupRequest>, version: number): number {
  const flexible = version >= 6
  const { groupId = '', memberId = '', groupInstanceId = null, protocolType = '', protocols = [], reason = null, unknownTags } = message
  let size = 4
  size += sizeOfString(groupId, flexible)
  if (version >= 1) size += 4
  size += sizeOfString(memberId, flexible)
  if (version >= 5) size += sizeOfString(groupInstanceId, flexible)
  size += sizeOfString(protocolType, flexible)
  size += sizeOfStructs(protocols, sizeJoinGroupRequestProtocol, version, version >= 6)
  if (version >= 8) size += sizeOfString(reason, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeJoinGroupRequest(sink: MessageSink, message: Draft<JoinGroupRequest>, version: number): void {
  const flexible = version >= 6
  const { groupId = '', sessionTimeoutMs = 0, rebalanceTimeoutMs = -1, memberId = '', groupInstanceId = null, protocolType = '', protocols = [], reason = null, unknownTags } = message
  writeString(sink, groupId, flexible, 'groupId')
  writeInt32(sink, sessionTimeoutMs, 'sessionTimeoutMs')
  if (version >= 1) writeInt32(sink, rebalanceTimeoutMs, 'rebalanceTimeoutMs')
  writeString(sink, memberId, flexible, 'memberId')
  if (version >= 5) writeNullableString(sink, groupInstanceId, flexible, true, 'groupInstanceId')
  else if (groupInstanceId !== null) throw noSuchField('groupInstanceId', version)
  writeString(sink, protocolType, flexible, 'protocolType')
  writeStructs(sink, protocols, writeJoinGroupRequestProtocol, version, version >= 6, false, 'protocols')
  if (version >= 8) writeNullableString(sink, reason, flexible, true, 'reason')
  writeTags(sink, flexible, version, unknownTags)
}

function readJoinGroupRequest(source: MessageSource, version: number): JoinGroupRequest {
  const flexible = version >= 6
  const groupId = readString(source, flexible, 'groupId')
  const sessionTimeoutMs = readInt32(source, 'sessionTimeoutMs')
  const rebalanceTimeoutMs: number = version >= 1 ? readInt32(source, 'rebalanceTimeoutMs') : -1
  const memberId = readString(source, flexible, 'memberId')
  const groupInstanceId: string | null = version >= 5 ? readNullableString(source, flexible, true, 'groupInstanceId') : null
  const protocolType = readString(source, flexible, 'protocolType')
  const protocols = readJoinGroupRequestProtocolList(source, version, false, 'protocols')!
  const reason: string | null = version >= 8 ? readNullableString(source, flexible, true, 'reason') : null
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, sessionTimeoutMs, rebalanceTimeoutMs, memberId, groupInstanceId, protocolType, protocols, reason } : { groupId, sessionTimeoutMs, rebalanceTimeoutMs, memberId, groupInstanceId, protocolType, protocols, reason, unknownTags }
}

export const joinGroupRequest: MessageCodec<JoinGroupRequest> = {
  name: 'JoinGroupRequest',
  minVersion: 0,
  maxVersion: 9,
  flexibleFrom: 6,
  size: sizeJoinGroupRequest,
  write: writeJoinGroupRequest,
  read: readJoinGroupRequest,
}

/** JoinGroupResponse, versions 0-9. */
export interface JoinGroupResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. Versions 2-9. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The generation ID of the group. */
  readonly generationId: number
  /** The group protocol name. Versions 7-9. */
  readonly protocolType: string | null
  /** The group protocol selected by the coordinator. Null from 7. */
  readonly protocolName: string | null
  /** The leader of the group. */
  readonly leader: string
  /** True if the leader must skip running the assignment. Versions 9. */
  readonly skipAssignment: boolean
  /** The member ID assigned by the group coordinator. */
  readonly memberId: string
  /** The group members. */
  readonly members: readonly JoinGroupResponseMember[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link JoinGroupResponse}. */
export interface JoinGroupResponseMember {
  /** The group member ID. */
  readonly memberId: string
  /** The unique identifier of the consumer instance provided by end user. Versions 5-9. */
  readonly groupInstanceId: string | null
  /** The group member metadata. */
  readonly metadata: Bytes
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeJoinGroupResponseMember(message: Draft<JoinGroupResponseMember>, version: number): number {
  const flexible = version >= 6
  const { memberId = '', groupInstanceId = null, metadata = noBytes, unknownTags } = message
  let size = 0
  size += sizeOfString(memberId, flexible)
  if (version >= 5) size += sizeOfString(groupInstanceId, flexible)
  size += sizeOfBytes(metadata, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeJoinGroupResponseMember(sink: MessageSink, message: Draft<JoinGroupResponseMember>, version: number): void {
  const flexible = version >= 6
  const { memberId = '', groupInstanceId = null, metadata = noBytes, unknownTags } = message
  writeString(sink, memberId, flexible, 'memberId')
  if (version >= 5) writeNullableString(sink, groupInstanceId, flexible, true, 'groupInstanceId')
  writeBytes(sink, metadata, flexible, 'metadata')
  writeTags(sink, flexible, version, unknownTags)
}

function readJoinGroupResponseMember(source: MessageSource, version: number): JoinGroupResponseMember {
  const flexible = version >= 6
  const memberId = readString(source, flexible, 'memberId')
  const groupInstanceId: string | null = version >= 5 ? readNullableString(source, flexible, true, 'groupInstanceId') : null
  const metadata = readBytes(source, flexible, 'metadata')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { memberId, groupInstanceId, metadata } : { memberId, groupInstanceId, metadata, unknownTags }
}

function readJoinGroupResponseMemberList(source: MessageSource, version: number, nullable: boolean, field: string): JoinGroupResponseMember[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<JoinGroupResponseMember>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readJoinGroupResponseMember(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeJoinGroupResponse(message: Draft<JoinGroupResponse>, version: number): number {
  const flexible = version >= 6
  const { protocolType = null, protocolName = '', leader = '', memberId = '', members = [], unknownTags } = message
  let size = 6
  if (version >= 2) size += 4
  if (version >= 7) size += sizeOfString(protocolType, flexible)
  size += sizeOfString(protocolName, flexible)
  size += sizeOfString(leader, flexible)
  if (version >= 9) size += 1
  size += sizeOfString(memberId, flexible)
  size += sizeOfStructs(members, sizeJoinGroupResponseMember, version, version >= 6)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeJoinGroupResponse(sink: MessageSink, message: Draft<JoinGroupResponse>, version: number): void {
  const flexible = version >= 6
  const { throttleTimeMs = 0, errorCode = 0, generationId = -1, protocolType = null, protocolName = '', leader = '', skipAssignment = false, memberId = '', members = [], unknownTags } = message
  if (version >= 2) writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeInt32(sink, generationId, 'generationId')
  if (version >= 7) writeNullableString(sink, protocolType, flexible, true, 'protocolType')
  writeNullableString(sink, protocolName, flexible, version >= 7, 'protocolName')
  writeString(sink, leader, flexible, 'leader')
  if (version >= 9) writeBool(sink, skipAssignment, 'skipAssignment')
  else if (skipAssignment !== false) throw noSuchField('skipAssignment', version)
  writeString(sink, memberId, flexible, 'memberId')
  writeStructs(sink, members, writeJoinGroupResponseMember, version, version >= 6, false, 'members')
  writeTags(sink, flexible, version, unknownTags)
}

function readJoinGroupResponse(source: MessageSource, version: number): JoinGroupResponse {
  const flexible = version >= 6
  const throttleTimeMs: number = version >= 2 ? readInt32(source, 'throttleTimeMs') : 0
  const errorCode = readInt16(source, 'errorCode')
  const generationId = readInt32(source, 'generationId')
  const protocolType: string | null = version >= 7 ? readNullableString(source, flexible, true, 'protocolType') : null
  const protocolName = readNullableString(source, flexible, version >= 7, 'protocolName')
  const leader = readString(source, flexible, 'leader')
  const skipAssignment: boolean = version >= 9 ? readBool(source, 'skipAssignment') : false
  const memberId = readString(source, flexible, 'memberId')
  const members = readJoinGroupResponseMemberList(source, version, false, 'members')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, generationId, protocolType, protocolName, leader, skipAssignment, memberId, members } : { throttleTimeMs, errorCode, generationId, protocolType, protocolName, leader, skipAssignment, memberId, members, unknownTags }
}

export const joinGroupResponse: MessageCodec<JoinGroupResponse> = {
  name: 'JoinGroupResponse',
  minVersion: 0,
  maxVersion: 9,
  flexibleFrom: 6,
  size: sizeJoinGroupResponse,
  write: writeJoinGroupResponse,
  read: readJoinGroupResponse,
}

export const api = makeApi(11, 'JoinGroup', joinGroupRequest, joinGroupResponse, false)
