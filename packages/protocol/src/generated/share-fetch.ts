// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  isStruct,
  makeApi,
  makeList,
  noBytes,
  noSuchField,
  readBool,
  readCount,
  readInt16,
  readInt32,
  readInt32List,
  readInt64,
  readInt8,
  readInt8List,
  readNullableBytes,
  readNullableString,
  readString,
  readUnknownTags,
  readUuid,
  sizeOfBytes,
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
  writeInt8List,
  writeNullableBytes,
  writeNullableString,
  writeString,
  writeStruct,
  writeStructs,
  writeTags,
  writeUuid,
  zeroUuid,
  type Bytes,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** ShareFetchRequest, versions 0-2. */
export interface ShareFetchRequest {
  /** The group identifier. */
  readonly groupId: string | null
  /** The member ID. */
  readonly memberId: string | null
  /** The current share session epoch: 0 to open a share session; -1 to close it; otherwise increments for consecutive requests. */
  readonly shareSessionEpoch: number
  /** The maximum time in milliseconds to wait for the response. */
  readonly maxWaitMs: number
  /** The minimum bytes to accumulate in the response. */
  readonly minBytes: number
  /** The maximum bytes to fetch. See KIP-74 for cases where this limit may not be honored. */
  readonly maxBytes: number
  /** The maximum number of records to fetch. This limit can be exceeded for alignment of batch boundaries. Versions 1-2. */
  readonly maxRecords: number
  /** The optimal number of records for batches of acquired records and acknowledgements. Versions 1-2. */
  readonly batchSize: number
  /** The acquire mode to control the fetch behavior - 0:batch-optimized,1:record-limit. Versions 2. */
  readonly shareAcquireMode: number
  /** Whether Renew type acknowledgements present in AcknowledgementBatches. Versions 2. */
  readonly isRenewAck: boolean
  /** The topics to fetch. */
  readonly topics: readonly ShareFetchRequestFetchTopic[]
  /** The partitions to remove from this share session. */
  readonly forgottenTopicsData: readonly ShareFetchRequestForgottenTopic[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareFetchRequest}. */
export interface ShareFetchRequestForgottenTopic {
  /** The unique topic ID. */
  readonly topicId: string
  /** The partitions indexes to forget. */
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareFetchRequest}. */
export interface ShareFetchRequestFetchTopic {
  /** The unique topic ID. */
  readonly topicId: string
  /** The partitions to fetch. */
  readonly partitions: readonly ShareFetchRequestFetchPartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareFetchRequest}. */
export interface ShareFetchRequestFetchPartition {
  /** The partition index. */
  readonly partitionIndex: number
  /** The maximum bytes to fetch from this partition. 0 when only acknowledgement with no fetching is required. See KIP-74 for cases where this limit may not be honored. Versions 0. */
  readonly partitionMaxBytes: number
  /** Record batches to acknowledge. */
  readonly acknowledgementBatches: readonly ShareFetchRequestAcknowledgementBatch[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareFetchRequest}. */
export interface ShareFetchRequestAcknowledgementBatch {
  /** First offset of batch of records to acknowledge. */
  readonly firstOffset: bigint
  /** Last offset (inclusive) of batch of records to acknowledge. */
  readonly lastOffset: bigint
  /** Array of acknowledge types - 0:Gap,1:Accept,2:Release,3:Reject,4:Renew. */
  readonly acknowledgeTypes: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeShareFetchRequestAcknowledgementBatch(message: Draft<ShareFetchRequestAcknowledgementBatch>, version: number): number {
  const flexible = true
  const { acknowledgeTypes = [], unknownTags } = message
  let size = 16
  size += sizeOfList(acknowledgeTypes, 1, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareFetchRequestAcknowledgementBatch(sink: MessageSink, message: Draft<ShareFetchRequestAcknowledgementBatch>, version: number): void {
  const flexible = true
  const { firstOffset = 0n, lastOffset = 0n, acknowledgeTypes = [], unknownTags } = message
  writeInt64(sink, firstOffset, 'firstOffset')
  writeInt64(sink, lastOffset, 'lastOffset')
  writeInt8List(sink, acknowledgeTypes, flexible, false, 'acknowledgeTypes')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareFetchRequestAcknowledgementBatch(source: MessageSource, version: number): ShareFetchRequestAcknowledgementBatch {
  const flexible = true
  const firstOffset = readInt64(source, 'firstOffset')
  const lastOffset = readInt64(source, 'lastOffset')
  const acknowledgeTypes = readInt8List(source, flexible, false, 'acknowledgeTypes')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { firstOffset, lastOffset, acknowledgeTypes } : { firstOffset, lastOffset, acknowledgeTypes, unknownTags }
}

function readShareFetchRequestAcknowledgementBatchList(source: MessageSource, version: number, nullable: boolean, field: string): ShareFetchRequestAcknowledgementBatch[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareFetchRequestAcknowledgementBatch>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareFetchRequestAcknowledgementBatch(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareFetchRequestFetchPartition(message: Draft<ShareFetchRequestFetchPartition>, version: number): number {
  const flexible = true
  const { acknowledgementBatches = [], unknownTags } = message
  let size = 4
  if (version <= 0) size += 4
  size += sizeOfStructs(acknowledgementBatches, sizeShareFetchRequestAcknowledgementBatch, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareFetchRequestFetchPartition(sink: MessageSink, message: Draft<ShareFetchRequestFetchPartition>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, partitionMaxBytes = 0, acknowledgementBatches = [], unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  if (version <= 0) writeInt32(sink, partitionMaxBytes, 'partitionMaxBytes')
  else if (partitionMaxBytes !== 0) throw noSuchField('partitionMaxBytes', version)
  writeStructs(sink, acknowledgementBatches, writeShareFetchRequestAcknowledgementBatch, version, true, false, 'acknowledgementBatches')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareFetchRequestFetchPartition(source: MessageSource, version: number): ShareFetchRequestFetchPartition {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const partitionMaxBytes: number = version <= 0 ? readInt32(source, 'partitionMaxBytes') : 0
  const acknowledgementBatches = readShareFetchRequestAcknowledgementBatchList(source, version, false, 'acknowledgementBatches')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, partitionMaxBytes, acknowledgementBatches } : { partitionIndex, partitionMaxBytes, acknowledgementBatches, unknownTags }
}

function readShareFetchRequestFetchPartitionList(source: MessageSource, version: number, nullable: boolean, field: string): ShareFetchRequestFetchPartition[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareFetchRequestFetchPartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareFetchRequestFetchPartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareFetchRequestFetchTopic(message: Draft<ShareFetchRequestFetchTopic>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(partitions, sizeShareFetchRequestFetchPartition, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareFetchRequestFetchTopic(sink: MessageSink, message: Draft<ShareFetchRequestFetchTopic>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeShareFetchRequestFetchPartition, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareFetchRequestFetchTopic(source: MessageSource, version: number): ShareFetchRequestFetchTopic {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readShareFetchRequestFetchPartitionList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readShareFetchRequestFetchTopicList(source: MessageSource, version: number, nullable: boolean, field: string): ShareFetchRequestFetchTopic[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareFetchRequestFetchTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareFetchRequestFetchTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareFetchRequestForgottenTopic(message: Draft<ShareFetchRequestForgottenTopic>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfList(partitions, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareFetchRequestForgottenTopic(sink: MessageSink, message: Draft<ShareFetchRequestForgottenTopic>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeInt32List(sink, partitions, flexible, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareFetchRequestForgottenTopic(source: MessageSource, version: number): ShareFetchRequestForgottenTopic {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readInt32List(source, flexible, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readShareFetchRequestForgottenTopicList(source: MessageSource, version: number, nullable: boolean, field: string): ShareFetchRequestForgottenTopic[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareFetchRequestForgottenTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareFetchRequestForgottenTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareFetchRequest(message: Draft<ShareFetchRequest>, version: number): number {
  const flexible = true
  const { groupId = null, memberId = '', topics = [], forgottenTopicsData = [], unknownTags } = message
  let size = 16
  size += sizeOfString(groupId, flexible)
  size += sizeOfString(memberId, flexible)
  if (version >= 1) size += 4
  if (version >= 1) size += 4
  if (version >= 2) size += 1
  if (version >= 2) size += 1
  size += sizeOfStructs(topics, sizeShareFetchRequestFetchTopic, version, true)
  size += sizeOfStructs(forgottenTopicsData, sizeShareFetchRequestForgottenTopic, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareFetchRequest(sink: MessageSink, message: Draft<ShareFetchRequest>, version: number): void {
  const flexible = true
  const { groupId = null, memberId = '', shareSessionEpoch = 0, maxWaitMs = 0, minBytes = 0, maxBytes = 2147483647, maxRecords = 0, batchSize = 0, shareAcquireMode = 0, isRenewAck = false, topics = [], forgottenTopicsData = [], unknownTags } = message
  writeNullableString(sink, groupId, flexible, true, 'groupId')
  writeNullableString(sink, memberId, flexible, true, 'memberId')
  writeInt32(sink, shareSessionEpoch, 'shareSessionEpoch')
  writeInt32(sink, maxWaitMs, 'maxWaitMs')
  writeInt32(sink, minBytes, 'minBytes')
  writeInt32(sink, maxBytes, 'maxBytes')
  if (version >= 1) writeInt32(sink, maxRecords, 'maxRecords')
  else if (maxRecords !== 0) throw noSuchField('maxRecords', version)
  if (version >= 1) writeInt32(sink, batchSize, 'batchSize')
  else if (batchSize !== 0) throw noSuchField('batchSize', version)
  if (version >= 2) writeInt8(sink, shareAcquireMode, 'shareAcquireMode')
  if (version >= 2) writeBool(sink, isRenewAck, 'isRenewAck')
  else if (isRenewAck !== false) throw noSuchField('isRenewAck', version)
  writeStructs(sink, topics, writeShareFetchRequestFetchTopic, version, true, false, 'topics')
  writeStructs(sink, forgottenTopicsData, writeShareFetchRequestForgottenTopic, version, true, false, 'forgottenTopicsData')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareFetchRequest(source: MessageSource, version: number): ShareFetchRequest {
  const flexible = true
  const groupId = readNullableString(source, flexible, true, 'groupId')
  const memberId = readNullableString(source, flexible, true, 'memberId')
  const shareSessionEpoch = readInt32(source, 'shareSessionEpoch')
  const maxWaitMs = readInt32(source, 'maxWaitMs')
  const minBytes = readInt32(source, 'minBytes')
  const maxBytes = readInt32(source, 'maxBytes')
  const maxRecords: number = version >= 1 ? readInt32(source, 'maxRecords') : 0
  const batchSize: number = version >= 1 ? readInt32(source, 'batchSize') : 0
  const shareAcquireMode: number = version >= 2 ? readInt8(source, 'shareAcquireMode') : 0
  const isRenewAck: boolean = version >= 2 ? readBool(source, 'isRenewAck') : false
  const topics = readShareFetchRequestFetchTopicList(source, version, false, 'topics')!
  const forgottenTopicsData = readShareFetchRequestForgottenTopicList(source, version, false, 'forgottenTopicsData')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, memberId, shareSessionEpoch, maxWaitMs, minBytes, maxBytes, maxRecords, batchSize, shareAcquireMode, isRenewAck, topics, forgottenTopicsData } : { groupId, memberId, shareSessionEpoch, maxWaitMs, minBytes, maxBytes, maxRecords, batchSize, shareAcquireMode, isRenewAck, topics, forgottenTopicsData, unknownTags }
}

export const shareFetchRequest: MessageCodec<ShareFetchRequest> = {
  name: 'ShareFetchRequest',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizeShareFetchRequest,
  write: writeShareFetchRequest,
  read: readShareFetchRequest,
}

/** ShareFetchResponse, versions 0-2. */
export interface ShareFetchResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The top-level response error code. */
  readonly errorCode: number
  /** The top-level error message, or null if there was no error. */
  readonly errorMessage: string | null
  /** The time in milliseconds for which the acquired records are locked. Versions 1-2. */
  readonly acquisitionLockTimeoutMs: number
  /** The response topics. */
  readonly responses: readonly ShareFetchResponseableTopicResponse[]
  /** Endpoints for all current leaders enumerated in PartitionData with error NOT_LEADER_OR_FOLLOWER. */
  readonly nodeEndpoints: readonly ShareFetchResponseNodeEndpoint[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareFetchResponse}. */
export interface ShareFetchResponseNodeEndpoint {
  /** The ID of the associated node. */
  readonly nodeId: number
  /** The node's hostname. */
  readonly host: string
  /** The node's port. */
  readonly port: number
  /** The rack of the node, or null if it has not been assigned to a rack. */
  readonly rack: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareFetchResponse}. */
export interface ShareFetchResponseableTopicResponse {
  /** The unique topic ID. */
  readonly topicId: string
  /** The topic partitions. */
  readonly partitions: readonly ShareFetchResponsePartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareFetchResponse}. */
export interface ShareFetchResponsePartitionData {
  /** The partition index. */
  readonly partitionIndex: number
  /** The fetch error code, or 0 if there was no fetch error. */
  readonly errorCode: number
  /** The fetch error message, or null if there was no fetch error. */
  readonly errorMessage: string | null
  /** The acknowledge error code, or 0 if there was no acknowledge error. */
  readonly acknowledgeErrorCode: number
  /** The acknowledge error message, or null if there was no acknowledge error. */
  readonly acknowledgeErrorMessage: string | null
  /** The current leader of the partition. */
  readonly currentLeader: ShareFetchResponseLeaderIdAndEpoch
  /** The record data. */
  readonly records: Bytes | null
  /** The acquired records. */
  readonly acquiredRecords: readonly ShareFetchResponseAcquiredRecords[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareFetchResponse}. */
export interface ShareFetchResponseAcquiredRecords {
  /** The earliest offset in this batch of acquired records. */
  readonly firstOffset: bigint
  /** The last offset of this batch of acquired records. */
  readonly lastOffset: bigint
  /** The delivery count of this batch of acquired records. */
  readonly deliveryCount: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareFetchResponse}. */
export interface ShareFetchResponseLeaderIdAndEpoch {
  /** The ID of the current leader or -1 if the leader is unknown. */
  readonly leaderId: number
  /** The latest known leader epoch. */
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultShareFetchResponseLeaderIdAndEpoch(): ShareFetchResponseLeaderIdAndEpoch {
  return { leaderId: 0, leaderEpoch: 0 }
}

function isDefaultShareFetchResponseLeaderIdAndEpoch(message: Draft<ShareFetchResponseLeaderIdAndEpoch>): boolean {
  const { leaderId = 0, leaderEpoch = 0, unknownTags } = message
  return isStruct(message) && !(leaderId !== 0) && !(leaderEpoch !== 0) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeShareFetchResponseLeaderIdAndEpoch(message: Draft<ShareFetchResponseLeaderIdAndEpoch>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 8
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareFetchResponseLeaderIdAndEpoch(sink: MessageSink, message: Draft<ShareFetchResponseLeaderIdAndEpoch>, version: number): void {
  const flexible = true
  const { leaderId = 0, leaderEpoch = 0, unknownTags } = message
  writeInt32(sink, leaderId, 'leaderId')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareFetchResponseLeaderIdAndEpoch(source: MessageSource, version: number): ShareFetchResponseLeaderIdAndEpoch {
  const flexible = true
  const leaderId = readInt32(source, 'leaderId')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { leaderId, leaderEpoch } : { leaderId, leaderEpoch, unknownTags }
}

function readShareFetchResponseLeaderIdAndEpochIn(source: MessageSource, version: number, field: string): ShareFetchResponseLeaderIdAndEpoch {
  try {
    return readShareFetchResponseLeaderIdAndEpoch(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeShareFetchResponseAcquiredRecords(message: Draft<ShareFetchResponseAcquiredRecords>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 18
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareFetchResponseAcquiredRecords(sink: MessageSink, message: Draft<ShareFetchResponseAcquiredRecords>, version: number): void {
  const flexible = true
  const { firstOffset = 0n, lastOffset = 0n, deliveryCount = 0, unknownTags } = message
  writeInt64(sink, firstOffset, 'firstOffset')
  writeInt64(sink, lastOffset, 'lastOffset')
  writeInt16(sink, deliveryCount, 'deliveryCount')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareFetchResponseAcquiredRecords(source: MessageSource, version: number): ShareFetchResponseAcquiredRecords {
  const flexible = true
  const firstOffset = readInt64(source, 'firstOffset')
  const lastOffset = readInt64(source, 'lastOffset')
  const deliveryCount = readInt16(source, 'deliveryCount')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { firstOffset, lastOffset, deliveryCount } : { firstOffset, lastOffset, deliveryCount, unknownTags }
}

function readShareFetchResponseAcquiredRecordsList(source: MessageSource, version: number, nullable: boolean, field: string): ShareFetchResponseAcquiredRecords[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareFetchResponseAcquiredRecords>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareFetchResponseAcquiredRecords(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareFetchResponsePartitionData(message: Draft<ShareFetchResponsePartitionData>, version: number): number {
  const flexible = true
  const { errorMessage = null, acknowledgeErrorMessage = null, currentLeader = defaultShareFetchResponseLeaderIdAndEpoch(), records = noBytes, acquiredRecords = [], unknownTags } = message
  let size = 8
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfString(acknowledgeErrorMessage, flexible)
  size += sizeShareFetchResponseLeaderIdAndEpoch(currentLeader, version)
  size += sizeOfBytes(records, flexible)
  size += sizeOfStructs(acquiredRecords, sizeShareFetchResponseAcquiredRecords, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareFetchResponsePartitionData(sink: MessageSink, message: Draft<ShareFetchResponsePartitionData>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, errorCode = 0, errorMessage = null, acknowledgeErrorCode = 0, acknowledgeErrorMessage = null, currentLeader = defaultShareFetchResponseLeaderIdAndEpoch(), records = noBytes, acquiredRecords = [], unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeInt16(sink, acknowledgeErrorCode, 'acknowledgeErrorCode')
  writeNullableString(sink, acknowledgeErrorMessage, flexible, true, 'acknowledgeErrorMessage')
  writeStruct(sink, currentLeader, writeShareFetchResponseLeaderIdAndEpoch, version, 'currentLeader')
  writeNullableBytes(sink, records, flexible, version <= 0, 'records')
  writeStructs(sink, acquiredRecords, writeShareFetchResponseAcquiredRecords, version, true, false, 'acquiredRecords')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareFetchResponsePartitionData(source: MessageSource, version: number): ShareFetchResponsePartitionData {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const acknowledgeErrorCode = readInt16(source, 'acknowledgeErrorCode')
  const acknowledgeErrorMessage = readNullableString(source, flexible, true, 'acknowledgeErrorMessage')
  const currentLeader = readShareFetchResponseLeaderIdAndEpochIn(source, version, 'currentLeader')
  const records = readNullableBytes(source, flexible, version <= 0, 'records')
  const acquiredRecords = readShareFetchResponseAcquiredRecordsList(source, version, false, 'acquiredRecords')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, errorCode, errorMessage, acknowledgeErrorCode, acknowledgeErrorMessage, currentLeader, records, acquiredRecords } : { partitionIndex, errorCode, errorMessage, acknowledgeErrorCode, acknowledgeErrorMessage, currentLeader, records, acquiredRecords, unknownTags }
}

function readShareFetchResponsePartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): ShareFetchResponsePartitionData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareFetchResponsePartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareFetchResponsePartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareFetchResponseableTopicResponse(message: Draft<ShareFetchResponseableTopicResponse>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(partitions, sizeShareFetchResponsePartitionData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareFetchResponseableTopicResponse(sink: MessageSink, message: Draft<ShareFetchResponseableTopicResponse>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeShareFetchResponsePartitionData, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareFetchResponseableTopicResponse(source: MessageSource, version: number): ShareFetchResponseableTopicResponse {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readShareFetchResponsePartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readShareFetchResponseableTopicResponseList(source: MessageSource, version: number, nullable: boolean, field: string): ShareFetchResponseableTopicResponse[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareFetchResponseableTopicResponse>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareFetchResponseableTopicResponse(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareFetchResponseNodeEndpoint(message: Draft<ShareFetchResponseNodeEndpoint>, version: number): number {
  const flexible = true
  const { host = '', rack = null, unknownTags } = message
  let size = 8
  size += sizeOfString(host, flexible)
  size += sizeOfString(rack, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareFetchResponseNodeEndpoint(sink: MessageSink, message: Draft<ShareFetchResponseNodeEndpoint>, version: number): void {
  const flexible = true
  const { nodeId = 0, host = '', port = 0, rack = null, unknownTags } = message
  writeInt32(sink, nodeId, 'nodeId')
  writeString(sink, host, flexible, 'host')
  writeInt32(sink, port, 'port')
  writeNullableString(sink, rack, flexible, true, 'rack')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareFetchResponseNodeEndpoint(source: MessageSource, version: number): ShareFetchResponseNodeEndpoint {
  const flexible = true
  const nodeId = readInt32(source, 'nodeId')
  const host = readString(source, flexible, 'host')
  const port = readInt32(source, 'port')
  const rack = readNullableString(source, flexible, true, 'rack')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { nodeId, host, port, rack } : { nodeId, host, port, rack, unknownTags }
}

function readShareFetchResponseNodeEndpointList(source: MessageSource, version: number, nullable: boolean, field: string): ShareFetchResponseNodeEndpoint[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareFetchResponseNodeEndpoint>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareFetchResponseNodeEndpoint(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareFetchResponse(message: Draft<ShareFetchResponse>, version: number): number {
  const flexible = true
  const { errorMessage = null, responses = [], nodeEndpoints = [], unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  if (version >= 1) size += 4
  size += sizeOfStructs(responses, sizeShareFetchResponseableTopicResponse, version, true)
  size += sizeOfStructs(nodeEndpoints, sizeShareFetchResponseNodeEndpoint, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareFetchResponse(sink: MessageSink, message: Draft<ShareFetchResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, errorMessage = null, acquisitionLockTimeoutMs = 0, responses = [], nodeEndpoints = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  if (version >= 1) writeInt32(sink, acquisitionLockTimeoutMs, 'acquisitionLockTimeoutMs')
  else if (acquisitionLockTimeoutMs !== 0) throw noSuchField('acquisitionLockTimeoutMs', version)
  writeStructs(sink, responses, writeShareFetchResponseableTopicResponse, version, true, false, 'responses')
  writeStructs(sink, nodeEndpoints, writeShareFetchResponseNodeEndpoint, version, true, false, 'nodeEndpoints')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareFetchResponse(source: MessageSource, version: number): ShareFetchResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const acquisitionLockTimeoutMs: number = version >= 1 ? readInt32(source, 'acquisitionLockTimeoutMs') : 0
  const responses = readShareFetchResponseableTopicResponseList(source, version, false, 'responses')!
  const nodeEndpoints = readShareFetchResponseNodeEndpointList(source, version, false, 'nodeEndpoints')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, errorMessage, acquisitionLockTimeoutMs, responses, nodeEndpoints } : { throttleTimeMs, errorCode, errorMessage, acquisitionLockTimeoutMs, responses, nodeEndpoints, unknownTags }
}

export const shareFetchResponse: MessageCodec<ShareFetchResponse> = {
  name: 'ShareFetchResponse',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizeShareFetchResponse,
  write: writeShareFetchResponse,
  read: readShareFetchResponse,
}

export const api = makeApi(78, 'ShareFetch', shareFetchRequest, shareFetchResponse, false)
