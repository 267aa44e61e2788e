import type { Backend, Wait } from './backend.ts'
import { type Before, positionsOf } from './delete-records.ts'
import { KafiError } from './errors.ts'
import { groupsOf } from './groups.ts'
import type { Position } from './message.ts'
import { type Abortable, run } from './operation.ts'
import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'
import { withTopics } from './topic-pattern.ts'

/**
 * Sets the offsets of a group that has no members (else `KAFI_GROUP`); -1 deletes the entry. Topics and partitions that
 * are not there are `KAFI_TOPIC_UNKNOWN` and `KAFI_PARTITION_UNKNOWN`, unless their entry is deleted.
 *
 * @example
 * await storage.setGroupOffsets('app', { quakes: { 0: 100 } })
 */
export async function setGroupOffsets(
  storage: Storage,
  group: string,
  to: Before,
  options: Abortable = {},
): Promise<void> {
  checkOptions('setGroupOffsets', options)
  const positions = positionsOf(to)
  await run(storage, options, async (backend, o) => {
    const all = groupsOf(backend)
    await checkPlaces(
      backend,
      positions.filter(({ offset }) => offset !== -1),
      o,
    )
    await all.setOffsets(group, positions, o)
  })
}

async function checkPlaces(backend: Backend, positions: readonly Position[], o: Wait): Promise<void> {
  const topics = [...new Set(positions.map(({ topic }) => topic))]
  if (topics.length === 0) return
  const marks = await withTopics(backend, topics, o, (names) => backend.topics.watermarks(names, o))
  for (const { topic, partition } of positions) {
    if (marks.some((mark) => mark.topic === topic && mark.partition === partition)) continue
    const message = `topic '${topic}' has no partition ${partition}; watermarks() shows those it has`
    throw new KafiError('KAFI_PARTITION_UNKNOWN', message, { details: { topic, partition } })
  }
}
