// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  noSuchField,
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readInt64List,
  readInt8,
  readString,
  readUnknownTags,
  sizeOfList,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt64,
  writeInt64List,
  writeInt8,
  writeString,
  writeStructs,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** ListOffsetsRequest, versions 0-11. */
export interface ListOffsetsRequest {
  /** The broker ID of the requester, or -1 if this request is being made by a normal consumer. */
  readonly replicaId: number
  /** This setting controls the visibility of transactional records. Using READ_UNCOMMITTED (isolation_level = 0) makes all records visible. With READ_COMMITTED (isolation_level = 1), non-transactional and COMMITTED transactional records are visible. To be more concrete, READ_COMMITTED returns all data from offsets smaller than the current LSO (last stable offset), and enables the inclusion of the list of aborted transactions in the result, which allows consumers to discard ABORTED transactional records. Versions 2-11. */
  readonly isolationLevel: number
  /** Each topic in the request. */
  readonly topics: readonly ListOffsetsRequestTopic[]
  /** The timeout to await a response in milliseconds for requests that require reading from remote storage for topics enabled with tiered storage. Versions 10-11. */
  readonly timeoutMs: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ListOffsetsRequest}. */
export interface ListOffsetsRequestTopic {
  /** The topic name. */
  readonly name: string
  /** Each partition in the request. */
  readonly partitions: readonly ListOffsetsRequestPartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ListOffsetsRequest}. */
