import { KafiError, type Wait } from '@kafi/core'
import { askItems, type Outcome, requireBroker } from './admin-ask.ts'
import { type ConfigResourceType, configResourceTypes } from './admin-words.ts'
import type { Client } from './client.ts'
import type { KafkaErrorPlace } from './kafka-error.ts'
import type { Target } from './routes.ts'

/** What has configs: a topic, a broker by its id (empty name: all brokers), ... */
export interface ConfigResource {
  readonly type: ConfigResourceType
  readonly name: string
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
