import { printRange } from '@kafi/protocol/definition-language'
import { isAlways, isFlexible, isNullable, isPrimitive, type Field, type Struct } from './model.ts'

/** The TypeScript type of each primitive of Kafka's. */
const types = {
  bool: 'boolean',
  int8: 'number',
  int16: 'number',
  uint16: 'number',
  int32: 'number',
  uint32: 'number',
  int64: 'bigint',
  float64: 'number',
  string: 'string',
  bytes: 'Bytes',
  records: 'Bytes',
  uuid: 'string',
} as const

/** The interface of a struct or message in all its versions. */
export function emitInterface(struct: Struct): string {
  const { name, fields, message } = struct
  const whole = name === message.name
  const about = whole ? `${name}, versions ${printRange(message.versions)}.` : `Part of {@link ${message.name}}.`
  const tags = isFlexible(message) ? ['  readonly unknownTags?: readonly UnknownTag[]'] : []
  return [
    `/** ${about} */`,
    `export interface ${name} {`,
    ...fields.flatMap((field) => [`  /** ${describe(field)} */`, `  readonly ${field.name}: ${typeOf(field)}`]),
    ...tags,
    '}',
  ].join('\n')
}

function describe(field: Field): string {
  const { doc, versions, nullable } = field
  const since = isAlways(field) ? '' : ` Versions ${printRange(versions)}.`
  const nulls = isNullable(field) && nullable.min > versions.min ? ` Null from ${nullable.min}.` : ''
  return `${doc.replaceAll('*/', '* /').replace(/([^.])$/, '$1.')}${since}${nulls}`.trim()
}

/** The type of a field in all its versions. */
export function typeOf(field: Field): string {
  return isNullable(field) ? `${itemsOf(field)} | null` : itemsOf(field)
}

function itemsOf(field: Field): string {
  return field.array ? `readonly ${itemType(field)}[]` : itemType(field)
}

/** The type of a field, or of an item of its list. */
export function itemType({ type, struct }: Field): string {
  return isPrimitive(type) ? types[type] : struct!.name
}
