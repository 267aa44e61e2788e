// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  readCount,
  readInt16,
  readInt32,
  readInt32List,
  readInt64,
  readNullableString,
  readString,
  readUnknownTags,
  readUuid,
  sizeOfList,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt32List,
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

/** DescribeShareGroupOffsetsRequest, versions 0-1. */
export interface DescribeShareGroupOffsetsRequest {
  /** The groups to describe offsets for. */
  readonly groups: readonly DescribeShareGroupOffsetsRequestGroup[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeShareGroupOffsetsRequest}. */
export interface DescribeShareGroupOffsetsRequestGroup {
  /** The group identifier. */
  readonly groupId: string
  /** The topics to describe offsets for, or null for all topic-partitions. */
  readonly topics: readonly DescribeShareGroupOffsetsRequestTopic[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeShareGroupOffsetsRequest}. */
export interface DescribeShareGroupOffsetsRequestTopic {
  /** The topic name. */
  readonly topicName: string
  /** The partitions. */
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeShareGroupOffsetsRequestTopic(message: Draft<DescribeShareGroupOffsetsRequestTopic>, version: number): number {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topicName, flexible)
  size += sizeOfList(partitions, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeShareGroupOffsetsRequestTopic(sink: MessageSink, message: Draft<DescribeShareGroupOffsetsRequestTopic>, version: number): void {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeInt32List(sink, partitions, flexible, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeShareGroupOffsetsRequestTopic(source: MessageSource, version: number): DescribeShareGroupOffsetsRequestTopic {
  const flexible = true
  const topicName = readString(source, flexible, 'topicName')
  const partitions = readInt32List(source, flexible, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitions } : { topicName, partitions, unknownTags }
}

function readDescribeShareGroupOffsetsRequestTopicList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeShareGroupOffsetsRequestTopic[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeShareGroupOffsetsRequestTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeShareGroupOffsetsRequestTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeShareGroupOffsetsRequestGroup(message: Draft<DescribeShareGroupOffsetsRequestGroup>, version: number): number {
  const flexible = true
  const { groupId = '', topics = [], unknownTags } = message
  let size = 0
  size += sizeOfString(groupId, flexible)
  size += sizeOfStructs(topics, sizeDescribeShareGroupOffsetsRequestTopic, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeShareGroupOffsetsRequestGroup(sink: MessageSink, message: Draft<DescribeShareGroupOffsetsRequestGroup>, version: number): void {
  const flexible = true
  const { groupId = '', topics = [], unknownTags } = message
  writeString(sink, groupId, flexible, 'groupId')
  writeStructs(sink, topics, writeDescribeShareGroupOffsetsRequestTopic, version, true, true, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeShareGroupOffsetsRequestGroup(source: MessageSource, version: number): DescribeShareGroupOffsetsRequestGroup {
  const flexible = true
  const groupId = readString(source, flexible, 'groupId')
  const topics = readDescribeShareGroupOffsetsRequestTopicList(source, version, true, 'topics')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, topics } : { groupId, topics, unknownTags }
}

function readDescribeShareGroupOffsetsRequestGroupList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeShareGroupOffsetsRequestGroup[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeShareGroupOffsetsRequestGroup>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeShareGroupOffsetsRequestGroup(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeShareGroupOffsetsRequest(message: Draft<DescribeShareGroupOffsetsRequest>, version: number): number {
  const flexible = true
  const { groups = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(groups, sizeDescribeShareGroupOffsetsRequestGroup, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeShareGroupOffsetsRequest(sink: MessageSink, message: Draft<DescribeShareGroupOffsetsRequest>, version: number): void {
  const flexible = true
  const { groups = [], unknownTags } = message
  writeStructs(sink, groups, writeDescribeShareGroupOffsetsRequestGroup, version, true, false, 'groups')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeShareGroupOffsetsRequest(source: MessageSource, version: number): DescribeShareGroupOffsetsRequest {
  const flexible = true
  const groups = readDescribeShareGroupOffsetsRequestGroupList(source, version, false, 'groups')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groups } : { groups, unknownTags }
}

export const describeShareGroupOffsetsRequest: MessageCodec<DescribeShareGroupOffsetsRequest> = {
  name: 'DescribeShareGroupOffsetsRequest',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeDescribeShareGroupOffsetsRequest,
  write: writeDescribeShareGroupOffsetsRequest,
  read: readDescribeShareGroupOffsetsRequest,
}

/** DescribeShareGroupOffsetsResponse, versions 0-1. */
export interface DescribeShareGroupOffsetsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The results for each group. */
  readonly groups: readonly DescribeShareGroupOffsetsResponseGroup[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeShareGroupOffsetsResponse}. */
export interface DescribeShareGroupOffsetsResponseGroup {
  /** The group identifier. */
  readonly groupId: string
  /** The results for each topic. */
  readonly topics: readonly DescribeShareGroupOffsetsResponseTopic[]
  /** The group-level error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The group-level error message, or null if there was no error. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeShareGroupOffsetsResponse}. */
export interface DescribeShareGroupOffsetsResponseTopic {
  /** The topic name. */
  readonly topicName: string
  /** The unique topic ID. */
  readonly topicId: string
  /**  */
  readonly partitions: readonly DescribeShareGroupOffsetsResponsePartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeShareGroupOffsetsResponse}. */
export interface DescribeShareGroupOffsetsResponsePartition {
  /** The partition index. */
  readonly partitionIndex: number
  /** The share-partition start offset. */
  readonly startOffset: bigint
  /** The leader epoch of the partition. */
  readonly leaderEpoch: number
  /** The share-partition lag. Versions 1. */
  readonly lag: bigint
  /** The partition-level error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The partition-level error message, or null if there was no error. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeShareGroupOffsetsResponsePartition(message: Draft<DescribeShareGroupOffsetsResponsePartition>, version: number): number {
  const flexible = true
  const { errorMessage = null, unknownTags } = message
  let size = 18
  if (version >= 1) size += 8
  size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeShareGroupOffsetsResponsePartition(sink: MessageSink, message: Draft<DescribeShareGroupOffsetsResponsePartition>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, startOffset = 0n, leaderEpoch = 0, lag = -1n, errorCode = 0, errorMessage = null, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt64(sink, startOffset, 'startOffset')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  if (version >= 1) writeInt64(sink, lag, 'lag')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeShareGroupOffsetsResponsePartition(source: MessageSource, version: number): DescribeShareGroupOffsetsResponsePartition {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const startOffset = readInt64(source, 'startOffset')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const lag: bigint = version >= 1 ? readInt64(source, 'lag') : -1n
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, startOffset, leaderEpoch, lag, errorCode, errorMessage } : { partitionIndex, startOffset, leaderEpoch, lag, errorCode, errorMessage, unknownTags }
}

function readDescribeShareGroupOffsetsResponsePartitionList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeShareGroupOffsetsResponsePartition[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeShareGroupOffsetsResponsePartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeShareGroupOffsetsResponsePartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeShareGroupOffsetsResponseTopic(message: Draft<DescribeShareGroupOffsetsResponseTopic>, version: number): number {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfString(topicName, flexible)
  size += sizeOfStructs(partitions, sizeDescribeShareGroupOffsetsResponsePartition, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeShareGroupOffsetsResponseTopic(sink: MessageSink, message: Draft<DescribeShareGroupOffsetsResponseTopic>, version: number): void {
  const flexible = true
  const { topicName = '', topicId = zeroUuid, partitions = [], unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeDescribeShareGroupOffsetsResponsePartition, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeShareGroupOffsetsResponseTopic(source: MessageSource, version: number): DescribeShareGroupOffsetsResponseTopic {
  const flexible = true
  const topicName = readString(source, flexible, 'topicName')
  const topicId = readUuid(source, 'topicId')
  const partitions = readDescribeShareGroupOffsetsResponsePartitionList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, topicId, partitions } : { topicName, topicId, partitions, unknownTags }
}

function readDescribeShareGroupOffsetsResponseTopicList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeShareGroupOffsetsResponseTopic[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeShareGroupOffsetsResponseTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeShareGroupOffsetsResponseTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeShareGroupOffsetsResponseGroup(message: Draft<DescribeShareGroupOffsetsResponseGroup>, version: number): number {
  const flexible = true
  const { groupId = '', topics = [], errorMessage = null, unknownTags } = message
  let size = 2
  size += sizeOfString(groupId, flexible)
  size += sizeOfStructs(topics, sizeDescribeShareGroupOffsetsResponseTopic, version, true)
  size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeShareGroupOffsetsResponseGroup(sink: MessageSink, message: Draft<DescribeShareGroupOffsetsResponseGroup>, version: number): void {
  const flexible = true
  const { groupId = '', topics = [], errorCode = 0, errorMessage = null, unknownTags } = message
  writeString(sink, groupId, flexible, 'groupId')
  writeStructs(sink, topics, writeDescribeShareGroupOffsetsResponseTopic, version, true, false, 'topics')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeShareGroupOffsetsResponseGroup(source: MessageSource, version: number): DescribeShareGroupOffsetsResponseGroup {
  const flexible = true
  const groupId = readString(source, flexible, 'groupId')
  const topics = readDescribeShareGroupOffsetsResponseTopicList(source, version, false, 'topics')!
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, topics, errorCode, errorMessage } : { groupId, topics, errorCode, errorMessage, unknownTags }
}

function readDescribeShareGroupOffsetsResponseGroupList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeShareGroupOffsetsResponseGroup[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeShareGroupOffsetsResponseGroup>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeShareGroupOffsetsResponseGroup(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeShareGroupOffsetsResponse(message: Draft<DescribeShareGroupOffsetsResponse>, version: number): number {
  const flexible = true
  const { groups = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(groups, sizeDescribeShareGroupOffsetsResponseGroup, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeShareGroupOffsetsResponse(sink: MessageSink, message: Draft<DescribeShareGroupOffsetsResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, groups = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, groups, writeDescribeShareGroupOffsetsResponseGroup, version, true, false, 'groups')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeShareGroupOffsetsResponse(source: MessageSource, version: number): DescribeShareGroupOffsetsResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const groups = readDescribeShareGroupOffsetsResponseGroupList(source, version, false, 'groups')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, groups } : { throttleTimeMs, groups, unknownTags }
}

export const describeShareGroupOffsetsResponse: MessageCodec<DescribeShareGroupOffsetsResponse> = {
  name: 'DescribeShareGroupOffsetsResponse',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeDescribeShareGroupOffsetsResponse,
  write: writeDescribeShareGroupOffsetsResponse,
  read: readDescribeShareGroupOffsetsResponse,
}

export const api = makeApi(90, 'DescribeShareGroupOffsets', describeShareGroupOffsetsRequest, describeShareGroupOffsetsResponse, false)
