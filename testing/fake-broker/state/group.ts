import type { Clock } from '../clock.ts'
import type { ConsumerGroup } from './consumer-group.ts'

/** State of a classic group (Kafka: ClassicGroupState). */
export type GroupState = 'Empty' | 'PreparingRebalance' | 'CompletingRebalance' | 'Stable' | 'Dead'

/** One way of assigning that a member offers, best first. */
export interface OfferedProtocol {
  readonly name: string
  readonly metadata: Uint8Array
}

/** What a JoinGroup is answered with. */
export interface JoinAnswer {
  readonly code: number
  readonly memberId: string
  readonly generation: number
  readonly protocolType: string | null
  readonly protocol: string | null
  readonly leader: string
  readonly skipAssignment: boolean
  /** For the leader alone. */
  readonly members: readonly {
    readonly memberId: string
    readonly instanceId: string | null
    readonly metadata: Uint8Array
  }[]
}

/** What a SyncGroup is answered with. */
export interface SyncAnswer {
  readonly code: number
  readonly protocolType: string | null
  readonly protocol: string | null
  readonly assignment: Uint8Array
}

/** A member of a classic group. */
export interface Member {
  id: string
  readonly instanceId: string | null
  clientId: string
  clientHost: string
  sessionTimeoutMs: number
  rebalanceTimeoutMs: number
  protocols: readonly OfferedProtocol[]
  assignment: Uint8Array
  /** Answers its JoinGroup; null: it does not wait for one. */
  joining: ((answer: JoinAnswer) => void) | null
  /** Answers its SyncGroup; null: it does not wait for one. */
  syncing: ((answer: SyncAnswer) => void) | null
  sessionTimer: unknown
}

/** A committed offset. */
export interface CommittedOffset {
  readonly offset: number
  /** -1: none. */
  readonly leaderEpoch: number
  readonly metadata: string | null
}

/** Offsets by topic and partition. */
export type GroupOffsets = Map<string, Map<number, CommittedOffset>>

/** A group with its offsets, and its members if it is a classic one. */
export interface Group {
  readonly id: string
  readonly clock: Clock
  /** Gives out member ids. */
  readonly newMemberId: (prefix: string) => string
  /** Wait of an empty group for more members (Kafka: group.initial.rebalance.delay.ms). */
  readonly initialDelayMs: number
  state: GroupState
  generation: number
  protocolType: string | null
  protocol: string | null
  leader: string | null
  readonly members: Map<string, Member>
  /** Ids that were given out with MEMBER_ID_REQUIRED and have not come back yet, with their timers (KIP-394). */
  readonly pendingMembers: Map<string, unknown>
  /** Ends a rebalance that somebody does not come to. */
  rebalanceTimer: unknown
  /** The delay of a group that was empty is running. */
  delayed: boolean
  readonly offsets: GroupOffsets
  /** The group's members of the new protocol; null: it is a classic one. */
  consumer: ConsumerGroup | null
  /** Offsets of transactions that are not ended, by producer id. */
  readonly pendingOffsets: Map<bigint, GroupOffsets>
}

/** What {@link makeGroup} is told. */
export interface GroupOptions {
  readonly clock: Clock
  readonly newMemberId: (prefix: string) => string
  readonly initialDelayMs: number
}

/**
 * An empty group.
 *
 * @example
 * const group = makeGroup('snackers', { clock, newMemberId, initialDelayMs: 0 })
 */
export function makeGroup(id: string, options: GroupOptions): Group {
  return {
    id,
    ...options,
    state: 'Empty',
    generation: 0,
    protocolType: null,
    protocol: null,
    leader: null,
    members: new Map(),
    pendingMembers: new Map(),
    rebalanceTimer: null,
    delayed: false,
    offsets: new Map(),
    consumer: null,
    pendingOffsets: new Map(),
  }
}

/** The member that has this `group.instance.id`. */
export function findInstance(group: Group, instanceId: string): Member | undefined {
  for (const member of group.members.values()) if (member.instanceId === instanceId) return member
  return undefined
}

/** What the member offers for the protocol that was chosen. */
export function metadataOf(group: Group, member: Member): Uint8Array {
  return member.protocols.find(({ name }) => name === group.protocol)?.metadata ?? new Uint8Array(0)
}
