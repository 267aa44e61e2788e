// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  isStruct,
  makeList,
  noSuchField,
  readCount,
  readInt16,
  readInt32,
  readInt64,
  readString,
  readUint16,
  readUnknownTags,
  readUuid,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt16,
  writeInt32,
  writeInt64,
  writeString,
  writeStruct,
  writeStructs,
  writeTags,
  writeUint16,
  writeUuid,
  zeroUuid,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** ControlRecordTypeSchema, versions 0. */
export interface ControlRecordTypeSchema {
  /** The type of the control record, such as commit or abort. */
  readonly type: number
}

function sizeControlRecordTypeSchema(message: Draft<ControlRecordTypeSchema>, version: number): number {
  let size = 2
  return size
}

function writeControlRecordTypeSchema(sink: MessageSink, message: Draft<ControlRecordTypeSchema>, version: number): void {
  const { type = 0 } = message
  writeInt16(sink, type, 'type')
}

function readControlRecordTypeSchema(source: MessageSource, version: number): ControlRecordTypeSchema {
  const type = readInt16(source, 'type')
  return { type }
}

export const controlRecordTypeSchema: MessageCodec<ControlRecordTypeSchema> = {
  name: 'ControlRecordTypeSchema',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeControlRecordTypeSchema,
  write: writeControlRecordTypeSchema,
  read: readControlRecordTypeSchema,
}

/** EndTxnMarker, versions 0. */
export interface EndTxnMarker {
  /** The coordinator epoch when appending the record. */
  readonly coordinatorEpoch: number
}

function sizeEndTxnMarker(message: Draft<EndTxnMarker>, version: number): number {
  let size = 4
  return size
}

function writeEndTxnMarker(sink: MessageSink, message: Draft<EndTxnMarker>, version: number): void {
  const { coordinatorEpoch = 0 } = message
  writeInt32(sink, coordinatorEpoch, 'coordinatorEpoch')
}

function readEndTxnMarker(source: MessageSource, version: number): EndTxnMarker {
  const coordinatorEpoch = readInt32(source, 'coordinatorEpoch')
  return { coordinatorEpoch }
}

export const endTxnMarker: MessageCodec<EndTxnMarker> = {
  name: 'EndTxnMarker',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: Infinity,
  size: sizeEndTxnMarker,
  write: writeEndTxnMarker,
  read: readEndTxnMarker,
}

