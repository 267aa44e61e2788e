// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  beginTag,
  closeTag,
  endTag,
  keepTag,
  makeApi,
  noSuchField,
  readBool,
  readInt16,
  readInt32,
  readInt64,
  readTag,
  readTagCount,
  readTagSize,
  readUnknownTags,
  readUuidList,
  refuseTags,
  sizeOfList,
  sizeOfTag,
  sizeOfTags,
  writeBool,
  writeInt16,
  writeInt32,
  writeInt64,
  writeTagCount,
  writeTags,
  writeTagsBelow,
  writeUuidList,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** BrokerHeartbeatRequest, versions 0-2. */
export interface BrokerHeartbeatRequest {
  /** The broker ID. */
  readonly brokerId: number
  /** The broker epoch. */
  readonly brokerEpoch: bigint
  /** The highest metadata offset which the broker has reached. */
  readonly currentMetadataOffset: bigint
  /** True if the broker wants to be fenced, false otherwise. */
  readonly wantFence: boolean
  /** True if the broker wants to be shut down, false otherwise. */
  readonly wantShutDown: boolean
  /** Log directories that failed and went offline. Versions 1-2. */
  readonly offlineLogDirs: readonly string[]
  /** List of log directories that are cordoned. This is null before the broker reaches the RECOVERY state. Versions 2. */
  readonly cordonedLogDirs: readonly string[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeBrokerHeartbeatRequest(message: Draft<BrokerHeartbeatRequest>, version: number): number {
  const flexible = true
  const { offlineLogDirs = [], cordonedLogDirs = null, unknownTags } = message
  let size = 22
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 1 && (offlineLogDirs === null || offlineLogDirs.length !== 0)) {
      count++
      tagged += sizeOfTag(0, sizeOfList(offlineLogDirs, 16, flexible))
    }
    if (version >= 2 && cordonedLogDirs !== null) {
      count++
      tagged += sizeOfTag(1, sizeOfList(cordonedLogDirs, 16, flexible))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeBrokerHeartbeatRequest(sink: MessageSink, message: Draft<BrokerHeartbeatRequest>, version: number): void {
  const flexible = true
  const { brokerId = 0, brokerEpoch = -1n, currentMetadataOffset = 0n, wantFence = false, wantShutDown = false, offlineLogDirs = [], cordonedLogDirs = null, unknownTags } = message
  writeInt32(sink, brokerId, 'brokerId')
  writeInt64(sink, brokerEpoch, 'brokerEpoch')
  writeInt64(sink, currentMetadataOffset, 'currentMetadataOffset')
  writeBool(sink, wantFence, 'wantFence')
  writeBool(sink, wantShutDown, 'wantShutDown')
  if (!(version >= 1) && (offlineLogDirs === null || offlineLogDirs.length !== 0)) throw noSuchField('offlineLogDirs', version)
  if (!(version >= 2) && cordonedLogDirs !== null) throw noSuchField('cordonedLogDirs', version)
  if (flexible) {
    const has0 = version >= 1 && (offlineLogDirs === null || offlineLogDirs.length !== 0)
    const has1 = version >= 2 && cordonedLogDirs !== null
    writeTagCount(sink, (has0 ? 1 : 0) + (has1 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeUuidList(sink, offlineLogDirs, flexible, false, 'offlineLogDirs')
      closeTag(sink, at)
    }
    if (has1) {
      next = writeTagsBelow(sink, unknownTags, next, 1)
      const at = beginTag(sink, 1)
      writeUuidList(sink, cordonedLogDirs, flexible, true, 'cordonedLogDirs')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readBrokerHeartbeatRequest(source: MessageSource, version: number): BrokerHeartbeatRequest {
  const flexible = true
  const brokerId = readInt32(source, 'brokerId')
  const brokerEpoch = readInt64(source, 'brokerEpoch')
  const currentMetadataOffset = readInt64(source, 'currentMetadataOffset')
  const wantFence = readBool(source, 'wantFence')
  const wantShutDown = readBool(source, 'wantShutDown')
  let offlineLogDirs: readonly string[] = []
  let cordonedLogDirs: readonly string[] | null = null
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 1) {
      const end = source.end
      source.end = source.position + size
      offlineLogDirs = readUuidList(source, flexible, false, 'offlineLogDirs')!
      endTag(source, end, 'offlineLogDirs')
    }
      else if (tag === 1 && version >= 2) {
      const end = source.end
      source.end = source.position + size
      cordonedLogDirs = readUuidList(source, flexible, true, 'cordonedLogDirs')
      endTag(source, end, 'cordonedLogDirs')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { brokerId, brokerEpoch, currentMetadataOffset, wantFence, wantShutDown, offlineLogDirs, cordonedLogDirs } : { brokerId, brokerEpoch, currentMetadataOffset, wantFence, wantShutDown, offlineLogDirs, cordonedLogDirs, unknownTags }
}

export const brokerHeartbeatRequest: MessageCodec<BrokerHeartbeatRequest> = {
  name: 'BrokerHeartbeatRequest',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizeBrokerHeartbeatRequest,
  write: writeBrokerHeartbeatRequest,
  read: readBrokerHeartbeatRequest,
}

/** BrokerHeartbeatResponse, versions 0-2. */
export interface BrokerHeartbeatResponse {
  /** Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** True if the broker has approximately caught up with the latest metadata. */
  readonly isCaughtUp: boolean
  /** True if the broker is fenced. */
  readonly isFenced: boolean
  /** True if the broker should proceed with its shutdown. */
  readonly shouldShutDown: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeBrokerHeartbeatResponse(message: Draft<BrokerHeartbeatResponse>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 9
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeBrokerHeartbeatResponse(sink: MessageSink, message: Draft<BrokerHeartbeatResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, isCaughtUp = false, isFenced = true, shouldShutDown = false, unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeBool(sink, isCaughtUp, 'isCaughtUp')
  writeBool(sink, isFenced, 'isFenced')
  writeBool(sink, shouldShutDown, 'shouldShutDown')
  writeTags(sink, flexible, version, unknownTags)
}

function readBrokerHeartbeatResponse(source: MessageSource, version: number): BrokerHeartbeatResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const isCaughtUp = readBool(source, 'isCaughtUp')
  const isFenced = readBool(source, 'isFenced')
  const shouldShutDown = readBool(source, 'shouldShutDown')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, isCaughtUp, isFenced, shouldShutDown } : { throttleTimeMs, errorCode, isCaughtUp, isFenced, shouldShutDown, unknownTags }
}

export const brokerHeartbeatResponse: MessageCodec<BrokerHeartbeatResponse> = {
  name: 'BrokerHeartbeatResponse',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizeBrokerHeartbeatResponse,
  write: writeBrokerHeartbeatResponse,
  read: readBrokerHeartbeatResponse,
}

export const api = makeApi(63, 'BrokerHeartbeat', brokerHeartbeatRequest, brokerHeartbeatResponse, false)
