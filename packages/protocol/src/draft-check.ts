import type { FieldDefinition, MessageDefinition } from './definition.ts'
import { loadDefinition, structFields } from './definition-loader.ts'
import { ProtocolError } from './error.ts'
import { didYouMean } from './nearest.ts'
import { inRange, printRange } from './version-range.ts'

/** Where a check is: the message, its version and the path to here. */
interface Place {
  readonly message: MessageDefinition
  readonly version: number
  readonly path: string
}

const integers: Readonly<Record<string, readonly [min: number, max: number]>> = {
  int8: [-0x80, 0x7f],
  int16: [-0x8000, 0x7fff],
  uint16: [0, 0xffff],
  int32: [-0x8000_0000, 0x7fff_ffff],
  uint32: [0, 0xffff_ffff],
}

/** Levels that no message of Kafka's has. */
const deepest = 16

/**
 * Checks a draft that somebody typed, before it is encoded: every field must be one of the message and of this version,
 * and of its type. Throws `KAFI_ARGUMENT` (`KAFI_UNSUPPORTED` for what another version has) with the path of the field,
 * what it takes, and the nearest name for one that is not known.
 *
 * @example
 * await checkDraft('MetadataRequest', { topcis: [] }, 12) // topcis is no field of MetadataRequest; did you mean topics?
 */
export async function checkDraft(name: string, draft: unknown, version: number): Promise<void> {
  const message = await loadDefinition(name)
  if (!inRange(version, message.versions) || !Number.isInteger(version)) {
    const has = `${name} has no version ${version}: it has ${printRange(message.versions)}`
    throw new ProtocolError('KAFI_UNSUPPORTED', has, { details: { message: name, version } })
  }
  checkFields({ message, version, path: '' }, draft, message.fields, 0)
}

function checkFields(place: Place, value: unknown, fields: readonly FieldDefinition[], depth: number): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > deepest) {
    throw fault(place, `takes an object of ${fields.map(({ name }) => name).join(', ')}`)
  }
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined || name === 'unknownTags') continue
    const here = { ...place, path: place.path === '' ? name : `${place.path}.${name}` }
    const field = fields.find((each) => each.name === name)
    if (field === undefined) throw unknownField(here, name, fields)
    checkField(here, item, field, depth)
  }
}

function unknownField(place: Place, name: string, fields: readonly FieldDefinition[]): ProtocolError {
  const names = fields.map((each) => each.name)
  const near = didYouMean(name, names)
  return fault(place, `is no field of ${place.message.name}${near === '' ? `: there are ${names.join(', ')}` : near}`)
}

function checkField(place: Place, value: unknown, field: FieldDefinition, depth: number): void {
  if (!inRange(place.version, field.versions)) return checkAbsent(place, field)
  if (value === null) {
    if (inRange(place.version, field.nullable)) return
    throw fault(place, `must not be null in version ${place.version}`)
  }
  if (!field.array) return checkItem(place, value, field, depth)
  if (!Array.isArray(value)) throw fault(place, `takes a list of ${field.type}`)
  value.forEach((item: unknown, index) => {
    checkItem({ ...place, path: `${place.path}[${index}]` }, item, field, depth)
  })
}

/** What may be ignored is no fault; the rest is refused, also at its default, because somebody meant it. */
function checkAbsent(place: Place, { ignorable, versions }: FieldDefinition): void {
  if (ignorable) return
  throw fault(place, `is not in version ${place.version}, only in ${printRange(versions)}`, 'KAFI_UNSUPPORTED')
}

function checkItem(place: Place, value: unknown, field: FieldDefinition, depth: number): void {
  const fields = structFields(place.message, field)
  if (/^[A-Z]/.test(field.type)) return checkFields(place, value, fields, depth + 1)
  const wanted = wants(field.type, value)
  if (wanted !== undefined) throw fault(place, `takes ${wanted}, not ${describe(value)}`)
}

/** What the type takes, if this value is none. */
function wants(type: string, value: unknown): string | undefined {
  const range = integers[type]
  if (range !== undefined) {
    const fits = Number.isInteger(value) && (value as number) >= range[0] && (value as number) <= range[1]
    return fits ? undefined : `a whole number from ${range[0]} to ${range[1]}`
  }
  switch (type) {
    case 'bool':
      return typeof value === 'boolean' ? undefined : 'true or false'
    case 'int64':
      return isInt64(value) ? undefined : 'a bigint of 64 bits or a safe integer'
    case 'float64':
      return typeof value === 'number' ? undefined : 'a number'
    case 'string':
      return typeof value === 'string' ? undefined : 'a string'
    case 'uuid':
      return isUuid(value) ? undefined : 'a uuid of 22 characters of base64url'
    default:
      return isBytes(value) ? undefined : 'bytes (Uint8Array)'
  }
}

function isInt64(value: unknown): boolean {
  return typeof value === 'bigint' ? BigInt.asIntN(64, value) === value : Number.isSafeInteger(value)
}

function isUuid(value: unknown): boolean {
  return typeof value === 'string' && /^[\w-]{22}$/.test(value)
}

function isBytes(value: unknown): boolean {
  return value instanceof Uint8Array || (Array.isArray(value) && value.every((each) => each instanceof Uint8Array))
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value).slice(0, 60)
}

function fault(
  { message, version, path }: Place,
  text: string,
  code: 'KAFI_ARGUMENT' | 'KAFI_UNSUPPORTED' = 'KAFI_ARGUMENT',
) {
  const where = path === '' ? message.name : path
  return new ProtocolError(code, `${message.name} version ${version}: ${where} ${text}`, {
    details: { message: message.name, version, field: path },
  })
}
