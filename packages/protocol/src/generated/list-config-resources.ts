// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeApi,
  makeList,
  noSuchField,
  readCount,
  readInt16,
  readInt32,
  readInt8,
  readInt8List,
  readString,
  readUnknownTags,
  sizeOfList,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt8,
  writeInt8List,
  writeString,
  writeStructs,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** ListConfigResourcesRequest, versions 0-1. */
export interface ListConfigResourcesRequest {
  /** The list of resource type. If the list is empty, it uses default supported config resource types. Versions 1. */
  readonly resourceTypes: readonly number[]
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeListConfigResourcesRequest(message: Draft<ListConfigResourcesRequest>, version: number): number {
  const flexible = true
  const { resourceTypes = [], unknownTags } = message
  let size = 0
  if (version >= 1) size += sizeOfList(resourceTypes, 1, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListConfigResourcesRequest(sink: MessageSink, message: Draft<ListConfigResourcesRequest>, version: number): void {
  const flexible = true
  const { resourceTypes = [], unknownTags } = message
  if (version >= 1) writeInt8List(sink, resourceTypes, flexible, false, 'resourceTypes')
  else if ((resourceTypes === null || resourceTypes.length !== 0)) throw noSuchField('resourceTypes', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readListConfigResourcesRequest(source: MessageSource, version: number): ListConfigResourcesRequest {
  const flexible = true
  const resourceTypes: readonly number[] = version >= 1 ? readInt8List(source, flexible, false, 'resourceTypes')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { resourceTypes } : { resourceTypes, unknownTags }
}

export const listConfigResourcesRequest: MessageCodec<ListConfigResourcesRequest> = {
  name: 'ListConfigResourcesRequest',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeListConfigResourcesRequest,
  write: writeListConfigResourcesRequest,
  read: readListConfigResourcesRequest,
}

/** ListConfigResourcesResponse, versions 0-1. */
export interface ListConfigResourcesResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number
  /** Each config resource in the response. */
  readonly configResources: readonly ListConfigResourcesResponseConfigResource[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ListConfigResourcesResponse}. */
export interface ListConfigResourcesResponseConfigResource {
  /** The resource name. */
  readonly resourceName: string
  /** The resource type. Versions 1. */
  readonly resourceType: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeListConfigResourcesResponseConfigResource(message: Draft<ListConfigResourcesResponseConfigResource>, version: number): number {
  const flexible = true
  const { resourceName = '', unknownTags } = message
  let size = 0
  size += sizeOfString(resourceName, flexible)
  if (version >= 1) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListConfigResourcesResponseConfigResource(sink: MessageSink, message: Draft<ListConfigResourcesResponseConfigResource>, version: number): void {
  const flexible = true
  const { resourceName = '', resourceType = 16, unknownTags } = message
  writeString(sink, resourceName, flexible, 'resourceName')
  if (version >= 1) writeInt8(sink, resourceType, 'resourceType')
  writeTags(sink, flexible, version, unknownTags)
}

function readListConfigResourcesResponseConfigResource(source: MessageSource, version: number): ListConfigResourcesResponseConfigResource {
  const flexible = true
  const resourceName = readString(source, flexible, 'resourceName')
  const resourceType: number = version >= 1 ? readInt8(source, 'resourceType') : 16
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { resourceName, resourceType } : { resourceName, resourceType, unknownTags }
}

function readListConfigResourcesResponseConfigResourceList(source: MessageSource, version: number, nullable: boolean, field: string): ListConfigResourcesResponseConfigResource[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ListConfigResourcesResponseConfigResource>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readListConfigResourcesResponseConfigResource(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeListConfigResourcesResponse(message: Draft<ListConfigResourcesResponse>, version: number): number {
  const flexible = true
  const { configResources = [], unknownTags } = message
  let size = 6
  size += sizeOfStructs(configResources, sizeListConfigResourcesResponseConfigResource, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeListConfigResourcesResponse(sink: MessageSink, message: Draft<ListConfigResourcesResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, configResources = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeStructs(sink, configResources, writeListConfigResourcesResponseConfigResource, version, true, false, 'configResources')
  writeTags(sink, flexible, version, unknownTags)
}

function readListConfigResourcesResponse(source: MessageSource, version: number): ListConfigResourcesResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const configResources = readListConfigResourcesResponseConfigResourceList(source, version, false, 'configResources')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, configResources } : { throttleTimeMs, errorCode, configResources, unknownTags }
}

export const listConfigResourcesResponse: MessageCodec<ListConfigResourcesResponse> = {
  name: 'ListConfigResourcesResponse',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeListConfigResourcesResponse,
  write: writeListConfigResourcesResponse,
  read: readListConfigResourcesResponse,
}

export const api = makeApi(74, 'ListConfigResources', listConfigResourcesRequest, listConfigResourcesResponse, false)
