import { KafiError } from './errors.ts'

/**
 * A number of records as an option gives it: undefined, -1 and Infinity mean no limit.
 *
 * @example
 * countOf('n', options.n) // Infinity
 */
export function countOf(name: string, count: number | undefined): number {
  if (count === undefined || count === -1 || count === Infinity) return Infinity
  if (Number.isSafeInteger(count) && count >= 0) return count
  throw new KafiError(
    'KAFI_ARGUMENT',
    `${name} must be a whole number from 0 on, or -1 for no limit, not ${String(count)}`,
  )
}
