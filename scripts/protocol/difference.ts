import type { FieldDefinition, MessageDefinition, VersionRange } from '@kafi/protocol/definition-language'
import { inRange, intersect, printRange, versionsIn } from '@kafi/protocol/definition-language'

/** What of the messages is compared. */
export interface CompareOptions {
  /** Only what can be seen in the bytes, and defaults: for releases older than what our table says of the rest. */
  readonly wireOnly?: boolean
}

/**
 * What a release's message has otherwise than ours, in the versions that the release serves: one line for each fault, none
 * where they agree. Compared are kinds, keys, versions, and of each field in each version its place, type, whether it may
 * be null, its tag, default, entity, and whether it may be ignored, is a key, or is not to be copied.
 *
 * @example
 * compareMessages(theirs, ours) // [ 'MetadataRequest 13: topics[].name is not nullable' ]
 */
export function compareMessages(
  theirs: MessageDefinition,
  ours: MessageDefinition | undefined,
  options: CompareOptions = {},
): string[] {
  const { name, versions } = theirs
  if (ours === undefined) return [`${name} ${printRange(versions)}: is not in our table`]
  const facts: [string, string | number | undefined, string | number | undefined][] = [
    ['kind', theirs.kind, ours.kind],
    ['key', theirs.key, ours.key],
    ['versions', printRange(intersect(versions, ours.versions)), printRange(versions)],
  ]
  const differing = facts
    .filter(([, a, b]) => a !== b)
    .map(([fact, a, b]) => `${name}: ${fact} is ${a ?? 'none'}, and ours ${b ?? 'none'}`)
  return [...differing, ...versionsIn(versions).flatMap((version) => compareVersion(theirs, ours, version, options))]
}

function compareVersion(
  theirs: MessageDefinition,
  ours: MessageDefinition,
  version: number,
  options: CompareOptions,
): string[] {
  const [a, b] = [printLayout(theirs, version, options), printLayout(ours, version, options)]
  const at = a.findIndex((line, index) => line !== b[index])
  if (at < 0 && a.length === b.length) return []
  return [`${theirs.name} ${version}: has "${a.at(at) ?? ''}", and ours "${b.at(at) ?? ''}"`]
}

/** Every field of one version in the order of the wire, tagged ones by their tags at the end, one line each. */
export function printLayout(message: MessageDefinition, version: number, options: CompareOptions = {}): string[] {
  const flexible = inRange(version, message.flexible)
  const layoutOf = (fields: readonly FieldDefinition[], path: string): string[] => {
    const here = fields.filter(({ versions }) => inRange(version, versions))
    const tagged = here.filter((each) => inRange(version, each.tagged)).sort((a, b) => a.tag! - b.tag!)
    const plain = here.filter((each) => !inRange(version, each.tagged))
    return [...plain, ...tagged].flatMap((field) => [
      `${path}${printFacts(field, version, flexible, options)}`,
      ...layoutOf(structFields(message, field), `${path}${field.name}.`),
    ])
  }
  return [flexible ? 'flexible' : 'inflexible', ...layoutOf(message.fields, '')]
}

function structFields({ structs }: MessageDefinition, { type, fields }: FieldDefinition): readonly FieldDefinition[] {
  return structs.find(({ name }) => name === type)?.fields ?? fields
}

function printFacts(
  field: FieldDefinition,
  version: number,
  flexible: boolean,
  { wireOnly = false }: CompareOptions,
): string {
  const has = (range: VersionRange, fact: string): string => (inRange(version, range) ? fact : '')
  const facts = [
    field.array ? 'list of' : '',
    field.type,
    has(field.nullable, 'nullable'),
    has(field.tagged, `tag ${field.tag}`),
    field.default === undefined ? '' : `default ${field.default}`,
    flexible && field.inflexible ? 'inflexible' : '',
    ...(wireOnly ? [] : printMeaning(field)),
  ]
  return `${field.name}: ${facts.filter((fact) => fact !== '').join(' ')}`
}

function printMeaning({ entity, ignorable, mapKey, zeroCopy }: FieldDefinition): string[] {
  return [
    entity === undefined ? '' : `entity ${entity}`,
    ignorable ? 'ignorable' : '',
    mapKey ? 'key' : '',
    zeroCopy ? 'zeroCopy' : '',
  ]
}
