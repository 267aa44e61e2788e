import type { GroupDescription, Place, Wait } from '@kafi/core'
import type { ApiMap } from '@kafi/protocol'
import type { Client } from './client.ts'
import { askCoordinator } from './group-coordinator.ts'
import { placesOf } from './group-places.ts'
import { checkCode } from './kafka-error.ts'
import { decodeAssignment, decodeSubscriber } from './subscription.ts'
import { rangeAssignor } from './assignor-range.ts'

/** A member of a group, as its coordinator tells of it. */
export interface DescribedMember {
  readonly id: string
  /** Kafka: group.instance.id, of static members. */
  readonly instanceId?: string
  readonly clientId: string
  readonly host: string
  readonly topics: readonly string[]
  /** Empty while the group shares anew. */
  readonly places: readonly Place[]
}

/** A group, as its coordinator tells of it. */
export interface DescribedGroup extends GroupDescription {
  /** `classic`: members share among themselves; `consumer`: the coordinator does (KIP-848). */
  readonly type: 'classic' | 'consumer'
  /** Who shares: `range`, `uniform` ... Empty: nobody yet. */
  readonly assignor: string
  readonly members: readonly DescribedMember[]
}

/**
 * A group of either type; one that does not exist is `Dead`.
 *
 * @example
 * const { state, members } = await describeGroup(client, 'app', { signal })
 */
export async function describeGroup(client: Client, group: string, o: Wait): Promise<DescribedGroup> {
  const classic = await askCoordinator(client, group, o, () => askClassic(client, group, o))
  if (classic.state !== 'Dead') return classic
  const max = (await client.versionsOf({ group }, o)).get(consumerGroupDescribeKey)?.max
  // To a request of the old type a living group of the new one is dead.
  if (max === undefined) return classic
  return (await askCoordinator(client, group, o, () => askConsumer(client, group, o))) ?? classic
}

async function askClassic(client: Client, group: string, o: Wait): Promise<DescribedGroup> {
  // From version 6 on a group that is not there is an error, with the same meaning.
  const answer = await client.send({ group }, 'DescribeGroups', { groups: [group] }, { ...o, maxVersion: 5 })
  const [found] = answer.groups
  if (found === undefined || found.errorCode === groupIdNotFound) return deadGroup(group)
  checkCode(found.errorCode, { api: 'DescribeGroups', group, text: found.errorMessage })
  const members = await Promise.all(found.members.map(memberOf))
  return { group, state: found.groupState || 'Dead', type: 'classic', assignor: found.protocolData, members }
}

type ClassicMember = ApiMap['DescribeGroups']['response']['groups'][number]['members'][number]

async function memberOf(member: ClassicMember): Promise<DescribedMember> {
  const { memberId: id, groupInstanceId, clientId, clientHost: host, memberMetadata: metadata } = member
  const { topics } = await decodeSubscriber(rangeAssignor, { memberId: id, groupInstanceId, metadata })
  const places = await decodeAssignment(member.memberAssignment)
  return { id, ...(groupInstanceId !== null && { instanceId: groupInstanceId }), clientId, host, topics, places }
}

/** Undefined: there is none of the new type. */
async function askConsumer(client: Client, group: string, o: Wait): Promise<DescribedGroup | undefined> {
  const answer = await client.send({ group }, 'ConsumerGroupDescribe', { groupIds: [group] }, o)
  const [found] = answer.groups
  if (found === undefined || found.errorCode === groupIdNotFound) return undefined
  checkCode(found.errorCode, { api: 'ConsumerGroupDescribe', group, text: found.errorMessage })
  const { groupState: state, assignorName: assignor } = found
  const members = found.members.map(({ memberId: id, instanceId, clientId, clientHost: host, ...member }) => {
    const places = placesOf(member.assignment.topicPartitions.map((each) => ({ ...each, topic: each.topicName })))
    const topics = member.subscribedTopicNames
    return { id, ...(instanceId !== null && { instanceId }), clientId, host, topics, places }
  })
  return { group, state, type: 'consumer', assignor, members }
}

function deadGroup(group: string): DescribedGroup {
  return { group, state: 'Dead', type: 'classic', assignor: '', members: [] }
}

const groupIdNotFound = 69
const consumerGroupDescribeKey = 69
