import type { Wait } from '@kafi/core'
import type { Client } from './client.ts'
import { describeGroup } from './group-description.ts'
import { checkCode } from './kafka-error.ts'

/** A group in a listing. */
export interface ListedGroup {
  readonly group: string
  /** Kafka's own words: `Stable`, `Empty` ... */
  readonly state: string
  /** `consumer`: of the new protocol (KIP-848). */
  readonly type: 'classic' | 'consumer'
}

/**
 * The groups of consumers that all brokers know, of both types, and those that only keep offsets.
 *
 * @example
 * await listGroups(client, { signal }) // [{ group: 'app', state: 'Stable', type: 'classic' }]
 */
export async function listGroups(client: Client, o: Wait): Promise<readonly ListedGroup[]> {
  const lists = await client.retry(o, async () => {
    await client.refresh([], o)
    const nodes = [...client.metadata.nodes.keys()]
    return Promise.all(nodes.map((node) => listOf(client, node, o)))
  })
  // While a coordinator moves, two brokers may tell of one group.
  const groups = new Map(lists.flat().map((listed) => [listed.group, listed]))
  return Promise.all([...groups.values()].map((listed) => withState(client, listed, o)))
}

async function listOf(client: Client, node: number, o: Wait): Promise<readonly ListedGroup[]> {
  const answer = await client.send({ node }, 'ListGroups', {}, o)
  checkCode(answer.errorCode, { api: 'ListGroups', node })
  return answer.groups
    .filter(({ protocolType }) => protocolType === 'consumer' || protocolType === '')
    .map(({ groupId: group, groupState: state, groupType }) => {
      return { group, state, type: groupType.toLowerCase() === 'consumer' ? 'consumer' : 'classic' }
    })
}

/** Before 2.6 a listing has no states (KIP-518). */
async function withState(client: Client, listed: ListedGroup, o: Wait): Promise<ListedGroup> {
  if (listed.state !== '') return listed
  const { state } = await describeGroup(client, listed.group, o)
  return { ...listed, state }
}
