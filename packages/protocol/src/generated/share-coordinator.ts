// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  beginTag,
  closeTag,
  endTag,
  keepTag,
  makeList,
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readInt8,
  readString,
  readTag,
  readTagCount,
  readTagSize,
  readUnknownTags,
  readUuid,
  refuseTags,
  sizeOfString,
  sizeOfStructs,
  sizeOfTag,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt64,
  writeInt8,
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

/** ShareSnapshotKey, versions 0. */
export interface ShareSnapshotKey {
  /** The group id. */
  readonly groupId: string
  /** The topic id. */
  readonly topicId: string
  /** The partition index. */
  readonly partition: number
}

function sizeShareSnapshotKey(message: Draft<ShareSnapshotKey>, version: number): number {
  const { groupId = '' } = message
  let size = 20
  size += sizeOfString(groupId, false)
  return size
}

function writeShareSnapshotKey(sink: MessageSink, message: Draft<ShareSnapshotKey>, version: number): void {
  const { groupId = '', topicId = zeroUuid, partition = 0 } = message
  writeString(sink, groupId, false, 'groupId')
  writeUuid(sink, topicId, 'topicId')
  writeInt32(sink, partition, 'partition')
}

function readShareSnapshotKey(source: MessageSource, version: number): ShareSnapshotKey {
  const groupId = readString(source, false, 'groupId')
  const topicId = readUuid(source, 'topicId')
  const partition = readInt32(source, 'partition')
  return { groupId, topicId, partition }
}

export const shareSnapshotKey: MessageCodec<ShareSnapshotKey> = {
  name: 'ShareSnapshotKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeShareSnapshotKey,
  write: writeShareSnapshotKey,
  read: readShareSnapshotKey,
}

