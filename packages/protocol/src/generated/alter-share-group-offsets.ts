// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
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

/** AlterShareGroupOffsetsRequest, versions 0. */
export interface AlterShareGroupOffsetsRequest {
  /** The group identifier. */
  readonly groupId: string
  /** The topics to alter offsets for. */
  readonly topics: readonly AlterShareGroupOffsetsRequestTopic[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterShareGroupOffsetsRequest}. */
export interface AlterShareGroupOffsetsRequestTopic {
  /** The topic name. */
  readonly topicName: string
  /** Each partition to alter offsets for. */
  readonly partitions: readonly AlterShareGroupOffsetsRequestPartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterShareGroupOffsetsRequest}. */
export interface AlterShareGroupOffsetsRequestPartition {
  /** The partition index. */
  readonly partitionIndex: number
  /** The share-partition start offset. */
  readonly startOffset: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAlterShareGroupOffsetsRequestPartition(message: Draft<AlterShareGroupOffsetsRequestPartition>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 12
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterShareGroupOffsetsRequestPartition(sink: MessageSink, message: Draft<AlterShareGroupOffsetsRequestPartition>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, startOffset = 0n, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt64(sink, startOffset, 'startOffset')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterShareGroupOffsetsRequestPartition(source: MessageSource, version: number): AlterShareGroupOffsetsRequestPartition {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const startOffset = readInt64(source, 'startOffset')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, startOffset } : { partitionIndex, startOffset, unknownTags }
}

function readAlterShareGroupOffsetsRequestPartitionList(source: MessageSource, version: number, nullable: boolean, field: string): AlterShareGroupOffsetsRequestPartition[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterShareGroupOffsetsRequestPartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterShareGroupOffsetsRequestPartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterShareGroupOffsetsRequestTopic(message: Draft<AlterShareGroupOffsetsRequestTopic>, version: number): number {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topicName, flexible)
  size += sizeOfStructs(partitions, sizeAlterShareGroupOffsetsRequestPartition, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterShareGroupOffsetsRequestTopic(sink: MessageSink, message: Draft<AlterShareGroupOffsetsRequestTopic>, version: number): void {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeStructs(sink, partitions, writeAlterShareGroupOffsetsRequestPartition, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterShareGroupOffsetsRequestTopic(source: MessageSource, version: number): AlterShareGroupOffsetsRequestTopic {
  const flexible = true
  const topicName = readString(source, flexible, 'topicName')
  const partitions = readAlterShareGroupOffsetsRequestPartitionList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitions } : { topicName, partitions, unknownTags }
}

function readAlterShareGroupOffsetsRequestTopicList(source: MessageSource, version: number, nullable: boolean, field: string): AlterShareGroupOffsetsRequestTopic[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterShareGroupOffsetsRequestTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterShareGroupOffsetsRequestTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterShareGroupOffsetsRequest(message: Draft<AlterShareGroupOffsetsRequest>, version: number): number {
  const flexible = true
  const { groupId = '', topics = [], unknownTags } = message
  let size = 0
  size += sizeOfString(groupId, flexible)
  size += sizeOfStructs(topics, sizeAlterShareGroupOffsetsRequestTopic, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterShareGroupOffsetsRequest(sink: MessageSink, message: Draft<AlterShareGroupOffsetsRequest>, version: number): void {
  const flexible = true
  const { groupId = '', topics = [], unknownTags } = message
  writeString(sink, groupId, flexible, 'groupId')
  writeStructs(sink, topics, writeAlterShareGroupOffsetsRequestTopic, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterShareGroupOffsetsRequest(source: MessageSource, version: number): AlterShareGroupOffsetsRequest {
  const flexible = true
  const groupId = readString(source, flexible, 'groupId')
  const topics = readAlterShareGroupOffsetsRequestTopicList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, topics } : { groupId, topics, unknownTags }
}

export const alterShareGroupOffsetsRequest: MessageCodec<AlterShareGroupOffsetsRequest> = {
  name: 'AlterShareGroupOffsetsRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeAlterShareGroupOffsetsRequest,
  write: writeAlterShareGroupOffsetsRequest,
  read: readAlterShareGroupOffsetsRequest,
}

/** AlterShareGroupOffsetsResponse, versions 0. */
export interface AlterShareGroupOffsetsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The top-level error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The top-level error message, or null if there was no error. */
  readonly errorMessage: string | null
  /** The results for each topic. */
  readonly responses: readonly AlterShareGroupOffsetsResponseTopic[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterShareGroupOffsetsResponse}. */
export interface AlterShareGroupOffsetsResponseTopic {
  /** The topic name. */
  readonly topicName: string
  /** The unique topic ID. */
  readonly topicId: string
  /**  */
  readonly partitions: readonly AlterShareGroupOffsetsResponsePartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterShareGroupOffsetsResponse}. */
export interface AlterShareGroupOffsetsResponsePartition {
  /** The partition index. */
  readonly partitionIndex: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The error message, or null if there was no error. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAlterShareGroupOffsetsResponsePartition(message: Draft<AlterShareGroupOffsetsResponsePartition>, version: number): number {
  const flexible = true
  const { errorMessage = null, unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterShareGroupOffsetsResponsePartition(sink: MessageSink, message: Draft<AlterShareGroupOffsetsResponsePartition>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, errorCode = 0, errorMessage = null, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterShareGroupOffsetsResponsePartition(source: MessageSource, version: number): AlterShareGroupOffsetsResponsePartition {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, errorCode, errorMessage } : { partitionIndex, errorCode, errorMessage, unknownTags }
}

function readAlterShareGroupOffsetsResponsePartitionList(source: MessageSource, version: number, nullable: boolean, field: string): AlterShareGroupOffsetsResponsePartition[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterShareGroupOffsetsResponsePartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterShareGroupOffsetsResponsePartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterShareGroupOffsetsResponseTopic(message: Draft<AlterShareGroupOffsetsResponseTopic>, version: number): number {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfString(topicName, flexible)
  size += sizeOfStructs(partitions, sizeAlterShareGroupOffsetsResponsePartition, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterShareGroupOffsetsResponseTopic(sink: MessageSink, message: Draft<AlterShareGroupOffsetsResponseTopic>, version: number): void {
  const flexible = true
  const { topicName = '', topicId = zeroUuid, partitions = [], unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeAlterShareGroupOffsetsResponsePartition, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterShareGroupOffsetsResponseTopic(source: MessageSource, version: number): AlterShareGroupOffsetsResponseTopic {
  const flexible = true
  const topicName = readString(source, flexible, 'topicName')
  const topicId = readUuid(source, 'topicId')
  const partitions = readAlterShareGroupOffsetsResponsePartitionList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, topicId, partitions } : { topicName, topicId, partitions, unknownTags }
}

function readAlterShareGroupOffsetsResponseTopicList(source: MessageSource, version: number, nullable: boolean, field: string): AlterShareGroupOffsetsResponseTopic[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterShareGroupOffsetsResponseTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterShareGroupOffsetsResponseTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterShareGroupOffsetsResponse(message: Draft<AlterShareGroupOffsetsResponse>, version: number): number {
  const flexible = true
  const { errorMessage = null, responses = [], unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfStructs(responses, sizeAlterShareGroupOffsetsResponseTopic, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterShareGroupOffsetsResponse(sink: MessageSink, message: Draft<AlterShareGroupOffsetsResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, errorMessage = null, responses = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeStructs(sink, responses, writeAlterShareGroupOffsetsResponseTopic, version, true, false, 'responses')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterShareGroupOffsetsResponse(source: MessageSource, version: number): AlterShareGroupOffsetsResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const responses = readAlterShareGroupOffsetsResponseTopicList(source, version, false, 'responses')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, errorMessage, responses } : { throttleTimeMs, errorCode, errorMessage, responses, unknownTags }
}

export const alterShareGroupOffsetsResponse: MessageCodec<AlterShareGroupOffsetsResponse> = {
  name: 'AlterShareGroupOffsetsResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeAlterShareGroupOffsetsResponse,
  write: writeAlterShareGroupOffsetsResponse,
  read: readAlterShareGroupOffsetsResponse,
}

export const api = makeApi(91, 'AlterShareGroupOffsets', alterShareGroupOffsetsRequest, alterShareGroupOffsetsResponse, false)
