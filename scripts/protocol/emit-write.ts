import { differs, emitTake, local } from './emit-default.ts'
import { flexibleOf } from './emit-read.ts'
import { tagTest } from './emit-size.ts'
import {
  flexibleTest,
  isAlways,
  isFlexible,
  isNullable,
  nullableTest,
  plainFields,
  taggedFields,
  versionTest,
  type Field,
  type Struct,
} from './model.ts'

/** The function that writes a struct. */
export function emitWrite(struct: Struct): string {
  const { name, message } = struct
  const body = [
    ...(isFlexible(message) ? [`const flexible = ${flexibleTest(message)}`] : []),
    ...emitTake(struct),
    ...plainFields(struct).map(writePlain),
    ...taggedFields(struct).flatMap(refuseTagged),
    ...(isFlexible(message) ? writeTags(struct) : []),
  ]
  return `function write${name}(sink: MessageSink, message: Draft<${name}>, version: number): void {\n  ${body.join('\n  ')}\n}`
}

function writePlain(field: Field): string {
  const write = writeValue(field)
  if (isAlways(field)) return write
  const head = `if (${versionTest(field.versions, field.message)}) ${write}`
  return mayBeLeftOut(field) ? head : `${head}\n  else if (${differs(field, local(field))}) ${refuse(field)}`
}

/** A field that the version does not have may only be at its default, unless it may be ignored. */
function mayBeLeftOut(field: Field): boolean {
  return field.ignorable || isAlways(field)
}

function refuse({ name }: Field): string {
  return `throw noSuchField('${name}', version)`
}

function refuseTagged(field: Field): string[] {
  if (mayBeLeftOut(field)) return []
  const test = versionTest(field.versions, field.message)
  return [`if (!(${test}) && ${differs(field, local(field))}) ${refuse(field)}`]
}

function writeValue(field: Field): string {
  const { type, array, struct, name, message } = field
  const value = local(field)
  const nullable = nullableTest(field)
  if (struct !== undefined && array) {
    return `writeStructs(sink, ${value}, write${struct.name}, version, ${flexibleTest(message)}, ${nullable}, '${name}')`
  }
  if (struct !== undefined) return writeStruct(field, struct)
  const flexible = flexibleOf(field)
  if (array) return `write${capitalize(type)}List(sink, ${value}, ${flexible}, ${nullable}, '${name}')`
  if (type === 'string' || type === 'bytes' || type === 'records') {
    const what = type === 'string' ? 'String' : 'Bytes'
    return isNullable(field)
      ? `writeNullable${what}(sink, ${value}, ${flexible}, ${nullable}, '${name}')`
      : `write${what}(sink, ${value}, ${flexible}, '${name}')`
  }
  return `write${capitalize(type)}(sink, ${value}, '${name}')`
}

function capitalize(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1)
}

function writeStruct(field: Field, struct: Struct): string {
  const value = local(field)
  const write = `writeStruct(sink, ${value}, write${struct.name}, version, '${field.name}')`
  if (!isNullable(field)) return write
  const presence = field.tag === undefined ? 'writePresence' : 'writeTaggedPresence'
  return `{ if (${presence}(sink, ${value}, ${nullableTest(field)}, '${field.name}')) ${write} }`
}

function writeTags(struct: Struct): string[] {
  const tagged = taggedFields(struct)
  if (tagged.length === 0) return ['writeTags(sink, flexible, version, unknownTags)']
  return [
    'if (flexible) {',
    ...tagged.map((field) => `  const has${field.tag} = ${tagTest(field)}`),
    `  writeTagCount(sink, ${tagged.map(({ tag }) => `(has${tag} ? 1 : 0)`).join(' + ')}, unknownTags)`,
    '  let next = 0',
    ...tagged.map(
      (field) => `  if (has${field.tag}) {
      next = writeTagsBelow(sink, unknownTags, next, ${field.tag})
      const at = beginTag(sink, ${field.tag})
      ${writeValue(field)}
      closeTag(sink, at)
    }`,
    ),
    '  writeTagsBelow(sink, unknownTags, next, Infinity)',
    '} else refuseTags(unknownTags, version)',
  ]
}
