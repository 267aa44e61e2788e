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
  readInt64,
  readInt8,
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

/** WriteTxnMarkersRequest, versions 0-2. */
export interface WriteTxnMarkersRequest {
  /** The transaction markers to be written. */
  readonly markers: readonly WriteTxnMarkersRequestWritableTxnMarker[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link WriteTxnMarkersRequest}. */
export interface WriteTxnMarkersRequestWritableTxnMarker {
  /** The current producer ID. */
  readonly producerId: bigint
  /** The current epoch associated with the producer ID. */
  readonly producerEpoch: number
  /** The result of the transaction to write to the partitions (false = ABORT, true = COMMIT). */
  readonly transactionResult: boolean
  /** Each topic that we want to write transaction marker(s) for. */
  readonly topics: readonly WriteTxnMarkersRequestWritableTxnMarkerTopic[]
  /** Epoch associated with the transaction state partition hosted by this transaction coordinator. */
  readonly coordinatorEpoch: number
  /** Transaction version of the marker. Ex: 0/1 = legacy (TV0/TV1), 2 = TV2 etc. Versions 2. */
  readonly transactionVersion: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link WriteTxnMarkersRequest}. */
export interface WriteTxnMarkersRequestWritableTxnMarkerTopic {
  /** The topic name. */
  readonly name: string
  /** The indexes of the partitions to write transaction markers for. */
  readonly partitionIndexes: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeWriteTxnMarkersRequestWritableTxnMarkerTopic(message: Draft<WriteTxnMarkersRequestWritableTxnMarkerTopic>, version: number): number {
  const flexible = version >= 1
  const { name = '', partitionIndexes = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfList(partitionIndexes, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeWriteTxnMarkersRequestWritableTxnMarkerTopic(sink: MessageSink, message: Draft<WriteTxnMarkersRequestWritableTxnMarkerTopic>, version: number): void {
  const flexible = version >= 1
  const { name = '', partitionIndexes = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt32List(sink, partitionIndexes, flexible, false, 'partitionIndexes')
  writeTags(sink, flexible, version, unknownTags)
}

function readWriteTxnMarkersRequestWritableTxnMarkerTopic(source: MessageSource, version: number): WriteTxnMarkersRequestWritableTxnMarkerTopic {
  const flexible = version >= 1
  const name = readString(source, flexible, 'name')
  const partitionIndexes = readInt32List(source, flexible, false, 'partitionIndexes')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitionIndexes } : { name, partitionIndexes, unknownTags }
}

function readWriteTxnMarkersRequestWritableTxnMarkerTopicList(source: MessageSource, version: number, nullable: boolean, field: string): WriteTxnMarkersRequestWritableTxnMarkerTopic[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<WriteTxnMarkersRequestWritableTxnMarkerTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readWriteTxnMarkersRequestWritableTxnMarkerTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeWriteTxnMarkersRequestWritableTxnMarker(message: Draft<WriteTxnMarkersRequestWritableTxnMarker>, version: number): number {
  const flexible = version >= 1
  const { topics = [], unknownTags } = message
  let size = 15
  size += sizeOfStructs(topics, sizeWriteTxnMarkersRequestWritableTxnMarkerTopic, version, version >= 1)
  if (version >= 2) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeWriteTxnMarkersRequestWritableTxnMarker(sink: MessageSink, message: Draft<WriteTxnMarkersRequestWritableTxnMarker>, version: number): void {
  const flexible = version >= 1
  const { producerId = 0n, producerEpoch = 0, transactionResult = false, topics = [], coordinatorEpoch = 0, transactionVersion = 0, unknownTags } = message
  writeInt64(sink, producerId, 'producerId')
  writeInt16(sink, producerEpoch, 'producerEpoch')
  writeBool(sink, transactionResult, 'transactionResult')
  writeStructs(sink, topics, writeWriteTxnMarkersRequestWritableTxnMarkerTopic, version, version >= 1, false, 'topics')
  writeInt32(sink, coordinatorEpoch, 'coordinatorEpoch')
  if (version >= 2) writeInt8(sink, transactionVersion, 'transactionVersion')
  writeTags(sink, flexible, version, unknownTags)
}

function readWriteTxnMarkersRequestWritableTxnMarker(source: MessageSource, version: number): WriteTxnMarkersRequestWritableTxnMarker {
  const flexible = version >= 1
  const producerId = readInt64(source, 'producerId')
  const producerEpoch = readInt16(source, 'producerEpoch')
  const transactionResult = readBool(source, 'transactionResult')
  const topics = readWriteTxnMarkersRequestWritableTxnMarkerTopicList(source, version, false, 'topics')!
  const coordinatorEpoch = readInt32(source, 'coordinatorEpoch')
  const transactionVersion: number = version >= 2 ? readInt8(source, 'transactionVersion') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { producerId, producerEpoch, transactionResult, topics, coordinatorEpoch, transactionVersion } : { producerId, producerEpoch, transactionResult, topics, coordinatorEpoch, transactionVersion, unknownTags }
}

function readWriteTxnMarkersRequestWritableTxnMarkerList(source: MessageSource, version: number, nullable: boolean, field: string): WriteTxnMarkersRequestWritableTxnMarker[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<WriteTxnMarkersRequestWritableTxnMarker>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readWriteTxnMarkersRequestWritableTxnMarker(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeWriteTxnMarkersRequest(message: Draft<WriteTxnMarkersRequest>, version: number): number {
  const flexible = version >= 1
  const { markers = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(markers, sizeWriteTxnMarkersRequestWritableTxnMarker, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeWriteTxnMarkersRequest(sink: MessageSink, message: Draft<WriteTxnMarkersRequest>, version: number): void {
  const flexible = version >= 1
  const { markers = [], unknownTags } = message
  writeStructs(sink, markers, writeWriteTxnMarkersRequestWritableTxnMarker, version, version >= 1, false, 'markers')
  writeTags(sink, flexible, version, unknownTags)
}

function readWriteTxnMarkersRequest(source: MessageSource, version: number): WriteTxnMarkersRequest {
  const flexible = version >= 1
  const markers = readWriteTxnMarkersRequestWritableTxnMarkerList(source, version, false, 'markers')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { markers } : { markers, unknownTags }
}

export const writeTxnMarkersRequest: MessageCodec<WriteTxnMarkersRequest> = {
  name: 'WriteTxnMarkersRequest',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 1,
  size: sizeWriteTxnMarkersRequest,
  write: writeWriteTxnMarkersRequest,
  read: readWriteTxnMarkersRequest,
}

/** WriteTxnMarkersResponse, versions 0-2. */
export interface WriteTxnMarkersResponse {
  /** The results for writing makers. */
  readonly markers: readonly WriteTxnMarkersResponseWritableTxnMarkerResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link WriteTxnMarkersResponse}. */
export interface WriteTxnMarkersResponseWritableTxnMarkerResult {
  /** The current producer ID in use by the transactional ID. */
  readonly producerId: bigint
  /** The results by topic. */
  readonly topics: readonly WriteTxnMarkersResponseWritableTxnMarkerTopicResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link WriteTxnMarkersResponse}. */
export interface WriteTxnMarkersResponseWritableTxnMarkerTopicResult {
  /** The topic name. */
  readonly name: string
  /** The results by partition. */
  readonly partitions: readonly WriteTxnMarkersResponseWritableTxnMarkerPartitionResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link WriteTxnMarkersResponse}. */
export interface WriteTxnMarkersResponseWritableTxnMarkerPartitionResult {
  /** The partition index. */
  readonly partitionIndex: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeWriteTxnMarkersResponseWritableTxnMarkerPartitionResult(message: Draft<WriteTxnMarkersResponseWritableTxnMarkerPartitionResult>, version: number): number {
  const flexible = version >= 1
  const { unknownTags } = message
  let size = 6
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeWriteTxnMarkersResponseWritableTxnMarkerPartitionResult(sink: MessageSink, message: Draft<WriteTxnMarkersResponseWritableTxnMarkerPartitionResult>, version: number): void {
  const flexible = version >= 1
  const { partitionIndex = 0, errorCode = 0, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  writeTags(sink, flexible, version, unknownTags)
}

function readWriteTxnMarkersResponseWritableTxnMarkerPartitionResult(source: MessageSource, version: number): WriteTxnMarkersResponseWritableTxnMarkerPartitionResult {
  const flexible = version >= 1
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, errorCode } : { partitionIndex, errorCode, unknownTags }
}

function readWriteTxnMarkersResponseWritableTxnMarkerPartitionResultList(source: MessageSource, version: number, nullable: boolean, field: string): WriteTxnMarkersResponseWritableTxnMarkerPartitionResult[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<WriteTxnMarkersResponseWritableTxnMarkerPartitionResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readWriteTxnMarkersResponseWritableTxnMarkerPartitionResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeWriteTxnMarkersResponseWritableTxnMarkerTopicResult(message: Draft<WriteTxnMarkersResponseWritableTxnMarkerTopicResult>, version: number): number {
  const flexible = version >= 1
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(partitions, sizeWriteTxnMarkersResponseWritableTxnMarkerPartitionResult, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeWriteTxnMarkersResponseWritableTxnMarkerTopicResult(sink: MessageSink, message: Draft<WriteTxnMarkersResponseWritableTxnMarkerTopicResult>, version: number): void {
  const flexible = version >= 1
  const { name = '', partitions = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeStructs(sink, partitions, writeWriteTxnMarkersResponseWritableTxnMarkerPartitionResult, version, version >= 1, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readWriteTxnMarkersResponseWritableTxnMarkerTopicResult(source: MessageSource, version: number): WriteTxnMarkersResponseWritableTxnMarkerTopicResult {
  const flexible = version >= 1
  const name = readString(source, flexible, 'name')
  const partitions = readWriteTxnMarkersResponseWritableTxnMarkerPartitionResultList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions } : { name, partitions, unknownTags }
}

function readWriteTxnMarkersResponseWritableTxnMarkerTopicResultList(source: MessageSource, version: number, nullable: boolean, field: string): WriteTxnMarkersResponseWritableTxnMarkerTopicResult[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<WriteTxnMarkersResponseWritableTxnMarkerTopicResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readWriteTxnMarkersResponseWritableTxnMarkerTopicResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeWriteTxnMarkersResponseWritableTxnMarkerResult(message: Draft<WriteTxnMarkersResponseWritableTxnMarkerResult>, version: number): number {
  const flexible = version >= 1
  const { topics = [], unknownTags } = message
  let size = 8
  size += sizeOfStructs(topics, sizeWriteTxnMarkersResponseWritableTxnMarkerTopicResult, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeWriteTxnMarkersResponseWritableTxnMarkerResult(sink: MessageSink, message: Draft<WriteTxnMarkersResponseWritableTxnMarkerResult>, version: number): void {
  const flexible = version >= 1
  const { producerId = 0n, topics = [], unknownTags } = message
  writeInt64(sink, producerId, 'producerId')
  writeStructs(sink, topics, writeWriteTxnMarkersResponseWritableTxnMarkerTopicResult, version, version >= 1, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readWriteTxnMarkersResponseWritableTxnMarkerResult(source: MessageSource, version: number): WriteTxnMarkersResponseWritableTxnMarkerResult {
  const flexible = version >= 1
  const producerId = readInt64(source, 'producerId')
  const topics = readWriteTxnMarkersResponseWritableTxnMarkerTopicResultList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { producerId, topics } : { producerId, topics, unknownTags }
}

function readWriteTxnMarkersResponseWritableTxnMarkerResultList(source: MessageSource, version: number, nullable: boolean, field: string): WriteTxnMarkersResponseWritableTxnMarkerResult[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<WriteTxnMarkersResponseWritableTxnMarkerResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readWriteTxnMarkersResponseWritableTxnMarkerResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeWriteTxnMarkersResponse(message: Draft<WriteTxnMarkersResponse>, version: number): number {
  const flexible = version >= 1
  const { markers = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(markers, sizeWriteTxnMarkersResponseWritableTxnMarkerResult, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeWriteTxnMarkersResponse(sink: MessageSink, message: Draft<WriteTxnMarkersResponse>, version: number): void {
  const flexible = version >= 1
  const { markers = [], unknownTags } = message
  writeStructs(sink, markers, writeWriteTxnMarkersResponseWritableTxnMarkerResult, version, version >= 1, false, 'markers')
  writeTags(sink, flexible, version, unknownTags)
}

function readWriteTxnMarkersResponse(source: MessageSource, version: number): WriteTxnMarkersResponse {
  const flexible = version >= 1
  const markers = readWriteTxnMarkersResponseWritableTxnMarkerResultList(source, version, false, 'markers')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { markers } : { markers, unknownTags }
}

export const writeTxnMarkersResponse: MessageCodec<WriteTxnMarkersResponse> = {
  name: 'WriteTxnMarkersResponse',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 1,
  size: sizeWriteTxnMarkersResponse,
  write: writeWriteTxnMarkersResponse,
  read: readWriteTxnMarkersResponse,
}

export const api = makeApi(27, 'WriteTxnMarkers', writeTxnMarkersRequest, writeTxnMarkersResponse, false)
