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
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readNullableBytes,
  readNullableString,
  readString,
  readTag,
  readTagCount,
  readTagSize,
  readUnknownTags,
  readUuid,
  refuseTags,
  sizeOfBytes,
  sizeOfString,
  sizeOfStructs,
  sizeOfTag,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt64,
  writeNullableBytes,
  writeNullableString,
  writeString,
  writeStruct,
  writeStructs,
  writeTagCount,
  writeTags,
  writeTagsBelow,
  writeUuid,
  zeroUuid,
  type Bytes,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** ProduceRequest, versions 0-13. */
export interface ProduceRequest {
  /** The transactional ID, or null if the producer is not transactional. Versions 3-13. */
  readonly transactionalId: string | null
  /** The number of acknowledgments the producer requires the leader to have received before considering a request complete. Allowed values: 0 for no acknowledgments, 1 for only the leader and -1 for the full ISR. */
  readonly acks: number
  /** The timeout to await a response in milliseconds. */
  readonly timeoutMs: number
  /** Each topic to produce to. */
  readonly topicData: readonly ProduceRequestTopicProduceData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ProduceRequest}. */
export interface ProduceRequestTopicProduceData {
  /** The topic name. Versions 0-12. */
  readonly name: string
  /** The unique topic ID. Versions 13. */
  readonly topicId: string
  /** Each partition to produce to. */
  readonly partitionData: readonly ProduceRequestPartitionProduceData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ProduceRequest}. */
