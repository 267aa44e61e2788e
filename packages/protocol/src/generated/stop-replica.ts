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
  readString,
  readUnknownTags,
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
  writeString,
  writeStructs,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** StopReplicaRequest, versions 0-4. */
export interface StopReplicaRequest {
  /** The controller id. */
  readonly controllerId: number
  /** If KRaft controller id is used during migration. See KIP-866. Versions 4. */
  readonly isKRaftController: boolean
  /** The controller epoch. */
  readonly controllerEpoch: number
  /** The broker epoch. Versions 1-4. */
  readonly brokerEpoch: bigint
  /** Whether these partitions should be deleted. Versions 0-2. */
  readonly deletePartitions: boolean
  /** The partitions to stop. Versions 0. */
  readonly ungroupedPartitions: readonly StopReplicaRequestPartitionV0[]
  /** The topics to stop. Versions 1-2. */
  readonly topics: readonly StopReplicaRequestTopicV1[]
  /** Each topic. Versions 3-4. */
  readonly topicStates: readonly StopReplicaRequestTopicState[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StopReplicaRequest}. */
export interface StopReplicaRequestTopicState {
  /** The topic name. Versions 3-4. */
  readonly topicName: string
  /** The state of each partition. Versions 3-4. */
  readonly partitionStates: readonly StopReplicaRequestPartitionState[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StopReplicaRequest}. */
export interface StopReplicaRequestPartitionState {
  /** The partition index. Versions 3-4. */
  readonly partitionIndex: number
  /** The leader epoch. Versions 3-4. */
  readonly leaderEpoch: number
  /** Whether this partition should be deleted. Versions 3-4. */
  readonly deletePartition: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StopReplicaRequest}. */
export interface StopReplicaRequestTopicV1 {
  /** The topic name. Versions 1-2. */
  readonly name: string
  /** The partition indexes. Versions 1-2. */
  readonly partitionIndexes: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StopReplicaRequest}. */
export interface StopReplicaRequestPartitionV0 {
  /** The topic name. Versions 0. */
  readonly topicName: string
  /** The partition index. Versions 0. */
  readonly partitionIndex: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeStopReplicaRequestPartitionV0(message: Draft<StopReplicaRequestPartitionV0>, version: number): number {
  const flexible = version >= 2
  const { topicName = '', unknownTags } = message
  let size = 0
  if (version <= 0) size += sizeOfString(topicName, flexible)
  if (version <= 0) size += 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStopReplicaRequestPartitionV0(sink: MessageSink, message: Draft<StopReplicaRequestPartitionV0>, version: number): void {
  const flexible = version >= 2
  const { topicName = '', partitionIndex = 0, unknownTags } = message
  if (version <= 0) writeString(sink, topicName, flexible, 'topicName')
  else if (topicName !== '') throw noSuchField('topicName', version)
  if (version <= 0) writeInt32(sink, partitionIndex, 'partitionIndex')
  else if (partitionIndex !== 0) throw noSuchField('partitionIndex', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readStopReplicaRequestPartitionV0(source: MessageSource, version: number): StopReplicaRequestPartitionV0 {
  const flexible = version >= 2
  const topicName: string = version <= 0 ? readString(source, flexible, 'topicName') : ''
  const partitionIndex: number = version <= 0 ? readInt32(source, 'partitionIndex') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitionIndex } : { topicName, partitionIndex, unknownTags }
}

function readStopReplicaRequestPartitionV0List(source: MessageSource, version: number, nullable: boolean, field: string): StopReplicaRequestPartitionV0[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StopReplicaRequestPartitionV0>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStopReplicaRequestPartitionV0(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStopReplicaRequestTopicV1(message: Draft<StopReplicaRequestTopicV1>, version: number): number {
  const flexible = version >= 2
  const { name = '', partitionIndexes = [], unknownTags } = message
  let size = 0
  if (version >= 1 && version <= 2) size += sizeOfString(name, flexible)
  if (version >= 1 && version <= 2) size += sizeOfList(partitionIndexes, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStopReplicaRequestTopicV1(sink: MessageSink, message: Draft<StopReplicaRequestTopicV1>, version: number): void {
  const flexible = version >= 2
  const { name = '', partitionIndexes = [], unknownTags } = message
  if (version >= 1 && version <= 2) writeString(sink, name, flexible, 'name')
  else if (name !== '') throw noSuchField('name', version)
  if (version >= 1 && version <= 2) writeInt32List(sink, partitionIndexes, flexible, false, 'partitionIndexes')
  else if ((partitionIndexes === null || partitionIndexes.length !== 0)) throw noSuchField('partitionIndexes', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readStopReplicaRequestTopicV1(source: MessageSource, version: number): StopReplicaRequestTopicV1 {
  const flexible = version >= 2
  const name: string = version >= 1 && version <= 2 ? readString(source, flexible, 'name') : ''
  const partitionIndexes: readonly number[] = version >= 1 && version <= 2 ? readInt32List(source, flexible, false, 'partitionIndexes')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitionIndexes } : { name, partitionIndexes, unknownTags }
}

function readStopReplicaRequestTopicV1List(source: MessageSource, version: number, nullable: boolean, field: string): StopReplicaRequestTopicV1[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StopReplicaRequestTopicV1>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStopReplicaRequestTopicV1(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStopReplicaRequestPartitionState(message: Draft<StopReplicaRequestPartitionState>, version: number): number {
  const flexible = version >= 2
  const { unknownTags } = message
  let size = 0
  if (version >= 3) size += 4
  if (version >= 3) size += 4
  if (version >= 3) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStopReplicaRequestPartitionState(sink: MessageSink, message: Draft<StopReplicaRequestPartitionState>, version: number): void {
  const flexible = version >= 2
  const { partitionIndex = 0, leaderEpoch = -1, deletePartition = false, unknownTags } = message
  if (version >= 3) writeInt32(sink, partitionIndex, 'partitionIndex')
  else if (partitionIndex !== 0) throw noSuchField('partitionIndex', version)
  if (version >= 3) writeInt32(sink, leaderEpoch, 'leaderEpoch')
  else if (leaderEpoch !== -1) throw noSuchField('leaderEpoch', version)
  if (version >= 3) writeBool(sink, deletePartition, 'deletePartition')
  else if (deletePartition !== false) throw noSuchField('deletePartition', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readStopReplicaRequestPartitionState(source: MessageSource, version: number): StopReplicaRequestPartitionState {
  const flexible = version >= 2
  const partitionIndex: number = version >= 3 ? readInt32(source, 'partitionIndex') : 0
  const leaderEpoch: number = version >= 3 ? readInt32(source, 'leaderEpoch') : -1
  const deletePartition: boolean = version >= 3 ? readBool(source, 'deletePartition') : false
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, leaderEpoch, deletePartition } : { partitionIndex, leaderEpoch, deletePartition, unknownTags }
}

function readStopReplicaRequestPartitionStateList(source: MessageSource, version: number, nullable: boolean, field: string): StopReplicaRequestPartitionState[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StopReplicaRequestPartitionState>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStopReplicaRequestPartitionState(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStopReplicaRequestTopicState(message: Draft<StopReplicaRequestTopicState>, version: number): number {
  const flexible = version >= 2
  const { topicName = '', partitionStates = [], unknownTags } = message
  let size = 0
  if (version >= 3) size += sizeOfString(topicName, flexible)
  if (version >= 3) size += sizeOfStructs(partitionStates, sizeStopReplicaRequestPartitionState, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStopReplicaRequestTopicState(sink: MessageSink, message: Draft<StopReplicaRequestTopicState>, version: number): void {
  const flexible = version >= 2
  const { topicName = '', partitionStates = [], unknownTags } = message
  if (version >= 3) writeString(sink, topicName, flexible, 'topicName')
  else if (topicName !== '') throw noSuchField('topicName', version)
  if (version >= 3) writeStructs(sink, partitionStates, writeStopReplicaRequestPartitionState, version, version >= 2, false, 'partitionStates')
  else if ((partitionStates === null || partitionStates.length !== 0)) throw noSuchField('partitionStates', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readStopReplicaRequestTopicState(source: MessageSource, version: number): StopReplicaRequestTopicState {
  const flexible = version >= 2
  const topicName: string = version >= 3 ? readString(source, flexible, 'topicName') : ''
  const partitionStates: readonly StopReplicaRequestPartitionState[] = version >= 3 ? readStopReplicaRequestPartitionStateList(source, version, false, 'partitionStates')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitionStates } : { topicName, partitionStates, unknownTags }
}

function readStopReplicaRequestTopicStateList(source: MessageSource, version: number, nullable: boolean, field: string): StopReplicaRequestTopicState[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StopReplicaRequestTopicState>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStopReplicaRequestTopicState(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStopReplicaRequest(message: Draft<StopReplicaRequest>, version: number): number {
  const flexible = version >= 2
  const { ungroupedPartitions = [], topics = [], topicStates = [], unknownTags } = message
  let size = 8
  if (version >= 4) size += 1
  if (version >= 1) size += 8
  if (version <= 2) size += 1
  if (version <= 0) size += sizeOfStructs(ungroupedPartitions, sizeStopReplicaRequestPartitionV0, version, version >= 2)
  if (version >= 1 && version <= 2) size += sizeOfStructs(topics, sizeStopReplicaRequestTopicV1, version, version >= 2)
  if (version >= 3) size += sizeOfStructs(topicStates, sizeStopReplicaRequestTopicState, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStopReplicaRequest(sink: MessageSink, message: Draft<StopReplicaRequest>, version: number): void {
  const flexible = version >= 2
  const { controllerId = 0, isKRaftController = false, controllerEpoch = 0, brokerEpoch = -1n, deletePartitions = false, ungroupedPartitions = [], topics = [], topicStates = [], unknownTags } = message
  writeInt32(sink, controllerId, 'controllerId')
  if (version >= 4) writeBool(sink, isKRaftController, 'isKRaftController')
  else if (isKRaftController !== false) throw noSuchField('isKRaftController', version)
  writeInt32(sink, controllerEpoch, 'controllerEpoch')
  if (version >= 1) writeInt64(sink, brokerEpoch, 'brokerEpoch')
  if (version <= 2) writeBool(sink, deletePartitions, 'deletePartitions')
  else if (deletePartitions !== false) throw noSuchField('deletePartitions', version)
  if (version <= 0) writeStructs(sink, ungroupedPartitions, writeStopReplicaRequestPartitionV0, version, version >= 2, false, 'ungroupedPartitions')
  else if ((ungroupedPartitions === null || ungroupedPartitions.length !== 0)) throw noSuchField('ungroupedPartitions', version)
  if (version >= 1 && version <= 2) writeStructs(sink, topics, writeStopReplicaRequestTopicV1, version, version >= 2, false, 'topics')
  else if ((topics === null || topics.length !== 0)) throw noSuchField('topics', version)
  if (version >= 3) writeStructs(sink, topicStates, writeStopReplicaRequestTopicState, version, version >= 2, false, 'topicStates')
  else if ((topicStates === null || topicStates.length !== 0)) throw noSuchField('topicStates', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readStopReplicaRequest(source: MessageSource, version: number): StopReplicaRequest {
  const flexible = version >= 2
  const controllerId = readInt32(source, 'controllerId')
  const isKRaftController: boolean = version >= 4 ? readBool(source, 'isKRaftController') : false
  const controllerEpoch = readInt32(source, 'controllerEpoch')
  const brokerEpoch: bigint = version >= 1 ? readInt64(source, 'brokerEpoch') : -1n
  const deletePartitions: boolean = version <= 2 ? readBool(source, 'deletePartitions') : false
  const ungroupedPartitions: readonly StopReplicaRequestPartitionV0[] = version <= 0 ? readStopReplicaRequestPartitionV0List(source, version, false, 'ungroupedPartitions')! : []
  const topics: readonly StopReplicaRequestTopicV1[] = version >= 1 && version <= 2 ? readStopReplicaRequestTopicV1List(source, version, false, 'topics')! : []
  const topicStates: readonly StopReplicaRequestTopicState[] = version >= 3 ? readStopReplicaRequestTopicStateList(source, version, false, 'topicStates')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { controllerId, isKRaftController, controllerEpoch, brokerEpoch, deletePartitions, ungroupedPartitions, topics, topicStates } : { controllerId, isKRaftController, controllerEpoch, brokerEpoch, deletePartitions, ungroupedPartitions, topics, topicStates, unknownTags }
}

export const stopReplicaRequest: MessageCodec<StopReplicaRequest> = {
  name: 'StopReplicaRequest',
  minVersion: 0,
  maxVersion: 4,
  flexibleFrom: 2,
  size: sizeStopReplicaRequest,
  write: writeStopReplicaRequest,
  read: readStopReplicaRequest,
}

/** StopReplicaResponse, versions 0-4. */
export interface StopReplicaResponse {
  /** The top-level error code, or 0 if there was no top-level error. */
  readonly errorCode: number
  /** The responses for each partition. */
  readonly partitionErrors: readonly StopReplicaResponsePartitionError[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StopReplicaResponse}. */
export interface StopReplicaResponsePartitionError {
  /** The topic name. */
  readonly topicName: string
  /** The partition index. */
  readonly partitionIndex: number
  /** The partition error code, or 0 if there was no partition error. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeStopReplicaResponsePartitionError(message: Draft<StopReplicaResponsePartitionError>, version: number): number {
  const flexible = version >= 2
  const { topicName = '', unknownTags } = message
  let size = 6
  size += sizeOfString(topicName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStopReplicaResponsePartitionError(sink: MessageSink, message: Draft<StopReplicaResponsePartitionError>, version: number): void {
  const flexible = version >= 2
  const { topicName = '', partitionIndex = 0, errorCode = 0, unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  writeTags(sink, flexible, version, unknownTags)
}

function readStopReplicaResponsePartitionError(source: MessageSource, version: number): StopReplicaResponsePartitionError {
  const flexible = version >= 2
  const topicName = readString(source, flexible, 'topicName')
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitionIndex, errorCode } : { topicName, partitionIndex, errorCode, unknownTags }
}

function readStopReplicaResponsePartitionErrorList(source: MessageSource, version: number, nullable: boolean, field: string): StopReplicaResponsePartitionError[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StopReplicaResponsePartitionError>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStopReplicaResponsePartitionError(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStopReplicaResponse(message: Draft<StopReplicaResponse>, version: number): number {
  const flexible = version >= 2
  const { partitionErrors = [], unknownTags } = message
  let size = 2
  size += sizeOfStructs(partitionErrors, sizeStopReplicaResponsePartitionError, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStopReplicaResponse(sink: MessageSink, message: Draft<StopReplicaResponse>, version: number): void {
  const flexible = version >= 2
  const { errorCode = 0, partitionErrors = [], unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeStructs(sink, partitionErrors, writeStopReplicaResponsePartitionError, version, version >= 2, false, 'partitionErrors')
  writeTags(sink, flexible, version, unknownTags)
}

function readStopReplicaResponse(source: MessageSource, version: number): StopReplicaResponse {
  const flexible = version >= 2
  const errorCode = readInt16(source, 'errorCode')
  const partitionErrors = readStopReplicaResponsePartitionErrorList(source, version, false, 'partitionErrors')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, partitionErrors } : { errorCode, partitionErrors, unknownTags }
}

export const stopReplicaResponse: MessageCodec<StopReplicaResponse> = {
  name: 'StopReplicaResponse',
  minVersion: 0,
  maxVersion: 4,
  flexibleFrom: 2,
  size: sizeStopReplicaResponse,
  write: writeStopReplicaResponse,
  read: readStopReplicaResponse,
}

export const api = makeApi(5, 'StopReplica', stopReplicaRequest, stopReplicaResponse, false)
