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
  writeInt32List,
  writeNullableString,
  writeString,
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

/** MetadataRequest, versions 0-13. */
export interface MetadataRequest {
  /** The topics to fetch metadata for. Null from 1. */
  readonly topics: readonly MetadataRequestTopic[] | null
  /** If this is true, the broker may auto-create topics that we requested which do not already exist, if it is configured to do so. Versions 4-13. */
  readonly allowAutoTopicCreation: boolean
  /** Whether to include cluster authorized operations. Versions 8-10. */
  readonly includeClusterAuthorizedOperations: boolean
  /** Whether to include topic authorized operations. Versions 8-13. */
  readonly includeTopicAuthorizedOperations: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link MetadataRequest}. */
export interface MetadataRequestTopic {
  /** The topic id. Versions 10-13. */
  readonly topicId: string
  /** The topic name. Null from 10. */
  readonly name: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeMetadataRequestTopic(message: Draft<MetadataRequestTopic>, version: number): number {
  const flexible = version >= 9
  const { name = '', unknownTags } = message
  let size = 0
  if (version >= 10) size += 16
  size += sizeOfString(name, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeMetadataRequestTopic(sink: MessageSink, message: Draft<MetadataRequestTopic>, version: number): void {
  const flexible = version >= 9
  const { topicId = zeroUuid, name = '', unknownTags } = message
  if (version >= 10) writeUuid(sink, topicId, 'topicId')
  writeNullableString(sink, name, flexible, version >= 10, 'name')
  writeTags(sink, flexible, version, unknownTags)
}

function readMetadataRequestTopic(source: MessageSource, version: number): MetadataRequestTopic {
  const flexible = version >= 9
  const topicId: string = version >= 10 ? readUuid(source, 'topicId') : zeroUuid
  const name = readNullableString(source, flexible, version >= 10, 'name')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, name } : { topicId, name, unknownTags }
}

function readMetadataRequestTopicList(source: MessageSource, version: number, nullable: boolean, field: string): MetadataRequestTopic[] | null {
  const count = readCount(source, version >= 9, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<MetadataRequestTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readMetadataRequestTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeMetadataRequest(message: Draft<MetadataRequest>, version: number): number {
  const flexible = version >= 9
  const { topics = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(topics, sizeMetadataRequestTopic, version, version >= 9)
  if (version >= 4) size += 1
  if (version >= 8 && version <= 10) size += 1
  if (version >= 8) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeMetadataRequest(sink: MessageSink, message: Draft<MetadataRequest>, version: number): void {
  const flexible = version >= 9
  const { topics = [], allowAutoTopicCreation = true, includeClusterAuthorizedOperations = false, includeTopicAuthorizedOperations = false, unknownTags } = message
  writeStructs(sink, topics, writeMetadataRequestTopic, version, version >= 9, version >= 1, 'topics')
  if (version >= 4) writeBool(sink, allowAutoTopicCreation, 'allowAutoTopicCreation')
  else if (allowAutoTopicCreation !== true) throw noSuchField('allowAutoTopicCreation', version)
  if (version >= 8 && version <= 10) writeBool(sink, includeClusterAuthorizedOperations, 'includeClusterAuthorizedOperations')
  else if (includeClusterAuthorizedOperations !== false) throw noSuchField('includeClusterAuthorizedOperations', version)
  if (version >= 8) writeBool(sink, includeTopicAuthorizedOperations, 'includeTopicAuthorizedOperations')
  else if (includeTopicAuthorizedOperations !== false) throw noSuchField('includeTopicAuthorizedOperations', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readMetadataRequest(source: MessageSource, version: number): MetadataRequest {
  const flexible = version >= 9
  const topics = readMetadataRequestTopicList(source, version, version >= 1, 'topics')
  const allowAutoTopicCreation: boolean = version >= 4 ? readBool(source, 'allowAutoTopicCreation') : true
  const includeClusterAuthorizedOperations: boolean = version >= 8 && version <= 10 ? readBool(source, 'includeClusterAuthorizedOperations') : false
  const includeTopicAuthorizedOperations: boolean = version >= 8 ? readBool(source, 'includeTopicAuthorizedOperations') : false
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topics, allowAutoTopicCreation, includeClusterAuthorizedOperations, includeTopicAuthorizedOperations } : { topics, allowAutoTopicCreation, includeClusterAuthorizedOperations, includeTopicAuthorizedOperations, unknownTags }
}

export const metadataRequest: MessageCodec<MetadataRequest> = {
  name: 'MetadataRequest',
  minVersion: 0,
  maxVersion: 13,
  flexibleFrom: 9,
  size: sizeMetadataRequest,
  write: writeMetadataRequest,
  read: readMetadataRequest,
}

/** MetadataResponse, versions 0-13. */
export interface MetadataResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. Versions 3-13. */
  readonly throttleTimeMs: number
  /** A list of brokers present in the cluster. */
  readonly brokers: readonly MetadataResponseBroker[]
  /** The cluster ID that responding broker belongs to. Versions 2-13. */
  readonly clusterId: string | null
  /** The ID of the controller broker. Versions 1-13. */
  readonly controllerId: number
  /** Each topic in the response. */
  readonly topics: readonly MetadataResponseTopic[]
  /** 32-bit bitfield to represent authorized operations for this cluster. Versions 8-10. */
  readonly clusterAuthorizedOperations: number
  /** The top-level error code, or 0 if there was no error. Versions 13. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link MetadataResponse}. */
export interface MetadataResponseTopic {
  /** The topic error, or 0 if there was no error. */
  readonly errorCode: number
  /** The topic name. Null for non-existing topics queried by ID. This is never null when ErrorCode is zero. One of Name and TopicId is always populated. Null from 12. */
  readonly name: string | null
  /** The topic id. Zero for non-existing topics queried by name. This is never zero when ErrorCode is zero. One of Name and TopicId is always populated. Versions 10-13. */
  readonly topicId: string
  /** True if the topic is internal. Versions 1-13. */
  readonly isInternal: boolean
  /** Each partition in the topic. */
  readonly partitions: readonly MetadataResponsePartition[]
  /** 32-bit bitfield to represent authorized operations for this topic. Versions 8-13. */
  readonly topicAuthorizedOperations: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link MetadataResponse}. */
export interface MetadataResponsePartition {
  /** The partition error, or 0 if there was no error. */
  readonly errorCode: number
  /** The partition index. */
  readonly partitionIndex: number
  /** The ID of the leader broker. */
  readonly leaderId: number
  /** The leader epoch of this partition. Versions 7-13. */
  readonly leaderEpoch: number
  /** The set of all nodes that host this partition. */
  readonly replicaNodes: readonly number[]
  /** The set of nodes that are in sync with the leader for this partition. */
  readonly isrNodes: readonly number[]
  /** The set of offline replicas of this partition. Versions 5-13. */
  readonly offlineReplicas: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link MetadataResponse}. */
export interface MetadataResponseBroker {
  /** The broker ID. */
  readonly nodeId: number
  /** The broker hostname. */
  readonly host: string
  /** The broker port. */
  readonly port: number
  /** The rack of the broker, or null if it has not been assigned to a rack. Versions 1-13. */
  readonly rack: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeMetadataResponseBroker(message: Draft<MetadataResponseBroker>, version: number): number {
  const flexible = version >= 9
  const { host = '', rack = null, unknownTags } = message
  let size = 8
  size += sizeOfString(host, flexible)
  if (version >= 1) size += sizeOfString(rack, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeMetadataResponseBroker(sink: MessageSink, message: Draft<MetadataResponseBroker>, version: number): void {
  const flexible = version >= 9
  const { nodeId = 0, host = '', port = 0, rack = null, unknownTags } = message
  writeInt32(sink, nodeId, 'nodeId')
  writeString(sink, host, flexible, 'host')
  writeInt32(sink, port, 'port')
  if (version >= 1) writeNullableString(sink, rack, flexible, true, 'rack')
  writeTags(sink, flexible, version, unknownTags)
}

function readMetadataResponseBroker(source: MessageSource, version: number): MetadataResponseBroker {
  const flexible = version >= 9
  const nodeId = readInt32(source, 'nodeId')
  const host = readString(source, flexible, 'host')
  const port = readInt32(source, 'port')
  const rack: string | null = version >= 1 ? readNullableString(source, flexible, true, 'rack') : null
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { nodeId, host, port, rack } : { nodeId, host, port, rack, unknownTags }
}

function readMetadataResponseBrokerList(source: MessageSource, version: number, nullable: boolean, field: string): MetadataResponseBroker[] | null {
  const count = readCount(source, version >= 9, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<MetadataResponseBroker>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readMetadataResponseBroker(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeMetadataResponsePartition(message: Draft<MetadataResponsePartition>, version: number): number {
  const flexible = version >= 9
  const { replicaNodes = [], isrNodes = [], offlineReplicas = [], unknownTags } = message
  let size = 10
  if (version >= 7) size += 4
  size += sizeOfList(replicaNodes, 4, flexible)
  size += sizeOfList(isrNodes, 4, flexible)
  if (version >= 5) size += sizeOfList(offlineReplicas, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeMetadataResponsePartition(sink: MessageSink, message: Draft<MetadataResponsePartition>, version: number): void {
  const flexible = version >= 9
  const { errorCode = 0, partitionIndex = 0, leaderId = 0, leaderEpoch = -1, replicaNodes = [], isrNodes = [], offlineReplicas = [], unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt32(sink, leaderId, 'leaderId')
  if (version >= 7) writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeInt32List(sink, replicaNodes, flexible, false, 'replicaNodes')
  writeInt32List(sink, isrNodes, flexible, false, 'isrNodes')
  if (version >= 5) writeInt32List(sink, offlineReplicas, flexible, false, 'offlineReplicas')
  writeTags(sink, flexible, version, unknownTags)
}

function readMetadataResponsePartition(source: MessageSource, version: number): MetadataResponsePartition {
  const flexible = version >= 9
  const errorCode = readInt16(source, 'errorCode')
  const partitionIndex = readInt32(source, 'partitionIndex')
  const leaderId = readInt32(source, 'leaderId')
  const leaderEpoch: number = version >= 7 ? readInt32(source, 'leaderEpoch') : -1
  const replicaNodes = readInt32List(source, flexible, false, 'replicaNodes')!
  const isrNodes = readInt32List(source, flexible, false, 'isrNodes')!
  const offlineReplicas: readonly number[] = version >= 5 ? readInt32List(source, flexible, false, 'offlineReplicas')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, partitionIndex, leaderId, leaderEpoch, replicaNodes, isrNodes, offlineReplicas } : { errorCode, partitionIndex, leaderId, leaderEpoch, replicaNodes, isrNodes, offlineReplicas, unknownTags }
}

function readMetadataResponsePartitionList(source: MessageSource, version: number, nullable: boolean, field: string): MetadataResponsePartition[] | null {
  const count = readCount(source, version >= 9, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<MetadataResponsePartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readMetadataResponsePartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeMetadataResponseTopic(message: Draft<MetadataResponseTopic>, version: number): number {
  const flexible = version >= 9
  const { name = '', partitions = [], unknownTags } = message
  let size = 2
  size += sizeOfString(name, flexible)
  if (version >= 10) size += 16
  if (version >= 1) size += 1
  size += sizeOfStructs(partitions, sizeMetadataResponsePartition, version, version >= 9)
  if (version >= 8) size += 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeMetadataResponseTopic(sink: MessageSink, message: Draft<MetadataResponseTopic>, version: number): void {
  const flexible = version >= 9
  const { errorCode = 0, name = '', topicId = zeroUuid, isInternal = false, partitions = [], topicAuthorizedOperations = -2147483648, unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, name, flexible, version >= 12, 'name')
  if (version >= 10) writeUuid(sink, topicId, 'topicId')
  if (version >= 1) writeBool(sink, isInternal, 'isInternal')
  writeStructs(sink, partitions, writeMetadataResponsePartition, version, version >= 9, false, 'partitions')
  if (version >= 8) writeInt32(sink, topicAuthorizedOperations, 'topicAuthorizedOperations')
  else if (topicAuthorizedOperations !== -2147483648) throw noSuchField('topicAuthorizedOperations', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readMetadataResponseTopic(source: MessageSource, version: number): MetadataResponseTopic {
  const flexible = version >= 9
  const errorCode = readInt16(source, 'errorCode')
  const name = readNullableString(source, flexible, version >= 12, 'name')
  const topicId: string = version >= 10 ? readUuid(source, 'topicId') : zeroUuid
  const isInternal: boolean = version >= 1 ? readBool(source, 'isInternal') : false
  const partitions = readMetadataResponsePartitionList(source, version, false, 'partitions')!
  const topicAuthorizedOperations: number = version >= 8 ? readInt32(source, 'topicAuthorizedOperations') : -2147483648
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, name, topicId, isInternal, partitions, topicAuthorizedOperations } : { errorCode, name, topicId, isInternal, partitions, topicAuthorizedOperations, unknownTags }
}

function readMetadataResponseTopicList(source: MessageSource, version: number, nullable: boolean, field: string): MetadataResponseTopic[] | null {
  const count = readCount(source, version >= 9, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<MetadataResponseTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readMetadataResponseTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeMetadataResponse(message: Draft<MetadataResponse>, version: number): number {
  const flexible = version >= 9
  const { brokers = [], clusterId = null, topics = [], unknownTags } = message
  let size = 0
  if (version >= 3) size += 4
  size += sizeOfStructs(brokers, sizeMetadataResponseBroker, version, version >= 9)
  if (version >= 2) size += sizeOfString(clusterId, flexible)
  if (version >= 1) size += 4
  size += sizeOfStructs(topics, sizeMetadataResponseTopic, version, version >= 9)
  if (version >= 8 && version <= 10) size += 4
  if (version >= 13) size += 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeMetadataResponse(sink: MessageSink, message: Draft<MetadataResponse>, version: number): void {
  const flexible = version >= 9
  const { throttleTimeMs = 0, brokers = [], clusterId = null, controllerId = -1, topics = [], clusterAuthorizedOperations = -2147483648, errorCode = 0, unknownTags } = message
  if (version >= 3) writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, brokers, writeMetadataResponseBroker, version, version >= 9, false, 'brokers')
  if (version >= 2) writeNullableString(sink, clusterId, flexible, true, 'clusterId')
  if (version >= 1) writeInt32(sink, controllerId, 'controllerId')
  writeStructs(sink, topics, writeMetadataResponseTopic, version, version >= 9, false, 'topics')
  if (version >= 8 && version <= 10) writeInt32(sink, clusterAuthorizedOperations, 'clusterAuthorizedOperations')
  else if (clusterAuthorizedOperations !== -2147483648) throw noSuchField('clusterAuthorizedOperations', version)
  if (version >= 13) writeInt16(sink, errorCode, 'errorCode')
  writeTags(sink, flexible, version, unknownTags)
}

function readMetadataResponse(source: MessageSource, version: number): MetadataResponse {
  const flexible = version >= 9
  const throttleTimeMs: number = version >= 3 ? readInt32(source, 'throttleTimeMs') : 0
  const brokers = readMetadataResponseBrokerList(source, version, false, 'brokers')!
  const clusterId: string | null = version >= 2 ? readNullableString(source, flexible, true, 'clusterId') : null
  const controllerId: number = version >= 1 ? readInt32(source, 'controllerId') : -1
  const topics = readMetadataResponseTopicList(source, version, false, 'topics')!
  const clusterAuthorizedOperations: number = version >= 8 && version <= 10 ? readInt32(source, 'clusterAuthorizedOperations') : -2147483648
  const errorCode: number = version >= 13 ? readInt16(source, 'errorCode') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, brokers, clusterId, controllerId, topics, clusterAuthorizedOperations, errorCode } : { throttleTimeMs, brokers, clusterId, controllerId, topics, clusterAuthorizedOperations, errorCode, unknownTags }
}

export const metadataResponse: MessageCodec<MetadataResponse> = {
  name: 'MetadataResponse',
  minVersion: 0,
  maxVersion: 13,
  flexibleFrom: 9,
  size: sizeMetadataResponse,
  write: writeMetadataResponse,
  read: readMetadataResponse,
}

export const api = makeApi(3, 'Metadata', metadataRequest, metadataResponse, false)
