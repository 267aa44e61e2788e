// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readString,
  readUnknownTags,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
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

/** ControlledShutdownRequest, versions 0-3. */
export interface ControlledShutdownRequest {
  /** The id of the broker for which controlled shutdown has been requested. */
  readonly brokerId: number
  /** The broker epoch. Versions 2-3. */
  readonly brokerEpoch: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeControlledShutdownRequest(message: Draft<ControlledShutdownRequest>, version: number): number {
  const flexible = version >= 3
  const { unknownTags } = message
  let size = 4
  if (version >= 2) size += 8
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeControlledShutdownRequest(sink: MessageSink, message: Draft<ControlledShutdownRequest>, version: number): void {
  const flexible = version >= 3
  const { brokerId = 0, brokerEpoch = -1n, unknownTags } = message
  writeInt32(sink, brokerId, 'brokerId')
  if (version >= 2) writeInt64(sink, brokerEpoch, 'brokerEpoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readControlledShutdownRequest(source: MessageSource, version: number): ControlledShutdownRequest {
  const flexible = version >= 3
  const brokerId = readInt32(source, 'brokerId')
  const brokerEpoch: bigint = version >= 2 ? readInt64(source, 'brokerEpoch') : -1n
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { brokerId, brokerEpoch } : { brokerId, brokerEpoch, unknownTags }
}

export const controlledShutdownRequest: MessageCodec<ControlledShutdownRequest> = {
  name: 'ControlledShutdownRequest',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: 3,
  size: sizeControlledShutdownRequest,
  write: writeControlledShutdownRequest,
  read: readControlledShutdownRequest,
}

/** ControlledShutdownResponse, versions 0-3. */
export interface ControlledShutdownResponse {
  /** The top-level error code. */
  readonly errorCode: number
  /** The partitions that the broker still leads. */
  readonly remainingPartitions: readonly ControlledShutdownResponseRemainingPartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ControlledShutdownResponse}. */
export interface ControlledShutdownResponseRemainingPartition {
  /** The name of the topic. */
  readonly topicName: string
  /** The index of the partition. */
  readonly partitionIndex: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeControlledShutdownResponseRemainingPartition(message: Draft<ControlledShutdownResponseRemainingPartition>, version: number): number {
  const flexible = version >= 3
  const { topicName = '', unknownTags } = message
  let size = 4
  size += sizeOfString(topicName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeControlledShutdownResponseRemainingPartition(sink: MessageSink, message: Draft<ControlledShutdownResponseRemainingPartition>, version: number): void {
  const flexible = version >= 3
  const { topicName = '', partitionIndex = 0, unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeTags(sink, flexible, version, unknownTags)
}

function readControlledShutdownResponseRemainingPartition(source: MessageSource, version: number): ControlledShutdownResponseRemainingPartition {
  const flexible = version >= 3
  const topicName = readString(source, flexible, 'topicName')
  const partitionIndex = readInt32(source, 'partitionIndex')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName, partitionIndex } : { topicName, partitionIndex, unknownTags }
}

function readControlledShutdownResponseRemainingPartitionList(source: MessageSource, version: number, nullable: boolean, field: string): ControlledShutdownResponseRemainingPartition[] | null {
  const count = readCount(source, version >= 3, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ControlledShutdownResponseRemainingPartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readControlledShutdownResponseRemainingPartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeControlledShutdownResponse(message: Draft<ControlledShutdownResponse>, version: number): number {
  const flexible = version >= 3
  const { remainingPartitions = [], unknownTags } = message
  let size = 2
  size += sizeOfStructs(remainingPartitions, sizeControlledShutdownResponseRemainingPartition, version, version >= 3)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeControlledShutdownResponse(sink: MessageSink, message: Draft<ControlledShutdownResponse>, version: number): void {
  const flexible = version >= 3
  const { errorCode = 0, remainingPartitions = [], unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeStructs(sink, remainingPartitions, writeControlledShutdownResponseRemainingPartition, version, version >= 3, false, 'remainingPartitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readControlledShutdownResponse(source: MessageSource, version: number): ControlledShutdownResponse {
  const flexible = version >= 3
  const errorCode = readInt16(source, 'errorCode')
  const remainingPartitions = readControlledShutdownResponseRemainingPartitionList(source, version, false, 'remainingPartitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, remainingPartitions } : { errorCode, remainingPartitions, unknownTags }
}

export const controlledShutdownResponse: MessageCodec<ControlledShutdownResponse> = {
  name: 'ControlledShutdownResponse',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: 3,
  size: sizeControlledShutdownResponse,
  write: writeControlledShutdownResponse,
  read: readControlledShutdownResponse,
}

export const api = makeApi(7, 'ControlledShutdown', controlledShutdownRequest, controlledShutdownResponse, false)
