import { KafiError, type Wait } from '@kafi/core'
import type { ApiMap } from '@kafi/protocol'
import { askItems, type Outcome, outcomeOf, requireBroker } from './admin-ask.ts'
import {
  type ConfigResourceType,
  configResourceTypes,
  type ConfigSource,
  configSources,
  type ConfigType,
  configTypes,
} from './admin-words.ts'
import type { Client } from './client.ts'
import type { KafkaErrorPlace } from './kafka-error.ts'
import type { Target } from './routes.ts'

/** What has configs: a topic, a broker by its id (empty name: all brokers), ... */
export interface ConfigResource {
  readonly type: ConfigResourceType
  readonly name: string
}

/** A value and whence it comes; another may stand behind it. */
export interface ConfigSynonym {
  readonly name: string
  readonly value: string | null
  readonly source: ConfigSource | 'unknown'
}

/** One config of a resource. */
export interface ConfigEntry {
  readonly name: string
  /** Null: a secret, or none. */
  readonly value: string | null
  readonly source: ConfigSource | 'unknown'
  readonly readOnly: boolean
  readonly sensitive: boolean
  /** Since 2.6 (KIP-569). */
  readonly type?: ConfigType | 'unknown'
  readonly documentation?: string
  /** What would hold without those before it, the value itself first. */
  readonly synonyms?: readonly ConfigSynonym[]
}

/** Configs of a resource. */
export interface DescribedConfigs extends ConfigResource, Outcome {
  readonly configs: readonly ConfigEntry[]
}

/** What is told of configs. */
export interface DescribeConfigsOptions extends Wait {
  /** Default: all of them. */
  readonly names?: readonly string[]
  /** Default false. */
  readonly synonyms?: boolean
  /** Kafka's text on each. Default false. */
  readonly documentation?: boolean
}

/**
 * Configs of topics, brokers, loggers, metrics of clients and groups. Brokers before 0.11 cannot tell
 * (`KAFI_UNSUPPORTED`).
 *
 * @example
 * const [{ configs }] = await describeConfigs(client, [{ type: 'topic', name: 'quakes' }], { signal })
 */
export function describeConfigs(
  client: Client,
  resources: readonly ConfigResource[],
  o: DescribeConfigsOptions,
): Promise<readonly DescribedConfigs[]> {
  return askByTarget(client, o, resources, 'any', async (target, open) => {
    const asked = open.map((one) => ({ ...draftOf(one), configurationKeys: o.names ?? null }))
    // Older versions do not know these fields.
    const more = {
      ...(o.synonyms === true && { includeSynonyms: true }),
      ...(o.documentation === true && { includeDocumentation: true }),
    }
    const { results } = await client.send(target, 'DescribeConfigs', { resources: asked, ...more }, o)
    const found = new Map(results.map((one) => [nameOf(one.resourceType, one.resourceName), one]))
    return open.map(({ type, name }) => {
      const one = found.get(nameOf(configResourceTypes.numberOf(type), name))
      const error = outcomeOf(
        one?.errorCode ?? unknownServerError,
        placeOf('DescribeConfigs', { type, name }, one?.errorMessage),
      )
      return { type, name, configs: one?.configs.map((entry) => entryOf(entry, type)) ?? [], ...error }
    })
  })
}

type Answer = ApiMap['DescribeConfigs']['response']['results'][number]['configs'][number]

function entryOf(answer: Answer, type: ConfigResourceType): ConfigEntry {
  const { name, value, readOnly, isSensitive: sensitive, synonyms, configType, documentation } = answer
  return {
    name,
    value,
    source: sourceOf(answer, type),
    readOnly,
    sensitive,
    ...(configType > 0 && { type: configTypes.wordOf(configType) }),
    ...(documentation && { documentation }),
    ...(synonyms.length > 0 && {
      synonyms: synonyms.map(({ source, ...rest }) => {
        return { name: rest.name, value: rest.value, source: configSources.wordOf(source) }
      }),
    }),
  }
}

/** Version 0 has no sources: what is no default is the topic's own, or comes from the broker's file. */
function sourceOf({ configSource, isDefault }: Answer, type: ConfigResourceType): ConfigSource | 'unknown' {
  if (configSource >= 0) return configSources.wordOf(configSource)
  if (isDefault) return 'defaultConfig'
  return type === 'topic' ? 'dynamicTopicConfig' : 'staticBrokerConfig'
}

/**
 * A resource as requests have it.
 *
 * @example
 * draftOf({ type: 'topic', name: 'quakes' }) // { resourceType: 2, resourceName: 'quakes' }
 */
export function draftOf({ type, name }: ConfigResource): { resourceType: number; resourceName: string } {
  return { resourceType: configResourceTypes.numberOf(type), resourceName: name }
}

/**
 * Asks about configs, each broker about its own, `others` about the rest; results in the order of the resources.
 *
 * @example
 * await askByTarget(client, o, resources, 'controller', (target, open) => alter(client, target, open))
 */
export async function askByTarget<Item extends ConfigResource, Result extends Outcome>(
  client: Client,
  o: Wait,
  resources: readonly Item[],
  others: Target,
  ask: (target: Target, open: readonly Item[]) => Promise<readonly Result[]>,
): Promise<readonly Result[]> {
  const groups = new Map<number, { readonly item: Item; readonly at: number }[]>()
  resources.forEach((item, at) => {
    const id = brokerOf(item)
    groups.set(id, [...(groups.get(id) ?? []), { item, at }])
  })
  const results: Result[] = []
  await Promise.all(
    [...groups].map(async ([id, own]) => {
      if (id >= 0) await requireBroker(client, id, o)
      const target = id >= 0 ? { node: id } : others
      const items = own.map(({ item }) => item)
      const found = await askItems(client, o, items, (open) => ask(target, open))
      own.forEach(({ at }, i) => (results[at] = found[i] as Result))
    }),
  )
  return results
}

/** -1: any may answer. Of a broker's own configs it alone knows all (Kafka: KafkaAdminClient.nodeFor). */
function brokerOf({ type, name }: ConfigResource): number {
  if ((type !== 'broker' && type !== 'brokerLogger') || (type === 'broker' && name === '')) return -1
  if (/^\d{1,9}$/.test(name)) return Number(name)
  throw new KafiError('KAFI_ARGUMENT', `'${name}' is no id of a broker; use '0', '1' ..., or '' for all brokers`)
}

/**
 * What an error about a resource is about.
 *
 * @example
 * checkCode(errorCode, placeOf('AlterConfigs', { type: 'topic', name: 'quakes' }))
 */
export function placeOf(api: string, { type, name }: ConfigResource, text: string | null = null): KafkaErrorPlace {
  return type === 'topic' ? { api, topic: name, text } : { api: `${api} ${type} '${name}'`, text }
}

/**
 * A resource's name in maps.
 *
 * @example
 * nameOf(2, 'quakes') // '2 quakes'
 */
export function nameOf(type: number, name: string): string {
  return `${type} ${name}`
}

const unknownServerError = -1
