import type { ConsumerGroup, ConsumerMember } from './consumer-group.ts'
import type { Topic } from './topic.ts'

/**
 * Shares the partitions of all topics that somebody wants: of each topic everybody who wants it gets as many as the others or
 * one less, and keeps what it has where that fits (Kafka: UniformAssignor). Done anew when members, subscriptions or topics
 * have changed, which raises the group's epoch.
 *
 * @example
 * updateTargets(group, state.topics)
 */
export function updateTargets(group: ConsumerGroup, topics: ReadonlyMap<string, Topic>): void {
  const wanted = [...topics.values()].map((topic) => ({ topic, members: subscribersOf(group, topic) }))
  const shared = wanted.filter(({ members }) => members.length > 0)
  const signature = JSON.stringify([
    [...group.members.keys()],
    shared.map(({ topic, members }) => [topic.id, topic.partitions.length, members.map(({ id }) => id)]),
  ])
  if (signature === group.signature) return
  group.signature = signature
  group.epoch += 1
  const targets = new Map([...group.members.values()].map((member) => [member, new Set<string>()]))
  for (const { topic, members } of shared) shareTopic(topic, members, targets)
  for (const [member, target] of targets) member.target = target
}

type Targets = ReadonlyMap<ConsumerMember, Set<string>>

function subscribersOf({ members }: ConsumerGroup, { name }: Topic): ConsumerMember[] {
  return [...members.values()].filter(({ topics, regex }) => topics.includes(name) || matches(regex, name))
}

function matches(regex: string | null, name: string): boolean {
  try {
    return regex !== null && regex !== '' && new RegExp(`^(?:${regex})$`).test(name)
  } catch {
    return false
  }
}

function shareTopic(topic: Topic, members: readonly ConsumerMember[], targets: Targets): void {
  const quota = Math.ceil(topic.partitions.length / members.length)
  const counts = new Map(members.map((member) => [member, 0]))
  const give = (member: ConsumerMember, partition: string) => {
    targets.get(member)!.add(partition)
    counts.set(member, counts.get(member)! + 1)
  }
  const free = topic.partitions
    .map(({ index }) => `${topic.id}:${index}`)
    .filter((partition) => {
      const owner = members.find((member) => member.assigned.has(partition) && counts.get(member)! < quota)
      if (owner !== undefined) give(owner, partition)
      return owner === undefined
    })
  for (const partition of free) give(fewest(counts), partition)
  levelOut(topic, counts, targets)
}

function fewest(counts: ReadonlyMap<ConsumerMember, number>): ConsumerMember {
  return [...counts].reduce((least, entry) => (entry[1] < least[1] ? entry : least))[0]
}

// Keeping what one has may leave others with two less.
function levelOut({ id }: Topic, counts: Map<ConsumerMember, number>, targets: Targets): void {
  for (;;) {
    const low = fewest(counts)
    const [high, most] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))
    if (most - counts.get(low)! < 2) return
    const moved = [...targets.get(high)!].find((partition) => partition.startsWith(`${id}:`))!
    targets.get(high)!.delete(moved)
    targets.get(low)!.add(moved)
    counts.set(high, most - 1)
    counts.set(low, counts.get(low)! + 1)
  }
}
