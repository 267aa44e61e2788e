// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  beginTag,
  closeTag,
  endTag,
  keepTag,
  makeList,
  noSuchField,
  readCount,
  readInt16,
  readInt32,
  readInt32List,
  readInt64,
  readInt8,
  readString,
  readTag,
  readTagCount,
  readTagSize,
  readUnknownTags,
  refuseTags,
  sizeOfList,
  sizeOfString,
  sizeOfStructs,
  sizeOfTag,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt32List,
  writeInt64,
  writeInt8,
  writeString,
  writeStructs,
  writeTagCount,
  writeTags,
  writeTagsBelow,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** TransactionLogKey, versions 0. */
export interface TransactionLogKey {
  /** The transactional id of the transaction. */
  readonly transactionalId: string
}

function sizeTransactionLogKey(message: Draft<TransactionLogKey>, version: number): number {
  const { transactionalId = '' } = message
  let size = 0
  size += sizeOfString(transactionalId, false)
  return size
}

function writeTransactionLogKey(sink: MessageSink, message: Draft<TransactionLogKey>, version: number): void {
  const { transactionalId = '' } = message
  writeString(sink, transactionalId, false, 'transactionalId')
}

function readTransactionLogKey(source: MessageSource, version: number): TransactionLogKey {
  const transactionalId = readString(source, false, 'transactionalId')
  return { transactionalId }
}

export const transactionLogKey: MessageCodec<TransactionLogKey> = {
  name: 'TransactionLogKey',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeTransactionLogKey,
  write: writeTransactionLogKey,
  read: readTransactionLogKey,
}

/** TransactionLogValue, versions 0-1. */
export interface TransactionLogValue {
  /** Producer id in use by the transactional id. */
  readonly producerId: bigint
  /** Producer id used by the last committed transaction. Versions 1. */
  readonly previousProducerId: bigint
  /** Latest producer ID sent to the producer for the given transactional id. Versions 1. */
  readonly nextProducerId: bigint
  /** Epoch associated with the producer id. */
  readonly producerEpoch: number
  /** Producer epoch associated with the NextProducerId. Versions 1. */
  readonly nextProducerEpoch: number
  /** Transaction timeout in milliseconds. */
  readonly transactionTimeoutMs: number
  /** TransactionState the transaction is in. */
  readonly transactionStatus: number
  /** Partitions involved in the transaction. */
  readonly transactionPartitions: readonly TransactionLogValuePartitionsSchema[] | null
  /** Time the transaction was last updated. */
  readonly transactionLastUpdateTimestampMs: bigint
  /** Time the transaction was started. */
  readonly transactionStartTimestampMs: bigint
  /** The transaction version used by the client. Versions 1. */
  readonly clientTransactionVersion: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link TransactionLogValue}. */
