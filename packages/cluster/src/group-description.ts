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
  /** The regular expression that the coordinator finds topics by (KIP-848). */
  readonly pattern?: string
  /** Kafka: client.rack. */
  readonly rack?: string
  /** Empty while the group shares anew. */
  readonly places: readonly Place[]
  /** What it is to have in the end; in groups of type `consumer`. */
  readonly target?: readonly Place[]
  /** How far it has come, next to the group's; in groups of type `consumer`. */
  readonly epoch?: number
  /** Does it speak the classic protocol in a group of type `consumer`? Told since Kafka 4.0. */
  readonly isClassic?: boolean
}

/** A group, as its coordinator tells of it. */
export interface DescribedGroup extends GroupDescription {
  /** `classic`: members share among themselves; `consumer`: the coordinator does (KIP-848). */
  readonly type: 'classic' | 'consumer'
  /** Who shares: `range`, `uniform` ... Empty: nobody yet. */
  readonly assignor: string
  /** Raised by every change of members, subscriptions and topics; in groups of type `consumer`. */
  readonly epoch?: number
  /** The epoch that {@link DescribedMember.target} was made for; in groups of type `consumer`. */
  readonly assignmentEpoch?: number
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
  const { topics, rack } = await decodeSubscriber(rangeAssignor, { memberId: id, groupInstanceId, metadata })
  const places = await decodeAssignment(member.memberAssignment)
  const about = { ...(groupInstanceId !== null && { instanceId: groupInstanceId }), ...(rack && { rack }) }
  return { id, ...about, clientId, host, topics, places }
}

/** Undefined: there is none of the new type. */
async function askConsumer(client: Client, group: string, o: Wait): Promise<DescribedGroup | undefined> {
  const answer = await client.send({ group }, 'ConsumerGroupDescribe', { groupIds: [group] }, o)
  const [found] = answer.groups
  if (found === undefined || found.errorCode === groupIdNotFound) return undefined
  checkCode(found.errorCode, { api: 'ConsumerGroupDescribe', group, text: found.errorMessage })
  const { groupState: state, assignorName: assignor, groupEpoch: epoch, assignmentEpoch } = found
  return { group, state, type: 'consumer', assignor, epoch, assignmentEpoch, members: found.members.map(newMemberOf) }
}

type NewMember = ApiMap['ConsumerGroupDescribe']['response']['groups'][number]['members'][number]

function newMemberOf(member: NewMember): DescribedMember {
  const { memberId: id, clientId, clientHost: host, instanceId, rackId, subscribedTopicRegex: pattern } = member
  return {
    id,
    ...(instanceId !== null && { instanceId }),
    ...(rackId !== null && { rack: rackId }),
    ...(pattern && { pattern }),
    ...(member.memberType >= 0 && { isClassic: member.memberType === 0 }),
    clientId,
    host,
    topics: member.subscribedTopicNames,
    places: assignedPlaces(member.assignment),
    target: assignedPlaces(member.targetAssignment),
    epoch: member.memberEpoch,
  }
}

function assignedPlaces({ topicPartitions }: NewMember['assignment']): readonly Place[] {
  return placesOf(topicPartitions.map((each) => ({ ...each, topic: each.topicName })))
}

function deadGroup(group: string): DescribedGroup {
  return { group, state: 'Dead', type: 'classic', assignor: '', members: [] }
}

const groupIdNotFound = 69
const consumerGroupDescribeKey = 69
