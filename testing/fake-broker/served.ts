import { loadApi, type Api, type ApiName } from '@kafi/protocol'
import type { Call } from './call.ts'
import { handlers } from './handlers/index.ts'
import type { VersionRange, VersionTable } from './version-tables.ts'

/** An API that is served: its codecs and its handler. */
export interface ServedApi {
  readonly name: ApiName
  readonly api: Api
  handle(request: unknown, call: Call): unknown
}

/** Served APIs by key. */
export type ServedApis = ReadonlyMap<number, ServedApi>

/**
 * Loads the codecs of all APIs that there are handlers for. They are loaded before the first request, so that a simulation
 * never waits for files.
 *
 * @example
 * const served = await loadServed()
 */
export async function loadServed(): Promise<ServedApis> {
  const names = Object.keys(handlers) as ApiName[]
  const loaded = await Promise.all(names.map((name) => loadServedApi(name)))
  return new Map(loaded.map((served) => [served.api.key, served]))
}

async function loadServedApi(name: ApiName): Promise<ServedApi> {
  const api = (await loadApi(name)) as Api
  // The map holds each handler under the name of its API: that is what makes this call right.
  const handle = handlers[name] as (request: unknown, call: Call) => unknown
  return { name, api, handle }
}

/**
 * What a broker says that it takes: of its version's table what is served here.
 *
 * @example
 * const versions = narrowTable(versionTable('4.3'), served)
 */
export function narrowTable(table: VersionTable, served: ServedApis): VersionTable {
  const ranges: [number, VersionRange][] = []
  for (const [key, { min, max }] of table) {
    const codec = served.get(key)?.api.request
    if (codec === undefined) continue
    const range = { min: Math.max(min, codec.minVersion), max: Math.min(max, codec.maxVersion) }
    if (range.min <= range.max) ranges.push([key, range])
  }
  return new Map(ranges)
}

/** Kafka 4 says that it takes Produce 0 to 2, for the sake of old librdkafkas, and does not (KAFKA-18659). */
export function takesVersion(table: VersionTable, key: number, version: number): boolean {
  const range = table.get(key)
  if (range === undefined || version < range.min || version > range.max) return false
  return key !== 0 || version >= 3 || range.max < 12
}
