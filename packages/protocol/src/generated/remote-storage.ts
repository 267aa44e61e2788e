// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  beginTag,
  closeTag,
  endTag,
  isStruct,
  keepTag,
  makeList,
  readBool,
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readInt8,
  readNullableBytes,
  readString,
  readTag,
  readTagCount,
  readTagSize,
  readUint32,
  readUnknownTags,
  readUuid,
  refuseTags,
  sizeOfBytes,
  sizeOfString,
  sizeOfStructs,
  sizeOfTag,
  sizeOfTags,
  within,
  writeBool,
  writeInt16,
  writeInt32,
  writeInt64,
  writeInt8,
  writeNullableBytes,
  writeString,
  writeStruct,
  writeStructs,
  writeTagCount,
  writeTags,
  writeTagsBelow,
  writeUint32,
  writeUuid,
  zeroUuid,
  type Bytes,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** ProducerSnapshot, versions 1. */
export interface ProducerSnapshot {
  /** CRC of the snapshot data. */
  readonly crc: number
  /** The entries in the producer table. */
  readonly producerEntries: readonly ProducerSnapshotProducerEntry[]
}

/** Part of {@link ProducerSnapshot}. */
export interface ProducerSnapshotProducerEntry {
  /** The producer ID. */
  readonly producerId: bigint
  /** Current epoch of the producer. */
  readonly epoch: number
  /** Last written sequence of the producer. */
  readonly lastSequence: number
  /** Last written offset of the producer. */
  readonly lastOffset: bigint
  /** The difference of the last sequence and first sequence in the last written batch. */
  readonly offsetDelta: number
  /** Max timestamp from the last written entry. */
  readonly timestamp: bigint
  /** The epoch of the last transaction coordinator to send an end transaction marker. */
  readonly coordinatorEpoch: number
  /** The first offset of the on-going transaction (-1 if there is none). */
  readonly currentTxnFirstOffset: bigint
}

function sizeProducerSnapshotProducerEntry(message: Draft<ProducerSnapshotProducerEntry>, version: number): number {
  let size = 46
  return size
}

function writeProducerSnapshotProducerEntry(sink: MessageSink, message: Draft<ProducerSnapshotProducerEntry>, version: number): void {
  const { producerId = 0n, epoch = 0, lastSequence = 0, lastOffset = 0n, offsetDelta = 0, timestamp = 0n, coordinatorEpoch = 0, currentTxnFirstOffset = 0n } = message
  writeInt64(sink, producerId, 'producerId')
  writeInt16(sink, epoch, 'epoch')
  writeInt32(sink, lastSequence, 'lastSequence')
  writeInt64(sink, lastOffset, 'lastOffset')
  writeInt32(sink, offsetDelta, 'offsetDelta')
  writeInt64(sink, timestamp, 'timestamp')
  writeInt32(sink, coordinatorEpoch, 'coordinatorEpoch')
  writeInt64(sink, currentTxnFirstOffset, 'currentTxnFirstOffset')
}

function readProducerSnapshotProducerEntry(source: MessageSource, version: number): ProducerSnapshotProducerEntry {
  const producerId = readInt64(source, 'producerId')
  const epoch = readInt16(source, 'epoch')
  const lastSequence = readInt32(source, 'lastSequence')
  const lastOffset = readInt64(source, 'lastOffset')
  const offsetDelta = readInt32(source, 'offsetDelta')
  const timestamp = readInt64(source, 'timestamp')
  const coordinatorEpoch = readInt32(source, 'coordinatorEpoch')
  const currentTxnFirstOffset = readInt64(source, 'currentTxnFirstOffset')
  return { producerId, epoch, lastSequence, lastOffset, offsetDelta, timestamp, coordinatorEpoch, currentTxnFirstOffset }
}

