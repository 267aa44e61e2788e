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

/** CreatePartitionsRequest, versions 0-3. */
export interface CreatePartitionsRequest {
  /** Each topic that we want to create new partitions inside. */
  readonly topics: readonly CreatePartitionsRequestTopic[]
  /** The time in ms to wait for the partitions to be created. */
  readonly timeoutMs: number
  /** If true, then validate the request, but don't actually increase the number of partitions. */
  readonly validateOnly: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link CreatePartitionsRequest}. */
export interface CreatePartitionsRequestTopic {
  /** The topic name. */
  readonly name: string
  /** The new partition count. */
  readonly count: number
  /** The new partition assignments. */
  readonly assignments: readonly CreatePartitionsRequestAssignment[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link CreatePartitionsRequest}. */
export interface CreatePartitionsRequestAssignment {
  /** The assigned broker IDs. */
  readonly brokerIds: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeCreatePartitionsRequestAssignment(message: Draft<CreatePartitionsRequestAssignment>, version: number): number {
  const flexible = version >= 2
  const { brokerIds = [], unknownTags } = message
  let size = 0
  size += sizeOfList(brokerIds, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreatePartitionsRequestAssignment(sink: MessageSink, message: Draft<CreatePartitionsRequestAssignment>, version: number): void {
  const flexible = version >= 2
  const { brokerIds = [], unknownTags } = message
  writeInt32List(sink, brokerIds, flexible, false, 'brokerIds')
  writeTags(sink, flexible, version, unknownTags)
}

function readCreatePartitionsRequestAssignment(source: MessageSource, version: number): CreatePartitionsRequestAssignment {
  const flexible = version >= 2
  const brokerIds = readInt32List(source, flexible, false, 'brokerIds')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { brokerIds } : { brokerIds, unknownTags }
}

function readCreatePartitionsRequestAssignmentList(source: MessageSource, version: number, nullable: boolean, field: string): CreatePartitionsRequestAssignment[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<CreatePartitionsRequestAssignment>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readCreatePartitionsRequestAssignment(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeCreatePartitionsRequestTopic(message: Draft<CreatePartitionsRequestTopic>, version: number): number {
  const flexible = version >= 2
  const { name = '', assignments = [], unknownTags } = message
  let size = 4
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(assignments, sizeCreatePartitionsRequestAssignment, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreatePartitionsRequestTopic(sink: MessageSink, message: Draft<CreatePartitionsRequestTopic>, version: number): void {
  const flexible = version >= 2
  const { name = '', count: count_ = 0, assignments = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt32(sink, count_, 'count')
  writeStructs(sink, assignments, writeCreatePartitionsRequestAssignment, version, version >= 2, true, 'assignments')
  writeTags(sink, flexible, version, unknownTags)
}

function readCreatePartitionsRequestTopic(source: MessageSource, version: number): CreatePartitionsRequestTopic {
  const flexible = version >= 2
  const name = readString(source, flexible, 'name')
  const count_ = readInt32(source, 'count')
  const assignments = readCreatePartitionsRequestAssignmentList(source, version, true, 'assignments')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, count: count_, assignments } : { name, count: count_, assignments, unknownTags }
}

function readCreatePartitionsRequestTopicList(source: MessageSource, version: number, nullable: boolean, field: string): CreatePartitionsRequestTopic[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<CreatePartitionsRequestTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readCreatePartitionsRequestTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeCreatePartitionsRequest(message: Draft<CreatePartitionsRequest>, version: number): number {
  const flexible = version >= 2
  const { topics = [], unknownTags } = message
  let size = 5
  size += sizeOfStructs(topics, sizeCreatePartitionsRequestTopic, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreatePartitionsRequest(sink: MessageSink, message: Draft<CreatePartitionsRequest>, version: number): void {
  const flexible = version >= 2
  const { topics = [], timeoutMs = 0, validateOnly = false, unknownTags } = message
  writeStructs(sink, topics, writeCreatePartitionsRequestTopic, version, version >= 2, false, 'topics')
  writeInt32(sink, timeoutMs, 'timeoutMs')
  writeBool(sink, validateOnly, 'validateOnly')
  writeTags(sink, flexible, version, unknownTags)
}

function readCreatePartitionsRequest(source: MessageSource, version: number): CreatePartitionsRequest {
  const flexible = version >= 2
  const topics = readCreatePartitionsRequestTopicList(source, version, false, 'topics')!
  const timeoutMs = readInt32(source, 'timeoutMs')
  const validateOnly = readBool(source, 'validateOnly')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topics, timeoutMs, validateOnly } : { topics, timeoutMs, validateOnly, unknownTags }
}

export const createPartitionsRequest: MessageCodec<CreatePartitionsRequest> = {
  name: 'CreatePartitionsRequest',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: 2,
  size: sizeCreatePartitionsRequest,
  write: writeCreatePartitionsRequest,
  read: readCreatePartitionsRequest,
}

/** CreatePartitionsResponse, versions 0-3. */
export interface CreatePartitionsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The partition creation results for each topic. */
  readonly results: readonly CreatePartitionsResponseTopicResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link CreatePartitionsResponse}. */
export interface CreatePartitionsResponseTopicResult {
  /** The topic name. */
  readonly name: string
  /** The result error, or zero if there was no error. */
  readonly errorCode: number
  /** The result message, or null if there was no error. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeCreatePartitionsResponseTopicResult(message: Draft<CreatePartitionsResponseTopicResult>, version: number): number {
  const flexible = version >= 2
  const { name = '', errorMessage = null, unknownTags } = message
  let size = 2
  size += sizeOfString(name, flexible)
  size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreatePartitionsResponseTopicResult(sink: MessageSink, message: Draft<CreatePartitionsResponseTopicResult>, version: number): void {
  const flexible = version >= 2
  const { name = '', errorCode = 0, errorMessage = null, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readCreatePartitionsResponseTopicResult(source: MessageSource, version: number): CreatePartitionsResponseTopicResult {
  const flexible = version >= 2
  const name = readString(source, flexible, 'name')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, errorCode, errorMessage } : { name, errorCode, errorMessage, unknownTags }
}

function readCreatePartitionsResponseTopicResultList(source: MessageSource, version: number, nullable: boolean, field: string): CreatePartitionsResponseTopicResult[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<CreatePartitionsResponseTopicResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readCreatePartitionsResponseTopicResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeCreatePartitionsResponse(message: Draft<CreatePartitionsResponse>, version: number): number {
  const flexible = version >= 2
  const { results = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(results, sizeCreatePartitionsResponseTopicResult, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreatePartitionsResponse(sink: MessageSink, message: Draft<CreatePartitionsResponse>, version: number): void {
  const flexible = version >= 2
  const { throttleTimeMs = 0, results = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, results, writeCreatePartitionsResponseTopicResult, version, version >= 2, false, 'results')
  writeTags(sink, flexible, version, unknownTags)
}

function readCreatePartitionsResponse(source: MessageSource, version: number): CreatePartitionsResponse {
  const flexible = version >= 2
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const results = readCreatePartitionsResponseTopicResultList(source, version, false, 'results')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, results } : { throttleTimeMs, results, unknownTags }
}

export const createPartitionsResponse: MessageCodec<CreatePartitionsResponse> = {
  name: 'CreatePartitionsResponse',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: 2,
  size: sizeCreatePartitionsResponse,
  write: writeCreatePartitionsResponse,
  read: readCreatePartitionsResponse,
}

export const api = makeApi(37, 'CreatePartitions', createPartitionsRequest, createPartitionsResponse, false)
