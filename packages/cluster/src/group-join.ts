import type { Place, Wait } from '@kafi/core'
import type { ApiMap } from '@kafi/protocol'
import type { Assignor, Subscriber } from './assignor.ts'
import type { Client } from './client.ts'
import { checkAssigned } from './group-places.ts'
import { checkCode, kafkaError } from './kafka-error.ts'
import type { Lane } from './links.ts'
import type { MemberOptions, Seat } from './member-options.ts'
import { decodeAssignment, decodeSubscriber, encodeAssignment, encodeSubscription } from './subscription.ts'
import { countOf } from './subscription-watch.ts'

type JoinAnswer = ApiMap['JoinGroup']['response']

/** Who joins, and by which connection. */
export interface Joining {
  readonly client: Client
  readonly lane: Lane
  readonly options: MemberOptions
}

/** What a member was given. */
export interface Given {
  readonly places: readonly Place[]
  /** Partitions of all topics that the group reads, as the leader saw them; undefined: another member leads. */
  readonly counts: ReadonlyMap<string, number> | undefined
}

/**
 * Asks to be let in; the answer comes when all members are there, or the slowest is given up. A newcomer may be given an id
 * alone, with which to come back (`MEMBER_ID_REQUIRED`, KIP-394): the answer's generation is -1 then.
 *
 * @example
 * const answer = await joinGroup(joining, seat, { topics, owned, previous, rack: null }, { signal })
 */
export async function joinGroup(
  { client, lane, options }: Joining,
  seat: Seat,
  has: { readonly topics: readonly string[]; readonly owned: readonly Place[]; readonly previous: readonly Place[] },
  o: Wait,
): Promise<JoinAnswer> {
  const { group, sessionTimeoutMs, maxPollIntervalMs, assignors, rack } = options
  const said = { ...has, generation: seat.generation, rack }
  const protocols = await Promise.all(
    assignors.map(async (assignor) => ({ name: assignor.name, metadata: await encodeSubscription(assignor, said) })),
  )
  const draft = {
    groupId: group,
    sessionTimeoutMs,
    rebalanceTimeoutMs: maxPollIntervalMs,
    memberId: seat.memberId,
    groupInstanceId: seat.instanceId,
    protocolType: 'consumer',
    protocols,
  }
  // The coordinator waits as long as the slowest member may take.
  const timeoutMs = Math.max(client.options.requestTimeoutMs, maxPollIntervalMs + 5000)
  const answer = await client.send({ group }, 'JoinGroup', draft, { ...o, lane, timeoutMs })
  if (answer.errorCode === memberIdRequired) return { ...answer, generationId: -1 }
  checkCode(answer.errorCode, { api: 'JoinGroup', group })
  return answer
}

/**
 * Fetches the assignment; the leader brings that of all.
 *
 * @example
 * const { places } = await syncGroup(joining, answer, { signal })
 */
export async function syncGroup(joining: Joining, joined: JoinAnswer, o: Wait): Promise<Given> {
  const { client, lane, options } = joining
  const { group: groupId, instanceId: groupInstanceId } = options
  const { generationId, memberId, protocolType, protocolName } = joined
  const leads = joined.leader === memberId ? await share(joining, joined, o) : undefined
  // KIP-814: a static leader that has come back is told that all stays as it is.
  const assignments = joined.skipAssignment ? [] : (leads?.assignments ?? [])
  const seat = { groupId, generationId, memberId, groupInstanceId }
  const named = protocolType === null ? {} : { protocolType, protocolName }
  const timeoutMs = Math.max(client.options.requestTimeoutMs, options.maxPollIntervalMs + 5000)
  const draft = { ...seat, ...named, assignments }
  const answer = await client.send({ group: groupId }, 'SyncGroup', draft, { ...o, lane, timeoutMs })
  checkCode(answer.errorCode, { api: 'SyncGroup', group: groupId })
  const places = checkAssigned(await decodeAssignment(answer.assignment), { api: 'SyncGroup', group: groupId })
  return { places, counts: leads?.counts }
}

async function share(joining: Joining, joined: JoinAnswer, o: Wait) {
  const assignor = chosenAssignor(joining, joined)
  const members = await Promise.all(joined.members.map((member) => decodeSubscriber(assignor, member)))
  const counts = await countPartitions(joining.client, members, o)
  const existing = new Map([...counts].filter(([, count]) => count > 0))
  const shares = assignor.share(members, existing, (place) => racksOf(joining.client, place))
  const assignments = await Promise.all(
    members.map(async ({ memberId }) => ({
      memberId,
      assignment: await encodeAssignment(shares.get(memberId) ?? []),
    })),
  )
  return { counts, assignments }
}

/** Where replicas of a partition are. */
function racksOf({ metadata }: Client, { topic, partition }: Place): ReadonlySet<string> {
  const replicas = metadata.topics.get(topic)?.partitions[partition]?.replicas ?? []
  return new Set(replicas.flatMap((id) => metadata.nodes.get(id)?.rack ?? []))
}

function chosenAssignor({ options: { assignors, group } }: Joining, { protocolName }: JoinAnswer): Assignor {
  const chosen = assignors.find(({ name }) => name === protocolName)
  if (chosen) return chosen
  throw kafkaError(inconsistentGroupProtocol, { api: 'JoinGroup', group })
}

/** Partitions of all topics that somebody reads; 0: there is no such topic yet. */
async function countPartitions(client: Client, members: readonly Subscriber[], o: Wait): Promise<Map<string, number>> {
  const topics = [...new Set(members.flatMap((member) => member.topics))]
  if (topics.length > 0) await client.refresh(topics, o)
  return new Map(topics.map((topic) => [topic, countOf(client, topic) ?? 0]))
}

const inconsistentGroupProtocol = 23
const memberIdRequired = 79
