// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  isStruct,
  makeApi,
  makeList,
  readBool,
  readCount,
  readInt16,
  readInt32,
  readInt32List,
  readNullableString,
  readString,
  readStringList,
  readUnknownTags,
  readUuid,
  sizeOfList,
  sizeOfString,
  sizeOfStringList,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeBool,
  writeInt16,
  writeInt32,
  writeInt32List,
  writeNullableString,
  writeString,
  writeStringList,
  writeStruct,
  writeStructs,
  writeTags,
  writeUuid,
  zeroUuid,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** ShareGroupDescribeRequest, versions 0-1. */
export interface ShareGroupDescribeRequest {
  /** The ids of the groups to describe. */
  readonly groupIds: readonly string[]
  /** Whether to include authorized operations. */
  readonly includeAuthorizedOperations: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeShareGroupDescribeRequest(message: Draft<ShareGroupDescribeRequest>, version: number): number {
  const flexible = true
  const { groupIds = [], unknownTags } = message
  let size = 1
  size += sizeOfStringList(groupIds, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareGroupDescribeRequest(sink: MessageSink, message: Draft<ShareGroupDescribeRequest>, version: number): void {
  const flexible = true
  const { groupIds = [], includeAuthorizedOperations = false, unknownTags } = message
  writeStringList(sink, groupIds, flexible, false, 'groupIds')
  writeBool(sink, includeAuthorizedOperations, 'includeAuthorizedOperations')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareGroupDescribeRequest(source: MessageSource, version: number): ShareGroupDescribeRequest {
  const flexible = true
  const groupIds = readStringList(source, flexible, false, 'groupIds')!
  const includeAuthorizedOperations = readBool(source, 'includeAuthorizedOperations')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupIds, includeAuthorizedOperations } : { groupIds, includeAuthorizedOperations, unknownTags }
}

export const shareGroupDescribeRequest: MessageCodec<ShareGroupDescribeRequest> = {
  name: 'ShareGroupDescribeRequest',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeShareGroupDescribeRequest,
  write: writeShareGroupDescribeRequest,
  read: readShareGroupDescribeRequest,
}

/** ShareGroupDescribeResponse, versions 0-1. */
export interface ShareGroupDescribeResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** Each described group. */
  readonly groups: readonly ShareGroupDescribeResponseDescribedGroup[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareGroupDescribeResponse}. */
export interface ShareGroupDescribeResponseDescribedGroup {
  /** The describe error, or 0 if there was no error. */
  readonly errorCode: number
  /** The top-level error message, or null if there was no error. */
  readonly errorMessage: string | null
  /** The group ID string. */
  readonly groupId: string
  /** The group state string, or the empty string. */
  readonly groupState: string
  /** The group epoch. */
  readonly groupEpoch: number
  /** The assignment epoch. */
  readonly assignmentEpoch: number
  /** The selected assignor. */
  readonly assignorName: string
  /** The members. */
  readonly members: readonly ShareGroupDescribeResponseMember[]
  /** 32-bit bitfield to represent authorized operations for this group. */
  readonly authorizedOperations: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareGroupDescribeResponse}. */
export interface ShareGroupDescribeResponseMember {
  /** The member ID. */
  readonly memberId: string
  /** The member rack ID. */
  readonly rackId: string | null
  /** The current member epoch. */
  readonly memberEpoch: number
  /** The client ID. */
  readonly clientId: string
  /** The client host. */
  readonly clientHost: string
  /** The subscribed topic names. */
  readonly subscribedTopicNames: readonly string[]
  /** The current assignment. */
  readonly assignment: ShareGroupDescribeResponseAssignment
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareGroupDescribeResponse}. */
export interface ShareGroupDescribeResponseAssignment {
  /** The assigned topic-partitions to the member. */
  readonly topicPartitions: readonly ShareGroupDescribeResponseTopicPartitions[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareGroupDescribeResponse}. */
export interface ShareGroupDescribeResponseTopicPartitions {
  /** The topic ID. */
  readonly topicId: string
  /** The topic name. */
  readonly topicName: string
  /** The partitions. */
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultShareGroupDescribeResponseAssignment(): ShareGroupDescribeResponseAssignment {
  return { topicPartitions: [] }
}

function isDefaultShareGroupDescribeResponseAssignment(message: Draft<ShareGroupDescribeResponseAssignment>): boolean {
  const { topicPartitions = [], unknownTags } = message
  return isStruct(message) && !((topicPartitions === null || topicPartitions.length !== 0)) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeShareGroupDescribeResponseTopicPartitions(message: Draft<ShareGroupDescribeResponseTopicPartitions>, version: number): number {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfString(topicName, flexible)
  size += sizeOfList(partitions, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareGroupDescribeResponseTopicPartitions(sink: MessageSink, message: Draft<ShareGroupDescribeResponseTopicPartitions>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, topicName = '', partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeString(sink, topicName, flexible, 'topicName')
  writeInt32List(sink, partitions, flexible, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareGroupDescribeResponseTopicPartitions(source: MessageSource, version: number): ShareGroupDescribeResponseTopicPartitions {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const topicName = readString(source, flexible, 'topicName')
  const partitions = readInt32List(source, flexible, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, topicName, partitions } : { topicId, topicName, partitions, unknownTags }
}

function readShareGroupDescribeResponseTopicPartitionsList(source: MessageSource, version: number, nullable: boolean, field: string): ShareGroupDescribeResponseTopicPartitions[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareGroupDescribeResponseTopicPartitions>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareGroupDescribeResponseTopicPartitions(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareGroupDescribeResponseAssignment(message: Draft<ShareGroupDescribeResponseAssignment>, version: number): number {
  const flexible = true
  const { topicPartitions = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(topicPartitions, sizeShareGroupDescribeResponseTopicPartitions, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareGroupDescribeResponseAssignment(sink: MessageSink, message: Draft<ShareGroupDescribeResponseAssignment>, version: number): void {
  const flexible = true
  const { topicPartitions = [], unknownTags } = message
  writeStructs(sink, topicPartitions, writeShareGroupDescribeResponseTopicPartitions, version, true, false, 'topicPartitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareGroupDescribeResponseAssignment(source: MessageSource, version: number): ShareGroupDescribeResponseAssignment {
  const flexible = true
  const topicPartitions = readShareGroupDescribeResponseTopicPartitionsList(source, version, false, 'topicPartitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicPartitions } : { topicPartitions, unknownTags }
}

function readShareGroupDescribeResponseAssignmentIn(source: MessageSource, version: number, field: string): ShareGroupDescribeResponseAssignment {
  try {
    return readShareGroupDescribeResponseAssignment(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeShareGroupDescribeResponseMember(message: Draft<ShareGroupDescribeResponseMember>, version: number): number {
  const flexible = true
  const { memberId = '', rackId = null, clientId = '', clientHost = '', subscribedTopicNames = [], assignment = defaultShareGroupDescribeResponseAssignment(), unknownTags } = message
  let size = 4
  size += sizeOfString(memberId, flexible)
  size += sizeOfString(rackId, flexible)
  size += sizeOfString(clientId, flexible)
  size += sizeOfString(clientHost, flexible)
  size += sizeOfStringList(subscribedTopicNames, flexible)
  size += sizeShareGroupDescribeResponseAssignment(assignment, version)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareGroupDescribeResponseMember(sink: MessageSink, message: Draft<ShareGroupDescribeResponseMember>, version: number): void {
  const flexible = true
  const { memberId = '', rackId = null, memberEpoch = 0, clientId = '', clientHost = '', subscribedTopicNames = [], assignment = defaultShareGroupDescribeResponseAssignment(), unknownTags } = message
  writeString(sink, memberId, flexible, 'memberId')
  writeNullableString(sink, rackId, flexible, true, 'rackId')
  writeInt32(sink, memberEpoch, 'memberEpoch')
  writeString(sink, clientId, flexible, 'clientId')
  writeString(sink, clientHost, flexible, 'clientHost')
  writeStringList(sink, subscribedTopicNames, flexible, false, 'subscribedTopicNames')
  writeStruct(sink, assignment, writeShareGroupDescribeResponseAssignment, version, 'assignment')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareGroupDescribeResponseMember(source: MessageSource, version: number): ShareGroupDescribeResponseMember {
  const flexible = true
  const memberId = readString(source, flexible, 'memberId')
  const rackId = readNullableString(source, flexible, true, 'rackId')
  const memberEpoch = readInt32(source, 'memberEpoch')
  const clientId = readString(source, flexible, 'clientId')
  const clientHost = readString(source, flexible, 'clientHost')
  const subscribedTopicNames = readStringList(source, flexible, false, 'subscribedTopicNames')!
  const assignment = readShareGroupDescribeResponseAssignmentIn(source, version, 'assignment')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { memberId, rackId, memberEpoch, clientId, clientHost, subscribedTopicNames, assignment } : { memberId, rackId, memberEpoch, clientId, clientHost, subscribedTopicNames, assignment, unknownTags }
}

function readShareGroupDescribeResponseMemberList(source: MessageSource, version: number, nullable: boolean, field: string): ShareGroupDescribeResponseMember[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareGroupDescribeResponseMember>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareGroupDescribeResponseMember(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareGroupDescribeResponseDescribedGroup(message: Draft<ShareGroupDescribeResponseDescribedGroup>, version: number): number {
  const flexible = true
  const { errorMessage = null, groupId = '', groupState = '', assignorName = '', members = [], unknownTags } = message
  let size = 14
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfString(groupId, flexible)
  size += sizeOfString(groupState, flexible)
  size += sizeOfString(assignorName, flexible)
  size += sizeOfStructs(members, sizeShareGroupDescribeResponseMember, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareGroupDescribeResponseDescribedGroup(sink: MessageSink, message: Draft<ShareGroupDescribeResponseDescribedGroup>, version: number): void {
  const flexible = true
  const { errorCode = 0, errorMessage = null, groupId = '', groupState = '', groupEpoch = 0, assignmentEpoch = 0, assignorName = '', members = [], authorizedOperations = -2147483648, unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeString(sink, groupId, flexible, 'groupId')
  writeString(sink, groupState, flexible, 'groupState')
  writeInt32(sink, groupEpoch, 'groupEpoch')
  writeInt32(sink, assignmentEpoch, 'assignmentEpoch')
  writeString(sink, assignorName, flexible, 'assignorName')
  writeStructs(sink, members, writeShareGroupDescribeResponseMember, version, true, false, 'members')
  writeInt32(sink, authorizedOperations, 'authorizedOperations')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareGroupDescribeResponseDescribedGroup(source: MessageSource, version: number): ShareGroupDescribeResponseDescribedGroup {
  const flexible = true
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const groupId = readString(source, flexible, 'groupId')
  const groupState = readString(source, flexible, 'groupState')
  const groupEpoch = readInt32(source, 'groupEpoch')
  const assignmentEpoch = readInt32(source, 'assignmentEpoch')
  const assignorName = readString(source, flexible, 'assignorName')
  const members = readShareGroupDescribeResponseMemberList(source, version, false, 'members')!
  const authorizedOperations = readInt32(source, 'authorizedOperations')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, errorMessage, groupId, groupState, groupEpoch, assignmentEpoch, assignorName, members, authorizedOperations } : { errorCode, errorMessage, groupId, groupState, groupEpoch, assignmentEpoch, assignorName, members, authorizedOperations, unknownTags }
}

function readShareGroupDescribeResponseDescribedGroupList(source: MessageSource, version: number, nullable: boolean, field: string): ShareGroupDescribeResponseDescribedGroup[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareGroupDescribeResponseDescribedGroup>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareGroupDescribeResponseDescribedGroup(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareGroupDescribeResponse(message: Draft<ShareGroupDescribeResponse>, version: number): number {
  const flexible = true
  const { groups = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(groups, sizeShareGroupDescribeResponseDescribedGroup, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareGroupDescribeResponse(sink: MessageSink, message: Draft<ShareGroupDescribeResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, groups = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, groups, writeShareGroupDescribeResponseDescribedGroup, version, true, false, 'groups')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareGroupDescribeResponse(source: MessageSource, version: number): ShareGroupDescribeResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const groups = readShareGroupDescribeResponseDescribedGroupList(source, version, false, 'groups')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, groups } : { throttleTimeMs, groups, unknownTags }
}

export const shareGroupDescribeResponse: MessageCodec<ShareGroupDescribeResponse> = {
  name: 'ShareGroupDescribeResponse',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeShareGroupDescribeResponse,
  write: writeShareGroupDescribeResponse,
  read: readShareGroupDescribeResponse,
}

export const api = makeApi(77, 'ShareGroupDescribe', shareGroupDescribeRequest, shareGroupDescribeResponse, false)
