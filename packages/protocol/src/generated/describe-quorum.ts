// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  noSuchField,
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readNullableString,
  readString,
  readUint16,
  readUnknownTags,
  readUuid,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt64,
  writeNullableString,
  writeString,
  writeStructs,
  writeTags,
  writeUint16,
  writeUuid,
  zeroUuid,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** DescribeQuorumRequest, versions 0-2. */
export interface DescribeQuorumRequest {
  /** The topics to describe. */
  readonly topics: readonly DescribeQuorumRequestTopicData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeQuorumRequest}. */
export interface DescribeQuorumRequestTopicData {
  /** The topic name. */
  readonly topicName: string
  /** The partitions to describe. */
  readonly partitions: readonly DescribeQuorumRequestPartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeQuorumRequest}. */
export interface DescribeQuorumRequestPartitionData {
  /** The partition index. */
  readonly partitionIndex: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeQuorumRequestPartitionData(message: Draft<DescribeQuorumRequestPartitionData>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeQuorumRequestPartitionData(sink: MessageSink, message: Draft<DescribeQuorumRequestPartitionData>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeQuorumRequestPartitionData(source: MessageSource, version: number): DescribeQuorumRequestPartitionData {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex } : { partitionIndex, unknownTags }
}

function readDescribeQuorumRequestPartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeQuorumRequestPartitionData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeQuorumRequestPartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeQuorumRequestPartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeQuorumRequestTopicData(message: Draft<DescribeQuorumRequestTopicData>, version: number): number {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topicName, flexible)
  size += sizeOfStructs(partitions, sizeDescribeQuorumRequestPartitionData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeQuorumRequestTopicData(sink: MessageSink, message: Draft<DescribeQuorumRequestTopicData>, version: number): void {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeStructs(sink, partitions, writeDescribeQuorumRequestPartitionData, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeQuorumRequestTopicData(source: MessageSource, version: number): DescribeQuorumRequestTopicData {
  const flexible = true
  const topicName = readString(source, flexible, 'topicName')
  const partitions = readDescribeQuorumRequestPartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitions } : { topicName, partitions, unknownTags }
}

function readDescribeQuorumRequestTopicDataList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeQuorumRequestTopicData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeQuorumRequestTopicData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeQuorumRequestTopicData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeQuorumRequest(message: Draft<DescribeQuorumRequest>, version: number): number {
  const flexible = true
  const { topics = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(topics, sizeDescribeQuorumRequestTopicData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeQuorumRequest(sink: MessageSink, message: Draft<DescribeQuorumRequest>, version: number): void {
  const flexible = true
  const { topics = [], unknownTags } = message
  writeStructs(sink, topics, writeDescribeQuorumRequestTopicData, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeQuorumRequest(source: MessageSource, version: number): DescribeQuorumRequest {
  const flexible = true
  const topics = readDescribeQuorumRequestTopicDataList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topics } : { topics, unknownTags }
}

export const describeQuorumRequest: MessageCodec<DescribeQuorumRequest> = {
  name: 'DescribeQuorumRequest',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizeDescribeQuorumRequest,
  write: writeDescribeQuorumRequest,
  read: readDescribeQuorumRequest,
}

/** DescribeQuorumResponse, versions 0-2. */
export interface DescribeQuorumResponse {
  /** The top level error code. */
  readonly errorCode: number
  /** The error message, or null if there was no error. Versions 2. */
  readonly errorMessage: string | null
  /** The response from the describe quorum API. */
  readonly topics: readonly DescribeQuorumResponseTopicData[]
  /** The nodes in the quorum. Versions 2. */
  readonly nodes: readonly DescribeQuorumResponseNode[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeQuorumResponse}. */
export interface DescribeQuorumResponseNode {
  /** The ID of the associated node. Versions 2. */
  readonly nodeId: number
  /** The listeners of this controller. Versions 2. */
  readonly listeners: readonly DescribeQuorumResponseListener[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeQuorumResponse}. */
export interface DescribeQuorumResponseListener {
  /** The name of the endpoint. Versions 2. */
  readonly name: string
  /** The hostname. Versions 2. */
  readonly host: string
  /** The port. Versions 2. */
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeQuorumResponse}. */
export interface DescribeQuorumResponseTopicData {
  /** The topic name. */
  readonly topicName: string
  /** The partition data. */
  readonly partitions: readonly DescribeQuorumResponsePartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeQuorumResponse}. */
export interface DescribeQuorumResponsePartitionData {
  /** The partition index. */
  readonly partitionIndex: number
  /** The partition error code. */
  readonly errorCode: number
  /** The error message, or null if there was no error. Versions 2. */
  readonly errorMessage: string | null
  /** The ID of the current leader or -1 if the leader is unknown. */
  readonly leaderId: number
  /** The latest known leader epoch. */
  readonly leaderEpoch: number
  /** The high water mark. */
  readonly highWatermark: bigint
  /** The current voters of the partition. */
  readonly currentVoters: readonly DescribeQuorumResponseReplicaState[]
  /** The observers of the partition. */
  readonly observers: readonly DescribeQuorumResponseReplicaState[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeQuorumResponse}. */
export interface DescribeQuorumResponseReplicaState {
  /** The ID of the replica. */
  readonly replicaId: number
  /** The replica directory ID of the replica. Versions 2. */
  readonly replicaDirectoryId: string
  /** The last known log end offset of the follower or -1 if it is unknown. */
  readonly logEndOffset: bigint
  /** The last known leader wall clock time time when a follower fetched from the leader. This is reported as -1 both for the current leader or if it is unknown for a voter. Versions 1-2. */
  readonly lastFetchTimestamp: bigint
  /** The leader wall clock append time of the offset for which the follower made the most recent fetch request. This is reported as the current time for the leader and -1 if unknown for a voter. Versions 1-2. */
  readonly lastCaughtUpTimestamp: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeQuorumResponseReplicaState(message: Draft<DescribeQuorumResponseReplicaState>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 12
  if (version >= 2) size += 16
  if (version >= 1) size += 8
  if (version >= 1) size += 8
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeQuorumResponseReplicaState(sink: MessageSink, message: Draft<DescribeQuorumResponseReplicaState>, version: number): void {
  const flexible = true
  const { replicaId = 0, replicaDirectoryId = zeroUuid, logEndOffset = 0n, lastFetchTimestamp = -1n, lastCaughtUpTimestamp = -1n, unknownTags } = message
  writeInt32(sink, replicaId, 'replicaId')
  if (version >= 2) writeUuid(sink, replicaDirectoryId, 'replicaDirectoryId')
  else if (replicaDirectoryId !== zeroUuid) throw noSuchField('replicaDirectoryId', version)
  writeInt64(sink, logEndOffset, 'logEndOffset')
  if (version >= 1) writeInt64(sink, lastFetchTimestamp, 'lastFetchTimestamp')
  if (version >= 1) writeInt64(sink, lastCaughtUpTimestamp, 'lastCaughtUpTimestamp')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeQuorumResponseReplicaState(source: MessageSource, version: number): DescribeQuorumResponseReplicaState {
  const flexible = true
  const replicaId = readInt32(source, 'replicaId')
  const replicaDirectoryId: string = version >= 2 ? readUuid(source, 'replicaDirectoryId') : zeroUuid
  const logEndOffset = readInt64(source, 'logEndOffset')
  const lastFetchTimestamp: bigint = version >= 1 ? readInt64(source, 'lastFetchTimestamp') : -1n
  const lastCaughtUpTimestamp: bigint = version >= 1 ? readInt64(source, 'lastCaughtUpTimestamp') : -1n
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { replicaId, replicaDirectoryId, logEndOffset, lastFetchTimestamp, lastCaughtUpTimestamp } : { replicaId, replicaDirectoryId, logEndOffset, lastFetchTimestamp, lastCaughtUpTimestamp, unknownTags }
}

function readDescribeQuorumResponseReplicaStateList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeQuorumResponseReplicaState[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeQuorumResponseReplicaState>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeQuorumResponseReplicaState(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeQuorumResponsePartitionData(message: Draft<DescribeQuorumResponsePartitionData>, version: number): number {
  const flexible = true
  const { errorMessage = '', currentVoters = [], observers = [], unknownTags } = message
  let size = 22
  if (version >= 2) size += sizeOfString(errorMessage, flexible)
  size += sizeOfStructs(currentVoters, sizeDescribeQuorumResponseReplicaState, version, true)
  size += sizeOfStructs(observers, sizeDescribeQuorumResponseReplicaState, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeQuorumResponsePartitionData(sink: MessageSink, message: Draft<DescribeQuorumResponsePartitionData>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, errorCode = 0, errorMessage = '', leaderId = 0, leaderEpoch = 0, highWatermark = 0n, currentVoters = [], observers = [], unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  if (version >= 2) writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeInt32(sink, leaderId, 'leaderId')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeInt64(sink, highWatermark, 'highWatermark')
  writeStructs(sink, currentVoters, writeDescribeQuorumResponseReplicaState, version, true, false, 'currentVoters')
  writeStructs(sink, observers, writeDescribeQuorumResponseReplicaState, version, true, false, 'observers')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeQuorumResponsePartitionData(source: MessageSource, version: number): DescribeQuorumResponsePartitionData {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage: string | null = version >= 2 ? readNullableString(source, flexible, true, 'errorMessage') : ''
  const leaderId = readInt32(source, 'leaderId')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const highWatermark = readInt64(source, 'highWatermark')
  const currentVoters = readDescribeQuorumResponseReplicaStateList(source, version, false, 'currentVoters')!
  const observers = readDescribeQuorumResponseReplicaStateList(source, version, false, 'observers')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, errorCode, errorMessage, leaderId, leaderEpoch, highWatermark, currentVoters, observers } : { partitionIndex, errorCode, errorMessage, leaderId, leaderEpoch, highWatermark, currentVoters, observers, unknownTags }
}

function readDescribeQuorumResponsePartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeQuorumResponsePartitionData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeQuorumResponsePartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeQuorumResponsePartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeQuorumResponseTopicData(message: Draft<DescribeQuorumResponseTopicData>, version: number): number {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topicName, flexible)
  size += sizeOfStructs(partitions, sizeDescribeQuorumResponsePartitionData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeQuorumResponseTopicData(sink: MessageSink, message: Draft<DescribeQuorumResponseTopicData>, version: number): void {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeStructs(sink, partitions, writeDescribeQuorumResponsePartitionData, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeQuorumResponseTopicData(source: MessageSource, version: number): DescribeQuorumResponseTopicData {
  const flexible = true
  const topicName = readString(source, flexible, 'topicName')
  const partitions = readDescribeQuorumResponsePartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitions } : { topicName, partitions, unknownTags }
}

function readDescribeQuorumResponseTopicDataList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeQuorumResponseTopicData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeQuorumResponseTopicData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeQuorumResponseTopicData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeQuorumResponseListener(message: Draft<DescribeQuorumResponseListener>, version: number): number {
  const flexible = true
  const { name = '', host = '', unknownTags } = message
  let size = 0
  if (version >= 2) size += sizeOfString(name, flexible)
  if (version >= 2) size += sizeOfString(host, flexible)
  if (version >= 2) size += 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeQuorumResponseListener(sink: MessageSink, message: Draft<DescribeQuorumResponseListener>, version: number): void {
  const flexible = true
  const { name = '', host = '', port = 0, unknownTags } = message
  if (version >= 2) writeString(sink, name, flexible, 'name')
  else if (name !== '') throw noSuchField('name', version)
  if (version >= 2) writeString(sink, host, flexible, 'host')
  else if (host !== '') throw noSuchField('host', version)
  if (version >= 2) writeUint16(sink, port, 'port')
  else if (port !== 0) throw noSuchField('port', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeQuorumResponseListener(source: MessageSource, version: number): DescribeQuorumResponseListener {
  const flexible = true
  const name: string = version >= 2 ? readString(source, flexible, 'name') : ''
  const host: string = version >= 2 ? readString(source, flexible, 'host') : ''
  const port: number = version >= 2 ? readUint16(source, 'port') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, host, port } : { name, host, port, unknownTags }
}

function readDescribeQuorumResponseListenerList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeQuorumResponseListener[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeQuorumResponseListener>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeQuorumResponseListener(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeQuorumResponseNode(message: Draft<DescribeQuorumResponseNode>, version: number): number {
  const flexible = true
  const { listeners = [], unknownTags } = message
  let size = 0
  if (version >= 2) size += 4
  if (version >= 2) size += sizeOfStructs(listeners, sizeDescribeQuorumResponseListener, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeQuorumResponseNode(sink: MessageSink, message: Draft<DescribeQuorumResponseNode>, version: number): void {
  const flexible = true
  const { nodeId = 0, listeners = [], unknownTags } = message
  if (version >= 2) writeInt32(sink, nodeId, 'nodeId')
  else if (nodeId !== 0) throw noSuchField('nodeId', version)
  if (version >= 2) writeStructs(sink, listeners, writeDescribeQuorumResponseListener, version, true, false, 'listeners')
  else if ((listeners === null || listeners.length !== 0)) throw noSuchField('listeners', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeQuorumResponseNode(source: MessageSource, version: number): DescribeQuorumResponseNode {
  const flexible = true
  const nodeId: number = version >= 2 ? readInt32(source, 'nodeId') : 0
  const listeners: readonly DescribeQuorumResponseListener[] = version >= 2 ? readDescribeQuorumResponseListenerList(source, version, false, 'listeners')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { nodeId, listeners } : { nodeId, listeners, unknownTags }
}

function readDescribeQuorumResponseNodeList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeQuorumResponseNode[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeQuorumResponseNode>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeQuorumResponseNode(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeQuorumResponse(message: Draft<DescribeQuorumResponse>, version: number): number {
  const flexible = true
  const { errorMessage = '', topics = [], nodes = [], unknownTags } = message
  let size = 2
  if (version >= 2) size += sizeOfString(errorMessage, flexible)
  size += sizeOfStructs(topics, sizeDescribeQuorumResponseTopicData, version, true)
  if (version >= 2) size += sizeOfStructs(nodes, sizeDescribeQuorumResponseNode, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeQuorumResponse(sink: MessageSink, message: Draft<DescribeQuorumResponse>, version: number): void {
  const flexible = true
  const { errorCode = 0, errorMessage = '', topics = [], nodes = [], unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  if (version >= 2) writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeStructs(sink, topics, writeDescribeQuorumResponseTopicData, version, true, false, 'topics')
  if (version >= 2) writeStructs(sink, nodes, writeDescribeQuorumResponseNode, version, true, false, 'nodes')
  else if ((nodes === null || nodes.length !== 0)) throw noSuchField('nodes', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeQuorumResponse(source: MessageSource, version: number): DescribeQuorumResponse {
  const flexible = true
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage: string | null = version >= 2 ? readNullableString(source, flexible, true, 'errorMessage') : ''
  const topics = readDescribeQuorumResponseTopicDataList(source, version, false, 'topics')!
  const nodes: readonly DescribeQuorumResponseNode[] = version >= 2 ? readDescribeQuorumResponseNodeList(source, version, false, 'nodes')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, errorMessage, topics, nodes } : { errorCode, errorMessage, topics, nodes, unknownTags }
}

export const describeQuorumResponse: MessageCodec<DescribeQuorumResponse> = {
  name: 'DescribeQuorumResponse',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizeDescribeQuorumResponse,
  write: writeDescribeQuorumResponse,
  read: readDescribeQuorumResponse,
}

export const api = makeApi(55, 'DescribeQuorum', describeQuorumRequest, describeQuorumResponse, false)
