// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  readInt16,
  readInt32,
  readInt64,
  readUnknownTags,
  sizeOfTags,
  writeInt16,
  writeInt32,
  writeInt64,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** AllocateProducerIdsRequest, versions 0. */
export interface AllocateProducerIdsRequest {
  /** The ID of the requesting broker. */
  readonly brokerId: number
  /** The epoch of the requesting broker. */
  readonly brokerEpoch: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAllocateProducerIdsRequest(message: Draft<AllocateProducerIdsRequest>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 12
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAllocateProducerIdsRequest(sink: MessageSink, message: Draft<AllocateProducerIdsRequest>, version: number): void {
  const flexible = true
  const { brokerId = 0, brokerEpoch = -1n, unknownTags } = message
  writeInt32(sink, brokerId, 'brokerId')
  writeInt64(sink, brokerEpoch, 'brokerEpoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readAllocateProducerIdsRequest(source: MessageSource, version: number): AllocateProducerIdsRequest {
  const flexible = true
  const brokerId = readInt32(source, 'brokerId')
  const brokerEpoch = readInt64(source, 'brokerEpoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { brokerId, brokerEpoch } : { brokerId, brokerEpoch, unknownTags }
}

export const allocateProducerIdsRequest: MessageCodec<AllocateProducerIdsRequest> = {
  name: 'AllocateProducerIdsRequest',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeAllocateProducerIdsRequest,
  write: writeAllocateProducerIdsRequest,
  read: readAllocateProducerIdsRequest,
}

/** AllocateProducerIdsResponse, versions 0. */
export interface AllocateProducerIdsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The top level response error code. */
  readonly errorCode: number
  /** The first producer ID in this range, inclusive. */
  readonly producerIdStart: bigint
  /** The number of producer IDs in this range. */
  readonly producerIdLen: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAllocateProducerIdsResponse(message: Draft<AllocateProducerIdsResponse>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 18
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAllocateProducerIdsResponse(sink: MessageSink, message: Draft<AllocateProducerIdsResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, producerIdStart = 0n, producerIdLen = 0, unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeInt64(sink, producerIdStart, 'producerIdStart')
  writeInt32(sink, producerIdLen, 'producerIdLen')
  writeTags(sink, flexible, version, unknownTags)
}

function readAllocateProducerIdsResponse(source: MessageSource, version: number): AllocateProducerIdsResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const producerIdStart = readInt64(source, 'producerIdStart')
  const producerIdLen = readInt32(source, 'producerIdLen')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, producerIdStart, producerIdLen } : { throttleTimeMs, errorCode, producerIdStart, producerIdLen, unknownTags }
}

export const allocateProducerIdsResponse: MessageCodec<AllocateProducerIdsResponse> = {
  name: 'AllocateProducerIdsResponse',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeAllocateProducerIdsResponse,
  write: writeAllocateProducerIdsResponse,
  read: readAllocateProducerIdsResponse,
}

export const api = makeApi(67, 'AllocateProducerIds', allocateProducerIdsRequest, allocateProducerIdsResponse, false)
