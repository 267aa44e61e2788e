// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  noSuchField,
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

/** AlterPartitionRequest, versions 0-3. */
export interface AlterPartitionRequest {
  /** The ID of the requesting broker. */
  readonly brokerId: number
  /** The epoch of the requesting broker. */
  readonly brokerEpoch: bigint
  /** The topics to alter ISRs for. */
  readonly topics: readonly AlterPartitionRequestTopicData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterPartitionRequest}. */
export interface AlterPartitionRequestTopicData {
  /** The name of the topic to alter ISRs for. Versions 0-1. */
  readonly topicName: string
  /** The ID of the topic to alter ISRs for. Versions 2-3. */
  readonly topicId: string
  /** The partitions to alter ISRs for. */
  readonly partitions: readonly AlterPartitionRequestPartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterPartitionRequest}. */
export interface AlterPartitionRequestPartitionData {
  /** The partition index. */
  readonly partitionIndex: number
  /** The leader epoch of this partition. */
  readonly leaderEpoch: number
  /** The ISR for this partition. Deprecated since version 3. Versions 0-2. */
  readonly newIsr: readonly number[]
  /** The ISR for this partition. Versions 3. */
  readonly newIsrWithEpochs: readonly AlterPartitionRequestBrokerState[]
  /** 1 if the partition is recovering from an unclean leader election; 0 otherwise. Versions 1-3. */
  readonly leaderRecoveryState: number
  /** The expected epoch of the partition which is being updated. */
  readonly partitionEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterPartitionRequest}. */
