// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  readInt16,
  readInt32,
  readNullableString,
  readUnknownTags,
  readUuid,
  sizeOfString,
  sizeOfTags,
  writeInt16,
  writeInt32,
  writeNullableString,
  writeTags,
  writeUuid,
  zeroUuid,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** RemoveRaftVoterRequest, versions 0. */
export interface RemoveRaftVoterRequest {
  /** The cluster id of the request. */
  readonly clusterId: string | null
  /** The replica id of the voter getting removed from the topic partition. */
  readonly voterId: number
  /** The directory id of the voter getting removed from the topic partition. */
  readonly voterDirectoryId: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeRemoveRaftVoterRequest(message: Draft<RemoveRaftVoterRequest>, version: number): number {
  const flexible = true
  const { clusterId = '', unknownTags } = message
  let size = 20
  size += sizeOfString(clusterId, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRemoveRaftVoterRequest(sink: MessageSink, message: Draft<RemoveRaftVoterRequest>, version: number): void {
  const flexible = true
  const { clusterId = '', voterId = 0, voterDirectoryId = zeroUuid, unknownTags } = message
  writeNullableString(sink, clusterId, flexible, true, 'clusterId')
  writeInt32(sink, voterId, 'voterId')
  writeUuid(sink, voterDirectoryId, 'voterDirectoryId')
  writeTags(sink, flexible, version, unknownTags)
}

function readRemoveRaftVoterRequest(source: MessageSource, version: number): RemoveRaftVoterRequest {
  const flexible = true
  const clusterId = readNullableString(source, flexible, true, 'clusterId')
  const voterId = readInt32(source, 'voterId')
  const voterDirectoryId = readUuid(source, 'voterDirectoryId')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { clusterId, voterId, voterDirectoryId } : { clusterId, voterId, voterDirectoryId, unknownTags }
}

export const removeRaftVoterRequest: MessageCodec<RemoveRaftVoterRequest> = {
  name: 'RemoveRaftVoterRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeRemoveRaftVoterRequest,
  write: writeRemoveRaftVoterRequest,
  read: readRemoveRaftVoterRequest,
}

/** RemoveRaftVoterResponse, versions 0. */
export interface RemoveRaftVoterResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The error message, or null if there was no error. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeRemoveRaftVoterResponse(message: Draft<RemoveRaftVoterResponse>, version: number): number {
  const flexible = true
  const { errorMessage = '', unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRemoveRaftVoterResponse(sink: MessageSink, message: Draft<RemoveRaftVoterResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, errorMessage = '', unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readRemoveRaftVoterResponse(source: MessageSource, version: number): RemoveRaftVoterResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, errorMessage } : { throttleTimeMs, errorCode, errorMessage, unknownTags }
}

export const removeRaftVoterResponse: MessageCodec<RemoveRaftVoterResponse> = {
  name: 'RemoveRaftVoterResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeRemoveRaftVoterResponse,
  write: writeRemoveRaftVoterResponse,
  read: readRemoveRaftVoterResponse,
}

export const api = makeApi(81, 'RemoveRaftVoter', removeRaftVoterRequest, removeRaftVoterResponse, false)
