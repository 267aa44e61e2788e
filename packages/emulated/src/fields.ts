import { KafiError } from '@kafi/core'

/** A JSON object that was read from a store: nothing is known of its fields yet. */
export type Fields = Readonly<Record<string, unknown>>

/** An error that says which stored thing is damaged, and how; the way out is always `repair`. */
export function corrupt(where: string, why: string, details: Readonly<Record<string, unknown>> = {}): KafiError {
  return new KafiError('KAFI_CORRUPT', `${where}: ${why}; verify the log to see all damage, repair it to go on`, {
    details: { where, ...details },
  })
}

/**
 * Parses JSON that must be an object. Errors: `KAFI_CORRUPT`, naming `where`.
 *
 * @example
 * const fields = parseFields('{"fmt":1}', 'head of quakes')
 */
export function parseFields(text: string, where: string): Fields {
  try {
    return fieldsOf(JSON.parse(text), where)
  } catch (error) {
    if (error instanceof SyntaxError) throw corrupt(where, 'not JSON')
    throw error
  }
}

/** The value as an object, else `KAFI_CORRUPT`. */
export function fieldsOf(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw corrupt(where, 'not an object')
  return value as Fields
}

/** The value as a list of at most `max` items, else `KAFI_CORRUPT`. */
export function listOf(value: unknown, where: string, max = 1_000_000): readonly unknown[] {
  if (!Array.isArray(value)) throw corrupt(where, 'not a list')
  if (value.length > max) throw corrupt(where, `a list of more than ${max} items`)
  return value
}

/** The value as text of at most `max` characters, else `KAFI_CORRUPT`. */
export function textOf(value: unknown, where: string, max = 65_536): string {
  if (typeof value !== 'string' || value.length > max) throw corrupt(where, `not a text of at most ${max} characters`)
  return value
}

/** The value as an integer of `min` to `max`, else `KAFI_CORRUPT`. */
export function integerOf(value: unknown, where: string, min = 0, max = Number.MAX_SAFE_INTEGER): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < min || value > max) {
    throw corrupt(where, `not an integer from ${min} to ${max}`)
  }
  return value
}

/** An int64 that is stored as decimal text; it must be a safe integer of at least `min`, else `KAFI_CORRUPT`. */
export function int64Of(value: unknown, where: string, min = 0): number {
  if (typeof value !== 'string' || !/^-?\d{1,16}$/.test(value)) throw corrupt(where, 'not an int64 as decimal text')
  return integerOf(Number(value), where, min)
}
