// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  isStruct,
  makeApi,
  makeList,
  readBool,
  readCount,
  readInt16,
  readInt32,
  readInt32List,
  readInt64,
  readNullableString,
  readPresence,
  readString,
  readStringList,
  readUint16,
  readUnknownTags,
  sizeOfList,
  sizeOfString,
  sizeOfStringList,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeBool,
  writeInt16,
  writeInt32,
  writeInt32List,
  writeInt64,
  writeNullableString,
  writePresence,
  writeString,
  writeStringList,
  writeStruct,
  writeStructs,
  writeTags,
  writeUint16,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** StreamsGroupDescribeRequest, versions 0. */
export interface StreamsGroupDescribeRequest {
  /** The ids of the groups to describe. */
  readonly groupIds: readonly string[]
  /** Whether to include authorized operations. */
  readonly includeAuthorizedOperations: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeStreamsGroupDescribeRequest(message: Draft<StreamsGroupDescribeRequest>, version: number): number {
  const flexible = true
  const { groupIds = [], unknownTags } = message
  let size = 1
  size += sizeOfStringList(groupIds, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupDescribeRequest(sink: MessageSink, message: Draft<StreamsGroupDescribeRequest>, version: number): void {
  const flexible = true
  const { groupIds = [], includeAuthorizedOperations = false, unknownTags } = message
  writeStringList(sink, groupIds, flexible, false, 'groupIds')
  writeBool(sink, includeAuthorizedOperations, 'includeAuthorizedOperations')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupDescribeRequest(source: MessageSource, version: number): StreamsGroupDescribeRequest {
  const flexible = true
  const groupIds = readStringList(source, flexible, false, 'groupIds')!
  const includeAuthorizedOperations = readBool(source, 'includeAuthorizedOperations')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupIds, includeAuthorizedOperations } : { groupIds, includeAuthorizedOperations, unknownTags }
}

export const streamsGroupDescribeRequest: MessageCodec<StreamsGroupDescribeRequest> = {
  name: 'StreamsGroupDescribeRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeStreamsGroupDescribeRequest,
  write: writeStreamsGroupDescribeRequest,
  read: readStreamsGroupDescribeRequest,
}

/** StreamsGroupDescribeResponse, versions 0. */
export interface StreamsGroupDescribeResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** Each described group. */
  readonly groups: readonly StreamsGroupDescribeResponseDescribedGroup[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseDescribedGroup {
  /** The describe error, or 0 if there was no error. */
  readonly errorCode: number
  /** The top-level error message, or null if there was no error. */
  readonly errorMessage: string | null
  /** The group ID string. */
  readonly groupId: string
  /** The group state string, or the empty string. */
  readonly groupState: string
  /** The group epoch. */
  readonly groupEpoch: number
  /** The assignment epoch. */
  readonly assignmentEpoch: number
  /** The topology metadata currently initialized for the streams application. Can be null in case of a describe error. */
  readonly topology: StreamsGroupDescribeResponseTopology | null
  /** The members. */
  readonly members: readonly StreamsGroupDescribeResponseMember[]
  /** 32-bit bitfield to represent authorized operations for this group. */
  readonly authorizedOperations: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseMember {
  /** The member ID. */
  readonly memberId: string
  /** The member epoch. */
  readonly memberEpoch: number
  /** The member instance ID for static membership. */
  readonly instanceId: string | null
  /** The rack ID. */
  readonly rackId: string | null
  /** The client ID. */
  readonly clientId: string
  /** The client host. */
  readonly clientHost: string
  /** The epoch of the topology on the client. */
  readonly topologyEpoch: number
  /** Identity of the streams instance that may have multiple clients. */
  readonly processId: string
  /** User-defined endpoint for Interactive Queries. Null if not defined for this client. */
  readonly userEndpoint: StreamsGroupDescribeResponseEndpoint | null
  /** Used for rack-aware assignment algorithm. */
  readonly clientTags: readonly StreamsGroupDescribeResponseKeyValue[]
  /** Cumulative changelog offsets for tasks. */
  readonly taskOffsets: readonly StreamsGroupDescribeResponseTaskOffset[]
  /** Cumulative changelog end offsets for tasks. */
  readonly taskEndOffsets: readonly StreamsGroupDescribeResponseTaskOffset[]
  /** The current assignment. */
  readonly assignment: StreamsGroupDescribeResponseAssignment
  /** The target assignment. */
  readonly targetAssignment: StreamsGroupDescribeResponseAssignment
  /** True for classic members that have not been upgraded yet. */
  readonly isClassic: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseAssignment {
  /** Active tasks for this client. */
  readonly activeTasks: readonly StreamsGroupDescribeResponseTaskIds[]
  /** Standby tasks for this client. */
  readonly standbyTasks: readonly StreamsGroupDescribeResponseTaskIds[]
  /** Warm-up tasks for this client. */
  readonly warmupTasks: readonly StreamsGroupDescribeResponseTaskIds[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseTaskIds {
  /** The subtopology identifier. */
  readonly subtopologyId: string
  /** The partitions of the input topics processed by this member. */
  readonly partitions: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseTaskOffset {
  /** The subtopology identifier. */
  readonly subtopologyId: string
  /** The partition. */
  readonly partition: number
  /** The offset. */
  readonly offset: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseEndpoint {
  /** host of the endpoint. */
  readonly host: string
  /** port of the endpoint. */
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseTopology {
  /** The epoch of the currently initialized topology for this group. */
  readonly epoch: number
  /** The subtopologies of the streams application. This contains the configured subtopologies, where the number of partitions are set and any regular expressions are resolved to actual topics. Null if the group is uninitialized, source topics are missing or incorrectly partitioned. */
  readonly subtopologies: readonly StreamsGroupDescribeResponseSubtopology[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseSubtopology {
  /** String to uniquely identify the subtopology. */
  readonly subtopologyId: string
  /** The topics the subtopology reads from. */
  readonly sourceTopics: readonly string[]
  /** The repartition topics the subtopology writes to. */
  readonly repartitionSinkTopics: readonly string[]
  /** The set of state changelog topics associated with this subtopology. Created automatically. */
  readonly stateChangelogTopics: readonly StreamsGroupDescribeResponseTopicInfo[]
  /** The set of source topics that are internally created repartition topics. Created automatically. */
  readonly repartitionSourceTopics: readonly StreamsGroupDescribeResponseTopicInfo[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseTopicInfo {
  /** The name of the topic. */
  readonly name: string
  /** The number of partitions in the topic. Can be 0 if no specific number of partitions is enforced. Always 0 for changelog topics. */
  readonly partitions: number
  /** The replication factor of the topic. Can be 0 if the default replication factor should be used. */
  readonly replicationFactor: number
  /** Topic-level configurations as key-value pairs. */
  readonly topicConfigs: readonly StreamsGroupDescribeResponseKeyValue[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link StreamsGroupDescribeResponse}. */
export interface StreamsGroupDescribeResponseKeyValue {
  /** key of the config. */
  readonly key: string
  /** value of the config. */
  readonly value: string
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultStreamsGroupDescribeResponseTopology(): StreamsGroupDescribeResponseTopology {
  return { epoch: 0, subtopologies: null }
}

function isDefaultStreamsGroupDescribeResponseTopology(message: Draft<StreamsGroupDescribeResponseTopology>): boolean {
  const { epoch = 0, subtopologies = null, unknownTags } = message
  return isStruct(message) && !(epoch !== 0) && !(subtopologies !== null) && (unknownTags === undefined || unknownTags.length === 0)
}

function defaultStreamsGroupDescribeResponseEndpoint(): StreamsGroupDescribeResponseEndpoint {
  return { host: '', port: 0 }
}

function isDefaultStreamsGroupDescribeResponseEndpoint(message: Draft<StreamsGroupDescribeResponseEndpoint>): boolean {
  const { host = '', port = 0, unknownTags } = message
  return isStruct(message) && !(host !== '') && !(port !== 0) && (unknownTags === undefined || unknownTags.length === 0)
}

function defaultStreamsGroupDescribeResponseAssignment(): StreamsGroupDescribeResponseAssignment {
  return { activeTasks: [], standbyTasks: [], warmupTasks: [] }
}

function isDefaultStreamsGroupDescribeResponseAssignment(message: Draft<StreamsGroupDescribeResponseAssignment>): boolean {
  const { activeTasks = [], standbyTasks = [], warmupTasks = [], unknownTags } = message
  return isStruct(message) && !((activeTasks === null || activeTasks.length !== 0)) && !((standbyTasks === null || standbyTasks.length !== 0)) && !((warmupTasks === null || warmupTasks.length !== 0)) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeStreamsGroupDescribeResponseKeyValue(message: Draft<StreamsGroupDescribeResponseKeyValue>, version: number): number {
  const flexible = true
  const { key = '', value = '', unknownTags } = message
  let size = 0
  size += sizeOfString(key, flexible)
  size += sizeOfString(value, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupDescribeResponseKeyValue(sink: MessageSink, message: Draft<StreamsGroupDescribeResponseKeyValue>, version: number): void {
  const flexible = true
  const { key = '', value = '', unknownTags } = message
  writeString(sink, key, flexible, 'key')
  writeString(sink, value, flexible, 'value')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupDescribeResponseKeyValue(source: MessageSource, version: number): StreamsGroupDescribeResponseKeyValue {
  const flexible = true
  const key = readString(source, flexible, 'key')
  const value = readString(source, flexible, 'value')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { key, value } : { key, value, unknownTags }
}

function readStreamsGroupDescribeResponseKeyValueList(source: MessageSource, version: number, nullable: boolean, field: string): StreamsGroupDescribeResponseKeyValue[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StreamsGroupDescribeResponseKeyValue>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStreamsGroupDescribeResponseKeyValue(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStreamsGroupDescribeResponseTopicInfo(message: Draft<StreamsGroupDescribeResponseTopicInfo>, version: number): number {
  const flexible = true
  const { name = '', topicConfigs = [], unknownTags } = message
  let size = 6
  size += sizeOfString(name, flexible)
  size += sizeOfStructs(topicConfigs, sizeStreamsGroupDescribeResponseKeyValue, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupDescribeResponseTopicInfo(sink: MessageSink, message: Draft<StreamsGroupDescribeResponseTopicInfo>, version: number): void {
  const flexible = true
  const { name = '', partitions = 0, replicationFactor = 0, topicConfigs = [], unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt32(sink, partitions, 'partitions')
  writeInt16(sink, replicationFactor, 'replicationFactor')
  writeStructs(sink, topicConfigs, writeStreamsGroupDescribeResponseKeyValue, version, true, false, 'topicConfigs')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupDescribeResponseTopicInfo(source: MessageSource, version: number): StreamsGroupDescribeResponseTopicInfo {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const partitions = readInt32(source, 'partitions')
  const replicationFactor = readInt16(source, 'replicationFactor')
  const topicConfigs = readStreamsGroupDescribeResponseKeyValueList(source, version, false, 'topicConfigs')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, partitions, replicationFactor, topicConfigs } : { name, partitions, replicationFactor, topicConfigs, unknownTags }
}

function readStreamsGroupDescribeResponseTopicInfoList(source: MessageSource, version: number, nullable: boolean, field: string): StreamsGroupDescribeResponseTopicInfo[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StreamsGroupDescribeResponseTopicInfo>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStreamsGroupDescribeResponseTopicInfo(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStreamsGroupDescribeResponseSubtopology(message: Draft<StreamsGroupDescribeResponseSubtopology>, version: number): number {
  const flexible = true
  const { subtopologyId = '', sourceTopics = [], repartitionSinkTopics = [], stateChangelogTopics = [], repartitionSourceTopics = [], unknownTags } = message
  let size = 0
  size += sizeOfString(subtopologyId, flexible)
  size += sizeOfStringList(sourceTopics, flexible)
  size += sizeOfStringList(repartitionSinkTopics, flexible)
  size += sizeOfStructs(stateChangelogTopics, sizeStreamsGroupDescribeResponseTopicInfo, version, true)
  size += sizeOfStructs(repartitionSourceTopics, sizeStreamsGroupDescribeResponseTopicInfo, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupDescribeResponseSubtopology(sink: MessageSink, message: Draft<StreamsGroupDescribeResponseSubtopology>, version: number): void {
  const flexible = true
  const { subtopologyId = '', sourceTopics = [], repartitionSinkTopics = [], stateChangelogTopics = [], repartitionSourceTopics = [], unknownTags } = message
  writeString(sink, subtopologyId, flexible, 'subtopologyId')
  writeStringList(sink, sourceTopics, flexible, false, 'sourceTopics')
  writeStringList(sink, repartitionSinkTopics, flexible, false, 'repartitionSinkTopics')
  writeStructs(sink, stateChangelogTopics, writeStreamsGroupDescribeResponseTopicInfo, version, true, false, 'stateChangelogTopics')
  writeStructs(sink, repartitionSourceTopics, writeStreamsGroupDescribeResponseTopicInfo, version, true, false, 'repartitionSourceTopics')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupDescribeResponseSubtopology(source: MessageSource, version: number): StreamsGroupDescribeResponseSubtopology {
  const flexible = true
  const subtopologyId = readString(source, flexible, 'subtopologyId')
  const sourceTopics = readStringList(source, flexible, false, 'sourceTopics')!
  const repartitionSinkTopics = readStringList(source, flexible, false, 'repartitionSinkTopics')!
  const stateChangelogTopics = readStreamsGroupDescribeResponseTopicInfoList(source, version, false, 'stateChangelogTopics')!
  const repartitionSourceTopics = readStreamsGroupDescribeResponseTopicInfoList(source, version, false, 'repartitionSourceTopics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { subtopologyId, sourceTopics, repartitionSinkTopics, stateChangelogTopics, repartitionSourceTopics } : { subtopologyId, sourceTopics, repartitionSinkTopics, stateChangelogTopics, repartitionSourceTopics, unknownTags }
}

function readStreamsGroupDescribeResponseSubtopologyList(source: MessageSource, version: number, nullable: boolean, field: string): StreamsGroupDescribeResponseSubtopology[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StreamsGroupDescribeResponseSubtopology>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStreamsGroupDescribeResponseSubtopology(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStreamsGroupDescribeResponseTopology(message: Draft<StreamsGroupDescribeResponseTopology>, version: number): number {
  const flexible = true
  const { subtopologies = null, unknownTags } = message
  let size = 4
  size += sizeOfStructs(subtopologies, sizeStreamsGroupDescribeResponseSubtopology, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupDescribeResponseTopology(sink: MessageSink, message: Draft<StreamsGroupDescribeResponseTopology>, version: number): void {
  const flexible = true
  const { epoch = 0, subtopologies = null, unknownTags } = message
  writeInt32(sink, epoch, 'epoch')
  writeStructs(sink, subtopologies, writeStreamsGroupDescribeResponseSubtopology, version, true, true, 'subtopologies')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupDescribeResponseTopology(source: MessageSource, version: number): StreamsGroupDescribeResponseTopology {
  const flexible = true
  const epoch = readInt32(source, 'epoch')
  const subtopologies = readStreamsGroupDescribeResponseSubtopologyList(source, version, true, 'subtopologies')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { epoch, subtopologies } : { epoch, subtopologies, unknownTags }
}

function readStreamsGroupDescribeResponseTopologyIn(source: MessageSource, version: number, field: string): StreamsGroupDescribeResponseTopology {
  try {
    return readStreamsGroupDescribeResponseTopology(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeStreamsGroupDescribeResponseEndpoint(message: Draft<StreamsGroupDescribeResponseEndpoint>, version: number): number {
  const flexible = true
  const { host = '', unknownTags } = message
  let size = 2
  size += sizeOfString(host, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupDescribeResponseEndpoint(sink: MessageSink, message: Draft<StreamsGroupDescribeResponseEndpoint>, version: number): void {
  const flexible = true
  const { host = '', port = 0, unknownTags } = message
  writeString(sink, host, flexible, 'host')
  writeUint16(sink, port, 'port')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupDescribeResponseEndpoint(source: MessageSource, version: number): StreamsGroupDescribeResponseEndpoint {
  const flexible = true
  const host = readString(source, flexible, 'host')
  const port = readUint16(source, 'port')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { host, port } : { host, port, unknownTags }
}

function readStreamsGroupDescribeResponseEndpointIn(source: MessageSource, version: number, field: string): StreamsGroupDescribeResponseEndpoint {
  try {
    return readStreamsGroupDescribeResponseEndpoint(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeStreamsGroupDescribeResponseTaskOffset(message: Draft<StreamsGroupDescribeResponseTaskOffset>, version: number): number {
  const flexible = true
  const { subtopologyId = '', unknownTags } = message
  let size = 12
  size += sizeOfString(subtopologyId, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupDescribeResponseTaskOffset(sink: MessageSink, message: Draft<StreamsGroupDescribeResponseTaskOffset>, version: number): void {
  const flexible = true
  const { subtopologyId = '', partition = 0, offset = 0n, unknownTags } = message
  writeString(sink, subtopologyId, flexible, 'subtopologyId')
  writeInt32(sink, partition, 'partition')
  writeInt64(sink, offset, 'offset')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupDescribeResponseTaskOffset(source: MessageSource, version: number): StreamsGroupDescribeResponseTaskOffset {
  const flexible = true
  const subtopologyId = readString(source, flexible, 'subtopologyId')
  const partition = readInt32(source, 'partition')
  const offset = readInt64(source, 'offset')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { subtopologyId, partition, offset } : { subtopologyId, partition, offset, unknownTags }
}

function readStreamsGroupDescribeResponseTaskOffsetList(source: MessageSource, version: number, nullable: boolean, field: string): StreamsGroupDescribeResponseTaskOffset[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StreamsGroupDescribeResponseTaskOffset>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStreamsGroupDescribeResponseTaskOffset(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStreamsGroupDescribeResponseTaskIds(message: Draft<StreamsGroupDescribeResponseTaskIds>, version: number): number {
  const flexible = true
  const { subtopologyId = '', partitions = [], unknownTags } = message
  let size = 0
  size += sizeOfString(subtopologyId, flexible)
  size += sizeOfList(partitions, 4, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupDescribeResponseTaskIds(sink: MessageSink, message: Draft<StreamsGroupDescribeResponseTaskIds>, version: number): void {
  const flexible = true
  const { subtopologyId = '', partitions = [], unknownTags } = message
  writeString(sink, subtopologyId, flexible, 'subtopologyId')
  writeInt32List(sink, partitions, flexible, false, 'partitions')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupDescribeResponseTaskIds(source: MessageSource, version: number): StreamsGroupDescribeResponseTaskIds {
  const flexible = true
  const subtopologyId = readString(source, flexible, 'subtopologyId')
  const partitions = readInt32List(source, flexible, false, 'partitions')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { subtopologyId, partitions } : { subtopologyId, partitions, unknownTags }
}

function readStreamsGroupDescribeResponseTaskIdsList(source: MessageSource, version: number, nullable: boolean, field: string): StreamsGroupDescribeResponseTaskIds[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StreamsGroupDescribeResponseTaskIds>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStreamsGroupDescribeResponseTaskIds(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStreamsGroupDescribeResponseAssignment(message: Draft<StreamsGroupDescribeResponseAssignment>, version: number): number {
  const flexible = true
  const { activeTasks = [], standbyTasks = [], warmupTasks = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(activeTasks, sizeStreamsGroupDescribeResponseTaskIds, version, true)
  size += sizeOfStructs(standbyTasks, sizeStreamsGroupDescribeResponseTaskIds, version, true)
  size += sizeOfStructs(warmupTasks, sizeStreamsGroupDescribeResponseTaskIds, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupDescribeResponseAssignment(sink: MessageSink, message: Draft<StreamsGroupDescribeResponseAssignment>, version: number): void {
  const flexible = true
  const { activeTasks = [], standbyTasks = [], warmupTasks = [], unknownTags } = message
  writeStructs(sink, activeTasks, writeStreamsGroupDescribeResponseTaskIds, version, true, false, 'activeTasks')
  writeStructs(sink, standbyTasks, writeStreamsGroupDescribeResponseTaskIds, version, true, false, 'standbyTasks')
  writeStructs(sink, warmupTasks, writeStreamsGroupDescribeResponseTaskIds, version, true, false, 'warmupTasks')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupDescribeResponseAssignment(source: MessageSource, version: number): StreamsGroupDescribeResponseAssignment {
  const flexible = true
  const activeTasks = readStreamsGroupDescribeResponseTaskIdsList(source, version, false, 'activeTasks')!
  const standbyTasks = readStreamsGroupDescribeResponseTaskIdsList(source, version, false, 'standbyTasks')!
  const warmupTasks = readStreamsGroupDescribeResponseTaskIdsList(source, version, false, 'warmupTasks')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { activeTasks, standbyTasks, warmupTasks } : { activeTasks, standbyTasks, warmupTasks, unknownTags }
}

function readStreamsGroupDescribeResponseAssignmentIn(source: MessageSource, version: number, field: string): StreamsGroupDescribeResponseAssignment {
  try {
    return readStreamsGroupDescribeResponseAssignment(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeStreamsGroupDescribeResponseMember(message: Draft<StreamsGroupDescribeResponseMember>, version: number): number {
  const flexible = true
  const { memberId = '', instanceId = null, rackId = null, clientId = '', clientHost = '', processId = '', userEndpoint = null, clientTags = [], taskOffsets = [], taskEndOffsets = [], assignment = defaultStreamsGroupDescribeResponseAssignment(), targetAssignment = defaultStreamsGroupDescribeResponseAssignment(), unknownTags } = message
  let size = 9
  size += sizeOfString(memberId, flexible)
  size += sizeOfString(instanceId, flexible)
  size += sizeOfString(rackId, flexible)
  size += sizeOfString(clientId, flexible)
  size += sizeOfString(clientHost, flexible)
  size += sizeOfString(processId, flexible)
  size += (userEndpoint === null ? 1 : 1 + sizeStreamsGroupDescribeResponseEndpoint(userEndpoint, version))
  size += sizeOfStructs(clientTags, sizeStreamsGroupDescribeResponseKeyValue, version, true)
  size += sizeOfStructs(taskOffsets, sizeStreamsGroupDescribeResponseTaskOffset, version, true)
  size += sizeOfStructs(taskEndOffsets, sizeStreamsGroupDescribeResponseTaskOffset, version, true)
  size += sizeStreamsGroupDescribeResponseAssignment(assignment, version)
  size += sizeStreamsGroupDescribeResponseAssignment(targetAssignment, version)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupDescribeResponseMember(sink: MessageSink, message: Draft<StreamsGroupDescribeResponseMember>, version: number): void {
  const flexible = true
  const { memberId = '', memberEpoch = 0, instanceId = null, rackId = null, clientId = '', clientHost = '', topologyEpoch = 0, processId = '', userEndpoint = null, clientTags = [], taskOffsets = [], taskEndOffsets = [], assignment = defaultStreamsGroupDescribeResponseAssignment(), targetAssignment = defaultStreamsGroupDescribeResponseAssignment(), isClassic = false, unknownTags } = message
  writeString(sink, memberId, flexible, 'memberId')
  writeInt32(sink, memberEpoch, 'memberEpoch')
  writeNullableString(sink, instanceId, flexible, true, 'instanceId')
  writeNullableString(sink, rackId, flexible, true, 'rackId')
  writeString(sink, clientId, flexible, 'clientId')
  writeString(sink, clientHost, flexible, 'clientHost')
  writeInt32(sink, topologyEpoch, 'topologyEpoch')
  writeString(sink, processId, flexible, 'processId')
  { if (writePresence(sink, userEndpoint, true, 'userEndpoint')) writeStruct(sink, userEndpoint, writeStreamsGroupDescribeResponseEndpoint, version, 'userEndpoint') }
  writeStructs(sink, clientTags, writeStreamsGroupDescribeResponseKeyValue, version, true, false, 'clientTags')
  writeStructs(sink, taskOffsets, writeStreamsGroupDescribeResponseTaskOffset, version, true, false, 'taskOffsets')
  writeStructs(sink, taskEndOffsets, writeStreamsGroupDescribeResponseTaskOffset, version, true, false, 'taskEndOffsets')
  writeStruct(sink, assignment, writeStreamsGroupDescribeResponseAssignment, version, 'assignment')
  writeStruct(sink, targetAssignment, writeStreamsGroupDescribeResponseAssignment, version, 'targetAssignment')
  writeBool(sink, isClassic, 'isClassic')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupDescribeResponseMember(source: MessageSource, version: number): StreamsGroupDescribeResponseMember {
  const flexible = true
  const memberId = readString(source, flexible, 'memberId')
  const memberEpoch = readInt32(source, 'memberEpoch')
  const instanceId = readNullableString(source, flexible, true, 'instanceId')
  const rackId = readNullableString(source, flexible, true, 'rackId')
  const clientId = readString(source, flexible, 'clientId')
  const clientHost = readString(source, flexible, 'clientHost')
  const topologyEpoch = readInt32(source, 'topologyEpoch')
  const processId = readString(source, flexible, 'processId')
  const userEndpoint = readPresence(source, true, 'userEndpoint') ? readStreamsGroupDescribeResponseEndpointIn(source, version, 'userEndpoint') : null
  const clientTags = readStreamsGroupDescribeResponseKeyValueList(source, version, false, 'clientTags')!
  const taskOffsets = readStreamsGroupDescribeResponseTaskOffsetList(source, version, false, 'taskOffsets')!
  const taskEndOffsets = readStreamsGroupDescribeResponseTaskOffsetList(source, version, false, 'taskEndOffsets')!
  const assignment = readStreamsGroupDescribeResponseAssignmentIn(source, version, 'assignment')
  const targetAssignment = readStreamsGroupDescribeResponseAssignmentIn(source, version, 'targetAssignment')
  const isClassic = readBool(source, 'isClassic')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { memberId, memberEpoch, instanceId, rackId, clientId, clientHost, topologyEpoch, processId, userEndpoint, clientTags, taskOffsets, taskEndOffsets, assignment, targetAssignment, isClassic } : { memberId, memberEpoch, instanceId, rackId, clientId, clientHost, topologyEpoch, processId, userEndpoint, clientTags, taskOffsets, taskEndOffsets, assignment, targetAssignment, isClassic, unknownTags }
}

function readStreamsGroupDescribeResponseMemberList(source: MessageSource, version: number, nullable: boolean, field: string): StreamsGroupDescribeResponseMember[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StreamsGroupDescribeResponseMember>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStreamsGroupDescribeResponseMember(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStreamsGroupDescribeResponseDescribedGroup(message: Draft<StreamsGroupDescribeResponseDescribedGroup>, version: number): number {
  const flexible = true
  const { errorMessage = null, groupId = '', groupState = '', topology = null, members = [], unknownTags } = message
  let size = 14
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfString(groupId, flexible)
  size += sizeOfString(groupState, flexible)
  size += (topology === null ? 1 : 1 + sizeStreamsGroupDescribeResponseTopology(topology, version))
  size += sizeOfStructs(members, sizeStreamsGroupDescribeResponseMember, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupDescribeResponseDescribedGroup(sink: MessageSink, message: Draft<StreamsGroupDescribeResponseDescribedGroup>, version: number): void {
  const flexible = true
  const { errorCode = 0, errorMessage = null, groupId = '', groupState = '', groupEpoch = 0, assignmentEpoch = 0, topology = null, members = [], authorizedOperations = -2147483648, unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeString(sink, groupId, flexible, 'groupId')
  writeString(sink, groupState, flexible, 'groupState')
  writeInt32(sink, groupEpoch, 'groupEpoch')
  writeInt32(sink, assignmentEpoch, 'assignmentEpoch')
  { if (writePresence(sink, topology, true, 'topology')) writeStruct(sink, topology, writeStreamsGroupDescribeResponseTopology, version, 'topology') }
  writeStructs(sink, members, writeStreamsGroupDescribeResponseMember, version, true, false, 'members')
  writeInt32(sink, authorizedOperations, 'authorizedOperations')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupDescribeResponseDescribedGroup(source: MessageSource, version: number): StreamsGroupDescribeResponseDescribedGroup {
  const flexible = true
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const groupId = readString(source, flexible, 'groupId')
  const groupState = readString(source, flexible, 'groupState')
  const groupEpoch = readInt32(source, 'groupEpoch')
  const assignmentEpoch = readInt32(source, 'assignmentEpoch')
  const topology = readPresence(source, true, 'topology') ? readStreamsGroupDescribeResponseTopologyIn(source, version, 'topology') : null
  const members = readStreamsGroupDescribeResponseMemberList(source, version, false, 'members')!
  const authorizedOperations = readInt32(source, 'authorizedOperations')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, errorMessage, groupId, groupState, groupEpoch, assignmentEpoch, topology, members, authorizedOperations } : { errorCode, errorMessage, groupId, groupState, groupEpoch, assignmentEpoch, topology, members, authorizedOperations, unknownTags }
}

function readStreamsGroupDescribeResponseDescribedGroupList(source: MessageSource, version: number, nullable: boolean, field: string): StreamsGroupDescribeResponseDescribedGroup[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<StreamsGroupDescribeResponseDescribedGroup>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readStreamsGroupDescribeResponseDescribedGroup(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeStreamsGroupDescribeResponse(message: Draft<StreamsGroupDescribeResponse>, version: number): number {
  const flexible = true
  const { groups = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(groups, sizeStreamsGroupDescribeResponseDescribedGroup, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeStreamsGroupDescribeResponse(sink: MessageSink, message: Draft<StreamsGroupDescribeResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, groups = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, groups, writeStreamsGroupDescribeResponseDescribedGroup, version, true, false, 'groups')
  writeTags(sink, flexible, version, unknownTags)
}

function readStreamsGroupDescribeResponse(source: MessageSource, version: number): StreamsGroupDescribeResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const groups = readStreamsGroupDescribeResponseDescribedGroupList(source, version, false, 'groups')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, groups } : { throttleTimeMs, groups, unknownTags }
}

export const streamsGroupDescribeResponse: MessageCodec<StreamsGroupDescribeResponse> = {
  name: 'StreamsGroupDescribeResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeStreamsGroupDescribeResponse,
  write: writeStreamsGroupDescribeResponse,
  read: readStreamsGroupDescribeResponse,
}

export const api = makeApi(89, 'StreamsGroupDescribe', streamsGroupDescribeRequest, streamsGroupDescribeResponse, false)
