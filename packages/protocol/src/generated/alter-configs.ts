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

/** AlterConfigsRequest, versions 0-2. */
export interface AlterConfigsRequest {
  /** The updates for each resource. */
  readonly resources: readonly AlterConfigsRequestResource[]
  /** True if we should validate the request, but not change the configurations. */
  readonly validateOnly: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterConfigsRequest}. */
export interface AlterConfigsRequestResource {
  /** The resource type. */
  readonly resourceType: number
  /** The resource name. */
  readonly resourceName: string
  /** The configurations. */
  readonly configs: readonly AlterConfigsRequestAlterableConfig[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterConfigsRequest}. */
export interface AlterConfigsRequestAlterableConfig {
  /** The configuration key name. */
  readonly name: string
  /** The value to set for the configuration key. */
  readonly value: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAlterConfigsRequestAlterableConfig(message: Draft<AlterConfigsRequestAlterableConfig>, version: number): number {
  const flexible = version >= 2
  const { name = '', value = '', unknownTags } = message
  let size = 0
  size += sizeOfString(name, flexible)
  size += sizeOfString(value, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterConfigsRequestAlterableConfig(sink: MessageSink, message: Draft<AlterConfigsRequestAlterableConfig>, version: number): void {
  const flexible = version >= 2
  const { name = '', value = '', unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeNullableString(sink, value, flexible, true, 'value')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterConfigsRequestAlterableConfig(source: MessageSource, version: number): AlterConfigsRequestAlterableConfig {
  const flexible = version >= 2
  const name = readString(source, flexible, 'name')
  const value = readNullableString(source, flexible, true, 'value')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, value } : { name, value, unknownTags }
}

function readAlterConfigsRequestAlterableConfigList(source: MessageSource, version: number, nullable: boolean, field: string): AlterConfigsRequestAlterableConfig[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterConfigsRequestAlterableConfig>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterConfigsRequestAlterableConfig(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterConfigsRequestResource(message: Draft<AlterConfigsRequestResource>, version: number): number {
  const flexible = version >= 2
  const { resourceName = '', configs = [], unknownTags } = message
  let size = 1
  size += sizeOfString(resourceName, flexible)
  size += sizeOfStructs(configs, sizeAlterConfigsRequestAlterableConfig, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterConfigsRequestResource(sink: MessageSink, message: Draft<AlterConfigsRequestResource>, version: number): void {
  const flexible = version >= 2
  const { resourceType = 0, resourceName = '', configs = [], unknownTags } = message
  writeInt8(sink, resourceType, 'resourceType')
  writeString(sink, resourceName, flexible, 'resourceName')
  writeStructs(sink, configs, writeAlterConfigsRequestAlterableConfig, version, version >= 2, false, 'configs')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterConfigsRequestResource(source: MessageSource, version: number): AlterConfigsRequestResource {
  const flexible = version >= 2
  const resourceType = readInt8(source, 'resourceType')
  const resourceName = readString(source, flexible, 'resourceName')
  const configs = readAlterConfigsRequestAlterableConfigList(source, version, false, 'configs')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { resourceType, resourceName, configs } : { resourceType, resourceName, configs, unknownTags }
}

function readAlterConfigsRequestResourceList(source: MessageSource, version: number, nullable: boolean, field: string): AlterConfigsRequestResource[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterConfigsRequestResource>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterConfigsRequestResource(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterConfigsRequest(message: Draft<AlterConfigsRequest>, version: number): number {
  const flexible = version >= 2
  const { resources = [], unknownTags } = message
  let size = 1
  size += sizeOfStructs(resources, sizeAlterConfigsRequestResource, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterConfigsRequest(sink: MessageSink, message: Draft<AlterConfigsRequest>, version: number): void {
  const flexible = version >= 2
  const { resources = [], validateOnly = false, unknownTags } = message
  writeStructs(sink, resources, writeAlterConfigsRequestResource, version, version >= 2, false, 'resources')
  writeBool(sink, validateOnly, 'validateOnly')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterConfigsRequest(source: MessageSource, version: number): AlterConfigsRequest {
  const flexible = version >= 2
  const resources = readAlterConfigsRequestResourceList(source, version, false, 'resources')!
  const validateOnly = readBool(source, 'validateOnly')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { resources, validateOnly } : { resources, validateOnly, unknownTags }
}

export const alterConfigsRequest: MessageCodec<AlterConfigsRequest> = {
  name: 'AlterConfigsRequest',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 2,
  size: sizeAlterConfigsRequest,
  write: writeAlterConfigsRequest,
  read: readAlterConfigsRequest,
}

/** AlterConfigsResponse, versions 0-2. */
export interface AlterConfigsResponse {
  /** Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The responses for each resource. */
  readonly responses: readonly AlterConfigsResponseResourceResponse[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link AlterConfigsResponse}. */
export interface AlterConfigsResponseResourceResponse {
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

function sizeAlterConfigsResponseResourceResponse(message: Draft<AlterConfigsResponseResourceResponse>, version: number): number {
  const flexible = version >= 2
  const { errorMessage = '', resourceName = '', unknownTags } = message
  let size = 3
  size += sizeOfString(errorMessage, flexible)
  size += sizeOfString(resourceName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterConfigsResponseResourceResponse(sink: MessageSink, message: Draft<AlterConfigsResponseResourceResponse>, version: number): void {
  const flexible = version >= 2
  const { errorCode = 0, errorMessage = '', resourceType = 0, resourceName = '', unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeInt8(sink, resourceType, 'resourceType')
  writeString(sink, resourceName, flexible, 'resourceName')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterConfigsResponseResourceResponse(source: MessageSource, version: number): AlterConfigsResponseResourceResponse {
  const flexible = version >= 2
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const resourceType = readInt8(source, 'resourceType')
  const resourceName = readString(source, flexible, 'resourceName')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { errorCode, errorMessage, resourceType, resourceName } : { errorCode, errorMessage, resourceType, resourceName, unknownTags }
}

function readAlterConfigsResponseResourceResponseList(source: MessageSource, version: number, nullable: boolean, field: string): AlterConfigsResponseResourceResponse[] | null {
  const count = readCount(source, version >= 2, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<AlterConfigsResponseResourceResponse>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readAlterConfigsResponseResourceResponse(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeAlterConfigsResponse(message: Draft<AlterConfigsResponse>, version: number): number {
  const flexible = version >= 2
  const { responses = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(responses, sizeAlterConfigsResponseResourceResponse, version, version >= 2)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAlterConfigsResponse(sink: MessageSink, message: Draft<AlterConfigsResponse>, version: number): void {
  const flexible = version >= 2
  const { throttleTimeMs = 0, responses = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeStructs(sink, responses, writeAlterConfigsResponseResourceResponse, version, version >= 2, false, 'responses')
  writeTags(sink, flexible, version, unknownTags)
}

function readAlterConfigsResponse(source: MessageSource, version: number): AlterConfigsResponse {
  const flexible = version >= 2
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const responses = readAlterConfigsResponseResourceResponseList(source, version, false, 'responses')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, responses } : { throttleTimeMs, responses, unknownTags }
}

export const alterConfigsResponse: MessageCodec<AlterConfigsResponse> = {
  name: 'AlterConfigsResponse',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 2,
  size: sizeAlterConfigsResponse,
  write: writeAlterConfigsResponse,
  read: readAlterConfigsResponse,
}

export const api = makeApi(33, 'AlterConfigs', alterConfigsRequest, alterConfigsResponse, false)
