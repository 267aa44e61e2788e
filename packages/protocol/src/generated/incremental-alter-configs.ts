// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  readBool,
  readCount,
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

/** IncrementalAlterConfigsRequest, versions 0-1. */
export interface IncrementalAlterConfigsRequest {
  /** The incremental updates for each resource. */
  readonly resources: readonly IncrementalAlterConfigsRequestAlterConfigsResource[]
  /** True if we should validate the request, but not change the configurations. */
  readonly validateOnly: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link IncrementalAlterConfigsRequest}. */
export interface IncrementalAlterConfigsRequestAlterConfigsResource {
  /** The resource type. */
  readonly resourceType: number
  /** The resource name. */
  readonly resourceName: string
  /** The configurations. */
  readonly configs: readonly IncrementalAlterConfigsRequestAlterableConfig[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link IncrementalAlterConfigsRequest}. */
export interface IncrementalAlterConfigsRequestAlterableConfig {
  /** The configuration key name. */
  readonly name: string
  /** The type (Set, Delete, Append, Subtract) of operation. */
  readonly configOperation: number
  /** The value to set for the configuration key. */
  readonly value: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeIncrementalAlterConfigsRequestAlterableConfig(message: Draft<IncrementalAlterConfigsRequestAlterableConfig>, version: number): number {
  const flexible = version >= 1
  const { name = '', value = '', unknownTags } = message
  let size = 1
  size += sizeOfString(name, flexible)
  size += sizeOfString(value, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeIncrementalAlterConfigsRequestAlterableConfig(sink: MessageSink, message: Draft<IncrementalAlterConfigsRequestAlterableConfig>, version: number): void {
  const flexible = version >= 1
  const { name = '', configOperation = 0, value = '', unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt8(sink, configOperation, 'configOperation')
  writeNullableString(sink, value, flexible, true, 'value')
  writeTags(sink, flexible, version, unknownTags)
}

function readIncrementalAlterConfigsRequestAlterableConfig(source: MessageSource, version: number): IncrementalAlterConfigsRequestAlterableConfig {
  const flexible = version >= 1
  const name = readString(source, flexible, 'name')
  const configOperation = readInt8(source, 'configOperation')
  const value = readNullableString(source, flexible, true, 'value')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, configOperation, value } : { name, configOperation, value, unknownTags }
}

function readIncrementalAlterConfigsRequestAlterableConfigList(source: MessageSource, version: number, nullable: boolean, field: string): IncrementalAlterConfigsRequestAlterableConfig[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<IncrementalAlterConfigsRequestAlterableConfig>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readIncrementalAlterConfigsRequestAlterableConfig(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeIncrementalAlterConfigsRequestAlterConfigsResource(message: Draft<IncrementalAlterConfigsRequestAlterConfigsResource>, version: number): number {
  const flexible = version >= 1
  const { resourceName = '', configs = [], unknownTags } = message
  let size = 1
  size += sizeOfString(resourceName, flexible)
  size += sizeOfStructs(configs, sizeIncrementalAlterConfigsRequestAlterableConfig, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeIncrementalAlterConfigsRequestAlterConfigsResource(sink: MessageSink, message: Draft<IncrementalAlterConfigsRequestAlterConfigsResource>, version: number): void {
  const flexible = version >= 1
  const { resourceType = 0, resourceName = '', configs = [], unknownTags } = message
  writeInt8(sink, resourceType, 'resourceType')
  writeString(sink, resourceName, flexible, 'resourceName')
  writeStructs(sink, configs, writeIncrementalAlterConfigsRequestAlterableConfig, version, version >= 1, false, 'configs')
  writeTags(sink, flexible, version, unknownTags)
}

function readIncrementalAlterConfigsRequestAlterConfigsResource(source: MessageSource, version: number): IncrementalAlterConfigsRequestAlterConfigsResource {
  const flexible = version >= 1
  const resourceType = readInt8(source, 'resourceType')
  const resourceName = readString(source, flexible, 'resourceName')
  const configs = readIncrementalAlterConfigsRequestAlterableConfigList(source, version, false, 'configs')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { resourceType, resourceName, configs } : { resourceType, resourceName, configs, unknownTags }
}

function readIncrementalAlterConfigsRequestAlterConfigsResourceList(source: MessageSource, version: number, nullable: boolean, field: string): IncrementalAlterConfigsRequestAlterConfigsResource[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<IncrementalAlterConfigsRequestAlterConfigsResource>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readIncrementalAlterConfigsRequestAlterConfigsResource(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeIncrementalAlterConfigsRequest(message: Draft<IncrementalAlterConfigsRequest>, version: number): number {
  const flexible = version >= 1
  const { resources = [], unknownTags } = message
  let size = 1
  size += sizeOfStructs(resources, sizeIncrementalAlterConfigsRequestAlterConfigsResource, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeIncrementalAlterConfigsRequest(sink: MessageSink, message: Draft<IncrementalAlterConfigsRequest>, version: number): void {
  const flexible = version >= 1
  const { resources = [], validateOnly = false, unknownTags } = message
  writeStructs(sink, resources, writeIncrementalAlterConfigsRequestAlterConfigsResource, version, version >= 1, false, 'resources')
  writeBool(sink, validateOnly, 'validateOnly')
  writeTags(sink, flexible, version, unknownTags)
}

function readIncrementalAlterConfigsRequest(source: MessageSource, version: number): IncrementalAlterConfigsRequest {
  const flexible = version >= 1
  const resources = readIncrementalAlterConfigsRequestAlterConfigsResourceList(source, version, false, 'resources')!
  const validateOnly = readBool(source, 'validateOnly')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { resources, validateOnly } : { resources, validateOnly, unknownTags }
}

export const incrementalAlterConfigsRequest: MessageCodec<IncrementalAlterConfigsRequest> = {
  name: 'IncrementalAlterConfigsRequest',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 1,
  size: sizeIncrementalAlterConfigsRequest,
  write: writeIncrementalAlterConfigsRequest,
  read: readIncrementalAlterConfigsRequest,
}

/** IncrementalAlterConfigsResponse, versions 0-1. */
export interface IncrementalAlterConfigsResponse {
  /** Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The responses for each resource. */
  readonly responses: readonly IncrementalAlterConfigsResponseAlterConfigsResourceResponse[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link IncrementalAlterConfigsResponse}. */
export interface IncrementalAlterConfigsResponseAlterConfigsResourceResponse {
  /** The resource error code. */
  readonly errorCode: number
  /** The resource error message, or null if there was no error. */
  readonly errorMessage: string | null
  /** The resource type. */
  readonly resourceType: number
  /** The resource name. */
  readonly resourceName: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeIncrementalAlterConfigsResponseAlterConfigsResourceResponse(message: Draft<IncrementalAlterConfigsResponseAlterConfigsResourceResponse>, version: number): number {
  const flexible = version >= 1
  const { errorMessage = '', resourceName = '', unknownTags } = message
  let size = 3
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfString(resourceName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeIncrementalAlterConfigsResponseAlterConfigsResourceResponse(sink: MessageSink, message: Draft<IncrementalAlterConfigsResponseAlterConfigsResourceResponse>, version: number): void {
  const flexible = version >= 1
  const { errorCode = 0, errorMessage = '', resourceType = 0, resourceName = '', unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeInt8(sink, resourceType, 'resourceType')
  writeString(sink, resourceName, flexible, 'resourceName')
  writeTags(sink, flexible, version, unknownTags)
}

function readIncrementalAlterConfigsResponseAlterConfigsResourceResponse(source: MessageSource, version: number): IncrementalAlterConfigsResponseAlterConfigsResourceResponse {
  const flexible = version >= 1
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const resourceType = readInt8(source, 'resourceType')
  const resourceName = readString(source, flexible, 'resourceName')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, errorMessage, resourceType, resourceName } : { errorCode, errorMessage, resourceType, resourceName, unknownTags }
}

function readIncrementalAlterConfigsResponseAlterConfigsResourceResponseList(source: MessageSource, version: number, nullable: boolean, field: string): IncrementalAlterConfigsResponseAlterConfigsResourceResponse[] | null {
  const count = readCount(source, version >= 1, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<IncrementalAlterConfigsResponseAlterConfigsResourceResponse>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readIncrementalAlterConfigsResponseAlterConfigsResourceResponse(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeIncrementalAlterConfigsResponse(message: Draft<IncrementalAlterConfigsResponse>, version: number): number {
  const flexible = version >= 1
  const { responses = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(responses, sizeIncrementalAlterConfigsResponseAlterConfigsResourceResponse, version, version >= 1)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeIncrementalAlterConfigsResponse(sink: MessageSink, message: Draft<IncrementalAlterConfigsResponse>, version: number): void {
  const flexible = version >= 1
  const { throttleTimeMs = 0, responses = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, responses, writeIncrementalAlterConfigsResponseAlterConfigsResourceResponse, version, version >= 1, false, 'responses')
  writeTags(sink, flexible, version, unknownTags)
}

function readIncrementalAlterConfigsResponse(source: MessageSource, version: number): IncrementalAlterConfigsResponse {
  const flexible = version >= 1
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const responses = readIncrementalAlterConfigsResponseAlterConfigsResourceResponseList(source, version, false, 'responses')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, responses } : { throttleTimeMs, responses, unknownTags }
}

export const incrementalAlterConfigsResponse: MessageCodec<IncrementalAlterConfigsResponse> = {
  name: 'IncrementalAlterConfigsResponse',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 1,
  size: sizeIncrementalAlterConfigsResponse,
  write: writeIncrementalAlterConfigsResponse,
  read: readIncrementalAlterConfigsResponse,
}

export const api = makeApi(44, 'IncrementalAlterConfigs', incrementalAlterConfigsRequest, incrementalAlterConfigsResponse, false)
