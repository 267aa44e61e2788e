// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  beginTag,
  closeTag,
  endTag,
  keepTag,
  makeList,
  noBytes,
  noSuchField,
  readBool,
  readBytes,
  readCount,
  readFloat64,
  readInt16,
  readInt32,
  readInt32List,
  readInt64,
  readInt8,
  readNullableString,
  readString,
  readStringList,
  readTag,
  readTagCount,
  readTagSize,
  readUint16,
  readUnknownTags,
  readUuid,
  readUuidList,
  refuseTags,
  sizeOfBytes,
  sizeOfList,
  sizeOfString,
  sizeOfStringList,
  sizeOfStructs,
  sizeOfTag,
  sizeOfTags,
  within,
  writeBool,
  writeBytes,
  writeFloat64,
  writeInt16,
  writeInt32,
  writeInt32List,
  writeInt64,
  writeInt8,
  writeNullableString,
  writeString,
  writeStringList,
  writeStructs,
  writeTagCount,
  writeTags,
  writeTagsBelow,
  writeUint16,
  writeUuid,
  writeUuidList,
  zeroUuid,
  type Bytes,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** AbortTransactionRecord, versions 0. */
export interface AbortTransactionRecord {
  /** An optional textual description of why the transaction was aborted. */
  readonly reason: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAbortTransactionRecord(message: Draft<AbortTransactionRecord>, version: number): number {
  const flexible = true
  const { reason = null, unknownTags } = message
  let size = 0
  if (flexible) {
    let count = 0
    let tagged = 0
    if (reason !== null) {
      count++
      tagged += sizeOfTag(0, sizeOfString(reason, flexible))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeAbortTransactionRecord(sink: MessageSink, message: Draft<AbortTransactionRecord>, version: number): void {
  const flexible = true
  const { reason = null, unknownTags } = message
  if (flexible) {
    const has0 = reason !== null
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeNullableString(sink, reason, flexible, true, 'reason')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readAbortTransactionRecord(source: MessageSource, version: number): AbortTransactionRecord {
  const flexible = true
  let reason: string | null = null
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      reason = readNullableString(source, flexible, true, 'reason')
      endTag(source, end, 'reason')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { reason } : { reason, unknownTags }
}

export const abortTransactionRecord: MessageCodec<AbortTransactionRecord> = {
  name: 'AbortTransactionRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeAbortTransactionRecord,
  write: writeAbortTransactionRecord,
  read: readAbortTransactionRecord,
}

/** AccessControlEntryRecord, versions 0. */
export interface AccessControlEntryRecord {
  /** The unique ID of this ACL. */
  readonly id: string
  /** The resource type. */
  readonly resourceType: number
  /** The resource name. */
  readonly resourceName: string
  /** The resource name pattern type. */
  readonly patternType: number
  /** The principal name. */
  readonly principal: string
  /** The host name. */
  readonly host: string
  /** The AclOperation. */
  readonly operation: number
  /** The AclPermissionType. */
  readonly permissionType: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeAccessControlEntryRecord(message: Draft<AccessControlEntryRecord>, version: number): number {
  const flexible = true
  const { resourceName = '', principal = '', host = '', unknownTags } = message
  let size = 20
  size += sizeOfString(resourceName, flexible)
  size += sizeOfString(principal, flexible)
  size += sizeOfString(host, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeAccessControlEntryRecord(sink: MessageSink, message: Draft<AccessControlEntryRecord>, version: number): void {
  const flexible = true
  const { id = zeroUuid, resourceType = 0, resourceName = '', patternType = 0, principal = '', host = '', operation = 0, permissionType = 0, unknownTags } = message
  writeUuid(sink, id, 'id')
  writeInt8(sink, resourceType, 'resourceType')
  writeString(sink, resourceName, flexible, 'resourceName')
  writeInt8(sink, patternType, 'patternType')
  writeString(sink, principal, flexible, 'principal')
  writeString(sink, host, flexible, 'host')
  writeInt8(sink, operation, 'operation')
  writeInt8(sink, permissionType, 'permissionType')
  writeTags(sink, flexible, version, unknownTags)
}

function readAccessControlEntryRecord(source: MessageSource, version: number): AccessControlEntryRecord {
  const flexible = true
  const id = readUuid(source, 'id')
  const resourceType = readInt8(source, 'resourceType')
  const resourceName = readString(source, flexible, 'resourceName')
  const patternType = readInt8(source, 'patternType')
  const principal = readString(source, flexible, 'principal')
  const host = readString(source, flexible, 'host')
  const operation = readInt8(source, 'operation')
  const permissionType = readInt8(source, 'permissionType')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { id, resourceType, resourceName, patternType, principal, host, operation, permissionType } : { id, resourceType, resourceName, patternType, principal, host, operation, permissionType, unknownTags }
}

export const accessControlEntryRecord: MessageCodec<AccessControlEntryRecord> = {
  name: 'AccessControlEntryRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeAccessControlEntryRecord,
  write: writeAccessControlEntryRecord,
  read: readAccessControlEntryRecord,
}

/** BeginTransactionRecord, versions 0. */
export interface BeginTransactionRecord {
  /** An optional textual description of this transaction. */
  readonly name: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeBeginTransactionRecord(message: Draft<BeginTransactionRecord>, version: number): number {
  const flexible = true
  const { name = null, unknownTags } = message
  let size = 0
  if (flexible) {
    let count = 0
    let tagged = 0
    if (name !== null) {
      count++
      tagged += sizeOfTag(0, sizeOfString(name, flexible))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeBeginTransactionRecord(sink: MessageSink, message: Draft<BeginTransactionRecord>, version: number): void {
  const flexible = true
  const { name = null, unknownTags } = message
  if (flexible) {
    const has0 = name !== null
    writeTagCount(sink, (has0 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeNullableString(sink, name, flexible, true, 'name')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readBeginTransactionRecord(source: MessageSource, version: number): BeginTransactionRecord {
  const flexible = true
  let name: string | null = null
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      name = readNullableString(source, flexible, true, 'name')
      endTag(source, end, 'name')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { name } : { name, unknownTags }
}

export const beginTransactionRecord: MessageCodec<BeginTransactionRecord> = {
  name: 'BeginTransactionRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeBeginTransactionRecord,
  write: writeBeginTransactionRecord,
  read: readBeginTransactionRecord,
}

/** BrokerRegistrationChangeRecord, versions 0-3. */
export interface BrokerRegistrationChangeRecord {
  /** The broker id. */
  readonly brokerId: number
  /** The broker epoch assigned by the controller. */
  readonly brokerEpoch: bigint
  /** -1 if the broker has been unfenced, 0 if no change, 1 if the broker has been fenced. */
  readonly fenced: number
  /** 0 if no change, 1 if the broker is in controlled shutdown. Versions 1-3. */
  readonly inControlledShutdown: number
  /** Log directories configured in this broker which are available. Versions 2-3. */
  readonly logDirs: readonly string[]
  /** Log directories that are cordoned or null if no change. Versions 3. */
  readonly cordonedLogDirs: readonly string[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeBrokerRegistrationChangeRecord(message: Draft<BrokerRegistrationChangeRecord>, version: number): number {
  const flexible = true
  const { fenced = 0, inControlledShutdown = 0, logDirs = [], cordonedLogDirs = null, unknownTags } = message
  let size = 12
  if (flexible) {
    let count = 0
    let tagged = 0
    if (fenced !== 0) {
      count++
      tagged += sizeOfTag(0, 1)
    }
    if (version >= 1 && inControlledShutdown !== 0) {
      count++
      tagged += sizeOfTag(1, 1)
    }
    if (version >= 2 && (logDirs === null || logDirs.length !== 0)) {
      count++
      tagged += sizeOfTag(2, sizeOfList(logDirs, 16, flexible))
    }
    if (version >= 3 && cordonedLogDirs !== null) {
      count++
      tagged += sizeOfTag(3, sizeOfList(cordonedLogDirs, 16, flexible))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeBrokerRegistrationChangeRecord(sink: MessageSink, message: Draft<BrokerRegistrationChangeRecord>, version: number): void {
  const flexible = true
  const { brokerId = 0, brokerEpoch = 0n, fenced = 0, inControlledShutdown = 0, logDirs = [], cordonedLogDirs = null, unknownTags } = message
  writeInt32(sink, brokerId, 'brokerId')
  writeInt64(sink, brokerEpoch, 'brokerEpoch')
  if (!(version >= 1) && inControlledShutdown !== 0) throw noSuchField('inControlledShutdown', version)
  if (!(version >= 2) && (logDirs === null || logDirs.length !== 0)) throw noSuchField('logDirs', version)
  if (!(version >= 3) && cordonedLogDirs !== null) throw noSuchField('cordonedLogDirs', version)
  if (flexible) {
    const has0 = fenced !== 0
    const has1 = version >= 1 && inControlledShutdown !== 0
    const has2 = version >= 2 && (logDirs === null || logDirs.length !== 0)
    const has3 = version >= 3 && cordonedLogDirs !== null
    writeTagCount(sink, (has0 ? 1 : 0) + (has1 ? 1 : 0) + (has2 ? 1 : 0) + (has3 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeInt8(sink, fenced, 'fenced')
      closeTag(sink, at)
    }
    if (has1) {
      next = writeTagsBelow(sink, unknownTags, next, 1)
      const at = beginTag(sink, 1)
      writeInt8(sink, inControlledShutdown, 'inControlledShutdown')
      closeTag(sink, at)
    }
    if (has2) {
      next = writeTagsBelow(sink, unknownTags, next, 2)
      const at = beginTag(sink, 2)
      writeUuidList(sink, logDirs, flexible, false, 'logDirs')
      closeTag(sink, at)
    }
    if (has3) {
      next = writeTagsBelow(sink, unknownTags, next, 3)
      const at = beginTag(sink, 3)
      writeUuidList(sink, cordonedLogDirs, flexible, true, 'cordonedLogDirs')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readBrokerRegistrationChangeRecord(source: MessageSource, version: number): BrokerRegistrationChangeRecord {
  const flexible = true
  const brokerId = readInt32(source, 'brokerId')
  const brokerEpoch = readInt64(source, 'brokerEpoch')
  let fenced: number = 0
  let inControlledShutdown: number = 0
  let logDirs: readonly string[] = []
  let cordonedLogDirs: readonly string[] | null = null
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      fenced = readInt8(source, 'fenced')
      endTag(source, end, 'fenced')
    }
      else if (tag === 1 && version >= 1) {
      const end = source.end
      source.end = source.position + size
      inControlledShutdown = readInt8(source, 'inControlledShutdown')
      endTag(source, end, 'inControlledShutdown')
    }
      else if (tag === 2 && version >= 2) {
      const end = source.end
      source.end = source.position + size
      logDirs = readUuidList(source, flexible, false, 'logDirs')!
      endTag(source, end, 'logDirs')
    }
      else if (tag === 3 && version >= 3) {
      const end = source.end
      source.end = source.position + size
      cordonedLogDirs = readUuidList(source, flexible, true, 'cordonedLogDirs')
      endTag(source, end, 'cordonedLogDirs')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { brokerId, brokerEpoch, fenced, inControlledShutdown, logDirs, cordonedLogDirs } : { brokerId, brokerEpoch, fenced, inControlledShutdown, logDirs, cordonedLogDirs, unknownTags }
}

export const brokerRegistrationChangeRecord: MessageCodec<BrokerRegistrationChangeRecord> = {
  name: 'BrokerRegistrationChangeRecord',
  minVersion: 0,
  maxVersion: 3,
  flexibleFrom: 0,
  size: sizeBrokerRegistrationChangeRecord,
  write: writeBrokerRegistrationChangeRecord,
  read: readBrokerRegistrationChangeRecord,
}

/** ClearElrRecord, versions 0. */
export interface ClearElrRecord {
  /** The name of the topic to clear ELRs for, or empty if all ELRs should be cleared. */
  readonly topicName: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeClearElrRecord(message: Draft<ClearElrRecord>, version: number): number {
  const flexible = true
  const { topicName = '', unknownTags } = message
  let size = 0
  size += sizeOfString(topicName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeClearElrRecord(sink: MessageSink, message: Draft<ClearElrRecord>, version: number): void {
  const flexible = true
  const { topicName = '', unknownTags } = message
  writeString(sink, topicName, flexible, 'topicName')
  writeTags(sink, flexible, version, unknownTags)
}

function readClearElrRecord(source: MessageSource, version: number): ClearElrRecord {
  const flexible = true
  const topicName = readString(source, flexible, 'topicName')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicName } : { topicName, unknownTags }
}

export const clearElrRecord: MessageCodec<ClearElrRecord> = {
  name: 'ClearElrRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeClearElrRecord,
  write: writeClearElrRecord,
  read: readClearElrRecord,
}

/** ClientQuotaRecord, versions 0. */
export interface ClientQuotaRecord {
  /** The quota entity to alter. */
  readonly entity: readonly ClientQuotaRecordEntityData[]
  /** The quota configuration key. */
  readonly key: string
  /** The value to set, otherwise ignored if the value is to be removed. */
  readonly value: number
  /** Whether the quota configuration value should be removed, otherwise set. */
  readonly remove: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link ClientQuotaRecord}. */
export interface ClientQuotaRecordEntityData {
  /** The entity type. */
  readonly entityType: string
  /** The name of the entity, or null if the default. */
  readonly entityName: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeClientQuotaRecordEntityData(message: Draft<ClientQuotaRecordEntityData>, version: number): number {
  const flexible = true
  const { entityType = '', entityName = '', unknownTags } = message
  let size = 0
  size += sizeOfString(entityType, flexible)
  size += sizeOfString(entityName, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeClientQuotaRecordEntityData(sink: MessageSink, message: Draft<ClientQuotaRecordEntityData>, version: number): void {
  const flexible = true
  const { entityType = '', entityName = '', unknownTags } = message
  writeString(sink, entityType, flexible, 'entityType')
  writeNullableString(sink, entityName, flexible, true, 'entityName')
  writeTags(sink, flexible, version, unknownTags)
}

function readClientQuotaRecordEntityData(source: MessageSource, version: number): ClientQuotaRecordEntityData {
  const flexible = true
  const entityType = readString(source, flexible, 'entityType')
  const entityName = readNullableString(source, flexible, true, 'entityName')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { entityType, entityName } : { entityType, entityName, unknownTags }
}

function readClientQuotaRecordEntityDataList(source: MessageSource, version: number, nullable: boolean, field: string): ClientQuotaRecordEntityData[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<ClientQuotaRecordEntityData>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readClientQuotaRecordEntityData(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeClientQuotaRecord(message: Draft<ClientQuotaRecord>, version: number): number {
  const flexible = true
  const { entity = [], key = '', unknownTags } = message
  let size = 9
  size += sizeOfStructs(entity, sizeClientQuotaRecordEntityData, version, true)
  size += sizeOfString(key, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeClientQuotaRecord(sink: MessageSink, message: Draft<ClientQuotaRecord>, version: number): void {
  const flexible = true
  const { entity = [], key = '', value = 0, remove = false, unknownTags } = message
  writeStructs(sink, entity, writeClientQuotaRecordEntityData, version, true, false, 'entity')
  writeString(sink, key, flexible, 'key')
  writeFloat64(sink, value, 'value')
  writeBool(sink, remove, 'remove')
  writeTags(sink, flexible, version, unknownTags)
}

function readClientQuotaRecord(source: MessageSource, version: number): ClientQuotaRecord {
  const flexible = true
  const entity = readClientQuotaRecordEntityDataList(source, version, false, 'entity')!
  const key = readString(source, flexible, 'key')
  const value = readFloat64(source, 'value')
  const remove = readBool(source, 'remove')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { entity, key, value, remove } : { entity, key, value, remove, unknownTags }
}

export const clientQuotaRecord: MessageCodec<ClientQuotaRecord> = {
  name: 'ClientQuotaRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeClientQuotaRecord,
  write: writeClientQuotaRecord,
  read: readClientQuotaRecord,
}

/** ConfigRecord, versions 0. */
export interface ConfigRecord {
  /** The type of resource this configuration applies to. */
  readonly resourceType: number
  /** The name of the resource this configuration applies to. */
  readonly resourceName: string
  /** The name of the configuration key. */
  readonly name: string
  /** The value of the configuration, or null if the it should be deleted. */
  readonly value: string | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeConfigRecord(message: Draft<ConfigRecord>, version: number): number {
  const flexible = true
  const { resourceName = '', name = '', value = '', unknownTags } = message
  let size = 1
  size += sizeOfString(resourceName, flexible)
  size += sizeOfString(name, flexible)
  size += sizeOfString(value, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeConfigRecord(sink: MessageSink, message: Draft<ConfigRecord>, version: number): void {
  const flexible = true
  const { resourceType = 0, resourceName = '', name = '', value = '', unknownTags } = message
  writeInt8(sink, resourceType, 'resourceType')
  writeString(sink, resourceName, flexible, 'resourceName')
  writeString(sink, name, flexible, 'name')
  writeNullableString(sink, value, flexible, true, 'value')
  writeTags(sink, flexible, version, unknownTags)
}

function readConfigRecord(source: MessageSource, version: number): ConfigRecord {
  const flexible = true
  const resourceType = readInt8(source, 'resourceType')
  const resourceName = readString(source, flexible, 'resourceName')
  const name = readString(source, flexible, 'name')
  const value = readNullableString(source, flexible, true, 'value')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { resourceType, resourceName, name, value } : { resourceType, resourceName, name, value, unknownTags }
}

export const configRecord: MessageCodec<ConfigRecord> = {
  name: 'ConfigRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeConfigRecord,
  write: writeConfigRecord,
  read: readConfigRecord,
}

/** DelegationTokenRecord, versions 0. */
export interface DelegationTokenRecord {
  /** The delegation token owner. */
  readonly owner: string
  /** The delegation token requester. */
  readonly requester: string
  /** The principals which can renew this token. */
  readonly renewers: readonly string[]
  /** The time at which this timestamp was issued. */
  readonly issueTimestamp: bigint
  /** The time at which this token cannot be renewed any more. */
  readonly maxTimestamp: bigint
  /** The next time at which this token must be renewed. */
  readonly expirationTimestamp: bigint
  /** The token id. */
  readonly tokenId: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDelegationTokenRecord(message: Draft<DelegationTokenRecord>, version: number): number {
  const flexible = true
  const { owner = '', requester = '', renewers = [], tokenId = '', unknownTags } = message
  let size = 24
  size += sizeOfString(owner, flexible)
  size += sizeOfString(requester, flexible)
  size += sizeOfStringList(renewers, flexible)
  size += sizeOfString(tokenId, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDelegationTokenRecord(sink: MessageSink, message: Draft<DelegationTokenRecord>, version: number): void {
  const flexible = true
  const { owner = '', requester = '', renewers = [], issueTimestamp = 0n, maxTimestamp = 0n, expirationTimestamp = 0n, tokenId = '', unknownTags } = message
  writeString(sink, owner, flexible, 'owner')
  writeString(sink, requester, flexible, 'requester')
  writeStringList(sink, renewers, flexible, false, 'renewers')
  writeInt64(sink, issueTimestamp, 'issueTimestamp')
  writeInt64(sink, maxTimestamp, 'maxTimestamp')
  writeInt64(sink, expirationTimestamp, 'expirationTimestamp')
  writeString(sink, tokenId, flexible, 'tokenId')
  writeTags(sink, flexible, version, unknownTags)
}

function readDelegationTokenRecord(source: MessageSource, version: number): DelegationTokenRecord {
  const flexible = true
  const owner = readString(source, flexible, 'owner')
  const requester = readString(source, flexible, 'requester')
  const renewers = readStringList(source, flexible, false, 'renewers')!
  const issueTimestamp = readInt64(source, 'issueTimestamp')
  const maxTimestamp = readInt64(source, 'maxTimestamp')
  const expirationTimestamp = readInt64(source, 'expirationTimestamp')
  const tokenId = readString(source, flexible, 'tokenId')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { owner, requester, renewers, issueTimestamp, maxTimestamp, expirationTimestamp, tokenId } : { owner, requester, renewers, issueTimestamp, maxTimestamp, expirationTimestamp, tokenId, unknownTags }
}

export const delegationTokenRecord: MessageCodec<DelegationTokenRecord> = {
  name: 'DelegationTokenRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeDelegationTokenRecord,
  write: writeDelegationTokenRecord,
  read: readDelegationTokenRecord,
}

/** EndTransactionRecord, versions 0. */
export interface EndTransactionRecord {
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeEndTransactionRecord(message: Draft<EndTransactionRecord>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 0
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeEndTransactionRecord(sink: MessageSink, message: Draft<EndTransactionRecord>, version: number): void {
  const flexible = true
  const { unknownTags } = message
  writeTags(sink, flexible, version, unknownTags)
}

function readEndTransactionRecord(source: MessageSource, version: number): EndTransactionRecord {
  const flexible = true
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? {  } : { unknownTags }
}

export const endTransactionRecord: MessageCodec<EndTransactionRecord> = {
  name: 'EndTransactionRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeEndTransactionRecord,
  write: writeEndTransactionRecord,
  read: readEndTransactionRecord,
}

/** FeatureLevelRecord, versions 0. */
export interface FeatureLevelRecord {
  /** The feature name. */
  readonly name: string
  /** The current finalized feature level of this feature for the cluster, a value of 0 means feature not supported. */
  readonly featureLevel: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeFeatureLevelRecord(message: Draft<FeatureLevelRecord>, version: number): number {
  const flexible = true
  const { name = '', unknownTags } = message
  let size = 2
  size += sizeOfString(name, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFeatureLevelRecord(sink: MessageSink, message: Draft<FeatureLevelRecord>, version: number): void {
  const flexible = true
  const { name = '', featureLevel = 0, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt16(sink, featureLevel, 'featureLevel')
  writeTags(sink, flexible, version, unknownTags)
}

function readFeatureLevelRecord(source: MessageSource, version: number): FeatureLevelRecord {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const featureLevel = readInt16(source, 'featureLevel')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, featureLevel } : { name, featureLevel, unknownTags }
}

export const featureLevelRecord: MessageCodec<FeatureLevelRecord> = {
  name: 'FeatureLevelRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeFeatureLevelRecord,
  write: writeFeatureLevelRecord,
  read: readFeatureLevelRecord,
}

/** FenceBrokerRecord, versions 0. */
export interface FenceBrokerRecord {
  /** The broker ID to fence. It will be removed from all ISRs. */
  readonly id: number
  /** The epoch of the broker to fence. */
  readonly epoch: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeFenceBrokerRecord(message: Draft<FenceBrokerRecord>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 12
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeFenceBrokerRecord(sink: MessageSink, message: Draft<FenceBrokerRecord>, version: number): void {
  const flexible = true
  const { id = 0, epoch = 0n, unknownTags } = message
  writeInt32(sink, id, 'id')
  writeInt64(sink, epoch, 'epoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readFenceBrokerRecord(source: MessageSource, version: number): FenceBrokerRecord {
  const flexible = true
  const id = readInt32(source, 'id')
  const epoch = readInt64(source, 'epoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { id, epoch } : { id, epoch, unknownTags }
}

export const fenceBrokerRecord: MessageCodec<FenceBrokerRecord> = {
  name: 'FenceBrokerRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeFenceBrokerRecord,
  write: writeFenceBrokerRecord,
  read: readFenceBrokerRecord,
}

/** NoOpRecord, versions 0. */
export interface NoOpRecord {
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeNoOpRecord(message: Draft<NoOpRecord>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 0
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeNoOpRecord(sink: MessageSink, message: Draft<NoOpRecord>, version: number): void {
  const flexible = true
  const { unknownTags } = message
  writeTags(sink, flexible, version, unknownTags)
}

function readNoOpRecord(source: MessageSource, version: number): NoOpRecord {
  const flexible = true
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? {  } : { unknownTags }
}

export const noOpRecord: MessageCodec<NoOpRecord> = {
  name: 'NoOpRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeNoOpRecord,
  write: writeNoOpRecord,
  read: readNoOpRecord,
}

/** PartitionChangeRecord, versions 0-2. */
export interface PartitionChangeRecord {
  /** The partition id. */
  readonly partitionId: number
  /** The unique ID of this topic. */
  readonly topicId: string
  /** null if the ISR didn't change; the new in-sync replicas otherwise. */
  readonly isr: readonly number[] | null
  /** -1 if there is now no leader; -2 if the leader didn't change; the new leader otherwise. */
  readonly leader: number
  /** null if the replicas didn't change; the new replicas otherwise. */
  readonly replicas: readonly number[] | null
  /** null if the removing replicas didn't change; the new removing replicas otherwise. */
  readonly removingReplicas: readonly number[] | null
  /** null if the adding replicas didn't change; the new adding replicas otherwise. */
  readonly addingReplicas: readonly number[] | null
  /** -1 if it didn't change; 0 if the leader was elected from the ISR or recovered from an unclean election; 1 if the leader that was elected using unclean leader election and it is still recovering. */
  readonly leaderRecoveryState: number
  /** null if the log dirs didn't change; the new log directory for each replica otherwise. Versions 1-2. */
  readonly directories: readonly string[] | null
  /** null if the ELR didn't change; the new eligible leader replicas otherwise. Versions 2. */
  readonly eligibleLeaderReplicas: readonly number[] | null
  /** null if the LastKnownElr didn't change; the last known eligible leader replicas otherwise. Versions 2. */
  readonly lastKnownElr: readonly number[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizePartitionChangeRecord(message: Draft<PartitionChangeRecord>, version: number): number {
  const flexible = true
  const { isr = null, leader = -2, replicas = null, removingReplicas = null, addingReplicas = null, leaderRecoveryState = -1, directories = null, eligibleLeaderReplicas = null, lastKnownElr = null, unknownTags } = message
  let size = 20
  if (flexible) {
    let count = 0
    let tagged = 0
    if (isr !== null) {
      count++
      tagged += sizeOfTag(0, sizeOfList(isr, 4, flexible))
    }
    if (leader !== -2) {
      count++
      tagged += sizeOfTag(1, 4)
    }
    if (replicas !== null) {
      count++
      tagged += sizeOfTag(2, sizeOfList(replicas, 4, flexible))
    }
    if (removingReplicas !== null) {
      count++
      tagged += sizeOfTag(3, sizeOfList(removingReplicas, 4, flexible))
    }
    if (addingReplicas !== null) {
      count++
      tagged += sizeOfTag(4, sizeOfList(addingReplicas, 4, flexible))
    }
    if (leaderRecoveryState !== -1) {
      count++
      tagged += sizeOfTag(5, 1)
    }
    if (version >= 2 && eligibleLeaderReplicas !== null) {
      count++
      tagged += sizeOfTag(6, sizeOfList(eligibleLeaderReplicas, 4, flexible))
    }
    if (version >= 2 && lastKnownElr !== null) {
      count++
      tagged += sizeOfTag(7, sizeOfList(lastKnownElr, 4, flexible))
    }
    if (version >= 1 && directories !== null) {
      count++
      tagged += sizeOfTag(8, sizeOfList(directories, 16, flexible))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writePartitionChangeRecord(sink: MessageSink, message: Draft<PartitionChangeRecord>, version: number): void {
  const flexible = true
  const { partitionId = -1, topicId = zeroUuid, isr = null, leader = -2, replicas = null, removingReplicas = null, addingReplicas = null, leaderRecoveryState = -1, directories = null, eligibleLeaderReplicas = null, lastKnownElr = null, unknownTags } = message
  writeInt32(sink, partitionId, 'partitionId')
  writeUuid(sink, topicId, 'topicId')
  if (!(version >= 2) && eligibleLeaderReplicas !== null) throw noSuchField('eligibleLeaderReplicas', version)
  if (!(version >= 2) && lastKnownElr !== null) throw noSuchField('lastKnownElr', version)
  if (!(version >= 1) && directories !== null) throw noSuchField('directories', version)
  if (flexible) {
    const has0 = isr !== null
    const has1 = leader !== -2
    const has2 = replicas !== null
    const has3 = removingReplicas !== null
    const has4 = addingReplicas !== null
    const has5 = leaderRecoveryState !== -1
    const has6 = version >= 2 && eligibleLeaderReplicas !== null
    const has7 = version >= 2 && lastKnownElr !== null
    const has8 = version >= 1 && directories !== null
    writeTagCount(sink, (has0 ? 1 : 0) + (has1 ? 1 : 0) + (has2 ? 1 : 0) + (has3 ? 1 : 0) + (has4 ? 1 : 0) + (has5 ? 1 : 0) + (has6 ? 1 : 0) + (has7 ? 1 : 0) + (has8 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeInt32List(sink, isr, flexible, true, 'isr')
      closeTag(sink, at)
    }
    if (has1) {
      next = writeTagsBelow(sink, unknownTags, next, 1)
      const at = beginTag(sink, 1)
      writeInt32(sink, leader, 'leader')
      closeTag(sink, at)
    }
    if (has2) {
      next = writeTagsBelow(sink, unknownTags, next, 2)
      const at = beginTag(sink, 2)
      writeInt32List(sink, replicas, flexible, true, 'replicas')
      closeTag(sink, at)
    }
    if (has3) {
      next = writeTagsBelow(sink, unknownTags, next, 3)
      const at = beginTag(sink, 3)
      writeInt32List(sink, removingReplicas, flexible, true, 'removingReplicas')
      closeTag(sink, at)
    }
    if (has4) {
      next = writeTagsBelow(sink, unknownTags, next, 4)
      const at = beginTag(sink, 4)
      writeInt32List(sink, addingReplicas, flexible, true, 'addingReplicas')
      closeTag(sink, at)
    }
    if (has5) {
      next = writeTagsBelow(sink, unknownTags, next, 5)
      const at = beginTag(sink, 5)
      writeInt8(sink, leaderRecoveryState, 'leaderRecoveryState')
      closeTag(sink, at)
    }
    if (has6) {
      next = writeTagsBelow(sink, unknownTags, next, 6)
      const at = beginTag(sink, 6)
      writeInt32List(sink, eligibleLeaderReplicas, flexible, true, 'eligibleLeaderReplicas')
      closeTag(sink, at)
    }
    if (has7) {
      next = writeTagsBelow(sink, unknownTags, next, 7)
      const at = beginTag(sink, 7)
      writeInt32List(sink, lastKnownElr, flexible, true, 'lastKnownElr')
      closeTag(sink, at)
    }
    if (has8) {
      next = writeTagsBelow(sink, unknownTags, next, 8)
      const at = beginTag(sink, 8)
      writeUuidList(sink, directories, flexible, true, 'directories')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readPartitionChangeRecord(source: MessageSource, version: number): PartitionChangeRecord {
  const flexible = true
  const partitionId = readInt32(source, 'partitionId')
  const topicId = readUuid(source, 'topicId')
  let isr: readonly number[] | null = null
  let leader: number = -2
  let replicas: readonly number[] | null = null
  let removingReplicas: readonly number[] | null = null
  let addingReplicas: readonly number[] | null = null
  let leaderRecoveryState: number = -1
  let eligibleLeaderReplicas: readonly number[] | null = null
  let lastKnownElr: readonly number[] | null = null
  let directories: readonly string[] | null = null
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      isr = readInt32List(source, flexible, true, 'isr')
      endTag(source, end, 'isr')
    }
      else if (tag === 1) {
      const end = source.end
      source.end = source.position + size
      leader = readInt32(source, 'leader')
      endTag(source, end, 'leader')
    }
      else if (tag === 2) {
      const end = source.end
      source.end = source.position + size
      replicas = readInt32List(source, flexible, true, 'replicas')
      endTag(source, end, 'replicas')
    }
      else if (tag === 3) {
      const end = source.end
      source.end = source.position + size
      removingReplicas = readInt32List(source, flexible, true, 'removingReplicas')
      endTag(source, end, 'removingReplicas')
    }
      else if (tag === 4) {
      const end = source.end
      source.end = source.position + size
      addingReplicas = readInt32List(source, flexible, true, 'addingReplicas')
      endTag(source, end, 'addingReplicas')
    }
      else if (tag === 5) {
      const end = source.end
      source.end = source.position + size
      leaderRecoveryState = readInt8(source, 'leaderRecoveryState')
      endTag(source, end, 'leaderRecoveryState')
    }
      else if (tag === 6 && version >= 2) {
      const end = source.end
      source.end = source.position + size
      eligibleLeaderReplicas = readInt32List(source, flexible, true, 'eligibleLeaderReplicas')
      endTag(source, end, 'eligibleLeaderReplicas')
    }
      else if (tag === 7 && version >= 2) {
      const end = source.end
      source.end = source.position + size
      lastKnownElr = readInt32List(source, flexible, true, 'lastKnownElr')
      endTag(source, end, 'lastKnownElr')
    }
      else if (tag === 8 && version >= 1) {
      const end = source.end
      source.end = source.position + size
      directories = readUuidList(source, flexible, true, 'directories')
      endTag(source, end, 'directories')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { partitionId, topicId, isr, leader, replicas, removingReplicas, addingReplicas, leaderRecoveryState, directories, eligibleLeaderReplicas, lastKnownElr } : { partitionId, topicId, isr, leader, replicas, removingReplicas, addingReplicas, leaderRecoveryState, directories, eligibleLeaderReplicas, lastKnownElr, unknownTags }
}

export const partitionChangeRecord: MessageCodec<PartitionChangeRecord> = {
  name: 'PartitionChangeRecord',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizePartitionChangeRecord,
  write: writePartitionChangeRecord,
  read: readPartitionChangeRecord,
}

/** PartitionRecord, versions 0-2. */
export interface PartitionRecord {
  /** The partition id. */
  readonly partitionId: number
  /** The unique ID of this topic. */
  readonly topicId: string
  /** The replicas of this partition, sorted by preferred order. */
  readonly replicas: readonly number[]
  /** The in-sync replicas of this partition. */
  readonly isr: readonly number[]
  /** The replicas that we are in the process of removing. */
  readonly removingReplicas: readonly number[]
  /** The replicas that we are in the process of adding. */
  readonly addingReplicas: readonly number[]
  /** The lead replica, or -1 if there is no leader. */
  readonly leader: number
  /** 1 if the partition is recovering from an unclean leader election; 0 otherwise. */
  readonly leaderRecoveryState: number
  /** The epoch of the partition leader. */
  readonly leaderEpoch: number
  /** An epoch that gets incremented each time we change anything in the partition. */
  readonly partitionEpoch: number
  /** The log directory hosting each replica, sorted in the same exact order as the Replicas field. Versions 1-2. */
  readonly directories: readonly string[]
  /** The eligible leader replicas of this partition. Versions 2. */
  readonly eligibleLeaderReplicas: readonly number[] | null
  /** The last known eligible leader replicas of this partition. Versions 2. */
  readonly lastKnownElr: readonly number[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

function sizePartitionRecord(message: Draft<PartitionRecord>, version: number): number {
  const flexible = true
  const { replicas = [], isr = [], removingReplicas = [], addingReplicas = [], leaderRecoveryState = 0, directories = [], eligibleLeaderReplicas = null, lastKnownElr = null, unknownTags } = message
  let size = 32
  size += sizeOfList(replicas, 4, flexible)
  size += sizeOfList(isr, 4, flexible)
  size += sizeOfList(removingReplicas, 4, flexible)
  size += sizeOfList(addingReplicas, 4, flexible)
  if (version >= 1) size += sizeOfList(directories, 16, flexible)
  if (flexible) {
    let count = 0
    let tagged = 0
    if (leaderRecoveryState !== 0) {
      count++
      tagged += sizeOfTag(0, 1)
    }
    if (version >= 2 && eligibleLeaderReplicas !== null) {
      count++
      tagged += sizeOfTag(1, sizeOfList(eligibleLeaderReplicas, 4, flexible))
    }
    if (version >= 2 && lastKnownElr !== null) {
      count++
      tagged += sizeOfTag(2, sizeOfList(lastKnownElr, 4, flexible))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writePartitionRecord(sink: MessageSink, message: Draft<PartitionRecord>, version: number): void {
  const flexible = true
  const { partitionId = -1, topicId = zeroUuid, replicas = [], isr = [], removingReplicas = [], addingReplicas = [], leader = -1, leaderRecoveryState = 0, leaderEpoch = -1, partitionEpoch = -1, directories = [], eligibleLeaderReplicas = null, lastKnownElr = null, unknownTags } = message
  writeInt32(sink, partitionId, 'partitionId')
  writeUuid(sink, topicId, 'topicId')
  writeInt32List(sink, replicas, flexible, false, 'replicas')
  writeInt32List(sink, isr, flexible, false, 'isr')
  writeInt32List(sink, removingReplicas, flexible, false, 'removingReplicas')
  writeInt32List(sink, addingReplicas, flexible, false, 'addingReplicas')
  writeInt32(sink, leader, 'leader')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeInt32(sink, partitionEpoch, 'partitionEpoch')
  if (version >= 1) writeUuidList(sink, directories, flexible, false, 'directories')
  else if ((directories === null || directories.length !== 0)) throw noSuchField('directories', version)
  if (!(version >= 2) && eligibleLeaderReplicas !== null) throw noSuchField('eligibleLeaderReplicas', version)
  if (!(version >= 2) && lastKnownElr !== null) throw noSuchField('lastKnownElr', version)
  if (flexible) {
    const has0 = leaderRecoveryState !== 0
    const has1 = version >= 2 && eligibleLeaderReplicas !== null
    const has2 = version >= 2 && lastKnownElr !== null
    writeTagCount(sink, (has0 ? 1 : 0) + (has1 ? 1 : 0) + (has2 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeInt8(sink, leaderRecoveryState, 'leaderRecoveryState')
      closeTag(sink, at)
    }
    if (has1) {
      next = writeTagsBelow(sink, unknownTags, next, 1)
      const at = beginTag(sink, 1)
      writeInt32List(sink, eligibleLeaderReplicas, flexible, true, 'eligibleLeaderReplicas')
      closeTag(sink, at)
    }
    if (has2) {
      next = writeTagsBelow(sink, unknownTags, next, 2)
      const at = beginTag(sink, 2)
      writeInt32List(sink, lastKnownElr, flexible, true, 'lastKnownElr')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readPartitionRecord(source: MessageSource, version: number): PartitionRecord {
  const flexible = true
  const partitionId = readInt32(source, 'partitionId')
  const topicId = readUuid(source, 'topicId')
  const replicas = readInt32List(source, flexible, false, 'replicas')!
  const isr = readInt32List(source, flexible, false, 'isr')!
  const removingReplicas = readInt32List(source, flexible, false, 'removingReplicas')!
  const addingReplicas = readInt32List(source, flexible, false, 'addingReplicas')!
  const leader = readInt32(source, 'leader')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const partitionEpoch = readInt32(source, 'partitionEpoch')
  const directories: readonly string[] = version >= 1 ? readUuidList(source, flexible, false, 'directories')! : []
  let leaderRecoveryState: number = 0
  let eligibleLeaderReplicas: readonly number[] | null = null
  let lastKnownElr: readonly number[] | null = null
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0) {
      const end = source.end
      source.end = source.position + size
      leaderRecoveryState = readInt8(source, 'leaderRecoveryState')
      endTag(source, end, 'leaderRecoveryState')
    }
      else if (tag === 1 && version >= 2) {
      const end = source.end
      source.end = source.position + size
      eligibleLeaderReplicas = readInt32List(source, flexible, true, 'eligibleLeaderReplicas')
      endTag(source, end, 'eligibleLeaderReplicas')
    }
      else if (tag === 2 && version >= 2) {
      const end = source.end
      source.end = source.position + size
      lastKnownElr = readInt32List(source, flexible, true, 'lastKnownElr')
      endTag(source, end, 'lastKnownElr')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { partitionId, topicId, replicas, isr, removingReplicas, addingReplicas, leader, leaderRecoveryState, leaderEpoch, partitionEpoch, directories, eligibleLeaderReplicas, lastKnownElr } : { partitionId, topicId, replicas, isr, removingReplicas, addingReplicas, leader, leaderRecoveryState, leaderEpoch, partitionEpoch, directories, eligibleLeaderReplicas, lastKnownElr, unknownTags }
}

export const partitionRecord: MessageCodec<PartitionRecord> = {
  name: 'PartitionRecord',
  minVersion: 0,
  maxVersion: 2,
  flexibleFrom: 0,
  size: sizePartitionRecord,
  write: writePartitionRecord,
  read: readPartitionRecord,
}

/** ProducerIdsRecord, versions 0. */
export interface ProducerIdsRecord {
  /** The ID of the requesting broker. */
  readonly brokerId: number
  /** The epoch of the requesting broker. */
  readonly brokerEpoch: bigint
  /** The next producerId that will be assigned (i.e. the first producerId in the next assigned block). */
  readonly nextProducerId: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeProducerIdsRecord(message: Draft<ProducerIdsRecord>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 20
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeProducerIdsRecord(sink: MessageSink, message: Draft<ProducerIdsRecord>, version: number): void {
  const flexible = true
  const { brokerId = 0, brokerEpoch = -1n, nextProducerId = 0n, unknownTags } = message
  writeInt32(sink, brokerId, 'brokerId')
  writeInt64(sink, brokerEpoch, 'brokerEpoch')
  writeInt64(sink, nextProducerId, 'nextProducerId')
  writeTags(sink, flexible, version, unknownTags)
}

function readProducerIdsRecord(source: MessageSource, version: number): ProducerIdsRecord {
  const flexible = true
  const brokerId = readInt32(source, 'brokerId')
  const brokerEpoch = readInt64(source, 'brokerEpoch')
  const nextProducerId = readInt64(source, 'nextProducerId')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { brokerId, brokerEpoch, nextProducerId } : { brokerId, brokerEpoch, nextProducerId, unknownTags }
}

export const producerIdsRecord: MessageCodec<ProducerIdsRecord> = {
  name: 'ProducerIdsRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeProducerIdsRecord,
  write: writeProducerIdsRecord,
  read: readProducerIdsRecord,
}

/** RegisterBrokerRecord, versions 0-4. */
export interface RegisterBrokerRecord {
  /** The broker id. */
  readonly brokerId: number
  /** True if the broker is a ZK broker in migration mode. Otherwise, false. Versions 2-4. */
  readonly isMigratingZkBroker: boolean
  /** The incarnation ID of the broker process. */
  readonly incarnationId: string
  /** The broker epoch assigned by the controller. */
  readonly brokerEpoch: bigint
  /** The endpoints that can be used to communicate with this broker. */
  readonly endPoints: readonly RegisterBrokerRecordBrokerEndpoint[]
  /** The features on this broker. */
  readonly features: readonly RegisterBrokerRecordBrokerFeature[]
  /** The broker rack. */
  readonly rack: string | null
  /** True if the broker is fenced. */
  readonly fenced: boolean
  /** True if the broker is in controlled shutdown. Versions 1-4. */
  readonly inControlledShutdown: boolean
  /** Log directories configured in this broker which are available. Versions 3-4. */
  readonly logDirs: readonly string[]
  /** Log directories that are cordoned. This is initially null before the broker starts sending the value via its heartbeats. Versions 4. */
  readonly cordonedLogDirs: readonly string[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link RegisterBrokerRecord}. */
export interface RegisterBrokerRecordBrokerFeature {
  /** The feature name. */
  readonly name: string
  /** The minimum supported feature level. */
  readonly minSupportedVersion: number
  /** The maximum supported feature level. */
  readonly maxSupportedVersion: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link RegisterBrokerRecord}. */
export interface RegisterBrokerRecordBrokerEndpoint {
  /** The name of the endpoint. */
  readonly name: string
  /** The hostname. */
  readonly host: string
  /** The port. */
  readonly port: number
  /** The security protocol. */
  readonly securityProtocol: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeRegisterBrokerRecordBrokerEndpoint(message: Draft<RegisterBrokerRecordBrokerEndpoint>, version: number): number {
  const flexible = true
  const { name = '', host = '', unknownTags } = message
  let size = 4
  size += sizeOfString(name, flexible)
  size += sizeOfString(host, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRegisterBrokerRecordBrokerEndpoint(sink: MessageSink, message: Draft<RegisterBrokerRecordBrokerEndpoint>, version: number): void {
  const flexible = true
  const { name = '', host = '', port = 0, securityProtocol = 0, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeString(sink, host, flexible, 'host')
  writeUint16(sink, port, 'port')
  writeInt16(sink, securityProtocol, 'securityProtocol')
  writeTags(sink, flexible, version, unknownTags)
}

function readRegisterBrokerRecordBrokerEndpoint(source: MessageSource, version: number): RegisterBrokerRecordBrokerEndpoint {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const host = readString(source, flexible, 'host')
  const port = readUint16(source, 'port')
  const securityProtocol = readInt16(source, 'securityProtocol')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, host, port, securityProtocol } : { name, host, port, securityProtocol, unknownTags }
}

function readRegisterBrokerRecordBrokerEndpointList(source: MessageSource, version: number, nullable: boolean, field: string): RegisterBrokerRecordBrokerEndpoint[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<RegisterBrokerRecordBrokerEndpoint>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readRegisterBrokerRecordBrokerEndpoint(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeRegisterBrokerRecordBrokerFeature(message: Draft<RegisterBrokerRecordBrokerFeature>, version: number): number {
  const flexible = true
  const { name = '', unknownTags } = message
  let size = 4
  size += sizeOfString(name, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRegisterBrokerRecordBrokerFeature(sink: MessageSink, message: Draft<RegisterBrokerRecordBrokerFeature>, version: number): void {
  const flexible = true
  const { name = '', minSupportedVersion = 0, maxSupportedVersion = 0, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt16(sink, minSupportedVersion, 'minSupportedVersion')
  writeInt16(sink, maxSupportedVersion, 'maxSupportedVersion')
  writeTags(sink, flexible, version, unknownTags)
}

function readRegisterBrokerRecordBrokerFeature(source: MessageSource, version: number): RegisterBrokerRecordBrokerFeature {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const minSupportedVersion = readInt16(source, 'minSupportedVersion')
  const maxSupportedVersion = readInt16(source, 'maxSupportedVersion')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, minSupportedVersion, maxSupportedVersion } : { name, minSupportedVersion, maxSupportedVersion, unknownTags }
}

function readRegisterBrokerRecordBrokerFeatureList(source: MessageSource, version: number, nullable: boolean, field: string): RegisterBrokerRecordBrokerFeature[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<RegisterBrokerRecordBrokerFeature>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readRegisterBrokerRecordBrokerFeature(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeRegisterBrokerRecord(message: Draft<RegisterBrokerRecord>, version: number): number {
  const flexible = true
  const { endPoints = [], features = [], rack = '', logDirs = [], cordonedLogDirs = null, unknownTags } = message
  let size = 29
  if (version >= 2) size += 1
  size += sizeOfStructs(endPoints, sizeRegisterBrokerRecordBrokerEndpoint, version, true)
  size += sizeOfStructs(features, sizeRegisterBrokerRecordBrokerFeature, version, true)
  size += sizeOfString(rack, flexible)
  if (version >= 1) size += 1
  if (flexible) {
    let count = 0
    let tagged = 0
    if (version >= 3 && (logDirs === null || logDirs.length !== 0)) {
      count++
      tagged += sizeOfTag(0, sizeOfList(logDirs, 16, flexible))
    }
    if (version >= 4 && cordonedLogDirs !== null) {
      count++
      tagged += sizeOfTag(1, sizeOfList(cordonedLogDirs, 16, flexible))
    }
    size += sizeOfTags(count, tagged, unknownTags)
  }
  return size
}

function writeRegisterBrokerRecord(sink: MessageSink, message: Draft<RegisterBrokerRecord>, version: number): void {
  const flexible = true
  const { brokerId = 0, isMigratingZkBroker = false, incarnationId = zeroUuid, brokerEpoch = 0n, endPoints = [], features = [], rack = '', fenced = true, inControlledShutdown = false, logDirs = [], cordonedLogDirs = null, unknownTags } = message
  writeInt32(sink, brokerId, 'brokerId')
  if (version >= 2) writeBool(sink, isMigratingZkBroker, 'isMigratingZkBroker')
  else if (isMigratingZkBroker !== false) throw noSuchField('isMigratingZkBroker', version)
  writeUuid(sink, incarnationId, 'incarnationId')
  writeInt64(sink, brokerEpoch, 'brokerEpoch')
  writeStructs(sink, endPoints, writeRegisterBrokerRecordBrokerEndpoint, version, true, false, 'endPoints')
  writeStructs(sink, features, writeRegisterBrokerRecordBrokerFeature, version, true, false, 'features')
  writeNullableString(sink, rack, flexible, true, 'rack')
  writeBool(sink, fenced, 'fenced')
  if (version >= 1) writeBool(sink, inControlledShutdown, 'inControlledShutdown')
  else if (inControlledShutdown !== false) throw noSuchField('inControlledShutdown', version)
  if (!(version >= 3) && (logDirs === null || logDirs.length !== 0)) throw noSuchField('logDirs', version)
  if (!(version >= 4) && cordonedLogDirs !== null) throw noSuchField('cordonedLogDirs', version)
  if (flexible) {
    const has0 = version >= 3 && (logDirs === null || logDirs.length !== 0)
    const has1 = version >= 4 && cordonedLogDirs !== null
    writeTagCount(sink, (has0 ? 1 : 0) + (has1 ? 1 : 0), unknownTags)
    let next = 0
    if (has0) {
      next = writeTagsBelow(sink, unknownTags, next, 0)
      const at = beginTag(sink, 0)
      writeUuidList(sink, logDirs, flexible, false, 'logDirs')
      closeTag(sink, at)
    }
    if (has1) {
      next = writeTagsBelow(sink, unknownTags, next, 1)
      const at = beginTag(sink, 1)
      writeUuidList(sink, cordonedLogDirs, flexible, true, 'cordonedLogDirs')
      closeTag(sink, at)
    }
    writeTagsBelow(sink, unknownTags, next, Infinity)
  } else refuseTags(unknownTags, version)
}

function readRegisterBrokerRecord(source: MessageSource, version: number): RegisterBrokerRecord {
  const flexible = true
  const brokerId = readInt32(source, 'brokerId')
  const isMigratingZkBroker: boolean = version >= 2 ? readBool(source, 'isMigratingZkBroker') : false
  const incarnationId = readUuid(source, 'incarnationId')
  const brokerEpoch = readInt64(source, 'brokerEpoch')
  const endPoints = readRegisterBrokerRecordBrokerEndpointList(source, version, false, 'endPoints')!
  const features = readRegisterBrokerRecordBrokerFeatureList(source, version, false, 'features')!
  const rack = readNullableString(source, flexible, true, 'rack')
  const fenced = readBool(source, 'fenced')
  const inControlledShutdown: boolean = version >= 1 ? readBool(source, 'inControlledShutdown') : false
  let logDirs: readonly string[] = []
  let cordonedLogDirs: readonly string[] | null = null
  let unknownTags: UnknownTag[] | undefined
  if (flexible) {
    const count = readTagCount(source)
    for (let index = 0, tag = -1; index < count; index++) {
      tag = readTag(source, tag)
      const size = readTagSize(source)
      if (tag === 0 && version >= 3) {
      const end = source.end
      source.end = source.position + size
      logDirs = readUuidList(source, flexible, false, 'logDirs')!
      endTag(source, end, 'logDirs')
    }
      else if (tag === 1 && version >= 4) {
      const end = source.end
      source.end = source.position + size
      cordonedLogDirs = readUuidList(source, flexible, true, 'cordonedLogDirs')
      endTag(source, end, 'cordonedLogDirs')
    }
      else unknownTags = keepTag(source, unknownTags, tag, size)
    }
  }
  return unknownTags === undefined ? { brokerId, isMigratingZkBroker, incarnationId, brokerEpoch, endPoints, features, rack, fenced, inControlledShutdown, logDirs, cordonedLogDirs } : { brokerId, isMigratingZkBroker, incarnationId, brokerEpoch, endPoints, features, rack, fenced, inControlledShutdown, logDirs, cordonedLogDirs, unknownTags }
}

export const registerBrokerRecord: MessageCodec<RegisterBrokerRecord> = {
  name: 'RegisterBrokerRecord',
  minVersion: 0,
  maxVersion: 4,
  flexibleFrom: 0,
  size: sizeRegisterBrokerRecord,
  write: writeRegisterBrokerRecord,
  read: readRegisterBrokerRecord,
}

/** RegisterControllerRecord, versions 0. */
export interface RegisterControllerRecord {
  /** The controller id. */
  readonly controllerId: number
  /** The incarnation ID of the controller process. */
  readonly incarnationId: string
  /** Set if the required configurations for ZK migration are present. */
  readonly zkMigrationReady: boolean
  /** The endpoints that can be used to communicate with this controller. */
  readonly endPoints: readonly RegisterControllerRecordControllerEndpoint[]
  /** The features on this controller. */
  readonly features: readonly RegisterControllerRecordControllerFeature[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link RegisterControllerRecord}. */
export interface RegisterControllerRecordControllerFeature {
  /** The feature name. */
  readonly name: string
  /** The minimum supported feature level. */
  readonly minSupportedVersion: number
  /** The maximum supported feature level. */
  readonly maxSupportedVersion: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link RegisterControllerRecord}. */
export interface RegisterControllerRecordControllerEndpoint {
  /** The name of the endpoint. */
  readonly name: string
  /** The hostname. */
  readonly host: string
  /** The port. */
  readonly port: number
  /** The security protocol. */
  readonly securityProtocol: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeRegisterControllerRecordControllerEndpoint(message: Draft<RegisterControllerRecordControllerEndpoint>, version: number): number {
  const flexible = true
  const { name = '', host = '', unknownTags } = message
  let size = 4
  size += sizeOfString(name, flexible)
  size += sizeOfString(host, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRegisterControllerRecordControllerEndpoint(sink: MessageSink, message: Draft<RegisterControllerRecordControllerEndpoint>, version: number): void {
  const flexible = true
  const { name = '', host = '', port = 0, securityProtocol = 0, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeString(sink, host, flexible, 'host')
  writeUint16(sink, port, 'port')
  writeInt16(sink, securityProtocol, 'securityProtocol')
  writeTags(sink, flexible, version, unknownTags)
}

function readRegisterControllerRecordControllerEndpoint(source: MessageSource, version: number): RegisterControllerRecordControllerEndpoint {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const host = readString(source, flexible, 'host')
  const port = readUint16(source, 'port')
  const securityProtocol = readInt16(source, 'securityProtocol')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, host, port, securityProtocol } : { name, host, port, securityProtocol, unknownTags }
}

function readRegisterControllerRecordControllerEndpointList(source: MessageSource, version: number, nullable: boolean, field: string): RegisterControllerRecordControllerEndpoint[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<RegisterControllerRecordControllerEndpoint>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readRegisterControllerRecordControllerEndpoint(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeRegisterControllerRecordControllerFeature(message: Draft<RegisterControllerRecordControllerFeature>, version: number): number {
  const flexible = true
  const { name = '', unknownTags } = message
  let size = 4
  size += sizeOfString(name, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRegisterControllerRecordControllerFeature(sink: MessageSink, message: Draft<RegisterControllerRecordControllerFeature>, version: number): void {
  const flexible = true
  const { name = '', minSupportedVersion = 0, maxSupportedVersion = 0, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt16(sink, minSupportedVersion, 'minSupportedVersion')
  writeInt16(sink, maxSupportedVersion, 'maxSupportedVersion')
  writeTags(sink, flexible, version, unknownTags)
}

function readRegisterControllerRecordControllerFeature(source: MessageSource, version: number): RegisterControllerRecordControllerFeature {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const minSupportedVersion = readInt16(source, 'minSupportedVersion')
  const maxSupportedVersion = readInt16(source, 'maxSupportedVersion')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, minSupportedVersion, maxSupportedVersion } : { name, minSupportedVersion, maxSupportedVersion, unknownTags }
}

function readRegisterControllerRecordControllerFeatureList(source: MessageSource, version: number, nullable: boolean, field: string): RegisterControllerRecordControllerFeature[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<RegisterControllerRecordControllerFeature>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readRegisterControllerRecordControllerFeature(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeRegisterControllerRecord(message: Draft<RegisterControllerRecord>, version: number): number {
  const flexible = true
  const { endPoints = [], features = [], unknownTags } = message
  let size = 21
  size += sizeOfStructs(endPoints, sizeRegisterControllerRecordControllerEndpoint, version, true)
  size += sizeOfStructs(features, sizeRegisterControllerRecordControllerFeature, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRegisterControllerRecord(sink: MessageSink, message: Draft<RegisterControllerRecord>, version: number): void {
  const flexible = true
  const { controllerId = 0, incarnationId = zeroUuid, zkMigrationReady = false, endPoints = [], features = [], unknownTags } = message
  writeInt32(sink, controllerId, 'controllerId')
  writeUuid(sink, incarnationId, 'incarnationId')
  writeBool(sink, zkMigrationReady, 'zkMigrationReady')
  writeStructs(sink, endPoints, writeRegisterControllerRecordControllerEndpoint, version, true, false, 'endPoints')
  writeStructs(sink, features, writeRegisterControllerRecordControllerFeature, version, true, false, 'features')
  writeTags(sink, flexible, version, unknownTags)
}

function readRegisterControllerRecord(source: MessageSource, version: number): RegisterControllerRecord {
  const flexible = true
  const controllerId = readInt32(source, 'controllerId')
  const incarnationId = readUuid(source, 'incarnationId')
  const zkMigrationReady = readBool(source, 'zkMigrationReady')
  const endPoints = readRegisterControllerRecordControllerEndpointList(source, version, false, 'endPoints')!
  const features = readRegisterControllerRecordControllerFeatureList(source, version, false, 'features')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { controllerId, incarnationId, zkMigrationReady, endPoints, features } : { controllerId, incarnationId, zkMigrationReady, endPoints, features, unknownTags }
}

export const registerControllerRecord: MessageCodec<RegisterControllerRecord> = {
  name: 'RegisterControllerRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeRegisterControllerRecord,
  write: writeRegisterControllerRecord,
  read: readRegisterControllerRecord,
}

/** RemoveAccessControlEntryRecord, versions 0. */
export interface RemoveAccessControlEntryRecord {
  /** The ID of the AccessControlEntry to remove. */
  readonly id: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeRemoveAccessControlEntryRecord(message: Draft<RemoveAccessControlEntryRecord>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 16
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRemoveAccessControlEntryRecord(sink: MessageSink, message: Draft<RemoveAccessControlEntryRecord>, version: number): void {
  const flexible = true
  const { id = zeroUuid, unknownTags } = message
  writeUuid(sink, id, 'id')
  writeTags(sink, flexible, version, unknownTags)
}

function readRemoveAccessControlEntryRecord(source: MessageSource, version: number): RemoveAccessControlEntryRecord {
  const flexible = true
  const id = readUuid(source, 'id')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { id } : { id, unknownTags }
}

export const removeAccessControlEntryRecord: MessageCodec<RemoveAccessControlEntryRecord> = {
  name: 'RemoveAccessControlEntryRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeRemoveAccessControlEntryRecord,
  write: writeRemoveAccessControlEntryRecord,
  read: readRemoveAccessControlEntryRecord,
}

/** RemoveDelegationTokenRecord, versions 0. */
export interface RemoveDelegationTokenRecord {
  /** The tokenID to remove. */
  readonly tokenId: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeRemoveDelegationTokenRecord(message: Draft<RemoveDelegationTokenRecord>, version: number): number {
  const flexible = true
  const { tokenId = '', unknownTags } = message
  let size = 0
  size += sizeOfString(tokenId, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRemoveDelegationTokenRecord(sink: MessageSink, message: Draft<RemoveDelegationTokenRecord>, version: number): void {
  const flexible = true
  const { tokenId = '', unknownTags } = message
  writeString(sink, tokenId, flexible, 'tokenId')
  writeTags(sink, flexible, version, unknownTags)
}

function readRemoveDelegationTokenRecord(source: MessageSource, version: number): RemoveDelegationTokenRecord {
  const flexible = true
  const tokenId = readString(source, flexible, 'tokenId')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { tokenId } : { tokenId, unknownTags }
}

export const removeDelegationTokenRecord: MessageCodec<RemoveDelegationTokenRecord> = {
  name: 'RemoveDelegationTokenRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeRemoveDelegationTokenRecord,
  write: writeRemoveDelegationTokenRecord,
  read: readRemoveDelegationTokenRecord,
}

/** RemoveTopicRecord, versions 0. */
export interface RemoveTopicRecord {
  /** The topic to remove. All associated partitions will be removed as well. */
  readonly topicId: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeRemoveTopicRecord(message: Draft<RemoveTopicRecord>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 16
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRemoveTopicRecord(sink: MessageSink, message: Draft<RemoveTopicRecord>, version: number): void {
  const flexible = true
  const { topicId = zeroUuid, unknownTags } = message
  writeUuid(sink, topicId, 'topicId')
  writeTags(sink, flexible, version, unknownTags)
}

function readRemoveTopicRecord(source: MessageSource, version: number): RemoveTopicRecord {
  const flexible = true
  const topicId = readUuid(source, 'topicId')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { topicId } : { topicId, unknownTags }
}

export const removeTopicRecord: MessageCodec<RemoveTopicRecord> = {
  name: 'RemoveTopicRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeRemoveTopicRecord,
  write: writeRemoveTopicRecord,
  read: readRemoveTopicRecord,
}

/** RemoveUserScramCredentialRecord, versions 0. */
export interface RemoveUserScramCredentialRecord {
  /** The user name. */
  readonly name: string
  /** The SCRAM mechanism. */
  readonly mechanism: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeRemoveUserScramCredentialRecord(message: Draft<RemoveUserScramCredentialRecord>, version: number): number {
  const flexible = true
  const { name = '', unknownTags } = message
  let size = 1
  size += sizeOfString(name, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeRemoveUserScramCredentialRecord(sink: MessageSink, message: Draft<RemoveUserScramCredentialRecord>, version: number): void {
  const flexible = true
  const { name = '', mechanism = 0, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt8(sink, mechanism, 'mechanism')
  writeTags(sink, flexible, version, unknownTags)
}

function readRemoveUserScramCredentialRecord(source: MessageSource, version: number): RemoveUserScramCredentialRecord {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const mechanism = readInt8(source, 'mechanism')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, mechanism } : { name, mechanism, unknownTags }
}

export const removeUserScramCredentialRecord: MessageCodec<RemoveUserScramCredentialRecord> = {
  name: 'RemoveUserScramCredentialRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeRemoveUserScramCredentialRecord,
  write: writeRemoveUserScramCredentialRecord,
  read: readRemoveUserScramCredentialRecord,
}

/** TopicRecord, versions 0. */
export interface TopicRecord {
  /** The topic name. */
  readonly name: string
  /** The unique ID of this topic. */
  readonly topicId: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeTopicRecord(message: Draft<TopicRecord>, version: number): number {
  const flexible = true
  const { name = '', unknownTags } = message
  let size = 16
  size += sizeOfString(name, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeTopicRecord(sink: MessageSink, message: Draft<TopicRecord>, version: number): void {
  const flexible = true
  const { name = '', topicId = zeroUuid, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeUuid(sink, topicId, 'topicId')
  writeTags(sink, flexible, version, unknownTags)
}

function readTopicRecord(source: MessageSource, version: number): TopicRecord {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const topicId = readUuid(source, 'topicId')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, topicId } : { name, topicId, unknownTags }
}

export const topicRecord: MessageCodec<TopicRecord> = {
  name: 'TopicRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeTopicRecord,
  write: writeTopicRecord,
  read: readTopicRecord,
}

/** UnfenceBrokerRecord, versions 0. */
export interface UnfenceBrokerRecord {
  /** The broker ID to unfence. */
  readonly id: number
  /** The epoch of the broker to unfence. */
  readonly epoch: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeUnfenceBrokerRecord(message: Draft<UnfenceBrokerRecord>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 12
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUnfenceBrokerRecord(sink: MessageSink, message: Draft<UnfenceBrokerRecord>, version: number): void {
  const flexible = true
  const { id = 0, epoch = 0n, unknownTags } = message
  writeInt32(sink, id, 'id')
  writeInt64(sink, epoch, 'epoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readUnfenceBrokerRecord(source: MessageSource, version: number): UnfenceBrokerRecord {
  const flexible = true
  const id = readInt32(source, 'id')
  const epoch = readInt64(source, 'epoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { id, epoch } : { id, epoch, unknownTags }
}

export const unfenceBrokerRecord: MessageCodec<UnfenceBrokerRecord> = {
  name: 'UnfenceBrokerRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeUnfenceBrokerRecord,
  write: writeUnfenceBrokerRecord,
  read: readUnfenceBrokerRecord,
}

/** UnregisterBrokerRecord, versions 0. */
export interface UnregisterBrokerRecord {
  /** The broker id. */
  readonly brokerId: number
  /** The broker epoch. */
  readonly brokerEpoch: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeUnregisterBrokerRecord(message: Draft<UnregisterBrokerRecord>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 12
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUnregisterBrokerRecord(sink: MessageSink, message: Draft<UnregisterBrokerRecord>, version: number): void {
  const flexible = true
  const { brokerId = 0, brokerEpoch = 0n, unknownTags } = message
  writeInt32(sink, brokerId, 'brokerId')
  writeInt64(sink, brokerEpoch, 'brokerEpoch')
  writeTags(sink, flexible, version, unknownTags)
}

function readUnregisterBrokerRecord(source: MessageSource, version: number): UnregisterBrokerRecord {
  const flexible = true
  const brokerId = readInt32(source, 'brokerId')
  const brokerEpoch = readInt64(source, 'brokerEpoch')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { brokerId, brokerEpoch } : { brokerId, brokerEpoch, unknownTags }
}

export const unregisterBrokerRecord: MessageCodec<UnregisterBrokerRecord> = {
  name: 'UnregisterBrokerRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeUnregisterBrokerRecord,
  write: writeUnregisterBrokerRecord,
  read: readUnregisterBrokerRecord,
}

/** UserScramCredentialRecord, versions 0. */
export interface UserScramCredentialRecord {
  /** The user name. */
  readonly name: string
  /** The SCRAM mechanism. */
  readonly mechanism: number
  /** A random salt generated by the client. */
  readonly salt: Bytes
  /** The key the Server uses to authenticate the Client. */
  readonly storedKey: Bytes
  /** The key the Client uses to validate the Servers identity. */
  readonly serverKey: Bytes
  /** The number of iterations used in the SCRAM credential. */
  readonly iterations: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeUserScramCredentialRecord(message: Draft<UserScramCredentialRecord>, version: number): number {
  const flexible = true
  const { name = '', salt = noBytes, storedKey = noBytes, serverKey = noBytes, unknownTags } = message
  let size = 5
  size += sizeOfString(name, flexible)
  size += sizeOfBytes(salt, flexible)
  size += sizeOfBytes(storedKey, flexible)
  size += sizeOfBytes(serverKey, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeUserScramCredentialRecord(sink: MessageSink, message: Draft<UserScramCredentialRecord>, version: number): void {
  const flexible = true
  const { name = '', mechanism = 0, salt = noBytes, storedKey = noBytes, serverKey = noBytes, iterations = 0, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeInt8(sink, mechanism, 'mechanism')
  writeBytes(sink, salt, flexible, 'salt')
  writeBytes(sink, storedKey, flexible, 'storedKey')
  writeBytes(sink, serverKey, flexible, 'serverKey')
  writeInt32(sink, iterations, 'iterations')
  writeTags(sink, flexible, version, unknownTags)
}

function readUserScramCredentialRecord(source: MessageSource, version: number): UserScramCredentialRecord {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const mechanism = readInt8(source, 'mechanism')
  const salt = readBytes(source, flexible, 'salt')
  const storedKey = readBytes(source, flexible, 'storedKey')
  const serverKey = readBytes(source, flexible, 'serverKey')
  const iterations = readInt32(source, 'iterations')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, mechanism, salt, storedKey, serverKey, iterations } : { name, mechanism, salt, storedKey, serverKey, iterations, unknownTags }
}

export const userScramCredentialRecord: MessageCodec<UserScramCredentialRecord> = {
  name: 'UserScramCredentialRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeUserScramCredentialRecord,
  write: writeUserScramCredentialRecord,
  read: readUserScramCredentialRecord,
}

/** ZkMigrationStateRecord, versions 0. */
export interface ZkMigrationStateRecord {
  /** One of the possible migration states. */
  readonly zkMigrationState: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeZkMigrationStateRecord(message: Draft<ZkMigrationStateRecord>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 1
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeZkMigrationStateRecord(sink: MessageSink, message: Draft<ZkMigrationStateRecord>, version: number): void {
  const flexible = true
  const { zkMigrationState = 0, unknownTags } = message
  writeInt8(sink, zkMigrationState, 'zkMigrationState')
  writeTags(sink, flexible, version, unknownTags)
}

function readZkMigrationStateRecord(source: MessageSource, version: number): ZkMigrationStateRecord {
  const flexible = true
  const zkMigrationState = readInt8(source, 'zkMigrationState')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { zkMigrationState } : { zkMigrationState, unknownTags }
}

export const zkMigrationStateRecord: MessageCodec<ZkMigrationStateRecord> = {
  name: 'ZkMigrationStateRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeZkMigrationStateRecord,
  write: writeZkMigrationStateRecord,
  read: readZkMigrationStateRecord,
}
