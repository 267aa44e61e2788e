import { isKafiError, KafiError } from '@kafi/core'
import type { Api } from '@kafi/protocol'
import type { Address, VersionRange } from './driver.ts'

/** Brokers before 0.10 do not say what they know (protocol of Kafka 0.8.2). */
export const legacyVersions: ReadonlyMap<number, VersionRange> = new Map(
  [0, 1, 2, 3, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((key) => [key, { min: 0, max: key === 8 || key === 9 ? 1 : 0 }]),
)

/** Which version is wanted. */
export interface VersionWish {
  /** This version and no other. Default: the highest that both know. */
  readonly version?: number
  /** The highest version that may be used. */
  readonly maxVersion?: number
}

/**
 * The version of an API that a request to a broker takes; `KAFI_UNSUPPORTED` where there is none that both know.
 *
 * @example
 * const version = pickVersion(api, link.versions, { maxVersion: 12 }, address)
 */
export function pickVersion(
  api: Api,
  versions: ReadonlyMap<number, VersionRange>,
  { version, maxVersion = Infinity }: VersionWish,
  { host, port }: Address,
): number {
  const theirs = (versions.size > 0 ? versions : legacyVersions).get(api.key)
  const { minVersion: min } = api.request
  const max = Math.min(api.request.maxVersion - (api.latestUnstable ? 1 : 0), maxVersion)
  const best = Math.min(max, theirs?.max ?? -1)
  const picked = version ?? best
  if (theirs && picked >= Math.max(min, theirs.min) && picked <= Math.min(api.request.maxVersion, theirs.max))
    return picked
  const has = theirs ? `versions ${theirs.min}-${theirs.max}` : 'no version'
  const asked = version === undefined ? `${min}-${max}` : String(version)
  throw new KafiError('KAFI_UNSUPPORTED', `${host}:${port} has ${has} of ${api.name}; asked for ${asked}`, {
    details: { host, port, api: api.name, version: picked },
  })
}

/** Does the cluster not have what was asked for? */
export function isUnsupported(error: unknown): boolean {
  return isKafiError(error, 'KAFI_UNSUPPORTED')
}
