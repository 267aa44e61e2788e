import type { Wait } from '@kafi/core'
import type { ApiMap } from '@kafi/protocol'
import { type Outcome, outcomeOf } from './admin-ask.ts'
import {
  type ConfigResourceType,
  configResourceTypes,
  type ConfigSource,
  configSources,
  type ConfigType,
  configTypes,
} from './admin-words.ts'
import type { Client } from './client.ts'
import { askByTarget, type ConfigResource, draftOf, nameOf, placeOf } from './config-resources.ts'

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

const unknownServerError = -1
