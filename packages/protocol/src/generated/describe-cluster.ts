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
  readInt8,
  readNullableString,
  readString,
  readUnknownTags,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeBool,
  writeInt16,
  writeInt32,
  writeInt8,
  writeNullableString,
  writeString,
  writeStructs,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** DescribeClusterRequest, versions 0-2. */
export interface DescribeClusterRequest {
  /** Whether to include cluster authorized operations. */
  readonly includeClusterAuthorizedOperations: boolean
  /** The endpoint type to describe. 1=brokers, 2=controllers. Versions 1-2. */
  readonly endpointType: number
  /** Whether to include fenced brokers when listing brokers. Versions 2. */
  readonly includeFencedBrokers: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeClusterRequest(message: Draft<DescribeClusterRequest>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 1
  if (version >= 1) size += 1
  if (version >= 2) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeClusterRequest(sink: MessageSink, message: Draft<DescribeClusterRequest>, version: number): void {
  const flexible = true
  const { includeClusterAuthorizedOperations = false, endpointType = 1, includeFencedBrokers = false, unknownTags } = message
  writeBool(sink, includeClusterAuthorizedOperations, 'includeClusterAuthorizedOperations')
  if (version >= 1) writeInt8(sink, endpointType, 'endpointType')
  else if (endpointType !== 1) throw noSuchField('endpointType', version)
  if (version >= 2) writeBool(sink, includeFencedBrokers, 'includeFencedBrokers')
  else if (includeFencedBrokers !== false) throw noSuchField('includeFencedBrokers', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeClusterRequest(source: MessageSource, version: number): DescribeClusterRequest {
  const flexible = true
  const includeClusterAuthorizedOperations = readBool(source, 'includeClusterAuthorizedOperations')
  const endpointType: number = version >= 1 ? readInt8(source, 'endpointType') : 1
  const includeFencedBrokers: boolean = version >= 2 ? readBool(source, 'includeFencedBrokers') : false
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { includeClusterAuthorizedOperations, endpointType, includeFencedBrokers } : { includeClusterAuthorizedOperations, endpointType, includeFencedBrokers, unknownTags }
}

export const describeClusterRequest: MessageCodec<DescribeClusterRequest> = {
  name: 'DescribeClusterRequest',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizeDescribeClusterRequest,
  write: writeDescribeClusterRequest,
  read: readDescribeClusterRequest,
}

/** DescribeClusterResponse, versions 0-2. */
export interface DescribeClusterResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The top-level error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The top-level error message, or null if there was no error. */
  readonly errorMessage: string | null
  /** The endpoint type that was described. 1=brokers, 2=controllers. Versions 1-2. */
  readonly endpointType: number
  /** The cluster ID that responding broker belongs to. */
  readonly clusterId: string
  /** The ID of the controller. When handled by a controller, returns the current voter leader ID. When handled by a broker, returns a random alive broker ID as a fallback. */
  readonly controllerId: number
  /** Each broker in the response. */
  readonly brokers: readonly DescribeClusterResponseBroker[]
  /** 32-bit bitfield to represent authorized operations for this cluster. */
  readonly clusterAuthorizedOperations: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeClusterResponse}. */
export interface DescribeClusterResponseBroker {
  /** The broker ID. */
  readonly brokerId: number
  /** The broker hostname. */
  readonly host: string
  /** The broker port. */
  readonly port: number
  /** The rack of the broker, or null if it has not been assigned to a rack. */
  readonly rack: string | null
  /** Whether the broker is fenced. Versions 2. */
  readonly isFenced: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeClusterResponseBroker(message: Draft<DescribeClusterResponseBroker>, version: number): number {
  const flexible = true
  const { host = '', rack = null, unknownTags } = message
  let size = 8
  size += sizeOfString(host, flexible)
  size += sizeOfString(rack, flexible)
  if (version >= 2) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeClusterResponseBroker(sink: MessageSink, message: Draft<DescribeClusterResponseBroker>, version: number): void {
  const flexible = true
  const { brokerId = 0, host = '', port = 0, rack = null, isFenced = false, unknownTags } = message
  writeInt32(sink, brokerId, 'brokerId')
  writeString(sink, host, flexible, 'host')
  writeInt32(sink, port, 'port')
  writeNullableString(sink, rack, flexible, true, 'rack')
  if (version >= 2) writeBool(sink, isFenced, 'isFenced')
  else if (isFenced !== false) throw noSuchField('isFenced', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeClusterResponseBroker(source: MessageSource, version: number): DescribeClusterResponseBroker {
  const flexible = true
  const brokerId = readInt32(source, 'brokerId')
  const host = readString(source, flexible, 'host')
  const port = readInt32(source, 'port')
  const rack = readNullableString(source, flexible, true, 'rack')
  const isFenced: boolean = version >= 2 ? readBool(source, 'isFenced') : false
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { brokerId, host, port, rack, isFenced } : { brokerId, host, port, rack, isFenced, unknownTags }
}

function readDescribeClusterResponseBrokerList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeClusterResponseBroker[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeClusterResponseBroker>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeClusterResponseBroker(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeClusterResponse(message: Draft<DescribeClusterResponse>, version: number): number {
  const flexible = true
  const { errorMessage = null, clusterId = '', brokers = [], unknownTags } = message
  let size = 14
  size += sizeOfString(errorMessage, flexible)
  if (version >= 1) size += 1
  size += sizeOfString(clusterId, flexible)
  size += sizeOfStructs(brokers, sizeDescribeClusterResponseBroker, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeClusterResponse(sink: MessageSink, message: Draft<DescribeClusterResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, errorMessage = null, endpointType = 1, clusterId = '', controllerId = -1, brokers = [], clusterAuthorizedOperations = -2147483648, unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  if (version >= 1) writeInt8(sink, endpointType, 'endpointType')
  else if (endpointType !== 1) throw noSuchField('endpointType', version)
  writeString(sink, clusterId, flexible, 'clusterId')
  writeInt32(sink, controllerId, 'controllerId')
  writeStructs(sink, brokers, writeDescribeClusterResponseBroker, version, true, false, 'brokers')
  writeInt32(sink, clusterAuthorizedOperations, 'clusterAuthorizedOperations')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeClusterResponse(source: MessageSource, version: number): DescribeClusterResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const endpointType: number = version >= 1 ? readInt8(source, 'endpointType') : 1
  const clusterId = readString(source, flexible, 'clusterId')
  const controllerId = readInt32(source, 'controllerId')
  const brokers = readDescribeClusterResponseBrokerList(source, version, false, 'brokers')!
  const clusterAuthorizedOperations = readInt32(source, 'clusterAuthorizedOperations')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, errorMessage, endpointType, clusterId, controllerId, brokers, clusterAuthorizedOperations } : { throttleTimeMs, errorCode, errorMessage, endpointType, clusterId, controllerId, brokers, clusterAuthorizedOperations, unknownTags }
}

export const describeClusterResponse: MessageCodec<DescribeClusterResponse> = {
  name: 'DescribeClusterResponse',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizeDescribeClusterResponse,
  write: writeDescribeClusterResponse,
  read: readDescribeClusterResponse,
}

export const api = makeApi(60, 'DescribeCluster', describeClusterRequest, describeClusterResponse, false)
