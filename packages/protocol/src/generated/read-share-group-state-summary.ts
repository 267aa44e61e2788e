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

/** ReadShareGroupStateSummaryRequest, versions 0-1. */
export interface ReadShareGroupStateSummaryRequest {
  /** The group identifier. */
  readonly groupId: string
  /** The data for the topics. */
  readonly topics: readonly ReadShareGroupStateSummaryRequestReadStateSummaryData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ReadShareGroupStateSummaryRequest}. */
export interface ReadShareGroupStateSummaryRequestReadStateSummaryData {
  /** The topic identifier. */
  readonly topicId: string
  /** The data for the partitions. */
  readonly partitions: readonly ReadShareGroupStateSummaryRequestPartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ReadShareGroupStateSummaryRequest}. */
export interface ReadShareGroupStateSummaryRequestPartitionData {
  /** The partition index. */
  readonly partition: number
  /** The leader epoch of the share-partition. */
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeReadShareGroupStateSummaryRequestPartitionData(message: Draft<ReadShareGroupStateSummaryRequestPartitionData>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 8
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeReadShareGroupStateSummaryRequestPartitionData(sink: MessageSink, message: Draft<ReadShareGroupStateSummaryRequestPartitionData>, version: number): void {
  const flexible = true
  const { partition = 0, leaderEpoch = 0, unknownTags } = message
  writeInt32(sink, partition, 'partition')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readReadShareGroupStateSummaryRequestPartitionData(source: MessageSource, version: number): ReadShareGroupStateSummaryRequestPartitionData {
  const flexible = true
  const partition = readInt32(source, 'partition')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partition, leaderEpoch } : { partition, leaderEpoch, unknownTags }
}

function readReadShareGroupStateSummaryRequestPartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): ReadShareGroupStateSummaryRequestPartitionData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ReadShareGroupStateSummaryRequestPartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readReadShareGroupStateSummaryRequestPartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeReadShareGroupStateSummaryRequestReadStateSummaryData(message: Draft<ReadShareGroupStateSummaryRequestReadStateSummaryData>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(partitions, sizeReadShareGroupStateSummaryRequestPartitionData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeReadShareGroupStateSummaryRequestReadStateSummaryData(sink: MessageSink, message: Draft<ReadShareGroupStateSummaryRequestReadStateSummaryData>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeReadShareGroupStateSummaryRequestPartitionData, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readReadShareGroupStateSummaryRequestReadStateSummaryData(source: MessageSource, version: number): ReadShareGroupStateSummaryRequestReadStateSummaryData {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readReadShareGroupStateSummaryRequestPartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readReadShareGroupStateSummaryRequestReadStateSummaryDataList(source: MessageSource, version: number, nullable: boolean, field: string): ReadShareGroupStateSummaryRequestReadStateSummaryData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ReadShareGroupStateSummaryRequestReadStateSummaryData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readReadShareGroupStateSummaryRequestReadStateSummaryData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeReadShareGroupStateSummaryRequest(message: Draft<ReadShareGroupStateSummaryRequest>, version: number): number {
  const flexible = true
  const { groupId = '', topics = [], unknownTags } = message
  let size = 0
  size += sizeOfString(groupId, flexible)
  size += sizeOfStructs(topics, sizeReadShareGroupStateSummaryRequestReadStateSummaryData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeReadShareGroupStateSummaryRequest(sink: MessageSink, message: Draft<ReadShareGroupStateSummaryRequest>, version: number): void {
  const flexible = true
  const { groupId = '', topics = [], unknownTags } = message
  writeString(sink, groupId, flexible, 'groupId')
  writeStructs(sink, topics, writeReadShareGroupStateSummaryRequestReadStateSummaryData, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readReadShareGroupStateSummaryRequest(source: MessageSource, version: number): ReadShareGroupStateSummaryRequest {
  const flexible = true
  const groupId = readString(source, flexible, 'groupId')
  const topics = readReadShareGroupStateSummaryRequestReadStateSummaryDataList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, topics } : { groupId, topics, unknownTags }
}

export const readShareGroupStateSummaryRequest: MessageCodec<ReadShareGroupStateSummaryRequest> = {
  name: 'ReadShareGroupStateSummaryRequest',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeReadShareGroupStateSummaryRequest,
  write: writeReadShareGroupStateSummaryRequest,
  read: readReadShareGroupStateSummaryRequest,
}

/** ReadShareGroupStateSummaryResponse, versions 0-1. */
export interface ReadShareGroupStateSummaryResponse {
  /** The read results. */
  readonly results: readonly ReadShareGroupStateSummaryResponseReadStateSummaryResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ReadShareGroupStateSummaryResponse}. */
export interface ReadShareGroupStateSummaryResponseReadStateSummaryResult {
  /** The topic identifier. */
  readonly topicId: string
  /** The results for the partitions. */
  readonly partitions: readonly ReadShareGroupStateSummaryResponsePartitionResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ReadShareGroupStateSummaryResponse}. */
export interface ReadShareGroupStateSummaryResponsePartitionResult {
  /** The partition index. */
  readonly partition: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The error message, or null if there was no error. */
  readonly errorMessage: string | null
  /** The state epoch of the share-partition. */
  readonly stateEpoch: number
  /** The leader epoch of the share-partition. */
  readonly leaderEpoch: number
  /** The share-partition start offset. */
  readonly startOffset: bigint
  /** The number of offsets greater than or equal to share-partition start offset for which delivery has been completed. Versions 1. */
  readonly deliveryCompleteCount: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeReadShareGroupStateSummaryResponsePartitionResult(message: Draft<ReadShareGroupStateSummaryResponsePartitionResult>, version: number): number {
  const flexible = true
  const { errorMessage = null, unknownTags } = message
  let size = 22
  size += sizeOfString(errorMessage, flexible)
  if (version >= 1) size += 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeReadShareGroupStateSummaryResponsePartitionResult(sink: MessageSink, message: Draft<ReadShareGroupStateSummaryResponsePartitionResult>, version: number): void {
  const flexible = true
  const { partition = 0, errorCode = 0, errorMessage = null, stateEpoch = 0, leaderEpoch = 0, startOffset = 0n, deliveryCompleteCount = -1, unknownTags } = message
  writeInt32(sink, partition, 'partition')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeInt32(sink, stateEpoch, 'stateEpoch')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeInt64(sink, startOffset, 'startOffset')
  if (version >= 1) writeInt32(sink, deliveryCompleteCount, 'deliveryCompleteCount')
  writeTags(sink, flexible, version, unknownTags)
}

function readReadShareGroupStateSummaryResponsePartitionResult(source: MessageSource, version: number): ReadShareGroupStateSummaryResponsePartitionResult {
  const flexible = true
  const partition = readInt32(source, 'partition')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const stateEpoch = readInt32(source, 'stateEpoch')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const startOffset = readInt64(source, 'startOffset')
  const deliveryCompleteCount: number = version >= 1 ? readInt32(source, 'deliveryCompleteCount') : -1
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partition, errorCode, errorMessage, stateEpoch, leaderEpoch, startOffset, deliveryCompleteCount } : { partition, errorCode, errorMessage, stateEpoch, leaderEpoch, startOffset, deliveryCompleteCount, unknownTags }
}

function readReadShareGroupStateSummaryResponsePartitionResultList(source: MessageSource, version: number, nullable: boolean, field: string): ReadShareGroupStateSummaryResponsePartitionResult[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ReadShareGroupStateSummaryResponsePartitionResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readReadShareGroupStateSummaryResponsePartitionResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeReadShareGroupStateSummaryResponseReadStateSummaryResult(message: Draft<ReadShareGroupStateSummaryResponseReadStateSummaryResult>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(partitions, sizeReadShareGroupStateSummaryResponsePartitionResult, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeReadShareGroupStateSummaryResponseReadStateSummaryResult(sink: MessageSink, message: Draft<ReadShareGroupStateSummaryResponseReadStateSummaryResult>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeReadShareGroupStateSummaryResponsePartitionResult, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readReadShareGroupStateSummaryResponseReadStateSummaryResult(source: MessageSource, version: number): ReadShareGroupStateSummaryResponseReadStateSummaryResult {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readReadShareGroupStateSummaryResponsePartitionResultList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readReadShareGroupStateSummaryResponseReadStateSummaryResultList(source: MessageSource, version: number, nullable: boolean, field: string): ReadShareGroupStateSummaryResponseReadStateSummaryResult[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ReadShareGroupStateSummaryResponseReadStateSummaryResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readReadShareGroupStateSummaryResponseReadStateSummaryResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeReadShareGroupStateSummaryResponse(message: Draft<ReadShareGroupStateSummaryResponse>, version: number): number {
  const flexible = true
  const { results = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(results, sizeReadShareGroupStateSummaryResponseReadStateSummaryResult, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeReadShareGroupStateSummaryResponse(sink: MessageSink, message: Draft<ReadShareGroupStateSummaryResponse>, version: number): void {
  const flexible = true
  const { results = [], unknownTags } = message
  writeStructs(sink, results, writeReadShareGroupStateSummaryResponseReadStateSummaryResult, version, true, false, 'results')
  writeTags(sink, flexible, version, unknownTags)
}

function readReadShareGroupStateSummaryResponse(source: MessageSource, version: number): ReadShareGroupStateSummaryResponse {
  const flexible = true
  const results = readReadShareGroupStateSummaryResponseReadStateSummaryResultList(source, version, false, 'results')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { results } : { results, unknownTags }
}

export const readShareGroupStateSummaryResponse: MessageCodec<ReadShareGroupStateSummaryResponse> = {
  name: 'ReadShareGroupStateSummaryResponse',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeReadShareGroupStateSummaryResponse,
  write: writeReadShareGroupStateSummaryResponse,
  read: readReadShareGroupStateSummaryResponse,
}

export const api = makeApi(87, 'ReadShareGroupStateSummary', readShareGroupStateSummaryRequest, readShareGroupStateSummaryResponse, false)
