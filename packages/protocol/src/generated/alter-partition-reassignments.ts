// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  noSuchField,
  readBool,
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
  writeBool,
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

/** AlterPartitionReassignmentsRequest, versions 0-1. */
export interface AlterPartitionReassignmentsRequest {
  /** The time in ms to wait for the request to complete. */
  readonly timeoutMs: number
  /** The option indicating whether changing the replication factor of any given partition as part of this request is a valid move. Versions 1. */
  readonly allowReplicationFactorChange: boolean
  /** The topics to reassign. */
  readonly topics: readonly AlterPartitionReassignmentsRequestReassignableTopic[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterPartitionReassignmentsRequest}. */
export interface AlterPartitionReassignmentsRequestReassignableTopic {
  /** The topic name. */
  readonly name: string
  /** The partitions to reassign. */
  readonly partitions: readonly AlterPartitionReassignmentsRequestReassignablePartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterPartitionReassignmentsRequest}. */
export interface AlterPartitionReassignmentsRequestReassignablePartition {
  /** The partition index. */
  readonly partitionIndex: number
  /** The replicas to place the partitions on, or null to cancel a pending reassignment for this partition. */
  readonly replicas: readonly number[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAlterPartitionReassignmentsRequestReassignablePartition(message: Draft<AlterPartitionReassignmentsRequestReassignablePartition>, version: number): number {
  const flexible = true
  const { replicas = null, unknownTags } = message
  let size = 4
  size += sizeOfList(replicas, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterPartitionReassignmentsRequestReassignablePartition(sink: MessageSink, message: Draft<AlterPartitionReassignmentsRequestReassignablePartition>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, replicas = null, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt32List(sink, replicas, flexible, true, 'replicas')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterPartitionReassignmentsRequestReassignablePartition(source: MessageSource, version: number): AlterPartitionReassignmentsRequestReassignablePartition {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const replicas = readInt32List(source, flexible, true, 'replicas')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, replicas } : { partitionIndex, replicas, unknownTags }
}

function readAlterPartitionReassignmentsRequestReassignablePartitionList(source: MessageSource, version: number, nullable: boolean, field: string): AlterPartitionReassignmentsRequestReassignablePartition[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterPartitionReassignmentsRequestReassignablePartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterPartitionReassignmentsRequestReassignablePartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterPartitionReassignmentsRequestReassignableTopic(message: Draft<AlterPartitionReassignmentsRequestReassignableTopic>, version: number): number {
  const flexible = true
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(partitions, sizeAlterPartitionReassignmentsRequestReassignablePartition, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterPartitionReassignmentsRequestReassignableTopic(sink: MessageSink, message: Draft<AlterPartitionReassignmentsRequestReassignableTopic>, version: number): void {
  const flexible = true
  const { name = '', partitions = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeStructs(sink, partitions, writeAlterPartitionReassignmentsRequestReassignablePartition, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterPartitionReassignmentsRequestReassignableTopic(source: MessageSource, version: number): AlterPartitionReassignmentsRequestReassignableTopic {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const partitions = readAlterPartitionReassignmentsRequestReassignablePartitionList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions } : { name, partitions, unknownTags }
}

function readAlterPartitionReassignmentsRequestReassignableTopicList(source: MessageSource, version: number, nullable: boolean, field: string): AlterPartitionReassignmentsRequestReassignableTopic[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterPartitionReassignmentsRequestReassignableTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterPartitionReassignmentsRequestReassignableTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterPartitionReassignmentsRequest(message: Draft<AlterPartitionReassignmentsRequest>, version: number): number {
  const flexible = true
  const { topics = [], unknownTags } = message
  let size = 4
  if (version >= 1) size += 1
  size += sizeOfStructs(topics, sizeAlterPartitionReassignmentsRequestReassignableTopic, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterPartitionReassignmentsRequest(sink: MessageSink, message: Draft<AlterPartitionReassignmentsRequest>, version: number): void {
  const flexible = true
  const { timeoutMs = 60000, allowReplicationFactorChange = true, topics = [], unknownTags } = message
  writeInt32(sink, timeoutMs, 'timeoutMs')
  if (version >= 1) writeBool(sink, allowReplicationFactorChange, 'allowReplicationFactorChange')
  else if (allowReplicationFactorChange !== true) throw noSuchField('allowReplicationFactorChange', version)
  writeStructs(sink, topics, writeAlterPartitionReassignmentsRequestReassignableTopic, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterPartitionReassignmentsRequest(source: MessageSource, version: number): AlterPartitionReassignmentsRequest {
  const flexible = true
  const timeoutMs = readInt32(source, 'timeoutMs')
  const allowReplicationFactorChange: boolean = version >= 1 ? readBool(source, 'allowReplicationFactorChange') : true
  const topics = readAlterPartitionReassignmentsRequestReassignableTopicList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { timeoutMs, allowReplicationFactorChange, topics } : { timeoutMs, allowReplicationFactorChange, topics, unknownTags }
}

export const alterPartitionReassignmentsRequest: MessageCodec<AlterPartitionReassignmentsRequest> = {
  name: 'AlterPartitionReassignmentsRequest',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeAlterPartitionReassignmentsRequest,
  write: writeAlterPartitionReassignmentsRequest,
  read: readAlterPartitionReassignmentsRequest,
}

/** AlterPartitionReassignmentsResponse, versions 0-1. */
export interface AlterPartitionReassignmentsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The option indicating whether changing the replication factor of any given partition as part of the request was allowed. Versions 1. */
  readonly allowReplicationFactorChange: boolean
  /** The top-level error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The top-level error message, or null if there was no error. */
  readonly errorMessage: string | null
  /** The responses to topics to reassign. */
  readonly responses: readonly AlterPartitionReassignmentsResponseReassignableTopicResponse[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterPartitionReassignmentsResponse}. */
export interface AlterPartitionReassignmentsResponseReassignableTopicResponse {
  /** The topic name. */
  readonly name: string
  /** The responses to partitions to reassign. */
  readonly partitions: readonly AlterPartitionReassignmentsResponseReassignablePartitionResponse[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterPartitionReassignmentsResponse}. */
export interface AlterPartitionReassignmentsResponseReassignablePartitionResponse {
  /** The partition index. */
  readonly partitionIndex: number
  /** The error code for this partition, or 0 if there was no error. */
  readonly errorCode: number
  /** The error message for this partition, or null if there was no error. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAlterPartitionReassignmentsResponseReassignablePartitionResponse(message: Draft<AlterPartitionReassignmentsResponseReassignablePartitionResponse>, version: number): number {
  const flexible = true
  const { errorMessage = '', unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterPartitionReassignmentsResponseReassignablePartitionResponse(sink: MessageSink, message: Draft<AlterPartitionReassignmentsResponseReassignablePartitionResponse>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, errorCode = 0, errorMessage = '', unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterPartitionReassignmentsResponseReassignablePartitionResponse(source: MessageSource, version: number): AlterPartitionReassignmentsResponseReassignablePartitionResponse {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, errorCode, errorMessage } : { partitionIndex, errorCode, errorMessage, unknownTags }
}

function readAlterPartitionReassignmentsResponseReassignablePartitionResponseList(source: MessageSource, version: number, nullable: boolean, field: string): AlterPartitionReassignmentsResponseReassignablePartitionResponse[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterPartitionReassignmentsResponseReassignablePartitionResponse>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterPartitionReassignmentsResponseReassignablePartitionResponse(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterPartitionReassignmentsResponseReassignableTopicResponse(message: Draft<AlterPartitionReassignmentsResponseReassignableTopicResponse>, version: number): number {
  const flexible = true
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(partitions, sizeAlterPartitionReassignmentsResponseReassignablePartitionResponse, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterPartitionReassignmentsResponseReassignableTopicResponse(sink: MessageSink, message: Draft<AlterPartitionReassignmentsResponseReassignableTopicResponse>, version: number): void {
  const flexible = true
  const { name = '', partitions = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeStructs(sink, partitions, writeAlterPartitionReassignmentsResponseReassignablePartitionResponse, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterPartitionReassignmentsResponseReassignableTopicResponse(source: MessageSource, version: number): AlterPartitionReassignmentsResponseReassignableTopicResponse {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const partitions = readAlterPartitionReassignmentsResponseReassignablePartitionResponseList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions } : { name, partitions, unknownTags }
}

function readAlterPartitionReassignmentsResponseReassignableTopicResponseList(source: MessageSource, version: number, nullable: boolean, field: string): AlterPartitionReassignmentsResponseReassignableTopicResponse[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterPartitionReassignmentsResponseReassignableTopicResponse>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterPartitionReassignmentsResponseReassignableTopicResponse(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterPartitionReassignmentsResponse(message: Draft<AlterPartitionReassignmentsResponse>, version: number): number {
  const flexible = true
  const { errorMessage = '', responses = [], unknownTags } = message
  let size = 6
  if (version >= 1) size += 1
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfStructs(responses, sizeAlterPartitionReassignmentsResponseReassignableTopicResponse, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterPartitionReassignmentsResponse(sink: MessageSink, message: Draft<AlterPartitionReassignmentsResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, allowReplicationFactorChange = true, errorCode = 0, errorMessage = '', responses = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  if (version >= 1) writeBool(sink, allowReplicationFactorChange, 'allowReplicationFactorChange')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeStructs(sink, responses, writeAlterPartitionReassignmentsResponseReassignableTopicResponse, version, true, false, 'responses')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterPartitionReassignmentsResponse(source: MessageSource, version: number): AlterPartitionReassignmentsResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const allowReplicationFactorChange: boolean = version >= 1 ? readBool(source, 'allowReplicationFactorChange') : true
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const responses = readAlterPartitionReassignmentsResponseReassignableTopicResponseList(source, version, false, 'responses')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, allowReplicationFactorChange, errorCode, errorMessage, responses } : { throttleTimeMs, allowReplicationFactorChange, errorCode, errorMessage, responses, unknownTags }
}

export const alterPartitionReassignmentsResponse: MessageCodec<AlterPartitionReassignmentsResponse> = {
  name: 'AlterPartitionReassignmentsResponse',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeAlterPartitionReassignmentsResponse,
  write: writeAlterPartitionReassignmentsResponse,
  read: readAlterPartitionReassignmentsResponse,
}

export const api = makeApi(45, 'AlterPartitionReassignments', alterPartitionReassignmentsRequest, alterPartitionReassignmentsResponse, false)
