import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Cluster } from '@kafi/cluster'
import { walkBatches } from '@kafi/protocol'
import { writeSynced } from '../raw.ts'
import type { Work } from './serve-laps.ts'
import type { Task } from './task.ts'

const fetchBytes = 4 << 20
const commitBytes = 8 << 20
/** The first versions with compact lengths; they name topics. */
const [fetchVersion, produceVersion] = [12, 9]

/** Fetches a topic and looks at the headers of its batches alone, all partitions in one request, one after the other. */
export function fetchRaw(task: Task): Work {
  return async () => {
    await using cluster = new Cluster({ bootstrapServers: task.servers })
    let count = 0
    await fetchAll(cluster, task, (batch) => void (count += batch.count))
    return count
  }
}

/** Sends the batches of a topic as they are, one of each partition in a request, two requests under way: acks all. */
export async function produceRaw(task: Task): Promise<Work> {
  const { servers, target: name, partitions, count } = task
  const batches: Uint8Array[][] = Array.from({ length: partitions }, () => [])
  {
    await using cluster = new Cluster({ bootstrapServers: servers })
    await fetchAll(cluster, task, ({ partition, bytes }) => void batches[partition]!.push(fromZero(bytes)))
  }
  return async () => {
    await using cluster = new Cluster({ bootstrapServers: servers })
    const sendHalf = async (half: number) => {
      const own = [...batches.keys()].filter((partition) => partition % 2 === half)
      for (let i = 0; own.some((index) => i < batches[index]!.length); i++) {
        await produce(
          cluster,
          name,
          own.flatMap((index) => batchAt(index, batches[index]![i])),
        )
      }
    }
    await Promise.all([sendHalf(0), sendHalf(1)])
    return count
  }
}

/** Writes as many bytes as the topic has to one file, each 8 MiB forced to disk. */
export function writeRaw({ folder, count, valueBytes }: Task): Work {
  const bytes = randomBytes(8 * commitBytes)
  const file = join(folder, 'raw')
  rmSync(file, { force: true })
  const commits = Math.ceil((count * (valueBytes + 12)) / commitBytes)
  return () => Promise.resolve(writeSynced(file, bytes, commitBytes, commits) > 0 ? count : 0)
}

/** A copy whose offsets begin at 0, as brokers want them; the CRC does not cover that. */
function fromZero(batch: Uint8Array): Uint8Array {
  return new Uint8Array(batch).fill(0, 0, 8)
}

interface PartitionData {
  readonly index: number
  readonly records: Uint8Array
}

function batchAt(index: number, records: Uint8Array | undefined): readonly PartitionData[] {
  return records === undefined ? [] : [{ index, records }]
}

async function produce(cluster: Cluster, name: string, partitionData: readonly PartitionData[]): Promise<void> {
  const leader = { topic: name, partition: partitionData[0]!.index }
  const topicData = [{ name, partitionData }]
  const draft = { version: produceVersion, acks: -1, timeoutMs: 30_000, topicData }
  const { responses } = await cluster.request({ leader }, 'Produce', draft)
  for (const { errorCode } of responses.flatMap((each) => each.partitionResponses)) {
    if (errorCode !== 0) throw new Error(`Produce to ${name} failed with ${errorCode}`)
  }
}

interface FoundBatch {
  readonly partition: number
  readonly count: number
  readonly bytes: Uint8Array
}

async function fetchAll(cluster: Cluster, task: Task, see: (batch: FoundBatch) => void): Promise<void> {
  const { topic } = task
  const next = new Map((await cluster.watermarks(topic)).map(({ partition, end }) => [partition, { at: 0, end }]))
  while ([...next.values()].some(({ at, end }) => at < end)) {
    const partitions = [...next].map(([partition, { at }]) => ({
      partition,
      fetchOffset: BigInt(at),
      partitionMaxBytes: fetchBytes,
    }))
    const draft = {
      version: fetchVersion,
      maxWaitMs: 500,
      minBytes: 1,
      maxBytes: fetchBytes * partitions.length,
      topics: [{ topic, partitions: partitions.filter(({ partition }) => isOpen(next.get(partition))) }],
    }
    const { responses } = await cluster.request({ leader: { topic, partition: 0 } }, 'Fetch', draft)
    for (const { partitionIndex, records } of responses.flatMap((each) => each.partitions)) {
      for (const header of walkBatches(records ?? new Uint8Array(0))) {
        next.get(partitionIndex)!.at = header.baseOffset + header.lastOffsetDelta + 1
        const bytes = records!.subarray(header.position, header.position + header.size)
        see({ partition: partitionIndex, count: header.count, bytes })
      }
    }
  }
}

function isOpen(range: { readonly at: number; readonly end: number } | undefined): boolean {
  return range !== undefined && range.at < range.end
}