function readProducerSnapshotProducerEntryList(source: MessageSource, version: number, nullable: boolean, field: string): ProducerSnapshotProducerEntry[] | null {
  const count = readCount(source, false, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ProducerSnapshotProducerEntry>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readProducerSnapshotProducerEntry(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeProducerSnapshot(message: Draft<ProducerSnapshot>, version: number): number {
  const { producerEntries = [] } = message
  let size = 4
  size += sizeOfStructs(producerEntries, sizeProducerSnapshotProducerEntry, version, false)
  return size
}

function writeProducerSnapshot(sink: MessageSink, message: Draft<ProducerSnapshot>, version: number): void {
  const { crc = 0, producerEntries = [] } = message
  writeUint32(sink, crc, 'crc')
  writeStructs(sink, producerEntries, writeProducerSnapshotProducerEntry, version, false, false, 'producerEntries')
}

function readProducerSnapshot(source: MessageSource, version: number): ProducerSnapshot {
  const crc = readUint32(source, 'crc')
  const producerEntries = readProducerSnapshotProducerEntryList(source, version, false, 'producerEntries')!
  return { crc, producerEntries }
}

export const producerSnapshot: MessageCodec<ProducerSnapshot> = {
  name: 'ProducerSnapshot',
  minVersion: 1,
  maxVersion: 1,
  flexibleFrom: Infinity,
  size: sizeProducerSnapshot,
  write: writeProducerSnapshot,
  read: readProducerSnapshot,
}

/** RemoteLogSegmentMetadataRecord, versions 0. */
export interface RemoteLogSegmentMetadataRecord {
  /** Unique representation of the remote log segment. */
  readonly remoteLogSegmentId: RemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry
  /** Start offset of the segment. */
  readonly startOffset: bigint
  /** End offset of the segment. */
  readonly endOffset: bigint
  /** Broker id from which this event is generated. */
  readonly brokerId: number
  /** Maximum timestamp in milliseconds with in this segment. */
  readonly maxTimestampMs: bigint
  /** Epoch time in milliseconds at which this event is generated. */
  readonly eventTimestampMs: bigint
  /** Leader epoch to start-offset mappings for the records with in this segment. */
  readonly segmentLeaderEpochs: readonly RemoteLogSegmentMetadataRecordSegmentLeaderEpochEntry[]
  /** Segment size in bytes. */
  readonly segmentSizeInBytes: number
  /** Custom metadata. */
  readonly customMetadata: Bytes | null
  /** State identifier of the remote log segment, which is RemoteLogSegmentState.id(). */
  readonly remoteLogSegmentState: number
  /** Flag to indicate if the transaction index is empty. */
  readonly txnIndexEmpty: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link RemoteLogSegmentMetadataRecord}. */
export interface RemoteLogSegmentMetadataRecordSegmentLeaderEpochEntry {
  /** Leader epoch. */
  readonly leaderEpoch: number
  /** Start offset for the leader epoch. */
  readonly offset: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link RemoteLogSegmentMetadataRecord}. */
export interface RemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry {
  /** Represents unique topic partition. */
  readonly topicIdPartition: RemoteLogSegmentMetadataRecordTopicIdPartitionEntry
  /** Unique identifier of the remote log segment. */
  readonly id: string
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link RemoteLogSegmentMetadataRecord}. */
export interface RemoteLogSegmentMetadataRecordTopicIdPartitionEntry {
  /** Topic name. */
  readonly name: string
  /** Unique identifier of the topic. */
  readonly id: string
  /** Partition number. */
  readonly partition: number
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultRemoteLogSegmentMetadataRecordTopicIdPartitionEntry(): RemoteLogSegmentMetadataRecordTopicIdPartitionEntry {
  return { name: '', id: zeroUuid, partition: 0 }
}

function isDefaultRemoteLogSegmentMetadataRecordTopicIdPartitionEntry(message: Draft<RemoteLogSegmentMetadataRecordTopicIdPartitionEntry>): boolean {
  const { name = '', id = zeroUuid, partition = 0, unknownTags } = message
  return isStruct(message) && !(name !== '') && !(id !== zeroUuid) && !(partition !== 0) && (unknownTags === undefined || unknownTags.length === 0)
}

function defaultRemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry(): RemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry {
  return { topicIdPartition: defaultRemoteLogSegmentMetadataRecordTopicIdPartitionEntry(), id: zeroUuid }
}

function isDefaultRemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry(message: Draft<RemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry>): boolean {
  const { topicIdPartition = defaultRemoteLogSegmentMetadataRecordTopicIdPartitionEntry(), id = zeroUuid, unknownTags } = message
  return isStruct(message) && !((topicIdPartition === null || !isDefaultRemoteLogSegmentMetadataRecordTopicIdPartitionEntry(topicIdPartition))) && !(id !== zeroUuid) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeRemoteLogSegmentMetadataRecordTopicIdPartitionEntry(message: Draft<RemoteLogSegmentMetadataRecordTopicIdPartitionEntry>, version: number): number {
  const flexible = true
  const { name = '', unknownTags } = message
  let size = 20
  size += sizeOfString(name, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRemoteLogSegmentMetadataRecordTopicIdPartitionEntry(sink: MessageSink, message: Draft<RemoteLogSegmentMetadataRecordTopicIdPartitionEntry>, version: number): void {
  const flexible = true
  const { name = '', id = zeroUuid, partition = 0, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeUuid(sink, id, 'id')
  writeInt32(sink, partition, 'partition')
  writeTags(sink, flexible, version, unknownTags)
}

function readRemoteLogSegmentMetadataRecordTopicIdPartitionEntry(source: MessageSource, version: number): RemoteLogSegmentMetadataRecordTopicIdPartitionEntry {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const id = readUuid(source, 'id')
  const partition = readInt32(source, 'partition')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, id, partition } : { name, id, partition, unknownTags }
}

function readRemoteLogSegmentMetadataRecordTopicIdPartitionEntryIn(source: MessageSource, version: number, field: string): RemoteLogSegmentMetadataRecordTopicIdPartitionEntry {
  try {
    return readRemoteLogSegmentMetadataRecordTopicIdPartitionEntry(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeRemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry(message: Draft<RemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry>, version: number): number {
  const flexible = true
  const { topicIdPartition = defaultRemoteLogSegmentMetadataRecordTopicIdPartitionEntry(), unknownTags } = message
  let size = 16
  size += sizeRemoteLogSegmentMetadataRecordTopicIdPartitionEntry(topicIdPartition, version)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry(sink: MessageSink, message: Draft<RemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry>, version: number): void {
  const flexible = true
  const { topicIdPartition = defaultRemoteLogSegmentMetadataRecordTopicIdPartitionEntry(), id = zeroUuid, unknownTags } = message
  writeStruct(sink, topicIdPartition, writeRemoteLogSegmentMetadataRecordTopicIdPartitionEntry, version, 'topicIdPartition')
  writeUuid(sink, id, 'id')
  writeTags(sink, flexible, version, unknownTags)
}

function readRemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry(source: MessageSource, version: number): RemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry {
  const flexible = true
  const topicIdPartition = readRemoteLogSegmentMetadataRecordTopicIdPartitionEntryIn(source, version, 'topicIdPartition')
  const id = readUuid(source, 'id')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicIdPartition, id } : { topicIdPartition, id, unknownTags }
}

function readRemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntryIn(source: MessageSource, version: number, field: string): RemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry {
  try {
    return readRemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeRemoteLogSegmentMetadataRecordSegmentLeaderEpochEntry(message: Draft<RemoteLogSegmentMetadataRecordSegmentLeaderEpochEntry>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 12
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRemoteLogSegmentMetadataRecordSegmentLeaderEpochEntry(sink: MessageSink, message: Draft<RemoteLogSegmentMetadataRecordSegmentLeaderEpochEntry>, version: number): void {
  const flexible = true
  const { leaderEpoch = 0, offset = 0n, unknownTags } = message
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeInt64(sink, offset, 'offset')
  writeTags(sink, flexible, version, unknownTags)
}

function readRemoteLogSegmentMetadataRecordSegmentLeaderEpochEntry(source: MessageSource, version: number): RemoteLogSegmentMetadataRecordSegmentLeaderEpochEntry {
  const flexible = true
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const offset = readInt64(source, 'offset')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { leaderEpoch, offset } : { leaderEpoch, offset, unknownTags }
}

function readRemoteLogSegmentMetadataRecordSegmentLeaderEpochEntryList(source: MessageSource, version: number, nullable: boolean, field: string): RemoteLogSegmentMetadataRecordSegmentLeaderEpochEntry[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<RemoteLogSegmentMetadataRecordSegmentLeaderEpochEntry>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readRemoteLogSegmentMetadataRecordSegmentLeaderEpochEntry(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeRemoteLogSegmentMetadataRecord(message: Draft<RemoteLogSegmentMetadataRecord>, version: number): number {
  const flexible = true
  const { remoteLogSegmentId = defaultRemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry(), segmentLeaderEpochs = [], customMetadata = null, txnIndexEmpty = false, unknownTags } = message
  let size = 41
  size += sizeRemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry(remoteLogSegmentId, version)
  size += sizeOfStructs(segmentLeaderEpochs, sizeRemoteLogSegmentMetadataRecordSegmentLeaderEpochEntry, version, true)
  size += sizeOfBytes(customMetadata, flexible)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (txnIndexEmpty !== false) {
      count++
      tagged += sizeOfTag(0, 1)
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeRemoteLogSegmentMetadataRecord(sink: MessageSink, message: Draft<RemoteLogSegmentMetadataRecord>, version: number): void {
  const flexible = true
  const { remoteLogSegmentId = defaultRemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry(), startOffset = 0n, endOffset = 0n, brokerId = 0, maxTimestampMs = 0n, eventTimestampMs = 0n, segmentLeaderEpochs = [], segmentSizeInBytes = 0, customMetadata = null, remoteLogSegmentState = 0, txnIndexEmpty = false, unknownTags } = message
  writeStruct(sink, remoteLogSegmentId, writeRemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntry, version, 'remoteLogSegmentId')
  writeInt64(sink, startOffset, 'startOffset')
  writeInt64(sink, endOffset, 'endOffset')
  writeInt32(sink, brokerId, 'brokerId')
  writeInt64(sink, maxTimestampMs, 'maxTimestampMs')
  writeInt64(sink, eventTimestampMs, 'eventTimestampMs')
  writeStructs(sink, segmentLeaderEpochs, writeRemoteLogSegmentMetadataRecordSegmentLeaderEpochEntry, version, true, false, 'segmentLeaderEpochs')
  writeInt32(sink, segmentSizeInBytes, 'segmentSizeInBytes')
  writeNullableBytes(sink, customMetadata, flexible, true, 'customMetadata')
  writeInt8(sink, remoteLogSegmentState, 'remoteLogSegmentState')
  if (flexible) {
    const has0 = txnIndexEmpty !== false
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeBool(sink, txnIndexEmpty, 'txnIndexEmpty')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readRemoteLogSegmentMetadataRecord(source: MessageSource, version: number): RemoteLogSegmentMetadataRecord {
  const flexible = true
  const remoteLogSegmentId = readRemoteLogSegmentMetadataRecordRemoteLogSegmentIdEntryIn(source, version, 'remoteLogSegmentId')
  const startOffset = readInt64(source, 'startOffset')
  const endOffset = readInt64(source, 'endOffset')
  const brokerId = readInt32(source, 'brokerId')
  const maxTimestampMs = readInt64(source, 'maxTimestampMs')
  const eventTimestampMs = readInt64(source, 'eventTimestampMs')
  const segmentLeaderEpochs = readRemoteLogSegmentMetadataRecordSegmentLeaderEpochEntryList(source, version, false, 'segmentLeaderEpochs')!
  const segmentSizeInBytes = readInt32(source, 'segmentSizeInBytes')
  const customMetadata = readNullableBytes(source, flexible, true, 'customMetadata')
  const remoteLogSegmentState = readInt8(source, 'remoteLogSegmentState')
  let txnIndexEmpty: boolean = false
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      txnIndexEmpty = readBool(source, 'txnIndexEmpty')
      endTag(source, end, 'txnIndexEmpty')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { remoteLogSegmentId, startOffset, endOffset, brokerId, maxTimestampMs, eventTimestampMs, segmentLeaderEpochs, segmentSizeInBytes, customMetadata, remoteLogSegmentState, txnIndexEmpty } : { remoteLogSegmentId, startOffset, endOffset, brokerId, maxTimestampMs, eventTimestampMs, segmentLeaderEpochs, segmentSizeInBytes, customMetadata, remoteLogSegmentState, txnIndexEmpty, unknownTags }
}

export const remoteLogSegmentMetadataRecord: MessageCodec<RemoteLogSegmentMetadataRecord> = {
  name: 'RemoteLogSegmentMetadataRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeRemoteLogSegmentMetadataRecord,
  write: writeRemoteLogSegmentMetadataRecord,
  read: readRemoteLogSegmentMetadataRecord,
}

/** RemoteLogSegmentMetadataSnapshotRecord, versions 0. */
export interface RemoteLogSegmentMetadataSnapshotRecord {
  /** Unique identifier of the log segment. */
  readonly segmentId: string
  /** Start offset of the segment. */
  readonly startOffset: bigint
  /** End offset of the segment. */
  readonly endOffset: bigint
  /** Broker (controller or leader) id from which this event is created or updated. */
  readonly brokerId: number
  /** Maximum timestamp with in this segment. */
  readonly maxTimestampMs: bigint
  /** Event timestamp of this segment. */
  readonly eventTimestampMs: bigint
  /** Leader epochs of this segment. */
  readonly segmentLeaderEpochs: readonly RemoteLogSegmentMetadataSnapshotRecordSegmentLeaderEpochEntry[]
  /** Segment size in bytes. */
  readonly segmentSizeInBytes: number
  /** Custom metadata. */
  readonly customMetadata: Bytes | null
  /** State of the remote log segment. */
  readonly remoteLogSegmentState: number
  /** Flag to indicate if the transaction index is empty. */
  readonly txnIndexEmpty: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link RemoteLogSegmentMetadataSnapshotRecord}. */
export interface RemoteLogSegmentMetadataSnapshotRecordSegmentLeaderEpochEntry {
  /** Leader epoch. */
  readonly leaderEpoch: number
  /** Start offset for the leader epoch. */
  readonly offset: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeRemoteLogSegmentMetadataSnapshotRecordSegmentLeaderEpochEntry(message: Draft<RemoteLogSegmentMetadataSnapshotRecordSegmentLeaderEpochEntry>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 12
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRemoteLogSegmentMetadataSnapshotRecordSegmentLeaderEpochEntry(sink: MessageSink, message: Draft<RemoteLogSegmentMetadataSnapshotRecordSegmentLeaderEpochEntry>, version: number): void {
  const flexible = true
  const { leaderEpoch = 0, offset = 0n, unknownTags } = message
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeInt64(sink, offset, 'offset')
  writeTags(sink, flexible, version, unknownTags)
}

function readRemoteLogSegmentMetadataSnapshotRecordSegmentLeaderEpochEntry(source: MessageSource, version: number): RemoteLogSegmentMetadataSnapshotRecordSegmentLeaderEpochEntry {
  const flexible = true
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const offset = readInt64(source, 'offset')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { leaderEpoch, offset } : { leaderEpoch, offset, unknownTags }
}

function readRemoteLogSegmentMetadataSnapshotRecordSegmentLeaderEpochEntryList(source: MessageSource, version: number, nullable: boolean, field: string): RemoteLogSegmentMetadataSnapshotRecordSegmentLeaderEpochEntry[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<RemoteLogSegmentMetadataSnapshotRecordSegmentLeaderEpochEntry>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readRemoteLogSegmentMetadataSnapshotRecordSegmentLeaderEpochEntry(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeRemoteLogSegmentMetadataSnapshotRecord(message: Draft<RemoteLogSegmentMetadataSnapshotRecord>, version: number): number {
  const flexible = true
  const { segmentLeaderEpochs = [], customMetadata = null, txnIndexEmpty = false, unknownTags } = message
  let size = 57
  size += sizeOfStructs(segmentLeaderEpochs, sizeRemoteLogSegmentMetadataSnapshotRecordSegmentLeaderEpochEntry, version, true)
  size += sizeOfBytes(customMetadata, flexible)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (txnIndexEmpty !== false) {
      count++
      tagged += sizeOfTag(0, 1)
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeRemoteLogSegmentMetadataSnapshotRecord(sink: MessageSink, message: Draft<RemoteLogSegmentMetadataSnapshotRecord>, version: number): void {
  const flexible = true
  const { segmentId = zeroUuid, startOffset = 0n, endOffset = 0n, brokerId = 0, maxTimestampMs = 0n, eventTimestampMs = 0n, segmentLeaderEpochs = [], segmentSizeInBytes = 0, customMetadata = null, remoteLogSegmentState = 0, txnIndexEmpty = false, unknownTags } = message
  writeUuid(sink, segmentId, 'segmentId')
  writeInt64(sink, startOffset, 'startOffset')
  writeInt64(sink, endOffset, 'endOffset')
  writeInt32(sink, brokerId, 'brokerId')
  writeInt64(sink, maxTimestampMs, 'maxTimestampMs')
  writeInt64(sink, eventTimestampMs, 'eventTimestampMs')
  writeStructs(sink, segmentLeaderEpochs, writeRemoteLogSegmentMetadataSnapshotRecordSegmentLeaderEpochEntry, version, true, false, 'segmentLeaderEpochs')
  writeInt32(sink, segmentSizeInBytes, 'segmentSizeInBytes')
  writeNullableBytes(sink, customMetadata, flexible, true, 'customMetadata')
  writeInt8(sink, remoteLogSegmentState, 'remoteLogSegmentState')
  if (flexible) {
    const has0 = txnIndexEmpty !== false
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeBool(sink, txnIndexEmpty, 'txnIndexEmpty')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readRemoteLogSegmentMetadataSnapshotRecord(source: MessageSource, version: number): RemoteLogSegmentMetadataSnapshotRecord {
  const flexible = true
  const segmentId = readUuid(source, 'segmentId')
  const startOffset = readInt64(source, 'startOffset')
  const endOffset = readInt64(source, 'endOffset')
  const brokerId = readInt32(source, 'brokerId')
  const maxTimestampMs = readInt64(source, 'maxTimestampMs')
  const eventTimestampMs = readInt64(source, 'eventTimestampMs')
  const segmentLeaderEpochs = readRemoteLogSegmentMetadataSnapshotRecordSegmentLeaderEpochEntryList(source, version, false, 'segmentLeaderEpochs')!
  const segmentSizeInBytes = readInt32(source, 'segmentSizeInBytes')
  const customMetadata = readNullableBytes(source, flexible, true, 'customMetadata')
  const remoteLogSegmentState = readInt8(source, 'remoteLogSegmentState')
  let txnIndexEmpty: boolean = false
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      txnIndexEmpty = readBool(source, 'txnIndexEmpty')
      endTag(source, end, 'txnIndexEmpty')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { segmentId, startOffset, endOffset, brokerId, maxTimestampMs, eventTimestampMs, segmentLeaderEpochs, segmentSizeInBytes, customMetadata, remoteLogSegmentState, txnIndexEmpty } : { segmentId, startOffset, endOffset, brokerId, maxTimestampMs, eventTimestampMs, segmentLeaderEpochs, segmentSizeInBytes, customMetadata, remoteLogSegmentState, txnIndexEmpty, unknownTags }
}

export const remoteLogSegmentMetadataSnapshotRecord: MessageCodec<RemoteLogSegmentMetadataSnapshotRecord> = {
  name: 'RemoteLogSegmentMetadataSnapshotRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeRemoteLogSegmentMetadataSnapshotRecord,
  write: writeRemoteLogSegmentMetadataSnapshotRecord,
  read: readRemoteLogSegmentMetadataSnapshotRecord,
}

/** RemoteLogSegmentMetadataUpdateRecord, versions 0. */
export interface RemoteLogSegmentMetadataUpdateRecord {
  /** Unique representation of the remote log segment. */
  readonly remoteLogSegmentId: RemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry
  /** Broker id from which this event is generated. */
  readonly brokerId: number
  /** Epoch time in milliseconds at which this event is generated. */
  readonly eventTimestampMs: bigint
  /** Custom metadata. */
  readonly customMetadata: Bytes | null
  /** State identifier of the remote log segment, which is RemoteLogSegmentState.id(). */
  readonly remoteLogSegmentState: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link RemoteLogSegmentMetadataUpdateRecord}. */
export interface RemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry {
  /** Represents unique topic partition. */
  readonly topicIdPartition: RemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry
  /** Unique identifier of the remote log segment. */
  readonly id: string
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link RemoteLogSegmentMetadataUpdateRecord}. */
export interface RemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry {
  /** Topic name. */
  readonly name: string
  /** Unique identifier of the topic. */
  readonly id: string
  /** Partition number. */
  readonly partition: number
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultRemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry(): RemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry {
  return { name: '', id: zeroUuid, partition: 0 }
}

function isDefaultRemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry(message: Draft<RemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry>): boolean {
  const { name = '', id = zeroUuid, partition = 0, unknownTags } = message
  return isStruct(message) && !(name !== '') && !(id !== zeroUuid) && !(partition !== 0) && (unknownTags === undefined || unknownTags.length === 0)
}

function defaultRemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry(): RemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry {
  return { topicIdPartition: defaultRemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry(), id: zeroUuid }
}

function isDefaultRemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry(message: Draft<RemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry>): boolean {
  const { topicIdPartition = defaultRemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry(), id = zeroUuid, unknownTags } = message
  return isStruct(message) && !((topicIdPartition === null || !isDefaultRemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry(topicIdPartition))) && !(id !== zeroUuid) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeRemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry(message: Draft<RemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry>, version: number): number {
  const flexible = true
  const { name = '', unknownTags } = message
  let size = 20
  size += sizeOfString(name, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry(sink: MessageSink, message: Draft<RemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry>, version: number): void {
  const flexible = true
  const { name = '', id = zeroUuid, partition = 0, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeUuid(sink, id, 'id')
  writeInt32(sink, partition, 'partition')
  writeTags(sink, flexible, version, unknownTags)
}

function readRemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry(source: MessageSource, version: number): RemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const id = readUuid(source, 'id')
  const partition = readInt32(source, 'partition')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, id, partition } : { name, id, partition, unknownTags }
}

function readRemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntryIn(source: MessageSource, version: number, field: string): RemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry {
  try {
    return readRemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeRemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry(message: Draft<RemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry>, version: number): number {
  const flexible = true
  const { topicIdPartition = defaultRemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry(), unknownTags } = message
  let size = 16
  size += sizeRemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry(topicIdPartition, version)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry(sink: MessageSink, message: Draft<RemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry>, version: number): void {
  const flexible = true
  const { topicIdPartition = defaultRemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry(), id = zeroUuid, unknownTags } = message
  writeStruct(sink, topicIdPartition, writeRemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntry, version, 'topicIdPartition')
  writeUuid(sink, id, 'id')
  writeTags(sink, flexible, version, unknownTags)
}

function readRemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry(source: MessageSource, version: number): RemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry {
  const flexible = true
  const topicIdPartition = readRemoteLogSegmentMetadataUpdateRecordTopicIdPartitionEntryIn(source, version, 'topicIdPartition')
  const id = readUuid(source, 'id')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicIdPartition, id } : { topicIdPartition, id, unknownTags }
}

function readRemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntryIn(source: MessageSource, version: number, field: string): RemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry {
  try {
    return readRemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeRemoteLogSegmentMetadataUpdateRecord(message: Draft<RemoteLogSegmentMetadataUpdateRecord>, version: number): number {
  const flexible = true
  const { remoteLogSegmentId = defaultRemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry(), customMetadata = null, unknownTags } = message
  let size = 13
  size += sizeRemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry(remoteLogSegmentId, version)
  size += sizeOfBytes(customMetadata, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRemoteLogSegmentMetadataUpdateRecord(sink: MessageSink, message: Draft<RemoteLogSegmentMetadataUpdateRecord>, version: number): void {
  const flexible = true
  const { remoteLogSegmentId = defaultRemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry(), brokerId = 0, eventTimestampMs = 0n, customMetadata = null, remoteLogSegmentState = 0, unknownTags } = message
  writeStruct(sink, remoteLogSegmentId, writeRemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntry, version, 'remoteLogSegmentId')
  writeInt32(sink, brokerId, 'brokerId')
  writeInt64(sink, eventTimestampMs, 'eventTimestampMs')
  writeNullableBytes(sink, customMetadata, flexible, true, 'customMetadata')
  writeInt8(sink, remoteLogSegmentState, 'remoteLogSegmentState')
  writeTags(sink, flexible, version, unknownTags)
}

function readRemoteLogSegmentMetadataUpdateRecord(source: MessageSource, version: number): RemoteLogSegmentMetadataUpdateRecord {
  const flexible = true
  const remoteLogSegmentId = readRemoteLogSegmentMetadataUpdateRecordRemoteLogSegmentIdEntryIn(source, version, 'remoteLogSegmentId')
  const brokerId = readInt32(source, 'brokerId')
  const eventTimestampMs = readInt64(source, 'eventTimestampMs')
  const customMetadata = readNullableBytes(source, flexible, true, 'customMetadata')
  const remoteLogSegmentState = readInt8(source, 'remoteLogSegmentState')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { remoteLogSegmentId, brokerId, eventTimestampMs, customMetadata, remoteLogSegmentState } : { remoteLogSegmentId, brokerId, eventTimestampMs, customMetadata, remoteLogSegmentState, unknownTags }
}

export const remoteLogSegmentMetadataUpdateRecord: MessageCodec<RemoteLogSegmentMetadataUpdateRecord> = {
  name: 'RemoteLogSegmentMetadataUpdateRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeRemoteLogSegmentMetadataUpdateRecord,
  write: writeRemoteLogSegmentMetadataUpdateRecord,
  read: readRemoteLogSegmentMetadataUpdateRecord,
}

/** RemotePartitionDeleteMetadataRecord, versions 0. */
export interface RemotePartitionDeleteMetadataRecord {
  /** Represents unique topic partition. */
  readonly topicIdPartition: RemotePartitionDeleteMetadataRecordTopicIdPartitionEntry
  /** Broker (controller or leader) id from which this event is created. DELETE_PARTITION_MARKED is sent by the controller. DELETE_PARTITION_STARTED and DELETE_PARTITION_FINISHED are sent by remote log metadata topic partition leader. */
  readonly brokerId: number
  /** Epoch time in milliseconds at which this event is generated. */
  readonly eventTimestampMs: bigint
  /** Deletion state identifier of the remote partition, which is RemotePartitionDeleteState.id(). */
  readonly remotePartitionDeleteState: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link RemotePartitionDeleteMetadataRecord}. */
export interface RemotePartitionDeleteMetadataRecordTopicIdPartitionEntry {
  /** Topic name. */
  readonly name: string
  /** Unique identifier of the topic. */
  readonly id: string
  /** Partition number. */
  readonly partition: number
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultRemotePartitionDeleteMetadataRecordTopicIdPartitionEntry(): RemotePartitionDeleteMetadataRecordTopicIdPartitionEntry {
  return { name: '', id: zeroUuid, partition: 0 }
}

function isDefaultRemotePartitionDeleteMetadataRecordTopicIdPartitionEntry(message: Draft<RemotePartitionDeleteMetadataRecordTopicIdPartitionEntry>): boolean {
  const { name = '', id = zeroUuid, partition = 0, unknownTags } = message
  return isStruct(message) && !(name !== '') && !(id !== zeroUuid) && !(partition !== 0) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeRemotePartitionDeleteMetadataRecordTopicIdPartitionEntry(message: Draft<RemotePartitionDeleteMetadataRecordTopicIdPartitionEntry>, version: number): number {
  const flexible = true
  const { name = '', unknownTags } = message
  let size = 20
  size += sizeOfString(name, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRemotePartitionDeleteMetadataRecordTopicIdPartitionEntry(sink: MessageSink, message: Draft<RemotePartitionDeleteMetadataRecordTopicIdPartitionEntry>, version: number): void {
  const flexible = true
  const { name = '', id = zeroUuid, partition = 0, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeUuid(sink, id, 'id')
  writeInt32(sink, partition, 'partition')
  writeTags(sink, flexible, version, unknownTags)
}

function readRemotePartitionDeleteMetadataRecordTopicIdPartitionEntry(source: MessageSource, version: number): RemotePartitionDeleteMetadataRecordTopicIdPartitionEntry {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const id = readUuid(source, 'id')
  const partition = readInt32(source, 'partition')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, id, partition } : { name, id, partition, unknownTags }
}

function readRemotePartitionDeleteMetadataRecordTopicIdPartitionEntryIn(source: MessageSource, version: number, field: string): RemotePartitionDeleteMetadataRecordTopicIdPartitionEntry {
  try {
    return readRemotePartitionDeleteMetadataRecordTopicIdPartitionEntry(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeRemotePartitionDeleteMetadataRecord(message: Draft<RemotePartitionDeleteMetadataRecord>, version: number): number {
  const flexible = true
  const { topicIdPartition = defaultRemotePartitionDeleteMetadataRecordTopicIdPartitionEntry(), unknownTags } = message
  let size = 13
  size += sizeRemotePartitionDeleteMetadataRecordTopicIdPartitionEntry(topicIdPartition, version)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRemotePartitionDeleteMetadataRecord(sink: MessageSink, message: Draft<RemotePartitionDeleteMetadataRecord>, version: number): void {
  const flexible = true
  const { topicIdPartition = defaultRemotePartitionDeleteMetadataRecordTopicIdPartitionEntry(), brokerId = 0, eventTimestampMs = 0n, remotePartitionDeleteState = 0, unknownTags } = message
  writeStruct(sink, topicIdPartition, writeRemotePartitionDeleteMetadataRecordTopicIdPartitionEntry, version, 'topicIdPartition')
  writeInt32(sink, brokerId, 'brokerId')
  writeInt64(sink, eventTimestampMs, 'eventTimestampMs')
  writeInt8(sink, remotePartitionDeleteState, 'remotePartitionDeleteState')
  writeTags(sink, flexible, version, unknownTags)
}

function readRemotePartitionDeleteMetadataRecord(source: MessageSource, version: number): RemotePartitionDeleteMetadataRecord {
  const flexible = true
  const topicIdPartition = readRemotePartitionDeleteMetadataRecordTopicIdPartitionEntryIn(source, version, 'topicIdPartition')
  const brokerId = readInt32(source, 'brokerId')
  const eventTimestampMs = readInt64(source, 'eventTimestampMs')
  const remotePartitionDeleteState = readInt8(source, 'remotePartitionDeleteState')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicIdPartition, brokerId, eventTimestampMs, remotePartitionDeleteState } : { topicIdPartition, brokerId, eventTimestampMs, remotePartitionDeleteState, unknownTags }
}

export const remotePartitionDeleteMetadataRecord: MessageCodec<RemotePartitionDeleteMetadataRecord> = {
  name: 'RemotePartitionDeleteMetadataRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeRemotePartitionDeleteMetadataRecord,
  write: writeRemotePartitionDeleteMetadataRecord,
  read: readRemotePartitionDeleteMetadataRecord,
}
