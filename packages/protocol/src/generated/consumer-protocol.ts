// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeList,
  noSuchField,
  readCount,
  readInt32,
  readInt32List,
  readNullableBytes,
  readNullableString,
  readString,
  readStringList,
  sizeOfBytes,
  sizeOfList,
  sizeOfString,
  sizeOfStringList,
  sizeOfStructs,
  within,
  writeInt32,
  writeInt32List,
  writeNullableBytes,
  writeNullableString,
  writeString,
  writeStringList,
  writeStructs,
  type Bytes,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
} from '../message-runtime.ts'

/** ConsumerProtocolAssignment, versions 0-3. */
export interface ConsumerProtocolAssignment {
  /** The list of topics and partitions assigned to this consumer. */
  readonly assignedPartitions: readonly ConsumerProtocolAssignmentTopicPartition[]
  /** User data. */
  readonly userData: Bytes | null
}

/** Part of {@link ConsumerProtocolAssignment}. */
export interface ConsumerProtocolAssignmentTopicPartition {
  /** The topic name. */
  readonly topic: string
  /** The list of partitions assigned to this consumer. */
  readonly partitions: readonly number[]
}

function sizeConsumerProtocolAssignmentTopicPartition(message: Draft<ConsumerProtocolAssignmentTopicPartition>, version: number): number {
  const { topic = '', partitions = [] } = message
  let size = 0
  size += sizeOfString(topic, false)
  size += sizeOfList(partitions, 4, false)
  return size
}

function writeConsumerProtocolAssignmentTopicPartition(sink: MessageSink, message: Draft<ConsumerProtocolAssignmentTopicPartition>, version: number): void {
  const { topic = '', partitions = [] } = message
  writeString(sink, topic, false, 'topic')
  writeInt32List(sink, partitions, false, false, 'partitions')
}

function readConsumerProtocolAssignmentTopicPartition(source: MessageSource, version: number): ConsumerProtocolAssignmentTopicPartition {
  const topic = readString(source, false, 'topic')
  const partitions = readInt32List(source, false, false, 'partitions')!
  return { topic, partitions }
}

