// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  readCount,
  readInt16,
  readInt32,
  readString,
  sizeOfString,
  sizeOfStructs,
  within,
  writeInt16,
  writeInt32,
  writeString,
  writeStructs,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
} from '../message-runtime.ts'

/** OffsetDeleteRequest, versions 0. */
export interface OffsetDeleteRequest {
  /** The unique group identifier. */
  readonly groupId: string
  /** The topics to delete offsets for. */
  readonly topics: readonly OffsetDeleteRequestTopic[]
}

/** Part of {@link OffsetDeleteRequest}. */
export interface OffsetDeleteRequestTopic {
  /** The topic name. */
  readonly name: string
  /** Each partition to delete offsets for. */
  readonly partitions: readonly OffsetDeleteRequestPartition[]
}

/** Part of {@link OffsetDeleteRequest}. */
export interface OffsetDeleteRequestPartition {
  /** The partition index. */
  readonly partitionIndex: number
}

function sizeOffsetDeleteRequestPartition(message: Draft<OffsetDeleteRequestPartition>, version: number): number {
  let size = 4
  return size
}

function writeOffsetDeleteRequestPartition(sink: MessageSink, message: Draft<OffsetDeleteRequestPartition>, version: number): void {
  const { partitionIndex = 0 } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
}

function readOffsetDeleteRequestPartition(source: MessageSource, version: number): OffsetDeleteRequestPartition {
  const partitionIndex = readInt32(source, 'partitionIndex')
  return { partitionIndex }
}

function readOffsetDeleteRequestPartitionList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetDeleteRequestPartition[] | null {
  const count = readCount(source, false, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetDeleteRequestPartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetDeleteRequestPartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetDeleteRequestTopic(message: Draft<OffsetDeleteRequestTopic>, version: number): number {
  const { name = '', partitions = [] } = message
  let size = 0
  size += sizeOfString(name, false)
  size += sizeOfStructs(partitions, sizeOffsetDeleteRequestPartition, version, false)
  return size
}

function writeOffsetDeleteRequestTopic(sink: MessageSink, message: Draft<OffsetDeleteRequestTopic>, version: number): void {
  const { name = '', partitions = [] } = message
  writeString(sink, name, false, 'name')
  writeStructs(sink, partitions, writeOffsetDeleteRequestPartition, version, false, false, 'partitions')
}

function readOffsetDeleteRequestTopic(source: MessageSource, version: number): OffsetDeleteRequestTopic {
  const name = readString(source, false, 'name')
  const partitions = readOffsetDeleteRequestPartitionList(source, version, false, 'partitions')!
  return { name, partitions }
}

function readOffsetDeleteRequestTopicList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetDeleteRequestTopic[] | null {
  const count = readCount(source, false, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetDeleteRequestTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetDeleteRequestTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetDeleteRequest(message: Draft<OffsetDeleteRequest>, version: number): number {
  const { groupId = '', topics = [] } = message
  let size = 0
  size += sizeOfString(groupId, false)
  size += sizeOfStructs(topics, sizeOffsetDeleteRequestTopic, version, false)
  return size
}

function writeOffsetDeleteRequest(sink: MessageSink, message: Draft<OffsetDeleteRequest>, version: number): void {
  const { groupId = '', topics = [] } = message
  writeString(sink, groupId, false, 'groupId')
  writeStructs(sink, topics, writeOffsetDeleteRequestTopic, version, false, false, 'topics')
}

function readOffsetDeleteRequest(source: MessageSource, version: number): OffsetDeleteRequest {
  const groupId = readString(source, false, 'groupId')
  const topics = readOffsetDeleteRequestTopicList(source, version, false, 'topics')!
  return { groupId, topics }
}

export const offsetDeleteRequest: MessageCodec<OffsetDeleteRequest> = {
  name: 'OffsetDeleteRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeOffsetDeleteRequest,
  write: writeOffsetDeleteRequest,
  read: readOffsetDeleteRequest,
}

/** OffsetDeleteResponse, versions 0. */
export interface OffsetDeleteResponse {
  /** The top-level error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The responses for each topic. */
  readonly topics: readonly OffsetDeleteResponseTopic[]
}

/** Part of {@link OffsetDeleteResponse}. */
export interface OffsetDeleteResponseTopic {
  /** The topic name. */
  readonly name: string
  /** The responses for each partition in the topic. */
  readonly partitions: readonly OffsetDeleteResponsePartition[]
}

/** Part of {@link OffsetDeleteResponse}. */
export interface OffsetDeleteResponsePartition {
  /** The partition index. */
  readonly partitionIndex: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
}

function sizeOffsetDeleteResponsePartition(message: Draft<OffsetDeleteResponsePartition>, version: number): number {
  let size = 6
  return size
}

function writeOffsetDeleteResponsePartition(sink: MessageSink, message: Draft<OffsetDeleteResponsePartition>, version: number): void {
  const { partitionIndex = 0, errorCode = 0 } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
}

function readOffsetDeleteResponsePartition(source: MessageSource, version: number): OffsetDeleteResponsePartition {
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  return { partitionIndex, errorCode }
}

function readOffsetDeleteResponsePartitionList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetDeleteResponsePartition[] | null {
  const count = readCount(source, false, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetDeleteResponsePartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetDeleteResponsePartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetDeleteResponseTopic(message: Draft<OffsetDeleteResponseTopic>, version: number): number {
  const { name = '', partitions = [] } = message
  let size = 0
  size += sizeOfString(name, false)
  size += sizeOfStructs(partitions, sizeOffsetDeleteResponsePartition, version, false)
  return size
}

function writeOffsetDeleteResponseTopic(sink: MessageSink, message: Draft<OffsetDeleteResponseTopic>, version: number): void {
  const { name = '', partitions = [] } = message
  writeString(sink, name, false, 'name')
  writeStructs(sink, partitions, writeOffsetDeleteResponsePartition, version, false, false, 'partitions')
}

function readOffsetDeleteResponseTopic(source: MessageSource, version: number): OffsetDeleteResponseTopic {
  const name = readString(source, false, 'name')
  const partitions = readOffsetDeleteResponsePartitionList(source, version, false, 'partitions')!
  return { name, partitions }
}

function readOffsetDeleteResponseTopicList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetDeleteResponseTopic[] | null {
  const count = readCount(source, false, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetDeleteResponseTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetDeleteResponseTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetDeleteResponse(message: Draft<OffsetDeleteResponse>, version: number): number {
  const { topics = [] } = message
  let size = 6
  size += sizeOfStructs(topics, sizeOffsetDeleteResponseTopic, version, false)
  return size
}

function writeOffsetDeleteResponse(sink: MessageSink, message: Draft<OffsetDeleteResponse>, version: number): void {
  const { errorCode = 0, throttleTimeMs = 0, topics = [] } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, topics, writeOffsetDeleteResponseTopic, version, false, false, 'topics')
}

function readOffsetDeleteResponse(source: MessageSource, version: number): OffsetDeleteResponse {
  const errorCode = readInt16(source, 'errorCode')
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const topics = readOffsetDeleteResponseTopicList(source, version, false, 'topics')!
  return { errorCode, throttleTimeMs, topics }
}

export const offsetDeleteResponse: MessageCodec<OffsetDeleteResponse> = {
  name: 'OffsetDeleteResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeOffsetDeleteResponse,
  write: writeOffsetDeleteResponse,
  read: readOffsetDeleteResponse,
}

export const api = makeApi(47, 'OffsetDelete', offsetDeleteRequest, offsetDeleteResponse, false)
