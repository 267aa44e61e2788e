import type { Place } from '@kafi/core'
import { placeKey, type GroupHead, type GroupMember, type TopicPlaces } from './group-head.ts'

/**
 * The head without these members, or the same head if none of them is in it.
 *
 * @example
 * withoutMembers(head, new Set(['dead']))
 */
export function withoutMembers(head: GroupHead, ids: ReadonlySet<string>): GroupHead {
  const members = head.members.filter(({ id }) => !ids.has(id))
  return members.length === head.members.length ? head : retarget({ ...head, members })
}

/**
 * The head with newer partition counts, or the same head if they are not new. Topics that no member wants are forgotten.
 *
 * @example
 * withCounts(head, new Map([['quakes', 4]]))
 */
export function withCounts(head: GroupHead, known: ReadonlyMap<string, number>): GroupHead {
  const wanted = [...new Set(head.members.flatMap(({ topics }) => topics))].sort()
  const counts = new Map(wanted.map((topic) => [topic, known.get(topic) ?? head.counts.get(topic) ?? 0]))
  const same = counts.size === head.counts.size && wanted.every((topic) => counts.get(topic) === head.counts.get(topic))
  return same ? head : retarget({ ...head, counts })
}

/** The head in which this member wants these topics, or the same head if it does already. */
export function withTopics(head: GroupHead, id: string, topics: readonly string[]): GroupHead {
  const member = head.members.find((each) => each.id === id)
  if (member === undefined || sameNames(member.topics, topics)) return head
  return retarget(replaceMember(head, { ...member, topics }))
}

/**
 * A new generation: every topic's partitions in runs, as even as can be, over the members that want it, in the order in
 * which they joined (Kafka: RangeAssignor, topic by topic). Who has what changes later, by {@link settle}.
 */
export function retarget(head: GroupHead): GroupHead {
  const members = head.members.map((member) => ({ ...member, target: targetOf(member, head) }))
  return { ...head, generation: head.generation + 1, members }
}

/**
 * One step of a member towards its target: it lets go of what it should not have, but for what its consumer still
 * `holds`, and takes what it should have and nobody has. The same head if there is nothing to do.
 */
export function settle(head: GroupHead, id: string, held: readonly TopicPlaces[]): GroupHead {
  const member = head.members.find((each) => each.id === id)
  if (member === undefined) return head
  const others = toKeys(head.members.filter((each) => each.id !== id).flatMap(({ owned }) => owned))
  const keep = new Set([...toKeys(member.target), ...toKeys(held)])
  const owned = toPlaces(member.owned).filter((place) => keep.has(placeKey(place)))
  const have = new Set(owned.map(placeKey))
  const free = toPlaces(member.target).filter((place) => !have.has(placeKey(place)) && !others.has(placeKey(place)))
  if (free.length === 0 && have.size === toKeys(member.owned).size) return head
  return replaceMember(head, { ...member, owned: fromPlaces([...owned, ...free]) })
}

/** What the consumer of this member may work on: what it has and shall keep. */
export function workOf({ owned, target }: GroupMember): readonly Place[] {
  const keep = toKeys(target)
  return toPlaces(owned).filter((place) => keep.has(placeKey(place)))
}

/** Does every member have what it shall have, and nothing else? */
export function isSettled({ members }: GroupHead): boolean {
  return members.every(({ owned, target }) => {
    const wanted = toKeys(target)
    const has = toKeys(owned)
    return wanted.size === has.size && [...has].every((key) => wanted.has(key))
  })
}

/** Does this member have the partition? */
export function owns({ owned }: GroupMember, { topic, partition }: Place): boolean {
  return owned.some(([name, partitions]) => name === topic && partitions.includes(partition))
}

/** The head with this member in the place of the one with its id. */
export function replaceMember(head: GroupHead, member: GroupMember): GroupHead {
  return { ...head, members: head.members.map((each) => (each.id === member.id ? member : each)) }
}

/** Partitions one by one, from their short form. */
export function toPlaces(places: readonly TopicPlaces[]): Place[] {
  return places.flatMap(([topic, partitions]) => partitions.map((partition) => ({ topic, partition })))
}

/** The short form of partitions: ordered, each once. */
export function fromPlaces(places: readonly Place[]): readonly TopicPlaces[] {
  const topics = new Map<string, Set<number>>()
  for (const { topic, partition } of places) topics.set(topic, (topics.get(topic) ?? new Set()).add(partition))
  return [...topics]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([topic, partitions]) => [topic, [...partitions].sort((a, b) => a - b)])
}

function targetOf(member: GroupMember, { members, counts }: GroupHead): readonly TopicPlaces[] {
  return [...new Set(member.topics)].sort().flatMap((topic): readonly TopicPlaces[] => {
    const sharing = members.filter(({ topics }) => topics.includes(topic))
    const partitions = runOf(sharing.indexOf(member), sharing.length, counts.get(topic) ?? 0)
    return partitions.length === 0 ? [] : [[topic, partitions]]
  })
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  const names = new Set(others)
  return new Set(some).size === names.size && some.every((name) => names.has(name))
}

function runOf(index: number, shares: number, count: number): number[] {
  const each = Math.floor(count / shares)
  const more = count % shares
  const start = index * each + Math.min(index, more)
  return Array.from({ length: each + (index < more ? 1 : 0) }, (_, i) => start + i)
}

function toKeys(places: readonly TopicPlaces[]): Set<string> {
  return new Set(toPlaces(places).map(placeKey))
}
