import type { Clock } from '../clock.ts'

/** Partitions as `<topic id>:<index>`: sets of them are compared all the time. */
export type PartitionSet = ReadonlySet<string>

/** A member of a group of the new protocol (KIP-848). */
export interface ConsumerMember {
  readonly id: string
  readonly instanceId: string | null
  rackId: string | null
  clientId: string
  clientHost: string
  /** The epoch it is in; behind the group's while it has to give something back. */
  epoch: number
  /** The one before: a heartbeat whose answer was lost still has it. */
  previousEpoch: number
  rebalanceTimeoutMs: number
  topics: readonly string[]
  regex: string | null
  /** What it has, as the broker sees it. */
  assigned: PartitionSet
  /** What it was told to give back and has not yet. */
  revoking: PartitionSet
  /** What it is to have. */
  target: PartitionSet
  /** What it was told last. */
  told: PartitionSet
  sessionTimer: unknown
  revocationTimer: unknown
}

/** What makes a group one of the new protocol. */
export interface ConsumerGroup {
  readonly clock: Clock
  /** Goes up with every change of members, subscriptions or partitions. */
  epoch: number
  assignor: string
  readonly members: Map<string, ConsumerMember>
  /** The partitions that targets were made for, as text: another text means to make them anew. */
  signature: string
}

/** How often members are to say that they live, and how long they may be silent, in ms (Kafka's defaults). */
export const consumerTimes = { heartbeatIntervalMs: 5_000, sessionTimeoutMs: 45_000 } as const

/**
 * A group of the new protocol without members.
 *
 * @example
 * const group = makeConsumerGroup(clock)
 */
export function makeConsumerGroup(clock: Clock): ConsumerGroup {
  return { clock, epoch: 0, assignor: 'uniform', members: new Map(), signature: '' }
}

/** State of the group in Kafka's words. */
export function consumerState({ members, epoch }: ConsumerGroup): string {
  if (members.size === 0) return 'Empty'
  for (const member of members.values()) {
    if (member.epoch < epoch || member.revoking.size > 0 || !isSubset(member.target, member.assigned))
      return 'Reconciling'
  }
  return 'Stable'
}

/** Is all of `some` in `all`? */
export function isSubset(some: PartitionSet, all: PartitionSet): boolean {
  for (const item of some) if (!all.has(item)) return false
  return true
}