/** KRaftVersionRecord, versions 0. */
export interface KRaftVersionRecord {
  /** The version of the kraft version record. */
  readonly version: number
  /** The kraft protocol version. */
  readonly kRaftVersion: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeKRaftVersionRecord(message: Draft<KRaftVersionRecord>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeKRaftVersionRecord(sink: MessageSink, message: Draft<KRaftVersionRecord>, version: number): void {
  const flexible = true
  const { version: version_ = 0, kRaftVersion = 0, unknownTags } = message
  writeInt16(sink, version_, 'version')
  writeInt16(sink, kRaftVersion, 'kRaftVersion')
  writeTags(sink, flexible, version, unknownTags)
}

function readKRaftVersionRecord(source: MessageSource, version: number): KRaftVersionRecord {
  const flexible = true
  const version_ = readInt16(source, 'version')
  const kRaftVersion = readInt16(source, 'kRaftVersion')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { version: version_, kRaftVersion } : { version: version_, kRaftVersion, unknownTags }
}

export const kRaftVersionRecord: MessageCodec<KRaftVersionRecord> = {
  name: 'KRaftVersionRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeKRaftVersionRecord,
  write: writeKRaftVersionRecord,
  read: readKRaftVersionRecord,
}

/** LeaderChangeMessage, versions 0-1. */
export interface LeaderChangeMessage {
  /** The version of the leader change message. */
  readonly version: number
  /** The ID of the newly elected leader. */
  readonly leaderId: number
  /** The set of voters in the quorum for this epoch. */
  readonly voters: readonly LeaderChangeMessageVoter[]
  /** The voters who voted for the leader at the time of election. */
  readonly grantingVoters: readonly LeaderChangeMessageVoter[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link LeaderChangeMessage}. */
export interface LeaderChangeMessageVoter {
  /** The ID of the voter. */
  readonly voterId: number
  /** The directory id of the voter. Versions 1. */
  readonly voterDirectoryId: string
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeLeaderChangeMessageVoter(message: Draft<LeaderChangeMessageVoter>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 4
  if (version >= 1) size += 16
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeLeaderChangeMessageVoter(sink: MessageSink, message: Draft<LeaderChangeMessageVoter>, version: number): void {
  const flexible = true
  const { voterId = 0, voterDirectoryId = zeroUuid, unknownTags } = message
  writeInt32(sink, voterId, 'voterId')
  if (version >= 1) writeUuid(sink, voterDirectoryId, 'voterDirectoryId')
  else if (voterDirectoryId !== zeroUuid) throw noSuchField('voterDirectoryId', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readLeaderChangeMessageVoter(source: MessageSource, version: number): LeaderChangeMessageVoter {
  const flexible = true
  const voterId = readInt32(source, 'voterId')
  const voterDirectoryId: string = version >= 1 ? readUuid(source, 'voterDirectoryId') : zeroUuid
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { voterId, voterDirectoryId } : { voterId, voterDirectoryId, unknownTags }
}

function readLeaderChangeMessageVoterList(source: MessageSource, version: number, nullable: boolean, field: string): LeaderChangeMessageVoter[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<LeaderChangeMessageVoter>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readLeaderChangeMessageVoter(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeLeaderChangeMessage(message: Draft<LeaderChangeMessage>, version: number): number {
  const flexible = true
  const { voters = [], grantingVoters = [], unknownTags } = message
  let size = 6
  size += sizeOfStructs(voters, sizeLeaderChangeMessageVoter, version, true)
  size += sizeOfStructs(grantingVoters, sizeLeaderChangeMessageVoter, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeLeaderChangeMessage(sink: MessageSink, message: Draft<LeaderChangeMessage>, version: number): void {
  const flexible = true
  const { version: version_ = 0, leaderId = 0, voters = [], grantingVoters = [], unknownTags } = message
  writeInt16(sink, version_, 'version')
  writeInt32(sink, leaderId, 'leaderId')
  writeStructs(sink, voters, writeLeaderChangeMessageVoter, version, true, false, 'voters')
  writeStructs(sink, grantingVoters, writeLeaderChangeMessageVoter, version, true, false, 'grantingVoters')
  writeTags(sink, flexible, version, unknownTags)
}

function readLeaderChangeMessage(source: MessageSource, version: number): LeaderChangeMessage {
  const flexible = true
  const version_ = readInt16(source, 'version')
  const leaderId = readInt32(source, 'leaderId')
  const voters = readLeaderChangeMessageVoterList(source, version, false, 'voters')!
  const grantingVoters = readLeaderChangeMessageVoterList(source, version, false, 'grantingVoters')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { version: version_, leaderId, voters, grantingVoters } : { version: version_, leaderId, voters, grantingVoters, unknownTags }
}

export const leaderChangeMessage: MessageCodec<LeaderChangeMessage> = {
  name: 'LeaderChangeMessage',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeLeaderChangeMessage,
  write: writeLeaderChangeMessage,
  read: readLeaderChangeMessage,
}

/** SnapshotFooterRecord, versions 0. */
export interface SnapshotFooterRecord {
  /** The version of the snapshot footer record. */
  readonly version: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeSnapshotFooterRecord(message: Draft<SnapshotFooterRecord>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 2
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeSnapshotFooterRecord(sink: MessageSink, message: Draft<SnapshotFooterRecord>, version: number): void {
  const flexible = true
  const { version: version_ = 0, unknownTags } = message
  writeInt16(sink, version_, 'version')
  writeTags(sink, flexible, version, unknownTags)
}

function readSnapshotFooterRecord(source: MessageSource, version: number): SnapshotFooterRecord {
  const flexible = true
  const version_ = readInt16(source, 'version')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { version: version_ } : { version: version_, unknownTags }
}

export const snapshotFooterRecord: MessageCodec<SnapshotFooterRecord> = {
  name: 'SnapshotFooterRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeSnapshotFooterRecord,
  write: writeSnapshotFooterRecord,
  read: readSnapshotFooterRecord,
}

/** SnapshotHeaderRecord, versions 0. */
export interface SnapshotHeaderRecord {
  /** The version of the snapshot header record. */
  readonly version: number
  /** The append time of the last record from the log contained in this snapshot. */
  readonly lastContainedLogTimestamp: bigint
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeSnapshotHeaderRecord(message: Draft<SnapshotHeaderRecord>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 10
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeSnapshotHeaderRecord(sink: MessageSink, message: Draft<SnapshotHeaderRecord>, version: number): void {
  const flexible = true
  const { version: version_ = 0, lastContainedLogTimestamp = 0n, unknownTags } = message
  writeInt16(sink, version_, 'version')
  writeInt64(sink, lastContainedLogTimestamp, 'lastContainedLogTimestamp')
  writeTags(sink, flexible, version, unknownTags)
}

function readSnapshotHeaderRecord(source: MessageSource, version: number): SnapshotHeaderRecord {
  const flexible = true
  const version_ = readInt16(source, 'version')
  const lastContainedLogTimestamp = readInt64(source, 'lastContainedLogTimestamp')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { version: version_, lastContainedLogTimestamp } : { version: version_, lastContainedLogTimestamp, unknownTags }
}

export const snapshotHeaderRecord: MessageCodec<SnapshotHeaderRecord> = {
  name: 'SnapshotHeaderRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeSnapshotHeaderRecord,
  write: writeSnapshotHeaderRecord,
  read: readSnapshotHeaderRecord,
}

/** VotersRecord, versions 0. */
export interface VotersRecord {
  /** The version of the voters record. */
  readonly version: number
  /** The set of voters in the quorum for this epoch. */
  readonly voters: readonly VotersRecordVoter[]
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link VotersRecord}. */
export interface VotersRecordVoter {
  /** The replica id of the voter in the topic partition. */
  readonly voterId: number
  /** The directory id of the voter in the topic partition. */
  readonly voterDirectoryId: string
  /** The endpoint that can be used to communicate with the voter. */
  readonly endpoints: readonly VotersRecordEndpoint[]
  /** The range of versions of the protocol that the replica supports. */
  readonly kRaftVersionFeature: VotersRecordKRaftVersionFeature
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link VotersRecord}. */
export interface VotersRecordKRaftVersionFeature {
  /** The minimum supported KRaft protocol version. */
  readonly minSupportedVersion: number
  /** The maximum supported KRaft protocol version. */
  readonly maxSupportedVersion: number
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link VotersRecord}. */
export interface VotersRecordEndpoint {
  /** The name of the endpoint. */
  readonly name: string
  /** The hostname. */
  readonly host: string
  /** The port. */
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[]
}

function defaultVotersRecordKRaftVersionFeature(): VotersRecordKRaftVersionFeature {
  return { minSupportedVersion: 0, maxSupportedVersion: 0 }
}

function isDefaultVotersRecordKRaftVersionFeature(message: Draft<VotersRecordKRaftVersionFeature>): boolean {
  const { minSupportedVersion = 0, maxSupportedVersion = 0, unknownTags } = message
  return isStruct(message) && !(minSupportedVersion !== 0) && !(maxSupportedVersion !== 0) && (unknownTags === undefined || unknownTags.length === 0)
}

function sizeVotersRecordEndpoint(message: Draft<VotersRecordEndpoint>, version: number): number {
  const flexible = true
  const { name = '', host = '', unknownTags } = message
  let size = 2
  size += sizeOfString(name, flexible)
  size += sizeOfString(host, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeVotersRecordEndpoint(sink: MessageSink, message: Draft<VotersRecordEndpoint>, version: number): void {
  const flexible = true
  const { name = '', host = '', port = 0, unknownTags } = message
  writeString(sink, name, flexible, 'name')
  writeString(sink, host, flexible, 'host')
  writeUint16(sink, port, 'port')
  writeTags(sink, flexible, version, unknownTags)
}

function readVotersRecordEndpoint(source: MessageSource, version: number): VotersRecordEndpoint {
  const flexible = true
  const name = readString(source, flexible, 'name')
  const host = readString(source, flexible, 'host')
  const port = readUint16(source, 'port')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { name, host, port } : { name, host, port, unknownTags }
}

function readVotersRecordEndpointList(source: MessageSource, version: number, nullable: boolean, field: string): VotersRecordEndpoint[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<VotersRecordEndpoint>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readVotersRecordEndpoint(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeVotersRecordKRaftVersionFeature(message: Draft<VotersRecordKRaftVersionFeature>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeVotersRecordKRaftVersionFeature(sink: MessageSink, message: Draft<VotersRecordKRaftVersionFeature>, version: number): void {
  const flexible = true
  const { minSupportedVersion = 0, maxSupportedVersion = 0, unknownTags } = message
  writeInt16(sink, minSupportedVersion, 'minSupportedVersion')
  writeInt16(sink, maxSupportedVersion, 'maxSupportedVersion')
  writeTags(sink, flexible, version, unknownTags)
}

function readVotersRecordKRaftVersionFeature(source: MessageSource, version: number): VotersRecordKRaftVersionFeature {
  const flexible = true
  const minSupportedVersion = readInt16(source, 'minSupportedVersion')
  const maxSupportedVersion = readInt16(source, 'maxSupportedVersion')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { minSupportedVersion, maxSupportedVersion } : { minSupportedVersion, maxSupportedVersion, unknownTags }
}

function readVotersRecordKRaftVersionFeatureIn(source: MessageSource, version: number, field: string): VotersRecordKRaftVersionFeature {
  try {
    return readVotersRecordKRaftVersionFeature(source, version)
  } catch (error) {
    throw within(error, field)
  }
}

function sizeVotersRecordVoter(message: Draft<VotersRecordVoter>, version: number): number {
  const flexible = true
  const { endpoints = [], kRaftVersionFeature = defaultVotersRecordKRaftVersionFeature(), unknownTags } = message
  let size = 20
  size += sizeOfStructs(endpoints, sizeVotersRecordEndpoint, version, true)
  size += sizeVotersRecordKRaftVersionFeature(kRaftVersionFeature, version)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeVotersRecordVoter(sink: MessageSink, message: Draft<VotersRecordVoter>, version: number): void {
  const flexible = true
  const { voterId = 0, voterDirectoryId = zeroUuid, endpoints = [], kRaftVersionFeature = defaultVotersRecordKRaftVersionFeature(), unknownTags } = message
  writeInt32(sink, voterId, 'voterId')
  writeUuid(sink, voterDirectoryId, 'voterDirectoryId')
  writeStructs(sink, endpoints, writeVotersRecordEndpoint, version, true, false, 'endpoints')
  writeStruct(sink, kRaftVersionFeature, writeVotersRecordKRaftVersionFeature, version, 'kRaftVersionFeature')
  writeTags(sink, flexible, version, unknownTags)
}

function readVotersRecordVoter(source: MessageSource, version: number): VotersRecordVoter {
  const flexible = true
  const voterId = readInt32(source, 'voterId')
  const voterDirectoryId = readUuid(source, 'voterDirectoryId')
  const endpoints = readVotersRecordEndpointList(source, version, false, 'endpoints')!
  const kRaftVersionFeature = readVotersRecordKRaftVersionFeatureIn(source, version, 'kRaftVersionFeature')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { voterId, voterDirectoryId, endpoints, kRaftVersionFeature } : { voterId, voterDirectoryId, endpoints, kRaftVersionFeature, unknownTags }
}

function readVotersRecordVoterList(source: MessageSource, version: number, nullable: boolean, field: string): VotersRecordVoter[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<VotersRecordVoter>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readVotersRecordVoter(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeVotersRecord(message: Draft<VotersRecord>, version: number): number {
  const flexible = true
  const { voters = [], unknownTags } = message
  let size = 2
  size += sizeOfStructs(voters, sizeVotersRecordVoter, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeVotersRecord(sink: MessageSink, message: Draft<VotersRecord>, version: number): void {
  const flexible = true
  const { version: version_ = 0, voters = [], unknownTags } = message
  writeInt16(sink, version_, 'version')
  writeStructs(sink, voters, writeVotersRecordVoter, version, true, false, 'voters')
  writeTags(sink, flexible, version, unknownTags)
}

function readVotersRecord(source: MessageSource, version: number): VotersRecord {
  const flexible = true
  const version_ = readInt16(source, 'version')
  const voters = readVotersRecordVoterList(source, version, false, 'voters')!
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { version: version_, voters } : { version: version_, voters, unknownTags }
}

export const votersRecord: MessageCodec<VotersRecord> = {
  name: 'VotersRecord',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeVotersRecord,
  write: writeVotersRecord,
  read: readVotersRecord,
}
