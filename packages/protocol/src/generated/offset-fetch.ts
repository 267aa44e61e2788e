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
  writeInt64,
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

/** OffsetFetchRequest, versions 0-10. */
export interface OffsetFetchRequest {
  /** The group to fetch offsets for. Versions 0-7. */
  readonly groupId: string
  /** Each topic we would like to fetch offsets for, or null to fetch offsets for all topics. Versions 0-7. Null from 2. */
  readonly topics: readonly OffsetFetchRequestTopic[] | null
  /** Each group we would like to fetch offsets for. Versions 8-10. */
  readonly groups: readonly OffsetFetchRequestGroup[]
  /** Whether broker should hold on returning unstable offsets but set a retriable error code for the partitions. Versions 7-10. */
  readonly requireStable: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link OffsetFetchRequest}. */
export interface OffsetFetchRequestGroup {
  /** The group ID. Versions 8-10. */
  readonly groupId: string
  /** The member id. Versions 9-10. */
  readonly memberId: string | null
  /** The member epoch if using the new consumer protocol (KIP-848). Versions 9-10. */
  readonly memberEpoch: number
  /** Each topic we would like to fetch offsets for, or null to fetch offsets for all topics. Versions 8-10. */
  readonly topics: readonly OffsetFetchRequestTopics[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link OffsetFetchRequest}. */
export interface OffsetFetchRequestTopics {
  /** The topic name. Versions 8-9. */
  readonly name: string
  /** The topic ID. Versions 10. */
  readonly topicId: string
  /** The partition indexes we would like to fetch offsets for. Versions 8-10. */
  readonly partitionIndexes: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link OffsetFetchRequest}. */
export interface OffsetFetchRequestTopic {
  /** The topic name. Versions 0-7. */
  readonly name: string
  /** The partition indexes we would like to fetch offsets for. Versions 0-7. */
  readonly partitionIndexes: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeOffsetFetchRequestTopic(message: Draft<OffsetFetchRequestTopic>, version: number): number {
  const flexible = version >= 6
  const { name = '', partitionIndexes = [], unknownTags } = message
  let size = 0
  if (version <= 7) size += sizeOfString(name, flexible)
  if (version <= 7) size += sizeOfList(partitionIndexes, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetFetchRequestTopic(sink: MessageSink, message: Draft<OffsetFetchRequestTopic>, version: number): void {
  const flexible = version >= 6
  const { name = '', partitionIndexes = [], unknownTags } = message
  if (version <= 7) writeString(sink, name, flexible, 'name')
  else if (name !== '') throw noSuchField('name', version)
  if (version <= 7) writeInt32List(sink, partitionIndexes, flexible, false, 'partitionIndexes')
  else if ((partitionIndexes === null || partitionIndexes.length !== 0)) throw noSuchField('partitionIndexes', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetFetchRequestTopic(source: MessageSource, version: number): OffsetFetchRequestTopic {
  const flexible = version >= 6
  const name: string = version <= 7 ? readString(source, flexible, 'name') : ''
  const partitionIndexes: readonly number[] = version <= 7 ? readInt32List(source, flexible, false, 'partitionIndexes')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitionIndexes } : { name, partitionIndexes, unknownTags }
}

function readOffsetFetchRequestTopicList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetFetchRequestTopic[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetFetchRequestTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetFetchRequestTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetFetchRequestTopics(message: Draft<OffsetFetchRequestTopics>, version: number): number {
  const flexible = version >= 6
  const { name = '', partitionIndexes = [], unknownTags } = message
  let size = 0
  if (version >= 8 && version <= 9) size += sizeOfString(name, flexible)
  if (version >= 10) size += 16
  if (version >= 8) size += sizeOfList(partitionIndexes, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetFetchRequestTopics(sink: MessageSink, message: Draft<OffsetFetchRequestTopics>, version: number): void {
  const flexible = version >= 6
  const { name = '', topicId = zeroUuid, partitionIndexes = [], unknownTags } = message
  if (version >= 8 && version <= 9) writeString(sink, name, flexible, 'name')
  if (version >= 10) writeUuid(sink, topicId, 'topicId')
  if (version >= 8) writeInt32List(sink, partitionIndexes, flexible, false, 'partitionIndexes')
  else if ((partitionIndexes === null || partitionIndexes.length !== 0)) throw noSuchField('partitionIndexes', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetFetchRequestTopics(source: MessageSource, version: number): OffsetFetchRequestTopics {
  const flexible = version >= 6
  const name: string = version >= 8 && version <= 9 ? readString(source, flexible, 'name') : ''
  const topicId: string = version >= 10 ? readUuid(source, 'topicId') : zeroUuid
  const partitionIndexes: readonly number[] = version >= 8 ? readInt32List(source, flexible, false, 'partitionIndexes')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, topicId, partitionIndexes } : { name, topicId, partitionIndexes, unknownTags }
}

function readOffsetFetchRequestTopicsList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetFetchRequestTopics[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetFetchRequestTopics>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetFetchRequestTopics(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetFetchRequestGroup(message: Draft<OffsetFetchRequestGroup>, version: number): number {
  const flexible = version >= 6
  const { groupId = '', memberId = null, topics = [], unknownTags } = message
  let size = 0
  if (version >= 8) size += sizeOfString(groupId, flexible)
  if (version >= 9) size += sizeOfString(memberId, flexible)
  if (version >= 9) size += 4
  if (version >= 8) size += sizeOfStructs(topics, sizeOffsetFetchRequestTopics, version, version >= 6)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetFetchRequestGroup(sink: MessageSink, message: Draft<OffsetFetchRequestGroup>, version: number): void {
  const flexible = version >= 6
  const { groupId = '', memberId = null, memberEpoch = -1, topics = [], unknownTags } = message
  if (version >= 8) writeString(sink, groupId, flexible, 'groupId')
  else if (groupId !== '') throw noSuchField('groupId', version)
  if (version >= 9) writeNullableString(sink, memberId, flexible, true, 'memberId')
  if (version >= 9) writeInt32(sink, memberEpoch, 'memberEpoch')
  if (version >= 8) writeStructs(sink, topics, writeOffsetFetchRequestTopics, version, version >= 6, true, 'topics')
  else if ((topics === null || topics.length !== 0)) throw noSuchField('topics', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetFetchRequestGroup(source: MessageSource, version: number): OffsetFetchRequestGroup {
  const flexible = version >= 6
  const groupId: string = version >= 8 ? readString(source, flexible, 'groupId') : ''
  const memberId: string | null = version >= 9 ? readNullableString(source, flexible, true, 'memberId') : null
  const memberEpoch: number = version >= 9 ? readInt32(source, 'memberEpoch') : -1
  const topics: readonly OffsetFetchRequestTopics[] | null = version >= 8 ? readOffsetFetchRequestTopicsList(source, version, true, 'topics') : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, memberId, memberEpoch, topics } : { groupId, memberId, memberEpoch, topics, unknownTags }
}

function readOffsetFetchRequestGroupList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetFetchRequestGroup[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetFetchRequestGroup>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetFetchRequestGroup(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetFetchRequest(message: Draft<OffsetFetchRequest>, version: number): number {
  const flexible = version >= 6
  const { groupId = '', topics = [], groups = [], unknownTags } = message
  let size = 0
  if (version <= 7) size += sizeOfString(groupId, flexible)
  if (version <= 7) size += sizeOfStructs(topics, sizeOffsetFetchRequestTopic, version, version >= 6)
  if (version >= 8) size += sizeOfStructs(groups, sizeOffsetFetchRequestGroup, version, version >= 6)
  if (version >= 7) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetFetchRequest(sink: MessageSink, message: Draft<OffsetFetchRequest>, version: number): void {
  const flexible = version >= 6
  const { groupId = '', topics = [], groups = [], requireStable = false, unknownTags } = message
  if (version <= 7) writeString(sink, groupId, flexible, 'groupId')
  else if (groupId !== '') throw noSuchField('groupId', version)
  if (version <= 7) writeStructs(sink, topics, writeOffsetFetchRequestTopic, version, version >= 6, version >= 2, 'topics')
  else if ((topics === null || topics.length !== 0)) throw noSuchField('topics', version)
  if (version >= 8) writeStructs(sink, groups, writeOffsetFetchRequestGroup, version, version >= 6, false, 'groups')
  else if ((groups === null || groups.length !== 0)) throw noSuchField('groups', version)
  if (version >= 7) writeBool(sink, requireStable, 'requireStable')
  else if (requireStable !== false) throw noSuchField('requireStable', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetFetchRequest(source: MessageSource, version: number): OffsetFetchRequest {
  const flexible = version >= 6
  const groupId: string = version <= 7 ? readString(source, flexible, 'groupId') : ''
  const topics: readonly OffsetFetchRequestTopic[] | null = version <= 7 ? readOffsetFetchRequestTopicList(source, version, version >= 2, 'topics') : []
  const groups: readonly OffsetFetchRequestGroup[] = version >= 8 ? readOffsetFetchRequestGroupList(source, version, false, 'groups')! : []
  const requireStable: boolean = version >= 7 ? readBool(source, 'requireStable') : false
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, topics, groups, requireStable } : { groupId, topics, groups, requireStable, unknownTags }
}

export const offsetFetchRequest: MessageCodec<OffsetFetchRequest> = {
  name: 'OffsetFetchRequest',
  minVersion: 0,
  maxVersion: 10,
  flexibleFrom: 6,
  size: sizeOffsetFetchRequest,
  write: writeOffsetFetchRequest,
  read: readOffsetFetchRequest,
}

/** OffsetFetchResponse, versions 0-10. */
export interface OffsetFetchResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. Versions 3-10. */
  readonly throttleTimeMs: number
  /** The responses per topic. Versions 0-7. */
  readonly topics: readonly OffsetFetchResponseTopic[]
  /** The top-level error code, or 0 if there was no error. Versions 2-7. */
  readonly errorCode: number
  /** The responses per group id. Versions 8-10. */
  readonly groups: readonly OffsetFetchResponseGroup[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponseGroup {
  /** The group ID. Versions 8-10. */
  readonly groupId: string
  /** The responses per topic. Versions 8-10. */
  readonly topics: readonly OffsetFetchResponseTopics[]
  /** The group-level error code, or 0 if there was no error. Versions 8-10. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponseTopics {
  /** The topic name. Versions 8-9. */
  readonly name: string
  /** The topic ID. Versions 10. */
  readonly topicId: string
  /** The responses per partition. Versions 8-10. */
  readonly partitions: readonly OffsetFetchResponsePartitions[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponsePartitions {
  /** The partition index. Versions 8-10. */
  readonly partitionIndex: number
  /** The committed message offset. Versions 8-10. */
  readonly committedOffset: bigint
  /** The leader epoch. Versions 8-10. */
  readonly committedLeaderEpoch: number
  /** The partition metadata. Versions 8-10. */
  readonly metadata: string | null
  /** The partition-level error code, or 0 if there was no error. Versions 8-10. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponseTopic {
  /** The topic name. Versions 0-7. */
  readonly name: string
  /** The responses per partition. Versions 0-7. */
  readonly partitions: readonly OffsetFetchResponsePartition[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link OffsetFetchResponse}. */
export interface OffsetFetchResponsePartition {
  /** The partition index. Versions 0-7. */
  readonly partitionIndex: number
  /** The committed message offset. Versions 0-7. */
  readonly committedOffset: bigint
  /** The leader epoch. Versions 5-7. */
  readonly committedLeaderEpoch: number
  /** The partition metadata. Versions 0-7. */
  readonly metadata: string | null
  /** The error code, or 0 if there was no error. Versions 0-7. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeOffsetFetchResponsePartition(message: Draft<OffsetFetchResponsePartition>, version: number): number {
  const flexible = version >= 6
  const { metadata = '', unknownTags } = message
  let size = 0
  if (version <= 7) size += 4
  if (version <= 7) size += 8
  if (version >= 5 && version <= 7) size += 4
  if (version <= 7) size += sizeOfString(metadata, flexible)
  if (version <= 7) size += 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetFetchResponsePartition(sink: MessageSink, message: Draft<OffsetFetchResponsePartition>, version: number): void {
  const flexible = version >= 6
  const { partitionIndex = 0, committedOffset = 0n, committedLeaderEpoch = -1, metadata = '', errorCode = 0, unknownTags } = message
  if (version <= 7) writeInt32(sink, partitionIndex, 'partitionIndex')
  else if (partitionIndex !== 0) throw noSuchField('partitionIndex', version)
  if (version <= 7) writeInt64(sink, committedOffset, 'committedOffset')
  else if (committedOffset != 0n) throw noSuchField('committedOffset', version)
  if (version >= 5 && version <= 7) writeInt32(sink, committedLeaderEpoch, 'committedLeaderEpoch')
  if (version <= 7) writeNullableString(sink, metadata, flexible, true, 'metadata')
  else if (metadata !== '') throw noSuchField('metadata', version)
  if (version <= 7) writeInt16(sink, errorCode, 'errorCode')
  else if (errorCode !== 0) throw noSuchField('errorCode', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetFetchResponsePartition(source: MessageSource, version: number): OffsetFetchResponsePartition {
  const flexible = version >= 6
  const partitionIndex: number = version <= 7 ? readInt32(source, 'partitionIndex') : 0
  const committedOffset: bigint = version <= 7 ? readInt64(source, 'committedOffset') : 0n
  const committedLeaderEpoch: number = version >= 5 && version <= 7 ? readInt32(source, 'committedLeaderEpoch') : -1
  const metadata: string | null = version <= 7 ? readNullableString(source, flexible, true, 'metadata') : ''
  const errorCode: number = version <= 7 ? readInt16(source, 'errorCode') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, committedOffset, committedLeaderEpoch, metadata, errorCode } : { partitionIndex, committedOffset, committedLeaderEpoch, metadata, errorCode, unknownTags }
}

function readOffsetFetchResponsePartitionList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetFetchResponsePartition[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetFetchResponsePartition>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetFetchResponsePartition(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetFetchResponseTopic(message: Draft<OffsetFetchResponseTopic>, version: number): number {
  const flexible = version >= 6
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  if (version <= 7) size += sizeOfString(name, flexible)
  if (version <= 7) size += sizeOfStructs(partitions, sizeOffsetFetchResponsePartition, version, version >= 6)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetFetchResponseTopic(sink: MessageSink, message: Draft<OffsetFetchResponseTopic>, version: number): void {
  const flexible = version >= 6
  const { name = '', partitions = [], unknownTags } = message
  if (version <= 7) writeString(sink, name, flexible, 'name')
  else if (name !== '') throw noSuchField('name', version)
  if (version <= 7) writeStructs(sink, partitions, writeOffsetFetchResponsePartition, version, version >= 6, false, 'partitions')
  else if ((partitions === null || partitions.length !== 0)) throw noSuchField('partitions', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetFetchResponseTopic(source: MessageSource, version: number): OffsetFetchResponseTopic {
  const flexible = version >= 6
  const name: string = version <= 7 ? readString(source, flexible, 'name') : ''
  const partitions: readonly OffsetFetchResponsePartition[] = version <= 7 ? readOffsetFetchResponsePartitionList(source, version, false, 'partitions')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions } : { name, partitions, unknownTags }
}

function readOffsetFetchResponseTopicList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetFetchResponseTopic[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetFetchResponseTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetFetchResponseTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetFetchResponsePartitions(message: Draft<OffsetFetchResponsePartitions>, version: number): number {
  const flexible = version >= 6
  const { metadata = '', unknownTags } = message
  let size = 0
  if (version >= 8) size += 4
  if (version >= 8) size += 8
  if (version >= 8) size += 4
  if (version >= 8) size += sizeOfString(metadata, flexible)
  if (version >= 8) size += 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetFetchResponsePartitions(sink: MessageSink, message: Draft<OffsetFetchResponsePartitions>, version: number): void {
  const flexible = version >= 6
  const { partitionIndex = 0, committedOffset = 0n, committedLeaderEpoch = -1, metadata = '', errorCode = 0, unknownTags } = message
  if (version >= 8) writeInt32(sink, partitionIndex, 'partitionIndex')
  else if (partitionIndex !== 0) throw noSuchField('partitionIndex', version)
  if (version >= 8) writeInt64(sink, committedOffset, 'committedOffset')
  else if (committedOffset != 0n) throw noSuchField('committedOffset', version)
  if (version >= 8) writeInt32(sink, committedLeaderEpoch, 'committedLeaderEpoch')
  if (version >= 8) writeNullableString(sink, metadata, flexible, true, 'metadata')
  else if (metadata !== '') throw noSuchField('metadata', version)
  if (version >= 8) writeInt16(sink, errorCode, 'errorCode')
  else if (errorCode !== 0) throw noSuchField('errorCode', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetFetchResponsePartitions(source: MessageSource, version: number): OffsetFetchResponsePartitions {
  const flexible = version >= 6
  const partitionIndex: number = version >= 8 ? readInt32(source, 'partitionIndex') : 0
  const committedOffset: bigint = version >= 8 ? readInt64(source, 'committedOffset') : 0n
  const committedLeaderEpoch: number = version >= 8 ? readInt32(source, 'committedLeaderEpoch') : -1
  const metadata: string | null = version >= 8 ? readNullableString(source, flexible, true, 'metadata') : ''
  const errorCode: number = version >= 8 ? readInt16(source, 'errorCode') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, committedOffset, committedLeaderEpoch, metadata, errorCode } : { partitionIndex, committedOffset, committedLeaderEpoch, metadata, errorCode, unknownTags }
}

function readOffsetFetchResponsePartitionsList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetFetchResponsePartitions[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetFetchResponsePartitions>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetFetchResponsePartitions(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetFetchResponseTopics(message: Draft<OffsetFetchResponseTopics>, version: number): number {
  const flexible = version >= 6
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  if (version >= 8 && version <= 9) size += sizeOfString(name, flexible)
  if (version >= 10) size += 16
  if (version >= 8) size += sizeOfStructs(partitions, sizeOffsetFetchResponsePartitions, version, version >= 6)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetFetchResponseTopics(sink: MessageSink, message: Draft<OffsetFetchResponseTopics>, version: number): void {
  const flexible = version >= 6
  const { name = '', topicId = zeroUuid, partitions = [], unknownTags } = message
  if (version >= 8 && version <= 9) writeString(sink, name, flexible, 'name')
  if (version >= 10) writeUuid(sink, topicId, 'topicId')
  if (version >= 8) writeStructs(sink, partitions, writeOffsetFetchResponsePartitions, version, version >= 6, false, 'partitions')
  else if ((partitions === null || partitions.length !== 0)) throw noSuchField('partitions', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetFetchResponseTopics(source: MessageSource, version: number): OffsetFetchResponseTopics {
  const flexible = version >= 6
  const name: string = version >= 8 && version <= 9 ? readString(source, flexible, 'name') : ''
  const topicId: string = version >= 10 ? readUuid(source, 'topicId') : zeroUuid
  const partitions: readonly OffsetFetchResponsePartitions[] = version >= 8 ? readOffsetFetchResponsePartitionsList(source, version, false, 'partitions')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, topicId, partitions } : { name, topicId, partitions, unknownTags }
}

function readOffsetFetchResponseTopicsList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetFetchResponseTopics[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetFetchResponseTopics>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetFetchResponseTopics(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetFetchResponseGroup(message: Draft<OffsetFetchResponseGroup>, version: number): number {
  const flexible = version >= 6
  const { groupId = '', topics = [], unknownTags } = message
  let size = 0
  if (version >= 8) size += sizeOfString(groupId, flexible)
  if (version >= 8) size += sizeOfStructs(topics, sizeOffsetFetchResponseTopics, version, version >= 6)
  if (version >= 8) size += 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetFetchResponseGroup(sink: MessageSink, message: Draft<OffsetFetchResponseGroup>, version: number): void {
  const flexible = version >= 6
  const { groupId = '', topics = [], errorCode = 0, unknownTags } = message
  if (version >= 8) writeString(sink, groupId, flexible, 'groupId')
  else if (groupId !== '') throw noSuchField('groupId', version)
  if (version >= 8) writeStructs(sink, topics, writeOffsetFetchResponseTopics, version, version >= 6, false, 'topics')
  else if ((topics === null || topics.length !== 0)) throw noSuchField('topics', version)
  if (version >= 8) writeInt16(sink, errorCode, 'errorCode')
  else if (errorCode !== 0) throw noSuchField('errorCode', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetFetchResponseGroup(source: MessageSource, version: number): OffsetFetchResponseGroup {
  const flexible = version >= 6
  const groupId: string = version >= 8 ? readString(source, flexible, 'groupId') : ''
  const topics: readonly OffsetFetchResponseTopics[] = version >= 8 ? readOffsetFetchResponseTopicsList(source, version, false, 'topics')! : []
  const errorCode: number = version >= 8 ? readInt16(source, 'errorCode') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, topics, errorCode } : { groupId, topics, errorCode, unknownTags }
}

function readOffsetFetchResponseGroupList(source: MessageSource, version: number, nullable: boolean, field: string): OffsetFetchResponseGroup[] | null {
  const count = readCount(source, version >= 6, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<OffsetFetchResponseGroup>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readOffsetFetchResponseGroup(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeOffsetFetchResponse(message: Draft<OffsetFetchResponse>, version: number): number {
  const flexible = version >= 6
  const { topics = [], groups = [], unknownTags } = message
  let size = 0
  if (version >= 3) size += 4
  if (version <= 7) size += sizeOfStructs(topics, sizeOffsetFetchResponseTopic, version, version >= 6)
  if (version >= 2 && version <= 7) size += 2
  if (version >= 8) size += sizeOfStructs(groups, sizeOffsetFetchResponseGroup, version, version >= 6)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeOffsetFetchResponse(sink: MessageSink, message: Draft<OffsetFetchResponse>, version: number): void {
  const flexible = version >= 6
  const { throttleTimeMs = 0, topics = [], errorCode = 0, groups = [], unknownTags } = message
  if (version >= 3) writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  if (version <= 7) writeStructs(sink, topics, writeOffsetFetchResponseTopic, version, version >= 6, false, 'topics')
  else if ((topics === null || topics.length !== 0)) throw noSuchField('topics', version)
  if (version >= 2 && version <= 7) writeInt16(sink, errorCode, 'errorCode')
  if (version >= 8) writeStructs(sink, groups, writeOffsetFetchResponseGroup, version, version >= 6, false, 'groups')
  else if ((groups === null || groups.length !== 0)) throw noSuchField('groups', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readOffsetFetchResponse(source: MessageSource, version: number): OffsetFetchResponse {
  const flexible = version >= 6
  const throttleTimeMs: number = version >= 3 ? readInt32(source, 'throttleTimeMs') : 0
  const topics: readonly OffsetFetchResponseTopic[] = version <= 7 ? readOffsetFetchResponseTopicList(source, version, false, 'topics')! : []
  const errorCode: number = version >= 2 && version <= 7 ? readInt16(source, 'errorCode') : 0
  const groups: readonly OffsetFetchResponseGroup[] = version >= 8 ? readOffsetFetchResponseGroupList(source, version, false, 'groups')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, topics, errorCode, groups } : { throttleTimeMs, topics, errorCode, groups, unknownTags }
}

export const offsetFetchResponse: MessageCodec<OffsetFetchResponse> = {
  name: 'OffsetFetchResponse',
  minVersion: 0,
  maxVersion: 10,
  flexibleFrom: 6,
  size: sizeOffsetFetchResponse,
  write: writeOffsetFetchResponse,
  read: readOffsetFetchResponse,
}

export const api = makeApi(9, 'OffsetFetch', offsetFetchRequest, offsetFetchResponse, false)
