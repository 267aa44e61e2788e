// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  readBool,
  readCount,
  readFloat64,
  readInt16,
  readInt32,
  readNullableString,
  readString,
  readUnknownTags,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeBool,
  writeFloat64,
  writeInt16,
  writeInt32,
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

/** AlterClientQuotasRequest, versions 0-1. */
export interface AlterClientQuotasRequest {
  /** The quota configuration entries to alter. */
  readonly entries: readonly AlterClientQuotasRequestEntryData[]
  /** Whether the alteration should be validated, but not performed. */
  readonly validateOnly: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterClientQuotasRequest}. */
export interface AlterClientQuotasRequestEntryData {
  /** The quota entity to alter. */
  readonly entity: readonly AlterClientQuotasRequestEntityData[]
  /** An individual quota configuration entry to alter. */
  readonly ops: readonly AlterClientQuotasRequestOpData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterClientQuotasRequest}. */
export interface AlterClientQuotasRequestOpData {
  /** The quota configuration key. */
  readonly key: string
  /** The value to set, otherwise ignored if the value is to be removed. */
  readonly value: number
  /** Whether the quota configuration value should be removed, otherwise set. */
  readonly remove: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterClientQuotasRequest}. */
export interface AlterClientQuotasRequestEntityData {
  /** The entity type. */
  readonly entityType: string
  /** The name of the entity, or null if the default. */
  readonly entityName: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAlterClientQuotasRequestEntityData(message: Draft<AlterClientQuotasRequestEntityData>, version: number): number {
  const flexible = version >= 1
  const { entityType = '', entityName = '', unknownTags } = message
  let size = 0
  size += sizeOfString(entityType, flexible)
  size += sizeOfString(entityName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterClientQuotasRequestEntityData(sink: MessageSink, message: Draft<AlterClientQuotasRequestEntityData>, version: number): void {
  const flexible = version >= 1
  const { entityType = '', entityName = '', unknownTags } = message
  writeString(sink, entityType, flexible, 'entityType')
  writeNullableString(sink, entityName, flexible, true, 'entityName')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterClientQuotasRequestEntityData(source: MessageSource, version: number): AlterClientQuotasRequestEntityData {
  const flexible = version >= 1
  const entityType = readString(source, flexible, 'entityType')
  const entityName = readNullableString(source, flexible, true, 'entityName')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { entityType, entityName } : { entityType, entityName, unknownTags }
}

function readAlterClientQuotasRequestEntityDataList(source: MessageSource, version: number, nullable: boolean, field: string): AlterClientQuotasRequestEntityData[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterClientQuotasRequestEntityData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterClientQuotasRequestEntityData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterClientQuotasRequestOpData(message: Draft<AlterClientQuotasRequestOpData>, version: number): number {
  const flexible = version >= 1
  const { key = '', unknownTags } = message
  let size = 9
  size += sizeOfString(key, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterClientQuotasRequestOpData(sink: MessageSink, message: Draft<AlterClientQuotasRequestOpData>, version: number): void {
  const flexible = version >= 1
  const { key = '', value = 0, remove = false, unknownTags } = message
  writeString(sink, key, flexible, 'key')
  writeFloat64(sink, value, 'value')
  writeBool(sink, remove, 'remove')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterClientQuotasRequestOpData(source: MessageSource, version: number): AlterClientQuotasRequestOpData {
  const flexible = version >= 1
  const key = readString(source, flexible, 'key')
  const value = readFloat64(source, 'value')
  const remove = readBool(source, 'remove')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { key, value, remove } : { key, value, remove, unknownTags }
}

function readAlterClientQuotasRequestOpDataList(source: MessageSource, version: number, nullable: boolean, field: string): AlterClientQuotasRequestOpData[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterClientQuotasRequestOpData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterClientQuotasRequestOpData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterClientQuotasRequestEntryData(message: Draft<AlterClientQuotasRequestEntryData>, version: number): number {
  const flexible = version >= 1
  const { entity = [], ops = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(entity, sizeAlterClientQuotasRequestEntityData, version, version >= 1)
  size += sizeOfStructs(ops, sizeAlterClientQuotasRequestOpData, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterClientQuotasRequestEntryData(sink: MessageSink, message: Draft<AlterClientQuotasRequestEntryData>, version: number): void {
  const flexible = version >= 1
  const { entity = [], ops = [], unknownTags } = message
  writeStructs(sink, entity, writeAlterClientQuotasRequestEntityData, version, version >= 1, false, 'entity')
  writeStructs(sink, ops, writeAlterClientQuotasRequestOpData, version, version >= 1, false, 'ops')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterClientQuotasRequestEntryData(source: MessageSource, version: number): AlterClientQuotasRequestEntryData {
  const flexible = version >= 1
  const entity = readAlterClientQuotasRequestEntityDataList(source, version, false, 'entity')!
  const ops = readAlterClientQuotasRequestOpDataList(source, version, false, 'ops')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { entity, ops } : { entity, ops, unknownTags }
}

function readAlterClientQuotasRequestEntryDataList(source: MessageSource, version: number, nullable: boolean, field: string): AlterClientQuotasRequestEntryData[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterClientQuotasRequestEntryData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterClientQuotasRequestEntryData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterClientQuotasRequest(message: Draft<AlterClientQuotasRequest>, version: number): number {
  const flexible = version >= 1
  const { entries = [], unknownTags } = message
  let size = 1
  size += sizeOfStructs(entries, sizeAlterClientQuotasRequestEntryData, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterClientQuotasRequest(sink: MessageSink, message: Draft<AlterClientQuotasRequest>, version: number): void {
  const flexible = version >= 1
  const { entries = [], validateOnly = false, unknownTags } = message
  writeStructs(sink, entries, writeAlterClientQuotasRequestEntryData, version, version >= 1, false, 'entries')
  writeBool(sink, validateOnly, 'validateOnly')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterClientQuotasRequest(source: MessageSource, version: number): AlterClientQuotasRequest {
  const flexible = version >= 1
  const entries = readAlterClientQuotasRequestEntryDataList(source, version, false, 'entries')!
  const validateOnly = readBool(source, 'validateOnly')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { entries, validateOnly } : { entries, validateOnly, unknownTags }
}

export const alterClientQuotasRequest: MessageCodec<AlterClientQuotasRequest> = {
  name: 'AlterClientQuotasRequest',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 1,
  size: sizeAlterClientQuotasRequest,
  write: writeAlterClientQuotasRequest,
  read: readAlterClientQuotasRequest,
}

/** AlterClientQuotasResponse, versions 0-1. */
export interface AlterClientQuotasResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The quota configuration entries to alter. */
  readonly entries: readonly AlterClientQuotasResponseEntryData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterClientQuotasResponse}. */
export interface AlterClientQuotasResponseEntryData {
  /** The error code, or `0` if the quota alteration succeeded. */
  readonly errorCode: number
  /** The error message, or `null` if the quota alteration succeeded. */
  readonly errorMessage: string | null
  /** The quota entity to alter. */
  readonly entity: readonly AlterClientQuotasResponseEntityData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterClientQuotasResponse}. */
export interface AlterClientQuotasResponseEntityData {
  /** The entity type. */
  readonly entityType: string
  /** The name of the entity, or null if the default. */
  readonly entityName: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAlterClientQuotasResponseEntityData(message: Draft<AlterClientQuotasResponseEntityData>, version: number): number {
  const flexible = version >= 1
  const { entityType = '', entityName = '', unknownTags } = message
  let size = 0
  size += sizeOfString(entityType, flexible)
  size += sizeOfString(entityName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterClientQuotasResponseEntityData(sink: MessageSink, message: Draft<AlterClientQuotasResponseEntityData>, version: number): void {
  const flexible = version >= 1
  const { entityType = '', entityName = '', unknownTags } = message
  writeString(sink, entityType, flexible, 'entityType')
  writeNullableString(sink, entityName, flexible, true, 'entityName')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterClientQuotasResponseEntityData(source: MessageSource, version: number): AlterClientQuotasResponseEntityData {
  const flexible = version >= 1
  const entityType = readString(source, flexible, 'entityType')
  const entityName = readNullableString(source, flexible, true, 'entityName')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { entityType, entityName } : { entityType, entityName, unknownTags }
}

function readAlterClientQuotasResponseEntityDataList(source: MessageSource, version: number, nullable: boolean, field: string): AlterClientQuotasResponseEntityData[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterClientQuotasResponseEntityData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterClientQuotasResponseEntityData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterClientQuotasResponseEntryData(message: Draft<AlterClientQuotasResponseEntryData>, version: number): number {
  const flexible = version >= 1
  const { errorMessage = '', entity = [], unknownTags } = message
  let size = 2
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfStructs(entity, sizeAlterClientQuotasResponseEntityData, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterClientQuotasResponseEntryData(sink: MessageSink, message: Draft<AlterClientQuotasResponseEntryData>, version: number): void {
  const flexible = version >= 1
  const { errorCode = 0, errorMessage = '', entity = [], unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeStructs(sink, entity, writeAlterClientQuotasResponseEntityData, version, version >= 1, false, 'entity')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterClientQuotasResponseEntryData(source: MessageSource, version: number): AlterClientQuotasResponseEntryData {
  const flexible = version >= 1
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const entity = readAlterClientQuotasResponseEntityDataList(source, version, false, 'entity')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, errorMessage, entity } : { errorCode, errorMessage, entity, unknownTags }
}

function readAlterClientQuotasResponseEntryDataList(source: MessageSource, version: number, nullable: boolean, field: string): AlterClientQuotasResponseEntryData[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterClientQuotasResponseEntryData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterClientQuotasResponseEntryData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterClientQuotasResponse(message: Draft<AlterClientQuotasResponse>, version: number): number {
  const flexible = version >= 1
  const { entries = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(entries, sizeAlterClientQuotasResponseEntryData, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterClientQuotasResponse(sink: MessageSink, message: Draft<AlterClientQuotasResponse>, version: number): void {
  const flexible = version >= 1
  const { throttleTimeMs = 0, entries = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, entries, writeAlterClientQuotasResponseEntryData, version, version >= 1, false, 'entries')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterClientQuotasResponse(source: MessageSource, version: number): AlterClientQuotasResponse {
  const flexible = version >= 1
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const entries = readAlterClientQuotasResponseEntryDataList(source, version, false, 'entries')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, entries } : { throttleTimeMs, entries, unknownTags }
}

export const alterClientQuotasResponse: MessageCodec<AlterClientQuotasResponse> = {
  name: 'AlterClientQuotasResponse',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 1,
  size: sizeAlterClientQuotasResponse,
  write: writeAlterClientQuotasResponse,
  read: readAlterClientQuotasResponse,
}

export const api = makeApi(49, 'AlterClientQuotas', alterClientQuotasRequest, alterClientQuotasResponse, false)
