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
  readNullableString,
  readString,
  readUnknownTags,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
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

/** TxnOffsetCommitRequest, versions 0-5. */
export interface TxnOffsetCommitRequest {
  /** The ID of the transaction. */
  readonly transactionalId: string
  /** The ID of the group. */
  readonly groupId: string
  /** The current producer ID in use by the transactional ID. */
  readonly producerId: bigint
  /** The current epoch associated with the producer ID. */
  readonly producerEpoch: number
  /** The generation of the consumer. Versions 3-5. */
  readonly generationId: number
  /** The member ID assigned by the group coordinator. Versions 3-5. */
  readonly memberId: string
  /** The unique identifier of the consumer instance provided by end user. Versions 3-5. */
  readonly groupInstanceId: string | null
  /** Each topic that we want to commit offsets for. */
  readonly topics: readonly TxnOffsetCommitRequestTopic[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link TxnOffsetCommitRequest}. */
export interface TxnOffsetCommitRequestTopic {
  /** The topic name. */
  readonly name: string
  /** The partitions inside the topic that we want to commit offsets for. */
  readonly partitions: readonly TxnOffsetCommitRequestPartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link TxnOffsetCommitRequest}. */
export interface TxnOffsetCommitRequestPartition {
  /** The index of the partition within the topic. */
  readonly partitionIndex: number
  /** The message offset to be committed. */
  readonly committedOffset: bigint
  /** The leader epoch of the last consumed record. Versions 2-5. */
  readonly committedLeaderEpoch: number
  /** Any associated metadata the client wants to keep. */
  readonly committedMetadata: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeTxnOffsetCommitRequestPartition(message: Draft<TxnOffsetCommitRequestPartition>, version: number): number {
  const flexible = version >= 3
  const { committedMetadata = '', unknownTags } = message
  let size = 12
  if (version >= 2) size += 4
  size += sizeOfString(committedMetadata, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeTxnOffsetCommitRequestPartition(sink: MessageSink, message: Draft<TxnOffsetCommitRequestPartition>, version: number): void {
  const flexible = version >= 3
  const { partitionIndex = 0, committedOffset = 0n, committedLeaderEpoch = -1, committedMetadata = '', unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt64(sink, committedOffset, 'committedOffset')
  if (version >= 2) writeInt32(sink, committedLeaderEpoch, 'committedLeaderEpoch')
  writeNullableString(sink, committedMetadata, flexible, true, 'committedMetadata')
  writeTags(sink, flexible, version, unknownTags)
}

function readTxnOffsetCommitRequestPartition(source: MessageSource, version: number): TxnOffsetCommitRequestPartition {
  const flexible = version >= 3
  const partitionIndex = readInt32(source, 'partitionIndex')
  const committedOffset = readInt64(source, 'committedOffset')
  const committedLeaderEpoch: number = version >= 2 ? readInt32(source, 'committedLeaderEpoch') : -1
  const committedMetadata = readNullableString(source, flexible, true, 'committedMetadata')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, committedOffset, committedLeaderEpoch, committedMetadata } : { partitionIndex, committedOffset, committedLeaderEpoch, committedMetadata, unknownTags }
}

function readTxnOffsetCommitRequestPartitionList(source: MessageSource, version: number, nullable: boolean, field: string): TxnOffsetCommitRequestPartition[] | null {
  const count = readCount(source, version >= 3, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<TxnOffsetCommitRequestPartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readTxnOffsetCommitRequestPartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeTxnOffsetCommitRequestTopic(message: Draft<TxnOffsetCommitRequestTopic>, version: number): number {
  const flexible = version >= 3
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(partitions, sizeTxnOffsetCommitRequestPartition, version, version >= 3)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeTxnOffsetCommitRequestTopic(sink: MessageSink, message: Draft<TxnOffsetCommitRequestTopic>, version: number): void {
  const flexible = version >= 3
  const { name = '', partitions = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeStructs(sink, partitions, writeTxnOffsetCommitRequestPartition, version, version >= 3, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readTxnOffsetCommitRequestTopic(source: MessageSource, version: number): TxnOffsetCommitRequestTopic {
  const flexible = version >= 3
  const name = readString(source, flexible, 'name')
  const partitions = readTxnOffsetCommitRequestPartitionList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions } : { name, partitions, unknownTags }
}

function readTxnOffsetCommitRequestTopicList(source: MessageSource, version: number, nullable: boolean, field: string): TxnOffsetCommitRequestTopic[] | null {
  const count = readCount(source, version >= 3, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<TxnOffsetCommitRequestTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readTxnOffsetCommitRequestTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeTxnOffsetCommitRequest(message: Draft<TxnOffsetCommitRequest>, version: number): number {
  const flexible = version >= 3
  const { transactionalId = '', groupId = '', memberId = '', groupInstanceId = null, topics = [], unknownTags } = message
  let size = 10
  size += sizeOfString(transactionalId, flexible)
  size += sizeOfString(groupId, flexible)
  if (version >= 3) size += 4
  if (version >= 3) size += sizeOfString(memberId, flexible)
  if (version >= 3) size += sizeOfString(groupInstanceId, flexible)
  size += sizeOfStructs(topics, sizeTxnOffsetCommitRequestTopic, version, version >= 3)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeTxnOffsetCommitRequest(sink: MessageSink, message: Draft<TxnOffsetCommitRequest>, version: number): void {
  const flexible = version >= 3
  const { transactionalId = '', groupId = '', producerId = 0n, producerEpoch = 0, generationId = -1, memberId = '', groupInstanceId = null, topics = [], unknownTags } = message
  writeString(sink, transactionalId, flexible, 'transactionalId')
  writeString(sink, groupId, flexible, 'groupId')
  writeInt64(sink, producerId, 'producerId')
  writeInt16(sink, producerEpoch, 'producerEpoch')
  if (version >= 3) writeInt32(sink, generationId, 'generationId')
  else if (generationId !== -1) throw noSuchField('generationId', version)
  if (version >= 3) writeString(sink, memberId, flexible, 'memberId')
  else if (memberId !== '') throw noSuchField('memberId', version)
  if (version >= 3) writeNullableString(sink, groupInstanceId, flexible, true, 'groupInstanceId')
  else if (groupInstanceId !== null) throw noSuchField('groupInstanceId', version)
  writeStructs(sink, topics, writeTxnOffsetCommitRequestTopic, version, version >= 3, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readTxnOffsetCommitRequest(source: MessageSource, version: number): TxnOffsetCommitRequest {
  const flexible = version >= 3
  const transactionalId = readString(source, flexible, 'transactionalId')
  const groupId = readString(source, flexible, 'groupId')
  const producerId = readInt64(source, 'producerId')
  const producerEpoch = readInt16(source, 'producerEpoch')
  const generationId: number = version >= 3 ? readInt32(source, 'generationId') : -1
  const memberId: string = version >= 3 ? readString(source, flexible, 'memberId') : ''
  const groupInstanceId: string | null = version >= 3 ? readNullableString(source, flexible, true, 'groupInstanceId') : null
  const topics = readTxnOffsetCommitRequestTopicList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { transactionalId, groupId, producerId, producerEpoch, generationId, memberId, groupInstanceId, topics } : { transactionalId, groupId, producerId, producerEpoch, generationId, memberId, groupInstanceId, topics, unknownTags }
}

export const txnOffsetCommitRequest: MessageCodec<TxnOffsetCommitRequest> = {
  name: 'TxnOffsetCommitRequest',
  minVersion: 0,
  maxVersion: 5,
  flexibleFrom: 3,
  size: sizeTxnOffsetCommitRequest,
  write: writeTxnOffsetCommitRequest,
  read: readTxnOffsetCommitRequest,
}

/** TxnOffsetCommitResponse, versions 0-5. */
export interface TxnOffsetCommitResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The responses for each topic. */
  readonly topics: readonly TxnOffsetCommitResponseTopic[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link TxnOffsetCommitResponse}. */
export interface TxnOffsetCommitResponseTopic {
  /** The topic name. */
  readonly name: string
  /** The responses for each partition in the topic. */
  readonly partitions: readonly TxnOffsetCommitResponsePartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link TxnOffsetCommitResponse}. */
export interface TxnOffsetCommitResponsePartition {
  /** The partition index. */
  readonly partitionIndex: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeTxnOffsetCommitResponsePartition(message: Draft<TxnOffsetCommitResponsePartition>, version: number): number {
  const flexible = version >= 3
  const { unknownTags } = message
  let size = 6
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeTxnOffsetCommitResponsePartition(sink: MessageSink, message: Draft<TxnOffsetCommitResponsePartition>, version: number): void {
  const flexible = version >= 3
  const { partitionIndex = 0, errorCode = 0, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  writeTags(sink, flexible, version, unknownTags)
}

function readTxnOffsetCommitResponsePartition(source: MessageSource, version: number): TxnOffsetCommitResponsePartition {
  const flexible = version >= 3
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, errorCode } : { partitionIndex, errorCode, unknownTags }
}

function readTxnOffsetCommitResponsePartitionList(source: MessageSource, version: number, nullable: boolean, field: string): TxnOffsetCommitResponsePartition[] | null {
  const count = readCount(source, version >= 3, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<TxnOffsetCommitResponsePartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readTxnOffsetCommitResponsePartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeTxnOffsetCommitResponseTopic(message: Draft<TxnOffsetCommitResponseTopic>, version: number): number {
  const flexible = version >= 3
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(partitions, sizeTxnOffsetCommitResponsePartition, version, version >= 3)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeTxnOffsetCommitResponseTopic(sink: MessageSink, message: Draft<TxnOffsetCommitResponseTopic>, version: number): void {
  const flexible = version >= 3
  const { name = '', partitions = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeStructs(sink, partitions, writeTxnOffsetCommitResponsePartition, version, version >= 3, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readTxnOffsetCommitResponseTopic(source: MessageSource, version: number): TxnOffsetCommitResponseTopic {
  const flexible = version >= 3
  const name = readString(source, flexible, 'name')
  const partitions = readTxnOffsetCommitResponsePartitionList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions } : { name, partitions, unknownTags }
}

function readTxnOffsetCommitResponseTopicList(source: MessageSource, version: number, nullable: boolean, field: string): TxnOffsetCommitResponseTopic[] | null {
  const count = readCount(source, version >= 3, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<TxnOffsetCommitResponseTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readTxnOffsetCommitResponseTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeTxnOffsetCommitResponse(message: Draft<TxnOffsetCommitResponse>, version: number): number {
  const flexible = version >= 3
  const { topics = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(topics, sizeTxnOffsetCommitResponseTopic, version, version >= 3)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeTxnOffsetCommitResponse(sink: MessageSink, message: Draft<TxnOffsetCommitResponse>, version: number): void {
  const flexible = version >= 3
  const { throttleTimeMs = 0, topics = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, topics, writeTxnOffsetCommitResponseTopic, version, version >= 3, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readTxnOffsetCommitResponse(source: MessageSource, version: number): TxnOffsetCommitResponse {
  const flexible = version >= 3
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const topics = readTxnOffsetCommitResponseTopicList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, topics } : { throttleTimeMs, topics, unknownTags }
}

export const txnOffsetCommitResponse: MessageCodec<TxnOffsetCommitResponse> = {
  name: 'TxnOffsetCommitResponse',
  minVersion: 0,
  maxVersion: 5,
  flexibleFrom: 3,
  size: sizeTxnOffsetCommitResponse,
  write: writeTxnOffsetCommitResponse,
  read: readTxnOffsetCommitResponse,
}

export const api = makeApi(28, 'TxnOffsetCommit', txnOffsetCommitRequest, txnOffsetCommitResponse, false)
