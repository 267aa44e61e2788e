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
  readCount,
  readInt16,
  readInt32,
  readNullableString,
  readString,
  readTag,
  readTagCount,
  readTagSize,
  readUint16,
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
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** UpdateRaftVoterRequest, versions 0. */
export interface UpdateRaftVoterRequest {
  /** The cluster id. */
  readonly clusterId: string | null
  /** The current leader epoch of the partition, -1 for unknown leader epoch. */
  readonly currentLeaderEpoch: number
  /** The replica id of the voter getting updated in the topic partition. */
  readonly voterId: number
  /** The directory id of the voter getting updated in the topic partition. */
  readonly voterDirectoryId: string
  /** The endpoint that can be used to communicate with the leader. */
  readonly listeners: readonly UpdateRaftVoterRequestListener[]
  /** The range of versions of the protocol that the replica supports. */
  readonly kRaftVersionFeature: UpdateRaftVoterRequestKRaftVersionFeature
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link UpdateRaftVoterRequest}. */
export interface UpdateRaftVoterRequestKRaftVersionFeature {
  /** The minimum supported KRaft protocol version. */
  readonly minSupportedVersion: number
  /** The maximum supported KRaft protocol version. */
  readonly maxSupportedVersion: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link UpdateRaftVoterRequest}. */
