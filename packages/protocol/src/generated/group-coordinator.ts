// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  beginTag,
  closeTag,
  endTag,
  isStruct,
  keepTag,
  makeList,
  noBytes,
  readBytes,
  readCount,
  readInt16,
  readInt16List,
  readInt32,
  readInt32List,
  readInt64,
  readInt8,
  readNullableString,
  readPresence,
  readString,
  readStringList,
  readTag,
  readTagCount,
  readTagSize,
  readTaggedPresence,
  readUint16,
  readUnknownTags,
  readUuid,
  refuseTags,
  sizeOfBytes,
  sizeOfList,
  sizeOfString,
  sizeOfStringList,
  sizeOfStructs,
  sizeOfTag,
  sizeOfTags,
  within,
  writeBytes,
  writeInt16,
  writeInt16List,
  writeInt32,
  writeInt32List,
  writeInt64,
  writeInt8,
  writeNullableString,
  writePresence,
  writeString,
  writeStringList,
  writeStruct,
  writeStructs,
  writeTagCount,
  writeTaggedPresence,
  writeTags,
  writeTagsBelow,
  writeUint16,
  writeUuid,
  zeroUuid,
  type Bytes,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** ConsumerGroupCurrentMemberAssignmentKey, versions 0. */
export interface ConsumerGroupCurrentMemberAssignmentKey {
  /** The group id. */
  readonly groupId: string
  /** The member id. */
  readonly memberId: string
}

