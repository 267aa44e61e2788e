import { Cluster } from '@kafi/cluster'
import type { Work } from './serve-laps.ts'
import type { Task } from './task.ts'

/** The first record of a topic, over connections that are made for it. */
export function catFirst({ servers, topic }: Task): Work {
  return async () => {
    await using cluster = new Cluster({ bootstrapServers: servers })
    return (await cluster.cat(topic, { type: 'bytes', n: 1 })).length
  }
}
