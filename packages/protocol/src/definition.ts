import type { VersionRange } from './version-range.ts'

/** What a message is for. Requests, responses and headers travel; the others are records of internal topics and bytes inside messages. */
export type MessageKind =
  'request' | 'response' | 'header' | 'data' | 'metadata' | 'coordinator-key' | 'coordinator-value'

/** Types of fields that are no structs. `records` are bytes that hold record batches. */
export const primitiveTypes = [
  'bool',
  'int8',
  'int16',
  'uint16',
  'int32',
  'uint32',
  'int64',
  'float64',
  'string',
  'bytes',
  'records',
  'uuid',
] as const

/** A type of a field that is no struct. */
export type PrimitiveType = (typeof primitiveTypes)[number]

/** What is known of one field of a message or a struct. */
export interface FieldDefinition {
  /** In camel case, as it is in TypeScript. */
  readonly name: string
  /** A {@link PrimitiveType} or the name of a struct. */
  readonly type: string
  /** Is it a list of its type? */
  readonly array: boolean
  readonly versions: VersionRange
  /** Versions in which it may be null. */
  readonly nullable: VersionRange
  /** Its number, where it is a tagged field. */
  readonly tag: number | undefined
  /** Versions in which it is a tagged field. */
  readonly tagged: VersionRange
  /** As Kafka writes it, "-1", "null" or "0x7fffffff"; undefined: zero, empty or false. */
  readonly default: string | undefined
  /** What the value names: `topicName`, `groupId`, `brokerId` ... */
  readonly entity: string | undefined
  /** May it be left out silently where a version does not have it? If not, only its default may. */
  readonly ignorable: boolean
  /** Is it the key, or part of it, of the list it stands in? */
  readonly mapKey: boolean
  readonly zeroCopy: boolean
  /** Is it written the old way in flexible versions, too? (The client id of a request header.) */
  readonly inflexible: boolean
  readonly doc: string
  /** The fields of its struct, where that is declared here. */
  readonly fields: readonly FieldDefinition[]
}

/** A struct that several fields of a message have. */
export interface StructDefinition {
  readonly name: string
  readonly versions: VersionRange
  readonly fields: readonly FieldDefinition[]
}

/** What is known of one message in all its versions. */
export interface MessageDefinition {
  readonly kind: MessageKind
  readonly name: string
  /** The key of the API, or the type of the record. */
  readonly key: number | undefined
  readonly versions: VersionRange
  /** Versions with compact lengths and tagged fields (KIP-482). */
  readonly flexible: VersionRange
  readonly deprecated: VersionRange
  /** Is the last version not yet stable in the release that it was taken from? */
  readonly latestUnstable: boolean
  /** Who serves a request: `broker`, `controller`, `zkBroker`. */
  readonly listeners: readonly string[]
  readonly structs: readonly StructDefinition[]
  readonly fields: readonly FieldDefinition[]
  /** What Kafka says of its versions, line by line. */
  readonly doc: readonly string[]
}
