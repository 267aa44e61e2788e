import { Cluster } from '@kafi/cluster'
import type { Appended } from '@kafi/core'
import { makeRecords, patience } from '../data.ts'
import type { Work } from './serve-laps.ts'
import type { Task } from './task.ts'

const batchBytes = 980_000
const recordOverhead = 12
const inFlight = 8

/** Writes blocks of records, as the verbs do inside: idempotent, acks all. */
export function produceBlocks({ servers, target: topic, partitions, count, valueBytes }: Task): Work {
  const records = makeRecords(Math.floor(batchBytes / (valueBytes + recordOverhead)), valueBytes)
  return async () => {
    await using cluster = new Cluster({ bootstrapServers: servers })
    await using writer = await (await cluster.backend()).openWriter(patience)
    const pending: Promise<readonly Appended[]>[] = []
    for (let left = count, i = 0; left > 0; i++) {
      const some = { ...records, count: Math.min(left, records.count) }
      pending.push(writer.append([{ topic, partition: i % partitions, records: some }], patience))
      if (pending.length === inFlight) await pending.shift()
      left -= some.count
    }
    await Promise.all(pending)
    return count
  }
}

/** Writes messages one by one through a producer. */
export function produceMessages({ servers, target, count, valueBytes }: Task): Work {
  const records = makeRecords(64, valueBytes)
  const values = Array.from({ length: 64 }, (_, i) => records.value(i))
  return async () => {
    await using cluster = new Cluster({ bootstrapServers: servers })
    const producer = cluster.producer(target, { type: 'bytes', batchSize: 10_000 })
    await producer.produceMany(messages(values, count))
    await producer.close()
    return count
  }
}

function* messages(values: readonly (Uint8Array | null)[], count: number): Generator<{ value: Uint8Array | null }> {
  for (let i = 0; i < count; i++) yield { value: values[i & 63]! }
}
