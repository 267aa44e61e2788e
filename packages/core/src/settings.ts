import { KafiError } from './errors.ts'
import { didYouMean } from './nearest.ts'
import type { Setting } from './provider.ts'
import { isSecret, secret } from './secret.ts'

/** Keys and values of one section, as parsed from a file or given in code. */
export type Entries = ReadonlyMap<string, unknown>

/**
 * The name of a setting in code: its own, or the key in camelCase.
 *
 * @example
 * settingName({ key: 'root.dir', type: 'string', doc: '' }) // 'rootDir'
 */
export function settingName(setting: Setting): string {
  return setting.name ?? camelCase(setting.key)
}

/**
 * A name with dots, dashes or underscores in camelCase.
 *
 * @example
 * camelCase('schema_registry') // 'schemaRegistry'
 */
export function camelCase(name: string): string {
  return name.replace(/[._-]+([a-zA-Z0-9])/g, (_, first: string) => first.toUpperCase())
}

/**
 * Finds the setting that a key means, by its dotted key or its name in code.
 *
 * @example
 * findSetting(table, 'root.dir') === findSetting(table, 'rootDir')
 */
export function findSetting(table: readonly Setting[], key: string): Setting | undefined {
  return table.find((setting) => setting.key === key || settingName(setting) === key)
}

/**
 * Reads the entries of a section by its table: name in code -> value, for what is given (defaults are not filled in).
 * Unknown keys, a setting given in both spellings and values of another kind are refused with `KAFI_CONFIG`.
 * No message holds a value: it may be a secret in the wrong place.
 *
 * @example
 * readSettings(table, new Map([['root.dir', 'data']]), 'section local of locals/local.yaml') // Map { 'rootDir' => 'data' }
 */
export function readSettings(table: readonly Setting[], entries: Entries, where: string): Map<string, unknown> {
  const values = new Map<string, unknown>()
  for (const [key, raw] of entries) {
    if (raw === undefined) continue
    const setting = findSetting(table, key) ?? refuseKey(table, key, where)
    const name = settingName(setting)
    if (values.has(name))
      throw refusal(`${setting.key} in ${where}`, 'is given twice, dotted and in camelCase; keep one')
    values.set(name, readSetting(setting, key, raw, where))
  }
  return values
}

/**
 * The values given plus the defaults of the table. Refuses (`KAFI_CONFIG`) when a required setting is missing.
 *
 * @example
 * fillSettings(table, new Map(), 'section local of the object given') // { rootDir: '.' }
 */
export function fillSettings(
  table: readonly Setting[],
  given: ReadonlyMap<string, unknown>,
  where: string,
): Map<string, unknown> {
  const values = new Map<string, unknown>()
  for (const setting of table) {
    const name = settingName(setting)
    const value = given.has(name) ? given.get(name) : setting.default
    if (value === undefined && setting.required === true) throw refusal(`${setting.key} in ${where}`, 'is missing')
    if (value !== undefined) values.set(name, value)
  }
  return values
}

/**
 * Reads one value. Text from a file is turned into what the table says; a number under the dotted key is turned into the
 * unit of the name in code.
 *
 * @example
 * readSetting(consumeTimeout, 'consume.timeout', '5.0', 'kafi') // 5000
 */
export function readSetting(setting: Setting, key: string, raw: unknown, where: string): unknown {
  const place = `${key} in ${where}`
  switch (setting.type) {
    case 'string':
      return readText(setting, raw, place)
    case 'number':
      return readNumber(setting, raw, key === setting.key ? (setting.factor ?? 1) : 1, place)
    case 'boolean':
      return readBoolean(raw, place)
    case 'secret':
      return isSecret(raw) ? raw : secret(readText(setting, raw, place))
    case 'function':
      if (typeof raw === 'function') return raw
      throw refusal(place, `must be a function, so it can be given in code alone (${kindOf(raw)} was given)`)
  }
}

function readText({ choices }: Setting, raw: unknown, place: string): string {
  if (typeof raw !== 'string') throw refusal(place, `must be text (${kindOf(raw)} was given)`)
  if (choices === undefined || choices.includes(raw)) return raw
  throw refusal(place, `must be one of ${choices.join(', ')}`)
}

function readNumber(setting: Setting, raw: unknown, factor: number, place: string): number {
  const given = typeof raw === 'string' ? numberOf(raw) : raw
  if (typeof given !== 'number' || !Number.isFinite(given)) {
    throw refusal(place, `must be a number (${kindOf(raw)} was given)`)
  }
  // -1 means none or for ever in every unit.
  const value = factor !== 1 && given < 0 ? -1 : given * factor
  const { whole = false, min = -Infinity, max = Number.MAX_SAFE_INTEGER } = setting
  if (whole && !Number.isInteger(value)) throw refusal(place, 'must be a whole number')
  if (value < min) throw refusal(place, `must be at least ${min / factor}`)
  if (value > max) throw refusal(place, `must be at most ${max / factor}`)
  return value
}

function numberOf(text: string): number {
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : NaN
}

function readBoolean(raw: unknown, place: string): boolean {
  if (typeof raw === 'boolean') return raw
  const text = typeof raw === 'string' ? raw.trim().toLowerCase() : ''
  if (text === 'true') return true
  if (text === 'false') return false
  throw refusal(place, `must be true or false (${kindOf(raw)} was given)`)
}

function refuseKey(table: readonly Setting[], key: string, where: string): never {
  const known = table.flatMap((setting) => [setting.key, settingName(setting)])
  throw new KafiError('KAFI_CONFIG', `unknown key ${quoteKey(key)} in ${where}${didYouMean(key, known)}`, {
    details: { where },
  })
}

/**
 * A key as a message may show it: in quotes if it looks like a name, else not at all. A missing space after a colon
 * turns `password: x` into one long key, and it must not be shown.
 *
 * @example
 * quoteKey('root.dri') // "'root.dri'"
 */
export function quoteKey(key: string): string {
  if (/^[A-Za-z][A-Za-z0-9._-]{0,63}$/.test(key)) return `'${key}'`
  return '(not shown: it is no name; is there a space after each colon?)'
}

function refusal(place: string, problem: string): KafiError {
  return new KafiError('KAFI_CONFIG', `${place} ${problem}`, { details: { place } })
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (value instanceof Map || Array.isArray(value)) return 'a list or a section'
  return typeof value === 'string' ? 'other text' : typeof value
}
