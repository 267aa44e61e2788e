import { KafiError, type Position } from '@kafi/core'
import {
  isSettled,
  owns,
  replaceMember,
  settle,
  toPlaces,
  withCounts,
  withTopics,
  withoutMembers,
  workOf,
} from './group-assignment.ts'
import { placeKey, type GroupHead, type GroupMember, type TopicPlaces } from './group-head.ts'

/** What a member knows when it looks at its group. */
export interface Turn {
  readonly id: string
  /** What it wants. */
  readonly topics: readonly string[]
  /** Members that show no life. */
  readonly dead: ReadonlySet<string>
  /** Partition counts as this member has seen them last; what is not in it stays as it is. */
  readonly counts: ReadonlyMap<string, number>
  /** What the consumer may still be working on. */
  readonly held: readonly TopicPlaces[]
  /** Is it time for a sign of life? */
  readonly isBeatDue: boolean
}

/** What this member can do for the group and for itself; the same head if that is nothing. */
export function takeTurn(head: GroupHead, { id, topics, dead, counts, held, isBeatDue }: Turn): GroupHead {
  if (memberOf(head, id) === undefined) return head
  const others = new Set([...dead].filter((other) => other !== id))
  const next = settle(withCounts(withTopics(withoutMembers(head, others), id, topics), counts), id, held)
  return next === head && !isBeatDue ? head : beat(next, id)
}

/** The head with these offsets; `KAFI_FENCED` unless the member is in the group and has all of the partitions. */
export function commitOffsets(head: GroupHead, id: string, positions: readonly Position[]): GroupHead {
  const me = memberOf(head, id)
  if (me === undefined) throw fencedError(head.group, id, 'is no longer in it')
  const foreign = positions.find((position) => !owns(me, position))
  if (foreign !== undefined)
    throw fencedError(head.group, id, `does not have partition ${foreign.partition} of '${foreign.topic}'`)
  return positions.length === 0 ? head : beat({ ...head, offsets: withPositions(head, positions) }, id)
}

/** The member of this id. */
export function memberOf(head: GroupHead, id: string): GroupMember | undefined {
  return head.members.find((member) => member.id === id)
}

/** Has the member something that it shall give up? */
export function owesPlaces(member: GroupMember): boolean {
  return workOf(member).length < toPlaces(member.owned).length
}

/** Kafka's word for how the group is. */
export function stateOf(head: GroupHead): 'Empty' | 'Stable' | 'PreparingRebalance' | 'Dead' {
  if (head.members.length > 0) return isSettled(head) ? 'Stable' : 'PreparingRebalance'
  return head.generation === 0 && head.offsets.size === 0 ? 'Dead' : 'Empty'
}

/** Refuses (`KAFI_ARGUMENT`) what is no position to commit. `least`: -1 where that deletes. */
export function checkPosition({ topic, partition, offset }: Position, least = 0): void {
  if (Number.isSafeInteger(offset) && offset >= least && Number.isSafeInteger(partition) && partition >= 0) return
  const text = `offset ${offset} of partition ${partition} of '${topic}' cannot be committed; use integers from ${least}`
  throw new KafiError('KAFI_ARGUMENT', text, { details: { topic, partition, offset } })
}

/** The error of a member that others have done without. */
export function fencedError(group: string, id: string, why: string): KafiError {
  const details = { group: group.slice(0, 80), member: id }
  const wayOut = 'join again and go on from the committed offsets'
  const text = `this member of group '${details.group}' ${why}; ${wayOut}`
  return new KafiError('KAFI_FENCED', text, { retriable: true, details })
}

function withPositions(head: GroupHead, positions: readonly Position[]): ReadonlyMap<string, Position> {
  const offsets = new Map(head.offsets)
  for (const { topic, partition, offset, leaderEpoch } of positions) {
    const position = { topic, partition, offset, ...(leaderEpoch === undefined ? {} : { leaderEpoch }) }
    offsets.set(placeKey(position), position)
  }
  return offsets
}

function beat(head: GroupHead, id: string): GroupHead {
  const me = memberOf(head, id)
  return me === undefined ? head : replaceMember(head, { ...me, beat: me.beat + 1 })
}
