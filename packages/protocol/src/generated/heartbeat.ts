// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  noSuchField,
  readInt16,
  readInt32,
  readNullableString,
  readString,
  readUnknownTags,
  sizeOfString,
  sizeOfTags,
  writeInt16,
  writeInt32,
  writeNullableString,
  writeString,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** HeartbeatRequest, versions 0-4. */
export interface HeartbeatRequest {
  /** The group id. */
  readonly groupId: string
  /** The generation of the group. */
  readonly generationId: number
  /** The member ID. */
  readonly memberId: string
  /** The unique identifier of the consumer instance provided by end user. Versions 3-4. */
  readonly groupInstanceId: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeHeartbeatRequest(message: Draft<HeartbeatRequest>, version: number): number {
  const flexible = version >= 4
  const { groupId = '', memberId = '', groupInstanceId = null, unknownTags } = message
  let size = 4
  size += sizeOfString(groupId, flexible)
  size += sizeOfString(memberId, flexible)
  if (version >= 3) size += sizeOfString(groupInstanceId, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeHeartbeatRequest(sink: MessageSink, message: Draft<HeartbeatRequest>, version: number): void {
  const flexible = version >= 4
  const { groupId = '', generationId = 0, memberId = '', groupInstanceId = null, unknownTags } = message
  writeString(sink, groupId, flexible, 'groupId')
  writeInt32(sink, generationId, 'generationId')
  writeString(sink, memberId, flexible, 'memberId')
  if (version >= 3) writeNullableString(sink, groupInstanceId, flexible, true, 'groupInstanceId')
  else if (groupInstanceId !== null) throw noSuchField('groupInstanceId', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readHeartbeatRequest(source: MessageSource, version: number): HeartbeatRequest {
  const flexible = version >= 4
  const groupId = readString(source, flexible, 'groupId')
  const generationId = readInt32(source, 'generationId')
  const memberId = readString(source, flexible, 'memberId')
  const groupInstanceId: string | null = version >= 3 ? readNullableString(source, flexible, true, 'groupInstanceId') : null
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { groupId, generationId, memberId, groupInstanceId } : { groupId, generationId, memberId, groupInstanceId, unknownTags }
}

export const heartbeatRequest: MessageCodec<HeartbeatRequest> = {
  name: 'HeartbeatRequest',
  minVersion: 0,
  maxVersion: 4,
  flexibleFrom: 4,
  size: sizeHeartbeatRequest,
  write: writeHeartbeatRequest,
  read: readHeartbeatRequest,
}

/** HeartbeatResponse, versions 0-4. */
export interface HeartbeatResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. Versions 1-4. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeHeartbeatResponse(message: Draft<HeartbeatResponse>, version: number): number {
  const flexible = version >= 4
  const { unknownTags } = message
  let size = 2
  if (version >= 1) size += 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeHeartbeatResponse(sink: MessageSink, message: Draft<HeartbeatResponse>, version: number): void {
  const flexible = version >= 4
  const { throttleTimeMs = 0, errorCode = 0, unknownTags } = message
  if (version >= 1) writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeTags(sink, flexible, version, unknownTags)
}

function readHeartbeatResponse(source: MessageSource, version: number): HeartbeatResponse {
  const flexible = version >= 4
  const throttleTimeMs: number = version >= 1 ? readInt32(source, 'throttleTimeMs') : 0
  const errorCode = readInt16(source, 'errorCode')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode } : { throttleTimeMs, errorCode, unknownTags }
}

export const heartbeatResponse: MessageCodec<HeartbeatResponse> = {
  name: 'HeartbeatResponse',
  minVersion: 0,
  maxVersion: 4,
  flexibleFrom: 4,
  size: sizeHeartbeatResponse,
  write: writeHeartbeatResponse,
  read: readHeartbeatResponse,
}

export const api = makeApi(12, 'Heartbeat', heartbeatRequest, heartbeatResponse, false)
