// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  readCount,
  readInt16,
  readInt32,
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

/** DeleteShareGroupStateRequest, versions 0. */
export interface DeleteShareGroupStateRequest {
  /** The group identifier. */
  readonly groupId: string
  /** The data for the topics. */
  readonly topics: readonly DeleteShareGroupStateRequestDeleteStateData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DeleteShareGroupStateRequest}. */
export interface DeleteShareGroupStateRequestDeleteStateData {
  /** The topic identifier. */
  readonly topicId: string
  /** The data for the partitions. */
  readonly partitions: readonly DeleteShareGroupStateRequestPartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DeleteShareGroupStateRequest}. */
export interface DeleteShareGroupStateRequestPartitionData {
  /** The partition index. */
  readonly partition: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDeleteShareGroupStateRequestPartitionData(message: Draft<DeleteShareGroupStateRequestPartitionData>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteShareGroupStateRequestPartitionData(sink: MessageSink, message: Draft<DeleteShareGroupStateRequestPartitionData>, version: number): void {
  const flexible = true
  const { partition = 0, unknownTags } = message
  writeInt32(sink, partition, 'partition')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteShareGroupStateRequestPartitionData(source: MessageSource, version: number): DeleteShareGroupStateRequestPartitionData {
  const flexible = true
  const partition = readInt32(source, 'partition')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partition } : { partition, unknownTags }
}

function readDeleteShareGroupStateRequestPartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): DeleteShareGroupStateRequestPartitionData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DeleteShareGroupStateRequestPartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDeleteShareGroupStateRequestPartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDeleteShareGroupStateRequestDeleteStateData(message: Draft<DeleteShareGroupStateRequestDeleteStateData>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(partitions, sizeDeleteShareGroupStateRequestPartitionData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteShareGroupStateRequestDeleteStateData(sink: MessageSink, message: Draft<DeleteShareGroupStateRequestDeleteStateData>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeDeleteShareGroupStateRequestPartitionData, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteShareGroupStateRequestDeleteStateData(source: MessageSource, version: number): DeleteShareGroupStateRequestDeleteStateData {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readDeleteShareGroupStateRequestPartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readDeleteShareGroupStateRequestDeleteStateDataList(source: MessageSource, version: number, nullable: boolean, field: string): DeleteShareGroupStateRequestDeleteStateData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DeleteShareGroupStateRequestDeleteStateData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDeleteShareGroupStateRequestDeleteStateData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDeleteShareGroupStateRequest(message: Draft<DeleteShareGroupStateRequest>, version: number): number {
  const flexible = true
  const { groupId = '', topics = [], unknownTags } = message
  let size = 0
  size += sizeOfString(groupId, flexible)
  size += sizeOfStructs(topics, sizeDeleteShareGroupStateRequestDeleteStateData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteShareGroupStateRequest(sink: MessageSink, message: Draft<DeleteShareGroupStateRequest>, version: number): void {
  const flexible = true
  const { groupId = '', topics = [], unknownTags } = message
  writeString(sink, groupId, flexible, 'groupId')
  writeStructs(sink, topics, writeDeleteShareGroupStateRequestDeleteStateData, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteShareGroupStateRequest(source: MessageSource, version: number): DeleteShareGroupStateRequest {
  const flexible = true
  const groupId = readString(source, flexible, 'groupId')
  const topics = readDeleteShareGroupStateRequestDeleteStateDataList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, topics } : { groupId, topics, unknownTags }
}

export const deleteShareGroupStateRequest: MessageCodec<DeleteShareGroupStateRequest> = {
  name: 'DeleteShareGroupStateRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeDeleteShareGroupStateRequest,
  write: writeDeleteShareGroupStateRequest,
  read: readDeleteShareGroupStateRequest,
}

/** DeleteShareGroupStateResponse, versions 0. */
export interface DeleteShareGroupStateResponse {
  /** The delete results. */
  readonly results: readonly DeleteShareGroupStateResponseDeleteStateResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DeleteShareGroupStateResponse}. */
export interface DeleteShareGroupStateResponseDeleteStateResult {
  /** The topic identifier. */
  readonly topicId: string
  /** The results for the partitions. */
  readonly partitions: readonly DeleteShareGroupStateResponsePartitionResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DeleteShareGroupStateResponse}. */
export interface DeleteShareGroupStateResponsePartitionResult {
  /** The partition index. */
  readonly partition: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The error message, or null if there was no error. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDeleteShareGroupStateResponsePartitionResult(message: Draft<DeleteShareGroupStateResponsePartitionResult>, version: number): number {
  const flexible = true
  const { errorMessage = null, unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteShareGroupStateResponsePartitionResult(sink: MessageSink, message: Draft<DeleteShareGroupStateResponsePartitionResult>, version: number): void {
  const flexible = true
  const { partition = 0, errorCode = 0, errorMessage = null, unknownTags } = message
  writeInt32(sink, partition, 'partition')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteShareGroupStateResponsePartitionResult(source: MessageSource, version: number): DeleteShareGroupStateResponsePartitionResult {
  const flexible = true
  const partition = readInt32(source, 'partition')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partition, errorCode, errorMessage } : { partition, errorCode, errorMessage, unknownTags }
}

function readDeleteShareGroupStateResponsePartitionResultList(source: MessageSource, version: number, nullable: boolean, field: string): DeleteShareGroupStateResponsePartitionResult[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DeleteShareGroupStateResponsePartitionResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDeleteShareGroupStateResponsePartitionResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDeleteShareGroupStateResponseDeleteStateResult(message: Draft<DeleteShareGroupStateResponseDeleteStateResult>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(partitions, sizeDeleteShareGroupStateResponsePartitionResult, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteShareGroupStateResponseDeleteStateResult(sink: MessageSink, message: Draft<DeleteShareGroupStateResponseDeleteStateResult>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeDeleteShareGroupStateResponsePartitionResult, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteShareGroupStateResponseDeleteStateResult(source: MessageSource, version: number): DeleteShareGroupStateResponseDeleteStateResult {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readDeleteShareGroupStateResponsePartitionResultList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readDeleteShareGroupStateResponseDeleteStateResultList(source: MessageSource, version: number, nullable: boolean, field: string): DeleteShareGroupStateResponseDeleteStateResult[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DeleteShareGroupStateResponseDeleteStateResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDeleteShareGroupStateResponseDeleteStateResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDeleteShareGroupStateResponse(message: Draft<DeleteShareGroupStateResponse>, version: number): number {
  const flexible = true
  const { results = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(results, sizeDeleteShareGroupStateResponseDeleteStateResult, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteShareGroupStateResponse(sink: MessageSink, message: Draft<DeleteShareGroupStateResponse>, version: number): void {
  const flexible = true
  const { results = [], unknownTags } = message
  writeStructs(sink, results, writeDeleteShareGroupStateResponseDeleteStateResult, version, true, false, 'results')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteShareGroupStateResponse(source: MessageSource, version: number): DeleteShareGroupStateResponse {
  const flexible = true
  const results = readDeleteShareGroupStateResponseDeleteStateResultList(source, version, false, 'results')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { results } : { results, unknownTags }
}

export const deleteShareGroupStateResponse: MessageCodec<DeleteShareGroupStateResponse> = {
  name: 'DeleteShareGroupStateResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeDeleteShareGroupStateResponse,
  write: writeDeleteShareGroupStateResponse,
  read: readDeleteShareGroupStateResponse,
}

export const api = makeApi(86, 'DeleteShareGroupState', deleteShareGroupStateRequest, deleteShareGroupStateResponse, false)
