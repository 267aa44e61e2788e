import { recordsOf, type Backend, type Block, type Headers, type Records, type Row } from '@kafi/core'

/** A signal that never fires. */
export const signal: AbortSignal = new AbortController().signal

/** Records with these values; timestamps count up from 1,000. */
export function sampleRecords(values: readonly (string | null)[], timestamp = 1_000): Records {
  return recordsOf(values.map((value, i) => row(value, timestamp + i)))
}

/** A record as plain data. */
export function row(value: string | null, timestamp = 0, headers: Headers = []): Row {
  const bytes = value === null ? null : Buffer.from(value)
  return { offset: 0, timestamp, key: null, value: bytes, headers }
}

/** All that one partition has, as `[offset, value]`. */
export async function readAll(
  backend: Backend,
  topic: string,
  partition = 0,
  from = 0,
): Promise<(readonly [number, string | null])[]> {
  const mark = (await backend.topics.watermarks([topic], { signal })).find((one) => one.partition === partition)
  const all: (readonly [number, string | null])[] = []
  await eachBlock(backend, topic, partition, Math.max(from, mark?.start ?? 0), mark?.end ?? 0, (block) => {
    const { records } = block
    for (let i = 0; i < records.count; i += 1) {
      const value = records.value(i)
      all.push([records.offset(i), value === null ? null : Buffer.from(value).toString()])
    }
  })
  return all
}

/** Calls back with every block of a range. */
export async function eachBlock(
  backend: Backend,
  topic: string,
  partition: number,
  from: number,
  to: number,
  see: (block: Block) => void,
  memoryBytes = 16 << 20,
): Promise<void> {
  const ranges = [{ topic, partition, from, to }]
  await using reader = await backend.openReader({ ranges, isolation: 'committed', memoryBytes, signal })
  for (;;) {
    const blocks = await reader.next({ maxBytes: 1 << 20, maxWaitMs: 0, signal })
    if (blocks === null) return
    if (blocks.length === 0) throw new Error(`nothing came of ${topic} ${partition}`)
    for (const block of blocks) see(block)
  }
}

/** Makes a topic. */
export async function makeTopic(backend: Backend, topic: string, partitions = 1, configs: Record<string, string> = {}) {
  await backend.topics.create({ topic, partitions, configs: new Map(Object.entries(configs)), signal })
}

/** Appends values to a partition with a writer of its own; gives the first offset. */
export async function appendValues(
  backend: Backend,
  topic: string,
  values: readonly (string | null)[],
  partition = 0,
): Promise<number> {
  await using writer = await backend.openWriter({ durability: 'os', signal })
  const [appended] = await writer.append([{ topic, partition, records: sampleRecords(values) }], { signal })
  if (appended!.error !== undefined) throw appended!.error
  return appended!.offset
}
