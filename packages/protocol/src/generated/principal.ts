// Generated from packages/protocol/definitions by `npm run protocol:generate`: do not edit.
// Names and texts are those of Apache Kafka (Apache License 2.0; see NOTICE).
import {
  readBool,
  readString,
  readUnknownTags,
  sizeOfString,
  sizeOfTags,
  writeBool,
  writeString,
  writeTags,
  type Draft,
  type MessageCodec,
  type MessageSink,
  type MessageSource,
  type UnknownTag,
} from '../message-runtime.ts'

/** DefaultPrincipalData, versions 0. */
export interface DefaultPrincipalData {
  /** The principal type. */
  readonly type: string
  /** The principal name. */
  readonly name: string
  /** Whether the principal was authenticated by a delegation token on the forwarding broker. */
  readonly tokenAuthenticated: boolean
  readonly unknownTags?: readonly UnknownTag[]
}

function sizeDefaultPrincipalData(message: Draft<DefaultPrincipalData>, version: number): number {
  const flexible = true
  const { type = '', name = '', unknownTags } = message
  let size = 1
  size += sizeOfString(type, flexible)
  size += sizeOfString(name, flexible)
  if (flexible) size += sizeOfTags(0, 0, unknownTags)
  return size
}

function writeDefaultPrincipalData(sink: MessageSink, message: Draft<DefaultPrincipalData>, version: number): void {
  const flexible = true
  const { type = '', name = '', tokenAuthenticated = false, unknownTags } = message
  writeString(sink, type, flexible, 'type')
  writeString(sink, name, flexible, 'name')
  writeBool(sink, tokenAuthenticated, 'tokenAuthenticated')
  writeTags(sink, flexible, version, unknownTags)
}

function readDefaultPrincipalData(source: MessageSource, version: number): DefaultPrincipalData {
  const flexible = true
  const type = readString(source, flexible, 'type')
  const name = readString(source, flexible, 'name')
  const tokenAuthenticated = readBool(source, 'tokenAuthenticated')
  const unknownTags = flexible ? readUnknownTags(source) : undefined
  return unknownTags === undefined ? { type, name, tokenAuthenticated } : { type, name, tokenAuthenticated, unknownTags }
}

export const defaultPrincipalData: MessageCodec<DefaultPrincipalData> = {
  name: 'DefaultPrincipalData',
  minVersion: 0,
  maxVersion: 0,
  flexibleFrom: 0,
  size: sizeDefaultPrincipalData,
  write: writeDefaultPrincipalData,
  read: readDefaultPrincipalData,
}
