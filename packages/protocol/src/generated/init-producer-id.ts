// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  noSuchField,
  readBool,
  readInt16,
  readInt32,
  readInt64,
  readNullableString,
  readUnknownTags,
  sizeOfString,
  sizeOfTags,
  writeBool,
  writeInt16,
  writeInt32,
  writeInt64,
  writeNullableString,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** InitProducerIdRequest, versions 0-6. */
export interface InitProducerIdRequest {
  /** The transactional id, or null if the producer is not transactional. */
  readonly transactionalId: string | null
  /** The time in ms to wait before aborting idle transactions sent by this producer. This is only relevant if a TransactionalId has been defined. */
  readonly transactionTimeoutMs: number
  /** The producer id. This is used to disambiguate requests if a transactional id is reused following its expiration. Versions 3-6. */
  readonly producerId: bigint
  /** The producer's current epoch. This will be checked against the producer epoch on the broker, and the request will return an error if they do not match. Versions 3-6. */
  readonly producerEpoch: number
  /** True if the client wants to enable two-phase commit (2PC) protocol for transactions. Versions 6. */
  readonly enable2Pc: boolean
  /** True if the client wants to keep the currently ongoing transaction instead of aborting it. Versions 6. */
  readonly keepPreparedTxn: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeInitProducerIdRequest(message: Draft<InitProducerIdRequest>, version: number): number {
  const flexible = version >= 2
  const { transactionalId = '', unknownTags } = message
  let size = 4
  size += sizeOfString(transactionalId, flexible)
  if (version >= 3) size += 8
  if (version >= 3) size += 2
  if (version >= 6) size += 1
  if (version >= 6) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeInitProducerIdRequest(sink: MessageSink, message: Draft<InitProducerIdRequest>, version: number): void {
  const flexible = version >= 2
  const { transactionalId = '', transactionTimeoutMs = 0, producerId = -1n, producerEpoch = -1, enable2Pc = false, keepPreparedTxn = false, unknownTags } = message
  writeNullableString(sink, transactionalId, flexible, true, 'transactionalId')
  writeInt32(sink, transactionTimeoutMs, 'transactionTimeoutMs')
  if (version >= 3) writeInt64(sink, producerId, 'producerId')
  else if (producerId != -1n) throw noSuchField('producerId', version)
  if (version >= 3) writeInt16(sink, producerEpoch, 'producerEpoch')
  else if (producerEpoch !== -1) throw noSuchField('producerEpoch', version)
  if (version >= 6) writeBool(sink, enable2Pc, 'enable2Pc')
  else if (enable2Pc !== false) throw noSuchField('enable2Pc', version)
  if (version >= 6) writeBool(sink, keepPreparedTxn, 'keepPreparedTxn')
  else if (keepPreparedTxn !== false) throw noSuchField('keepPreparedTxn', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readInitProducerIdRequest(source: MessageSource, version: number): InitProducerIdRequest {
  const flexible = version >= 2
  const transactionalId = readNullableString(source, flexible, true, 'transactionalId')
  const transactionTimeoutMs = readInt32(source, 'transactionTimeoutMs')
  const producerId: bigint = version >= 3 ? readInt64(source, 'producerId') : -1n
  const producerEpoch: number = version >= 3 ? readInt16(source, 'producerEpoch') : -1
  const enable2Pc: boolean = version >= 6 ? readBool(source, 'enable2Pc') : false
  const keepPreparedTxn: boolean = version >= 6 ? readBool(source, 'keepPreparedTxn') : false
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { transactionalId, transactionTimeoutMs, producerId, producerEpoch, enable2Pc, keepPreparedTxn } : { transactionalId, transactionTimeoutMs, producerId, producerEpoch, enable2Pc, keepPreparedTxn, unknownTags }
}

export const initProducerIdRequest: MessageCodec<InitProducerIdRequest> = {
  name: 'InitProducerIdRequest',
  minVersion: 0,
  maxVersion: 6,
  flexibleFrom: 2,
  size: sizeInitProducerIdRequest,
  write: writeInitProducerIdRequest,
  read: readInitProducerIdRequest,
}

/** InitProducerIdResponse, versions 0-6. */
export interface InitProducerIdResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** The current producer id. */
  readonly producerId: bigint
  /** The current epoch associated with the producer id. */
  readonly producerEpoch: number
  /** The producer id for ongoing transaction when KeepPreparedTxn is used, -1 if there is no transaction ongoing. Versions 6. */
  readonly ongoingTxnProducerId: bigint
  /** The epoch associated with the producer id for ongoing transaction when KeepPreparedTxn is used, -1 if there is no transaction ongoing. Versions 6. */
  readonly ongoingTxnProducerEpoch: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeInitProducerIdResponse(message: Draft<InitProducerIdResponse>, version: number): number {
  const flexible = version >= 2
  const { unknownTags } = message
  let size = 16
  if (version >= 6) size += 8
  if (version >= 6) size += 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeInitProducerIdResponse(sink: MessageSink, message: Draft<InitProducerIdResponse>, version: number): void {
  const flexible = version >= 2
  const { throttleTimeMs = 0, errorCode = 0, producerId = -1n, producerEpoch = 0, ongoingTxnProducerId = -1n, ongoingTxnProducerEpoch = -1, unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeInt64(sink, producerId, 'producerId')
  writeInt16(sink, producerEpoch, 'producerEpoch')
  if (version >= 6) writeInt64(sink, ongoingTxnProducerId, 'ongoingTxnProducerId')
  else if (ongoingTxnProducerId != -1n) throw noSuchField('ongoingTxnProducerId', version)
  if (version >= 6) writeInt16(sink, ongoingTxnProducerEpoch, 'ongoingTxnProducerEpoch')
  else if (ongoingTxnProducerEpoch !== -1) throw noSuchField('ongoingTxnProducerEpoch', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readInitProducerIdResponse(source: MessageSource, version: number): InitProducerIdResponse {
  const flexible = version >= 2
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const producerId = readInt64(source, 'producerId')
  const producerEpoch = readInt16(source, 'producerEpoch')
  const ongoingTxnProducerId: bigint = version >= 6 ? readInt64(source, 'ongoingTxnProducerId') : -1n
  const ongoingTxnProducerEpoch: number = version >= 6 ? readInt16(source, 'ongoingTxnProducerEpoch') : -1
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, producerId, producerEpoch, ongoingTxnProducerId, ongoingTxnProducerEpoch } : { throttleTimeMs, errorCode, producerId, producerEpoch, ongoingTxnProducerId, ongoingTxnProducerEpoch, unknownTags }
}

export const initProducerIdResponse: MessageCodec<InitProducerIdResponse> = {
  name: 'InitProducerIdResponse',
  minVersion: 0,
  maxVersion: 6,
  flexibleFrom: 2,
  size: sizeInitProducerIdResponse,
  write: writeInitProducerIdResponse,
  read: readInitProducerIdResponse,
}

export const api = makeApi(22, 'InitProducerId', initProducerIdRequest, initProducerIdResponse, true)
