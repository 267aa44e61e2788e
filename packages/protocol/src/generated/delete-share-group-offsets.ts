// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  readCount,
  readInt16,
  readInt32,
  readNullableString,
  readString,
  readUnknownTags,
  readUuid,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeNullableString,
  writeString,
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

/** DeleteShareGroupOffsetsRequest, versions 0. */
export interface DeleteShareGroupOffsetsRequest {
  /** The group identifier. */
  readonly groupId: string
  /** The topics to delete offsets for. */
  readonly topics: readonly DeleteShareGroupOffsetsRequestTopic[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DeleteShareGroupOffsetsRequest}. */
export interface DeleteShareGroupOffsetsRequestTopic {
  /** The topic name. */
  readonly topicName: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDeleteShareGroupOffsetsRequestTopic(message: Draft<DeleteShareGroupOffsetsRequestTopic>, version: number): number {
  const flexible = true
  const { topicName = '', unknownTags } = message
  let size = 0
  size += sizeOfString(topicName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteShareGroupOffsetsRequestTopic(sink: MessageSink, message: Draft<DeleteShareGroupOffsetsRequestTopic>, version: number): void {
  const flexible = true
  const { topicName = '', unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteShareGroupOffsetsRequestTopic(source: MessageSource, version: number): DeleteShareGroupOffsetsRequestTopic {
  const flexible = true
  const topicName = readString(source, flexible, 'topicName')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName } : { topicName, unknownTags }
}

function readDeleteShareGroupOffsetsRequestTopicList(source: MessageSource, version: number, nullable: boolean, field: string): DeleteShareGroupOffsetsRequestTopic[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DeleteShareGroupOffsetsRequestTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDeleteShareGroupOffsetsRequestTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDeleteShareGroupOffsetsRequest(message: Draft<DeleteShareGroupOffsetsRequest>, version: number): number {
  const flexible = true
  const { groupId = '', topics = [], unknownTags } = message
  let size = 0
  size += sizeOfString(groupId, flexible)
  size += sizeOfStructs(topics, sizeDeleteShareGroupOffsetsRequestTopic, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteShareGroupOffsetsRequest(sink: MessageSink, message: Draft<DeleteShareGroupOffsetsRequest>, version: number): void {
  const flexible = true
  const { groupId = '', topics = [], unknownTags } = message
  writeString(sink, groupId, flexible, 'groupId')
  writeStructs(sink, topics, writeDeleteShareGroupOffsetsRequestTopic, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteShareGroupOffsetsRequest(source: MessageSource, version: number): DeleteShareGroupOffsetsRequest {
  const flexible = true
  const groupId = readString(source, flexible, 'groupId')
  const topics = readDeleteShareGroupOffsetsRequestTopicList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, topics } : { groupId, topics, unknownTags }
}

export const deleteShareGroupOffsetsRequest: MessageCodec<DeleteShareGroupOffsetsRequest> = {
  name: 'DeleteShareGroupOffsetsRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeDeleteShareGroupOffsetsRequest,
  write: writeDeleteShareGroupOffsetsRequest,
  read: readDeleteShareGroupOffsetsRequest,
}

/** DeleteShareGroupOffsetsResponse, versions 0. */
export interface DeleteShareGroupOffsetsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The top-level error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The top-level error message, or null if there was no error. */
  readonly errorMessage: string | null
  /** The results for each topic. */
  readonly responses: readonly DeleteShareGroupOffsetsResponseTopic[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DeleteShareGroupOffsetsResponse}. */
export interface DeleteShareGroupOffsetsResponseTopic {
  /** The topic name. */
  readonly topicName: string
  /** The unique topic ID. */
  readonly topicId: string
  /** The topic-level error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The topic-level error message, or null if there was no error. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDeleteShareGroupOffsetsResponseTopic(message: Draft<DeleteShareGroupOffsetsResponseTopic>, version: number): number {
  const flexible = true
  const { topicName = '', errorMessage = null, unknownTags } = message
  let size = 18
  size += sizeOfString(topicName, flexible)
  size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteShareGroupOffsetsResponseTopic(sink: MessageSink, message: Draft<DeleteShareGroupOffsetsResponseTopic>, version: number): void {
  const flexible = true
  const { topicName = '', topicId = zeroUuid, errorCode = 0, errorMessage = null, unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeUuid(sink, topicId, 'topicId')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteShareGroupOffsetsResponseTopic(source: MessageSource, version: number): DeleteShareGroupOffsetsResponseTopic {
  const flexible = true
  const topicName = readString(source, flexible, 'topicName')
  const topicId = readUuid(source, 'topicId')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, topicId, errorCode, errorMessage } : { topicName, topicId, errorCode, errorMessage, unknownTags }
}

function readDeleteShareGroupOffsetsResponseTopicList(source: MessageSource, version: number, nullable: boolean, field: string): DeleteShareGroupOffsetsResponseTopic[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DeleteShareGroupOffsetsResponseTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDeleteShareGroupOffsetsResponseTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDeleteShareGroupOffsetsResponse(message: Draft<DeleteShareGroupOffsetsResponse>, version: number): number {
  const flexible = true
  const { errorMessage = null, responses = [], unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfStructs(responses, sizeDeleteShareGroupOffsetsResponseTopic, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDeleteShareGroupOffsetsResponse(sink: MessageSink, message: Draft<DeleteShareGroupOffsetsResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, errorMessage = null, responses = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeStructs(sink, responses, writeDeleteShareGroupOffsetsResponseTopic, version, true, false, 'responses')
  writeTags(sink, flexible, version, unknownTags)
}

function readDeleteShareGroupOffsetsResponse(source: MessageSource, version: number): DeleteShareGroupOffsetsResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const responses = readDeleteShareGroupOffsetsResponseTopicList(source, version, false, 'responses')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, errorMessage, responses } : { throttleTimeMs, errorCode, errorMessage, responses, unknownTags }
}

export const deleteShareGroupOffsetsResponse: MessageCodec<DeleteShareGroupOffsetsResponse> = {
  name: 'DeleteShareGroupOffsetsResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeDeleteShareGroupOffsetsResponse,
  write: writeDeleteShareGroupOffsetsResponse,
  read: readDeleteShareGroupOffsetsResponse,
}

export const api = makeApi(92, 'DeleteShareGroupOffsets', deleteShareGroupOffsetsRequest, deleteShareGroupOffsetsResponse, false)
