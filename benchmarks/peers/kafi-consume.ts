import { Cluster } from '@kafi/cluster'
import { readBlocks } from '../data.ts'
import type { Work } from './serve-laps.ts'
import type { Task } from './task.ts'

/** Reads a topic to columns, their CRC checked. */
export function consumeColumns({ servers, topic }: Task): Work {
  return async () => {
    await using cluster = new Cluster({ bootstrapServers: servers })
    let count = 0
    await readBlocks(await cluster.backend(), topic, (records) => {
      if (records.count > 0 && records.offset(records.count - 1) >= 0) count += records.count
    })
    return count
  }
}

/** Reads a topic message by message: objects with value, key, headers, timestamp and place, values copied. */
export function consumeMessages({ servers, topic }: Task): Work {
  return async () => {
    await using cluster = new Cluster({ bootstrapServers: servers })
    return (await cluster.forEach(topic, () => undefined, { type: 'bytes' })).read
  }
}
