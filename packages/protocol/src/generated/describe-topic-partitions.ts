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
  readNullableString,
  readPresence,
  readString,
  readUnknownTags,
  readUuid,
  sizeOfList,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeBool,
  writeInt16,
  writeInt32,
  writeInt32List,
  writeNullableString,
  writePresence,
  writeString,
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

/** DescribeTopicPartitionsRequest, versions 0. */
export interface DescribeTopicPartitionsRequest {
  /** The topics to fetch details for. */
  readonly topics: readonly DescribeTopicPartitionsRequestTopicRequest[]
  /** The maximum number of partitions included in the response. */
  readonly responsePartitionLimit: number
  /** The first topic and partition index to fetch details for. */
  readonly cursor: DescribeTopicPartitionsRequestCursor | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeTopicPartitionsRequest}. */
export interface DescribeTopicPartitionsRequestCursor {
  /** The name for the first topic to process. */
  readonly topicName: string
  /** The partition index to start with. */
  readonly partitionIndex: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeTopicPartitionsRequest}. */
export interface DescribeTopicPartitionsRequestTopicRequest {
  /** The topic name. */
  readonly name: string
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultDescribeTopicPartitionsRequestCursor(): DescribeTopicPartitionsRequestCursor {
  return { topicName: '', partitionIndex: 0 }
}

function isDefaultDescribeTopicPartitionsRequestCursor(message: Draft<DescribeTopicPartitionsRequestCursor>): boolean {
  const { topicName = '', partitionIndex = 0, unknownTags } = message
  return isStruct(message) && !(topicName !== '') && !(partitionIndex !== 0) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeDescribeTopicPartitionsRequestTopicRequest(message: Draft<DescribeTopicPartitionsRequestTopicRequest>, version: number): number {
  const flexible = true
  const { name = '', unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeTopicPartitionsRequestTopicRequest(sink: MessageSink, message: Draft<DescribeTopicPartitionsRequestTopicRequest>, version: number): void {
  const flexible = true
  const { name = '', unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeTopicPartitionsRequestTopicRequest(source: MessageSource, version: number): DescribeTopicPartitionsRequestTopicRequest {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name } : { name, unknownTags }
}

function readDescribeTopicPartitionsRequestTopicRequestList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeTopicPartitionsRequestTopicRequest[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeTopicPartitionsRequestTopicRequest>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeTopicPartitionsRequestTopicRequest(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeTopicPartitionsRequestCursor(message: Draft<DescribeTopicPartitionsRequestCursor>, version: number): number {
  const flexible = true
  const { topicName = '', unknownTags } = message
  let size = 4
  size += sizeOfString(topicName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeTopicPartitionsRequestCursor(sink: MessageSink, message: Draft<DescribeTopicPartitionsRequestCursor>, version: number): void {
  const flexible = true
  const { topicName = '', partitionIndex = 0, unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeTopicPartitionsRequestCursor(source: MessageSource, version: number): DescribeTopicPartitionsRequestCursor {
  const flexible = true
  const topicName = readString(source, flexible, 'topicName')
  const partitionIndex = readInt32(source, 'partitionIndex')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitionIndex } : { topicName, partitionIndex, unknownTags }
}

function readDescribeTopicPartitionsRequestCursorIn(source: MessageSource, version: number, field: string): DescribeTopicPartitionsRequestCursor {
  try {
    return readDescribeTopicPartitionsRequestCursor(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeDescribeTopicPartitionsRequest(message: Draft<DescribeTopicPartitionsRequest>, version: number): number {
  const flexible = true
  const { topics = [], cursor = null, unknownTags } = message
  let size = 4
  size += sizeOfStructs(topics, sizeDescribeTopicPartitionsRequestTopicRequest, version, true)
  size += (cursor === null ? 1 : 1 + sizeDescribeTopicPartitionsRequestCursor(cursor, version))
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeTopicPartitionsRequest(sink: MessageSink, message: Draft<DescribeTopicPartitionsRequest>, version: number): void {
  const flexible = true
  const { topics = [], responsePartitionLimit = 2000, cursor = null, unknownTags } = message
  writeStructs(sink, topics, writeDescribeTopicPartitionsRequestTopicRequest, version, true, false, 'topics')
  writeInt32(sink, responsePartitionLimit, 'responsePartitionLimit')
  { if (writePresence(sink, cursor, true, 'cursor')) writeStruct(sink, cursor, writeDescribeTopicPartitionsRequestCursor, version, 'cursor') }
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeTopicPartitionsRequest(source: MessageSource, version: number): DescribeTopicPartitionsRequest {
  const flexible = true
  const topics = readDescribeTopicPartitionsRequestTopicRequestList(source, version, false, 'topics')!
  const responsePartitionLimit = readInt32(source, 'responsePartitionLimit')
  const cursor = readPresence(source, true, 'cursor') ? readDescribeTopicPartitionsRequestCursorIn(source, version, 'cursor') : null
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topics, responsePartitionLimit, cursor } : { topics, responsePartitionLimit, cursor, unknownTags }
}

export const describeTopicPartitionsRequest: MessageCodec<DescribeTopicPartitionsRequest> = {
  name: 'DescribeTopicPartitionsRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeDescribeTopicPartitionsRequest,
  write: writeDescribeTopicPartitionsRequest,
  read: readDescribeTopicPartitionsRequest,
}

/** DescribeTopicPartitionsResponse, versions 0. */
export interface DescribeTopicPartitionsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** Each topic in the response. */
  readonly topics: readonly DescribeTopicPartitionsResponseTopic[]
  /** The next topic and partition index to fetch details for. */
  readonly nextCursor: DescribeTopicPartitionsResponseCursor | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeTopicPartitionsResponse}. */
export interface DescribeTopicPartitionsResponseCursor {
  /** The name for the first topic to process. */
  readonly topicName: string
  /** The partition index to start with. */
  readonly partitionIndex: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeTopicPartitionsResponse}. */
export interface DescribeTopicPartitionsResponseTopic {
  /** The topic error, or 0 if there was no error. */
  readonly errorCode: number
  /** The topic name. */
  readonly name: string | null
  /** The topic id. */
  readonly topicId: string
  /** True if the topic is internal. */
  readonly isInternal: boolean
  /** Each partition in the topic. */
  readonly partitions: readonly DescribeTopicPartitionsResponsePartition[]
  /** 32-bit bitfield to represent authorized operations for this topic. */
  readonly topicAuthorizedOperations: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeTopicPartitionsResponse}. */
export interface DescribeTopicPartitionsResponsePartition {
  /** The partition error, or 0 if there was no error. */
  readonly errorCode: number
  /** The partition index. */
  readonly partitionIndex: number
  /** The ID of the leader broker. */
  readonly leaderId: number
  /** The leader epoch of this partition. */
  readonly leaderEpoch: number
  /** The set of all nodes that host this partition. */
  readonly replicaNodes: readonly number[]
  /** The set of nodes that are in sync with the leader for this partition. */
  readonly isrNodes: readonly number[]
  /** The new eligible leader replicas otherwise. */
  readonly eligibleLeaderReplicas: readonly number[] | null
  /** The last known ELR. */
  readonly lastKnownElr: readonly number[] | null
  /** The set of offline replicas of this partition. */
  readonly offlineReplicas: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultDescribeTopicPartitionsResponseCursor(): DescribeTopicPartitionsResponseCursor {
  return { topicName: '', partitionIndex: 0 }
}

function isDefaultDescribeTopicPartitionsResponseCursor(message: Draft<DescribeTopicPartitionsResponseCursor>): boolean {
  const { topicName = '', partitionIndex = 0, unknownTags } = message
  return isStruct(message) && !(topicName !== '') && !(partitionIndex !== 0) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeDescribeTopicPartitionsResponsePartition(message: Draft<DescribeTopicPartitionsResponsePartition>, version: number): number {
  const flexible = true
  const { replicaNodes = [], isrNodes = [], eligibleLeaderReplicas = null, lastKnownElr = null, offlineReplicas = [], unknownTags } = message
  let size = 14
  size += sizeOfList(replicaNodes, 4, flexible)
  size += sizeOfList(isrNodes, 4, flexible)
  size += sizeOfList(eligibleLeaderReplicas, 4, flexible)
  size += sizeOfList(lastKnownElr, 4, flexible)
  size += sizeOfList(offlineReplicas, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeTopicPartitionsResponsePartition(sink: MessageSink, message: Draft<DescribeTopicPartitionsResponsePartition>, version: number): void {
  const flexible = true
  const { errorCode = 0, partitionIndex = 0, leaderId = 0, leaderEpoch = -1, replicaNodes = [], isrNodes = [], eligibleLeaderReplicas = null, lastKnownElr = null, offlineReplicas = [], unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt32(sink, leaderId, 'leaderId')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeInt32List(sink, replicaNodes, flexible, false, 'replicaNodes')
  writeInt32List(sink, isrNodes, flexible, false, 'isrNodes')
  writeInt32List(sink, eligibleLeaderReplicas, flexible, true, 'eligibleLeaderReplicas')
  writeInt32List(sink, lastKnownElr, flexible, true, 'lastKnownElr')
  writeInt32List(sink, offlineReplicas, flexible, false, 'offlineReplicas')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeTopicPartitionsResponsePartition(source: MessageSource, version: number): DescribeTopicPartitionsResponsePartition {
  const flexible = true
  const errorCode = readInt16(source, 'errorCode')
  const partitionIndex = readInt32(source, 'partitionIndex')
  const leaderId = readInt32(source, 'leaderId')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const replicaNodes = readInt32List(source, flexible, false, 'replicaNodes')!
  const isrNodes = readInt32List(source, flexible, false, 'isrNodes')!
  const eligibleLeaderReplicas = readInt32List(source, flexible, true, 'eligibleLeaderReplicas')
  const lastKnownElr = readInt32List(source, flexible, true, 'lastKnownElr')
  const offlineReplicas = readInt32List(source, flexible, false, 'offlineReplicas')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, partitionIndex, leaderId, leaderEpoch, replicaNodes, isrNodes, eligibleLeaderReplicas, lastKnownElr, offlineReplicas } : { errorCode, partitionIndex, leaderId, leaderEpoch, replicaNodes, isrNodes, eligibleLeaderReplicas, lastKnownElr, offlineReplicas, unknownTags }
}

function readDescribeTopicPartitionsResponsePartitionList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeTopicPartitionsResponsePartition[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeTopicPartitionsResponsePartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeTopicPartitionsResponsePartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeTopicPartitionsResponseTopic(message: Draft<DescribeTopicPartitionsResponseTopic>, version: number): number {
  const flexible = true
  const { name = '', partitions = [], unknownTags } = message
  let size = 23
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(partitions, sizeDescribeTopicPartitionsResponsePartition, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeTopicPartitionsResponseTopic(sink: MessageSink, message: Draft<DescribeTopicPartitionsResponseTopic>, version: number): void {
  const flexible = true
  const { errorCode = 0, name = '', topicId = zeroUuid, isInternal = false, partitions = [], topicAuthorizedOperations = -2147483648, unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, name, flexible, true, 'name')
  writeUuid(sink, topicId, 'topicId')
  writeBool(sink, isInternal, 'isInternal')
  writeStructs(sink, partitions, writeDescribeTopicPartitionsResponsePartition, version, true, false, 'partitions')
  writeInt32(sink, topicAuthorizedOperations, 'topicAuthorizedOperations')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeTopicPartitionsResponseTopic(source: MessageSource, version: number): DescribeTopicPartitionsResponseTopic {
  const flexible = true
  const errorCode = readInt16(source, 'errorCode')
  const name = readNullableString(source, flexible, true, 'name')
  const topicId = readUuid(source, 'topicId')
  const isInternal = readBool(source, 'isInternal')
  const partitions = readDescribeTopicPartitionsResponsePartitionList(source, version, false, 'partitions')!
  const topicAuthorizedOperations = readInt32(source, 'topicAuthorizedOperations')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, name, topicId, isInternal, partitions, topicAuthorizedOperations } : { errorCode, name, topicId, isInternal, partitions, topicAuthorizedOperations, unknownTags }
}

function readDescribeTopicPartitionsResponseTopicList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeTopicPartitionsResponseTopic[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeTopicPartitionsResponseTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeTopicPartitionsResponseTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeTopicPartitionsResponseCursor(message: Draft<DescribeTopicPartitionsResponseCursor>, version: number): number {
  const flexible = true
  const { topicName = '', unknownTags } = message
  let size = 4
  size += sizeOfString(topicName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeTopicPartitionsResponseCursor(sink: MessageSink, message: Draft<DescribeTopicPartitionsResponseCursor>, version: number): void {
  const flexible = true
  const { topicName = '', partitionIndex = 0, unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeTopicPartitionsResponseCursor(source: MessageSource, version: number): DescribeTopicPartitionsResponseCursor {
  const flexible = true
  const topicName = readString(source, flexible, 'topicName')
  const partitionIndex = readInt32(source, 'partitionIndex')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitionIndex } : { topicName, partitionIndex, unknownTags }
}

function readDescribeTopicPartitionsResponseCursorIn(source: MessageSource, version: number, field: string): DescribeTopicPartitionsResponseCursor {
  try {
    return readDescribeTopicPartitionsResponseCursor(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeDescribeTopicPartitionsResponse(message: Draft<DescribeTopicPartitionsResponse>, version: number): number {
  const flexible = true
  const { topics = [], nextCursor = null, unknownTags } = message
  let size = 4
  size += sizeOfStructs(topics, sizeDescribeTopicPartitionsResponseTopic, version, true)
  size += (nextCursor === null ? 1 : 1 + sizeDescribeTopicPartitionsResponseCursor(nextCursor, version))
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeTopicPartitionsResponse(sink: MessageSink, message: Draft<DescribeTopicPartitionsResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, topics = [], nextCursor = null, unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, topics, writeDescribeTopicPartitionsResponseTopic, version, true, false, 'topics')
  { if (writePresence(sink, nextCursor, true, 'nextCursor')) writeStruct(sink, nextCursor, writeDescribeTopicPartitionsResponseCursor, version, 'nextCursor') }
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeTopicPartitionsResponse(source: MessageSource, version: number): DescribeTopicPartitionsResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const topics = readDescribeTopicPartitionsResponseTopicList(source, version, false, 'topics')!
  const nextCursor = readPresence(source, true, 'nextCursor') ? readDescribeTopicPartitionsResponseCursorIn(source, version, 'nextCursor') : null
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, topics, nextCursor } : { throttleTimeMs, topics, nextCursor, unknownTags }
}

export const describeTopicPartitionsResponse: MessageCodec<DescribeTopicPartitionsResponse> = {
  name: 'DescribeTopicPartitionsResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeDescribeTopicPartitionsResponse,
  write: writeDescribeTopicPartitionsResponse,
  read: readDescribeTopicPartitionsResponse,
}

export const api = makeApi(75, 'DescribeTopicPartitions', describeTopicPartitionsRequest, describeTopicPartitionsResponse, false)
