import { KafiError } from './errors.ts'

/** Levels of nesting that these two follow: they recurse, and a stack is finite. */
const maxDepth = 1000

/**
 * The JSON text of a value that may hold bigints; all else as JSON.stringify has it. Refuses (`KAFI_ENCODE`) what nests
 * over 1,000 deep, as what refers to itself does.
 *
 * @example
 * printLossless({ id: 9007199254740993n }) // '{"id":9007199254740993}'
 */
export function printLossless(value: unknown): string | undefined {
  return printValue(value, '', 0)
}

/**
 * Refuses (`KAFI_ENCODE`) a value for which JSON.stringify would write a null that is none: NaN and Infinity, and undefined,
 * functions and symbols within arrays. An object that prints itself (`toJSON`) is not looked into.
 *
 * @example
 * checkWords({ mag: NaN }) // throws
 */
export function checkWords(value: unknown, depth = 0): void {
  if (typeof value === 'number' && !Number.isFinite(value)) refuseWord(value)
  if (typeof value !== 'object' || value === null || hasToJson(value)) return
  if (depth > maxDepth) refuseDepth()
  const items: unknown[] = Array.isArray(value) ? value : Object.values(value)
  for (const item of items) {
    if (items === value && isWordless(item)) refuseWord(item)
    checkWords(item, depth + 1)
  }
}

function isWordless(value: unknown): boolean {
  return value === undefined || typeof value === 'function' || typeof value === 'symbol'
}

function refuseWord(value: unknown): never {
  const shown = typeof value === 'number' ? String(value) : typeof value
  throw new KafiError('KAFI_ENCODE', `type json has no word for ${shown}; take null, or a text`)
}

function refuseDepth(): never {
  throw new KafiError('KAFI_ENCODE', `it is nested over ${maxDepth} deep, or refers to itself`)
}

function printValue(given: unknown, key: string, depth: number): string | undefined {
  if (depth > maxDepth) refuseDepth()
  const value = hasToJson(given) ? given.toJSON(key) : given
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  // Not by map: it passes over holes.
  if (Array.isArray(value)) return `[${Array.from(value, (item, i) => printItem(item, i, depth + 1)).join(',')}]`
  const fields = Object.entries(value).map(([name, field]) => printField(name, field, depth + 1))
  return `{${fields.filter((field) => field !== undefined).join(',')}}`
}

function printItem(value: unknown, i: number, depth: number): string {
  return printValue(value, String(i), depth) ?? 'null'
}

function printField(name: string, value: unknown, depth: number): string | undefined {
  const text = printValue(value, name, depth)
  return text === undefined ? undefined : `${JSON.stringify(name)}:${text}`
}

function hasToJson(value: unknown): value is { toJSON(key: string): unknown } {
  return typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function'
}
