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
  readStringList,
  readUnknownTags,
  sizeOfString,
  sizeOfStringList,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeBool,
  writeInt16,
  writeInt32,
  writeInt8,
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

/** DescribeConfigsRequest, versions 0-4. */
export interface DescribeConfigsRequest {
  /** The resources whose configurations we want to describe. */
  readonly resources: readonly DescribeConfigsRequestResource[]
  /** True if we should include all synonyms. Versions 1-4. */
  readonly includeSynonyms: boolean
  /** True if we should include configuration documentation. Versions 3-4. */
  readonly includeDocumentation: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeConfigsRequest}. */
export interface DescribeConfigsRequestResource {
  /** The resource type. */
  readonly resourceType: number
  /** The resource name. */
  readonly resourceName: string
  /** The configuration keys to list, or null to list all configuration keys. */
  readonly configurationKeys: readonly string[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeConfigsRequestResource(message: Draft<DescribeConfigsRequestResource>, version: number): number {
  const flexible = version >= 4
  const { resourceName = '', configurationKeys = [], unknownTags } = message
  let size = 1
  size += sizeOfString(resourceName, flexible)
  size += sizeOfStringList(configurationKeys, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeConfigsRequestResource(sink: MessageSink, message: Draft<DescribeConfigsRequestResource>, version: number): void {
  const flexible = version >= 4
  const { resourceType = 0, resourceName = '', configurationKeys = [], unknownTags } = message
  writeInt8(sink, resourceType, 'resourceType')
  writeString(sink, resourceName, flexible, 'resourceName')
  writeStringList(sink, configurationKeys, flexible, true, 'configurationKeys')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeConfigsRequestResource(source: MessageSource, version: number): DescribeConfigsRequestResource {
  const flexible = version >= 4
  const resourceType = readInt8(source, 'resourceType')
  const resourceName = readString(source, flexible, 'resourceName')
  const configurationKeys = readStringList(source, flexible, true, 'configurationKeys')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { resourceType, resourceName, configurationKeys } : { resourceType, resourceName, configurationKeys, unknownTags }
}

function readDescribeConfigsRequestResourceList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeConfigsRequestResource[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeConfigsRequestResource>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeConfigsRequestResource(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeConfigsRequest(message: Draft<DescribeConfigsRequest>, version: number): number {
  const flexible = version >= 4
  const { resources = [], unknownTags } = message
  let size = 0
  size += sizeOfStructs(resources, sizeDescribeConfigsRequestResource, version, version >= 4)
  if (version >= 1) size += 1
  if (version >= 3) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeConfigsRequest(sink: MessageSink, message: Draft<DescribeConfigsRequest>, version: number): void {
  const flexible = version >= 4
  const { resources = [], includeSynonyms = false, includeDocumentation = false, unknownTags } = message
  writeStructs(sink, resources, writeDescribeConfigsRequestResource, version, version >= 4, false, 'resources')
  if (version >= 1) writeBool(sink, includeSynonyms, 'includeSynonyms')
  else if (includeSynonyms !== false) throw noSuchField('includeSynonyms', version)
  if (version >= 3) writeBool(sink, includeDocumentation, 'includeDocumentation')
  else if (includeDocumentation !== false) throw noSuchField('includeDocumentation', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeConfigsRequest(source: MessageSource, version: number): DescribeConfigsRequest {
  const flexible = version >= 4
  const resources = readDescribeConfigsRequestResourceList(source, version, false, 'resources')!
  const includeSynonyms: boolean = version >= 1 ? readBool(source, 'includeSynonyms') : false
  const includeDocumentation: boolean = version >= 3 ? readBool(source, 'includeDocumentation') : false
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { resources, includeSynonyms, includeDocumentation } : { resources, includeSynonyms, includeDocumentation, unknownTags }
}

export const describeConfigsRequest: MessageCodec<DescribeConfigsRequest> = {
  name: 'DescribeConfigsRequest',
  minVersion: 0,
  maxVersion: 4,
  flexibleFrom: 4,
  size: sizeDescribeConfigsRequest,
  write: writeDescribeConfigsRequest,
  read: readDescribeConfigsRequest,
}

/** DescribeConfigsResponse, versions 0-4. */
export interface DescribeConfigsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The results for each resource. */
  readonly results: readonly DescribeConfigsResponseResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeConfigsResponse}. */
export interface DescribeConfigsResponseResult {
  /** The error code, or 0 if we were able to successfully describe the configurations. */
  readonly errorCode: number
  /** The error message, or null if we were able to successfully describe the configurations. */
  readonly errorMessage: string | null
  /** The resource type. */
  readonly resourceType: number
  /** The resource name. */
  readonly resourceName: string
  /** Each listed configuration. */
  readonly configs: readonly DescribeConfigsResponseResourceResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeConfigsResponse}. */
export interface DescribeConfigsResponseResourceResult {
  /** The configuration name. */
  readonly name: string
  /** The configuration value. */
  readonly value: string | null
  /** True if the configuration is read-only. */
  readonly readOnly: boolean
  /** True if the configuration is not set. Versions 0. */
  readonly isDefault: boolean
  /** The configuration source. Versions 1-4. */
  readonly configSource: number
  /** True if this configuration is sensitive. */
  readonly isSensitive: boolean
  /** The synonyms for this configuration key. Versions 1-4. */
  readonly synonyms: readonly DescribeConfigsResponseSynonym[]
  /** The configuration data type. Type can be one of the following values - BOOLEAN, STRING, INT, SHORT, LONG, DOUBLE, LIST, CLASS, PASSWORD. Versions 3-4. */
  readonly configType: number
  /** The configuration documentation. Versions 3-4. */
  readonly documentation: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link DescribeConfigsResponse}. */
export interface DescribeConfigsResponseSynonym {
  /** The synonym name. Versions 1-4. */
  readonly name: string
  /** The synonym value. Versions 1-4. */
  readonly value: string | null
  /** The synonym source. Versions 1-4. */
  readonly source: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDescribeConfigsResponseSynonym(message: Draft<DescribeConfigsResponseSynonym>, version: number): number {
  const flexible = version >= 4
  const { name = '', value = '', unknownTags } = message
  let size = 0
  if (version >= 1) size += sizeOfString(name, flexible)
  if (version >= 1) size += sizeOfString(value, flexible)
  if (version >= 1) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeConfigsResponseSynonym(sink: MessageSink, message: Draft<DescribeConfigsResponseSynonym>, version: number): void {
  const flexible = version >= 4
  const { name = '', value = '', source: source_ = 0, unknownTags } = message
  if (version >= 1) writeString(sink, name, flexible, 'name')
  else if (name !== '') throw noSuchField('name', version)
  if (version >= 1) writeNullableString(sink, value, flexible, true, 'value')
  else if (value !== '') throw noSuchField('value', version)
  if (version >= 1) writeInt8(sink, source_, 'source')
  else if (source_ !== 0) throw noSuchField('source', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeConfigsResponseSynonym(source: MessageSource, version: number): DescribeConfigsResponseSynonym {
  const flexible = version >= 4
  const name: string = version >= 1 ? readString(source, flexible, 'name') : ''
  const value: string | null = version >= 1 ? readNullableString(source, flexible, true, 'value') : ''
  const source_: number = version >= 1 ? readInt8(source, 'source') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, value, source: source_ } : { name, value, source: source_, unknownTags }
}

function readDescribeConfigsResponseSynonymList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeConfigsResponseSynonym[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeConfigsResponseSynonym>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeConfigsResponseSynonym(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeConfigsResponseResourceResult(message: Draft<DescribeConfigsResponseResourceResult>, version: number): number {
  const flexible = version >= 4
  const { name = '', value = '', synonyms = [], documentation = '', unknownTags } = message
  let size = 2
  size += sizeOfString(name, flexible)
  size += sizeOfString(value, flexible)
  if (version <= 0) size += 1
  if (version >= 1) size += 1
  if (version >= 1) size += sizeOfStructs(synonyms, sizeDescribeConfigsResponseSynonym, version, version >= 4)
  if (version >= 3) size += 1
  if (version >= 3) size += sizeOfString(documentation, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeConfigsResponseResourceResult(sink: MessageSink, message: Draft<DescribeConfigsResponseResourceResult>, version: number): void {
  const flexible = version >= 4
  const { name = '', value = '', readOnly = false, isDefault = false, configSource = -1, isSensitive = false, synonyms = [], configType = 0, documentation = '', unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeNullableString(sink, value, flexible, true, 'value')
  writeBool(sink, readOnly, 'readOnly')
  if (version <= 0) writeBool(sink, isDefault, 'isDefault')
  else if (isDefault !== false) throw noSuchField('isDefault', version)
  if (version >= 1) writeInt8(sink, configSource, 'configSource')
  writeBool(sink, isSensitive, 'isSensitive')
  if (version >= 1) writeStructs(sink, synonyms, writeDescribeConfigsResponseSynonym, version, version >= 4, false, 'synonyms')
  if (version >= 3) writeInt8(sink, configType, 'configType')
  if (version >= 3) writeNullableString(sink, documentation, flexible, true, 'documentation')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeConfigsResponseResourceResult(source: MessageSource, version: number): DescribeConfigsResponseResourceResult {
  const flexible = version >= 4
  const name = readString(source, flexible, 'name')
  const value = readNullableString(source, flexible, true, 'value')
  const readOnly = readBool(source, 'readOnly')
  const isDefault: boolean = version <= 0 ? readBool(source, 'isDefault') : false
  const configSource: number = version >= 1 ? readInt8(source, 'configSource') : -1
  const isSensitive = readBool(source, 'isSensitive')
  const synonyms: readonly DescribeConfigsResponseSynonym[] = version >= 1 ? readDescribeConfigsResponseSynonymList(source, version, false, 'synonyms')! : []
  const configType: number = version >= 3 ? readInt8(source, 'configType') : 0
  const documentation: string | null = version >= 3 ? readNullableString(source, flexible, true, 'documentation') : ''
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, value, readOnly, isDefault, configSource, isSensitive, synonyms, configType, documentation } : { name, value, readOnly, isDefault, configSource, isSensitive, synonyms, configType, documentation, unknownTags }
}

function readDescribeConfigsResponseResourceResultList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeConfigsResponseResourceResult[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeConfigsResponseResourceResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeConfigsResponseResourceResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeConfigsResponseResult(message: Draft<DescribeConfigsResponseResult>, version: number): number {
  const flexible = version >= 4
  const { errorMessage = '', resourceName = '', configs = [], unknownTags } = message
  let size = 3
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfString(resourceName, flexible)
  size += sizeOfStructs(configs, sizeDescribeConfigsResponseResourceResult, version, version >= 4)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeConfigsResponseResult(sink: MessageSink, message: Draft<DescribeConfigsResponseResult>, version: number): void {
  const flexible = version >= 4
  const { errorCode = 0, errorMessage = '', resourceType = 0, resourceName = '', configs = [], unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeInt8(sink, resourceType, 'resourceType')
  writeString(sink, resourceName, flexible, 'resourceName')
  writeStructs(sink, configs, writeDescribeConfigsResponseResourceResult, version, version >= 4, false, 'configs')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeConfigsResponseResult(source: MessageSource, version: number): DescribeConfigsResponseResult {
  const flexible = version >= 4
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const resourceType = readInt8(source, 'resourceType')
  const resourceName = readString(source, flexible, 'resourceName')
  const configs = readDescribeConfigsResponseResourceResultList(source, version, false, 'configs')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, errorMessage, resourceType, resourceName, configs } : { errorCode, errorMessage, resourceType, resourceName, configs, unknownTags }
}

function readDescribeConfigsResponseResultList(source: MessageSource, version: number, nullable: boolean, field: string): DescribeConfigsResponseResult[] | null {
  const count = readCount(source, version >= 4, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<DescribeConfigsResponseResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readDescribeConfigsResponseResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeDescribeConfigsResponse(message: Draft<DescribeConfigsResponse>, version: number): number {
  const flexible = version >= 4
  const { results = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(results, sizeDescribeConfigsResponseResult, version, version >= 4)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDescribeConfigsResponse(sink: MessageSink, message: Draft<DescribeConfigsResponse>, version: number): void {
  const flexible = version >= 4
  const { throttleTimeMs = 0, results = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, results, writeDescribeConfigsResponseResult, version, version >= 4, false, 'results')
  writeTags(sink, flexible, version, unknownTags)
}

function readDescribeConfigsResponse(source: MessageSource, version: number): DescribeConfigsResponse {
  const flexible = version >= 4
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const results = readDescribeConfigsResponseResultList(source, version, false, 'results')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, results } : { throttleTimeMs, results, unknownTags }
}

export const describeConfigsResponse: MessageCodec<DescribeConfigsResponse> = {
  name: 'DescribeConfigsResponse',
  minVersion: 0,
  maxVersion: 4,
  flexibleFrom: 4,
  size: sizeDescribeConfigsResponse,
  write: writeDescribeConfigsResponse,
  read: readDescribeConfigsResponse,
}

export const api = makeApi(32, 'DescribeConfigs', describeConfigsRequest, describeConfigsResponse, false)
