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

/** ReadShareGroupStateRequest, versions 0. */
export interface ReadShareGroupStateRequest {
  /** The group identifier. */
  readonly groupId: string
  /** The data for the topics. */
  readonly topics: readonly ReadShareGroupStateRequestReadStateData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ReadShareGroupStateRequest}. */
export interface ReadShareGroupStateRequestReadStateData {
  /** The topic identifier. */
  readonly topicId: string
  /** The data for the partitions. */
  readonly partitions: readonly ReadShareGroupStateRequestPartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ReadShareGroupStateRequest}. */
export interface ReadShareGroupStateRequestPartitionData {
  /** The partition index. */
  readonly partition: number
  /** The leader epoch of the share-partition. */
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeReadShareGroupStateRequestPartitionData(message: Draft<ReadShareGroupStateRequestPartitionData>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 8
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeReadShareGroupStateRequestPartitionData(sink: MessageSink, message: Draft<ReadShareGroupStateRequestPartitionData>, version: number): void {
  const flexible = true
  const { partition = 0, leaderEpoch = 0, unknownTags } = message
  writeInt32(sink, partition, 'partition')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readReadShareGroupStateRequestPartitionData(source: MessageSource, version: number): ReadShareGroupStateRequestPartitionData {
  const flexible = true
  const partition = readInt32(source, 'partition')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partition, leaderEpoch } : { partition, leaderEpoch, unknownTags }
}

function readReadShareGroupStateRequestPartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): ReadShareGroupStateRequestPartitionData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ReadShareGroupStateRequestPartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readReadShareGroupStateRequestPartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeReadShareGroupStateRequestReadStateData(message: Draft<ReadShareGroupStateRequestReadStateData>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(partitions, sizeReadShareGroupStateRequestPartitionData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeReadShareGroupStateRequestReadStateData(sink: MessageSink, message: Draft<ReadShareGroupStateRequestReadStateData>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeReadShareGroupStateRequestPartitionData, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readReadShareGroupStateRequestReadStateData(source: MessageSource, version: number): ReadShareGroupStateRequestReadStateData {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readReadShareGroupStateRequestPartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readReadShareGroupStateRequestReadStateDataList(source: MessageSource, version: number, nullable: boolean, field: string): ReadShareGroupStateRequestReadStateData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ReadShareGroupStateRequestReadStateData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readReadShareGroupStateRequestReadStateData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeReadShareGroupStateRequest(message: Draft<ReadShareGroupStateRequest>, version: number): number {
  const flexible = true
  const { groupId = '', topics = [], unknownTags } = message
  let size = 0
  size += sizeOfString(groupId, flexible)
  size += sizeOfStructs(topics, sizeReadShareGroupStateRequestReadStateData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeReadShareGroupStateRequest(sink: MessageSink, message: Draft<ReadShareGroupStateRequest>, version: number): void {
  const flexible = true
  const { groupId = '', topics = [], unknownTags } = message
  writeString(sink, groupId, flexible, 'groupId')
  writeStructs(sink, topics, writeReadShareGroupStateRequestReadStateData, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readReadShareGroupStateRequest(source: MessageSource, version: number): ReadShareGroupStateRequest {
  const flexible = true
  const groupId = readString(source, flexible, 'groupId')
  const topics = readReadShareGroupStateRequestReadStateDataList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, topics } : { groupId, topics, unknownTags }
}

export const readShareGroupStateRequest: MessageCodec<ReadShareGroupStateRequest> = {
  name: 'ReadShareGroupStateRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeReadShareGroupStateRequest,
  write: writeReadShareGroupStateRequest,
  read: readReadShareGroupStateRequest,
}

/** ReadShareGroupStateResponse, versions 0. */
export interface ReadShareGroupStateResponse {
  /** The read results. */
  readonly results: readonly ReadShareGroupStateResponseReadStateResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ReadShareGroupStateResponse}. */
export interface ReadShareGroupStateResponseReadStateResult {
  /** The topic identifier. */
  readonly topicId: string
  /** The results for the partitions. */
  readonly partitions: readonly ReadShareGroupStateResponsePartitionResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ReadShareGroupStateResponse}. */
export interface ReadShareGroupStateResponsePartitionResult {
  /** The partition index. */
  readonly partition: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The error message, or null if there was no error. */
  readonly errorMessage: string | null
  /** The state epoch of the share-partition. */
  readonly stateEpoch: number
  /** The share-partition start offset, which can be -1 if it is not yet initialized. */
  readonly startOffset: bigint
  /** The state batches for this share-partition. */
  readonly stateBatches: readonly ReadShareGroupStateResponseStateBatch[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ReadShareGroupStateResponse}. */
export interface ReadShareGroupStateResponseStateBatch {
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

function sizeReadShareGroupStateResponseStateBatch(message: Draft<ReadShareGroupStateResponseStateBatch>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 19
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeReadShareGroupStateResponseStateBatch(sink: MessageSink, message: Draft<ReadShareGroupStateResponseStateBatch>, version: number): void {
  const flexible = true
  const { firstOffset = 0n, lastOffset = 0n, deliveryState = 0, deliveryCount = 0, unknownTags } = message
  writeInt64(sink, firstOffset, 'firstOffset')
  writeInt64(sink, lastOffset, 'lastOffset')
  writeInt8(sink, deliveryState, 'deliveryState')
  writeInt16(sink, deliveryCount, 'deliveryCount')
  writeTags(sink, flexible, version, unknownTags)
}

function readReadShareGroupStateResponseStateBatch(source: MessageSource, version: number): ReadShareGroupStateResponseStateBatch {
  const flexible = true
  const firstOffset = readInt64(source, 'firstOffset')
  const lastOffset = readInt64(source, 'lastOffset')
  const deliveryState = readInt8(source, 'deliveryState')
  const deliveryCount = readInt16(source, 'deliveryCount')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { firstOffset, lastOffset, deliveryState, deliveryCount } : { firstOffset, lastOffset, deliveryState, deliveryCount, unknownTags }
}

function readReadShareGroupStateResponseStateBatchList(source: MessageSource, version: number, nullable: boolean, field: string): ReadShareGroupStateResponseStateBatch[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ReadShareGroupStateResponseStateBatch>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readReadShareGroupStateResponseStateBatch(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeReadShareGroupStateResponsePartitionResult(message: Draft<ReadShareGroupStateResponsePartitionResult>, version: number): number {
  const flexible = true
  const { errorMessage = null, stateBatches = [], unknownTags } = message
  let size = 18
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfStructs(stateBatches, sizeReadShareGroupStateResponseStateBatch, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeReadShareGroupStateResponsePartitionResult(sink: MessageSink, message: Draft<ReadShareGroupStateResponsePartitionResult>, version: number): void {
  const flexible = true
  const { partition = 0, errorCode = 0, errorMessage = null, stateEpoch = 0, startOffset = 0n, stateBatches = [], unknownTags } = message
  writeInt32(sink, partition, 'partition')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeInt32(sink, stateEpoch, 'stateEpoch')
  writeInt64(sink, startOffset, 'startOffset')
  writeStructs(sink, stateBatches, writeReadShareGroupStateResponseStateBatch, version, true, false, 'stateBatches')
  writeTags(sink, flexible, version, unknownTags)
}

function readReadShareGroupStateResponsePartitionResult(source: MessageSource, version: number): ReadShareGroupStateResponsePartitionResult {
  const flexible = true
  const partition = readInt32(source, 'partition')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const stateEpoch = readInt32(source, 'stateEpoch')
  const startOffset = readInt64(source, 'startOffset')
  const stateBatches = readReadShareGroupStateResponseStateBatchList(source, version, false, 'stateBatches')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partition, errorCode, errorMessage, stateEpoch, startOffset, stateBatches } : { partition, errorCode, errorMessage, stateEpoch, startOffset, stateBatches, unknownTags }
}

function readReadShareGroupStateResponsePartitionResultList(source: MessageSource, version: number, nullable: boolean, field: string): ReadShareGroupStateResponsePartitionResult[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ReadShareGroupStateResponsePartitionResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readReadShareGroupStateResponsePartitionResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeReadShareGroupStateResponseReadStateResult(message: Draft<ReadShareGroupStateResponseReadStateResult>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(partitions, sizeReadShareGroupStateResponsePartitionResult, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeReadShareGroupStateResponseReadStateResult(sink: MessageSink, message: Draft<ReadShareGroupStateResponseReadStateResult>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeReadShareGroupStateResponsePartitionResult, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readReadShareGroupStateResponseReadStateResult(source: MessageSource, version: number): ReadShareGroupStateResponseReadStateResult {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readReadShareGroupStateResponsePartitionResultList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readReadShareGroupStateResponseReadStateResultList(source: MessageSource, version: number, nullable: boolean, field: string): ReadShareGroupStateResponseReadStateResult[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ReadShareGroupStateResponseReadStateResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readReadShareGroupStateResponseReadStateResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeReadShareGroupStateResponse(message: Draft<ReadShareGroupStateResponse>, version: number): number {
  const flexible = true
  const { results = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(results, sizeReadShareGroupStateResponseReadStateResult, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeReadShareGroupStateResponse(sink: MessageSink, message: Draft<ReadShareGroupStateResponse>, version: number): void {
  const flexible = true
  const { results = [], unknownTags } = message
  writeStructs(sink, results, writeReadShareGroupStateResponseReadStateResult, version, true, false, 'results')
  writeTags(sink, flexible, version, unknownTags)
}

function readReadShareGroupStateResponse(source: MessageSource, version: number): ReadShareGroupStateResponse {
  const flexible = true
  const results = readReadShareGroupStateResponseReadStateResultList(source, version, false, 'results')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { results } : { results, unknownTags }
}

export const readShareGroupStateResponse: MessageCodec<ReadShareGroupStateResponse> = {
  name: 'ReadShareGroupStateResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeReadShareGroupStateResponse,
  write: writeReadShareGroupStateResponse,
  read: readReadShareGroupStateResponse,
}

export const api = makeApi(84, 'ReadShareGroupState', readShareGroupStateRequest, readShareGroupStateResponse, false)
