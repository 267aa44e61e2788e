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
  readInt64,
  readNullableString,
  readString,
  readUint16,
  readUnknownTags,
  readUuid,
  readUuidList,
  sizeOfList,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeBool,
  writeInt16,
  writeInt32,
  writeInt64,
  writeNullableString,
  writeString,
  writeStructs,
  writeTags,
  writeUint16,
  writeUuid,
  writeUuidList,
  zeroUuid,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** BrokerRegistrationRequest, versions 0-4. */
export interface BrokerRegistrationRequest {
  /** The broker ID. */
  readonly brokerId: number
  /** The cluster id of the broker process. */
  readonly clusterId: string
  /** The incarnation id of the broker process. */
  readonly incarnationId: string
  /** The listeners of this broker. */
  readonly listeners: readonly BrokerRegistrationRequestListener[]
  /** The features on this broker. Note: in v0-v3, features with MinSupportedVersion = 0 are omitted. */
  readonly features: readonly BrokerRegistrationRequestFeature[]
  /** The rack which this broker is in. */
  readonly rack: string | null
  /** If the required configurations for ZK migration are present, this value is set to true. Versions 1-4. */
  readonly isMigratingZkBroker: boolean
  /** Log directories configured in this broker which are available. Versions 2-4. */
  readonly logDirs: readonly string[]
  /** The epoch before a clean shutdown. Versions 3-4. */
  readonly previousBrokerEpoch: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link BrokerRegistrationRequest}. */
export interface BrokerRegistrationRequestFeature {
  /** The feature name. */
  readonly name: string
  /** The minimum supported feature level. */
  readonly minSupportedVersion: number
  /** The maximum supported feature level. */
  readonly maxSupportedVersion: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link BrokerRegistrationRequest}. */
