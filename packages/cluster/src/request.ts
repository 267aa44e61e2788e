import type { Wait } from '@kafi/core'
import { type Api, type ApiMap, apiKeys, type ApiName, apiNames, type Draft, loadApi } from '@kafi/protocol'
import { type BrokerVersion, checkVersion } from '@kafi/protocol/connection'
import { checkDraft } from '@kafi/protocol/table'
import type { Client } from './client.ts'
import type { VersionRange } from './driver.ts'
import type { Target } from './routes.ts'

/** Who a request goes to: a broker by its id, or a role. */
export type RequestTarget = number | Target

/** The fields of a request, and the version it is sent in (default: the highest that both sides have). */
export type RequestOf<N extends ApiName> = Draft<ApiMap[N]['request']> & { readonly version?: number }

/**
 * Sends any request of Kafka's protocol, once, and answers with what came back, as it came: error codes are for the caller.
 * What another version has, or nobody, is refused before anything is sent (`KAFI_ARGUMENT`, `KAFI_UNSUPPORTED`).
 *
 * @example
 * const { brokers } = await request(client, 0, 'Metadata', { version: 12, topics: [] }, { signal })
 */
export async function request<N extends ApiName>(
  client: Client,
  target: RequestTarget,
  name: N,
  { version, ...draft }: RequestOf<N>,
  o: Wait,
): Promise<ApiMap[N]['response']> {
  const to = targetOf(target)
  const api = await loadApi(name)
  // The connection is tried again, the request is not: nobody knows what sending it twice would do.
  const versions = await reach(client, to, o)
  const picked = version ?? highest(api, versions)
  if (picked !== undefined) await checkDraft(api.request.name, draft, picked)
  const fields = draft as Draft<ApiMap[N]['request']>
  return client.send(to, name, fields, { ...o, ...(picked !== undefined && { version: picked }) })
}

/** What a broker has of one API, by its name; `undefined` names: APIs that are unknown here. */
export interface ApiVersion extends VersionRange {
  readonly key: number
  readonly name: string | undefined
}

/**
 * The APIs of a broker and their versions, by key.
 *
 * @example
 * (await brokerVersions(client, 'any', { signal })).find(({ name }) => name === 'Fetch')?.max // 18
 */
export async function brokerVersions(client: Client, target: RequestTarget, o: Wait): Promise<readonly ApiVersion[]> {
  const versions = await reach(client, targetOf(target), o)
  const names = new Map(apiNames.map((name) => [apiKeys.get(name), name]))
  return [...versions].map(([key, range]) => ({ key, name: names.get(key), ...range })).sort((a, b) => a.key - b.key)
}

/** How connections are made that ask for the release. */
export type Probe = Omit<Parameters<typeof checkVersion>[0], 'host' | 'port' | 'signal'>

/**
 * Which release of Kafka a broker speaks like, down to 0.8; asked over a connection of its own.
 *
 * @example
 * (await brokerRelease(client, 'any', {}, { signal })).release // '4.3'
 */
export async function brokerRelease(
  client: Client,
  target: RequestTarget,
  probe: Probe,
  o: Wait,
): Promise<BrokerVersion> {
  const to = targetOf(target)
  await checkNode(client, to, o)
  const { host, port } = await client.retry(o, () => client.nodeOf(to, o))
  return checkVersion({ ...probe, host, port, signal: o.signal })
}

async function reach(client: Client, to: Target, o: Wait): Promise<ReadonlyMap<number, VersionRange>> {
  await checkNode(client, to, o)
  return client.retry(o, () => client.versionsOf(to, o))
}

/** A broker that nobody has is not waited for. */
async function checkNode(client: Client, to: Target, o: Wait): Promise<void> {
  if (typeof to !== 'object' || !('node' in to) || client.metadata.nodes.has(to.node)) return
  await client.retry(o, () => client.refresh([], o))
  client.metadata.node(to.node)
}

function targetOf(target: RequestTarget): Target {
  return typeof target === 'number' ? { node: target } : target
}

/** Undefined: they have none in common, which sending says best. */
function highest(
  { key, request, latestUnstable }: Api,
  versions: ReadonlyMap<number, VersionRange>,
): number | undefined {
  const theirs = versions.get(key)
  if (theirs === undefined) return undefined
  const best = Math.min(request.maxVersion - (latestUnstable ? 1 : 0), theirs.max)
  return best < theirs.min ? undefined : best
}