export interface ProduceRequestPartitionProduceData {
  /** The partition index. */
  readonly index: number
  /** The record data to be produced. */
  readonly records: Bytes | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeProduceRequestPartitionProduceData(message: Draft<ProduceRequestPartitionProduceData>, version: number): number {
  const flexible = version >= 9
  const { records = noBytes, unknownTags } = message
  let size = 4
  size += sizeOfBytes(records, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeProduceRequestPartitionProduceData(sink: MessageSink, message: Draft<ProduceRequestPartitionProduceData>, version: number): void {
  const flexible = version >= 9
  const { index: index_ = 0, records = noBytes, unknownTags } = message
  writeInt32(sink, index_, 'index')
  writeNullableBytes(sink, records, flexible, true, 'records')
  writeTags(sink, flexible, version, unknownTags)
}

function readProduceRequestPartitionProduceData(source: MessageSource, version: number): ProduceRequestPartitionProduceData {
  const flexible = version >= 9
  const index_ = readInt32(source, 'index')
  const records = readNullableBytes(source, flexible, true, 'records')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { index: index_, records } : { index: index_, records, unknownTags }
}

function readProduceRequestPartitionProduceDataList(source: MessageSource, version: number, nullable: boolean, field: string): ProduceRequestPartitionProduceData[] | null {
  const count = readCount(source, version >= 9, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ProduceRequestPartitionProduceData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readProduceRequestPartitionProduceData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeProduceRequestTopicProduceData(message: Draft<ProduceRequestTopicProduceData>, version: number): number {
  const flexible = version >= 9
  const { name = '', partitionData = [], unknownTags } = message
  let size = 0
  if (version <= 12) size += sizeOfString(name, flexible)
  if (version >= 13) size += 16
  size += sizeOfStructs(partitionData, sizeProduceRequestPartitionProduceData, version, version >= 9)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeProduceRequestTopicProduceData(sink: MessageSink, message: Draft<ProduceRequestTopicProduceData>, version: number): void {
  const flexible = version >= 9
  const { name = '', topicId = zeroUuid, partitionData = [], unknownTags } = message
  if (version <= 12) writeString(sink, name, flexible, 'name')
  if (version >= 13) writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitionData, writeProduceRequestPartitionProduceData, version, version >= 9, false, 'partitionData')
  writeTags(sink, flexible, version, unknownTags)
}

function readProduceRequestTopicProduceData(source: MessageSource, version: number): ProduceRequestTopicProduceData {
  const flexible = version >= 9
  const name: string = version <= 12 ? readString(source, flexible, 'name') : ''
  const topicId: string = version >= 13 ? readUuid(source, 'topicId') : zeroUuid
  const partitionData = readProduceRequestPartitionProduceDataList(source, version, false, 'partitionData')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, topicId, partitionData } : { name, topicId, partitionData, unknownTags }
}

function readProduceRequestTopicProduceDataList(source: MessageSource, version: number, nullable: boolean, field: string): ProduceRequestTopicProduceData[] | null {
  const count = readCount(source, version >= 9, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ProduceRequestTopicProduceData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readProduceRequestTopicProduceData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeProduceRequest(message: Draft<ProduceRequest>, version: number): number {
  const flexible = version >= 9
  const { transactionalId = null, topicData = [], unknownTags } = message
  let size = 6
  if (version >= 3) size += sizeOfString(transactionalId, flexible)
  size += sizeOfStructs(topicData, sizeProduceRequestTopicProduceData, version, version >= 9)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeProduceRequest(sink: MessageSink, message: Draft<ProduceRequest>, version: number): void {
  const flexible = version >= 9
  const { transactionalId = null, acks = 0, timeoutMs = 0, topicData = [], unknownTags } = message
  if (version >= 3) writeNullableString(sink, transactionalId, flexible, true, 'transactionalId')
  else if (transactionalId !== null) throw noSuchField('transactionalId', version)
  writeInt16(sink, acks, 'acks')
  writeInt32(sink, timeoutMs, 'timeoutMs')
  writeStructs(sink, topicData, writeProduceRequestTopicProduceData, version, version >= 9, false, 'topicData')
  writeTags(sink, flexible, version, unknownTags)
}

function readProduceRequest(source: MessageSource, version: number): ProduceRequest {
  const flexible = version >= 9
  const transactionalId: string | null = version >= 3 ? readNullableString(source, flexible, true, 'transactionalId') : null
  const acks = readInt16(source, 'acks')
  const timeoutMs = readInt32(source, 'timeoutMs')
  const topicData = readProduceRequestTopicProduceDataList(source, version, false, 'topicData')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { transactionalId, acks, timeoutMs, topicData } : { transactionalId, acks, timeoutMs, topicData, unknownTags }
}

export const produceRequest: MessageCodec<ProduceRequest> = {
  name: 'ProduceRequest',
  minVersion: 0,
  maxVersion: 13,
  flexibleFrom: 9,
  size: sizeProduceRequest,
  write: writeProduceRequest,
  read: readProduceRequest,
}

/** ProduceResponse, versions 0-13. */
export interface ProduceResponse {
  /** Each produce response. */
  readonly responses: readonly ProduceResponseTopicProduceResponse[]
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. Versions 1-13. */
  readonly throttleTimeMs: number
  /** Endpoints for all current-leaders enumerated in PartitionProduceResponses, with errors NOT_LEADER_OR_FOLLOWER. Versions 10-13. */
  readonly nodeEndpoints: readonly ProduceResponseNodeEndpoint[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ProduceResponse}. */
export interface ProduceResponseNodeEndpoint {
  /** The ID of the associated node. Versions 10-13. */
  readonly nodeId: number
  /** The node's hostname. Versions 10-13. */
  readonly host: string
  /** The node's port. Versions 10-13. */
  readonly port: number
  /** The rack of the node, or null if it has not been assigned to a rack. Versions 10-13. */
  readonly rack: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ProduceResponse}. */
export interface ProduceResponseTopicProduceResponse {
  /** The topic name. Versions 0-12. */
  readonly name: string
  /** The unique topic ID. Versions 13. */
  readonly topicId: string
  /** Each partition that we produced to within the topic. */
  readonly partitionResponses: readonly ProduceResponsePartitionProduceResponse[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ProduceResponse}. */
export interface ProduceResponsePartitionProduceResponse {
  /** The partition index. */
  readonly index: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The base offset. */
  readonly baseOffset: bigint
  /** The timestamp returned by broker after appending the messages. If CreateTime is used for the topic, the timestamp will be -1. If LogAppendTime is used for the topic, the timestamp will be the broker local time when the messages are appended. Versions 2-13. */
  readonly logAppendTimeMs: bigint
  /** The log start offset. Versions 5-13. */
  readonly logStartOffset: bigint
  /** The batch indices of records that caused the batch to be dropped. Versions 8-13. */
  readonly recordErrors: readonly ProduceResponseBatchIndexAndErrorMessage[]
  /** The global error message summarizing the common root cause of the records that caused the batch to be dropped. Versions 8-13. */
  readonly errorMessage: string | null
  /** The leader broker that the producer should use for future requests. Versions 10-13. */
  readonly currentLeader: ProduceResponseLeaderIdAndEpoch
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ProduceResponse}. */
export interface ProduceResponseLeaderIdAndEpoch {
  /** The ID of the current leader or -1 if the leader is unknown. Versions 10-13. */
  readonly leaderId: number
  /** The latest known leader epoch. Versions 10-13. */
  readonly leaderEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ProduceResponse}. */
export interface ProduceResponseBatchIndexAndErrorMessage {
  /** The batch index of the record that caused the batch to be dropped. Versions 8-13. */
  readonly batchIndex: number
  /** The error message of the record that caused the batch to be dropped. Versions 8-13. */
  readonly batchIndexErrorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultProduceResponseLeaderIdAndEpoch(): ProduceResponseLeaderIdAndEpoch {
  return { leaderId: -1, leaderEpoch: -1 }
}

function isDefaultProduceResponseLeaderIdAndEpoch(message: Draft<ProduceResponseLeaderIdAndEpoch>): boolean {
  const { leaderId = -1, leaderEpoch = -1, unknownTags } = message
  return isStruct(message) && !(leaderId !== -1) && !(leaderEpoch !== -1) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeProduceResponseBatchIndexAndErrorMessage(message: Draft<ProduceResponseBatchIndexAndErrorMessage>, version: number): number {
  const flexible = version >= 9
  const { batchIndexErrorMessage = null, unknownTags } = message
  let size = 0
  if (version >= 8) size += 4
  if (version >= 8) size += sizeOfString(batchIndexErrorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeProduceResponseBatchIndexAndErrorMessage(sink: MessageSink, message: Draft<ProduceResponseBatchIndexAndErrorMessage>, version: number): void {
  const flexible = version >= 9
  const { batchIndex = 0, batchIndexErrorMessage = null, unknownTags } = message
  if (version >= 8) writeInt32(sink, batchIndex, 'batchIndex')
  else if (batchIndex !== 0) throw noSuchField('batchIndex', version)
  if (version >= 8) writeNullableString(sink, batchIndexErrorMessage, flexible, true, 'batchIndexErrorMessage')
  else if (batchIndexErrorMessage !== null) throw noSuchField('batchIndexErrorMessage', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readProduceResponseBatchIndexAndErrorMessage(source: MessageSource, version: number): ProduceResponseBatchIndexAndErrorMessage {
  const flexible = version >= 9
  const batchIndex: number = version >= 8 ? readInt32(source, 'batchIndex') : 0
  const batchIndexErrorMessage: string | null = version >= 8 ? readNullableString(source, flexible, true, 'batchIndexErrorMessage') : null
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { batchIndex, batchIndexErrorMessage } : { batchIndex, batchIndexErrorMessage, unknownTags }
}

function readProduceResponseBatchIndexAndErrorMessageList(source: MessageSource, version: number, nullable: boolean, field: string): ProduceResponseBatchIndexAndErrorMessage[] | null {
  const count = readCount(source, version >= 9, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ProduceResponseBatchIndexAndErrorMessage>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readProduceResponseBatchIndexAndErrorMessage(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeProduceResponseLeaderIdAndEpoch(message: Draft<ProduceResponseLeaderIdAndEpoch>, version: number): number {
  const flexible = version >= 9
  const { unknownTags } = message
  let size = 0
  if (version >= 10) size += 4
  if (version >= 10) size += 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeProduceResponseLeaderIdAndEpoch(sink: MessageSink, message: Draft<ProduceResponseLeaderIdAndEpoch>, version: number): void {
  const flexible = version >= 9
  const { leaderId = -1, leaderEpoch = -1, unknownTags } = message
  if (version >= 10) writeInt32(sink, leaderId, 'leaderId')
  else if (leaderId !== -1) throw noSuchField('leaderId', version)
  if (version >= 10) writeInt32(sink, leaderEpoch, 'leaderEpoch')
  else if (leaderEpoch !== -1) throw noSuchField('leaderEpoch', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readProduceResponseLeaderIdAndEpoch(source: MessageSource, version: number): ProduceResponseLeaderIdAndEpoch {
  const flexible = version >= 9
  const leaderId: number = version >= 10 ? readInt32(source, 'leaderId') : -1
  const leaderEpoch: number = version >= 10 ? readInt32(source, 'leaderEpoch') : -1
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { leaderId, leaderEpoch } : { leaderId, leaderEpoch, unknownTags }
}

function readProduceResponseLeaderIdAndEpochIn(source: MessageSource, version: number, field: string): ProduceResponseLeaderIdAndEpoch {
  try {
    return readProduceResponseLeaderIdAndEpoch(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeProduceResponsePartitionProduceResponse(message: Draft<ProduceResponsePartitionProduceResponse>, version: number): number {
  const flexible = version >= 9
  const { recordErrors = [], errorMessage = null, currentLeader = defaultProduceResponseLeaderIdAndEpoch(), unknownTags } = message
  let size = 14
  if (version >= 2) size += 8
  if (version >= 5) size += 8
  if (version >= 8) size += sizeOfStructs(recordErrors, sizeProduceResponseBatchIndexAndErrorMessage, version, version >= 9)
  if (version >= 8) size += sizeOfString(errorMessage, flexible)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 10 && (currentLeader === null || !isDefaultProduceResponseLeaderIdAndEpoch(currentLeader))) {
      count++
      tagged += sizeOfTag(0, sizeProduceResponseLeaderIdAndEpoch(currentLeader, version))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeProduceResponsePartitionProduceResponse(sink: MessageSink, message: Draft<ProduceResponsePartitionProduceResponse>, version: number): void {
  const flexible = version >= 9
  const { index: index_ = 0, errorCode = 0, baseOffset = 0n, logAppendTimeMs = -1n, logStartOffset = -1n, recordErrors = [], errorMessage = null, currentLeader = defaultProduceResponseLeaderIdAndEpoch(), unknownTags } = message
  writeInt32(sink, index_, 'index')
  writeInt16(sink, errorCode, 'errorCode')
  writeInt64(sink, baseOffset, 'baseOffset')
  if (version >= 2) writeInt64(sink, logAppendTimeMs, 'logAppendTimeMs')
  if (version >= 5) writeInt64(sink, logStartOffset, 'logStartOffset')
  if (version >= 8) writeStructs(sink, recordErrors, writeProduceResponseBatchIndexAndErrorMessage, version, version >= 9, false, 'recordErrors')
  if (version >= 8) writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  if (!(version >= 10) && (currentLeader === null || !isDefaultProduceResponseLeaderIdAndEpoch(currentLeader))) throw noSuchField('currentLeader', version)
  if (flexible) {
    const has0 = version >= 10 && (currentLeader === null || !isDefaultProduceResponseLeaderIdAndEpoch(currentLeader))
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeStruct(sink, currentLeader, writeProduceResponseLeaderIdAndEpoch, version, 'currentLeader')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readProduceResponsePartitionProduceResponse(source: MessageSource, version: number): ProduceResponsePartitionProduceResponse {
  const flexible = version >= 9
  const index_ = readInt32(source, 'index')
  const errorCode = readInt16(source, 'errorCode')
  const baseOffset = readInt64(source, 'baseOffset')
  const logAppendTimeMs: bigint = version >= 2 ? readInt64(source, 'logAppendTimeMs') : -1n
  const logStartOffset: bigint = version >= 5 ? readInt64(source, 'logStartOffset') : -1n
  const recordErrors: readonly ProduceResponseBatchIndexAndErrorMessage[] = version >= 8 ? readProduceResponseBatchIndexAndErrorMessageList(source, version, false, 'recordErrors')! : []
  const errorMessage: string | null = version >= 8 ? readNullableString(source, flexible, true, 'errorMessage') : null
  let currentLeader: ProduceResponseLeaderIdAndEpoch = defaultProduceResponseLeaderIdAndEpoch()
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 10) {
      const end = source.end
      source.end = source.position + size
      currentLeader = readProduceResponseLeaderIdAndEpochIn(source, version, 'currentLeader')
      endTag(source, end, 'currentLeader')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { index: index_, errorCode, baseOffset, logAppendTimeMs, logStartOffset, recordErrors, errorMessage, currentLeader } : { index: index_, errorCode, baseOffset, logAppendTimeMs, logStartOffset, recordErrors, errorMessage, currentLeader, unknownTags }
}

function readProduceResponsePartitionProduceResponseList(source: MessageSource, version: number, nullable: boolean, field: string): ProduceResponsePartitionProduceResponse[] | null {
  const count = readCount(source, version >= 9, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ProduceResponsePartitionProduceResponse>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readProduceResponsePartitionProduceResponse(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeProduceResponseTopicProduceResponse(message: Draft<ProduceResponseTopicProduceResponse>, version: number): number {
  const flexible = version >= 9
  const { name = '', partitionResponses = [], unknownTags } = message
  let size = 0
  if (version <= 12) size += sizeOfString(name, flexible)
  if (version >= 13) size += 16
  size += sizeOfStructs(partitionResponses, sizeProduceResponsePartitionProduceResponse, version, version >= 9)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeProduceResponseTopicProduceResponse(sink: MessageSink, message: Draft<ProduceResponseTopicProduceResponse>, version: number): void {
  const flexible = version >= 9
  const { name = '', topicId = zeroUuid, partitionResponses = [], unknownTags } = message
  if (version <= 12) writeString(sink, name, flexible, 'name')
  if (version >= 13) writeUuid(sink, topicId, 'topicId')
  writeStructs(sink, partitionResponses, writeProduceResponsePartitionProduceResponse, version, version >= 9, false, 'partitionResponses')
  writeTags(sink, flexible, version, unknownTags)
}

function readProduceResponseTopicProduceResponse(source: MessageSource, version: number): ProduceResponseTopicProduceResponse {
  const flexible = version >= 9
  const name: string = version <= 12 ? readString(source, flexible, 'name') : ''
  const topicId: string = version >= 13 ? readUuid(source, 'topicId') : zeroUuid
  const partitionResponses = readProduceResponsePartitionProduceResponseList(source, version, false, 'partitionResponses')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, topicId, partitionResponses } : { name, topicId, partitionResponses, unknownTags }
}

function readProduceResponseTopicProduceResponseList(source: MessageSource, version: number, nullable: boolean, field: string): ProduceResponseTopicProduceResponse[] | null {
  const count = readCount(source, version >= 9, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ProduceResponseTopicProduceResponse>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readProduceResponseTopicProduceResponse(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeProduceResponseNodeEndpoint(message: Draft<ProduceResponseNodeEndpoint>, version: number): number {
  const flexible = version >= 9
  const { host = '', rack = null, unknownTags } = message
  let size = 0
  if (version >= 10) size += 4
  if (version >= 10) size += sizeOfString(host, flexible)
  if (version >= 10) size += 4
  if (version >= 10) size += sizeOfString(rack, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeProduceResponseNodeEndpoint(sink: MessageSink, message: Draft<ProduceResponseNodeEndpoint>, version: number): void {
  const flexible = version >= 9
  const { nodeId = 0, host = '', port = 0, rack = null, unknownTags } = message
  if (version >= 10) writeInt32(sink, nodeId, 'nodeId')
  else if (nodeId !== 0) throw noSuchField('nodeId', version)
  if (version >= 10) writeString(sink, host, flexible, 'host')
  else if (host !== '') throw noSuchField('host', version)
  if (version >= 10) writeInt32(sink, port, 'port')
  else if (port !== 0) throw noSuchField('port', version)
  if (version >= 10) writeNullableString(sink, rack, flexible, true, 'rack')
  else if (rack !== null) throw noSuchField('rack', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readProduceResponseNodeEndpoint(source: MessageSource, version: number): ProduceResponseNodeEndpoint {
  const flexible = version >= 9
  const nodeId: number = version >= 10 ? readInt32(source, 'nodeId') : 0
  const host: string = version >= 10 ? readString(source, flexible, 'host') : ''
  const port: number = version >= 10 ? readInt32(source, 'port') : 0
  const rack: string | null = version >= 10 ? readNullableString(source, flexible, true, 'rack') : null
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { nodeId, host, port, rack } : { nodeId, host, port, rack, unknownTags }
}

function readProduceResponseNodeEndpointList(source: MessageSource, version: number, nullable: boolean, field: string): ProduceResponseNodeEndpoint[] | null {
  const count = readCount(source, version >= 9, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ProduceResponseNodeEndpoint>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readProduceResponseNodeEndpoint(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeProduceResponse(message: Draft<ProduceResponse>, version: number): number {
  const flexible = version >= 9
  const { responses = [], nodeEndpoints = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(responses, sizeProduceResponseTopicProduceResponse, version, version >= 9)
  if (version >= 1) size += 4
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 10 && (nodeEndpoints === null || nodeEndpoints.length !== 0)) {
      count++
      tagged += sizeOfTag(0, sizeOfStructs(nodeEndpoints, sizeProduceResponseNodeEndpoint, version, version >= 9))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeProduceResponse(sink: MessageSink, message: Draft<ProduceResponse>, version: number): void {
  const flexible = version >= 9
  const { responses = [], throttleTimeMs = 0, nodeEndpoints = [], unknownTags } = message
  writeStructs(sink, responses, writeProduceResponseTopicProduceResponse, version, version >= 9, false, 'responses')
  if (version >= 1) writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  if (!(version >= 10) && (nodeEndpoints === null || nodeEndpoints.length !== 0)) throw noSuchField('nodeEndpoints', version)
  if (flexible) {
    const has0 = version >= 10 && (nodeEndpoints === null || nodeEndpoints.length !== 0)
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeStructs(sink, nodeEndpoints, writeProduceResponseNodeEndpoint, version, version >= 9, false, 'nodeEndpoints')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readProduceResponse(source: MessageSource, version: number): ProduceResponse {
  const flexible = version >= 9
  const responses = readProduceResponseTopicProduceResponseList(source, version, false, 'responses')!
  const throttleTimeMs: number = version >= 1 ? readInt32(source, 'throttleTimeMs') : 0
  let nodeEndpoints: readonly ProduceResponseNodeEndpoint[] = []
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 10) {
      const end = source.end
      source.end = source.position + size
      nodeEndpoints = readProduceResponseNodeEndpointList(source, version, false, 'nodeEndpoints')!
      endTag(source, end, 'nodeEndpoints')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { responses, throttleTimeMs, nodeEndpoints } : { responses, throttleTimeMs, nodeEndpoints, unknownTags }
}

export const produceResponse: MessageCodec<ProduceResponse> = {
  name: 'ProduceResponse',
  minVersion: 0,
  maxVersion: 13,
  flexibleFrom: 9,
  size: sizeProduceResponse,
  write: writeProduceResponse,
  read: readProduceResponse,
}

export const api = makeApi(0, 'Produce', produceRequest, produceResponse, false)
