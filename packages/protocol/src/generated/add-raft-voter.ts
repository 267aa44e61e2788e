// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  noSuchField,
  readBool,
  readCount,
  readInt16,
  readInt32,
  readNullableString,
  readString,
  readUint16,
  readUnknownTags,
  readUuid,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeBool,
  writeInt16,
  writeInt32,
  writeNullableString,
  writeString,
  writeStructs,
  writeTags,
  writeUint16,
  writeUuid,
  zeroUuid,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** AddRaftVoterRequest, versions 0-1. */
export interface AddRaftVoterRequest {
  /** The cluster id. */
  readonly clusterId: string | null
  /** The maximum time to wait for the request to complete before returning. */
  readonly timeoutMs: number
  /** The replica id of the voter getting added to the topic partition. */
  readonly voterId: number
  /** The directory id of the voter getting added to the topic partition. */
  readonly voterDirectoryId: string
  /** The endpoints that can be used to communicate with the voter. */
  readonly listeners: readonly AddRaftVoterRequestListener[]
  /** When true, return a response after the new voter set is committed. Otherwise, return after the leader writes the changes locally. Versions 1. */
  readonly ackWhenCommitted: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AddRaftVoterRequest}. */
export interface AddRaftVoterRequestListener {
  /** The name of the endpoint. */
  readonly name: string
  /** The hostname. */
  readonly host: string
  /** The port. */
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAddRaftVoterRequestListener(message: Draft<AddRaftVoterRequestListener>, version: number): number {
  const flexible = true
  const { name = '', host = '', unknownTags } = message
  let size = 2
  size += sizeOfString(name, flexible)
  size += sizeOfString(host, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAddRaftVoterRequestListener(sink: MessageSink, message: Draft<AddRaftVoterRequestListener>, version: number): void {
  const flexible = true
  const { name = '', host = '', port = 0, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeString(sink, host, flexible, 'host')
  writeUint16(sink, port, 'port')
  writeTags(sink, flexible, version, unknownTags)
}

function readAddRaftVoterRequestListener(source: MessageSource, version: number): AddRaftVoterRequestListener {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const host = readString(source, flexible, 'host')
  const port = readUint16(source, 'port')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, host, port } : { name, host, port, unknownTags }
}

function readAddRaftVoterRequestListenerList(source: MessageSource, version: number, nullable: boolean, field: string): AddRaftVoterRequestListener[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AddRaftVoterRequestListener>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAddRaftVoterRequestListener(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAddRaftVoterRequest(message: Draft<AddRaftVoterRequest>, version: number): number {
  const flexible = true
  const { clusterId = '', listeners = [], unknownTags } = message
  let size = 24
  size += sizeOfString(clusterId, flexible)
  size += sizeOfStructs(listeners, sizeAddRaftVoterRequestListener, version, true)
  if (version >= 1) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAddRaftVoterRequest(sink: MessageSink, message: Draft<AddRaftVoterRequest>, version: number): void {
  const flexible = true
  const { clusterId = '', timeoutMs = 0, voterId = 0, voterDirectoryId = zeroUuid, listeners = [], ackWhenCommitted = true, unknownTags } = message
  writeNullableString(sink, clusterId, flexible, true, 'clusterId')
  writeInt32(sink, timeoutMs, 'timeoutMs')
  writeInt32(sink, voterId, 'voterId')
  writeUuid(sink, voterDirectoryId, 'voterDirectoryId')
  writeStructs(sink, listeners, writeAddRaftVoterRequestListener, version, true, false, 'listeners')
  if (version >= 1) writeBool(sink, ackWhenCommitted, 'ackWhenCommitted')
  else if (ackWhenCommitted !== true) throw noSuchField('ackWhenCommitted', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readAddRaftVoterRequest(source: MessageSource, version: number): AddRaftVoterRequest {
  const flexible = true
  const clusterId = readNullableString(source, flexible, true, 'clusterId')
  const timeoutMs = readInt32(source, 'timeoutMs')
  const voterId = readInt32(source, 'voterId')
  const voterDirectoryId = readUuid(source, 'voterDirectoryId')
  const listeners = readAddRaftVoterRequestListenerList(source, version, false, 'listeners')!
  const ackWhenCommitted: boolean = version >= 1 ? readBool(source, 'ackWhenCommitted') : true
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { clusterId, timeoutMs, voterId, voterDirectoryId, listeners, ackWhenCommitted } : { clusterId, timeoutMs, voterId, voterDirectoryId, listeners, ackWhenCommitted, unknownTags }
}

export const addRaftVoterRequest: MessageCodec<AddRaftVoterRequest> = {
  name: 'AddRaftVoterRequest',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeAddRaftVoterRequest,
  write: writeAddRaftVoterRequest,
  read: readAddRaftVoterRequest,
}

/** AddRaftVoterResponse, versions 0-1. */
export interface AddRaftVoterResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The error message, or null if there was no error. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAddRaftVoterResponse(message: Draft<AddRaftVoterResponse>, version: number): number {
  const flexible = true
  const { errorMessage = '', unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAddRaftVoterResponse(sink: MessageSink, message: Draft<AddRaftVoterResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, errorMessage = '', unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readAddRaftVoterResponse(source: MessageSource, version: number): AddRaftVoterResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, errorMessage } : { throttleTimeMs, errorCode, errorMessage, unknownTags }
}

export const addRaftVoterResponse: MessageCodec<AddRaftVoterResponse> = {
  name: 'AddRaftVoterResponse',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeAddRaftVoterResponse,
  write: writeAddRaftVoterResponse,
  read: readAddRaftVoterResponse,
}

export const api = makeApi(80, 'AddRaftVoter', addRaftVoterRequest, addRaftVoterResponse, false)
