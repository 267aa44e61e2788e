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
  readInt8,
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
  writeInt8,
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

/** ConsumerGroupDescribeRequest, versions 0-1. */
export interface ConsumerGroupDescribeRequest {
  /** The ids of the groups to describe. */
  readonly groupIds: readonly string[]
  /** Whether to include authorized operations. */
  readonly includeAuthorizedOperations: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeConsumerGroupDescribeRequest(message: Draft<ConsumerGroupDescribeRequest>, version: number): number {
  const flexible = true
  const { groupIds = [], unknownTags } = message
  let size = 1
  size += sizeOfStringList(groupIds, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeConsumerGroupDescribeRequest(sink: MessageSink, message: Draft<ConsumerGroupDescribeRequest>, version: number): void {
  const flexible = true
  const { groupIds = [], includeAuthorizedOperations = false, unknownTags } = message
  writeStringList(sink, groupIds, flexible, false, 'groupIds')
  writeBool(sink, includeAuthorizedOperations, 'includeAuthorizedOperations')
  writeTags(sink, flexible, version, unknownTags)
}

function readConsumerGroupDescribeRequest(source: MessageSource, version: number): ConsumerGroupDescribeRequest {
  const flexible = true
  const groupIds = readStringList(source, flexible, false, 'groupIds')!
  const includeAuthorizedOperations = readBool(source, 'includeAuthorizedOperations')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupIds, includeAuthorizedOperations } : { groupIds, includeAuthorizedOperations, unknownTags }
}

export const consumerGroupDescribeRequest: MessageCodec<ConsumerGroupDescribeRequest> = {
  name: 'ConsumerGroupDescribeRequest',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeConsumerGroupDescribeRequest,
  write: writeConsumerGroupDescribeRequest,
  read: readConsumerGroupDescribeRequest,
}

/** ConsumerGroupDescribeResponse, versions 0-1. */
export interface ConsumerGroupDescribeResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** Each described group. */
  readonly groups: readonly ConsumerGroupDescribeResponseDescribedGroup[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ConsumerGroupDescribeResponse}. */
export interface ConsumerGroupDescribeResponseDescribedGroup {
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
  readonly members: readonly ConsumerGroupDescribeResponseMember[]
  /** 32-bit bitfield to represent authorized operations for this group. */
  readonly authorizedOperations: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ConsumerGroupDescribeResponse}. */
export interface ConsumerGroupDescribeResponseMember {
  /** The member ID. */
  readonly memberId: string
  /** The member instance ID. */
  readonly instanceId: string | null
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
  /** the subscribed topic regex otherwise or null of not provided. */
  readonly subscribedTopicRegex: string | null
  /** The current assignment. */
  readonly assignment: ConsumerGroupDescribeResponseAssignment
  /** The target assignment. */
  readonly targetAssignment: ConsumerGroupDescribeResponseAssignment
  /** -1 for unknown. 0 for classic member. +1 for consumer member. Versions 1. */
  readonly memberType: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ConsumerGroupDescribeResponse}. */
export interface ConsumerGroupDescribeResponseAssignment {
  /** The assigned topic-partitions to the member. */
  readonly topicPartitions: readonly ConsumerGroupDescribeResponseTopicPartitions[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ConsumerGroupDescribeResponse}. */
export interface ConsumerGroupDescribeResponseTopicPartitions {
  /** The topic ID. */
  readonly topicId: string
  /** The topic name. */
  readonly topicName: string
  /** The partitions. */
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultConsumerGroupDescribeResponseAssignment(): ConsumerGroupDescribeResponseAssignment {
  return { topicPartitions: [] }
}

function isDefaultConsumerGroupDescribeResponseAssignment(message: Draft<ConsumerGroupDescribeResponseAssignment>): boolean {
  const { topicPartitions = [], unknownTags } = message
  return isStruct(message) && !((topicPartitions === null || topicPartitions.length !== 0)) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeConsumerGroupDescribeResponseTopicPartitions(message: Draft<ConsumerGroupDescribeResponseTopicPartitions>, version: number): number {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfString(topicName, flexible)
  size += sizeOfList(partitions, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeConsumerGroupDescribeResponseTopicPartitions(sink: MessageSink, message: Draft<ConsumerGroupDescribeResponseTopicPartitions>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, topicName = '', partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeString(sink, topicName, flexible, 'topicName')
  writeInt32List(sink, partitions, flexible, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readConsumerGroupDescribeResponseTopicPartitions(source: MessageSource, version: number): ConsumerGroupDescribeResponseTopicPartitions {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const topicName = readString(source, flexible, 'topicName')
  const partitions = readInt32List(source, flexible, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, topicName, partitions } : { topicId, topicName, partitions, unknownTags }
}

function readConsumerGroupDescribeResponseTopicPartitionsList(source: MessageSource, version: number, nullable: boolean, field: string): ConsumerGroupDescribeResponseTopicPartitions[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ConsumerGroupDescribeResponseTopicPartitions>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readConsumerGroupDescribeResponseTopicPartitions(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeConsumerGroupDescribeResponseAssignment(message: Draft<ConsumerGroupDescribeResponseAssignment>, version: number): number {
  const flexible = true
  const { topicPartitions = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(topicPartitions, sizeConsumerGroupDescribeResponseTopicPartitions, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeConsumerGroupDescribeResponseAssignment(sink: MessageSink, message: Draft<ConsumerGroupDescribeResponseAssignment>, version: number): void {
  const flexible = true
  const { topicPartitions = [], unknownTags } = message
  writeStructs(sink, topicPartitions, writeConsumerGroupDescribeResponseTopicPartitions, version, true, false, 'topicPartitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readConsumerGroupDescribeResponseAssignment(source: MessageSource, version: number): ConsumerGroupDescribeResponseAssignment {
  const flexible = true
  const topicPartitions = readConsumerGroupDescribeResponseTopicPartitionsList(source, version, false, 'topicPartitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicPartitions } : { topicPartitions, unknownTags }
}

function readConsumerGroupDescribeResponseAssignmentIn(source: MessageSource, version: number, field: string): ConsumerGroupDescribeResponseAssignment {
  try {
    return readConsumerGroupDescribeResponseAssignment(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeConsumerGroupDescribeResponseMember(message: Draft<ConsumerGroupDescribeResponseMember>, version: number): number {
  const flexible = true
  const { memberId = '', instanceId = null, rackId = null, clientId = '', clientHost = '', subscribedTopicNames = [], subscribedTopicRegex = null, assignment = defaultConsumerGroupDescribeResponseAssignment(), targetAssignment = defaultConsumerGroupDescribeResponseAssignment(), unknownTags } = message
  let size = 4
  size += sizeOfString(memberId, flexible)
  size += sizeOfString(instanceId, flexible)
  size += sizeOfString(rackId, flexible)
  size += sizeOfString(clientId, flexible)
  size += sizeOfString(clientHost, flexible)
  size += sizeOfStringList(subscribedTopicNames, flexible)
  size += sizeOfString(subscribedTopicRegex, flexible)
  size += sizeConsumerGroupDescribeResponseAssignment(assignment, version)
  size += sizeConsumerGroupDescribeResponseAssignment(targetAssignment, version)
  if (version >= 1) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeConsumerGroupDescribeResponseMember(sink: MessageSink, message: Draft<ConsumerGroupDescribeResponseMember>, version: number): void {
  const flexible = true
  const { memberId = '', instanceId = null, rackId = null, memberEpoch = 0, clientId = '', clientHost = '', subscribedTopicNames = [], subscribedTopicRegex = null, assignment = defaultConsumerGroupDescribeResponseAssignment(), targetAssignment = defaultConsumerGroupDescribeResponseAssignment(), memberType = -1, unknownTags } = message
  writeString(sink, memberId, flexible, 'memberId')
  writeNullableString(sink, instanceId, flexible, true, 'instanceId')
  writeNullableString(sink, rackId, flexible, true, 'rackId')
  writeInt32(sink, memberEpoch, 'memberEpoch')
  writeString(sink, clientId, flexible, 'clientId')
  writeString(sink, clientHost, flexible, 'clientHost')
  writeStringList(sink, subscribedTopicNames, flexible, false, 'subscribedTopicNames')
  writeNullableString(sink, subscribedTopicRegex, flexible, true, 'subscribedTopicRegex')
  writeStruct(sink, assignment, writeConsumerGroupDescribeResponseAssignment, version, 'assignment')
  writeStruct(sink, targetAssignment, writeConsumerGroupDescribeResponseAssignment, version, 'targetAssignment')
  if (version >= 1) writeInt8(sink, memberType, 'memberType')
  writeTags(sink, flexible, version, unknownTags)
}

function readConsumerGroupDescribeResponseMember(source: MessageSource, version: number): ConsumerGroupDescribeResponseMember {
  const flexible = true
  const memberId = readString(source, flexible, 'memberId')
  const instanceId = readNullableString(source, flexible, true, 'instanceId')
  const rackId = readNullableString(source, flexible, true, 'rackId')
  const memberEpoch = readInt32(source, 'memberEpoch')
  const clientId = readString(source, flexible, 'clientId')
  const clientHost = readString(source, flexible, 'clientHost')
  const subscribedTopicNames = readStringList(source, flexible, false, 'subscribedTopicNames')!
  const subscribedTopicRegex = readNullableString(source, flexible, true, 'subscribedTopicRegex')
  const assignment = readConsumerGroupDescribeResponseAssignmentIn(source, version, 'assignment')
  const targetAssignment = readConsumerGroupDescribeResponseAssignmentIn(source, version, 'targetAssignment')
  const memberType: number = version >= 1 ? readInt8(source, 'memberType') : -1
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { memberId, instanceId, rackId, memberEpoch, clientId, clientHost, subscribedTopicNames, subscribedTopicRegex, assignment, targetAssignment, memberType } : { memberId, instanceId, rackId, memberEpoch, clientId, clientHost, subscribedTopicNames, subscribedTopicRegex, assignment, targetAssignment, memberType, unknownTags }
}

function readConsumerGroupDescribeResponseMemberList(source: MessageSource, version: number, nullable: boolean, field: string): ConsumerGroupDescribeResponseMember[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ConsumerGroupDescribeResponseMember>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readConsumerGroupDescribeResponseMember(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeConsumerGroupDescribeResponseDescribedGroup(message: Draft<ConsumerGroupDescribeResponseDescribedGroup>, version: number): number {
  const flexible = true
  const { errorMessage = null, groupId = '', groupState = '', assignorName = '', members = [], unknownTags } = message
  let size = 14
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfString(groupId, flexible)
  size += sizeOfString(groupState, flexible)
  size += sizeOfString(assignorName, flexible)
  size += sizeOfStructs(members, sizeConsumerGroupDescribeResponseMember, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeConsumerGroupDescribeResponseDescribedGroup(sink: MessageSink, message: Draft<ConsumerGroupDescribeResponseDescribedGroup>, version: number): void {
  const flexible = true
  const { errorCode = 0, errorMessage = null, groupId = '', groupState = '', groupEpoch = 0, assignmentEpoch = 0, assignorName = '', members = [], authorizedOperations = -2147483648, unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeString(sink, groupId, flexible, 'groupId')
  writeString(sink, groupState, flexible, 'groupState')
  writeInt32(sink, groupEpoch, 'groupEpoch')
  writeInt32(sink, assignmentEpoch, 'assignmentEpoch')
  writeString(sink, assignorName, flexible, 'assignorName')
  writeStructs(sink, members, writeConsumerGroupDescribeResponseMember, version, true, false, 'members')
  writeInt32(sink, authorizedOperations, 'authorizedOperations')
  writeTags(sink, flexible, version, unknownTags)
}

function readConsumerGroupDescribeResponseDescribedGroup(source: MessageSource, version: number): ConsumerGroupDescribeResponseDescribedGroup {
  const flexible = true
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const groupId = readString(source, flexible, 'groupId')
  const groupState = readString(source, flexible, 'groupState')
  const groupEpoch = readInt32(source, 'groupEpoch')
  const assignmentEpoch = readInt32(source, 'assignmentEpoch')
  const assignorName = readString(source, flexible, 'assignorName')
  const members = readConsumerGroupDescribeResponseMemberList(source, version, false, 'members')!
  const authorizedOperations = readInt32(source, 'authorizedOperations')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, errorMessage, groupId, groupState, groupEpoch, assignmentEpoch, assignorName, members, authorizedOperations } : { errorCode, errorMessage, groupId, groupState, groupEpoch, assignmentEpoch, assignorName, members, authorizedOperations, unknownTags }
}

function readConsumerGroupDescribeResponseDescribedGroupList(source: MessageSource, version: number, nullable: boolean, field: string): ConsumerGroupDescribeResponseDescribedGroup[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ConsumerGroupDescribeResponseDescribedGroup>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readConsumerGroupDescribeResponseDescribedGroup(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeConsumerGroupDescribeResponse(message: Draft<ConsumerGroupDescribeResponse>, version: number): number {
  const flexible = true
  const { groups = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(groups, sizeConsumerGroupDescribeResponseDescribedGroup, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeConsumerGroupDescribeResponse(sink: MessageSink, message: Draft<ConsumerGroupDescribeResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, groups = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, groups, writeConsumerGroupDescribeResponseDescribedGroup, version, true, false, 'groups')
  writeTags(sink, flexible, version, unknownTags)
}

function readConsumerGroupDescribeResponse(source: MessageSource, version: number): ConsumerGroupDescribeResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const groups = readConsumerGroupDescribeResponseDescribedGroupList(source, version, false, 'groups')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, groups } : { throttleTimeMs, groups, unknownTags }
}

export const consumerGroupDescribeResponse: MessageCodec<ConsumerGroupDescribeResponse> = {
  name: 'ConsumerGroupDescribeResponse',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeConsumerGroupDescribeResponse,
  write: writeConsumerGroupDescribeResponse,
  read: readConsumerGroupDescribeResponse,
}

export const api = makeApi(69, 'ConsumerGroupDescribe', consumerGroupDescribeRequest, consumerGroupDescribeResponse, false)
