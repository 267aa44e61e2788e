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

/** InitializeShareGroupStateRequest, versions 0. */
export interface InitializeShareGroupStateRequest {
  /** The group identifier. */
  readonly groupId: string
  /** The data for the topics. */
  readonly topics: readonly InitializeShareGroupStateRequestInitializeStateData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link InitializeShareGroupStateRequest}. */
export interface InitializeShareGroupStateRequestInitializeStateData {
  /** The topic identifier. */
  readonly topicId: string
  /** The data for the partitions. */
  readonly partitions: readonly InitializeShareGroupStateRequestPartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link InitializeShareGroupStateRequest}. */
export interface InitializeShareGroupStateRequestPartitionData {
  /** The partition index. */
  readonly partition: number
  /** The state epoch for this share-partition. */
  readonly stateEpoch: number
  /** The share-partition start offset, or -1 if the start offset is not being initialized. */
  readonly startOffset: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeInitializeShareGroupStateRequestPartitionData(message: Draft<InitializeShareGroupStateRequestPartitionData>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 16
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeInitializeShareGroupStateRequestPartitionData(sink: MessageSink, message: Draft<InitializeShareGroupStateRequestPartitionData>, version: number): void {
  const flexible = true
  const { partition = 0, stateEpoch = 0, startOffset = 0n, unknownTags } = message
  writeInt32(sink, partition, 'partition')
  writeInt32(sink, stateEpoch, 'stateEpoch')
  writeInt64(sink, startOffset, 'startOffset')
  writeTags(sink, flexible, version, unknownTags)
}

function readInitializeShareGroupStateRequestPartitionData(source: MessageSource, version: number): InitializeShareGroupStateRequestPartitionData {
  const flexible = true
  const partition = readInt32(source, 'partition')
  const stateEpoch = readInt32(source, 'stateEpoch')
  const startOffset = readInt64(source, 'startOffset')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partition, stateEpoch, startOffset } : { partition, stateEpoch, startOffset, unknownTags }
}

function readInitializeShareGroupStateRequestPartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): InitializeShareGroupStateRequestPartitionData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<InitializeShareGroupStateRequestPartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readInitializeShareGroupStateRequestPartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeInitializeShareGroupStateRequestInitializeStateData(message: Draft<InitializeShareGroupStateRequestInitializeStateData>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(partitions, sizeInitializeShareGroupStateRequestPartitionData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeInitializeShareGroupStateRequestInitializeStateData(sink: MessageSink, message: Draft<InitializeShareGroupStateRequestInitializeStateData>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeInitializeShareGroupStateRequestPartitionData, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readInitializeShareGroupStateRequestInitializeStateData(source: MessageSource, version: number): InitializeShareGroupStateRequestInitializeStateData {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readInitializeShareGroupStateRequestPartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readInitializeShareGroupStateRequestInitializeStateDataList(source: MessageSource, version: number, nullable: boolean, field: string): InitializeShareGroupStateRequestInitializeStateData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<InitializeShareGroupStateRequestInitializeStateData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readInitializeShareGroupStateRequestInitializeStateData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeInitializeShareGroupStateRequest(message: Draft<InitializeShareGroupStateRequest>, version: number): number {
  const flexible = true
  const { groupId = '', topics = [], unknownTags } = message
  let size = 0
  size += sizeOfString(groupId, flexible)
  size += sizeOfStructs(topics, sizeInitializeShareGroupStateRequestInitializeStateData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeInitializeShareGroupStateRequest(sink: MessageSink, message: Draft<InitializeShareGroupStateRequest>, version: number): void {
  const flexible = true
  const { groupId = '', topics = [], unknownTags } = message
  writeString(sink, groupId, flexible, 'groupId')
  writeStructs(sink, topics, writeInitializeShareGroupStateRequestInitializeStateData, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readInitializeShareGroupStateRequest(source: MessageSource, version: number): InitializeShareGroupStateRequest {
  const flexible = true
  const groupId = readString(source, flexible, 'groupId')
  const topics = readInitializeShareGroupStateRequestInitializeStateDataList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, topics } : { groupId, topics, unknownTags }
}

export const initializeShareGroupStateRequest: MessageCodec<InitializeShareGroupStateRequest> = {
  name: 'InitializeShareGroupStateRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeInitializeShareGroupStateRequest,
  write: writeInitializeShareGroupStateRequest,
  read: readInitializeShareGroupStateRequest,
}

/** InitializeShareGroupStateResponse, versions 0. */
export interface InitializeShareGroupStateResponse {
  /** The initialization results. */
  readonly results: readonly InitializeShareGroupStateResponseInitializeStateResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link InitializeShareGroupStateResponse}. */
export interface InitializeShareGroupStateResponseInitializeStateResult {
  /** The topic identifier. */
  readonly topicId: string
  /** The results for the partitions. */
  readonly partitions: readonly InitializeShareGroupStateResponsePartitionResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link InitializeShareGroupStateResponse}. */
export interface InitializeShareGroupStateResponsePartitionResult {
  /** The partition index. */
  readonly partition: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The error message, or null if there was no error. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeInitializeShareGroupStateResponsePartitionResult(message: Draft<InitializeShareGroupStateResponsePartitionResult>, version: number): number {
  const flexible = true
  const { errorMessage = null, unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeInitializeShareGroupStateResponsePartitionResult(sink: MessageSink, message: Draft<InitializeShareGroupStateResponsePartitionResult>, version: number): void {
  const flexible = true
  const { partition = 0, errorCode = 0, errorMessage = null, unknownTags } = message
  writeInt32(sink, partition, 'partition')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readInitializeShareGroupStateResponsePartitionResult(source: MessageSource, version: number): InitializeShareGroupStateResponsePartitionResult {
  const flexible = true
  const partition = readInt32(source, 'partition')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partition, errorCode, errorMessage } : { partition, errorCode, errorMessage, unknownTags }
}

function readInitializeShareGroupStateResponsePartitionResultList(source: MessageSource, version: number, nullable: boolean, field: string): InitializeShareGroupStateResponsePartitionResult[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<InitializeShareGroupStateResponsePartitionResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readInitializeShareGroupStateResponsePartitionResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeInitializeShareGroupStateResponseInitializeStateResult(message: Draft<InitializeShareGroupStateResponseInitializeStateResult>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(partitions, sizeInitializeShareGroupStateResponsePartitionResult, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeInitializeShareGroupStateResponseInitializeStateResult(sink: MessageSink, message: Draft<InitializeShareGroupStateResponseInitializeStateResult>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeInitializeShareGroupStateResponsePartitionResult, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readInitializeShareGroupStateResponseInitializeStateResult(source: MessageSource, version: number): InitializeShareGroupStateResponseInitializeStateResult {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readInitializeShareGroupStateResponsePartitionResultList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readInitializeShareGroupStateResponseInitializeStateResultList(source: MessageSource, version: number, nullable: boolean, field: string): InitializeShareGroupStateResponseInitializeStateResult[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<InitializeShareGroupStateResponseInitializeStateResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readInitializeShareGroupStateResponseInitializeStateResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeInitializeShareGroupStateResponse(message: Draft<InitializeShareGroupStateResponse>, version: number): number {
  const flexible = true
  const { results = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(results, sizeInitializeShareGroupStateResponseInitializeStateResult, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeInitializeShareGroupStateResponse(sink: MessageSink, message: Draft<InitializeShareGroupStateResponse>, version: number): void {
  const flexible = true
  const { results = [], unknownTags } = message
  writeStructs(sink, results, writeInitializeShareGroupStateResponseInitializeStateResult, version, true, false, 'results')
  writeTags(sink, flexible, version, unknownTags)
}

function readInitializeShareGroupStateResponse(source: MessageSource, version: number): InitializeShareGroupStateResponse {
  const flexible = true
  const results = readInitializeShareGroupStateResponseInitializeStateResultList(source, version, false, 'results')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { results } : { results, unknownTags }
}

export const initializeShareGroupStateResponse: MessageCodec<InitializeShareGroupStateResponse> = {
  name: 'InitializeShareGroupStateResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeInitializeShareGroupStateResponse,
  write: writeInitializeShareGroupStateResponse,
  read: readInitializeShareGroupStateResponse,
}

export const api = makeApi(83, 'InitializeShareGroupState', initializeShareGroupStateRequest, initializeShareGroupStateResponse, false)
