// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  noSuchField,
  readCount,
  readInt16,
  readInt32,
  readNullableString,
  readStringList,
  readUnknownTags,
  readUuid,
  sizeOfString,
  sizeOfStringList,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeNullableString,
  writeStringList,
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

/** DeleteTopicsRequest, versions 0-6. */
export interface DeleteTopicsRequest {
  /** The name or topic ID of the topic. Versions 6. */
  readonly topics: readonly DeleteTopicsRequestDeleteTopicState[]
  /** The names of the topics to delete. Versions 0-5. */
  readonly topicNames: readonly string[]
  /** The length of time in milliseconds to wait for the deletions to complete. */
  readonly timeoutMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DeleteTopicsRequest}. */
export interface DeleteTopicsRequestDeleteTopicState {
  /** The topic name. Versions 6. */
  readonly name: string | null
  /** The unique topic ID. Versions 6. */
  readonly topicId: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDeleteTopicsRequestDeleteTopicState(message: Draft<DeleteTopicsRequestDeleteTopicState>, version: number): number {
  const flexible = version >= 4
  const { name = null, unknownTags } = message
  let size = 0
  if (version >= 6) size += sizeOfString(name, flexible)
  if (version >= 6) size += 16
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteTopicsRequestDeleteTopicState(sink: MessageSink, message: Draft<DeleteTopicsRequestDeleteTopicState>, version: number): void {
  const flexible = version >= 4
  const { name = null, topicId = zeroUuid, unknownTags } = message
  if (version >= 6) writeNullableString(sink, name, flexible, true, 'name')
  else if (name !== null) throw noSuchField('name', version)
  if (version >= 6) writeUuid(sink, topicId, 'topicId')
  else if (topicId !== zeroUuid) throw noSuchField('topicId', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteTopicsRequestDeleteTopicState(source: MessageSource, version: number): DeleteTopicsRequestDeleteTopicState {
  const flexible = version >= 4
  const name: string | null = version >= 6 ? readNullableString(source, flexible, true, 'name') : null
  const topicId: string = version >= 6 ? readUuid(source, 'topicId') : zeroUuid
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, topicId } : { name, topicId, unknownTags }
}

function readDeleteTopicsRequestDeleteTopicStateList(source: MessageSource, version: number, nullable: boolean, field: string): DeleteTopicsRequestDeleteTopicState[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DeleteTopicsRequestDeleteTopicState>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDeleteTopicsRequestDeleteTopicState(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDeleteTopicsRequest(message: Draft<DeleteTopicsRequest>, version: number): number {
  const flexible = version >= 4
  const { topics = [], topicNames = [], unknownTags } = message
  let size = 4
  if (version >= 6) size += sizeOfStructs(topics, sizeDeleteTopicsRequestDeleteTopicState, version, version >= 4)
  if (version <= 5) size += sizeOfStringList(topicNames, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteTopicsRequest(sink: MessageSink, message: Draft<DeleteTopicsRequest>, version: number): void {
  const flexible = version >= 4
  const { topics = [], topicNames = [], timeoutMs = 0, unknownTags } = message
  if (version >= 6) writeStructs(sink, topics, writeDeleteTopicsRequestDeleteTopicState, version, version >= 4, false, 'topics')
  else if ((topics === null || topics.length !== 0)) throw noSuchField('topics', version)
  if (version <= 5) writeStringList(sink, topicNames, flexible, false, 'topicNames')
  writeInt32(sink, timeoutMs, 'timeoutMs')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteTopicsRequest(source: MessageSource, version: number): DeleteTopicsRequest {
  const flexible = version >= 4
  const topics: readonly DeleteTopicsRequestDeleteTopicState[] = version >= 6 ? readDeleteTopicsRequestDeleteTopicStateList(source, version, false, 'topics')! : []
  const topicNames: readonly string[] = version <= 5 ? readStringList(source, flexible, false, 'topicNames')! : []
  const timeoutMs = readInt32(source, 'timeoutMs')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topics, topicNames, timeoutMs } : { topics, topicNames, timeoutMs, unknownTags }
}

export const deleteTopicsRequest: MessageCodec<DeleteTopicsRequest> = {
  name: 'DeleteTopicsRequest',
  minVersion: 0,
  maxVersion: 6,
  flexibleFrom: 4,
  size: sizeDeleteTopicsRequest,
  write: writeDeleteTopicsRequest,
  read: readDeleteTopicsRequest,
}

/** DeleteTopicsResponse, versions 0-6. */
export interface DeleteTopicsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. Versions 1-6. */
  readonly throttleTimeMs: number
  /** The results for each topic we tried to delete. */
  readonly responses: readonly DeleteTopicsResponseDeletableTopicResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DeleteTopicsResponse}. */
export interface DeleteTopicsResponseDeletableTopicResult {
  /** The topic name. Null from 6. */
  readonly name: string | null
  /** The unique topic ID. Versions 6. */
  readonly topicId: string
  /** The deletion error, or 0 if the deletion succeeded. */
  readonly errorCode: number
  /** The error message, or null if there was no error. Versions 5-6. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDeleteTopicsResponseDeletableTopicResult(message: Draft<DeleteTopicsResponseDeletableTopicResult>, version: number): number {
  const flexible = version >= 4
  const { name = '', errorMessage = null, unknownTags } = message
  let size = 2
  size += sizeOfString(name, flexible)
  if (version >= 6) size += 16
  if (version >= 5) size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteTopicsResponseDeletableTopicResult(sink: MessageSink, message: Draft<DeleteTopicsResponseDeletableTopicResult>, version: number): void {
  const flexible = version >= 4
  const { name = '', topicId = zeroUuid, errorCode = 0, errorMessage = null, unknownTags } = message
  writeNullableString(sink, name, flexible, version >= 6, 'name')
  if (version >= 6) writeUuid(sink, topicId, 'topicId')
  writeInt16(sink, errorCode, 'errorCode')
  if (version >= 5) writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteTopicsResponseDeletableTopicResult(source: MessageSource, version: number): DeleteTopicsResponseDeletableTopicResult {
  const flexible = version >= 4
  const name = readNullableString(source, flexible, version >= 6, 'name')
  const topicId: string = version >= 6 ? readUuid(source, 'topicId') : zeroUuid
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage: string | null = version >= 5 ? readNullableString(source, flexible, true, 'errorMessage') : null
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, topicId, errorCode, errorMessage } : { name, topicId, errorCode, errorMessage, unknownTags }
}

function readDeleteTopicsResponseDeletableTopicResultList(source: MessageSource, version: number, nullable: boolean, field: string): DeleteTopicsResponseDeletableTopicResult[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DeleteTopicsResponseDeletableTopicResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDeleteTopicsResponseDeletableTopicResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDeleteTopicsResponse(message: Draft<DeleteTopicsResponse>, version: number): number {
  const flexible = version >= 4
  const { responses = [], unknownTags } = message
  let size = 0
  if (version >= 1) size += 4
  size += sizeOfStructs(responses, sizeDeleteTopicsResponseDeletableTopicResult, version, version >= 4)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteTopicsResponse(sink: MessageSink, message: Draft<DeleteTopicsResponse>, version: number): void {
  const flexible = version >= 4
  const { throttleTimeMs = 0, responses = [], unknownTags } = message
  if (version >= 1) writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, responses, writeDeleteTopicsResponseDeletableTopicResult, version, version >= 4, false, 'responses')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteTopicsResponse(source: MessageSource, version: number): DeleteTopicsResponse {
  const flexible = version >= 4
  const throttleTimeMs: number = version >= 1 ? readInt32(source, 'throttleTimeMs') : 0
  const responses = readDeleteTopicsResponseDeletableTopicResultList(source, version, false, 'responses')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, responses } : { throttleTimeMs, responses, unknownTags }
}

export const deleteTopicsResponse: MessageCodec<DeleteTopicsResponse> = {
  name: 'DeleteTopicsResponse',
  minVersion: 0,
  maxVersion: 6,
  flexibleFrom: 4,
  size: sizeDeleteTopicsResponse,
  write: writeDeleteTopicsResponse,
  read: readDeleteTopicsResponse,
}

export const api = makeApi(20, 'DeleteTopics', deleteTopicsRequest, deleteTopicsResponse, false)
