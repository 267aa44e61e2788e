// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
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

/** ControllerRegistrationRequest, versions 0. */
export interface ControllerRegistrationRequest {
  /** The ID of the controller to register. */
  readonly controllerId: number
  /** The controller incarnation ID, which is unique to each process run. */
  readonly incarnationId: string
  /** Set if the required configurations for ZK migration are present. */
  readonly zkMigrationReady: boolean
  /** The listeners of this controller. */
  readonly listeners: readonly ControllerRegistrationRequestListener[]
  /** The features on this controller. */
  readonly features: readonly ControllerRegistrationRequestFeature[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ControllerRegistrationRequest}. */
export interface ControllerRegistrationRequestFeature {
  /** The feature name. */
  readonly name: string
  /** The minimum supported feature level. */
  readonly minSupportedVersion: number
  /** The maximum supported feature level. */
  readonly maxSupportedVersion: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ControllerRegistrationRequest}. */
export interface ControllerRegistrationRequestListener {
  /** The name of the endpoint. */
  readonly name: string
  /** The hostname. */
  readonly host: string
  /** The port. */
  readonly port: number
  /** The security protocol. */
  readonly securityProtocol: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeControllerRegistrationRequestListener(message: Draft<ControllerRegistrationRequestListener>, version: number): number {
  const flexible = true
  const { name = '', host = '', unknownTags } = message
  let size = 4
  size += sizeOfString(name, flexible)
  size += sizeOfString(host, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeControllerRegistrationRequestListener(sink: MessageSink, message: Draft<ControllerRegistrationRequestListener>, version: number): void {
  const flexible = true
  const { name = '', host = '', port = 0, securityProtocol = 0, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeString(sink, host, flexible, 'host')
  writeUint16(sink, port, 'port')
  writeInt16(sink, securityProtocol, 'securityProtocol')
  writeTags(sink, flexible, version, unknownTags)
}

function readControllerRegistrationRequestListener(source: MessageSource, version: number): ControllerRegistrationRequestListener {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const host = readString(source, flexible, 'host')
  const port = readUint16(source, 'port')
  const securityProtocol = readInt16(source, 'securityProtocol')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, host, port, securityProtocol } : { name, host, port, securityProtocol, unknownTags }
}

function readControllerRegistrationRequestListenerList(source: MessageSource, version: number, nullable: boolean, field: string): ControllerRegistrationRequestListener[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ControllerRegistrationRequestListener>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readControllerRegistrationRequestListener(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeControllerRegistrationRequestFeature(message: Draft<ControllerRegistrationRequestFeature>, version: number): number {
  const flexible = true
  const { name = '', unknownTags } = message
  let size = 4
  size += sizeOfString(name, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeControllerRegistrationRequestFeature(sink: MessageSink, message: Draft<ControllerRegistrationRequestFeature>, version: number): void {
  const flexible = true
  const { name = '', minSupportedVersion = 0, maxSupportedVersion = 0, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt16(sink, minSupportedVersion, 'minSupportedVersion')
  writeInt16(sink, maxSupportedVersion, 'maxSupportedVersion')
  writeTags(sink, flexible, version, unknownTags)
}

function readControllerRegistrationRequestFeature(source: MessageSource, version: number): ControllerRegistrationRequestFeature {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const minSupportedVersion = readInt16(source, 'minSupportedVersion')
  const maxSupportedVersion = readInt16(source, 'maxSupportedVersion')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, minSupportedVersion, maxSupportedVersion } : { name, minSupportedVersion, maxSupportedVersion, unknownTags }
}

function readControllerRegistrationRequestFeatureList(source: MessageSource, version: number, nullable: boolean, field: string): ControllerRegistrationRequestFeature[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ControllerRegistrationRequestFeature>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readControllerRegistrationRequestFeature(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeControllerRegistrationRequest(message: Draft<ControllerRegistrationRequest>, version: number): number {
  const flexible = true
  const { listeners = [], features = [], unknownTags } = message
  let size = 21
  size += sizeOfStructs(listeners, sizeControllerRegistrationRequestListener, version, true)
  size += sizeOfStructs(features, sizeControllerRegistrationRequestFeature, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeControllerRegistrationRequest(sink: MessageSink, message: Draft<ControllerRegistrationRequest>, version: number): void {
  const flexible = true
  const { controllerId = 0, incarnationId = zeroUuid, zkMigrationReady = false, listeners = [], features = [], unknownTags } = message
  writeInt32(sink, controllerId, 'controllerId')
  writeUuid(sink, incarnationId, 'incarnationId')
  writeBool(sink, zkMigrationReady, 'zkMigrationReady')
  writeStructs(sink, listeners, writeControllerRegistrationRequestListener, version, true, false, 'listeners')
  writeStructs(sink, features, writeControllerRegistrationRequestFeature, version, true, false, 'features')
  writeTags(sink, flexible, version, unknownTags)
}

function readControllerRegistrationRequest(source: MessageSource, version: number): ControllerRegistrationRequest {
  const flexible = true
  const controllerId = readInt32(source, 'controllerId')
  const incarnationId = readUuid(source, 'incarnationId')
  const zkMigrationReady = readBool(source, 'zkMigrationReady')
  const listeners = readControllerRegistrationRequestListenerList(source, version, false, 'listeners')!
  const features = readControllerRegistrationRequestFeatureList(source, version, false, 'features')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { controllerId, incarnationId, zkMigrationReady, listeners, features } : { controllerId, incarnationId, zkMigrationReady, listeners, features, unknownTags }
}

export const controllerRegistrationRequest: MessageCodec<ControllerRegistrationRequest> = {
  name: 'ControllerRegistrationRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeControllerRegistrationRequest,
  write: writeControllerRegistrationRequest,
  read: readControllerRegistrationRequest,
}

/** ControllerRegistrationResponse, versions 0. */
export interface ControllerRegistrationResponse {
  /** Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The response error code. */
  readonly errorCode: number
  /** The response error message, or null if there was no error. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeControllerRegistrationResponse(message: Draft<ControllerRegistrationResponse>, version: number): number {
  const flexible = true
  const { errorMessage = '', unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeControllerRegistrationResponse(sink: MessageSink, message: Draft<ControllerRegistrationResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, errorMessage = '', unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readControllerRegistrationResponse(source: MessageSource, version: number): ControllerRegistrationResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, errorMessage } : { throttleTimeMs, errorCode, errorMessage, unknownTags }
}

export const controllerRegistrationResponse: MessageCodec<ControllerRegistrationResponse> = {
  name: 'ControllerRegistrationResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeControllerRegistrationResponse,
  write: writeControllerRegistrationResponse,
  read: readControllerRegistrationResponse,
}

export const api = makeApi(70, 'ControllerRegistration', controllerRegistrationRequest, controllerRegistrationResponse, false)
