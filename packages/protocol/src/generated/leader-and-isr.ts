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
  readInt64,
  readInt8,
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
  writeInt64,
  writeInt8,
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

/** LeaderAndIsrRequest, versions 0-7. */
export interface LeaderAndIsrRequest {
  /** The current controller ID. */
  readonly controllerId: number
  /** If KRaft controller id is used during migration. See KIP-866. Versions 7. */
  readonly isKRaftController: boolean
  /** The current controller epoch. */
  readonly controllerEpoch: number
  /** The current broker epoch. Versions 2-7. */
  readonly brokerEpoch: bigint
  /** The type that indicates whether all topics are included in the request. Versions 5-7. */
  readonly type: number
  /** The state of each partition, in a v0 or v1 message. Versions 0-1. */
  readonly ungroupedPartitionStates: readonly LeaderAndIsrRequestPartitionState[]
  /** Each topic. Versions 2-7. */
  readonly topicStates: readonly LeaderAndIsrRequestTopicState[]
  /** The current live leaders. */
  readonly liveLeaders: readonly LeaderAndIsrRequestLiveLeader[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link LeaderAndIsrRequest}. */
export interface LeaderAndIsrRequestLiveLeader {
  /** The leader's broker ID. */
  readonly brokerId: number
  /** The leader's hostname. */
  readonly hostName: string
  /** The leader's port. */
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link LeaderAndIsrRequest}. */
export interface LeaderAndIsrRequestTopicState {
  /** The topic name. Versions 2-7. */
  readonly topicName: string
  /** The unique topic ID. Versions 5-7. */
  readonly topicId: string
  /** The state of each partition. Versions 2-7. */
  readonly partitionStates: readonly LeaderAndIsrRequestPartitionState[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link LeaderAndIsrRequest}. */
export interface LeaderAndIsrRequestPartitionState {
  /** The topic name. This is only present in v0 or v1. Versions 0-1. */
  readonly topicName: string
  /** The partition index. */
  readonly partitionIndex: number
  /** The controller epoch. */
  readonly controllerEpoch: number
  /** The broker ID of the leader. */
  readonly leader: number
  /** The leader epoch. */
  readonly leaderEpoch: number
  /** The in-sync replica IDs. */
  readonly isr: readonly number[]
  /** The current epoch for the partition. The epoch is a monotonically increasing value which is incremented after every partition change. (Since the LeaderAndIsr request is only used by the legacy controller, this corresponds to the zkVersion). */
  readonly partitionEpoch: number
  /** The replica IDs. */
  readonly replicas: readonly number[]
  /** The replica IDs that we are adding this partition to, or null if no replicas are being added. Versions 3-7. */
  readonly addingReplicas: readonly number[]
  /** The replica IDs that we are removing this partition from, or null if no replicas are being removed. Versions 3-7. */
  readonly removingReplicas: readonly number[]
  /** Whether the replica should have existed on the broker or not. Versions 1-7. */
  readonly isNew: boolean
  /** 1 if the partition is recovering from an unclean leader election; 0 otherwise. Versions 6-7. */
  readonly leaderRecoveryState: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeLeaderAndIsrRequestPartitionState(message: Draft<LeaderAndIsrRequestPartitionState>, version: number): number {
  const flexible = version >= 4
  const { topicName = '', isr = [], replicas = [], addingReplicas = [], removingReplicas = [], unknownTags } = message
  let size = 20
  if (version <= 1) size += sizeOfString(topicName, flexible)
  size += sizeOfList(isr, 4, flexible)
  size += sizeOfList(replicas, 4, flexible)
  if (version >= 3) size += sizeOfList(addingReplicas, 4, flexible)
  if (version >= 3) size += sizeOfList(removingReplicas, 4, flexible)
  if (version >= 1) size += 1
  if (version >= 6) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeLeaderAndIsrRequestPartitionState(sink: MessageSink, message: Draft<LeaderAndIsrRequestPartitionState>, version: number): void {
  const flexible = version >= 4
  const { topicName = '', partitionIndex = 0, controllerEpoch = 0, leader = 0, leaderEpoch = 0, isr = [], partitionEpoch = 0, replicas = [], addingReplicas = [], removingReplicas = [], isNew = false, leaderRecoveryState = 0, unknownTags } = message
  if (version <= 1) writeString(sink, topicName, flexible, 'topicName')
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt32(sink, controllerEpoch, 'controllerEpoch')
  writeInt32(sink, leader, 'leader')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeInt32List(sink, isr, flexible, false, 'isr')
  writeInt32(sink, partitionEpoch, 'partitionEpoch')
  writeInt32List(sink, replicas, flexible, false, 'replicas')
  if (version >= 3) writeInt32List(sink, addingReplicas, flexible, false, 'addingReplicas')
  if (version >= 3) writeInt32List(sink, removingReplicas, flexible, false, 'removingReplicas')
  if (version >= 1) writeBool(sink, isNew, 'isNew')
  if (version >= 6) writeInt8(sink, leaderRecoveryState, 'leaderRecoveryState')
  else if (leaderRecoveryState !== 0) throw noSuchField('leaderRecoveryState', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readLeaderAndIsrRequestPartitionState(source: MessageSource, version: number): LeaderAndIsrRequestPartitionState {
  const flexible = version >= 4
  const topicName: string = version <= 1 ? readString(source, flexible, 'topicName') : ''
  const partitionIndex = readInt32(source, 'partitionIndex')
  const controllerEpoch = readInt32(source, 'controllerEpoch')
  const leader = readInt32(source, 'leader')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const isr = readInt32List(source, flexible, false, 'isr')!
  const partitionEpoch = readInt32(source, 'partitionEpoch')
  const replicas = readInt32List(source, flexible, false, 'replicas')!
  const addingReplicas: readonly number[] = version >= 3 ? readInt32List(source, flexible, false, 'addingReplicas')! : []
  const removingReplicas: readonly number[] = version >= 3 ? readInt32List(source, flexible, false, 'removingReplicas')! : []
  const isNew: boolean = version >= 1 ? readBool(source, 'isNew') : false
  const leaderRecoveryState: number = version >= 6 ? readInt8(source, 'leaderRecoveryState') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitionIndex, controllerEpoch, leader, leaderEpoch, isr, partitionEpoch, replicas, addingReplicas, removingReplicas, isNew, leaderRecoveryState } : { topicName, partitionIndex, controllerEpoch, leader, leaderEpoch, isr, partitionEpoch, replicas, addingReplicas, removingReplicas, isNew, leaderRecoveryState, unknownTags }
}

function readLeaderAndIsrRequestPartitionStateList(source: MessageSource, version: number, nullable: boolean, field: string): LeaderAndIsrRequestPartitionState[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<LeaderAndIsrRequestPartitionState>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readLeaderAndIsrRequestPartitionState(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeLeaderAndIsrRequestTopicState(message: Draft<LeaderAndIsrRequestTopicState>, version: number): number {
  const flexible = version >= 4
  const { topicName = '', partitionStates = [], unknownTags } = message
  let size = 0
  if (version >= 2) size += sizeOfString(topicName, flexible)
  if (version >= 5) size += 16
  if (version >= 2) size += sizeOfStructs(partitionStates, sizeLeaderAndIsrRequestPartitionState, version, version >= 4)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeLeaderAndIsrRequestTopicState(sink: MessageSink, message: Draft<LeaderAndIsrRequestTopicState>, version: number): void {
  const flexible = version >= 4
  const { topicName = '', topicId = zeroUuid, partitionStates = [], unknownTags } = message
  if (version >= 2) writeString(sink, topicName, flexible, 'topicName')
  else if (topicName !== '') throw noSuchField('topicName', version)
  if (version >= 5) writeUuid(sink, topicId, 'topicId')
  if (version >= 2) writeStructs(sink, partitionStates, writeLeaderAndIsrRequestPartitionState, version, version >= 4, false, 'partitionStates')
  else if ((partitionStates === null || partitionStates.length !== 0)) throw noSuchField('partitionStates', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readLeaderAndIsrRequestTopicState(source: MessageSource, version: number): LeaderAndIsrRequestTopicState {
  const flexible = version >= 4
  const topicName: string = version >= 2 ? readString(source, flexible, 'topicName') : ''
  const topicId: string = version >= 5 ? readUuid(source, 'topicId') : zeroUuid
  const partitionStates: readonly LeaderAndIsrRequestPartitionState[] = version >= 2 ? readLeaderAndIsrRequestPartitionStateList(source, version, false, 'partitionStates')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, topicId, partitionStates } : { topicName, topicId, partitionStates, unknownTags }
}

function readLeaderAndIsrRequestTopicStateList(source: MessageSource, version: number, nullable: boolean, field: string): LeaderAndIsrRequestTopicState[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<LeaderAndIsrRequestTopicState>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readLeaderAndIsrRequestTopicState(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeLeaderAndIsrRequestLiveLeader(message: Draft<LeaderAndIsrRequestLiveLeader>, version: number): number {
  const flexible = version >= 4
  const { hostName = '', unknownTags } = message
  let size = 8
  size += sizeOfString(hostName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeLeaderAndIsrRequestLiveLeader(sink: MessageSink, message: Draft<LeaderAndIsrRequestLiveLeader>, version: number): void {
  const flexible = version >= 4
  const { brokerId = 0, hostName = '', port = 0, unknownTags } = message
  writeInt32(sink, brokerId, 'brokerId')
  writeString(sink, hostName, flexible, 'hostName')
  writeInt32(sink, port, 'port')
  writeTags(sink, flexible, version, unknownTags)
}

function readLeaderAndIsrRequestLiveLeader(source: MessageSource, version: number): LeaderAndIsrRequestLiveLeader {
  const flexible = version >= 4
  const brokerId = readInt32(source, 'brokerId')
  const hostName = readString(source, flexible, 'hostName')
  const port = readInt32(source, 'port')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { brokerId, hostName, port } : { brokerId, hostName, port, unknownTags }
}

function readLeaderAndIsrRequestLiveLeaderList(source: MessageSource, version: number, nullable: boolean, field: string): LeaderAndIsrRequestLiveLeader[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<LeaderAndIsrRequestLiveLeader>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readLeaderAndIsrRequestLiveLeader(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeLeaderAndIsrRequest(message: Draft<LeaderAndIsrRequest>, version: number): number {
  const flexible = version >= 4
  const { ungroupedPartitionStates = [], topicStates = [], liveLeaders = [], unknownTags } = message
  let size = 8
  if (version >= 7) size += 1
  if (version >= 2) size += 8
  if (version >= 5) size += 1
  if (version <= 1) size += sizeOfStructs(ungroupedPartitionStates, sizeLeaderAndIsrRequestPartitionState, version, version >= 4)
  if (version >= 2) size += sizeOfStructs(topicStates, sizeLeaderAndIsrRequestTopicState, version, version >= 4)
  size += sizeOfStructs(liveLeaders, sizeLeaderAndIsrRequestLiveLeader, version, version >= 4)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeLeaderAndIsrRequest(sink: MessageSink, message: Draft<LeaderAndIsrRequest>, version: number): void {
  const flexible = version >= 4
  const { controllerId = 0, isKRaftController = false, controllerEpoch = 0, brokerEpoch = -1n, type = 0, ungroupedPartitionStates = [], topicStates = [], liveLeaders = [], unknownTags } = message
  writeInt32(sink, controllerId, 'controllerId')
  if (version >= 7) writeBool(sink, isKRaftController, 'isKRaftController')
  else if (isKRaftController !== false) throw noSuchField('isKRaftController', version)
  writeInt32(sink, controllerEpoch, 'controllerEpoch')
  if (version >= 2) writeInt64(sink, brokerEpoch, 'brokerEpoch')
  if (version >= 5) writeInt8(sink, type, 'type')
  else if (type !== 0) throw noSuchField('type', version)
  if (version <= 1) writeStructs(sink, ungroupedPartitionStates, writeLeaderAndIsrRequestPartitionState, version, version >= 4, false, 'ungroupedPartitionStates')
  else if ((ungroupedPartitionStates === null || ungroupedPartitionStates.length !== 0)) throw noSuchField('ungroupedPartitionStates', version)
  if (version >= 2) writeStructs(sink, topicStates, writeLeaderAndIsrRequestTopicState, version, version >= 4, false, 'topicStates')
  else if ((topicStates === null || topicStates.length !== 0)) throw noSuchField('topicStates', version)
  writeStructs(sink, liveLeaders, writeLeaderAndIsrRequestLiveLeader, version, version >= 4, false, 'liveLeaders')
  writeTags(sink, flexible, version, unknownTags)
}

function readLeaderAndIsrRequest(source: MessageSource, version: number): LeaderAndIsrRequest {
  const flexible = version >= 4
  const controllerId = readInt32(source, 'controllerId')
  const isKRaftController: boolean = version >= 7 ? readBool(source, 'isKRaftController') : false
  const controllerEpoch = readInt32(source, 'controllerEpoch')
  const brokerEpoch: bigint = version >= 2 ? readInt64(source, 'brokerEpoch') : -1n
  const type: number = version >= 5 ? readInt8(source, 'type') : 0
  const ungroupedPartitionStates: readonly LeaderAndIsrRequestPartitionState[] = version <= 1 ? readLeaderAndIsrRequestPartitionStateList(source, version, false, 'ungroupedPartitionStates')! : []
  const topicStates: readonly LeaderAndIsrRequestTopicState[] = version >= 2 ? readLeaderAndIsrRequestTopicStateList(source, version, false, 'topicStates')! : []
  const liveLeaders = readLeaderAndIsrRequestLiveLeaderList(source, version, false, 'liveLeaders')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { controllerId, isKRaftController, controllerEpoch, brokerEpoch, type, ungroupedPartitionStates, topicStates, liveLeaders } : { controllerId, isKRaftController, controllerEpoch, brokerEpoch, type, ungroupedPartitionStates, topicStates, liveLeaders, unknownTags }
}

export const leaderAndIsrRequest: MessageCodec<LeaderAndIsrRequest> = {
  name: 'LeaderAndIsrRequest',
  minVersion: 0,
  maxVersion: 7,
  flexibleFrom: 4,
  size: sizeLeaderAndIsrRequest,
  write: writeLeaderAndIsrRequest,
  read: readLeaderAndIsrRequest,
}

/** LeaderAndIsrResponse, versions 0-7. */
export interface LeaderAndIsrResponse {
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** Each partition in v0 to v4 message. Versions 0-4. */
  readonly partitionErrors: readonly LeaderAndIsrResponsePartitionError[]
  /** Each topic. Versions 5-7. */
  readonly topics: readonly LeaderAndIsrResponseTopicError[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link LeaderAndIsrResponse}. */
export interface LeaderAndIsrResponseTopicError {
  /** The unique topic ID. Versions 5-7. */
  readonly topicId: string
  /** Each partition. Versions 5-7. */
  readonly partitionErrors: readonly LeaderAndIsrResponsePartitionError[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link LeaderAndIsrResponse}. */
export interface LeaderAndIsrResponsePartitionError {
  /** The topic name. Versions 0-4. */
  readonly topicName: string
  /** The partition index. */
  readonly partitionIndex: number
  /** The partition error code, or 0 if there was no error. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeLeaderAndIsrResponsePartitionError(message: Draft<LeaderAndIsrResponsePartitionError>, version: number): number {
  const flexible = version >= 4
  const { topicName = '', unknownTags } = message
  let size = 6
  if (version <= 4) size += sizeOfString(topicName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeLeaderAndIsrResponsePartitionError(sink: MessageSink, message: Draft<LeaderAndIsrResponsePartitionError>, version: number): void {
  const flexible = version >= 4
  const { topicName = '', partitionIndex = 0, errorCode = 0, unknownTags } = message
  if (version <= 4) writeString(sink, topicName, flexible, 'topicName')
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  writeTags(sink, flexible, version, unknownTags)
}

function readLeaderAndIsrResponsePartitionError(source: MessageSource, version: number): LeaderAndIsrResponsePartitionError {
  const flexible = version >= 4
  const topicName: string = version <= 4 ? readString(source, flexible, 'topicName') : ''
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitionIndex, errorCode } : { topicName, partitionIndex, errorCode, unknownTags }
}

function readLeaderAndIsrResponsePartitionErrorList(source: MessageSource, version: number, nullable: boolean, field: string): LeaderAndIsrResponsePartitionError[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<LeaderAndIsrResponsePartitionError>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readLeaderAndIsrResponsePartitionError(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeLeaderAndIsrResponseTopicError(message: Draft<LeaderAndIsrResponseTopicError>, version: number): number {
  const flexible = version >= 4
  const { partitionErrors = [], unknownTags } = message
  let size = 0
  if (version >= 5) size += 16
  if (version >= 5) size += sizeOfStructs(partitionErrors, sizeLeaderAndIsrResponsePartitionError, version, version >= 4)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeLeaderAndIsrResponseTopicError(sink: MessageSink, message: Draft<LeaderAndIsrResponseTopicError>, version: number): void {
  const flexible = version >= 4
  const { topicId = zeroUuid, partitionErrors = [], unknownTags } = message
  if (version >= 5) writeUuid(sink, topicId, 'topicId')
  else if (topicId !== zeroUuid) throw noSuchField('topicId', version)
  if (version >= 5) writeStructs(sink, partitionErrors, writeLeaderAndIsrResponsePartitionError, version, version >= 4, false, 'partitionErrors')
  else if ((partitionErrors === null || partitionErrors.length !== 0)) throw noSuchField('partitionErrors', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readLeaderAndIsrResponseTopicError(source: MessageSource, version: number): LeaderAndIsrResponseTopicError {
  const flexible = version >= 4
  const topicId: string = version >= 5 ? readUuid(source, 'topicId') : zeroUuid
  const partitionErrors: readonly LeaderAndIsrResponsePartitionError[] = version >= 5 ? readLeaderAndIsrResponsePartitionErrorList(source, version, false, 'partitionErrors')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitionErrors } : { topicId, partitionErrors, unknownTags }
}

function readLeaderAndIsrResponseTopicErrorList(source: MessageSource, version: number, nullable: boolean, field: string): LeaderAndIsrResponseTopicError[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<LeaderAndIsrResponseTopicError>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readLeaderAndIsrResponseTopicError(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeLeaderAndIsrResponse(message: Draft<LeaderAndIsrResponse>, version: number): number {
  const flexible = version >= 4
  const { partitionErrors = [], topics = [], unknownTags } = message
  let size = 2
  if (version <= 4) size += sizeOfStructs(partitionErrors, sizeLeaderAndIsrResponsePartitionError, version, version >= 4)
  if (version >= 5) size += sizeOfStructs(topics, sizeLeaderAndIsrResponseTopicError, version, version >= 4)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeLeaderAndIsrResponse(sink: MessageSink, message: Draft<LeaderAndIsrResponse>, version: number): void {
  const flexible = version >= 4
  const { errorCode = 0, partitionErrors = [], topics = [], unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  if (version <= 4) writeStructs(sink, partitionErrors, writeLeaderAndIsrResponsePartitionError, version, version >= 4, false, 'partitionErrors')
  else if ((partitionErrors === null || partitionErrors.length !== 0)) throw noSuchField('partitionErrors', version)
  if (version >= 5) writeStructs(sink, topics, writeLeaderAndIsrResponseTopicError, version, version >= 4, false, 'topics')
  else if ((topics === null || topics.length !== 0)) throw noSuchField('topics', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readLeaderAndIsrResponse(source: MessageSource, version: number): LeaderAndIsrResponse {
  const flexible = version >= 4
  const errorCode = readInt16(source, 'errorCode')
  const partitionErrors: readonly LeaderAndIsrResponsePartitionError[] = version <= 4 ? readLeaderAndIsrResponsePartitionErrorList(source, version, false, 'partitionErrors')! : []
  const topics: readonly LeaderAndIsrResponseTopicError[] = version >= 5 ? readLeaderAndIsrResponseTopicErrorList(source, version, false, 'topics')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, partitionErrors, topics } : { errorCode, partitionErrors, topics, unknownTags }
}

export const leaderAndIsrResponse: MessageCodec<LeaderAndIsrResponse> = {
  name: 'LeaderAndIsrResponse',
  minVersion: 0,
  maxVersion: 7,
  flexibleFrom: 4,
  size: sizeLeaderAndIsrResponse,
  write: writeLeaderAndIsrResponse,
  read: readLeaderAndIsrResponse,
}

export const api = makeApi(4, 'LeaderAndIsr', leaderAndIsrRequest, leaderAndIsrResponse, false)
