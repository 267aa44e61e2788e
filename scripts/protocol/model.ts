import type {
  FieldDefinition,
  MessageDefinition,
  PrimitiveType,
  VersionRange,
} from '@kafi/protocol/definition-language'
import { inRange, intersect, primitiveTypes, versionsIn } from '@kafi/protocol/definition-language'

/** A field, made ready for generating code. */
export interface Field extends Omit<FieldDefinition, 'fields'> {
  /** The struct it has, or has a list of. */
  readonly struct: Struct | undefined
  readonly message: MessageDefinition
}

/** A struct, or the whole of a message. */
export interface Struct {
  /** The name of its interface, one of a kind in its file. */
  readonly name: string
  readonly fields: readonly Field[]
  readonly message: MessageDefinition
  /** Is it a list's item somewhere? */
  inList: boolean
  /** Is it a field of its own somewhere? */
  inField: boolean
}

/** A message with all its structs, the innermost first, itself last. */
export interface Model {
  readonly message: MessageDefinition
  readonly top: Struct
  readonly structs: readonly Struct[]
}

const primitives: readonly string[] = primitiveTypes

/** Is this the name of a type that is no struct? */
export function isPrimitive(type: string): type is PrimitiveType {
  return primitives.includes(type)
}

/** Resolves the structs of a message. */
export function buildModel(message: MessageDefinition): Model {
  const structs = new Map<string, Struct>()
  const shared = new Map(message.structs.map((each) => [each.name, each.fields]))
  const build = (name: string, definitions: readonly FieldDefinition[]): Struct => {
    const fields = definitions.map((each): Field => {
      const struct = isPrimitive(each.type) ? undefined : structOf(each)
      if (struct !== undefined) struct[each.array ? 'inList' : 'inField'] = true
      return { ...each, struct, message, versions: intersect(each.versions, message.versions) }
    })
    const struct = { name, fields, message, inList: false, inField: false }
    structs.set(name, struct)
    return struct
  }
  const structOf = ({ type, fields }: FieldDefinition): Struct => {
    const name = structName(message.name, type)
    return structs.get(name) ?? build(name, shared.get(type) ?? fields)
  }
  const top = build(message.name, message.fields)
  const model = { message, top, structs: [...structs.values()] }
  checkModel(model)
  return model
}

/** `FetchTopic` of `FetchRequest` is `FetchRequestTopic`. */
function structName(message: string, struct: string): string {
  if (struct.startsWith(message)) return struct
  const api = message.replace(/(Request|Response|Key|Value|Record)$/, '')
  return `${message}${struct.length > api.length ? struct.replace(new RegExp(`^${api}`), '') : struct}`
}

/** Rules that the generated code stands on (some are Kafka's own, see MessageDataGenerator.java). */
function checkModel({ message, structs, top }: Model): void {
  for (const struct of structs) {
    for (const field of struct.fields) checkField(struct, field)
    if (struct === top || !struct.inList) continue
    for (const version of versionsIn(message.versions)) {
      const empty = !struct.fields.some(({ versions }) => inRange(version, versions))
      if (empty && !inRange(version, message.flexible) && usedIn(structs, struct, version)) {
        throw new Error(`${struct.name}: its items have no bytes in version ${version}`)
      }
    }
  }
}

function usedIn(structs: readonly Struct[], struct: Struct, version: number): boolean {
  return structs.some(({ fields }) =>
    fields.some((field) => field.struct === struct && field.array && inRange(version, field.versions)),
  )
}

function checkField(
  struct: Struct,
  { name, type, tag, tagged, versions, message, nullable, default: value }: Field,
): void {
  const fault = (text: string): Error => new Error(`${struct.name}.${name}: ${text}`)
  if (versions.min > versions.max) throw fault('has no versions')
  const active = intersect(tagged, message.versions)
  if (tag !== undefined && (active.min !== versions.min || active.max !== versions.max)) {
    throw fault('is tagged in some of its versions only')
  }
  if (tag !== undefined && active.min < message.flexible.min) throw fault('is tagged before versions are flexible')
  if (value === 'null' && nullable.min > nullable.max) throw fault('is null and not nullable')
  if (type === 'float64' && value !== undefined) throw fault('has a default')
}

/** Is the field of these versions in every version of its message? */
export function isAlways({ versions, message }: Field): boolean {
  return versions.min <= message.versions.min && versions.max >= message.versions.max
}

/** An expression that is true in these versions of the message. */
export function versionTest(range: VersionRange, { versions }: MessageDefinition): string {
  if (range.min > range.max) return 'false'
  const tests = [
    range.min > versions.min ? `version >= ${range.min}` : '',
    range.max < versions.max ? `version <= ${range.max}` : '',
  ].filter((test) => test !== '')
  return tests.join(' && ') || 'true'
}

/** An expression for whether the version is flexible. */
export function flexibleTest(message: MessageDefinition): string {
  return versionTest(message.flexible, message)
}

/** An expression for whether the field may be null, given that the version has it. */
export function nullableTest({ nullable, versions }: Field): string {
  if (nullable.min > nullable.max) return 'false'
  const tests = [
    nullable.min > versions.min ? `version >= ${nullable.min}` : '',
    nullable.max < versions.max ? `version <= ${nullable.max}` : '',
  ].filter((test) => test !== '')
  return tests.join(' && ') || 'true'
}

/** May it be null in any version? */
export function isNullable({ nullable, versions }: Field): boolean {
  const both = intersect(nullable, versions)
  return both.min <= both.max
}

/** The tagged fields of a struct by their tags. */
export function taggedFields({ fields }: Struct): Field[] {
  return fields.filter(({ tag }) => tag !== undefined).sort((a, b) => a.tag! - b.tag!)
}

/** The fields of a struct that are not tagged, in the order of the wire. */
export function plainFields({ fields }: Struct): Field[] {
  return fields.filter(({ tag }) => tag === undefined)
}

/** Has the message flexible versions? */
export function isFlexible({ flexible, versions }: MessageDefinition): boolean {
  const both = intersect(flexible, versions)
  return both.min <= both.max
}

/** `MetadataRequest` as a name of a value. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
