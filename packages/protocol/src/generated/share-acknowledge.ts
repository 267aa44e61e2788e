// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  isStruct,
  makeApi,
  makeList,
  noSuchField,
  readBool,
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readInt8List,
  readNullableString,
  readString,
  readUnknownTags,
  readUuid,
  sizeOfList,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeBool,
  writeInt16,
  writeInt32,
  writeInt64,
  writeInt8List,
  writeNullableString,
  writeString,
  writeStruct,
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

/** ShareAcknowledgeRequest, versions 0-2. */
export interface ShareAcknowledgeRequest {
  /** The group identifier. */
  readonly groupId: string | null
  /** The member ID. */
  readonly memberId: string | null
  /** The current share session epoch: 0 to open a share session; -1 to close it; otherwise increments for consecutive requests. */
  readonly shareSessionEpoch: number
  /** Whether Renew type acknowledgements present in AcknowledgementBatches. Versions 2. */
  readonly isRenewAck: boolean
  /** The topics containing records to acknowledge. */
  readonly topics: readonly ShareAcknowledgeRequestAcknowledgeTopic[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareAcknowledgeRequest}. */
export interface ShareAcknowledgeRequestAcknowledgeTopic {
  /** The unique topic ID. */
  readonly topicId: string
  /** The partitions containing records to acknowledge. */
  readonly partitions: readonly ShareAcknowledgeRequestAcknowledgePartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareAcknowledgeRequest}. */
export interface ShareAcknowledgeRequestAcknowledgePartition {
  /** The partition index. */
  readonly partitionIndex: number
  /** Record batches to acknowledge. */
  readonly acknowledgementBatches: readonly ShareAcknowledgeRequestAcknowledgementBatch[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareAcknowledgeRequest}. */
export interface ShareAcknowledgeRequestAcknowledgementBatch {
  /** First offset of batch of records to acknowledge. */
  readonly firstOffset: bigint
  /** Last offset (inclusive) of batch of records to acknowledge. */
  readonly lastOffset: bigint
  /** Array of acknowledge types - 0:Gap,1:Accept,2:Release,3:Reject,4:Renew. */
  readonly acknowledgeTypes: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeShareAcknowledgeRequestAcknowledgementBatch(message: Draft<ShareAcknowledgeRequestAcknowledgementBatch>, version: number): number {
  const flexible = true
  const { acknowledgeTypes = [], unknownTags } = message
  let size = 16
  size += sizeOfList(acknowledgeTypes, 1, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareAcknowledgeRequestAcknowledgementBatch(sink: MessageSink, message: Draft<ShareAcknowledgeRequestAcknowledgementBatch>, version: number): void {
  const flexible = true
  const { firstOffset = 0n, lastOffset = 0n, acknowledgeTypes = [], unknownTags } = message
  writeInt64(sink, firstOffset, 'firstOffset')
  writeInt64(sink, lastOffset, 'lastOffset')
  writeInt8List(sink, acknowledgeTypes, flexible, false, 'acknowledgeTypes')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareAcknowledgeRequestAcknowledgementBatch(source: MessageSource, version: number): ShareAcknowledgeRequestAcknowledgementBatch {
  const flexible = true
  const firstOffset = readInt64(source, 'firstOffset')
  const lastOffset = readInt64(source, 'lastOffset')
  const acknowledgeTypes = readInt8List(source, flexible, false, 'acknowledgeTypes')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { firstOffset, lastOffset, acknowledgeTypes } : { firstOffset, lastOffset, acknowledgeTypes, unknownTags }
}

function readShareAcknowledgeRequestAcknowledgementBatchList(source: MessageSource, version: number, nullable: boolean, field: string): ShareAcknowledgeRequestAcknowledgementBatch[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareAcknowledgeRequestAcknowledgementBatch>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareAcknowledgeRequestAcknowledgementBatch(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareAcknowledgeRequestAcknowledgePartition(message: Draft<ShareAcknowledgeRequestAcknowledgePartition>, version: number): number {
  const flexible = true
  const { acknowledgementBatches = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(acknowledgementBatches, sizeShareAcknowledgeRequestAcknowledgementBatch, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareAcknowledgeRequestAcknowledgePartition(sink: MessageSink, message: Draft<ShareAcknowledgeRequestAcknowledgePartition>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, acknowledgementBatches = [], unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeStructs(sink, acknowledgementBatches, writeShareAcknowledgeRequestAcknowledgementBatch, version, true, false, 'acknowledgementBatches')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareAcknowledgeRequestAcknowledgePartition(source: MessageSource, version: number): ShareAcknowledgeRequestAcknowledgePartition {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const acknowledgementBatches = readShareAcknowledgeRequestAcknowledgementBatchList(source, version, false, 'acknowledgementBatches')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, acknowledgementBatches } : { partitionIndex, acknowledgementBatches, unknownTags }
}

function readShareAcknowledgeRequestAcknowledgePartitionList(source: MessageSource, version: number, nullable: boolean, field: string): ShareAcknowledgeRequestAcknowledgePartition[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareAcknowledgeRequestAcknowledgePartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareAcknowledgeRequestAcknowledgePartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareAcknowledgeRequestAcknowledgeTopic(message: Draft<ShareAcknowledgeRequestAcknowledgeTopic>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(partitions, sizeShareAcknowledgeRequestAcknowledgePartition, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareAcknowledgeRequestAcknowledgeTopic(sink: MessageSink, message: Draft<ShareAcknowledgeRequestAcknowledgeTopic>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeShareAcknowledgeRequestAcknowledgePartition, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareAcknowledgeRequestAcknowledgeTopic(source: MessageSource, version: number): ShareAcknowledgeRequestAcknowledgeTopic {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readShareAcknowledgeRequestAcknowledgePartitionList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readShareAcknowledgeRequestAcknowledgeTopicList(source: MessageSource, version: number, nullable: boolean, field: string): ShareAcknowledgeRequestAcknowledgeTopic[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareAcknowledgeRequestAcknowledgeTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareAcknowledgeRequestAcknowledgeTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareAcknowledgeRequest(message: Draft<ShareAcknowledgeRequest>, version: number): number {
  const flexible = true
  const { groupId = null, memberId = '', topics = [], unknownTags } = message
  let size = 4
  size += sizeOfString(groupId, flexible)
  size += sizeOfString(memberId, flexible)
  if (version >= 2) size += 1
  size += sizeOfStructs(topics, sizeShareAcknowledgeRequestAcknowledgeTopic, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareAcknowledgeRequest(sink: MessageSink, message: Draft<ShareAcknowledgeRequest>, version: number): void {
  const flexible = true
  const { groupId = null, memberId = '', shareSessionEpoch = 0, isRenewAck = false, topics = [], unknownTags } = message
  writeNullableString(sink, groupId, flexible, true, 'groupId')
  writeNullableString(sink, memberId, flexible, true, 'memberId')
  writeInt32(sink, shareSessionEpoch, 'shareSessionEpoch')
  if (version >= 2) writeBool(sink, isRenewAck, 'isRenewAck')
  else if (isRenewAck !== false) throw noSuchField('isRenewAck', version)
  writeStructs(sink, topics, writeShareAcknowledgeRequestAcknowledgeTopic, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareAcknowledgeRequest(source: MessageSource, version: number): ShareAcknowledgeRequest {
  const flexible = true
  const groupId = readNullableString(source, flexible, true, 'groupId')
  const memberId = readNullableString(source, flexible, true, 'memberId')
  const shareSessionEpoch = readInt32(source, 'shareSessionEpoch')
  const isRenewAck: boolean = version >= 2 ? readBool(source, 'isRenewAck') : false
  const topics = readShareAcknowledgeRequestAcknowledgeTopicList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, memberId, shareSessionEpoch, isRenewAck, topics } : { groupId, memberId, shareSessionEpoch, isRenewAck, topics, unknownTags }
}

export const shareAcknowledgeRequest: MessageCodec<ShareAcknowledgeRequest> = {
  name: 'ShareAcknowledgeRequest',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizeShareAcknowledgeRequest,
  write: writeShareAcknowledgeRequest,
  read: readShareAcknowledgeRequest,
}

/** ShareAcknowledgeResponse, versions 0-2. */
export interface ShareAcknowledgeResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The top level response error code. */
  readonly errorCode: number
  /** The top-level error message, or null if there was no error. */
  readonly errorMessage: string | null
  /** The time in milliseconds for which the acquired records are locked. Versions 2. */
  readonly acquisitionLockTimeoutMs: number
  /** The response topics. */
  readonly responses: readonly ShareAcknowledgeResponseTopicResponse[]
  /** Endpoints for all current leaders enumerated in PartitionData with error NOT_LEADER_OR_FOLLOWER. */
  readonly nodeEndpoints: readonly ShareAcknowledgeResponseNodeEndpoint[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareAcknowledgeResponse}. */
export interface ShareAcknowledgeResponseNodeEndpoint {
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

/** Part of {@link ShareAcknowledgeResponse}. */
export interface ShareAcknowledgeResponseTopicResponse {
  /** The unique topic ID. */
  readonly topicId: string
  /** The topic partitions. */
  readonly partitions: readonly ShareAcknowledgeResponsePartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareAcknowledgeResponse}. */
export interface ShareAcknowledgeResponsePartitionData {
  /** The partition index. */
  readonly partitionIndex: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The error message, or null if there was no error. */
  readonly errorMessage: string | null
  /** The current leader of the partition. */
  readonly currentLeader: ShareAcknowledgeResponseLeaderIdAndEpoch
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareAcknowledgeResponse}. */
export interface ShareAcknowledgeResponseLeaderIdAndEpoch {
  /** The ID of the current leader or -1 if the leader is unknown. */
  readonly leaderId: number
  /** The latest known leader epoch. */
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultShareAcknowledgeResponseLeaderIdAndEpoch(): ShareAcknowledgeResponseLeaderIdAndEpoch {
  return { leaderId: 0, leaderEpoch: 0 }
}

function isDefaultShareAcknowledgeResponseLeaderIdAndEpoch(message: Draft<ShareAcknowledgeResponseLeaderIdAndEpoch>): boolean {
  const { leaderId = 0, leaderEpoch = 0, unknownTags } = message
  return isStruct(message) && !(leaderId !== 0) && !(leaderEpoch !== 0) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeShareAcknowledgeResponseLeaderIdAndEpoch(message: Draft<ShareAcknowledgeResponseLeaderIdAndEpoch>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 8
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareAcknowledgeResponseLeaderIdAndEpoch(sink: MessageSink, message: Draft<ShareAcknowledgeResponseLeaderIdAndEpoch>, version: number): void {
  const flexible = true
  const { leaderId = 0, leaderEpoch = 0, unknownTags } = message
  writeInt32(sink, leaderId, 'leaderId')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareAcknowledgeResponseLeaderIdAndEpoch(source: MessageSource, version: number): ShareAcknowledgeResponseLeaderIdAndEpoch {
  const flexible = true
  const leaderId = readInt32(source, 'leaderId')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { leaderId, leaderEpoch } : { leaderId, leaderEpoch, unknownTags }
}

function readShareAcknowledgeResponseLeaderIdAndEpochIn(source: MessageSource, version: number, field: string): ShareAcknowledgeResponseLeaderIdAndEpoch {
  try {
    return readShareAcknowledgeResponseLeaderIdAndEpoch(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeShareAcknowledgeResponsePartitionData(message: Draft<ShareAcknowledgeResponsePartitionData>, version: number): number {
  const flexible = true
  const { errorMessage = null, currentLeader = defaultShareAcknowledgeResponseLeaderIdAndEpoch(), unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  size += sizeShareAcknowledgeResponseLeaderIdAndEpoch(currentLeader, version)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareAcknowledgeResponsePartitionData(sink: MessageSink, message: Draft<ShareAcknowledgeResponsePartitionData>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, errorCode = 0, errorMessage = null, currentLeader = defaultShareAcknowledgeResponseLeaderIdAndEpoch(), unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeStruct(sink, currentLeader, writeShareAcknowledgeResponseLeaderIdAndEpoch, version, 'currentLeader')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareAcknowledgeResponsePartitionData(source: MessageSource, version: number): ShareAcknowledgeResponsePartitionData {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const currentLeader = readShareAcknowledgeResponseLeaderIdAndEpochIn(source, version, 'currentLeader')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, errorCode, errorMessage, currentLeader } : { partitionIndex, errorCode, errorMessage, currentLeader, unknownTags }
}

function readShareAcknowledgeResponsePartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): ShareAcknowledgeResponsePartitionData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareAcknowledgeResponsePartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareAcknowledgeResponsePartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareAcknowledgeResponseTopicResponse(message: Draft<ShareAcknowledgeResponseTopicResponse>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(partitions, sizeShareAcknowledgeResponsePartitionData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareAcknowledgeResponseTopicResponse(sink: MessageSink, message: Draft<ShareAcknowledgeResponseTopicResponse>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeShareAcknowledgeResponsePartitionData, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareAcknowledgeResponseTopicResponse(source: MessageSource, version: number): ShareAcknowledgeResponseTopicResponse {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readShareAcknowledgeResponsePartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readShareAcknowledgeResponseTopicResponseList(source: MessageSource, version: number, nullable: boolean, field: string): ShareAcknowledgeResponseTopicResponse[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareAcknowledgeResponseTopicResponse>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareAcknowledgeResponseTopicResponse(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareAcknowledgeResponseNodeEndpoint(message: Draft<ShareAcknowledgeResponseNodeEndpoint>, version: number): number {
  const flexible = true
  const { host = '', rack = null, unknownTags } = message
  let size = 8
  size += sizeOfString(host, flexible)
  size += sizeOfString(rack, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareAcknowledgeResponseNodeEndpoint(sink: MessageSink, message: Draft<ShareAcknowledgeResponseNodeEndpoint>, version: number): void {
  const flexible = true
  const { nodeId = 0, host = '', port = 0, rack = null, unknownTags } = message
  writeInt32(sink, nodeId, 'nodeId')
  writeString(sink, host, flexible, 'host')
  writeInt32(sink, port, 'port')
  writeNullableString(sink, rack, flexible, true, 'rack')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareAcknowledgeResponseNodeEndpoint(source: MessageSource, version: number): ShareAcknowledgeResponseNodeEndpoint {
  const flexible = true
  const nodeId = readInt32(source, 'nodeId')
  const host = readString(source, flexible, 'host')
  const port = readInt32(source, 'port')
  const rack = readNullableString(source, flexible, true, 'rack')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { nodeId, host, port, rack } : { nodeId, host, port, rack, unknownTags }
}

function readShareAcknowledgeResponseNodeEndpointList(source: MessageSource, version: number, nullable: boolean, field: string): ShareAcknowledgeResponseNodeEndpoint[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareAcknowledgeResponseNodeEndpoint>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareAcknowledgeResponseNodeEndpoint(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareAcknowledgeResponse(message: Draft<ShareAcknowledgeResponse>, version: number): number {
  const flexible = true
  const { errorMessage = null, responses = [], nodeEndpoints = [], unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  if (version >= 2) size += 4
  size += sizeOfStructs(responses, sizeShareAcknowledgeResponseTopicResponse, version, true)
  size += sizeOfStructs(nodeEndpoints, sizeShareAcknowledgeResponseNodeEndpoint, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareAcknowledgeResponse(sink: MessageSink, message: Draft<ShareAcknowledgeResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, errorMessage = null, acquisitionLockTimeoutMs = 0, responses = [], nodeEndpoints = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  if (version >= 2) writeInt32(sink, acquisitionLockTimeoutMs, 'acquisitionLockTimeoutMs')
  writeStructs(sink, responses, writeShareAcknowledgeResponseTopicResponse, version, true, false, 'responses')
  writeStructs(sink, nodeEndpoints, writeShareAcknowledgeResponseNodeEndpoint, version, true, false, 'nodeEndpoints')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareAcknowledgeResponse(source: MessageSource, version: number): ShareAcknowledgeResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const acquisitionLockTimeoutMs: number = version >= 2 ? readInt32(source, 'acquisitionLockTimeoutMs') : 0
  const responses = readShareAcknowledgeResponseTopicResponseList(source, version, false, 'responses')!
  const nodeEndpoints = readShareAcknowledgeResponseNodeEndpointList(source, version, false, 'nodeEndpoints')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, errorMessage, acquisitionLockTimeoutMs, responses, nodeEndpoints } : { throttleTimeMs, errorCode, errorMessage, acquisitionLockTimeoutMs, responses, nodeEndpoints, unknownTags }
}

export const shareAcknowledgeResponse: MessageCodec<ShareAcknowledgeResponse> = {
  name: 'ShareAcknowledgeResponse',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizeShareAcknowledgeResponse,
  write: writeShareAcknowledgeResponse,
  read: readShareAcknowledgeResponse,
}

export const api = makeApi(79, 'ShareAcknowledge', shareAcknowledgeRequest, shareAcknowledgeResponse, false)