export interface UpdateRaftVoterRequestListener {
  /** The name of the endpoint. */
  readonly name: string
  /** The hostname. */
  readonly host: string
  /** The port. */
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultUpdateRaftVoterRequestKRaftVersionFeature(): UpdateRaftVoterRequestKRaftVersionFeature {
  return { minSupportedVersion: 0, maxSupportedVersion: 0 }
}

function isDefaultUpdateRaftVoterRequestKRaftVersionFeature(message: Draft<UpdateRaftVoterRequestKRaftVersionFeature>): boolean {
  const { minSupportedVersion = 0, maxSupportedVersion = 0, unknownTags } = message
  return isStruct(message) && !(minSupportedVersion !== 0) && !(maxSupportedVersion !== 0) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeUpdateRaftVoterRequestListener(message: Draft<UpdateRaftVoterRequestListener>, version: number): number {
  const flexible = true
  const { name = '', host = '', unknownTags } = message
  let size = 2
  size += sizeOfString(name, flexible)
  size += sizeOfString(host, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUpdateRaftVoterRequestListener(sink: MessageSink, message: Draft<UpdateRaftVoterRequestListener>, version: number): void {
  const flexible = true
  const { name = '', host = '', port = 0, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeString(sink, host, flexible, 'host')
  writeUint16(sink, port, 'port')
  writeTags(sink, flexible, version, unknownTags)
}

function readUpdateRaftVoterRequestListener(source: MessageSource, version: number): UpdateRaftVoterRequestListener {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const host = readString(source, flexible, 'host')
  const port = readUint16(source, 'port')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, host, port } : { name, host, port, unknownTags }
}

function readUpdateRaftVoterRequestListenerList(source: MessageSource, version: number, nullable: boolean, field: string): UpdateRaftVoterRequestListener[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<UpdateRaftVoterRequestListener>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readUpdateRaftVoterRequestListener(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeUpdateRaftVoterRequestKRaftVersionFeature(message: Draft<UpdateRaftVoterRequestKRaftVersionFeature>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUpdateRaftVoterRequestKRaftVersionFeature(sink: MessageSink, message: Draft<UpdateRaftVoterRequestKRaftVersionFeature>, version: number): void {
  const flexible = true
  const { minSupportedVersion = 0, maxSupportedVersion = 0, unknownTags } = message
  writeInt16(sink, minSupportedVersion, 'minSupportedVersion')
  writeInt16(sink, maxSupportedVersion, 'maxSupportedVersion')
  writeTags(sink, flexible, version, unknownTags)
}

function readUpdateRaftVoterRequestKRaftVersionFeature(source: MessageSource, version: number): UpdateRaftVoterRequestKRaftVersionFeature {
  const flexible = true
  const minSupportedVersion = readInt16(source, 'minSupportedVersion')
  const maxSupportedVersion = readInt16(source, 'maxSupportedVersion')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { minSupportedVersion, maxSupportedVersion } : { minSupportedVersion, maxSupportedVersion, unknownTags }
}

function readUpdateRaftVoterRequestKRaftVersionFeatureIn(source: MessageSource, version: number, field: string): UpdateRaftVoterRequestKRaftVersionFeature {
  try {
    return readUpdateRaftVoterRequestKRaftVersionFeature(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeUpdateRaftVoterRequest(message: Draft<UpdateRaftVoterRequest>, version: number): number {
  const flexible = true
  const { clusterId = '', listeners = [], kRaftVersionFeature = defaultUpdateRaftVoterRequestKRaftVersionFeature(), unknownTags } = message
  let size = 24
  size += sizeOfString(clusterId, flexible)
  size += sizeOfStructs(listeners, sizeUpdateRaftVoterRequestListener, version, true)
  size += sizeUpdateRaftVoterRequestKRaftVersionFeature(kRaftVersionFeature, version)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUpdateRaftVoterRequest(sink: MessageSink, message: Draft<UpdateRaftVoterRequest>, version: number): void {
  const flexible = true
  const { clusterId = '', currentLeaderEpoch = 0, voterId = 0, voterDirectoryId = zeroUuid, listeners = [], kRaftVersionFeature = defaultUpdateRaftVoterRequestKRaftVersionFeature(), unknownTags } = message
  writeNullableString(sink, clusterId, flexible, true, 'clusterId')
  writeInt32(sink, currentLeaderEpoch, 'currentLeaderEpoch')
  writeInt32(sink, voterId, 'voterId')
  writeUuid(sink, voterDirectoryId, 'voterDirectoryId')
  writeStructs(sink, listeners, writeUpdateRaftVoterRequestListener, version, true, false, 'listeners')
  writeStruct(sink, kRaftVersionFeature, writeUpdateRaftVoterRequestKRaftVersionFeature, version, 'kRaftVersionFeature')
  writeTags(sink, flexible, version, unknownTags)
}

function readUpdateRaftVoterRequest(source: MessageSource, version: number): UpdateRaftVoterRequest {
  const flexible = true
  const clusterId = readNullableString(source, flexible, true, 'clusterId')
  const currentLeaderEpoch = readInt32(source, 'currentLeaderEpoch')
  const voterId = readInt32(source, 'voterId')
  const voterDirectoryId = readUuid(source, 'voterDirectoryId')
  const listeners = readUpdateRaftVoterRequestListenerList(source, version, false, 'listeners')!
  const kRaftVersionFeature = readUpdateRaftVoterRequestKRaftVersionFeatureIn(source, version, 'kRaftVersionFeature')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { clusterId, currentLeaderEpoch, voterId, voterDirectoryId, listeners, kRaftVersionFeature } : { clusterId, currentLeaderEpoch, voterId, voterDirectoryId, listeners, kRaftVersionFeature, unknownTags }
}

export const updateRaftVoterRequest: MessageCodec<UpdateRaftVoterRequest> = {
  name: 'UpdateRaftVoterRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeUpdateRaftVoterRequest,
  write: writeUpdateRaftVoterRequest,
  read: readUpdateRaftVoterRequest,
}

/** UpdateRaftVoterResponse, versions 0. */
export interface UpdateRaftVoterResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** Details of the current Raft cluster leader. */
  readonly currentLeader: UpdateRaftVoterResponseCurrentLeader
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link UpdateRaftVoterResponse}. */
export interface UpdateRaftVoterResponseCurrentLeader {
  /** The replica id of the current leader or -1 if the leader is unknown. */
  readonly leaderId: number
  /** The latest known leader epoch. */
  readonly leaderEpoch: number
  /** The node's hostname. */
  readonly host: string
  /** The node's port. */
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultUpdateRaftVoterResponseCurrentLeader(): UpdateRaftVoterResponseCurrentLeader {
  return { leaderId: -1, leaderEpoch: -1, host: '', port: 0 }
}

function isDefaultUpdateRaftVoterResponseCurrentLeader(message: Draft<UpdateRaftVoterResponseCurrentLeader>): boolean {
  const { leaderId = -1, leaderEpoch = -1, host = '', port = 0, unknownTags } = message
  return isStruct(message) && !(leaderId !== -1) && !(leaderEpoch !== -1) && !(host !== '') && !(port !== 0) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeUpdateRaftVoterResponseCurrentLeader(message: Draft<UpdateRaftVoterResponseCurrentLeader>, version: number): number {
  const flexible = true
  const { host = '', unknownTags } = message
  let size = 12
  size += sizeOfString(host, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUpdateRaftVoterResponseCurrentLeader(sink: MessageSink, message: Draft<UpdateRaftVoterResponseCurrentLeader>, version: number): void {
  const flexible = true
  const { leaderId = -1, leaderEpoch = -1, host = '', port = 0, unknownTags } = message
  writeInt32(sink, leaderId, 'leaderId')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeString(sink, host, flexible, 'host')
  writeInt32(sink, port, 'port')
  writeTags(sink, flexible, version, unknownTags)
}

function readUpdateRaftVoterResponseCurrentLeader(source: MessageSource, version: number): UpdateRaftVoterResponseCurrentLeader {
  const flexible = true
  const leaderId = readInt32(source, 'leaderId')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const host = readString(source, flexible, 'host')
  const port = readInt32(source, 'port')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { leaderId, leaderEpoch, host, port } : { leaderId, leaderEpoch, host, port, unknownTags }
}

function readUpdateRaftVoterResponseCurrentLeaderIn(source: MessageSource, version: number, field: string): UpdateRaftVoterResponseCurrentLeader {
  try {
    return readUpdateRaftVoterResponseCurrentLeader(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeUpdateRaftVoterResponse(message: Draft<UpdateRaftVoterResponse>, version: number): number {
  const flexible = true
  const { currentLeader = defaultUpdateRaftVoterResponseCurrentLeader(), unknownTags } = message
  let size = 6
  if (flexible) {
    let count = 0
    let tagged = 0
    if ((currentLeader === null || !isDefaultUpdateRaftVoterResponseCurrentLeader(currentLeader))) {
      count++
      tagged += sizeOfTag(0, sizeUpdateRaftVoterResponseCurrentLeader(currentLeader, version))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeUpdateRaftVoterResponse(sink: MessageSink, message: Draft<UpdateRaftVoterResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, currentLeader = defaultUpdateRaftVoterResponseCurrentLeader(), unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  if (flexible) {
    const has0 = (currentLeader === null || !isDefaultUpdateRaftVoterResponseCurrentLeader(currentLeader))
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeStruct(sink, currentLeader, writeUpdateRaftVoterResponseCurrentLeader, version, 'currentLeader')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readUpdateRaftVoterResponse(source: MessageSource, version: number): UpdateRaftVoterResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  let currentLeader: UpdateRaftVoterResponseCurrentLeader = defaultUpdateRaftVoterResponseCurrentLeader()
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      currentLeader = readUpdateRaftVoterResponseCurrentLeaderIn(source, version, 'currentLeader')
      endTag(source, end, 'currentLeader')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { throttleTimeMs, errorCode, currentLeader } : { throttleTimeMs, errorCode, currentLeader, unknownTags }
}

export const updateRaftVoterResponse: MessageCodec<UpdateRaftVoterResponse> = {
  name: 'UpdateRaftVoterResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeUpdateRaftVoterResponse,
  write: writeUpdateRaftVoterResponse,
  read: readUpdateRaftVoterResponse,
}

export const api = makeApi(82, 'UpdateRaftVoter', updateRaftVoterRequest, updateRaftVoterResponse, false)
