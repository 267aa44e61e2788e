// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  readBool,
  readCount,
  readInt16,
  readInt32,
  readInt32List,
  readInt64,
  readString,
  readUnknownTags,
  sizeOfList,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeBool,
  writeInt16,
  writeInt32,
  writeInt32List,
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

/** DescribeLogDirsRequest, versions 0-5. */
export interface DescribeLogDirsRequest {
  /** Each topic that we want to describe log directories for, or null for all topics. */
  readonly topics: readonly DescribeLogDirsRequestDescribableLogDirTopic[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeLogDirsRequest}. */
export interface DescribeLogDirsRequestDescribableLogDirTopic {
  /** The topic name. */
  readonly topic: string
  /** The partition indexes. */
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeLogDirsRequestDescribableLogDirTopic(message: Draft<DescribeLogDirsRequestDescribableLogDirTopic>, version: number): number {
  const flexible = version >= 2
  const { topic = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topic, flexible)
  size += sizeOfList(partitions, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeLogDirsRequestDescribableLogDirTopic(sink: MessageSink, message: Draft<DescribeLogDirsRequestDescribableLogDirTopic>, version: number): void {
  const flexible = version >= 2
  const { topic = '', partitions = [], unknownTags } = message
  writeString(sink, topic, flexible, 'topic')
  writeInt32List(sink, partitions, flexible, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeLogDirsRequestDescribableLogDirTopic(source: MessageSource, version: number): DescribeLogDirsRequestDescribableLogDirTopic {
  const flexible = version >= 2
  const topic = readString(source, flexible, 'topic')
  const partitions = readInt32List(source, flexible, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topic, partitions } : { topic, partitions, unknownTags }
}

function readDescribeLogDirsRequestDescribableLogDirTopicList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeLogDirsRequestDescribableLogDirTopic[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeLogDirsRequestDescribableLogDirTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeLogDirsRequestDescribableLogDirTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeLogDirsRequest(message: Draft<DescribeLogDirsRequest>, version: number): number {
  const flexible = version >= 2
  const { topics = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(topics, sizeDescribeLogDirsRequestDescribableLogDirTopic, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeLogDirsRequest(sink: MessageSink, message: Draft<DescribeLogDirsRequest>, version: number): void {
  const flexible = version >= 2
  const { topics = [], unknownTags } = message
  writeStructs(sink, topics, writeDescribeLogDirsRequestDescribableLogDirTopic, version, version >= 2, true, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeLogDirsRequest(source: MessageSource, version: number): DescribeLogDirsRequest {
  const flexible = version >= 2
  const topics = readDescribeLogDirsRequestDescribableLogDirTopicList(source, version, true, 'topics')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topics } : { topics, unknownTags }
}

export const describeLogDirsRequest: MessageCodec<DescribeLogDirsRequest> = {
  name: 'DescribeLogDirsRequest',
  minVersion: 0,
  maxVersion: 5,
  flexibleFrom: 2,
  size: sizeDescribeLogDirsRequest,
  write: writeDescribeLogDirsRequest,
  read: readDescribeLogDirsRequest,
}

/** DescribeLogDirsResponse, versions 0-5. */
export interface DescribeLogDirsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. Versions 3-5. */
  readonly errorCode: number
  /** The log directories. */
  readonly results: readonly DescribeLogDirsResponseResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeLogDirsResponse}. */
export interface DescribeLogDirsResponseResult {
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The absolute log directory path. */
  readonly logDir: string
  /** The topics. */
  readonly topics: readonly DescribeLogDirsResponseTopic[]
  /** The total size in bytes of the volume the log directory is in. This value does not include the size of data stored in remote storage. Versions 4-5. */
  readonly totalBytes: bigint
  /** The usable size in bytes of the volume the log directory is in. This value does not include the size of data stored in remote storage. Versions 4-5. */
  readonly usableBytes: bigint
  /** True if this log directory is cordoned. Versions 5. */
  readonly isCordoned: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeLogDirsResponse}. */
export interface DescribeLogDirsResponseTopic {
  /** The topic name. */
  readonly name: string
  /** The partitions. */
  readonly partitions: readonly DescribeLogDirsResponsePartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeLogDirsResponse}. */
export interface DescribeLogDirsResponsePartition {
  /** The partition index. */
  readonly partitionIndex: number
  /** The size of the log segments in this partition in bytes. */
  readonly partitionSize: bigint
  /** The lag of the log's LEO w.r.t. partition's HW (if it is the current log for the partition) or current replica's LEO (if it is the future log for the partition). */
  readonly offsetLag: bigint
  /** True if this log is created by AlterReplicaLogDirsRequest and will replace the current log of the replica in the future. */
  readonly isFutureKey: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeLogDirsResponsePartition(message: Draft<DescribeLogDirsResponsePartition>, version: number): number {
  const flexible = version >= 2
  const { unknownTags } = message
  let size = 21
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeLogDirsResponsePartition(sink: MessageSink, message: Draft<DescribeLogDirsResponsePartition>, version: number): void {
  const flexible = version >= 2
  const { partitionIndex = 0, partitionSize = 0n, offsetLag = 0n, isFutureKey = false, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt64(sink, partitionSize, 'partitionSize')
  writeInt64(sink, offsetLag, 'offsetLag')
  writeBool(sink, isFutureKey, 'isFutureKey')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeLogDirsResponsePartition(source: MessageSource, version: number): DescribeLogDirsResponsePartition {
  const flexible = version >= 2
  const partitionIndex = readInt32(source, 'partitionIndex')
  const partitionSize = readInt64(source, 'partitionSize')
  const offsetLag = readInt64(source, 'offsetLag')
  const isFutureKey = readBool(source, 'isFutureKey')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, partitionSize, offsetLag, isFutureKey } : { partitionIndex, partitionSize, offsetLag, isFutureKey, unknownTags }
}

function readDescribeLogDirsResponsePartitionList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeLogDirsResponsePartition[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeLogDirsResponsePartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeLogDirsResponsePartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeLogDirsResponseTopic(message: Draft<DescribeLogDirsResponseTopic>, version: number): number {
  const flexible = version >= 2
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(partitions, sizeDescribeLogDirsResponsePartition, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeLogDirsResponseTopic(sink: MessageSink, message: Draft<DescribeLogDirsResponseTopic>, version: number): void {
  const flexible = version >= 2
  const { name = '', partitions = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeStructs(sink, partitions, writeDescribeLogDirsResponsePartition, version, version >= 2, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeLogDirsResponseTopic(source: MessageSource, version: number): DescribeLogDirsResponseTopic {
  const flexible = version >= 2
  const name = readString(source, flexible, 'name')
  const partitions = readDescribeLogDirsResponsePartitionList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions } : { name, partitions, unknownTags }
}

function readDescribeLogDirsResponseTopicList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeLogDirsResponseTopic[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeLogDirsResponseTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeLogDirsResponseTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeLogDirsResponseResult(message: Draft<DescribeLogDirsResponseResult>, version: number): number {
  const flexible = version >= 2
  const { logDir = '', topics = [], unknownTags } = message
  let size = 2
  size += sizeOfString(logDir, flexible)
  size += sizeOfStructs(topics, sizeDescribeLogDirsResponseTopic, version, version >= 2)
  if (version >= 4) size += 8
  if (version >= 4) size += 8
  if (version >= 5) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeLogDirsResponseResult(sink: MessageSink, message: Draft<DescribeLogDirsResponseResult>, version: number): void {
  const flexible = version >= 2
  const { errorCode = 0, logDir = '', topics = [], totalBytes = -1n, usableBytes = -1n, isCordoned = false, unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeString(sink, logDir, flexible, 'logDir')
  writeStructs(sink, topics, writeDescribeLogDirsResponseTopic, version, version >= 2, false, 'topics')
  if (version >= 4) writeInt64(sink, totalBytes, 'totalBytes')
  if (version >= 4) writeInt64(sink, usableBytes, 'usableBytes')
  if (version >= 5) writeBool(sink, isCordoned, 'isCordoned')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeLogDirsResponseResult(source: MessageSource, version: number): DescribeLogDirsResponseResult {
  const flexible = version >= 2
  const errorCode = readInt16(source, 'errorCode')
  const logDir = readString(source, flexible, 'logDir')
  const topics = readDescribeLogDirsResponseTopicList(source, version, false, 'topics')!
  const totalBytes: bigint = version >= 4 ? readInt64(source, 'totalBytes') : -1n
  const usableBytes: bigint = version >= 4 ? readInt64(source, 'usableBytes') : -1n
  const isCordoned: boolean = version >= 5 ? readBool(source, 'isCordoned') : false
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, logDir, topics, totalBytes, usableBytes, isCordoned } : { errorCode, logDir, topics, totalBytes, usableBytes, isCordoned, unknownTags }
}

function readDescribeLogDirsResponseResultList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeLogDirsResponseResult[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeLogDirsResponseResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeLogDirsResponseResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeLogDirsResponse(message: Draft<DescribeLogDirsResponse>, version: number): number {
  const flexible = version >= 2
  const { results = [], unknownTags } = message
  let size = 4
  if (version >= 3) size += 2
  size += sizeOfStructs(results, sizeDescribeLogDirsResponseResult, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeLogDirsResponse(sink: MessageSink, message: Draft<DescribeLogDirsResponse>, version: number): void {
  const flexible = version >= 2
  const { throttleTimeMs = 0, errorCode = 0, results = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  if (version >= 3) writeInt16(sink, errorCode, 'errorCode')
  writeStructs(sink, results, writeDescribeLogDirsResponseResult, version, version >= 2, false, 'results')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeLogDirsResponse(source: MessageSource, version: number): DescribeLogDirsResponse {
  const flexible = version >= 2
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode: number = version >= 3 ? readInt16(source, 'errorCode') : 0
  const results = readDescribeLogDirsResponseResultList(source, version, false, 'results')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, results } : { throttleTimeMs, errorCode, results, unknownTags }
}

export const describeLogDirsResponse: MessageCodec<DescribeLogDirsResponse> = {
  name: 'DescribeLogDirsResponse',
  minVersion: 0,
  maxVersion: 5,
  flexibleFrom: 2,
  size: sizeDescribeLogDirsResponse,
  write: writeDescribeLogDirsResponse,
  read: readDescribeLogDirsResponse,
}

export const api = makeApi(35, 'DescribeLogDirs', describeLogDirsRequest, describeLogDirsResponse, false)
