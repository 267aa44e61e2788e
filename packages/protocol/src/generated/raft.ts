// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  makeList,
  noSuchField,
  readCount,
  readInt32,
  readInt64,
  readString,
  readUnknownTags,
  readUuid,
  sizeOfString,
  sizeOfStructs,
  sizeOfTags,
  within,
  writeInt32,
  writeInt64,
  writeString,
  writeStructs,
  writeTags,
  writeUuid,
  zeroUuid,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** QuorumStateData, versions 0-1. */
export interface QuorumStateData {
  /** The cluster id. Versions 0. */
  readonly clusterId: string
  /** The leader id. */
  readonly leaderId: number
  /** The leader epoch. */
  readonly leaderEpoch: number
  /** The voted id. */
  readonly votedId: number
  /** The voted directory id. Versions 1. */
  readonly votedDirectoryId: string
  /** The applied offset. Versions 0. */
  readonly appliedOffset: bigint
  /** The current voters. Versions 0. */
  readonly currentVoters: readonly QuorumStateDataVoter[] | null
  readonly unknownTags?: readonly UnknownTag[]
}

/** Part of {@link QuorumStateData}. */
export interface QuorumStateDataVoter {
  /** The voter id. Versions 0. */
  readonly voterId: number
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeQuorumStateDataVoter(message: Draft<QuorumStateDataVoter>, version: number): number {
  const flexible = true
  const { unknownTags } = message
  let size = 0
  if (version <= 0) size += 4
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeQuorumStateDataVoter(sink: MessageSink, message: Draft<QuorumStateDataVoter>, version: number): void {
  const flexible = true
  const { voterId = 0, unknownTags } = message
  if (version <= 0) writeInt32(sink, voterId, 'voterId')
  else if (voterId !== 0) throw noSuchField('voterId', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readQuorumStateDataVoter(source: MessageSource, version: number): QuorumStateDataVoter {
  const flexible = true
  const voterId: number = version <= 0 ? readInt32(source, 'voterId') : 0
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { voterId } : { voterId, unknownTags }
}

function readQuorumStateDataVoterList(source: MessageSource, version: number, nullable: boolean, field: string): QuorumStateDataVoter[] | null {
  const count = readCount(source, true, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<QuorumStateDataVoter>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = readQuorumStateDataVoter(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}

function sizeQuorumStateData(message: Draft<QuorumStateData>, version: number): number {
  const flexible = true
  const { clusterId = '', currentVoters = [], unknownTags } = message
  let size = 12
  if (version <= 0) size += sizeOfString(clusterId, flexible)
  if (version >= 1) size += 16
  if (version <= 0) size += 8
  if (version <= 0) size += sizeOfStructs(currentVoters, sizeQuorumStateDataVoter, version, true)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeQuorumStateData(sink: MessageSink, message: Draft<QuorumStateData>, version: number): void {
  const flexible = true
  const { clusterId = '', leaderId = -1, leaderEpoch = -1, votedId = -1, votedDirectoryId = zeroUuid, appliedOffset = 0n, currentVoters = [], unknownTags } = message
  if (version <= 0) writeString(sink, clusterId, flexible, 'clusterId')
  else if (clusterId !== '') throw noSuchField('clusterId', version)
  writeInt32(sink, leaderId, 'leaderId')
  writeInt32(sink, leaderEpoch, 'leaderEpoch')
  writeInt32(sink, votedId, 'votedId')
  if (version >= 1) writeUuid(sink, votedDirectoryId, 'votedDirectoryId')
  else if (votedDirectoryId !== zeroUuid) throw noSuchField('votedDirectoryId', version)
  if (version <= 0) writeInt64(sink, appliedOffset, 'appliedOffset')
  else if (appliedOffset != 0n) throw noSuchField('appliedOffset', version)
  if (version <= 0) writeStructs(sink, currentVoters, writeQuorumStateDataVoter, version, true, true, 'currentVoters')
  else if ((currentVoters === null || currentVoters.length !== 0)) throw noSuchField('currentVoters', version)
  writeTags(sink, flexible, version, unknownTags)
}

function readQuorumStateData(source: MessageSource, version: number): QuorumStateData {
  const flexible = true
  const clusterId: string = version <= 0 ? readString(source, flexible, 'clusterId') : ''
  const leaderId = readInt32(source, 'leaderId')
  const leaderEpoch = readInt32(source, 'leaderEpoch')
  const votedId = readInt32(source, 'votedId')
  const votedDirectoryId: string = version >= 1 ? readUuid(source, 'votedDirectoryId') : zeroUuid
  const appliedOffset: bigint = version <= 0 ? readInt64(source, 'appliedOffset') : 0n
  const currentVoters: readonly QuorumStateDataVoter[] | null = version <= 0 ? readQuorumStateDataVoterList(source, version, true, 'currentVoters') : []
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { clusterId, leaderId, leaderEpoch, votedId, votedDirectoryId, appliedOffset, currentVoters } : { clusterId, leaderId, leaderEpoch, votedId, votedDirectoryId, appliedOffset, currentVoters, unknownTags }
}

export const quorumStateData: MessageCodec<QuorumStateData> = {
  name: 'QuorumStateData',
  minVersion: 0,
  maxVersion: 1,
  flexibleFrom: 0,
  size: sizeQuorumStateData,
  write: writeQuorumStateData,
  read: readQuorumStateData,
}