export interface TransactionLogValuePartitionsSchema {
  /** Topic involved in the transaction. */
  readonly topic: string
  /** Partition ids involved in the transaction. */
  readonly partitionIds: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeTransactionLogValuePartitionsSchema(message: Draft<TransactionLogValuePartitionsSchema>, version: number): number {
  const flexible = version >= 1
  const { topic = '', partitionIds = [], unknownTags } = message
  let size = 0
  size += sizeOfString(topic, flexible)
  size += sizeOfList(partitionIds, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeTransactionLogValuePartitionsSchema(sink: MessageSink, message: Draft<TransactionLogValuePartitionsSchema>, version: number): void {
  const flexible = version >= 1
  const { topic = '', partitionIds = [], unknownTags } = message
  writeString(sink, topic, flexible, 'topic')
  writeInt32List(sink, partitionIds, flexible, false, 'partitionIds')
  writeTags(sink, flexible, version, unknownTags)
}

function readTransactionLogValuePartitionsSchema(source: MessageSource, version: number): TransactionLogValuePartitionsSchema {
  const flexible = version >= 1
  const topic = readString(source, flexible, 'topic')
  const partitionIds = readInt32List(source, flexible, false, 'partitionIds')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topic, partitionIds } : { topic, partitionIds, unknownTags }
}

function readTransactionLogValuePartitionsSchemaList(source: MessageSource, version: number, nullable: boolean, field: string): TransactionLogValuePartitionsSchema[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<TransactionLogValuePartitionsSchema>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readTransactionLogValuePartitionsSchema(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeTransactionLogValue(message: Draft<TransactionLogValue>, version: number): number {
  const flexible = version >= 1
  const { previousProducerId = -1n, nextProducerId = -1n, nextProducerEpoch = -1, transactionPartitions = [], clientTransactionVersion = 0, unknownTags } = message
  let size = 31
  size += sizeOfStructs(transactionPartitions, sizeTransactionLogValuePartitionsSchema, version, version >= 1)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 1 && previousProducerId != -1n) {
      count++
      tagged += sizeOfTag(0, 8)
    }
    if (version >= 1 && nextProducerId != -1n) {
      count++
      tagged += sizeOfTag(1, 8)
    }
    if (version >= 1 && clientTransactionVersion !== 0) {
      count++
      tagged += sizeOfTag(2, 2)
    }
    if (version >= 1 && nextProducerEpoch !== -1) {
      count++
      tagged += sizeOfTag(3, 2)
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeTransactionLogValue(sink: MessageSink, message: Draft<TransactionLogValue>, version: number): void {
  const flexible = version >= 1
  const { producerId = 0n, previousProducerId = -1n, nextProducerId = -1n, producerEpoch = 0, nextProducerEpoch = -1, transactionTimeoutMs = 0, transactionStatus = 0, transactionPartitions = [], transactionLastUpdateTimestampMs = 0n, transactionStartTimestampMs = 0n, clientTransactionVersion = 0, unknownTags } = message
  writeInt64(sink, producerId, 'producerId')
  writeInt16(sink, producerEpoch, 'producerEpoch')
  writeInt32(sink, transactionTimeoutMs, 'transactionTimeoutMs')
  writeInt8(sink, transactionStatus, 'transactionStatus')
  writeStructs(sink, transactionPartitions, writeTransactionLogValuePartitionsSchema, version, version >= 1, true, 'transactionPartitions')
  writeInt64(sink, transactionLastUpdateTimestampMs, 'transactionLastUpdateTimestampMs')
  writeInt64(sink, transactionStartTimestampMs, 'transactionStartTimestampMs')
  if (!(version >= 1) && previousProducerId != -1n) throw noSuchField('previousProducerId', version)
  if (!(version >= 1) && nextProducerId != -1n) throw noSuchField('nextProducerId', version)
  if (!(version >= 1) && clientTransactionVersion !== 0) throw noSuchField('clientTransactionVersion', version)
  if (!(version >= 1) && nextProducerEpoch !== -1) throw noSuchField('nextProducerEpoch', version)
  if (flexible) {
    const has0 = version >= 1 && previousProducerId != -1n
    const has1 = version >= 1 && nextProducerId != -1n
    const has2 = version >= 1 && clientTransactionVersion !== 0
    const has3 = version >= 1 && nextProducerEpoch !== -1
    writeTagCount(sink, (has0 ? 1 : 0) + (has1 ? 1 : 0) + (has2 ? 1 : 0) + (has3 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeInt64(sink, previousProducerId, 'previousProducerId')
      closeTag(sink, at)
    }
    if (has1) {
      next = writeTagsBelow(sink, unknownTags, next, 1)
      const at = beginTag(sink, 1)
      writeInt64(sink, nextProducerId, 'nextProducerId')
      closeTag(sink, at)
    }
    if (has2) {
      next = writeTagsBelow(sink, unknownTags, next, 2)
      const at = beginTag(sink, 2)
      writeInt16(sink, clientTransactionVersion, 'clientTransactionVersion')
      closeTag(sink, at)
    }
    if (has3) {
      next = writeTagsBelow(sink, unknownTags, next, 3)
      const at = beginTag(sink, 3)
      writeInt16(sink, nextProducerEpoch, 'nextProducerEpoch')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readTransactionLogValue(source: MessageSource, version: number): TransactionLogValue {
  const flexible = version >= 1
  const producerId = readInt64(source, 'producerId')
  const producerEpoch = readInt16(source, 'producerEpoch')
  const transactionTimeoutMs = readInt32(source, 'transactionTimeoutMs')
  const transactionStatus = readInt8(source, 'transactionStatus')
  const transactionPartitions = readTransactionLogValuePartitionsSchemaList(source, version, true, 'transactionPartitions')
  const transactionLastUpdateTimestampMs = readInt64(source, 'transactionLastUpdateTimestampMs')
  const transactionStartTimestampMs = readInt64(source, 'transactionStartTimestampMs')
  let previousProducerId: bigint = -1n
  let nextProducerId: bigint = -1n
  let clientTransactionVersion: number = 0
  let nextProducerEpoch: number = -1
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 1) {
      const end = source.end
      source.end = source.position + size
      previousProducerId = readInt64(source, 'previousProducerId')
      endTag(source, end, 'previousProducerId')
    }
      else if (tag === 1 && version >= 1) {
      const end = source.end
      source.end = source.position + size
      nextProducerId = readInt64(source, 'nextProducerId')
      endTag(source, end, 'nextProducerId')
    }
      else if (tag === 2 && version >= 1) {
      const end = source.end
      source.end = source.position + size
      clientTransactionVersion = readInt16(source, 'clientTransactionVersion')
      endTag(source, end, 'clientTransactionVersion')
    }
      else if (tag === 3 && version >= 1) {
      const end = source.end
      source.end = source.position + size
      nextProducerEpoch = readInt16(source, 'nextProducerEpoch')
      endTag(source, end, 'nextProducerEpoch')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { producerId, previousProducerId, nextProducerId, producerEpoch, nextProducerEpoch, transactionTimeoutMs, transactionStatus, transactionPartitions, transactionLastUpdateTimestampMs, transactionStartTimestampMs, clientTransactionVersion } : { producerId, previousProducerId, nextProducerId, producerEpoch, nextProducerEpoch, transactionTimeoutMs, transactionStatus, transactionPartitions, transactionLastUpdateTimestampMs, transactionStartTimestampMs, clientTransactionVersion, unknownTags }
}

export const transactionLogValue: MessageCodec<TransactionLogValue> = {
  name: 'TransactionLogValue',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 1,
  size: sizeTransactionLogValue,
  write: writeTransactionLogValue,
  read: readTransactionLogValue,
}
