// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  readCount,
  readInt16,
  readInt32,
  readInt32List,
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

/** ListPartitionReassignmentsRequest, versions 0. */
export interface ListPartitionReassignmentsRequest {
  /** The time in ms to wait for the request to complete. */
  readonly timeoutMs: number
  /** The topics to list partition reassignments for, or null to list everything. */
  readonly topics: readonly ListPartitionReassignmentsRequestTopics[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ListPartitionReassignmentsRequest}. */
export interface ListPartitionReassignmentsRequestTopics {
  /** The topic name. */
  readonly name: string
  /** The partitions to list partition reassignments for. */
  readonly partitionIndexes: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeListPartitionReassignmentsRequestTopics(message: Draft<ListPartitionReassignmentsRequestTopics>, version: number): number {
  const flexible = true
  const { name = '', partitionIndexes = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfList(partitionIndexes, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListPartitionReassignmentsRequestTopics(sink: MessageSink, message: Draft<ListPartitionReassignmentsRequestTopics>, version: number): void {
  const flexible = true
  const { name = '', partitionIndexes = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt32List(sink, partitionIndexes, flexible, false, 'partitionIndexes')
  writeTags(sink, flexible, version, unknownTags)
}

function readListPartitionReassignmentsRequestTopics(source: MessageSource, version: number): ListPartitionReassignmentsRequestTopics {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const partitionIndexes = readInt32List(source, flexible, false, 'partitionIndexes')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitionIndexes } : { name, partitionIndexes, unknownTags }
}

function readListPartitionReassignmentsRequestTopicsList(source: MessageSource, version: number, nullable: boolean, field: string): ListPartitionReassignmentsRequestTopics[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ListPartitionReassignmentsRequestTopics>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readListPartitionReassignmentsRequestTopics(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeListPartitionReassignmentsRequest(message: Draft<ListPartitionReassignmentsRequest>, version: number): number {
  const flexible = true
  const { topics = null, unknownTags } = message
  let size = 4
  size += sizeOfStructs(topics, sizeListPartitionReassignmentsRequestTopics, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListPartitionReassignmentsRequest(sink: MessageSink, message: Draft<ListPartitionReassignmentsRequest>, version: number): void {
  const flexible = true
  const { timeoutMs = 60000, topics = null, unknownTags } = message
  writeInt32(sink, timeoutMs, 'timeoutMs')
  writeStructs(sink, topics, writeListPartitionReassignmentsRequestTopics, version, true, true, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readListPartitionReassignmentsRequest(source: MessageSource, version: number): ListPartitionReassignmentsRequest {
  const flexible = true
  const timeoutMs = readInt32(source, 'timeoutMs')
  const topics = readListPartitionReassignmentsRequestTopicsList(source, version, true, 'topics')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { timeoutMs, topics } : { timeoutMs, topics, unknownTags }
}

export const listPartitionReassignmentsRequest: MessageCodec<ListPartitionReassignmentsRequest> = {
  name: 'ListPartitionReassignmentsRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeListPartitionReassignmentsRequest,
  write: writeListPartitionReassignmentsRequest,
  read: readListPartitionReassignmentsRequest,
}

/** ListPartitionReassignmentsResponse, versions 0. */
export interface ListPartitionReassignmentsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The top-level error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The top-level error message, or null if there was no error. */
  readonly errorMessage: string | null
  /** The ongoing reassignments for each topic. */
  readonly topics: readonly ListPartitionReassignmentsResponseOngoingTopicReassignment[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ListPartitionReassignmentsResponse}. */
export interface ListPartitionReassignmentsResponseOngoingTopicReassignment {
  /** The topic name. */
  readonly name: string
  /** The ongoing reassignments for each partition. */
  readonly partitions: readonly ListPartitionReassignmentsResponseOngoingPartitionReassignment[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ListPartitionReassignmentsResponse}. */
export interface ListPartitionReassignmentsResponseOngoingPartitionReassignment {
  /** The index of the partition. */
  readonly partitionIndex: number
  /** The current replica set. */
  readonly replicas: readonly number[]
  /** The set of replicas we are currently adding. */
  readonly addingReplicas: readonly number[]
  /** The set of replicas we are currently removing. */
  readonly removingReplicas: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeListPartitionReassignmentsResponseOngoingPartitionReassignment(message: Draft<ListPartitionReassignmentsResponseOngoingPartitionReassignment>, version: number): number {
  const flexible = true
  const { replicas = [], addingReplicas = [], removingReplicas = [], unknownTags } = message
  let size = 4
  size += sizeOfList(replicas, 4, flexible)
  size += sizeOfList(addingReplicas, 4, flexible)
  size += sizeOfList(removingReplicas, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListPartitionReassignmentsResponseOngoingPartitionReassignment(sink: MessageSink, message: Draft<ListPartitionReassignmentsResponseOngoingPartitionReassignment>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, replicas = [], addingReplicas = [], removingReplicas = [], unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt32List(sink, replicas, flexible, false, 'replicas')
  writeInt32List(sink, addingReplicas, flexible, false, 'addingReplicas')
  writeInt32List(sink, removingReplicas, flexible, false, 'removingReplicas')
  writeTags(sink, flexible, version, unknownTags)
}

function readListPartitionReassignmentsResponseOngoingPartitionReassignment(source: MessageSource, version: number): ListPartitionReassignmentsResponseOngoingPartitionReassignment {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const replicas = readInt32List(source, flexible, false, 'replicas')!
  const addingReplicas = readInt32List(source, flexible, false, 'addingReplicas')!
  const removingReplicas = readInt32List(source, flexible, false, 'removingReplicas')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, replicas, addingReplicas, removingReplicas } : { partitionIndex, replicas, addingReplicas, removingReplicas, unknownTags }
}

function readListPartitionReassignmentsResponseOngoingPartitionReassignmentList(source: MessageSource, version: number, nullable: boolean, field: string): ListPartitionReassignmentsResponseOngoingPartitionReassignment[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ListPartitionReassignmentsResponseOngoingPartitionReassignment>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readListPartitionReassignmentsResponseOngoingPartitionReassignment(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeListPartitionReassignmentsResponseOngoingTopicReassignment(message: Draft<ListPartitionReassignmentsResponseOngoingTopicReassignment>, version: number): number {
  const flexible = true
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(partitions, sizeListPartitionReassignmentsResponseOngoingPartitionReassignment, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListPartitionReassignmentsResponseOngoingTopicReassignment(sink: MessageSink, message: Draft<ListPartitionReassignmentsResponseOngoingTopicReassignment>, version: number): void {
  const flexible = true
  const { name = '', partitions = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeStructs(sink, partitions, writeListPartitionReassignmentsResponseOngoingPartitionReassignment, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readListPartitionReassignmentsResponseOngoingTopicReassignment(source: MessageSource, version: number): ListPartitionReassignmentsResponseOngoingTopicReassignment {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const partitions = readListPartitionReassignmentsResponseOngoingPartitionReassignmentList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions } : { name, partitions, unknownTags }
}

function readListPartitionReassignmentsResponseOngoingTopicReassignmentList(source: MessageSource, version: number, nullable: boolean, field: string): ListPartitionReassignmentsResponseOngoingTopicReassignment[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ListPartitionReassignmentsResponseOngoingTopicReassignment>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readListPartitionReassignmentsResponseOngoingTopicReassignment(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeListPartitionReassignmentsResponse(message: Draft<ListPartitionReassignmentsResponse>, version: number): number {
  const flexible = true
  const { errorMessage = '', topics = [], unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfStructs(topics, sizeListPartitionReassignmentsResponseOngoingTopicReassignment, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListPartitionReassignmentsResponse(sink: MessageSink, message: Draft<ListPartitionReassignmentsResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, errorMessage = '', topics = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeStructs(sink, topics, writeListPartitionReassignmentsResponseOngoingTopicReassignment, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readListPartitionReassignmentsResponse(source: MessageSource, version: number): ListPartitionReassignmentsResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const topics = readListPartitionReassignmentsResponseOngoingTopicReassignmentList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, errorMessage, topics } : { throttleTimeMs, errorCode, errorMessage, topics, unknownTags }
}

export const listPartitionReassignmentsResponse: MessageCodec<ListPartitionReassignmentsResponse> = {
  name: 'ListPartitionReassignmentsResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeListPartitionReassignmentsResponse,
  write: writeListPartitionReassignmentsResponse,
  read: readListPartitionReassignmentsResponse,
}

export const api = makeApi(46, 'ListPartitionReassignments', listPartitionReassignmentsRequest, listPartitionReassignmentsResponse, false)
