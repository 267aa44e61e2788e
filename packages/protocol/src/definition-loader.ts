import { messageNames, type MessageName } from './apis.ts'
import type { FieldDefinition, MessageDefinition } from './definition.ts'
import { parseDefinitions } from './definition-text.ts'
import { ProtocolError } from './error.ts'
import { definitionLoaders } from './generated/table/index.ts'
import { didYouMean } from './nearest.ts'
import { inRange } from './version-range.ts'

const loaded = new Map<string, MessageDefinition>()

/**
 * All that is known of a message: its versions, and the types, versions, defaults and meanings of its fields. A name that
 * is not known: `KAFI_ARGUMENT`, with the nearest one.
 *
 * @example
 * const { fields } = await loadDefinition('MetadataRequest')
 * fields[0].doc // 'The topics to fetch metadata for.'
 */
export async function loadDefinition(name: string): Promise<MessageDefinition> {
  if (!Object.hasOwn(definitionLoaders, name)) {
    throw new ProtocolError(
      'KAFI_ARGUMENT',
      `Kafka has no message ${name.slice(0, 60)}${didYouMean(name, messageNames)}`,
    )
  }
  if (!loaded.has(name)) {
    const { text } = await definitionLoaders[name as MessageName]()
    for (const each of parseDefinitions(text)) loaded.set(each.name, each)
  }
  return loaded.get(name)!
}

/**
 * The fields of a message, or of the struct that one of its fields has, that a version has. A field without a struct has
 * none.
 *
 * @example
 * fieldsAt(await loadDefinition('MetadataRequest'), 0).map(({ name }) => name) // [ 'topics' ]
 */
export function fieldsAt(message: MessageDefinition, version: number, field?: FieldDefinition): FieldDefinition[] {
  const fields = field === undefined ? message.fields : structFields(message, field)
  return fields.filter(({ versions }) => inRange(version, versions))
}

/** The fields of the struct that a field has, wherever it is declared. */
export function structFields(
  { structs }: MessageDefinition,
  { type, fields }: FieldDefinition,
): readonly FieldDefinition[] {
  return structs.find(({ name }) => name === type)?.fields ?? fields
}
