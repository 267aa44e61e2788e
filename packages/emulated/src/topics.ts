import type { Backend, Position, Wait, Watermark } from '@kafi/core'
import type { Head } from './head.ts'
import { dropBefore } from './retention.ts'
import { offsetAt } from './time-lookup.ts'
import { allConfigs, checkConfig } from './topic-configs.ts'
import { checkPartitions, createTopic, newPartition, removeTopic, type TopicsScope } from './topic-life.ts'
import { listTopics } from './topic-listing.ts'

/** Topics of an emulated log. */
export function openTopics(scope: TopicsScope): Backend['topics'] {
  return {
    list: (o) => listTopics(scope.context, o),
    create: (o) => createTopic(scope, o),
    remove: async (topics, o) => {
      for (const topic of topics) await removeTopic(scope, topic, o)
    },
    watermarks: async (topics, o) => (await Promise.all(topics.map((topic) => watermarks(scope, topic, o)))).flat(),
    extend: (topic, partitions, o) => extendTopic(scope, topic, partitions, o),
    offsetsAt: (at, o) => Promise.all(at.map((one) => offsetAt(scope, one, o))),
    deleteBefore: (before, o) => deleteBefore(scope, before, o),
    configs: (topic, changes, o) => changeConfigs(scope, topic, changes, o),
  }
}

async function watermarks({ logOf }: TopicsScope, topic: string, o: Wait): Promise<readonly Watermark[]> {
  return marksOf(await logOf(topic).refresh(o))
}

function marksOf(head: Head): readonly Watermark[] {
  return head.partitions.map(({ start, next }, partition) => ({
    topic: head.topic,
    partition,
    start,
    end: next,
    stable: next,
  }))
}

async function extendTopic({ logOf }: TopicsScope, topic: string, partitions: number, o: Wait): Promise<void> {
  const log = logOf(topic)
  const before = await log.refresh(o)
  checkPartitions(partitions, before.partitions.length)
  await log.change((head) => {
    while (head.partitions.length < partitions) head.partitions.push(newPartition())
  })
}

async function deleteBefore(scope: TopicsScope, before: readonly Position[], o: Wait): Promise<readonly Watermark[]> {
  const topics = [...new Set(before.map((position) => position.topic))]
  const marks: Watermark[] = []
  for (const topic of topics) {
    const positions = before.filter((position) => position.topic === topic)
    const log = scope.logOf(topic)
    await log.refresh(o)
    const head = await log.change((next) => dropBefore(scope.context, next, positions, o))
    marks.push(
      ...marksOf(head).filter(({ partition }) => positions.some((position) => position.partition === partition)),
    )
  }
  return marks
}

async function changeConfigs(
  { logOf }: TopicsScope,
  topic: string,
  changes: ReadonlyMap<string, string | null>,
  o: Wait,
): Promise<ReadonlyMap<string, string>> {
  for (const [name, value] of changes) checkConfig(name, value)
  const log = logOf(topic)
  const head = await log.refresh(o)
  if (changes.size === 0) return allConfigs(head.config)
  const changed = await log.change((next) => {
    for (const [name, value] of changes) {
      if (value === null) next.config.delete(name)
      else next.config.set(name, value)
    }
  })
  return allConfigs(changed.config)
}
