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
  readInt32List,
  readInt64,
  readInt8,
  readNullableString,
  readString,
  readTag,
  readTagCount,
  readTagSize,
  readUnknownTags,
  readUuid,
  refuseTags,
  sizeOfList,
  sizeOfString,
  sizeOfStructs,
  sizeOfTag,
  sizeOfTags,
  within,
  writeBool,
  writeInt16,
  writeInt32,
  writeInt32List,
  writeInt64,
  writeInt8,
  writeNullableString,
  writeString,
  writeStructs,
  writeTagCount,
  writeTags,
  writeTagsBelow,
  writeUuid,
  zeroUuid,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** UpdateMetadataRequest, versions 0-8. */
export interface UpdateMetadataRequest {
  /** The controller id. */
  readonly controllerId: number
  /** If KRaft controller id is used during migration. See KIP-866. Versions 8. */
  readonly isKRaftController: boolean
  /** Indicates if this request is a Full metadata snapshot (2), Incremental (1), or Unknown (0). Using during ZK migration, see KIP-866. Versions 8. */
  readonly type: number
  /** The controller epoch. */
  readonly controllerEpoch: number
  /** The broker epoch. Versions 5-8. */
  readonly brokerEpoch: bigint
  /** In older versions of this RPC, each partition that we would like to update. Versions 0-4. */
  readonly ungroupedPartitionStates: readonly UpdateMetadataRequestPartitionState[]
  /** In newer versions of this RPC, each topic that we would like to update. Versions 5-8. */
  readonly topicStates: readonly UpdateMetadataRequestTopicState[]
  /**  */
  readonly liveBrokers: readonly UpdateMetadataRequestBroker[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link UpdateMetadataRequest}. */
export interface UpdateMetadataRequestBroker {
  /** The broker id. */
  readonly id: number
  /** The broker hostname. Versions 0. */
  readonly v0Host: string
  /** The broker port. Versions 0. */
  readonly v0Port: number
  /** The broker endpoints. Versions 1-8. */
  readonly endpoints: readonly UpdateMetadataRequestEndpoint[]
  /** The rack which this broker belongs to. Versions 2-8. */
  readonly rack: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link UpdateMetadataRequest}. */
export interface UpdateMetadataRequestEndpoint {
  /** The port of this endpoint. Versions 1-8. */
  readonly port: number
  /** The hostname of this endpoint. Versions 1-8. */
  readonly host: string
  /** The listener name. Versions 3-8. */
  readonly listener: string
  /** The security protocol type. Versions 1-8. */
  readonly securityProtocol: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link UpdateMetadataRequest}. */
export interface UpdateMetadataRequestTopicState {
  /** The topic name. Versions 5-8. */
  readonly topicName: string
  /** The topic id. Versions 7-8. */
  readonly topicId: string
  /** The partition that we would like to update. Versions 5-8. */
  readonly partitionStates: readonly UpdateMetadataRequestPartitionState[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link UpdateMetadataRequest}. */
export interface UpdateMetadataRequestPartitionState {
  /** In older versions of this RPC, the topic name. Versions 0-4. */
  readonly topicName: string
  /** The partition index. */
  readonly partitionIndex: number
  /** The controller epoch. */
  readonly controllerEpoch: number
  /** The ID of the broker which is the current partition leader. */
  readonly leader: number
  /** The leader epoch of this partition. */
  readonly leaderEpoch: number
  /** The brokers which are in the ISR for this partition. */
  readonly isr: readonly number[]
  /** The Zookeeper version. */
  readonly zkVersion: number
  /** All the replicas of this partition. */
  readonly replicas: readonly number[]
  /** The replicas of this partition which are offline. Versions 4-8. */
  readonly offlineReplicas: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeUpdateMetadataRequestPartitionState(message: Draft<UpdateMetadataRequestPartitionState>, version: number): number {
  const flexible = version >= 6
  const { topicName = '', isr = [], replicas = [], offlineReplicas = [], unknownTags } = message
  let size = 20
  if (version <= 4) size += sizeOfString(topicName, flexible)
  size += sizeOfList(isr, 4, flexible)
  size += sizeOfList(replicas, 4, flexible)
  if (version >= 4) size += sizeOfList(offlineReplicas, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUpdateMetadataRequestPartitionState(sink: MessageSink, message: Draft<UpdateMetadataRequestPartitionState>, version: number): void {
  const flexible = version >= 6
  const { topicName = '', partitionIndex = 0, controllerEpoch = 0, leader = 0, leaderEpoch = 0, isr = [], zkVersion = 0, replicas = [], offlineReplicas = [], unknownTags } = message
  if (version <= 4) writeString(sink, topicName, flexible, 'topicName')
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt32(sink, controllerEpoch, 'controllerEpoch')
  writeInt32(sink, leader, 'leader')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeInt32List(sink, isr, flexible, false, 'isr')
  writeInt32(sink, zkVersion, 'zkVersion')
  writeInt32List(sink, replicas, flexible, false, 'replicas')
  if (version >= 4) writeInt32List(sink, offlineReplicas, flexible, false, 'offlineReplicas')
  writeTags(sink, flexible, version, unknownTags)
}

function readUpdateMetadataRequestPartitionState(source: MessageSource, version: number): UpdateMetadataRequestPartitionState {
  const flexible = version >= 6
  const topicName: string = version <= 4 ? readString(source, flexible, 'topicName') : ''
  const partitionIndex = readInt32(source, 'partitionIndex')
  const controllerEpoch = readInt32(source, 'controllerEpoch')
  const leader = readInt32(source, 'leader')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const isr = readInt32List(source, flexible, false, 'isr')!
  const zkVersion = readInt32(source, 'zkVersion')
  const replicas = readInt32List(source, flexible, false, 'replicas')!
  const offlineReplicas: readonly number[] = version >= 4 ? readInt32List(source, flexible, false, 'offlineReplicas')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitionIndex, controllerEpoch, leader, leaderEpoch, isr, zkVersion, replicas, offlineReplicas } : { topicName, partitionIndex, controllerEpoch, leader, leaderEpoch, isr, zkVersion, replicas, offlineReplicas, unknownTags }
}

function readUpdateMetadataRequestPartitionStateList(source: MessageSource, version: number, nullable: boolean, field: string): UpdateMetadataRequestPartitionState[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<UpdateMetadataRequestPartitionState>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readUpdateMetadataRequestPartitionState(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeUpdateMetadataRequestTopicState(message: Draft<UpdateMetadataRequestTopicState>, version: number): number {
  const flexible = version >= 6
  const { topicName = '', partitionStates = [], unknownTags } = message
  let size = 0
  if (version >= 5) size += sizeOfString(topicName, flexible)
  if (version >= 7) size += 16
  if (version >= 5) size += sizeOfStructs(partitionStates, sizeUpdateMetadataRequestPartitionState, version, version >= 6)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUpdateMetadataRequestTopicState(sink: MessageSink, message: Draft<UpdateMetadataRequestTopicState>, version: number): void {
  const flexible = version >= 6
  const { topicName = '', topicId = zeroUuid, partitionStates = [], unknownTags } = message
  if (version >= 5) writeString(sink, topicName, flexible, 'topicName')
  else if (topicName !== '') throw noSuchField('topicName', version)
  if (version >= 7) writeUuid(sink, topicId, 'topicId')
  if (version >= 5) writeStructs(sink, partitionStates, writeUpdateMetadataRequestPartitionState, version, version >= 6, false, 'partitionStates')
  else if ((partitionStates === null || partitionStates.length !== 0)) throw noSuchField('partitionStates', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readUpdateMetadataRequestTopicState(source: MessageSource, version: number): UpdateMetadataRequestTopicState {
  const flexible = version >= 6
  const topicName: string = version >= 5 ? readString(source, flexible, 'topicName') : ''
  const topicId: string = version >= 7 ? readUuid(source, 'topicId') : zeroUuid
  const partitionStates: readonly UpdateMetadataRequestPartitionState[] = version >= 5 ? readUpdateMetadataRequestPartitionStateList(source, version, false, 'partitionStates')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, topicId, partitionStates } : { topicName, topicId, partitionStates, unknownTags }
}

function readUpdateMetadataRequestTopicStateList(source: MessageSource, version: number, nullable: boolean, field: string): UpdateMetadataRequestTopicState[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<UpdateMetadataRequestTopicState>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readUpdateMetadataRequestTopicState(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeUpdateMetadataRequestEndpoint(message: Draft<UpdateMetadataRequestEndpoint>, version: number): number {
  const flexible = version >= 6
  const { host = '', listener = '', unknownTags } = message
  let size = 0
  if (version >= 1) size += 4
  if (version >= 1) size += sizeOfString(host, flexible)
  if (version >= 3) size += sizeOfString(listener, flexible)
  if (version >= 1) size += 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUpdateMetadataRequestEndpoint(sink: MessageSink, message: Draft<UpdateMetadataRequestEndpoint>, version: number): void {
  const flexible = version >= 6
  const { port = 0, host = '', listener = '', securityProtocol = 0, unknownTags } = message
  if (version >= 1) writeInt32(sink, port, 'port')
  else if (port !== 0) throw noSuchField('port', version)
  if (version >= 1) writeString(sink, host, flexible, 'host')
  else if (host !== '') throw noSuchField('host', version)
  if (version >= 3) writeString(sink, listener, flexible, 'listener')
  if (version >= 1) writeInt16(sink, securityProtocol, 'securityProtocol')
  else if (securityProtocol !== 0) throw noSuchField('securityProtocol', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readUpdateMetadataRequestEndpoint(source: MessageSource, version: number): UpdateMetadataRequestEndpoint {
  const flexible = version >= 6
  const port: number = version >= 1 ? readInt32(source, 'port') : 0
  const host: string = version >= 1 ? readString(source, flexible, 'host') : ''
  const listener: string = version >= 3 ? readString(source, flexible, 'listener') : ''
  const securityProtocol: number = version >= 1 ? readInt16(source, 'securityProtocol') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { port, host, listener, securityProtocol } : { port, host, listener, securityProtocol, unknownTags }
}

function readUpdateMetadataRequestEndpointList(source: MessageSource, version: number, nullable: boolean, field: string): UpdateMetadataRequestEndpoint[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<UpdateMetadataRequestEndpoint>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readUpdateMetadataRequestEndpoint(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeUpdateMetadataRequestBroker(message: Draft<UpdateMetadataRequestBroker>, version: number): number {
  const flexible = version >= 6
  const { v0Host = '', endpoints = [], rack = '', unknownTags } = message
  let size = 4
  if (version <= 0) size += sizeOfString(v0Host, flexible)
  if (version <= 0) size += 4
  if (version >= 1) size += sizeOfStructs(endpoints, sizeUpdateMetadataRequestEndpoint, version, version >= 6)
  if (version >= 2) size += sizeOfString(rack, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUpdateMetadataRequestBroker(sink: MessageSink, message: Draft<UpdateMetadataRequestBroker>, version: number): void {
  const flexible = version >= 6
  const { id = 0, v0Host = '', v0Port = 0, endpoints = [], rack = '', unknownTags } = message
  writeInt32(sink, id, 'id')
  if (version <= 0) writeString(sink, v0Host, flexible, 'v0Host')
  if (version <= 0) writeInt32(sink, v0Port, 'v0Port')
  if (version >= 1) writeStructs(sink, endpoints, writeUpdateMetadataRequestEndpoint, version, version >= 6, false, 'endpoints')
  if (version >= 2) writeNullableString(sink, rack, flexible, true, 'rack')
  writeTags(sink, flexible, version, unknownTags)
}

function readUpdateMetadataRequestBroker(source: MessageSource, version: number): UpdateMetadataRequestBroker {
  const flexible = version >= 6
  const id = readInt32(source, 'id')
  const v0Host: string = version <= 0 ? readString(source, flexible, 'v0Host') : ''
  const v0Port: number = version <= 0 ? readInt32(source, 'v0Port') : 0
  const endpoints: readonly UpdateMetadataRequestEndpoint[] = version >= 1 ? readUpdateMetadataRequestEndpointList(source, version, false, 'endpoints')! : []
  const rack: string | null = version >= 2 ? readNullableString(source, flexible, true, 'rack') : ''
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { id, v0Host, v0Port, endpoints, rack } : { id, v0Host, v0Port, endpoints, rack, unknownTags }
}

function readUpdateMetadataRequestBrokerList(source: MessageSource, version: number, nullable: boolean, field: string): UpdateMetadataRequestBroker[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<UpdateMetadataRequestBroker>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readUpdateMetadataRequestBroker(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeUpdateMetadataRequest(message: Draft<UpdateMetadataRequest>, version: number): number {
  const flexible = version >= 6
  const { type = 0, ungroupedPartitionStates = [], topicStates = [], liveBrokers = [], unknownTags } = message
  let size = 8
  if (version >= 8) size += 1
  if (version >= 5) size += 8
  if (version <= 4) size += sizeOfStructs(ungroupedPartitionStates, sizeUpdateMetadataRequestPartitionState, version, version >= 6)
  if (version >= 5) size += sizeOfStructs(topicStates, sizeUpdateMetadataRequestTopicState, version, version >= 6)
  size += sizeOfStructs(liveBrokers, sizeUpdateMetadataRequestBroker, version, version >= 6)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 8 && type !== 0) {
      count++
      tagged += sizeOfTag(0, 1)
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeUpdateMetadataRequest(sink: MessageSink, message: Draft<UpdateMetadataRequest>, version: number): void {
  const flexible = version >= 6
  const { controllerId = 0, isKRaftController = false, type = 0, controllerEpoch = 0, brokerEpoch = -1n, ungroupedPartitionStates = [], topicStates = [], liveBrokers = [], unknownTags } = message
  writeInt32(sink, controllerId, 'controllerId')
  if (version >= 8) writeBool(sink, isKRaftController, 'isKRaftController')
  else if (isKRaftController !== false) throw noSuchField('isKRaftController', version)
  writeInt32(sink, controllerEpoch, 'controllerEpoch')
  if (version >= 5) writeInt64(sink, brokerEpoch, 'brokerEpoch')
  if (version <= 4) writeStructs(sink, ungroupedPartitionStates, writeUpdateMetadataRequestPartitionState, version, version >= 6, false, 'ungroupedPartitionStates')
  else if ((ungroupedPartitionStates === null || ungroupedPartitionStates.length !== 0)) throw noSuchField('ungroupedPartitionStates', version)
  if (version >= 5) writeStructs(sink, topicStates, writeUpdateMetadataRequestTopicState, version, version >= 6, false, 'topicStates')
  else if ((topicStates === null || topicStates.length !== 0)) throw noSuchField('topicStates', version)
  writeStructs(sink, liveBrokers, writeUpdateMetadataRequestBroker, version, version >= 6, false, 'liveBrokers')
  if (!(version >= 8) && type !== 0) throw noSuchField('type', version)
  if (flexible) {
    const has0 = version >= 8 && type !== 0
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeInt8(sink, type, 'type')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readUpdateMetadataRequest(source: MessageSource, version: number): UpdateMetadataRequest {
  const flexible = version >= 6
  const controllerId = readInt32(source, 'controllerId')
  const isKRaftController: boolean = version >= 8 ? readBool(source, 'isKRaftController') : false
  const controllerEpoch = readInt32(source, 'controllerEpoch')
  const brokerEpoch: bigint = version >= 5 ? readInt64(source, 'brokerEpoch') : -1n
  const ungroupedPartitionStates: readonly UpdateMetadataRequestPartitionState[] = version <= 4 ? readUpdateMetadataRequestPartitionStateList(source, version, false, 'ungroupedPartitionStates')! : []
  const topicStates: readonly UpdateMetadataRequestTopicState[] = version >= 5 ? readUpdateMetadataRequestTopicStateList(source, version, false, 'topicStates')! : []
  const liveBrokers = readUpdateMetadataRequestBrokerList(source, version, false, 'liveBrokers')!
  let type: number = 0
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 8) {
      const end = source.end
      source.end = source.position + size
      type = readInt8(source, 'type')
      endTag(source, end, 'type')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { controllerId, isKRaftController, type, controllerEpoch, brokerEpoch, ungroupedPartitionStates, topicStates, liveBrokers } : { controllerId, isKRaftController, type, controllerEpoch, brokerEpoch, ungroupedPartitionStates, topicStates, liveBrokers, unknownTags }
}

export const updateMetadataRequest: MessageCodec<UpdateMetadataRequest> = {
  name: 'UpdateMetadataRequest',
  minVersion: 0,
  maxVersion: 8,
  flexibleFrom: 6,
  size: sizeUpdateMetadataRequest,
  write: writeUpdateMetadataRequest,
  read: readUpdateMetadataRequest,
}

/** UpdateMetadataResponse, versions 0-8. */
export interface UpdateMetadataResponse {
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeUpdateMetadataResponse(message: Draft<UpdateMetadataResponse>, version: number): number {
  const flexible = version >= 6
  const { unknownTags } = message
  let size = 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUpdateMetadataResponse(sink: MessageSink, message: Draft<UpdateMetadataResponse>, version: number): void {
  const flexible = version >= 6
  const { errorCode = 0, unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeTags(sink, flexible, version, unknownTags)
}

function readUpdateMetadataResponse(source: MessageSource, version: number): UpdateMetadataResponse {
  const flexible = version >= 6
  const errorCode = readInt16(source, 'errorCode')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode } : { errorCode, unknownTags }
}

export const updateMetadataResponse: MessageCodec<UpdateMetadataResponse> = {
  name: 'UpdateMetadataResponse',
  minVersion: 0,
  maxVersion: 8,
  flexibleFrom: 6,
  size: sizeUpdateMetadataResponse,
  write: writeUpdateMetadataResponse,
  read: readUpdateMetadataResponse,
}

export const api = makeApi(6, 'UpdateMetadata', updateMetadataRequest, updateMetadataResponse, false)
