// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  beginTag,
  closeTag,
  endTag,
  keepTag,
  makeApi,
  makeList,
  noSuchField,
  readBool,
  readCount,
  readInt16,
  readInt32,
  readInt32List,
  readInt8,
  readNullableString,
  readString,
  readTag,
  readTagCount,
  readTagSize,
  readUnknownTags,
  readUuid,
  refuseTags,
  sizeOfList,
  sizeOfString,
  sizeOfStructs,
  sizeOfTag,
  sizeOfTags,
  within,
  writeBool,
  writeInt16,
  writeInt32,
  writeInt32List,
  writeInt8,
  writeNullableString,
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

/** CreateTopicsRequest, versions 0-7. */
export interface CreateTopicsRequest {
  /** The topics to create. */
  readonly topics: readonly CreateTopicsRequestCreatableTopic[]
  /** How long to wait in milliseconds before timing out the request. */
  readonly timeoutMs: number
  /** If true, check that the topics can be created as specified, but don't create anything. Versions 1-7. */
  readonly validateOnly: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link CreateTopicsRequest}. */
export interface CreateTopicsRequestCreatableTopic {
  /** The topic name. */
  readonly name: string
  /** The number of partitions to create in the topic, or -1 if we are either specifying a manual partition assignment or using the default partitions. */
  readonly numPartitions: number
  /** The number of replicas to create for each partition in the topic, or -1 if we are either specifying a manual partition assignment or using the default replication factor. */
  readonly replicationFactor: number
  /** The manual partition assignment, or the empty array if we are using automatic assignment. */
  readonly assignments: readonly CreateTopicsRequestCreatableReplicaAssignment[]
  /** The custom topic configurations to set. */
  readonly configs: readonly CreateTopicsRequestCreatableTopicConfig[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link CreateTopicsRequest}. */
export interface CreateTopicsRequestCreatableTopicConfig {
  /** The configuration name. */
  readonly name: string
  /** The configuration value. */
  readonly value: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link CreateTopicsRequest}. */
export interface CreateTopicsRequestCreatableReplicaAssignment {
  /** The partition index. */
  readonly partitionIndex: number
  /** The brokers to place the partition on. */
  readonly brokerIds: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeCreateTopicsRequestCreatableReplicaAssignment(message: Draft<CreateTopicsRequestCreatableReplicaAssignment>, version: number): number {
  const flexible = version >= 5
  const { brokerIds = [], unknownTags } = message
  let size = 4
  size += sizeOfList(brokerIds, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreateTopicsRequestCreatableReplicaAssignment(sink: MessageSink, message: Draft<CreateTopicsRequestCreatableReplicaAssignment>, version: number): void {
  const flexible = version >= 5
  const { partitionIndex = 0, brokerIds = [], unknownTags } = message
  writeInt32(sink, partitionIndex, 'partitionIndex')
  writeInt32List(sink, brokerIds, flexible, false, 'brokerIds')
  writeTags(sink, flexible, version, unknownTags)
}

function readCreateTopicsRequestCreatableReplicaAssignment(source: MessageSource, version: number): CreateTopicsRequestCreatableReplicaAssignment {
  const flexible = version >= 5
  const partitionIndex = readInt32(source, 'partitionIndex')
  const brokerIds = readInt32List(source, flexible, false, 'brokerIds')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { partitionIndex, brokerIds } : { partitionIndex, brokerIds, unknownTags }
}

function readCreateTopicsRequestCreatableReplicaAssignmentList(source: MessageSource, version: number, nullable: boolean, field: string): CreateTopicsRequestCreatableReplicaAssignment[] | null {
  const count = readCount(source, version >= 5, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<CreateTopicsRequestCreatableReplicaAssignment>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readCreateTopicsRequestCreatableReplicaAssignment(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeCreateTopicsRequestCreatableTopicConfig(message: Draft<CreateTopicsRequestCreatableTopicConfig>, version: number): number {
  const flexible = version >= 5
  const { name = '', value = '', unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfString(value, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreateTopicsRequestCreatableTopicConfig(sink: MessageSink, message: Draft<CreateTopicsRequestCreatableTopicConfig>, version: number): void {
  const flexible = version >= 5
  const { name = '', value = '', unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeNullableString(sink, value, flexible, true, 'value')
  writeTags(sink, flexible, version, unknownTags)
}

function readCreateTopicsRequestCreatableTopicConfig(source: MessageSource, version: number): CreateTopicsRequestCreatableTopicConfig {
  const flexible = version >= 5
  const name = readString(source, flexible, 'name')
  const value = readNullableString(source, flexible, true, 'value')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, value } : { name, value, unknownTags }
}

function readCreateTopicsRequestCreatableTopicConfigList(source: MessageSource, version: number, nullable: boolean, field: string): CreateTopicsRequestCreatableTopicConfig[] | null {
  const count = readCount(source, version >= 5, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<CreateTopicsRequestCreatableTopicConfig>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readCreateTopicsRequestCreatableTopicConfig(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeCreateTopicsRequestCreatableTopic(message: Draft<CreateTopicsRequestCreatableTopic>, version: number): number {
  const flexible = version >= 5
  const { name = '', assignments = [], configs = [], unknownTags } = message
  let size = 6
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(assignments, sizeCreateTopicsRequestCreatableReplicaAssignment, version, version >= 5)
  size += sizeOfStructs(configs, sizeCreateTopicsRequestCreatableTopicConfig, version, version >= 5)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreateTopicsRequestCreatableTopic(sink: MessageSink, message: Draft<CreateTopicsRequestCreatableTopic>, version: number): void {
  const flexible = version >= 5
  const { name = '', numPartitions = 0, replicationFactor = 0, assignments = [], configs = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt32(sink, numPartitions, 'numPartitions')
  writeInt16(sink, replicationFactor, 'replicationFactor')
  writeStructs(sink, assignments, writeCreateTopicsRequestCreatableReplicaAssignment, version, version >= 5, false, 'assignments')
  writeStructs(sink, configs, writeCreateTopicsRequestCreatableTopicConfig, version, version >= 5, false, 'configs')
  writeTags(sink, flexible, version, unknownTags)
}

function readCreateTopicsRequestCreatableTopic(source: MessageSource, version: number): CreateTopicsRequestCreatableTopic {
  const flexible = version >= 5
  const name = readString(source, flexible, 'name')
  const numPartitions = readInt32(source, 'numPartitions')
  const replicationFactor = readInt16(source, 'replicationFactor')
  const assignments = readCreateTopicsRequestCreatableReplicaAssignmentList(source, version, false, 'assignments')!
  const configs = readCreateTopicsRequestCreatableTopicConfigList(source, version, false, 'configs')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, numPartitions, replicationFactor, assignments, configs } : { name, numPartitions, replicationFactor, assignments, configs, unknownTags }
}

function readCreateTopicsRequestCreatableTopicList(source: MessageSource, version: number, nullable: boolean, field: string): CreateTopicsRequestCreatableTopic[] | null {
  const count = readCount(source, version >= 5, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<CreateTopicsRequestCreatableTopic>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readCreateTopicsRequestCreatableTopic(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeCreateTopicsRequest(message: Draft<CreateTopicsRequest>, version: number): number {
  const flexible = version >= 5
  const { topics = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(topics, sizeCreateTopicsRequestCreatableTopic, version, version >= 5)
  if (version >= 1) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreateTopicsRequest(sink: MessageSink, message: Draft<CreateTopicsRequest>, version: number): void {
  const flexible = version >= 5
  const { topics = [], timeoutMs = 60000, validateOnly = false, unknownTags } = message
  writeStructs(sink, topics, writeCreateTopicsRequestCreatableTopic, version, version >= 5, false, 'topics')
  writeInt32(sink, timeoutMs, 'timeoutMs')
  if (version >= 1) writeBool(sink, validateOnly, 'validateOnly')
  else if (validateOnly !== false) throw noSuchField('validateOnly', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readCreateTopicsRequest(source: MessageSource, version: number): CreateTopicsRequest {
  const flexible = version >= 5
  const topics = readCreateTopicsRequestCreatableTopicList(source, version, false, 'topics')!
  const timeoutMs = readInt32(source, 'timeoutMs')
  const validateOnly: boolean = version >= 1 ? readBool(source, 'validateOnly') : false
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topics, timeoutMs, validateOnly } : { topics, timeoutMs, validateOnly, unknownTags }
}

export const createTopicsRequest: MessageCodec<CreateTopicsRequest> = {
  name: 'CreateTopicsRequest',
  minVersion: 0,
  maxVersion: 7,
  flexibleFrom: 5,
  size: sizeCreateTopicsRequest,
  write: writeCreateTopicsRequest,
  read: readCreateTopicsRequest,
}

/** CreateTopicsResponse, versions 0-7. */
export interface CreateTopicsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. Versions 2-7. */
  readonly throttleTimeMs: number
  /** Results for each topic we tried to create. */
  readonly topics: readonly CreateTopicsResponseCreatableTopicResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link CreateTopicsResponse}. */
export interface CreateTopicsResponseCreatableTopicResult {
  /** The topic name. */
  readonly name: string
  /** The unique topic ID. Versions 7. */
  readonly topicId: string
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The error message, or null if there was no error. Versions 1-7. */
  readonly errorMessage: string | null
  /** Optional topic config error returned if configs are not returned in the response. Versions 5-7. */
  readonly topicConfigErrorCode: number
  /** Number of partitions of the topic. Versions 5-7. */
  readonly numPartitions: number
  /** Replication factor of the topic. Versions 5-7. */
  readonly replicationFactor: number
  /** Configuration of the topic. Versions 5-7. */
  readonly configs: readonly CreateTopicsResponseCreatableTopicConfigs[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link CreateTopicsResponse}. */
export interface CreateTopicsResponseCreatableTopicConfigs {
  /** The configuration name. Versions 5-7. */
  readonly name: string
  /** The configuration value. Versions 5-7. */
  readonly value: string | null
  /** True if the configuration is read-only. Versions 5-7. */
  readonly readOnly: boolean
  /** The configuration source. Versions 5-7. */
  readonly configSource: number
  /** True if this configuration is sensitive. Versions 5-7. */
  readonly isSensitive: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeCreateTopicsResponseCreatableTopicConfigs(message: Draft<CreateTopicsResponseCreatableTopicConfigs>, version: number): number {
  const flexible = version >= 5
  const { name = '', value = '', unknownTags } = message
  let size = 0
  if (version >= 5) size += sizeOfString(name, flexible)
  if (version >= 5) size += sizeOfString(value, flexible)
  if (version >= 5) size += 1
  if (version >= 5) size += 1
  if (version >= 5) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreateTopicsResponseCreatableTopicConfigs(sink: MessageSink, message: Draft<CreateTopicsResponseCreatableTopicConfigs>, version: number): void {
  const flexible = version >= 5
  const { name = '', value = '', readOnly = false, configSource = -1, isSensitive = false, unknownTags } = message
  if (version >= 5) writeString(sink, name, flexible, 'name')
  else if (name !== '') throw noSuchField('name', version)
  if (version >= 5) writeNullableString(sink, value, flexible, true, 'value')
  else if (value !== '') throw noSuchField('value', version)
  if (version >= 5) writeBool(sink, readOnly, 'readOnly')
  else if (readOnly !== false) throw noSuchField('readOnly', version)
  if (version >= 5) writeInt8(sink, configSource, 'configSource')
  if (version >= 5) writeBool(sink, isSensitive, 'isSensitive')
  else if (isSensitive !== false) throw noSuchField('isSensitive', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readCreateTopicsResponseCreatableTopicConfigs(source: MessageSource, version: number): CreateTopicsResponseCreatableTopicConfigs {
  const flexible = version >= 5
  const name: string = version >= 5 ? readString(source, flexible, 'name') : ''
  const value: string | null = version >= 5 ? readNullableString(source, flexible, true, 'value') : ''
  const readOnly: boolean = version >= 5 ? readBool(source, 'readOnly') : false
  const configSource: number = version >= 5 ? readInt8(source, 'configSource') : -1
  const isSensitive: boolean = version >= 5 ? readBool(source, 'isSensitive') : false
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, value, readOnly, configSource, isSensitive } : { name, value, readOnly, configSource, isSensitive, unknownTags }
}

function readCreateTopicsResponseCreatableTopicConfigsList(source: MessageSource, version: number, nullable: boolean, field: string): CreateTopicsResponseCreatableTopicConfigs[] | null {
  const count = readCount(source, version >= 5, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<CreateTopicsResponseCreatableTopicConfigs>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readCreateTopicsResponseCreatableTopicConfigs(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeCreateTopicsResponseCreatableTopicResult(message: Draft<CreateTopicsResponseCreatableTopicResult>, version: number): number {
  const flexible = version >= 5
  const { name = '', errorMessage = '', topicConfigErrorCode = 0, configs = [], unknownTags } = message
  let size = 2
  size += sizeOfString(name, flexible)
  if (version >= 7) size += 16
  if (version >= 1) size += sizeOfString(errorMessage, flexible)
  if (version >= 5) size += 4
  if (version >= 5) size += 2
  if (version >= 5) size += sizeOfStructs(configs, sizeCreateTopicsResponseCreatableTopicConfigs, version, version >= 5)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 5 && topicConfigErrorCode !== 0) {
      count++
      tagged += sizeOfTag(0, 2)
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeCreateTopicsResponseCreatableTopicResult(sink: MessageSink, message: Draft<CreateTopicsResponseCreatableTopicResult>, version: number): void {
  const flexible = version >= 5
  const { name = '', topicId = zeroUuid, errorCode = 0, errorMessage = '', topicConfigErrorCode = 0, numPartitions = -1, replicationFactor = -1, configs = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  if (version >= 7) writeUuid(sink, topicId, 'topicId')
  writeInt16(sink, errorCode, 'errorCode')
  if (version >= 1) writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  if (version >= 5) writeInt32(sink, numPartitions, 'numPartitions')
  if (version >= 5) writeInt16(sink, replicationFactor, 'replicationFactor')
  if (version >= 5) writeStructs(sink, configs, writeCreateTopicsResponseCreatableTopicConfigs, version, version >= 5, true, 'configs')
  if (flexible) {
    const has0 = version >= 5 && topicConfigErrorCode !== 0
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeInt16(sink, topicConfigErrorCode, 'topicConfigErrorCode')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readCreateTopicsResponseCreatableTopicResult(source: MessageSource, version: number): CreateTopicsResponseCreatableTopicResult {
  const flexible = version >= 5
  const name = readString(source, flexible, 'name')
  const topicId: string = version >= 7 ? readUuid(source, 'topicId') : zeroUuid
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage: string | null = version >= 1 ? readNullableString(source, flexible, true, 'errorMessage') : ''
  const numPartitions: number = version >= 5 ? readInt32(source, 'numPartitions') : -1
  const replicationFactor: number = version >= 5 ? readInt16(source, 'replicationFactor') : -1
  const configs: readonly CreateTopicsResponseCreatableTopicConfigs[] | null = version >= 5 ? readCreateTopicsResponseCreatableTopicConfigsList(source, version, true, 'configs') : []
  let topicConfigErrorCode: number = 0
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 5) {
      const end = source.end
      source.end = source.position + size
      topicConfigErrorCode = readInt16(source, 'topicConfigErrorCode')
      endTag(source, end, 'topicConfigErrorCode')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { name, topicId, errorCode, errorMessage, topicConfigErrorCode, numPartitions, replicationFactor, configs } : { name, topicId, errorCode, errorMessage, topicConfigErrorCode, numPartitions, replicationFactor, configs, unknownTags }
}

function readCreateTopicsResponseCreatableTopicResultList(source: MessageSource, version: number, nullable: boolean, field: string): CreateTopicsResponseCreatableTopicResult[] | null {
  const count = readCount(source, version >= 5, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<CreateTopicsResponseCreatableTopicResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readCreateTopicsResponseCreatableTopicResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeCreateTopicsResponse(message: Draft<CreateTopicsResponse>, version: number): number {
  const flexible = version >= 5
  const { topics = [], unknownTags } = message
  let size = 0
  if (version >= 2) size += 4
  size += sizeOfStructs(topics, sizeCreateTopicsResponseCreatableTopicResult, version, version >= 5)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeCreateTopicsResponse(sink: MessageSink, message: Draft<CreateTopicsResponse>, version: number): void {
  const flexible = version >= 5
  const { throttleTimeMs = 0, topics = [], unknownTags } = message
  if (version >= 2) writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, topics, writeCreateTopicsResponseCreatableTopicResult, version, version >= 5, false, 'topics')
  writeTags(sink, flexible, version, unknownTags)
}

function readCreateTopicsResponse(source: MessageSource, version: number): CreateTopicsResponse {
  const flexible = version >= 5
  const throttleTimeMs: number = version >= 2 ? readInt32(source, 'throttleTimeMs') : 0
  const topics = readCreateTopicsResponseCreatableTopicResultList(source, version, false, 'topics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, topics } : { throttleTimeMs, topics, unknownTags }
}

export const createTopicsResponse: MessageCodec<CreateTopicsResponse> = {
  name: 'CreateTopicsResponse',
  minVersion: 0,
  maxVersion: 7,
  flexibleFrom: 5,
  size: sizeCreateTopicsResponse,
  write: writeCreateTopicsResponse,
  read: readCreateTopicsResponse,
}

export const api = makeApi(19, 'CreateTopics', createTopicsRequest, createTopicsResponse, false)
