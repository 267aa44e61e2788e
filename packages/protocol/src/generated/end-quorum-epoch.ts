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
  readCount,
  readInt16,
  readInt32,
  readInt32List,
  readNullableString,
  readString,
  readTag,
  readTagCount,
  readTagSize,
  readUint16,
  readUnknownTags,
  readUuid,
  refuseTags,
  sizeOfList,
  sizeOfString,
  sizeOfStructs,
  sizeOfTag,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt32List,
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

/** EndQuorumEpochRequest, versions 0-1. */
export interface EndQuorumEpochRequest {
  /** The cluster id. */
  readonly clusterId: string | null
  /** The topics. */
  readonly topics: readonly EndQuorumEpochRequestTopicData[]
  /** Endpoints for the leader. Versions 1. */
  readonly leaderEndpoints: readonly EndQuorumEpochRequestLeaderEndpoint[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link EndQuorumEpochRequest}. */
export interface EndQuorumEpochRequestLeaderEndpoint {
  /** The name of the endpoint. Versions 1. */
  readonly name: string
  /** The node's hostname. Versions 1. */
  readonly host: string
  /** The node's port. Versions 1. */
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link EndQuorumEpochRequest}. */
export interface EndQuorumEpochRequestTopicData {
  /** The topic name. */
  readonly topicName: string
  /** The partitions. */
  readonly partitions: readonly EndQuorumEpochRequestPartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link EndQuorumEpochRequest}. */
export interface EndQuorumEpochRequestPartitionData {
  /** The partition index. */
  readonly partitionIndex: number
  /** The current leader ID that is resigning. */
  readonly leaderId: number
  /** The current epoch. */
  readonly leaderEpoch: number
  /** A sorted list of preferred successors to start the election. Versions 0. */
  readonly preferredSuccessors: readonly number[]
  /** A sorted list of preferred candidates to start the election. Versions 1. */
  readonly preferredCandidates: readonly EndQuorumEpochRequestReplicaInfo[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link EndQuorumEpochRequest}. */
export interface EndQuorumEpochRequestReplicaInfo {
  /** The ID of the candidate replica. Versions 1. */
  readonly candidateId: number
  /** The directory ID of the candidate replica. Versions 1. */
  readonly candidateDirectoryId: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeEndQuorumEpochRequestReplicaInfo(message: Draft<EndQuorumEpochRequestReplicaInfo>, version: number): number {
  const flexible = version >= 1
  const { unknownTags } = message
  let size = 0
  if (version >= 1) size += 4
  if (version >= 1) size += 16
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeEndQuorumEpochRequestReplicaInfo(sink: MessageSink, message: Draft<EndQuorumEpochRequestReplicaInfo>, version: number): void {
  const flexible = version >= 1
  const { candidateId = 0, candidateDirectoryId = zeroUuid, unknownTags } = message
  if (version >= 1) writeInt32(sink, candidateId, 'candidateId')
  else if (candidateId !== 0) throw noSuchField('candidateId', version)
  if (version >= 1) writeUuid(sink, candidateDirectoryId, 'candidateDirectoryId')
  else if (candidateDirectoryId !== zeroUuid) throw noSuchField('candidateDirectoryId', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readEndQuorumEpochRequestReplicaInfo(source: MessageSource, version: number): EndQuorumEpochRequestReplicaInfo {
  const flexible = version >= 1
  const candidateId: number = version >= 1 ? readInt32(source, 'candidateId') : 0
  const candidateDirectoryId: string = version >= 1 ? readUuid(source, 'candidateDirectoryId') : zeroUuid
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { candidateId, candidateDirectoryId } : { candidateId, candidateDirectoryId, unknownTags }
}

function readEndQuorumEpochRequestReplicaInfoList(source: MessageSource, version: number, nullable: boolean, field: string): EndQuorumEpochRequestReplicaInfo[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<EndQuorumEpochRequestReplicaInfo>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readEndQuorumEpochRequestReplicaInfo(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeEndQuorumEpochRequestPartitionData(message: Draft<EndQuorumEpochRequestPartitionData>, version: number): number {
  const flexible = version >= 1
  const { preferredSuccessors = [], preferredCandidates = [], unknownTags } = message
  let size = 12
  if (version <= 0) size += sizeOfList(preferredSuccessors, 4, flexible)
  if (version >= 1) size += sizeOfStructs(preferredCandidates, sizeEndQuorumEpochRequestReplicaInfo, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeEndQuorumEpochRequestPartitionData(sink: MessageSink, message: Draft<EndQuorumEpochRequestPartitionData>, version: number): void {
  const flexible = version >= 1
  const { partitionIndex = 0, leaderId = 0, leaderEpoch = 0, preferredSuccessors = [], preferredCandidates = [], unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt32(sink, leaderId, 'leaderId')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  if (version <= 0) writeInt32List(sink, preferredSuccessors, flexible, false, 'preferredSuccessors')
  if (version >= 1) writeStructs(sink, preferredCandidates, writeEndQuorumEpochRequestReplicaInfo, version, version >= 1, false, 'preferredCandidates')
  writeTags(sink, flexible, version, unknownTags)
}

function readEndQuorumEpochRequestPartitionData(source: MessageSource, version: number): EndQuorumEpochRequestPartitionData {
  const flexible = version >= 1
  const partitionIndex = readInt32(source, 'partitionIndex')
  const leaderId = readInt32(source, 'leaderId')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const preferredSuccessors: readonly number[] = version <= 0 ? readInt32List(source, flexible, false, 'preferredSuccessors')! : []
  const preferredCandidates: readonly EndQuorumEpochRequestReplicaInfo[] = version >= 1 ? readEndQuorumEpochRequestReplicaInfoList(source, version, false, 'preferredCandidates')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, leaderId, leaderEpoch, preferredSuccessors, preferredCandidates } : { partitionIndex, leaderId, leaderEpoch, preferredSuccessors, preferredCandidates, unknownTags }
}

function readEndQuorumEpochRequestPartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): EndQuorumEpochRequestPartitionData[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<EndQuorumEpochRequestPartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readEndQuorumEpochRequestPartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeEndQuorumEpochRequestTopicData(message: Draft<EndQuorumEpochRequestTopicData>, version: number): number {
  const flexible = version >= 1
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topicName, flexible)
  size += sizeOfStructs(partitions, sizeEndQuorumEpochRequestPartitionData, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeEndQuorumEpochRequestTopicData(sink: MessageSink, message: Draft<EndQuorumEpochRequestTopicData>, version: number): void {
  const flexible = version >= 1
  const { topicName = '', partitions = [], unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeStructs(sink, partitions, writeEndQuorumEpochRequestPartitionData, version, version >= 1, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readEndQuorumEpochRequestTopicData(source: MessageSource, version: number): EndQuorumEpochRequestTopicData {
  const flexible = version >= 1
  const topicName = readString(source, flexible, 'topicName')
  const partitions = readEndQuorumEpochRequestPartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitions } : { topicName, partitions, unknownTags }
}

function readEndQuorumEpochRequestTopicDataList(source: MessageSource, version: number, nullable: boolean, field: string): EndQuorumEpochRequestTopicData[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<EndQuorumEpochRequestTopicData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readEndQuorumEpochRequestTopicData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeEndQuorumEpochRequestLeaderEndpoint(message: Draft<EndQuorumEpochRequestLeaderEndpoint>, version: number): number {
  const flexible = version >= 1
  const { name = '', host = '', unknownTags } = message
  let size = 0
  if (version >= 1) size += sizeOfString(name, flexible)
  if (version >= 1) size += sizeOfString(host, flexible)
  if (version >= 1) size += 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeEndQuorumEpochRequestLeaderEndpoint(sink: MessageSink, message: Draft<EndQuorumEpochRequestLeaderEndpoint>, version: number): void {
  const flexible = version >= 1
  const { name = '', host = '', port = 0, unknownTags } = message
  if (version >= 1) writeString(sink, name, flexible, 'name')
  else if (name !== '') throw noSuchField('name', version)
  if (version >= 1) writeString(sink, host, flexible, 'host')
  else if (host !== '') throw noSuchField('host', version)
  if (version >= 1) writeUint16(sink, port, 'port')
  else if (port !== 0) throw noSuchField('port', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readEndQuorumEpochRequestLeaderEndpoint(source: MessageSource, version: number): EndQuorumEpochRequestLeaderEndpoint {
  const flexible = version >= 1
  const name: string = version >= 1 ? readString(source, flexible, 'name') : ''
  const host: string = version >= 1 ? readString(source, flexible, 'host') : ''
  const port: number = version >= 1 ? readUint16(source, 'port') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, host, port } : { name, host, port, unknownTags }
}

function readEndQuorumEpochRequestLeaderEndpointList(source: MessageSource, version: number, nullable: boolean, field: string): EndQuorumEpochRequestLeaderEndpoint[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<EndQuorumEpochRequestLeaderEndpoint>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readEndQuorumEpochRequestLeaderEndpoint(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeEndQuorumEpochRequest(message: Draft<EndQuorumEpochRequest>, version: number): number {
  const flexible = version >= 1
  const { clusterId = null, topics = [], leaderEndpoints = [], unknownTags } = message
  let size = 0
  size += sizeOfString(clusterId, flexible)
  size += sizeOfStructs(topics, sizeEndQuorumEpochRequestTopicData, version, version >= 1)
  if (version >= 1) size += sizeOfStructs(leaderEndpoints, sizeEndQuorumEpochRequestLeaderEndpoint, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeEndQuorumEpochRequest(sink: MessageSink, message: Draft<EndQuorumEpochRequest>, version: number): void {
  const flexible = version >= 1
  const { clusterId = null, topics = [], leaderEndpoints = [], unknownTags } = message
  writeNullableString(sink, clusterId, flexible, true, 'clusterId')
  writeStructs(sink, topics, writeEndQuorumEpochRequestTopicData, version, version >= 1, false, 'topics')
  if (version >= 1) writeStructs(sink, leaderEndpoints, writeEndQuorumEpochRequestLeaderEndpoint, version, version >= 1, false, 'leaderEndpoints')
  writeTags(sink, flexible, version, unknownTags)
}

function readEndQuorumEpochRequest(source: MessageSource, version: number): EndQuorumEpochRequest {
  const flexible = version >= 1
  const clusterId = readNullableString(source, flexible, true, 'clusterId')
  const topics = readEndQuorumEpochRequestTopicDataList(source, version, false, 'topics')!
  const leaderEndpoints: readonly EndQuorumEpochRequestLeaderEndpoint[] = version >= 1 ? readEndQuorumEpochRequestLeaderEndpointList(source, version, false, 'leaderEndpoints')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { clusterId, topics, leaderEndpoints } : { clusterId, topics, leaderEndpoints, unknownTags }
}

export const endQuorumEpochRequest: MessageCodec<EndQuorumEpochRequest> = {
  name: 'EndQuorumEpochRequest',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 1,
  size: sizeEndQuorumEpochRequest,
  write: writeEndQuorumEpochRequest,
  read: readEndQuorumEpochRequest,
}

/** EndQuorumEpochResponse, versions 0-1. */
export interface EndQuorumEpochResponse {
  /** The top level error code. */
  readonly errorCode: number
  /** The topic data. */
  readonly topics: readonly EndQuorumEpochResponseTopicData[]
  /** Endpoints for all leaders enumerated in PartitionData. Versions 1. */
  readonly nodeEndpoints: readonly EndQuorumEpochResponseNodeEndpoint[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link EndQuorumEpochResponse}. */
export interface EndQuorumEpochResponseNodeEndpoint {
  /** The ID of the associated node. Versions 1. */
  readonly nodeId: number
  /** The node's hostname. Versions 1. */
  readonly host: string
  /** The node's port. Versions 1. */
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link EndQuorumEpochResponse}. */
export interface EndQuorumEpochResponseTopicData {
  /** The topic name. */
  readonly topicName: string
  /** The partition data. */
  readonly partitions: readonly EndQuorumEpochResponsePartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link EndQuorumEpochResponse}. */
export interface EndQuorumEpochResponsePartitionData {
  /** The partition index. */
  readonly partitionIndex: number
  /** The partition level error code. */
  readonly errorCode: number
  /** The ID of the current leader or -1 if the leader is unknown. */
  readonly leaderId: number
  /** The latest known leader epoch. */
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeEndQuorumEpochResponsePartitionData(message: Draft<EndQuorumEpochResponsePartitionData>, version: number): number {
  const flexible = version >= 1
  const { unknownTags } = message
  let size = 14
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeEndQuorumEpochResponsePartitionData(sink: MessageSink, message: Draft<EndQuorumEpochResponsePartitionData>, version: number): void {
  const flexible = version >= 1
  const { partitionIndex = 0, errorCode = 0, leaderId = 0, leaderEpoch = 0, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  writeInt32(sink, leaderId, 'leaderId')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readEndQuorumEpochResponsePartitionData(source: MessageSource, version: number): EndQuorumEpochResponsePartitionData {
  const flexible = version >= 1
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const leaderId = readInt32(source, 'leaderId')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, errorCode, leaderId, leaderEpoch } : { partitionIndex, errorCode, leaderId, leaderEpoch, unknownTags }
}

function readEndQuorumEpochResponsePartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): EndQuorumEpochResponsePartitionData[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<EndQuorumEpochResponsePartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readEndQuorumEpochResponsePartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeEndQuorumEpochResponseTopicData(message: Draft<EndQuorumEpochResponseTopicData>, version: number): number {
  const flexible = version >= 1
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topicName, flexible)
  size += sizeOfStructs(partitions, sizeEndQuorumEpochResponsePartitionData, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeEndQuorumEpochResponseTopicData(sink: MessageSink, message: Draft<EndQuorumEpochResponseTopicData>, version: number): void {
  const flexible = version >= 1
  const { topicName = '', partitions = [], unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeStructs(sink, partitions, writeEndQuorumEpochResponsePartitionData, version, version >= 1, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readEndQuorumEpochResponseTopicData(source: MessageSource, version: number): EndQuorumEpochResponseTopicData {
  const flexible = version >= 1
  const topicName = readString(source, flexible, 'topicName')
  const partitions = readEndQuorumEpochResponsePartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitions } : { topicName, partitions, unknownTags }
}

function readEndQuorumEpochResponseTopicDataList(source: MessageSource, version: number, nullable: boolean, field: string): EndQuorumEpochResponseTopicData[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<EndQuorumEpochResponseTopicData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readEndQuorumEpochResponseTopicData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeEndQuorumEpochResponseNodeEndpoint(message: Draft<EndQuorumEpochResponseNodeEndpoint>, version: number): number {
  const flexible = version >= 1
  const { host = '', unknownTags } = message
  let size = 0
  if (version >= 1) size += 4
  if (version >= 1) size += sizeOfString(host, flexible)
  if (version >= 1) size += 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeEndQuorumEpochResponseNodeEndpoint(sink: MessageSink, message: Draft<EndQuorumEpochResponseNodeEndpoint>, version: number): void {
  const flexible = version >= 1
  const { nodeId = 0, host = '', port = 0, unknownTags } = message
  if (version >= 1) writeInt32(sink, nodeId, 'nodeId')
  else if (nodeId !== 0) throw noSuchField('nodeId', version)
  if (version >= 1) writeString(sink, host, flexible, 'host')
  else if (host !== '') throw noSuchField('host', version)
  if (version >= 1) writeUint16(sink, port, 'port')
  else if (port !== 0) throw noSuchField('port', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readEndQuorumEpochResponseNodeEndpoint(source: MessageSource, version: number): EndQuorumEpochResponseNodeEndpoint {
  const flexible = version >= 1
  const nodeId: number = version >= 1 ? readInt32(source, 'nodeId') : 0
  const host: string = version >= 1 ? readString(source, flexible, 'host') : ''
  const port: number = version >= 1 ? readUint16(source, 'port') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { nodeId, host, port } : { nodeId, host, port, unknownTags }
}

function readEndQuorumEpochResponseNodeEndpointList(source: MessageSource, version: number, nullable: boolean, field: string): EndQuorumEpochResponseNodeEndpoint[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<EndQuorumEpochResponseNodeEndpoint>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readEndQuorumEpochResponseNodeEndpoint(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeEndQuorumEpochResponse(message: Draft<EndQuorumEpochResponse>, version: number): number {
  const flexible = version >= 1
  const { topics = [], nodeEndpoints = [], unknownTags } = message
  let size = 2
  size += sizeOfStructs(topics, sizeEndQuorumEpochResponseTopicData, version, version >= 1)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 1 && (nodeEndpoints === null || nodeEndpoints.length !== 0)) {
      count++
      tagged += sizeOfTag(0, sizeOfStructs(nodeEndpoints, sizeEndQuorumEpochResponseNodeEndpoint, version, version >= 1))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeEndQuorumEpochResponse(sink: MessageSink, message: Draft<EndQuorumEpochResponse>, version: number): void {
  const flexible = version >= 1
  const { errorCode = 0, topics = [], nodeEndpoints = [], unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeStructs(sink, topics, writeEndQuorumEpochResponseTopicData, version, version >= 1, false, 'topics')
  if (!(version >= 1) && (nodeEndpoints === null || nodeEndpoints.length !== 0)) throw noSuchField('nodeEndpoints', version)
  if (flexible) {
    const has0 = version >= 1 && (nodeEndpoints === null || nodeEndpoints.length !== 0)
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeStructs(sink, nodeEndpoints, writeEndQuorumEpochResponseNodeEndpoint, version, version >= 1, false, 'nodeEndpoints')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readEndQuorumEpochResponse(source: MessageSource, version: number): EndQuorumEpochResponse {
  const flexible = version >= 1
  const errorCode = readInt16(source, 'errorCode')
  const topics = readEndQuorumEpochResponseTopicDataList(source, version, false, 'topics')!
  let nodeEndpoints: readonly EndQuorumEpochResponseNodeEndpoint[] = []
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 1) {
      const end = source.end
      source.end = source.position + size
      nodeEndpoints = readEndQuorumEpochResponseNodeEndpointList(source, version, false, 'nodeEndpoints')!
      endTag(source, end, 'nodeEndpoints')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { errorCode, topics, nodeEndpoints } : { errorCode, topics, nodeEndpoints, unknownTags }
}

export const endQuorumEpochResponse: MessageCodec<EndQuorumEpochResponse> = {
  name: 'EndQuorumEpochResponse',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 1,
  size: sizeEndQuorumEpochResponse,
  write: writeEndQuorumEpochResponse,
  read: readEndQuorumEpochResponse,
}

export const api = makeApi(54, 'EndQuorumEpoch', endQuorumEpochRequest, endQuorumEpochResponse, false)
