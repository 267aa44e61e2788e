import { defaultOf, local } from './emit-default.ts'
import { typeOf } from './emit-types.ts'
import {
  flexibleTest,
  isAlways,
  isFlexible,
  isNullable,
  isPrimitive,
  nullableTest,
  plainFields,
  taggedFields,
  versionTest,
  type Field,
  type Struct,
} from './model.ts'

const readers = {
  bool: 'readBool',
  int8: 'readInt8',
  int16: 'readInt16',
  uint16: 'readUint16',
  int32: 'readInt32',
  uint32: 'readUint32',
  int64: 'readInt64',
  float64: 'readFloat64',
  string: 'readString',
  bytes: 'readBytes',
  records: 'readBytes',
  uuid: 'readUuid',
} as const

/** The functions that read a struct and, where there are lists of it, a list. */
export function emitRead(struct: Struct): string {
  const { name, message, inList } = struct
  const body = [
    ...(isFlexible(message) ? [`const flexible = ${flexibleTest(message)}`] : []),
    ...plainFields(struct).map(readPlain),
    ...readTags(struct),
    ...build(struct),
  ]
  const one = `function read${name}(source: MessageSource, version: number): ${name} {\n  ${body.join('\n  ')}\n}`
  return inList ? `${one}\n\n${emitReadList(struct)}` : one
}

function emitReadList({ name, message }: Struct): string {
  return `function read${name}List(source: MessageSource, version: number, nullable: boolean, field: string): ${name}[] | null {
  const count = readCount(source, ${flexibleTest(message)}, nullable, 1, field)
  if (count < 0) return null
  const list = makeList<${name}>(count)
  let index = 0
  try {
    for (; index < count; index++) list[index] = read${name}(source, version)
  } catch (error) {
    throw within(error, field, index)
  }
  return list
}`
}

function readPlain(field: Field): string {
  const value = readValue(field)
  if (isAlways(field)) return `const ${local(field)} = ${value}`
  return `const ${local(field)}: ${typeOf(field)} = ${versionTest(field.versions, field.message)} ? ${value} : ${defaultOf(field)}`
}

function readValue(field: Field): string {
  const { type, array, struct, name } = field
  if (struct !== undefined) return array ? readStructs(field, struct) : readStruct(field, struct)
  const flexible = flexibleOf(field)
  const nullable = nullableTest(field)
  const never = nullable === 'false' ? '!' : ''
  if (array) return `${readers[type as keyof typeof readers]}List(source, ${flexible}, ${nullable}, '${name}')${never}`
  if (type === 'string' || type === 'bytes' || type === 'records') {
    const what = type === 'string' ? 'String' : 'Bytes'
    return isNullable(field)
      ? `readNullable${what}(source, ${flexible}, ${nullable}, '${name}')`
      : `read${what}(source, ${flexible}, '${name}')`
  }
  return `${isPrimitive(type) ? readers[type] : ''}(source, '${name}')`
}

/** Whether the field is written the flexible way. */
export function flexibleOf({ inflexible, message }: Field): string {
  return inflexible || !isFlexible(message) ? 'false' : 'flexible'
}

function readStructs(field: Field, struct: Struct): string {
  const nullable = nullableTest(field)
  return `read${struct.name}List(source, version, ${nullable}, '${field.name}')${nullable === 'false' ? '!' : ''}`
}

function readStruct(field: Field, { name }: Struct): string {
  const read = `read${name}In(source, version, '${field.name}')`
  if (!isNullable(field)) return read
  const presence = field.tag === undefined ? 'readPresence' : 'readTaggedPresence'
  return `${presence}(source, ${nullableTest(field)}, '${field.name}') ? ${read} : null`
}

/** The function that reads a struct that is a field of its own, and says so in errors. */
export function emitReadIn({ name }: Struct): string {
  return `function read${name}In(source: MessageSource, version: number, field: string): ${name} {
  try {
    return read${name}(source, version)
  } catch (error) {
    throw within(error, field)
  }
}`
}

function readTags(struct: Struct): string[] {
  const { message } = struct
  const tagged = taggedFields(struct)
  if (!isFlexible(message)) return []
  if (tagged.length === 0) return ['const unknownTags = flexible ? readUnknownTags(source) : undefined']
  return [
    ...tagged.map((field) => `let ${local(field)}: ${typeOf(field)} = ${defaultOf(field)}`),
    'let unknownTags: UnknownTag[] | undefined',
    'if (flexible) {',
    '  const count = readTagCount(source)',
    '  for (let index = 0, tag = -1; index < count; index++) {',
    '    tag = readTag(source, tag)',
    '    const size = readTagSize(source)',
    ...tagged.map((field, index) => readTagged(field, index === 0)),
    '    else unknownTags = keepTag(source, unknownTags, tag, size)',
    '  }',
    '}',
  ]
}

function readTagged(field: Field, first: boolean): string {
  const test = versionTest(field.versions, field.message)
  const versions = test === 'true' ? '' : ` && ${test}`
  return `    ${first ? '' : 'else '}if (tag === ${field.tag}${versions}) {
      const end = source.end
      source.end = source.position + size
      ${local(field)} = ${readValue(field)}
      endTag(source, end, '${field.name}')
    }`
}

function build(struct: Struct): string[] {
  const values = struct.fields.map((field) =>
    local(field) === field.name ? field.name : `${field.name}: ${local(field)}`,
  )
  const literal = `{ ${values.join(', ')} }`
  if (!isFlexible(struct.message)) return [`return ${literal}`]
  return [`return unknownTags === undefined ? ${literal} : { ${[...values, 'unknownTags'].join(', ')} }`]
}