export interface ListOffsetsRequestPartition {
  /** The partition index. */
  readonly partitionIndex: number
  /** The current leader epoch. Versions 4-11. */
  readonly currentLeaderEpoch: number
  /** The current timestamp. */
  readonly timestamp: bigint
  /** The maximum number of offsets to report. Versions 0. */
  readonly maxNumOffsets: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeListOffsetsRequestPartition(message: Draft<ListOffsetsRequestPartition>, version: number): number {
  const flexible = version >= 6
  const { unknownTags } = message
  let size = 12
  if (version >= 4) size += 4
  if (version <= 0) size += 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListOffsetsRequestPartition(sink: MessageSink, message: Draft<ListOffsetsRequestPartition>, version: number): void {
  const flexible = version >= 6
  const { partitionIndex = 0, currentLeaderEpoch = -1, timestamp = 0n, maxNumOffsets = 1, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  if (version >= 4) writeInt32(sink, currentLeaderEpoch, 'currentLeaderEpoch')
  writeInt64(sink, timestamp, 'timestamp')
  if (version <= 0) writeInt32(sink, maxNumOffsets, 'maxNumOffsets')
  else if (maxNumOffsets !== 1) throw noSuchField('maxNumOffsets', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readListOffsetsRequestPartition(source: MessageSource, version: number): ListOffsetsRequestPartition {
  const flexible = version >= 6
  const partitionIndex = readInt32(source, 'partitionIndex')
  const currentLeaderEpoch: number = version >= 4 ? readInt32(source, 'currentLeaderEpoch') : -1
  const timestamp = readInt64(source, 'timestamp')
  const maxNumOffsets: number = version <= 0 ? readInt32(source, 'maxNumOffsets') : 1
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, currentLeaderEpoch, timestamp, maxNumOffsets } : { partitionIndex, currentLeaderEpoch, timestamp, maxNumOffsets, unknownTags }
}

function readListOffsetsRequestPartitionList(source: MessageSource, version: number, nullable: boolean, field: string): ListOffsetsRequestPartition[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ListOffsetsRequestPartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readListOffsetsRequestPartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeListOffsetsRequestTopic(message: Draft<ListOffsetsRequestTopic>, version: number): number {
  const flexible = version >= 6
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(partitions, sizeListOffsetsRequestPartition, version, version >= 6)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListOffsetsRequestTopic(sink: MessageSink, message: Draft<ListOffsetsRequestTopic>, version: number): void {
  const flexible = version >= 6
  const { name = '', partitions = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeStructs(sink, partitions, writeListOffsetsRequestPartition, version, version >= 6, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readListOffsetsRequestTopic(source: MessageSource, version: number): ListOffsetsRequestTopic {
  const flexible = version >= 6
  const name = readString(source, flexible, 'name')
  const partitions = readListOffsetsRequestPartitionList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions } : { name, partitions, unknownTags }
}

function readListOffsetsRequestTopicList(source: MessageSource, version: number, nullable: boolean, field: string): ListOffsetsRequestTopic[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ListOffsetsRequestTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readListOffsetsRequestTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeListOffsetsRequest(message: Draft<ListOffsetsRequest>, version: number): number {
  const flexible = version >= 6
  const { topics = [], unknownTags } = message
  let size = 4
  if (version >= 2) size += 1
  size += sizeOfStructs(topics, sizeListOffsetsRequestTopic, version, version >= 6)
  if (version >= 10) size += 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListOffsetsRequest(sink: MessageSink, message: Draft<ListOffsetsRequest>, version: number): void {
  const flexible = version >= 6
  const { replicaId = 0, isolationLevel = 0, topics = [], timeoutMs = 0, unknownTags } = message
  writeInt32(sink, replicaId, 'replicaId')
  if (version >= 2) writeInt8(sink, isolationLevel, 'isolationLevel')
  else if (isolationLevel !== 0) throw noSuchField('isolationLevel', version)
  writeStructs(sink, topics, writeListOffsetsRequestTopic, version, version >= 6, false, 'topics')
  if (version >= 10) writeInt32(sink, timeoutMs, 'timeoutMs')
  writeTags(sink, flexible, version, unknownTags)
}

function readListOffsetsRequest(source: MessageSource, version: number): ListOffsetsRequest {
  const flexible = version >= 6
  const replicaId = readInt32(source, 'replicaId')
  const isolationLevel: number = version >= 2 ? readInt8(source, 'isolationLevel') : 0
  const topics = readListOffsetsRequestTopicList(source, version, false, 'topics')!
  const timeoutMs: number = version >= 10 ? readInt32(source, 'timeoutMs') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { replicaId, isolationLevel, topics, timeoutMs } : { replicaId, isolationLevel, topics, timeoutMs, unknownTags }
}

export const listOffsetsRequest: MessageCodec<ListOffsetsRequest> = {
  name: 'ListOffsetsRequest',
  minVersion: 0,
  maxVersion: 11,
  flexibleFrom: 6,
  size: sizeListOffsetsRequest,
  write: writeListOffsetsRequest,
  read: readListOffsetsRequest,
}

/** ListOffsetsResponse, versions 0-11. */
export interface ListOffsetsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. Versions 2-11. */
  readonly throttleTimeMs: number
  /** Each topic in the response. */
  readonly topics: readonly ListOffsetsResponseTopicResponse[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ListOffsetsResponse}. */
export interface ListOffsetsResponseTopicResponse {
  /** The topic name. */
  readonly name: string
  /** Each partition in the response. */
  readonly partitions: readonly ListOffsetsResponsePartitionResponse[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ListOffsetsResponse}. */
export interface ListOffsetsResponsePartitionResponse {
  /** The partition index. */
  readonly partitionIndex: number
  /** The partition error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The result offsets. Versions 0. */
  readonly oldStyleOffsets: readonly bigint[]
  /** The timestamp associated with the returned offset. Versions 1-11. */
  readonly timestamp: bigint
  /** The returned offset. Versions 1-11. */
  readonly offset: bigint
  /** The leader epoch associated with the returned offset. Versions 4-11. */
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeListOffsetsResponsePartitionResponse(message: Draft<ListOffsetsResponsePartitionResponse>, version: number): number {
  const flexible = version >= 6
  const { oldStyleOffsets = [], unknownTags } = message
  let size = 6
  if (version <= 0) size += sizeOfList(oldStyleOffsets, 8, flexible)
  if (version >= 1) size += 8
  if (version >= 1) size += 8
  if (version >= 4) size += 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListOffsetsResponsePartitionResponse(sink: MessageSink, message: Draft<ListOffsetsResponsePartitionResponse>, version: number): void {
  const flexible = version >= 6
  const { partitionIndex = 0, errorCode = 0, oldStyleOffsets = [], timestamp = -1n, offset = -1n, leaderEpoch = -1, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  if (version <= 0) writeInt64List(sink, oldStyleOffsets, flexible, false, 'oldStyleOffsets')
  else if ((oldStyleOffsets === null || oldStyleOffsets.length !== 0)) throw noSuchField('oldStyleOffsets', version)
  if (version >= 1) writeInt64(sink, timestamp, 'timestamp')
  else if (timestamp != -1n) throw noSuchField('timestamp', version)
  if (version >= 1) writeInt64(sink, offset, 'offset')
  else if (offset != -1n) throw noSuchField('offset', version)
  if (version >= 4) writeInt32(sink, leaderEpoch, 'leaderEpoch')
  else if (leaderEpoch !== -1) throw noSuchField('leaderEpoch', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readListOffsetsResponsePartitionResponse(source: MessageSource, version: number): ListOffsetsResponsePartitionResponse {
  const flexible = version >= 6
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const oldStyleOffsets: readonly bigint[] = version <= 0 ? readInt64List(source, flexible, false, 'oldStyleOffsets')! : []
  const timestamp: bigint = version >= 1 ? readInt64(source, 'timestamp') : -1n
  const offset: bigint = version >= 1 ? readInt64(source, 'offset') : -1n
  const leaderEpoch: number = version >= 4 ? readInt32(source, 'leaderEpoch') : -1
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, errorCode, oldStyleOffsets, timestamp, offset, leaderEpoch } : { partitionIndex, errorCode, oldStyleOffsets, timestamp, offset, leaderEpoch, unknownTags }
}

function readListOffsetsResponsePartitionResponseList(source: MessageSource, version: number, nullable: boolean, field: string): ListOffsetsResponsePartitionResponse[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ListOffsetsResponsePartitionResponse>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readListOffsetsResponsePartitionResponse(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeListOffsetsResponseTopicResponse(message: Draft<ListOffsetsResponseTopicResponse>, version: number): number {
  const flexible = version >= 6
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(partitions, sizeListOffsetsResponsePartitionResponse, version, version >= 6)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListOffsetsResponseTopicResponse(sink: MessageSink, message: Draft<ListOffsetsResponseTopicResponse>, version: number): void {
  const flexible = version >= 6
  const { name = '', partitions = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeStructs(sink, partitions, writeListOffsetsResponsePartitionResponse, version, version >= 6, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readListOffsetsResponseTopicResponse(source: MessageSource, version: number): ListOffsetsResponseTopicResponse {
  const flexible = version >= 6
  const name = readString(source, flexible, 'name')
  const partitions = readListOffsetsResponsePartitionResponseList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions } : { name, partitions, unknownTags }
}

function readListOffsetsResponseTopicResponseList(source: MessageSource, version: number, nullable: boolean, field: string): ListOffsetsResponseTopicResponse[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ListOffsetsResponseTopicResponse>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readListOffsetsResponseTopicResponse(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeListOffsetsResponse(message: Draft<ListOffsetsResponse>, version: number): number {
  const flexible = version >= 6
  const { topics = [], unknownTags } = message
  let size = 0
  if (version >= 2) size += 4
  size += sizeOfStructs(topics, sizeListOffsetsResponseTopicResponse, version, version >= 6)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListOffsetsResponse(sink: MessageSink, message: Draft<ListOffsetsResponse>, version: number): void {
  const flexible = version >= 6
  const { throttleTimeMs = 0, topics = [], unknownTags } = message
  if (version >= 2) writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, topics, writeListOffsetsResponseTopicResponse, version, version >= 6, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readListOffsetsResponse(source: MessageSource, version: number): ListOffsetsResponse {
  const flexible = version >= 6
  const throttleTimeMs: number = version >= 2 ? readInt32(source, 'throttleTimeMs') : 0
  const topics = readListOffsetsResponseTopicResponseList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, topics } : { throttleTimeMs, topics, unknownTags }
}

export const listOffsetsResponse: MessageCodec<ListOffsetsResponse> = {
  name: 'ListOffsetsResponse',
  minVersion: 0,
  maxVersion: 11,
  flexibleFrom: 6,
  size: sizeListOffsetsResponse,
  write: writeListOffsetsResponse,
  read: readListOffsetsResponse,
}

export const api = makeApi(2, 'ListOffsets', listOffsetsRequest, listOffsetsResponse, false)
