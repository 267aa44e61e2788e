import { isFlexible, isPrimitive, type Field, type Struct } from './model.ts'

const zeros = {
  bool: 'false',
  int8: '0',
  int16: '0',
  uint16: '0',
  int32: '0',
  uint32: '0',
  int64: '0n',
  float64: '0',
  string: "''",
  bytes: 'noBytes',
  records: 'noBytes',
  uuid: 'zeroUuid',
} as const

/** An expression for the default of a field. */
export function defaultOf({ type, array, struct, default: value }: Field): string {
  if (value === 'null') return 'null'
  if (array) return '[]'
  if (!isPrimitive(type)) return `default${struct!.name}()`
  if (value === undefined) return zeros[type]
  if (type === 'string') return `'${value}'`
  if (type === 'bool') return value
  return type === 'int64' ? `${BigInt(value)}n` : `${Number(value)}`
}

/** A condition: is this value anything but the default? */
export function differs(field: Field, value: string): string {
  const { type, array, struct, default: wanted } = field
  if (wanted === 'null') return `${value} !== null`
  const given = `${value} === null || `
  if (array) return `(${given}${value}.length !== 0)`
  if (!isPrimitive(type)) return `(${given}!isDefault${struct!.name}(${value}))`
  if (type === 'bytes' || type === 'records') return `(${given}lengthOf(${value}, '${field.name}') !== 0)`
  // The number 1 is the int64 1n, too.
  return `${value} ${type === 'int64' ? '!=' : '!=='} ${defaultOf(field)}`
}

/** The statement that takes the fields out of a draft, with defaults for what was left out. */
export function emitTake({ fields, message }: Struct): string[] {
  const parts = fields.map((field) => {
    const name = local(field)
    return `${field.name}${name === field.name ? '' : `: ${name}`} = ${defaultOf(field)}`
  })
  const all = isFlexible(message) ? [...parts, 'unknownTags'] : parts
  return all.length === 0 ? [] : [`const { ${all.join(', ')} } = message`]
}

const variables =
  'source version flexible sink message size default tag count end last index unknownTags tagged next at'.split(' ')

/** The name of a field as a variable: fields may be called as other variables of the function are. */
export function local({ name }: { readonly name: string }): string {
  return variables.includes(name) ? `${name}_` : name
}

/** The function that makes a struct of defaults, for structs that are fields. */
export function emitDefault({ name, fields }: Struct): string {
  const values = fields.map((field) => `${field.name}: ${defaultOf(field)}`)
  return `function default${name}(): ${name} {\n  return { ${values.join(', ')} }\n}`
}

/** The function that tells a struct of defaults, for structs that are fields. */
export function emitIsDefault(struct: Struct): string {
  const tests = ['isStruct(message)', ...struct.fields.map((field) => `!(${differs(field, local(field))})`)]
  if (isFlexible(struct.message)) tests.push('(unknownTags === undefined || unknownTags.length === 0)')
  return `function isDefault${struct.name}(message: Draft<${struct.name}>): boolean {
  ${emitTake(struct).join('')}
  return ${tests.join(' && ')}
}`
}
