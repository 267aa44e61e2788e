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

/** UpdateFeaturesRequest, versions 0-2. */
export interface UpdateFeaturesRequest {
  /** How long to wait in milliseconds before timing out the request. */
  readonly timeoutMs: number
  /** The list of updates to finalized features. */
  readonly featureUpdates: readonly UpdateFeaturesRequestFeatureUpdateKey[]
  /** True if we should validate the request, but not perform the upgrade or downgrade. Versions 1-2. */
  readonly validateOnly: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link UpdateFeaturesRequest}. */
export interface UpdateFeaturesRequestFeatureUpdateKey {
  /** The name of the finalized feature to be updated. */
  readonly feature: string
  /** The new maximum version level for the finalized feature. A value >= 1 is valid. A value < 1, is special, and can be used to request the deletion of the finalized feature. */
  readonly maxVersionLevel: number
  /** DEPRECATED in version 1 (see DowngradeType). When set to true, the finalized feature version level is allowed to be downgraded/deleted. The downgrade request will fail if the new maximum version level is a value that's not lower than the existing maximum finalized version level. Versions 0. */
  readonly allowDowngrade: boolean
  /** Determine which type of upgrade will be performed: 1 will perform an upgrade only (default), 2 is safe downgrades only (lossless), 3 is unsafe downgrades (lossy). Versions 1-2. */
  readonly upgradeType: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeUpdateFeaturesRequestFeatureUpdateKey(message: Draft<UpdateFeaturesRequestFeatureUpdateKey>, version: number): number {
  const flexible = true
  const { feature = '', unknownTags } = message
  let size = 2
  size += sizeOfString(feature, flexible)
  if (version <= 0) size += 1
  if (version >= 1) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUpdateFeaturesRequestFeatureUpdateKey(sink: MessageSink, message: Draft<UpdateFeaturesRequestFeatureUpdateKey>, version: number): void {
  const flexible = true
  const { feature = '', maxVersionLevel = 0, allowDowngrade = false, upgradeType = 1, unknownTags } = message
  writeString(sink, feature, flexible, 'feature')
  writeInt16(sink, maxVersionLevel, 'maxVersionLevel')
  if (version <= 0) writeBool(sink, allowDowngrade, 'allowDowngrade')
  else if (allowDowngrade !== false) throw noSuchField('allowDowngrade', version)
  if (version >= 1) writeInt8(sink, upgradeType, 'upgradeType')
  else if (upgradeType !== 1) throw noSuchField('upgradeType', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readUpdateFeaturesRequestFeatureUpdateKey(source: MessageSource, version: number): UpdateFeaturesRequestFeatureUpdateKey {
  const flexible = true
  const feature = readString(source, flexible, 'feature')
  const maxVersionLevel = readInt16(source, 'maxVersionLevel')
  const allowDowngrade: boolean = version <= 0 ? readBool(source, 'allowDowngrade') : false
  const upgradeType: number = version >= 1 ? readInt8(source, 'upgradeType') : 1
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { feature, maxVersionLevel, allowDowngrade, upgradeType } : { feature, maxVersionLevel, allowDowngrade, upgradeType, unknownTags }
}

function readUpdateFeaturesRequestFeatureUpdateKeyList(source: MessageSource, version: number, nullable: boolean, field: string): UpdateFeaturesRequestFeatureUpdateKey[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<UpdateFeaturesRequestFeatureUpdateKey>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readUpdateFeaturesRequestFeatureUpdateKey(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeUpdateFeaturesRequest(message: Draft<UpdateFeaturesRequest>, version: number): number {
  const flexible = true
  const { featureUpdates = [], unknownTags } = message
  let size = 4
  size += sizeOfStructs(featureUpdates, sizeUpdateFeaturesRequestFeatureUpdateKey, version, true)
  if (version >= 1) size += 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUpdateFeaturesRequest(sink: MessageSink, message: Draft<UpdateFeaturesRequest>, version: number): void {
  const flexible = true
  const { timeoutMs = 60000, featureUpdates = [], validateOnly = false, unknownTags } = message
  writeInt32(sink, timeoutMs, 'timeoutMs')
  writeStructs(sink, featureUpdates, writeUpdateFeaturesRequestFeatureUpdateKey, version, true, false, 'featureUpdates')
  if (version >= 1) writeBool(sink, validateOnly, 'validateOnly')
  else if (validateOnly !== false) throw noSuchField('validateOnly', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readUpdateFeaturesRequest(source: MessageSource, version: number): UpdateFeaturesRequest {
  const flexible = true
  const timeoutMs = readInt32(source, 'timeoutMs')
  const featureUpdates = readUpdateFeaturesRequestFeatureUpdateKeyList(source, version, false, 'featureUpdates')!
  const validateOnly: boolean = version >= 1 ? readBool(source, 'validateOnly') : false
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { timeoutMs, featureUpdates, validateOnly } : { timeoutMs, featureUpdates, validateOnly, unknownTags }
}

export const updateFeaturesRequest: MessageCodec<UpdateFeaturesRequest> = {
  name: 'UpdateFeaturesRequest',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizeUpdateFeaturesRequest,
  write: writeUpdateFeaturesRequest,
  read: readUpdateFeaturesRequest,
}

/** UpdateFeaturesResponse, versions 0-2. */
export interface UpdateFeaturesResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number
  /** The top-level error code, or `0` if there was no top-level error. */
  readonly errorCode: number
  /** The top-level error message, or `null` if there was no top-level error. */
  readonly errorMessage: string | null
  /** Results for each feature update. Versions 0-1. */
  readonly results: readonly UpdateFeaturesResponseUpdatableFeatureResult[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link UpdateFeaturesResponse}. */
export interface UpdateFeaturesResponseUpdatableFeatureResult {
  /** The name of the finalized feature. */
  readonly feature: string
  /** The feature update error code or `0` if the feature update succeeded. */
  readonly errorCode: number
  /** The feature update error, or `null` if the feature update succeeded. */
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeUpdateFeaturesResponseUpdatableFeatureResult(message: Draft<UpdateFeaturesResponseUpdatableFeatureResult>, version: number): number {
  const flexible = true
  const { feature = '', errorMessage = '', unknownTags } = message
  let size = 2
  size += sizeOfString(feature, flexible)
  size += sizeOfString(errorMessage, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUpdateFeaturesResponseUpdatableFeatureResult(sink: MessageSink, message: Draft<UpdateFeaturesResponseUpdatableFeatureResult>, version: number): void {
  const flexible = true
  const { feature = '', errorCode = 0, errorMessage = '', unknownTags } = message
  writeString(sink, feature, flexible, 'feature')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  writeTags(sink, flexible, version, unknownTags)
}

function readUpdateFeaturesResponseUpdatableFeatureResult(source: MessageSource, version: number): UpdateFeaturesResponseUpdatableFeatureResult {
  const flexible = true
  const feature = readString(source, flexible, 'feature')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { feature, errorCode, errorMessage } : { feature, errorCode, errorMessage, unknownTags }
}

function readUpdateFeaturesResponseUpdatableFeatureResultList(source: MessageSource, version: number, nullable: boolean, field: string): UpdateFeaturesResponseUpdatableFeatureResult[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<UpdateFeaturesResponseUpdatableFeatureResult>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readUpdateFeaturesResponseUpdatableFeatureResult(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeUpdateFeaturesResponse(message: Draft<UpdateFeaturesResponse>, version: number): number {
  const flexible = true
  const { errorMessage = '', results = [], unknownTags } = message
  let size = 6
  size += sizeOfString(errorMessage, flexible)
  if (version <= 1) size += sizeOfStructs(results, sizeUpdateFeaturesResponseUpdatableFeatureResult, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUpdateFeaturesResponse(sink: MessageSink, message: Draft<UpdateFeaturesResponse>, version: number): void {
  const flexible = true
  const { throttleTimeMs = 0, errorCode = 0, errorMessage = '', results = [], unknownTags } = message
  writeInt32(sink, throttleTimeMs, 'throttleTimeMs')
  writeInt16(sink, errorCode, 'errorCode')
  writeNullableString(sink, errorMessage, flexible, true, 'errorMessage')
  if (version <= 1) writeStructs(sink, results, writeUpdateFeaturesResponseUpdatableFeatureResult, version, true, false, 'results')
  writeTags(sink, flexible, version, unknownTags)
}

function readUpdateFeaturesResponse(source: MessageSource, version: number): UpdateFeaturesResponse {
  const flexible = true
  const throttleTimeMs = readInt32(source, 'throttleTimeMs')
  const errorCode = readInt16(source, 'errorCode')
  const errorMessage = readNullableString(source, flexible, true, 'errorMessage')
  const results: readonly UpdateFeaturesResponseUpdatableFeatureResult[] = version <= 1 ? readUpdateFeaturesResponseUpdatableFeatureResultList(source, version, false, 'results')! : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { throttleTimeMs, errorCode, errorMessage, results } : { throttleTimeMs, errorCode, errorMessage, results, unknownTags }
}

export const updateFeaturesResponse: MessageCodec<UpdateFeaturesResponse> = {
  name: 'UpdateFeaturesResponse',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizeUpdateFeaturesResponse,
  write: writeUpdateFeaturesResponse,
  read: readUpdateFeaturesResponse,
}

export const api = makeApi(57, 'UpdateFeatures', updateFeaturesRequest, updateFeaturesResponse, false)
