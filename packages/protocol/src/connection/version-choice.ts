import { isApiKey, versionsOf, type ApiVersions } from '../apis.ts'
import { ProtocolError } from '../error.ts'
import type { HeaderVersions } from './request.ts'

/** Versions of one API, both ends included. */
export interface ApiRange {
  readonly min: number
  readonly max: number
}

/** The name of an API, also of one that nobody here knows. */
export function nameOf(key: number): string {
  return isApiKey(key) ? versionsOf(key).name : `API ${key}`
}

const apiVersions = 18
const controlledShutdown = 7

/**
 * The headers of a request and its response (ApiMessageTypeGenerator.java). A key that is not known has the headers of the
 * newest versions.
 */
export function headersOf(key: number, version: number): HeaderVersions {
  const isFlexible = !isApiKey(key) || version >= versionsOf(key).flexibleFrom
  if (key === controlledShutdown && version === 0) return { request: 0, response: 0 }
  // Who answers ApiVersions does not know yet what the client understands (KIP-511).
  return { request: isFlexible ? 2 : 1, response: isFlexible && key !== apiVersions ? 1 : 0 }
}

/** What the broker on the other side has: its ranges by key; `legacy`, if it is older than ranges. */
export interface BrokerRanges {
  readonly where: string
  readonly versions: ReadonlyMap<number, ApiRange>
  readonly legacy: boolean
}

/**
 * The highest version that both sides have, leaving out what is not stable; 0 with a broker that is older than ranges.
 * `KAFI_UNSUPPORTED`, naming both ranges: there is none.
 */
export function chooseVersion(api: ApiVersions, { where, versions, legacy }: BrokerRanges): number {
  const { key, name, min, maxStable } = api
  if (legacy && min === 0) return 0
  const theirs = versions.get(key)
  const version = Math.min(maxStable, theirs?.max ?? -1)
  if (theirs !== undefined && version >= theirs.min && version >= min) return version
  const has = theirs === undefined ? `does not have ${name}` : `has ${name} ${theirs.min} to ${theirs.max}`
  const here = maxStable < min ? 'none is stable here: ask for one by its number' : `here are ${min} to ${maxStable}`
  throw new ProtocolError('KAFI_UNSUPPORTED', `no common version: ${where} ${has}; ${here}`, {
    details: { where, key, name, ours: { min, max: maxStable }, theirs },
  })
}

/** Throws `KAFI_UNSUPPORTED` if the broker says that it does not have this version. */
export function checkWanted(
  { key, name }: ApiVersions,
  version: number,
  { where, versions, legacy }: BrokerRanges,
): void {
  const theirs = versions.get(key)
  if (legacy || (theirs !== undefined && version >= theirs.min && version <= theirs.max)) return
  const has = theirs === undefined ? 'does not have it at all' : `has ${theirs.min} to ${theirs.max}`
  throw new ProtocolError('KAFI_UNSUPPORTED', `${where} does not have ${name} v${version}: it ${has}`, {
    details: { where, key, name, version, theirs },
  })
}
