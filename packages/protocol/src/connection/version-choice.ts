import { ProtocolError } from '../error.ts'
import { apiList } from '../generated/index.ts'
import type { HeaderVersions } from './request.ts'

/** Versions of one API, both ends included. */
export interface ApiRange {
  readonly min: number
  readonly max: number
}

/** What is known of an API before its codecs are loaded. */
export interface ApiFacts {
  readonly key: number
  readonly name: string
  /** The versions that are here and stable. */
  readonly stable: ApiRange
  readonly flexibleFrom: number
}

const byKey = new Map<number, ApiFacts>(
  apiList.map(([key, name, min, max, flexibleFrom, latestUnstable]) => {
    return [key, { key, name, stable: { min, max: latestUnstable ? max - 1 : max }, flexibleFrom }]
  }),
)
const byName = new Map([...byKey.values()].map((facts) => [facts.name, facts]))

/** The facts of an API by its key or its name; undefined: there is none. */
export function factsOf(api: number | string): ApiFacts | undefined {
  return typeof api === 'number' ? byKey.get(api) : byName.get(api)
}

const apiVersions = 18
const controlledShutdown = 7

/**
 * The headers of a request and its response (ApiMessageTypeGenerator.java). A key that is not known has the headers of the
 * newest versions.
 */
export function headersOf(key: number, version: number): HeaderVersions {
  const isFlexible = version >= (byKey.get(key)?.flexibleFrom ?? 0)
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
export function chooseVersion({ key, name, stable }: ApiFacts, { where, versions, legacy }: BrokerRanges): number {
  if (legacy && stable.min === 0) return 0
  const theirs = versions.get(key)
  const version = Math.min(stable.max, theirs?.max ?? -1)
  if (theirs !== undefined && version >= theirs.min && version >= stable.min) return version
  const has = theirs === undefined ? `does not have ${name}` : `has ${name} ${theirs.min} to ${theirs.max}`
  const here = stable.max < stable.min ? 'none is stable here: ask for one by its number' : print(stable)
  throw new ProtocolError('KAFI_UNSUPPORTED', `no common version: ${where} ${has}; ${here}`, {
    details: { where, key, name, ours: stable, theirs },
  })
}

function print({ min, max }: ApiRange): string {
  return `here are ${min} to ${max}`
}

/** Throws `KAFI_UNSUPPORTED` if the broker says that it does not have this version. */
export function checkWanted({ key, name }: ApiFacts, version: number, { where, versions, legacy }: BrokerRanges): void {
  const theirs = versions.get(key)
  if (legacy || (theirs !== undefined && version >= theirs.min && version <= theirs.max)) return
  const has = theirs === undefined ? 'does not have it at all' : `has ${theirs.min} to ${theirs.max}`
  throw new ProtocolError('KAFI_UNSUPPORTED', `${where} does not have ${name} v${version}: it ${has}`, {
    details: { where, key, name, version, theirs },
  })
}
