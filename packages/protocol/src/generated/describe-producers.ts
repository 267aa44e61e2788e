// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  readCount,
  readInt16,
  readInt32,
  readInt32List,
  readInt64,
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
  writeInt64,
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

/** DescribeProducersRequest, versions 0. */
export interface DescribeProducersRequest {
  /** The topics to list producers for. */
  readonly topics: readonly DescribeProducersRequestTopicRequest[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeProducersRequest}. */
export interface DescribeProducersRequestTopicRequest {
  /** The topic name. */
  readonly name: string
  /** The indexes of the partitions to list producers for. */
  readonly partitionIndexes: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeProducersRequestTopicRequest(message: Draft<DescribeProducersRequestTopicRequest>, version: number): number {
  const flexible = true
  const { name = '', partitionIndexes = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfList(partitionIndexes, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeProducersRequestTopicRequest(sink: MessageSink, message: Draft<DescribeProducersRequestTopicRequest>, version: number): void {
  const flexible = true
  const { name = '', partitionIndexes = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt32List(sink, partitionIndexes, flexible, false, 'partitionIndexes')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeProducersRequestTopicRequest(source: MessageSource, version: number): DescribeProducersRequestTopicRequest {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const partitionIndexes = readInt32List(source, flexible, false, 'partitionIndexes')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitionIndexes } : { name, partitionIndexes, unknownTags }
}

function readDescribeProducersRequestTopicRequestList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeProducersRequestTopicRequest[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeProducersRequestTopicRequest>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeProducersRequestTopicRequest(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeProducersRequest(message: Draft<DescribeProducersRequest>, version: number): number {
  const flexible = true
  const { topics = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(topics, sizeDescribeProducersRequestTopicRequest, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeProducersRequest(sink: MessageSink, message: Draft<DescribeProducersRequest>, version: number): void {
  const flexible = true
  const { topics = [], unknownTags } = message
  writeStructs(sink, topics, writeDescribeProducersRequestTopicRequest, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeProducersRequest(source: MessageSource, version: number): DescribeProducersRequest {
  const flexible = true
  const topics = readDescribeProducersRequestTopicRequestList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topics } : { topics, unknownTags }
}

export const describeProducersRequest: MessageCodec<DescribeProducersRequest> = {
  name: 'DescribeProducersRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeDescribeProducersRequest,
  write: writeDescribeProducersRequest,
  read: readDescribeProducersRequest,
}

/** DescribeProducersResponse, versions 0. */
export interface DescribeProducersResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** Each topic in the response. */
  readonly topics: readonly DescribeProducersResponseTopicResponse[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeProducersResponse}. */
export interface DescribeProducersResponseTopicResponse {
  /** The topic name. */
  readonly name: string
  /** Each partition in the response. */
  readonly partitions: readonly DescribeProducersResponsePartitionResponse[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeProducersResponse}. */
export interface DescribeProducersResponsePartitionResponse {
  /** The partition index. */
  readonly partitionIndex: number
  /** The partition error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The partition error message, which may be null if no additional details are available. */
  readonly errorMessage: string | null
  /** The active producers for the partition. */
  readonly activeProducers: readonly DescribeProducersResponseProducerState[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeProducersResponse}. */
export interface DescribeProducersResponseProducerState {
  /** The producer id. */
  readonly producerId: bigint
  /** The producer epoch. */
  readonly producerEpoch: number
  /** The last sequence number sent by the producer. */
  readonly lastSequence: number
  /** The last timestamp sent by the producer. */
  readonly lastTimestamp: bigint
  /** The current epoch of the producer group. */
  readonly coordinatorEpoch: number
  /** The current transaction start offset of the producer. */
  readonly currentTxnStartOffset: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeProducersResponseProducerState(message: Draft<DescribeProducersResponseProducerState>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 36
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeProducersResponseProducerState(sink: MessageSink, message: Draft<DescribeProducersResponseProducerState>, version: number): void {
  const flexible = true
  const { producerId = 0n, producerEpoch = 0, lastSequence = -1, lastTimestamp = -1n, coordinatorEpoch = 0, currentTxnStartOffset = -1n, unknownTags } = message
  writeInt64(sink, producerId, 'producerId')
  writeInt32(sink, producerEpoch, 'producerEpoch')
  writeInt32(sink, lastSequence, 'lastSequence')
  writeInt64(sink, lastTimestamp, 'lastTimestamp')
  writeInt32(sink, coordinatorEpoch, 'coordinatorEpoch')
  writeInt64(sink, currentTxnStartOffset, 'currentTxnStartOffset')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeProducersResponseProducerState(source: MessageSource, version: number): DescribeProducersResponseProducerState {
  const flexible = true
  const producerId = readInt64(source, 'producerId')
  const producerEpoch = readInt32(source, 'producerEpoch')
  const lastSequence = readInt32(source, 'lastSequence')
  const lastTimestamp = readInt64(source, 'lastTimestamp')
  const coordinatorEpoch = readInt32(source, 'coordinatorEpoch')
  const currentTxnStartOffset = readInt64(source, 'currentTxnStartOffset')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { producerId, producerEpoch, lastSequence, lastTimestamp, coordinatorEpoch, currentTxnStartOffset } : { producerId, producerEpoch, lastSequence, lastTimestamp, coordinatorEpoch, currentTxnStartOffset, unknownTags }
}

function readDescribeProducersResponseProducerStateList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeProducersResponseProducerState[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeProducersResponseProducerState>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeProducersResponseProducerState(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeProducersResponsePartitionResponse(message: Draft<DescribeProducersResponsePartitionResponse>, version: number): number {
  const flexible = true
  const { errorMessage = null, activeProducers = [], unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfStructs(activeProducers, sizeDescribeProducersResponseProducerState, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeProducersResponsePartitionResponse(sink: MessageSink, message: Draft<DescribeProducersResponsePartitionResponse>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, errorCode = 0, errorMessage = null, activeProducers = [], unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeStructs(sink, activeProducers, writeDescribeProducersResponseProducerState, version, true, false, 'activeProducers')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeProducersResponsePartitionResponse(source: MessageSource, version: number): DescribeProducersResponsePartitionResponse {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const activeProducers = readDescribeProducersResponseProducerStateList(source, version, false, 'activeProducers')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, errorCode, errorMessage, activeProducers } : { partitionIndex, errorCode, errorMessage, activeProducers, unknownTags }
}

function readDescribeProducersResponsePartitionResponseList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeProducersResponsePartitionResponse[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeProducersResponsePartitionResponse>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeProducersResponsePartitionResponse(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeProducersResponseTopicResponse(message: Draft<DescribeProducersResponseTopicResponse>, version: number): number {
  const flexible = true
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(partitions, sizeDescribeProducersResponsePartitionResponse, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeProducersResponseTopicResponse(sink: MessageSink, message: Draft<DescribeProducersResponseTopicResponse>, version: number): void {
  const flexible = true
  const { name = '', partitions = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeStructs(sink, partitions, writeDescribeProducersResponsePartitionResponse, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeProducersResponseTopicResponse(source: MessageSource, version: number): DescribeProducersResponseTopicResponse {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const partitions = readDescribeProducersResponsePartitionResponseList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions } : { name, partitions, unknownTags }
}

function readDescribeProducersResponseTopicResponseList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeProducersResponseTopicResponse[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeProducersResponseTopicResponse>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeProducersResponseTopicResponse(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeProducersResponse(message: Draft<DescribeProducersResponse>, version: number): number {
  const flexible = true
  const { topics = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(topics, sizeDescribeProducersResponseTopicResponse, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeProducersResponse(sink: MessageSink, message: Draft<DescribeProducersResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, topics = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, topics, writeDescribeProducersResponseTopicResponse, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeProducersResponse(source: MessageSource, version: number): DescribeProducersResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const topics = readDescribeProducersResponseTopicResponseList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, topics } : { throttleTimeMs, topics, unknownTags }
}

export const describeProducersResponse: MessageCodec<DescribeProducersResponse> = {
  name: 'DescribeProducersResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeDescribeProducersResponse,
  write: writeDescribeProducersResponse,
  read: readDescribeProducersResponse,
}

export const api = makeApi(61, 'DescribeProducers', describeProducersRequest, describeProducersResponse, false)