function sizeConsumerGroupCurrentMemberAssignmentKey(message: Draft<ConsumerGroupCurrentMemberAssignmentKey>, version: number): number {
  const { groupId = '', memberId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  size += sizeOfString(memberId, false)
  return size
}

function writeConsumerGroupCurrentMemberAssignmentKey(sink: MessageSink, message: Draft<ConsumerGroupCurrentMemberAssignmentKey>, version: number): void {
  const { groupId = '', memberId = '' } = message
  writeString(sink, groupId, false, 'groupId')
  writeString(sink, memberId, false, 'memberId')
}

function readConsumerGroupCurrentMemberAssignmentKey(source: MessageSource, version: number): ConsumerGroupCurrentMemberAssignmentKey {
  const groupId = readString(source, false, 'groupId')
  const memberId = readString(source, false, 'memberId')
  return { groupId, memberId }
}

export const consumerGroupCurrentMemberAssignmentKey: MessageCodec<ConsumerGroupCurrentMemberAssignmentKey> = {
  name: 'ConsumerGroupCurrentMemberAssignmentKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeConsumerGroupCurrentMemberAssignmentKey,
  write: writeConsumerGroupCurrentMemberAssignmentKey,
  read: readConsumerGroupCurrentMemberAssignmentKey,
}

/** ConsumerGroupCurrentMemberAssignmentValue, versions 0. */
export interface ConsumerGroupCurrentMemberAssignmentValue {
  /** The current member epoch that is expected from the member in the heartbeat request. */
  readonly memberEpoch: number
  /** If the last epoch bump is lost before reaching the member, the member will retry with the previous epoch. */
  readonly previousMemberEpoch: number
  /** The member state. See MemberState for the possible values. */
  readonly state: number
  /** The partitions assigned to (or owned by) this member. */
  readonly assignedPartitions: readonly ConsumerGroupCurrentMemberAssignmentValueTopicPartitions[]
  /** The partitions that must be revoked by this member. */
  readonly partitionsPendingRevocation: readonly ConsumerGroupCurrentMemberAssignmentValueTopicPartitions[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ConsumerGroupCurrentMemberAssignmentValue}. */
export interface ConsumerGroupCurrentMemberAssignmentValueTopicPartitions {
  /** The topic Id. */
  readonly topicId: string
  /** The partition Ids. */
  readonly partitions: readonly number[]
  /** The epoch at which the partition was assigned to the member. Used to fence zombie commits requests. Of the same length as Partitions. */
  readonly assignmentEpochs: readonly number[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeConsumerGroupCurrentMemberAssignmentValueTopicPartitions(message: Draft<ConsumerGroupCurrentMemberAssignmentValueTopicPartitions>, version: number): number {
  const flexible = true
  const { partitions = [], assignmentEpochs = [], unknownTags } = message
  let size = 16
  size += sizeOfList(partitions, 4, flexible)
  if (flexible) {
    let count = 0
    let tagged = 0
    if ((assignmentEpochs === null || assignmentEpochs.length !== 0)) {
      count++
      tagged += sizeOfTag(0, sizeOfList(assignmentEpochs, 4, flexible))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeConsumerGroupCurrentMemberAssignmentValueTopicPartitions(sink: MessageSink, message: Draft<ConsumerGroupCurrentMemberAssignmentValueTopicPartitions>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], assignmentEpochs = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeInt32List(sink, partitions, flexible, false, 'partitions')
  if (flexible) {
    const has0 = (assignmentEpochs === null || assignmentEpochs.length !== 0)
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeInt32List(sink, assignmentEpochs, flexible, true, 'assignmentEpochs')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readConsumerGroupCurrentMemberAssignmentValueTopicPartitions(source: MessageSource, version: number): ConsumerGroupCurrentMemberAssignmentValueTopicPartitions {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readInt32List(source, flexible, false, 'partitions')!
  let assignmentEpochs: readonly number[] | null = []
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      assignmentEpochs = readInt32List(source, flexible, true, 'assignmentEpochs')
      endTag(source, end, 'assignmentEpochs')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { topicId, partitions, assignmentEpochs } : { topicId, partitions, assignmentEpochs, unknownTags }
}

function readConsumerGroupCurrentMemberAssignmentValueTopicPartitionsList(source: MessageSource, version: number, nullable: boolean, field: string): ConsumerGroupCurrentMemberAssignmentValueTopicPartitions[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ConsumerGroupCurrentMemberAssignmentValueTopicPartitions>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readConsumerGroupCurrentMemberAssignmentValueTopicPartitions(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeConsumerGroupCurrentMemberAssignmentValue(message: Draft<ConsumerGroupCurrentMemberAssignmentValue>, version: number): number {
  const flexible = true
  const { assignedPartitions = [], partitionsPendingRevocation = [], unknownTags } = message
  let size = 9
  size += sizeOfStructs(assignedPartitions, sizeConsumerGroupCurrentMemberAssignmentValueTopicPartitions, version, true)
  size += sizeOfStructs(partitionsPendingRevocation, sizeConsumerGroupCurrentMemberAssignmentValueTopicPartitions, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeConsumerGroupCurrentMemberAssignmentValue(sink: MessageSink, message: Draft<ConsumerGroupCurrentMemberAssignmentValue>, version: number): void {
  const flexible = true
  const { memberEpoch = 0, previousMemberEpoch = 0, state = 0, assignedPartitions = [], partitionsPendingRevocation = [], unknownTags } = message
  writeInt32(sink, memberEpoch, 'memberEpoch')
  writeInt32(sink, previousMemberEpoch, 'previousMemberEpoch')
  writeInt8(sink, state, 'state')
  writeStructs(sink, assignedPartitions, writeConsumerGroupCurrentMemberAssignmentValueTopicPartitions, version, true, false, 'assignedPartitions')
  writeStructs(sink, partitionsPendingRevocation, writeConsumerGroupCurrentMemberAssignmentValueTopicPartitions, version, true, false, 'partitionsPendingRevocation')
  writeTags(sink, flexible, version, unknownTags)
}

function readConsumerGroupCurrentMemberAssignmentValue(source: MessageSource, version: number): ConsumerGroupCurrentMemberAssignmentValue {
  const flexible = true
  const memberEpoch = readInt32(source, 'memberEpoch')
  const previousMemberEpoch = readInt32(source, 'previousMemberEpoch')
  const state = readInt8(source, 'state')
  const assignedPartitions = readConsumerGroupCurrentMemberAssignmentValueTopicPartitionsList(source, version, false, 'assignedPartitions')!
  const partitionsPendingRevocation = readConsumerGroupCurrentMemberAssignmentValueTopicPartitionsList(source, version, false, 'partitionsPendingRevocation')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { memberEpoch, previousMemberEpoch, state, assignedPartitions, partitionsPendingRevocation } : { memberEpoch, previousMemberEpoch, state, assignedPartitions, partitionsPendingRevocation, unknownTags }
}

export const consumerGroupCurrentMemberAssignmentValue: MessageCodec<ConsumerGroupCurrentMemberAssignmentValue> = {
  name: 'ConsumerGroupCurrentMemberAssignmentValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeConsumerGroupCurrentMemberAssignmentValue,
  write: writeConsumerGroupCurrentMemberAssignmentValue,
  read: readConsumerGroupCurrentMemberAssignmentValue,
}

/** ConsumerGroupMemberMetadataKey, versions 0. */
export interface ConsumerGroupMemberMetadataKey {
  /** The group id. */
  readonly groupId: string
  /** The member id. */
  readonly memberId: string
}

function sizeConsumerGroupMemberMetadataKey(message: Draft<ConsumerGroupMemberMetadataKey>, version: number): number {
  const { groupId = '', memberId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  size += sizeOfString(memberId, false)
  return size
}

function writeConsumerGroupMemberMetadataKey(sink: MessageSink, message: Draft<ConsumerGroupMemberMetadataKey>, version: number): void {
  const { groupId = '', memberId = '' } = message
  writeString(sink, groupId, false, 'groupId')
  writeString(sink, memberId, false, 'memberId')
}

function readConsumerGroupMemberMetadataKey(source: MessageSource, version: number): ConsumerGroupMemberMetadataKey {
  const groupId = readString(source, false, 'groupId')
  const memberId = readString(source, false, 'memberId')
  return { groupId, memberId }
}

export const consumerGroupMemberMetadataKey: MessageCodec<ConsumerGroupMemberMetadataKey> = {
  name: 'ConsumerGroupMemberMetadataKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeConsumerGroupMemberMetadataKey,
  write: writeConsumerGroupMemberMetadataKey,
  read: readConsumerGroupMemberMetadataKey,
}

/** ConsumerGroupMemberMetadataValue, versions 0. */
export interface ConsumerGroupMemberMetadataValue {
  /** The (optional) instance id. */
  readonly instanceId: string | null
  /** The (optional) rack id. */
  readonly rackId: string | null
  /** The client id. */
  readonly clientId: string
  /** The client host. */
  readonly clientHost: string
  /** The list of subscribed topic names. */
  readonly subscribedTopicNames: readonly string[]
  /** The subscribed topic regular expression. */
  readonly subscribedTopicRegex: string | null
  /** The rebalance timeout. */
  readonly rebalanceTimeoutMs: number
  /** The server assignor to use; or null if not used. */
  readonly serverAssignor: string | null
  /** The classic member metadata which includes the supported protocols of the consumer if it uses the classic protocol. The metadata is null if the consumer uses the consumer protocol. */
  readonly classicMemberMetadata: ConsumerGroupMemberMetadataValueClassicMemberMetadata | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ConsumerGroupMemberMetadataValue}. */
export interface ConsumerGroupMemberMetadataValueClassicMemberMetadata {
  /** The session timeout if the consumer uses the classic protocol. */
  readonly sessionTimeoutMs: number
  /** The list of protocols that the member supports if the consumer uses the classic protocol. */
  readonly supportedProtocols: readonly ConsumerGroupMemberMetadataValueClassicProtocol[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ConsumerGroupMemberMetadataValue}. */
export interface ConsumerGroupMemberMetadataValueClassicProtocol {
  /** The protocol name. */
  readonly name: string
  /** The protocol metadata. */
  readonly metadata: Bytes
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultConsumerGroupMemberMetadataValueClassicMemberMetadata(): ConsumerGroupMemberMetadataValueClassicMemberMetadata {
  return { sessionTimeoutMs: 0, supportedProtocols: [] }
}

function isDefaultConsumerGroupMemberMetadataValueClassicMemberMetadata(message: Draft<ConsumerGroupMemberMetadataValueClassicMemberMetadata>): boolean {
  const { sessionTimeoutMs = 0, supportedProtocols = [], unknownTags } = message
  return isStruct(message) && !(sessionTimeoutMs !== 0) && !((supportedProtocols === null || supportedProtocols.length !== 0)) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeConsumerGroupMemberMetadataValueClassicProtocol(message: Draft<ConsumerGroupMemberMetadataValueClassicProtocol>, version: number): number {
  const flexible = true
  const { name = '', metadata = noBytes, unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfBytes(metadata, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeConsumerGroupMemberMetadataValueClassicProtocol(sink: MessageSink, message: Draft<ConsumerGroupMemberMetadataValueClassicProtocol>, version: number): void {
  const flexible = true
  const { name = '', metadata = noBytes, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeBytes(sink, metadata, flexible, 'metadata')
  writeTags(sink, flexible, version, unknownTags)
}

function readConsumerGroupMemberMetadataValueClassicProtocol(source: MessageSource, version: number): ConsumerGroupMemberMetadataValueClassicProtocol {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const metadata = readBytes(source, flexible, 'metadata')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, metadata } : { name, metadata, unknownTags }
}

function readConsumerGroupMemberMetadataValueClassicProtocolList(source: MessageSource, version: number, nullable: boolean, field: string): ConsumerGroupMemberMetadataValueClassicProtocol[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ConsumerGroupMemberMetadataValueClassicProtocol>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readConsumerGroupMemberMetadataValueClassicProtocol(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeConsumerGroupMemberMetadataValueClassicMemberMetadata(message: Draft<ConsumerGroupMemberMetadataValueClassicMemberMetadata>, version: number): number {
  const flexible = true
  const { supportedProtocols = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(supportedProtocols, sizeConsumerGroupMemberMetadataValueClassicProtocol, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeConsumerGroupMemberMetadataValueClassicMemberMetadata(sink: MessageSink, message: Draft<ConsumerGroupMemberMetadataValueClassicMemberMetadata>, version: number): void {
  const flexible = true
  const { sessionTimeoutMs = 0, supportedProtocols = [], unknownTags } = message
  writeInt32(sink, sessionTimeoutMs, 'sessionTimeoutMs')
  writeStructs(sink, supportedProtocols, writeConsumerGroupMemberMetadataValueClassicProtocol, version, true, false, 'supportedProtocols')
  writeTags(sink, flexible, version, unknownTags)
}

function readConsumerGroupMemberMetadataValueClassicMemberMetadata(source: MessageSource, version: number): ConsumerGroupMemberMetadataValueClassicMemberMetadata {
  const flexible = true
  const sessionTimeoutMs = readInt32(source, 'sessionTimeoutMs')
  const supportedProtocols = readConsumerGroupMemberMetadataValueClassicProtocolList(source, version, false, 'supportedProtocols')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { sessionTimeoutMs, supportedProtocols } : { sessionTimeoutMs, supportedProtocols, unknownTags }
}

function readConsumerGroupMemberMetadataValueClassicMemberMetadataIn(source: MessageSource, version: number, field: string): ConsumerGroupMemberMetadataValueClassicMemberMetadata {
  try {
    return readConsumerGroupMemberMetadataValueClassicMemberMetadata(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeConsumerGroupMemberMetadataValue(message: Draft<ConsumerGroupMemberMetadataValue>, version: number): number {
  const flexible = true
  const { instanceId = '', rackId = '', clientId = '', clientHost = '', subscribedTopicNames = [], subscribedTopicRegex = '', serverAssignor = '', classicMemberMetadata = defaultConsumerGroupMemberMetadataValueClassicMemberMetadata(), unknownTags } = message
  let size = 4
  size += sizeOfString(instanceId, flexible)
  size += sizeOfString(rackId, flexible)
  size += sizeOfString(clientId, flexible)
  size += sizeOfString(clientHost, flexible)
  size += sizeOfStringList(subscribedTopicNames, flexible)
  size += sizeOfString(subscribedTopicRegex, flexible)
  size += sizeOfString(serverAssignor, flexible)
  if (flexible) {
    let count = 0
    let tagged = 0
    if ((classicMemberMetadata === null || !isDefaultConsumerGroupMemberMetadataValueClassicMemberMetadata(classicMemberMetadata))) {
      count++
      tagged += sizeOfTag(0, (classicMemberMetadata === null ? 1 : 1 + sizeConsumerGroupMemberMetadataValueClassicMemberMetadata(classicMemberMetadata, version)))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeConsumerGroupMemberMetadataValue(sink: MessageSink, message: Draft<ConsumerGroupMemberMetadataValue>, version: number): void {
  const flexible = true
  const { instanceId = '', rackId = '', clientId = '', clientHost = '', subscribedTopicNames = [], subscribedTopicRegex = '', rebalanceTimeoutMs = -1, serverAssignor = '', classicMemberMetadata = defaultConsumerGroupMemberMetadataValueClassicMemberMetadata(), unknownTags } = message
  writeNullableString(sink, instanceId, flexible, true, 'instanceId')
  writeNullableString(sink, rackId, flexible, true, 'rackId')
  writeString(sink, clientId, flexible, 'clientId')
  writeString(sink, clientHost, flexible, 'clientHost')
  writeStringList(sink, subscribedTopicNames, flexible, false, 'subscribedTopicNames')
  writeNullableString(sink, subscribedTopicRegex, flexible, true, 'subscribedTopicRegex')
  writeInt32(sink, rebalanceTimeoutMs, 'rebalanceTimeoutMs')
  writeNullableString(sink, serverAssignor, flexible, true, 'serverAssignor')
  if (flexible) {
    const has0 = (classicMemberMetadata === null || !isDefaultConsumerGroupMemberMetadataValueClassicMemberMetadata(classicMemberMetadata))
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      { if (writeTaggedPresence(sink, classicMemberMetadata, true, 'classicMemberMetadata')) writeStruct(sink, classicMemberMetadata, writeConsumerGroupMemberMetadataValueClassicMemberMetadata, version, 'classicMemberMetadata') }
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readConsumerGroupMemberMetadataValue(source: MessageSource, version: number): ConsumerGroupMemberMetadataValue {
  const flexible = true
  const instanceId = readNullableString(source, flexible, true, 'instanceId')
  const rackId = readNullableString(source, flexible, true, 'rackId')
  const clientId = readString(source, flexible, 'clientId')
  const clientHost = readString(source, flexible, 'clientHost')
  const subscribedTopicNames = readStringList(source, flexible, false, 'subscribedTopicNames')!
  const subscribedTopicRegex = readNullableString(source, flexible, true, 'subscribedTopicRegex')
  const rebalanceTimeoutMs = readInt32(source, 'rebalanceTimeoutMs')
  const serverAssignor = readNullableString(source, flexible, true, 'serverAssignor')
  let classicMemberMetadata: ConsumerGroupMemberMetadataValueClassicMemberMetadata | null = defaultConsumerGroupMemberMetadataValueClassicMemberMetadata()
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      classicMemberMetadata = readTaggedPresence(source, true, 'classicMemberMetadata') ? readConsumerGroupMemberMetadataValueClassicMemberMetadataIn(source, version, 'classicMemberMetadata') : null
      endTag(source, end, 'classicMemberMetadata')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { instanceId, rackId, clientId, clientHost, subscribedTopicNames, subscribedTopicRegex, rebalanceTimeoutMs, serverAssignor, classicMemberMetadata } : { instanceId, rackId, clientId, clientHost, subscribedTopicNames, subscribedTopicRegex, rebalanceTimeoutMs, serverAssignor, classicMemberMetadata, unknownTags }
}

export const consumerGroupMemberMetadataValue: MessageCodec<ConsumerGroupMemberMetadataValue> = {
  name: 'ConsumerGroupMemberMetadataValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeConsumerGroupMemberMetadataValue,
  write: writeConsumerGroupMemberMetadataValue,
  read: readConsumerGroupMemberMetadataValue,
}

/** ConsumerGroupMetadataKey, versions 0. */
export interface ConsumerGroupMetadataKey {
  /** The group id. */
  readonly groupId: string
}

function sizeConsumerGroupMetadataKey(message: Draft<ConsumerGroupMetadataKey>, version: number): number {
  const { groupId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  return size
}

function writeConsumerGroupMetadataKey(sink: MessageSink, message: Draft<ConsumerGroupMetadataKey>, version: number): void {
  const { groupId = '' } = message
  writeString(sink, groupId, false, 'groupId')
}

function readConsumerGroupMetadataKey(source: MessageSource, version: number): ConsumerGroupMetadataKey {
  const groupId = readString(source, false, 'groupId')
  return { groupId }
}

export const consumerGroupMetadataKey: MessageCodec<ConsumerGroupMetadataKey> = {
  name: 'ConsumerGroupMetadataKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeConsumerGroupMetadataKey,
  write: writeConsumerGroupMetadataKey,
  read: readConsumerGroupMetadataKey,
}

/** ConsumerGroupMetadataValue, versions 0. */
export interface ConsumerGroupMetadataValue {
  /** The group epoch. */
  readonly epoch: number
  /** The hash of all topics in the group. */
  readonly metadataHash: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeConsumerGroupMetadataValue(message: Draft<ConsumerGroupMetadataValue>, version: number): number {
  const flexible = true
  const { metadataHash = 0n, unknownTags } = message
  let size = 4
  if (flexible) {
    let count = 0
    let tagged = 0
    if (metadataHash != 0n) {
      count++
      tagged += sizeOfTag(0, 8)
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeConsumerGroupMetadataValue(sink: MessageSink, message: Draft<ConsumerGroupMetadataValue>, version: number): void {
  const flexible = true
  const { epoch = 0, metadataHash = 0n, unknownTags } = message
  writeInt32(sink, epoch, 'epoch')
  if (flexible) {
    const has0 = metadataHash != 0n
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeInt64(sink, metadataHash, 'metadataHash')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readConsumerGroupMetadataValue(source: MessageSource, version: number): ConsumerGroupMetadataValue {
  const flexible = true
  const epoch = readInt32(source, 'epoch')
  let metadataHash: bigint = 0n
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      metadataHash = readInt64(source, 'metadataHash')
      endTag(source, end, 'metadataHash')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { epoch, metadataHash } : { epoch, metadataHash, unknownTags }
}

export const consumerGroupMetadataValue: MessageCodec<ConsumerGroupMetadataValue> = {
  name: 'ConsumerGroupMetadataValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeConsumerGroupMetadataValue,
  write: writeConsumerGroupMetadataValue,
  read: readConsumerGroupMetadataValue,
}

/** ConsumerGroupPartitionMetadataKey, versions 0. */
export interface ConsumerGroupPartitionMetadataKey {
  /** The group id. */
  readonly groupId: string
}

function sizeConsumerGroupPartitionMetadataKey(message: Draft<ConsumerGroupPartitionMetadataKey>, version: number): number {
  const { groupId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  return size
}

function writeConsumerGroupPartitionMetadataKey(sink: MessageSink, message: Draft<ConsumerGroupPartitionMetadataKey>, version: number): void {
  const { groupId = '' } = message
  writeString(sink, groupId, false, 'groupId')
}

function readConsumerGroupPartitionMetadataKey(source: MessageSource, version: number): ConsumerGroupPartitionMetadataKey {
  const groupId = readString(source, false, 'groupId')
  return { groupId }
}

export const consumerGroupPartitionMetadataKey: MessageCodec<ConsumerGroupPartitionMetadataKey> = {
  name: 'ConsumerGroupPartitionMetadataKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeConsumerGroupPartitionMetadataKey,
  write: writeConsumerGroupPartitionMetadataKey,
  read: readConsumerGroupPartitionMetadataKey,
}

/** ConsumerGroupPartitionMetadataValue, versions 0. */
export interface ConsumerGroupPartitionMetadataValue {
  /** The list of topic metadata. */
  readonly topics: readonly ConsumerGroupPartitionMetadataValueTopicMetadata[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ConsumerGroupPartitionMetadataValue}. */
export interface ConsumerGroupPartitionMetadataValueTopicMetadata {
  /** The topic id. */
  readonly topicId: string
  /** The topic name. */
  readonly topicName: string
  /** The number of partitions of the topic. */
  readonly numPartitions: number
  /** Deprecated: this field is not used after 4.0. Partitions mapped to a set of racks. If the rack information is unavailable for all the partitions, an empty list is stored. */
  readonly partitionMetadata: readonly ConsumerGroupPartitionMetadataValuePartitionMetadata[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ConsumerGroupPartitionMetadataValue}. */
export interface ConsumerGroupPartitionMetadataValuePartitionMetadata {
  /** The partition number. */
  readonly partition: number
  /** The set of racks that the partition is mapped to. */
  readonly racks: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeConsumerGroupPartitionMetadataValuePartitionMetadata(message: Draft<ConsumerGroupPartitionMetadataValuePartitionMetadata>, version: number): number {
  const flexible = true
  const { racks = [], unknownTags } = message
  let size = 4
  size += sizeOfStringList(racks, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeConsumerGroupPartitionMetadataValuePartitionMetadata(sink: MessageSink, message: Draft<ConsumerGroupPartitionMetadataValuePartitionMetadata>, version: number): void {
  const flexible = true
  const { partition = 0, racks = [], unknownTags } = message
  writeInt32(sink, partition, 'partition')
  writeStringList(sink, racks, flexible, false, 'racks')
  writeTags(sink, flexible, version, unknownTags)
}

function readConsumerGroupPartitionMetadataValuePartitionMetadata(source: MessageSource, version: number): ConsumerGroupPartitionMetadataValuePartitionMetadata {
  const flexible = true
  const partition = readInt32(source, 'partition')
  const racks = readStringList(source, flexible, false, 'racks')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partition, racks } : { partition, racks, unknownTags }
}

function readConsumerGroupPartitionMetadataValuePartitionMetadataList(source: MessageSource, version: number, nullable: boolean, field: string): ConsumerGroupPartitionMetadataValuePartitionMetadata[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ConsumerGroupPartitionMetadataValuePartitionMetadata>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readConsumerGroupPartitionMetadataValuePartitionMetadata(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeConsumerGroupPartitionMetadataValueTopicMetadata(message: Draft<ConsumerGroupPartitionMetadataValueTopicMetadata>, version: number): number {
  const flexible = true
  const { topicName = '', partitionMetadata = [], unknownTags } = message
  let size = 20
  size += sizeOfString(topicName, flexible)
  size += sizeOfStructs(partitionMetadata, sizeConsumerGroupPartitionMetadataValuePartitionMetadata, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeConsumerGroupPartitionMetadataValueTopicMetadata(sink: MessageSink, message: Draft<ConsumerGroupPartitionMetadataValueTopicMetadata>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, topicName = '', numPartitions = 0, partitionMetadata = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeString(sink, topicName, flexible, 'topicName')
  writeInt32(sink, numPartitions, 'numPartitions')
  writeStructs(sink, partitionMetadata, writeConsumerGroupPartitionMetadataValuePartitionMetadata, version, true, false, 'partitionMetadata')
  writeTags(sink, flexible, version, unknownTags)
}

function readConsumerGroupPartitionMetadataValueTopicMetadata(source: MessageSource, version: number): ConsumerGroupPartitionMetadataValueTopicMetadata {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const topicName = readString(source, flexible, 'topicName')
  const numPartitions = readInt32(source, 'numPartitions')
  const partitionMetadata = readConsumerGroupPartitionMetadataValuePartitionMetadataList(source, version, false, 'partitionMetadata')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, topicName, numPartitions, partitionMetadata } : { topicId, topicName, numPartitions, partitionMetadata, unknownTags }
}

function readConsumerGroupPartitionMetadataValueTopicMetadataList(source: MessageSource, version: number, nullable: boolean, field: string): ConsumerGroupPartitionMetadataValueTopicMetadata[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ConsumerGroupPartitionMetadataValueTopicMetadata>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readConsumerGroupPartitionMetadataValueTopicMetadata(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeConsumerGroupPartitionMetadataValue(message: Draft<ConsumerGroupPartitionMetadataValue>, version: number): number {
  const flexible = true
  const { topics = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(topics, sizeConsumerGroupPartitionMetadataValueTopicMetadata, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeConsumerGroupPartitionMetadataValue(sink: MessageSink, message: Draft<ConsumerGroupPartitionMetadataValue>, version: number): void {
  const flexible = true
  const { topics = [], unknownTags } = message
  writeStructs(sink, topics, writeConsumerGroupPartitionMetadataValueTopicMetadata, version, true, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readConsumerGroupPartitionMetadataValue(source: MessageSource, version: number): ConsumerGroupPartitionMetadataValue {
  const flexible = true
  const topics = readConsumerGroupPartitionMetadataValueTopicMetadataList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topics } : { topics, unknownTags }
}

export const consumerGroupPartitionMetadataValue: MessageCodec<ConsumerGroupPartitionMetadataValue> = {
  name: 'ConsumerGroupPartitionMetadataValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeConsumerGroupPartitionMetadataValue,
  write: writeConsumerGroupPartitionMetadataValue,
  read: readConsumerGroupPartitionMetadataValue,
}

/** ConsumerGroupRegularExpressionKey, versions 0. */
export interface ConsumerGroupRegularExpressionKey {
  /** The group id. */
  readonly groupId: string
  /** The regular expression. */
  readonly regularExpression: string
}

function sizeConsumerGroupRegularExpressionKey(message: Draft<ConsumerGroupRegularExpressionKey>, version: number): number {
  const { groupId = '', regularExpression = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  size += sizeOfString(regularExpression, false)
  return size
}

function writeConsumerGroupRegularExpressionKey(sink: MessageSink, message: Draft<ConsumerGroupRegularExpressionKey>, version: number): void {
  const { groupId = '', regularExpression = '' } = message
  writeString(sink, groupId, false, 'groupId')
  writeString(sink, regularExpression, false, 'regularExpression')
}

function readConsumerGroupRegularExpressionKey(source: MessageSource, version: number): ConsumerGroupRegularExpressionKey {
  const groupId = readString(source, false, 'groupId')
  const regularExpression = readString(source, false, 'regularExpression')
  return { groupId, regularExpression }
}

export const consumerGroupRegularExpressionKey: MessageCodec<ConsumerGroupRegularExpressionKey> = {
  name: 'ConsumerGroupRegularExpressionKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeConsumerGroupRegularExpressionKey,
  write: writeConsumerGroupRegularExpressionKey,
  read: readConsumerGroupRegularExpressionKey,
}

/** ConsumerGroupRegularExpressionValue, versions 0. */
export interface ConsumerGroupRegularExpressionValue {
  /**  */
  readonly topics: readonly string[]
  /**  */
  readonly version: bigint
  /**  */
  readonly timestamp: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeConsumerGroupRegularExpressionValue(message: Draft<ConsumerGroupRegularExpressionValue>, version: number): number {
  const flexible = true
  const { topics = [], unknownTags } = message
  let size = 16
  size += sizeOfStringList(topics, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeConsumerGroupRegularExpressionValue(sink: MessageSink, message: Draft<ConsumerGroupRegularExpressionValue>, version: number): void {
  const flexible = true
  const { topics = [], version: version_ = 0n, timestamp = 0n, unknownTags } = message
  writeStringList(sink, topics, flexible, false, 'topics')
  writeInt64(sink, version_, 'version')
  writeInt64(sink, timestamp, 'timestamp')
  writeTags(sink, flexible, version, unknownTags)
}

function readConsumerGroupRegularExpressionValue(source: MessageSource, version: number): ConsumerGroupRegularExpressionValue {
  const flexible = true
  const topics = readStringList(source, flexible, false, 'topics')!
  const version_ = readInt64(source, 'version')
  const timestamp = readInt64(source, 'timestamp')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topics, version: version_, timestamp } : { topics, version: version_, timestamp, unknownTags }
}

export const consumerGroupRegularExpressionValue: MessageCodec<ConsumerGroupRegularExpressionValue> = {
  name: 'ConsumerGroupRegularExpressionValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeConsumerGroupRegularExpressionValue,
  write: writeConsumerGroupRegularExpressionValue,
  read: readConsumerGroupRegularExpressionValue,
}

/** ConsumerGroupTargetAssignmentMemberKey, versions 0. */
export interface ConsumerGroupTargetAssignmentMemberKey {
  /** The group id. */
  readonly groupId: string
  /** The member id. */
  readonly memberId: string
}

function sizeConsumerGroupTargetAssignmentMemberKey(message: Draft<ConsumerGroupTargetAssignmentMemberKey>, version: number): number {
  const { groupId = '', memberId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  size += sizeOfString(memberId, false)
  return size
}

function writeConsumerGroupTargetAssignmentMemberKey(sink: MessageSink, message: Draft<ConsumerGroupTargetAssignmentMemberKey>, version: number): void {
  const { groupId = '', memberId = '' } = message
  writeString(sink, groupId, false, 'groupId')
  writeString(sink, memberId, false, 'memberId')
}

function readConsumerGroupTargetAssignmentMemberKey(source: MessageSource, version: number): ConsumerGroupTargetAssignmentMemberKey {
  const groupId = readString(source, false, 'groupId')
  const memberId = readString(source, false, 'memberId')
  return { groupId, memberId }
}

export const consumerGroupTargetAssignmentMemberKey: MessageCodec<ConsumerGroupTargetAssignmentMemberKey> = {
  name: 'ConsumerGroupTargetAssignmentMemberKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeConsumerGroupTargetAssignmentMemberKey,
  write: writeConsumerGroupTargetAssignmentMemberKey,
  read: readConsumerGroupTargetAssignmentMemberKey,
}

/** ConsumerGroupTargetAssignmentMemberValue, versions 0. */
export interface ConsumerGroupTargetAssignmentMemberValue {
  /** The assigned partitions. */
  readonly topicPartitions: readonly ConsumerGroupTargetAssignmentMemberValueTopicPartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ConsumerGroupTargetAssignmentMemberValue}. */
export interface ConsumerGroupTargetAssignmentMemberValueTopicPartition {
  /** The topic id. */
  readonly topicId: string
  /** The partition indexes. */
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeConsumerGroupTargetAssignmentMemberValueTopicPartition(message: Draft<ConsumerGroupTargetAssignmentMemberValueTopicPartition>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfList(partitions, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeConsumerGroupTargetAssignmentMemberValueTopicPartition(sink: MessageSink, message: Draft<ConsumerGroupTargetAssignmentMemberValueTopicPartition>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeInt32List(sink, partitions, flexible, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readConsumerGroupTargetAssignmentMemberValueTopicPartition(source: MessageSource, version: number): ConsumerGroupTargetAssignmentMemberValueTopicPartition {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readInt32List(source, flexible, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readConsumerGroupTargetAssignmentMemberValueTopicPartitionList(source: MessageSource, version: number, nullable: boolean, field: string): ConsumerGroupTargetAssignmentMemberValueTopicPartition[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ConsumerGroupTargetAssignmentMemberValueTopicPartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readConsumerGroupTargetAssignmentMemberValueTopicPartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeConsumerGroupTargetAssignmentMemberValue(message: Draft<ConsumerGroupTargetAssignmentMemberValue>, version: number): number {
  const flexible = true
  const { topicPartitions = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(topicPartitions, sizeConsumerGroupTargetAssignmentMemberValueTopicPartition, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeConsumerGroupTargetAssignmentMemberValue(sink: MessageSink, message: Draft<ConsumerGroupTargetAssignmentMemberValue>, version: number): void {
  const flexible = true
  const { topicPartitions = [], unknownTags } = message
  writeStructs(sink, topicPartitions, writeConsumerGroupTargetAssignmentMemberValueTopicPartition, version, true, false, 'topicPartitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readConsumerGroupTargetAssignmentMemberValue(source: MessageSource, version: number): ConsumerGroupTargetAssignmentMemberValue {
  const flexible = true
  const topicPartitions = readConsumerGroupTargetAssignmentMemberValueTopicPartitionList(source, version, false, 'topicPartitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicPartitions } : { topicPartitions, unknownTags }
}

export const consumerGroupTargetAssignmentMemberValue: MessageCodec<ConsumerGroupTargetAssignmentMemberValue> = {
  name: 'ConsumerGroupTargetAssignmentMemberValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeConsumerGroupTargetAssignmentMemberValue,
  write: writeConsumerGroupTargetAssignmentMemberValue,
  read: readConsumerGroupTargetAssignmentMemberValue,
}

/** ConsumerGroupTargetAssignmentMetadataKey, versions 0. */
export interface ConsumerGroupTargetAssignmentMetadataKey {
  /** The group id. */
  readonly groupId: string
}

function sizeConsumerGroupTargetAssignmentMetadataKey(message: Draft<ConsumerGroupTargetAssignmentMetadataKey>, version: number): number {
  const { groupId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  return size
}

function writeConsumerGroupTargetAssignmentMetadataKey(sink: MessageSink, message: Draft<ConsumerGroupTargetAssignmentMetadataKey>, version: number): void {
  const { groupId = '' } = message
  writeString(sink, groupId, false, 'groupId')
}

function readConsumerGroupTargetAssignmentMetadataKey(source: MessageSource, version: number): ConsumerGroupTargetAssignmentMetadataKey {
  const groupId = readString(source, false, 'groupId')
  return { groupId }
}

export const consumerGroupTargetAssignmentMetadataKey: MessageCodec<ConsumerGroupTargetAssignmentMetadataKey> = {
  name: 'ConsumerGroupTargetAssignmentMetadataKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeConsumerGroupTargetAssignmentMetadataKey,
  write: writeConsumerGroupTargetAssignmentMetadataKey,
  read: readConsumerGroupTargetAssignmentMetadataKey,
}

/** ConsumerGroupTargetAssignmentMetadataValue, versions 0. */
export interface ConsumerGroupTargetAssignmentMetadataValue {
  /** The assignment epoch. */
  readonly assignmentEpoch: number
  /** The time at which the assignment calculation finished. */
  readonly assignmentTimestamp: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeConsumerGroupTargetAssignmentMetadataValue(message: Draft<ConsumerGroupTargetAssignmentMetadataValue>, version: number): number {
  const flexible = true
  const { assignmentTimestamp = 0n, unknownTags } = message
  let size = 4
  if (flexible) {
    let count = 0
    let tagged = 0
    if (assignmentTimestamp != 0n) {
      count++
      tagged += sizeOfTag(0, 8)
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeConsumerGroupTargetAssignmentMetadataValue(sink: MessageSink, message: Draft<ConsumerGroupTargetAssignmentMetadataValue>, version: number): void {
  const flexible = true
  const { assignmentEpoch = 0, assignmentTimestamp = 0n, unknownTags } = message
  writeInt32(sink, assignmentEpoch, 'assignmentEpoch')
  if (flexible) {
    const has0 = assignmentTimestamp != 0n
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeInt64(sink, assignmentTimestamp, 'assignmentTimestamp')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readConsumerGroupTargetAssignmentMetadataValue(source: MessageSource, version: number): ConsumerGroupTargetAssignmentMetadataValue {
  const flexible = true
  const assignmentEpoch = readInt32(source, 'assignmentEpoch')
  let assignmentTimestamp: bigint = 0n
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      assignmentTimestamp = readInt64(source, 'assignmentTimestamp')
      endTag(source, end, 'assignmentTimestamp')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { assignmentEpoch, assignmentTimestamp } : { assignmentEpoch, assignmentTimestamp, unknownTags }
}

export const consumerGroupTargetAssignmentMetadataValue: MessageCodec<ConsumerGroupTargetAssignmentMetadataValue> = {
  name: 'ConsumerGroupTargetAssignmentMetadataValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeConsumerGroupTargetAssignmentMetadataValue,
  write: writeConsumerGroupTargetAssignmentMetadataValue,
  read: readConsumerGroupTargetAssignmentMetadataValue,
}

/** GroupMetadataKey, versions 0. */
export interface GroupMetadataKey {
  /** The group id. */
  readonly group: string
}

function sizeGroupMetadataKey(message: Draft<GroupMetadataKey>, version: number): number {
  const { group = '' } = message
  let size = 0
  size += sizeOfString(group, false)
  return size
}

function writeGroupMetadataKey(sink: MessageSink, message: Draft<GroupMetadataKey>, version: number): void {
  const { group = '' } = message
  writeString(sink, group, false, 'group')
}

function readGroupMetadataKey(source: MessageSource, version: number): GroupMetadataKey {
  const group = readString(source, false, 'group')
  return { group }
}

export const groupMetadataKey: MessageCodec<GroupMetadataKey> = {
  name: 'GroupMetadataKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeGroupMetadataKey,
  write: writeGroupMetadataKey,
  read: readGroupMetadataKey,
}

/** GroupMetadataValue, versions 0-4. */
export interface GroupMetadataValue {
  /** The protocol type. */
  readonly protocolType: string
  /** The generation id. */
  readonly generation: number
  /** The protocol name. */
  readonly protocol: string | null
  /** The leader id. */
  readonly leader: string | null
  /** The timestamp of the last state change. Versions 2-4. */
  readonly currentStateTimestamp: bigint
  /** The group members. */
  readonly members: readonly GroupMetadataValueMemberMetadata[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link GroupMetadataValue}. */
export interface GroupMetadataValueMemberMetadata {
  /** The member id. */
  readonly memberId: string
  /** The group instance id. Versions 3-4. */
  readonly groupInstanceId: string | null
  /** The client id. */
  readonly clientId: string
  /** The client host. */
  readonly clientHost: string
  /** The rebalance timeout. Versions 1-4. */
  readonly rebalanceTimeout: number
  /** The session timeout. */
  readonly sessionTimeout: number
  /** The subscription. */
  readonly subscription: Bytes
  /** The assignment. */
  readonly assignment: Bytes
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeGroupMetadataValueMemberMetadata(message: Draft<GroupMetadataValueMemberMetadata>, version: number): number {
  const flexible = version >= 4
  const { memberId = '', groupInstanceId = null, clientId = '', clientHost = '', subscription = noBytes, assignment = noBytes, unknownTags } = message
  let size = 4
  size += sizeOfString(memberId, flexible)
  if (version >= 3) size += sizeOfString(groupInstanceId, flexible)
  size += sizeOfString(clientId, flexible)
  size += sizeOfString(clientHost, flexible)
  if (version >= 1) size += 4
  size += sizeOfBytes(subscription, flexible)
  size += sizeOfBytes(assignment, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeGroupMetadataValueMemberMetadata(sink: MessageSink, message: Draft<GroupMetadataValueMemberMetadata>, version: number): void {
  const flexible = version >= 4
  const { memberId = '', groupInstanceId = null, clientId = '', clientHost = '', rebalanceTimeout = -1, sessionTimeout = 0, subscription = noBytes, assignment = noBytes, unknownTags } = message
  writeString(sink, memberId, flexible, 'memberId')
  if (version >= 3) writeNullableString(sink, groupInstanceId, flexible, true, 'groupInstanceId')
  writeString(sink, clientId, flexible, 'clientId')
  writeString(sink, clientHost, flexible, 'clientHost')
  if (version >= 1) writeInt32(sink, rebalanceTimeout, 'rebalanceTimeout')
  writeInt32(sink, sessionTimeout, 'sessionTimeout')
  writeBytes(sink, subscription, flexible, 'subscription')
  writeBytes(sink, assignment, flexible, 'assignment')
  writeTags(sink, flexible, version, unknownTags)
}

function readGroupMetadataValueMemberMetadata(source: MessageSource, version: number): GroupMetadataValueMemberMetadata {
  const flexible = version >= 4
  const memberId = readString(source, flexible, 'memberId')
  const groupInstanceId: string | null = version >= 3 ? readNullableString(source, flexible, true, 'groupInstanceId') : null
  const clientId = readString(source, flexible, 'clientId')
  const clientHost = readString(source, flexible, 'clientHost')
  const rebalanceTimeout: number = version >= 1 ? readInt32(source, 'rebalanceTimeout') : -1
  const sessionTimeout = readInt32(source, 'sessionTimeout')
  const subscription = readBytes(source, flexible, 'subscription')
  const assignment = readBytes(source, flexible, 'assignment')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { memberId, groupInstanceId, clientId, clientHost, rebalanceTimeout, sessionTimeout, subscription, assignment } : { memberId, groupInstanceId, clientId, clientHost, rebalanceTimeout, sessionTimeout, subscription, assignment, unknownTags }
}

function readGroupMetadataValueMemberMetadataList(source: MessageSource, version: number, nullable: boolean, field: string): GroupMetadataValueMemberMetadata[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<GroupMetadataValueMemberMetadata>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readGroupMetadataValueMemberMetadata(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeGroupMetadataValue(message: Draft<GroupMetadataValue>, version: number): number {
  const flexible = version >= 4
  const { protocolType = '', protocol = '', leader = '', members = [], unknownTags } = message
  let size = 4
  size += sizeOfString(protocolType, flexible)
  size += sizeOfString(protocol, flexible)
  size += sizeOfString(leader, flexible)
  if (version >= 2) size += 8
  size += sizeOfStructs(members, sizeGroupMetadataValueMemberMetadata, version, version >= 4)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeGroupMetadataValue(sink: MessageSink, message: Draft<GroupMetadataValue>, version: number): void {
  const flexible = version >= 4
  const { protocolType = '', generation = 0, protocol = '', leader = '', currentStateTimestamp = -1n, members = [], unknownTags } = message
  writeString(sink, protocolType, flexible, 'protocolType')
  writeInt32(sink, generation, 'generation')
  writeNullableString(sink, protocol, flexible, true, 'protocol')
  writeNullableString(sink, leader, flexible, true, 'leader')
  if (version >= 2) writeInt64(sink, currentStateTimestamp, 'currentStateTimestamp')
  writeStructs(sink, members, writeGroupMetadataValueMemberMetadata, version, version >= 4, false, 'members')
  writeTags(sink, flexible, version, unknownTags)
}

function readGroupMetadataValue(source: MessageSource, version: number): GroupMetadataValue {
  const flexible = version >= 4
  const protocolType = readString(source, flexible, 'protocolType')
  const generation = readInt32(source, 'generation')
  const protocol = readNullableString(source, flexible, true, 'protocol')
  const leader = readNullableString(source, flexible, true, 'leader')
  const currentStateTimestamp: bigint = version >= 2 ? readInt64(source, 'currentStateTimestamp') : -1n
  const members = readGroupMetadataValueMemberMetadataList(source, version, false, 'members')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { protocolType, generation, protocol, leader, currentStateTimestamp, members } : { protocolType, generation, protocol, leader, currentStateTimestamp, members, unknownTags }
}

export const groupMetadataValue: MessageCodec<GroupMetadataValue> = {
  name: 'GroupMetadataValue',
  minVersion: 0,
  maxVersion: 4,
  flexibleFrom: 4,
  size: sizeGroupMetadataValue,
  write: writeGroupMetadataValue,
  read: readGroupMetadataValue,
}

/** LegacyOffsetCommitKey, versions 0. */
export interface LegacyOffsetCommitKey {
  /** The consumer group id. */
  readonly group: string
  /** The topic name. */
  readonly topic: string
  /** The topic partition index. */
  readonly partition: number
}

function sizeLegacyOffsetCommitKey(message: Draft<LegacyOffsetCommitKey>, version: number): number {
  const { group = '', topic = '' } = message
  let size = 4
  size += sizeOfString(group, false)
  size += sizeOfString(topic, false)
  return size
}

function writeLegacyOffsetCommitKey(sink: MessageSink, message: Draft<LegacyOffsetCommitKey>, version: number): void {
  const { group = '', topic = '', partition = 0 } = message
  writeString(sink, group, false, 'group')
  writeString(sink, topic, false, 'topic')
  writeInt32(sink, partition, 'partition')
}

function readLegacyOffsetCommitKey(source: MessageSource, version: number): LegacyOffsetCommitKey {
  const group = readString(source, false, 'group')
  const topic = readString(source, false, 'topic')
  const partition = readInt32(source, 'partition')
  return { group, topic, partition }
}

export const legacyOffsetCommitKey: MessageCodec<LegacyOffsetCommitKey> = {
  name: 'LegacyOffsetCommitKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeLegacyOffsetCommitKey,
  write: writeLegacyOffsetCommitKey,
  read: readLegacyOffsetCommitKey,
}

/** LegacyOffsetCommitValue, versions 0. */
export interface LegacyOffsetCommitValue {
  /** The offset that the consumer wants to store (for this partition). */
  readonly offset: bigint
  /** Any metadata the client wants to keep. */
  readonly metadata: string
  /** The time at which the commit was added to the log. */
  readonly commitTimestamp: bigint
}

function sizeLegacyOffsetCommitValue(message: Draft<LegacyOffsetCommitValue>, version: number): number {
  const { metadata = '' } = message
  let size = 16
  size += sizeOfString(metadata, false)
  return size
}

function writeLegacyOffsetCommitValue(sink: MessageSink, message: Draft<LegacyOffsetCommitValue>, version: number): void {
  const { offset = 0n, metadata = '', commitTimestamp = 0n } = message
  writeInt64(sink, offset, 'offset')
  writeString(sink, metadata, false, 'metadata')
  writeInt64(sink, commitTimestamp, 'commitTimestamp')
}

function readLegacyOffsetCommitValue(source: MessageSource, version: number): LegacyOffsetCommitValue {
  const offset = readInt64(source, 'offset')
  const metadata = readString(source, false, 'metadata')
  const commitTimestamp = readInt64(source, 'commitTimestamp')
  return { offset, metadata, commitTimestamp }
}

export const legacyOffsetCommitValue: MessageCodec<LegacyOffsetCommitValue> = {
  name: 'LegacyOffsetCommitValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeLegacyOffsetCommitValue,
  write: writeLegacyOffsetCommitValue,
  read: readLegacyOffsetCommitValue,
}

/** OffsetCommitKey, versions 0. */
export interface OffsetCommitKey {
  /** The consumer group id. */
  readonly group: string
  /** The topic name. */
  readonly topic: string
  /** The topic partition index. */
  readonly partition: number
}

function sizeOffsetCommitKey(message: Draft<OffsetCommitKey>, version: number): number {
  const { group = '', topic = '' } = message
  let size = 4
  size += sizeOfString(group, false)
  size += sizeOfString(topic, false)
  return size
}

function writeOffsetCommitKey(sink: MessageSink, message: Draft<OffsetCommitKey>, version: number): void {
  const { group = '', topic = '', partition = 0 } = message
  writeString(sink, group, false, 'group')
  writeString(sink, topic, false, 'topic')
  writeInt32(sink, partition, 'partition')
}

function readOffsetCommitKey(source: MessageSource, version: number): OffsetCommitKey {
  const group = readString(source, false, 'group')
  const topic = readString(source, false, 'topic')
  const partition = readInt32(source, 'partition')
  return { group, topic, partition }
}

export const offsetCommitKey: MessageCodec<OffsetCommitKey> = {
  name: 'OffsetCommitKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeOffsetCommitKey,
  write: writeOffsetCommitKey,
  read: readOffsetCommitKey,
}

/** OffsetCommitValue, versions 0-4. */
export interface OffsetCommitValue {
  /** The offset that the consumer wants to store (for this partition). */
  readonly offset: bigint
  /** The leader epoch of the last consumed record. Versions 3-4. */
  readonly leaderEpoch: number
  /** Any metadata the client wants to keep. */
  readonly metadata: string
  /** The time at which the commit was added to the log. */
  readonly commitTimestamp: bigint
  /** The time at which the offset will expire. Versions 1. */
  readonly expireTimestamp: bigint
  /** The topic id of the committed offset. Versions 4. */
  readonly topicId: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeOffsetCommitValue(message: Draft<OffsetCommitValue>, version: number): number {
  const flexible = version >= 4
  const { metadata = '', topicId = zeroUuid, unknownTags } = message
  let size = 16
  if (version >= 3) size += 4
  size += sizeOfString(metadata, flexible)
  if (version >= 1 && version <= 1) size += 8
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 4 && topicId !== zeroUuid) {
      count++
      tagged += sizeOfTag(0, 16)
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeOffsetCommitValue(sink: MessageSink, message: Draft<OffsetCommitValue>, version: number): void {
  const flexible = version >= 4
  const { offset = 0n, leaderEpoch = -1, metadata = '', commitTimestamp = 0n, expireTimestamp = -1n, topicId = zeroUuid, unknownTags } = message
  writeInt64(sink, offset, 'offset')
  if (version >= 3) writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeString(sink, metadata, flexible, 'metadata')
  writeInt64(sink, commitTimestamp, 'commitTimestamp')
  if (version >= 1 && version <= 1) writeInt64(sink, expireTimestamp, 'expireTimestamp')
  if (flexible) {
    const has0 = version >= 4 && topicId !== zeroUuid
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeUuid(sink, topicId, 'topicId')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readOffsetCommitValue(source: MessageSource, version: number): OffsetCommitValue {
  const flexible = version >= 4
  const offset = readInt64(source, 'offset')
  const leaderEpoch: number = version >= 3 ? readInt32(source, 'leaderEpoch') : -1
  const metadata = readString(source, flexible, 'metadata')
  const commitTimestamp = readInt64(source, 'commitTimestamp')
  const expireTimestamp: bigint = version >= 1 && version <= 1 ? readInt64(source, 'expireTimestamp') : -1n
  let topicId: string = zeroUuid
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 4) {
      const end = source.end
      source.end = source.position + size
      topicId = readUuid(source, 'topicId')
      endTag(source, end, 'topicId')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { offset, leaderEpoch, metadata, commitTimestamp, expireTimestamp, topicId } : { offset, leaderEpoch, metadata, commitTimestamp, expireTimestamp, topicId, unknownTags }
}

export const offsetCommitValue: MessageCodec<OffsetCommitValue> = {
  name: 'OffsetCommitValue',
  minVersion: 0,
  maxVersion: 4,
  flexibleFrom: 4,
  size: sizeOffsetCommitValue,
  write: writeOffsetCommitValue,
  read: readOffsetCommitValue,
}

/** ShareGroupCurrentMemberAssignmentKey, versions 0. */
export interface ShareGroupCurrentMemberAssignmentKey {
  /** The group id. */
  readonly groupId: string
  /** The member id. */
  readonly memberId: string
}

function sizeShareGroupCurrentMemberAssignmentKey(message: Draft<ShareGroupCurrentMemberAssignmentKey>, version: number): number {
  const { groupId = '', memberId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  size += sizeOfString(memberId, false)
  return size
}

function writeShareGroupCurrentMemberAssignmentKey(sink: MessageSink, message: Draft<ShareGroupCurrentMemberAssignmentKey>, version: number): void {
  const { groupId = '', memberId = '' } = message
  writeString(sink, groupId, false, 'groupId')
  writeString(sink, memberId, false, 'memberId')
}

function readShareGroupCurrentMemberAssignmentKey(source: MessageSource, version: number): ShareGroupCurrentMemberAssignmentKey {
  const groupId = readString(source, false, 'groupId')
  const memberId = readString(source, false, 'memberId')
  return { groupId, memberId }
}

export const shareGroupCurrentMemberAssignmentKey: MessageCodec<ShareGroupCurrentMemberAssignmentKey> = {
  name: 'ShareGroupCurrentMemberAssignmentKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeShareGroupCurrentMemberAssignmentKey,
  write: writeShareGroupCurrentMemberAssignmentKey,
  read: readShareGroupCurrentMemberAssignmentKey,
}

/** ShareGroupCurrentMemberAssignmentValue, versions 0. */
export interface ShareGroupCurrentMemberAssignmentValue {
  /** The current member epoch that is expected from the member in the heartbeat request. */
  readonly memberEpoch: number
  /** If the last epoch bump is lost before reaching the member, the member will retry with the previous epoch. */
  readonly previousMemberEpoch: number
  /** The member state. See MemberState for the possible values. */
  readonly state: number
  /** The partitions assigned to (or owned by) this member. */
  readonly assignedPartitions: readonly ShareGroupCurrentMemberAssignmentValueTopicPartitions[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareGroupCurrentMemberAssignmentValue}. */
export interface ShareGroupCurrentMemberAssignmentValueTopicPartitions {
  /** The topic Id. */
  readonly topicId: string
  /** The partition Ids. */
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeShareGroupCurrentMemberAssignmentValueTopicPartitions(message: Draft<ShareGroupCurrentMemberAssignmentValueTopicPartitions>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfList(partitions, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareGroupCurrentMemberAssignmentValueTopicPartitions(sink: MessageSink, message: Draft<ShareGroupCurrentMemberAssignmentValueTopicPartitions>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeInt32List(sink, partitions, flexible, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareGroupCurrentMemberAssignmentValueTopicPartitions(source: MessageSource, version: number): ShareGroupCurrentMemberAssignmentValueTopicPartitions {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readInt32List(source, flexible, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readShareGroupCurrentMemberAssignmentValueTopicPartitionsList(source: MessageSource, version: number, nullable: boolean, field: string): ShareGroupCurrentMemberAssignmentValueTopicPartitions[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareGroupCurrentMemberAssignmentValueTopicPartitions>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareGroupCurrentMemberAssignmentValueTopicPartitions(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareGroupCurrentMemberAssignmentValue(message: Draft<ShareGroupCurrentMemberAssignmentValue>, version: number): number {
  const flexible = true
  const { assignedPartitions = [], unknownTags } = message
  let size = 9
  size += sizeOfStructs(assignedPartitions, sizeShareGroupCurrentMemberAssignmentValueTopicPartitions, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareGroupCurrentMemberAssignmentValue(sink: MessageSink, message: Draft<ShareGroupCurrentMemberAssignmentValue>, version: number): void {
  const flexible = true
  const { memberEpoch = 0, previousMemberEpoch = 0, state = 0, assignedPartitions = [], unknownTags } = message
  writeInt32(sink, memberEpoch, 'memberEpoch')
  writeInt32(sink, previousMemberEpoch, 'previousMemberEpoch')
  writeInt8(sink, state, 'state')
  writeStructs(sink, assignedPartitions, writeShareGroupCurrentMemberAssignmentValueTopicPartitions, version, true, false, 'assignedPartitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareGroupCurrentMemberAssignmentValue(source: MessageSource, version: number): ShareGroupCurrentMemberAssignmentValue {
  const flexible = true
  const memberEpoch = readInt32(source, 'memberEpoch')
  const previousMemberEpoch = readInt32(source, 'previousMemberEpoch')
  const state = readInt8(source, 'state')
  const assignedPartitions = readShareGroupCurrentMemberAssignmentValueTopicPartitionsList(source, version, false, 'assignedPartitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { memberEpoch, previousMemberEpoch, state, assignedPartitions } : { memberEpoch, previousMemberEpoch, state, assignedPartitions, unknownTags }
}

export const shareGroupCurrentMemberAssignmentValue: MessageCodec<ShareGroupCurrentMemberAssignmentValue> = {
  name: 'ShareGroupCurrentMemberAssignmentValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeShareGroupCurrentMemberAssignmentValue,
  write: writeShareGroupCurrentMemberAssignmentValue,
  read: readShareGroupCurrentMemberAssignmentValue,
}

/** ShareGroupMemberMetadataKey, versions 0. */
export interface ShareGroupMemberMetadataKey {
  /** The group id. */
  readonly groupId: string
  /** The member id. */
  readonly memberId: string
}

function sizeShareGroupMemberMetadataKey(message: Draft<ShareGroupMemberMetadataKey>, version: number): number {
  const { groupId = '', memberId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  size += sizeOfString(memberId, false)
  return size
}

function writeShareGroupMemberMetadataKey(sink: MessageSink, message: Draft<ShareGroupMemberMetadataKey>, version: number): void {
  const { groupId = '', memberId = '' } = message
  writeString(sink, groupId, false, 'groupId')
  writeString(sink, memberId, false, 'memberId')
}

function readShareGroupMemberMetadataKey(source: MessageSource, version: number): ShareGroupMemberMetadataKey {
  const groupId = readString(source, false, 'groupId')
  const memberId = readString(source, false, 'memberId')
  return { groupId, memberId }
}

export const shareGroupMemberMetadataKey: MessageCodec<ShareGroupMemberMetadataKey> = {
  name: 'ShareGroupMemberMetadataKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeShareGroupMemberMetadataKey,
  write: writeShareGroupMemberMetadataKey,
  read: readShareGroupMemberMetadataKey,
}

/** ShareGroupMemberMetadataValue, versions 0. */
export interface ShareGroupMemberMetadataValue {
  /** The (optional) rack id. */
  readonly rackId: string | null
  /** The client id. */
  readonly clientId: string
  /** The client host. */
  readonly clientHost: string
  /** The list of subscribed topic names. */
  readonly subscribedTopicNames: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeShareGroupMemberMetadataValue(message: Draft<ShareGroupMemberMetadataValue>, version: number): number {
  const flexible = true
  const { rackId = '', clientId = '', clientHost = '', subscribedTopicNames = [], unknownTags } = message
  let size = 0
  size += sizeOfString(rackId, flexible)
  size += sizeOfString(clientId, flexible)
  size += sizeOfString(clientHost, flexible)
  size += sizeOfStringList(subscribedTopicNames, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareGroupMemberMetadataValue(sink: MessageSink, message: Draft<ShareGroupMemberMetadataValue>, version: number): void {
  const flexible = true
  const { rackId = '', clientId = '', clientHost = '', subscribedTopicNames = [], unknownTags } = message
  writeNullableString(sink, rackId, flexible, true, 'rackId')
  writeString(sink, clientId, flexible, 'clientId')
  writeString(sink, clientHost, flexible, 'clientHost')
  writeStringList(sink, subscribedTopicNames, flexible, false, 'subscribedTopicNames')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareGroupMemberMetadataValue(source: MessageSource, version: number): ShareGroupMemberMetadataValue {
  const flexible = true
  const rackId = readNullableString(source, flexible, true, 'rackId')
  const clientId = readString(source, flexible, 'clientId')
  const clientHost = readString(source, flexible, 'clientHost')
  const subscribedTopicNames = readStringList(source, flexible, false, 'subscribedTopicNames')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { rackId, clientId, clientHost, subscribedTopicNames } : { rackId, clientId, clientHost, subscribedTopicNames, unknownTags }
}

export const shareGroupMemberMetadataValue: MessageCodec<ShareGroupMemberMetadataValue> = {
  name: 'ShareGroupMemberMetadataValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeShareGroupMemberMetadataValue,
  write: writeShareGroupMemberMetadataValue,
  read: readShareGroupMemberMetadataValue,
}

/** ShareGroupMetadataKey, versions 0. */
export interface ShareGroupMetadataKey {
  /** The group id. */
  readonly groupId: string
}

function sizeShareGroupMetadataKey(message: Draft<ShareGroupMetadataKey>, version: number): number {
  const { groupId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  return size
}

function writeShareGroupMetadataKey(sink: MessageSink, message: Draft<ShareGroupMetadataKey>, version: number): void {
  const { groupId = '' } = message
  writeString(sink, groupId, false, 'groupId')
}

function readShareGroupMetadataKey(source: MessageSource, version: number): ShareGroupMetadataKey {
  const groupId = readString(source, false, 'groupId')
  return { groupId }
}

export const shareGroupMetadataKey: MessageCodec<ShareGroupMetadataKey> = {
  name: 'ShareGroupMetadataKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeShareGroupMetadataKey,
  write: writeShareGroupMetadataKey,
  read: readShareGroupMetadataKey,
}

/** ShareGroupMetadataValue, versions 0. */
export interface ShareGroupMetadataValue {
  /** The group epoch. */
  readonly epoch: number
  /** The hash of all topics in the group. */
  readonly metadataHash: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeShareGroupMetadataValue(message: Draft<ShareGroupMetadataValue>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 12
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareGroupMetadataValue(sink: MessageSink, message: Draft<ShareGroupMetadataValue>, version: number): void {
  const flexible = true
  const { epoch = 0, metadataHash = 0n, unknownTags } = message
  writeInt32(sink, epoch, 'epoch')
  writeInt64(sink, metadataHash, 'metadataHash')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareGroupMetadataValue(source: MessageSource, version: number): ShareGroupMetadataValue {
  const flexible = true
  const epoch = readInt32(source, 'epoch')
  const metadataHash = readInt64(source, 'metadataHash')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { epoch, metadataHash } : { epoch, metadataHash, unknownTags }
}

export const shareGroupMetadataValue: MessageCodec<ShareGroupMetadataValue> = {
  name: 'ShareGroupMetadataValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeShareGroupMetadataValue,
  write: writeShareGroupMetadataValue,
  read: readShareGroupMetadataValue,
}

/** ShareGroupStatePartitionMetadataKey, versions 0. */
export interface ShareGroupStatePartitionMetadataKey {
  /** The group id. */
  readonly groupId: string
}

function sizeShareGroupStatePartitionMetadataKey(message: Draft<ShareGroupStatePartitionMetadataKey>, version: number): number {
  const { groupId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  return size
}

function writeShareGroupStatePartitionMetadataKey(sink: MessageSink, message: Draft<ShareGroupStatePartitionMetadataKey>, version: number): void {
  const { groupId = '' } = message
  writeString(sink, groupId, false, 'groupId')
}

function readShareGroupStatePartitionMetadataKey(source: MessageSource, version: number): ShareGroupStatePartitionMetadataKey {
  const groupId = readString(source, false, 'groupId')
  return { groupId }
}

export const shareGroupStatePartitionMetadataKey: MessageCodec<ShareGroupStatePartitionMetadataKey> = {
  name: 'ShareGroupStatePartitionMetadataKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeShareGroupStatePartitionMetadataKey,
  write: writeShareGroupStatePartitionMetadataKey,
  read: readShareGroupStatePartitionMetadataKey,
}

/** ShareGroupStatePartitionMetadataValue, versions 0. */
export interface ShareGroupStatePartitionMetadataValue {
  /** The topic-partitions whose share-group state is being initialized. */
  readonly initializingTopics: readonly ShareGroupStatePartitionMetadataValueTopicPartitionsInfo[]
  /** The topics with initialized share-group state. */
  readonly initializedTopics: readonly ShareGroupStatePartitionMetadataValueTopicPartitionsInfo[]
  /** The topics whose share-group state is being deleted. */
  readonly deletingTopics: readonly ShareGroupStatePartitionMetadataValueTopicInfo[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareGroupStatePartitionMetadataValue}. */
export interface ShareGroupStatePartitionMetadataValueTopicInfo {
  /** The topic identifier. */
  readonly topicId: string
  /** The topic name. */
  readonly topicName: string
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareGroupStatePartitionMetadataValue}. */
export interface ShareGroupStatePartitionMetadataValueTopicPartitionsInfo {
  /** The topic identifier. */
  readonly topicId: string
  /** The topic name. */
  readonly topicName: string
  /** The partitions. */
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeShareGroupStatePartitionMetadataValueTopicPartitionsInfo(message: Draft<ShareGroupStatePartitionMetadataValueTopicPartitionsInfo>, version: number): number {
  const flexible = true
  const { topicName = '', partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfString(topicName, flexible)
  size += sizeOfList(partitions, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareGroupStatePartitionMetadataValueTopicPartitionsInfo(sink: MessageSink, message: Draft<ShareGroupStatePartitionMetadataValueTopicPartitionsInfo>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, topicName = '', partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeString(sink, topicName, flexible, 'topicName')
  writeInt32List(sink, partitions, flexible, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareGroupStatePartitionMetadataValueTopicPartitionsInfo(source: MessageSource, version: number): ShareGroupStatePartitionMetadataValueTopicPartitionsInfo {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const topicName = readString(source, flexible, 'topicName')
  const partitions = readInt32List(source, flexible, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, topicName, partitions } : { topicId, topicName, partitions, unknownTags }
}

function readShareGroupStatePartitionMetadataValueTopicPartitionsInfoList(source: MessageSource, version: number, nullable: boolean, field: string): ShareGroupStatePartitionMetadataValueTopicPartitionsInfo[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareGroupStatePartitionMetadataValueTopicPartitionsInfo>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareGroupStatePartitionMetadataValueTopicPartitionsInfo(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareGroupStatePartitionMetadataValueTopicInfo(message: Draft<ShareGroupStatePartitionMetadataValueTopicInfo>, version: number): number {
  const flexible = true
  const { topicName = '', unknownTags } = message
  let size = 16
  size += sizeOfString(topicName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareGroupStatePartitionMetadataValueTopicInfo(sink: MessageSink, message: Draft<ShareGroupStatePartitionMetadataValueTopicInfo>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, topicName = '', unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeString(sink, topicName, flexible, 'topicName')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareGroupStatePartitionMetadataValueTopicInfo(source: MessageSource, version: number): ShareGroupStatePartitionMetadataValueTopicInfo {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const topicName = readString(source, flexible, 'topicName')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, topicName } : { topicId, topicName, unknownTags }
}

function readShareGroupStatePartitionMetadataValueTopicInfoList(source: MessageSource, version: number, nullable: boolean, field: string): ShareGroupStatePartitionMetadataValueTopicInfo[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareGroupStatePartitionMetadataValueTopicInfo>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareGroupStatePartitionMetadataValueTopicInfo(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareGroupStatePartitionMetadataValue(message: Draft<ShareGroupStatePartitionMetadataValue>, version: number): number {
  const flexible = true
  const { initializingTopics = [], initializedTopics = [], deletingTopics = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(initializingTopics, sizeShareGroupStatePartitionMetadataValueTopicPartitionsInfo, version, true)
  size += sizeOfStructs(initializedTopics, sizeShareGroupStatePartitionMetadataValueTopicPartitionsInfo, version, true)
  size += sizeOfStructs(deletingTopics, sizeShareGroupStatePartitionMetadataValueTopicInfo, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareGroupStatePartitionMetadataValue(sink: MessageSink, message: Draft<ShareGroupStatePartitionMetadataValue>, version: number): void {
  const flexible = true
  const { initializingTopics = [], initializedTopics = [], deletingTopics = [], unknownTags } = message
  writeStructs(sink, initializingTopics, writeShareGroupStatePartitionMetadataValueTopicPartitionsInfo, version, true, false, 'initializingTopics')
  writeStructs(sink, initializedTopics, writeShareGroupStatePartitionMetadataValueTopicPartitionsInfo, version, true, false, 'initializedTopics')
  writeStructs(sink, deletingTopics, writeShareGroupStatePartitionMetadataValueTopicInfo, version, true, false, 'deletingTopics')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareGroupStatePartitionMetadataValue(source: MessageSource, version: number): ShareGroupStatePartitionMetadataValue {
  const flexible = true
  const initializingTopics = readShareGroupStatePartitionMetadataValueTopicPartitionsInfoList(source, version, false, 'initializingTopics')!
  const initializedTopics = readShareGroupStatePartitionMetadataValueTopicPartitionsInfoList(source, version, false, 'initializedTopics')!
  const deletingTopics = readShareGroupStatePartitionMetadataValueTopicInfoList(source, version, false, 'deletingTopics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { initializingTopics, initializedTopics, deletingTopics } : { initializingTopics, initializedTopics, deletingTopics, unknownTags }
}

export const shareGroupStatePartitionMetadataValue: MessageCodec<ShareGroupStatePartitionMetadataValue> = {
  name: 'ShareGroupStatePartitionMetadataValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeShareGroupStatePartitionMetadataValue,
  write: writeShareGroupStatePartitionMetadataValue,
  read: readShareGroupStatePartitionMetadataValue,
}

/** ShareGroupTargetAssignmentMemberKey, versions 0. */
export interface ShareGroupTargetAssignmentMemberKey {
  /** The group id. */
  readonly groupId: string
  /** The member id. */
  readonly memberId: string
}

function sizeShareGroupTargetAssignmentMemberKey(message: Draft<ShareGroupTargetAssignmentMemberKey>, version: number): number {
  const { groupId = '', memberId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  size += sizeOfString(memberId, false)
  return size
}

function writeShareGroupTargetAssignmentMemberKey(sink: MessageSink, message: Draft<ShareGroupTargetAssignmentMemberKey>, version: number): void {
  const { groupId = '', memberId = '' } = message
  writeString(sink, groupId, false, 'groupId')
  writeString(sink, memberId, false, 'memberId')
}

function readShareGroupTargetAssignmentMemberKey(source: MessageSource, version: number): ShareGroupTargetAssignmentMemberKey {
  const groupId = readString(source, false, 'groupId')
  const memberId = readString(source, false, 'memberId')
  return { groupId, memberId }
}

export const shareGroupTargetAssignmentMemberKey: MessageCodec<ShareGroupTargetAssignmentMemberKey> = {
  name: 'ShareGroupTargetAssignmentMemberKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeShareGroupTargetAssignmentMemberKey,
  write: writeShareGroupTargetAssignmentMemberKey,
  read: readShareGroupTargetAssignmentMemberKey,
}

/** ShareGroupTargetAssignmentMemberValue, versions 0. */
export interface ShareGroupTargetAssignmentMemberValue {
  /** The assigned partitions. */
  readonly topicPartitions: readonly ShareGroupTargetAssignmentMemberValueTopicPartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareGroupTargetAssignmentMemberValue}. */
export interface ShareGroupTargetAssignmentMemberValueTopicPartition {
  /** The topic id. */
  readonly topicId: string
  /** The partition indexes. */
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeShareGroupTargetAssignmentMemberValueTopicPartition(message: Draft<ShareGroupTargetAssignmentMemberValueTopicPartition>, version: number): number {
  const flexible = true
  const { partitions = [], unknownTags } = message
  let size = 16
  size += sizeOfList(partitions, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareGroupTargetAssignmentMemberValueTopicPartition(sink: MessageSink, message: Draft<ShareGroupTargetAssignmentMemberValueTopicPartition>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, partitions = [], unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeInt32List(sink, partitions, flexible, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareGroupTargetAssignmentMemberValueTopicPartition(source: MessageSource, version: number): ShareGroupTargetAssignmentMemberValueTopicPartition {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const partitions = readInt32List(source, flexible, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId, partitions } : { topicId, partitions, unknownTags }
}

function readShareGroupTargetAssignmentMemberValueTopicPartitionList(source: MessageSource, version: number, nullable: boolean, field: string): ShareGroupTargetAssignmentMemberValueTopicPartition[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareGroupTargetAssignmentMemberValueTopicPartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareGroupTargetAssignmentMemberValueTopicPartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareGroupTargetAssignmentMemberValue(message: Draft<ShareGroupTargetAssignmentMemberValue>, version: number): number {
  const flexible = true
  const { topicPartitions = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(topicPartitions, sizeShareGroupTargetAssignmentMemberValueTopicPartition, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareGroupTargetAssignmentMemberValue(sink: MessageSink, message: Draft<ShareGroupTargetAssignmentMemberValue>, version: number): void {
  const flexible = true
  const { topicPartitions = [], unknownTags } = message
  writeStructs(sink, topicPartitions, writeShareGroupTargetAssignmentMemberValueTopicPartition, version, true, false, 'topicPartitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareGroupTargetAssignmentMemberValue(source: MessageSource, version: number): ShareGroupTargetAssignmentMemberValue {
  const flexible = true
  const topicPartitions = readShareGroupTargetAssignmentMemberValueTopicPartitionList(source, version, false, 'topicPartitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicPartitions } : { topicPartitions, unknownTags }
}

export const shareGroupTargetAssignmentMemberValue: MessageCodec<ShareGroupTargetAssignmentMemberValue> = {
  name: 'ShareGroupTargetAssignmentMemberValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeShareGroupTargetAssignmentMemberValue,
  write: writeShareGroupTargetAssignmentMemberValue,
  read: readShareGroupTargetAssignmentMemberValue,
}

/** ShareGroupTargetAssignmentMetadataKey, versions 0. */
export interface ShareGroupTargetAssignmentMetadataKey {
  /** The group id. */
  readonly groupId: string
}

function sizeShareGroupTargetAssignmentMetadataKey(message: Draft<ShareGroupTargetAssignmentMetadataKey>, version: number): number {
  const { groupId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  return size
}

function writeShareGroupTargetAssignmentMetadataKey(sink: MessageSink, message: Draft<ShareGroupTargetAssignmentMetadataKey>, version: number): void {
  const { groupId = '' } = message
  writeString(sink, groupId, false, 'groupId')
}

function readShareGroupTargetAssignmentMetadataKey(source: MessageSource, version: number): ShareGroupTargetAssignmentMetadataKey {
  const groupId = readString(source, false, 'groupId')
  return { groupId }
}

export const shareGroupTargetAssignmentMetadataKey: MessageCodec<ShareGroupTargetAssignmentMetadataKey> = {
  name: 'ShareGroupTargetAssignmentMetadataKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeShareGroupTargetAssignmentMetadataKey,
  write: writeShareGroupTargetAssignmentMetadataKey,
  read: readShareGroupTargetAssignmentMetadataKey,
}

/** ShareGroupTargetAssignmentMetadataValue, versions 0. */
export interface ShareGroupTargetAssignmentMetadataValue {
  /** The assignment epoch. */
  readonly assignmentEpoch: number
  /** The time at which the assignment calculation finished. */
  readonly assignmentTimestamp: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeShareGroupTargetAssignmentMetadataValue(message: Draft<ShareGroupTargetAssignmentMetadataValue>, version: number): number {
  const flexible = true
  const { assignmentTimestamp = 0n, unknownTags } = message
  let size = 4
  if (flexible) {
    let count = 0
    let tagged = 0
    if (assignmentTimestamp != 0n) {
      count++
      tagged += sizeOfTag(0, 8)
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeShareGroupTargetAssignmentMetadataValue(sink: MessageSink, message: Draft<ShareGroupTargetAssignmentMetadataValue>, version: number): void {
  const flexible = true
  const { assignmentEpoch = 0, assignmentTimestamp = 0n, unknownTags } = message
  writeInt32(sink, assignmentEpoch, 'assignmentEpoch')
  if (flexible) {
    const has0 = assignmentTimestamp != 0n
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeInt64(sink, assignmentTimestamp, 'assignmentTimestamp')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readShareGroupTargetAssignmentMetadataValue(source: MessageSource, version: number): ShareGroupTargetAssignmentMetadataValue {
  const flexible = true
  const assignmentEpoch = readInt32(source, 'assignmentEpoch')
  let assignmentTimestamp: bigint = 0n
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      assignmentTimestamp = readInt64(source, 'assignmentTimestamp')
      endTag(source, end, 'assignmentTimestamp')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { assignmentEpoch, assignmentTimestamp } : { assignmentEpoch, assignmentTimestamp, unknownTags }
}

export const shareGroupTargetAssignmentMetadataValue: MessageCodec<ShareGroupTargetAssignmentMetadataValue> = {
  name: 'ShareGroupTargetAssignmentMetadataValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeShareGroupTargetAssignmentMetadataValue,
  write: writeShareGroupTargetAssignmentMetadataValue,
  read: readShareGroupTargetAssignmentMetadataValue,
}

/** StreamsGroupCurrentMemberAssignmentKey, versions 0. */
export interface StreamsGroupCurrentMemberAssignmentKey {
  /** The group ID. */
  readonly groupId: string
  /** The member ID. */
  readonly memberId: string
}

function sizeStreamsGroupCurrentMemberAssignmentKey(message: Draft<StreamsGroupCurrentMemberAssignmentKey>, version: number): number {
  const { groupId = '', memberId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  size += sizeOfString(memberId, false)
  return size
}

function writeStreamsGroupCurrentMemberAssignmentKey(sink: MessageSink, message: Draft<StreamsGroupCurrentMemberAssignmentKey>, version: number): void {
  const { groupId = '', memberId = '' } = message
  writeString(sink, groupId, false, 'groupId')
  writeString(sink, memberId, false, 'memberId')
}

function readStreamsGroupCurrentMemberAssignmentKey(source: MessageSource, version: number): StreamsGroupCurrentMemberAssignmentKey {
  const groupId = readString(source, false, 'groupId')
  const memberId = readString(source, false, 'memberId')
  return { groupId, memberId }
}

export const streamsGroupCurrentMemberAssignmentKey: MessageCodec<StreamsGroupCurrentMemberAssignmentKey> = {
  name: 'StreamsGroupCurrentMemberAssignmentKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeStreamsGroupCurrentMemberAssignmentKey,
  write: writeStreamsGroupCurrentMemberAssignmentKey,
  read: readStreamsGroupCurrentMemberAssignmentKey,
}

/** StreamsGroupCurrentMemberAssignmentValue, versions 0. */
export interface StreamsGroupCurrentMemberAssignmentValue {
  /** The current member epoch that is expected from the member in the heartbeat request. */
  readonly memberEpoch: number
  /** If the last epoch bump is lost before reaching the member, the member will retry with the previous epoch. */
  readonly previousMemberEpoch: number
  /** The member state. See StreamsGroupMember.MemberState for the possible values. */
  readonly state: number
  /** Currently assigned active tasks for this streams client. */
  readonly activeTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  /** Currently assigned standby tasks for this streams client. */
  readonly standbyTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  /** Currently assigned warm-up tasks for this streams client. */
  readonly warmupTasks: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  /** The active tasks that must be revoked by this member. */
  readonly activeTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  /** The standby tasks that must be revoked by this member. */
  readonly standbyTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  /** The warmup tasks that must be revoked by this member. */
  readonly warmupTasksPendingRevocation: readonly StreamsGroupCurrentMemberAssignmentValueTaskIds[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupCurrentMemberAssignmentValue}. */
export interface StreamsGroupCurrentMemberAssignmentValueTaskIds {
  /** The subtopology ID. */
  readonly subtopologyId: string
  /** The partitions of the input topics processed by this member. */
  readonly partitions: readonly number[]
  /** The epoch at which the partition was assigned to the member. Used to fence zombie commits requests. Of the same length as Partitions. Only defined for active tasks. */
  readonly assignmentEpochs: readonly number[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeStreamsGroupCurrentMemberAssignmentValueTaskIds(message: Draft<StreamsGroupCurrentMemberAssignmentValueTaskIds>, version: number): number {
  const flexible = true
  const { subtopologyId = '', partitions = [], assignmentEpochs = [], unknownTags } = message
  let size = 0
  size += sizeOfString(subtopologyId, flexible)
  size += sizeOfList(partitions, 4, flexible)
  if (flexible) {
    let count = 0
    let tagged = 0
    if ((assignmentEpochs === null || assignmentEpochs.length !== 0)) {
      count++
      tagged += sizeOfTag(0, sizeOfList(assignmentEpochs, 4, flexible))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeStreamsGroupCurrentMemberAssignmentValueTaskIds(sink: MessageSink, message: Draft<StreamsGroupCurrentMemberAssignmentValueTaskIds>, version: number): void {
  const flexible = true
  const { subtopologyId = '', partitions = [], assignmentEpochs = [], unknownTags } = message
  writeString(sink, subtopologyId, flexible, 'subtopologyId')
  writeInt32List(sink, partitions, flexible, false, 'partitions')
  if (flexible) {
    const has0 = (assignmentEpochs === null || assignmentEpochs.length !== 0)
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeInt32List(sink, assignmentEpochs, flexible, true, 'assignmentEpochs')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readStreamsGroupCurrentMemberAssignmentValueTaskIds(source: MessageSource, version: number): StreamsGroupCurrentMemberAssignmentValueTaskIds {
  const flexible = true
  const subtopologyId = readString(source, flexible, 'subtopologyId')
  const partitions = readInt32List(source, flexible, false, 'partitions')!
  let assignmentEpochs: readonly number[] | null = []
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      assignmentEpochs = readInt32List(source, flexible, true, 'assignmentEpochs')
      endTag(source, end, 'assignmentEpochs')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { subtopologyId, partitions, assignmentEpochs } : { subtopologyId, partitions, assignmentEpochs, unknownTags }
}

function readStreamsGroupCurrentMemberAssignmentValueTaskIdsList(source: MessageSource, version: number, nullable: boolean, field: string): StreamsGroupCurrentMemberAssignmentValueTaskIds[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StreamsGroupCurrentMemberAssignmentValueTaskIds>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStreamsGroupCurrentMemberAssignmentValueTaskIds(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStreamsGroupCurrentMemberAssignmentValue(message: Draft<StreamsGroupCurrentMemberAssignmentValue>, version: number): number {
  const flexible = true
  const { activeTasks = [], standbyTasks = [], warmupTasks = [], activeTasksPendingRevocation = [], standbyTasksPendingRevocation = [], warmupTasksPendingRevocation = [], unknownTags } = message
  let size = 9
  size += sizeOfStructs(activeTasks, sizeStreamsGroupCurrentMemberAssignmentValueTaskIds, version, true)
  size += sizeOfStructs(standbyTasks, sizeStreamsGroupCurrentMemberAssignmentValueTaskIds, version, true)
  size += sizeOfStructs(warmupTasks, sizeStreamsGroupCurrentMemberAssignmentValueTaskIds, version, true)
  size += sizeOfStructs(activeTasksPendingRevocation, sizeStreamsGroupCurrentMemberAssignmentValueTaskIds, version, true)
  size += sizeOfStructs(standbyTasksPendingRevocation, sizeStreamsGroupCurrentMemberAssignmentValueTaskIds, version, true)
  size += sizeOfStructs(warmupTasksPendingRevocation, sizeStreamsGroupCurrentMemberAssignmentValueTaskIds, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupCurrentMemberAssignmentValue(sink: MessageSink, message: Draft<StreamsGroupCurrentMemberAssignmentValue>, version: number): void {
  const flexible = true
  const { memberEpoch = 0, previousMemberEpoch = 0, state = 0, activeTasks = [], standbyTasks = [], warmupTasks = [], activeTasksPendingRevocation = [], standbyTasksPendingRevocation = [], warmupTasksPendingRevocation = [], unknownTags } = message
  writeInt32(sink, memberEpoch, 'memberEpoch')
  writeInt32(sink, previousMemberEpoch, 'previousMemberEpoch')
  writeInt8(sink, state, 'state')
  writeStructs(sink, activeTasks, writeStreamsGroupCurrentMemberAssignmentValueTaskIds, version, true, false, 'activeTasks')
  writeStructs(sink, standbyTasks, writeStreamsGroupCurrentMemberAssignmentValueTaskIds, version, true, false, 'standbyTasks')
  writeStructs(sink, warmupTasks, writeStreamsGroupCurrentMemberAssignmentValueTaskIds, version, true, false, 'warmupTasks')
  writeStructs(sink, activeTasksPendingRevocation, writeStreamsGroupCurrentMemberAssignmentValueTaskIds, version, true, false, 'activeTasksPendingRevocation')
  writeStructs(sink, standbyTasksPendingRevocation, writeStreamsGroupCurrentMemberAssignmentValueTaskIds, version, true, false, 'standbyTasksPendingRevocation')
  writeStructs(sink, warmupTasksPendingRevocation, writeStreamsGroupCurrentMemberAssignmentValueTaskIds, version, true, false, 'warmupTasksPendingRevocation')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupCurrentMemberAssignmentValue(source: MessageSource, version: number): StreamsGroupCurrentMemberAssignmentValue {
  const flexible = true
  const memberEpoch = readInt32(source, 'memberEpoch')
  const previousMemberEpoch = readInt32(source, 'previousMemberEpoch')
  const state = readInt8(source, 'state')
  const activeTasks = readStreamsGroupCurrentMemberAssignmentValueTaskIdsList(source, version, false, 'activeTasks')!
  const standbyTasks = readStreamsGroupCurrentMemberAssignmentValueTaskIdsList(source, version, false, 'standbyTasks')!
  const warmupTasks = readStreamsGroupCurrentMemberAssignmentValueTaskIdsList(source, version, false, 'warmupTasks')!
  const activeTasksPendingRevocation = readStreamsGroupCurrentMemberAssignmentValueTaskIdsList(source, version, false, 'activeTasksPendingRevocation')!
  const standbyTasksPendingRevocation = readStreamsGroupCurrentMemberAssignmentValueTaskIdsList(source, version, false, 'standbyTasksPendingRevocation')!
  const warmupTasksPendingRevocation = readStreamsGroupCurrentMemberAssignmentValueTaskIdsList(source, version, false, 'warmupTasksPendingRevocation')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { memberEpoch, previousMemberEpoch, state, activeTasks, standbyTasks, warmupTasks, activeTasksPendingRevocation, standbyTasksPendingRevocation, warmupTasksPendingRevocation } : { memberEpoch, previousMemberEpoch, state, activeTasks, standbyTasks, warmupTasks, activeTasksPendingRevocation, standbyTasksPendingRevocation, warmupTasksPendingRevocation, unknownTags }
}

export const streamsGroupCurrentMemberAssignmentValue: MessageCodec<StreamsGroupCurrentMemberAssignmentValue> = {
  name: 'StreamsGroupCurrentMemberAssignmentValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeStreamsGroupCurrentMemberAssignmentValue,
  write: writeStreamsGroupCurrentMemberAssignmentValue,
  read: readStreamsGroupCurrentMemberAssignmentValue,
}

/** StreamsGroupMemberMetadataKey, versions 0. */
export interface StreamsGroupMemberMetadataKey {
  /** The group ID. */
  readonly groupId: string
  /** The member ID. */
  readonly memberId: string
}

function sizeStreamsGroupMemberMetadataKey(message: Draft<StreamsGroupMemberMetadataKey>, version: number): number {
  const { groupId = '', memberId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  size += sizeOfString(memberId, false)
  return size
}

function writeStreamsGroupMemberMetadataKey(sink: MessageSink, message: Draft<StreamsGroupMemberMetadataKey>, version: number): void {
  const { groupId = '', memberId = '' } = message
  writeString(sink, groupId, false, 'groupId')
  writeString(sink, memberId, false, 'memberId')
}

function readStreamsGroupMemberMetadataKey(source: MessageSource, version: number): StreamsGroupMemberMetadataKey {
  const groupId = readString(source, false, 'groupId')
  const memberId = readString(source, false, 'memberId')
  return { groupId, memberId }
}

export const streamsGroupMemberMetadataKey: MessageCodec<StreamsGroupMemberMetadataKey> = {
  name: 'StreamsGroupMemberMetadataKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeStreamsGroupMemberMetadataKey,
  write: writeStreamsGroupMemberMetadataKey,
  read: readStreamsGroupMemberMetadataKey,
}

/** StreamsGroupMemberMetadataValue, versions 0. */
export interface StreamsGroupMemberMetadataValue {
  /** The (optional) instance ID for static membership. */
  readonly instanceId: string | null
  /** The (optional) rack ID. */
  readonly rackId: string | null
  /** The client ID. */
  readonly clientId: string
  /** The client host. */
  readonly clientHost: string
  /** The rebalance timeout. */
  readonly rebalanceTimeoutMs: number
  /** The epoch of the topology. */
  readonly topologyEpoch: number
  /** Identity of the streams instance that may have multiple consumers. */
  readonly processId: string
  /** User-defined endpoint for running interactive queries on this instance. */
  readonly userEndpoint: StreamsGroupMemberMetadataValueEndpoint | null
  /** Used for rack-aware assignment algorithm. */
  readonly clientTags: readonly StreamsGroupMemberMetadataValueKeyValue[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupMemberMetadataValue}. */
export interface StreamsGroupMemberMetadataValueKeyValue {
  /** The key of the config. */
  readonly key: string
  /** the value of the config. */
  readonly value: string
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupMemberMetadataValue}. */
export interface StreamsGroupMemberMetadataValueEndpoint {
  /** The host of the endpoint. */
  readonly host: string
  /** The port of the endpoint. */
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultStreamsGroupMemberMetadataValueEndpoint(): StreamsGroupMemberMetadataValueEndpoint {
  return { host: '', port: 0 }
}

function isDefaultStreamsGroupMemberMetadataValueEndpoint(message: Draft<StreamsGroupMemberMetadataValueEndpoint>): boolean {
  const { host = '', port = 0, unknownTags } = message
  return isStruct(message) && !(host !== '') && !(port !== 0) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeStreamsGroupMemberMetadataValueEndpoint(message: Draft<StreamsGroupMemberMetadataValueEndpoint>, version: number): number {
  const flexible = true
  const { host = '', unknownTags } = message
  let size = 2
  size += sizeOfString(host, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupMemberMetadataValueEndpoint(sink: MessageSink, message: Draft<StreamsGroupMemberMetadataValueEndpoint>, version: number): void {
  const flexible = true
  const { host = '', port = 0, unknownTags } = message
  writeString(sink, host, flexible, 'host')
  writeUint16(sink, port, 'port')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupMemberMetadataValueEndpoint(source: MessageSource, version: number): StreamsGroupMemberMetadataValueEndpoint {
  const flexible = true
  const host = readString(source, flexible, 'host')
  const port = readUint16(source, 'port')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { host, port } : { host, port, unknownTags }
}

function readStreamsGroupMemberMetadataValueEndpointIn(source: MessageSource, version: number, field: string): StreamsGroupMemberMetadataValueEndpoint {
  try {
    return readStreamsGroupMemberMetadataValueEndpoint(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeStreamsGroupMemberMetadataValueKeyValue(message: Draft<StreamsGroupMemberMetadataValueKeyValue>, version: number): number {
  const flexible = true
  const { key = '', value = '', unknownTags } = message
  let size = 0
  size += sizeOfString(key, flexible)
  size += sizeOfString(value, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupMemberMetadataValueKeyValue(sink: MessageSink, message: Draft<StreamsGroupMemberMetadataValueKeyValue>, version: number): void {
  const flexible = true
  const { key = '', value = '', unknownTags } = message
  writeString(sink, key, flexible, 'key')
  writeString(sink, value, flexible, 'value')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupMemberMetadataValueKeyValue(source: MessageSource, version: number): StreamsGroupMemberMetadataValueKeyValue {
  const flexible = true
  const key = readString(source, flexible, 'key')
  const value = readString(source, flexible, 'value')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { key, value } : { key, value, unknownTags }
}

function readStreamsGroupMemberMetadataValueKeyValueList(source: MessageSource, version: number, nullable: boolean, field: string): StreamsGroupMemberMetadataValueKeyValue[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StreamsGroupMemberMetadataValueKeyValue>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStreamsGroupMemberMetadataValueKeyValue(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStreamsGroupMemberMetadataValue(message: Draft<StreamsGroupMemberMetadataValue>, version: number): number {
  const flexible = true
  const { instanceId = '', rackId = '', clientId = '', clientHost = '', processId = '', userEndpoint = null, clientTags = [], unknownTags } = message
  let size = 8
  size += sizeOfString(instanceId, flexible)
  size += sizeOfString(rackId, flexible)
  size += sizeOfString(clientId, flexible)
  size += sizeOfString(clientHost, flexible)
  size += sizeOfString(processId, flexible)
  size += (userEndpoint === null ? 1 : 1 + sizeStreamsGroupMemberMetadataValueEndpoint(userEndpoint, version))
  size += sizeOfStructs(clientTags, sizeStreamsGroupMemberMetadataValueKeyValue, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupMemberMetadataValue(sink: MessageSink, message: Draft<StreamsGroupMemberMetadataValue>, version: number): void {
  const flexible = true
  const { instanceId = '', rackId = '', clientId = '', clientHost = '', rebalanceTimeoutMs = -1, topologyEpoch = 0, processId = '', userEndpoint = null, clientTags = [], unknownTags } = message
  writeNullableString(sink, instanceId, flexible, true, 'instanceId')
  writeNullableString(sink, rackId, flexible, true, 'rackId')
  writeString(sink, clientId, flexible, 'clientId')
  writeString(sink, clientHost, flexible, 'clientHost')
  writeInt32(sink, rebalanceTimeoutMs, 'rebalanceTimeoutMs')
  writeInt32(sink, topologyEpoch, 'topologyEpoch')
  writeString(sink, processId, flexible, 'processId')
  { if (writePresence(sink, userEndpoint, true, 'userEndpoint')) writeStruct(sink, userEndpoint, writeStreamsGroupMemberMetadataValueEndpoint, version, 'userEndpoint') }
  writeStructs(sink, clientTags, writeStreamsGroupMemberMetadataValueKeyValue, version, true, false, 'clientTags')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupMemberMetadataValue(source: MessageSource, version: number): StreamsGroupMemberMetadataValue {
  const flexible = true
  const instanceId = readNullableString(source, flexible, true, 'instanceId')
  const rackId = readNullableString(source, flexible, true, 'rackId')
  const clientId = readString(source, flexible, 'clientId')
  const clientHost = readString(source, flexible, 'clientHost')
  const rebalanceTimeoutMs = readInt32(source, 'rebalanceTimeoutMs')
  const topologyEpoch = readInt32(source, 'topologyEpoch')
  const processId = readString(source, flexible, 'processId')
  const userEndpoint = readPresence(source, true, 'userEndpoint') ? readStreamsGroupMemberMetadataValueEndpointIn(source, version, 'userEndpoint') : null
  const clientTags = readStreamsGroupMemberMetadataValueKeyValueList(source, version, false, 'clientTags')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { instanceId, rackId, clientId, clientHost, rebalanceTimeoutMs, topologyEpoch, processId, userEndpoint, clientTags } : { instanceId, rackId, clientId, clientHost, rebalanceTimeoutMs, topologyEpoch, processId, userEndpoint, clientTags, unknownTags }
}

export const streamsGroupMemberMetadataValue: MessageCodec<StreamsGroupMemberMetadataValue> = {
  name: 'StreamsGroupMemberMetadataValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeStreamsGroupMemberMetadataValue,
  write: writeStreamsGroupMemberMetadataValue,
  read: readStreamsGroupMemberMetadataValue,
}

/** StreamsGroupMetadataKey, versions 0. */
export interface StreamsGroupMetadataKey {
  /** The group ID. */
  readonly groupId: string
}

function sizeStreamsGroupMetadataKey(message: Draft<StreamsGroupMetadataKey>, version: number): number {
  const { groupId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  return size
}

function writeStreamsGroupMetadataKey(sink: MessageSink, message: Draft<StreamsGroupMetadataKey>, version: number): void {
  const { groupId = '' } = message
  writeString(sink, groupId, false, 'groupId')
}

function readStreamsGroupMetadataKey(source: MessageSource, version: number): StreamsGroupMetadataKey {
  const groupId = readString(source, false, 'groupId')
  return { groupId }
}

export const streamsGroupMetadataKey: MessageCodec<StreamsGroupMetadataKey> = {
  name: 'StreamsGroupMetadataKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeStreamsGroupMetadataKey,
  write: writeStreamsGroupMetadataKey,
  read: readStreamsGroupMetadataKey,
}

/** StreamsGroupMetadataValue, versions 0. */
export interface StreamsGroupMetadataValue {
  /** The group epoch. */
  readonly epoch: number
  /** The hash of all topics in the group. */
  readonly metadataHash: bigint
  /** The topology epoch whose topics are validated to be present in a valid configuration in the metadata. */
  readonly validatedTopologyEpoch: number
  /** The last used configuration parameters as key-value pairs. */
  readonly lastAssignmentConfigs: readonly StreamsGroupMetadataValueLastAssignmentConfig[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupMetadataValue}. */
export interface StreamsGroupMetadataValueLastAssignmentConfig {
  /** Key of the config. */
  readonly key: string
  /** Value of the config. */
  readonly value: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeStreamsGroupMetadataValueLastAssignmentConfig(message: Draft<StreamsGroupMetadataValueLastAssignmentConfig>, version: number): number {
  const flexible = true
  const { key = '', value = '', unknownTags } = message
  let size = 0
  size += sizeOfString(key, flexible)
  size += sizeOfString(value, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupMetadataValueLastAssignmentConfig(sink: MessageSink, message: Draft<StreamsGroupMetadataValueLastAssignmentConfig>, version: number): void {
  const flexible = true
  const { key = '', value = '', unknownTags } = message
  writeString(sink, key, flexible, 'key')
  writeString(sink, value, flexible, 'value')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupMetadataValueLastAssignmentConfig(source: MessageSource, version: number): StreamsGroupMetadataValueLastAssignmentConfig {
  const flexible = true
  const key = readString(source, flexible, 'key')
  const value = readString(source, flexible, 'value')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { key, value } : { key, value, unknownTags }
}

function readStreamsGroupMetadataValueLastAssignmentConfigList(source: MessageSource, version: number, nullable: boolean, field: string): StreamsGroupMetadataValueLastAssignmentConfig[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StreamsGroupMetadataValueLastAssignmentConfig>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStreamsGroupMetadataValueLastAssignmentConfig(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStreamsGroupMetadataValue(message: Draft<StreamsGroupMetadataValue>, version: number): number {
  const flexible = true
  const { validatedTopologyEpoch = -1, lastAssignmentConfigs = [], unknownTags } = message
  let size = 12
  if (flexible) {
    let count = 0
    let tagged = 0
    if (validatedTopologyEpoch !== -1) {
      count++
      tagged += sizeOfTag(0, 4)
    }
    if ((lastAssignmentConfigs === null || lastAssignmentConfigs.length !== 0)) {
      count++
      tagged += sizeOfTag(1, sizeOfStructs(lastAssignmentConfigs, sizeStreamsGroupMetadataValueLastAssignmentConfig, version, true))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeStreamsGroupMetadataValue(sink: MessageSink, message: Draft<StreamsGroupMetadataValue>, version: number): void {
  const flexible = true
  const { epoch = 0, metadataHash = 0n, validatedTopologyEpoch = -1, lastAssignmentConfigs = [], unknownTags } = message
  writeInt32(sink, epoch, 'epoch')
  writeInt64(sink, metadataHash, 'metadataHash')
  if (flexible) {
    const has0 = validatedTopologyEpoch !== -1
    const has1 = (lastAssignmentConfigs === null || lastAssignmentConfigs.length !== 0)
    writeTagCount(sink, (has0 ? 1 : 0) + (has1 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeInt32(sink, validatedTopologyEpoch, 'validatedTopologyEpoch')
      closeTag(sink, at)
    }
    if (has1) {
      next = writeTagsBelow(sink, unknownTags, next, 1)
      const at = beginTag(sink, 1)
      writeStructs(sink, lastAssignmentConfigs, writeStreamsGroupMetadataValueLastAssignmentConfig, version, true, true, 'lastAssignmentConfigs')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readStreamsGroupMetadataValue(source: MessageSource, version: number): StreamsGroupMetadataValue {
  const flexible = true
  const epoch = readInt32(source, 'epoch')
  const metadataHash = readInt64(source, 'metadataHash')
  let validatedTopologyEpoch: number = -1
  let lastAssignmentConfigs: readonly StreamsGroupMetadataValueLastAssignmentConfig[] | null = []
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      validatedTopologyEpoch = readInt32(source, 'validatedTopologyEpoch')
      endTag(source, end, 'validatedTopologyEpoch')
    }
      else if (tag === 1) {
      const end = source.end
      source.end = source.position + size
      lastAssignmentConfigs = readStreamsGroupMetadataValueLastAssignmentConfigList(source, version, true, 'lastAssignmentConfigs')
      endTag(source, end, 'lastAssignmentConfigs')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { epoch, metadataHash, validatedTopologyEpoch, lastAssignmentConfigs } : { epoch, metadataHash, validatedTopologyEpoch, lastAssignmentConfigs, unknownTags }
}

export const streamsGroupMetadataValue: MessageCodec<StreamsGroupMetadataValue> = {
  name: 'StreamsGroupMetadataValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeStreamsGroupMetadataValue,
  write: writeStreamsGroupMetadataValue,
  read: readStreamsGroupMetadataValue,
}

/** StreamsGroupTargetAssignmentMemberKey, versions 0. */
export interface StreamsGroupTargetAssignmentMemberKey {
  /** The group ID. */
  readonly groupId: string
  /** The member ID. */
  readonly memberId: string
}

function sizeStreamsGroupTargetAssignmentMemberKey(message: Draft<StreamsGroupTargetAssignmentMemberKey>, version: number): number {
  const { groupId = '', memberId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  size += sizeOfString(memberId, false)
  return size
}

function writeStreamsGroupTargetAssignmentMemberKey(sink: MessageSink, message: Draft<StreamsGroupTargetAssignmentMemberKey>, version: number): void {
  const { groupId = '', memberId = '' } = message
  writeString(sink, groupId, false, 'groupId')
  writeString(sink, memberId, false, 'memberId')
}

function readStreamsGroupTargetAssignmentMemberKey(source: MessageSource, version: number): StreamsGroupTargetAssignmentMemberKey {
  const groupId = readString(source, false, 'groupId')
  const memberId = readString(source, false, 'memberId')
  return { groupId, memberId }
}

export const streamsGroupTargetAssignmentMemberKey: MessageCodec<StreamsGroupTargetAssignmentMemberKey> = {
  name: 'StreamsGroupTargetAssignmentMemberKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeStreamsGroupTargetAssignmentMemberKey,
  write: writeStreamsGroupTargetAssignmentMemberKey,
  read: readStreamsGroupTargetAssignmentMemberKey,
}

/** StreamsGroupTargetAssignmentMemberValue, versions 0. */
export interface StreamsGroupTargetAssignmentMemberValue {
  /** Currently assigned active tasks for this streams client. */
  readonly activeTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIds[]
  /** Currently assigned standby tasks for this streams client. */
  readonly standbyTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIds[]
  /** Currently assigned warm-up tasks for this streams client. */
  readonly warmupTasks: readonly StreamsGroupTargetAssignmentMemberValueTaskIds[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupTargetAssignmentMemberValue}. */
export interface StreamsGroupTargetAssignmentMemberValueTaskIds {
  /** The subtopology ID. */
  readonly subtopologyId: string
  /** The partitions of the input topics processed by this member. */
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeStreamsGroupTargetAssignmentMemberValueTaskIds(message: Draft<StreamsGroupTargetAssignmentMemberValueTaskIds>, version: number): number {
  const flexible = true
  const { subtopologyId = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(subtopologyId, flexible)
  size += sizeOfList(partitions, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupTargetAssignmentMemberValueTaskIds(sink: MessageSink, message: Draft<StreamsGroupTargetAssignmentMemberValueTaskIds>, version: number): void {
  const flexible = true
  const { subtopologyId = '', partitions = [], unknownTags } = message
  writeString(sink, subtopologyId, flexible, 'subtopologyId')
  writeInt32List(sink, partitions, flexible, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupTargetAssignmentMemberValueTaskIds(source: MessageSource, version: number): StreamsGroupTargetAssignmentMemberValueTaskIds {
  const flexible = true
  const subtopologyId = readString(source, flexible, 'subtopologyId')
  const partitions = readInt32List(source, flexible, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { subtopologyId, partitions } : { subtopologyId, partitions, unknownTags }
}

function readStreamsGroupTargetAssignmentMemberValueTaskIdsList(source: MessageSource, version: number, nullable: boolean, field: string): StreamsGroupTargetAssignmentMemberValueTaskIds[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StreamsGroupTargetAssignmentMemberValueTaskIds>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStreamsGroupTargetAssignmentMemberValueTaskIds(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStreamsGroupTargetAssignmentMemberValue(message: Draft<StreamsGroupTargetAssignmentMemberValue>, version: number): number {
  const flexible = true
  const { activeTasks = [], standbyTasks = [], warmupTasks = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(activeTasks, sizeStreamsGroupTargetAssignmentMemberValueTaskIds, version, true)
  size += sizeOfStructs(standbyTasks, sizeStreamsGroupTargetAssignmentMemberValueTaskIds, version, true)
  size += sizeOfStructs(warmupTasks, sizeStreamsGroupTargetAssignmentMemberValueTaskIds, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupTargetAssignmentMemberValue(sink: MessageSink, message: Draft<StreamsGroupTargetAssignmentMemberValue>, version: number): void {
  const flexible = true
  const { activeTasks = [], standbyTasks = [], warmupTasks = [], unknownTags } = message
  writeStructs(sink, activeTasks, writeStreamsGroupTargetAssignmentMemberValueTaskIds, version, true, false, 'activeTasks')
  writeStructs(sink, standbyTasks, writeStreamsGroupTargetAssignmentMemberValueTaskIds, version, true, false, 'standbyTasks')
  writeStructs(sink, warmupTasks, writeStreamsGroupTargetAssignmentMemberValueTaskIds, version, true, false, 'warmupTasks')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupTargetAssignmentMemberValue(source: MessageSource, version: number): StreamsGroupTargetAssignmentMemberValue {
  const flexible = true
  const activeTasks = readStreamsGroupTargetAssignmentMemberValueTaskIdsList(source, version, false, 'activeTasks')!
  const standbyTasks = readStreamsGroupTargetAssignmentMemberValueTaskIdsList(source, version, false, 'standbyTasks')!
  const warmupTasks = readStreamsGroupTargetAssignmentMemberValueTaskIdsList(source, version, false, 'warmupTasks')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { activeTasks, standbyTasks, warmupTasks } : { activeTasks, standbyTasks, warmupTasks, unknownTags }
}

export const streamsGroupTargetAssignmentMemberValue: MessageCodec<StreamsGroupTargetAssignmentMemberValue> = {
  name: 'StreamsGroupTargetAssignmentMemberValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeStreamsGroupTargetAssignmentMemberValue,
  write: writeStreamsGroupTargetAssignmentMemberValue,
  read: readStreamsGroupTargetAssignmentMemberValue,
}

/** StreamsGroupTargetAssignmentMetadataKey, versions 0. */
export interface StreamsGroupTargetAssignmentMetadataKey {
  /** The group ID. */
  readonly groupId: string
}

function sizeStreamsGroupTargetAssignmentMetadataKey(message: Draft<StreamsGroupTargetAssignmentMetadataKey>, version: number): number {
  const { groupId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  return size
}

function writeStreamsGroupTargetAssignmentMetadataKey(sink: MessageSink, message: Draft<StreamsGroupTargetAssignmentMetadataKey>, version: number): void {
  const { groupId = '' } = message
  writeString(sink, groupId, false, 'groupId')
}

function readStreamsGroupTargetAssignmentMetadataKey(source: MessageSource, version: number): StreamsGroupTargetAssignmentMetadataKey {
  const groupId = readString(source, false, 'groupId')
  return { groupId }
}

export const streamsGroupTargetAssignmentMetadataKey: MessageCodec<StreamsGroupTargetAssignmentMetadataKey> = {
  name: 'StreamsGroupTargetAssignmentMetadataKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeStreamsGroupTargetAssignmentMetadataKey,
  write: writeStreamsGroupTargetAssignmentMetadataKey,
  read: readStreamsGroupTargetAssignmentMetadataKey,
}

/** StreamsGroupTargetAssignmentMetadataValue, versions 0. */
export interface StreamsGroupTargetAssignmentMetadataValue {
  /** The assignment epoch. */
  readonly assignmentEpoch: number
  /** The time at which the assignment calculation finished. */
  readonly assignmentTimestamp: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeStreamsGroupTargetAssignmentMetadataValue(message: Draft<StreamsGroupTargetAssignmentMetadataValue>, version: number): number {
  const flexible = true
  const { assignmentTimestamp = 0n, unknownTags } = message
  let size = 4
  if (flexible) {
    let count = 0
    let tagged = 0
    if (assignmentTimestamp != 0n) {
      count++
      tagged += sizeOfTag(0, 8)
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeStreamsGroupTargetAssignmentMetadataValue(sink: MessageSink, message: Draft<StreamsGroupTargetAssignmentMetadataValue>, version: number): void {
  const flexible = true
  const { assignmentEpoch = 0, assignmentTimestamp = 0n, unknownTags } = message
  writeInt32(sink, assignmentEpoch, 'assignmentEpoch')
  if (flexible) {
    const has0 = assignmentTimestamp != 0n
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeInt64(sink, assignmentTimestamp, 'assignmentTimestamp')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readStreamsGroupTargetAssignmentMetadataValue(source: MessageSource, version: number): StreamsGroupTargetAssignmentMetadataValue {
  const flexible = true
  const assignmentEpoch = readInt32(source, 'assignmentEpoch')
  let assignmentTimestamp: bigint = 0n
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      assignmentTimestamp = readInt64(source, 'assignmentTimestamp')
      endTag(source, end, 'assignmentTimestamp')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { assignmentEpoch, assignmentTimestamp } : { assignmentEpoch, assignmentTimestamp, unknownTags }
}

export const streamsGroupTargetAssignmentMetadataValue: MessageCodec<StreamsGroupTargetAssignmentMetadataValue> = {
  name: 'StreamsGroupTargetAssignmentMetadataValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeStreamsGroupTargetAssignmentMetadataValue,
  write: writeStreamsGroupTargetAssignmentMetadataValue,
  read: readStreamsGroupTargetAssignmentMetadataValue,
}

/** StreamsGroupTopologyKey, versions 0. */
export interface StreamsGroupTopologyKey {
  /** The group ID. */
  readonly groupId: string
}

function sizeStreamsGroupTopologyKey(message: Draft<StreamsGroupTopologyKey>, version: number): number {
  const { groupId = '' } = message
  let size = 0
  size += sizeOfString(groupId, false)
  return size
}

function writeStreamsGroupTopologyKey(sink: MessageSink, message: Draft<StreamsGroupTopologyKey>, version: number): void {
  const { groupId = '' } = message
  writeString(sink, groupId, false, 'groupId')
}

function readStreamsGroupTopologyKey(source: MessageSource, version: number): StreamsGroupTopologyKey {
  const groupId = readString(source, false, 'groupId')
  return { groupId }
}

export const streamsGroupTopologyKey: MessageCodec<StreamsGroupTopologyKey> = {
  name: 'StreamsGroupTopologyKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeStreamsGroupTopologyKey,
  write: writeStreamsGroupTopologyKey,
  read: readStreamsGroupTopologyKey,
}

/** StreamsGroupTopologyValue, versions 0. */
export interface StreamsGroupTopologyValue {
  /** The epoch of the topology. */
  readonly epoch: number
  /** The sub-topologies of the streams application. */
  readonly subtopologies: readonly StreamsGroupTopologyValueSubtopology[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupTopologyValue}. */
export interface StreamsGroupTopologyValueSubtopology {
  /** String to uniquely identify the subtopology. */
  readonly subtopologyId: string
  /** The topics the topology reads from. */
  readonly sourceTopics: readonly string[]
  /** Regular expressions identifying topics the subtopology reads from. */
  readonly sourceTopicRegex: readonly string[]
  /** The set of state changelog topics associated with this subtopology. */
  readonly stateChangelogTopics: readonly StreamsGroupTopologyValueTopicInfo[]
  /** The repartition topics the subtopology writes to. */
  readonly repartitionSinkTopics: readonly string[]
  /** The set of source topics that are internally created repartition topics. */
  readonly repartitionSourceTopics: readonly StreamsGroupTopologyValueTopicInfo[]
  /** A subset of source topics that must be copartitioned. */
  readonly copartitionGroups: readonly StreamsGroupTopologyValueCopartitionGroup[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupTopologyValue}. */
export interface StreamsGroupTopologyValueCopartitionGroup {
  /** The topics the topology reads from. Index into the array on the subtopology level. */
  readonly sourceTopics: readonly number[]
  /** Regular expressions identifying topics the subtopology reads from. Index into the array on the subtopology level. */
  readonly sourceTopicRegex: readonly number[]
  /** The set of source topics that are internally created repartition topics. Index into the array on the subtopology level. */
  readonly repartitionSourceTopics: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupTopologyValue}. */
export interface StreamsGroupTopologyValueTopicInfo {
  /** The name of the topic. */
  readonly name: string
  /** The number of partitions in the topic. Can be 0 if no specific number of partitions is enforced. Always 0 for changelog topics. */
  readonly partitions: number
  /** The replication factor of the topic. Can be 0 if the default replication factor should be used. */
  readonly replicationFactor: number
  /** Topic-level configurations as key-value pairs. */
  readonly topicConfigs: readonly StreamsGroupTopologyValueTopicConfig[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupTopologyValue}. */
export interface StreamsGroupTopologyValueTopicConfig {
  /** The key of the topic-level configuration. */
  readonly key: string
  /** The value of the topic-level configuration. */
  readonly value: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeStreamsGroupTopologyValueTopicConfig(message: Draft<StreamsGroupTopologyValueTopicConfig>, version: number): number {
  const flexible = true
  const { key = '', value = '', unknownTags } = message
  let size = 0
  size += sizeOfString(key, flexible)
  size += sizeOfString(value, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupTopologyValueTopicConfig(sink: MessageSink, message: Draft<StreamsGroupTopologyValueTopicConfig>, version: number): void {
  const flexible = true
  const { key = '', value = '', unknownTags } = message
  writeString(sink, key, flexible, 'key')
  writeString(sink, value, flexible, 'value')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupTopologyValueTopicConfig(source: MessageSource, version: number): StreamsGroupTopologyValueTopicConfig {
  const flexible = true
  const key = readString(source, flexible, 'key')
  const value = readString(source, flexible, 'value')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { key, value } : { key, value, unknownTags }
}

function readStreamsGroupTopologyValueTopicConfigList(source: MessageSource, version: number, nullable: boolean, field: string): StreamsGroupTopologyValueTopicConfig[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StreamsGroupTopologyValueTopicConfig>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStreamsGroupTopologyValueTopicConfig(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStreamsGroupTopologyValueTopicInfo(message: Draft<StreamsGroupTopologyValueTopicInfo>, version: number): number {
  const flexible = true
  const { name = '', topicConfigs = [], unknownTags } = message
  let size = 6
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(topicConfigs, sizeStreamsGroupTopologyValueTopicConfig, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupTopologyValueTopicInfo(sink: MessageSink, message: Draft<StreamsGroupTopologyValueTopicInfo>, version: number): void {
  const flexible = true
  const { name = '', partitions = 0, replicationFactor = 0, topicConfigs = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt32(sink, partitions, 'partitions')
  writeInt16(sink, replicationFactor, 'replicationFactor')
  writeStructs(sink, topicConfigs, writeStreamsGroupTopologyValueTopicConfig, version, true, false, 'topicConfigs')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupTopologyValueTopicInfo(source: MessageSource, version: number): StreamsGroupTopologyValueTopicInfo {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const partitions = readInt32(source, 'partitions')
  const replicationFactor = readInt16(source, 'replicationFactor')
  const topicConfigs = readStreamsGroupTopologyValueTopicConfigList(source, version, false, 'topicConfigs')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions, replicationFactor, topicConfigs } : { name, partitions, replicationFactor, topicConfigs, unknownTags }
}

function readStreamsGroupTopologyValueTopicInfoList(source: MessageSource, version: number, nullable: boolean, field: string): StreamsGroupTopologyValueTopicInfo[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StreamsGroupTopologyValueTopicInfo>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStreamsGroupTopologyValueTopicInfo(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStreamsGroupTopologyValueCopartitionGroup(message: Draft<StreamsGroupTopologyValueCopartitionGroup>, version: number): number {
  const flexible = true
  const { sourceTopics = [], sourceTopicRegex = [], repartitionSourceTopics = [], unknownTags } = message
  let size = 0
  size += sizeOfList(sourceTopics, 2, flexible)
  size += sizeOfList(sourceTopicRegex, 2, flexible)
  size += sizeOfList(repartitionSourceTopics, 2, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupTopologyValueCopartitionGroup(sink: MessageSink, message: Draft<StreamsGroupTopologyValueCopartitionGroup>, version: number): void {
  const flexible = true
  const { sourceTopics = [], sourceTopicRegex = [], repartitionSourceTopics = [], unknownTags } = message
  writeInt16List(sink, sourceTopics, flexible, false, 'sourceTopics')
  writeInt16List(sink, sourceTopicRegex, flexible, false, 'sourceTopicRegex')
  writeInt16List(sink, repartitionSourceTopics, flexible, false, 'repartitionSourceTopics')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupTopologyValueCopartitionGroup(source: MessageSource, version: number): StreamsGroupTopologyValueCopartitionGroup {
  const flexible = true
  const sourceTopics = readInt16List(source, flexible, false, 'sourceTopics')!
  const sourceTopicRegex = readInt16List(source, flexible, false, 'sourceTopicRegex')!
  const repartitionSourceTopics = readInt16List(source, flexible, false, 'repartitionSourceTopics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { sourceTopics, sourceTopicRegex, repartitionSourceTopics } : { sourceTopics, sourceTopicRegex, repartitionSourceTopics, unknownTags }
}

function readStreamsGroupTopologyValueCopartitionGroupList(source: MessageSource, version: number, nullable: boolean, field: string): StreamsGroupTopologyValueCopartitionGroup[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StreamsGroupTopologyValueCopartitionGroup>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStreamsGroupTopologyValueCopartitionGroup(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStreamsGroupTopologyValueSubtopology(message: Draft<StreamsGroupTopologyValueSubtopology>, version: number): number {
  const flexible = true
  const { subtopologyId = '', sourceTopics = [], sourceTopicRegex = [], stateChangelogTopics = [], repartitionSinkTopics = [], repartitionSourceTopics = [], copartitionGroups = [], unknownTags } = message
  let size = 0
  size += sizeOfString(subtopologyId, flexible)
  size += sizeOfStringList(sourceTopics, flexible)
  size += sizeOfStringList(sourceTopicRegex, flexible)
  size += sizeOfStructs(stateChangelogTopics, sizeStreamsGroupTopologyValueTopicInfo, version, true)
  size += sizeOfStringList(repartitionSinkTopics, flexible)
  size += sizeOfStructs(repartitionSourceTopics, sizeStreamsGroupTopologyValueTopicInfo, version, true)
  size += sizeOfStructs(copartitionGroups, sizeStreamsGroupTopologyValueCopartitionGroup, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupTopologyValueSubtopology(sink: MessageSink, message: Draft<StreamsGroupTopologyValueSubtopology>, version: number): void {
  const flexible = true
  const { subtopologyId = '', sourceTopics = [], sourceTopicRegex = [], stateChangelogTopics = [], repartitionSinkTopics = [], repartitionSourceTopics = [], copartitionGroups = [], unknownTags } = message
  writeString(sink, subtopologyId, flexible, 'subtopologyId')
  writeStringList(sink, sourceTopics, flexible, false, 'sourceTopics')
  writeStringList(sink, sourceTopicRegex, flexible, false, 'sourceTopicRegex')
  writeStructs(sink, stateChangelogTopics, writeStreamsGroupTopologyValueTopicInfo, version, true, false, 'stateChangelogTopics')
  writeStringList(sink, repartitionSinkTopics, flexible, false, 'repartitionSinkTopics')
  writeStructs(sink, repartitionSourceTopics, writeStreamsGroupTopologyValueTopicInfo, version, true, false, 'repartitionSourceTopics')
  writeStructs(sink, copartitionGroups, writeStreamsGroupTopologyValueCopartitionGroup, version, true, false, 'copartitionGroups')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupTopologyValueSubtopology(source: MessageSource, version: number): StreamsGroupTopologyValueSubtopology {
  const flexible = true
  const subtopologyId = readString(source, flexible, 'subtopologyId')
  const sourceTopics = readStringList(source, flexible, false, 'sourceTopics')!
  const sourceTopicRegex = readStringList(source, flexible, false, 'sourceTopicRegex')!
  const stateChangelogTopics = readStreamsGroupTopologyValueTopicInfoList(source, version, false, 'stateChangelogTopics')!
  const repartitionSinkTopics = readStringList(source, flexible, false, 'repartitionSinkTopics')!
  const repartitionSourceTopics = readStreamsGroupTopologyValueTopicInfoList(source, version, false, 'repartitionSourceTopics')!
  const copartitionGroups = readStreamsGroupTopologyValueCopartitionGroupList(source, version, false, 'copartitionGroups')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { subtopologyId, sourceTopics, sourceTopicRegex, stateChangelogTopics, repartitionSinkTopics, repartitionSourceTopics, copartitionGroups } : { subtopologyId, sourceTopics, sourceTopicRegex, stateChangelogTopics, repartitionSinkTopics, repartitionSourceTopics, copartitionGroups, unknownTags }
}

function readStreamsGroupTopologyValueSubtopologyList(source: MessageSource, version: number, nullable: boolean, field: string): StreamsGroupTopologyValueSubtopology[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StreamsGroupTopologyValueSubtopology>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStreamsGroupTopologyValueSubtopology(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStreamsGroupTopologyValue(message: Draft<StreamsGroupTopologyValue>, version: number): number {
  const flexible = true
  const { subtopologies = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(subtopologies, sizeStreamsGroupTopologyValueSubtopology, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupTopologyValue(sink: MessageSink, message: Draft<StreamsGroupTopologyValue>, version: number): void {
  const flexible = true
  const { epoch = 0, subtopologies = [], unknownTags } = message
  writeInt32(sink, epoch, 'epoch')
  writeStructs(sink, subtopologies, writeStreamsGroupTopologyValueSubtopology, version, true, false, 'subtopologies')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupTopologyValue(source: MessageSource, version: number): StreamsGroupTopologyValue {
  const flexible = true
  const epoch = readInt32(source, 'epoch')
  const subtopologies = readStreamsGroupTopologyValueSubtopologyList(source, version, false, 'subtopologies')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { epoch, subtopologies } : { epoch, subtopologies, unknownTags }
}

export const streamsGroupTopologyValue: MessageCodec<StreamsGroupTopologyValue> = {
  name: 'StreamsGroupTopologyValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeStreamsGroupTopologyValue,
  write: writeStreamsGroupTopologyValue,
  read: readStreamsGroupTopologyValue,
}
