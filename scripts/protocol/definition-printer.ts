import type { FieldDefinition, MessageDefinition, StructDefinition } from '@kafi/protocol/definition-language'
import { printRange, type VersionRange } from '@kafi/protocol/definition-language'

/** Writes a message in the language of `definitions/`; `parseDefinitions` reads the same message from it. */
export function printMessage(message: MessageDefinition): string {
  const head = [
    `${message.kind} ${message.name} ${printRange(message.versions)}`,
    message.key === undefined ? '' : `key ${message.key}`,
    attribute('flexible', message.flexible),
    attribute('deprecated', message.deprecated),
    message.listeners.length === 0 ? '' : `listeners ${message.listeners.join(' ')}`,
    message.latestUnstable ? 'unstable' : '',
  ]
  const lines = [
    head.filter((part) => part !== '').join(', '),
    ...message.doc.map((line) => `  # ${line}`),
    ...message.structs.flatMap(printStruct),
    ...message.fields.flatMap((field) => printField(field, '  ')),
  ]
  return `${lines.join('\n')}\n`
}

function attribute(name: string, range: VersionRange): string {
  return range.min > range.max ? '' : `${name} ${printRange(range)}`
}

function printStruct({ name, versions, fields }: StructDefinition): string[] {
  return [`  struct ${name} ${printRange(versions)}`, ...fields.flatMap((field) => printField(field, '    '))]
}

function printField(field: FieldDefinition, indent: string): string[] {
  const parts = [
    `${field.name} ${field.array ? '[]' : ''}${field.type} ${printRange(field.versions)}`,
    attribute('nullable', field.nullable),
    printTag(field),
    field.default === undefined ? '' : `default ${field.default}`,
    field.entity === undefined ? '' : `entity ${field.entity}`,
    field.ignorable ? 'ignorable' : '',
    field.mapKey ? 'key' : '',
    field.zeroCopy ? 'zeroCopy' : '',
    field.inflexible ? 'inflexible' : '',
  ]
  const doc = field.doc === '' ? '' : ` | ${field.doc}`
  const line = `${indent}${parts.filter((part) => part !== '').join(', ')}${doc}`
  return [line, ...field.fields.flatMap((below) => printField(below, `${indent}  `))]
}

function printTag({ tag, tagged, versions }: FieldDefinition): string {
  if (tag === undefined) return ''
  const same = tagged.min === versions.min && tagged.max === versions.max
  return same ? `tag ${tag}` : `tag ${tag} ${printRange(tagged)}`
}
