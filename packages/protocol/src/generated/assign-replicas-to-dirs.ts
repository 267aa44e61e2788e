// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readUnknownTags,
  readUuid,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt64,
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

/** AssignReplicasToDirsRequest, versions 0. */
export interface AssignReplicasToDirsRequest {
  /** The ID of the requesting broker. */
  readonly brokerId: number
  /** The epoch of the requesting broker. */
  readonly brokerEpoch: bigint
  /** The directories to which replicas should be assigned. */
  readonly directories: readonly AssignReplicasToDirsRequestDirectoryData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AssignReplicasToDirsRequest}. */
export interface AssignReplicasToDirsRequestDirectoryData {
  /** The ID of the directory. */
  readonly id: string
  /** The topics assigned to the directory. */
  readonly topics: readonly AssignReplicasToDirsRequestTopicData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AssignReplicasToDirsRequest}. */
export interface AssignReplicasToDirsRequestTopicData {
  /** The ID of the assigned topic. */
  readonly topicId: string
  /** The partitions assigned to the directory. */
  readonly partitions: readonly AssignReplicasToDirsRequestPartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AssignReplicasToDirsRequest}. */
export interface AssignReplicasToDirsRequestPartitionData {
  /** The partition index. */
  readonly partitionIndex: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAssignReplicasToDirsRequestPartitionData(message: Draft<AssignReplicasToDirsRequestPartitionData>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAssignReplicasToDirsRequestPartitionData(sink: MessageSink, message: Draft<AssignReplicasToDirsRequestPartitionData>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeTags(sink, flexible, version, unknownTags)
}

function readAssignReplicasToDirsRequestPartitionData(source: MessageSource, version: number): AssignReplicasToDirsRequestPartitionData {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex } : { partitionIndex, unknownTags }
}

function readAssignReplicasToDirsRequestPartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): AssignReplicasToDirsRequestPartitionData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AssignReplicasToDirsRequestPartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAssignReplicasToDirsRequestPartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAssignReplicasToDirsRequestTopicData(message: Draft<AssignReplicasToDirsRequestTopicData>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(partitions, sizeAssignReplicasToDirsRequestPartitionData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAssignReplicasToDirsRequestTopicData(sink: MessageSink, message: Draft<AssignReplicasToDirsRequestTopicData>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeAssignReplicasToDirsRequestPartitionData, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readAssignReplicasToDirsRequestTopicData(source: MessageSource, version: number): AssignReplicasToDirsRequestTopicData {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readAssignReplicasToDirsRequestPartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readAssignReplicasToDirsRequestTopicDataList(source: MessageSource, version: number, nullable: boolean, field: string): AssignReplicasToDirsRequestTopicData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AssignReplicasToDirsRequestTopicData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAssignReplicasToDirsRequestTopicData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAssignReplicasToDirsRequestDirectoryData(message: Draft<AssignReplicasToDirsRequestDirectoryData>, version: number): number {
  const flexible = true
  const { topics = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(topics, sizeAssignReplicasToDirsRequestTopicData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAssignReplicasToDirsRequestDirectoryData(sink: MessageSink, message: Draft<AssignReplicasToDirsRequestDirectoryData>, version: number): void {
  const flexible = true
  const { id = zeroUuid, topics = [], unknownTags } = message
  writeUuid(sink, id, 'id')
  writeStructs(sink, topics, writeAssignReplicasToDirsRequestTopicData, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readAssignReplicasToDirsRequestDirectoryData(source: MessageSource, version: number): AssignReplicasToDirsRequestDirectoryData {
  const flexible = true
  const id = readUuid(source, 'id')
  const topics = readAssignReplicasToDirsRequestTopicDataList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { id, topics } : { id, topics, unknownTags }
}

function readAssignReplicasToDirsRequestDirectoryDataList(source: MessageSource, version: number, nullable: boolean, field: string): AssignReplicasToDirsRequestDirectoryData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AssignReplicasToDirsRequestDirectoryData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAssignReplicasToDirsRequestDirectoryData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAssignReplicasToDirsRequest(message: Draft<AssignReplicasToDirsRequest>, version: number): number {
  const flexible = true
  const { directories = [], unknownTags } = message
  let size = 12
  size += sizeOfStructs(directories, sizeAssignReplicasToDirsRequestDirectoryData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAssignReplicasToDirsRequest(sink: MessageSink, message: Draft<AssignReplicasToDirsRequest>, version: number): void {
  const flexible = true
  const { brokerId = 0, brokerEpoch = -1n, directories = [], unknownTags } = message
  writeInt32(sink, brokerId, 'brokerId')
  writeInt64(sink, brokerEpoch, 'brokerEpoch')
  writeStructs(sink, directories, writeAssignReplicasToDirsRequestDirectoryData, version, true, false, 'directories')
  writeTags(sink, flexible, version, unknownTags)
}

function readAssignReplicasToDirsRequest(source: MessageSource, version: number): AssignReplicasToDirsRequest {
  const flexible = true
  const brokerId = readInt32(source, 'brokerId')
  const brokerEpoch = readInt64(source, 'brokerEpoch')
  const directories = readAssignReplicasToDirsRequestDirectoryDataList(source, version, false, 'directories')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { brokerId, brokerEpoch, directories } : { brokerId, brokerEpoch, directories, unknownTags }
}

export const assignReplicasToDirsRequest: MessageCodec<AssignReplicasToDirsRequest> = {
  name: 'AssignReplicasToDirsRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeAssignReplicasToDirsRequest,
  write: writeAssignReplicasToDirsRequest,
  read: readAssignReplicasToDirsRequest,
}

/** AssignReplicasToDirsResponse, versions 0. */
export interface AssignReplicasToDirsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The top level response error code. */
  readonly errorCode: number
  /** The list of directories and their assigned partitions. */
  readonly directories: readonly AssignReplicasToDirsResponseDirectoryData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AssignReplicasToDirsResponse}. */
export interface AssignReplicasToDirsResponseDirectoryData {
  /** The ID of the directory. */
  readonly id: string
  /** The list of topics and their assigned partitions. */
  readonly topics: readonly AssignReplicasToDirsResponseTopicData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AssignReplicasToDirsResponse}. */
export interface AssignReplicasToDirsResponseTopicData {
  /** The ID of the assigned topic. */
  readonly topicId: string
  /** The list of assigned partitions. */
  readonly partitions: readonly AssignReplicasToDirsResponsePartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AssignReplicasToDirsResponse}. */
export interface AssignReplicasToDirsResponsePartitionData {
  /** The partition index. */
  readonly partitionIndex: number
  /** The partition level error code. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAssignReplicasToDirsResponsePartitionData(message: Draft<AssignReplicasToDirsResponsePartitionData>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 6
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAssignReplicasToDirsResponsePartitionData(sink: MessageSink, message: Draft<AssignReplicasToDirsResponsePartitionData>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, errorCode = 0, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  writeTags(sink, flexible, version, unknownTags)
}

function readAssignReplicasToDirsResponsePartitionData(source: MessageSource, version: number): AssignReplicasToDirsResponsePartitionData {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, errorCode } : { partitionIndex, errorCode, unknownTags }
}

function readAssignReplicasToDirsResponsePartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): AssignReplicasToDirsResponsePartitionData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AssignReplicasToDirsResponsePartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAssignReplicasToDirsResponsePartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAssignReplicasToDirsResponseTopicData(message: Draft<AssignReplicasToDirsResponseTopicData>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(partitions, sizeAssignReplicasToDirsResponsePartitionData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAssignReplicasToDirsResponseTopicData(sink: MessageSink, message: Draft<AssignReplicasToDirsResponseTopicData>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeAssignReplicasToDirsResponsePartitionData, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readAssignReplicasToDirsResponseTopicData(source: MessageSource, version: number): AssignReplicasToDirsResponseTopicData {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readAssignReplicasToDirsResponsePartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readAssignReplicasToDirsResponseTopicDataList(source: MessageSource, version: number, nullable: boolean, field: string): AssignReplicasToDirsResponseTopicData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AssignReplicasToDirsResponseTopicData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAssignReplicasToDirsResponseTopicData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAssignReplicasToDirsResponseDirectoryData(message: Draft<AssignReplicasToDirsResponseDirectoryData>, version: number): number {
  const flexible = true
  const { topics = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(topics, sizeAssignReplicasToDirsResponseTopicData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAssignReplicasToDirsResponseDirectoryData(sink: MessageSink, message: Draft<AssignReplicasToDirsResponseDirectoryData>, version: number): void {
  const flexible = true
  const { id = zeroUuid, topics = [], unknownTags } = message
  writeUuid(sink, id, 'id')
  writeStructs(sink, topics, writeAssignReplicasToDirsResponseTopicData, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readAssignReplicasToDirsResponseDirectoryData(source: MessageSource, version: number): AssignReplicasToDirsResponseDirectoryData {
  const flexible = true
  const id = readUuid(source, 'id')
  const topics = readAssignReplicasToDirsResponseTopicDataList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { id, topics } : { id, topics, unknownTags }
}

function readAssignReplicasToDirsResponseDirectoryDataList(source: MessageSource, version: number, nullable: boolean, field: string): AssignReplicasToDirsResponseDirectoryData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AssignReplicasToDirsResponseDirectoryData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAssignReplicasToDirsResponseDirectoryData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAssignReplicasToDirsResponse(message: Draft<AssignReplicasToDirsResponse>, version: number): number {
  const flexible = true
  const { directories = [], unknownTags } = message
  let size = 6
  size += sizeOfStructs(directories, sizeAssignReplicasToDirsResponseDirectoryData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAssignReplicasToDirsResponse(sink: MessageSink, message: Draft<AssignReplicasToDirsResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, directories = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeStructs(sink, directories, writeAssignReplicasToDirsResponseDirectoryData, version, true, false, 'directories')
  writeTags(sink, flexible, version, unknownTags)
}

function readAssignReplicasToDirsResponse(source: MessageSource, version: number): AssignReplicasToDirsResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const directories = readAssignReplicasToDirsResponseDirectoryDataList(source, version, false, 'directories')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, directories } : { throttleTimeMs, errorCode, directories, unknownTags }
}

export const assignReplicasToDirsResponse: MessageCodec<AssignReplicasToDirsResponse> = {
  name: 'AssignReplicasToDirsResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeAssignReplicasToDirsResponse,
  write: writeAssignReplicasToDirsResponse,
  read: readAssignReplicasToDirsResponse,
}

export const api = makeApi(73, 'AssignReplicasToDirs', assignReplicasToDirsRequest, assignReplicasToDirsResponse, false)