function readConsumerProtocolAssignmentTopicPartitionList(source: MessageSource, version: number, nullable: boolean, field: string): ConsumerProtocolAssignmentTopicPartition[] | null {
  const count = readCount(source, false, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ConsumerProtocolAssignmentTopicPartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readConsumerProtocolAssignmentTopicPartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeConsumerProtocolAssignment(message: Draft<ConsumerProtocolAssignment>, version: number): number {
  const { assignedPartitions = [], userData = null } = message
  let size = 0
  size += sizeOfStructs(assignedPartitions, sizeConsumerProtocolAssignmentTopicPartition, version, false)
  size += sizeOfBytes(userData, false)
  return size
}

function writeConsumerProtocolAssignment(sink: MessageSink, message: Draft<ConsumerProtocolAssignment>, version: number): void {
  const { assignedPartitions = [], userData = null } = message
  writeStructs(sink, assignedPartitions, writeConsumerProtocolAssignmentTopicPartition, version, false, false, 'assignedPartitions')
  writeNullableBytes(sink, userData, false, true, 'userData')
}

function readConsumerProtocolAssignment(source: MessageSource, version: number): ConsumerProtocolAssignment {
  const assignedPartitions = readConsumerProtocolAssignmentTopicPartitionList(source, version, false, 'assignedPartitions')!
  const userData = readNullableBytes(source, false, true, 'userData')
  return { assignedPartitions, userData }
}

export const consumerProtocolAssignment: MessageCodec<ConsumerProtocolAssignment> = {
  name: 'ConsumerProtocolAssignment',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: Infinity,
  size: sizeConsumerProtocolAssignment,
  write: writeConsumerProtocolAssignment,
  read: readConsumerProtocolAssignment,
}

/** ConsumerProtocolSubscription, versions 0-3. */
export interface ConsumerProtocolSubscription {
  /** The topics that the member wants to consume. */
  readonly topics: readonly string[]
  /** User data that will be passed back to the consumer. */
  readonly userData: Bytes | null
  /** The partitions that the member owns. Versions 1-3. */
  readonly ownedPartitions: readonly ConsumerProtocolSubscriptionTopicPartition[]
  /** The generation id of the member. Versions 2-3. */
  readonly generationId: number
  /** The rack id of the member. Versions 3. */
  readonly rackId: string | null
}

/** Part of {@link ConsumerProtocolSubscription}. */
export interface ConsumerProtocolSubscriptionTopicPartition {
  /** The topic name. Versions 1-3. */
  readonly topic: string
  /** The partition ids. Versions 1-3. */
  readonly partitions: readonly number[]
}

function sizeConsumerProtocolSubscriptionTopicPartition(message: Draft<ConsumerProtocolSubscriptionTopicPartition>, version: number): number {
  const { topic = '', partitions = [] } = message
  let size = 0
  if (version >= 1) size += sizeOfString(topic, false)
  if (version >= 1) size += sizeOfList(partitions, 4, false)
  return size
}

function writeConsumerProtocolSubscriptionTopicPartition(sink: MessageSink, message: Draft<ConsumerProtocolSubscriptionTopicPartition>, version: number): void {
  const { topic = '', partitions = [] } = message
  if (version >= 1) writeString(sink, topic, false, 'topic')
  else if (topic !== '') throw noSuchField('topic', version)
  if (version >= 1) writeInt32List(sink, partitions, false, false, 'partitions')
  else if ((partitions === null || partitions.length !== 0)) throw noSuchField('partitions', version)
}

function readConsumerProtocolSubscriptionTopicPartition(source: MessageSource, version: number): ConsumerProtocolSubscriptionTopicPartition {
  const topic: string = version >= 1 ? readString(source, false, 'topic') : ''
  const partitions: readonly number[] = version >= 1 ? readInt32List(source, false, false, 'partitions')! : []
  return { topic, partitions }
}

function readConsumerProtocolSubscriptionTopicPartitionList(source: MessageSource, version: number, nullable: boolean, field: string): ConsumerProtocolSubscriptionTopicPartition[] | null {
  const count = readCount(source, false, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ConsumerProtocolSubscriptionTopicPartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readConsumerProtocolSubscriptionTopicPartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeConsumerProtocolSubscription(message: Draft<ConsumerProtocolSubscription>, version: number): number {
  const { topics = [], userData = null, ownedPartitions = [], rackId = null } = message
  let size = 0
  size += sizeOfStringList(topics, false)
  size += sizeOfBytes(userData, false)
  if (version >= 1) size += sizeOfStructs(ownedPartitions, sizeConsumerProtocolSubscriptionTopicPartition, version, false)
  if (version >= 2) size += 4
  if (version >= 3) size += sizeOfString(rackId, false)
  return size
}

function writeConsumerProtocolSubscription(sink: MessageSink, message: Draft<ConsumerProtocolSubscription>, version: number): void {
  const { topics = [], userData = null, ownedPartitions = [], generationId = -1, rackId = null } = message
  writeStringList(sink, topics, false, false, 'topics')
  writeNullableBytes(sink, userData, false, true, 'userData')
  if (version >= 1) writeStructs(sink, ownedPartitions, writeConsumerProtocolSubscriptionTopicPartition, version, false, false, 'ownedPartitions')
  if (version >= 2) writeInt32(sink, generationId, 'generationId')
  if (version >= 3) writeNullableString(sink, rackId, false, true, 'rackId')
}

function readConsumerProtocolSubscription(source: MessageSource, version: number): ConsumerProtocolSubscription {
  const topics = readStringList(source, false, false, 'topics')!
  const userData = readNullableBytes(source, false, true, 'userData')
  const ownedPartitions: readonly ConsumerProtocolSubscriptionTopicPartition[] = version >= 1 ? readConsumerProtocolSubscriptionTopicPartitionList(source, version, false, 'ownedPartitions')! : []
  const generationId: number = version >= 2 ? readInt32(source, 'generationId') : -1
  const rackId: string | null = version >= 3 ? readNullableString(source, false, true, 'rackId') : null
  return { topics, userData, ownedPartitions, generationId, rackId }
}

export const consumerProtocolSubscription: MessageCodec<ConsumerProtocolSubscription> = {
  name: 'ConsumerProtocolSubscription',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: Infinity,
  size: sizeConsumerProtocolSubscription,
  write: writeConsumerProtocolSubscription,
  read: readConsumerProtocolSubscription,
}
