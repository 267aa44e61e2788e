import type { Api } from './api.ts'
import { ProtocolError } from './error.ts'
import { apiList, apiLoaders, messageLoaders, type ApiMap, type MessageMap } from './generated/index.ts'
import type { MessageCodec } from './message-codec.ts'
import { didYouMean } from './nearest.ts'

/** Names of Kafka's APIs, as `Metadata`. */
export type ApiName = keyof ApiMap

/** Names of all messages: requests, responses, headers, and the records of the internal topics. */
export type MessageName = keyof MessageMap

/** The API of a name, typed. */
export type ApiOf<Name extends ApiName> = Api<ApiMap[Name]['request'], ApiMap[Name]['response']>

/** What is known of an API before its codecs are loaded. */
export interface ApiVersions {
  readonly key: number
  readonly name: ApiName
  /** The first version that Kafka ever served. */
  readonly min: number
  readonly max: number
  /** The last version to be taken without being asked for: `max`, or the one below where that is unstable. */
  readonly maxStable: number
  /** The first flexible version, which has another header; Infinity: none. */
  readonly flexibleFrom: number
}

const versions: readonly ApiVersions[] = apiList.map(([key, name, min, max, flexibleFrom, latestUnstable]) => ({
  key,
  name,
  min,
  max,
  maxStable: latestUnstable ? max - 1 : max,
  flexibleFrom,
}))
const byKey = new Map(versions.map((each) => [each.key, each]))
const byName = new Map<string, ApiVersions>(versions.map((each) => [each.name, each]))

/** Names of all APIs in the order of their keys. */
export const apiNames: readonly ApiName[] = versions.map(({ name }) => name)

/** The key of each API by its name: `apiKeys.get('Metadata')` is 3. */
export const apiKeys: ReadonlyMap<ApiName, number> = new Map(versions.map(({ name, key }) => [name, key]))

/** Names of all messages. */
export const messageNames: readonly MessageName[] = Object.keys(messageLoaders) as MessageName[]

/**
 * Versions of an API, by its name or key, without loading it. A name or key that is not known: `KAFI_ARGUMENT`, with the
 * nearest name.
 *
 * @example
 * versionsOf('Metadata').max // 13
 */
export function versionsOf(nameOrKey: string | number): ApiVersions {
  const found = typeof nameOrKey === 'number' ? byKey.get(nameOrKey) : byName.get(nameOrKey)
  if (found === undefined) throw unknownName('API', nameOrKey, apiNames)
  return found
}

/** Does Kafka have an API of this key, as far as is known here? */
export function isApiKey(key: number): boolean {
  return byKey.has(key)
}

function unknownName(what: string, wrong: string | number, known: readonly string[]): ProtocolError {
  const near = typeof wrong === 'string' ? didYouMean(wrong, known) : ''
  return new ProtocolError('KAFI_ARGUMENT', `Kafka has no ${what} ${String(wrong).slice(0, 60)}${near}`, {
    details: { name: wrong },
  })
}

/**
 * The codecs of an API: its request and its response in all versions. They are loaded when they are first asked for. A
 * name or key that is not known: `KAFI_ARGUMENT`, with the nearest name.
 *
 * @example
 * const { request, response } = await loadApi('Metadata')
 */
export function loadApi<Name extends ApiName>(name: Name): Promise<ApiOf<Name>>
export function loadApi(nameOrKey: string | number): Promise<Api>
export async function loadApi(nameOrKey: string | number): Promise<Api> {
  return await apiLoaders[versionsOf(nameOrKey).name]()
}

/**
 * The codec of one message by its name: a request or response, a header, what members of a group tell each other, or a
 * record of an internal topic. A name that is not known: `KAFI_ARGUMENT`, with the nearest one.
 *
 * @example
 * const subscription = await loadMessage('ConsumerProtocolSubscription')
 */
export function loadMessage<Name extends MessageName>(name: Name): Promise<MessageCodec<MessageMap[Name]>>
export function loadMessage(name: string): Promise<MessageCodec<unknown>>
export async function loadMessage(name: string): Promise<MessageCodec<unknown>> {
  if (!Object.hasOwn(messageLoaders, name)) throw unknownName('message', name, messageNames)
  return await messageLoaders[name as MessageName]()
}
