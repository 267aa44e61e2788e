import { differs, emitTake, local } from './emit-default.ts'
import { flexibleOf } from './emit-read.ts'
import {
  flexibleTest,
  isAlways,
  isFlexible,
  isNullable,
  plainFields,
  taggedFields,
  versionTest,
  type Field,
  type Struct,
} from './model.ts'

const fixedSizes: Readonly<Record<string, number>> = {
  bool: 1,
  int8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  int64: 8,
  float64: 8,
  uuid: 16,
}

/** The function that gives the size of a struct. */
export function emitSize(struct: Struct): string {
  const { name, message } = struct
  const plain = plainFields(struct)
  const always = plain.filter((field) => isAlways(field) && isFixed(field))
  const rest = plain.filter((field) => !always.includes(field))
  const body = [
    ...(isFlexible(message) ? [`const flexible = ${flexibleTest(message)}`] : []),
    ...takeSized(struct),
    `let size = ${always.reduce((sum, { type }) => sum + fixedSizes[type]!, 0)}`,
    ...rest.map(addPlain),
    ...addTags(struct),
    'return size',
  ]
  return `function size${name}(message: Draft<${name}>, version: number): number {\n  ${body.join('\n  ')}\n}`
}

/** Takes out of the draft what has no fixed size. */
function takeSized(struct: Struct): string[] {
  return emitTake({ ...struct, fields: struct.fields.filter((field) => !isFixed(field) || field.tag !== undefined) })
}

function isFixed({ type, array }: Field): boolean {
  return !array && fixedSizes[type] !== undefined
}

function addPlain(field: Field): string {
  const add = `size += ${sizeOf(field, local(field))}`
  return isAlways(field) ? add : `if (${versionTest(field.versions, field.message)}) ${add}`
}

/** An expression for the size of a value of this field. */
export function sizeOf(field: Field, value: string): string {
  const { type, array, struct, message } = field
  if (struct !== undefined && array) {
    return `sizeOfStructs(${value}, size${struct.name}, version, ${flexibleTest(message)})`
  }
  if (struct !== undefined) return sizeOfStruct(field, struct, value)
  const flexible = flexibleOf(field)
  if (array && type === 'string') return `sizeOfStringList(${value}, ${flexible})`
  if (array) return `sizeOfList(${value}, ${fixedSizes[type]}, ${flexible})`
  if (type === 'string') return `sizeOfString(${value}, ${flexible})`
  return type === 'bytes' || type === 'records' ? `sizeOfBytes(${value}, ${flexible})` : `${fixedSizes[type]}`
}

function sizeOfStruct(field: Field, { name }: Struct, value: string): string {
  if (!isNullable(field)) return `size${name}(${value}, version)`
  return `(${value} === null ? 1 : 1 + size${name}(${value}, version))`
}

function addTags(struct: Struct): string[] {
  const tagged = taggedFields(struct)
  if (!isFlexible(struct.message)) return []
  if (tagged.length === 0) return ['if (flexible) size += sizeOfTags(0, 0, unknownTags)']
  return [
    'if (flexible) {',
    '  let count = 0',
    '  let tagged = 0',
    ...tagged.map(
      (field) => `  if (${tagTest(field)}) {
      count++
      tagged += sizeOfTag(${field.tag}, ${sizeOf(field, local(field))})
    }`,
    ),
    '  size += sizeOfTags(count, tagged, unknownTags)',
    '}',
  ]
}

/** A condition: is the tagged field written? It is where the version has it and it is not at its default. */
export function tagTest(field: Field): string {
  const test = versionTest(field.versions, field.message)
  return `${test === 'true' ? '' : `${test} && `}${differs(field, local(field))}`
}
