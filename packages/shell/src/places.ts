import type { Position, Storage } from '@kafi/core'
import { parseCount, parsePairs } from './arguments.ts'

/**
 * Positions in a topic as the command line says them: `0=100,1=250` by partition, or one for all partitions: `earliest`,
 * `latest`, or a time (`2026-11-21`, `48h` ago, `@ms`).
 *
 * @example
 * await positionsAt(storage, 'quakes', '0=100', signal) // -> [{ topic: 'quakes', partition: 0, offset: 100 }]
 */
export async function positionsAt(
  storage: Storage,
  topic: string,
  place: string,
  signal: AbortSignal,
): Promise<readonly Position[]> {
  if (place.includes('=')) return byPartition(topic, place)
  if (/^(?:earliest|latest)$/.test(place)) {
    const marks = await storage.watermarks(topic, { signal })
    return marks.map(({ partition, start, end }) => ({ topic, partition, offset: place === 'latest' ? end : start }))
  }
  return storage.offsetsForTimes(topic, place, { signal })
}

function byPartition(topic: string, place: string): readonly Position[] {
  return [...parsePairs(place.split(','), 'an offset by partition')].map(([partition, offset]) => ({
    topic,
    partition: parseCount(partition, 'a partition'),
    offset: parseCount(offset, 'an offset'),
  }))
}
