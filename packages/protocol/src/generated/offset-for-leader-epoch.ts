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

/** OffsetForLeaderEpochRequest, versions 0-4. */
export interface OffsetForLeaderEpochRequest {
  /** The broker ID of the follower, of -1 if this request is from a consumer. Versions 3-4. */
  readonly replicaId: number
  /** Each topic to get offsets for. */
  readonly topics: readonly OffsetForLeaderEpochRequestOffsetForLeaderTopic[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link OffsetForLeaderEpochRequest}. */
export interface OffsetForLeaderEpochRequestOffsetForLeaderTopic {
  /** The topic name. */
  readonly topic: string
  /** Each partition to get offsets for. */
  readonly partitions: readonly OffsetForLeaderEpochRequestOffsetForLeaderPartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link OffsetForLeaderEpochRequest}. */
export interface OffsetForLeaderEpochRequestOffsetForLeaderPartition {
  /** The partition index. */
  readonly partition: number
  /** An epoch used to fence consumers/replicas with old metadata. If the epoch provided by the client is larger than the current epoch known to the broker, then the UNKNOWN_LEADER_EPOCH error code will be returned. If the provided epoch is smaller, then the FENCED_LEADER_EPOCH error code will be returned. Versions 2-4. */
  readonly currentLeaderEpoch: number
  /** The epoch to look up an offset for. */
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeOffsetForLeaderEpochRequestOffsetForLeaderPartition(message: Draft<OffsetForLeaderEpochRequestOffsetForLeaderPartition>, version: number): number {
  const flexible = version >= 4
  const { unknownTags } = message
  let size = 8
  if (version >= 2) size += 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetForLeaderEpochRequestOffsetForLeaderPartition(sink: MessageSink, message: Draft<OffsetForLeaderEpochRequestOffsetForLeaderPartition>, version: number): void {
  const flexible = version >= 4
  const { partition = 0, currentLeaderEpoch = -1, leaderEpoch = 0, unknownTags } = message
  writeInt32(sink, partition, 'partition')
  if (version >= 2) writeInt32(sink, currentLeaderEpoch, 'currentLeaderEpoch')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetForLeaderEpochRequestOffsetForLeaderPartition(source: MessageSource, version: number): OffsetForLeaderEpochRequestOffsetForLeaderPartition {
  const flexible = version >= 4
  const partition = readInt32(source, 'partition')
  const currentLeaderEpoch: number = version >= 2 ? readInt32(source, 'currentLeaderEpoch') : -1
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partition, currentLeaderEpoch, leaderEpoch } : { partition, currentLeaderEpoch, leaderEpoch, unknownTags }
}

function readOffsetForLeaderEpochRequestOffsetForLeaderPartitionList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetForLeaderEpochRequestOffsetForLeaderPartition[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetForLeaderEpochRequestOffsetForLeaderPartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetForLeaderEpochRequestOffsetForLeaderPartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetForLeaderEpochRequestOffsetForLeaderTopic(message: Draft<OffsetForLeaderEpochRequestOffsetForLeaderTopic>, version: number): number {
  const flexible = version >= 4
  const { topic = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topic, flexible)
  size += sizeOfStructs(partitions, sizeOffsetForLeaderEpochRequestOffsetForLeaderPartition, version, version >= 4)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetForLeaderEpochRequestOffsetForLeaderTopic(sink: MessageSink, message: Draft<OffsetForLeaderEpochRequestOffsetForLeaderTopic>, version: number): void {
  const flexible = version >= 4
  const { topic = '', partitions = [], unknownTags } = message
  writeString(sink, topic, flexible, 'topic')
  writeStructs(sink, partitions, writeOffsetForLeaderEpochRequestOffsetForLeaderPartition, version, version >= 4, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetForLeaderEpochRequestOffsetForLeaderTopic(source: MessageSource, version: number): OffsetForLeaderEpochRequestOffsetForLeaderTopic {
  const flexible = version >= 4
  const topic = readString(source, flexible, 'topic')
  const partitions = readOffsetForLeaderEpochRequestOffsetForLeaderPartitionList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topic, partitions } : { topic, partitions, unknownTags }
}

function readOffsetForLeaderEpochRequestOffsetForLeaderTopicList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetForLeaderEpochRequestOffsetForLeaderTopic[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetForLeaderEpochRequestOffsetForLeaderTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetForLeaderEpochRequestOffsetForLeaderTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetForLeaderEpochRequest(message: Draft<OffsetForLeaderEpochRequest>, version: number): number {
  const flexible = version >= 4
  const { topics = [], unknownTags } = message
  let size = 0
  if (version >= 3) size += 4
  size += sizeOfStructs(topics, sizeOffsetForLeaderEpochRequestOffsetForLeaderTopic, version, version >= 4)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetForLeaderEpochRequest(sink: MessageSink, message: Draft<OffsetForLeaderEpochRequest>, version: number): void {
  const flexible = version >= 4
  const { replicaId = -2, topics = [], unknownTags } = message
  if (version >= 3) writeInt32(sink, replicaId, 'replicaId')
  writeStructs(sink, topics, writeOffsetForLeaderEpochRequestOffsetForLeaderTopic, version, version >= 4, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetForLeaderEpochRequest(source: MessageSource, version: number): OffsetForLeaderEpochRequest {
  const flexible = version >= 4
  const replicaId: number = version >= 3 ? readInt32(source, 'replicaId') : -2
  const topics = readOffsetForLeaderEpochRequestOffsetForLeaderTopicList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { replicaId, topics } : { replicaId, topics, unknownTags }
}

export const offsetForLeaderEpochRequest: MessageCodec<OffsetForLeaderEpochRequest> = {
  name: 'OffsetForLeaderEpochRequest',
  minVersion: 0,
  maxVersion: 4,
  flexibleFrom: 4,
  size: sizeOffsetForLeaderEpochRequest,
  write: writeOffsetForLeaderEpochRequest,
  read: readOffsetForLeaderEpochRequest,
}

/** OffsetForLeaderEpochResponse, versions 0-4. */
export interface OffsetForLeaderEpochResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. Versions 2-4. */
  readonly throttleTimeMs: number
  /** Each topic we fetched offsets for. */
  readonly topics: readonly OffsetForLeaderEpochResponseOffsetForLeaderTopicResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link OffsetForLeaderEpochResponse}. */
export interface OffsetForLeaderEpochResponseOffsetForLeaderTopicResult {
  /** The topic name. */
  readonly topic: string
  /** Each partition in the topic we fetched offsets for. */
  readonly partitions: readonly OffsetForLeaderEpochResponseEpochEndOffset[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link OffsetForLeaderEpochResponse}. */
export interface OffsetForLeaderEpochResponseEpochEndOffset {
  /** The error code 0, or if there was no error. */
  readonly errorCode: number
  /** The partition index. */
  readonly partition: number
  /** The leader epoch of the partition. Versions 1-4. */
  readonly leaderEpoch: number
  /** The end offset of the epoch. */
  readonly endOffset: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeOffsetForLeaderEpochResponseEpochEndOffset(message: Draft<OffsetForLeaderEpochResponseEpochEndOffset>, version: number): number {
  const flexible = version >= 4
  const { unknownTags } = message
  let size = 14
  if (version >= 1) size += 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetForLeaderEpochResponseEpochEndOffset(sink: MessageSink, message: Draft<OffsetForLeaderEpochResponseEpochEndOffset>, version: number): void {
  const flexible = version >= 4
  const { errorCode = 0, partition = 0, leaderEpoch = -1, endOffset = -1n, unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeInt32(sink, partition, 'partition')
  if (version >= 1) writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeInt64(sink, endOffset, 'endOffset')
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetForLeaderEpochResponseEpochEndOffset(source: MessageSource, version: number): OffsetForLeaderEpochResponseEpochEndOffset {
  const flexible = version >= 4
  const errorCode = readInt16(source, 'errorCode')
  const partition = readInt32(source, 'partition')
  const leaderEpoch: number = version >= 1 ? readInt32(source, 'leaderEpoch') : -1
  const endOffset = readInt64(source, 'endOffset')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, partition, leaderEpoch, endOffset } : { errorCode, partition, leaderEpoch, endOffset, unknownTags }
}

function readOffsetForLeaderEpochResponseEpochEndOffsetList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetForLeaderEpochResponseEpochEndOffset[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetForLeaderEpochResponseEpochEndOffset>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetForLeaderEpochResponseEpochEndOffset(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetForLeaderEpochResponseOffsetForLeaderTopicResult(message: Draft<OffsetForLeaderEpochResponseOffsetForLeaderTopicResult>, version: number): number {
  const flexible = version >= 4
  const { topic = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topic, flexible)
  size += sizeOfStructs(partitions, sizeOffsetForLeaderEpochResponseEpochEndOffset, version, version >= 4)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetForLeaderEpochResponseOffsetForLeaderTopicResult(sink: MessageSink, message: Draft<OffsetForLeaderEpochResponseOffsetForLeaderTopicResult>, version: number): void {
  const flexible = version >= 4
  const { topic = '', partitions = [], unknownTags } = message
  writeString(sink, topic, flexible, 'topic')
  writeStructs(sink, partitions, writeOffsetForLeaderEpochResponseEpochEndOffset, version, version >= 4, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetForLeaderEpochResponseOffsetForLeaderTopicResult(source: MessageSource, version: number): OffsetForLeaderEpochResponseOffsetForLeaderTopicResult {
  const flexible = version >= 4
  const topic = readString(source, flexible, 'topic')
  const partitions = readOffsetForLeaderEpochResponseEpochEndOffsetList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topic, partitions } : { topic, partitions, unknownTags }
}

function readOffsetForLeaderEpochResponseOffsetForLeaderTopicResultList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetForLeaderEpochResponseOffsetForLeaderTopicResult[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetForLeaderEpochResponseOffsetForLeaderTopicResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetForLeaderEpochResponseOffsetForLeaderTopicResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetForLeaderEpochResponse(message: Draft<OffsetForLeaderEpochResponse>, version: number): number {
  const flexible = version >= 4
  const { topics = [], unknownTags } = message
  let size = 0
  if (version >= 2) size += 4
  size += sizeOfStructs(topics, sizeOffsetForLeaderEpochResponseOffsetForLeaderTopicResult, version, version >= 4)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetForLeaderEpochResponse(sink: MessageSink, message: Draft<OffsetForLeaderEpochResponse>, version: number): void {
  const flexible = version >= 4
  const { throttleTimeMs = 0, topics = [], unknownTags } = message
  if (version >= 2) writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, topics, writeOffsetForLeaderEpochResponseOffsetForLeaderTopicResult, version, version >= 4, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetForLeaderEpochResponse(source: MessageSource, version: number): OffsetForLeaderEpochResponse {
  const flexible = version >= 4
  const throttleTimeMs: number = version >= 2 ? readInt32(source, 'throttleTimeMs') : 0
  const topics = readOffsetForLeaderEpochResponseOffsetForLeaderTopicResultList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, topics } : { throttleTimeMs, topics, unknownTags }
}

export const offsetForLeaderEpochResponse: MessageCodec<OffsetForLeaderEpochResponse> = {
  name: 'OffsetForLeaderEpochResponse',
  minVersion: 0,
  maxVersion: 4,
  flexibleFrom: 4,
  size: sizeOffsetForLeaderEpochResponse,
  write: writeOffsetForLeaderEpochResponse,
  read: readOffsetForLeaderEpochResponse,
}

export const api = makeApi(23, 'OffsetForLeaderEpoch', offsetForLeaderEpochRequest, offsetForLeaderEpochResponse, false)
