import type { ApiMap } from '@kafi/protocol'
import type { Call, Handler } from '../call.ts'
import { codes } from '../codes.ts'
import { topicConfigDefaults } from '../state/topic.ts'

/** Kinds of resources (Kafka: ConfigResource.Type). */
const resources = { topic: 2, broker: 4, brokerLogger: 8, clientMetrics: 16, group: 32 } as const
/** Where a value comes from (Kafka: DescribeConfigsResponse.ConfigSource). */
const sources = { topic: 1, dynamicBroker: 2, dynamicDefaultBroker: 3, default: 5, group: 8 } as const
const stringType = 2
/** What IncrementalAlterConfigs does to a value (KIP-339). */
const operations = { set: 0, delete: 1, append: 2, subtract: 3 } as const

const brokerDefaults: Readonly<Record<string, string>> = {
  'auto.create.topics.enable': 'true',
  'default.replication.factor': '1',
  'log.retention.hours': '168',
  'message.max.bytes': '1048588',
  'num.partitions': '1',
}

/** Configs and where they come from (key 32). */
export const answerDescribeConfigs: Handler<'DescribeConfigs'> = ({ resources: asked, includeSynonyms }, call) => ({
  results: asked.map(({ resourceType, resourceName, configurationKeys }) => {
    const found = findConfigs(call, resourceType, resourceName)
    const named = { resourceType, resourceName }
    if (typeof found === 'number') return { ...named, errorCode: found, errorMessage: 'no such resource', configs: [] }
    const names = new Set([...Object.keys(found.defaults), ...found.set.keys()])
    const wanted = [...names].filter((name) => configurationKeys?.includes(name) ?? true)
    return {
      ...named,
      errorCode: codes.none,
      errorMessage: null,
      configs: wanted.map((name) => describe(call, found, name, includeSynonyms)),
    }
  }),
})

/** The configs of one resource. */
interface Configs {
  readonly defaults: Readonly<Record<string, string>>
  readonly set: Map<string, string>
  readonly source: number
}

function findConfigs(call: Call, type: number, name: string): Configs | number {
  const { state } = call
  const refused = call.refuse(name)
  if (refused !== codes.none) return refused
  if (type === resources.topic) {
    const set = state.topics.get(name)?.configs
    return set === undefined
      ? codes.unknownTopicOrPartition
      : { defaults: topicConfigDefaults, set, source: sources.topic }
  }
  if (type === resources.broker && name !== '' && !state.brokers.some(({ id }) => String(id) === name)) {
    return codes.invalidRequest
  }
  const known: readonly number[] = Object.values(resources)
  if (!known.includes(type)) return codes.invalidRequest
  const key = `${type}:${name}`
  const set = state.admin.configs.get(key) ?? new Map<string, string>()
  state.admin.configs.set(key, set)
  const brokerSource = name === '' ? sources.dynamicDefaultBroker : sources.dynamicBroker
  const isBroker = type === resources.broker
  return { defaults: isBroker ? brokerDefaults : {}, set, source: isBroker ? brokerSource : sources.group }
}

function describe({ version }: Call, { defaults, set, source }: Configs, name: string, withSynonyms: boolean) {
  const value = set.get(name) ?? defaults[name] ?? null
  const isSet = set.has(name)
  const configSource = isSet ? source : sources.default
  const given = isSet ? [{ name, value, source }] : []
  const fallback = Object.hasOwn(defaults, name) ? [{ name, value: defaults[name]!, source: sources.default }] : []
  const origin =
    version >= 1 ? { configSource, synonyms: withSynonyms ? [...given, ...fallback] : [] } : { isDefault: !isSet }
  return {
    name,
    value,
    readOnly: false,
    isSensitive: false,
    ...origin,
    ...(version >= 3 ? { configType: stringType } : {}),
  }
}

/** Replaces all configs of resources (key 33). */
export const answerAlterConfigs: Handler<'AlterConfigs'> = ({ resources: asked, validateOnly }, call) => ({
  responses: asked.map(({ resourceType, resourceName, configs }) => {
    const found = findConfigs(call, resourceType, resourceName)
    const errorCode = typeof found === 'number' ? found : checkNames(found, configs)
    if (errorCode === codes.none && typeof found !== 'number' && !validateOnly) {
      found.set.clear()
      for (const { name, value } of configs) if (value !== null) found.set.set(name, value)
    }
    return { resourceType, resourceName, errorCode, errorMessage: messageOf(errorCode) }
  }),
})

/** Changes single configs (key 44). */
export const answerIncrementalAlterConfigs: Handler<'IncrementalAlterConfigs'> = (request, call) => ({
  responses: request.resources.map(({ resourceType, resourceName, configs }) => {
    const found = findConfigs(call, resourceType, resourceName)
    const errorCode = typeof found === 'number' ? found : checkNames(found, configs)
    if (errorCode === codes.none && typeof found !== 'number' && !request.validateOnly) {
      for (const change of configs) changeOne(found, change)
    }
    return { resourceType, resourceName, errorCode, errorMessage: messageOf(errorCode) }
  }),
})

type Change = ApiMap['IncrementalAlterConfigs']['request']['resources'][number]['configs'][number]

function changeOne({ set, defaults }: Configs, { name, value, configOperation }: Change): void {
  const list = (set.get(name) ?? defaults[name] ?? '').split(',').filter((item) => item !== '')
  const items = (value ?? '').split(',')
  if (configOperation === operations.set && value !== null) set.set(name, value)
  if (configOperation === operations.delete) set.delete(name)
  if (configOperation === operations.append) set.set(name, [...new Set([...list, ...items])].join(','))
  if (configOperation === operations.subtract) set.set(name, list.filter((item) => !items.includes(item)).join(','))
}

function checkNames({ defaults, source }: Configs, configs: readonly { readonly name: string }[]): number {
  if (source !== sources.topic) return codes.none
  return configs.every(({ name }) => Object.hasOwn(defaults, name)) ? codes.none : codes.invalidConfig
}

function messageOf(errorCode: number): string | null {
  return errorCode === codes.none ? null : 'refused'
}

/** Resources that have configs (key 74). */
export const answerListConfigResources: Handler<'ListConfigResources'> = ({ resourceTypes }, { state }) => {
  const topics = [...state.topics.keys()].map((resourceName) => ({ resourceName, resourceType: resources.topic }))
  const brokers = state.brokers.map(({ id }) => ({ resourceName: String(id), resourceType: resources.broker }))
  const all = [...topics, ...brokers]
  const wanted =
    resourceTypes.length === 0 ? all : all.filter(({ resourceType }) => resourceTypes.includes(resourceType))
  return { configResources: wanted }
}
