// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  beginTag,
  closeTag,
  endTag,
  isStruct,
  keepTag,
  makeApi,
  makeList,
  noBytes,
  noSuchField,
  readBytes,
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readNullableString,
  readString,
  readTag,
  readTagCount,
  readTagSize,
  readUint16,
  readUnknownTags,
  readUuid,
  refuseTags,
  sizeOfBytes,
  sizeOfString,
  sizeOfStructs,
  sizeOfTag,
  sizeOfTags,
  within,
  writeBytes,
  writeInt16,
  writeInt32,
  writeInt64,
  writeNullableString,
  writeString,
  writeStruct,
  writeStructs,
  writeTagCount,
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

/** FetchSnapshotRequest, versions 0-1. */
export interface FetchSnapshotRequest {
  /** The clusterId if known, this is used to validate metadata fetches prior to broker registration. */
  readonly clusterId: string | null
  /** The broker ID of the follower. */
  readonly replicaId: number
  /** The maximum bytes to fetch from all of the snapshots. */
  readonly maxBytes: number
  /** The topics to fetch. */
  readonly topics: readonly FetchSnapshotRequestTopicSnapshot[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchSnapshotRequest}. */
export interface FetchSnapshotRequestTopicSnapshot {
  /** The name of the topic to fetch. */
  readonly name: string
  /** The partitions to fetch. */
  readonly partitions: readonly FetchSnapshotRequestPartitionSnapshot[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchSnapshotRequest}. */
export interface FetchSnapshotRequestPartitionSnapshot {
  /** The partition index. */
  readonly partition: number
  /** The current leader epoch of the partition, -1 for unknown leader epoch. */
  readonly currentLeaderEpoch: number
  /** The snapshot endOffset and epoch to fetch. */
  readonly snapshotId: FetchSnapshotRequestSnapshotId
  /** The byte position within the snapshot to start fetching from. */
  readonly position: bigint
  /** The directory id of the follower fetching. Versions 1. */
  readonly replicaDirectoryId: string
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchSnapshotRequest}. */
export interface FetchSnapshotRequestSnapshotId {
  /** The end offset of the snapshot. */
  readonly endOffset: bigint
  /** The epoch of the snapshot. */
  readonly epoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultFetchSnapshotRequestSnapshotId(): FetchSnapshotRequestSnapshotId {
  return { endOffset: 0n, epoch: 0 }
}

function isDefaultFetchSnapshotRequestSnapshotId(message: Draft<FetchSnapshotRequestSnapshotId>): boolean {
  const { endOffset = 0n, epoch = 0, unknownTags } = message
  return isStruct(message) && !(endOffset != 0n) && !(epoch !== 0) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeFetchSnapshotRequestSnapshotId(message: Draft<FetchSnapshotRequestSnapshotId>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 12
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFetchSnapshotRequestSnapshotId(sink: MessageSink, message: Draft<FetchSnapshotRequestSnapshotId>, version: number): void {
  const flexible = true
  const { endOffset = 0n, epoch = 0, unknownTags } = message
  writeInt64(sink, endOffset, 'endOffset')
  writeInt32(sink, epoch, 'epoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readFetchSnapshotRequestSnapshotId(source: MessageSource, version: number): FetchSnapshotRequestSnapshotId {
  const flexible = true
  const endOffset = readInt64(source, 'endOffset')
  const epoch = readInt32(source, 'epoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { endOffset, epoch } : { endOffset, epoch, unknownTags }
}

function readFetchSnapshotRequestSnapshotIdIn(source: MessageSource, version: number, field: string): FetchSnapshotRequestSnapshotId {
  try {
    return readFetchSnapshotRequestSnapshotId(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeFetchSnapshotRequestPartitionSnapshot(message: Draft<FetchSnapshotRequestPartitionSnapshot>, version: number): number {
  const flexible = true
  const { snapshotId = defaultFetchSnapshotRequestSnapshotId(), replicaDirectoryId = zeroUuid, unknownTags } = message
  let size = 16
  size += sizeFetchSnapshotRequestSnapshotId(snapshotId, version)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 1 && replicaDirectoryId !== zeroUuid) {
      count++
      tagged += sizeOfTag(0, 16)
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeFetchSnapshotRequestPartitionSnapshot(sink: MessageSink, message: Draft<FetchSnapshotRequestPartitionSnapshot>, version: number): void {
  const flexible = true
  const { partition = 0, currentLeaderEpoch = 0, snapshotId = defaultFetchSnapshotRequestSnapshotId(), position = 0n, replicaDirectoryId = zeroUuid, unknownTags } = message
  writeInt32(sink, partition, 'partition')
  writeInt32(sink, currentLeaderEpoch, 'currentLeaderEpoch')
  writeStruct(sink, snapshotId, writeFetchSnapshotRequestSnapshotId, version, 'snapshotId')
  writeInt64(sink, position, 'position')
  if (flexible) {
    const has0 = version >= 1 && replicaDirectoryId !== zeroUuid
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeUuid(sink, replicaDirectoryId, 'replicaDirectoryId')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readFetchSnapshotRequestPartitionSnapshot(source: MessageSource, version: number): FetchSnapshotRequestPartitionSnapshot {
  const flexible = true
  const partition = readInt32(source, 'partition')
  const currentLeaderEpoch = readInt32(source, 'currentLeaderEpoch')
  const snapshotId = readFetchSnapshotRequestSnapshotIdIn(source, version, 'snapshotId')
  const position = readInt64(source, 'position')
  let replicaDirectoryId: string = zeroUuid
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 1) {
      const end = source.end
      source.end = source.position + size
      replicaDirectoryId = readUuid(source, 'replicaDirectoryId')
      endTag(source, end, 'replicaDirectoryId')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { partition, currentLeaderEpoch, snapshotId, position, replicaDirectoryId } : { partition, currentLeaderEpoch, snapshotId, position, replicaDirectoryId, unknownTags }
}

function readFetchSnapshotRequestPartitionSnapshotList(source: MessageSource, version: number, nullable: boolean, field: string): FetchSnapshotRequestPartitionSnapshot[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<FetchSnapshotRequestPartitionSnapshot>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readFetchSnapshotRequestPartitionSnapshot(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeFetchSnapshotRequestTopicSnapshot(message: Draft<FetchSnapshotRequestTopicSnapshot>, version: number): number {
  const flexible = true
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(partitions, sizeFetchSnapshotRequestPartitionSnapshot, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFetchSnapshotRequestTopicSnapshot(sink: MessageSink, message: Draft<FetchSnapshotRequestTopicSnapshot>, version: number): void {
  const flexible = true
  const { name = '', partitions = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeStructs(sink, partitions, writeFetchSnapshotRequestPartitionSnapshot, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readFetchSnapshotRequestTopicSnapshot(source: MessageSource, version: number): FetchSnapshotRequestTopicSnapshot {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const partitions = readFetchSnapshotRequestPartitionSnapshotList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions } : { name, partitions, unknownTags }
}

function readFetchSnapshotRequestTopicSnapshotList(source: MessageSource, version: number, nullable: boolean, field: string): FetchSnapshotRequestTopicSnapshot[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<FetchSnapshotRequestTopicSnapshot>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readFetchSnapshotRequestTopicSnapshot(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeFetchSnapshotRequest(message: Draft<FetchSnapshotRequest>, version: number): number {
  const flexible = true
  const { clusterId = null, topics = [], unknownTags } = message
  let size = 8
  size += sizeOfStructs(topics, sizeFetchSnapshotRequestTopicSnapshot, version, true)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (clusterId !== null) {
      count++
      tagged += sizeOfTag(0, sizeOfString(clusterId, flexible))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeFetchSnapshotRequest(sink: MessageSink, message: Draft<FetchSnapshotRequest>, version: number): void {
  const flexible = true
  const { clusterId = null, replicaId = -1, maxBytes = 2147483647, topics = [], unknownTags } = message
  writeInt32(sink, replicaId, 'replicaId')
  writeInt32(sink, maxBytes, 'maxBytes')
  writeStructs(sink, topics, writeFetchSnapshotRequestTopicSnapshot, version, true, false, 'topics')
  if (flexible) {
    const has0 = clusterId !== null
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeNullableString(sink, clusterId, flexible, true, 'clusterId')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readFetchSnapshotRequest(source: MessageSource, version: number): FetchSnapshotRequest {
  const flexible = true
  const replicaId = readInt32(source, 'replicaId')
  const maxBytes = readInt32(source, 'maxBytes')
  const topics = readFetchSnapshotRequestTopicSnapshotList(source, version, false, 'topics')!
  let clusterId: string | null = null
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      clusterId = readNullableString(source, flexible, true, 'clusterId')
      endTag(source, end, 'clusterId')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { clusterId, replicaId, maxBytes, topics } : { clusterId, replicaId, maxBytes, topics, unknownTags }
}

export const fetchSnapshotRequest: MessageCodec<FetchSnapshotRequest> = {
  name: 'FetchSnapshotRequest',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeFetchSnapshotRequest,
  write: writeFetchSnapshotRequest,
  read: readFetchSnapshotRequest,
}

/** FetchSnapshotResponse, versions 0-1. */
export interface FetchSnapshotResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The top level response error code. */
  readonly errorCode: number
  /** The topics to fetch. */
  readonly topics: readonly FetchSnapshotResponseTopicSnapshot[]
  /** Endpoints for all current-leaders enumerated in PartitionSnapshot. Versions 1. */
  readonly nodeEndpoints: readonly FetchSnapshotResponseNodeEndpoint[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchSnapshotResponse}. */
export interface FetchSnapshotResponseNodeEndpoint {
  /** The ID of the associated node. Versions 1. */
  readonly nodeId: number
  /** The node's hostname. Versions 1. */
  readonly host: string
  /** The node's port. Versions 1. */
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchSnapshotResponse}. */
export interface FetchSnapshotResponseTopicSnapshot {
  /** The name of the topic to fetch. */
  readonly name: string
  /** The partitions to fetch. */
  readonly partitions: readonly FetchSnapshotResponsePartitionSnapshot[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchSnapshotResponse}. */
export interface FetchSnapshotResponsePartitionSnapshot {
  /** The partition index. */
  readonly index: number
  /** The error code, or 0 if there was no fetch error. */
  readonly errorCode: number
  /** The snapshot endOffset and epoch fetched. */
  readonly snapshotId: FetchSnapshotResponseSnapshotId
  /** The leader of the partition at the time of the snapshot. */
  readonly currentLeader: FetchSnapshotResponseLeaderIdAndEpoch
  /** The total size of the snapshot. */
  readonly size: bigint
  /** The starting byte position within the snapshot included in the Bytes field. */
  readonly position: bigint
  /** Snapshot data in records format which may not be aligned on an offset boundary. */
  readonly unalignedRecords: Bytes
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchSnapshotResponse}. */
export interface FetchSnapshotResponseLeaderIdAndEpoch {
  /** The ID of the current leader or -1 if the leader is unknown. */
  readonly leaderId: number
  /** The latest known leader epoch. */
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FetchSnapshotResponse}. */
export interface FetchSnapshotResponseSnapshotId {
  /** The snapshot end offset. */
  readonly endOffset: bigint
  /** The snapshot epoch. */
  readonly epoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultFetchSnapshotResponseSnapshotId(): FetchSnapshotResponseSnapshotId {
  return { endOffset: 0n, epoch: 0 }
}

function isDefaultFetchSnapshotResponseSnapshotId(message: Draft<FetchSnapshotResponseSnapshotId>): boolean {
  const { endOffset = 0n, epoch = 0, unknownTags } = message
  return isStruct(message) && !(endOffset != 0n) && !(epoch !== 0) && (unknownTags === undefined || unknownTags.length === 0)
}

function defaultFetchSnapshotResponseLeaderIdAndEpoch(): FetchSnapshotResponseLeaderIdAndEpoch {
  return { leaderId: 0, leaderEpoch: 0 }
}

function isDefaultFetchSnapshotResponseLeaderIdAndEpoch(message: Draft<FetchSnapshotResponseLeaderIdAndEpoch>): boolean {
  const { leaderId = 0, leaderEpoch = 0, unknownTags } = message
  return isStruct(message) && !(leaderId !== 0) && !(leaderEpoch !== 0) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeFetchSnapshotResponseSnapshotId(message: Draft<FetchSnapshotResponseSnapshotId>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 12
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFetchSnapshotResponseSnapshotId(sink: MessageSink, message: Draft<FetchSnapshotResponseSnapshotId>, version: number): void {
  const flexible = true
  const { endOffset = 0n, epoch = 0, unknownTags } = message
  writeInt64(sink, endOffset, 'endOffset')
  writeInt32(sink, epoch, 'epoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readFetchSnapshotResponseSnapshotId(source: MessageSource, version: number): FetchSnapshotResponseSnapshotId {
  const flexible = true
  const endOffset = readInt64(source, 'endOffset')
  const epoch = readInt32(source, 'epoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { endOffset, epoch } : { endOffset, epoch, unknownTags }
}

function readFetchSnapshotResponseSnapshotIdIn(source: MessageSource, version: number, field: string): FetchSnapshotResponseSnapshotId {
  try {
    return readFetchSnapshotResponseSnapshotId(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeFetchSnapshotResponseLeaderIdAndEpoch(message: Draft<FetchSnapshotResponseLeaderIdAndEpoch>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 8
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFetchSnapshotResponseLeaderIdAndEpoch(sink: MessageSink, message: Draft<FetchSnapshotResponseLeaderIdAndEpoch>, version: number): void {
  const flexible = true
  const { leaderId = 0, leaderEpoch = 0, unknownTags } = message
  writeInt32(sink, leaderId, 'leaderId')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readFetchSnapshotResponseLeaderIdAndEpoch(source: MessageSource, version: number): FetchSnapshotResponseLeaderIdAndEpoch {
  const flexible = true
  const leaderId = readInt32(source, 'leaderId')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { leaderId, leaderEpoch } : { leaderId, leaderEpoch, unknownTags }
}

function readFetchSnapshotResponseLeaderIdAndEpochIn(source: MessageSource, version: number, field: string): FetchSnapshotResponseLeaderIdAndEpoch {
  try {
    return readFetchSnapshotResponseLeaderIdAndEpoch(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeFetchSnapshotResponsePartitionSnapshot(message: Draft<FetchSnapshotResponsePartitionSnapshot>, version: number): number {
  const flexible = true
  const { snapshotId = defaultFetchSnapshotResponseSnapshotId(), currentLeader = defaultFetchSnapshotResponseLeaderIdAndEpoch(), unalignedRecords = noBytes, unknownTags } = message
  let size = 22
  size += sizeFetchSnapshotResponseSnapshotId(snapshotId, version)
  size += sizeOfBytes(unalignedRecords, flexible)
  if (flexible) {
    let count = 0
    let tagged = 0
    if ((currentLeader === null || !isDefaultFetchSnapshotResponseLeaderIdAndEpoch(currentLeader))) {
      count++
      tagged += sizeOfTag(0, sizeFetchSnapshotResponseLeaderIdAndEpoch(currentLeader, version))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeFetchSnapshotResponsePartitionSnapshot(sink: MessageSink, message: Draft<FetchSnapshotResponsePartitionSnapshot>, version: number): void {
  const flexible = true
  const { index: index_ = 0, errorCode = 0, snapshotId = defaultFetchSnapshotResponseSnapshotId(), currentLeader = defaultFetchSnapshotResponseLeaderIdAndEpoch(), size: size_ = 0n, position = 0n, unalignedRecords = noBytes, unknownTags } = message
  writeInt32(sink, index_, 'index')
  writeInt16(sink, errorCode, 'errorCode')
  writeStruct(sink, snapshotId, writeFetchSnapshotResponseSnapshotId, version, 'snapshotId')
  writeInt64(sink, size_, 'size')
  writeInt64(sink, position, 'position')
  writeBytes(sink, unalignedRecords, flexible, 'unalignedRecords')
  if (flexible) {
    const has0 = (currentLeader === null || !isDefaultFetchSnapshotResponseLeaderIdAndEpoch(currentLeader))
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeStruct(sink, currentLeader, writeFetchSnapshotResponseLeaderIdAndEpoch, version, 'currentLeader')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readFetchSnapshotResponsePartitionSnapshot(source: MessageSource, version: number): FetchSnapshotResponsePartitionSnapshot {
  const flexible = true
  const index_ = readInt32(source, 'index')
  const errorCode = readInt16(source, 'errorCode')
  const snapshotId = readFetchSnapshotResponseSnapshotIdIn(source, version, 'snapshotId')
  const size_ = readInt64(source, 'size')
  const position = readInt64(source, 'position')
  const unalignedRecords = readBytes(source, flexible, 'unalignedRecords')
  let currentLeader: FetchSnapshotResponseLeaderIdAndEpoch = defaultFetchSnapshotResponseLeaderIdAndEpoch()
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      currentLeader = readFetchSnapshotResponseLeaderIdAndEpochIn(source, version, 'currentLeader')
      endTag(source, end, 'currentLeader')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { index: index_, errorCode, snapshotId, currentLeader, size: size_, position, unalignedRecords } : { index: index_, errorCode, snapshotId, currentLeader, size: size_, position, unalignedRecords, unknownTags }
}

function readFetchSnapshotResponsePartitionSnapshotList(source: MessageSource, version: number, nullable: boolean, field: string): FetchSnapshotResponsePartitionSnapshot[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<FetchSnapshotResponsePartitionSnapshot>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readFetchSnapshotResponsePartitionSnapshot(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeFetchSnapshotResponseTopicSnapshot(message: Draft<FetchSnapshotResponseTopicSnapshot>, version: number): number {
  const flexible = true
  const { name = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(partitions, sizeFetchSnapshotResponsePartitionSnapshot, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFetchSnapshotResponseTopicSnapshot(sink: MessageSink, message: Draft<FetchSnapshotResponseTopicSnapshot>, version: number): void {
  const flexible = true
  const { name = '', partitions = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeStructs(sink, partitions, writeFetchSnapshotResponsePartitionSnapshot, version, true, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readFetchSnapshotResponseTopicSnapshot(source: MessageSource, version: number): FetchSnapshotResponseTopicSnapshot {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const partitions = readFetchSnapshotResponsePartitionSnapshotList(source, version, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions } : { name, partitions, unknownTags }
}

function readFetchSnapshotResponseTopicSnapshotList(source: MessageSource, version: number, nullable: boolean, field: string): FetchSnapshotResponseTopicSnapshot[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<FetchSnapshotResponseTopicSnapshot>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readFetchSnapshotResponseTopicSnapshot(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeFetchSnapshotResponseNodeEndpoint(message: Draft<FetchSnapshotResponseNodeEndpoint>, version: number): number {
  const flexible = true
  const { host = '', unknownTags } = message
  let size = 0
  if (version >= 1) size += 4
  if (version >= 1) size += sizeOfString(host, flexible)
  if (version >= 1) size += 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFetchSnapshotResponseNodeEndpoint(sink: MessageSink, message: Draft<FetchSnapshotResponseNodeEndpoint>, version: number): void {
  const flexible = true
  const { nodeId = 0, host = '', port = 0, unknownTags } = message
  if (version >= 1) writeInt32(sink, nodeId, 'nodeId')
  else if (nodeId !== 0) throw noSuchField('nodeId', version)
  if (version >= 1) writeString(sink, host, flexible, 'host')
  else if (host !== '') throw noSuchField('host', version)
  if (version >= 1) writeUint16(sink, port, 'port')
  else if (port !== 0) throw noSuchField('port', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readFetchSnapshotResponseNodeEndpoint(source: MessageSource, version: number): FetchSnapshotResponseNodeEndpoint {
  const flexible = true
  const nodeId: number = version >= 1 ? readInt32(source, 'nodeId') : 0
  const host: string = version >= 1 ? readString(source, flexible, 'host') : ''
  const port: number = version >= 1 ? readUint16(source, 'port') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { nodeId, host, port } : { nodeId, host, port, unknownTags }
}

function readFetchSnapshotResponseNodeEndpointList(source: MessageSource, version: number, nullable: boolean, field: string): FetchSnapshotResponseNodeEndpoint[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<FetchSnapshotResponseNodeEndpoint>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readFetchSnapshotResponseNodeEndpoint(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeFetchSnapshotResponse(message: Draft<FetchSnapshotResponse>, version: number): number {
  const flexible = true
  const { topics = [], nodeEndpoints = [], unknownTags } = message
  let size = 6
  size += sizeOfStructs(topics, sizeFetchSnapshotResponseTopicSnapshot, version, true)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 1 && (nodeEndpoints === null || nodeEndpoints.length !== 0)) {
      count++
      tagged += sizeOfTag(0, sizeOfStructs(nodeEndpoints, sizeFetchSnapshotResponseNodeEndpoint, version, true))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeFetchSnapshotResponse(sink: MessageSink, message: Draft<FetchSnapshotResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, topics = [], nodeEndpoints = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeStructs(sink, topics, writeFetchSnapshotResponseTopicSnapshot, version, true, false, 'topics')
  if (!(version >= 1) && (nodeEndpoints === null || nodeEndpoints.length !== 0)) throw noSuchField('nodeEndpoints', version)
  if (flexible) {
    const has0 = version >= 1 && (nodeEndpoints === null || nodeEndpoints.length !== 0)
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeStructs(sink, nodeEndpoints, writeFetchSnapshotResponseNodeEndpoint, version, true, false, 'nodeEndpoints')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readFetchSnapshotResponse(source: MessageSource, version: number): FetchSnapshotResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const topics = readFetchSnapshotResponseTopicSnapshotList(source, version, false, 'topics')!
  let nodeEndpoints: readonly FetchSnapshotResponseNodeEndpoint[] = []
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 1) {
      const end = source.end
      source.end = source.position + size
      nodeEndpoints = readFetchSnapshotResponseNodeEndpointList(source, version, false, 'nodeEndpoints')!
      endTag(source, end, 'nodeEndpoints')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { throttleTimeMs, errorCode, topics, nodeEndpoints } : { throttleTimeMs, errorCode, topics, nodeEndpoints, unknownTags }
}

export const fetchSnapshotResponse: MessageCodec<FetchSnapshotResponse> = {
  name: 'FetchSnapshotResponse',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeFetchSnapshotResponse,
  write: writeFetchSnapshotResponse,
  read: readFetchSnapshotResponse,
}

export const api = makeApi(59, 'FetchSnapshot', fetchSnapshotRequest, fetchSnapshotResponse, false)
