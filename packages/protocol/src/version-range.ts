import { ProtocolError } from './error.ts'

/** Versions from `min` to `max`, both included; `max` is Infinity where the range is open ("3+"). */
export interface VersionRange {
  readonly min: number
  readonly max: number
}

/** The range without a version ("none"). */
export const noVersions: VersionRange = { min: Infinity, max: -Infinity }

/**
 * Reads a range as Kafka's message definitions write it: "3", "0-2", "3+" or "none".
 *
 * @example
 * parseRange('0-2') // { min: 0, max: 2 }
 */
export function parseRange(text: string): VersionRange {
  if (text === 'none') return noVersions
  const [, min, more, max] = /^(\d+)(?:(\+)|-(\d+))?$/.exec(text) ?? []
  if (min === undefined)
    throw new ProtocolError('KAFI_ARGUMENT', `"${text}" is no range of versions, as 3, 0-2, 3+ or none`)
  return { min: Number(min), max: more === undefined ? Number(max ?? min) : Infinity }
}

/**
 * Writes a range the way {@link parseRange} reads it.
 *
 * @example
 * printRange({ min: 3, max: Infinity }) // '3+'
 */
export function printRange({ min, max }: VersionRange): string {
  if (min > max) return 'none'
  if (max === Infinity) return `${min}+`
  return min === max ? `${min}` : `${min}-${max}`
}

/** Is this version in the range? */
export function inRange(version: number, { min, max }: VersionRange): boolean {
  return version >= min && version <= max
}

/** The versions that are in both ranges. */
export function intersect(a: VersionRange, b: VersionRange): VersionRange {
  const [min, max] = [Math.max(a.min, b.min), Math.min(a.max, b.max)]
  return min > max ? noVersions : { min, max }
}

/** From the first version of the two ranges to the last. */
export function span(a: VersionRange, b: VersionRange): VersionRange {
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) }
}

/** The versions of a range, in order. The range is closed. */
export function versionsIn({ min, max }: VersionRange): number[] {
  return Array.from({ length: Math.max(0, max - min + 1) }, (_, index) => min + index)
}
