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
  writeInt16,
  writeInt32,
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

/** BeginQuorumEpochRequest, versions 0-1. */
export interface BeginQuorumEpochRequest {
  /** The cluster id. */
  readonly clusterId: string | null
  /** The replica id of the voter receiving the request. Versions 1. */
  readonly voterId: number
  /** The topics. */
  readonly topics: readonly BeginQuorumEpochRequestTopicData[]
  /** Endpoints for the leader. Versions 1. */
  readonly leaderEndpoints: readonly BeginQuorumEpochRequestLeaderEndpoint[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link BeginQuorumEpochRequest}. */
export interface BeginQuorumEpochRequestLeaderEndpoint {
  /** The name of the endpoint. Versions 1. */
  readonly name: string
  /** The node's hostname. Versions 1. */
  readonly host: string
  /** The node's port. Versions 1. */
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link BeginQuorumEpochRequest}. */
export interface BeginQuorumEpochRequestTopicData {
  /** The topic name. */
  readonly topicName: string
  /** The partitions. */
  readonly partitions: readonly BeginQuorumEpochRequestPartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link BeginQuorumEpochRequest}. */
export interface BeginQuorumEpochRequestPartitionData {
  /** The partition index. */
  readonly partitionIndex: number
  /** The directory id of the receiving replica. Versions 1. */
  readonly voterDirectoryId: string
  /** The ID of the newly elected leader. */
  readonly leaderId: number
  /** The epoch of the newly elected leader. */
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeBeginQuorumEpochRequestPartitionData(message: Draft<BeginQuorumEpochRequestPartitionData>, version: number): number {
  const flexible = version >= 1
  const { unknownTags } = message
  let size = 12
  if (version >= 1) size += 16
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeBeginQuorumEpochRequestPartitionData(sink: MessageSink, message: Draft<BeginQuorumEpochRequestPartitionData>, version: number): void {
  const flexible = version >= 1
  const { partitionIndex = 0, voterDirectoryId = zeroUuid, leaderId = 0, leaderEpoch = 0, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  if (version >= 1) writeUuid(sink, voterDirectoryId, 'voterDirectoryId')
  writeInt32(sink, leaderId, 'leaderId')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readBeginQuorumEpochRequestPartitionData(source: MessageSource, version: number): BeginQuorumEpochRequestPartitionData {
  const flexible = version >= 1
  const partitionIndex = readInt32(source, 'partitionIndex')
  const voterDirectoryId: string = version >= 1 ? readUuid(source, 'voterDirectoryId') : zeroUuid
  const leaderId = readInt32(source, 'leaderId')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, voterDirectoryId, leaderId, leaderEpoch } : { partitionIndex, voterDirectoryId, leaderId, leaderEpoch, unknownTags }
}

function readBeginQuorumEpochRequestPartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): BeginQuorumEpochRequestPartitionData[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<BeginQuorumEpochRequestPartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readBeginQuorumEpochRequestPartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeBeginQuorumEpochRequestTopicData(message: Draft<BeginQuorumEpochRequestTopicData>, version: number): number {
  const flexible = version >= 1
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topicName, flexible)
  size += sizeOfStructs(partitions, sizeBeginQuorumEpochRequestPartitionData, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeBeginQuorumEpochRequestTopicData(sink: MessageSink, message: Draft<BeginQuorumEpochRequestTopicData>, version: number): void {
  const flexible = version >= 1
  const { topicName = '', partitions = [], unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeStructs(sink, partitions, writeBeginQuorumEpochRequestPartitionData, version, version >= 1, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readBeginQuorumEpochRequestTopicData(source: MessageSource, version: number): BeginQuorumEpochRequestTopicData {
  const flexible = version >= 1
  const topicName = readString(source, flexible, 'topicName')
  const partitions = readBeginQuorumEpochRequestPartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitions } : { topicName, partitions, unknownTags }
}

function readBeginQuorumEpochRequestTopicDataList(source: MessageSource, version: number, nullable: boolean, field: string): BeginQuorumEpochRequestTopicData[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<BeginQuorumEpochRequestTopicData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readBeginQuorumEpochRequestTopicData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeBeginQuorumEpochRequestLeaderEndpoint(message: Draft<BeginQuorumEpochRequestLeaderEndpoint>, version: number): number {
  const flexible = version >= 1
  const { name = '', host = '', unknownTags } = message
  let size = 0
  if (version >= 1) size += sizeOfString(name, flexible)
  if (version >= 1) size += sizeOfString(host, flexible)
  if (version >= 1) size += 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeBeginQuorumEpochRequestLeaderEndpoint(sink: MessageSink, message: Draft<BeginQuorumEpochRequestLeaderEndpoint>, version: number): void {
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

function readBeginQuorumEpochRequestLeaderEndpoint(source: MessageSource, version: number): BeginQuorumEpochRequestLeaderEndpoint {
  const flexible = version >= 1
  const name: string = version >= 1 ? readString(source, flexible, 'name') : ''
  const host: string = version >= 1 ? readString(source, flexible, 'host') : ''
  const port: number = version >= 1 ? readUint16(source, 'port') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, host, port } : { name, host, port, unknownTags }
}

function readBeginQuorumEpochRequestLeaderEndpointList(source: MessageSource, version: number, nullable: boolean, field: string): BeginQuorumEpochRequestLeaderEndpoint[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<BeginQuorumEpochRequestLeaderEndpoint>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readBeginQuorumEpochRequestLeaderEndpoint(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeBeginQuorumEpochRequest(message: Draft<BeginQuorumEpochRequest>, version: number): number {
  const flexible = version >= 1
  const { clusterId = null, topics = [], leaderEndpoints = [], unknownTags } = message
  let size = 0
  size += sizeOfString(clusterId, flexible)
  if (version >= 1) size += 4
  size += sizeOfStructs(topics, sizeBeginQuorumEpochRequestTopicData, version, version >= 1)
  if (version >= 1) size += sizeOfStructs(leaderEndpoints, sizeBeginQuorumEpochRequestLeaderEndpoint, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeBeginQuorumEpochRequest(sink: MessageSink, message: Draft<BeginQuorumEpochRequest>, version: number): void {
  const flexible = version >= 1
  const { clusterId = null, voterId = -1, topics = [], leaderEndpoints = [], unknownTags } = message
  writeNullableString(sink, clusterId, flexible, true, 'clusterId')
  if (version >= 1) writeInt32(sink, voterId, 'voterId')
  writeStructs(sink, topics, writeBeginQuorumEpochRequestTopicData, version, version >= 1, false, 'topics')
  if (version >= 1) writeStructs(sink, leaderEndpoints, writeBeginQuorumEpochRequestLeaderEndpoint, version, version >= 1, false, 'leaderEndpoints')
  writeTags(sink, flexible, version, unknownTags)
}

function readBeginQuorumEpochRequest(source: MessageSource, version: number): BeginQuorumEpochRequest {
  const flexible = version >= 1
  const clusterId = readNullableString(source, flexible, true, 'clusterId')
  const voterId: number = version >= 1 ? readInt32(source, 'voterId') : -1
  const topics = readBeginQuorumEpochRequestTopicDataList(source, version, false, 'topics')!
  const leaderEndpoints: readonly BeginQuorumEpochRequestLeaderEndpoint[] = version >= 1 ? readBeginQuorumEpochRequestLeaderEndpointList(source, version, false, 'leaderEndpoints')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { clusterId, voterId, topics, leaderEndpoints } : { clusterId, voterId, topics, leaderEndpoints, unknownTags }
}

export const beginQuorumEpochRequest: MessageCodec<BeginQuorumEpochRequest> = {
  name: 'BeginQuorumEpochRequest',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 1,
  size: sizeBeginQuorumEpochRequest,
  write: writeBeginQuorumEpochRequest,
  read: readBeginQuorumEpochRequest,
}

/** BeginQuorumEpochResponse, versions 0-1. */
export interface BeginQuorumEpochResponse {
  /** The top level error code. */
  readonly errorCode: number
  /** The topic data. */
  readonly topics: readonly BeginQuorumEpochResponseTopicData[]
  /** Endpoints for all leaders enumerated in PartitionData. Versions 1. */
  readonly nodeEndpoints: readonly BeginQuorumEpochResponseNodeEndpoint[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link BeginQuorumEpochResponse}. */
export interface BeginQuorumEpochResponseNodeEndpoint {
  /** The ID of the associated node. Versions 1. */
  readonly nodeId: number
  /** The node's hostname. Versions 1. */
  readonly host: string
  /** The node's port. Versions 1. */
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link BeginQuorumEpochResponse}. */
export interface BeginQuorumEpochResponseTopicData {
  /** The topic name. */
  readonly topicName: string
  /** The partition data. */
  readonly partitions: readonly BeginQuorumEpochResponsePartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link BeginQuorumEpochResponse}. */
export interface BeginQuorumEpochResponsePartitionData {
  /** The partition index. */
  readonly partitionIndex: number
  /** The error code for this partition. */
  readonly errorCode: number
  /** The ID of the current leader or -1 if the leader is unknown. */
  readonly leaderId: number
  /** The latest known leader epoch. */
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeBeginQuorumEpochResponsePartitionData(message: Draft<BeginQuorumEpochResponsePartitionData>, version: number): number {
  const flexible = version >= 1
  const { unknownTags } = message
  let size = 14
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeBeginQuorumEpochResponsePartitionData(sink: MessageSink, message: Draft<BeginQuorumEpochResponsePartitionData>, version: number): void {
  const flexible = version >= 1
  const { partitionIndex = 0, errorCode = 0, leaderId = 0, leaderEpoch = 0, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  writeInt32(sink, leaderId, 'leaderId')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readBeginQuorumEpochResponsePartitionData(source: MessageSource, version: number): BeginQuorumEpochResponsePartitionData {
  const flexible = version >= 1
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const leaderId = readInt32(source, 'leaderId')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, errorCode, leaderId, leaderEpoch } : { partitionIndex, errorCode, leaderId, leaderEpoch, unknownTags }
}

function readBeginQuorumEpochResponsePartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): BeginQuorumEpochResponsePartitionData[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<BeginQuorumEpochResponsePartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readBeginQuorumEpochResponsePartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeBeginQuorumEpochResponseTopicData(message: Draft<BeginQuorumEpochResponseTopicData>, version: number): number {
  const flexible = version >= 1
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topicName, flexible)
  size += sizeOfStructs(partitions, sizeBeginQuorumEpochResponsePartitionData, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeBeginQuorumEpochResponseTopicData(sink: MessageSink, message: Draft<BeginQuorumEpochResponseTopicData>, version: number): void {
  const flexible = version >= 1
  const { topicName = '', partitions = [], unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeStructs(sink, partitions, writeBeginQuorumEpochResponsePartitionData, version, version >= 1, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readBeginQuorumEpochResponseTopicData(source: MessageSource, version: number): BeginQuorumEpochResponseTopicData {
  const flexible = version >= 1
  const topicName = readString(source, flexible, 'topicName')
  const partitions = readBeginQuorumEpochResponsePartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitions } : { topicName, partitions, unknownTags }
}

function readBeginQuorumEpochResponseTopicDataList(source: MessageSource, version: number, nullable: boolean, field: string): BeginQuorumEpochResponseTopicData[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<BeginQuorumEpochResponseTopicData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readBeginQuorumEpochResponseTopicData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeBeginQuorumEpochResponseNodeEndpoint(message: Draft<BeginQuorumEpochResponseNodeEndpoint>, version: number): number {
  const flexible = version >= 1
  const { host = '', unknownTags } = message
  let size = 0
  if (version >= 1) size += 4
  if (version >= 1) size += sizeOfString(host, flexible)
  if (version >= 1) size += 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeBeginQuorumEpochResponseNodeEndpoint(sink: MessageSink, message: Draft<BeginQuorumEpochResponseNodeEndpoint>, version: number): void {
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

function readBeginQuorumEpochResponseNodeEndpoint(source: MessageSource, version: number): BeginQuorumEpochResponseNodeEndpoint {
  const flexible = version >= 1
  const nodeId: number = version >= 1 ? readInt32(source, 'nodeId') : 0
  const host: string = version >= 1 ? readString(source, flexible, 'host') : ''
  const port: number = version >= 1 ? readUint16(source, 'port') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { nodeId, host, port } : { nodeId, host, port, unknownTags }
}

function readBeginQuorumEpochResponseNodeEndpointList(source: MessageSource, version: number, nullable: boolean, field: string): BeginQuorumEpochResponseNodeEndpoint[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<BeginQuorumEpochResponseNodeEndpoint>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readBeginQuorumEpochResponseNodeEndpoint(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeBeginQuorumEpochResponse(message: Draft<BeginQuorumEpochResponse>, version: number): number {
  const flexible = version >= 1
  const { topics = [], nodeEndpoints = [], unknownTags } = message
  let size = 2
  size += sizeOfStructs(topics, sizeBeginQuorumEpochResponseTopicData, version, version >= 1)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 1 && (nodeEndpoints === null || nodeEndpoints.length !== 0)) {
      count++
      tagged += sizeOfTag(0, sizeOfStructs(nodeEndpoints, sizeBeginQuorumEpochResponseNodeEndpoint, version, version >= 1))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeBeginQuorumEpochResponse(sink: MessageSink, message: Draft<BeginQuorumEpochResponse>, version: number): void {
  const flexible = version >= 1
  const { errorCode = 0, topics = [], nodeEndpoints = [], unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeStructs(sink, topics, writeBeginQuorumEpochResponseTopicData, version, version >= 1, false, 'topics')
  if (!(version >= 1) && (nodeEndpoints === null || nodeEndpoints.length !== 0)) throw noSuchField('nodeEndpoints', version)
  if (flexible) {
    const has0 = version >= 1 && (nodeEndpoints === null || nodeEndpoints.length !== 0)
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeStructs(sink, nodeEndpoints, writeBeginQuorumEpochResponseNodeEndpoint, version, version >= 1, false, 'nodeEndpoints')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readBeginQuorumEpochResponse(source: MessageSource, version: number): BeginQuorumEpochResponse {
  const flexible = version >= 1
  const errorCode = readInt16(source, 'errorCode')
  const topics = readBeginQuorumEpochResponseTopicDataList(source, version, false, 'topics')!
  let nodeEndpoints: readonly BeginQuorumEpochResponseNodeEndpoint[] = []
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 1) {
      const end = source.end
      source.end = source.position + size
      nodeEndpoints = readBeginQuorumEpochResponseNodeEndpointList(source, version, false, 'nodeEndpoints')!
      endTag(source, end, 'nodeEndpoints')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { errorCode, topics, nodeEndpoints } : { errorCode, topics, nodeEndpoints, unknownTags }
}

export const beginQuorumEpochResponse: MessageCodec<BeginQuorumEpochResponse> = {
  name: 'BeginQuorumEpochResponse',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 1,
  size: sizeBeginQuorumEpochResponse,
  write: writeBeginQuorumEpochResponse,
  read: readBeginQuorumEpochResponse,
}

export const api = makeApi(53, 'BeginQuorumEpoch', beginQuorumEpochRequest, beginQuorumEpochResponse, false)
