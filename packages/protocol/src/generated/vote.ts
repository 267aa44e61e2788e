// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  beginTag,
  closeTag,
  endTag,
  keepTag,
  makeApi,
  makeList,
  noSuchField,
  readBool,
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readNullableString,
  readString,
  readTag,
  readTagCount,
  readTagSize,
  readUint16,
  readUnknownTags,
  readUuid,
  refuseTags,
  sizeOfString,
  sizeOfStructs,
  sizeOfTag,
  sizeOfTags,
  within,
  writeBool,
  writeInt16,
  writeInt32,
  writeInt64,
  writeNullableString,
  writeString,
  writeStructs,
  writeTagCount,
  writeTags,
  writeTagsBelow,
  writeUint16,
  writeUuid,
  zeroUuid,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** VoteRequest, versions 0-2. */
export interface VoteRequest {
  /** The cluster id. */
  readonly clusterId: string | null
  /** The replica id of the voter receiving the request. Versions 1-2. */
  readonly voterId: number
  /** The topic data. */
  readonly topics: readonly VoteRequestTopicData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link VoteRequest}. */
export interface VoteRequestTopicData {
  /** The topic name. */
  readonly topicName: string
  /** The partition data. */
  readonly partitions: readonly VoteRequestPartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link VoteRequest}. */
