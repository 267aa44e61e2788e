// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  noSuchField,
  readCount,
  readInt16,
  readInt32,
  readInt32List,
  readInt8,
  readNullableString,
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
  writeInt8,
  writeNullableString,
  writeString,
  writeStructs,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** ElectLeadersRequest, versions 0-2. */
export interface ElectLeadersRequest {
  /** Type of elections to conduct for the partition. A value of '0' elects the preferred replica. A value of '1' elects the first live replica if there are no in-sync replica. Versions 1-2. */
  readonly electionType: number
  /** The topic partitions to elect leaders. */
  readonly topicPartitions: readonly ElectLeadersRequestTopicPartitions[] | null
  /** The time in ms to wait for the election to complete. */
  readonly timeoutMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ElectLeadersRequest}. */
export interface ElectLeadersRequestTopicPartitions {
  /** The name of a topic. */
  readonly topic: string
  /** The partitions of this topic whose leader should be elected. */
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeElectLeadersRequestTopicPartitions(message: Draft<ElectLeadersRequestTopicPartitions>, version: number): number {
  const flexible = version >= 2
  const { topic = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topic, flexible)
  size += sizeOfList(partitions, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeElectLeadersRequestTopicPartitions(sink: MessageSink, message: Draft<ElectLeadersRequestTopicPartitions>, version: number): void {
  const flexible = version >= 2
  const { topic = '', partitions = [], unknownTags } = message
  writeString(sink, topic, flexible, 'topic')
  writeInt32List(sink, partitions, flexible, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readElectLeadersRequestTopicPartitions(source: MessageSource, version: number): ElectLeadersRequestTopicPartitions {
  const flexible = version >= 2
  const topic = readString(source, flexible, 'topic')
  const partitions = readInt32List(source, flexible, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topic, partitions } : { topic, partitions, unknownTags }
}

function readElectLeadersRequestTopicPartitionsList(source: MessageSource, version: number, nullable: boolean, field: string): ElectLeadersRequestTopicPartitions[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ElectLeadersRequestTopicPartitions>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readElectLeadersRequestTopicPartitions(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeElectLeadersRequest(message: Draft<ElectLeadersRequest>, version: number): number {
  const flexible = version >= 2
  const { topicPartitions = [], unknownTags } = message
  let size = 4
  if (version >= 1) size += 1
  size += sizeOfStructs(topicPartitions, sizeElectLeadersRequestTopicPartitions, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeElectLeadersRequest(sink: MessageSink, message: Draft<ElectLeadersRequest>, version: number): void {
  const flexible = version >= 2
  const { electionType = 0, topicPartitions = [], timeoutMs = 60000, unknownTags } = message
  if (version >= 1) writeInt8(sink, electionType, 'electionType')
  else if (electionType !== 0) throw noSuchField('electionType', version)
  writeStructs(sink, topicPartitions, writeElectLeadersRequestTopicPartitions, version, version >= 2, true, 'topicPartitions')
  writeInt32(sink, timeoutMs, 'timeoutMs')
  writeTags(sink, flexible, version, unknownTags)
}

function readElectLeadersRequest(source: MessageSource, version: number): ElectLeadersRequest {
  const flexible = version >= 2
  const electionType: number = version >= 1 ? readInt8(source, 'electionType') : 0
  const topicPartitions = readElectLeadersRequestTopicPartitionsList(source, version, true, 'topicPartitions')
  const timeoutMs = readInt32(source, 'timeoutMs')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { electionType, topicPartitions, timeoutMs } : { electionType, topicPartitions, timeoutMs, unknownTags }
}

export const electLeadersRequest: MessageCodec<ElectLeadersRequest> = {
  name: 'ElectLeadersRequest',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 2,
  size: sizeElectLeadersRequest,
  write: writeElectLeadersRequest,
  read: readElectLeadersRequest,
}

/** ElectLeadersResponse, versions 0-2. */
export interface ElectLeadersResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The top level response error code. Versions 1-2. */
  readonly errorCode: number
  /** The election results, or an empty array if the requester did not have permission and the request asks for all partitions. */
  readonly replicaElectionResults: readonly ElectLeadersResponseReplicaElectionResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ElectLeadersResponse}. */
export interface ElectLeadersResponseReplicaElectionResult {
  /** The topic name. */
  readonly topic: string
  /** The results for each partition. */
  readonly partitionResult: readonly ElectLeadersResponsePartitionResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ElectLeadersResponse}. */
export interface ElectLeadersResponsePartitionResult {
  /** The partition id. */
  readonly partitionId: number
  /** The result error, or zero if there was no error. */
  readonly errorCode: number
  /** The result message, or null if there was no error. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeElectLeadersResponsePartitionResult(message: Draft<ElectLeadersResponsePartitionResult>, version: number): number {
  const flexible = version >= 2
  const { errorMessage = '', unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeElectLeadersResponsePartitionResult(sink: MessageSink, message: Draft<ElectLeadersResponsePartitionResult>, version: number): void {
  const flexible = version >= 2
  const { partitionId = 0, errorCode = 0, errorMessage = '', unknownTags } = message
  writeInt32(sink, partitionId, 'partitionId')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readElectLeadersResponsePartitionResult(source: MessageSource, version: number): ElectLeadersResponsePartitionResult {
  const flexible = version >= 2
  const partitionId = readInt32(source, 'partitionId')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionId, errorCode, errorMessage } : { partitionId, errorCode, errorMessage, unknownTags }
}

function readElectLeadersResponsePartitionResultList(source: MessageSource, version: number, nullable: boolean, field: string): ElectLeadersResponsePartitionResult[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ElectLeadersResponsePartitionResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readElectLeadersResponsePartitionResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeElectLeadersResponseReplicaElectionResult(message: Draft<ElectLeadersResponseReplicaElectionResult>, version: number): number {
  const flexible = version >= 2
  const { topic = '', partitionResult = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topic, flexible)
  size += sizeOfStructs(partitionResult, sizeElectLeadersResponsePartitionResult, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeElectLeadersResponseReplicaElectionResult(sink: MessageSink, message: Draft<ElectLeadersResponseReplicaElectionResult>, version: number): void {
  const flexible = version >= 2
  const { topic = '', partitionResult = [], unknownTags } = message
  writeString(sink, topic, flexible, 'topic')
  writeStructs(sink, partitionResult, writeElectLeadersResponsePartitionResult, version, version >= 2, false, 'partitionResult')
  writeTags(sink, flexible, version, unknownTags)
}

function readElectLeadersResponseReplicaElectionResult(source: MessageSource, version: number): ElectLeadersResponseReplicaElectionResult {
  const flexible = version >= 2
  const topic = readString(source, flexible, 'topic')
  const partitionResult = readElectLeadersResponsePartitionResultList(source, version, false, 'partitionResult')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topic, partitionResult } : { topic, partitionResult, unknownTags }
}

function readElectLeadersResponseReplicaElectionResultList(source: MessageSource, version: number, nullable: boolean, field: string): ElectLeadersResponseReplicaElectionResult[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ElectLeadersResponseReplicaElectionResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readElectLeadersResponseReplicaElectionResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeElectLeadersResponse(message: Draft<ElectLeadersResponse>, version: number): number {
  const flexible = version >= 2
  const { replicaElectionResults = [], unknownTags } = message
  let size = 4
  if (version >= 1) size += 2
  size += sizeOfStructs(replicaElectionResults, sizeElectLeadersResponseReplicaElectionResult, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeElectLeadersResponse(sink: MessageSink, message: Draft<ElectLeadersResponse>, version: number): void {
  const flexible = version >= 2
  const { throttleTimeMs = 0, errorCode = 0, replicaElectionResults = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  if (version >= 1) writeInt16(sink, errorCode, 'errorCode')
  else if (errorCode !== 0) throw noSuchField('errorCode', version)
  writeStructs(sink, replicaElectionResults, writeElectLeadersResponseReplicaElectionResult, version, version >= 2, false, 'replicaElectionResults')
  writeTags(sink, flexible, version, unknownTags)
}

function readElectLeadersResponse(source: MessageSource, version: number): ElectLeadersResponse {
  const flexible = version >= 2
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode: number = version >= 1 ? readInt16(source, 'errorCode') : 0
  const replicaElectionResults = readElectLeadersResponseReplicaElectionResultList(source, version, false, 'replicaElectionResults')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, replicaElectionResults } : { throttleTimeMs, errorCode, replicaElectionResults, unknownTags }
}

export const electLeadersResponse: MessageCodec<ElectLeadersResponse> = {
  name: 'ElectLeadersResponse',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 2,
  size: sizeElectLeadersResponse,
  write: writeElectLeadersResponse,
  read: readElectLeadersResponse,
}

export const api = makeApi(43, 'ElectLeaders', electLeadersRequest, electLeadersResponse, false)
