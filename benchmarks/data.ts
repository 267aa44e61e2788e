import { randomBytes } from 'node:crypto'
import type { Backend, Records, Storage, Wait, Writer } from '@kafi/core'

/** Cannot be aborted: the cases run to their end. */
export const patience: Wait = { signal: new AbortController().signal }

/** `count` records without keys that share one array of random values of `valueBytes`. */
export function makeRecords(count: number, valueBytes: number): Records {
  const bytes = randomBytes(valueBytes + 64)
  const values = Array.from({ length: 64 }, (_, i) => bytes.subarray(i, i + valueBytes))
  return recordsOf(count, (i) => values[i & 63]!)
}

/** `count` records without keys whose values are JSON of about 120 bytes. */
export function makeJsonRecords(count: number): Records {
  const places = ['Alaska', 'California', 'Hawaii', 'Indonesia', 'Montana', 'Nevada', 'Puerto Rico', 'Utah']
  const values = Array.from({ length: 1024 }, (_, i) =>
    Buffer.from(
      JSON.stringify({
        id: `us${100000 + i}`,
        time: 1517364015660 + i * 977,
        magnitude: (i % 70) / 10,
        place: places[i & 7],
        depthKm: i / 8,
      }),
    ),
  )
  return recordsOf(count, (i) => values[i & 1023]!)
}

function recordsOf(count: number, value: (i: number) => Uint8Array): Records {
  const now = Date.now()
  return { count, offset: (i) => i, timestamp: () => now, key: () => null, value, headers: () => [] }
}

/** Creates a topic of one partition that keeps what it is given, and opens a writer on it. */
export async function openTopic(backend: Backend, topic: string): Promise<Writer> {
  await backend.topics.create({ topic, partitions: 1, configs: new Map([['retention.ms', '-1']]), ...patience })
  return backend.openWriter({ durability: 'sync', ...patience })
}

/** Fills a topic with `commits` times these records, each commit on disk before the next. */
export async function fillTopic(backend: Backend, topic: string, records: Records, commits: number): Promise<void> {
  await using writer = await openTopic(backend, topic)
  for (let i = 0; i < commits; i++) await writer.append([{ topic, partition: 0, records }], patience)
}

/** Deletes a topic, if it is there. */
export async function removeTopic(storage: Storage, topic: string): Promise<void> {
  if (await storage.exists(topic)) await storage.rm(topic)
}

/** Calls `see` with every block of a topic, first offsets to watermarks. */
export async function readBlocks(backend: Backend, topic: string, see: (records: Records) => void): Promise<void> {
  const marks = await backend.topics.watermarks([topic], patience)
  const ranges = marks.map(({ partition, start, end }) => ({ topic, partition, from: start, to: end }))
  await using reader = await backend.openReader({ ranges, isolation: 'committed', memoryBytes: 64 << 20, ...patience })
  for (;;) {
    const blocks = await reader.next({ maxBytes: 8 << 20, maxWaitMs: 1000, ...patience })
    if (blocks === null) return
    for (const { records } of blocks) see(records)
  }
}
