// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  noBytes,
  readBool,
  readBytes,
  readInt16,
  readInt32,
  readInt8,
  readUnknownTags,
  readUuid,
  sizeOfBytes,
  sizeOfTags,
  writeBool,
  writeBytes,
  writeInt16,
  writeInt32,
  writeInt8,
  writeTags,
  writeUuid,
  zeroUuid,
  type Bytes,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** PushTelemetryRequest, versions 0. */
export interface PushTelemetryRequest {
  /** Unique id for this client instance. */
  readonly clientInstanceId: string
  /** Unique identifier for the current subscription. */
  readonly subscriptionId: number
  /** Client is terminating the connection. */
  readonly terminating: boolean
  /** Compression codec used to compress the metrics. */
  readonly compressionType: number
  /** Metrics encoded in OpenTelemetry MetricsData v1 protobuf format. */
  readonly metrics: Bytes
  readonly unknownTags?: readonly UnknownTag[]
}

function sizePushTelemetryRequest(message: Draft<PushTelemetryRequest>, version: number): number {
  const flexible = true
  const { metrics = noBytes, unknownTags } = message
  let size = 22
  size += sizeOfBytes(metrics, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writePushTelemetryRequest(sink: MessageSink, message: Draft<PushTelemetryRequest>, version: number): void {
  const flexible = true
  const { clientInstanceId = zeroUuid, subscriptionId = 0, terminating = false, compressionType = 0, metrics = noBytes, unknownTags } = message
  writeUuid(sink, clientInstanceId, 'clientInstanceId')
  writeInt32(sink, subscriptionId, 'subscriptionId')
  writeBool(sink, terminating, 'terminating')
  writeInt8(sink, compressionType, 'compressionType')
  writeBytes(sink, metrics, flexible, 'metrics')
  writeTags(sink, flexible, version, unknownTags)
}

function readPushTelemetryRequest(source: MessageSource, version: number): PushTelemetryRequest {
  const flexible = true
  const clientInstanceId = readUuid(source, 'clientInstanceId')
  const subscriptionId = readInt32(source, 'subscriptionId')
  const terminating = readBool(source, 'terminating')
  const compressionType = readInt8(source, 'compressionType')
  const metrics = readBytes(source, flexible, 'metrics')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { clientInstanceId, subscriptionId, terminating, compressionType, metrics } : { clientInstanceId, subscriptionId, terminating, compressionType, metrics, unknownTags }
}

export const pushTelemetryRequest: MessageCodec<PushTelemetryRequest> = {
  name: 'PushTelemetryRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizePushTelemetryRequest,
  write: writePushTelemetryRequest,
  read: readPushTelemetryRequest,
}

/** PushTelemetryResponse, versions 0. */
export interface PushTelemetryResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizePushTelemetryResponse(message: Draft<PushTelemetryResponse>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 6
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writePushTelemetryResponse(sink: MessageSink, message: Draft<PushTelemetryResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeTags(sink, flexible, version, unknownTags)
}

function readPushTelemetryResponse(source: MessageSource, version: number): PushTelemetryResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode } : { throttleTimeMs, errorCode, unknownTags }
}

export const pushTelemetryResponse: MessageCodec<PushTelemetryResponse> = {
  name: 'PushTelemetryResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizePushTelemetryResponse,
  write: writePushTelemetryResponse,
  read: readPushTelemetryResponse,
}

export const api = makeApi(72, 'PushTelemetry', pushTelemetryRequest, pushTelemetryResponse, false)
