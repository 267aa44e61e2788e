// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  readBool,
  readInt16,
  readInt32,
  readInt8List,
  readStringList,
  readUnknownTags,
  readUuid,
  sizeOfList,
  sizeOfStringList,
  sizeOfTags,
  writeBool,
  writeInt16,
  writeInt32,
  writeInt8List,
  writeStringList,
  writeTags,
  writeUuid,
  zeroUuid,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** GetTelemetrySubscriptionsRequest, versions 0. */
export interface GetTelemetrySubscriptionsRequest {
  /** Unique id for this client instance, must be set to 0 on the first request. */
  readonly clientInstanceId: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeGetTelemetrySubscriptionsRequest(message: Draft<GetTelemetrySubscriptionsRequest>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 16
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeGetTelemetrySubscriptionsRequest(sink: MessageSink, message: Draft<GetTelemetrySubscriptionsRequest>, version: number): void {
  const flexible = true
  const { clientInstanceId = zeroUuid, unknownTags } = message
  writeUuid(sink, clientInstanceId, 'clientInstanceId')
  writeTags(sink, flexible, version, unknownTags)
}

function readGetTelemetrySubscriptionsRequest(source: MessageSource, version: number): GetTelemetrySubscriptionsRequest {
  const flexible = true
  const clientInstanceId = readUuid(source, 'clientInstanceId')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { clientInstanceId } : { clientInstanceId, unknownTags }
}

export const getTelemetrySubscriptionsRequest: MessageCodec<GetTelemetrySubscriptionsRequest> = {
  name: 'GetTelemetrySubscriptionsRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeGetTelemetrySubscriptionsRequest,
  write: writeGetTelemetrySubscriptionsRequest,
  read: readGetTelemetrySubscriptionsRequest,
}

/** GetTelemetrySubscriptionsResponse, versions 0. */
export interface GetTelemetrySubscriptionsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** Assigned client instance id if ClientInstanceId was 0 in the request, else 0. */
  readonly clientInstanceId: string
  /** Unique identifier for the current subscription set for this client instance. */
  readonly subscriptionId: number
  /** Compression types that broker accepts for the PushTelemetryRequest. */
  readonly acceptedCompressionTypes: readonly number[]
  /** Configured push interval, which is the lowest configured interval in the current subscription set. */
  readonly pushIntervalMs: number
  /** The maximum bytes of binary data the broker accepts in PushTelemetryRequest. */
  readonly telemetryMaxBytes: number
  /** Flag to indicate monotonic/counter metrics are to be emitted as deltas or cumulative values. */
  readonly deltaTemporality: boolean
  /** Requested metrics prefix string match. Empty array: No metrics subscribed, Array[0] empty string: All metrics subscribed. */
  readonly requestedMetrics: readonly string[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeGetTelemetrySubscriptionsResponse(message: Draft<GetTelemetrySubscriptionsResponse>, version: number): number {
  const flexible = true
  const { acceptedCompressionTypes = [], requestedMetrics = [], unknownTags } = message
  let size = 35
  size += sizeOfList(acceptedCompressionTypes, 1, flexible)
  size += sizeOfStringList(requestedMetrics, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeGetTelemetrySubscriptionsResponse(sink: MessageSink, message: Draft<GetTelemetrySubscriptionsResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, clientInstanceId = zeroUuid, subscriptionId = 0, acceptedCompressionTypes = [], pushIntervalMs = 0, telemetryMaxBytes = 0, deltaTemporality = false, requestedMetrics = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeUuid(sink, clientInstanceId, 'clientInstanceId')
  writeInt32(sink, subscriptionId, 'subscriptionId')
  writeInt8List(sink, acceptedCompressionTypes, flexible, false, 'acceptedCompressionTypes')
  writeInt32(sink, pushIntervalMs, 'pushIntervalMs')
  writeInt32(sink, telemetryMaxBytes, 'telemetryMaxBytes')
  writeBool(sink, deltaTemporality, 'deltaTemporality')
  writeStringList(sink, requestedMetrics, flexible, false, 'requestedMetrics')
  writeTags(sink, flexible, version, unknownTags)
}

function readGetTelemetrySubscriptionsResponse(source: MessageSource, version: number): GetTelemetrySubscriptionsResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const clientInstanceId = readUuid(source, 'clientInstanceId')
  const subscriptionId = readInt32(source, 'subscriptionId')
  const acceptedCompressionTypes = readInt8List(source, flexible, false, 'acceptedCompressionTypes')!
  const pushIntervalMs = readInt32(source, 'pushIntervalMs')
  const telemetryMaxBytes = readInt32(source, 'telemetryMaxBytes')
  const deltaTemporality = readBool(source, 'deltaTemporality')
  const requestedMetrics = readStringList(source, flexible, false, 'requestedMetrics')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, clientInstanceId, subscriptionId, acceptedCompressionTypes, pushIntervalMs, telemetryMaxBytes, deltaTemporality, requestedMetrics } : { throttleTimeMs, errorCode, clientInstanceId, subscriptionId, acceptedCompressionTypes, pushIntervalMs, telemetryMaxBytes, deltaTemporality, requestedMetrics, unknownTags }
}

export const getTelemetrySubscriptionsResponse: MessageCodec<GetTelemetrySubscriptionsResponse> = {
  name: 'GetTelemetrySubscriptionsResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeGetTelemetrySubscriptionsResponse,
  write: writeGetTelemetrySubscriptionsResponse,
  read: readGetTelemetrySubscriptionsResponse,
}

export const api = makeApi(71, 'GetTelemetrySubscriptions', getTelemetrySubscriptionsRequest, getTelemetrySubscriptionsResponse, false)
