import type { Wait } from '@kafi/core'
import { type Outcome, outcomeOf } from './admin-ask.ts'
import { type ConfigOperation, configOperations, configResourceTypes } from './admin-words.ts'
import type { Client } from './client.ts'
import { askByTarget, type ConfigResource, draftOf, nameOf, placeOf } from './config-resources.ts'
import { checkCode } from './kafka-error.ts'

/** One change of a config. */
export interface ConfigChange {
  readonly name: string
  /** Items of a list, with commas, where it is appended to or subtracted from. Absent: back to the default. */
  readonly value?: string | null
  /** Default: `set`, or `delete` where there is no value. */
  readonly operation?: ConfigOperation
}

/** Changes of the configs of a resource. */
export interface ConfigChanges extends ConfigResource {
  readonly changes: readonly ConfigChange[]
}

/** All configs of a resource. */
export interface ConfigSet extends ConfigResource {
  /** What is not in it goes back to the default. */
  readonly configs: ReadonlyMap<string, string>
}

/** What became of a resource. */
export interface AlteredConfigs extends ConfigResource, Outcome {}

/** How configs are altered. */
export interface AlterConfigsOptions extends Wait {
  /** Checks alone, and changes nothing. Default false. */
  readonly validateOnly?: boolean
}

/**
 * Changes single configs and leaves the others alone (KIP-339; brokers from 2.3 on).
 *
 * @example
 * const changes = [{ name: 'retention.ms', value: '-1' }]
 * const [{ error }] = await incrementalAlterConfigs(client, [{ type: 'topic', name: 'quakes', changes }], { signal })
 */
export function incrementalAlterConfigs(
  client: Client,
  resources: readonly ConfigChanges[],
  o: AlterConfigsOptions,
): Promise<readonly AlteredConfigs[]> {
  return askByTarget(client, o, resources, 'controller', async (target, open) => {
    const asked = open.map((one) => ({ ...draftOf(one), configs: one.changes.map(operationOf) }))
    const draft = { resources: asked, validateOnly: o.validateOnly ?? false }
    const { responses } = await client.send(target, 'IncrementalAlterConfigs', draft, o)
    return resultsOf('IncrementalAlterConfigs', open, responses)
  })
}

/**
 * Replaces all configs of resources at once: what is not given goes back to its default. Prefer
 * {@link incrementalAlterConfigs} wherever the broker has it.
 *
 * @example
 * await alterConfigs(client, [{ type: 'topic', name: 'quakes', configs: new Map([['retention.ms', '-1']]) }], { signal })
 */
export function alterConfigs(
  client: Client,
  resources: readonly ConfigSet[],
  o: AlterConfigsOptions,
): Promise<readonly AlteredConfigs[]> {
  return askByTarget(client, o, resources, 'controller', async (target, open) => {
    const asked = open.map((one) => {
      return { ...draftOf(one), configs: [...one.configs].map(([name, value]) => ({ name, value })) }
    })
    const draft = { resources: asked, validateOnly: o.validateOnly ?? false }
    const { responses } = await client.send(target, 'AlterConfigs', draft, o)
    return resultsOf('AlterConfigs', open, responses)
  })
}

/**
 * Resources that have configs: those of metrics of clients, and from 4.1 on of any kind (KIP-714, KIP-1142).
 *
 * @example
 * await listConfigResources(client, { types: ['clientMetrics'], signal }) // [{ type: 'clientMetrics', name: 'every-minute' }]
 */
export async function listConfigResources(
  client: Client,
  o: Wait & { readonly types?: readonly ConfigResource['type'][] },
): Promise<readonly (Omit<ConfigResource, 'type'> & { readonly type: ConfigResource['type'] | 'unknown' })[]> {
  const wanted = o.types?.map((type) => configResourceTypes.numberOf(type)) ?? []
  // Version 0 tells of metrics alone, and is not asked for them.
  const isOldAsk = wanted.length === 1 && wanted[0] === clientMetrics
  return client.retry(o, async () => {
    const max = (await client.versionsOf('any', o)).get(listConfigResourcesKey)?.max ?? 0
    const draft = isOldAsk && max === 0 ? {} : { resourceTypes: wanted }
    const answer = await client.send('any', 'ListConfigResources', draft, o)
    checkCode(answer.errorCode, { api: 'ListConfigResources' })
    return answer.configResources.map(({ resourceType, resourceName: name }) => {
      return { type: configResourceTypes.wordOf(resourceType), name }
    })
  })
}

function operationOf({ name, value = null, operation = value === null ? 'delete' : 'set' }: ConfigChange) {
  return { name, value, configOperation: configOperations.numberOf(operation) }
}

interface Answer {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
}

function resultsOf(
  api: string,
  open: readonly ConfigResource[],
  answers: readonly Answer[],
): readonly AlteredConfigs[] {
  const found = new Map(answers.map((one) => [nameOf(one.resourceType, one.resourceName), one]))
  return open.map(({ type, name }) => {
    const one = found.get(nameOf(configResourceTypes.numberOf(type), name))
    return {
      type,
      name,
      ...outcomeOf(one?.errorCode ?? unknownServerError, placeOf(api, { type, name }, one?.errorMessage)),
    }
  })
}

const clientMetrics = 16
const listConfigResourcesKey = 74
const unknownServerError = -1
