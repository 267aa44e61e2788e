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
  readInt64,
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
  writeInt64,
  writeString,
  writeStructs,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** AddPartitionsToTxnRequest, versions 0-5. */
export interface AddPartitionsToTxnRequest {
  /** List of transactions to add partitions to. Versions 4-5. */
  readonly transactions: readonly AddPartitionsToTxnRequestTransaction[]
  /** The transactional id corresponding to the transaction. Versions 0-3. */
  readonly v3AndBelowTransactionalId: string
  /** Current producer id in use by the transactional id. Versions 0-3. */
  readonly v3AndBelowProducerId: bigint
  /** Current epoch associated with the producer id. Versions 0-3. */
  readonly v3AndBelowProducerEpoch: number
  /** The partitions to add to the transaction. Versions 0-3. */
  readonly v3AndBelowTopics: readonly AddPartitionsToTxnRequestTopic[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AddPartitionsToTxnRequest}. */
export interface AddPartitionsToTxnRequestTransaction {
  /** The transactional id corresponding to the transaction. Versions 4-5. */
  readonly transactionalId: string
  /** Current producer id in use by the transactional id. Versions 4-5. */
  readonly producerId: bigint
  /** Current epoch associated with the producer id. Versions 4-5. */
  readonly producerEpoch: number
  /** Boolean to signify if we want to check if the partition is in the transaction rather than add it. Versions 4-5. */
  readonly verifyOnly: boolean
  /** The partitions to add to the transaction. Versions 4-5. */
  readonly topics: readonly AddPartitionsToTxnRequestTopic[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AddPartitionsToTxnRequest}. */
export interface AddPartitionsToTxnRequestTopic {
  /** The name of the topic. */
  readonly name: string
  /** The partition indexes to add to the transaction. */
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAddPartitionsToTxnRequestTopic(message: Draft<AddPartitionsToTxnRequestTopic>, version: number): number {
  const flexible = version >= 3
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfList(partitions, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAddPartitionsToTxnRequestTopic(sink: MessageSink, message: Draft<AddPartitionsToTxnRequestTopic>, version: number): void {
  const flexible = version >= 3
  const { name = '', partitions = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt32List(sink, partitions, flexible, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readAddPartitionsToTxnRequestTopic(source: MessageSource, version: number): AddPartitionsToTxnRequestTopic {
  const flexible = version >= 3
  const name = readString(source, flexible, 'name')
  const partitions = readInt32List(source, flexible, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions } : { name, partitions, unknownTags }
}

function readAddPartitionsToTxnRequestTopicList(source: MessageSource, version: number, nullable: boolean, field: string): AddPartitionsToTxnRequestTopic[] | null {
  const count = readCount(source, version >= 3, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AddPartitionsToTxnRequestTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAddPartitionsToTxnRequestTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAddPartitionsToTxnRequestTransaction(message: Draft<AddPartitionsToTxnRequestTransaction>, version: number): number {
  const flexible = version >= 3
  const { transactionalId = '', topics = [], unknownTags } = message
  let size = 0
  if (version >= 4) size += sizeOfString(transactionalId, flexible)
  if (version >= 4) size += 8
  if (version >= 4) size += 2
  if (version >= 4) size += 1
  if (version >= 4) size += sizeOfStructs(topics, sizeAddPartitionsToTxnRequestTopic, version, version >= 3)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAddPartitionsToTxnRequestTransaction(sink: MessageSink, message: Draft<AddPartitionsToTxnRequestTransaction>, version: number): void {
  const flexible = version >= 3
  const { transactionalId = '', producerId = 0n, producerEpoch = 0, verifyOnly = false, topics = [], unknownTags } = message
  if (version >= 4) writeString(sink, transactionalId, flexible, 'transactionalId')
  else if (transactionalId !== '') throw noSuchField('transactionalId', version)
  if (version >= 4) writeInt64(sink, producerId, 'producerId')
  else if (producerId != 0n) throw noSuchField('producerId', version)
  if (version >= 4) writeInt16(sink, producerEpoch, 'producerEpoch')
  else if (producerEpoch !== 0) throw noSuchField('producerEpoch', version)
  if (version >= 4) writeBool(sink, verifyOnly, 'verifyOnly')
  else if (verifyOnly !== false) throw noSuchField('verifyOnly', version)
  if (version >= 4) writeStructs(sink, topics, writeAddPartitionsToTxnRequestTopic, version, version >= 3, false, 'topics')
  else if ((topics === null || topics.length !== 0)) throw noSuchField('topics', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readAddPartitionsToTxnRequestTransaction(source: MessageSource, version: number): AddPartitionsToTxnRequestTransaction {
  const flexible = version >= 3
  const transactionalId: string = version >= 4 ? readString(source, flexible, 'transactionalId') : ''
  const producerId: bigint = version >= 4 ? readInt64(source, 'producerId') : 0n
  const producerEpoch: number = version >= 4 ? readInt16(source, 'producerEpoch') : 0
  const verifyOnly: boolean = version >= 4 ? readBool(source, 'verifyOnly') : false
  const topics: readonly AddPartitionsToTxnRequestTopic[] = version >= 4 ? readAddPartitionsToTxnRequestTopicList(source, version, false, 'topics')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { transactionalId, producerId, producerEpoch, verifyOnly, topics } : { transactionalId, producerId, producerEpoch, verifyOnly, topics, unknownTags }
}

function readAddPartitionsToTxnRequestTransactionList(source: MessageSource, version: number, nullable: boolean, field: string): AddPartitionsToTxnRequestTransaction[] | null {
  const count = readCount(source, version >= 3, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AddPartitionsToTxnRequestTransaction>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAddPartitionsToTxnRequestTransaction(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAddPartitionsToTxnRequest(message: Draft<AddPartitionsToTxnRequest>, version: number): number {
  const flexible = version >= 3
  const { transactions = [], v3AndBelowTransactionalId = '', v3AndBelowTopics = [], unknownTags } = message
  let size = 0
  if (version >= 4) size += sizeOfStructs(transactions, sizeAddPartitionsToTxnRequestTransaction, version, version >= 3)
  if (version <= 3) size += sizeOfString(v3AndBelowTransactionalId, flexible)
  if (version <= 3) size += 8
  if (version <= 3) size += 2
  if (version <= 3) size += sizeOfStructs(v3AndBelowTopics, sizeAddPartitionsToTxnRequestTopic, version, version >= 3)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAddPartitionsToTxnRequest(sink: MessageSink, message: Draft<AddPartitionsToTxnRequest>, version: number): void {
  const flexible = version >= 3
  const { transactions = [], v3AndBelowTransactionalId = '', v3AndBelowProducerId = 0n, v3AndBelowProducerEpoch = 0, v3AndBelowTopics = [], unknownTags } = message
  if (version >= 4) writeStructs(sink, transactions, writeAddPartitionsToTxnRequestTransaction, version, version >= 3, false, 'transactions')
  else if ((transactions === null || transactions.length !== 0)) throw noSuchField('transactions', version)
  if (version <= 3) writeString(sink, v3AndBelowTransactionalId, flexible, 'v3AndBelowTransactionalId')
  else if (v3AndBelowTransactionalId !== '') throw noSuchField('v3AndBelowTransactionalId', version)
  if (version <= 3) writeInt64(sink, v3AndBelowProducerId, 'v3AndBelowProducerId')
  else if (v3AndBelowProducerId != 0n) throw noSuchField('v3AndBelowProducerId', version)
  if (version <= 3) writeInt16(sink, v3AndBelowProducerEpoch, 'v3AndBelowProducerEpoch')
  else if (v3AndBelowProducerEpoch !== 0) throw noSuchField('v3AndBelowProducerEpoch', version)
  if (version <= 3) writeStructs(sink, v3AndBelowTopics, writeAddPartitionsToTxnRequestTopic, version, version >= 3, false, 'v3AndBelowTopics')
  else if ((v3AndBelowTopics === null || v3AndBelowTopics.length !== 0)) throw noSuchField('v3AndBelowTopics', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readAddPartitionsToTxnRequest(source: MessageSource, version: number): AddPartitionsToTxnRequest {
  const flexible = version >= 3
  const transactions: readonly AddPartitionsToTxnRequestTransaction[] = version >= 4 ? readAddPartitionsToTxnRequestTransactionList(source, version, false, 'transactions')! : []
  const v3AndBelowTransactionalId: string = version <= 3 ? readString(source, flexible, 'v3AndBelowTransactionalId') : ''
  const v3AndBelowProducerId: bigint = version <= 3 ? readInt64(source, 'v3AndBelowProducerId') : 0n
  const v3AndBelowProducerEpoch: number = version <= 3 ? readInt16(source, 'v3AndBelowProducerEpoch') : 0
  const v3AndBelowTopics: readonly AddPartitionsToTxnRequestTopic[] = version <= 3 ? readAddPartitionsToTxnRequestTopicList(source, version, false, 'v3AndBelowTopics')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { transactions, v3AndBelowTransactionalId, v3AndBelowProducerId, v3AndBelowProducerEpoch, v3AndBelowTopics } : { transactions, v3AndBelowTransactionalId, v3AndBelowProducerId, v3AndBelowProducerEpoch, v3AndBelowTopics, unknownTags }
}

export const addPartitionsToTxnRequest: MessageCodec<AddPartitionsToTxnRequest> = {
  name: 'AddPartitionsToTxnRequest',
  minVersion: 0,
  maxVersion: 5,
  flexibleFrom: 3,
  size: sizeAddPartitionsToTxnRequest,
  write: writeAddPartitionsToTxnRequest,
  read: readAddPartitionsToTxnRequest,
}

/** AddPartitionsToTxnResponse, versions 0-5. */
export interface AddPartitionsToTxnResponse {
  /** Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The response top level error code. Versions 4-5. */
  readonly errorCode: number
  /** Results categorized by transactional ID. Versions 4-5. */
  readonly resultsByTransaction: readonly AddPartitionsToTxnResponseResult[]
  /** The results for each topic. Versions 0-3. */
  readonly resultsByTopicV3AndBelow: readonly AddPartitionsToTxnResponseTopicResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AddPartitionsToTxnResponse}. */
export interface AddPartitionsToTxnResponseResult {
  /** The transactional id corresponding to the transaction. Versions 4-5. */
  readonly transactionalId: string
  /** The results for each topic. Versions 4-5. */
  readonly topicResults: readonly AddPartitionsToTxnResponseTopicResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AddPartitionsToTxnResponse}. */
export interface AddPartitionsToTxnResponseTopicResult {
  /** The topic name. */
  readonly name: string
  /** The results for each partition. */
  readonly resultsByPartition: readonly AddPartitionsToTxnResponsePartitionResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AddPartitionsToTxnResponse}. */
export interface AddPartitionsToTxnResponsePartitionResult {
  /** The partition indexes. */
  readonly partitionIndex: number
  /** The response error code. */
  readonly partitionErrorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAddPartitionsToTxnResponsePartitionResult(message: Draft<AddPartitionsToTxnResponsePartitionResult>, version: number): number {
  const flexible = version >= 3
  const { unknownTags } = message
  let size = 6
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAddPartitionsToTxnResponsePartitionResult(sink: MessageSink, message: Draft<AddPartitionsToTxnResponsePartitionResult>, version: number): void {
  const flexible = version >= 3
  const { partitionIndex = 0, partitionErrorCode = 0, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, partitionErrorCode, 'partitionErrorCode')
  writeTags(sink, flexible, version, unknownTags)
}

function readAddPartitionsToTxnResponsePartitionResult(source: MessageSource, version: number): AddPartitionsToTxnResponsePartitionResult {
  const flexible = version >= 3
  const partitionIndex = readInt32(source, 'partitionIndex')
  const partitionErrorCode = readInt16(source, 'partitionErrorCode')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, partitionErrorCode } : { partitionIndex, partitionErrorCode, unknownTags }
}

function readAddPartitionsToTxnResponsePartitionResultList(source: MessageSource, version: number, nullable: boolean, field: string): AddPartitionsToTxnResponsePartitionResult[] | null {
  const count = readCount(source, version >= 3, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AddPartitionsToTxnResponsePartitionResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAddPartitionsToTxnResponsePartitionResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAddPartitionsToTxnResponseTopicResult(message: Draft<AddPartitionsToTxnResponseTopicResult>, version: number): number {
  const flexible = version >= 3
  const { name = '', resultsByPartition = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(resultsByPartition, sizeAddPartitionsToTxnResponsePartitionResult, version, version >= 3)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAddPartitionsToTxnResponseTopicResult(sink: MessageSink, message: Draft<AddPartitionsToTxnResponseTopicResult>, version: number): void {
  const flexible = version >= 3
  const { name = '', resultsByPartition = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeStructs(sink, resultsByPartition, writeAddPartitionsToTxnResponsePartitionResult, version, version >= 3, false, 'resultsByPartition')
  writeTags(sink, flexible, version, unknownTags)
}

function readAddPartitionsToTxnResponseTopicResult(source: MessageSource, version: number): AddPartitionsToTxnResponseTopicResult {
  const flexible = version >= 3
  const name = readString(source, flexible, 'name')
  const resultsByPartition = readAddPartitionsToTxnResponsePartitionResultList(source, version, false, 'resultsByPartition')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, resultsByPartition } : { name, resultsByPartition, unknownTags }
}

function readAddPartitionsToTxnResponseTopicResultList(source: MessageSource, version: number, nullable: boolean, field: string): AddPartitionsToTxnResponseTopicResult[] | null {
  const count = readCount(source, version >= 3, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AddPartitionsToTxnResponseTopicResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAddPartitionsToTxnResponseTopicResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAddPartitionsToTxnResponseResult(message: Draft<AddPartitionsToTxnResponseResult>, version: number): number {
  const flexible = version >= 3
  const { transactionalId = '', topicResults = [], unknownTags } = message
  let size = 0
  if (version >= 4) size += sizeOfString(transactionalId, flexible)
  if (version >= 4) size += sizeOfStructs(topicResults, sizeAddPartitionsToTxnResponseTopicResult, version, version >= 3)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAddPartitionsToTxnResponseResult(sink: MessageSink, message: Draft<AddPartitionsToTxnResponseResult>, version: number): void {
  const flexible = version >= 3
  const { transactionalId = '', topicResults = [], unknownTags } = message
  if (version >= 4) writeString(sink, transactionalId, flexible, 'transactionalId')
  else if (transactionalId !== '') throw noSuchField('transactionalId', version)
  if (version >= 4) writeStructs(sink, topicResults, writeAddPartitionsToTxnResponseTopicResult, version, version >= 3, false, 'topicResults')
  else if ((topicResults === null || topicResults.length !== 0)) throw noSuchField('topicResults', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readAddPartitionsToTxnResponseResult(source: MessageSource, version: number): AddPartitionsToTxnResponseResult {
  const flexible = version >= 3
  const transactionalId: string = version >= 4 ? readString(source, flexible, 'transactionalId') : ''
  const topicResults: readonly AddPartitionsToTxnResponseTopicResult[] = version >= 4 ? readAddPartitionsToTxnResponseTopicResultList(source, version, false, 'topicResults')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { transactionalId, topicResults } : { transactionalId, topicResults, unknownTags }
}

function readAddPartitionsToTxnResponseResultList(source: MessageSource, version: number, nullable: boolean, field: string): AddPartitionsToTxnResponseResult[] | null {
  const count = readCount(source, version >= 3, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AddPartitionsToTxnResponseResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAddPartitionsToTxnResponseResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAddPartitionsToTxnResponse(message: Draft<AddPartitionsToTxnResponse>, version: number): number {
  const flexible = version >= 3
  const { resultsByTransaction = [], resultsByTopicV3AndBelow = [], unknownTags } = message
  let size = 4
  if (version >= 4) size += 2
  if (version >= 4) size += sizeOfStructs(resultsByTransaction, sizeAddPartitionsToTxnResponseResult, version, version >= 3)
  if (version <= 3) size += sizeOfStructs(resultsByTopicV3AndBelow, sizeAddPartitionsToTxnResponseTopicResult, version, version >= 3)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAddPartitionsToTxnResponse(sink: MessageSink, message: Draft<AddPartitionsToTxnResponse>, version: number): void {
  const flexible = version >= 3
  const { throttleTimeMs = 0, errorCode = 0, resultsByTransaction = [], resultsByTopicV3AndBelow = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  if (version >= 4) writeInt16(sink, errorCode, 'errorCode')
  if (version >= 4) writeStructs(sink, resultsByTransaction, writeAddPartitionsToTxnResponseResult, version, version >= 3, false, 'resultsByTransaction')
  else if ((resultsByTransaction === null || resultsByTransaction.length !== 0)) throw noSuchField('resultsByTransaction', version)
  if (version <= 3) writeStructs(sink, resultsByTopicV3AndBelow, writeAddPartitionsToTxnResponseTopicResult, version, version >= 3, false, 'resultsByTopicV3AndBelow')
  else if ((resultsByTopicV3AndBelow === null || resultsByTopicV3AndBelow.length !== 0)) throw noSuchField('resultsByTopicV3AndBelow', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readAddPartitionsToTxnResponse(source: MessageSource, version: number): AddPartitionsToTxnResponse {
  const flexible = version >= 3
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode: number = version >= 4 ? readInt16(source, 'errorCode') : 0
  const resultsByTransaction: readonly AddPartitionsToTxnResponseResult[] = version >= 4 ? readAddPartitionsToTxnResponseResultList(source, version, false, 'resultsByTransaction')! : []
  const resultsByTopicV3AndBelow: readonly AddPartitionsToTxnResponseTopicResult[] = version <= 3 ? readAddPartitionsToTxnResponseTopicResultList(source, version, false, 'resultsByTopicV3AndBelow')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, resultsByTransaction, resultsByTopicV3AndBelow } : { throttleTimeMs, errorCode, resultsByTransaction, resultsByTopicV3AndBelow, unknownTags }
}

export const addPartitionsToTxnResponse: MessageCodec<AddPartitionsToTxnResponse> = {
  name: 'AddPartitionsToTxnResponse',
  minVersion: 0,
  maxVersion: 5,
  flexibleFrom: 3,
  size: sizeAddPartitionsToTxnResponse,
  write: writeAddPartitionsToTxnResponse,
  read: readAddPartitionsToTxnResponse,
}

export const api = makeApi(24, 'AddPartitionsToTxn', addPartitionsToTxnRequest, addPartitionsToTxnResponse, false)
