// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  noSuchField,
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readNullableString,
  readString,
  readUnknownTags,
  readUuid,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt64,
  writeNullableString,
  writeString,
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

/** OffsetCommitRequest, versions 0-10. */
export interface OffsetCommitRequest {
  /** The unique group identifier. */
  readonly groupId: string
  /** The generation of the group if using the classic group protocol or the member epoch if using the consumer protocol. Versions 1-10. */
  readonly generationIdOrMemberEpoch: number
  /** The member ID assigned by the group coordinator. Versions 1-10. */
  readonly memberId: string
  /** The unique identifier of the consumer instance provided by end user. Versions 7-10. */
  readonly groupInstanceId: string | null
  /** The time period in ms to retain the offset. Versions 2-4. */
  readonly retentionTimeMs: bigint
  /** The topics to commit offsets for. */
  readonly topics: readonly OffsetCommitRequestTopic[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link OffsetCommitRequest}. */
export interface OffsetCommitRequestTopic {
  /** The topic name. Versions 0-9. */
  readonly name: string
  /** The topic ID. Versions 10. */
  readonly topicId: string
  /** Each partition to commit offsets for. */
  readonly partitions: readonly OffsetCommitRequestPartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link OffsetCommitRequest}. */
export interface OffsetCommitRequestPartition {
  /** The partition index. */
  readonly partitionIndex: number
  /** The message offset to be committed. */
  readonly committedOffset: bigint
  /** The leader epoch of this partition. Versions 6-10. */
  readonly committedLeaderEpoch: number
  /** The timestamp of the commit. Versions 1. */
  readonly commitTimestamp: bigint
  /** Any associated metadata the client wants to keep. */
  readonly committedMetadata: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeOffsetCommitRequestPartition(message: Draft<OffsetCommitRequestPartition>, version: number): number {
  const flexible = version >= 8
  const { committedMetadata = '', unknownTags } = message
  let size = 12
  if (version >= 6) size += 4
  if (version >= 1 && version <= 1) size += 8
  size += sizeOfString(committedMetadata, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetCommitRequestPartition(sink: MessageSink, message: Draft<OffsetCommitRequestPartition>, version: number): void {
  const flexible = version >= 8
  const { partitionIndex = 0, committedOffset = 0n, committedLeaderEpoch = -1, commitTimestamp = -1n, committedMetadata = '', unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt64(sink, committedOffset, 'committedOffset')
  if (version >= 6) writeInt32(sink, committedLeaderEpoch, 'committedLeaderEpoch')
  if (version >= 1 && version <= 1) writeInt64(sink, commitTimestamp, 'commitTimestamp')
  else if (commitTimestamp != -1n) throw noSuchField('commitTimestamp', version)
  writeNullableString(sink, committedMetadata, flexible, true, 'committedMetadata')
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetCommitRequestPartition(source: MessageSource, version: number): OffsetCommitRequestPartition {
  const flexible = version >= 8
  const partitionIndex = readInt32(source, 'partitionIndex')
  const committedOffset = readInt64(source, 'committedOffset')
  const committedLeaderEpoch: number = version >= 6 ? readInt32(source, 'committedLeaderEpoch') : -1
  const commitTimestamp: bigint = version >= 1 && version <= 1 ? readInt64(source, 'commitTimestamp') : -1n
  const committedMetadata = readNullableString(source, flexible, true, 'committedMetadata')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, committedOffset, committedLeaderEpoch, commitTimestamp, committedMetadata } : { partitionIndex, committedOffset, committedLeaderEpoch, commitTimestamp, committedMetadata, unknownTags }
}

function readOffsetCommitRequestPartitionList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetCommitRequestPartition[] | null {
  const count = readCount(source, version >= 8, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetCommitRequestPartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetCommitRequestPartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetCommitRequestTopic(message: Draft<OffsetCommitRequestTopic>, version: number): number {
  const flexible = version >= 8
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  if (version <= 9) size += sizeOfString(name, flexible)
  if (version >= 10) size += 16
  size += sizeOfStructs(partitions, sizeOffsetCommitRequestPartition, version, version >= 8)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetCommitRequestTopic(sink: MessageSink, message: Draft<OffsetCommitRequestTopic>, version: number): void {
  const flexible = version >= 8
  const { name = '', topicId = zeroUuid, partitions = [], unknownTags } = message
  if (version <= 9) writeString(sink, name, flexible, 'name')
  if (version >= 10) writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeOffsetCommitRequestPartition, version, version >= 8, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetCommitRequestTopic(source: MessageSource, version: number): OffsetCommitRequestTopic {
  const flexible = version >= 8
  const name: string = version <= 9 ? readString(source, flexible, 'name') : ''
  const topicId: string = version >= 10 ? readUuid(source, 'topicId') : zeroUuid
  const partitions = readOffsetCommitRequestPartitionList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, topicId, partitions } : { name, topicId, partitions, unknownTags }
}

function readOffsetCommitRequestTopicList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetCommitRequestTopic[] | null {
  const count = readCount(source, version >= 8, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetCommitRequestTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetCommitRequestTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetCommitRequest(message: Draft<OffsetCommitRequest>, version: number): number {
  const flexible = version >= 8
  const { groupId = '', memberId = '', groupInstanceId = null, topics = [], unknownTags } = message
  let size = 0
  size += sizeOfString(groupId, flexible)
  if (version >= 1) size += 4
  if (version >= 1) size += sizeOfString(memberId, flexible)
  if (version >= 7) size += sizeOfString(groupInstanceId, flexible)
  if (version >= 2 && version <= 4) size += 8
  size += sizeOfStructs(topics, sizeOffsetCommitRequestTopic, version, version >= 8)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetCommitRequest(sink: MessageSink, message: Draft<OffsetCommitRequest>, version: number): void {
  const flexible = version >= 8
  const { groupId = '', generationIdOrMemberEpoch = -1, memberId = '', groupInstanceId = null, retentionTimeMs = -1n, topics = [], unknownTags } = message
  writeString(sink, groupId, flexible, 'groupId')
  if (version >= 1) writeInt32(sink, generationIdOrMemberEpoch, 'generationIdOrMemberEpoch')
  if (version >= 1) writeString(sink, memberId, flexible, 'memberId')
  if (version >= 7) writeNullableString(sink, groupInstanceId, flexible, true, 'groupInstanceId')
  else if (groupInstanceId !== null) throw noSuchField('groupInstanceId', version)
  if (version >= 2 && version <= 4) writeInt64(sink, retentionTimeMs, 'retentionTimeMs')
  writeStructs(sink, topics, writeOffsetCommitRequestTopic, version, version >= 8, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetCommitRequest(source: MessageSource, version: number): OffsetCommitRequest {
  const flexible = version >= 8
  const groupId = readString(source, flexible, 'groupId')
  const generationIdOrMemberEpoch: number = version >= 1 ? readInt32(source, 'generationIdOrMemberEpoch') : -1
  const memberId: string = version >= 1 ? readString(source, flexible, 'memberId') : ''
  const groupInstanceId: string | null = version >= 7 ? readNullableString(source, flexible, true, 'groupInstanceId') : null
  const retentionTimeMs: bigint = version >= 2 && version <= 4 ? readInt64(source, 'retentionTimeMs') : -1n
  const topics = readOffsetCommitRequestTopicList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, generationIdOrMemberEpoch, memberId, groupInstanceId, retentionTimeMs, topics } : { groupId, generationIdOrMemberEpoch, memberId, groupInstanceId, retentionTimeMs, topics, unknownTags }
}

export const offsetCommitRequest: MessageCodec<OffsetCommitRequest> = {
  name: 'OffsetCommitRequest',
  minVersion: 0,
  maxVersion: 10,
  flexibleFrom: 8,
  size: sizeOffsetCommitRequest,
  write: writeOffsetCommitRequest,
  read: readOffsetCommitRequest,
}

/** OffsetCommitResponse, versions 0-10. */
export interface OffsetCommitResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. Versions 3-10. */
  readonly throttleTimeMs: number
  /** The responses for each topic. */
  readonly topics: readonly OffsetCommitResponseTopic[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link OffsetCommitResponse}. */
export interface OffsetCommitResponseTopic {
  /** The topic name. Versions 0-9. */
  readonly name: string
  /** The topic ID. Versions 10. */
  readonly topicId: string
  /** The responses for each partition in the topic. */
  readonly partitions: readonly OffsetCommitResponsePartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link OffsetCommitResponse}. */
export interface OffsetCommitResponsePartition {
  /** The partition index. */
  readonly partitionIndex: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeOffsetCommitResponsePartition(message: Draft<OffsetCommitResponsePartition>, version: number): number {
  const flexible = version >= 8
  const { unknownTags } = message
  let size = 6
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetCommitResponsePartition(sink: MessageSink, message: Draft<OffsetCommitResponsePartition>, version: number): void {
  const flexible = version >= 8
  const { partitionIndex = 0, errorCode = 0, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetCommitResponsePartition(source: MessageSource, version: number): OffsetCommitResponsePartition {
  const flexible = version >= 8
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, errorCode } : { partitionIndex, errorCode, unknownTags }
}

function readOffsetCommitResponsePartitionList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetCommitResponsePartition[] | null {
  const count = readCount(source, version >= 8, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetCommitResponsePartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetCommitResponsePartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetCommitResponseTopic(message: Draft<OffsetCommitResponseTopic>, version: number): number {
  const flexible = version >= 8
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  if (version <= 9) size += sizeOfString(name, flexible)
  if (version >= 10) size += 16
  size += sizeOfStructs(partitions, sizeOffsetCommitResponsePartition, version, version >= 8)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetCommitResponseTopic(sink: MessageSink, message: Draft<OffsetCommitResponseTopic>, version: number): void {
  const flexible = version >= 8
  const { name = '', topicId = zeroUuid, partitions = [], unknownTags } = message
  if (version <= 9) writeString(sink, name, flexible, 'name')
  if (version >= 10) writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeOffsetCommitResponsePartition, version, version >= 8, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetCommitResponseTopic(source: MessageSource, version: number): OffsetCommitResponseTopic {
  const flexible = version >= 8
  const name: string = version <= 9 ? readString(source, flexible, 'name') : ''
  const topicId: string = version >= 10 ? readUuid(source, 'topicId') : zeroUuid
  const partitions = readOffsetCommitResponsePartitionList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, topicId, partitions } : { name, topicId, partitions, unknownTags }
}

function readOffsetCommitResponseTopicList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetCommitResponseTopic[] | null {
  const count = readCount(source, version >= 8, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetCommitResponseTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetCommitResponseTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetCommitResponse(message: Draft<OffsetCommitResponse>, version: number): number {
  const flexible = version >= 8
  const { topics = [], unknownTags } = message
  let size = 0
  if (version >= 3) size += 4
  size += sizeOfStructs(topics, sizeOffsetCommitResponseTopic, version, version >= 8)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetCommitResponse(sink: MessageSink, message: Draft<OffsetCommitResponse>, version: number): void {
  const flexible = version >= 8
  const { throttleTimeMs = 0, topics = [], unknownTags } = message
  if (version >= 3) writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, topics, writeOffsetCommitResponseTopic, version, version >= 8, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetCommitResponse(source: MessageSource, version: number): OffsetCommitResponse {
  const flexible = version >= 8
  const throttleTimeMs: number = version >= 3 ? readInt32(source, 'throttleTimeMs') : 0
  const topics = readOffsetCommitResponseTopicList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, topics } : { throttleTimeMs, topics, unknownTags }
}

export const offsetCommitResponse: MessageCodec<OffsetCommitResponse> = {
  name: 'OffsetCommitResponse',
  minVersion: 0,
  maxVersion: 10,
  flexibleFrom: 8,
  size: sizeOffsetCommitResponse,
  write: writeOffsetCommitResponse,
  read: readOffsetCommitResponse,
}

export const api = makeApi(8, 'OffsetCommit', offsetCommitRequest, offsetCommitResponse, false)
