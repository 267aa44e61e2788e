// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  beginTag,
  closeTag,
  endTag,
  keepTag,
  makeApi,
  makeList,
  noSuchField,
  readBool,
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readString,
  readTag,
  readTagCount,
  readTagSize,
  readUnknownTags,
  refuseTags,
  sizeOfString,
  sizeOfStructs,
  sizeOfTag,
  sizeOfTags,
  within,
  writeBool,
  writeInt16,
  writeInt32,
  writeInt64,
  writeString,
  writeStructs,
  writeTagCount,
  writeTags,
  writeTagsBelow,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** ApiVersionsRequest, versions 0-4. */
export interface ApiVersionsRequest {
  /** The name of the client. Versions 3-4. */
  readonly clientSoftwareName: string
  /** The version of the client. Versions 3-4. */
  readonly clientSoftwareVersion: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeApiVersionsRequest(message: Draft<ApiVersionsRequest>, version: number): number {
  const flexible = version >= 3
  const { clientSoftwareName = '', clientSoftwareVersion = '', unknownTags } = message
  let size = 0
  if (version >= 3) size += sizeOfString(clientSoftwareName, flexible)
  if (version >= 3) size += sizeOfString(clientSoftwareVersion, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeApiVersionsRequest(sink: MessageSink, message: Draft<ApiVersionsRequest>, version: number): void {
  const flexible = version >= 3
  const { clientSoftwareName = '', clientSoftwareVersion = '', unknownTags } = message
  if (version >= 3) writeString(sink, clientSoftwareName, flexible, 'clientSoftwareName')
  if (version >= 3) writeString(sink, clientSoftwareVersion, flexible, 'clientSoftwareVersion')
  writeTags(sink, flexible, version, unknownTags)
}

function readApiVersionsRequest(source: MessageSource, version: number): ApiVersionsRequest {
  const flexible = version >= 3
  const clientSoftwareName: string = version >= 3 ? readString(source, flexible, 'clientSoftwareName') : ''
  const clientSoftwareVersion: string = version >= 3 ? readString(source, flexible, 'clientSoftwareVersion') : ''
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { clientSoftwareName, clientSoftwareVersion } : { clientSoftwareName, clientSoftwareVersion, unknownTags }
}

export const apiVersionsRequest: MessageCodec<ApiVersionsRequest> = {
  name: 'ApiVersionsRequest',
  minVersion: 0,
  maxVersion: 4,
  flexibleFrom: 3,
  size: sizeApiVersionsRequest,
  write: writeApiVersionsRequest,
  read: readApiVersionsRequest,
}

/** ApiVersionsResponse, versions 0-4. */
export interface ApiVersionsResponse {
  /** The top-level error code. */
  readonly errorCode: number
  /** The APIs supported by the broker. */
  readonly apiKeys: readonly ApiVersionsResponseApiVersion[]
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. Versions 1-4. */
  readonly throttleTimeMs: number
  /** Features supported by the broker. Note: in v0-v3, features with MinSupportedVersion = 0 are omitted. Versions 3-4. */
  readonly supportedFeatures: readonly ApiVersionsResponseSupportedFeatureKey[]
  /** The monotonically increasing epoch for the finalized features information. Valid values are >= 0. A value of -1 is special and represents unknown epoch. Versions 3-4. */
  readonly finalizedFeaturesEpoch: bigint
  /** List of cluster-wide finalized features. The information is valid only if FinalizedFeaturesEpoch >= 0. Versions 3-4. */
  readonly finalizedFeatures: readonly ApiVersionsResponseFinalizedFeatureKey[]
  /** Set by a KRaft controller if the required configurations for ZK migration are present. Versions 3-4. */
  readonly zkMigrationReady: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ApiVersionsResponse}. */
export interface ApiVersionsResponseFinalizedFeatureKey {
  /** The name of the feature. Versions 3-4. */
  readonly name: string
  /** The cluster-wide finalized max version level for the feature. Versions 3-4. */
  readonly maxVersionLevel: number
  /** The cluster-wide finalized min version level for the feature. Versions 3-4. */
  readonly minVersionLevel: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ApiVersionsResponse}. */
export interface ApiVersionsResponseSupportedFeatureKey {
  /** The name of the feature. Versions 3-4. */
  readonly name: string
  /** The minimum supported version for the feature. Versions 3-4. */
  readonly minVersion: number
  /** The maximum supported version for the feature. Versions 3-4. */
  readonly maxVersion: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ApiVersionsResponse}. */
export interface ApiVersionsResponseApiVersion {
  /** The API index. */
  readonly apiKey: number
  /** The minimum supported version, inclusive. */
  readonly minVersion: number
  /** The maximum supported version, inclusive. */
  readonly maxVersion: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeApiVersionsResponseApiVersion(message: Draft<ApiVersionsResponseApiVersion>, version: number): number {
  const flexible = version >= 3
  const { unknownTags } = message
  let size = 6
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeApiVersionsResponseApiVersion(sink: MessageSink, message: Draft<ApiVersionsResponseApiVersion>, version: number): void {
  const flexible = version >= 3
  const { apiKey = 0, minVersion = 0, maxVersion = 0, unknownTags } = message
  writeInt16(sink, apiKey, 'apiKey')
  writeInt16(sink, minVersion, 'minVersion')
  writeInt16(sink, maxVersion, 'maxVersion')
  writeTags(sink, flexible, version, unknownTags)
}

function readApiVersionsResponseApiVersion(source: MessageSource, version: number): ApiVersionsResponseApiVersion {
  const flexible = version >= 3
  const apiKey = readInt16(source, 'apiKey')
  const minVersion = readInt16(source, 'minVersion')
  const maxVersion = readInt16(source, 'maxVersion')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { apiKey, minVersion, maxVersion } : { apiKey, minVersion, maxVersion, unknownTags }
}

function readApiVersionsResponseApiVersionList(source: MessageSource, version: number, nullable: boolean, field: string): ApiVersionsResponseApiVersion[] | null {
  const count = readCount(source, version >= 3, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ApiVersionsResponseApiVersion>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readApiVersionsResponseApiVersion(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeApiVersionsResponseSupportedFeatureKey(message: Draft<ApiVersionsResponseSupportedFeatureKey>, version: number): number {
  const flexible = version >= 3
  const { name = '', unknownTags } = message
  let size = 0
  if (version >= 3) size += sizeOfString(name, flexible)
  if (version >= 3) size += 2
  if (version >= 3) size += 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeApiVersionsResponseSupportedFeatureKey(sink: MessageSink, message: Draft<ApiVersionsResponseSupportedFeatureKey>, version: number): void {
  const flexible = version >= 3
  const { name = '', minVersion = 0, maxVersion = 0, unknownTags } = message
  if (version >= 3) writeString(sink, name, flexible, 'name')
  else if (name !== '') throw noSuchField('name', version)
  if (version >= 3) writeInt16(sink, minVersion, 'minVersion')
  else if (minVersion !== 0) throw noSuchField('minVersion', version)
  if (version >= 3) writeInt16(sink, maxVersion, 'maxVersion')
  else if (maxVersion !== 0) throw noSuchField('maxVersion', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readApiVersionsResponseSupportedFeatureKey(source: MessageSource, version: number): ApiVersionsResponseSupportedFeatureKey {
  const flexible = version >= 3
  const name: string = version >= 3 ? readString(source, flexible, 'name') : ''
  const minVersion: number = version >= 3 ? readInt16(source, 'minVersion') : 0
  const maxVersion: number = version >= 3 ? readInt16(source, 'maxVersion') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, minVersion, maxVersion } : { name, minVersion, maxVersion, unknownTags }
}

function readApiVersionsResponseSupportedFeatureKeyList(source: MessageSource, version: number, nullable: boolean, field: string): ApiVersionsResponseSupportedFeatureKey[] | null {
  const count = readCount(source, version >= 3, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ApiVersionsResponseSupportedFeatureKey>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readApiVersionsResponseSupportedFeatureKey(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeApiVersionsResponseFinalizedFeatureKey(message: Draft<ApiVersionsResponseFinalizedFeatureKey>, version: number): number {
  const flexible = version >= 3
  const { name = '', unknownTags } = message
  let size = 0
  if (version >= 3) size += sizeOfString(name, flexible)
  if (version >= 3) size += 2
  if (version >= 3) size += 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeApiVersionsResponseFinalizedFeatureKey(sink: MessageSink, message: Draft<ApiVersionsResponseFinalizedFeatureKey>, version: number): void {
  const flexible = version >= 3
  const { name = '', maxVersionLevel = 0, minVersionLevel = 0, unknownTags } = message
  if (version >= 3) writeString(sink, name, flexible, 'name')
  else if (name !== '') throw noSuchField('name', version)
  if (version >= 3) writeInt16(sink, maxVersionLevel, 'maxVersionLevel')
  else if (maxVersionLevel !== 0) throw noSuchField('maxVersionLevel', version)
  if (version >= 3) writeInt16(sink, minVersionLevel, 'minVersionLevel')
  else if (minVersionLevel !== 0) throw noSuchField('minVersionLevel', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readApiVersionsResponseFinalizedFeatureKey(source: MessageSource, version: number): ApiVersionsResponseFinalizedFeatureKey {
  const flexible = version >= 3
  const name: string = version >= 3 ? readString(source, flexible, 'name') : ''
  const maxVersionLevel: number = version >= 3 ? readInt16(source, 'maxVersionLevel') : 0
  const minVersionLevel: number = version >= 3 ? readInt16(source, 'minVersionLevel') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, maxVersionLevel, minVersionLevel } : { name, maxVersionLevel, minVersionLevel, unknownTags }
}

function readApiVersionsResponseFinalizedFeatureKeyList(source: MessageSource, version: number, nullable: boolean, field: string): ApiVersionsResponseFinalizedFeatureKey[] | null {
  const count = readCount(source, version >= 3, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ApiVersionsResponseFinalizedFeatureKey>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readApiVersionsResponseFinalizedFeatureKey(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeApiVersionsResponse(message: Draft<ApiVersionsResponse>, version: number): number {
  const flexible = version >= 3
  const { apiKeys = [], supportedFeatures = [], finalizedFeaturesEpoch = -1n, finalizedFeatures = [], zkMigrationReady = false, unknownTags } = message
  let size = 2
  size += sizeOfStructs(apiKeys, sizeApiVersionsResponseApiVersion, version, version >= 3)
  if (version >= 1) size += 4
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 3 && (supportedFeatures === null || supportedFeatures.length !== 0)) {
      count++
      tagged += sizeOfTag(0, sizeOfStructs(supportedFeatures, sizeApiVersionsResponseSupportedFeatureKey, version, version >= 3))
    }
    if (version >= 3 && finalizedFeaturesEpoch != -1n) {
      count++
      tagged += sizeOfTag(1, 8)
    }
    if (version >= 3 && (finalizedFeatures === null || finalizedFeatures.length !== 0)) {
      count++
      tagged += sizeOfTag(2, sizeOfStructs(finalizedFeatures, sizeApiVersionsResponseFinalizedFeatureKey, version, version >= 3))
    }
    if (version >= 3 && zkMigrationReady !== false) {
      count++
      tagged += sizeOfTag(3, 1)
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeApiVersionsResponse(sink: MessageSink, message: Draft<ApiVersionsResponse>, version: number): void {
  const flexible = version >= 3
  const { errorCode = 0, apiKeys = [], throttleTimeMs = 0, supportedFeatures = [], finalizedFeaturesEpoch = -1n, finalizedFeatures = [], zkMigrationReady = false, unknownTags } = message
  writeInt16(sink, errorCode, 'errorCode')
  writeStructs(sink, apiKeys, writeApiVersionsResponseApiVersion, version, version >= 3, false, 'apiKeys')
  if (version >= 1) writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  if (flexible) {
    const has0 = version >= 3 && (supportedFeatures === null || supportedFeatures.length !== 0)
    const has1 = version >= 3 && finalizedFeaturesEpoch != -1n
    const has2 = version >= 3 && (finalizedFeatures === null || finalizedFeatures.length !== 0)
    const has3 = version >= 3 && zkMigrationReady !== false
    writeTagCount(sink, (has0 ? 1 : 0) + (has1 ? 1 : 0) + (has2 ? 1 : 0) + (has3 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeStructs(sink, supportedFeatures, writeApiVersionsResponseSupportedFeatureKey, version, version >= 3, false, 'supportedFeatures')
      closeTag(sink, at)
    }
    if (has1) {
      next = writeTagsBelow(sink, unknownTags, next, 1)
      const at = beginTag(sink, 1)
      writeInt64(sink, finalizedFeaturesEpoch, 'finalizedFeaturesEpoch')
      closeTag(sink, at)
    }
    if (has2) {
      next = writeTagsBelow(sink, unknownTags, next, 2)
      const at = beginTag(sink, 2)
      writeStructs(sink, finalizedFeatures, writeApiVersionsResponseFinalizedFeatureKey, version, version >= 3, false, 'finalizedFeatures')
      closeTag(sink, at)
    }
    if (has3) {
      next = writeTagsBelow(sink, unknownTags, next, 3)
      const at = beginTag(sink, 3)
      writeBool(sink, zkMigrationReady, 'zkMigrationReady')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readApiVersionsResponse(source: MessageSource, version: number): ApiVersionsResponse {
  const flexible = version >= 3
  const errorCode = readInt16(source, 'errorCode')
  const apiKeys = readApiVersionsResponseApiVersionList(source, version, false, 'apiKeys')!
  const throttleTimeMs: number = version >= 1 ? readInt32(source, 'throttleTimeMs') : 0
  let supportedFeatures: readonly ApiVersionsResponseSupportedFeatureKey[] = []
  let finalizedFeaturesEpoch: bigint = -1n
  let finalizedFeatures: readonly ApiVersionsResponseFinalizedFeatureKey[] = []
  let zkMigrationReady: boolean = false
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 3) {
      const end = source.end
      source.end = source.position + size
      supportedFeatures = readApiVersionsResponseSupportedFeatureKeyList(source, version, false, 'supportedFeatures')!
      endTag(source, end, 'supportedFeatures')
    }
      else if (tag === 1 && version >= 3) {
      const end = source.end
      source.end = source.position + size
      finalizedFeaturesEpoch = readInt64(source, 'finalizedFeaturesEpoch')
      endTag(source, end, 'finalizedFeaturesEpoch')
    }
      else if (tag === 2 && version >= 3) {
      const end = source.end
      source.end = source.position + size
      finalizedFeatures = readApiVersionsResponseFinalizedFeatureKeyList(source, version, false, 'finalizedFeatures')!
      endTag(source, end, 'finalizedFeatures')
    }
      else if (tag === 3 && version >= 3) {
      const end = source.end
      source.end = source.position + size
      zkMigrationReady = readBool(source, 'zkMigrationReady')
      endTag(source, end, 'zkMigrationReady')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { errorCode, apiKeys, throttleTimeMs, supportedFeatures, finalizedFeaturesEpoch, finalizedFeatures, zkMigrationReady } : { errorCode, apiKeys, throttleTimeMs, supportedFeatures, finalizedFeaturesEpoch, finalizedFeatures, zkMigrationReady, unknownTags }
}

export const apiVersionsResponse: MessageCodec<ApiVersionsResponse> = {
  name: 'ApiVersionsResponse',
  minVersion: 0,
  maxVersion: 4,
  flexibleFrom: 3,
  size: sizeApiVersionsResponse,
  write: writeApiVersionsResponse,
  read: readApiVersionsResponse,
}

export const api = makeApi(18, 'ApiVersions', apiVersionsRequest, apiVersionsResponse, false)
