// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  readBool,
  readInt16,
  readInt32,
  readInt64,
  readString,
  readUnknownTags,
  sizeOfString,
  sizeOfTags,
  writeBool,
  writeInt16,
  writeInt32,
  writeInt64,
  writeString,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** EndTxnRequest, versions 0-5. */
export interface EndTxnRequest {
  /** The ID of the transaction to end. */
  readonly transactionalId: string
  /** The producer ID. */
  readonly producerId: bigint
  /** The current epoch associated with the producer. */
  readonly producerEpoch: number
  /** True if the transaction was committed, false if it was aborted. */
  readonly committed: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeEndTxnRequest(message: Draft<EndTxnRequest>, version: number): number {
  const flexible = version >= 3
  const { transactionalId = '', unknownTags } = message
  let size = 11
  size += sizeOfString(transactionalId, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeEndTxnRequest(sink: MessageSink, message: Draft<EndTxnRequest>, version: number): void {
  const flexible = version >= 3
  const { transactionalId = '', producerId = 0n, producerEpoch = 0, committed = false, unknownTags } = message
  writeString(sink, transactionalId, flexible, 'transactionalId')
  writeInt64(sink, producerId, 'producerId')
  writeInt16(sink, producerEpoch, 'producerEpoch')
  writeBool(sink, committed, 'committed')
  writeTags(sink, flexible, version, unknownTags)
}

function readEndTxnRequest(source: MessageSource, version: number): EndTxnRequest {
  const flexible = version >= 3
  const transactionalId = readString(source, flexible, 'transactionalId')
  const producerId = readInt64(source, 'producerId')
  const producerEpoch = readInt16(source, 'producerEpoch')
  const committed = readBool(source, 'committed')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { transactionalId, producerId, producerEpoch, committed } : { transactionalId, producerId, producerEpoch, committed, unknownTags }
}

export const endTxnRequest: MessageCodec<EndTxnRequest> = {
  name: 'EndTxnRequest',
  minVersion: 0,
  maxVersion: 5,
  flexibleFrom: 3,
  size: sizeEndTxnRequest,
  write: writeEndTxnRequest,
  read: readEndTxnRequest,
}

/** EndTxnResponse, versions 0-5. */
export interface EndTxnResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The producer ID. Versions 5. */
  readonly producerId: bigint
  /** The current epoch associated with the producer. Versions 5. */
  readonly producerEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeEndTxnResponse(message: Draft<EndTxnResponse>, version: number): number {
  const flexible = version >= 3
  const { unknownTags } = message
  let size = 6
  if (version >= 5) size += 8
  if (version >= 5) size += 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeEndTxnResponse(sink: MessageSink, message: Draft<EndTxnResponse>, version: number): void {
  const flexible = version >= 3
  const { throttleTimeMs = 0, errorCode = 0, producerId = -1n, producerEpoch = -1, unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  if (version >= 5) writeInt64(sink, producerId, 'producerId')
  if (version >= 5) writeInt16(sink, producerEpoch, 'producerEpoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readEndTxnResponse(source: MessageSource, version: number): EndTxnResponse {
  const flexible = version >= 3
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const producerId: bigint = version >= 5 ? readInt64(source, 'producerId') : -1n
  const producerEpoch: number = version >= 5 ? readInt16(source, 'producerEpoch') : -1
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, producerId, producerEpoch } : { throttleTimeMs, errorCode, producerId, producerEpoch, unknownTags }
}

export const endTxnResponse: MessageCodec<EndTxnResponse> = {
  name: 'EndTxnResponse',
  minVersion: 0,
  maxVersion: 5,
  flexibleFrom: 3,
  size: sizeEndTxnResponse,
  write: writeEndTxnResponse,
  read: readEndTxnResponse,
}

export const api = makeApi(26, 'EndTxn', endTxnRequest, endTxnResponse, false)