export interface AlterPartitionRequestBrokerState {
  /** The ID of the broker. Versions 3. */
  readonly brokerId: number
  /** The epoch of the broker. It will be -1 if the epoch check is not supported. Versions 3. */
  readonly brokerEpoch: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAlterPartitionRequestBrokerState(message: Draft<AlterPartitionRequestBrokerState>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 0
  if (version >= 3) size += 4
  if (version >= 3) size += 8
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterPartitionRequestBrokerState(sink: MessageSink, message: Draft<AlterPartitionRequestBrokerState>, version: number): void {
  const flexible = true
  const { brokerId = 0, brokerEpoch = -1n, unknownTags } = message
  if (version >= 3) writeInt32(sink, brokerId, 'brokerId')
  else if (brokerId !== 0) throw noSuchField('brokerId', version)
  if (version >= 3) writeInt64(sink, brokerEpoch, 'brokerEpoch')
  else if (brokerEpoch != -1n) throw noSuchField('brokerEpoch', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterPartitionRequestBrokerState(source: MessageSource, version: number): AlterPartitionRequestBrokerState {
  const flexible = true
  const brokerId: number = version >= 3 ? readInt32(source, 'brokerId') : 0
  const brokerEpoch: bigint = version >= 3 ? readInt64(source, 'brokerEpoch') : -1n
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { brokerId, brokerEpoch } : { brokerId, brokerEpoch, unknownTags }
}

function readAlterPartitionRequestBrokerStateList(source: MessageSource, version: number, nullable: boolean, field: string): AlterPartitionRequestBrokerState[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterPartitionRequestBrokerState>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterPartitionRequestBrokerState(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterPartitionRequestPartitionData(message: Draft<AlterPartitionRequestPartitionData>, version: number): number {
  const flexible = true
  const { newIsr = [], newIsrWithEpochs = [], unknownTags } = message
  let size = 12
  if (version <= 2) size += sizeOfList(newIsr, 4, flexible)
  if (version >= 3) size += sizeOfStructs(newIsrWithEpochs, sizeAlterPartitionRequestBrokerState, version, true)
  if (version >= 1) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterPartitionRequestPartitionData(sink: MessageSink, message: Draft<AlterPartitionRequestPartitionData>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, leaderEpoch = 0, newIsr = [], newIsrWithEpochs = [], leaderRecoveryState = 0, partitionEpoch = 0, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  if (version <= 2) writeInt32List(sink, newIsr, flexible, false, 'newIsr')
  else if ((newIsr === null || newIsr.length !== 0)) throw noSuchField('newIsr', version)
  if (version >= 3) writeStructs(sink, newIsrWithEpochs, writeAlterPartitionRequestBrokerState, version, true, false, 'newIsrWithEpochs')
  else if ((newIsrWithEpochs === null || newIsrWithEpochs.length !== 0)) throw noSuchField('newIsrWithEpochs', version)
  if (version >= 1) writeInt8(sink, leaderRecoveryState, 'leaderRecoveryState')
  else if (leaderRecoveryState !== 0) throw noSuchField('leaderRecoveryState', version)
  writeInt32(sink, partitionEpoch, 'partitionEpoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterPartitionRequestPartitionData(source: MessageSource, version: number): AlterPartitionRequestPartitionData {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const newIsr: readonly number[] = version <= 2 ? readInt32List(source, flexible, false, 'newIsr')! : []
  const newIsrWithEpochs: readonly AlterPartitionRequestBrokerState[] = version >= 3 ? readAlterPartitionRequestBrokerStateList(source, version, false, 'newIsrWithEpochs')! : []
  const leaderRecoveryState: number = version >= 1 ? readInt8(source, 'leaderRecoveryState') : 0
  const partitionEpoch = readInt32(source, 'partitionEpoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, leaderEpoch, newIsr, newIsrWithEpochs, leaderRecoveryState, partitionEpoch } : { partitionIndex, leaderEpoch, newIsr, newIsrWithEpochs, leaderRecoveryState, partitionEpoch, unknownTags }
}

function readAlterPartitionRequestPartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): AlterPartitionRequestPartitionData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterPartitionRequestPartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterPartitionRequestPartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterPartitionRequestTopicData(message: Draft<AlterPartitionRequestTopicData>, version: number): number {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 0
  if (version <= 1) size += sizeOfString(topicName, flexible)
  if (version >= 2) size += 16
  size += sizeOfStructs(partitions, sizeAlterPartitionRequestPartitionData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterPartitionRequestTopicData(sink: MessageSink, message: Draft<AlterPartitionRequestTopicData>, version: number): void {
  const flexible = true
  const { topicName = '', topicId = zeroUuid, partitions = [], unknownTags } = message
  if (version <= 1) writeString(sink, topicName, flexible, 'topicName')
  if (version >= 2) writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeAlterPartitionRequestPartitionData, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterPartitionRequestTopicData(source: MessageSource, version: number): AlterPartitionRequestTopicData {
  const flexible = true
  const topicName: string = version <= 1 ? readString(source, flexible, 'topicName') : ''
  const topicId: string = version >= 2 ? readUuid(source, 'topicId') : zeroUuid
  const partitions = readAlterPartitionRequestPartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, topicId, partitions } : { topicName, topicId, partitions, unknownTags }
}

function readAlterPartitionRequestTopicDataList(source: MessageSource, version: number, nullable: boolean, field: string): AlterPartitionRequestTopicData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterPartitionRequestTopicData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterPartitionRequestTopicData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterPartitionRequest(message: Draft<AlterPartitionRequest>, version: number): number {
  const flexible = true
  const { topics = [], unknownTags } = message
  let size = 12
  size += sizeOfStructs(topics, sizeAlterPartitionRequestTopicData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterPartitionRequest(sink: MessageSink, message: Draft<AlterPartitionRequest>, version: number): void {
  const flexible = true
  const { brokerId = 0, brokerEpoch = -1n, topics = [], unknownTags } = message
  writeInt32(sink, brokerId, 'brokerId')
  writeInt64(sink, brokerEpoch, 'brokerEpoch')
  writeStructs(sink, topics, writeAlterPartitionRequestTopicData, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterPartitionRequest(source: MessageSource, version: number): AlterPartitionRequest {
  const flexible = true
  const brokerId = readInt32(source, 'brokerId')
  const brokerEpoch = readInt64(source, 'brokerEpoch')
  const topics = readAlterPartitionRequestTopicDataList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { brokerId, brokerEpoch, topics } : { brokerId, brokerEpoch, topics, unknownTags }
}

export const alterPartitionRequest: MessageCodec<AlterPartitionRequest> = {
  name: 'AlterPartitionRequest',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: 0,
  size: sizeAlterPartitionRequest,
  write: writeAlterPartitionRequest,
  read: readAlterPartitionRequest,
}

/** AlterPartitionResponse, versions 0-3. */
export interface AlterPartitionResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The top level response error code. */
  readonly errorCode: number
  /** The responses for each topic. */
  readonly topics: readonly AlterPartitionResponseTopicData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterPartitionResponse}. */
export interface AlterPartitionResponseTopicData {
  /** The name of the topic. Versions 0-1. */
  readonly topicName: string
  /** The ID of the topic. Versions 2-3. */
  readonly topicId: string
  /** The responses for each partition. */
  readonly partitions: readonly AlterPartitionResponsePartitionData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterPartitionResponse}. */
export interface AlterPartitionResponsePartitionData {
  /** The partition index. */
  readonly partitionIndex: number
  /** The partition level error code. */
  readonly errorCode: number
  /** The broker ID of the leader. */
  readonly leaderId: number
  /** The leader epoch. */
  readonly leaderEpoch: number
  /** The in-sync replica IDs. */
  readonly isr: readonly number[]
  /** 1 if the partition is recovering from an unclean leader election; 0 otherwise. Versions 1-3. */
  readonly leaderRecoveryState: number
  /** The current epoch for the partition for KRaft controllers. */
  readonly partitionEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAlterPartitionResponsePartitionData(message: Draft<AlterPartitionResponsePartitionData>, version: number): number {
  const flexible = true
  const { isr = [], unknownTags } = message
  let size = 18
  size += sizeOfList(isr, 4, flexible)
  if (version >= 1) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterPartitionResponsePartitionData(sink: MessageSink, message: Draft<AlterPartitionResponsePartitionData>, version: number): void {
  const flexible = true
  const { partitionIndex = 0, errorCode = 0, leaderId = 0, leaderEpoch = 0, isr = [], leaderRecoveryState = 0, partitionEpoch = 0, unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt16(sink, errorCode, 'errorCode')
  writeInt32(sink, leaderId, 'leaderId')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeInt32List(sink, isr, flexible, false, 'isr')
  if (version >= 1) writeInt8(sink, leaderRecoveryState, 'leaderRecoveryState')
  writeInt32(sink, partitionEpoch, 'partitionEpoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterPartitionResponsePartitionData(source: MessageSource, version: number): AlterPartitionResponsePartitionData {
  const flexible = true
  const partitionIndex = readInt32(source, 'partitionIndex')
  const errorCode = readInt16(source, 'errorCode')
  const leaderId = readInt32(source, 'leaderId')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const isr = readInt32List(source, flexible, false, 'isr')!
  const leaderRecoveryState: number = version >= 1 ? readInt8(source, 'leaderRecoveryState') : 0
  const partitionEpoch = readInt32(source, 'partitionEpoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, errorCode, leaderId, leaderEpoch, isr, leaderRecoveryState, partitionEpoch } : { partitionIndex, errorCode, leaderId, leaderEpoch, isr, leaderRecoveryState, partitionEpoch, unknownTags }
}

function readAlterPartitionResponsePartitionDataList(source: MessageSource, version: number, nullable: boolean, field: string): AlterPartitionResponsePartitionData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterPartitionResponsePartitionData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterPartitionResponsePartitionData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterPartitionResponseTopicData(message: Draft<AlterPartitionResponseTopicData>, version: number): number {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 0
  if (version <= 1) size += sizeOfString(topicName, flexible)
  if (version >= 2) size += 16
  size += sizeOfStructs(partitions, sizeAlterPartitionResponsePartitionData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterPartitionResponseTopicData(sink: MessageSink, message: Draft<AlterPartitionResponseTopicData>, version: number): void {
  const flexible = true
  const { topicName = '', topicId = zeroUuid, partitions = [], unknownTags } = message
  if (version <= 1) writeString(sink, topicName, flexible, 'topicName')
  if (version >= 2) writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitions, writeAlterPartitionResponsePartitionData, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterPartitionResponseTopicData(source: MessageSource, version: number): AlterPartitionResponseTopicData {
  const flexible = true
  const topicName: string = version <= 1 ? readString(source, flexible, 'topicName') : ''
  const topicId: string = version >= 2 ? readUuid(source, 'topicId') : zeroUuid
  const partitions = readAlterPartitionResponsePartitionDataList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, topicId, partitions } : { topicName, topicId, partitions, unknownTags }
}

function readAlterPartitionResponseTopicDataList(source: MessageSource, version: number, nullable: boolean, field: string): AlterPartitionResponseTopicData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterPartitionResponseTopicData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterPartitionResponseTopicData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterPartitionResponse(message: Draft<AlterPartitionResponse>, version: number): number {
  const flexible = true
  const { topics = [], unknownTags } = message
  let size = 6
  size += sizeOfStructs(topics, sizeAlterPartitionResponseTopicData, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterPartitionResponse(sink: MessageSink, message: Draft<AlterPartitionResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, topics = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeStructs(sink, topics, writeAlterPartitionResponseTopicData, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterPartitionResponse(source: MessageSource, version: number): AlterPartitionResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const topics = readAlterPartitionResponseTopicDataList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, topics } : { throttleTimeMs, errorCode, topics, unknownTags }
}

export const alterPartitionResponse: MessageCodec<AlterPartitionResponse> = {
  name: 'AlterPartitionResponse',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: 0,
  size: sizeAlterPartitionResponse,
  write: writeAlterPartitionResponse,
  read: readAlterPartitionResponse,
}

export const api = makeApi(56, 'AlterPartition', alterPartitionRequest, alterPartitionResponse, false)
