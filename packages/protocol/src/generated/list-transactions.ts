// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  noSuchField,
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readInt64List,
  readNullableString,
  readString,
  readStringList,
  readUnknownTags,
  sizeOfList,
  sizeOfString,
  sizeOfStringList,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt64,
  writeInt64List,
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

/** ListTransactionsRequest, versions 0-2. */
export interface ListTransactionsRequest {
  /** The transaction states to filter by: if empty, all transactions are returned; if non-empty, then only transactions matching one of the filtered states will be returned. */
  readonly stateFilters: readonly string[]
  /** The producerIds to filter by: if empty, all transactions will be returned; if non-empty, only transactions which match one of the filtered producerIds will be returned. */
  readonly producerIdFilters: readonly bigint[]
  /** Duration (in millis) to filter by: if < 0, all transactions will be returned; otherwise, only transactions running longer than this duration will be returned. Versions 1-2. */
  readonly durationFilter: bigint
  /** The transactional ID regular expression pattern to filter by: if it is empty or null, all transactions are returned; Otherwise then only the transactions matching the given regular expression will be returned. Versions 2. */
  readonly transactionalIdPattern: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeListTransactionsRequest(message: Draft<ListTransactionsRequest>, version: number): number {
  const flexible = true
  const { stateFilters = [], producerIdFilters = [], transactionalIdPattern = null, unknownTags } = message
  let size = 0
  size += sizeOfStringList(stateFilters, flexible)
  size += sizeOfList(producerIdFilters, 8, flexible)
  if (version >= 1) size += 8
  if (version >= 2) size += sizeOfString(transactionalIdPattern, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListTransactionsRequest(sink: MessageSink, message: Draft<ListTransactionsRequest>, version: number): void {
  const flexible = true
  const { stateFilters = [], producerIdFilters = [], durationFilter = -1n, transactionalIdPattern = null, unknownTags } = message
  writeStringList(sink, stateFilters, flexible, false, 'stateFilters')
  writeInt64List(sink, producerIdFilters, flexible, false, 'producerIdFilters')
  if (version >= 1) writeInt64(sink, durationFilter, 'durationFilter')
  else if (durationFilter != -1n) throw noSuchField('durationFilter', version)
  if (version >= 2) writeNullableString(sink, transactionalIdPattern, flexible, true, 'transactionalIdPattern')
  else if (transactionalIdPattern !== null) throw noSuchField('transactionalIdPattern', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readListTransactionsRequest(source: MessageSource, version: number): ListTransactionsRequest {
  const flexible = true
  const stateFilters = readStringList(source, flexible, false, 'stateFilters')!
  const producerIdFilters = readInt64List(source, flexible, false, 'producerIdFilters')!
  const durationFilter: bigint = version >= 1 ? readInt64(source, 'durationFilter') : -1n
  const transactionalIdPattern: string | null = version >= 2 ? readNullableString(source, flexible, true, 'transactionalIdPattern') : null
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { stateFilters, producerIdFilters, durationFilter, transactionalIdPattern } : { stateFilters, producerIdFilters, durationFilter, transactionalIdPattern, unknownTags }
}

export const listTransactionsRequest: MessageCodec<ListTransactionsRequest> = {
  name: 'ListTransactionsRequest',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizeListTransactionsRequest,
  write: writeListTransactionsRequest,
  read: readListTransactionsRequest,
}

/** ListTransactionsResponse, versions 0-2. */
export interface ListTransactionsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** Set of state filters provided in the request which were unknown to the transaction coordinator. */
  readonly unknownStateFilters: readonly string[]
  /** The current state of the transaction for the transactional id. */
  readonly transactionStates: readonly ListTransactionsResponseTransactionState[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ListTransactionsResponse}. */
export interface ListTransactionsResponseTransactionState {
  /** The transactional id. */
  readonly transactionalId: string
  /** The producer id. */
  readonly producerId: bigint
  /** The current transaction state of the producer. */
  readonly transactionState: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeListTransactionsResponseTransactionState(message: Draft<ListTransactionsResponseTransactionState>, version: number): number {
  const flexible = true
  const { transactionalId = '', transactionState = '', unknownTags } = message
  let size = 8
  size += sizeOfString(transactionalId, flexible)
  size += sizeOfString(transactionState, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListTransactionsResponseTransactionState(sink: MessageSink, message: Draft<ListTransactionsResponseTransactionState>, version: number): void {
  const flexible = true
  const { transactionalId = '', producerId = 0n, transactionState = '', unknownTags } = message
  writeString(sink, transactionalId, flexible, 'transactionalId')
  writeInt64(sink, producerId, 'producerId')
  writeString(sink, transactionState, flexible, 'transactionState')
  writeTags(sink, flexible, version, unknownTags)
}

function readListTransactionsResponseTransactionState(source: MessageSource, version: number): ListTransactionsResponseTransactionState {
  const flexible = true
  const transactionalId = readString(source, flexible, 'transactionalId')
  const producerId = readInt64(source, 'producerId')
  const transactionState = readString(source, flexible, 'transactionState')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { transactionalId, producerId, transactionState } : { transactionalId, producerId, transactionState, unknownTags }
}

function readListTransactionsResponseTransactionStateList(source: MessageSource, version: number, nullable: boolean, field: string): ListTransactionsResponseTransactionState[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ListTransactionsResponseTransactionState>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readListTransactionsResponseTransactionState(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeListTransactionsResponse(message: Draft<ListTransactionsResponse>, version: number): number {
  const flexible = true
  const { unknownStateFilters = [], transactionStates = [], unknownTags } = message
  let size = 6
  size += sizeOfStringList(unknownStateFilters, flexible)
  size += sizeOfStructs(transactionStates, sizeListTransactionsResponseTransactionState, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListTransactionsResponse(sink: MessageSink, message: Draft<ListTransactionsResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, unknownStateFilters = [], transactionStates = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeStringList(sink, unknownStateFilters, flexible, false, 'unknownStateFilters')
  writeStructs(sink, transactionStates, writeListTransactionsResponseTransactionState, version, true, false, 'transactionStates')
  writeTags(sink, flexible, version, unknownTags)
}

function readListTransactionsResponse(source: MessageSource, version: number): ListTransactionsResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const unknownStateFilters = readStringList(source, flexible, false, 'unknownStateFilters')!
  const transactionStates = readListTransactionsResponseTransactionStateList(source, version, false, 'transactionStates')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, unknownStateFilters, transactionStates } : { throttleTimeMs, errorCode, unknownStateFilters, transactionStates, unknownTags }
}

export const listTransactionsResponse: MessageCodec<ListTransactionsResponse> = {
  name: 'ListTransactionsResponse',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizeListTransactionsResponse,
  write: writeListTransactionsResponse,
  read: readListTransactionsResponse,
}

export const api = makeApi(66, 'ListTransactions', listTransactionsRequest, listTransactionsResponse, false)
