import { type Backend, KafiError, type Member } from '@kafi/core'
import type { Assignor } from './assignor.ts'
import { defaultAssignors } from './assignor-names.ts'
import type { Client } from './client.ts'
import { ConsumerGroupMember } from './consumer-group-member.ts'
import { describeGroup } from './group-description.ts'
import { listGroups } from './group-listing.ts'
import { readGroupOffsets, writeGroupOffsets } from './group-offsets.ts'
import { removeGroups } from './group-removal.ts'
import { ClassicMember } from './member-classic.ts'
import type { MemberOptions } from './member-options.ts'

type Groups = NonNullable<Backend['groups']>
type JoinOptions = Parameters<Groups['join']>[0]

/** How members of groups live. */
export interface GroupsOptions {
  /** Ways of sharing, best first. Kafka: partition.assignment.strategy. Default: range, cooperative sticky. */
  readonly assignors?: readonly Assignor[]
  /** `consumer`: groups whose coordinator shares (KIP-848); Kafka 4.0 and newer. Default: `classic`. */
  readonly protocol?: 'classic' | 'consumer'
  /** Who shares in groups of that protocol: `uniform` or `range`. Default: the coordinator's choice. */
  readonly remoteAssignor?: string
  /** Let the coordinator find the topics of patterns, in groups of that protocol? Default: false. */
  readonly remotePatterns?: boolean
  /** Kafka: heartbeat.interval.ms. Default: 3000, or a third of the session timeout where that is less. */
  readonly heartbeatIntervalMs?: number
  /** Kafka: max.poll.interval.ms. Default: 300,000. */
  readonly maxPollIntervalMs?: number
  /** Kafka: client.rack. Default: none. */
  readonly rack?: string
}

/**
 * The consumer groups of a cluster, as core's contract has them.
 *
 * @example
 * await using member = await clusterGroups(client).join({ group: 'app', topics: ['quakes'], sessionTimeoutMs: 45_000, signal })
 * for await (const { places } of member.assignments({ signal })) read(places)
 */
export function clusterGroups(client: Client, options: GroupsOptions = {}): Groups {
  return {
    join: (o) => join(client, options, o),
    list: (o) => listGroups(client, o),
    describe: (groups, o) => Promise.all(groups.map((group) => describeGroup(client, group, o))),
    offsets: (group, o) => readGroupOffsets(client, group, o),
    setOffsets: (group, to, o) => writeGroupOffsets(client, group, to, o),
    remove: (groups, o) => removeGroups(client, groups, o),
  }
}

async function join(client: Client, options: GroupsOptions, o: JoinOptions): Promise<Member> {
  const Kind = options.protocol === 'consumer' ? ConsumerGroupMember : ClassicMember
  const member = new Kind(client, memberOptions(options, o))
  try {
    return await member.open(o)
  } catch (error) {
    await member[Symbol.asyncDispose]()
    throw error
  }
}

function memberOptions(options: GroupsOptions, o: JoinOptions): MemberOptions {
  const { group, topics, discover, pattern, instanceId = null, sessionTimeoutMs } = o
  const isRemote = options.protocol === 'consumer' && options.remotePatterns === true
  if (!Number.isSafeInteger(sessionTimeoutMs) || sessionTimeoutMs < 1) {
    throw new KafiError('KAFI_ARGUMENT', `a session timeout of ${sessionTimeoutMs} ms; use a positive integer`)
  }
  return {
    group,
    topics,
    ...(discover && { discover }),
    pattern: isRemote ? (pattern ?? null) : null,
    instanceId,
    sessionTimeoutMs,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? Math.min(3000, sessionTimeoutMs / 3),
    maxPollIntervalMs: options.maxPollIntervalMs ?? 300_000,
    assignors: options.assignors ?? defaultAssignors,
    remoteAssignor: options.remoteAssignor ?? null,
    rack: options.rack ?? null,
  }
}