export interface VoteRequestPartitionData {
  /** The partition index. */
  readonly partitionIndex: number
  /** The epoch of the voter sending the request. */
  readonly replicaEpoch: number
  /** The replica id of the voter sending the request. */
  readonly replicaId: number
  /** The directory id of the voter sending the request. Versions 1-2. */
  readonly replicaDirectoryId: string
  /** The directory id of the voter receiving the request. Versions 1-2. */
  readonly voterDirectoryId: string
  /** The epoch of the last record written to the metadata log. */
  readonly lastOffsetEpoch: number
  /** The log end offset of the metadata log of the voter sending the request. */
  readonly lastOffset: bigint
  /** Whether the request is a PreVote request (not persisted) or not. Versions 2. */
  readonly preVote: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeVoteRequestPartitionData(message: Draft<VoteRequestPartitionData>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 24
  if (version >= 1) size += 16
  if (version >= 1) size += 16
  if (version >= 2) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeVoteRequestPartitionData(sink: MessageSink, message: Draft<VoteRequestPartitionData>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, replicaEpoch = 0, replicaId = 0, replicaDirectoryId = zeroUuid, voterDirectoryId = zeroUuid, lastOffsetEpoch = 0, lastOffset = 0n, preVote = false, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt32(sink, replicaEpoch, 'replicaEpoch')
  writeInt32(sink, replicaId, 'replicaId')
  if (version >= 1) writeUuid(sink, replicaDirectoryId, 'replicaDirectoryId')
  if (version >= 1) writeUuid(sink, voterDirectoryId, 'voterDirectoryId')
  writeInt32(sink, lastOffsetEpoch, 'lastOffsetEpoch')
  writeInt64(sink, lastOffset, 'lastOffset')
  if (version >= 2) writeBool(sink, preVote, 'preVote')
  else if (preVote !== false) throw noSuchField('preVote', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readVoteRequestPartitionData(source: MessageSource, version: number): VoteRequestPartitionData {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const replicaEpoch = readInt32(source, 'replicaEpoch')
  const replicaId = readInt32(source, 'replicaId')
  const replicaDirectoryId: string = version >= 1 ? readUuid(source, 'replicaDirectoryId') : zeroUuid
  const voterDirectoryId: string = version >= 1 ? readUuid(source, 'voterDirectoryId') : zeroUuid
  const lastOffsetEpoch = readInt32(source, 'lastOffsetEpoch')
  const lastOffset = readInt64(source, 'lastOffset')
  const preVote: boolean = version >= 2 ? readBool(source, 'preVote') : false
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, replicaEpoch, replicaId, replicaDirectoryId, voterDirectoryId, lastOffsetEpoch, lastOffset, preVote } : { partitionIndex, replicaEpoch, replicaId, replicaDirectoryId, voterDirectoryId, lastOffsetEpoch, lastOffset, preVote, unknownTags }
}

function readVoteRequestPartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): VoteRequestPartitionData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<VoteRequestPartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readVoteRequestPartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeVoteRequestTopicData(message: Draft<VoteRequestTopicData>, version: number): number {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topicName, flexible)
  size += sizeOfStructs(partitions, sizeVoteRequestPartitionData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeVoteRequestTopicData(sink: MessageSink, message: Draft<VoteRequestTopicData>, version: number): void {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeStructs(sink, partitions, writeVoteRequestPartitionData, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readVoteRequestTopicData(source: MessageSource, version: number): VoteRequestTopicData {
  const flexible = true
  const topicName = readString(source, flexible, 'topicName')
  const partitions = readVoteRequestPartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitions } : { topicName, partitions, unknownTags }
}

function readVoteRequestTopicDataList(source: MessageSource, version: number, nullable: boolean, field: string): VoteRequestTopicData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<VoteRequestTopicData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readVoteRequestTopicData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeVoteRequest(message: Draft<VoteRequest>, version: number): number {
  const flexible = true
  const { clusterId = null, topics = [], unknownTags } = message
  let size = 0
  size += sizeOfString(clusterId, flexible)
  if (version >= 1) size += 4
  size += sizeOfStructs(topics, sizeVoteRequestTopicData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeVoteRequest(sink: MessageSink, message: Draft<VoteRequest>, version: number): void {
  const flexible = true
  const { clusterId = null, voterId = -1, topics = [], unknownTags } = message
  writeNullableString(sink, clusterId, flexible, true, 'clusterId')
  if (version >= 1) writeInt32(sink, voterId, 'voterId')
  writeStructs(sink, topics, writeVoteRequestTopicData, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readVoteRequest(source: MessageSource, version: number): VoteRequest {
  const flexible = true
  const clusterId = readNullableString(source, flexible, true, 'clusterId')
  const voterId: number = version >= 1 ? readInt32(source, 'voterId') : -1
  const topics = readVoteRequestTopicDataList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { clusterId, voterId, topics } : { clusterId, voterId, topics, unknownTags }
}

export const voteRequest: MessageCodec<VoteRequest> = {
  name: 'VoteRequest',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizeVoteRequest,
  write: writeVoteRequest,
  read: readVoteRequest,
}

/** VoteResponse, versions 0-2. */
export interface VoteResponse {
  /** The top level error code. */
  readonly errorCode: number
  /** The results for each topic. */
  readonly topics: readonly VoteResponseTopicData[]
  /** Endpoints for all current-leaders enumerated in PartitionData. Versions 1-2. */
  readonly nodeEndpoints: readonly VoteResponseNodeEndpoint[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link VoteResponse}. */
export interface VoteResponseNodeEndpoint {
  /** The ID of the associated node. Versions 1-2. */
  readonly nodeId: number
  /** The node's hostname. Versions 1-2. */
  readonly host: string
  /** The node's port. Versions 1-2. */
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link VoteResponse}. */
export interface VoteResponseTopicData {
  /** The topic name. */
  readonly topicName: string
  /** The results for each partition. */
  readonly partitions: readonly VoteResponsePartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link VoteResponse}. */
export interface VoteResponsePartitionData {
  /** The partition index. */
  readonly partitionIndex: number
  /** The partition level error code. */
  readonly errorCode: number
  /** The ID of the current leader or -1 if the leader is unknown. */
  readonly leaderId: number
  /** The latest known leader epoch. */
  readonly leaderEpoch: number
  /** True if the vote was granted and false otherwise. */
  readonly voteGranted: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeVoteResponsePartitionData(message: Draft<VoteResponsePartitionData>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 15
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeVoteResponsePartitionData(sink: MessageSink, message: Draft<VoteResponsePartitionData>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, errorCode = 0, leaderId = 0, leaderEpoch = 0, voteGranted = false, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  writeInt32(sink, leaderId, 'leaderId')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeBool(sink, voteGranted, 'voteGranted')
  writeTags(sink, flexible, version, unknownTags)
}

function readVoteResponsePartitionData(source: MessageSource, version: number): VoteResponsePartitionData {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const leaderId = readInt32(source, 'leaderId')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const voteGranted = readBool(source, 'voteGranted')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, errorCode, leaderId, leaderEpoch, voteGranted } : { partitionIndex, errorCode, leaderId, leaderEpoch, voteGranted, unknownTags }
}

function readVoteResponsePartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): VoteResponsePartitionData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<VoteResponsePartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readVoteResponsePartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeVoteResponseTopicData(message: Draft<VoteResponseTopicData>, version: number): number {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topicName, flexible)
  size += sizeOfStructs(partitions, sizeVoteResponsePartitionData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeVoteResponseTopicData(sink: MessageSink, message: Draft<VoteResponseTopicData>, version: number): void {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeStructs(sink, partitions, writeVoteResponsePartitionData, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readVoteResponseTopicData(source: MessageSource, version: number): VoteResponseTopicData {
  const flexible = true
  const topicName = readString(source, flexible, 'topicName')
  const partitions = readVoteResponsePartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitions } : { topicName, partitions, unknownTags }
}

function readVoteResponseTopicDataList(source: MessageSource, version: number, nullable: boolean, field: string): VoteResponseTopicData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<VoteResponseTopicData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readVoteResponseTopicData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeVoteResponseNodeEndpoint(message: Draft<VoteResponseNodeEndpoint>, version: number): number {
  const flexible = true
  const { host = '', unknownTags } = message
  let size = 0
  if (version >= 1) size += 4
  if (version >= 1) size += sizeOfString(host, flexible)
  if (version >= 1) size += 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeVoteResponseNodeEndpoint(sink: MessageSink, message: Draft<VoteResponseNodeEndpoint>, version: number): void {
  const flexible = true
  const { nodeId = 0, host = '', port = 0, unknownTags } = message
  if (version >= 1) writeInt32(sink, nodeId, 'nodeId')
  else if (nodeId !== 0) throw noSuchField('nodeId', version)
  if (version >= 1) writeString(sink, host, flexible, 'host')
  else if (host !== '') throw noSuchField('host', version)
  if (version >= 1) writeUint16(sink, port, 'port')
  else if (port !== 0) throw noSuchField('port', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readVoteResponseNodeEndpoint(source: MessageSource, version: number): VoteResponseNodeEndpoint {
  const flexible = true
  const nodeId: number = version >= 1 ? readInt32(source, 'nodeId') : 0
  const host: string = version >= 1 ? readString(source, flexible, 'host') : ''
  const port: number = version >= 1 ? readUint16(source, 'port') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { nodeId, host, port } : { nodeId, host, port, unknownTags }
}

function readVoteResponseNodeEndpointList(source: MessageSource, version: number, nullable: boolean, field: string): VoteResponseNodeEndpoint[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<VoteResponseNodeEndpoint>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readVoteResponseNodeEndpoint(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeVoteResponse(message: Draft<VoteResponse>, version: number): number {
  const flexible = true
  const { topics = [], nodeEndpoints = [], unknownTags } = message
  let size = 2
  size += sizeOfStructs(topics, sizeVoteResponseTopicData, version, true)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 1 && (nodeEndpoints === null || nodeEndpoints.length !== 0)) {
      count++
      tagged += sizeOfTag(0, sizeOfStructs(nodeEndpoints, sizeVoteResponseNodeEndpoint, version, true))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeVoteResponse(sink: MessageSink, message: Draft<VoteResponse>, version: number): void {
  const flexible = true
  const { errorCode = 0, topics = [], nodeEndpoints = [], unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeStructs(sink, topics, writeVoteResponseTopicData, version, true, false, 'topics')
  if (!(version >= 1) && (nodeEndpoints === null || nodeEndpoints.length !== 0)) throw noSuchField('nodeEndpoints', version)
  if (flexible) {
    const has0 = version >= 1 && (nodeEndpoints === null || nodeEndpoints.length !== 0)
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeStructs(sink, nodeEndpoints, writeVoteResponseNodeEndpoint, version, true, false, 'nodeEndpoints')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readVoteResponse(source: MessageSource, version: number): VoteResponse {
  const flexible = true
  const errorCode = readInt16(source, 'errorCode')
  const topics = readVoteResponseTopicDataList(source, version, false, 'topics')!
  let nodeEndpoints: readonly VoteResponseNodeEndpoint[] = []
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 1) {
      const end = source.end
      source.end = source.position + size
      nodeEndpoints = readVoteResponseNodeEndpointList(source, version, false, 'nodeEndpoints')!
      endTag(source, end, 'nodeEndpoints')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { errorCode, topics, nodeEndpoints } : { errorCode, topics, nodeEndpoints, unknownTags }
}

export const voteResponse: MessageCodec<VoteResponse> = {
  name: 'VoteResponse',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizeVoteResponse,
  write: writeVoteResponse,
  read: readVoteResponse,
}

export const api = makeApi(52, 'Vote', voteRequest, voteResponse, false)
