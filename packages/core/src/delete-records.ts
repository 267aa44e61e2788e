import type { Watermark } from './backend.ts'
import { KafiError } from './errors.ts'
import type { Position } from './message.ts'
import { run } from './operation.ts'
import { checkOptions } from './option-check.ts'
import type { Storage } from './storage.ts'
import { printable, printValue } from './text.ts'
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
  checkOptions('deleteRecords', options)
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

/** Positions of a list or of an object by topic and partition; `KAFI_ARGUMENT` for what is neither. */
export function positionsOf(offsets: Before): readonly Position[] {
  const positions = Array.isArray(offsets) ? (offsets as readonly Position[]) : byTopic(offsets)
  positions.forEach(checkPosition)
  return positions
}

function byTopic(offsets: unknown): readonly Position[] {
  return entriesOf(offsets).flatMap(([topic, partitions]) =>
    entriesOf(partitions).map(([partition, offset]) => ({
      topic,
      partition: partition.trim() === '' ? NaN : Number(partition),
      offset: offset as number,
    })),
  )
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  if (typeof value === 'object' && value !== null) return Object.entries(value)
  throw new KafiError(
    'KAFI_ARGUMENT',
    `offsets are given by topic and partition, { quakes: { 0: 100 } }, or as a list of positions, not as ${shown(value)}`,
  )
}

function checkPosition({ topic, partition, offset }: Position): void {
  const isPlace = typeof topic === 'string' && Number.isInteger(partition) && partition >= 0
  if (isPlace && Number.isSafeInteger(offset) && offset >= -1) return
  throw new KafiError(
    'KAFI_ARGUMENT',
    `topic ${shown(topic)}, partition ${shown(partition)}, offset ${shown(offset)} is no position; partitions count from 0, offsets from 0 on (-1: the end of what there is)`,
  )
}

function shown(value: unknown): string {
  return printable(printValue(value)).slice(0, 80)
}
