// What reads and writes `definitions/`, without anything that is generated from them.
export { primitiveTypes } from './definition.ts'
export type { FieldDefinition, MessageDefinition, MessageKind, PrimitiveType, StructDefinition } from './definition.ts'
export { parseDefinitions } from './definition-text.ts'
export { inRange, intersect, noVersions, parseRange, printRange, span, versionsIn } from './version-range.ts'
export type { VersionRange } from './version-range.ts'
