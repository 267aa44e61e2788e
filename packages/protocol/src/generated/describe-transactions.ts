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
  readString,
  readStringList,
  readUnknownTags,
  sizeOfList,
  sizeOfString,
  sizeOfStringList,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt32List,
  writeInt64,
  writeString,
  writeStringList,
  writeStructs,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** DescribeTransactionsRequest, versions 0. */
export interface DescribeTransactionsRequest {
  /** Array of transactionalIds to include in describe results. If empty, then no results will be returned. */
  readonly transactionalIds: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeTransactionsRequest(message: Draft<DescribeTransactionsRequest>, version: number): number {
  const flexible = true
  const { transactionalIds = [], unknownTags } = message
  let size = 0
  size += sizeOfStringList(transactionalIds, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeTransactionsRequest(sink: MessageSink, message: Draft<DescribeTransactionsRequest>, version: number): void {
  const flexible = true
  const { transactionalIds = [], unknownTags } = message
  writeStringList(sink, transactionalIds, flexible, false, 'transactionalIds')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeTransactionsRequest(source: MessageSource, version: number): DescribeTransactionsRequest {
  const flexible = true
  const transactionalIds = readStringList(source, flexible, false, 'transactionalIds')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { transactionalIds } : { transactionalIds, unknownTags }
}

export const describeTransactionsRequest: MessageCodec<DescribeTransactionsRequest> = {
  name: 'DescribeTransactionsRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeDescribeTransactionsRequest,
  write: writeDescribeTransactionsRequest,
  read: readDescribeTransactionsRequest,
}

/** DescribeTransactionsResponse, versions 0. */
export interface DescribeTransactionsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The current state of the transaction. */
  readonly transactionStates: readonly DescribeTransactionsResponseTransactionState[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeTransactionsResponse}. */
export interface DescribeTransactionsResponseTransactionState {
  /** The error code. */
  readonly errorCode: number
  /** The transactional id. */
  readonly transactionalId: string
  /** The current transaction state of the producer. */
  readonly transactionState: string
  /** The timeout in milliseconds for the transaction. */
  readonly transactionTimeoutMs: number
  /** The start time of the transaction in milliseconds. */
  readonly transactionStartTimeMs: bigint
  /** The current producer id associated with the transaction. */
  readonly producerId: bigint
  /** The current epoch associated with the producer id. */
  readonly producerEpoch: number
  /** The set of partitions included in the current transaction (if active). When a transaction is preparing to commit or abort, this will include only partitions which do not have markers. */
  readonly topics: readonly DescribeTransactionsResponseTopicData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeTransactionsResponse}. */
export interface DescribeTransactionsResponseTopicData {
  /** The topic name. */
  readonly topic: string
  /** The partition ids included in the current transaction. */
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeTransactionsResponseTopicData(message: Draft<DescribeTransactionsResponseTopicData>, version: number): number {
  const flexible = true
  const { topic = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topic, flexible)
  size += sizeOfList(partitions, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeTransactionsResponseTopicData(sink: MessageSink, message: Draft<DescribeTransactionsResponseTopicData>, version: number): void {
  const flexible = true
  const { topic = '', partitions = [], unknownTags } = message
  writeString(sink, topic, flexible, 'topic')
  writeInt32List(sink, partitions, flexible, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeTransactionsResponseTopicData(source: MessageSource, version: number): DescribeTransactionsResponseTopicData {
  const flexible = true
  const topic = readString(source, flexible, 'topic')
  const partitions = readInt32List(source, flexible, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topic, partitions } : { topic, partitions, unknownTags }
}

function readDescribeTransactionsResponseTopicDataList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeTransactionsResponseTopicData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeTransactionsResponseTopicData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeTransactionsResponseTopicData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeTransactionsResponseTransactionState(message: Draft<DescribeTransactionsResponseTransactionState>, version: number): number {
  const flexible = true
  const { transactionalId = '', transactionState = '', topics = [], unknownTags } = message
  let size = 24
  size += sizeOfString(transactionalId, flexible)
  size += sizeOfString(transactionState, flexible)
  size += sizeOfStructs(topics, sizeDescribeTransactionsResponseTopicData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeTransactionsResponseTransactionState(sink: MessageSink, message: Draft<DescribeTransactionsResponseTransactionState>, version: number): void {
  const flexible = true
  const { errorCode = 0, transactionalId = '', transactionState = '', transactionTimeoutMs = 0, transactionStartTimeMs = 0n, producerId = 0n, producerEpoch = 0, topics = [], unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeString(sink, transactionalId, flexible, 'transactionalId')
  writeString(sink, transactionState, flexible, 'transactionState')
  writeInt32(sink, transactionTimeoutMs, 'transactionTimeoutMs')
  writeInt64(sink, transactionStartTimeMs, 'transactionStartTimeMs')
  writeInt64(sink, producerId, 'producerId')
  writeInt16(sink, producerEpoch, 'producerEpoch')
  writeStructs(sink, topics, writeDescribeTransactionsResponseTopicData, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeTransactionsResponseTransactionState(source: MessageSource, version: number): DescribeTransactionsResponseTransactionState {
  const flexible = true
  const errorCode = readInt16(source, 'errorCode')
  const transactionalId = readString(source, flexible, 'transactionalId')
  const transactionState = readString(source, flexible, 'transactionState')
  const transactionTimeoutMs = readInt32(source, 'transactionTimeoutMs')
  const transactionStartTimeMs = readInt64(source, 'transactionStartTimeMs')
  const producerId = readInt64(source, 'producerId')
  const producerEpoch = readInt16(source, 'producerEpoch')
  const topics = readDescribeTransactionsResponseTopicDataList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, transactionalId, transactionState, transactionTimeoutMs, transactionStartTimeMs, producerId, producerEpoch, topics } : { errorCode, transactionalId, transactionState, transactionTimeoutMs, transactionStartTimeMs, producerId, producerEpoch, topics, unknownTags }
}

function readDescribeTransactionsResponseTransactionStateList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeTransactionsResponseTransactionState[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeTransactionsResponseTransactionState>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeTransactionsResponseTransactionState(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeTransactionsResponse(message: Draft<DescribeTransactionsResponse>, version: number): number {
  const flexible = true
  const { transactionStates = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(transactionStates, sizeDescribeTransactionsResponseTransactionState, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeTransactionsResponse(sink: MessageSink, message: Draft<DescribeTransactionsResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, transactionStates = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, transactionStates, writeDescribeTransactionsResponseTransactionState, version, true, false, 'transactionStates')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeTransactionsResponse(source: MessageSource, version: number): DescribeTransactionsResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const transactionStates = readDescribeTransactionsResponseTransactionStateList(source, version, false, 'transactionStates')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, transactionStates } : { throttleTimeMs, transactionStates, unknownTags }
}

export const describeTransactionsResponse: MessageCodec<DescribeTransactionsResponse> = {
  name: 'DescribeTransactionsResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeDescribeTransactionsResponse,
  write: writeDescribeTransactionsResponse,
  read: readDescribeTransactionsResponse,
}

export const api = makeApi(65, 'DescribeTransactions', describeTransactionsRequest, describeTransactionsResponse, false)
