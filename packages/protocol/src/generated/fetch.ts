// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  beginTag,
  closeTag,
  endTag,
  isStruct,
  keepTag,
  makeApi,
  makeList,
  noBytes,
  noSuchField,
  readCount,
  readInt16,
  readInt32,
  readInt32List,
  readInt64,
  readInt8,
  readNullableBytes,
  readNullableString,
  readString,
  readTag,
  readTagCount,
  readTagSize,
  readUnknownTags,
  readUuid,
  refuseTags,
  sizeOfBytes,
  sizeOfList,
  sizeOfString,
  sizeOfStructs,
  sizeOfTag,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt32List,
  writeInt64,
  writeInt8,
  writeNullableBytes,
  writeNullableString,
  writeString,
  writeStruct,
  writeStructs,
  writeTagCount,
  writeTags,
  writeTagsBelow,
  writeUuid,
  zeroUuid,
  type Bytes,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** FetchRequest, versions 0-18. */
export interface FetchRequest {
  /** The clusterId if known. This is used to validate metadata fetches prior to broker registration. Versions 12-18. */
  readonly clusterId: string | null
  /** The broker ID of the follower, of -1 if this request is from a consumer. Versions 0-14. */
  readonly replicaId: number
  /** The state of the replica in the follower. Versions 15-18. */
  readonly replicaState: FetchRequestReplicaState
  /** The maximum time in milliseconds to wait for the response. */
  readonly maxWaitMs: number
  /** The minimum bytes to accumulate in the response. */
  readonly minBytes: number
  /** The maximum bytes to fetch. See KIP-74 for cases where this limit may not be honored. Versions 3-18. */
  readonly maxBytes: number
  /** This setting controls the visibility of transactional records. Using READ_UNCOMMITTED (isolation_level = 0) makes all records visible. With READ_COMMITTED (isolation_level = 1), non-transactional and COMMITTED transactional records are visible. To be more concrete, READ_COMMITTED returns all data from offsets smaller than the current LSO (last stable offset), and enables the inclusion of the list of aborted transactions in the result, which allows consumers to discard ABORTED transactional records. Versions 4-18. */
  readonly isolationLevel: number
  /** The fetch session ID. Versions 7-18. */
  readonly sessionId: number
  /** The fetch session epoch, which is used for ordering requests in a session. Versions 7-18. */
  readonly sessionEpoch: number
  /** The topics to fetch. */
  readonly topics: readonly FetchRequestTopic[]
  /** In an incremental fetch request, the partitions to remove. Versions 7-18. */
  readonly forgottenTopicsData: readonly FetchRequestForgottenTopic[]
  /** Rack ID of the consumer making this request. Versions 11-18. */
  readonly rackId: string
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchRequest}. */
export interface FetchRequestForgottenTopic {
  /** The topic name. Versions 7-12. */
  readonly topic: string
  /** The unique topic ID. Versions 13-18. */
  readonly topicId: string
  /** The partitions indexes to forget. Versions 7-18. */
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchRequest}. */
export interface FetchRequestTopic {
  /** The name of the topic to fetch. Versions 0-12. */
  readonly topic: string
  /** The unique topic ID. Versions 13-18. */
  readonly topicId: string
  /** The partitions to fetch. */
  readonly partitions: readonly FetchRequestPartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchRequest}. */
export interface FetchRequestPartition {
  /** The partition index. */
  readonly partition: number
  /** The current leader epoch of the partition. Versions 9-18. */
  readonly currentLeaderEpoch: number
  /** The message offset. */
  readonly fetchOffset: bigint
  /** The epoch of the last fetched record or -1 if there is none. Versions 12-18. */
  readonly lastFetchedEpoch: number
  /** The earliest available offset of the follower replica. The field is only used when the request is sent by the follower. Versions 5-18. */
  readonly logStartOffset: bigint
  /** The maximum bytes to fetch from this partition. See KIP-74 for cases where this limit may not be honored. */
  readonly partitionMaxBytes: number
  /** The directory id of the follower fetching. Versions 17-18. */
  readonly replicaDirectoryId: string
  /** The high-watermark known by the replica. -1 if the high-watermark is not known and 9223372036854775807 if the feature is not supported. Versions 18. */
  readonly highWatermark: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchRequest}. */
