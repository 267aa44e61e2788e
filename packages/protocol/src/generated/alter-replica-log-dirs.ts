// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  readCount,
  readInt16,
  readInt32,
  readInt32List,
  readString,
  readUnknownTags,
  sizeOfList,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt32List,
  writeString,
  writeStructs,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** AlterReplicaLogDirsRequest, versions 0-2. */
export interface AlterReplicaLogDirsRequest {
  /** The alterations to make for each directory. */
  readonly dirs: readonly AlterReplicaLogDirsRequestAlterReplicaLogDir[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterReplicaLogDirsRequest}. */
export interface AlterReplicaLogDirsRequestAlterReplicaLogDir {
  /** The absolute directory path. */
  readonly path: string
  /** The topics to add to the directory. */
  readonly topics: readonly AlterReplicaLogDirsRequestAlterReplicaLogDirTopic[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterReplicaLogDirsRequest}. */
export interface AlterReplicaLogDirsRequestAlterReplicaLogDirTopic {
  /** The topic name. */
  readonly name: string
  /** The partition indexes. */
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAlterReplicaLogDirsRequestAlterReplicaLogDirTopic(message: Draft<AlterReplicaLogDirsRequestAlterReplicaLogDirTopic>, version: number): number {
  const flexible = version >= 2
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfList(partitions, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterReplicaLogDirsRequestAlterReplicaLogDirTopic(sink: MessageSink, message: Draft<AlterReplicaLogDirsRequestAlterReplicaLogDirTopic>, version: number): void {
  const flexible = version >= 2
  const { name = '', partitions = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt32List(sink, partitions, flexible, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterReplicaLogDirsRequestAlterReplicaLogDirTopic(source: MessageSource, version: number): AlterReplicaLogDirsRequestAlterReplicaLogDirTopic {
  const flexible = version >= 2
  const name = readString(source, flexible, 'name')
  const partitions = readInt32List(source, flexible, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions } : { name, partitions, unknownTags }
}

function readAlterReplicaLogDirsRequestAlterReplicaLogDirTopicList(source: MessageSource, version: number, nullable: boolean, field: string): AlterReplicaLogDirsRequestAlterReplicaLogDirTopic[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterReplicaLogDirsRequestAlterReplicaLogDirTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterReplicaLogDirsRequestAlterReplicaLogDirTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterReplicaLogDirsRequestAlterReplicaLogDir(message: Draft<AlterReplicaLogDirsRequestAlterReplicaLogDir>, version: number): number {
  const flexible = version >= 2
  const { path = '', topics = [], unknownTags } = message
  let size = 0
  size += sizeOfString(path, flexible)
  size += sizeOfStructs(topics, sizeAlterReplicaLogDirsRequestAlterReplicaLogDirTopic, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterReplicaLogDirsRequestAlterReplicaLogDir(sink: MessageSink, message: Draft<AlterReplicaLogDirsRequestAlterReplicaLogDir>, version: number): void {
  const flexible = version >= 2
  const { path = '', topics = [], unknownTags } = message
  writeString(sink, path, flexible, 'path')
  writeStructs(sink, topics, writeAlterReplicaLogDirsRequestAlterReplicaLogDirTopic, version, version >= 2, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterReplicaLogDirsRequestAlterReplicaLogDir(source: MessageSource, version: number): AlterReplicaLogDirsRequestAlterReplicaLogDir {
  const flexible = version >= 2
  const path = readString(source, flexible, 'path')
  const topics = readAlterReplicaLogDirsRequestAlterReplicaLogDirTopicList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { path, topics } : { path, topics, unknownTags }
}

function readAlterReplicaLogDirsRequestAlterReplicaLogDirList(source: MessageSource, version: number, nullable: boolean, field: string): AlterReplicaLogDirsRequestAlterReplicaLogDir[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterReplicaLogDirsRequestAlterReplicaLogDir>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterReplicaLogDirsRequestAlterReplicaLogDir(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterReplicaLogDirsRequest(message: Draft<AlterReplicaLogDirsRequest>, version: number): number {
  const flexible = version >= 2
  const { dirs = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(dirs, sizeAlterReplicaLogDirsRequestAlterReplicaLogDir, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterReplicaLogDirsRequest(sink: MessageSink, message: Draft<AlterReplicaLogDirsRequest>, version: number): void {
  const flexible = version >= 2
  const { dirs = [], unknownTags } = message
  writeStructs(sink, dirs, writeAlterReplicaLogDirsRequestAlterReplicaLogDir, version, version >= 2, false, 'dirs')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterReplicaLogDirsRequest(source: MessageSource, version: number): AlterReplicaLogDirsRequest {
  const flexible = version >= 2
  const dirs = readAlterReplicaLogDirsRequestAlterReplicaLogDirList(source, version, false, 'dirs')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { dirs } : { dirs, unknownTags }
}

export const alterReplicaLogDirsRequest: MessageCodec<AlterReplicaLogDirsRequest> = {
  name: 'AlterReplicaLogDirsRequest',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 2,
  size: sizeAlterReplicaLogDirsRequest,
  write: writeAlterReplicaLogDirsRequest,
  read: readAlterReplicaLogDirsRequest,
}

/** AlterReplicaLogDirsResponse, versions 0-2. */
export interface AlterReplicaLogDirsResponse {
  /** Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The results for each topic. */
  readonly results: readonly AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterReplicaLogDirsResponse}. */
export interface AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult {
  /** The name of the topic. */
  readonly topicName: string
  /** The results for each partition. */
  readonly partitions: readonly AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterReplicaLogDirsResponse}. */
export interface AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult {
  /** The partition index. */
  readonly partitionIndex: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult(message: Draft<AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult>, version: number): number {
  const flexible = version >= 2
  const { unknownTags } = message
  let size = 6
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult(sink: MessageSink, message: Draft<AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult>, version: number): void {
  const flexible = version >= 2
  const { partitionIndex = 0, errorCode = 0, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult(source: MessageSource, version: number): AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult {
  const flexible = version >= 2
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, errorCode } : { partitionIndex, errorCode, unknownTags }
}

function readAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultList(source: MessageSource, version: number, nullable: boolean, field: string): AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult(message: Draft<AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult>, version: number): number {
  const flexible = version >= 2
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topicName, flexible)
  size += sizeOfStructs(partitions, sizeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult(sink: MessageSink, message: Draft<AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult>, version: number): void {
  const flexible = version >= 2
  const { topicName = '', partitions = [], unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeStructs(sink, partitions, writeAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResult, version, version >= 2, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult(source: MessageSource, version: number): AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult {
  const flexible = version >= 2
  const topicName = readString(source, flexible, 'topicName')
  const partitions = readAlterReplicaLogDirsResponseAlterReplicaLogDirPartitionResultList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitions } : { topicName, partitions, unknownTags }
}

function readAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultList(source: MessageSource, version: number, nullable: boolean, field: string): AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterReplicaLogDirsResponse(message: Draft<AlterReplicaLogDirsResponse>, version: number): number {
  const flexible = version >= 2
  const { results = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(results, sizeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterReplicaLogDirsResponse(sink: MessageSink, message: Draft<AlterReplicaLogDirsResponse>, version: number): void {
  const flexible = version >= 2
  const { throttleTimeMs = 0, results = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, results, writeAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResult, version, version >= 2, false, 'results')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterReplicaLogDirsResponse(source: MessageSource, version: number): AlterReplicaLogDirsResponse {
  const flexible = version >= 2
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const results = readAlterReplicaLogDirsResponseAlterReplicaLogDirTopicResultList(source, version, false, 'results')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, results } : { throttleTimeMs, results, unknownTags }
}

export const alterReplicaLogDirsResponse: MessageCodec<AlterReplicaLogDirsResponse> = {
  name: 'AlterReplicaLogDirsResponse',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 2,
  size: sizeAlterReplicaLogDirsResponse,
  write: writeAlterReplicaLogDirsResponse,
  read: readAlterReplicaLogDirsResponse,
}

export const api = makeApi(34, 'AlterReplicaLogDirs', alterReplicaLogDirsRequest, alterReplicaLogDirsResponse, false)
