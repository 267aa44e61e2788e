import type { Watermark } from './backend.ts'
import { KafiError } from './errors.ts'
import type { Position } from './message.ts'
import { run } from './operation.ts'
import type { Storage } from './storage.ts'
import { withTopics } from './topic-pattern.ts'
import type { TopicOptions } from './topic-run.ts'

/** Offsets by topic and partition, `{ quakes: { 0: 100 } }`, or a list of positions. */
export type Before = Readonly<Record<string, Readonly<Record<number, number>>>> | readonly Position[]

/**
 * Deletes the records before these offsets (-1: all there are) and answers with the new watermarks.
 *
 * @example
 * await storage.deleteRecords({ quakes: { 0: 100 } })
 */
export async function deleteRecords(
  storage: Storage,
  before: Before,
  options: TopicOptions = {},
): Promise<readonly Watermark[]> {
  const positions = positionsOf(before)
  if (positions.length === 0) return []
  const topics = [...new Set(positions.map((position) => position.topic))]
  return run(storage, options, (backend, o) =>
    withTopics(backend, topics, o, async () => {
      const { deleteBefore } = backend.topics
      if (!deleteBefore) throw new KafiError('KAFI_UNSUPPORTED', 'this storage cannot delete single records')
      return deleteBefore.call(backend.topics, positions, o)
    }),
  )
}

/** Positions of a list or of an object by topic and partition. */
export function positionsOf(offsets: Before): readonly Position[] {
  if (Array.isArray(offsets)) return offsets as readonly Position[]
  return Object.entries(offsets as Exclude<Before, readonly Position[]>).flatMap(([topic, byPartition]) =>
    Object.entries(byPartition).map(([partition, offset]) => ({ topic, partition: Number(partition), offset })),
  )
}
