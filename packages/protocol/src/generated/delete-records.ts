// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readString,
  readUnknownTags,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt64,
  writeString,
  writeStructs,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** DeleteRecordsRequest, versions 0-2. */
export interface DeleteRecordsRequest {
  /** Each topic that we want to delete records from. */
  readonly topics: readonly DeleteRecordsRequestTopic[]
  /** How long to wait for the deletion to complete, in milliseconds. */
  readonly timeoutMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DeleteRecordsRequest}. */
export interface DeleteRecordsRequestTopic {
  /** The topic name. */
  readonly name: string
  /** Each partition that we want to delete records from. */
  readonly partitions: readonly DeleteRecordsRequestPartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DeleteRecordsRequest}. */
export interface DeleteRecordsRequestPartition {
  /** The partition index. */
  readonly partitionIndex: number
  /** The deletion offset. -1 means that records should be truncated to the high watermark. */
  readonly offset: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDeleteRecordsRequestPartition(message: Draft<DeleteRecordsRequestPartition>, version: number): number {
  const flexible = version >= 2
  const { unknownTags } = message
  let size = 12
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteRecordsRequestPartition(sink: MessageSink, message: Draft<DeleteRecordsRequestPartition>, version: number): void {
  const flexible = version >= 2
  const { partitionIndex = 0, offset = 0n, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt64(sink, offset, 'offset')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteRecordsRequestPartition(source: MessageSource, version: number): DeleteRecordsRequestPartition {
  const flexible = version >= 2
  const partitionIndex = readInt32(source, 'partitionIndex')
  const offset = readInt64(source, 'offset')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, offset } : { partitionIndex, offset, unknownTags }
}

function readDeleteRecordsRequestPartitionList(source: MessageSource, version: number, nullable: boolean, field: string): DeleteRecordsRequestPartition[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DeleteRecordsRequestPartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDeleteRecordsRequestPartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDeleteRecordsRequestTopic(message: Draft<DeleteRecordsRequestTopic>, version: number): number {
  const flexible = version >= 2
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(partitions, sizeDeleteRecordsRequestPartition, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteRecordsRequestTopic(sink: MessageSink, message: Draft<DeleteRecordsRequestTopic>, version: number): void {
  const flexible = version >= 2
  const { name = '', partitions = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeStructs(sink, partitions, writeDeleteRecordsRequestPartition, version, version >= 2, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteRecordsRequestTopic(source: MessageSource, version: number): DeleteRecordsRequestTopic {
  const flexible = version >= 2
  const name = readString(source, flexible, 'name')
  const partitions = readDeleteRecordsRequestPartitionList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions } : { name, partitions, unknownTags }
}

function readDeleteRecordsRequestTopicList(source: MessageSource, version: number, nullable: boolean, field: string): DeleteRecordsRequestTopic[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DeleteRecordsRequestTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDeleteRecordsRequestTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDeleteRecordsRequest(message: Draft<DeleteRecordsRequest>, version: number): number {
  const flexible = version >= 2
  const { topics = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(topics, sizeDeleteRecordsRequestTopic, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteRecordsRequest(sink: MessageSink, message: Draft<DeleteRecordsRequest>, version: number): void {
  const flexible = version >= 2
  const { topics = [], timeoutMs = 0, unknownTags } = message
  writeStructs(sink, topics, writeDeleteRecordsRequestTopic, version, version >= 2, false, 'topics')
  writeInt32(sink, timeoutMs, 'timeoutMs')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteRecordsRequest(source: MessageSource, version: number): DeleteRecordsRequest {
  const flexible = version >= 2
  const topics = readDeleteRecordsRequestTopicList(source, version, false, 'topics')!
  const timeoutMs = readInt32(source, 'timeoutMs')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topics, timeoutMs } : { topics, timeoutMs, unknownTags }
}

export const deleteRecordsRequest: MessageCodec<DeleteRecordsRequest> = {
  name: 'DeleteRecordsRequest',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 2,
  size: sizeDeleteRecordsRequest,
  write: writeDeleteRecordsRequest,
  read: readDeleteRecordsRequest,
}

/** DeleteRecordsResponse, versions 0-2. */
export interface DeleteRecordsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** Each topic that we wanted to delete records from. */
  readonly topics: readonly DeleteRecordsResponseTopicResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DeleteRecordsResponse}. */
export interface DeleteRecordsResponseTopicResult {
  /** The topic name. */
  readonly name: string
  /** Each partition that we wanted to delete records from. */
  readonly partitions: readonly DeleteRecordsResponsePartitionResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DeleteRecordsResponse}. */
export interface DeleteRecordsResponsePartitionResult {
  /** The partition index. */
  readonly partitionIndex: number
  /** The partition low water mark. */
  readonly lowWatermark: bigint
  /** The deletion error code, or 0 if the deletion succeeded. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDeleteRecordsResponsePartitionResult(message: Draft<DeleteRecordsResponsePartitionResult>, version: number): number {
  const flexible = version >= 2
  const { unknownTags } = message
  let size = 14
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteRecordsResponsePartitionResult(sink: MessageSink, message: Draft<DeleteRecordsResponsePartitionResult>, version: number): void {
  const flexible = version >= 2
  const { partitionIndex = 0, lowWatermark = 0n, errorCode = 0, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt64(sink, lowWatermark, 'lowWatermark')
  writeInt16(sink, errorCode, 'errorCode')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteRecordsResponsePartitionResult(source: MessageSource, version: number): DeleteRecordsResponsePartitionResult {
  const flexible = version >= 2
  const partitionIndex = readInt32(source, 'partitionIndex')
  const lowWatermark = readInt64(source, 'lowWatermark')
  const errorCode = readInt16(source, 'errorCode')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, lowWatermark, errorCode } : { partitionIndex, lowWatermark, errorCode, unknownTags }
}

function readDeleteRecordsResponsePartitionResultList(source: MessageSource, version: number, nullable: boolean, field: string): DeleteRecordsResponsePartitionResult[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DeleteRecordsResponsePartitionResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDeleteRecordsResponsePartitionResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDeleteRecordsResponseTopicResult(message: Draft<DeleteRecordsResponseTopicResult>, version: number): number {
  const flexible = version >= 2
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(partitions, sizeDeleteRecordsResponsePartitionResult, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteRecordsResponseTopicResult(sink: MessageSink, message: Draft<DeleteRecordsResponseTopicResult>, version: number): void {
  const flexible = version >= 2
  const { name = '', partitions = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeStructs(sink, partitions, writeDeleteRecordsResponsePartitionResult, version, version >= 2, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteRecordsResponseTopicResult(source: MessageSource, version: number): DeleteRecordsResponseTopicResult {
  const flexible = version >= 2
  const name = readString(source, flexible, 'name')
  const partitions = readDeleteRecordsResponsePartitionResultList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions } : { name, partitions, unknownTags }
}

function readDeleteRecordsResponseTopicResultList(source: MessageSource, version: number, nullable: boolean, field: string): DeleteRecordsResponseTopicResult[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DeleteRecordsResponseTopicResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDeleteRecordsResponseTopicResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDeleteRecordsResponse(message: Draft<DeleteRecordsResponse>, version: number): number {
  const flexible = version >= 2
  const { topics = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(topics, sizeDeleteRecordsResponseTopicResult, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteRecordsResponse(sink: MessageSink, message: Draft<DeleteRecordsResponse>, version: number): void {
  const flexible = version >= 2
  const { throttleTimeMs = 0, topics = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, topics, writeDeleteRecordsResponseTopicResult, version, version >= 2, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteRecordsResponse(source: MessageSource, version: number): DeleteRecordsResponse {
  const flexible = version >= 2
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const topics = readDeleteRecordsResponseTopicResultList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, topics } : { throttleTimeMs, topics, unknownTags }
}

export const deleteRecordsResponse: MessageCodec<DeleteRecordsResponse> = {
  name: 'DeleteRecordsResponse',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 2,
  size: sizeDeleteRecordsResponse,
  write: writeDeleteRecordsResponse,
  read: readDeleteRecordsResponse,
}

export const api = makeApi(21, 'DeleteRecords', deleteRecordsRequest, deleteRecordsResponse, false)