export interface BrokerRegistrationRequestListener {
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

function sizeBrokerRegistrationRequestListener(message: Draft<BrokerRegistrationRequestListener>, version: number): number {
  const flexible = true
  const { name = '', host = '', unknownTags } = message
  let size = 4
  size += sizeOfString(name, flexible)
  size += sizeOfString(host, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeBrokerRegistrationRequestListener(sink: MessageSink, message: Draft<BrokerRegistrationRequestListener>, version: number): void {
  const flexible = true
  const { name = '', host = '', port = 0, securityProtocol = 0, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeString(sink, host, flexible, 'host')
  writeUint16(sink, port, 'port')
  writeInt16(sink, securityProtocol, 'securityProtocol')
  writeTags(sink, flexible, version, unknownTags)
}

function readBrokerRegistrationRequestListener(source: MessageSource, version: number): BrokerRegistrationRequestListener {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const host = readString(source, flexible, 'host')
  const port = readUint16(source, 'port')
  const securityProtocol = readInt16(source, 'securityProtocol')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, host, port, securityProtocol } : { name, host, port, securityProtocol, unknownTags }
}

function readBrokerRegistrationRequestListenerList(source: MessageSource, version: number, nullable: boolean, field: string): BrokerRegistrationRequestListener[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<BrokerRegistrationRequestListener>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readBrokerRegistrationRequestListener(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeBrokerRegistrationRequestFeature(message: Draft<BrokerRegistrationRequestFeature>, version: number): number {
  const flexible = true
  const { name = '', unknownTags } = message
  let size = 4
  size += sizeOfString(name, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeBrokerRegistrationRequestFeature(sink: MessageSink, message: Draft<BrokerRegistrationRequestFeature>, version: number): void {
  const flexible = true
  const { name = '', minSupportedVersion = 0, maxSupportedVersion = 0, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt16(sink, minSupportedVersion, 'minSupportedVersion')
  writeInt16(sink, maxSupportedVersion, 'maxSupportedVersion')
  writeTags(sink, flexible, version, unknownTags)
}

function readBrokerRegistrationRequestFeature(source: MessageSource, version: number): BrokerRegistrationRequestFeature {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const minSupportedVersion = readInt16(source, 'minSupportedVersion')
  const maxSupportedVersion = readInt16(source, 'maxSupportedVersion')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, minSupportedVersion, maxSupportedVersion } : { name, minSupportedVersion, maxSupportedVersion, unknownTags }
}

function readBrokerRegistrationRequestFeatureList(source: MessageSource, version: number, nullable: boolean, field: string): BrokerRegistrationRequestFeature[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<BrokerRegistrationRequestFeature>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readBrokerRegistrationRequestFeature(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeBrokerRegistrationRequest(message: Draft<BrokerRegistrationRequest>, version: number): number {
  const flexible = true
  const { clusterId = '', listeners = [], features = [], rack = '', logDirs = [], unknownTags } = message
  let size = 20
  size += sizeOfString(clusterId, flexible)
  size += sizeOfStructs(listeners, sizeBrokerRegistrationRequestListener, version, true)
  size += sizeOfStructs(features, sizeBrokerRegistrationRequestFeature, version, true)
  size += sizeOfString(rack, flexible)
  if (version >= 1) size += 1
  if (version >= 2) size += sizeOfList(logDirs, 16, flexible)
  if (version >= 3) size += 8
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeBrokerRegistrationRequest(sink: MessageSink, message: Draft<BrokerRegistrationRequest>, version: number): void {
  const flexible = true
  const { brokerId = 0, clusterId = '', incarnationId = zeroUuid, listeners = [], features = [], rack = '', isMigratingZkBroker = false, logDirs = [], previousBrokerEpoch = -1n, unknownTags } = message
  writeInt32(sink, brokerId, 'brokerId')
  writeString(sink, clusterId, flexible, 'clusterId')
  writeUuid(sink, incarnationId, 'incarnationId')
  writeStructs(sink, listeners, writeBrokerRegistrationRequestListener, version, true, false, 'listeners')
  writeStructs(sink, features, writeBrokerRegistrationRequestFeature, version, true, false, 'features')
  writeNullableString(sink, rack, flexible, true, 'rack')
  if (version >= 1) writeBool(sink, isMigratingZkBroker, 'isMigratingZkBroker')
  else if (isMigratingZkBroker !== false) throw noSuchField('isMigratingZkBroker', version)
  if (version >= 2) writeUuidList(sink, logDirs, flexible, false, 'logDirs')
  if (version >= 3) writeInt64(sink, previousBrokerEpoch, 'previousBrokerEpoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readBrokerRegistrationRequest(source: MessageSource, version: number): BrokerRegistrationRequest {
  const flexible = true
  const brokerId = readInt32(source, 'brokerId')
  const clusterId = readString(source, flexible, 'clusterId')
  const incarnationId = readUuid(source, 'incarnationId')
  const listeners = readBrokerRegistrationRequestListenerList(source, version, false, 'listeners')!
  const features = readBrokerRegistrationRequestFeatureList(source, version, false, 'features')!
  const rack = readNullableString(source, flexible, true, 'rack')
  const isMigratingZkBroker: boolean = version >= 1 ? readBool(source, 'isMigratingZkBroker') : false
  const logDirs: readonly string[] = version >= 2 ? readUuidList(source, flexible, false, 'logDirs')! : []
  const previousBrokerEpoch: bigint = version >= 3 ? readInt64(source, 'previousBrokerEpoch') : -1n
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { brokerId, clusterId, incarnationId, listeners, features, rack, isMigratingZkBroker, logDirs, previousBrokerEpoch } : { brokerId, clusterId, incarnationId, listeners, features, rack, isMigratingZkBroker, logDirs, previousBrokerEpoch, unknownTags }
}

export const brokerRegistrationRequest: MessageCodec<BrokerRegistrationRequest> = {
  name: 'BrokerRegistrationRequest',
  minVersion: 0,
  maxVersion: 4,
  flexibleFrom: 0,
  size: sizeBrokerRegistrationRequest,
  write: writeBrokerRegistrationRequest,
  read: readBrokerRegistrationRequest,
}

/** BrokerRegistrationResponse, versions 0-4. */
export interface BrokerRegistrationResponse {
  /** Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The broker's assigned epoch, or -1 if none was assigned. */
  readonly brokerEpoch: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeBrokerRegistrationResponse(message: Draft<BrokerRegistrationResponse>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 14
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeBrokerRegistrationResponse(sink: MessageSink, message: Draft<BrokerRegistrationResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, brokerEpoch = -1n, unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeInt64(sink, brokerEpoch, 'brokerEpoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readBrokerRegistrationResponse(source: MessageSource, version: number): BrokerRegistrationResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const brokerEpoch = readInt64(source, 'brokerEpoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, brokerEpoch } : { throttleTimeMs, errorCode, brokerEpoch, unknownTags }
}

export const brokerRegistrationResponse: MessageCodec<BrokerRegistrationResponse> = {
  name: 'BrokerRegistrationResponse',
  minVersion: 0,
  maxVersion: 4,
  flexibleFrom: 0,
  size: sizeBrokerRegistrationResponse,
  write: writeBrokerRegistrationResponse,
  read: readBrokerRegistrationResponse,
}

export const api = makeApi(62, 'BrokerRegistration', brokerRegistrationRequest, brokerRegistrationResponse, false)
