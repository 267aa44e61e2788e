// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  noSuchField,
  readCount,
  readInt16,
  readInt32,
  readInt8,
  readNullableString,
  readString,
  readStringList,
  readUnknownTags,
  sizeOfString,
  sizeOfStringList,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt8,
  writeNullableString,
  writeString,
  writeStringList,
  writeStructs,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** FindCoordinatorRequest, versions 0-6. */
export interface FindCoordinatorRequest {
  /** The coordinator key. Versions 0-3. */
  readonly key: string
  /** The coordinator key type. (group, transaction, share). Versions 1-6. */
  readonly keyType: number
  /** The coordinator keys. Versions 4-6. */
  readonly coordinatorKeys: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeFindCoordinatorRequest(message: Draft<FindCoordinatorRequest>, version: number): number {
  const flexible = version >= 3
  const { key = '', coordinatorKeys = [], unknownTags } = message
  let size = 0
  if (version <= 3) size += sizeOfString(key, flexible)
  if (version >= 1) size += 1
  if (version >= 4) size += sizeOfStringList(coordinatorKeys, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFindCoordinatorRequest(sink: MessageSink, message: Draft<FindCoordinatorRequest>, version: number): void {
  const flexible = version >= 3
  const { key = '', keyType = 0, coordinatorKeys = [], unknownTags } = message
  if (version <= 3) writeString(sink, key, flexible, 'key')
  else if (key !== '') throw noSuchField('key', version)
  if (version >= 1) writeInt8(sink, keyType, 'keyType')
  else if (keyType !== 0) throw noSuchField('keyType', version)
  if (version >= 4) writeStringList(sink, coordinatorKeys, flexible, false, 'coordinatorKeys')
  else if ((coordinatorKeys === null || coordinatorKeys.length !== 0)) throw noSuchField('coordinatorKeys', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readFindCoordinatorRequest(source: MessageSource, version: number): FindCoordinatorRequest {
  const flexible = version >= 3
  const key: string = version <= 3 ? readString(source, flexible, 'key') : ''
  const keyType: number = version >= 1 ? readInt8(source, 'keyType') : 0
  const coordinatorKeys: readonly string[] = version >= 4 ? readStringList(source, flexible, false, 'coordinatorKeys')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { key, keyType, coordinatorKeys } : { key, keyType, coordinatorKeys, unknownTags }
}

export const findCoordinatorRequest: MessageCodec<FindCoordinatorRequest> = {
  name: 'FindCoordinatorRequest',
  minVersion: 0,
  maxVersion: 6,
  flexibleFrom: 3,
  size: sizeFindCoordinatorRequest,
  write: writeFindCoordinatorRequest,
  read: readFindCoordinatorRequest,
}

/** FindCoordinatorResponse, versions 0-6. */
export interface FindCoordinatorResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. Versions 1-6. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. Versions 0-3. */
  readonly errorCode: number
  /** The error message, or null if there was no error. Versions 1-3. */
  readonly errorMessage: string | null
  /** The node id. Versions 0-3. */
  readonly nodeId: number
  /** The host name. Versions 0-3. */
  readonly host: string
  /** The port. Versions 0-3. */
  readonly port: number
  /** Each coordinator result in the response. Versions 4-6. */
  readonly coordinators: readonly FindCoordinatorResponseCoordinator[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link FindCoordinatorResponse}. */
export interface FindCoordinatorResponseCoordinator {
  /** The coordinator key. Versions 4-6. */
  readonly key: string
  /** The node id. Versions 4-6. */
  readonly nodeId: number
  /** The host name. Versions 4-6. */
  readonly host: string
  /** The port. Versions 4-6. */
  readonly port: number
  /** The error code, or 0 if there was no error. Versions 4-6. */
  readonly errorCode: number
  /** The error message, or null if there was no error. Versions 4-6. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeFindCoordinatorResponseCoordinator(message: Draft<FindCoordinatorResponseCoordinator>, version: number): number {
  const flexible = version >= 3
  const { key = '', host = '', errorMessage = '', unknownTags } = message
  let size = 0
  if (version >= 4) size += sizeOfString(key, flexible)
  if (version >= 4) size += 4
  if (version >= 4) size += sizeOfString(host, flexible)
  if (version >= 4) size += 4
  if (version >= 4) size += 2
  if (version >= 4) size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFindCoordinatorResponseCoordinator(sink: MessageSink, message: Draft<FindCoordinatorResponseCoordinator>, version: number): void {
  const flexible = version >= 3
  const { key = '', nodeId = 0, host = '', port = 0, errorCode = 0, errorMessage = '', unknownTags } = message
  if (version >= 4) writeString(sink, key, flexible, 'key')
  else if (key !== '') throw noSuchField('key', version)
  if (version >= 4) writeInt32(sink, nodeId, 'nodeId')
  else if (nodeId !== 0) throw noSuchField('nodeId', version)
  if (version >= 4) writeString(sink, host, flexible, 'host')
  else if (host !== '') throw noSuchField('host', version)
  if (version >= 4) writeInt32(sink, port, 'port')
  else if (port !== 0) throw noSuchField('port', version)
  if (version >= 4) writeInt16(sink, errorCode, 'errorCode')
  else if (errorCode !== 0) throw noSuchField('errorCode', version)
  if (version >= 4) writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readFindCoordinatorResponseCoordinator(source: MessageSource, version: number): FindCoordinatorResponseCoordinator {
  const flexible = version >= 3
  const key: string = version >= 4 ? readString(source, flexible, 'key') : ''
  const nodeId: number = version >= 4 ? readInt32(source, 'nodeId') : 0
  const host: string = version >= 4 ? readString(source, flexible, 'host') : ''
  const port: number = version >= 4 ? readInt32(source, 'port') : 0
  const errorCode: number = version >= 4 ? readInt16(source, 'errorCode') : 0
  const errorMessage: string | null = version >= 4 ? readNullableString(source, flexible, true, 'errorMessage') : ''
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { key, nodeId, host, port, errorCode, errorMessage } : { key, nodeId, host, port, errorCode, errorMessage, unknownTags }
}

function readFindCoordinatorResponseCoordinatorList(source: MessageSource, version: number, nullable: boolean, field: string): FindCoordinatorResponseCoordinator[] | null {
  const count = readCount(source, version >= 3, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<FindCoordinatorResponseCoordinator>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readFindCoordinatorResponseCoordinator(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeFindCoordinatorResponse(message: Draft<FindCoordinatorResponse>, version: number): number {
  const flexible = version >= 3
  const { errorMessage = '', host = '', coordinators = [], unknownTags } = message
  let size = 0
  if (version >= 1) size += 4
  if (version <= 3) size += 2
  if (version >= 1 && version <= 3) size += sizeOfString(errorMessage, flexible)
  if (version <= 3) size += 4
  if (version <= 3) size += sizeOfString(host, flexible)
  if (version <= 3) size += 4
  if (version >= 4) size += sizeOfStructs(coordinators, sizeFindCoordinatorResponseCoordinator, version, version >= 3)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFindCoordinatorResponse(sink: MessageSink, message: Draft<FindCoordinatorResponse>, version: number): void {
  const flexible = version >= 3
  const { throttleTimeMs = 0, errorCode = 0, errorMessage = '', nodeId = 0, host = '', port = 0, coordinators = [], unknownTags } = message
  if (version >= 1) writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  if (version <= 3) writeInt16(sink, errorCode, 'errorCode')
  else if (errorCode !== 0) throw noSuchField('errorCode', version)
  if (version >= 1 && version <= 3) writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  if (version <= 3) writeInt32(sink, nodeId, 'nodeId')
  else if (nodeId !== 0) throw noSuchField('nodeId', version)
  if (version <= 3) writeString(sink, host, flexible, 'host')
  else if (host !== '') throw noSuchField('host', version)
  if (version <= 3) writeInt32(sink, port, 'port')
  else if (port !== 0) throw noSuchField('port', version)
  if (version >= 4) writeStructs(sink, coordinators, writeFindCoordinatorResponseCoordinator, version, version >= 3, false, 'coordinators')
  else if ((coordinators === null || coordinators.length !== 0)) throw noSuchField('coordinators', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readFindCoordinatorResponse(source: MessageSource, version: number): FindCoordinatorResponse {
  const flexible = version >= 3
  const throttleTimeMs: number = version >= 1 ? readInt32(source, 'throttleTimeMs') : 0
  const errorCode: number = version <= 3 ? readInt16(source, 'errorCode') : 0
  const errorMessage: string | null = version >= 1 && version <= 3 ? readNullableString(source, flexible, true, 'errorMessage') : ''
  const nodeId: number = version <= 3 ? readInt32(source, 'nodeId') : 0
  const host: string = version <= 3 ? readString(source, flexible, 'host') : ''
  const port: number = version <= 3 ? readInt32(source, 'port') : 0
  const coordinators: readonly FindCoordinatorResponseCoordinator[] = version >= 4 ? readFindCoordinatorResponseCoordinatorList(source, version, false, 'coordinators')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, errorMessage, nodeId, host, port, coordinators } : { throttleTimeMs, errorCode, errorMessage, nodeId, host, port, coordinators, unknownTags }
}

export const findCoordinatorResponse: MessageCodec<FindCoordinatorResponse> = {
  name: 'FindCoordinatorResponse',
  minVersion: 0,
  maxVersion: 6,
  flexibleFrom: 3,
  size: sizeFindCoordinatorResponse,
  write: writeFindCoordinatorResponse,
  read: readFindCoordinatorResponse,
}

export const api = makeApi(10, 'FindCoordinator', findCoordinatorRequest, findCoordinatorResponse, false)