/** ShareSnapshotValue, versions 0. */
export interface ShareSnapshotValue {
  /** The snapshot epoch. */
  readonly snapshotEpoch: number
  /** The state epoch for this share-partition. */
  readonly stateEpoch: number
  /** The leader epoch of the share-partition. */
  readonly leaderEpoch: number
  /** The share-partition start offset. */
  readonly startOffset: bigint
  /** The number of offsets greater than or equal to share-partition start offset for which delivery has been completed. */
  readonly deliveryCompleteCount: number
  /** The time at which the state was created. */
  readonly createTimestamp: bigint
  /** The time at which the state was written or rewritten. */
  readonly writeTimestamp: bigint
  /** The state batches. */
  readonly stateBatches: readonly ShareSnapshotValueStateBatch[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareSnapshotValue}. */
export interface ShareSnapshotValueStateBatch {
  /** The first offset of this state batch. */
  readonly firstOffset: bigint
  /** The last offset of this state batch. */
  readonly lastOffset: bigint
  /** The delivery state - 0:Available,2:Acked,4:Archived. */
  readonly deliveryState: number
  /** The delivery count. */
  readonly deliveryCount: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeShareSnapshotValueStateBatch(message: Draft<ShareSnapshotValueStateBatch>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 19
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareSnapshotValueStateBatch(sink: MessageSink, message: Draft<ShareSnapshotValueStateBatch>, version: number): void {
  const flexible = true
  const { firstOffset = 0n, lastOffset = 0n, deliveryState = 0, deliveryCount = 0, unknownTags } = message
  writeInt64(sink, firstOffset, 'firstOffset')
  writeInt64(sink, lastOffset, 'lastOffset')
  writeInt8(sink, deliveryState, 'deliveryState')
  writeInt16(sink, deliveryCount, 'deliveryCount')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareSnapshotValueStateBatch(source: MessageSource, version: number): ShareSnapshotValueStateBatch {
  const flexible = true
  const firstOffset = readInt64(source, 'firstOffset')
  const lastOffset = readInt64(source, 'lastOffset')
  const deliveryState = readInt8(source, 'deliveryState')
  const deliveryCount = readInt16(source, 'deliveryCount')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { firstOffset, lastOffset, deliveryState, deliveryCount } : { firstOffset, lastOffset, deliveryState, deliveryCount, unknownTags }
}

function readShareSnapshotValueStateBatchList(source: MessageSource, version: number, nullable: boolean, field: string): ShareSnapshotValueStateBatch[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareSnapshotValueStateBatch>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareSnapshotValueStateBatch(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareSnapshotValue(message: Draft<ShareSnapshotValue>, version: number): number {
  const flexible = true
  const { deliveryCompleteCount = -1, stateBatches = [], unknownTags } = message
  let size = 36
  size += sizeOfStructs(stateBatches, sizeShareSnapshotValueStateBatch, version, true)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (deliveryCompleteCount !== -1) {
      count++
      tagged += sizeOfTag(0, 4)
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeShareSnapshotValue(sink: MessageSink, message: Draft<ShareSnapshotValue>, version: number): void {
  const flexible = true
  const { snapshotEpoch = 0, stateEpoch = 0, leaderEpoch = 0, startOffset = 0n, deliveryCompleteCount = -1, createTimestamp = 0n, writeTimestamp = 0n, stateBatches = [], unknownTags } = message
  writeInt32(sink, snapshotEpoch, 'snapshotEpoch')
  writeInt32(sink, stateEpoch, 'stateEpoch')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeInt64(sink, startOffset, 'startOffset')
  writeInt64(sink, createTimestamp, 'createTimestamp')
  writeInt64(sink, writeTimestamp, 'writeTimestamp')
  writeStructs(sink, stateBatches, writeShareSnapshotValueStateBatch, version, true, false, 'stateBatches')
  if (flexible) {
    const has0 = deliveryCompleteCount !== -1
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeInt32(sink, deliveryCompleteCount, 'deliveryCompleteCount')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readShareSnapshotValue(source: MessageSource, version: number): ShareSnapshotValue {
  const flexible = true
  const snapshotEpoch = readInt32(source, 'snapshotEpoch')
  const stateEpoch = readInt32(source, 'stateEpoch')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const startOffset = readInt64(source, 'startOffset')
  const createTimestamp = readInt64(source, 'createTimestamp')
  const writeTimestamp = readInt64(source, 'writeTimestamp')
  const stateBatches = readShareSnapshotValueStateBatchList(source, version, false, 'stateBatches')!
  let deliveryCompleteCount: number = -1
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      deliveryCompleteCount = readInt32(source, 'deliveryCompleteCount')
      endTag(source, end, 'deliveryCompleteCount')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { snapshotEpoch, stateEpoch, leaderEpoch, startOffset, deliveryCompleteCount, createTimestamp, writeTimestamp, stateBatches } : { snapshotEpoch, stateEpoch, leaderEpoch, startOffset, deliveryCompleteCount, createTimestamp, writeTimestamp, stateBatches, unknownTags }
}

export const shareSnapshotValue: MessageCodec<ShareSnapshotValue> = {
  name: 'ShareSnapshotValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeShareSnapshotValue,
  write: writeShareSnapshotValue,
  read: readShareSnapshotValue,
}

/** ShareUpdateKey, versions 0. */
export interface ShareUpdateKey {
  /** The group id. */
  readonly groupId: string
  /** The topic id. */
  readonly topicId: string
  /** The partition index. */
  readonly partition: number
}

function sizeShareUpdateKey(message: Draft<ShareUpdateKey>, version: number): number {
  const { groupId = '' } = message
  let size = 20
  size += sizeOfString(groupId, false)
  return size
}

function writeShareUpdateKey(sink: MessageSink, message: Draft<ShareUpdateKey>, version: number): void {
  const { groupId = '', topicId = zeroUuid, partition = 0 } = message
  writeString(sink, groupId, false, 'groupId')
  writeUuid(sink, topicId, 'topicId')
  writeInt32(sink, partition, 'partition')
}

function readShareUpdateKey(source: MessageSource, version: number): ShareUpdateKey {
  const groupId = readString(source, false, 'groupId')
  const topicId = readUuid(source, 'topicId')
  const partition = readInt32(source, 'partition')
  return { groupId, topicId, partition }
}

export const shareUpdateKey: MessageCodec<ShareUpdateKey> = {
  name: 'ShareUpdateKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeShareUpdateKey,
  write: writeShareUpdateKey,
  read: readShareUpdateKey,
}

/** ShareUpdateValue, versions 0. */
export interface ShareUpdateValue {
  /** The snapshot epoch. */
  readonly snapshotEpoch: number
  /** The leader epoch of the share-partition. */
  readonly leaderEpoch: number
  /** The share-partition start offset, or -1 if the start offset is not being updated. */
  readonly startOffset: bigint
  /** The number of offsets greater than or equal to share-partition start offset for which delivery has been completed. */
  readonly deliveryCompleteCount: number
  /** The state batches that have been updated. */
  readonly stateBatches: readonly ShareUpdateValueStateBatch[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ShareUpdateValue}. */
export interface ShareUpdateValueStateBatch {
  /** The first offset of this state batch. */
  readonly firstOffset: bigint
  /** The last offset of this state batch. */
  readonly lastOffset: bigint
  /** The delivery state - 0:Available,2:Acked,4:Archived. */
  readonly deliveryState: number
  /** The delivery count. */
  readonly deliveryCount: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeShareUpdateValueStateBatch(message: Draft<ShareUpdateValueStateBatch>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 19
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeShareUpdateValueStateBatch(sink: MessageSink, message: Draft<ShareUpdateValueStateBatch>, version: number): void {
  const flexible = true
  const { firstOffset = 0n, lastOffset = 0n, deliveryState = 0, deliveryCount = 0, unknownTags } = message
  writeInt64(sink, firstOffset, 'firstOffset')
  writeInt64(sink, lastOffset, 'lastOffset')
  writeInt8(sink, deliveryState, 'deliveryState')
  writeInt16(sink, deliveryCount, 'deliveryCount')
  writeTags(sink, flexible, version, unknownTags)
}

function readShareUpdateValueStateBatch(source: MessageSource, version: number): ShareUpdateValueStateBatch {
  const flexible = true
  const firstOffset = readInt64(source, 'firstOffset')
  const lastOffset = readInt64(source, 'lastOffset')
  const deliveryState = readInt8(source, 'deliveryState')
  const deliveryCount = readInt16(source, 'deliveryCount')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { firstOffset, lastOffset, deliveryState, deliveryCount } : { firstOffset, lastOffset, deliveryState, deliveryCount, unknownTags }
}

function readShareUpdateValueStateBatchList(source: MessageSource, version: number, nullable: boolean, field: string): ShareUpdateValueStateBatch[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ShareUpdateValueStateBatch>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readShareUpdateValueStateBatch(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeShareUpdateValue(message: Draft<ShareUpdateValue>, version: number): number {
  const flexible = true
  const { deliveryCompleteCount = -1, stateBatches = [], unknownTags } = message
  let size = 16
  size += sizeOfStructs(stateBatches, sizeShareUpdateValueStateBatch, version, true)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (deliveryCompleteCount !== -1) {
      count++
      tagged += sizeOfTag(0, 4)
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeShareUpdateValue(sink: MessageSink, message: Draft<ShareUpdateValue>, version: number): void {
  const flexible = true
  const { snapshotEpoch = 0, leaderEpoch = 0, startOffset = 0n, deliveryCompleteCount = -1, stateBatches = [], unknownTags } = message
  writeInt32(sink, snapshotEpoch, 'snapshotEpoch')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeInt64(sink, startOffset, 'startOffset')
  writeStructs(sink, stateBatches, writeShareUpdateValueStateBatch, version, true, false, 'stateBatches')
  if (flexible) {
    const has0 = deliveryCompleteCount !== -1
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeInt32(sink, deliveryCompleteCount, 'deliveryCompleteCount')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readShareUpdateValue(source: MessageSource, version: number): ShareUpdateValue {
  const flexible = true
  const snapshotEpoch = readInt32(source, 'snapshotEpoch')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const startOffset = readInt64(source, 'startOffset')
  const stateBatches = readShareUpdateValueStateBatchList(source, version, false, 'stateBatches')!
  let deliveryCompleteCount: number = -1
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      deliveryCompleteCount = readInt32(source, 'deliveryCompleteCount')
      endTag(source, end, 'deliveryCompleteCount')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { snapshotEpoch, leaderEpoch, startOffset, deliveryCompleteCount, stateBatches } : { snapshotEpoch, leaderEpoch, startOffset, deliveryCompleteCount, stateBatches, unknownTags }
}

export const shareUpdateValue: MessageCodec<ShareUpdateValue> = {
  name: 'ShareUpdateValue',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeShareUpdateValue,
  write: writeShareUpdateValue,
  read: readShareUpdateValue,
}
