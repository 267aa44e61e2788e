// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  readInt16,
  readInt32,
  readInt64,
  readString,
  readUnknownTags,
  sizeOfString,
  sizeOfTags,
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

/** AddOffsetsToTxnRequest, versions 0-4. */
export interface AddOffsetsToTxnRequest {
  /** The transactional id corresponding to the transaction. */
  readonly transactionalId: string
  /** Current producer id in use by the transactional id. */
  readonly producerId: bigint
  /** Current epoch associated with the producer id. */
  readonly producerEpoch: number
  /** The unique group identifier. */
  readonly groupId: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAddOffsetsToTxnRequest(message: Draft<AddOffsetsToTxnRequest>, version: number): number {
  const flexible = version >= 3
  const { transactionalId = '', groupId = '', unknownTags } = message
  let size = 10
  size += sizeOfString(transactionalId, flexible)
  size += sizeOfString(groupId, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAddOffsetsToTxnRequest(sink: MessageSink, message: Draft<AddOffsetsToTxnRequest>, version: number): void {
  const flexible = version >= 3
  const { transactionalId = '', producerId = 0n, producerEpoch = 0, groupId = '', unknownTags } = message
  writeString(sink, transactionalId, flexible, 'transactionalId')
  writeInt64(sink, producerId, 'producerId')
  writeInt16(sink, producerEpoch, 'producerEpoch')
  writeString(sink, groupId, flexible, 'groupId')
  writeTags(sink, flexible, version, unknownTags)
}

function readAddOffsetsToTxnRequest(source: MessageSource, version: number): AddOffsetsToTxnRequest {
  const flexible = version >= 3
  const transactionalId = readString(source, flexible, 'transactionalId')
  const producerId = readInt64(source, 'producerId')
  const producerEpoch = readInt16(source, 'producerEpoch')
  const groupId = readString(source, flexible, 'groupId')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { transactionalId, producerId, producerEpoch, groupId } : { transactionalId, producerId, producerEpoch, groupId, unknownTags }
}

export const addOffsetsToTxnRequest: MessageCodec<AddOffsetsToTxnRequest> = {
  name: 'AddOffsetsToTxnRequest',
  minVersion: 0,
  maxVersion: 4,
  flexibleFrom: 3,
  size: sizeAddOffsetsToTxnRequest,
  write: writeAddOffsetsToTxnRequest,
  read: readAddOffsetsToTxnRequest,
}

/** AddOffsetsToTxnResponse, versions 0-4. */
export interface AddOffsetsToTxnResponse {
  /** Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The response error code, or 0 if there was no error. */
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAddOffsetsToTxnResponse(message: Draft<AddOffsetsToTxnResponse>, version: number): number {
  const flexible = version >= 3
  const { unknownTags } = message
  let size = 6
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAddOffsetsToTxnResponse(sink: MessageSink, message: Draft<AddOffsetsToTxnResponse>, version: number): void {
  const flexible = version >= 3
  const { throttleTimeMs = 0, errorCode = 0, unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeTags(sink, flexible, version, unknownTags)
}

function readAddOffsetsToTxnResponse(source: MessageSource, version: number): AddOffsetsToTxnResponse {
  const flexible = version >= 3
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode } : { throttleTimeMs, errorCode, unknownTags }
}

export const addOffsetsToTxnResponse: MessageCodec<AddOffsetsToTxnResponse> = {
  name: 'AddOffsetsToTxnResponse',
  minVersion: 0,
  maxVersion: 4,
  flexibleFrom: 3,
  size: sizeAddOffsetsToTxnResponse,
  write: writeAddOffsetsToTxnResponse,
  read: readAddOffsetsToTxnResponse,
}

export const api = makeApi(25, 'AddOffsetsToTxn', addOffsetsToTxnRequest, addOffsetsToTxnResponse, false)
