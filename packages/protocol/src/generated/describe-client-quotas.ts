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
  readInt8,
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

/** DescribeClientQuotasRequest, versions 0-1. */
export interface DescribeClientQuotasRequest {
  /** Filter components to apply to quota entities. */
  readonly components: readonly DescribeClientQuotasRequestComponentData[]
  /** Whether the match is strict, i.e. should exclude entities with unspecified entity types. */
  readonly strict: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeClientQuotasRequest}. */
export interface DescribeClientQuotasRequestComponentData {
  /** The entity type that the filter component applies to. */
  readonly entityType: string
  /** How to match the entity {0 = exact name, 1 = default name, 2 = any specified name}. */
  readonly matchType: number
  /** The string to match against, or null if unused for the match type. */
  readonly match: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeClientQuotasRequestComponentData(message: Draft<DescribeClientQuotasRequestComponentData>, version: number): number {
  const flexible = version >= 1
  const { entityType = '', match = '', unknownTags } = message
  let size = 1
  size += sizeOfString(entityType, flexible)
  size += sizeOfString(match, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeClientQuotasRequestComponentData(sink: MessageSink, message: Draft<DescribeClientQuotasRequestComponentData>, version: number): void {
  const flexible = version >= 1
  const { entityType = '', matchType = 0, match = '', unknownTags } = message
  writeString(sink, entityType, flexible, 'entityType')
  writeInt8(sink, matchType, 'matchType')
  writeNullableString(sink, match, flexible, true, 'match')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeClientQuotasRequestComponentData(source: MessageSource, version: number): DescribeClientQuotasRequestComponentData {
  const flexible = version >= 1
  const entityType = readString(source, flexible, 'entityType')
  const matchType = readInt8(source, 'matchType')
  const match = readNullableString(source, flexible, true, 'match')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { entityType, matchType, match } : { entityType, matchType, match, unknownTags }
}

function readDescribeClientQuotasRequestComponentDataList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeClientQuotasRequestComponentData[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeClientQuotasRequestComponentData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeClientQuotasRequestComponentData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeClientQuotasRequest(message: Draft<DescribeClientQuotasRequest>, version: number): number {
  const flexible = version >= 1
  const { components = [], unknownTags } = message
  let size = 1
  size += sizeOfStructs(components, sizeDescribeClientQuotasRequestComponentData, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeClientQuotasRequest(sink: MessageSink, message: Draft<DescribeClientQuotasRequest>, version: number): void {
  const flexible = version >= 1
  const { components = [], strict = false, unknownTags } = message
  writeStructs(sink, components, writeDescribeClientQuotasRequestComponentData, version, version >= 1, false, 'components')
  writeBool(sink, strict, 'strict')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeClientQuotasRequest(source: MessageSource, version: number): DescribeClientQuotasRequest {
  const flexible = version >= 1
  const components = readDescribeClientQuotasRequestComponentDataList(source, version, false, 'components')!
  const strict = readBool(source, 'strict')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { components, strict } : { components, strict, unknownTags }
}

export const describeClientQuotasRequest: MessageCodec<DescribeClientQuotasRequest> = {
  name: 'DescribeClientQuotasRequest',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 1,
  size: sizeDescribeClientQuotasRequest,
  write: writeDescribeClientQuotasRequest,
  read: readDescribeClientQuotasRequest,
}

/** DescribeClientQuotasResponse, versions 0-1. */
export interface DescribeClientQuotasResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The error code, or `0` if the quota description succeeded. */
  readonly errorCode: number
  /** The error message, or `null` if the quota description succeeded. */
  readonly errorMessage: string | null
  /** A result entry. */
  readonly entries: readonly DescribeClientQuotasResponseEntryData[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeClientQuotasResponse}. */
export interface DescribeClientQuotasResponseEntryData {
  /** The quota entity description. */
  readonly entity: readonly DescribeClientQuotasResponseEntityData[]
  /** The quota values for the entity. */
  readonly values: readonly DescribeClientQuotasResponseValueData[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeClientQuotasResponse}. */
export interface DescribeClientQuotasResponseValueData {
  /** The quota configuration key. */
  readonly key: string
  /** The quota configuration value. */
  readonly value: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeClientQuotasResponse}. */
export interface DescribeClientQuotasResponseEntityData {
  /** The entity type. */
  readonly entityType: string
  /** The entity name, or null if the default. */
  readonly entityName: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeClientQuotasResponseEntityData(message: Draft<DescribeClientQuotasResponseEntityData>, version: number): number {
  const flexible = version >= 1
  const { entityType = '', entityName = '', unknownTags } = message
  let size = 0
  size += sizeOfString(entityType, flexible)
  size += sizeOfString(entityName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeClientQuotasResponseEntityData(sink: MessageSink, message: Draft<DescribeClientQuotasResponseEntityData>, version: number): void {
  const flexible = version >= 1
  const { entityType = '', entityName = '', unknownTags } = message
  writeString(sink, entityType, flexible, 'entityType')
  writeNullableString(sink, entityName, flexible, true, 'entityName')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeClientQuotasResponseEntityData(source: MessageSource, version: number): DescribeClientQuotasResponseEntityData {
  const flexible = version >= 1
  const entityType = readString(source, flexible, 'entityType')
  const entityName = readNullableString(source, flexible, true, 'entityName')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { entityType, entityName } : { entityType, entityName, unknownTags }
}

function readDescribeClientQuotasResponseEntityDataList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeClientQuotasResponseEntityData[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeClientQuotasResponseEntityData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeClientQuotasResponseEntityData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeClientQuotasResponseValueData(message: Draft<DescribeClientQuotasResponseValueData>, version: number): number {
  const flexible = version >= 1
  const { key = '', unknownTags } = message
  let size = 8
  size += sizeOfString(key, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeClientQuotasResponseValueData(sink: MessageSink, message: Draft<DescribeClientQuotasResponseValueData>, version: number): void {
  const flexible = version >= 1
  const { key = '', value = 0, unknownTags } = message
  writeString(sink, key, flexible, 'key')
  writeFloat64(sink, value, 'value')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeClientQuotasResponseValueData(source: MessageSource, version: number): DescribeClientQuotasResponseValueData {
  const flexible = version >= 1
  const key = readString(source, flexible, 'key')
  const value = readFloat64(source, 'value')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { key, value } : { key, value, unknownTags }
}

function readDescribeClientQuotasResponseValueDataList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeClientQuotasResponseValueData[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeClientQuotasResponseValueData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeClientQuotasResponseValueData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeClientQuotasResponseEntryData(message: Draft<DescribeClientQuotasResponseEntryData>, version: number): number {
  const flexible = version >= 1
  const { entity = [], values = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(entity, sizeDescribeClientQuotasResponseEntityData, version, version >= 1)
  size += sizeOfStructs(values, sizeDescribeClientQuotasResponseValueData, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeClientQuotasResponseEntryData(sink: MessageSink, message: Draft<DescribeClientQuotasResponseEntryData>, version: number): void {
  const flexible = version >= 1
  const { entity = [], values = [], unknownTags } = message
  writeStructs(sink, entity, writeDescribeClientQuotasResponseEntityData, version, version >= 1, false, 'entity')
  writeStructs(sink, values, writeDescribeClientQuotasResponseValueData, version, version >= 1, false, 'values')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeClientQuotasResponseEntryData(source: MessageSource, version: number): DescribeClientQuotasResponseEntryData {
  const flexible = version >= 1
  const entity = readDescribeClientQuotasResponseEntityDataList(source, version, false, 'entity')!
  const values = readDescribeClientQuotasResponseValueDataList(source, version, false, 'values')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { entity, values } : { entity, values, unknownTags }
}

function readDescribeClientQuotasResponseEntryDataList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeClientQuotasResponseEntryData[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeClientQuotasResponseEntryData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeClientQuotasResponseEntryData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeClientQuotasResponse(message: Draft<DescribeClientQuotasResponse>, version: number): number {
  const flexible = version >= 1
  const { errorMessage = '', entries = [], unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfStructs(entries, sizeDescribeClientQuotasResponseEntryData, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeClientQuotasResponse(sink: MessageSink, message: Draft<DescribeClientQuotasResponse>, version: number): void {
  const flexible = version >= 1
  const { throttleTimeMs = 0, errorCode = 0, errorMessage = '', entries = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeStructs(sink, entries, writeDescribeClientQuotasResponseEntryData, version, version >= 1, true, 'entries')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeClientQuotasResponse(source: MessageSource, version: number): DescribeClientQuotasResponse {
  const flexible = version >= 1
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const entries = readDescribeClientQuotasResponseEntryDataList(source, version, true, 'entries')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, errorMessage, entries } : { throttleTimeMs, errorCode, errorMessage, entries, unknownTags }
}

export const describeClientQuotasResponse: MessageCodec<DescribeClientQuotasResponse> = {
  name: 'DescribeClientQuotasResponse',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 1,
  size: sizeDescribeClientQuotasResponse,
  write: writeDescribeClientQuotasResponse,
  read: readDescribeClientQuotasResponse,
}

export const api = makeApi(48, 'DescribeClientQuotas', describeClientQuotasRequest, describeClientQuotasResponse, false)
