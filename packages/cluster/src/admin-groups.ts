import type { Wait } from '@kafi/core'
import { askBrokers, askItems, type Outcome, outcomeOf } from './admin-ask.ts'
import type { Client } from './client.ts'
import { forgettingMoved } from './group-coordinator.ts'
import { checkCode } from './kafka-error.ts'

/** A group of any kind in a listing. */
export interface AnyGroup {
  readonly group: string
  /** Kafka's own words: `Stable`, `Empty` ...; empty before 2.6 (KIP-518). */
  readonly state: string
  /** `classic`, `consumer` (KIP-848), `share` (KIP-932), `streams` (KIP-1071); `classic` before 3.8. */
  readonly type: string
  /** `consumer`, `connect`, `sr` ...; empty: it keeps offsets alone. */
  readonly protocolType: string
}

/** Which groups are listed. */
export interface ListAllGroupsOptions extends Wait {
  /** Default: all. */
  readonly states?: readonly string[]
  /** Default: all. */
  readonly types?: readonly string[]
}

/**
 * Groups of every kind that brokers know: consumers', share groups, those of Connect and streams.
 *
 * @example
 * await listAllGroups(client, { types: ['share'], signal })
 */
export async function listAllGroups(client: Client, o: ListAllGroupsOptions): Promise<readonly AnyGroup[]> {
  const filters = {
    ...(o.states && { statesFilter: o.states }),
    ...(o.types && { typesFilter: o.types }),
  }
  const lists = await askBrokers(client, o, async (node) => {
    const answer = await client.send({ node }, 'ListGroups', filters, o)
    checkCode(answer.errorCode, { api: 'ListGroups', node })
    return answer.groups.map(({ groupId: group, groupState: state, groupType, protocolType }) => {
      return { group, state, type: groupType.toLowerCase() || 'classic', protocolType }
    })
  })
  // While a coordinator moves, two brokers may tell of one group.
  return [...new Map(lists.flat().map((one) => [one.group, one])).values()]
}

/** What became of a group that was to go. */
export interface DeletedGroup extends Outcome {
  readonly group: string
}

/**
 * Deletes groups with their offsets, one result each; one with members, or that is not there, has its error.
 *
 * @example
 * const [{ error }] = await deleteGroups(client, ['app'], { signal })
 */
export async function deleteGroups(
  client: Client,
  groups: readonly string[],
  o: Wait,
): Promise<readonly DeletedGroup[]> {
  const results = await Promise.all(
    groups.map((group) => askItems(client, o, [group], () => deleteOne(client, group, o))),
  )
  return results.flat()
}

function deleteOne(client: Client, group: string, o: Wait): Promise<readonly DeletedGroup[]> {
  return forgettingMoved(client, group, async () => {
    const { results } = await client.send({ group }, 'DeleteGroups', { groupsNames: [group] }, o)
    const code = results[0]?.errorCode ?? unknownServerError
    if (code === notCoordinator) client.coordinators.forget('group', group)
    return [{ group, ...outcomeOf(code, { api: 'DeleteGroups', group }) }]
  })
}

const unknownServerError = -1
const notCoordinator = 16
