import { readdirSync, readFileSync } from 'node:fs'
import { inRange, parseDefinitions, type FieldDefinition, type MessageDefinition } from '../src/table.ts'

/** Whole numbers from 0 to below `bound`, by a seed. */
export type Random = (bound: number) => number

/** Mulberry32: the same numbers for the same seed. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) % bound
  }
}

const folder = new URL('../definitions/', import.meta.url)

/** Every message of the table, by name. */
export const definitions: ReadonlyMap<string, MessageDefinition> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => parseDefinitions(readFileSync(new URL(file, folder), 'utf8')))
    .map((each) => [each.name, each]),
)

/** The fields of a struct of a message. */
export function fieldsOf(
  { structs }: MessageDefinition,
  { type, fields }: FieldDefinition,
): readonly FieldDefinition[] {
  return structs.find(({ name }) => name === type)?.fields ?? fields
}

export const noUuid = 'AAAAAAAAAAAAAAAAAAAAAA'

/** The default of a field, taken from the table: not with the code that generated the codecs. */
export function defaultOf(message: MessageDefinition, field: FieldDefinition): unknown {
  const { type, array, default: value } = field
  if (value === 'null') return null
  if (array) return []
  switch (type) {
    case 'bool':
      return value === 'true'
    case 'string':
      return value ?? ''
    case 'uuid':
      return noUuid
    case 'bytes':
    case 'records':
      return new Uint8Array(0)
    case 'int64':
      return BigInt(value ?? 0)
    default:
      return isStruct(message, field) ? defaultStruct(message, fieldsOf(message, field)) : Number(value ?? 0)
  }
}

function defaultStruct(message: MessageDefinition, fields: readonly FieldDefinition[]): object {
  return Object.fromEntries(fields.map((field) => [field.name, defaultOf(message, field)]))
}

/** Has the field a struct, or a list of them? */
export function isStruct(message: MessageDefinition, field: FieldDefinition): boolean {
  return /^[A-Z]/.test(field.type) && fieldsOf(message, field).length > 0
}

/** A message of a version with every field there is: what the version has is random, the rest is at its default. */
export function sampleMessage(message: MessageDefinition, version: number, random: Random): Record<string, unknown> {
  const sampleStruct = (fields: readonly FieldDefinition[]): Record<string, unknown> => {
    const values = fields.map((field) => [field.name, has(field) ? sampleField(field) : defaultOf(message, field)])
    const struct = Object.fromEntries(values) as Record<string, unknown>
    if (inRange(version, message.flexible) && random(4) === 0) struct['unknownTags'] = sampleTags(fields)
    return struct
  }
  const has = ({ versions }: FieldDefinition): boolean => inRange(version, versions)
  const sampleField = (field: FieldDefinition): unknown => {
    if (inRange(version, field.nullable) && random(4) === 0) return null
    if (field.tag !== undefined && random(3) === 0) return defaultOf(message, field)
    if (!field.array) return sampleItem(field)
    return Array.from({ length: random(4) }, () => sampleItem(field))
  }
  const sampleItem = (field: FieldDefinition): unknown =>
    isStruct(message, field) ? sampleStruct(fieldsOf(message, field)) : samplePrimitive(field.type, random)
  // Numbers that no version knows: Kafka refuses those that belong to another version.
  const sampleTags = (fields: readonly FieldDefinition[]): unknown => {
    const known = fields.map(({ tag }) => tag)
    const tags = [random(4), 4 + random(200), 300 + random(100_000)].filter((tag) => !known.includes(tag))
    return tags.slice(random(tags.length)).map((tag) => ({ tag, bytes: sampleBytes(random) }))
  }
  return sampleStruct(message.fields)
}

const words = ['', 'a', 'quakes', 'Zürich', '東京', '😀', '__proto__', 'x'.repeat(43), 'ü'.repeat(63), 'é'.repeat(130)]

function samplePrimitive(type: string, random: Random): unknown {
  switch (type) {
    case 'bool':
      return random(2) === 0
    case 'string':
      return words[random(words.length)]!
    case 'uuid':
      return random(4) === 0 ? noUuid : Buffer.from(Array.from({ length: 16 }, () => random(256))).toString('base64url')
    case 'bytes':
    case 'records':
      return sampleBytes(random)
    case 'int64':
      return BigInt.asIntN(64, (BigInt(random(2 ** 32)) << 32n) | BigInt(random(2 ** 32))) >> BigInt(random(64))
    case 'float64':
      return [0, -1.5, Infinity, 5e-324][random(4)]
    default:
      return sampleInteger(type, random)
  }
}

function sampleInteger(type: string, random: Random): number {
  const bits = Number(/\d+/.exec(type)![0])
  const value = Math.floor((random(2 ** 32) % 2 ** bits) / 2 ** random(bits))
  if (type.startsWith('u')) return value
  const signed = value >= 2 ** (bits - 1) ? value - 2 ** bits : value
  return random(2) === 0 ? signed : -1 - signed
}

function sampleBytes(random: Random): Uint8Array {
  return Uint8Array.from({ length: random(2) * random(300) }, () => random(256))
}