export interface FetchRequestReplicaState {
  /** The replica ID of the follower, or -1 if this request is from a consumer. Versions 15-18. */
  readonly replicaId: number
  /** The epoch of this follower, or -1 if not available. Versions 15-18. */
  readonly replicaEpoch: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultFetchRequestReplicaState(): FetchRequestReplicaState {
  return { replicaId: -1, replicaEpoch: -1n }
}

function isDefaultFetchRequestReplicaState(message: Draft<FetchRequestReplicaState>): boolean {
  const { replicaId = -1, replicaEpoch = -1n, unknownTags } = message
  return isStruct(message) && !(replicaId !== -1) && !(replicaEpoch != -1n) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeFetchRequestReplicaState(message: Draft<FetchRequestReplicaState>, version: number): number {
  const flexible = version >= 12
  const { unknownTags } = message
  let size = 0
  if (version >= 15) size += 4
  if (version >= 15) size += 8
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFetchRequestReplicaState(sink: MessageSink, message: Draft<FetchRequestReplicaState>, version: number): void {
  const flexible = version >= 12
  const { replicaId = -1, replicaEpoch = -1n, unknownTags } = message
  if (version >= 15) writeInt32(sink, replicaId, 'replicaId')
  else if (replicaId !== -1) throw noSuchField('replicaId', version)
  if (version >= 15) writeInt64(sink, replicaEpoch, 'replicaEpoch')
  else if (replicaEpoch != -1n) throw noSuchField('replicaEpoch', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readFetchRequestReplicaState(source: MessageSource, version: number): FetchRequestReplicaState {
  const flexible = version >= 12
  const replicaId: number = version >= 15 ? readInt32(source, 'replicaId') : -1
  const replicaEpoch: bigint = version >= 15 ? readInt64(source, 'replicaEpoch') : -1n
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { replicaId, replicaEpoch } : { replicaId, replicaEpoch, unknownTags }
}

function readFetchRequestReplicaStateIn(source: MessageSource, version: number, field: string): FetchRequestReplicaState {
  try {
    return readFetchRequestReplicaState(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeFetchRequestPartition(message: Draft<FetchRequestPartition>, version: number): number {
  const flexible = version >= 12
  const { replicaDirectoryId = zeroUuid, highWatermark = 9223372036854775807n, unknownTags } = message
  let size = 16
  if (version >= 9) size += 4
  if (version >= 12) size += 4
  if (version >= 5) size += 8
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 17 && replicaDirectoryId !== zeroUuid) {
      count++
      tagged += sizeOfTag(0, 16)
    }
    if (version >= 18 && highWatermark != 9223372036854775807n) {
      count++
      tagged += sizeOfTag(1, 8)
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeFetchRequestPartition(sink: MessageSink, message: Draft<FetchRequestPartition>, version: number): void {
  const flexible = version >= 12
  const { partition = 0, currentLeaderEpoch = -1, fetchOffset = 0n, lastFetchedEpoch = -1, logStartOffset = -1n, partitionMaxBytes = 0, replicaDirectoryId = zeroUuid, highWatermark = 9223372036854775807n, unknownTags } = message
  writeInt32(sink, partition, 'partition')
  if (version >= 9) writeInt32(sink, currentLeaderEpoch, 'currentLeaderEpoch')
  writeInt64(sink, fetchOffset, 'fetchOffset')
  if (version >= 12) writeInt32(sink, lastFetchedEpoch, 'lastFetchedEpoch')
  else if (lastFetchedEpoch !== -1) throw noSuchField('lastFetchedEpoch', version)
  if (version >= 5) writeInt64(sink, logStartOffset, 'logStartOffset')
  writeInt32(sink, partitionMaxBytes, 'partitionMaxBytes')
  if (flexible) {
    const has0 = version >= 17 && replicaDirectoryId !== zeroUuid
    const has1 = version >= 18 && highWatermark != 9223372036854775807n
    writeTagCount(sink, (has0 ? 1 : 0) + (has1 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeUuid(sink, replicaDirectoryId, 'replicaDirectoryId')
      closeTag(sink, at)
    }
    if (has1) {
      next = writeTagsBelow(sink, unknownTags, next, 1)
      const at = beginTag(sink, 1)
      writeInt64(sink, highWatermark, 'highWatermark')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readFetchRequestPartition(source: MessageSource, version: number): FetchRequestPartition {
  const flexible = version >= 12
  const partition = readInt32(source, 'partition')
  const currentLeaderEpoch: number = version >= 9 ? readInt32(source, 'currentLeaderEpoch') : -1
  const fetchOffset = readInt64(source, 'fetchOffset')
  const lastFetchedEpoch: number = version >= 12 ? readInt32(source, 'lastFetchedEpoch') : -1
  const logStartOffset: bigint = version >= 5 ? readInt64(source, 'logStartOffset') : -1n
  const partitionMaxBytes = readInt32(source, 'partitionMaxBytes')
  let replicaDirectoryId: string = zeroUuid
  let highWatermark: bigint = 9223372036854775807n
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 17) {
      const end = source.end
      source.end = source.position + size
      replicaDirectoryId = readUuid(source, 'replicaDirectoryId')
      endTag(source, end, 'replicaDirectoryId')
    }
      else if (tag === 1 && version >= 18) {
      const end = source.end
      source.end = source.position + size
      highWatermark = readInt64(source, 'highWatermark')
      endTag(source, end, 'highWatermark')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { partition, currentLeaderEpoch, fetchOffset, lastFetchedEpoch, logStartOffset, partitionMaxBytes, replicaDirectoryId, highWatermark } : { partition, currentLeaderEpoch, fetchOffset, lastFetchedEpoch, logStartOffset, partitionMaxBytes, replicaDirectoryId, highWatermark, unknownTags }
}

function readFetchRequestPartitionList(source: MessageSource, version: number, nullable: boolean, field: string): FetchRequestPartition[] | null {
  const count = readCount(source, version >= 12, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<FetchRequestPartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readFetchRequestPartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeFetchRequestTopic(message: Draft<FetchRequestTopic>, version: number): number {
  const flexible = version >= 12
  const { topic = '', partitions = [], unknownTags } = message
  let size = 0
  if (version <= 12) size += sizeOfString(topic, flexible)
  if (version >= 13) size += 16
  size += sizeOfStructs(partitions, sizeFetchRequestPartition, version, version >= 12)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFetchRequestTopic(sink: MessageSink, message: Draft<FetchRequestTopic>, version: number): void {
  const flexible = version >= 12
  const { topic = '', topicId = zeroUuid, partitions = [], unknownTags } = message
  if (version <= 12) writeString(sink, topic, flexible, 'topic')
  if (version >= 13) writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeFetchRequestPartition, version, version >= 12, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readFetchRequestTopic(source: MessageSource, version: number): FetchRequestTopic {
  const flexible = version >= 12
  const topic: string = version <= 12 ? readString(source, flexible, 'topic') : ''
  const topicId: string = version >= 13 ? readUuid(source, 'topicId') : zeroUuid
  const partitions = readFetchRequestPartitionList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topic, topicId, partitions } : { topic, topicId, partitions, unknownTags }
}

function readFetchRequestTopicList(source: MessageSource, version: number, nullable: boolean, field: string): FetchRequestTopic[] | null {
  const count = readCount(source, version >= 12, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<FetchRequestTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readFetchRequestTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeFetchRequestForgottenTopic(message: Draft<FetchRequestForgottenTopic>, version: number): number {
  const flexible = version >= 12
  const { topic = '', partitions = [], unknownTags } = message
  let size = 0
  if (version >= 7 && version <= 12) size += sizeOfString(topic, flexible)
  if (version >= 13) size += 16
  if (version >= 7) size += sizeOfList(partitions, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFetchRequestForgottenTopic(sink: MessageSink, message: Draft<FetchRequestForgottenTopic>, version: number): void {
  const flexible = version >= 12
  const { topic = '', topicId = zeroUuid, partitions = [], unknownTags } = message
  if (version >= 7 && version <= 12) writeString(sink, topic, flexible, 'topic')
  if (version >= 13) writeUuid(sink, topicId, 'topicId')
  if (version >= 7) writeInt32List(sink, partitions, flexible, false, 'partitions')
  else if ((partitions === null || partitions.length !== 0)) throw noSuchField('partitions', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readFetchRequestForgottenTopic(source: MessageSource, version: number): FetchRequestForgottenTopic {
  const flexible = version >= 12
  const topic: string = version >= 7 && version <= 12 ? readString(source, flexible, 'topic') : ''
  const topicId: string = version >= 13 ? readUuid(source, 'topicId') : zeroUuid
  const partitions: readonly number[] = version >= 7 ? readInt32List(source, flexible, false, 'partitions')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topic, topicId, partitions } : { topic, topicId, partitions, unknownTags }
}

function readFetchRequestForgottenTopicList(source: MessageSource, version: number, nullable: boolean, field: string): FetchRequestForgottenTopic[] | null {
  const count = readCount(source, version >= 12, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<FetchRequestForgottenTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readFetchRequestForgottenTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeFetchRequest(message: Draft<FetchRequest>, version: number): number {
  const flexible = version >= 12
  const { clusterId = null, replicaState = defaultFetchRequestReplicaState(), topics = [], forgottenTopicsData = [], rackId = '', unknownTags } = message
  let size = 8
  if (version <= 14) size += 4
  if (version >= 3) size += 4
  if (version >= 4) size += 1
  if (version >= 7) size += 4
  if (version >= 7) size += 4
  size += sizeOfStructs(topics, sizeFetchRequestTopic, version, version >= 12)
  if (version >= 7) size += sizeOfStructs(forgottenTopicsData, sizeFetchRequestForgottenTopic, version, version >= 12)
  if (version >= 11) size += sizeOfString(rackId, flexible)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 12 && clusterId !== null) {
      count++
      tagged += sizeOfTag(0, sizeOfString(clusterId, flexible))
    }
    if (version >= 15 && (replicaState === null || !isDefaultFetchRequestReplicaState(replicaState))) {
      count++
      tagged += sizeOfTag(1, sizeFetchRequestReplicaState(replicaState, version))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeFetchRequest(sink: MessageSink, message: Draft<FetchRequest>, version: number): void {
  const flexible = version >= 12
  const { clusterId = null, replicaId = -1, replicaState = defaultFetchRequestReplicaState(), maxWaitMs = 0, minBytes = 0, maxBytes = 2147483647, isolationLevel = 0, sessionId = 0, sessionEpoch = -1, topics = [], forgottenTopicsData = [], rackId = '', unknownTags } = message
  if (version <= 14) writeInt32(sink, replicaId, 'replicaId')
  else if (replicaId !== -1) throw noSuchField('replicaId', version)
  writeInt32(sink, maxWaitMs, 'maxWaitMs')
  writeInt32(sink, minBytes, 'minBytes')
  if (version >= 3) writeInt32(sink, maxBytes, 'maxBytes')
  if (version >= 4) writeInt8(sink, isolationLevel, 'isolationLevel')
  if (version >= 7) writeInt32(sink, sessionId, 'sessionId')
  if (version >= 7) writeInt32(sink, sessionEpoch, 'sessionEpoch')
  writeStructs(sink, topics, writeFetchRequestTopic, version, version >= 12, false, 'topics')
  if (version >= 7) writeStructs(sink, forgottenTopicsData, writeFetchRequestForgottenTopic, version, version >= 12, false, 'forgottenTopicsData')
  else if ((forgottenTopicsData === null || forgottenTopicsData.length !== 0)) throw noSuchField('forgottenTopicsData', version)
  if (version >= 11) writeString(sink, rackId, flexible, 'rackId')
  if (!(version >= 15) && (replicaState === null || !isDefaultFetchRequestReplicaState(replicaState))) throw noSuchField('replicaState', version)
  if (flexible) {
    const has0 = version >= 12 && clusterId !== null
    const has1 = version >= 15 && (replicaState === null || !isDefaultFetchRequestReplicaState(replicaState))
    writeTagCount(sink, (has0 ? 1 : 0) + (has1 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeNullableString(sink, clusterId, flexible, true, 'clusterId')
      closeTag(sink, at)
    }
    if (has1) {
      next = writeTagsBelow(sink, unknownTags, next, 1)
      const at = beginTag(sink, 1)
      writeStruct(sink, replicaState, writeFetchRequestReplicaState, version, 'replicaState')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readFetchRequest(source: MessageSource, version: number): FetchRequest {
  const flexible = version >= 12
  const replicaId: number = version <= 14 ? readInt32(source, 'replicaId') : -1
  const maxWaitMs = readInt32(source, 'maxWaitMs')
  const minBytes = readInt32(source, 'minBytes')
  const maxBytes: number = version >= 3 ? readInt32(source, 'maxBytes') : 2147483647
  const isolationLevel: number = version >= 4 ? readInt8(source, 'isolationLevel') : 0
  const sessionId: number = version >= 7 ? readInt32(source, 'sessionId') : 0
  const sessionEpoch: number = version >= 7 ? readInt32(source, 'sessionEpoch') : -1
  const topics = readFetchRequestTopicList(source, version, false, 'topics')!
  const forgottenTopicsData: readonly FetchRequestForgottenTopic[] = version >= 7 ? readFetchRequestForgottenTopicList(source, version, false, 'forgottenTopicsData')! : []
  const rackId: string = version >= 11 ? readString(source, flexible, 'rackId') : ''
  let clusterId: string | null = null
  let replicaState: FetchRequestReplicaState = defaultFetchRequestReplicaState()
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 12) {
      const end = source.end
      source.end = source.position + size
      clusterId = readNullableString(source, flexible, true, 'clusterId')
      endTag(source, end, 'clusterId')
    }
      else if (tag === 1 && version >= 15) {
      const end = source.end
      source.end = source.position + size
      replicaState = readFetchRequestReplicaStateIn(source, version, 'replicaState')
      endTag(source, end, 'replicaState')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { clusterId, replicaId, replicaState, maxWaitMs, minBytes, maxBytes, isolationLevel, sessionId, sessionEpoch, topics, forgottenTopicsData, rackId } : { clusterId, replicaId, replicaState, maxWaitMs, minBytes, maxBytes, isolationLevel, sessionId, sessionEpoch, topics, forgottenTopicsData, rackId, unknownTags }
}

export const fetchRequest: MessageCodec<FetchRequest> = {
  name: 'FetchRequest',
  minVersion: 0,
  maxVersion: 18,
  flexibleFrom: 12,
  size: sizeFetchRequest,
  write: writeFetchRequest,
  read: readFetchRequest,
}

/** FetchResponse, versions 0-18. */
export interface FetchResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. Versions 1-18. */
  readonly throttleTimeMs: number
  /** The top level response error code. Versions 7-18. */
  readonly errorCode: number
  /** The fetch session ID, or 0 if this is not part of a fetch session. Versions 7-18. */
  readonly sessionId: number
  /** The response topics. */
  readonly responses: readonly FetchResponseableTopicResponse[]
  /** Endpoints for all current-leaders enumerated in PartitionData, with errors NOT_LEADER_OR_FOLLOWER & FENCED_LEADER_EPOCH. Versions 16-18. */
  readonly nodeEndpoints: readonly FetchResponseNodeEndpoint[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseNodeEndpoint {
  /** The ID of the associated node. Versions 16-18. */
  readonly nodeId: number
  /** The node's hostname. Versions 16-18. */
  readonly host: string
  /** The node's port. Versions 16-18. */
  readonly port: number
  /** The rack of the node, or null if it has not been assigned to a rack. Versions 16-18. */
  readonly rack: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseableTopicResponse {
  /** The topic name. Versions 0-12. */
  readonly topic: string
  /** The unique topic ID. Versions 13-18. */
  readonly topicId: string
  /** The topic partitions. */
  readonly partitions: readonly FetchResponsePartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchResponse}. */
export interface FetchResponsePartitionData {
  /** The partition index. */
  readonly partitionIndex: number
  /** The error code, or 0 if there was no fetch error. */
  readonly errorCode: number
  /** The current high water mark. */
  readonly highWatermark: bigint
  /** The last stable offset (or LSO) of the partition. This is the last offset such that the state of all transactional records prior to this offset have been decided (ABORTED or COMMITTED). Versions 4-18. */
  readonly lastStableOffset: bigint
  /** The current log start offset. Versions 5-18. */
  readonly logStartOffset: bigint
  /** In case divergence is detected based on the `LastFetchedEpoch` and `FetchOffset` in the request, this field indicates the largest epoch and its end offset such that subsequent records are known to diverge. Versions 12-18. */
  readonly divergingEpoch: FetchResponseEpochEndOffset
  /** The current leader of the partition. Versions 12-18. */
  readonly currentLeader: FetchResponseLeaderIdAndEpoch
  /** In the case of fetching an offset less than the LogStartOffset, this is the end offset and epoch that should be used in the FetchSnapshot request. Versions 12-18. */
  readonly snapshotId: FetchResponseSnapshotId
  /** The aborted transactions. Versions 4-18. */
  readonly abortedTransactions: readonly FetchResponseAbortedTransaction[] | null
  /** The preferred read replica for the consumer to use on its next fetch request. Versions 11-18. */
  readonly preferredReadReplica: number
  /** The record data. */
  readonly records: Bytes | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseAbortedTransaction {
  /** The producer id associated with the aborted transaction. Versions 4-18. */
  readonly producerId: bigint
  /** The first offset in the aborted transaction. Versions 4-18. */
  readonly firstOffset: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseSnapshotId {
  /** The end offset of the epoch. */
  readonly endOffset: bigint
  /** The largest epoch. */
  readonly epoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseLeaderIdAndEpoch {
  /** The ID of the current leader or -1 if the leader is unknown. Versions 12-18. */
  readonly leaderId: number
  /** The latest known leader epoch. Versions 12-18. */
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchResponse}. */
export interface FetchResponseEpochEndOffset {
  /** The largest epoch. Versions 12-18. */
  readonly epoch: number
  /** The end offset of the epoch. Versions 12-18. */
  readonly endOffset: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultFetchResponseEpochEndOffset(): FetchResponseEpochEndOffset {
  return { epoch: -1, endOffset: -1n }
}

function isDefaultFetchResponseEpochEndOffset(message: Draft<FetchResponseEpochEndOffset>): boolean {
  const { epoch = -1, endOffset = -1n, unknownTags } = message
  return isStruct(message) && !(epoch !== -1) && !(endOffset != -1n) && (unknownTags === undefined || unknownTags.length === 0)
}

function defaultFetchResponseLeaderIdAndEpoch(): FetchResponseLeaderIdAndEpoch {
  return { leaderId: -1, leaderEpoch: -1 }
}

function isDefaultFetchResponseLeaderIdAndEpoch(message: Draft<FetchResponseLeaderIdAndEpoch>): boolean {
  const { leaderId = -1, leaderEpoch = -1, unknownTags } = message
  return isStruct(message) && !(leaderId !== -1) && !(leaderEpoch !== -1) && (unknownTags === undefined || unknownTags.length === 0)
}

function defaultFetchResponseSnapshotId(): FetchResponseSnapshotId {
  return { endOffset: -1n, epoch: -1 }
}

function isDefaultFetchResponseSnapshotId(message: Draft<FetchResponseSnapshotId>): boolean {
  const { endOffset = -1n, epoch = -1, unknownTags } = message
  return isStruct(message) && !(endOffset != -1n) && !(epoch !== -1) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeFetchResponseEpochEndOffset(message: Draft<FetchResponseEpochEndOffset>, version: number): number {
  const flexible = version >= 12
  const { unknownTags } = message
  let size = 0
  if (version >= 12) size += 4
  if (version >= 12) size += 8
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFetchResponseEpochEndOffset(sink: MessageSink, message: Draft<FetchResponseEpochEndOffset>, version: number): void {
  const flexible = version >= 12
  const { epoch = -1, endOffset = -1n, unknownTags } = message
  if (version >= 12) writeInt32(sink, epoch, 'epoch')
  else if (epoch !== -1) throw noSuchField('epoch', version)
  if (version >= 12) writeInt64(sink, endOffset, 'endOffset')
  else if (endOffset != -1n) throw noSuchField('endOffset', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readFetchResponseEpochEndOffset(source: MessageSource, version: number): FetchResponseEpochEndOffset {
  const flexible = version >= 12
  const epoch: number = version >= 12 ? readInt32(source, 'epoch') : -1
  const endOffset: bigint = version >= 12 ? readInt64(source, 'endOffset') : -1n
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { epoch, endOffset } : { epoch, endOffset, unknownTags }
}

function readFetchResponseEpochEndOffsetIn(source: MessageSource, version: number, field: string): FetchResponseEpochEndOffset {
  try {
    return readFetchResponseEpochEndOffset(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeFetchResponseLeaderIdAndEpoch(message: Draft<FetchResponseLeaderIdAndEpoch>, version: number): number {
  const flexible = version >= 12
  const { unknownTags } = message
  let size = 0
  if (version >= 12) size += 4
  if (version >= 12) size += 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFetchResponseLeaderIdAndEpoch(sink: MessageSink, message: Draft<FetchResponseLeaderIdAndEpoch>, version: number): void {
  const flexible = version >= 12
  const { leaderId = -1, leaderEpoch = -1, unknownTags } = message
  if (version >= 12) writeInt32(sink, leaderId, 'leaderId')
  else if (leaderId !== -1) throw noSuchField('leaderId', version)
  if (version >= 12) writeInt32(sink, leaderEpoch, 'leaderEpoch')
  else if (leaderEpoch !== -1) throw noSuchField('leaderEpoch', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readFetchResponseLeaderIdAndEpoch(source: MessageSource, version: number): FetchResponseLeaderIdAndEpoch {
  const flexible = version >= 12
  const leaderId: number = version >= 12 ? readInt32(source, 'leaderId') : -1
  const leaderEpoch: number = version >= 12 ? readInt32(source, 'leaderEpoch') : -1
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { leaderId, leaderEpoch } : { leaderId, leaderEpoch, unknownTags }
}

function readFetchResponseLeaderIdAndEpochIn(source: MessageSource, version: number, field: string): FetchResponseLeaderIdAndEpoch {
  try {
    return readFetchResponseLeaderIdAndEpoch(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeFetchResponseSnapshotId(message: Draft<FetchResponseSnapshotId>, version: number): number {
  const flexible = version >= 12
  const { unknownTags } = message
  let size = 12
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFetchResponseSnapshotId(sink: MessageSink, message: Draft<FetchResponseSnapshotId>, version: number): void {
  const flexible = version >= 12
  const { endOffset = -1n, epoch = -1, unknownTags } = message
  writeInt64(sink, endOffset, 'endOffset')
  writeInt32(sink, epoch, 'epoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readFetchResponseSnapshotId(source: MessageSource, version: number): FetchResponseSnapshotId {
  const flexible = version >= 12
  const endOffset = readInt64(source, 'endOffset')
  const epoch = readInt32(source, 'epoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { endOffset, epoch } : { endOffset, epoch, unknownTags }
}

function readFetchResponseSnapshotIdIn(source: MessageSource, version: number, field: string): FetchResponseSnapshotId {
  try {
    return readFetchResponseSnapshotId(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeFetchResponseAbortedTransaction(message: Draft<FetchResponseAbortedTransaction>, version: number): number {
  const flexible = version >= 12
  const { unknownTags } = message
  let size = 0
  if (version >= 4) size += 8
  if (version >= 4) size += 8
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFetchResponseAbortedTransaction(sink: MessageSink, message: Draft<FetchResponseAbortedTransaction>, version: number): void {
  const flexible = version >= 12
  const { producerId = 0n, firstOffset = 0n, unknownTags } = message
  if (version >= 4) writeInt64(sink, producerId, 'producerId')
  else if (producerId != 0n) throw noSuchField('producerId', version)
  if (version >= 4) writeInt64(sink, firstOffset, 'firstOffset')
  else if (firstOffset != 0n) throw noSuchField('firstOffset', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readFetchResponseAbortedTransaction(source: MessageSource, version: number): FetchResponseAbortedTransaction {
  const flexible = version >= 12
  const producerId: bigint = version >= 4 ? readInt64(source, 'producerId') : 0n
  const firstOffset: bigint = version >= 4 ? readInt64(source, 'firstOffset') : 0n
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { producerId, firstOffset } : { producerId, firstOffset, unknownTags }
}

function readFetchResponseAbortedTransactionList(source: MessageSource, version: number, nullable: boolean, field: string): FetchResponseAbortedTransaction[] | null {
  const count = readCount(source, version >= 12, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<FetchResponseAbortedTransaction>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readFetchResponseAbortedTransaction(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeFetchResponsePartitionData(message: Draft<FetchResponsePartitionData>, version: number): number {
  const flexible = version >= 12
  const { divergingEpoch = defaultFetchResponseEpochEndOffset(), currentLeader = defaultFetchResponseLeaderIdAndEpoch(), snapshotId = defaultFetchResponseSnapshotId(), abortedTransactions = [], records = noBytes, unknownTags } = message
  let size = 14
  if (version >= 4) size += 8
  if (version >= 5) size += 8
  if (version >= 4) size += sizeOfStructs(abortedTransactions, sizeFetchResponseAbortedTransaction, version, version >= 12)
  if (version >= 11) size += 4
  size += sizeOfBytes(records, flexible)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 12 && (divergingEpoch === null || !isDefaultFetchResponseEpochEndOffset(divergingEpoch))) {
      count++
      tagged += sizeOfTag(0, sizeFetchResponseEpochEndOffset(divergingEpoch, version))
    }
    if (version >= 12 && (currentLeader === null || !isDefaultFetchResponseLeaderIdAndEpoch(currentLeader))) {
      count++
      tagged += sizeOfTag(1, sizeFetchResponseLeaderIdAndEpoch(currentLeader, version))
    }
    if (version >= 12 && (snapshotId === null || !isDefaultFetchResponseSnapshotId(snapshotId))) {
      count++
      tagged += sizeOfTag(2, sizeFetchResponseSnapshotId(snapshotId, version))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeFetchResponsePartitionData(sink: MessageSink, message: Draft<FetchResponsePartitionData>, version: number): void {
  const flexible = version >= 12
  const { partitionIndex = 0, errorCode = 0, highWatermark = 0n, lastStableOffset = -1n, logStartOffset = -1n, divergingEpoch = defaultFetchResponseEpochEndOffset(), currentLeader = defaultFetchResponseLeaderIdAndEpoch(), snapshotId = defaultFetchResponseSnapshotId(), abortedTransactions = [], preferredReadReplica = -1, records = noBytes, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  writeInt64(sink, highWatermark, 'highWatermark')
  if (version >= 4) writeInt64(sink, lastStableOffset, 'lastStableOffset')
  if (version >= 5) writeInt64(sink, logStartOffset, 'logStartOffset')
  if (version >= 4) writeStructs(sink, abortedTransactions, writeFetchResponseAbortedTransaction, version, version >= 12, true, 'abortedTransactions')
  if (version >= 11) writeInt32(sink, preferredReadReplica, 'preferredReadReplica')
  else if (preferredReadReplica !== -1) throw noSuchField('preferredReadReplica', version)
  writeNullableBytes(sink, records, flexible, true, 'records')
  if (!(version >= 12) && (divergingEpoch === null || !isDefaultFetchResponseEpochEndOffset(divergingEpoch))) throw noSuchField('divergingEpoch', version)
  if (!(version >= 12) && (currentLeader === null || !isDefaultFetchResponseLeaderIdAndEpoch(currentLeader))) throw noSuchField('currentLeader', version)
  if (!(version >= 12) && (snapshotId === null || !isDefaultFetchResponseSnapshotId(snapshotId))) throw noSuchField('snapshotId', version)
  if (flexible) {
    const has0 = version >= 12 && (divergingEpoch === null || !isDefaultFetchResponseEpochEndOffset(divergingEpoch))
    const has1 = version >= 12 && (currentLeader === null || !isDefaultFetchResponseLeaderIdAndEpoch(currentLeader))
    const has2 = version >= 12 && (snapshotId === null || !isDefaultFetchResponseSnapshotId(snapshotId))
    writeTagCount(sink, (has0 ? 1 : 0) + (has1 ? 1 : 0) + (has2 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeStruct(sink, divergingEpoch, writeFetchResponseEpochEndOffset, version, 'divergingEpoch')
      closeTag(sink, at)
    }
    if (has1) {
      next = writeTagsBelow(sink, unknownTags, next, 1)
      const at = beginTag(sink, 1)
      writeStruct(sink, currentLeader, writeFetchResponseLeaderIdAndEpoch, version, 'currentLeader')
      closeTag(sink, at)
    }
    if (has2) {
      next = writeTagsBelow(sink, unknownTags, next, 2)
      const at = beginTag(sink, 2)
      writeStruct(sink, snapshotId, writeFetchResponseSnapshotId, version, 'snapshotId')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readFetchResponsePartitionData(source: MessageSource, version: number): FetchResponsePartitionData {
  const flexible = version >= 12
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const highWatermark = readInt64(source, 'highWatermark')
  const lastStableOffset: bigint = version >= 4 ? readInt64(source, 'lastStableOffset') : -1n
  const logStartOffset: bigint = version >= 5 ? readInt64(source, 'logStartOffset') : -1n
  const abortedTransactions: readonly FetchResponseAbortedTransaction[] | null = version >= 4 ? readFetchResponseAbortedTransactionList(source, version, true, 'abortedTransactions') : []
  const preferredReadReplica: number = version >= 11 ? readInt32(source, 'preferredReadReplica') : -1
  const records = readNullableBytes(source, flexible, true, 'records')
  let divergingEpoch: FetchResponseEpochEndOffset = defaultFetchResponseEpochEndOffset()
  let currentLeader: FetchResponseLeaderIdAndEpoch = defaultFetchResponseLeaderIdAndEpoch()
  let snapshotId: FetchResponseSnapshotId = defaultFetchResponseSnapshotId()
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 12) {
      const end = source.end
      source.end = source.position + size
      divergingEpoch = readFetchResponseEpochEndOffsetIn(source, version, 'divergingEpoch')
      endTag(source, end, 'divergingEpoch')
    }
      else if (tag === 1 && version >= 12) {
      const end = source.end
      source.end = source.position + size
      currentLeader = readFetchResponseLeaderIdAndEpochIn(source, version, 'currentLeader')
      endTag(source, end, 'currentLeader')
    }
      else if (tag === 2 && version >= 12) {
      const end = source.end
      source.end = source.position + size
      snapshotId = readFetchResponseSnapshotIdIn(source, version, 'snapshotId')
      endTag(source, end, 'snapshotId')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { partitionIndex, errorCode, highWatermark, lastStableOffset, logStartOffset, divergingEpoch, currentLeader, snapshotId, abortedTransactions, preferredReadReplica, records } : { partitionIndex, errorCode, highWatermark, lastStableOffset, logStartOffset, divergingEpoch, currentLeader, snapshotId, abortedTransactions, preferredReadReplica, records, unknownTags }
}

function readFetchResponsePartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): FetchResponsePartitionData[] | null {
  const count = readCount(source, version >= 12, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<FetchResponsePartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readFetchResponsePartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeFetchResponseableTopicResponse(message: Draft<FetchResponseableTopicResponse>, version: number): number {
  const flexible = version >= 12
  const { topic = '', partitions = [], unknownTags } = message
  let size = 0
  if (version <= 12) size += sizeOfString(topic, flexible)
  if (version >= 13) size += 16
  size += sizeOfStructs(partitions, sizeFetchResponsePartitionData, version, version >= 12)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFetchResponseableTopicResponse(sink: MessageSink, message: Draft<FetchResponseableTopicResponse>, version: number): void {
  const flexible = version >= 12
  const { topic = '', topicId = zeroUuid, partitions = [], unknownTags } = message
  if (version <= 12) writeString(sink, topic, flexible, 'topic')
  if (version >= 13) writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeFetchResponsePartitionData, version, version >= 12, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readFetchResponseableTopicResponse(source: MessageSource, version: number): FetchResponseableTopicResponse {
  const flexible = version >= 12
  const topic: string = version <= 12 ? readString(source, flexible, 'topic') : ''
  const topicId: string = version >= 13 ? readUuid(source, 'topicId') : zeroUuid
  const partitions = readFetchResponsePartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topic, topicId, partitions } : { topic, topicId, partitions, unknownTags }
}

function readFetchResponseableTopicResponseList(source: MessageSource, version: number, nullable: boolean, field: string): FetchResponseableTopicResponse[] | null {
  const count = readCount(source, version >= 12, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<FetchResponseableTopicResponse>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readFetchResponseableTopicResponse(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeFetchResponseNodeEndpoint(message: Draft<FetchResponseNodeEndpoint>, version: number): number {
  const flexible = version >= 12
  const { host = '', rack = null, unknownTags } = message
  let size = 0
  if (version >= 16) size += 4
  if (version >= 16) size += sizeOfString(host, flexible)
  if (version >= 16) size += 4
  if (version >= 16) size += sizeOfString(rack, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFetchResponseNodeEndpoint(sink: MessageSink, message: Draft<FetchResponseNodeEndpoint>, version: number): void {
  const flexible = version >= 12
  const { nodeId = 0, host = '', port = 0, rack = null, unknownTags } = message
  if (version >= 16) writeInt32(sink, nodeId, 'nodeId')
  else if (nodeId !== 0) throw noSuchField('nodeId', version)
  if (version >= 16) writeString(sink, host, flexible, 'host')
  else if (host !== '') throw noSuchField('host', version)
  if (version >= 16) writeInt32(sink, port, 'port')
  else if (port !== 0) throw noSuchField('port', version)
  if (version >= 16) writeNullableString(sink, rack, flexible, true, 'rack')
  else if (rack !== null) throw noSuchField('rack', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readFetchResponseNodeEndpoint(source: MessageSource, version: number): FetchResponseNodeEndpoint {
  const flexible = version >= 12
  const nodeId: number = version >= 16 ? readInt32(source, 'nodeId') : 0
  const host: string = version >= 16 ? readString(source, flexible, 'host') : ''
  const port: number = version >= 16 ? readInt32(source, 'port') : 0
  const rack: string | null = version >= 16 ? readNullableString(source, flexible, true, 'rack') : null
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { nodeId, host, port, rack } : { nodeId, host, port, rack, unknownTags }
}

function readFetchResponseNodeEndpointList(source: MessageSource, version: number, nullable: boolean, field: string): FetchResponseNodeEndpoint[] | null {
  const count = readCount(source, version >= 12, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<FetchResponseNodeEndpoint>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readFetchResponseNodeEndpoint(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeFetchResponse(message: Draft<FetchResponse>, version: number): number {
  const flexible = version >= 12
  const { responses = [], nodeEndpoints = [], unknownTags } = message
  let size = 0
  if (version >= 1) size += 4
  if (version >= 7) size += 2
  if (version >= 7) size += 4
  size += sizeOfStructs(responses, sizeFetchResponseableTopicResponse, version, version >= 12)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 16 && (nodeEndpoints === null || nodeEndpoints.length !== 0)) {
      count++
      tagged += sizeOfTag(0, sizeOfStructs(nodeEndpoints, sizeFetchResponseNodeEndpoint, version, version >= 12))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeFetchResponse(sink: MessageSink, message: Draft<FetchResponse>, version: number): void {
  const flexible = version >= 12
  const { throttleTimeMs = 0, errorCode = 0, sessionId = 0, responses = [], nodeEndpoints = [], unknownTags } = message
  if (version >= 1) writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  if (version >= 7) writeInt16(sink, errorCode, 'errorCode')
  if (version >= 7) writeInt32(sink, sessionId, 'sessionId')
  else if (sessionId !== 0) throw noSuchField('sessionId', version)
  writeStructs(sink, responses, writeFetchResponseableTopicResponse, version, version >= 12, false, 'responses')
  if (!(version >= 16) && (nodeEndpoints === null || nodeEndpoints.length !== 0)) throw noSuchField('nodeEndpoints', version)
  if (flexible) {
    const has0 = version >= 16 && (nodeEndpoints === null || nodeEndpoints.length !== 0)
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeStructs(sink, nodeEndpoints, writeFetchResponseNodeEndpoint, version, version >= 12, false, 'nodeEndpoints')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readFetchResponse(source: MessageSource, version: number): FetchResponse {
  const flexible = version >= 12
  const throttleTimeMs: number = version >= 1 ? readInt32(source, 'throttleTimeMs') : 0
  const errorCode: number = version >= 7 ? readInt16(source, 'errorCode') : 0
  const sessionId: number = version >= 7 ? readInt32(source, 'sessionId') : 0
  const responses = readFetchResponseableTopicResponseList(source, version, false, 'responses')!
  let nodeEndpoints: readonly FetchResponseNodeEndpoint[] = []
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 16) {
      const end = source.end
      source.end = source.position + size
      nodeEndpoints = readFetchResponseNodeEndpointList(source, version, false, 'nodeEndpoints')!
      endTag(source, end, 'nodeEndpoints')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { throttleTimeMs, errorCode, sessionId, responses, nodeEndpoints } : { throttleTimeMs, errorCode, sessionId, responses, nodeEndpoints, unknownTags }
}

export const fetchResponse: MessageCodec<FetchResponse> = {
  name: 'FetchResponse',
  minVersion: 0,
  maxVersion: 18,
  flexibleFrom: 12,
  size: sizeFetchResponse,
  write: writeFetchResponse,
  read: readFetchResponse,
}

export const api = makeApi(1, 'Fetch', fetchRequest, fetchResponse, false)
