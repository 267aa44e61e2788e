import { parseLossless, printLossless } from '@kafi/core'

/**
 * A value as JSON; bigints digit by digit.
 *
 * @example
 * formatJson({ id: 9007199254740993n }) // -> '{"id":9007199254740993}'
 */
export function formatJson(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    // A bigint, or too deep: the careful way writes the one and names the other.
    return printLossless(value) ?? 'null'
  }
}

/**
 * The value of a JSON text; integers beyond 2^53 - 1 are bigints. A text that is no JSON is a `SyntaxError`.
 *
 * @example
 * parseJson('9007199254740993') // -> 9007199254740993n
 */
export function parseJson(text: string): unknown {
  const value = JSON.parse(text) as unknown
  return /\d{16}/.test(text) ? parseLossless(text) : value
}
