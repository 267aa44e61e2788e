// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readInt8,
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
  writeInt8,
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

/** WriteShareGroupStateRequest, versions 0-1. */
export interface WriteShareGroupStateRequest {
  /** The group identifier. */
  readonly groupId: string
  /** The data for the topics. */
  readonly topics: readonly WriteShareGroupStateRequestWriteStateData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link WriteShareGroupStateRequest}. */
export interface WriteShareGroupStateRequestWriteStateData {
  /** The topic identifier. */
  readonly topicId: string
  /** The data for the partitions. */
  readonly partitions: readonly WriteShareGroupStateRequestPartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link WriteShareGroupStateRequest}. */
export interface WriteShareGroupStateRequestPartitionData {
  /** The partition index. */
  readonly partition: number
  /** The state epoch of the share-partition. */
  readonly stateEpoch: number
  /** The leader epoch of the share-partition. */
  readonly leaderEpoch: number
  /** The share-partition start offset, or -1 if the start offset is not being written. */
  readonly startOffset: bigint
  /** The number of offsets greater than or equal to share-partition start offset for which delivery has been completed. Versions 1. */
  readonly deliveryCompleteCount: number
  /** The state batches for the share-partition. */
  readonly stateBatches: readonly WriteShareGroupStateRequestStateBatch[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link WriteShareGroupStateRequest}. */
export interface WriteShareGroupStateRequestStateBatch {
  /** The first offset of this state batch. */
  readonly firstOffset: bigint
  /** The last offset of this state batch. */
  readonly lastOffset: bigint
  /** The delivery state - 0:Available,2:Acked,4:Archived. */
  readonly deliveryState: number
  /** The delivery count. */
  readonly deliveryCount: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeWriteShareGroupStateRequestStateBatch(message: Draft<WriteShareGroupStateRequestStateBatch>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 19
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeWriteShareGroupStateRequestStateBatch(sink: MessageSink, message: Draft<WriteShareGroupStateRequestStateBatch>, version: number): void {
  const flexible = true
  const { firstOffset = 0n, lastOffset = 0n, deliveryState = 0, deliveryCount = 0, unknownTags } = message
  writeInt64(sink, firstOffset, 'firstOffset')
  writeInt64(sink, lastOffset, 'lastOffset')
  writeInt8(sink, deliveryState, 'deliveryState')
  writeInt16(sink, deliveryCount, 'deliveryCount')
  writeTags(sink, flexible, version, unknownTags)
}

function readWriteShareGroupStateRequestStateBatch(source: MessageSource, version: number): WriteShareGroupStateRequestStateBatch {
  const flexible = true
  const firstOffset = readInt64(source, 'firstOffset')
  const lastOffset = readInt64(source, 'lastOffset')
  const deliveryState = readInt8(source, 'deliveryState')
  const deliveryCount = readInt16(source, 'deliveryCount')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { firstOffset, lastOffset, deliveryState, deliveryCount } : { firstOffset, lastOffset, deliveryState, deliveryCount, unknownTags }
}

function readWriteShareGroupStateRequestStateBatchList(source: MessageSource, version: number, nullable: boolean, field: string): WriteShareGroupStateRequestStateBatch[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<WriteShareGroupStateRequestStateBatch>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readWriteShareGroupStateRequestStateBatch(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeWriteShareGroupStateRequestPartitionData(message: Draft<WriteShareGroupStateRequestPartitionData>, version: number): number {
  const flexible = true
  const { stateBatches = [], unknownTags } = message
  let size = 20
  if (version >= 1) size += 4
  size += sizeOfStructs(stateBatches, sizeWriteShareGroupStateRequestStateBatch, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeWriteShareGroupStateRequestPartitionData(sink: MessageSink, message: Draft<WriteShareGroupStateRequestPartitionData>, version: number): void {
  const flexible = true
  const { partition = 0, stateEpoch = 0, leaderEpoch = 0, startOffset = 0n, deliveryCompleteCount = -1, stateBatches = [], unknownTags } = message
  writeInt32(sink, partition, 'partition')
  writeInt32(sink, stateEpoch, 'stateEpoch')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeInt64(sink, startOffset, 'startOffset')
  if (version >= 1) writeInt32(sink, deliveryCompleteCount, 'deliveryCompleteCount')
  writeStructs(sink, stateBatches, writeWriteShareGroupStateRequestStateBatch, version, true, false, 'stateBatches')
  writeTags(sink, flexible, version, unknownTags)
}

function readWriteShareGroupStateRequestPartitionData(source: MessageSource, version: number): WriteShareGroupStateRequestPartitionData {
  const flexible = true
  const partition = readInt32(source, 'partition')
  const stateEpoch = readInt32(source, 'stateEpoch')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const startOffset = readInt64(source, 'startOffset')
  const deliveryCompleteCount: number = version >= 1 ? readInt32(source, 'deliveryCompleteCount') : -1
  const stateBatches = readWriteShareGroupStateRequestStateBatchList(source, version, false, 'stateBatches')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partition, stateEpoch, leaderEpoch, startOffset, deliveryCompleteCount, stateBatches } : { partition, stateEpoch, leaderEpoch, startOffset, deliveryCompleteCount, stateBatches, unknownTags }
}

function readWriteShareGroupStateRequestPartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): WriteShareGroupStateRequestPartitionData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<WriteShareGroupStateRequestPartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readWriteShareGroupStateRequestPartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeWriteShareGroupStateRequestWriteStateData(message: Draft<WriteShareGroupStateRequestWriteStateData>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(partitions, sizeWriteShareGroupStateRequestPartitionData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeWriteShareGroupStateRequestWriteStateData(sink: MessageSink, message: Draft<WriteShareGroupStateRequestWriteStateData>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeWriteShareGroupStateRequestPartitionData, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readWriteShareGroupStateRequestWriteStateData(source: MessageSource, version: number): WriteShareGroupStateRequestWriteStateData {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readWriteShareGroupStateRequestPartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readWriteShareGroupStateRequestWriteStateDataList(source: MessageSource, version: number, nullable: boolean, field: string): WriteShareGroupStateRequestWriteStateData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<WriteShareGroupStateRequestWriteStateData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readWriteShareGroupStateRequestWriteStateData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeWriteShareGroupStateRequest(message: Draft<WriteShareGroupStateRequest>, version: number): number {
  const flexible = true
  const { groupId = '', topics = [], unknownTags } = message
  let size = 0
  size += sizeOfString(groupId, flexible)
  size += sizeOfStructs(topics, sizeWriteShareGroupStateRequestWriteStateData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeWriteShareGroupStateRequest(sink: MessageSink, message: Draft<WriteShareGroupStateRequest>, version: number): void {
  const flexible = true
  const { groupId = '', topics = [], unknownTags } = message
  writeString(sink, groupId, flexible, 'groupId')
  writeStructs(sink, topics, writeWriteShareGroupStateRequestWriteStateData, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readWriteShareGroupStateRequest(source: MessageSource, version: number): WriteShareGroupStateRequest {
  const flexible = true
  const groupId = readString(source, flexible, 'groupId')
  const topics = readWriteShareGroupStateRequestWriteStateDataList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, topics } : { groupId, topics, unknownTags }
}

export const writeShareGroupStateRequest: MessageCodec<WriteShareGroupStateRequest> = {
  name: 'WriteShareGroupStateRequest',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeWriteShareGroupStateRequest,
  write: writeWriteShareGroupStateRequest,
  read: readWriteShareGroupStateRequest,
}

/** WriteShareGroupStateResponse, versions 0-1. */
export interface WriteShareGroupStateResponse {
  /** The write results. */
  readonly results: readonly WriteShareGroupStateResponseWriteStateResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link WriteShareGroupStateResponse}. */
export interface WriteShareGroupStateResponseWriteStateResult {
  /** The topic identifier. */
  readonly topicId: string
  /** The results for the partitions. */
  readonly partitions: readonly WriteShareGroupStateResponsePartitionResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link WriteShareGroupStateResponse}. */
export interface WriteShareGroupStateResponsePartitionResult {
  /** The partition index. */
  readonly partition: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The error message, or null if there was no error. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeWriteShareGroupStateResponsePartitionResult(message: Draft<WriteShareGroupStateResponsePartitionResult>, version: number): number {
  const flexible = true
  const { errorMessage = null, unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeWriteShareGroupStateResponsePartitionResult(sink: MessageSink, message: Draft<WriteShareGroupStateResponsePartitionResult>, version: number): void {
  const flexible = true
  const { partition = 0, errorCode = 0, errorMessage = null, unknownTags } = message
  writeInt32(sink, partition, 'partition')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readWriteShareGroupStateResponsePartitionResult(source: MessageSource, version: number): WriteShareGroupStateResponsePartitionResult {
  const flexible = true
  const partition = readInt32(source, 'partition')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partition, errorCode, errorMessage } : { partition, errorCode, errorMessage, unknownTags }
}

function readWriteShareGroupStateResponsePartitionResultList(source: MessageSource, version: number, nullable: boolean, field: string): WriteShareGroupStateResponsePartitionResult[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<WriteShareGroupStateResponsePartitionResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readWriteShareGroupStateResponsePartitionResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeWriteShareGroupStateResponseWriteStateResult(message: Draft<WriteShareGroupStateResponseWriteStateResult>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(partitions, sizeWriteShareGroupStateResponsePartitionResult, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeWriteShareGroupStateResponseWriteStateResult(sink: MessageSink, message: Draft<WriteShareGroupStateResponseWriteStateResult>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeWriteShareGroupStateResponsePartitionResult, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readWriteShareGroupStateResponseWriteStateResult(source: MessageSource, version: number): WriteShareGroupStateResponseWriteStateResult {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readWriteShareGroupStateResponsePartitionResultList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readWriteShareGroupStateResponseWriteStateResultList(source: MessageSource, version: number, nullable: boolean, field: string): WriteShareGroupStateResponseWriteStateResult[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<WriteShareGroupStateResponseWriteStateResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readWriteShareGroupStateResponseWriteStateResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeWriteShareGroupStateResponse(message: Draft<WriteShareGroupStateResponse>, version: number): number {
  const flexible = true
  const { results = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(results, sizeWriteShareGroupStateResponseWriteStateResult, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeWriteShareGroupStateResponse(sink: MessageSink, message: Draft<WriteShareGroupStateResponse>, version: number): void {
  const flexible = true
  const { results = [], unknownTags } = message
  writeStructs(sink, results, writeWriteShareGroupStateResponseWriteStateResult, version, true, false, 'results')
  writeTags(sink, flexible, version, unknownTags)
}

function readWriteShareGroupStateResponse(source: MessageSource, version: number): WriteShareGroupStateResponse {
  const flexible = true
  const results = readWriteShareGroupStateResponseWriteStateResultList(source, version, false, 'results')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { results } : { results, unknownTags }
}

export const writeShareGroupStateResponse: MessageCodec<WriteShareGroupStateResponse> = {
  name: 'WriteShareGroupStateResponse',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeWriteShareGroupStateResponse,
  write: writeWriteShareGroupStateResponse,
  read: readWriteShareGroupStateResponse,
}

export const api = makeApi(85, 'WriteShareGroupState', writeShareGroupStateRequest, writeShareGroupStateResponse, false)
